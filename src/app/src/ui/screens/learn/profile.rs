//! A learner's own profile: changing the picture or nickname, setting a picture code, or erasing everything.

use super::faces::{Choice, faces};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, Field, LearnerAction, Nav, Route, Who};

/// Changing a profile's face or nickname, or erasing the profile.
#[derive(Default)]
pub struct Profile {
    erasing: bool,
}

impl Screen for Profile {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Who::Learner(id) = cx.model.who() else {
            out.push(Action::Nav(Nav::Replace(Route::WhoAreYou)));
            return;
        };
        let learner = cx.model.learner();
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.profile_title());
            ui.add_space(SPACE_M);
            let now = Choice::One(Some(&learner.face));
            if let Some(face) = faces(ui, cx, &t.profile_title(), now, f32::INFINITY) {
                out.push(Action::Learner(LearnerAction::Change {
                    face: face.to_owned(),
                    nickname: learner.nickname.clone(),
                }));
            }
            if learner.band != Audience::Age5To7 {
                ui.add_space(SPACE_L);
                let name = Field::Nickname(id.clone());
                widgets::typed_field(ui, cx, &t.who_nickname_field(), &name, out);
            }
            ui.add_space(SPACE_L);
            if learner.code.is_empty() {
                if Button::new(&t.pictures_offer(), Role::Quiet)
                    .icon("secret")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::SetPictures)));
                }
            } else if Button::new(&t.pictures_take(), Role::Quiet)
                .icon("unlink")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Learner(LearnerAction::SetPictures(Vec::new())));
            }
            ui.add_space(SPACE_XL);
            if !self.erasing {
                if Button::new(&t.profile_erase(), Role::Plain)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    self.erasing = true;
                }
                return;
            }
            widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                widgets::label(
                    ui,
                    cx,
                    &t.profile_erase_line(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                ui.horizontal_wrapped(|ui| {
                    if Button::new(&t.profile_erase_now(), Role::Quiet)
                        .icon("trash")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Learner(LearnerAction::Erase(id.clone())));
                    }
                    if Button::new(&t.profile_keep(), Role::Act)
                        .show(ui, cx)
                        .clicked()
                    {
                        self.erasing = false;
                    }
                });
            });
        });
    }
}
