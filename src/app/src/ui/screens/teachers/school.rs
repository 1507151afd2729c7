//! The school card: who the safeguarding lead is and how to find them. It is stored on this computer, and shown on the closing
//! page of every lesson and on the card for the moment a child tells.

use super::pointed;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::saved;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{Action, ClassAction, Field, SchoolLine, Subject};

/// The form for the school card.
#[derive(Default)]
pub struct School;

impl Screen for School {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let kept = cx.model.school();
        let form = cx.model.school_form();
        let saved = &form == kept && kept.is_set();
        widgets::centred(ui, 1080.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.school_title());
            widgets::paragraphs(ui, cx, &t.school_why(), TextRole::Body);
            ui.add_space(SPACE_M);
            let fields = |ui: &mut Ui| {
                for line in SchoolLine::ALL {
                    let name = match line {
                        SchoolLine::Lead => t.school_lead(),
                        SchoolLine::Deputy => t.school_deputy(),
                        SchoolLine::Room => t.school_room(),
                        SchoolLine::Phone => t.school_phone(),
                        SchoolLine::Hours => t.school_hours(),
                    };
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        widgets::typed_field(ui, cx, &name, &Field::School(line), out);
                    });
                }
                ui.add_space(SPACE_S);
                ui.horizontal_wrapped(|ui| {
                    if Button::new(&t.school_save(), Role::Primary)
                        .icon("save")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Class(ClassAction::School(form.clone())));
                    }
                    if saved {
                        saved::ui(ui, cx, &Subject::School, &t.school_saved());
                    }
                });
            };
            let where_shown = |ui: &mut Ui| {
                widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_L;
                    widgets::section(ui, cx, &t.school_where());
                    pointed(ui, cx, "present", &t.school_where_closing());
                    pointed(ui, cx, "heart-hand", &t.school_where_tells());
                    pointed(ui, cx, "home", &t.school_where_kept());
                });
            };
            widgets::two_columns(ui, 0.5, 380.0 * cx.theme.scale, fields, where_shown);
        });
    }
}
