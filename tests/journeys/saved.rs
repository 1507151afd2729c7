//! Data saved before a screen is opened.

use crate::kit::NOW;
use jiff::{SignedDuration, Timestamp};
use porchlight_core::content::{Audience, Key};
use porchlight_core::family::Pin;
use porchlight_core::model::{Action, ClassAction, FamilyAction, LearnerAction, Model};
use std::sync::OnceLock;

/// What an earlier user of Porchlight left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Nothing,
    /// The current learner.
    Learner,
    /// A learner with a code of three pictures, which has not been entered yet.
    LearnerWithCode,
    /// A learner whose lessons were finished long enough ago to be reviewed.
    LessonsDone,
    Family,
    /// A PIN that locks the parents' part.
    Pin,
    Class,
    Plan,
}

impl Saved {
    /// Puts it into the model and returns the id of the learner, child, class or plan it is about.
    pub fn put(self, model: &mut Model) -> Option<Key> {
        let now = NOW.parse().unwrap();
        match self {
            Self::Nothing => None,
            Self::Learner => Some(a_learner(model, Audience::Age8To10, now)),
            Self::LearnerWithCode => {
                let learner = a_learner(model, Audience::Age5To7, now);
                let code = ["fox", "owl", "otter"].map(str::to_owned).to_vec();
                for action in [
                    LearnerAction::SetPictures(code),
                    LearnerAction::SwitchLearner,
                ] {
                    model.apply(Action::Learner(action), now);
                }
                Some(learner)
            }
            Self::LessonsDone => Some(lessons_done(model, now)),
            Self::Family => Some(a_family(model, now)),
            Self::Pin => {
                for action in [FamilyAction::KeepPin(Some(pin())), FamilyAction::Close] {
                    model.apply(Action::Family(action), now);
                }
                None
            }
            Self::Class => Some(a_class(model, now)),
            Self::Plan => Some(a_plan(model, now)),
        }
    }
}

/// The PIN, hashed only once because hashing is slow.
fn pin() -> Pin {
    static PIN: OnceLock<Pin> = OnceLock::new();
    PIN.get_or_init(|| Pin::make("246810", "porch-light-code", [[1; 16], [2; 16]]).unwrap())
        .clone()
}

fn a_learner(model: &mut Model, band: Audience, now: Timestamp) -> Key {
    let profile = LearnerAction::New {
        face: "otter".to_owned(),
        nickname: "Kiwi".to_owned(),
        band,
    };
    model.apply(Action::Learner(profile), now);
    model.learners().keys().next().unwrap().clone()
}

/// A class that voted twice on a question and once on a card, and was asked before and after.
fn a_class(model: &mut Model, now: Timestamp) -> Key {
    use porchlight_core::class::{Answers, Counts, Vote, Way, When, items};
    let key = |text: &str| Key::new(text).unwrap();
    let lesson = key("settings-check");
    let card = Vote {
        at: Some(key("school")),
        ..Vote::on(&lesson, &key("who-may-know"))
    };
    let question = Vote::on(&lesson, &key("private-means"));
    for (vote, round, counts) in [
        (question.clone(), 0, vec![12, 7, 3, 1]),
        (question, 1, vec![2, 1, 19, 1]),
        (card, 0, vec![1, 3, 20]),
    ] {
        let options = counts.len();
        let counts = Counts {
            counts,
            ..Counts::new(Way::Counted, options)
        };
        model.apply(
            Action::Class(ClassAction::Counted {
                vote,
                round,
                counts,
            }),
            now,
        );
    }
    for (when, more) in [(When::Before, 0), (When::After, 5)] {
        let items = items(model.library(), std::slice::from_ref(&lesson), when);
        let answers = items.into_iter().map(|item| {
            let options = item.options(model.library());
            let mut counts = Counts::new(Way::Slips, options);
            for (ix, count) in counts.counts.iter_mut().enumerate() {
                *count = if ix == 0 { 11 + more } else { 2 };
            }
            counts.sure = 9;
            Answers { item, counts }
        });
        let answers = answers.collect();
        model.apply(Action::Class(ClassAction::Surveyed { when, answers }), now);
    }
    model.classes().keys().next().unwrap().clone()
}

/// Three sessions on two topics.
fn a_plan(model: &mut Model, now: Timestamp) -> Key {
    use porchlight_core::class::lesson_plan::Plan;
    let lessons = ["game-chat-tricks", "private-clues"].map(|id| Key::new(id).unwrap());
    let mut plan = Plan::make(model.library(), Audience::Age8To10, &lessons, 30, 2);
    plan.nickname = "4b".to_owned();
    model.apply(Action::Class(ClassAction::KeepPlan(None, plan)), now);
    model.plans().keys().next().unwrap().clone()
}

/// A family after half a year: a child with apps, things done and postponed, two versions of an agreement, saved steps.
fn a_family(model: &mut Model, now: Timestamp) -> Key {
    let before = now - SignedDuration::from_hours(24 * 180);
    let key = |text: &str| Key::new(text).unwrap();
    let child = Action::Family(FamilyAction::AddChild {
        face: "otter".to_owned(),
        nickname: "Maximiliana".to_owned(),
        band: Some(Audience::Age8To10),
    });
    model.apply(child, before);
    let id = model.children().keys().next().unwrap().clone();
    let platforms = ["roblox", "whatsapp", "nintendo"].map(key).to_vec();
    model.apply(
        Action::Family(FamilyAction::Uses {
            child: id.clone(),
            platforms,
        }),
        before,
    );
    use porchlight_core::family::{Agreement, Tick};
    for (at, list, item, to) in [
        (before, "family-safety", "talk-first", Tick::Done),
        (before, "app-roblox", "chat", Tick::NotNow),
        (now, "app-roblox", "spend", Tick::Done),
        (now, "devices", "count-devices", Tick::NotForUs),
    ] {
        let tick = Action::Family(FamilyAction::Tick {
            child: id.clone(),
            checklist: key(list),
            item: key(item),
            to,
        });
        model.apply(tick, at);
    }
    for promises in [
        vec!["start-child-ask-before-app"],
        vec!["time-adult-warn-first"],
    ] {
        let agreement = Agreement {
            promises: promises.into_iter().map(key).collect(),
            own: vec!["We say good night without screens.".to_owned()],
            back_on: "2026-11-01".parse().unwrap(),
        };
        model.apply(Action::Family(FamilyAction::Agree(agreement)), before);
    }
    model.apply(
        Action::Family(FamilyAction::KeepSteps(key("threat"))),
        before,
    );
    id
}

/// A learner who finished two lessons eight days ago.
fn lessons_done(model: &mut Model, now: Timestamp) -> Key {
    let before = now - SignedDuration::from_hours(24 * 8);
    let learner = a_learner(model, Audience::Age11To13, before);
    for lesson in ["settings-check", "sextortion-first-steps"] {
        model.apply(
            Action::Learner(LearnerAction::FinishLesson(Key::new(lesson).unwrap())),
            before,
        );
    }
    learner
}
