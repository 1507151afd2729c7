//! For adults at home: who finished which lessons here. Nothing else is recorded.

use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::Ui;
use egui::{Sense, Vec2};
use porchlight_core::content::Lesson;
use porchlight_core::learner::Learner;
use std::sync::Arc;

/// For adults at home: who finished which lessons here. Nothing else is recorded.
pub fn finished(ui: &mut Ui, cx: &Cx<'_>) {
    let t = cx.t;
    widgets::section(ui, cx, &t.finished_title());
    widgets::label(
        ui,
        cx,
        &t.finished_line(),
        TextRole::Body,
        cx.theme.colors.soft,
    );
    ui.add_space(SPACE_M);
    let mut anybody = false;
    for learner in cx.model.learners().values() {
        let done = lessons_done(cx, learner);
        if done.is_empty() {
            continue;
        }
        anybody = true;
        widgets::card(ui, cx, None, |ui| {
            ui.horizontal_top(|ui| {
                let side = 56.0 * cx.theme.scale.min(1.5);
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                widgets::face(ui, cx, &learner.face, rect);
                ui.add_space(SPACE_M);
                ui.vertical(|ui| {
                    let unnamed = t.finished_unnamed();
                    let name = if learner.nickname.is_empty() {
                        unnamed.as_ref()
                    } else {
                        &learner.nickname
                    };
                    widgets::strong(ui, cx, name, TextRole::Body, cx.theme.colors.ink);
                    widgets::small(ui, cx, &t.can_row(done.len()));
                    for lesson in done {
                        let prose = cx.texts.lesson(lesson.id.as_str());
                        ui.add_space(SPACE_S);
                        widgets::strong(
                            ui,
                            cx,
                            prose.text("lesson"),
                            TextRole::Body,
                            cx.theme.colors.ink,
                        );
                        // The card for home is shown only if the learner pressed "Show this at home".
                        if !learner.shown.contains(&lesson.id) {
                            continue;
                        }
                        widgets::small(ui, cx, &t.finished_ask());
                        for question in &lesson.ask_at_home {
                            let words = prose.part("lesson", &format!("home-{question}"));
                            widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
                        }
                    }
                });
            });
        });
        ui.add_space(SPACE_M);
    }
    if !anybody {
        widgets::label(
            ui,
            cx,
            &t.finished_none(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
    }
}

/// The lessons a learner has finished, in the library's order.
pub fn lessons_done<'a>(cx: &Cx<'a>, learner: &Learner) -> Vec<&'a Arc<Lesson>> {
    cx.model
        .library()
        .lessons()
        .iter()
        .filter(|lesson| learner.done(&lesson.id))
        .collect()
}
