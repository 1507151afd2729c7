//! Who are you: faces with nicknames, "just looking", and a new profile in three presses. Nothing else is asked.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::faces::FACES;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, Field, LearnerAction, Nav, Route};
use std::borrow::Cow;

/// A face with a name below it, as large as a child's hand.
pub fn face_tile(
    ui: &mut Ui,
    cx: &Cx<'_>,
    face: &str,
    name: &str,
    side: f32,
    chosen: bool,
) -> Response {
    let c = &cx.theme.colors;
    let words = galley(ui, cx, name, TextRole::Option, true, c.ink, side * 1.2);
    let size = vec2(side * 1.35, side + words.size().y + 3.0 * SPACE_M);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let fill = if chosen || response.hovered() {
        c.act_tint
    } else {
        c.card
    };
    let stroke = if chosen {
        Stroke::new(3.0, c.act)
    } else {
        Stroke::new(1.5, c.edge)
    };
    ui.painter()
        .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let picture = Rect::from_center_size(
        pos2(rect.center().x, rect.min.y + SPACE_M + side / 2.0),
        Vec2::splat(side),
    );
    widgets::face(ui, cx, face, picture);
    let at = pos2(
        rect.center().x - words.size().x / 2.0,
        picture.max.y + SPACE_M,
    );
    ui.painter().galley(at, words, c.ink);
    widgets::focus_ring(ui, cx, &response, RADIUS_CARD);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, chosen, name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn face_name(cx: &Cx<'_>, face: &str) -> String {
    cx.t.by_id(&format!("face-{face}")).into_owned()
}

/// The screen that asks who is learning.
#[derive(Default)]
pub struct Who {
    looking: bool,
}

impl Screen for Who {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 1040.0 * cx.theme.scale, |ui| {
            if self.looking {
                widgets::heading(ui, cx, &t.who_age());
                widgets::label(
                    ui,
                    cx,
                    &t.who_looking_line(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
                ui.add_space(SPACE_M);
                if let Some(band) = bands(ui, cx) {
                    out.push(Action::Learner(LearnerAction::BeGuest(band)));
                }
                ui.add_space(SPACE_M);
                if Button::new(&t.who_pictures(), Role::Plain)
                    .icon("back")
                    .show(ui, cx)
                    .clicked()
                {
                    self.looking = false;
                }
                return;
            }
            widgets::heading(ui, cx, &t.who_title());
            ui.add_space(SPACE_M);
            if !cx.model.learners().is_empty() {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_L);
                    for (id, learner) in cx.model.learners() {
                        let name = if learner.nickname.is_empty() {
                            face_name(cx, &learner.face)
                        } else {
                            learner.nickname.clone()
                        };
                        if face_tile(ui, cx, &learner.face, &name, 96.0 * cx.theme.scale, false)
                            .clicked()
                        {
                            out.push(Action::Learner(LearnerAction::Be(id.clone())));
                        }
                    }
                });
                ui.add_space(SPACE_XL);
            }
            let doors = [
                ("friends-walking", t.who_new(), t.who_new_line()),
                ("street-windows", t.who_looking(), t.who_looking_line()),
            ];
            match doors_ui(ui, cx, &doors) {
                Some(0) => out.push(Action::Nav(Nav::Go(Route::NewLearner))),
                Some(_) => self.looking = true,
                None => {}
            }
        });
    }
}

/// Doors side by side if there is room, otherwise stacked. Returns the one that was pressed.
fn doors_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    doors: &[(&str, Cow<'_, str>, Cow<'_, str>)],
) -> Option<usize> {
    let scale = cx.theme.scale;
    let room = ui.available_width();
    let columns = if room >= 640.0 * scale { 2 } else { 1 };
    let width = (room - SPACE_L * (columns - 1) as f32) / columns as f32;
    let rows = doors.len().div_ceil(columns) as f32;
    let left = ui.ctx().content_rect().height() - ui.cursor().min.y - SPACE_XL;
    let height = (left / rows - SPACE_L).clamp(150.0 * scale, 290.0 * scale);
    let mut pressed = None;
    for (row, chunk) in doors.chunks(columns).enumerate() {
        let (line, _) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
        for (column, (picture, title, words)) in chunk.iter().enumerate() {
            let at = line.min + vec2(column as f32 * (width + SPACE_L), 0.0);
            let place = Rect::from_min_size(at, vec2(width, height));
            if widgets::door(ui, cx, place, picture, title, words).clicked() {
                pressed = Some(row * columns + column);
            }
        }
        ui.add_space(SPACE_M);
    }
    pressed
}

/// Four doors, one per age band. Returns the band that was pressed.
fn bands(ui: &mut Ui, cx: &Cx<'_>) -> Option<Audience> {
    let doors: Vec<_> = Audience::BANDS
        .iter()
        .map(|band| {
            let picture = match band {
                Audience::Age5To7 => "surprise-cake",
                Audience::Age8To10 => "tablet-game",
                Audience::Age11To13 => "friends-walking",
                _ => "street-windows",
            };
            let words = cx.t.by_id(&format!("band-{}", band.folder()));
            let line = cx.t.by_id(&format!("band-{}-line", band.folder()));
            (picture, words, line)
        })
        .collect();
    doors_ui(ui, cx, &doors).and_then(|ix| Audience::BANDS.get(ix).copied())
}

/// A new profile in three presses: age, face, and an optional nickname.
#[derive(Default)]
pub struct NewLearner {
    band: Option<Audience>,
    face: Option<&'static str>,
}

impl Screen for NewLearner {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            let Some(band) = self.band else {
                widgets::heading(ui, cx, &t.who_age());
                ui.add_space(SPACE_M);
                self.band = bands(ui, cx);
                return;
            };
            let Some(face) = self.face else {
                widgets::heading(ui, cx, &t.who_face());
                ui.add_space(SPACE_M);
                self.face = faces(ui, cx, None);
                return;
            };
            widgets::heading(ui, cx, &t.who_nickname());
            widgets::label(
                ui,
                cx,
                &t.who_nickname_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_M);
            let suggested = face_name(cx, face);
            // The youngest children don't type; their names come from their pictures.
            let nickname = match band {
                Audience::Age5To7 => suggested.clone(),
                _ => cx.model.field_text(&Field::NewNickname),
            };
            ui.horizontal(|ui| {
                let (rect, _) =
                    ui.allocate_exact_size(Vec2::splat(120.0 * cx.theme.scale), Sense::hover());
                widgets::face(ui, cx, face, rect);
                ui.vertical(|ui| {
                    if band == Audience::Age5To7 {
                        widgets::section(ui, cx, &suggested);
                    } else {
                        widgets::typed_field(
                            ui,
                            cx,
                            &t.who_nickname_field(),
                            &Field::NewNickname,
                            out,
                        );
                    }
                });
            });
            ui.add_space(SPACE_L);
            let mut done = |nickname: String| {
                out.push(Action::Learner(LearnerAction::New {
                    face: face.to_owned(),
                    nickname,
                    band,
                }));
            };
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.who_ready(), Role::Primary)
                    .icon("check")
                    .min_height(64.0)
                    .show(ui, cx)
                    .clicked()
                {
                    done(nickname.trim().to_owned());
                }
                if band != Audience::Age5To7
                    && Button::new(&t.who_skip(), Role::Quiet)
                        .min_height(64.0)
                        .show(ui, cx)
                        .clicked()
                {
                    done(String::new());
                }
            });
        });
    }
}

fn faces(ui: &mut Ui, cx: &Cx<'_>, now: Option<&str>) -> Option<&'static str> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_L);
        for face in FACES {
            let name = face_name(cx, face);
            if face_tile(
                ui,
                cx,
                face,
                &name,
                88.0 * cx.theme.scale.min(1.5),
                now == Some(face),
            )
            .clicked()
            {
                chosen = Some(face);
            }
        }
    });
    chosen
}

/// Changing a profile's face or nickname, or erasing the profile.
#[derive(Default)]
pub struct Profile {
    erasing: bool,
}

impl Screen for Profile {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let porchlight_core::model::Who::Learner(id) = &cx.model.who() else {
            out.push(Action::Nav(Nav::Replace(Route::WhoAreYou)));
            return;
        };
        let learner = cx.model.learner();
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.profile_title());
            ui.add_space(SPACE_M);
            if let Some(face) = faces(ui, cx, Some(&learner.face)) {
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
