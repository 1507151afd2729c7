//! The text being read aloud and how far it has gotten.

use super::engine::Key;
use porchlight_core::model::ChosenVoice;
use std::time::{Duration, Instant};

/// The time limit for a sentence, plus an allowance per character: three times what the slowest speed needs.
const SENTENCE: Duration = Duration::from_secs(20);
const CHARACTER: Duration = Duration::from_millis(350);

pub(super) enum Step {
    /// The sentence is waiting to be spoken.
    Due,
    /// The voice is speaking it and should be done by `until`.
    Speaking {
        key: Key,
        until: Instant,
    },
    Paused,
    Over,
}

pub(super) struct Reading {
    /// The whole text, in order.
    pub sentences: Vec<String>,
    /// The language tag to speak it in, such as `es` or `en-US`.
    pub locale: String,
    /// The voice to speak it with; `None` is the engine's own choice.
    pub voice: Option<ChosenVoice>,
    /// Speed in percent of this computer's setting, 60 to 160.
    pub percent: u16,
    /// The current sentence, counted from 0.
    pub at: usize,
    /// What is happening with the current sentence.
    pub step: Step,
}

impl Reading {
    /// A text that has not been started.
    pub fn new(
        sentences: Vec<String>,
        locale: String,
        voice: Option<ChosenVoice>,
        percent: u16,
    ) -> Self {
        Self {
            sentences,
            locale,
            voice,
            percent,
            at: 0,
            step: Step::Due,
        }
    }

    /// Whether the current sentence is waiting to be spoken.
    pub fn due(&self) -> bool {
        matches!(self.step, Step::Due)
    }

    /// Whether the voice is speaking the current sentence.
    pub fn speaking(&self) -> bool {
        matches!(self.step, Step::Speaking { .. })
    }

    /// Whether the person paused the reading.
    pub fn paused(&self) -> bool {
        matches!(self.step, Step::Paused)
    }

    /// Moves to the next sentence that has words in it, counting the current one, and returns it.
    pub fn find(&mut self) -> Option<&str> {
        let spoken = |text: &&String| text.chars().any(char::is_alphanumeric);
        let left = self.sentences.iter().enumerate().skip(self.at);
        let (at, text) = left.into_iter().find(|(_, text)| spoken(text))?;
        self.at = at;
        Some(text)
    }

    /// Records that the voice has started the sentence.
    pub fn begun(&mut self, key: Key) {
        let length = self.sentences.get(self.at).map_or(0, |s| s.chars().count());
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        let until = Instant::now() + SENTENCE + CHARACTER.saturating_mul(length);
        self.step = Step::Speaking { key, until };
    }

    /// Records that the sentence with this key has ended. Other keys are ignored.
    pub fn ended(&mut self, ended: &Key) {
        if matches!(&self.step, Step::Speaking { key, .. } if key == ended) {
            self.at += 1;
            self.step = Step::Due;
        }
    }
}
