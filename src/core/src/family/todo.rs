//! What there is to do for a child: its lists, how they stand today, and the one next step.

use crate::content::{Audience, Checklist, ChecklistItem, Key, Library, Platform, PlatformSetting};
use crate::family::{Child, Standing};
use jiff::civil::Date;
use std::sync::Arc;

/// A list of a child's plan.
#[derive(Clone, Copy, Debug)]
pub enum List<'a> {
    Checklist(&'a Arc<Checklist>),
    /// The settings of an app or a device.
    Platform(&'a Platform),
}

/// One thing on a list.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'a> {
    Item(&'a ChecklistItem),
    Setting(&'a PlatformSetting),
}

impl<'a> Entry<'a> {
    pub fn key(self) -> &'a Key {
        match self {
            Self::Item(item) => &item.key,
            Self::Setting(setting) => &setting.key,
        }
    }

    /// Planned minutes.
    pub fn minutes(self) -> u16 {
        match self {
            Self::Item(item) => item.minutes,
            Self::Setting(_) => SETTING_MINUTES,
        }
    }

    /// Whether it is meant for this child.
    pub fn fits(self, band: Option<Audience>) -> bool {
        match self {
            Self::Item(_) => true,
            Self::Setting(setting) => setting.fits(band),
        }
    }
}

/// A setting is looked at and talked about in about this time.
const SETTING_MINUTES: u16 = 5;

impl<'a> List<'a> {
    pub fn id(&self) -> Key {
        match self {
            Self::Checklist(list) => list.id.clone(),
            Self::Platform(platform) => platform.list(),
        }
    }

    pub fn entries(&self) -> Vec<Entry<'a>> {
        match self {
            Self::Checklist(list) => list.items().map(Entry::Item).collect(),
            Self::Platform(platform) => platform.settings.iter().map(Entry::Setting).collect(),
        }
    }

    /// Those of its entries that are meant for a child.
    fn of(&self, child: &Child) -> impl Iterator<Item = Entry<'a>> {
        let band = child.band;
        let all = self.entries().into_iter();
        all.filter(move |entry| entry.fits(band))
    }

    pub fn count(&self, child: &Child, today: Date) -> Count {
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

    /// The first entry to do: due again first, then open.
    pub fn next(&self, child: &Child, today: Date) -> Option<Entry<'a>> {
        let id = self.id();
        let first = |wanted: Standing| {
            self.of(child)
                .find(|entry| child.standing(&id, entry.key(), today) == wanted)
        };
        first(Standing::Due).or_else(|| first(Standing::Open))
    }
}

/// How many entries stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub due: usize,
    pub open: usize,
    pub done: usize,
    pub later: usize,
    pub not_for_us: usize,
}

impl Count {
    pub fn settled(self) -> usize {
        self.done + self.not_for_us
    }

    pub fn all(self) -> usize {
        self.due + self.open + self.done + self.later + self.not_for_us
    }

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

/// The list of this name, whoever uses it.
pub fn list<'a>(library: &'a Library, id: &Key) -> Option<List<'a>> {
    let checklist = library.checklists().iter().find(|list| &list.id == id);
    checklist
        .map(List::Checklist)
        .or_else(|| library.home.platform_of_list(id).map(List::Platform))
}

/// A child's lists: those for every family, then what the child uses.
pub fn lists<'a>(library: &'a Library, child: &Child) -> Vec<List<'a>> {
    let used = library
        .home
        .platforms
        .iter()
        .filter(|platform| child.uses.contains(&platform.id));
    let everybody = library.checklists().iter().map(List::Checklist);
    everybody.chain(used.map(List::Platform)).collect()
}

pub fn count(library: &Library, child: &Child, today: Date) -> Count {
    let lists = lists(library, child);
    lists.iter().fold(Count::default(), |sum, list| {
        sum.with(list.count(child, today))
    })
}

/// Up to `most` next steps: what is due again first, then in turn from each list that has something open, the least
/// begun first, so that the settings of an app do not wait for the end of a long list.
pub fn next<'a>(
    library: &'a Library,
    child: &Child,
    today: Date,
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

/// The days on which something is to be looked at again, soonest first, with how many things; past ones count for today.
pub fn days(library: &Library, child: &Child, today: Date) -> Vec<(Date, usize)> {
    let mut days = std::collections::BTreeMap::new();
    for list in lists(library, child) {
        let id = list.id();
        for entry in list.of(child) {
            if let Some(on) = child.again_on(&id, entry.key()) {
                *days.entry(on.max(today)).or_insert(0) += 1;
            }
        }
    }
    days.into_iter().collect()
}

/// Where a child can practise what a list speaks of: a lesson of its band with a settings practice, and that page.
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
