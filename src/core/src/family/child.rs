//! A child in the parents' part: picture, apps and devices, and how each item on the child's lists is settled.

use super::Evening;
use crate::content::{Audience, Key, Retired};
use crate::log::{self, Record};
use crate::text::typed;
use crate::when::Today;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of a child's log.
pub type Event = log::Event<What>;

/// What happened with a child's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    /// The child was added, or the picture, nickname or age band changed.
    Child {
        /// The child's picture, by the name of its file in `assets/faces`.
        face: String,
        /// What the child is called here; empty if no name was chosen.
        nickname: String,
        /// Decides which settings and lessons fit; `None` where the parent did not say.
        band: Option<Audience>,
    },
    /// An item was settled, put off or reopened.
    Ticked {
        /// The id of a checklist, or of the list of an app or device.
        checklist: Key,
        /// The item on that list.
        item: Key,
        /// Its state from then on.
        to: Tick,
    },
    /// The apps and devices the child uses; replaces the earlier choice.
    Uses {
        /// All of them, by the ids of their files.
        platforms: Vec<Key>,
    },
    /// The parent chose a day to look at a settled item again, instead of the usual one.
    Again {
        /// The id of a checklist, or of the list of an app or device.
        checklist: Key,
        /// The item on that list.
        item: Key,
        /// The chosen day. The next tick clears it.
        on: Date,
    },
    /// A parent's four-minute evening was done.
    Evening(Evening),
}

/// The state of an item; one that nobody touched is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    /// Still to do, or reopened.
    Open,
    /// Done; to be looked at again after three months.
    Done,
    /// Put off; to be looked at again after a month.
    NotNow,
    /// It does not fit this family. It does not come back.
    NotForUs,
}

/// An item's state as of a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Still to do.
    Open,
    /// Done or put off before, and the day to look at it again has come.
    Due,
    /// Done, and the day to look at it again has not come.
    Done,
    /// Put off, and the day to look at it again has not come.
    Later,
    /// It does not fit this family.
    NotForUs,
}

/// A child and how their lists are settled: the fold of the child's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The child's picture, by the name of its file in `assets/faces`.
    pub face: String,
    /// What the child is called here; empty if no name was chosen.
    pub nickname: String,
    /// Decides which settings and lessons fit; `None` where the parent did not say.
    pub band: Option<Audience>,
    /// The latest tick on each item and when it was set, by list and item.
    pub ticks: BTreeMap<(Key, Key), (Tick, Timestamp)>,
    /// Days that were chosen for looking at an item again, by list and item.
    pub again: BTreeMap<(Key, Key), Date>,
    /// Apps and devices the child uses, by the ids of their files.
    pub uses: Vec<Key>,
    /// The evenings that were about this child, oldest first.
    pub evenings: Vec<(Timestamp, Evening)>,
}

impl Child {
    /// The latest tick on an item, whatever day it is.
    pub fn tick(&self, checklist: &Key, item: &Key) -> Tick {
        self.ticks
            .get(&(checklist.clone(), item.clone()))
            .map_or(Tick::Open, |(tick, _)| *tick)
    }

    /// The day to look at an item again; `None` where it is open or not for this family. A day that only a clock with a wrong
    /// date can have set counts as today, so that nothing is put off for years.
    pub fn again_on(&self, checklist: &Key, item: &Key, today: Today<'_>) -> Option<Date> {
        let place = (checklist.clone(), item.clone());
        let (tick, at) = self.ticks.get(&place)?;
        let after = match tick {
            Tick::Open | Tick::NotForUs => return None,
            Tick::Done => AGAIN_MONTHS.months(),
            Tick::NotNow => SOONER_MONTHS.months(),
        };
        let usual = today.day(*at).checked_add(after).ok();
        let on = self.again.get(&place).copied().or(usual)?;
        let latest = today.date.checked_add(LATEST_MONTHS.months());
        Some(if latest.is_ok_and(|latest| on > latest) {
            today.date
        } else {
            on
        })
    }

    /// An item's state as of `today`.
    pub fn standing(&self, checklist: &Key, item: &Key, today: Today<'_>) -> Standing {
        let tick = self.tick(checklist, item);
        let again = self.again_on(checklist, item, today);
        if again.is_some_and(|on| on <= today.date) {
            return Standing::Due;
        }
        match tick {
            Tick::Open => Standing::Open,
            Tick::Done => Standing::Done,
            Tick::NotNow => Standing::Later,
            Tick::NotForUs => Standing::NotForUs,
        }
    }
}

/// Apps move their menus and children grow, so what is done is looked at again after this many months.
const AGAIN_MONTHS: i8 = 3;
/// What was put off comes back sooner.
const SOONER_MONTHS: i8 = 1;
/// The latest day that can be chosen is half a year away; anything much later was set by a wrong clock.
const LATEST_MONTHS: i8 = 7;

impl Record for Child {
    type What = What;

    fn names(what: &What) -> bool {
        matches!(what, What::Child { .. })
    }

    fn unnamed(_first: &Event) -> Self {
        Self {
            face: "boat".to_owned(),
            nickname: String::new(),
            band: None,
            ticks: BTreeMap::new(),
            again: BTreeMap::new(),
            uses: Vec::new(),
            evenings: Vec::new(),
        }
    }

    fn in_todays_ids(what: What, retired: &Retired) -> Option<What> {
        Some(match what {
            What::Child { .. } | What::Uses { .. } => what,
            What::Evening(evening) => What::Evening(evening.in_todays_ids(retired)),
            What::Ticked {
                checklist,
                item,
                to,
            } => {
                let (checklist, item) = retired.item(&checklist, &item)?;
                What::Ticked {
                    checklist,
                    item,
                    to,
                }
            }
            What::Again {
                checklist,
                item,
                on,
            } => {
                let (checklist, item) = retired.item(&checklist, &item)?;
                What::Again {
                    checklist,
                    item,
                    on,
                }
            }
        })
    }

    fn apply(&mut self, event: &Event) {
        match &event.what {
            What::Child {
                face,
                nickname,
                band,
            } => {
                self.face.clone_from(face);
                self.nickname = typed::line(nickname);
                self.band = *band;
            }
            What::Ticked {
                checklist,
                item,
                to,
            } => {
                let place = (checklist.clone(), item.clone());
                self.again.remove(&place);
                self.ticks.insert(place, (*to, event.at));
            }
            What::Uses { platforms } => self.uses.clone_from(platforms),
            What::Evening(evening) => self.evenings.push((event.at, evening.clone())),
            What::Again {
                checklist,
                item,
                on,
            } => {
                self.again.insert((checklist.clone(), item.clone()), *on);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::replay;
    use jiff::civil::date;

    #[test]
    fn a_day_to_look_again_is_counted_where_the_family_lives_and_a_wrong_clock_puts_nothing_off() {
        use jiff::tz::TimeZone;
        let key = |text: &str| Key::new(text).unwrap();
        let (list, item) = (key("family"), key("talk"));
        let done = |at: &str| {
            let tick = Event {
                at: at.parse().unwrap(),
                what: What::Ticked {
                    checklist: list.clone(),
                    item: item.clone(),
                    to: Tick::Done,
                },
            };
            replay::<Child>(&[tick]).unwrap().record
        };
        let child = done("2026-11-24T22:30:00Z");
        let now = "2026-11-25T00:00:00Z".parse().unwrap();
        for (zone, on) in [
            ("Pacific/Auckland", date(2027, 2, 25)),
            ("Pacific/Honolulu", date(2027, 2, 24)),
        ] {
            let zone = TimeZone::get(zone).unwrap();
            let today = Today::at(now, &zone);
            assert_eq!(child.again_on(&list, &item, today), Some(on));
        }
        let child = done("2035-01-01T10:00:00Z");
        let today = date(2026, 12, 1).into();
        assert_eq!(child.standing(&list, &item, today), Standing::Due);
    }

    #[test]
    fn a_tick_taken_back_is_open_again() {
        let key = |text: &str| Key::new(text).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let tick = |to| Event {
            at,
            what: What::Ticked {
                checklist: key("family"),
                item: key("talk"),
                to,
            },
        };
        let child = replay::<Child>(&[
            Event {
                at,
                what: What::Child {
                    face: "owl".into(),
                    nickname: "Lu".into(),
                    band: None,
                },
            },
            tick(Tick::Done),
            tick(Tick::Open),
        ])
        .unwrap()
        .record;
        assert_eq!(child.tick(&key("family"), &key("talk")), Tick::Open);
    }
}
