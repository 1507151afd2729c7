//! A lesson: one page or one question at a time. The model knows the place in the lesson; what was tried on a page is
//! kept here and forgotten when the screen closes.

use super::step_view::StepView;
use super::{choice, matching, ordering, settings, sorting, spot, terms};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::chat;
use crate::ui::screens::shared::provenance::{is_late, reviewed};
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Sense, Ui, vec2};
use porchlight_core::content::LessonId;
use porchlight_core::content::{Attempt, Audience, Key, Kind, Step};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use std::collections::BTreeMap;

/// What was tried on one step.
pub enum Tried {
    /// A page to read, with its explained words.
    Read(terms::Words),
    /// A scripted chat.
    Chat(chat::State),
    /// Spotting the warning signs.
    Spot(spot::State),
    /// Sorting cards into bins.
    Sort(sorting::State),
    /// Putting cards in order.
    Order(ordering::State),
    /// Changing a made-up profile's settings.
    Settings(settings::State),
    /// One answer, several answers, or true and false.
    Choice(choice::State),
    /// Matching pairs.
    Match(matching::State),
}

/// Draws one step and returns whether it is done.
pub fn step_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    tried: &mut Tried,
    out: &mut Vec<Action>,
) -> bool {
    match (&at.step.kind, tried) {
        (Kind::Chat(graph), Tried::Chat(state)) => {
            let before = state.is_done();
            let done = chat::ui(ui, cx, &at.script(), graph, state, out);
            if done && !before {
                at.did(state.attempt(), out);
            }
            done
        }
        (Kind::Spot(spot), Tried::Spot(state)) => spot::ui(ui, cx, at, spot, state, out),
        (Kind::Sort(sort), Tried::Sort(state)) => sorting::ui(ui, cx, at, sort, state, out),
        (Kind::Order(items), Tried::Order(state)) => ordering::ui(ui, cx, at, items, state, out),
        (Kind::Settings(page), Tried::Settings(state)) => {
            settings::ui(ui, cx, at, page, state, out)
        }
        (Kind::Match(pairs), Tried::Match(state)) => matching::ui(ui, cx, at, pairs, state, out),
        (Kind::One(_) | Kind::Many(_) | Kind::TrueFalse(_), Tried::Choice(state)) => {
            choice::ui(ui, cx, at, state, out)
        }
        (_, Tried::Read(words)) => {
            read(ui, cx, at, words);
            true
        }
        // What was tried is made for the step it is kept with, so the two always fit. Should they not, nobody is held up.
        (kind, _) => {
            debug_assert!(false, "the wrong state for {kind:?}");
            true
        }
    }
}

/// A lesson being worked through, with what was tried on each step.
pub struct LessonScreen {
    id: LessonId,
    tried: BTreeMap<Key, Tried>,
}

impl LessonScreen {
    /// Opens a lesson at the place the model remembers.
    pub fn new(id: LessonId) -> Self {
        Self {
            id,
            tried: Default::default(),
        }
    }
}

impl Screen for LessonScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let id = &self.id.clone();
        let Some(lesson) = cx.model.library().lesson(id) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        let key = cx.model.stands_at(lesson);
        let Some(step) = lesson.step(&key) else {
            return;
        };
        let prose = cx.texts.lesson(id.as_str());
        let at = StepView {
            lesson,
            step,
            prose: &prose,
        };
        let tried = self.tried.entry(key).or_insert_with(|| begin(&at));
        let wide = if matches!(step.kind, Kind::Read | Kind::Settings(_) | Kind::Chat(_)) {
            1180.0
        } else {
            860.0
        };
        widgets::centred(ui, wide * cx.theme.scale, |ui| {
            top(ui, cx, &at, out);
            let done = step_ui(ui, cx, &at, tried, out);
            ui.add_space(SPACE_L);
            bottom(ui, cx, &at, done, out);
        });
    }
}

/// A step on which nothing has been tried yet. Cards are shuffled the same way every time.
pub fn begin(at: &StepView<'_>) -> Tried {
    match &at.step.kind {
        Kind::Read => Tried::Read(terms::Words::default()),
        Kind::Chat(_) => Tried::Chat(chat::State::default()),
        Kind::Spot(_) => Tried::Spot(spot::State::default()),
        Kind::Sort(sort) => Tried::Sort(sorting::State::new(at, sort)),
        Kind::Order(items) => Tried::Order(ordering::State::new(at, items)),
        Kind::Settings(page) => Tried::Settings(settings::State::new(page)),
        Kind::One(_) | Kind::Many(_) | Kind::TrueFalse(_) => {
            Tried::Choice(choice::State::default())
        }
        Kind::Match(pairs) => Tried::Match(matching::State::new(at, pairs)),
        Kind::Scene(_) | Kind::Comic(_) => Tried::Read(terms::Words::default()),
    }
}

/// Dots for the pages, the current place in words, and a button to take a break.
fn top(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let steps = if at.is_question() {
        &at.lesson.quiz
    } else {
        &at.lesson.pages
    };
    let place = steps
        .iter()
        .position(|step| step.key == at.step.key)
        .unwrap_or(0);
    let words = if at.is_question() {
        t.lesson_question_of(place + 1, steps.len())
    } else {
        t.lesson_page_of(place + 1, steps.len())
    };
    // As tall as its button, so that words and dots line up with the button's center.
    let high = if cx.theme.look == AudienceStyle::Age5 {
        24.0
    } else {
        cx.theme.target()
    };
    let row = vec2(ui.available_width(), high);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(row.y);
        if cx.theme.look != AudienceStyle::Age5 {
            widgets::label(ui, cx, &words, TextRole::Small, cx.theme.colors.soft);
        }
        let (rect, _) =
            ui.allocate_exact_size(vec2(steps.len() as f32 * 18.0, 20.0), Sense::hover());
        for ix in 0..steps.len() {
            let centre = rect.left_center() + vec2(9.0 + 18.0 * ix as f32, 0.0);
            let (radius, colour) = if ix == place {
                (7.0, cx.theme.colors.act)
            } else {
                (5.0, cx.theme.colors.edge)
            };
            if ix <= place {
                ui.painter().circle_filled(centre, radius, colour);
            } else {
                ui.painter()
                    .circle_stroke(centre, radius, egui::Stroke::new(2.0, colour));
            }
        }
        if at.lesson.audience.is_child()
            && at.lesson.audience != Audience::Age5To7
            && Button::new(&t.lesson_break(), Role::Plain)
                .icon("break")
                .show(ui, cx)
                .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Calm)));
        }
    });
    if place == 0 && !at.is_question() && at.lesson.audience != Audience::Age5To7 {
        let line = if at.lesson.audience.is_child() {
            t.lesson_skip()
        } else {
            t.lesson_skip_adult()
        };
        // The row is as tall as its button, so that the words are vertically centered.
        ui.spacing_mut().interact_size.y = cx.theme.target();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            widgets::label(ui, cx, &line, TextRole::Small, cx.theme.colors.soft);
            if Button::new(&t.sources_open(), Role::Plain)
                .kind(TextRole::Small)
                .icon("link")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Sources(at.lesson.id.clone()))));
            }
        });
        if !at.lesson.audience.is_child() && is_late(cx, at.lesson) {
            reviewed(ui, cx, at.lesson);
        }
    }
    ui.add_space(SPACE_S);
}

fn read(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, words: &mut terms::Words) {
    let Some(picture) = &at.step.picture else {
        widgets::heading(ui, cx, at.part("title"));
        terms::paragraphs(ui, cx, at, words);
        ui.add_space(SPACE_M);
        return;
    };
    let alt = at.part("alt");
    if cx.theme.look == AudienceStyle::Age5 {
        // The picture gets whatever room the words and the Next button leave in the window.
        let column = 600.0 * cx.theme.scale;
        let c = cx.theme.colors.ink;
        let laid = widgets::galley(ui, cx, at.text(), TextRole::Body, false, c, column);
        let used = laid.size().y + 320.0 * cx.theme.scale;
        let room = ui.ctx().content_rect().height() - 64.0;
        let width = ((room - used).max(150.0) * 1.5).min(ui.available_width());
        widgets::centred(ui, width.max(column), |ui| {
            widgets::heading(ui, cx, at.part("title"));
            widgets::picture(ui, cx, picture, width.min(ui.available_width()), alt);
            terms::paragraphs(ui, cx, at, words);
        });
        return;
    }
    widgets::two_columns(
        ui,
        0.45,
        300.0 * cx.theme.scale,
        |ui| {
            let width = ui.available_width();
            widgets::picture(ui, cx, picture, width, alt);
        },
        |ui| {
            widgets::heading(ui, cx, at.part("title"));
            terms::paragraphs(ui, cx, at, words);
            ui.add_space(SPACE_M);
        },
    );
}

/// The previous page on the left, the one amber Next button on the right. Any page may be skipped.
fn bottom(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, done: bool, out: &mut Vec<Action>) {
    let t = cx.t;
    let steps: Vec<&Step> = at.lesson.steps().collect();
    let place = steps
        .iter()
        .position(|step| step.key == at.step.key)
        .unwrap_or(0);
    let next = steps.get(place + 1);
    let before = place.checked_sub(1).and_then(|ix| steps.get(ix));
    let stand = |step: &Step| {
        Action::Learner(LearnerAction::GoToStep {
            lesson: at.lesson.id.clone(),
            step: step.key.clone(),
        })
    };
    let words = match next {
        None => t.lesson_finish(),
        Some(next) if next.look_at.is_some() && !at.is_question() => t.lesson_to_questions(),
        Some(_) => t.lesson_go_on(),
    };
    let skip = t.lesson_skip_this();
    let on = if done {
        Button::new(&words, Role::Primary)
            .icon("forward")
            .min_height(60.0)
    } else {
        Button::new(&skip, Role::Plain).icon("forward")
    };
    let mut pressed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XL;
        let room = ui.available_width();
        let back_words = t.lesson_before();
        let back = Button::new(&back_words, Role::Plain).icon("back");
        let mut left = on.natural_width(ui, cx);
        if let Some(before) = before {
            left += back.natural_width(ui, cx) + SPACE_XL;
            if back.show(ui, cx).clicked() {
                out.push(stand(before));
            }
        }
        // The Next button is on the right, where the next page would be.
        if room > left + SPACE_XL {
            ui.add_space(room - left - SPACE_XL);
        }
        pressed = on.show(ui, cx).clicked();
    });
    let enter =
        done && widgets::focus_rests(ui) && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if pressed || enter {
        if matches!(at.step.kind, Kind::Read) {
            at.did(Attempt::Seen, out);
        }
        out.push(match next {
            Some(next) => stand(next),
            None => Action::Nav(Nav::Replace(Route::Result(at.lesson.id.clone()))),
        });
    }
}
