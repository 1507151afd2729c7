//! Counting hands by keyboard.

/// The hands counted for each option: a letter adds one, a letter and a number set how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Hands by option, without what is being typed.
    pub counts: Vec<u32>,
    /// The option whose letter was pressed last, and the digits typed after it.
    pending: Option<(usize, String)>,
}

/// The most hands one option can have.
const MOST: u32 = 999;

impl Tally {
    /// Starts with no hands for each option.
    pub fn new(options: usize) -> Self {
        Self {
            counts: vec![0; options],
            pending: None,
        }
    }

    /// The letter of option `ix` was pressed. It also ends what was being typed.
    pub fn letter(&mut self, ix: usize) {
        self.enter();
        if ix < self.counts.len() {
            self.pending = Some((ix, String::new()));
        }
    }

    /// A digit was pressed. Up to three count after a letter, and none without one.
    pub fn digit(&mut self, digit: char) {
        if let Some((_, digits)) = &mut self.pending
            && digits.len() < 3
            && digit.is_ascii_digit()
        {
            digits.push(digit);
        }
    }

    /// Ends what is being typed: the option gets this number of hands, or one more where there is no number.
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

    /// Adds or removes hands, for the mouse.
    pub fn add(&mut self, ix: usize, hands: i32) {
        self.enter();
        if let Some(count) = self.counts.get_mut(ix) {
            *count = count.saturating_add_signed(hands).min(MOST);
        }
    }

    /// Takes back what is being typed, or else one hand of option `last`.
    pub fn back(&mut self, last: usize) {
        if self.pending.take().is_none() {
            self.add(last, -1);
        }
    }

    /// The option whose count is being typed, and the digits so far.
    pub fn typing(&self) -> Option<(usize, &str)> {
        self.pending
            .as_ref()
            .map(|(ix, digits)| (*ix, digits.as_str()))
    }

    /// Hands by option, including what is being typed.
    pub fn done(mut self) -> Vec<u32> {
        self.enter();
        self.counts
    }
}
