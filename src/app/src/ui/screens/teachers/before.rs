//! "Before you teach": four things a teacher does first. Shown before the first lesson, and never again once ticked.

use super::pointed;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::Ui;
use porchlight_core::model::{Action, SystemAction};

/// What the teacher pressed.
pub enum Answer {
    /// Nothing yet.
    Waiting,
    /// Start the lesson.
    Start,
    /// Go back without starting.
    NotNow,
}

/// Draws the card in place of the teachers' home.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) -> Answer {
    let t = cx.t;
    let mut answer = Answer::Waiting;
    widgets::centred(ui, cx.theme.column(), |ui| {
        let title = widgets::heading(ui, cx, &t.teach_before());
        // The card opens within a screen, so nothing has focus yet. Reading starts at the title.
        if ui.memory(|memory| memory.focused().is_none()) {
            title.request_focus();
        }
        ui.add_space(SPACE_M);
        widgets::card(ui, cx, None, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_L;
            let lead = if cx.model.school().is_set() {
                t.teach_before_lead(cx.model.school().lead.trim().to_owned())
            } else {
                t.teach_before_lead_not_set()
            };
            pointed(ui, cx, "person", &lead);
            pointed(ui, cx, "leave", &t.teach_before_opt_out());
            pointed(ui, cx, "people", &t.teach_before_rules());
            pointed(ui, cx, "question", &t.teach_before_box());
        });
        ui.add_space(SPACE_L);
        let read = cx.model.settings().teach_card_read;
        if Button::new(&t.teach_before_read(), Role::Card)
            .mark(Mark::Box(read))
            .wide()
            .selected(read)
            .show(ui, cx)
            .clicked()
        {
            let mut settings = cx.model.settings().clone();
            settings.teach_card_read = !read;
            out.push(Action::System(SystemAction::Set(settings)));
        }
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.teach_before_start(), Role::Primary)
                .icon("present")
                .show(ui, cx)
                .clicked()
            {
                answer = Answer::Start;
            }
            if Button::new(&t.teach_before_not_now(), Role::Quiet)
                .show(ui, cx)
                .clicked()
            {
                answer = Answer::NotNow;
            }
        });
    });
    answer
}
