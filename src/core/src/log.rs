//! The shape of everything that is saved as it happens: timed events in a log, and records, each the fold of a log.
//! Learners, children, the home, classes and plans are all such records.

use crate::content::{Key, Retired};
use crate::{class, family, learner};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One line of a log: when something happened, and what. On disk both are one flat JSON object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event<What> {
    /// When it happened, in UTC.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

impl<What> Event<What> {
    /// An event at this time.
    pub fn new(at: Timestamp, what: What) -> Self {
        Self { at, what }
    }
}

/// The fold of a log.
pub trait Record: Sized {
    /// What its events say.
    type What;

    /// Whether this event says who or what the record is about. A log normally begins with such an event.
    fn names(what: &Self::What) -> bool;

    /// The record before its first event, for a log that lost its beginning: without a name, with the default picture.
    fn unnamed(first: &Event<Self::What>) -> Self;

    /// What an event says, in the ids of today's content; `None` if everything it refers to was retired without a replacement.
    fn in_todays_ids(what: Self::What, retired: &Retired) -> Option<Self::What>;

    /// Takes in one event.
    fn apply(&mut self, event: &Event<Self::What>);
}

/// The events of a log in the ids of today's content. Events that refer only to retired content are left out; nothing on disk
/// changes. If the event that names a record is left out, the whole record was about retired content, so no event is left.
pub fn in_todays_ids<R: Record>(
    events: Vec<Event<R::What>>,
    retired: &Retired,
) -> Vec<Event<R::What>> {
    if retired.is_empty() {
        return events;
    }
    let is_named = |events: &[Event<R::What>]| events.iter().any(|event| R::names(&event.what));
    let was_named = is_named(&events);
    let today: Vec<Event<R::What>> = events
        .into_iter()
        .filter_map(|event| Some(Event::new(event.at, R::in_todays_ids(event.what, retired)?)))
        .collect();
    if was_named && !is_named(&today) {
        return Vec::new();
    }
    today
}

/// A record rebuilt from its log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed<R> {
    /// The record after the last event.
    pub record: R,
    /// Whether no event names the record: its name was lost and has to be filled in.
    pub nameless: bool,
}

/// Folds a log. `None` only if there is no event at all: a log without its beginning is still a record, so that nothing a
/// person did can disappear.
pub fn replay<R: Record>(events: &[Event<R::What>]) -> Option<Replayed<R>> {
    let first = events.first()?;
    let mut record = R::unnamed(first);
    for event in events {
        record.apply(event);
    }
    let nameless = !events.iter().any(|event| R::names(&event.what));
    Some(Replayed { record, nameless })
}

/// The identity of one log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogId {
    /// A learner's progress.
    Learner(Key),
    /// A child, as the family keeps it.
    Child(Key),
    /// Anything at home that belongs to no single child.
    Home,
    /// A class that was taught.
    Class(Key),
    /// A teacher's lesson plan.
    Plan(Key),
}

impl LogId {
    const HOME: &str = "home";
    const LEARNER: &str = "learner";
    const CHILD: &str = "child";
    const CLASS: &str = "class";
    const PLAN: &str = "plan";

    /// The name of the log on disk.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Learner(id) | Self::Child(id) | Self::Class(id) | Self::Plan(id) => id.as_str(),
            Self::Home => Self::HOME,
        }
    }

    /// Reads the name of a log; `None` if no log has such a name.
    pub fn parse(name: &str) -> Option<Self> {
        if name == Self::HOME {
            return Some(Self::Home);
        }
        let (kind, _) = name.split_once('-')?;
        let key = Key::new(name)?;
        Some(match kind {
            Self::LEARNER => Self::Learner(key),
            Self::CHILD => Self::Child(key),
            Self::CLASS => Self::Class(key),
            Self::PLAN => Self::Plan(key),
            _ => return None,
        })
    }

    /// A name for a new log that no other log has, made from the clock. `None` if a thousand in a row are taken.
    fn fresh(kind: &str, now: Timestamp, taken: impl Fn(&Key) -> bool) -> Option<Key> {
        (0..1000)
            .filter_map(|extra| Key::new(&format!("{kind}-{}", now.as_millisecond() + extra)))
            .find(|id| !taken(id))
    }

    /// An id for a new learner; `taken` says whether an id is in use.
    pub fn new_learner(now: Timestamp, taken: impl Fn(&Key) -> bool) -> Option<Key> {
        Self::fresh(Self::LEARNER, now, taken)
    }

    /// An id for a new child; `taken` says whether an id is in use.
    pub fn new_child(now: Timestamp, taken: impl Fn(&Key) -> bool) -> Option<Key> {
        Self::fresh(Self::CHILD, now, taken)
    }

    /// An id for a new class; `taken` says whether an id is in use.
    pub fn new_class(now: Timestamp, taken: impl Fn(&Key) -> bool) -> Option<Key> {
        Self::fresh(Self::CLASS, now, taken)
    }

    /// An id for a new plan; `taken` says whether an id is in use.
    pub fn new_plan(now: Timestamp, taken: impl Fn(&Key) -> bool) -> Option<Key> {
        Self::fresh(Self::PLAN, now, taken)
    }
}

/// One event, with the log it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An event of a learner.
    Learner(Key, learner::Event),
    /// An event of a child in its family.
    Child(Key, family::Event),
    /// An event at home.
    Home(family::HomeEvent),
    /// An event of a class.
    Class(Key, class::Event),
    /// An event of a plan.
    Plan(Key, class::lesson_plan::Event),
}

impl Entry {
    /// The log to append it to.
    pub fn log(&self) -> LogId {
        match self {
            Self::Learner(id, _) => LogId::Learner(id.clone()),
            Self::Child(id, _) => LogId::Child(id.clone()),
            Self::Home(_) => LogId::Home,
            Self::Class(id, _) => LogId::Class(id.clone()),
            Self::Plan(id, _) => LogId::Plan(id.clone()),
        }
    }

    /// The event as JSON, as it is saved.
    ///
    /// # Errors
    /// If a value cannot be written as JSON, which would be a bug in the program.
    pub fn json(&self) -> serde_json::Result<serde_json::Value> {
        match self {
            Self::Learner(_, event) => serde_json::to_value(event),
            Self::Child(_, event) => serde_json::to_value(event),
            Self::Home(event) => serde_json::to_value(event),
            Self::Class(_, event) => serde_json::to_value(event),
            Self::Plan(_, event) => serde_json::to_value(event),
        }
    }
}

#[cfg(test)]
mod tests;
