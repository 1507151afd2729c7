//! What is taught. Lessons are parsed once; a [`Lesson`] that exists is a valid one.

pub mod chat;
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
mod schema;
mod wanted;

pub use chat::{ChatRun, Graph, Node, NodeKind, Replay, Reply, Waiting};
pub use format::{Audience, Outcome, Quality, Shown, Sign, Speaker};
pub use home::{Home, Platform, PlatformSetting, Reader, Rehearsal, Side, Situation};
pub use judge::{Attempt, Verdict, judge, shuffled};
pub use key::{Key, LessonId};
pub use library::{Checklist, ChecklistItem, ChecklistSection, Guidance, Library};
pub use parse::{parse_checklist, parse_lesson};
pub use problem::{Code, Problem};
pub use reference::{Figure, Term, Unit};
pub use retired::Retired;
pub use schema::schemas;
pub use wanted::{TextId, wanted_by_checklist, wanted_by_lesson};

use jiff::civil::Date;
use std::collections::BTreeMap;
use vec1::Vec1;

/// A whole lesson, ready to be taken, presented or printed.
#[derive(Clone, Debug)]
pub struct Lesson {
    pub id: LessonId,
    pub audience: Audience,
    pub order: u16,
    pub minutes: u16,
    pub reviewed_on: Date,
    pub review_by: Date,
    pub picture: Option<String>,
    pub objectives: Vec1<Key>,
    pub guidance: Vec1<String>,
    pub discussion: Vec1<Key>,
    pub ask_at_home: Vec1<Key>,
    pub pages: Vec1<Step>,
    pub quiz: Vec1<Step>,
}

impl Lesson {
    /// Pages and questions in the order they are met.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.pages.iter().chain(self.quiz.iter())
    }

    pub fn step(&self, key: &Key) -> Option<&Step> {
        self.steps().find(|step| &step.key == key)
    }

    pub fn practices(&self) -> usize {
        self.pages
            .iter()
            .filter(|page| !matches!(page.kind, Kind::Read))
            .count()
    }
}

/// One page or one question.
#[derive(Clone, Debug)]
pub struct Step {
    pub key: Key,
    /// Planned minutes in a classroom; 0 for questions.
    pub minutes: u16,
    pub picture: Option<String>,
    /// For a question: the page worth another look.
    pub look_at: Option<Key>,
    pub kind: Kind,
}

/// What the learner does on a page. Adding a variant makes the compiler list the places that follow.
#[derive(Clone, Debug)]
pub enum Kind {
    Read,
    Chat(Graph),
    Spot(Spot),
    Sort(Sort),
    Order(Vec1<Key>),
    Settings(Settings),
    One(Choice),
    Many(Choice),
    TrueFalse(bool),
    Match(Vec1<Key>),
}

/// Options with the right ones among them. For `One` exactly one is right.
#[derive(Clone, Debug)]
pub struct Choice {
    pub options: Vec1<ChoiceOption>,
}

#[derive(Clone, Debug)]
pub struct ChoiceOption {
    pub key: Key,
    pub right: bool,
    pub picture: Option<String>,
}

/// A shown chat or profile in which the warning signs are pressed.
#[derive(Clone, Debug)]
pub struct Spot {
    pub shown: Shown,
    pub lines: Vec1<SpotLine>,
}

#[derive(Clone, Debug)]
pub struct SpotLine {
    pub key: Key,
    pub by: Speaker,
    pub sign: Option<Sign>,
}

#[derive(Clone, Debug)]
pub struct Sort {
    pub bins: Vec1<Key>,
    pub cards: Vec1<SortCard>,
}

#[derive(Clone, Debug)]
pub struct SortCard {
    pub key: Key,
    pub bin: Key,
    pub picture: Option<String>,
}

/// A made-up profile with switches, beside what a stranger sees of it.
#[derive(Clone, Debug)]
pub struct Settings {
    pub face: String,
    pub switches: Vec1<Switch>,
}

impl Settings {
    /// How the switches stand before anyone touched them.
    pub fn start(&self) -> BTreeMap<Key, bool> {
        self.switches
            .iter()
            .map(|switch| (switch.key.clone(), switch.start))
            .collect()
    }
}

#[derive(Clone, Debug)]
pub struct Switch {
    pub key: Key,
    pub safe: bool,
    pub start: bool,
}
