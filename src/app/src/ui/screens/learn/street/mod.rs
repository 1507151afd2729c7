//! The street: every house is a lesson, every lit window a finished practice, and every lit lamp a finished lesson. From age
//! 14 up, and with large text, it is a plain list.

mod below;
mod list;
mod moth;
mod scene;
mod sign;

pub(super) use below::LOOKS;

use super::resting::Resting;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole, Theme};
use crate::ui::widgets::{self, street};
use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::{Audience, Lesson, LessonId, Step};
use porchlight_core::learner::Learner;
use porchlight_core::model::{Action, Model, Who};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The number of houses on one street; more continue around the corner, on another street below.
const HOUSES: usize = 8;

/// The list of a learner's lessons, as a street or as rows.
#[derive(Default)]
pub struct Street {
    resting: Resting,
    /// Whose street was drawn last, and which lessons were finished then.
    seen: Option<(Who, BTreeSet<LessonId>)>,
    flight: Option<moth::Flight>,
}

/// The state of a lesson on the street.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Done,
    Now,
    Open,
}

/// A lesson with everything its house shows.
struct Door<'a> {
    lesson: &'a Arc<Lesson>,
    state: State,
    /// The house's number, which stays the same whatever is finished.
    number: usize,
}

/// The windows and the lamp of a lesson's house. The first windows belong to one practice each; the remaining ones light up
/// with the lamp, once all practices are done.
pub(super) fn lights(learner: &Learner, lesson: &Lesson, number: usize) -> (Vec<f32>, f32) {
    let progress = learner.lessons.get(&lesson.id);
    let is_done =
        |step: &Step| progress.is_some_and(|progress| progress.steps_done.contains(&step.key));
    let practices: Vec<bool> = lesson.practice_pages().map(is_done).collect();
    let finished = learner.done(&lesson.id);
    let others = finished && practices.iter().all(|done| *done);
    let amount = |lit: bool| if lit { 1.0 } else { 0.0 };
    let windows = (0..street::windows(number))
        .map(|window| amount(practices.get(window).copied().unwrap_or(others)))
        .collect();
    (windows, amount(finished))
}

/// The number of a lesson's house on its learner's street.
pub(super) fn number(model: &Model, lesson: &Lesson) -> usize {
    let mut lessons = model.library().of(lesson.audience);
    lessons.position(|one| one.id == lesson.id).unwrap_or(0)
}

/// The screen's parts from top to bottom, in points.
struct Places {
    title: Rect,
    middle: Rect,
    below: Rect,
}

impl Screen for Street {
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        false
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let room = ui.max_rect().size();
        let scale = cx.theme.scale;
        let theme = cx.theme.grown(room);
        let cx = &cx.with_theme(&theme);
        let learner = cx.model.learner();
        let lessons: Vec<&Arc<Lesson>> = cx.model.library().of(learner.band).collect();
        let (now, begun) = next(learner, &lessons);
        let doors: Vec<Door<'_>> = lessons
            .iter()
            .enumerate()
            .map(|(ix, lesson)| Door {
                lesson,
                state: if now == Some(ix) {
                    State::Now
                } else if learner.done(&lesson.id) {
                    State::Done
                } else {
                    State::Open
                },
                number: ix,
            })
            .collect();
        self.notice_what_is_new(ui, cx, &lessons);
        let teen = learner.band == Audience::Age14To17;
        let next = now.and_then(|ix| lessons.get(ix));
        // Where there is no room for a street, the button to continue stays in view below the cards.
        let is_large = scale > 1.3 || room.y < 480.0 || room.x < 900.0;
        let below = below::Below::new(ui, cx, (next, begun), is_large);
        if is_large {
            let places = places(ui, cx, 0.0, below.way_on_height());
            list::ui(
                ui,
                cx,
                &mut self.resting,
                (places.middle, &doors),
                (|ui: &mut Ui| title(ui, cx, teen), &below),
                out,
            );
            within(ui, "way on", places.below, |ui| below.way_on(ui, cx, out));
        } else {
            let title_height = title_height(cx.theme) + SPACE_S;
            let places = places(ui, cx, title_height, below.height());
            within(ui, "title", places.title, |ui| title(ui, cx, teen));
            if teen {
                let list = (places.middle, &doors[..]);
                list::in_place(ui, cx, &mut self.resting, list, out);
            } else {
                self.scenes(ui, cx, (places.middle, &doors), out);
            }
            within(ui, "below", places.below, |ui| below.ui(ui, cx, out));
        }
        if self
            .flight
            .as_ref()
            .is_some_and(|flight| flight.is_over(ui))
        {
            self.flight = None;
        } else if self.flight.is_some() {
            ui.ctx().request_repaint();
        }
    }
}

impl Street {
    /// The street; if it has several parts, each fills the area.
    fn scenes(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (place, doors): (Rect, &[Door<'_>]),
        out: &mut Vec<Action>,
    ) {
        let flight = self.flight.as_ref();
        if doors.len() <= HOUSES {
            scene::ui(ui, cx, doors, place, flight, out);
            return;
        }
        self.resting.show(ui, "street", place, |ui, blocks| {
            // Each part is as high as the area and has up to eight houses.
            blocks.keep(2);
            for (ix, doors) in doors.chunks(HOUSES).enumerate() {
                blocks.add_far(ui, |ui| {
                    let top = ui.cursor().min.y;
                    if ix > 0 {
                        widgets::section(ui, cx, &cx.t.street_corner());
                    }
                    let height = place.height() - (ui.cursor().min.y - top);
                    let size = vec2(ui.available_width(), height);
                    let (part, _) = ui.allocate_exact_size(size, Sense::hover());
                    scene::ui(ui, cx, doors, part, flight, out);
                });
            }
        });
    }

    /// After a lesson has just been finished, the learner sees its lamp go on and the moth fly to the next house, once.
    fn notice_what_is_new(&mut self, ui: &Ui, cx: &Cx<'_>, lessons: &[&Arc<Lesson>]) {
        let learner = cx.model.learner();
        let done: BTreeSet<LessonId> = lessons
            .iter()
            .filter(|lesson| learner.done(&lesson.id))
            .map(|lesson| lesson.id.clone())
            .collect();
        let who = cx.model.who();
        if let Some((known, before)) = &self.seen
            && known == who
            && let Some(new) = done.iter().find(|id| !before.contains(*id))
            && cx.theme.motion
        {
            self.flight = Some(moth::Flight::new(ui, new.clone()));
        }
        if self
            .seen
            .as_ref()
            .is_none_or(|(known, before)| known != who || *before != done)
        {
            self.seen = Some((who.clone(), done));
        }
    }
}

/// The index of the next lesson, and whether it has been started.
fn next(learner: &Learner, lessons: &[&Arc<Lesson>]) -> (Option<usize>, bool) {
    let begun = lessons.iter().position(|lesson| {
        learner
            .lessons
            .get(&lesson.id)
            .is_some_and(|progress| !progress.done && progress.at.is_some())
    });
    let first = || lessons.iter().position(|lesson| !learner.done(&lesson.id));
    (begun.or_else(first), begun.is_some())
}

fn title_height(theme: &Theme) -> f32 {
    theme.type_size(TextRole::Title).1 + SPACE_S
}

fn places(ui: &Ui, cx: &Cx<'_>, title: f32, below: f32) -> Places {
    let whole = ui.max_rect();
    let margin = if whole.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let row = |top: f32, bottom: f32| {
        Rect::from_min_max(
            pos2(whole.min.x + margin, top),
            pos2(whole.max.x - margin, bottom.max(top)),
        )
    };
    let middle = whole.min.y + title;
    let below = row(whole.max.y - SPACE_M - below, whole.max.y - SPACE_M);
    Places {
        title: row(whole.min.y, whole.min.y + title_height(cx.theme)),
        middle: row(middle, below.min.y - SPACE_M),
        below,
    }
}

fn within<R>(ui: &mut Ui, salt: &str, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(Align::Min);
    let builder = UiBuilder::new()
        .id_salt(salt)
        .max_rect(place)
        .layout(layout);
    ui.scope_builder(builder, add).inner
}

fn title(ui: &mut Ui, cx: &Cx<'_>, teen: bool) {
    let t = cx.t;
    let learner = cx.model.learner();
    let title = match (teen, learner.nickname.is_empty()) {
        (true, _) => t.street_title_teen(),
        (false, true) => t.street_title(),
        (false, false) => t.street_title_named(learner.nickname.clone()),
    };
    let row = vec2(ui.available_width(), title_height(cx.theme));
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if !teen {
            let side = Vec2::splat(title_height(cx.theme));
            let (rect, _) = ui.allocate_exact_size(side, Sense::hover());
            widgets::face(ui, cx, &learner.face, rect);
        }
        widgets::heading(ui, cx, &title);
    });
}

/// The state of a lesson in words, for its accessible name. Ages 14 to 17 see no houses, so their words mention none.
fn state_words(cx: &Cx<'_>, state: State) -> String {
    let teen = cx.model.learner().band == Audience::Age14To17;
    match state {
        State::Done if teen => cx.t.street_done_teen(),
        State::Done => cx.t.street_done(),
        State::Now => cx.t.street_now(),
        State::Open if teen => cx.t.street_open_teen(),
        State::Open => cx.t.street_open(),
    }
    .into_owned()
}
