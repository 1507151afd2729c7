//! Whether something is on disk: saved only once the store has confirmed it, otherwise in progress, or why it failed.

use crate::ui::cx::Cx;
use crate::ui::notices::trouble_words;
use crate::ui::theme::{SPACE_S, TextRole};
use crate::ui::widgets;
use egui::{Sense, Ui, Vec2, accesskit};
use porchlight_core::model::{SaveState, Subject};

/// Shows the save state of a subject. `kept` is the word to use for saved.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, subject: &Subject, kept: &str) {
    match cx.model.save_state(subject) {
        SaveState::Saved => {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_S;
                let good = cx.theme.colors.good;
                let side = cx.theme.type_size(TextRole::Body).1;
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                widgets::icon(ui, cx, "check", rect.shrink(2.0), good);
                let said = widgets::strong(ui, cx, kept, TextRole::Body, good);
                ui.ctx().accesskit_node_builder(said.id, |node| {
                    node.set_live(accesskit::Live::Polite);
                });
            });
        }
        SaveState::Saving => {
            widgets::small(ui, cx, &cx.t.saving_now());
        }
        SaveState::Waiting(trouble) | SaveState::Refused(trouble) => {
            let why = trouble_words(cx, trouble).into_owned();
            widgets::polite(ui, cx, &cx.t.not_saved(why));
        }
    }
}
