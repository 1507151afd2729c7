//! The text that is being read aloud and how far it has come.

use super::engine::Key;
use std::time::{Duration, Instant};

/// How long a sentence may take, and more for each of its characters: three times what the slowest speed needs.
const SENTENCE: Duration = Duration::from_secs(20);
const CHARACTER: Duration = Duration::from_millis(350);

pub(super) enum Step {
    /// The sentence is to be spoken.
    Due,
    /// The voice speaks it, and should be done by then.
    Speaking {
        key: Key,
        until: Instant,
    },
    Paused,
    Over,
}

pub(super) struct Reading {
    pub sentences: Vec<String>,
    pub locale: String,
    pub percent: u16,
    /// The sentence, counted from 0.
    pub at: usize,
    pub step: Step,
}

impl Reading {
    pub fn new(sentences: Vec<String>, locale: String, percent: u16) -> Self {
        Self {
            sentences,
            locale,
            percent,
            at: 0,
            step: Step::Due,
        }
    }

    pub fn due(&self) -> bool {
        matches!(self.step, Step::Due)
    }

    pub fn speaking(&self) -> bool {
        matches!(self.step, Step::Speaking { .. })
    }

    pub fn paused(&self) -> bool {
        matches!(self.step, Step::Paused)
    }

    /// Goes to the next sentence with something to say, this one included, and gives it.
    pub fn find(&mut self) -> Option<&str> {
        let spoken = |text: &&String| text.chars().any(char::is_alphanumeric);
        let left = self.sentences.iter().enumerate().skip(self.at);
        let (at, text) = left.into_iter().find(|(_, text)| spoken(text))?;
        self.at = at;
        Some(text)
    }

    /// The voice has begun to speak the sentence.
    pub fn begun(&mut self, key: Key) {
        let length = self.sentences.get(self.at).map_or(0, |s| s.chars().count());
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        let until = Instant::now() + SENTENCE + CHARACTER.saturating_mul(length);
        self.step = Step::Speaking { key, until };
    }

    /// The sentence with this key is over; others are of no interest.
    pub fn ended(&mut self, ended: &Key) {
        if matches!(&self.step, Step::Speaking { key, .. } if key == ended) {
            self.at += 1;
            self.step = Step::Due;
        }
    }
}
