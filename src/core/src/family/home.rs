//! What a family keeps that belongs to no single child: its agreements, and steps a parent asked to keep.

use crate::content::{Key, Retired};
use crate::log::{self, Record};
use crate::text::typed;
use crate::when::Today;
use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One line of the home's log.
pub type HomeEvent = log::Event<HomeWhat>;

/// What happened in the home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum HomeWhat {
    /// The family agreed on a new version; earlier ones are kept.
    Agreed(Agreement),
    /// A parent asked to keep the steps for a situation.
    StepsKept {
        /// The situation, by its id. It replaces any other.
        situation: Key,
    },
    /// A parent put the kept steps away.
    StepsPutAway,
}

/// A version of the family agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The chosen promises, by their ids.
    pub promises: Vec<Key>,
    /// Promises in the family's own words.
    pub own: Vec<String>,
    /// The day the family chose to look at it again. Screens show [`Self::back`].
    pub back_on: Date,
}

/// The latest day that can be chosen is half a year away; anything much later was set by a wrong clock.
const LATEST_MONTHS: i8 = 7;

impl Agreement {
    /// The day the family looks at it again. A day that only a clock with a wrong date can have set counts as today.
    pub fn back(&self, today: Today<'_>) -> Date {
        let latest = today.date.checked_add(LATEST_MONTHS.months());
        if latest.is_ok_and(|latest| self.back_on > latest) {
            today.date
        } else {
            self.back_on
        }
    }
}

/// A home's agreements and steps: the fold of its events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// Every version and when it was agreed on, oldest first.
    pub agreements: Vec<(Timestamp, Agreement)>,
    /// The situation whose steps a parent keeps, and since when; `None` where there is none.
    pub steps: Option<(Timestamp, Key)>,
}

impl Home {
    /// The latest version, which is the one in force.
    pub fn agreement(&self) -> Option<&Agreement> {
        self.agreements.last().map(|(_, agreement)| agreement)
    }
}

impl Record for Home {
    type What = HomeWhat;

    fn names(_what: &HomeWhat) -> bool {
        true
    }

    fn unnamed(_first: &HomeEvent) -> Self {
        Self::default()
    }

    /// Changes nothing: promises and situations are in no table of retired ids.
    fn in_todays_ids(what: HomeWhat, _retired: &Retired) -> Option<HomeWhat> {
        Some(what)
    }

    fn apply(&mut self, event: &HomeEvent) {
        match &event.what {
            HomeWhat::Agreed(agreement) => {
                let mut agreement = agreement.clone();
                for line in &mut agreement.own {
                    *line = typed::line(line);
                }
                self.agreements.push((event.at, agreement));
            }
            HomeWhat::StepsKept { situation } => self.steps = Some((event.at, situation.clone())),
            HomeWhat::StepsPutAway => self.steps = None,
        }
    }
}
