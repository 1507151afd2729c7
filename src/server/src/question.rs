//! What a class is asked, and what is left of the answers.

use serde::Serialize;
use std::collections::BTreeMap;

/// One question, worded in every language of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Names the question in the totals.
    pub key: String,
    /// More than one option may be chosen.
    pub many: bool,
    /// The page also asks how sure one is.
    pub sure: bool,
    /// The wording by language, such as `en`.
    pub words: BTreeMap<String, Wording>,
}

/// A question in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// The question itself.
    pub ask: String,
    /// The options, in the same order in every language.
    pub options: Vec<String>,
}

impl Question {
    /// The number of options.
    pub(crate) fn options(&self) -> usize {
        self.words
            .values()
            .map(|words| words.options.len())
            .max()
            .unwrap_or(0)
    }
}

/// What is left of a question: numbers, and nothing of any device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// The question's key.
    pub key: String,
    /// Devices in the class.
    pub joined: usize,
    /// Devices that answered, passes included.
    pub answered: usize,
    /// Devices that chose each option.
    pub counts: Vec<usize>,
    /// Devices that passed.
    pub passed: usize,
    /// Devices that said they were sure.
    pub sure: usize,
    /// Devices that said they were not sure.
    pub unsure: usize,
}
