//! A code of three pictures, for children who cannot read yet. They choose it in their profile and press it before their own
//! place opens.

use super::faces::{Choice, faces};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, Vec2};
use porchlight_core::content::Key;
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Who};

/// The number of pictures in a code.
const CODE: usize = 3;

/// The height in points the pictures can take so that the content below them stays in view, wherever the screen is scrolled.
fn room(ui: &Ui) -> f32 {
    let above = ui.cursor().min.y - ui.max_rect().min.y;
    (ui.clip_rect().height() - above - 150.0).max(2.0 * 130.0)
}

/// Shows how many have been pressed, as dots and in words.
fn pressed_so_far(ui: &mut Ui, cx: &Cx<'_>, count: usize) {
    let side = 24.0 * cx.theme.scale;
    ui.horizontal(|ui| {
        for ix in 0..CODE {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), egui::Sense::hover());
            let c = &cx.theme.colors;
            if ix < count {
                ui.painter().circle_filled(rect.center(), side * 0.4, c.act);
            } else {
                let ring = egui::Stroke::new(2.0, c.edge);
                ui.painter().circle_stroke(rect.center(), side * 0.4, ring);
            }
        }
        widgets::explained(ui, cx, &cx.t.pictures_chosen(count));
    });
}

/// Asks for a child's pictures before their place opens.
pub struct Pictures {
    id: Key,
    pressed: Vec<String>,
}

impl Pictures {
    /// `id` is the learner whose place should open.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            pressed: Default::default(),
        }
    }
}

impl Screen for Pictures {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let id = &self.id.clone();
        let Some(learner) = cx.model.learners().get(id) else {
            out.push(Action::Nav(Nav::Replace(Route::WhoAreYou)));
            return;
        };
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            ui.horizontal(|ui| {
                let side = 72.0 * cx.theme.scale.min(1.5);
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), egui::Sense::hover());
                widgets::face(ui, cx, &learner.face, rect);
                ui.vertical(|ui| {
                    widgets::heading(ui, cx, &t.pictures_title());
                    widgets::label(
                        ui,
                        cx,
                        &t.pictures_line(),
                        TextRole::Body,
                        cx.theme.colors.ink,
                    );
                });
            });
            ui.add_space(SPACE_M);
            pressed_so_far(ui, cx, self.pressed.len());
            if cx.model.wrong_pictures() && self.pressed.is_empty() {
                widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
                    widgets::explained(ui, cx, &t.pictures_wrong());
                });
            }
            ui.add_space(SPACE_M);
            if let Some(face) = faces(ui, cx, &t.pictures_title(), Choice::Each, room(ui)) {
                self.pressed.push(face.to_owned());
                if self.pressed.len() == CODE {
                    out.push(Action::Learner(LearnerAction::EnterPictures {
                        learner: id.clone(),
                        pictures: std::mem::take(&mut self.pressed),
                    }));
                }
            }
            ui.add_space(SPACE_L);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.pictures_guest(), Role::Quiet)
                    .icon("book")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Learner(LearnerAction::BeGuest(learner.band)));
                }
                if Button::new(&t.who_pictures(), Role::Plain)
                    .icon("back")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Replace(Route::WhoAreYou)));
                }
            });
            widgets::small(ui, cx, &t.pictures_forgot());
        });
    }
}

/// Chooses a code: the same three pictures, pressed twice.
#[derive(Default)]
pub struct SetPictures {
    first: Vec<String>,
    again: Vec<String>,
    differ: bool,
}

impl Screen for SetPictures {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        if !matches!(cx.model.who(), Who::Learner(_)) {
            out.push(Action::Nav(Nav::Replace(Route::WhoAreYou)));
            return;
        }
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            let second = self.first.len() == CODE;
            let title = if second {
                t.pictures_set_again()
            } else {
                t.pictures_set_title()
            };
            widgets::heading(ui, cx, &title);
            widgets::label(
                ui,
                cx,
                &t.pictures_set_line(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
            ui.add_space(SPACE_M);
            let count = if second {
                self.again.len()
            } else {
                self.first.len()
            };
            pressed_so_far(ui, cx, count);
            if self.differ && self.first.is_empty() {
                widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
                    widgets::explained(ui, cx, &t.pictures_set_differ());
                });
            }
            ui.add_space(SPACE_M);
            if let Some(face) = faces(ui, cx, &title, Choice::Each, room(ui)) {
                if second {
                    self.again.push(face.to_owned());
                } else {
                    self.first.push(face.to_owned());
                }
            }
            if self.again.len() == CODE {
                if self.again == self.first {
                    out.push(Action::Learner(LearnerAction::SetPictures(std::mem::take(
                        &mut self.first,
                    ))));
                    out.push(Action::Nav(Nav::Back));
                } else {
                    self.differ = true;
                    self.first.clear();
                }
                self.again.clear();
            }
            ui.add_space(SPACE_L);
            if count > 0
                && Button::new(&t.pictures_clear(), Role::Quiet)
                    .icon("again")
                    .show(ui, cx)
                    .clicked()
            {
                self.first.clear();
                self.again.clear();
            }
        });
    }
}
