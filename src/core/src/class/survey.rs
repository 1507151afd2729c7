//! Before and after: the same five questions of the lessons, and two on telling. The two are asked on phones or folded
//! slips only, never by hands, cards or corners; and what few or all chose is never shown as a number.

use super::{Counts, ballots};
use crate::content::{Key, Kind, Lesson, LessonId, Library, Retired};
use serde::{Deserialize, Serialize};

/// Questions of the lessons in a survey.
pub const QUESTIONS: usize = 5;
/// Fewer answers than this never stand on the wall.
const FEWEST_ON_THE_WALL: u32 = 10;
/// Fewer than this chose it: it shows as "few".
const FEW: u32 = 3;
/// From so many answers on, shares may stand beside counts.
const FOR_SHARES: u32 = 20;

/// Before the first lesson, or after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    Before,
    After,
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "item", rename_all = "kebab-case")]
pub enum Item {
    Question { lesson: LessonId, step: Key },
    KnowsWho,
    WouldTell,
}

/// Yes, not sure, no.
pub const TELLING_OPTIONS: usize = 3;

impl Item {
    /// On telling: unseen by others, and masked in every total.
    pub fn is_on_telling(&self) -> bool {
        matches!(self, Self::KnowsWho | Self::WouldTell)
    }

    /// The same in the ids of today's content; `None` where the question was given up.
    pub(super) fn in_todays_ids(self, retired: &Retired) -> Option<Self> {
        Some(match self {
            Self::Question { lesson, step } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                Self::Question { lesson, step }
            }
            Self::KnowsWho | Self::WouldTell => self,
        })
    }

    /// How many options it has; 0 where the question is not there any more.
    pub fn options(&self, library: &Library) -> usize {
        match self {
            Self::KnowsWho | Self::WouldTell => TELLING_OPTIONS,
            Self::Question { .. } => self.right(library).len(),
        }
    }

    /// Which options are right; on telling none is.
    pub fn right(&self, library: &Library) -> Vec<bool> {
        let Self::Question { lesson, step } = self else {
            return vec![false; TELLING_OPTIONS];
        };
        let step = library.lesson(lesson).and_then(|lesson| lesson.step(step));
        let ballots = step.and_then(|step| ballots(step, None));
        let ballots = ballots.unwrap_or_default().into_iter();
        ballots.map(|ballot| ballot.right == Some(true)).collect()
    }
}

/// Totals of one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    #[serde(flatten)]
    pub item: Item,
    pub counts: Counts,
}

/// What is asked before and after these lessons: a question of each in turn, until there are five, and the two on telling.
pub fn items(library: &Library, lessons: &[LessonId]) -> Vec<Item> {
    let known: Vec<&Lesson> = lessons
        .iter()
        .filter_map(|id| library.lesson(id).map(AsRef::as_ref))
        .collect();
    let of: Vec<Vec<&Key>> = known
        .iter()
        .map(|lesson| {
            let steps = lesson.quiz.iter();
            // One letter answers them: on a slip, too.
            steps
                .filter(|step| matches!(step.kind, Kind::One(_) | Kind::TrueFalse(_)))
                .map(|step| &step.key)
                .collect()
        })
        .collect();
    let longest = of.iter().map(Vec::len).max().unwrap_or(0);
    let of = &of;
    let questions = (0..longest).flat_map(|turn| {
        let known = known.iter().zip(of);
        known.filter_map(move |(lesson, keys)| {
            Some(Item::Question {
                lesson: lesson.id.clone(),
                step: (*keys.get(turn)?).clone(),
            })
        })
    });
    questions
        .take(QUESTIONS)
        .chain([Item::KnowsWho, Item::WouldTell])
        .collect()
}

/// A total as it may be shown where few must not be found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Masked {
    Few,
    Number(u32),
    Most,
}

/// Totals on telling: what few chose, and what all chose, is no number.
pub fn masked(counts: &[u32]) -> Vec<Masked> {
    let total: u32 = counts.iter().sum();
    let counts = counts.iter();
    counts
        .map(|count| match *count {
            all if all == total && total > 0 => Masked::Most,
            few if few < FEW => Masked::Few,
            number => Masked::Number(number),
        })
        .collect()
}

/// Whether totals on telling may stand on the wall.
pub fn may_be_on_the_wall(counts: &[u32]) -> bool {
    counts.iter().sum::<u32>() >= FEWEST_ON_THE_WALL
}

/// How a question was answered before and after, as it may honestly be said: counts, and shares only of enough answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub right: u32,
    pub of: u32,
    /// How many were sure, whatever they chose: the two are never joined.
    pub sure: u32,
    /// In percent, where so many answered that a share says something.
    pub percent: Option<u32>,
}

impl Share {
    pub fn of(counts: &Counts, right: &[bool]) -> Self {
        let of = counts.total();
        let found = counts.counts.iter().zip(right);
        let right = found
            .filter(|(_, right)| **right)
            .map(|(count, _)| count)
            .sum();
        Self {
            right,
            of,
            sure: counts.sure,
            percent: (of >= FOR_SHARES).then(|| (right * 200 + of) / (of * 2)),
        }
    }
}

/// Slips typed in one after the other. Only totals are kept: a slip is forgotten once it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slips {
    counts: Vec<Answers>,
    options: Vec<usize>,
    /// The slip at hand: an option, or a pass, for each item so far.
    slip: Vec<Option<usize>>,
    /// Slips that were counted.
    pub done: u32,
    /// The last slip, to take it back.
    last: Option<Vec<Option<usize>>>,
}

/// Slips that are being typed in, as they wait on the disk.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    done: u32,
    /// By item: how often each option was ticked, and how often the item was passed.
    totals: Vec<(Vec<u32>, u32)>,
    slip: Vec<Option<usize>>,
    last: Option<Vec<Option<usize>>>,
}

impl Slips {
    pub fn new(items: Vec<Item>, library: &Library) -> Self {
        let options: Vec<usize> = items.iter().map(|item| item.options(library)).collect();
        let counts = items
            .into_iter()
            .zip(&options)
            .map(|(item, options)| Answers {
                item,
                counts: Counts::new(super::Way::Slips, *options),
            })
            .collect();
        Self {
            counts,
            options,
            slip: Vec::new(),
            done: 0,
            last: None,
        }
    }

    /// The slip at hand, item by item.
    pub fn slip(&self) -> &[Option<usize>] {
        &self.slip
    }

    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.counts.iter().map(|answers| &answers.item)
    }

    pub fn is_full(&self) -> bool {
        self.slip.len() >= self.options.len()
    }

    /// What stands ticked at the next item; `None` is a pass. An option there is not is no answer.
    pub fn tick(&mut self, option: Option<usize>) {
        let Some(options) = self.options.get(self.slip.len()) else {
            return;
        };
        if option.is_none_or(|ix| ix < *options) {
            self.slip.push(option);
        }
    }

    /// Takes back the last tick; where the slip is empty, the slip before it.
    pub fn back(&mut self) {
        if self.slip.pop().is_none()
            && let Some(last) = self.last.take()
        {
            self.add(&last, false);
            self.done = self.done.saturating_sub(1);
            self.slip = last;
        }
    }

    /// The slip is counted; what is missing on it is a pass. An empty one is none.
    pub fn next(&mut self) {
        if self.slip.is_empty() {
            return;
        }
        let mut slip = std::mem::take(&mut self.slip);
        slip.resize(self.options.len(), None);
        self.add(&slip, true);
        self.done += 1;
        self.last = Some(slip);
    }

    fn add(&mut self, slip: &[Option<usize>], more: bool) {
        for (answers, ticked) in self.counts.iter_mut().zip(slip) {
            let count = match ticked {
                Some(ix) => answers.counts.counts.get_mut(*ix),
                None => Some(&mut answers.counts.passed),
            };
            if let Some(count) = count {
                *count = count.saturating_add_signed(if more { 1 } else { -1 });
            }
        }
    }

    /// What was typed so far, to go on with later. Of the sheets that were counted it holds only totals, and the last one.
    #[must_use]
    pub fn draft(&self) -> String {
        let counts = self.counts.iter().map(|answers| &answers.counts);
        let draft = Draft {
            done: self.done,
            totals: counts
                .map(|counts| (counts.counts.clone(), counts.passed))
                .collect(),
            slip: self.slip.clone(),
            last: self.last.clone(),
        };
        serde_json::to_string(&draft).unwrap_or_default()
    }

    /// Goes on with a draft. One of other questions, or of none, changes nothing.
    pub fn resume(&mut self, draft: &str) {
        let Ok(draft) = serde_json::from_str::<Draft>(draft) else {
            return;
        };
        let fits = |slip: &[Option<usize>]| {
            slip.len() <= self.options.len()
                && slip
                    .iter()
                    .zip(&self.options)
                    .all(|(ticked, options)| ticked.is_none_or(|ix| ix < *options))
        };
        let same = draft.totals.len() == self.options.len()
            && draft
                .totals
                .iter()
                .zip(&self.options)
                .all(|((counts, _), options)| counts.len() == *options);
        if !same || !fits(&draft.slip) || !draft.last.as_deref().is_none_or(fits) {
            return;
        }
        for (answers, (counts, passed)) in self.counts.iter_mut().zip(draft.totals) {
            answers.counts.counts = counts;
            answers.counts.passed = passed;
        }
        self.done = draft.done;
        self.slip = draft.slip;
        self.last = draft.last;
    }

    /// All slips as totals; the one at hand is counted with them.
    pub fn done(mut self) -> Vec<Answers> {
        self.next();
        self.counts
    }
}
