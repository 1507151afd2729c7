//! Counting hands by keyboard.

/// Counting hands by keyboard: a letter adds one, a letter with a number says how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub counts: Vec<u32>,
    /// The option whose letter was pressed last, and the digits typed after it.
    pending: Option<(usize, String)>,
}

/// Hands one option can have.
const MOST: u32 = 999;

impl Tally {
    pub fn new(options: usize) -> Self {
        Self {
            counts: vec![0; options],
            pending: None,
        }
    }

    /// A letter was pressed.
    pub fn letter(&mut self, ix: usize) {
        self.enter();
        if ix < self.counts.len() {
            self.pending = Some((ix, String::new()));
        }
    }

    /// A digit after a letter; without one it says nothing.
    pub fn digit(&mut self, digit: char) {
        if let Some((_, digits)) = &mut self.pending
            && digits.len() < 3
            && digit.is_ascii_digit()
        {
            digits.push(digit);
        }
    }

    /// What was typed holds: the number, or one hand more.
    pub fn enter(&mut self) {
        let Some((ix, digits)) = self.pending.take() else {
            return;
        };
        if let Some(count) = self.counts.get_mut(ix) {
            *count = match digits.parse::<u32>() {
                Ok(number) => number.min(MOST),
                Err(_) => count.saturating_add(1).min(MOST),
            };
        }
    }

    /// One hand more or less, for the mouse.
    pub fn add(&mut self, ix: usize, hands: i32) {
        self.enter();
        if let Some(count) = self.counts.get_mut(ix) {
            *count = count.saturating_add_signed(hands).min(MOST);
        }
    }

    /// Takes back what was typed, or one hand of the option that was counted last.
    pub fn back(&mut self, last: usize) {
        if self.pending.take().is_none() {
            self.add(last, -1);
        }
    }

    /// What is being typed: the option and its digits.
    pub fn typing(&self) -> Option<(usize, &str)> {
        self.pending
            .as_ref()
            .map(|(ix, digits)| (*ix, digits.as_str()))
    }

    pub fn done(mut self) -> Vec<u32> {
        self.enter();
        self.counts
    }
}
