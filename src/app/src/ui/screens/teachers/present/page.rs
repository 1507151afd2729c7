//! A page or a question of a lesson with its texts, for the layout code.

use porchlight_core::content::{Lesson, Step};
use porchlight_core::text::Prose;

/// A page or a question, and its texts.
pub struct Page<'a> {
    /// The lesson.
    pub lesson: &'a Lesson,
    /// The page or question on the wall.
    pub step: &'a Step,
    /// The lesson's texts in the current language.
    pub prose: &'a Prose,
}

impl<'a> Page<'a> {
    /// The step's main text.
    pub fn text(&self) -> &'a str {
        self.prose.text(self.step.key.as_str())
    }

    /// The step's main text as shown to a class on the wall.
    pub fn task(&self) -> &'a str {
        let slide = self.part("slide");
        if slide.is_empty() { self.text() } else { slide }
    }

    /// One named text of the step; empty if it has none.
    pub fn part(&self, name: &str) -> &'a str {
        self.prose.part(self.step.key.as_str(), name)
    }

    /// Whether the step is a quiz question rather than a page.
    pub fn is_question(&self) -> bool {
        self.step.look_at.is_some()
    }
}
