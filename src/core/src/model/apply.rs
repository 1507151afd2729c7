//! The step itself.

use super::{
    Action, Effect, Found, KeptCountry, Model, Notes, Notice, Route, Running, SlipsOf, Told, Who,
};
use crate::classroom;
use crate::content::{Attempt, Key, LessonId, judge};
use crate::family::{self, Child, HomeEvent, HomeWhat};
use crate::help::{Asking, Filters};
use crate::learner::{Event, Learner, What};
use crate::notes::{NoteBook, NotesFile};
use jiff::Timestamp;

impl Model {
    /// Applies one action. Pure but for `self`; effects are for the edges.
    pub fn apply(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        match action {
            Action::Go(route) => self.go(route, now),
            Action::Instead(route) => {
                if self.routes.len() > 1 {
                    self.routes.pop();
                }
                self.go(route, now)
            }
            Action::Back => {
                let mut effects = vec![Effect::StopSpeech, Effect::StopPaper];
                if self.routes.len() > 1 {
                    match self.routes.pop() {
                        Some(Route::LookAgain) => self.running = None,
                        // The class is over.
                        Some(wall) if wall.is_wall() => {
                            self.with_survey = false;
                            effects.push(Effect::Phones(super::Phones::Stop));
                            // The class is over, and so is the screen that let it in.
                            if matches!(self.route(), Route::Phones(_)) {
                                self.routes.pop();
                            }
                        }
                        Some(Route::PhoneTest) => {
                            effects.push(Effect::Phones(super::Phones::Stop));
                        }
                        _ => {}
                    }
                }
                self.filed = None;
                effects
            }
            Action::Home => {
                self.routes = vec![Route::Home];
                vec![Effect::StopSpeech, Effect::Phones(super::Phones::Stop)]
            }
            Action::Leave => self.leave(),
            Action::ComeBack => {
                self.away = false;
                Vec::new()
            }
            Action::BeGuest(band) => {
                self.who = Who::Guest;
                self.guest = Learner::guest(band);
                self.routes = vec![Route::Home];
                self.go(Route::Street, now)
            }
            Action::BeLearner(id) => {
                let Some(learner) = self.learners.get(&id) else {
                    return Vec::new();
                };
                if learner.code.is_empty() {
                    self.be(id, now)
                } else {
                    self.wrong_pictures = false;
                    self.go(Route::Pictures(id), now)
                }
            }
            Action::Pictures { learner, pictures } => {
                let right = self.learners.get(&learner);
                if right.is_some_and(|known| known.code == pictures) {
                    self.wrong_pictures = false;
                    return self.be(learner, now);
                }
                self.wrong_pictures = true;
                Vec::new()
            }
            Action::SetPictures(pictures) => self.record(What::Pictures { pictures }, now),
            Action::ForgetPictures(id) => {
                let Some(learner) = self.learners.get_mut(&id) else {
                    return Vec::new();
                };
                let pictures = Vec::new();
                let what = What::Pictures { pictures };
                let event = Event { at: now, what };
                learner.apply(&event);
                vec![Effect::AppendLearner(id, event)]
            }
            Action::NewLearner {
                face,
                nickname,
                band,
            } => {
                let Some(id) = fresh_id("learner", now, |id| self.learners.contains_key(id)) else {
                    return Vec::new();
                };
                let what = What::Profile {
                    face: face.clone(),
                    nickname: nickname.clone(),
                    band,
                };
                self.learners
                    .insert(id.clone(), Learner::new(&face, &nickname, band));
                self.who = Who::Learner(id.clone());
                self.routes = vec![Route::Home, Route::Street];
                vec![Effect::AppendLearner(id, Event { at: now, what })]
            }
            Action::ChangeLearner { face, nickname } => {
                let band = self.learner().band;
                self.record(
                    What::Profile {
                        face,
                        nickname,
                        band,
                    },
                    now,
                )
            }
            Action::EraseLearner(id) => {
                self.learners.remove(&id);
                if self.who == Who::Learner(id.clone()) {
                    self.who = Who::Nobody;
                }
                self.routes = vec![Route::Home];
                vec![Effect::Erase(id)]
            }
            Action::NotMe => {
                self.who = Who::Nobody;
                self.routes = vec![Route::Home, Route::WhoAreYou];
                vec![Effect::StopSpeech]
            }
            Action::Stand { lesson, step } => {
                let mut effects = vec![Effect::StopSpeech];
                effects.extend(self.record(What::At { lesson, step }, now));
                effects
            }
            Action::Did {
                lesson,
                step,
                attempt,
                sure,
            } => self.did(&lesson, &step, &attempt, sure, now),
            Action::LookOn => self.look_on(now),
            Action::NotToday => {
                if let Who::Learner(id) = &self.who {
                    self.put_off.insert(id.clone(), now);
                }
                Vec::new()
            }
            Action::ReadAloud { sentences, locale } => vec![Effect::Speak {
                sentences,
                locale,
                percent: self.settings.speech_percent,
            }],
            Action::PauseReading => vec![Effect::PauseSpeech],
            Action::ResumeReading => vec![Effect::ResumeSpeech],
            Action::ReadAgain => vec![Effect::SpeakAgain],
            Action::StopReading => vec![Effect::StopSpeech],
            Action::FinishLesson(lesson) => {
                self.missed.retain(|(of, _)| of != &lesson);
                self.record(What::LessonDone { lesson }, now)
            }
            Action::AddChild {
                face,
                nickname,
                band,
            } => {
                let Some(id) = fresh_id("child", now, |id| self.children.contains_key(id)) else {
                    return Vec::new();
                };
                let event = family::Event {
                    at: now,
                    what: family::What::Child {
                        face,
                        nickname,
                        band,
                    },
                };
                if let Some(child) = Child::replay(std::slice::from_ref(&event)) {
                    self.children.insert(id.clone(), child);
                }
                self.child = Some(id.clone());
                self.routes = vec![Route::Home, Route::Parents];
                vec![Effect::AppendFamily(id, event)]
            }
            Action::ChangeChild {
                id,
                face,
                nickname,
                band,
            } => self.family(
                id,
                family::What::Child {
                    face,
                    nickname,
                    band,
                },
                now,
            ),
            Action::Uses { child, platforms } => {
                self.family(child, family::What::Uses { platforms }, now)
            }
            Action::AgainOn {
                child,
                checklist,
                item,
                on,
            } => self.family(
                child,
                family::What::Again {
                    checklist,
                    item,
                    on,
                },
                now,
            ),
            Action::EraseChild(id) => self.erase_child(&id),
            Action::EraseEverything => {
                let found = Found {
                    zone: self.zone.clone(),
                    region: self.region.clone(),
                    ..Found::default()
                };
                *self = Self::new(self.library.clone(), found);
                vec![
                    Effect::StopSpeech,
                    Effect::StopPaper,
                    Effect::EraseEverything,
                    Effect::LanguageChanged,
                ]
            }
            Action::Note {
                child,
                list,
                item,
                text,
            } => {
                let Notes::Open(book) = &mut self.notes else {
                    return Vec::new();
                };
                book.set(&child, &list, &item, &text);
                self.save_notes()
            }
            Action::NotesRead(Some(book)) => {
                self.notes = Notes::Open(book);
                Vec::new()
            }
            Action::NotesRead(None) => {
                self.notes = Notes::Damaged;
                Vec::new()
            }
            Action::NotesAnew => {
                self.notes = Notes::Open(NoteBook::default());
                self.save_notes()
            }
            Action::Agree(agreement) => self.at_home(HomeWhat::Agreed(agreement), now),
            Action::KeepSteps(situation) => self.at_home(HomeWhat::StepsKept { situation }, now),
            Action::PutStepsAway => self.at_home(HomeWhat::StepsPutAway, now),
            Action::SaveFile(file) => {
                self.filed = None;
                vec![Effect::SaveFile(file)]
            }
            Action::ChooseChild(id) => {
                self.child = Some(id);
                Vec::new()
            }
            Action::Tick {
                child,
                checklist,
                item,
                to,
            } => {
                let what = family::What::Ticked {
                    checklist,
                    item,
                    to,
                };
                self.family(child, what, now)
            }
            Action::KeepPin(pin) => {
                self.pin.clone_from(&pin);
                // Whoever chose it stands inside; the notes are from now on sealed with the new one, or open again.
                self.parents_open = true;
                let mut effects = vec![Effect::SavePin(pin)];
                if matches!(&self.notes, Notes::Open(book) if !book.is_empty()) {
                    effects.extend(self.save_notes());
                }
                effects
            }
            Action::CloseParents => {
                self.close_parents();
                Vec::new()
            }
            Action::WrongEntry => {
                let before = self.wrong.map_or(0, |(count, _)| count);
                self.wrong = Some((before.saturating_add(1), now));
                Vec::new()
            }
            Action::ParentsOpened => {
                self.parents_open = true;
                self.wrong = None;
                self.routes = vec![Route::Home, Route::Parents];
                Vec::new()
            }
            Action::EraseFamily => {
                let mut effects: Vec<Effect> =
                    self.children.keys().cloned().map(Effect::Erase).collect();
                effects.push(Effect::EraseHome);
                effects.push(Effect::RemoveNotes);
                self.children.clear();
                self.child = None;
                self.home = family::Home::default();
                self.notes = Notes::Open(NoteBook::default());
                self.pin = None;
                self.parents_open = false;
                self.wrong = None;
                self.routes = vec![Route::Home];
                effects.push(Effect::SavePin(None));
                effects
            }
            Action::Counted {
                vote,
                round,
                counts,
            } => {
                let lesson = vote.lesson.clone();
                let what = classroom::What::Counted {
                    vote,
                    round,
                    counts,
                };
                self.counted(lesson, what, now)
            }
            Action::Surveyed { when, answers } => {
                let lesson = answers.iter().find_map(|answers| match &answers.item {
                    classroom::Item::Question { lesson, .. } => Some(lesson.clone()),
                    _ => None,
                });
                let Some(lesson) = lesson else {
                    return Vec::new();
                };
                self.counted(lesson, classroom::What::Surveyed { when, answers }, now)
            }
            Action::Slips { of, when, answers } => {
                let what = classroom::What::Surveyed { when, answers };
                match of {
                    SlipsOf::Class(id) => self.class_event(id, what, now),
                    SlipsOf::Lesson(lesson) => {
                        self.class = None;
                        self.counted(lesson, what, now)
                    }
                }
            }
            Action::LookedAgain(id) => self.class_event(id, classroom::What::LookedAgain, now),
            Action::WithSurvey(on) => {
                self.with_survey = on;
                Vec::new()
            }
            Action::KeepPlan(id, plan) => self.keep_plan(id, plan, now),
            Action::ErasePlan(id) => {
                self.plans.remove(&id);
                vec![Effect::Erase(id)]
            }
            Action::Phones(what) => vec![Effect::Phones(what)],
            Action::NameClass { class, nickname } => {
                self.class_event(class, classroom::What::Named { nickname }, now)
            }
            Action::EraseClass(id) => {
                self.classes.remove(&id);
                if self.class.as_ref() == Some(&id) {
                    self.class = None;
                }
                vec![Effect::Erase(id)]
            }
            Action::School(card) => {
                self.school = card.clone();
                vec![Effect::SaveSchool(card)]
            }
            Action::Set(settings) => {
                let language_changed = settings.language != self.settings.language;
                self.settings = settings.clone();
                let mut effects = vec![Effect::SaveSettings(settings)];
                if language_changed {
                    effects.extend([Effect::StopSpeech, Effect::LanguageChanged]);
                }
                effects
            }
            Action::Country(code) => self.choose_country(code),
            Action::Filter(filters) => {
                self.filters = filters;
                Vec::new()
            }
            Action::Age(asking) => {
                self.asking = asking;
                Vec::new()
            }
            Action::Copy(text) => {
                self.copied = Some(text.clone());
                vec![Effect::Copy(text)]
            }
            Action::SaveSheet(text) => {
                self.sheet = Some(super::Sheet::Saving);
                vec![Effect::SaveSheet(text)]
            }
            Action::Paper(request, wish) => {
                self.filed = None;
                vec![Effect::Paper(request, wish)]
            }
            Action::StopPaper => vec![Effect::StopPaper],
            Action::DismissNotice(ix) => {
                if ix < self.notices.len() {
                    self.notices.remove(ix);
                }
                Vec::new()
            }
        }
    }

    pub(super) fn go(&mut self, route: Route, now: Timestamp) -> Vec<Effect> {
        let mut effects = vec![Effect::StopSpeech, Effect::StopPaper];
        self.filed = None;
        let route = match route {
            inside if inside.is_behind_pin() && self.parents_locked() => Route::ParentsPin,
            other => other,
        };
        let route = match route {
            Route::Quiz(id) => {
                if let Some(question) = self
                    .library
                    .lesson(&id)
                    .map(|lesson| lesson.quiz.first().key.clone())
                {
                    effects.extend(self.record(
                        What::At {
                            lesson: id.clone(),
                            step: question,
                        },
                        now,
                    ));
                }
                Route::Lesson(id)
            }
            other => other,
        };
        if route.is_wall() {
            // Another class, another record.
            self.class = None;
        }
        if route == Route::LookAgain {
            let Some(sitting) = self.waiting(now) else {
                return effects;
            };
            self.missed.clear();
            self.running = Some(Running {
                sitting,
                begun: false,
                place: 0,
            });
        }
        if let Route::Lesson(id) = &route {
            let stands = self
                .learner()
                .lessons
                .get(id)
                .is_some_and(|progress| progress.at.is_some());
            let first = self
                .library
                .lesson(id)
                .map(|lesson| lesson.pages.first().key.clone());
            if let (Some(step), false) = (first, stands) {
                effects.extend(self.record(
                    What::At {
                        lesson: id.clone(),
                        step,
                    },
                    now,
                ));
            }
        }
        if self.route() != &route {
            self.routes.push(route);
        }
        effects
    }

    /// Takes in what an edge has to say.
    pub fn told(&mut self, told: super::Told) {
        let notice = match told {
            super::Told::Notice(notice) => notice,
            super::Told::Filed(filed) => {
                self.filed = Some(filed);
                return;
            }
        };
        match notice {
            super::Notice::SheetSaved => self.sheet = Some(super::Sheet::Saved),
            super::Notice::SheetNotSaved => self.sheet = Some(super::Sheet::Failed),
            other if !self.notices.contains(&other) => self.notices.push(other),
            _ => {}
        }
    }

    /// One frame, and nothing of what was on the screen is left to go back to.
    fn leave(&mut self) -> Vec<Effect> {
        self.away = true;
        self.left = true;
        self.routes = vec![Route::Home];
        self.who = Who::Nobody;
        self.guest = Learner::guest(self.guest.band);
        self.asking = Asking::Anyone;
        self.filters = Filters::default();
        self.country = self.settled_country();
        self.close_parents();
        self.class = None;
        self.with_survey = false;
        self.child = None;
        self.missed.clear();
        self.running = None;
        self.sheet = None;
        let mut effects = vec![
            Effect::StopSpeech,
            Effect::StopPaper,
            Effect::Phones(super::Phones::Stop),
        ];
        self.filed = None;
        if let Some(text) = self.copied.take() {
            effects.push(Effect::ClearClipboard(text));
        }
        effects
    }

    fn be(&mut self, learner: Key, now: Timestamp) -> Vec<Effect> {
        self.who = Who::Learner(learner);
        self.asking = Asking::Anyone;
        self.routes = vec![Route::Home];
        self.go(Route::Street, now)
    }

    /// Applies a family event to a child, if there is such a child.
    fn family(&mut self, child: Key, what: family::What, now: Timestamp) -> Vec<Effect> {
        let event = family::Event { at: now, what };
        let Some(known) = self.children.get_mut(&child) else {
            return Vec::new();
        };
        known.apply(&event);
        vec![Effect::AppendFamily(child, event)]
    }

    fn at_home(&mut self, what: HomeWhat, now: Timestamp) -> Vec<Effect> {
        let event = HomeEvent { at: now, what };
        self.home.apply(&event);
        vec![Effect::AppendHome(event)]
    }

    /// Erases a child, the notes about it, and learning profiles of its name.
    fn erase_child(&mut self, id: &Key) -> Vec<Effect> {
        let Some(child) = self.children.remove(id) else {
            return Vec::new();
        };
        if self.child.as_ref() == Some(id) {
            self.child = None;
        }
        let mut effects = vec![Effect::Erase(id.clone())];
        for profile in self.profiles_of(&child) {
            self.learners.remove(&profile);
            if self.who == Who::Learner(profile.clone()) {
                self.who = Who::Nobody;
            }
            effects.push(Effect::Erase(profile));
        }
        if let Notes::Open(book) = &mut self.notes
            && book.of(id).is_some()
        {
            book.forget(id);
            effects.extend(self.save_notes());
        }
        effects
    }

    /// The notes as they go to the disk: sealed where a passphrase was chosen.
    fn save_notes(&mut self) -> Vec<Effect> {
        let Notes::Open(book) = &self.notes else {
            return Vec::new();
        };
        let lock = self.pin.as_ref().and_then(|pin| pin.lock.as_ref());
        match lock.map(|lock| lock.seal(book)) {
            None => vec![Effect::SaveNotes(NotesFile::Open(book.clone()))],
            Some(Ok(sealed)) => vec![Effect::SaveNotes(NotesFile::Sealed { sealed })],
            Some(Err(_)) => {
                self.told(Told::Notice(Notice::CouldNotSave));
                Vec::new()
            }
        }
    }

    /// From here on the parents' part asks again, and sealed notes are out of the memory.
    fn close_parents(&mut self) {
        self.parents_open = false;
        let lock = self.pin.as_ref().and_then(|pin| pin.lock.as_ref());
        if let (Notes::Open(book), Some(lock)) = (&self.notes, lock)
            && let Ok(sealed) = lock.seal(book)
        {
            self.notes = Notes::Sealed(sealed);
        }
    }

    /// Applies a learner's event to whoever learns now; a guest's is forgotten with the guest.
    fn record(&mut self, what: What, now: Timestamp) -> Vec<Effect> {
        match &self.who {
            Who::Learner(id) => {
                let Some(learner) = self.learners.get_mut(id) else {
                    return Vec::new();
                };
                let event = Event { at: now, what };
                learner.apply(&event);
                vec![Effect::AppendLearner(id.clone(), event)]
            }
            Who::Nobody | Who::Guest => {
                self.guest.apply(&Event { at: now, what });
                Vec::new()
            }
        }
    }

    fn did(
        &mut self,
        id: &LessonId,
        key: &Key,
        attempt: &Attempt,
        sure: Option<bool>,
        now: Timestamp,
    ) -> Vec<Effect> {
        let Some(lesson) = self.library.lesson(id).cloned() else {
            return Vec::new();
        };
        let Some(step) = lesson.step(key) else {
            return Vec::new();
        };
        let Ok(verdict) = judge(step, attempt) else {
            return Vec::new();
        };
        let is_question = step.look_at.is_some();
        let mut effects = Vec::new();
        if is_question && !verdict.right {
            let entry = (id.clone(), key.clone());
            if !self.missed.contains(&entry) {
                self.missed.push(entry);
                effects.extend(self.record(
                    What::DueAgain {
                        lesson: id.clone(),
                        step: key.clone(),
                        first: sure == Some(true),
                    },
                    now,
                ));
            }
        }
        if self.route() == &Route::LookAgain {
            let entry = (id.clone(), key.clone());
            let was_due = self
                .learner()
                .lessons
                .get(id)
                .is_some_and(|progress| progress.due_again.contains(key));
            if verdict.right && was_due && !self.missed.contains(&entry) {
                effects.extend(self.record(
                    What::NotDue {
                        lesson: id.clone(),
                        step: key.clone(),
                    },
                    now,
                ));
            }
            // A finished lesson's steps are not kept again one by one.
            return effects;
        }
        let already = self
            .learner()
            .lessons
            .get(id)
            .is_some_and(|progress| progress.steps_done.contains(key));
        if (verdict.right || !is_question) && !already {
            effects.extend(self.record(
                What::StepDone {
                    lesson: id.clone(),
                    step: key.clone(),
                },
                now,
            ));
        }
        effects
    }

    /// The next question; after the last one the sitting counts as gone through, whatever was answered.
    fn look_on(&mut self, now: Timestamp) -> Vec<Effect> {
        let mut effects = vec![Effect::StopSpeech];
        let Some(running) = &mut self.running else {
            return effects;
        };
        if !running.begun {
            running.begun = true;
            return effects;
        }
        running.place = running
            .place
            .saturating_add(1)
            .min(running.sitting.questions.len());
        if running.question().is_none() {
            let lessons = running.sitting.lessons();
            effects.extend(self.record(What::LookedAgain { lessons }, now));
        }
        effects
    }

    fn choose_country(&mut self, code: String) -> Vec<Effect> {
        if self.library.help.country(&code).is_none() {
            return Vec::new();
        }
        self.country = Some(code.clone());
        let known_person =
            matches!(self.who, Who::Learner(_)) || self.parents_open || !self.children.is_empty();
        if !known_person {
            // A guest's choice is forgotten with the window.
            return Vec::new();
        }
        self.settings.country = Some(KeptCountry {
            code,
            zone: self.zone.clone(),
        });
        vec![Effect::SaveSettings(self.settings.clone())]
    }
}

/// An id no book has yet, from the clock.
pub(super) fn fresh_id(prefix: &str, now: Timestamp, taken: impl Fn(&Key) -> bool) -> Option<Key> {
    (0..1000)
        .filter_map(|extra| Key::new(&format!("{prefix}-{}", now.as_millisecond() + extra)))
        .find(|id| !taken(id))
}
