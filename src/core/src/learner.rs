//! What a profile keeps: lessons done, the place in one, and question keys due again. No options, no chat ways, no
//! confidence, no counts: those never become an event, so they cannot be stored.

use crate::content::{Audience, Key, LessonId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One line of a learner's event file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub at: Timestamp,
    #[serde(flatten)]
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    /// The profile was made, or its picture or nickname changed.
    Profile {
        face: String,
        nickname: String,
        band: Audience,
    },
    /// The learner stands on this page or question now.
    At {
        lesson: LessonId,
        step: Key,
    },
    /// A page was seen, a practice done, a question answered rightly.
    StepDone {
        lesson: LessonId,
        step: Key,
    },
    LessonDone {
        lesson: LessonId,
    },
    /// A question to meet again some day.
    DueAgain {
        lesson: LessonId,
        step: Key,
    },
}

/// The fold of a learner's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    pub face: String,
    pub nickname: String,
    pub band: Audience,
    pub lessons: BTreeMap<LessonId, Progress>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub at: Option<Key>,
    pub steps_done: BTreeSet<Key>,
    pub done: bool,
    pub due_again: BTreeSet<Key>,
}

impl Learner {
    pub fn new(face: &str, nickname: &str, band: Audience) -> Self {
        Self {
            face: face.to_owned(),
            nickname: nickname.to_owned(),
            band,
            lessons: BTreeMap::new(),
        }
    }

    /// A guest: exists only while the window is open, and is never saved.
    pub fn guest(band: Audience) -> Self {
        Self::new("boat", "", band)
    }

    /// `None` where there is no profile event to start from.
    pub fn replay(events: &[Event]) -> Option<Self> {
        let mut learner: Option<Self> = None;
        for event in events {
            match (&mut learner, &event.what) {
                (Some(known), what) => known.apply(what),
                (
                    none,
                    What::Profile {
                        face,
                        nickname,
                        band,
                    },
                ) => *none = Some(Self::new(face, nickname, *band)),
                (None, _) => {}
            }
        }
        learner
    }

    pub fn apply(&mut self, what: &What) {
        match what {
            What::Profile {
                face,
                nickname,
                band,
            } => {
                self.face.clone_from(face);
                self.nickname.clone_from(nickname);
                self.band = *band;
            }
            What::At { lesson, step } => {
                self.lessons.entry(lesson.clone()).or_default().at = Some(step.clone());
            }
            What::StepDone { lesson, step } => {
                self.lessons
                    .entry(lesson.clone())
                    .or_default()
                    .steps_done
                    .insert(step.clone());
            }
            What::LessonDone { lesson } => {
                let progress = self.lessons.entry(lesson.clone()).or_default();
                progress.done = true;
                progress.at = None;
                progress.steps_done.clear();
            }
            What::DueAgain { lesson, step } => {
                self.lessons
                    .entry(lesson.clone())
                    .or_default()
                    .due_again
                    .insert(step.clone());
            }
        }
    }

    pub fn done(&self, lesson: &LessonId) -> bool {
        self.lessons
            .get(lesson)
            .is_some_and(|progress| progress.done)
    }
}
