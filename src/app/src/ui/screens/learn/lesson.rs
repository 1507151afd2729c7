//! A lesson: one page or one question at a time. The model knows the position in the lesson; attempts on a page are kept here
//! and forgotten when the screen closes.

use super::frame::{Aside, FrameState, Page, Turn};
use super::stage::Stage;
use super::step_view::StepView;
use super::{chat, choice, comic, matching, ordering, read, scene, settings, sorting, spot, terms};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::date;
use crate::ui::screens::shared::provenance::is_late;
use egui::Ui;
use porchlight_core::content::LessonId;
use porchlight_core::content::{Attempt, Audience, Key, Kind, Step};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use std::collections::BTreeMap;

/// The learner's attempts on one step.
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
    /// Finding, choosing or filling places in an illustration.
    Scene(scene::State),
    /// Reading a comic and perhaps choosing how it ends.
    Comic(comic::State),
}

/// Draws one step in the stage and returns whether it is done.
pub fn step_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    tried: &mut Tried,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    match (&at.step.kind, tried) {
        (Kind::Chat(graph), Tried::Chat(state)) => chat::ui(ui, cx, at, graph, state, stage, out),
        (Kind::Spot(spot), Tried::Spot(state)) => spot::ui(ui, cx, at, spot, state, stage, out),
        (Kind::Sort(sort), Tried::Sort(state)) => sorting::ui(ui, cx, at, sort, state, stage, out),
        (Kind::Order(items), Tried::Order(state)) => {
            ordering::ui(ui, cx, at, items, state, stage, out)
        }
        (Kind::Settings(page), Tried::Settings(state)) => {
            settings::ui(ui, cx, at, page, state, stage, out)
        }
        (Kind::Match(pairs), Tried::Match(state)) => {
            matching::ui(ui, cx, at, pairs, state, stage, out)
        }
        (Kind::One(_) | Kind::Many(_) | Kind::TrueFalse(_), Tried::Choice(state)) => {
            choice::ui(ui, cx, at, state, stage, out)
        }
        (Kind::Scene(drawn), Tried::Scene(state)) => {
            scene::ui(ui, cx, at, drawn, state, stage, out)
        }
        (Kind::Comic(told), Tried::Comic(state)) => comic::ui(ui, cx, at, told, state, stage, out),
        (_, Tried::Read(words)) => {
            read::ui(ui, cx, at, words, stage);
            true
        }
        // The state is created for its own step, so the two always match. If they ever do not, the learner can still continue.
        (kind, _) => {
            debug_assert!(false, "the wrong state for {kind:?}");
            true
        }
    }
}

/// A lesson in progress, with the attempts on each step.
pub struct LessonScreen {
    id: LessonId,
    tried: BTreeMap<Key, Tried>,
    frame: FrameState,
}

impl LessonScreen {
    /// Opens a lesson at the place the model remembers.
    pub fn new(id: LessonId) -> Self {
        Self {
            id,
            tried: Default::default(),
            frame: FrameState::default(),
        }
    }
}

impl Screen for LessonScreen {
    fn scrolls(&self, _cx: &Cx<'_>, _room: egui::Vec2) -> bool {
        false
    }

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
            easy: cx.model.settings().easy_words,
        };
        let tried = self.tried.entry(key).or_insert_with(|| begin(&at));
        let way = Way::new(cx, &at);
        let page = way.page(&at);
        let turn = self.frame.show(ui, cx, &page, |ui, cx, stage| {
            step_ui(ui, cx, &at, tried, stage, out)
        });
        if let Some(turn) = turn {
            way.go(&at, &turn, out);
        }
    }
}

/// The position of a page in its lesson, and the words for it.
struct Way<'a> {
    /// All pages and questions, in order.
    steps: Vec<&'a Step>,
    /// The index of the current step.
    place: usize,
    /// The index where the dots begin: pages and questions have separate rows of dots.
    first: usize,
    dots: Vec<String>,
    caption: String,
    note: String,
    on: String,
}

impl<'a> Way<'a> {
    fn new(cx: &Cx<'_>, at: &StepView<'a>) -> Self {
        let t = cx.t;
        let steps: Vec<&Step> = at.lesson.steps().collect();
        let is_here = |step: &&Step| step.key == at.step.key;
        let place = steps.iter().position(is_here).unwrap_or(0);
        let pages = at.lesson.pages.len();
        let (first, count) = if at.is_question() {
            (pages, at.lesson.quiz.len())
        } else {
            (0, pages)
        };
        let name = |ix: usize, of: usize| {
            if at.is_question() {
                t.lesson_question_of(ix + 1, of)
            } else {
                t.lesson_page_of(ix + 1, of)
            }
        };
        let of_dots = steps.iter().skip(first).take(count).enumerate();
        let dots = of_dots.map(|(ix, step)| {
            let title = at.prose.part(step.key.as_str(), "title");
            let place = name(ix, count);
            if title.is_empty() {
                place.into_owned()
            } else {
                t.lesson_dot(place.into_owned(), title.to_owned())
                    .into_owned()
            }
        });
        let young = at.lesson.audience == Audience::Age5To7;
        let caption = if young {
            String::new()
        } else {
            name(place - first, count).into_owned()
        };
        let note = match (place, young) {
            (0, false) if at.lesson.audience.is_child() => t.lesson_skip().into_owned(),
            (0, false) if is_late(cx, at.lesson) => {
                t.sources_late(date(cx, at.lesson.review_by)).into_owned()
            }
            (0, false) => t.lesson_skip_adult().into_owned(),
            _ => String::new(),
        };
        let on = match steps.get(place + 1) {
            None => t.lesson_finish(),
            Some(next) if next.look_at.is_some() && !at.is_question() => t.lesson_to_questions(),
            Some(_) => t.lesson_go_on(),
        };
        Self {
            dots: dots.collect(),
            caption,
            note,
            on: on.into_owned(),
            steps,
            place,
            first,
        }
    }

    fn page<'b>(&'b self, at: &'b StepView<'_>) -> Page<'b> {
        Page {
            key: &at.step.key,
            dots: &self.dots,
            place: self.place - self.first,
            caption: &self.caption,
            title: at.title(),
            note: &self.note,
            has_before: self.place > 0,
            on: &self.on,
            aside: match at.lesson.audience {
                Audience::Age5To7 => None,
                audience if audience.is_child() => Some(Aside::Break),
                _ => Some(Aside::Sources),
            },
        }
    }

    fn go(&self, at: &StepView<'_>, turn: &Turn, out: &mut Vec<Action>) {
        let to = match turn {
            Turn::Before => self.place.checked_sub(1),
            Turn::On => Some(self.place + 1),
            Turn::To(dot) => Some(self.first + dot),
            Turn::Explained(key) => self.steps.iter().position(|step| step.key == *key),
            Turn::Aside(aside) => {
                out.push(Action::Nav(Nav::Go(match aside {
                    Aside::Break => Route::Calm,
                    Aside::Sources => Route::Sources(at.lesson.id.clone()),
                })));
                return;
            }
        };
        let Some(to) = to else {
            return;
        };
        if *turn == Turn::On && !at.step.kind.is_practice() {
            at.did(Attempt::Seen, out);
        }
        out.push(match self.steps.get(to) {
            Some(step) => Action::Learner(LearnerAction::GoToStep {
                lesson: at.lesson.id.clone(),
                step: step.key.clone(),
            }),
            None => Action::Nav(Nav::Replace(Route::Result(at.lesson.id.clone()))),
        });
    }
}

/// A step without any attempts yet. Cards are shuffled the same way every time.
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
        Kind::Scene(drawn) => Tried::Scene(scene::State::new(at, drawn)),
        Kind::Comic(_) => Tried::Comic(comic::State::default()),
    }
}
