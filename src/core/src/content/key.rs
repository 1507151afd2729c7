//! Names of things in content: short, lower case, safe as file names and as Fluent attribute names.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A key within a lesson, checklist or catalog: `a-z`, `0-9` and `-`, starting with a letter, at most 48 long.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(Arc<str>);

/// The id of a lesson: a key that is unique among all lessons.
pub type LessonId = Key;

impl Key {
    /// A placeholder for something that lost its key. No content has this key.
    pub fn unknown() -> Self {
        Self("unknown".into())
    }

    /// `None` if the text is not a key.
    pub fn new(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        let starts_well = chars.next().is_some_and(|c| c.is_ascii_lowercase());
        let goes_on_well = chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        (starts_well && goes_on_well && text.len() <= 48).then(|| Self(text.into()))
    }

    /// The key as text, ready to be a file name or part of a text id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Key {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::new(&text).ok_or_else(|| format!("“{text}” is not a key: use a-z, 0-9 and -"))
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0.as_ref().to_owned()
    }
}

impl std::borrow::Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}
