//! A story told in drawn panels.

use super::{Choice, Key};
use std::collections::BTreeSet;
use vec1::Vec1;

/// The key of the last bubble of a comic that asks. It shows the words of the right option.
pub const ANSWER: &str = "answer";
/// Who speaks in a caption. No person of a comic has this key.
pub const NARRATOR: &str = "narrator";

/// A story told in 2 to 4 drawn panels.
#[derive(Clone, Debug)]
pub struct Comic {
    /// The panels in reading order.
    pub panels: Vec1<Panel>,
    /// What the learner chooses at the end; the question is the text `.ask`. Exactly one of the 2 or 3 options is right,
    /// and its words fill the last bubble of the last panel. `None` if the comic only tells.
    pub choice: Option<Choice>,
}

/// A panel of a comic.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The key, unique among the panels. The text `.<key>-alt` says what is to be seen.
    pub key: Key,
    /// A file of `assets/illustrations` without `.svg`, of the size [`super::DRAWING`].
    pub picture: String,
    /// The bubbles in reading order, at most 3.
    pub bubbles: Vec<Bubble>,
}

/// A speech bubble or a caption.
#[derive(Clone, Debug)]
pub struct Bubble {
    /// The key, unique within the comic, for `.<key>`; see [`Bubble::is_answer`].
    pub key: Key,
    /// Who speaks.
    pub by: Voice,
}

/// Who speaks in a bubble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The narrator, in a caption.
    Narrator,
    /// A person in the picture.
    Person {
        /// The name, for paper and screen readers, is the text `.who-<who>`.
        who: Key,
        /// Where the bubble's tail points, as x and y in the picture's units.
        at: (u16, u16),
    },
}

impl Panel {
    /// The attribute that says what is to be seen.
    pub fn alt(&self) -> String {
        format!("{}-alt", self.key)
    }
}

impl Bubble {
    /// Whether it has no text of its own, but shows the words of the right option once the learner has answered.
    pub fn is_answer(&self) -> bool {
        self.key.as_str() == ANSWER
    }
}

impl Comic {
    /// All bubbles in reading order.
    pub fn bubbles(&self) -> impl Iterator<Item = &Bubble> {
        self.panels.iter().flat_map(|panel| &panel.bubbles)
    }

    /// Everyone who speaks, apart from the narrator.
    pub fn people(&self) -> BTreeSet<&Key> {
        self.bubbles()
            .filter_map(|bubble| match &bubble.by {
                Voice::Narrator => None,
                Voice::Person { who, .. } => Some(who),
            })
            .collect()
    }
}
