//! The survey before, after and six weeks later: five questions of the lessons, and five on telling (whether a pupil would tell,
//! whom, with which words, and who is next if that person does not listen). Six weeks later, only those on telling are asked.
//! They are answered on phones or folded slips, never by hands, cards or corners, and what few or all pupils chose is never
//! shown as a number. No question asks whether something happened.

use super::{Counts, ballots};
use crate::content::{Key, Kind, Lesson, LessonId, Library, Retired};
use serde::{Deserialize, Serialize};

/// The most questions of lessons in a survey.
pub const QUESTIONS: usize = 5;
/// With fewer answers than this, totals on telling are never shown on the wall.
const FEWEST_ON_THE_WALL: u32 = 10;
/// A count on telling below this shows as "few".
pub(super) const FEW: u32 = 3;
/// With at least this many answers, shares may be shown beside counts.
const FOR_SHARES: u32 = 20;

/// When a survey is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Before the first lesson.
    Before,
    /// After the last lesson.
    After,
    /// Six weeks after that: only the questions on telling.
    Later,
}

/// One thing a survey asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "item", rename_all = "kebab-case")]
pub enum Item {
    /// A question of a lesson.
    Question {
        /// The lesson it comes from.
        lesson: LessonId,
        /// The question.
        step: Key,
    },
    /// On telling: whether a pupil knows whom to tell.
    KnowsWho,
    /// On telling: whether a pupil would tell.
    WouldTell,
    /// Whom a pupil would tell first. The last option is "I don't know yet".
    WhoFirst,
    /// With which words a pupil would begin. The last option is "I don't know yet".
    WhichWords,
    /// Who is next if that person does not listen. The last option is "I don't know yet".
    WhoNext,
}

/// How many options a yes, not sure or no question on telling has.
pub const TELLING_OPTIONS: usize = 3;
/// How many options there are for a person to tell; the last is "I don't know yet".
pub const WHO_OPTIONS: usize = 5;
/// How many options there are for words to begin with; the last is "I don't know yet".
pub const WORDS_OPTIONS: usize = 4;

impl Item {
    /// Whether it is on telling: answered in private, and masked in every total.
    pub fn is_on_telling(&self) -> bool {
        !matches!(self, Self::Question { .. })
    }

    /// Whether it is about how help is sought: only the teacher sees its totals, and the wall never shows them.
    pub fn is_on_seeking(&self) -> bool {
        matches!(self, Self::WhoFirst | Self::WhichWords | Self::WhoNext)
    }

    /// The same item in the ids of today's content; `None` if the question was retired without a replacement.
    pub(super) fn in_todays_ids(self, retired: &Retired) -> Option<Self> {
        Some(match self {
            Self::Question { lesson, step } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                Self::Question { lesson, step }
            }
            on_telling => on_telling,
        })
    }

    /// How many options it has; 0 where the question no longer exists.
    pub fn options(&self, library: &Library) -> usize {
        match self {
            Self::KnowsWho | Self::WouldTell => TELLING_OPTIONS,
            Self::WhoFirst | Self::WhoNext => WHO_OPTIONS,
            Self::WhichWords => WORDS_OPTIONS,
            Self::Question { .. } => self.right(library).len(),
        }
    }

    /// Whether each option is correct. On telling, none is. Empty where the question no longer exists.
    pub fn right(&self, library: &Library) -> Vec<bool> {
        let Self::Question { lesson, step } = self else {
            return vec![false; self.options(library)];
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
    /// What was asked.
    #[serde(flatten)]
    pub item: Item,
    /// What the class answered.
    pub counts: Counts,
}

/// What is asked on telling, in this order.
const ON_TELLING: [Item; 5] = [
    Item::KnowsWho,
    Item::WouldTell,
    Item::WhoFirst,
    Item::WhichWords,
    Item::WhoNext,
];

/// What to ask about these lessons. Before and after: one question of each in turn, up to [`QUESTIONS`], and those on telling.
/// Six weeks later: only those on telling.
pub fn items(library: &Library, lessons: &[LessonId], when: When) -> Vec<Item> {
    if when == When::Later {
        return ON_TELLING.to_vec();
    }
    let known: Vec<&Lesson> = lessons
        .iter()
        .filter_map(|id| library.lesson(id).map(AsRef::as_ref))
        .collect();
    let of: Vec<Vec<&Key>> = known
        .iter()
        .map(|lesson| {
            let steps = lesson.quiz.iter();
            // Only questions that a single letter answers, so that they work on a slip too. A slip has no picture, which rules
            // out scenes.
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
    questions.take(QUESTIONS).chain(ON_TELLING).collect()
}

/// A total, masked so that it cannot reveal what individual pupils chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Masked {
    /// Fewer than three chose it.
    Few,
    /// This many chose it.
    Number(u32),
    /// Everybody who answered chose it.
    Most,
}

/// Totals on telling by option, without a number where few or all chose the option.
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

/// Whether enough pupils answered for totals on telling to be shown on the wall.
pub fn may_be_on_the_wall(counts: &[u32]) -> bool {
    counts.iter().sum::<u32>() >= FEWEST_ON_THE_WALL
}

/// How a question was answered, as far as the numbers allow: counts, and a share only where enough pupils answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many chose a correct option.
    pub right: u32,
    /// How many answered, passes not counted.
    pub of: u32,
    /// How many felt sure, whatever they chose. It is never combined with `right`.
    pub sure: u32,
    /// `right` in percent of `of`, rounded; `None` where too few answered for a share to mean anything.
    pub percent: Option<u32>,
}

impl Share {
    /// The share of correct answers. `right` says for each option whether it is correct.
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

/// Slips typed in one after the other. Only totals are kept. The last slip stays in memory until the next, for corrections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slips {
    counts: Vec<Answers>,
    options: Vec<usize>,
    /// The current slip: an option, or a pass, for each item so far.
    slip: Vec<Option<usize>>,
    /// How many slips were counted.
    pub done: u32,
    /// The last slip that was counted, in case it is taken back.
    last: Option<Vec<Option<usize>>>,
}

/// A draft of slips that are being typed in, as it is saved.
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
    /// Starts with no slip, for these items.
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

    /// The current slip: an option, or a pass, for each item so far.
    pub fn slip(&self) -> &[Option<usize>] {
        &self.slip
    }

    /// The items in the order they are on a slip.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.counts.iter().map(|answers| &answers.item)
    }

    /// Whether the current slip has an answer or a pass for every item.
    pub fn is_full(&self) -> bool {
        self.slip.len() >= self.options.len()
    }

    /// Enters what the slip has ticked at the next item; `None` is a pass. An option that does not exist is ignored.
    pub fn tick(&mut self, option: Option<usize>) {
        let Some(options) = self.options.get(self.slip.len()) else {
            return;
        };
        if option.is_none_or(|ix| ix < *options) {
            self.slip.push(option);
        }
    }

    /// Takes back the last tick or, if the current slip is empty, the whole slip before it.
    pub fn back(&mut self) {
        if self.slip.pop().is_none()
            && let Some(last) = self.last.take()
        {
            self.add(&last, false);
            self.done = self.done.saturating_sub(1);
            self.slip = last;
        }
    }

    /// Counts the current slip and begins the next. Items without a tick count as passes; an empty slip is not counted.
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

    /// What was typed so far, to resume later. Of the counted slips it holds only the totals and the last slip.
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

    /// Resumes a draft. A draft for other questions, or without any, changes nothing. If questions were added at the end since,
    /// the slips counted before count as passes on them.
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
        let same = !draft.totals.is_empty()
            && draft.totals.len() <= self.options.len()
            && draft
                .totals
                .iter()
                .zip(&self.options)
                .all(|((counts, _), options)| counts.len() == *options);
        if !same || !fits(&draft.slip) || !draft.last.as_deref().is_none_or(fits) {
            return;
        }
        let known = draft.totals.len();
        for (answers, (counts, passed)) in self.counts.iter_mut().zip(draft.totals) {
            answers.counts.counts = counts;
            answers.counts.passed = passed;
        }
        for added in self.counts.iter_mut().skip(known) {
            added.counts.passed = draft.done;
        }
        self.done = draft.done;
        self.slip = draft.slip;
        self.last = draft.last.map(|mut last| {
            last.resize(self.options.len(), None);
            last
        });
    }

    /// The totals of all slips, including the current one.
    pub fn done(mut self) -> Vec<Answers> {
        self.next();
        self.counts
    }
}
