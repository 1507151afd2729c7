//! What a class answered: totals by question and round, never who. Hands, cards or phones; no name but the class's own nickname.

pub mod lesson_plan;
mod report;
mod survey;
mod tally;
mod vote;

pub use report::{Cell, Surveyed, Voted, csv, survey, votes};
pub use survey::{
    Answers, Item, Masked, QUESTIONS, Share, Slips, TELLING_OPTIONS, When, items, masked,
    may_be_on_the_wall,
};
pub use tally::Tally;
pub use vote::{Ballot, Text, Vote, ballots, can_vote, letter};

use crate::content::{Key, LessonId, Retired};
use crate::log::{self, Record};
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
    pub way: Way,
    /// By option.
    pub counts: Vec<u32>,
    /// Answered with a pass.
    #[serde(default)]
    pub passed: u32,
    #[serde(default)]
    pub sure: u32,
    #[serde(default)]
    pub unsure: u32,
}

impl Counts {
    pub fn new(way: Way, options: usize) -> Self {
        Self {
            way,
            counts: vec![0; options],
            passed: 0,
            sure: 0,
            unsure: 0,
        }
    }

    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }
}

/// A vote and its rounds: the first, and the one after the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    pub vote: Vote,
    pub rounds: Vec<Counts>,
}

/// Rounds a question has at most.
pub const ROUNDS: usize = 2;

/// One line of a class's log.
pub type Event = log::Event<What>;

/// What happened in a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    Began {
        lesson: LessonId,
        /// All lessons of a plan; empty where it is this one lesson.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lessons: Vec<LessonId>,
        /// The plan it follows: all its sessions are one record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<Key>,
        /// A look again at what was taught before: it asks for no look again of its own.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        again: bool,
    },
    /// The nickname of the class; empty takes it away.
    Named { nickname: String },
    /// A round of a vote was closed; the same round once more replaces it.
    Counted {
        #[serde(flatten)]
        vote: Vote,
        round: usize,
        counts: Counts,
    },
    /// The questions before or after; once more replaces them.
    Surveyed { when: When, answers: Vec<Answers> },
    /// The class looked again at what it was taught.
    LookedAgain,
}

/// The fold of a class's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    pub lesson: LessonId,
    /// The lessons it is about, the first among them.
    pub lessons: Vec<LessonId>,
    pub plan: Option<Key>,
    pub nickname: String,
    pub began: Timestamp,
    /// When it last answered something.
    pub taught: Timestamp,
    /// It was a look again itself.
    pub again: bool,
    pub polls: Vec<Poll>,
    pub before: Vec<Answers>,
    pub after: Vec<Answers>,
    /// How often the class looked again, and when it last did.
    pub looks: usize,
    pub looked: Option<Timestamp>,
}

/// Days after a class until it is looked at again: a week, a month, three months.
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

    pub fn poll(&self, vote: &Vote) -> Option<&Poll> {
        self.polls.iter().find(|poll| &poll.vote == vote)
    }

    /// When the class is to look again; `None` after the third time, and for what was a look again itself. A look that was
    /// missed makes no backlog: the next one counts from the last.
    pub fn again_from(&self) -> Option<Timestamp> {
        let days = *LOOKS.get(self.looks).filter(|_| !self.again)?;
        let had = self.looks.checked_sub(1).and_then(|ix| LOOKS.get(ix));
        let from = self.looked.unwrap_or(self.taught);
        let days = days - had.copied().unwrap_or(0);
        from.checked_add(SignedDuration::from_hours(24 * days)).ok()
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
            // Kept even without an answer: it replaces what was asked before.
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
            What::Named { nickname } => self.nickname.clone_from(nickname),
            What::Counted {
                vote,
                round,
                counts,
            } => {
                self.taught = event.at;
                self.count(vote, *round, counts);
            }
            What::Surveyed { when, answers } => {
                self.taught = event.at;
                match when {
                    When::Before => self.before.clone_from(answers),
                    When::After => self.after.clone_from(answers),
                }
            }
            What::LookedAgain => {
                self.looks += 1;
                self.looked = Some(event.at);
            }
        }
    }
}

impl What {
    /// The lesson an event speaks of, if it speaks of one.
    fn lesson(&self) -> Option<&LessonId> {
        match self {
            Self::Began { lesson, .. } => Some(lesson),
            Self::Counted { vote, .. } => Some(&vote.lesson),
            Self::Surveyed { answers, .. } => {
                answers.iter().find_map(|answers| match &answers.item {
                    Item::Question { lesson, .. } => Some(lesson),
                    Item::KnowsWho | Item::WouldTell => None,
                })
            }
            Self::Named { .. } | Self::LookedAgain => None,
        }
    }
}

#[cfg(test)]
mod tests;
