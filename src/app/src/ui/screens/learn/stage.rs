//! What a step and the learner's frame say to each other: how much room the step has, and what its answer came to. The
//! step draws in the stage; the frame shows the verdict in its footer and the reason in a sheet, so that nothing between
//! the bar and the footer moves when somebody answers.

use crate::ui::cx::Cx;
use crate::ui::theme::SPACE_S;
use egui::{Rect, Ui, Vec2};
use porchlight_core::content::Key;

/// What an answer came to, and where it was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it was right; `None` for a sentence that judges nothing.
    pub good: Option<bool>,
    /// The reason, as paragraphs. The second value says whether a paragraph is in the heavier weight.
    pub why: Vec<(String, bool)>,
    /// What was chosen. The sheet never covers it.
    pub chosen: Vec<Rect>,
    /// What is better not covered either, such as what else can be tried.
    pub beside: Vec<Rect>,
    /// A page of this lesson that explains more, and the words of the button that opens it.
    pub page: Option<(Key, String)>,
}

/// What was pressed in the footer. The step hears of it in the next frame.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum Pressed {
    /// The button that checks what was picked or put in order.
    Check,
    /// The quiet button next to it.
    Second,
    /// "I am sure" or "not sure".
    Sure(bool),
}

/// The step's side of the conversation, made anew in every frame.
pub struct Stage {
    room: Vec2,
    pressed: Option<Pressed>,
    /// Somebody answered in this frame, so the sheet opens.
    pub(super) answered: bool,
    pub(super) verdict: Option<Verdict>,
    pub(super) check: Option<String>,
    pub(super) second: Option<String>,
    pub(super) sure: Option<(String, Option<bool>)>,
    pub(super) hint: Option<String>,
    /// Where the instruction is.
    pub(super) told: Option<Rect>,
    /// Where a picture is that decorates the step.
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

    /// The height, in points, that stays free above the sheet whichever of these reasons it shows. What can be chosen is best
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

    /// Says in every frame what the last answer came to, why, and where it was given.
    pub fn verdict(&mut self, good: bool, why: &str, chosen: Rect) {
        self.say(Some(good), why, chosen);
    }

    /// The same where the reason begins with what it is about, in the heavier weight.
    pub fn verdict_on(&mut self, good: bool, what: &str, chosen: Rect) {
        self.say(Some(good), what, chosen);
        if let Some((_, is_strong)) = self.verdict.as_mut().and_then(|told| told.why.first_mut()) {
            *is_strong = true;
        }
    }

    /// A sentence in the sheet that judges nothing, such as what a reply does.
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

    /// Names more of what was chosen.
    pub fn chosen(&mut self, all: impl IntoIterator<Item = Rect>) {
        if let Some(verdict) = &mut self.verdict {
            verdict.chosen.extend(all);
        }
    }

    /// Names what the sheet leaves free where it can: what else there is to try, or to read.
    pub fn spare(&mut self, all: impl IntoIterator<Item = Rect>) {
        if let Some(verdict) = &mut self.verdict {
            verdict.beside.extend(all);
        }
    }

    /// Says where the instruction is. The sheet leaves it free where it can.
    pub fn told(&mut self, place: Rect) {
        self.told = Some(place);
    }

    /// Says where a picture is that decorates the step. The sheet leaves it free or hides all of it: half a picture looks like a
    /// fault.
    pub fn picture(&mut self, place: Rect) {
        self.picture = Some(place);
    }

    /// Adds a paragraph to the reason.
    pub fn more(&mut self, text: &str, strong: bool) {
        if let Some(verdict) = &mut self.verdict {
            verdict.why.push((text.to_owned(), strong));
        }
    }

    /// Offers a page of this lesson below the reason, with these words.
    pub fn page(&mut self, page: &Key, words: &str) {
        if let Some(verdict) = &mut self.verdict {
            verdict.page = Some((page.clone(), words.to_owned()));
        }
    }

    /// Somebody answered just now: the sheet opens with the reason.
    pub fn answered(&mut self) {
        self.answered = true;
    }

    /// Puts a button into the footer that checks what was done so far. Returns whether it was pressed.
    pub fn check(&mut self, words: &str) -> bool {
        self.check = Some(words.to_owned());
        self.pressed == Some(Pressed::Check)
    }

    /// Puts a quiet button next to it. Returns whether it was pressed.
    pub fn second(&mut self, words: &str) -> bool {
        self.second = Some(words.to_owned());
        self.pressed == Some(Pressed::Second)
    }

    /// Asks in the footer how sure somebody is. Returns what was pressed.
    pub fn ask_sure(&mut self, words: &str, said: Option<bool>) -> Option<bool> {
        self.sure = Some((words.to_owned(), said));
        match self.pressed {
            Some(Pressed::Sure(sure)) => Some(sure),
            _ => None,
        }
    }

    /// A quiet sentence in the footer for as long as there is no verdict: what to do, or how far one is.
    pub fn hint(&mut self, text: &str) {
        self.hint = Some(text.to_owned());
    }
}
