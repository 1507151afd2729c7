//! Less frequent tasks of the parents' section: more children, talks to rehearse, lessons to read, days, figures, search, the
//! PIN, and erasing all saved data.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::family::opened;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::model::{Action, Nav, Route, SystemAction};

/// The list of these tasks.
#[derive(Default)]
pub struct ParentsMore {
    /// Erasing everything was requested but not confirmed yet.
    erasing: bool,
}

impl Screen for ParentsMore {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(theme) = opened(ui, cx, out) else {
            return;
        };
        let cx = &cx.with_theme(&theme);
        let t = cx.t;
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.more_title());
            ui.add_space(SPACE_L);
            let pin = if cx.model.pin().closes() {
                t.parents_pin_change()
            } else {
                t.parents_pin_offer()
            };
            let ways = [
                (t.parents_new_title(), "plus", Route::NewChild),
                (t.rehearse_title(), "practice", Route::Rehearse),
                (t.rehearse_read(), "book", Route::ParentLesson),
                (t.remind_title(), "calendar", Route::Reminders),
                (t.figures_open(), "info", Route::Figures),
                (t.search_open(), "search", Route::Search),
                (pin, "house", Route::PinOffer),
            ];
            let room = ui.available_width();
            let columns = if room > 640.0 * cx.theme.scale { 2 } else { 1 };
            let width = (room - SPACE_M * (columns - 1) as f32) / columns as f32 - 0.5;
            for row in ways.chunks(columns) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_M;
                    for (words, icon, route) in row {
                        ui.allocate_ui(vec2(width, 0.0), |ui| {
                            ui.set_width(width);
                            if Button::new(words, Role::Quiet)
                                .icon(icon)
                                .wide()
                                .min_height(60.0 * cx.theme.scale)
                                .show(ui, cx)
                                .clicked()
                            {
                                out.push(Action::Nav(Nav::Go(route.clone())));
                            }
                        });
                    }
                });
            }
            ui.add_space(SPACE_XL);
            self.erase_all(ui, cx, out);
        });
    }
}

impl ParentsMore {
    /// Erases everything saved here, in two presses.
    fn erase_all(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        if !self.erasing {
            self.erasing = Button::new(&t.plan_erase_all(), Role::Plain)
                .icon("trash")
                .kind(TextRole::Small)
                .show(ui, cx)
                .clicked();
            return;
        }
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            widgets::explained(ui, cx, &t.plan_erase_all_line());
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.plan_erase_all_now(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::System(SystemAction::EraseEverything));
                }
                if Button::new(&t.parents_keep(), Role::Act)
                    .show(ui, cx)
                    .clicked()
                {
                    self.erasing = false;
                }
            });
        });
    }
}
