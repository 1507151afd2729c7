//! The teachers' part of the step: whose answers a total is, and plans.

use super::apply::fresh_id;
use super::{Effect, Model, Route};
use crate::classroom::{self, Class, When};
use crate::content::{Key, LessonId};
use crate::teaching::{self, Plan};
use jiff::Timestamp;

impl Model {
    /// The class of a lesson whose answers from before or after are still to come: the newest of the last month that has the
    /// other half.
    pub fn waiting_class(
        &self,
        lesson: &LessonId,
        when: When,
        now: Timestamp,
    ) -> Option<(&Key, &Class)> {
        let month = jiff::SignedDuration::from_hours(24 * 30);
        self.classes.iter().rev().find(|(_, class)| {
            let (missing, there) = match when {
                When::Before => (&class.before, &class.after),
                When::After => (&class.after, &class.before),
            };
            &class.lesson == lesson
                && !class.again
                && missing.is_empty()
                && !there.is_empty()
                && now.duration_since(class.taught) < month
        })
    }

    /// The first answers of a class begin its record; the sessions of a plan have one together.
    pub(super) fn counted(
        &mut self,
        lesson: LessonId,
        what: classroom::What,
        now: Timestamp,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        let known = self.class.clone().or_else(|| match self.route() {
            Route::PresentPlan(plan, _) => {
                let mut classes = self.classes.iter();
                let found = classes.find(|(_, class)| class.plan.as_ref() == Some(plan));
                found.map(|(id, _)| id.clone())
            }
            // Sheets from before were typed in already, and it is now that this class is taught.
            Route::Present(lesson) => {
                let found = self.waiting_class(lesson, When::After, now);
                let found = found.filter(|(_, class)| class.polls.is_empty());
                found.map(|(id, _)| id.clone())
            }
            _ => None,
        });
        let id = match known {
            Some(id) => id,
            None => {
                let Some(id) = fresh_id("class", now, |id| self.classes.contains_key(id)) else {
                    return effects;
                };
                for what in self.beginning(lesson) {
                    let event = classroom::Event { at: now, what };
                    match self.classes.get_mut(&id) {
                        Some(class) => class.apply(&event),
                        None => {
                            if let Some(class) = Class::replay(std::slice::from_ref(&event)) {
                                self.classes.insert(id.clone(), class);
                            }
                        }
                    }
                    effects.push(Effect::AppendClass(id.clone(), event));
                }
                id
            }
        };
        self.class = Some(id.clone());
        effects.extend(self.class_event(id, what, now));
        effects
    }

    /// How the record of the class before the wall begins.
    fn beginning(&self, lesson: LessonId) -> Vec<classroom::What> {
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
        let mut begin = vec![classroom::What::Began {
            lesson,
            lessons,
            plan,
            again,
        }];
        if !nickname.is_empty() {
            let nickname = nickname.to_owned();
            begin.push(classroom::What::Named { nickname });
        }
        begin
    }

    pub(super) fn keep_plan(&mut self, id: Option<Key>, plan: Plan, now: Timestamp) -> Vec<Effect> {
        let mut effects = Vec::new();
        let id = match id {
            Some(id) => id,
            None => {
                let Some(id) = fresh_id("plan", now, |id| self.plans.contains_key(id)) else {
                    return effects;
                };
                // Back leads past the questions that made it.
                if matches!(self.route(), Route::NewPlan(_) | Route::Plan(_)) {
                    self.routes.pop();
                }
                effects.extend(self.go(Route::Plan(id.clone()), now));
                id
            }
        };
        self.plans.insert(id.clone(), plan.clone());
        effects.push(Effect::AppendPlan(id, teaching::Event { at: now, plan }));
        effects
    }

    pub(super) fn class_event(
        &mut self,
        id: Key,
        what: classroom::What,
        now: Timestamp,
    ) -> Vec<Effect> {
        let event = classroom::Event { at: now, what };
        let Some(class) = self.classes.get_mut(&id) else {
            return Vec::new();
        };
        class.apply(&event);
        vec![Effect::AppendClass(id, event)]
    }
}
