//! What there is to do for a child: the lists, their states today, and the next step.

use crate::content::{Audience, Checklist, ChecklistItem, Key, Library, Platform, PlatformSetting};
use crate::family::{Child, Standing};
use crate::when::Today;
use jiff::civil::Date;
use std::sync::Arc;

/// One list of things to do for a child.
#[derive(Clone, Copy, Debug)]
pub enum List<'a> {
    /// A checklist that every family has.
    Checklist(&'a Arc<Checklist>),
    /// The settings of an app or device the child uses.
    Platform(&'a Platform),
}

/// One thing on a list.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'a> {
    /// Something to do or to talk about.
    Item(&'a ChecklistItem),
    /// A setting of an app or device.
    Setting(&'a PlatformSetting),
}

impl<'a> Entry<'a> {
    /// Its id, unique on its list.
    pub fn key(self) -> &'a Key {
        match self {
            Self::Item(item) => &item.key,
            Self::Setting(setting) => &setting.key,
        }
    }

    /// About how many minutes it takes.
    pub fn minutes(self) -> u16 {
        match self {
            Self::Item(item) => item.minutes,
            Self::Setting(_) => SETTING_MINUTES,
        }
    }

    /// Whether it is meant for a child of this age band.
    pub fn fits(self, band: Option<Audience>) -> bool {
        match self {
            Self::Item(_) => true,
            Self::Setting(setting) => setting.fits(band),
        }
    }
}

/// About how many minutes it takes to look at a setting and talk about it.
const SETTING_MINUTES: u16 = 5;

impl<'a> List<'a> {
    /// The id under which ticks and notes on this list are saved.
    pub fn id(&self) -> Key {
        match self {
            Self::Checklist(list) => list.id.clone(),
            Self::Platform(platform) => platform.list(),
        }
    }

    /// All its entries in order, including those that are not meant for this child.
    pub fn entries(&self) -> Vec<Entry<'a>> {
        match self {
            Self::Checklist(list) => list.items().map(Entry::Item).collect(),
            Self::Platform(platform) => platform.settings.iter().map(Entry::Setting).collect(),
        }
    }

    /// Its entries that are meant for this child.
    fn of(&self, child: &Child) -> impl Iterator<Item = Entry<'a>> {
        let band = child.band;
        let all = self.entries().into_iter();
        all.filter(move |entry| entry.fits(band))
    }

    /// Counts the entries meant for this child by their state as of `today`.
    pub fn count(&self, child: &Child, today: Today<'_>) -> Count {
        let id = self.id();
        let mut count = Count::default();
        for entry in self.of(child) {
            match child.standing(&id, entry.key(), today) {
                Standing::Open => count.open += 1,
                Standing::Due => count.due += 1,
                Standing::Done => count.done += 1,
                Standing::Later => count.later += 1,
                Standing::NotForUs => count.not_for_us += 1,
            }
        }
        count
    }

    /// The next entry to do: the first one that is due again, or else the first open one.
    pub fn next(&self, child: &Child, today: Today<'_>) -> Option<Entry<'a>> {
        let id = self.id();
        let first = |wanted: Standing| {
            self.of(child)
                .find(|entry| child.standing(&id, entry.key(), today) == wanted)
        };
        first(Standing::Due).or_else(|| first(Standing::Open))
    }
}

/// How many entries are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// To be looked at again.
    pub due: usize,
    /// Still to do.
    pub open: usize,
    /// Done, and not yet to be looked at again.
    pub done: usize,
    /// Put off, and not yet to be looked at again.
    pub later: usize,
    /// Not for this family.
    pub not_for_us: usize,
}

impl Count {
    /// Entries that need nothing now, those put off not included.
    pub fn settled(self) -> usize {
        self.done + self.not_for_us
    }

    /// All entries, whatever their state.
    pub fn all(self) -> usize {
        self.due + self.open + self.done + self.later + self.not_for_us
    }

    /// The sum of both counts.
    pub fn with(self, other: Self) -> Self {
        Self {
            due: self.due + other.due,
            open: self.open + other.open,
            done: self.done + other.done,
            later: self.later + other.later,
            not_for_us: self.not_for_us + other.not_for_us,
        }
    }
}

/// The list with this id, whether or not any child uses it.
pub fn list<'a>(library: &'a Library, id: &Key) -> Option<List<'a>> {
    let checklist = library.checklists().iter().find(|list| &list.id == id);
    checklist
        .map(List::Checklist)
        .or_else(|| library.home.platform_of_list(id).map(List::Platform))
}

/// A child's lists: the checklists of every family, then the apps and devices the child uses.
pub fn lists<'a>(library: &'a Library, child: &Child) -> Vec<List<'a>> {
    let used = library
        .home
        .platforms
        .iter()
        .filter(|platform| child.uses.contains(&platform.id));
    let everybody = library.checklists().iter().map(List::Checklist);
    everybody.chain(used.map(List::Platform)).collect()
}

/// Counts the entries of all of a child's lists by their state as of `today`.
pub fn count(library: &Library, child: &Child, today: Today<'_>) -> Count {
    let lists = lists(library, child);
    lists.iter().fold(Count::default(), |sum, list| {
        sum.with(list.count(child, today))
    })
}

/// Up to `most` next steps: first what is due again, then one open entry of each list in turn, starting with the list that
/// has the least settled, so that the settings of an app need not wait for the end of a long checklist.
pub fn next<'a>(
    library: &'a Library,
    child: &Child,
    today: Today<'_>,
    most: usize,
) -> Vec<(List<'a>, Entry<'a>)> {
    let mut lists = lists(library, child);
    let of = |wanted: Standing, list: &List<'a>| -> Vec<(List<'a>, Entry<'a>)> {
        let id = list.id();
        list.of(child)
            .filter(|entry| child.standing(&id, entry.key(), today) == wanted)
            .map(|entry| (*list, entry))
            .collect()
    };
    let mut out: Vec<_> = lists
        .iter()
        .flat_map(|list| of(Standing::Due, list))
        .collect();
    lists.sort_by_key(|list| {
        let count = list.count(child, today);
        (count.settled() + count.later) * 100 / count.all().max(1)
    });
    let open: Vec<_> = lists.iter().map(|list| of(Standing::Open, list)).collect();
    let longest = open.iter().map(Vec::len).max().unwrap_or(0);
    for turn in 0..longest.min(most) {
        out.extend(open.iter().filter_map(|list| list.get(turn).copied()));
    }
    out.truncate(most);
    out
}

/// What is to be looked at again: the day, the list and the entry on it, soonest first. Days that have passed count as today.
pub fn again(library: &Library, child: &Child, today: Today<'_>) -> Vec<(Date, Key, Key)> {
    let mut all = Vec::new();
    for list in lists(library, child) {
        let id = list.id();
        for entry in list.of(child) {
            if let Some(on) = child.again_on(&id, entry.key(), today) {
                all.push((on.max(today.date), id.clone(), entry.key().clone()));
            }
        }
    }
    all.sort();
    all
}

/// The days to look at something again, soonest first, and how many things each has. Days that have passed count as today.
pub fn days(library: &Library, child: &Child, today: Today<'_>) -> Vec<(Date, usize)> {
    let mut days = std::collections::BTreeMap::new();
    for (on, _, _) in again(library, child, today) {
        *days.entry(on).or_insert(0) += 1;
    }
    days.into_iter().collect()
}

/// Where a child can practice changing settings: a lesson that has such a practice, one of the child's age band if possible,
/// and its page.
pub fn practice<'a>(
    library: &'a Library,
    child: &Child,
) -> Option<(&'a Arc<crate::content::Lesson>, &'a Key)> {
    let band = child.band.unwrap_or(Audience::Age11To13);
    let mut lessons = library.of(band).chain(library.lessons());
    lessons.find_map(|lesson| {
        if !lesson.audience.is_child() {
            return None;
        }
        let page = lesson
            .pages
            .iter()
            .find(|page| matches!(page.kind, crate::content::Kind::Settings(_)))?;
        Some((lesson, &page.key))
    })
}
