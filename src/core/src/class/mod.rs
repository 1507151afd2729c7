//! What a class answered by hands, cards, phones or slips: totals by question and round, never by pupil. The only name is the
//! nickname of the class.

pub mod lesson_plan;
mod report;
pub mod seeking;
mod shelf;
mod survey;
mod tally;
mod vote;
mod windows;

pub use report::{Cell, Separator, Surveyed, Voted, csv, survey, votes};
pub use shelf::{Left, Shelf, Taught};
pub use survey::{
    Answers, Item, Masked, QUESTIONS, Share, Slips, TELLING_OPTIONS, WHO_OPTIONS, WORDS_OPTIONS,
    When, items, masked, may_be_on_the_wall,
};
pub use tally::Tally;
pub use vote::{Ballot, Text, Vote, ballots, can_vote, letter};
pub use windows::Windows;

use crate::content::{Key, LessonId, Retired};
use crate::log::{self, Record};
use crate::text::typed;
use crate::when::believed;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How the class answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Raised hands, corners of the room or printed cards, counted by the teacher.
    Counted,
    /// Phones and laptops on the school network.
    Phones,
    /// Folded slips, typed in by the teacher.
    Slips,
}

/// Totals of one round of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// How the class answered in this round.
    pub way: Way,
    /// How many chose each option, in the order of the options.
    pub counts: Vec<u32>,
    /// How many passed; they are not in `counts`.
    #[serde(default)]
    pub passed: u32,
    /// How many said they felt sure, whatever they chose.
    #[serde(default)]
    pub sure: u32,
    /// How many said they did not feel sure. The rest did not say.
    #[serde(default)]
    pub unsure: u32,
}

impl Counts {
    /// A round nobody has answered yet.
    pub fn new(way: Way, options: usize) -> Self {
        Self {
            way,
            counts: vec![0; options],
            passed: 0,
            sure: 0,
            unsure: 0,
        }
    }

    /// How many chose an option; passes are not counted.
    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }
}

/// A vote and what the class answered in each round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// What the class voted on.
    pub vote: Vote,
    /// The first round, then the one after the talk; at most [`ROUNDS`].
    pub rounds: Vec<Counts>,
}

/// The most rounds a question can have.
pub const ROUNDS: usize = 2;

/// One line of a class's log.
pub type Event = log::Event<What>;

/// What happened in a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    /// The first answers of a class were about to be saved.
    Began {
        /// The lesson being taught; in a plan, the lesson of the first answers.
        lesson: LessonId,
        /// All lessons of a plan; empty where it is only this lesson.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lessons: Vec<LessonId>,
        /// The plan the class follows. All its sessions share one record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<Key>,
        /// Whether this is itself a review of what was taught before, and so needs no review of its own.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        again: bool,
    },
    /// The class was named.
    Named {
        /// The nickname from then on; empty removes it.
        nickname: String,
    },
    /// A round of a vote was closed. Closing the same round again replaces it.
    Counted {
        /// What the class voted on.
        #[serde(flatten)]
        vote: Vote,
        /// 0 for the first round, 1 for the one after the talk.
        round: usize,
        /// The totals of this round.
        counts: Counts,
    },
    /// The questions before, after or six weeks later were answered. Answering them again replaces all of them.
    Surveyed {
        /// Before the first lesson, after the last, or six weeks later.
        when: When,
        /// Totals by item.
        answers: Vec<Answers>,
    },
    /// The class went through a review of what it was taught.
    LookedAgain,
}

/// A class and what it answered: the fold of its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The lesson it began with.
    pub lesson: LessonId,
    /// All lessons it is about, including `lesson`.
    pub lessons: Vec<LessonId>,
    /// The plan it follows; `None` where one lesson was taught by itself.
    pub plan: Option<Key>,
    /// What the teacher calls it; may be empty.
    pub nickname: String,
    /// When its record began.
    pub began: Timestamp,
    /// When it last answered something.
    pub taught: Timestamp,
    /// Whether it was itself a review of what was taught before.
    pub again: bool,
    /// Its votes in the order they were first held.
    pub polls: Vec<Poll>,
    /// Answers to the questions before; empty where they were not asked.
    pub before: Vec<Answers>,
    /// Answers to the questions after; empty where they were not asked.
    pub after: Vec<Answers>,
    /// Answers on telling from six weeks later; empty where they were not asked.
    pub later: Vec<Answers>,
    /// When the questions after were answered.
    pub surveyed: Option<Timestamp>,
    /// How many reviews the class went through.
    pub looks: usize,
    /// When it last went through one.
    pub looked: Option<Timestamp>,
}

/// Days from teaching a class to each of its reviews: a week, a month, three months.
const LOOKS: [i64; 3] = [7, 30, 91];

impl Class {
    fn count(&mut self, vote: &Vote, round: usize, counts: &Counts) {
        let at = self.polls.iter().position(|poll| &poll.vote == vote);
        let at = at.unwrap_or_else(|| {
            self.polls.push(Poll {
                vote: vote.clone(),
                rounds: Vec::new(),
            });
            self.polls.len() - 1
        });
        let Some(poll) = self.polls.get_mut(at) else {
            return;
        };
        if let Some(known) = poll.rounds.get_mut(round) {
            known.clone_from(counts);
        } else if poll.rounds.len() < ROUNDS {
            poll.rounds.push(counts.clone());
        }
    }

    /// Whether it last answered something within this time. A time that only a wrong clock can have set is long ago.
    pub fn taught_within(&self, time: SignedDuration, now: Timestamp) -> bool {
        believed(self.taught, now).is_some_and(|at| now.duration_since(at) < time)
    }

    /// The rounds of this vote; `None` where it was not held.
    pub fn poll(&self, vote: &Vote) -> Option<&Poll> {
        self.polls.iter().find(|poll| &poll.vote == vote)
    }

    /// When the class is due for review; `None` after the third review, and for a class that was itself a review. Late
    /// reviews never pile up: the time to the next one counts from the last. It is due now where the clock was wrong when the
    /// class was taught.
    pub fn again_from(&self, now: Timestamp) -> Option<Timestamp> {
        let days = *LOOKS.get(self.looks).filter(|_| !self.again)?;
        let had = self.looks.checked_sub(1).and_then(|ix| LOOKS.get(ix));
        let Some(from) = believed(self.looked.unwrap_or(self.taught), now) else {
            return Some(now);
        };
        let days = days - had.copied().unwrap_or(0);
        from.checked_add(SignedDuration::from_hours(24 * days)).ok()
    }
}

/// Days from the second time the questions on telling are asked to the third.
const LATER: i64 = 42;
/// For how many days they stay due. Later the numbers would say little, and reminders would pile up.
const LATER_FOR: i64 = 42;

impl Class {
    /// When the questions on telling are due once more; `None` where they were not asked after the lesson, or were asked
    /// again already.
    pub fn later_from(&self) -> Option<Timestamp> {
        let from = self
            .surveyed
            .filter(|_| self.later.is_empty() && !self.again)?;
        from.checked_add(SignedDuration::from_hours(24 * LATER))
            .ok()
    }

    /// Whether those questions are due now. Once they are overdue for as long again, they are dropped.
    pub fn later_is_due(&self, now: Timestamp) -> bool {
        let for_now = SignedDuration::from_hours(24 * LATER_FOR);
        self.later_from()
            .is_some_and(|from| from <= now && now.duration_since(from) <= for_now)
    }
}

impl Record for Class {
    type What = What;

    fn names(what: &What) -> bool {
        matches!(what, What::Began { .. })
    }

    fn unnamed(first: &Event) -> Self {
        let lesson = first.what.lesson().cloned();
        Self {
            lessons: lesson.iter().cloned().collect(),
            lesson: lesson.unwrap_or_else(Key::unknown),
            plan: None,
            nickname: String::new(),
            began: first.at,
            taught: first.at,
            again: false,
            polls: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
            later: Vec::new(),
            surveyed: None,
            looks: 0,
            looked: None,
        }
    }

    fn in_todays_ids(what: What, retired: &Retired) -> Option<What> {
        Some(match what {
            What::Named { .. } | What::LookedAgain => what,
            What::Began {
                lesson,
                lessons,
                plan,
                again,
            } => {
                let lessons = retired.lessons(&lessons);
                let first = retired.lesson(&lesson);
                What::Began {
                    lesson: first.or_else(|| lessons.first().cloned())?,
                    lessons,
                    plan,
                    again,
                }
            }
            What::Counted {
                vote,
                round,
                counts,
            } => {
                let (lesson, step) = retired.step(&vote.lesson, &vote.step)?;
                let vote = Vote {
                    lesson,
                    step,
                    at: vote.at,
                };
                What::Counted {
                    vote,
                    round,
                    counts,
                }
            }
            // Kept even if no answer is left, because it replaces earlier answers.
            What::Surveyed { when, answers } => {
                let answers = answers.into_iter();
                let today = |answers: Answers| {
                    let item = answers.item.in_todays_ids(retired)?;
                    Some(Answers { item, ..answers })
                };
                What::Surveyed {
                    when,
                    answers: answers.filter_map(today).collect(),
                }
            }
        })
    }

    fn apply(&mut self, event: &Event) {
        match &event.what {
            What::Began {
                lesson,
                lessons,
                plan,
                again,
            } => {
                self.lesson.clone_from(lesson);
                self.lessons.clone_from(lessons);
                if self.lessons.is_empty() {
                    self.lessons.push(lesson.clone());
                }
                self.plan.clone_from(plan);
                self.again = *again;
            }
            What::Named { nickname } => self.nickname = typed::line(nickname),
            What::Counted {
                vote,
                round,
                counts,
            } => {
                self.taught = event.at;
                self.count(vote, *round, counts);
            }
            What::Surveyed { when, answers } => match when {
                When::Before => {
                    self.taught = event.at;
                    self.before.clone_from(answers);
                }
                When::After => {
                    self.taught = event.at;
                    self.surveyed = Some(event.at);
                    self.after.clone_from(answers);
                }
                // Nothing was taught then.
                When::Later => self.later.clone_from(answers),
            },
            What::LookedAgain => {
                self.looks += 1;
                self.looked = Some(event.at);
            }
        }
    }
}

impl What {
    /// The lesson an event is about, if it names one.
    fn lesson(&self) -> Option<&LessonId> {
        match self {
            Self::Began { lesson, .. } => Some(lesson),
            Self::Counted { vote, .. } => Some(&vote.lesson),
            Self::Surveyed { answers, .. } => {
                answers.iter().find_map(|answers| match &answers.item {
                    Item::Question { lesson, .. } => Some(lesson),
                    _ => None,
                })
            }
            Self::Named { .. } | Self::LookedAgain => None,
        }
    }
}

#[cfg(test)]
mod tests;
