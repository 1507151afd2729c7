//! What a class is asked, and the totals of its answers.

use serde::Serialize;
use std::collections::BTreeMap;

/// One question, worded in every language of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Identifies the question in the totals.
    pub key: String,
    /// Whether more than one option may be chosen.
    pub many: bool,
    /// Whether the page also asks how sure the person is.
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

/// The totals of a question: numbers only, nothing about any device.
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
    /// Devices that passed (chose no option).
    pub passed: usize,
    /// Devices that said they were sure.
    pub sure: usize,
    /// Devices that said they were not sure.
    pub unsure: usize,
}
