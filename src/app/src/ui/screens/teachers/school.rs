//! The school card: who the safeguarding lead is and how to find them. Kept on this computer, shown on the closing page
//! of every taught lesson and on the card for the moment a child tells.

use super::{Screen, pointed};
use crate::ui::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::{Sense, Ui, Vec2, accesskit};
use porchlight_core::model::{Action, SchoolCard};

#[derive(Default)]
pub struct School {
    /// What stands in the fields; the saved card until something is typed.
    draft: Option<SchoolCard>,
}

impl Screen for School {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let kept = &cx.model.school;
        let draft = self.draft.get_or_insert_with(|| kept.clone());
        let saved = draft == kept && kept.is_set();
        widgets::centred(ui, 1080.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.school_title());
            widgets::paragraphs(ui, cx, &t.school_why(), Type::Body);
            ui.add_space(SPACE_M);
            let fields = |ui: &mut Ui| {
                for (name, value) in [
                    (t.school_lead(), &mut draft.lead),
                    (t.school_deputy(), &mut draft.deputy),
                    (t.school_room(), &mut draft.room),
                    (t.school_phone(), &mut draft.phone),
                    (t.school_hours(), &mut draft.hours),
                ] {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        widgets::field(ui, cx, &name, value, false);
                    });
                }
                ui.add_space(SPACE_S);
                ui.horizontal_wrapped(|ui| {
                    if Button::new(&t.school_save(), Role::Lamp)
                        .icon("save")
                        .show(ui, cx)
                        .clicked()
                    {
                        let card = tidy(draft);
                        draft.clone_from(&card);
                        out.push(Action::School(card));
                    }
                    if saved {
                        said_saved(ui, cx);
                    }
                });
            };
            let where_shown = |ui: &mut Ui| {
                widgets::card(ui, cx, Some(cx.theme.c.sunk), |ui| {
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

fn said_saved(ui: &mut Ui, cx: &Cx<'_>) {
    let good = cx.theme.c.good;
    let side = cx.theme.type_size(Type::Body).1;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    widgets::icon(ui, cx, "check", rect.shrink(2.0), good);
    let said = widgets::strong(ui, cx, &cx.t.school_saved(), Type::Body, good);
    ui.ctx().accesskit_node_builder(said.id, |node| {
        node.set_live(accesskit::Live::Polite);
    });
}

/// Without spaces at the ends, so that a card of blanks counts as not set.
fn tidy(card: &SchoolCard) -> SchoolCard {
    let trim = |text: &String| text.trim().to_owned();
    SchoolCard {
        lead: trim(&card.lead),
        deputy: trim(&card.deputy),
        room: trim(&card.room),
        phone: trim(&card.phone),
        hours: trim(&card.hours),
    }
}
