//! Looking again with a class: its topics first, and "not this one today". Nothing is recorded either way.

use super::{pointed, present};
use crate::ui::Cx;
use crate::ui::screens::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{Action, Route};

#[derive(Default)]
pub struct ClassAgain;

impl Screen for ClassAgain {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Route::ClassAgain(id) = cx.model.route() else {
            return;
        };
        let Some(sitting) = present::again(cx, id) else {
            out.push(Action::Back);
            return;
        };
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.teach_again());
            let line = t.teach_again_line(sitting.questions.len());
            widgets::label(ui, cx, &line, Type::Body, cx.theme.c.ink);
            ui.add_space(SPACE_M);
            widgets::card(ui, cx, None, |ui| {
                for lesson in sitting.lessons() {
                    let prose = cx.texts.lesson(lesson.as_str());
                    pointed(ui, cx, "again", prose.text("lesson"));
                }
            });
            ui.add_space(SPACE_L);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                if Button::new(&t.again_begin(), Role::Lamp)
                    .icon("present")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Instead(Route::PresentAgain(id.clone())));
                }
                if Button::new(&t.again_not_today(), Role::Quiet)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Back);
                }
            });
        });
    }
}
