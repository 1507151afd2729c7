//! The people of the lessons. A few children of each age band and their families live in one street, and their story goes on
//! from lesson to lesson.

use super::{Audience, Code, Problem, file};
use crate::source::Source;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The file with the people of the lessons.
pub const PEOPLE: &str = "lessons/cast.json";

/// Everybody in the lessons. Their names are in `locales/<locale>/cast.ftl`, under their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    /// Children first, by age band; then adults.
    pub people: Vec<Person>,
}

/// A character in the lessons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The key, also in `by` of a comic's bubbles. The portrait is `assets/faces/cast-<key>.svg`.
    pub key: String,
    /// For a child: the age band whose lessons tell the child's story.
    #[serde(default)]
    pub band: Option<Audience>,
    /// For a child: the age in years, within the band.
    #[serde(default)]
    pub age: Option<u8>,
    /// The household. People with the same one live together.
    pub home: String,
    /// How the person is drawn: the name of a look in the kit of parts that illustrations are made from.
    pub face: String,
}

impl Person {
    /// Whether this person may have a part in a lesson for this audience: adults anywhere, children in their own band and in
    /// lessons for adults.
    pub fn may_be_in(&self, audience: Audience) -> bool {
        !audience.is_child() || self.band.is_none_or(|band| band == audience)
    }

    /// The portrait: a file of `assets/faces` without `.svg`.
    pub fn portrait(&self) -> String {
        format!("cast-{}", self.key)
    }
}

impl Cast {
    /// Reads the file. Without it nobody is checked, and the checker reports that it is missing.
    pub(super) fn read(source: &dyn Source, problems: &mut Vec<Problem>) -> Option<Self> {
        file::read(source, PEOPLE, Code::BadShape)
            .map_err(|problem| problems.push(problem))
            .ok()
    }
}
