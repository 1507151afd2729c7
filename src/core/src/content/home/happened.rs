//! What to do after something happened.

use super::super::Key;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// For whom the steps of "it happened" are worded.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// A child up to about 12.
    Child,
    /// A teenager.
    Teen,
    /// A parent or another adult who helps.
    Adult,
}

impl Reader {
    /// All readers, youngest first.
    pub const ALL: [Self; 3] = [Self::Child, Self::Teen, Self::Adult];

    /// The name used in JSON, in text ids and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Teen => "teen",
            Self::Adult => "adult",
        }
    }
}

/// What to do after something happened, by situation. The texts are in `locales/<locale>/happened.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Happened {
    /// The day a person last checked the steps against their sources.
    pub reviewed_on: Date,
    /// The day the next review is due. After it, the app says that the review is late.
    pub review_by: Date,
    /// The situations, in the order they are offered.
    pub situations: Vec<Situation>,
}

/// One thing that can happen, and the steps for each reader.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The id. Its name is the text `situation-<id>`. The situation `close`, in which the danger may be at home, must
    /// exist.
    #[schemars(with = "String")]
    pub id: Key,
    /// The recommendations the steps are based on: ids of `guidance.json`, at least one.
    pub guidance: Vec<String>,
    /// Steps for a child.
    pub child: Steps,
    /// Steps for a teenager.
    pub teen: Steps,
    /// Steps for an adult who helps.
    pub adult: Steps,
}

/// Steps for one reader, by when they are due. A step's texts are `step-<key>-<reader>` with `.how`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// What to do in the first hour, in order; at least one step.
    #[schemars(with = "Vec<String>")]
    pub hour: Vec<Key>,
    /// What to do later on the same day.
    #[schemars(with = "Vec<String>")]
    pub today: Vec<Key>,
    /// What to do in the week after.
    #[schemars(with = "Vec<String>")]
    pub week: Vec<Key>,
    /// What not to do, at least one. The texts are `never-<key>-<reader>` with `.how`.
    #[schemars(with = "Vec<String>")]
    pub never: Vec<Key>,
}

impl Happened {
    /// The situation with this id.
    pub fn situation(&self, id: &Key) -> Option<&Situation> {
        self.situations.iter().find(|one| &one.id == id)
    }
}

impl Situation {
    /// The steps worded for a reader.
    pub fn steps(&self, reader: Reader) -> &Steps {
        match reader {
            Reader::Child => &self.child,
            Reader::Teen => &self.teen,
            Reader::Adult => &self.adult,
        }
    }

    /// The text ids of a reader's steps: first what to do, in order of time, then what not to do.
    pub fn step_texts(&self, reader: Reader) -> Vec<String> {
        let steps = self.steps(reader);
        let who = reader.name();
        let to_do = steps.hour.iter().chain(&steps.today).chain(&steps.week);
        to_do
            .map(|key| format!("step-{key}-{who}"))
            .chain(steps.never.iter().map(|key| format!("never-{key}-{who}")))
            .collect()
    }
}

/// The situation in which the danger may be at home. Its texts never send a child to their parents or ask them to print
/// anything.
pub const CLOSE: &str = "close";
