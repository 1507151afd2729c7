//! The teachers' part of the reducer: which class a total belongs to, plans, the school card, and what the class server is
//! told.

use super::effect::{Effect, Phones, Store};
use super::typing::Field;
use super::{ClassAction, Model, Notice, Route, SlipsOf};
use crate::class::lesson_plan::{self, Plan, Stop};
use crate::class::{Class, Event, Item, Taught, What, When};
use crate::content::{Key, LessonId};
use crate::log::{Entry, LogId, Record as _};
use jiff::Timestamp;

impl Model {
    pub(super) fn class_action(&mut self, action: ClassAction, now: Timestamp) -> Vec<Effect> {
        match action {
            ClassAction::Counted {
                vote,
                round,
                counts,
            } => {
                let lesson = vote.lesson.clone();
                let what = What::Counted {
                    vote,
                    round,
                    counts,
                };
                self.counted(lesson, what, now)
            }
            ClassAction::Surveyed { when, answers } => {
                let lesson = answers.iter().find_map(|answers| match &answers.item {
                    Item::Question { lesson, .. } => Some(lesson.clone()),
                    _ => None,
                });
                // Six weeks later no question of a lesson is asked, so the answers go to the class under review.
                if let (When::Later, Route::PresentBooster(id)) = (when, self.route()) {
                    let id = id.clone();
                    return self.class_event(id, What::Surveyed { when, answers }, now);
                }
                let Some(lesson) = lesson else {
                    return Self::ignored("a survey without a question of a lesson");
                };
                self.counted(lesson, What::Surveyed { when, answers }, now)
            }
            ClassAction::Slips { of, when, answers } => {
                let draft = Field::Slips(of.clone(), when);
                self.typed.forget(|known| known == &draft);
                let what = What::Surveyed { when, answers };
                let mut effects = match of {
                    SlipsOf::Class(id) => self.class_event(id, what, now),
                    SlipsOf::Lesson(lesson) => {
                        self.class = None;
                        self.counted(lesson, what, now)
                    }
                };
                effects.extend(self.keep_typed());
                effects
            }
            ClassAction::Reviewed(id) => self.class_event(id, What::LookedAgain, now),
            ClassAction::WithSurvey(on) => {
                self.with_survey = on;
                Vec::new()
            }
            ClassAction::GoOn(on) => {
                self.goes_on = on;
                Vec::new()
            }
            ClassAction::StandsAt(stop) => self.stands_on_the_wall(stop),
            ClassAction::KeepAtTop(lesson, on) => {
                self.shelf.keep(&lesson, on);
                self.save_shelf()
            }
            ClassAction::KeepPlan(id, plan) => self.keep_plan(id, plan, now),
            ClassAction::ErasePlan(id) => self.erase_plan(&id),
            ClassAction::Phones(what) => self.phones(what),
            ClassAction::Name { class, nickname } => {
                let field = Field::ClassName(class.clone());
                self.typed.forget(|known| known == &field);
                self.name_class(class, nickname, now)
            }
            ClassAction::Erase(id) => self.erase_class(&id),
            ClassAction::School(card) => {
                self.typed.forget(|field| matches!(field, Field::School(_)));
                self.school = card.clone();
                let mut effects = vec![self.saves.send(Store::School(card))];
                effects.extend(self.keep_typed());
                effects
            }
        }
    }

    /// Passes a command on to the class server. A class starts only on a screen that owns it, and ends with that screen.
    fn phones(&mut self, what: Phones) -> Vec<Effect> {
        let starts = matches!(what, Phones::Start { .. });
        if starts && (self.policy.no_class_server || !self.place.owns_class_server()) {
            return Self::ignored("a class may not start here");
        }
        vec![Effect::Phones(what)]
    }

    /// The newest class of a lesson that lacks its answers from `when` but has those of the survey it is compared with. It is at
    /// most a month old; for the answers six weeks later, half a year.
    pub fn waiting_class(
        &self,
        lesson: &LessonId,
        when: When,
        now: Timestamp,
    ) -> Option<(&Key, &Class)> {
        let days = if when == When::Later { 180 } else { 30 };
        let long = jiff::SignedDuration::from_hours(24 * days);
        self.classes.iter().rev().find(|(_, class)| {
            let (missing, there) = match when {
                When::Before => (&class.before, &class.after),
                When::After => (&class.after, &class.before),
                When::Later => (&class.later, &class.after),
            };
            &class.lesson == lesson
                && !class.again
                && missing.is_empty()
                && !there.is_empty()
                && class.taught_within(long, now)
        })
    }

    /// Saves answers of the class being taught. Its first answers begin its record; the sessions of a plan share one.
    fn counted(&mut self, lesson: LessonId, what: What, now: Timestamp) -> Vec<Effect> {
        let known = self.class.clone().or_else(|| match self.route() {
            Route::PresentPlan(plan, _) => {
                let mut classes = self.classes.iter();
                let found = classes.find(|(_, class)| class.plan.as_ref() == Some(plan));
                found.map(|(id, _)| id.clone())
            }
            // Slips from before the lesson were typed in already, and now this class is taught.
            Route::Present(lesson) => {
                let found = self.waiting_class(lesson, When::After, now);
                let found = found.filter(|(_, class)| class.polls.is_empty());
                found.map(|(id, _)| id.clone())
            }
            _ => None,
        });
        let mut effects = Vec::new();
        let id = match known {
            Some(id) => id,
            None => {
                let Some(id) = LogId::new_class(now, |id| self.classes.contains_key(id)) else {
                    return self.missing("id for a class");
                };
                for what in self.beginning(lesson) {
                    let event = Event::new(now, what);
                    self.classes
                        .entry(id.clone())
                        .or_insert_with(|| Class::unnamed(&event))
                        .apply(&event);
                    let entry = Entry::Class(id.clone(), event);
                    effects.push(self.saves.send(Store::Append(entry)));
                }
                id
            }
        };
        self.class = Some(id.clone());
        effects.extend(self.class_event(id, what, now));
        // Whoever continues here another day continues this record.
        let left = self.left(self.route()).map(|left| left.stop.clone());
        if let Some(stop) = left {
            effects.extend(self.stands_on_the_wall(Some(stop)));
        }
        effects
    }

    fn stands_on_the_wall(&mut self, stop: Option<Stop>) -> Vec<Effect> {
        let Some(taught) = self.route().taught() else {
            return Vec::new();
        };
        if let Taught::Session(plan, _) = &taught
            && !self.plans.contains_key(plan)
        {
            return Self::ignored("a page of a plan that is gone");
        }
        let class = self.class.clone();
        if self.shelf.leave(&taught, stop.map(|stop| (stop, class))) {
            self.save_shelf()
        } else {
            Vec::new()
        }
    }

    /// In a window that cannot save, the shelf lasts as long as the window. The person was told so at the start.
    pub(super) fn save_shelf(&mut self) -> Vec<Effect> {
        if self.read_only.is_some() {
            return Vec::new();
        }
        vec![self.saves.send(Store::Shelf(self.shelf.clone()))]
    }

    /// The record that the open wall continues; `None` if it begins a new one.
    pub(super) fn class_going_on(&self) -> Option<Key> {
        let left = self.left(self.route()).filter(|_| self.goes_on)?;
        let class = left.class.clone()?;
        self.classes.contains_key(&class).then_some(class)
    }

    /// The events that begin the record of the class being taught.
    fn beginning(&self, lesson: LessonId) -> Vec<What> {
        let (lessons, plan, again, nickname) = match self.route() {
            Route::PresentPlan(id, _) => {
                let plan = self.plans.get(id);
                let lessons = plan.map_or(Vec::new(), |plan| plan.lessons.clone());
                let nickname = plan.map_or("", |plan| plan.nickname.as_str());
                (lessons, Some(id.clone()), false, nickname)
            }
            Route::PresentBooster(id) => {
                let class = self.classes.get(id);
                let lessons = class.map_or(Vec::new(), |class| class.lessons.clone());
                let nickname = class.map_or("", |class| class.nickname.as_str());
                (lessons, None, true, nickname)
            }
            route => {
                let again = matches!(route, Route::PresentAgain(_));
                (Vec::new(), None, again, "")
            }
        };
        let mut begin = vec![What::Began {
            lesson,
            lessons,
            plan,
            again,
        }];
        if !nickname.is_empty() {
            let nickname = nickname.to_owned();
            begin.push(What::Named { nickname });
        }
        begin
    }

    /// Renames a class.
    pub(super) fn name_class(&mut self, id: Key, nickname: String, now: Timestamp) -> Vec<Effect> {
        self.class_event(id, What::Named { nickname }, now)
    }

    /// Renames the class of a plan.
    pub(super) fn name_plan(&mut self, id: &Key, nickname: String, now: Timestamp) -> Vec<Effect> {
        let Some(plan) = self.plans.get(id) else {
            return Self::ignored("the name of a plan that is gone");
        };
        let plan = Plan {
            nickname,
            ..plan.clone()
        };
        self.save_plan(id.clone(), plan, now)
    }

    fn keep_plan(&mut self, id: Option<Key>, plan: Plan, now: Timestamp) -> Vec<Effect> {
        if let Some(id) = id {
            return self.save_plan(id, plan, now);
        }
        let Some(id) = LogId::new_plan(now, |id| self.plans.contains_key(id)) else {
            return self.missing("id for a plan");
        };
        let mut effects = self.save_plan(id.clone(), plan, now);
        // Back skips the screens on which the plan was made.
        let screen = Route::Plan(id);
        let opened = match self.route() {
            Route::NewPlan(_) | Route::Plan(_) => super::Nav::Replace(screen),
            _ => super::Nav::Go(screen),
        };
        effects.extend(self.nav(opened, now));
        effects
    }

    fn save_plan(&mut self, id: Key, plan: Plan, now: Timestamp) -> Vec<Effect> {
        self.plans.insert(id.clone(), plan.clone());
        let event = lesson_plan::Event::new(now, lesson_plan::Kept { plan });
        vec![self.saves.send(Store::Append(Entry::Plan(id, event)))]
    }

    fn class_event(&mut self, id: Key, what: What, now: Timestamp) -> Vec<Effect> {
        let Some(class) = self.classes.get_mut(&id) else {
            return self.missing("class");
        };
        let event = Event::new(now, what);
        class.apply(&event);
        vec![self.saves.send(Store::Append(Entry::Class(id, event)))]
    }

    /// Completes a class whose log lost its beginning: it is about the lesson of its first answers.
    pub(super) fn complete_class(&mut self, id: Key, now: Timestamp) -> Vec<Effect> {
        let Some(class) = self.classes.get(&id) else {
            return Self::ignored("a class to be completed");
        };
        let what = What::Began {
            lesson: class.lesson.clone(),
            lessons: class.lessons.clone(),
            plan: class.plan.clone(),
            again: class.again,
        };
        self.notice(Notice::NameLost);
        self.class_event(id, what, now)
    }
}
