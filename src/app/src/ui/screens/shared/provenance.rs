//! When a lesson was last reviewed, and when its next review is due.

use super::dates::{date, today};
use crate::ui::cx::Cx;
use crate::ui::theme::TextRole;
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::content::Lesson;

/// Says when a lesson was last reviewed, and whether its next review is overdue.
pub fn reviewed(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson) {
    let t = cx.t;
    let (on, by) = (date(cx, lesson.reviewed_on), date(cx, lesson.review_by));
    let late = is_late(cx, lesson);
    let on = t.sources_reviewed(on);
    if late {
        widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
            widgets::label(ui, cx, &on, TextRole::Body, cx.theme.colors.ink);
            widgets::label(
                ui,
                cx,
                &t.sources_late(by),
                TextRole::Body,
                cx.theme.colors.ink,
            );
        });
    } else {
        widgets::label(ui, cx, &on, TextRole::Body, cx.theme.colors.ink);
        widgets::label(
            ui,
            cx,
            &t.sources_next(by),
            TextRole::Body,
            cx.theme.colors.ink,
        );
    }
}

/// Whether the next review is overdue.
pub fn is_late(cx: &Cx<'_>, lesson: &Lesson) -> bool {
    today(cx).date > lesson.review_by
}
