//! "Show this at home": adults see a lesson's card only if the learner presses this, and the screen says what they will see.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::saved;
use crate::ui::theme::TextRole;
use crate::ui::widgets::{self, Button, Role};
use egui::{Id, Ui, UiBuilder};
use porchlight_core::content::{Audience, Lesson};
use porchlight_core::log::LogId;
use porchlight_core::model::{Action, LearnerAction, Route, Subject, Who};

/// The button, and the result of a press. Guests get no button, since nothing about them is stored.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
    let Who::Learner(id) = cx.model.who() else {
        return;
    };
    if !cx.model.may_open(&Route::Parents) {
        // The parents' section cannot be opened on this computer, so nobody could see the card.
        return;
    }
    let t = cx.t;
    let is_shown = cx.model.learner().shown.contains(&lesson.id);
    let young = matches!(lesson.audience, Audience::Age5To7 | Audience::Age8To10);
    let (words, icon, action) = if is_shown {
        let back = LearnerAction::TakeBack(lesson.id.clone());
        (t.show_at_home_back(), "undo", back)
    } else {
        let show = LearnerAction::ShowAtHome(lesson.id.clone());
        (t.show_at_home(), "people", show)
    };
    // Both buttons share one id, so that the focus stays on the pressed one.
    let builder = UiBuilder::new().scope_id(Id::unique(("show at home", lesson.id.as_str())));
    ui.scope_builder(builder, |ui| {
        let button = Button::new(&words, Role::Quiet).icon(icon);
        if button.show(ui, cx).clicked() {
            out.push(Action::Learner(action));
        }
        if is_shown {
            let log = Subject::Log(LogId::Learner(id.clone()));
            let kept = if young {
                t.show_at_home_kept()
            } else {
                t.show_at_home_kept_teen()
            };
            saved::ui(ui, cx, &log, &kept);
        } else {
            let line = if young {
                t.show_at_home_line_young()
            } else {
                t.show_at_home_line()
            };
            let soft = cx.theme.colors.soft;
            widgets::label(ui, cx, &line, TextRole::Body, soft);
        }
    });
}
