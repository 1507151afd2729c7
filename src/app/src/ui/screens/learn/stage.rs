//! The interface between a step and the learner's frame: how much room the step has, and the verdict on its answer. The step
//! draws in the stage; the frame shows the verdict in its footer and the reason in a sheet, so that nothing between the bar
//! and the footer moves when the learner answers.

use crate::ui::cx::Cx;
use crate::ui::theme::SPACE_S;
use egui::{Rect, Ui, Vec2};
use porchlight_core::content::Key;

/// The verdict on an answer, and where the answer was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it was right; `None` for a sentence without a judgment.
    pub good: Option<bool>,
    /// The reason, as paragraphs. The `bool` is true for a paragraph in the heavier weight.
    pub why: Vec<(String, bool)>,
    /// What was chosen. The sheet never covers it.
    pub chosen: Vec<Rect>,
    /// What should not be covered either, such as other options.
    pub beside: Vec<Rect>,
    /// A page of this lesson that explains more, and the words of the button that opens it.
    pub page: Option<(Key, String)>,
}

/// What was pressed in the footer. The step receives it in the next frame.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Pressed {
    /// The button that checks what was picked or put in order.
    Check,
    /// The quiet button next to it.
    Second,
    /// "I am sure" or "not sure".
    Sure(bool),
}

/// The step's side of the interface, created anew in every frame.
pub struct Stage {
    room: Vec2,
    pressed: Option<Pressed>,
    /// An answer was given in this frame, so the sheet opens.
    pub(super) answered: bool,
    pub(super) verdict: Option<Verdict>,
    pub(super) check: Option<String>,
    pub(super) second: Option<String>,
    pub(super) sure: Option<(String, Option<bool>)>,
    pub(super) hint: Option<String>,
    /// The area of the instruction.
    pub(super) told: Option<Rect>,
    /// The area of a picture that decorates the step.
    pub(super) picture: Option<Rect>,
}

impl Stage {
    pub(super) fn new(room: Vec2, pressed: Option<Pressed>) -> Self {
        Self {
            room,
            pressed,
            answered: false,
            verdict: None,
            check: None,
            second: None,
            sure: None,
            hint: None,
            told: None,
            picture: None,
        }
    }

    /// The size, in points, that a step can fill without scrolling.
    pub fn room(&self) -> Vec2 {
        self.room
    }

    /// The height, in points, that stays free above the sheet whichever of these reasons it shows. Options should be
    /// placed within it.
    pub fn above_sheet<'t>(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        reasons: impl Iterator<Item = &'t str>,
    ) -> f32 {
        let heights = reasons.map(|why| super::frame::sheet_height(ui, cx, why, self.room));
        self.room.y - heights.fold(0.0, f32::max) - SPACE_S
    }

    /// Reports, in every frame, the verdict on the last answer, the reason, and where the answer was given.
    pub fn verdict(&mut self, good: bool, why: &str, chosen: Rect) {
        self.say(Some(good), why, chosen);
    }

    /// Like [`Stage::verdict()`], with a reason that begins with its subject in the heavier weight.
    pub fn verdict_on(&mut self, good: bool, what: &str, chosen: Rect) {
        self.say(Some(good), what, chosen);
        if let Some((_, is_strong)) = self.verdict.as_mut().and_then(|told| told.why.first_mut()) {
            *is_strong = true;
        }
    }

    /// Shows a sentence without a judgment in the sheet, such as the effect of a reply.
    pub fn note(&mut self, text: &str, chosen: Rect) {
        self.say(None, text, chosen);
    }

    fn say(&mut self, good: Option<bool>, why: &str, chosen: Rect) {
        self.verdict = Some(Verdict {
            good,
            why: vec![(why.to_owned(), false)],
            chosen: vec![chosen],
            beside: Vec::new(),
            page: None,
        });
    }

    /// Adds more areas to what was chosen.
    pub fn chosen(&mut self, all: impl IntoIterator<Item = Rect>) {
        if let Some(verdict) = &mut self.verdict {
            verdict.chosen.extend(all);
        }
    }

    /// Adds areas the sheet leaves free if possible: other options, or text to read.
    pub fn spare(&mut self, all: impl IntoIterator<Item = Rect>) {
        if let Some(verdict) = &mut self.verdict {
            verdict.beside.extend(all);
        }
    }

    /// Reports the area of the instruction. The sheet leaves it free if possible.
    pub fn told(&mut self, place: Rect) {
        self.told = Some(place);
    }

    /// Reports the area of a picture that decorates the step. The sheet leaves it free or hides all of it: half a picture looks
    /// like a bug.
    pub fn picture(&mut self, place: Rect) {
        self.picture = Some(place);
    }

    /// Adds a paragraph to the reason.
    pub fn more(&mut self, text: &str, strong: bool) {
        if let Some(verdict) = &mut self.verdict {
            verdict.why.push((text.to_owned(), strong));
        }
    }

    /// Offers a page of this lesson below the reason, with this button label.
    pub fn page(&mut self, page: &Key, words: &str) {
        if let Some(verdict) = &mut self.verdict {
            verdict.page = Some((page.clone(), words.to_owned()));
        }
    }

    /// Reports an answer in this frame: the sheet opens with the reason.
    pub fn answered(&mut self) {
        self.answered = true;
    }

    /// Adds a button to the footer that checks the current answer. Returns whether it was pressed.
    pub fn check(&mut self, words: &str) -> bool {
        self.check = Some(words.to_owned());
        self.pressed == Some(Pressed::Check)
    }

    /// Adds a quiet button next to it. Returns whether it was pressed.
    pub fn second(&mut self, words: &str) -> bool {
        self.second = Some(words.to_owned());
        self.pressed == Some(Pressed::Second)
    }

    /// Asks in the footer how sure the learner is. Returns what was pressed.
    pub fn ask_sure(&mut self, words: &str, said: Option<bool>) -> Option<bool> {
        self.sure = Some((words.to_owned(), said));
        match self.pressed {
            Some(Pressed::Sure(sure)) => Some(sure),
            _ => None,
        }
    }

    /// A quiet sentence in the footer while there is no verdict: the instruction, or the progress.
    pub fn hint(&mut self, text: &str) {
        self.hint = Some(text.to_owned());
    }
}
