//! A four-minute evening: one thing to know, one sentence to say, one thing to set. It is chosen from the content, from the apps
//! and devices the family uses, and by what was done before; the same family on the same day always gets the same evening.

use super::todo::{self, Entry, List};
use super::{Child, Tick};
use crate::content::home::{Starter, StarterTopic};
use crate::content::retired::Within;
use crate::content::{Audience, Key, Kind, Lesson, LessonId, Library, Retired, Step};
use crate::when::Today;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// An evening that was done, as it is saved. A part that had nothing to offer is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evening {
    /// The page of a lesson for adults that was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub know: Option<Within>,
    /// The first sentence that was offered, by its key among the starters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<Key>,
    /// The lesson to talk about, if the child shows its card at home. It takes the place of a starter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<LessonId>,
    /// What was set or done, by its list and item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set: Option<Within>,
}

impl Evening {
    /// The same in the ids of today's content. Parts retired without a replacement are left out.
    pub(super) fn in_todays_ids(self, retired: &Retired) -> Self {
        let within = |(of, key)| Within { of, key };
        Self {
            know: self
                .know
                .and_then(|know| retired.step(&know.of, &know.key))
                .map(within),
            say: self.say,
            shown: self.shown.and_then(|lesson| retired.lesson(&lesson)),
            set: self
                .set
                .and_then(|set| retired.item(&set.of, &set.key))
                .map(within),
        }
    }
}

/// What an evening is made of.
#[derive(Clone, Debug)]
pub struct Tonight<'a> {
    /// The child it is about.
    pub child: &'a Key,
    /// A page of a lesson for adults; `None` where there are no such lessons.
    pub know: Option<(&'a Arc<Lesson>, &'a Step)>,
    /// What to begin a talk with; `None` where there is nothing for the child's age.
    pub say: Option<Say<'a>>,
    /// What to set or do; `None` where everything is settled or put off.
    pub set: Option<(List<'a>, Entry<'a>)>,
}

/// What to begin a talk with.
#[derive(Clone, Copy, Debug)]
pub enum Say<'a> {
    /// A first sentence about a topic.
    Starter(&'a StarterTopic, &'a Starter),
    /// A lesson whose card the child shows at home.
    Shown(&'a Arc<Lesson>),
}

impl Tonight<'_> {
    /// Whether it is empty.
    pub fn is_nothing(&self) -> bool {
        self.know.is_none() && self.say.is_none() && self.set.is_none()
    }

    /// What is saved once it is done.
    pub fn done(&self) -> Evening {
        let (say, shown) = match self.say {
            Some(Say::Starter(_, starter)) => (Some(starter.key.clone()), None),
            Some(Say::Shown(lesson)) => (None, Some(lesson.id.clone())),
            None => (None, None),
        };
        Evening {
            know: self.know.as_ref().map(|(lesson, page)| Within {
                of: lesson.id.clone(),
                key: page.key.clone(),
            }),
            say,
            shown,
            set: self.set.as_ref().map(|(list, entry)| Within {
                of: list.id(),
                key: entry.key().clone(),
            }),
        }
    }
}

/// The current time, and the zone that decides what day it is.
#[derive(Clone, Debug)]
pub struct Clock {
    /// The current time.
    pub now: Timestamp,
    /// The time zone a day is counted in.
    pub zone: TimeZone,
}

impl Clock {
    /// The day of a moment.
    pub fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// Today.
    pub fn today(&self) -> Date {
        self.day(self.now)
    }
}

/// How many minutes an item of a family's list may take to be offered before the longer ones.
const SHORT: u16 = 5;

/// Tonight's evening, or the next one if tonight's is done; `None` without children. `shown` returns the lessons whose cards a
/// child shows at home.
///
/// It is about the child whose last evening is the longest ago. What to know and to say are what came up least often so far, so
/// nothing repeats before everything had its turn. What to set comes first from the apps and devices the child uses, with what
/// is due again before what is open. An evening dated in the future, as after a wrong clock, counts as seen, but the child does
/// not wait for that date.
pub fn tonight<'a>(
    library: &'a Library,
    children: &'a BTreeMap<Key, Child>,
    shown: impl Fn(&Child) -> Vec<LessonId>,
    clock: &Clock,
) -> Option<Tonight<'a>> {
    let last = |child: &Child| {
        let past = child.evenings.iter().map(|(at, _)| *at);
        past.filter(|at| *at <= clock.now).max()
    };
    let (id, child) = children.iter().min_by_key(|(_, child)| last(child))?;
    Some(Tonight {
        child: id,
        know: know(library, children),
        say: say(library, child, &shown(child)),
        set: set(library, child, Today::at(clock.now, &clock.zone)),
    })
}

/// Whether an evening was done today.
pub fn is_done_today(children: &BTreeMap<Key, Child>, clock: &Clock) -> bool {
    let mut all = children.values().flat_map(|child| &child.evenings);
    all.any(|(at, _)| clock.day(*at) == clock.today())
}

/// How many things the family has done since the first of this month.
pub fn done_this_month(children: &BTreeMap<Key, Child>, clock: &Clock) -> usize {
    let today = clock.today();
    let ticks = children.values().flat_map(|child| child.ticks.values());
    ticks
        .filter(|(tick, at)| {
            let day = clock.day(*at);
            *tick == Tick::Done
                && (day.year(), day.month()) == (today.year(), today.month())
                && day <= today
        })
        .count()
}

/// The first of those that came up least often.
fn rarest<T>(all: impl IntoIterator<Item = T>, times: impl Fn(&T) -> usize) -> Option<T> {
    all.into_iter().min_by_key(times)
}

/// A page of the lessons for adults. Lessons take turns, so that two evenings in a row have different topics.
fn know<'a>(
    library: &'a Library,
    children: &BTreeMap<Key, Child>,
) -> Option<(&'a Arc<Lesson>, &'a Step)> {
    let lessons: Vec<_> = library.of(Audience::Parents).collect();
    let pages = lessons.iter().map(|lesson| {
        let pages = lesson.pages.iter();
        pages
            .filter(|page| matches!(page.kind, Kind::Read))
            .map(|page| (*lesson, page))
            .collect()
    });
    let known: Vec<&Within> = children
        .values()
        .flat_map(|child| &child.evenings)
        .filter_map(|(_, evening)| evening.know.as_ref())
        .collect();
    rarest(in_turns(pages.collect()), |(lesson, page)| {
        let same = |one: &&&Within| one.of == lesson.id && one.key == page.key;
        known.iter().filter(same).count()
    })
}

/// A lesson the child shows that nobody has talked about yet; else a first sentence for the child's age. Topics take turns.
fn say<'a>(library: &'a Library, child: &Child, shown: &[LessonId]) -> Option<Say<'a>> {
    let said = || child.evenings.iter().map(|(_, evening)| evening);
    let is_new = |id: &&LessonId| !said().any(|evening| evening.shown.as_ref() == Some(*id));
    let mut lessons = shown.iter().filter(is_new);
    if let Some(lesson) = lessons.find_map(|id| library.lesson(id)) {
        return Some(Say::Shown(lesson));
    }
    let topics = library.home.starters.as_ref()?.topics.iter();
    let starters = topics.map(|topic| {
        let fits = |starter: &&Starter| child.band.is_none_or(|band| band == starter.band);
        let starters = topic.starters.iter().filter(fits);
        starters.map(|starter| (topic, starter)).collect()
    });
    let (topic, starter) = rarest(in_turns(starters.collect()), |(_, starter)| {
        let same = |evening: &&Evening| evening.say.as_ref() == Some(&starter.key);
        said().filter(same).count()
    })?;
    Some(Say::Starter(topic, starter))
}

/// A setting of what the child uses; then something short from the lists of every family; then anything else.
fn set<'a>(library: &'a Library, child: &Child, today: Today<'_>) -> Option<(List<'a>, Entry<'a>)> {
    let all = todo::next(library, child, today, usize::MAX);
    all.into_iter().min_by_key(|(_, entry)| match entry {
        Entry::Setting(_) => 0,
        Entry::Item(item) if item.minutes <= SHORT => 1,
        Entry::Item(_) => 2,
    })
}

/// The first of each list, then the second of each, and so on.
fn in_turns<T: Copy>(lists: Vec<Vec<T>>) -> Vec<T> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    let turn = |turn: usize| lists.iter().filter_map(move |list| list.get(turn).copied());
    (0..longest).flat_map(turn).collect()
}

#[cfg(test)]
mod tests;
