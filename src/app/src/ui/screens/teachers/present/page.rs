//! A page or a question of a lesson with its words, for whatever lays it out.

use porchlight_core::content::{Lesson, Step};
use porchlight_core::text::Prose;

/// A page or a question, and its words.
pub struct Page<'a> {
    pub lesson: &'a Lesson,
    pub step: &'a Step,
    pub prose: &'a Prose,
}

impl<'a> Page<'a> {
    pub fn text(&self) -> &'a str {
        self.prose.text(self.step.key.as_str())
    }

    pub fn part(&self, name: &str) -> &'a str {
        self.prose.part(self.step.key.as_str(), name)
    }

    pub fn is_question(&self) -> bool {
        self.step.look_at.is_some()
    }
}
