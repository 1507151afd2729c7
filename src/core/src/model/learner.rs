//! The learner's part of the reducer: profiles, places in lessons, answers, reviews. What a learner chose is judged and
//! forgotten; no event can hold it.

use super::effect::{Effect, Store, Voice};
use super::navigation::Place;
use super::{LearnerAction, Model, Notice, Route, Who};
use crate::content::{Attempt, Audience, Key, LessonId, judge};
use crate::learner::{Event, Learner, What};
use crate::log::{Entry, LogId};
use jiff::Timestamp;

impl Model {
    pub(super) fn learner_action(&mut self, action: LearnerAction, now: Timestamp) -> Vec<Effect> {
        match action {
            LearnerAction::BeGuest(band) => {
                self.forget_person();
                self.who = Who::Guest;
                self.guest = Learner::guest(band);
                self.open_on(Place::home(), Route::Street, now)
            }
            LearnerAction::Be(_)
            | LearnerAction::EnterPictures { .. }
            | LearnerAction::New { .. }
                if self.policy.shared =>
            {
                Self::ignored("on a shared computer everybody is a guest")
            }
            LearnerAction::Be(id) => {
                let Some(learner) = self.learners.get(&id) else {
                    return self.missing("learner");
                };
                if learner.code.is_empty() {
                    self.be(id, now)
                } else {
                    self.wrong_pictures = false;
                    self.go(Route::Pictures(id), now)
                }
            }
            LearnerAction::EnterPictures { learner, pictures } => {
                match self.learners.get(&learner) {
                    Some(known) if known.code == pictures => self.be(learner, now),
                    Some(_) => {
                        self.wrong_pictures = true;
                        Vec::new()
                    }
                    None => self.missing("learner"),
                }
            }
            LearnerAction::SetPictures(pictures) => self.record(What::Pictures { pictures }, now),
            LearnerAction::ForgetPictures(id) => {
                let pictures = Vec::new();
                self.record_for(id, What::Pictures { pictures }, now)
            }
            LearnerAction::ShowAtHome(lesson) => self.record(What::Shown { lesson }, now),
            LearnerAction::TakeBack(lesson) => self.record(What::PutAway { lesson }, now),
            LearnerAction::New {
                face,
                nickname,
                band,
            } => self.new_learner(face, nickname, band, now),
            LearnerAction::Change { face, nickname } => {
                let band = self.learner().band;
                let what = What::Profile {
                    face,
                    nickname,
                    band,
                };
                self.record(what, now)
            }
            LearnerAction::Erase(id) => self.erase_learner(&id, now),
            LearnerAction::SwitchLearner => {
                self.forget_person();
                self.navigate(Place::over_home([Route::WhoAreYou]), now)
            }
            LearnerAction::GoToStep { lesson, step } => {
                let mut effects = vec![Effect::Voice(Voice::Stop)];
                effects.extend(self.record(What::At { lesson, step }, now));
                effects
            }
            LearnerAction::Preview { lesson, step } => self.preview(lesson, step, now),
            LearnerAction::SubmitAttempt {
                lesson,
                step,
                attempt,
                sure,
            } => self.submit(&lesson, &step, &attempt, sure, now),
            LearnerAction::FinishLesson(lesson) => {
                self.missed.retain(|(of, _)| of != &lesson);
                self.record(What::LessonDone { lesson }, now)
            }
            LearnerAction::NextReview => self.next_review(now),
            LearnerAction::NotToday => {
                if let Who::Learner(id) = &self.who {
                    self.put_off.insert(id.clone(), now);
                }
                Vec::new()
            }
        }
    }

    fn be(&mut self, learner: Key, now: Timestamp) -> Vec<Effect> {
        self.forget_person();
        self.who = Who::Learner(learner);
        self.open_on(Place::home(), Route::Street, now)
    }

    fn new_learner(
        &mut self,
        face: String,
        nickname: String,
        band: Audience,
        now: Timestamp,
    ) -> Vec<Effect> {
        let Some(id) = LogId::new_learner(now, |id| self.learners.contains_key(id)) else {
            return self.missing("id for a learner");
        };
        let learner = Learner::new(&face, &nickname, band);
        self.learners.insert(id.clone(), learner);
        self.typed
            .forget(|field| field == &super::typing::Field::NewNickname);
        self.forget_person();
        self.who = Who::Learner(id.clone());
        let mut effects = self.navigate(Place::over_home([Route::Street]), now);
        let what = What::Profile {
            face,
            nickname,
            band,
        };
        let entry = Entry::Learner(id, Event::new(now, what));
        effects.push(self.saves.send(Store::Append(entry)));
        effects
    }

    /// Changes a learner's nickname.
    pub(super) fn name_learner(
        &mut self,
        id: &Key,
        nickname: String,
        now: Timestamp,
    ) -> Vec<Effect> {
        let Some(learner) = self.learners.get(id) else {
            return Self::ignored("the name of a learner that is gone");
        };
        let what = What::Profile {
            face: learner.face.clone(),
            nickname,
            band: learner.band,
        };
        self.record_for(id.clone(), what, now)
    }

    /// Applies an event to the active learner; a guest's is forgotten with the guest.
    pub(super) fn record(&mut self, what: What, now: Timestamp) -> Vec<Effect> {
        match &self.who {
            Who::Learner(id) => self.record_for(id.clone(), what, now),
            Who::Nobody | Who::Guest => {
                use crate::log::Record as _;
                self.guest.apply(&Event::new(now, what));
                Vec::new()
            }
        }
    }

    pub(super) fn record_for(&mut self, id: Key, what: What, now: Timestamp) -> Vec<Effect> {
        use crate::log::Record as _;
        if self.policy.shared {
            return Self::ignored("nothing is written for pupils on a shared computer");
        }
        let Some(learner) = self.learners.get_mut(&id) else {
            return self.missing("learner");
        };
        let event = Event::new(now, what);
        learner.apply(&event);
        vec![self.saves.send(Store::Append(Entry::Learner(id, event)))]
    }

    /// Judges an attempt and saves only what follows from it: a step done, or a question due again.
    fn submit(
        &mut self,
        id: &LessonId,
        key: &Key,
        attempt: &Attempt,
        sure: Option<bool>,
        now: Timestamp,
    ) -> Vec<Effect> {
        let Some(lesson) = self.library.lesson(id).cloned() else {
            return self.missing("lesson");
        };
        let Some(step) = lesson.step(key) else {
            return self.missing("step");
        };
        let Ok(verdict) = judge(step, attempt) else {
            return Self::ignored("an attempt of another kind of step");
        };
        let is_question = step.look_at.is_some();
        let entry = (id.clone(), key.clone());
        let mut effects = Vec::new();
        if is_question && !verdict.right && !self.missed.contains(&entry) {
            self.missed.push(entry.clone());
            let what = What::DueAgain {
                lesson: id.clone(),
                step: key.clone(),
                first: sure == Some(true),
            };
            effects.extend(self.record(what, now));
        }
        let progress = self.learner().lessons.get(id);
        if self.route() == &Route::LookAgain {
            let was_due = progress.is_some_and(|progress| progress.due_again.contains(key));
            if verdict.right && was_due && !self.missed.contains(&entry) {
                let what = What::NotDue {
                    lesson: id.clone(),
                    step: key.clone(),
                };
                effects.extend(self.record(what, now));
            }
            // The steps of a finished lesson are not saved again one by one.
            return effects;
        }
        let already = progress.is_some_and(|progress| progress.steps_done.contains(key));
        if (verdict.right || !is_question) && !already {
            let what = What::StepDone {
                lesson: id.clone(),
                step: key.clone(),
            };
            effects.extend(self.record(what, now));
        }
        effects
    }

    /// Opens the next question; after the last one the review is done, whatever was answered.
    fn next_review(&mut self, now: Timestamp) -> Vec<Effect> {
        let mut effects = vec![Effect::Voice(Voice::Stop)];
        let Some(running) = &mut self.running else {
            return Self::ignored("no review is open");
        };
        if !running.begun {
            running.begun = true;
            return effects;
        }
        let was_over = running.question().is_none();
        running.place = running
            .place
            .saturating_add(1)
            .min(running.sitting.questions.len());
        if running.question().is_none() && !was_over {
            let lessons = running.sitting.lessons();
            effects.extend(self.record(What::LookedAgain { lessons }, now));
        }
        effects
    }

    /// Completes a learner whose log lost its beginning, with the usual picture and the age band of their lessons.
    pub(super) fn complete_learner(&mut self, id: Key, now: Timestamp) -> Vec<Effect> {
        let Some(learner) = self.learners.get(&id) else {
            return Self::ignored("a learner to be completed");
        };
        let mut lessons = learner
            .lessons
            .keys()
            .filter_map(|id| self.library.lesson(id));
        let band = lessons.find_map(|lesson| lesson.audience.is_child().then_some(lesson.audience));
        let what = What::Profile {
            face: learner.face.clone(),
            nickname: learner.nickname.clone(),
            band: band.unwrap_or(learner.band),
        };
        self.notice(Notice::NameLost);
        self.record_for(id, what, now)
    }
}
