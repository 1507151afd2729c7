//! Going from screen to screen, and the only place that knows what leaving means. Whatever is running, read aloud, printed,
//! copied or open belongs to a screen. When the stack of screens changes, [`Model::navigate`] compares the old one with the
//! new one and ends what the new one does not own. No other code changes the stack.

use super::effect::{Effect, Phones, Voice};
use super::{LearnerAction, Model, Nav, Notice, Route, Running};
use crate::content::Key;
use crate::help::Filters;
use crate::learner::{Learner, What};
use jiff::Timestamp;

/// Where a person is: the open screens, the last of which is shown, and whether the neutral page covers them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Never empty.
    stack: Vec<Route>,
    away: bool,
}

impl Place {
    /// Home, with nothing else open.
    pub fn home() -> Self {
        Self {
            stack: vec![Route::Home],
            away: false,
        }
    }

    /// These screens on top of Home.
    pub fn over_home(screens: impl IntoIterator<Item = Route>) -> Self {
        let mut place = Self::home();
        place.stack.extend(screens);
        place
    }

    /// The neutral page, with nothing behind it.
    fn neutral() -> Self {
        Self {
            away: true,
            ..Self::home()
        }
    }

    /// The screen that is shown.
    pub fn top(&self) -> &Route {
        self.stack.last().unwrap_or(&Route::Home)
    }

    /// All open screens, the lowest first.
    pub fn stack(&self) -> &[Route] {
        &self.stack
    }

    /// Whether the neutral page covers everything.
    pub fn is_away(&self) -> bool {
        self.away
    }

    fn holds(&self, wanted: impl Fn(&Route) -> bool) -> bool {
        !self.away && self.stack.iter().any(wanted)
    }

    /// Whether the class server may run: only while a wall, the screen that lets phones in or the phone test is open.
    pub fn owns_class_server(&self) -> bool {
        self.holds(|route| route.is_wall() || matches!(route, Route::Phones(_) | Route::PhoneTest))
    }

    /// Whether the notes may be open: only while a screen behind the PIN is.
    pub fn owns_notes(&self) -> bool {
        self.holds(Route::is_behind_pin)
    }

    /// Whether the computer keeps its screens on: while a lesson is on the wall.
    pub fn owns_awake(&self) -> bool {
        !self.away && self.top().is_wall()
    }

    /// The same place with only these screens.
    pub(super) fn only(mut self, wanted: impl Fn(&Route) -> bool) -> Self {
        self.stack.retain(wanted);
        if self.stack.is_empty() {
            self.stack.push(Route::Home);
        }
        self
    }

    fn wall(&self) -> Option<&Route> {
        self.stack.iter().rev().find(|route| route.is_wall())
    }
}

impl Model {
    pub(super) fn nav(&mut self, nav: Nav, now: Timestamp) -> Vec<Effect> {
        match nav {
            Nav::Go(route) => self.go(route, now),
            Nav::Replace(route) => {
                let mut place = self.place.clone();
                if place.stack.len() > 1 {
                    place.stack.pop();
                }
                self.open_on(place, route, now)
            }
            Nav::Back => {
                let mut place = self.place.clone();
                if place.stack.len() > 1 {
                    let left = place.stack.pop();
                    // The class is over, so the screen that let phones in closes too.
                    let was_wall = left.is_some_and(|left| left.is_wall());
                    if was_wall && matches!(place.top(), Route::Phones(_)) {
                        place.stack.pop();
                    }
                }
                self.navigate(place, now)
            }
            Nav::UpTo(route) => match self.place.stack.iter().rposition(|open| open == &route) {
                Some(below) => {
                    let mut place = self.place.clone();
                    place.stack.truncate(below + 1);
                    self.navigate(place, now)
                }
                None => self.nav(Nav::Replace(route), now),
            },
            Nav::Home => self.navigate(Place::home(), now),
            Nav::Leave => self.leave(now),
            Nav::ComeBack => self.navigate(Place::home(), now),
        }
    }

    /// Opens a screen on top of the open ones.
    pub(super) fn go(&mut self, route: Route, now: Timestamp) -> Vec<Effect> {
        self.open_on(self.place.clone(), route, now)
    }

    /// Opens a screen on top of `place`. A screen behind the PIN becomes the door while the parents' part is locked.
    pub(super) fn open_on(
        &mut self,
        mut place: Place,
        route: Route,
        now: Timestamp,
    ) -> Vec<Effect> {
        let route = match self.instead(route) {
            closed if !self.may_open(&closed) => {
                tracing::debug!("the policy closes this screen");
                return self.navigate(place, now);
            }
            inside if inside.is_behind_pin() && self.parents_locked() => Route::ParentsPin,
            other => other,
        };
        let mut first = Vec::new();
        let route = match route {
            Route::Quiz(id) => {
                let lesson = self.library.lesson(&id);
                if let Some(step) = lesson.map(|lesson| lesson.quiz.first().key.clone()) {
                    first.push(What::At {
                        lesson: id.clone(),
                        step,
                    });
                }
                Route::Lesson(id)
            }
            Route::Lesson(id) => {
                let progress = self.learner().lessons.get(&id);
                let begun = progress.is_some_and(|progress| progress.at.is_some());
                let lesson = self.library.lesson(&id);
                let page = lesson.map(|lesson| lesson.pages.first().key.clone());
                if let (Some(step), false) = (page, begun) {
                    first.push(What::At {
                        lesson: id.clone(),
                        step,
                    });
                }
                Route::Lesson(id)
            }
            Route::LookAgain if self.running.is_none() => {
                let Some(sitting) = self.waiting(now) else {
                    tracing::debug!("no review is due");
                    return self.navigate(place, now);
                };
                self.missed.clear();
                self.running = Some(Running {
                    sitting,
                    begun: false,
                    place: 0,
                });
                Route::LookAgain
            }
            other => other,
        };
        if place.top() != &route {
            place.stack.push(route);
        }
        let mut effects = self.navigate(place, now);
        for what in first {
            effects.extend(self.record(what, now));
        }
        effects
    }

    /// Changes the open screens and returns every effect of leaving the old ones. Nothing else may change them.
    pub(super) fn navigate(&mut self, place: Place, now: Timestamp) -> Vec<Effect> {
        let place = self.allowed(place);
        if place == self.place {
            return Vec::new();
        }
        // Saved while the place that owns it is still open.
        let mut effects = self.finish_typing(now);
        let old = std::mem::replace(&mut self.place, place);
        let place = self.place.clone();
        effects.extend([Effect::Voice(Voice::Stop), Effect::StopPaper]);
        self.filed = None;
        self.sheet = None;
        if old.owns_class_server() && !place.owns_class_server() {
            effects.push(Effect::Phones(Phones::Stop));
        }
        if old.owns_awake() != place.owns_awake() {
            effects.push(Effect::KeepAwake(place.owns_awake()));
        }
        if place.wall() != old.wall() && place.wall().is_some() {
            // A different wall has its own class and record, unless the same class continues.
            self.class = self.class_going_on();
        }
        let teaches = |route: &Route| {
            route.is_wall() || matches!(route, Route::Phones(_) | Route::BeforeAfter(_))
        };
        if !place.holds(teaches) {
            self.with_survey = false;
            self.goes_on = false;
        }
        if !place.owns_notes() {
            self.close_parents();
        }
        if !place.holds(Route::is_help) {
            // The next person who opens Help must not find it set to someone else's age.
            self.asking = None;
            self.filters = Filters::default();
        }
        if !place.holds(|route| route == &Route::LookAgain) {
            self.running = None;
        }
        if !place.holds(|route| matches!(route, Route::Pictures(_))) {
            self.wrong_pictures = false;
        }
        if place.away {
            effects.push(Effect::ForgetPapers);
            effects.extend(self.copied.take().map(Effect::ClearClipboard));
        }
        effects
    }

    /// Covers everything within one frame and leaves nothing to go back to.
    fn leave(&mut self, now: Timestamp) -> Vec<Effect> {
        self.leave_to(Place::neutral(), now)
    }

    /// Goes to a place and forgets who is there.
    pub(super) fn leave_to(&mut self, place: Place, now: Timestamp) -> Vec<Effect> {
        let mut effects = self.navigate(place, now);
        effects.extend(self.first_settings_again());
        self.forget_person();
        self.country = self.settled_country();
        self.class = None;
        self.child = None;
        effects
    }

    /// Forgets who was here, and what they missed.
    pub(super) fn forget_person(&mut self) {
        self.who = super::Who::Nobody;
        self.guest = Learner::guest(self.guest.band);
        self.missed.clear();
    }

    /// Opens a page of a lesson without a profile, so that no learner's place changes.
    pub(super) fn preview(&mut self, lesson: Key, step: Key, now: Timestamp) -> Vec<Effect> {
        self.forget_person();
        let mut effects = self.go(Route::Lesson(lesson.clone()), now);
        let page = LearnerAction::GoToStep { lesson, step };
        effects.extend(self.learner_action(page, now));
        effects
    }

    /// Tells the person that what they pressed no longer exists.
    pub(super) fn missing(&mut self, what: &'static str) -> Vec<Effect> {
        tracing::warn!(what, "an action names something that is not there");
        self.notice(Notice::NotThere);
        Vec::new()
    }

    /// Logs an action that has no effect. Nobody waits for it, so there is no notice.
    pub(super) fn ignored(what: &'static str) -> Vec<Effect> {
        tracing::warn!(what, "an action was ignored");
        Vec::new()
    }
}
