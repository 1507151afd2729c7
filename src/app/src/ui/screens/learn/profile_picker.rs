//! Who are you: the pictures of earlier learners, "I'm new" and "just looking". Creating a profile takes two steps, age and
//! picture; from age 8 up, an optional nickname can be typed. Nothing else is asked.

use super::cards::{Art, Card, cards, page, page_scrolls};
use super::faces::{Choice, face_name, faces, faces_height};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Sense, Ui, Vec2, vec2};
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{Action, Field, LearnerAction, Nav, NewStep, Route};

/// The screen that asks who is learning.
#[derive(Default)]
pub struct Who;

impl Screen for Who {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        page_scrolls(cx, room) || cx.model.learners().len() > 10
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let scrolls = self.scrolls(cx, ui.clip_rect().size());
        let known: Vec<(&Key, String, &str)> = cx
            .model
            .learners()
            .iter()
            .map(|(id, learner)| {
                let name = if learner.nickname.is_empty() {
                    face_name(cx, &learner.face)
                } else {
                    learner.nickname.clone()
                };
                (id, name, learner.face.as_str())
            })
            .collect();
        let (title, new, looking) = (t.who_title(), t.who_new(), t.who_looking());
        let (new_line, looking_line) = (t.who_new_line(), t.who_looking_line());
        // Beside the pictures of other learners, the two doors need no explanation.
        let lines = if known.is_empty() {
            (new_line.as_ref(), looking_line.as_ref())
        } else {
            ("", "")
        };
        let card = |art, title, line| Card {
            art,
            title,
            size: TextRole::Section,
            line,
            name: "",
        };
        let mut all: Vec<Card<'_>> = known
            .iter()
            .map(|(_, name, face)| card(Art::Face(face), name, ""))
            .collect();
        all.push(card(Art::Picture("friends-steps", 0.5), &new, lines.0));
        all.push(card(Art::Picture("sunrise-street", 0.5), &looking, lines.1));
        page(ui, cx, scrolls, |ui, cx, height| {
            let shape = (height, 1.0..=1.75);
            let Some(pressed) = cards(ui, cx, (&title, ""), &all, shape) else {
                return;
            };
            out.push(match known.get(pressed) {
                Some((id, ..)) => Action::Learner(LearnerAction::Be((*id).clone())),
                None if pressed == known.len() => {
                    Action::Nav(Nav::Go(Route::NewLearner(NewStep::Age)))
                }
                None => Action::Nav(Nav::Go(Route::JustLooking)),
            });
        });
    }
}

/// Four cards, one per age band: a picture, and the ages in large numerals. Returns the band that was pressed.
fn bands(ui: &mut Ui, cx: &Cx<'_>, heading: (&str, &str), height: f32) -> Option<Audience> {
    let large = cx.theme.with_look(AudienceStyle::Age5);
    let words: Vec<(String, String)> = Audience::BANDS
        .iter()
        .map(|band| {
            let band = band.folder();
            let id = |kind: &str| cx.t.by_id(&format!("{kind}-{band}")).into_owned();
            (id("age"), id("band"))
        })
        .collect();
    let art = [
        Art::Picture("play-together", 0.5),
        Art::Picture("tablet-game", 0.5),
        Art::Picture("friends-walking", 0.65),
        Art::Picture("bench-friends", 0.5),
    ];
    let all: Vec<Card<'_>> = words
        .iter()
        .zip(art)
        .map(|((title, name), art)| Card {
            art,
            title,
            size: TextRole::Title,
            line: "",
            name,
        })
        .collect();
    let cx = &cx.with_theme(&large);
    let pressed = cards(ui, cx, heading, &all, (height, 0.8..=1.6))?;
    Audience::BANDS.get(pressed).copied()
}

/// "Just looking": asks for the age band and stores nothing.
#[derive(Default)]
pub struct JustLooking;

impl Screen for JustLooking {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        page_scrolls(cx, room)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let scrolls = self.scrolls(cx, ui.clip_rect().size());
        page(ui, cx, scrolls, |ui, cx, height| {
            let (title, line) = (cx.t.who_age(), cx.t.who_looking_line());
            if let Some(band) = bands(ui, cx, (&title, &line), height) {
                out.push(Action::Learner(LearnerAction::BeGuest(band)));
            }
        });
    }
}

/// One step of a new profile.
pub struct NewLearner {
    step: NewStep,
    /// The picture that was pressed, for a learner who comes back to choose another.
    face: Option<&'static str>,
}

impl NewLearner {
    /// Opens this step.
    pub fn new(step: NewStep) -> Self {
        Self { step, face: None }
    }
}

impl Screen for NewLearner {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        page_scrolls(cx, room)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let scrolls = self.scrolls(cx, ui.clip_rect().size());
        page(ui, cx, scrolls, |ui, cx, height| match &self.step {
            NewStep::Age => {
                if let Some(band) = bands(ui, cx, (&cx.t.who_age(), ""), height) {
                    out.push(Action::Nav(Nav::Go(Route::NewLearner(NewStep::Face(band)))));
                }
            }
            NewStep::Face(band) => {
                let band = *band;
                if let Some(face) = face_step(ui, cx, self.face, height) {
                    self.face = Some(face);
                    out.push(after_face(cx, band, face));
                }
            }
            NewStep::Nickname { band, face } => nickname(ui, cx, *band, face, height, out),
        });
    }
}

/// The youngest don't type: their pictures give them their names.
fn after_face(cx: &Cx<'_>, band: Audience, face: &str) -> Action {
    let face = face.to_owned();
    match band {
        Audience::Age5To7 => Action::Learner(LearnerAction::New {
            nickname: face_name(cx, &face),
            face,
            band,
        }),
        _ => Action::Nav(Nav::Go(Route::NewLearner(NewStep::Nickname { band, face }))),
    }
}

fn face_step(ui: &mut Ui, cx: &Cx<'_>, now: Option<&str>, height: f32) -> Option<&'static str> {
    let title = cx.t.who_face();
    let above = cx.theme.type_size(TextRole::Title).1 + 2.0 * ui.spacing().item_spacing.y + SPACE_M;
    let room = vec2(ui.available_width(), height - above);
    if height.is_finite() {
        // If the group does not fill the height, it is placed slightly above the middle.
        let spare = room.y - faces_height(ui, cx, room);
        ui.add_space(spare.max(0.0) * 0.35);
    }
    widgets::heading(ui, cx, &title);
    ui.add_space(SPACE_M);
    faces(ui, cx, &title, Choice::One(now), room.y)
}

/// The nickname: a field beside the picture, and two buttons to continue.
fn nickname(
    ui: &mut Ui,
    cx: &Cx<'_>,
    band: Audience,
    face: &str,
    height: f32,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let scale = cx.theme.scale;
    let side = if height.is_finite() {
        (height * 0.55).clamp(180.0, 520.0)
    } else {
        120.0 * scale
    };
    if height.is_finite() {
        ui.add_space((height - side).max(0.0) * 0.3);
    }
    let width = (ui.available_width() * 0.9).min(side + SPACE_XXL + 560.0 * scale);
    widgets::centred(ui, width, |ui| {
        let beside = ui.available_width() > side + 360.0 * scale;
        let mut said = |ui: &mut Ui| {
            widgets::heading(ui, cx, &t.who_nickname());
            let soft = cx.theme.colors.soft;
            widgets::label(ui, cx, &t.who_nickname_line(), TextRole::Body, soft);
            ui.add_space(SPACE_M);
            widgets::typed_field(ui, cx, &t.who_nickname_field(), &Field::NewNickname, out);
            ui.add_space(SPACE_XL);
            let mut done = |nickname: String| {
                out.push(Action::Learner(LearnerAction::New {
                    face: face.to_owned(),
                    nickname,
                    band,
                }));
            };
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                let ready = Button::new(&t.who_ready(), Role::Primary)
                    .icon("check")
                    .min_height(64.0)
                    .show(ui, cx);
                if ready.clicked() {
                    let typed = cx.model.field_text(&Field::NewNickname);
                    done(typed.trim().to_owned());
                }
                let skip = Button::new(&t.who_skip(), Role::Quiet)
                    .min_height(64.0)
                    .show(ui, cx);
                if skip.clicked() {
                    done(String::new());
                }
            });
        };
        let picture = |ui: &mut Ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            widgets::face(ui, cx, face, rect);
        };
        if beside {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_XXL;
                picture(ui);
                let rest = vec2(ui.available_width(), side);
                let layout = egui::Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(rest, layout, |ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_M;
                    said(ui);
                });
            });
        } else {
            picture(ui);
            ui.add_space(SPACE_M);
            said(ui);
        }
    });
}
