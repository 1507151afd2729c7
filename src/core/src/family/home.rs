//! What a home keeps that belongs to no single child: its agreements, and steps a parent asked to keep.

use crate::content::{Key, Retired};
use crate::log::{self, Record};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One line of the home's log.
pub type HomeEvent = log::Event<HomeWhat>;

/// What happened in the home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum HomeWhat {
    /// A version of the family agreement; earlier ones stay.
    Agreed(Agreement),
    /// The steps for a situation are to be found again.
    StepsKept {
        situation: Key,
    },
    StepsPutAway,
}

/// A version of the family agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Ids of promises that were chosen.
    pub promises: Vec<Key>,
    /// Sentences an adult wrote.
    pub own: Vec<String>,
    /// When the family looks at it again.
    pub back_on: Date,
}

/// The fold of a home's events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// Oldest first.
    pub agreements: Vec<(Timestamp, Agreement)>,
    pub steps: Option<(Timestamp, Key)>,
}

impl Home {
    /// The agreement that holds.
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

    /// Promises and situations are in no table of retired ids.
    fn in_todays_ids(what: HomeWhat, _retired: &Retired) -> Option<HomeWhat> {
        Some(what)
    }

    fn apply(&mut self, event: &HomeEvent) {
        match &event.what {
            HomeWhat::Agreed(agreement) => self.agreements.push((event.at, agreement.clone())),
            HomeWhat::StepsKept { situation } => self.steps = Some((event.at, situation.clone())),
            HomeWhat::StepsPutAway => self.steps = None,
        }
    }
}
