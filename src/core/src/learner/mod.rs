//! What a profile keeps: lessons done, the place in each, and the keys of questions due again. Which options a learner
//! chose, how a chat went, how sure they felt and how often they tried never become an event, so they cannot be stored.

pub mod review;

use crate::content::{Audience, Key, LessonId, Retired};
use crate::log::{self, Record};
use crate::text::typed;
use crate::when::believed;
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
        /// The profile picture, by the name of its file in `assets/faces`.
        face: String,
        /// What the learner is called here; empty if no name was chosen.
        nickname: String,
        /// Decides which lessons are shown.
        band: Audience,
    },
    /// The learner turned to this page or question.
    At {
        /// The lesson that is open.
        lesson: LessonId,
        /// The page or question in it.
        step: Key,
    },
    /// A page was seen, a practice done, or a question answered correctly.
    StepDone {
        /// The lesson the step belongs to.
        lesson: LessonId,
        /// The page or question.
        step: Key,
    },
    /// The last page was left, or the lesson was ended early.
    LessonDone {
        /// The lesson that is finished.
        lesson: LessonId,
    },
    /// A question was missed and will be asked again later.
    DueAgain {
        /// The lesson the question belongs to.
        lesson: LessonId,
        /// The question.
        step: Key,
        /// Whether it goes to the head of the queue, as after an answer the learner felt sure about.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        first: bool,
    },
    /// A question that was due was answered correctly at the first try.
    NotDue {
        /// The lesson the question belongs to.
        lesson: LessonId,
        /// The question.
        step: Key,
    },
    /// A code of pictures to press before this profile opens.
    Pictures {
        /// Three file names from `assets/faces` in order; empty removes the code.
        pictures: Vec<String>,
    },
    /// The learner went through a review.
    LookedAgain {
        /// The finished lessons its questions came from.
        lessons: Vec<LessonId>,
    },
    /// The learner pressed "Show this at home": adults see which lesson it is and what it suggests for home, nothing else.
    Shown {
        /// The lesson whose card is shown.
        lesson: LessonId,
    },
    /// A card is no longer shown: the learner took it back, or an adult put it away.
    PutAway {
        /// The lesson whose card it was.
        lesson: LessonId,
    },
}

/// A profile and its progress: the fold of a learner's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    /// The profile picture, by the name of its file in `assets/faces`.
    pub face: String,
    /// What the learner is called here; empty if no name was chosen.
    pub nickname: String,
    /// Decides which lessons are shown.
    pub band: Audience,
    /// Progress in every lesson that was opened.
    pub lessons: BTreeMap<LessonId, Progress>,
    /// Pictures to press in order before this profile opens; empty without a code. It keeps out curious eyes, but anybody
    /// who can read the disk can read it.
    pub code: Vec<String>,
    /// Lessons whose card this learner shows to the adults at home, oldest first.
    pub shown: Vec<LessonId>,
}

/// What one learner did in one lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The page or question the learner turned to last; `None` before the first and after the lesson is finished.
    pub at: Option<Key>,
    /// Pages seen, practices done and questions answered correctly, ever: they stay done after the lesson is finished.
    pub steps_done: BTreeSet<Key>,
    /// Whether the lesson was ever finished.
    pub done: bool,
    /// Questions to ask again, the most important first.
    pub due_again: Vec<Key>,
    /// When the lesson was last finished or reviewed.
    pub touched: Option<Timestamp>,
    /// How many reviews had questions of this lesson.
    pub looks: u8,
}

impl Learner {
    /// A profile that has not done anything yet.
    pub fn new(face: &str, nickname: &str, band: Audience) -> Self {
        Self {
            face: face.to_owned(),
            nickname: nickname.to_owned(),
            band,
            lessons: BTreeMap::new(),
            code: Vec::new(),
            shown: Vec::new(),
        }
    }

    /// A guest, who exists only while the window is open and is never saved.
    pub fn guest(band: Audience) -> Self {
        Self::new("boat", "", band)
    }

    /// When this learner last went through a review, or finished a reviewed lesson once more; `None` before the first
    /// review. Moments that only a wrong clock can have set are left out.
    pub fn looked_again(&self, now: Timestamp) -> Option<Timestamp> {
        self.lessons
            .values()
            .filter(|progress| progress.looks > 0)
            .filter_map(|progress| believed(progress.touched?, now))
            .max()
    }

    /// Whether the learner ever finished this lesson.
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
            What::Shown { lesson } => What::Shown {
                lesson: retired.lesson(&lesson)?,
            },
            What::PutAway { lesson } => What::PutAway {
                lesson: retired.lesson(&lesson)?,
            },
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
                self.nickname = typed::line(nickname);
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
            What::Shown { lesson } if !self.shown.contains(lesson) => {
                self.shown.push(lesson.clone());
            }
            What::Shown { .. } => {}
            What::PutAway { lesson } => self.shown.retain(|known| known != lesson),
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
