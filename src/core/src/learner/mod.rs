//! What a profile keeps: lessons done, the place in one, and question keys due again. No options, no chat ways, no
//! confidence, no counts: those never become an event, so they cannot be stored.

pub mod review;

use crate::content::{Audience, Key, LessonId, Retired};
use crate::log::{self, Record};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One line of a learner's log.
pub type Event = log::Event<What>;

/// What a learner did, as far as it is saved.
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
    /// A question to meet again some day; `first` puts it at the head of the queue.
    DueAgain {
        lesson: LessonId,
        step: Key,
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        first: bool,
    },
    /// A question that was due was answered rightly at once.
    NotDue {
        lesson: LessonId,
        step: Key,
    },
    /// A code of three pictures in order before this profile opens; none takes it away.
    Pictures {
        pictures: Vec<String>,
    },
    /// A sitting of questions from these finished lessons was gone through.
    LookedAgain {
        lessons: Vec<LessonId>,
    },
}

/// The fold of a learner's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    pub face: String,
    pub nickname: String,
    pub band: Audience,
    pub lessons: BTreeMap<LessonId, Progress>,
    /// Pictures to press in order before this profile opens. Keeps out curious eyes; it is no secret on the disk.
    pub code: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub at: Option<Key>,
    pub steps_done: BTreeSet<Key>,
    pub done: bool,
    /// Questions to meet again, the most wanted first.
    pub due_again: Vec<Key>,
    /// When the lesson was last finished or looked at again.
    pub touched: Option<Timestamp>,
    /// How often it was looked at again.
    pub looks: u8,
}

impl Learner {
    pub fn new(face: &str, nickname: &str, band: Audience) -> Self {
        Self {
            face: face.to_owned(),
            nickname: nickname.to_owned(),
            band,
            lessons: BTreeMap::new(),
            code: Vec::new(),
        }
    }

    /// A guest: exists only while the window is open, and is never saved.
    pub fn guest(band: Audience) -> Self {
        Self::new("boat", "", band)
    }

    /// When this learner last went through a sitting.
    pub fn looked_again(&self) -> Option<Timestamp> {
        self.lessons
            .values()
            .filter(|progress| progress.looks > 0)
            .filter_map(|progress| progress.touched)
            .max()
    }

    pub fn done(&self, lesson: &LessonId) -> bool {
        self.lessons
            .get(lesson)
            .is_some_and(|progress| progress.done)
    }
}

impl Record for Learner {
    type What = What;

    fn names(what: &What) -> bool {
        matches!(what, What::Profile { .. })
    }

    fn unnamed(_first: &Event) -> Self {
        Self::guest(Audience::Age8To10)
    }

    fn in_todays_ids(what: What, retired: &Retired) -> Option<What> {
        Some(match what {
            What::Profile { .. } | What::Pictures { .. } => what,
            What::At { lesson, step } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                What::At { lesson, step }
            }
            What::StepDone { lesson, step } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                What::StepDone { lesson, step }
            }
            What::LessonDone { lesson } => What::LessonDone {
                lesson: retired.lesson(&lesson)?,
            },
            What::DueAgain {
                lesson,
                step,
                first,
            } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                What::DueAgain {
                    lesson,
                    step,
                    first,
                }
            }
            What::NotDue { lesson, step } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                What::NotDue { lesson, step }
            }
            What::LookedAgain { lessons } => {
                let lessons = retired.lessons(&lessons);
                if lessons.is_empty() {
                    return None;
                }
                What::LookedAgain { lessons }
            }
        })
    }

    fn apply(&mut self, event: &Event) {
        match &event.what {
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
                progress.touched = Some(event.at);
                progress.at = None;
                progress.steps_done.clear();
            }
            What::DueAgain {
                lesson,
                step,
                first,
            } => {
                let due = &mut self.lessons.entry(lesson.clone()).or_default().due_again;
                if *first {
                    due.retain(|known| known != step);
                    due.insert(0, step.clone());
                } else if !due.contains(step) {
                    due.push(step.clone());
                }
            }
            What::NotDue { lesson, step } => {
                let progress = self.lessons.entry(lesson.clone()).or_default();
                progress.due_again.retain(|known| known != step);
            }
            What::Pictures { pictures } => self.code.clone_from(pictures),
            What::LookedAgain { lessons } => {
                for lesson in lessons {
                    let progress = self.lessons.entry(lesson.clone()).or_default();
                    progress.touched = Some(event.at);
                    progress.looks = progress.looks.saturating_add(1);
                }
            }
        }
    }
}
