//! What the school's policy decided for this computer: sentences that replace fixed settings and, for the person who writes
//! the policy file, what applies and what is wrong.

use crate::policy_text::{effect, problem};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::text::locales;

/// A sentence that replaces something fixed by the policy.
pub fn fixed(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
}

/// What applies on this computer, for users looking for a setting that is not here. Draws nothing if nothing is fixed.
pub fn held(ui: &mut Ui, cx: &Cx<'_>) {
    let policy = cx.model.policy();
    if policy.held.is_empty() && policy.problems.is_empty() {
        return;
    }
    widgets::section(ui, cx, &cx.t.policy_title());
    for held in &policy.held {
        fixed(ui, cx, &effect(cx.t, held));
    }
    if policy.shared {
        fixed(ui, cx, &cx.t.policy_fixed_settings());
    }
    if !policy.problems.is_empty() {
        let words = cx.t.policy_wrong_count(policy.problems.len());
        widgets::card(ui, cx, Some(cx.theme.colors.fault_tint), |ui| {
            fixed(ui, cx, &words);
        });
    }
}

/// The files, their effect and their errors. Draws nothing if there is no file.
pub fn whole(ui: &mut Ui, cx: &Cx<'_>) {
    let policy = cx.model.policy();
    if !policy.is_there() {
        return;
    }
    let t = cx.t;
    let library = cx.model.library();
    let languages = locales(library.source().as_ref());
    let countries: Vec<String> = library.help.codes().map(str::to_owned).collect();
    ui.add_space(SPACE_M);
    widgets::section(ui, cx, &t.policy_about());
    for (path, there) in &policy.looked {
        if !there {
            continue;
        }
        widgets::small(ui, cx, &t.policy_from(path.clone()));
        for held in policy.held.iter().filter(|held| held.path == *path) {
            fixed(ui, cx, &effect(t, held));
        }
        let wrong = policy.problems.iter().filter(|wrong| wrong.path == *path);
        let wrong: Vec<String> = wrong
            .map(|wrong| problem(t, &wrong.wrong, &languages, &countries))
            .collect();
        if wrong.is_empty() {
            continue;
        }
        ui.add_space(SPACE_S);
        widgets::card(ui, cx, Some(cx.theme.colors.fault_tint), |ui| {
            widgets::strong(
                ui,
                cx,
                &t.policy_wrong(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
            for words in &wrong {
                fixed(ui, cx, words);
            }
        });
    }
}
