//! What is taught. Files are parsed once, at start, and a [`Lesson`] that exists is valid.

mod avatars;
pub mod cast;
pub mod chat;
pub mod comic;
pub(crate) mod file;
pub mod format;
pub mod home;
pub mod judge;
mod key;
mod library;
mod parse;
mod problem;
pub mod reference;
pub mod retired;
mod scene;
mod schema;
pub mod standards;
mod wanted;

pub use avatars::{AVATARS, Avatars, CAST, FACES};
pub use cast::{Cast, Person};
pub use chat::{ChatRun, Graph, Node, NodeKind, Replay, Reply, Waiting};
pub use comic::{Bubble, Comic, Panel, Voice};
pub use format::{After, Audience, Outcome, Quality, Shown, Sign, Speaker, Tender};
pub use home::{Home, Platform, PlatformSetting, Reader, Rehearsal, Side, Situation};
pub use judge::{Attempt, Verdict, judge, shuffled};
pub use key::{Key, LessonId};
pub use library::{Checklist, ChecklistItem, ChecklistSection, Guidance, Library};
pub use parse::{parse_checklist, parse_lesson};
pub use problem::{Code, Problem};
pub use reference::{Figure, Term, Unit};
pub use retired::Retired;
pub use scene::{Area, Ask, DRAWING, LEAST_PLACE, Place, Scene, Thing};
pub use schema::schemas;
pub use standards::Standard;
pub use wanted::{TextId, wanted_by_checklist, wanted_by_lesson};

use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use vec1::Vec1;

/// A whole lesson, ready to be taken, presented or printed. It has structure only; the sentences come from
/// [`crate::text::Prose`].
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The id, also the name of its files. Progress is saved under it.
    pub id: LessonId,
    /// Whom it is for.
    pub audience: Audience,
    /// Place among the lessons of its audience, from 1.
    pub order: u16,
    /// How many minutes the whole lesson takes, quiz included.
    pub minutes: u16,
    /// The day a person last checked the lesson against its sources.
    pub reviewed_on: Date,
    /// The day the next review is due; after it, the app says that the review is late.
    pub review_by: Date,
    /// The picture on its card: a file of `assets/illustrations` without `.svg`.
    pub picture: Option<String>,
    /// Its picture to color in on paper, if it has one.
    pub coloring: Option<String>,
    /// What the learner can do afterward: keys of `lesson.can-<key>`.
    pub objectives: Vec1<Key>,
    /// The practice pages and questions in which each objective is done.
    pub practiced_in: BTreeMap<Key, Vec<Key>>,
    /// Ids of the recommendations it is based on. The checker makes sure that they exist.
    pub guidance: Vec1<String>,
    /// Questions for the class to talk about: keys of `lesson.discuss-<key>`.
    pub discussion: Vec1<Key>,
    /// Questions that a child takes home: keys of `lesson.home-<key>`.
    pub ask_at_home: Vec1<Key>,
    /// What the learner reads and practices, in order.
    pub pages: Vec1<Step>,
    /// The questions at the end, in order.
    pub quiz: Vec1<Step>,
    /// Keys of the pages on the short way, for adults who have four minutes; empty if there is none.
    pub short_way: Vec<Key>,
    /// Questions that are asked only in later reviews.
    pub later: Vec<Later>,
    /// The sensitive topics of the whole lesson.
    pub tender: Vec<Tender>,
}

impl Lesson {
    /// Pages, then questions, in the order learners meet them.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.pages.iter().chain(self.quiz.iter())
    }

    /// Pages, questions, and then the questions of later reviews: everything that has texts.
    pub fn steps_and_later(&self) -> impl Iterator<Item = &Step> {
        self.steps()
            .chain(self.later.iter().map(|later| &later.step))
    }

    /// The page or question with this key, also one of a later review.
    pub fn step(&self, key: &Key) -> Option<&Step> {
        self.steps_and_later().find(|step| &step.key == key)
    }

    /// The picture beside a question: its own, or else that of the page it looks back at. A file of
    /// `assets/illustrations` without `.svg`.
    pub fn beside<'a>(&'a self, question: &'a Step) -> Option<&'a str> {
        let page = question.look_at.as_ref().and_then(|key| self.step(key));
        question
            .picture
            .as_deref()
            .or_else(|| page?.picture.as_deref())
    }

    /// Whether a step or the whole lesson has a sensitive topic.
    pub fn is_tender(&self, step: &Step) -> bool {
        !self.tender.is_empty() || !step.tender.is_empty()
    }

    /// How many pages have something to do besides reading.
    pub fn practices(&self) -> usize {
        self.practice_pages().count()
    }

    /// The pages that have something to do besides reading, in order.
    pub fn practice_pages(&self) -> impl Iterator<Item = &Step> {
        self.pages.iter().filter(|page| page.kind.is_practice())
    }

    /// Whether a learner who has done these steps has also done what the objective names: at least one page or question in which
    /// it is practiced. If the lesson names none, every practice and question counts.
    pub fn shows(&self, objective: &Key, done: &BTreeSet<Key>) -> bool {
        match self.practiced_in.get(objective) {
            Some(steps) if !steps.is_empty() => steps.iter().any(|step| done.contains(step)),
            _ => {
                let mut asked = self.practice_pages().chain(self.quiz.iter());
                asked.all(|step| done.contains(&step.key))
            }
        }
    }
}

/// A question that is asked some time after the lesson.
#[derive(Clone, Debug)]
pub struct Later {
    /// The review in which it is asked.
    pub after: After,
    /// The objective it is about.
    pub objective: Key,
    /// The question.
    pub step: Step,
}

/// A page or a question. Learners take both in the same way.
#[derive(Clone, Debug)]
pub struct Step {
    /// The key, unique within the lesson, and the id of its message.
    pub key: Key,
    /// Planned minutes in a classroom; 0 for questions.
    pub minutes: u16,
    /// A file of `assets/illustrations` without `.svg`. For a question, see [`Lesson::beside`]. The drawings of a scene or
    /// a comic are in its kind.
    pub picture: Option<String>,
    /// For a question: the page worth another look. `None` for a page.
    pub look_at: Option<Key>,
    /// For a question: whether its answer hinges on a protected act.
    pub protected: bool,
    /// The sensitive topics here, apart from those of the whole lesson.
    pub tender: Vec<Tender>,
    /// What the learner does here.
    pub kind: Kind,
}

/// What the learner does on a step. Every `match` on it lists all variants, so that the compiler points out each place that a
/// new one affects.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Read one idea; there is nothing to answer.
    Read,
    /// Advise a character through a scripted chat.
    Chat(Graph),
    /// Press the warning signs in a chat or profile.
    Spot(Spot),
    /// Put cards into bins.
    Sort(Sort),
    /// Put steps in order. The keys are in the right order.
    Order(Vec1<Key>),
    /// Change the settings of a made-up profile.
    Settings(Settings),
    /// Pick the one right option.
    One(Choice),
    /// Pick every right option.
    Many(Choice),
    /// Say whether the statement is true. The value is the answer.
    TrueFalse(bool),
    /// Put pairs together. Each key names both sides of a pair.
    Match(Vec1<Key>),
    /// Find places in an illustration, choose one, or put things in them.
    Scene(Scene),
    /// Read a story in drawn panels, which may ask something at the end.
    Comic(Comic),
}

impl Kind {
    /// Whether there is something to do besides reading.
    pub fn is_practice(&self) -> bool {
        match self {
            Self::Read => false,
            Self::Comic(comic) => comic.choice.is_some(),
            Self::Chat(_)
            | Self::Spot(_)
            | Self::Sort(_)
            | Self::Order(_)
            | Self::Settings(_)
            | Self::One(_)
            | Self::Many(_)
            | Self::TrueFalse(_)
            | Self::Match(_)
            | Self::Scene(_) => true,
        }
    }
}

/// The options of a question. [`Kind::One`] has exactly one right option; [`Kind::Many`] has two or more, but not all.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The options in the order of the file.
    pub options: Vec1<ChoiceOption>,
}

/// An option to pick.
#[derive(Clone, Debug)]
pub struct ChoiceOption {
    /// The key, unique within the question, for `.<key>` and `.<key>-why`.
    pub key: Key,
    /// Whether it is, or is one of, the right ones.
    pub right: bool,
    /// A file of `assets/illustrations` or `assets/faces` without `.svg`, for learners who do not read yet.
    pub picture: Option<String>,
}

/// A chat or profile in which the learner presses the warning signs.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Whether to draw a chat or a profile.
    pub shown: Shown,
    /// The lines from top to bottom; at least two are signs and at least two are not.
    pub lines: Vec1<SpotLine>,
}

/// A line that can be pressed.
#[derive(Clone, Debug)]
pub struct SpotLine {
    /// The key, unique within the page, for `.<key>` and `.<key>-why`.
    pub key: Key,
    /// Who wrote it.
    pub by: Speaker,
    /// The warning sign it shows; `None` for an ordinary line.
    pub sign: Option<Sign>,
}

/// Cards and the bins they belong in.
#[derive(Clone, Debug)]
pub struct Sort {
    /// The bins from left to right, for `.bin-<key>`.
    pub bins: Vec1<Key>,
    /// The cards in the order of the file; screens mix them with [`shuffled`].
    pub cards: Vec1<SortCard>,
}

/// A card to put into a bin.
#[derive(Clone, Debug)]
pub struct SortCard {
    /// The key, unique within the page, for `.<key>` and `.<key>-why`.
    pub key: Key,
    /// The bin it belongs in, one of [`Sort::bins`].
    pub bin: Key,
    /// A file of `assets/illustrations` or `assets/faces` without `.svg`.
    pub picture: Option<String>,
}

/// A made-up profile with switches, next to what a stranger sees of it.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The made-up person's profile picture: a file of `assets/faces` without `.svg`.
    pub face: String,
    /// The switches from top to bottom. At least one starts in the position that is not safe.
    pub switches: Vec1<Switch>,
}

impl Settings {
    /// The position of every switch before anyone has touched it.
    pub fn start(&self) -> BTreeMap<Key, bool> {
        self.switches
            .iter()
            .map(|switch| (switch.key.clone(), switch.start))
            .collect()
    }
}

/// A privacy switch of a made-up profile.
#[derive(Clone, Debug)]
pub struct Switch {
    /// The key, unique within the page, for `.<key>`, `.<key>-why`, `.<key>-shown` and `.<key>-hidden`.
    pub key: Key,
    /// The position in which a stranger sees less; true is on.
    pub safe: bool,
    /// The position before anyone has touched it; true is on.
    pub start: bool,
}

#[cfg(test)]
pub(crate) mod tests;
