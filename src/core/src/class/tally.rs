//! Counting hands by keyboard.

/// The hands counted for each option. Every key takes effect at once: a letter adds a hand, and digits after it set the number
/// of hands, which replaces whatever was counted before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Hands by option.
    pub counts: Vec<u32>,
    typing: Option<Typing>,
}

/// The state that belongs to the letter pressed last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Typing {
    option: usize,
    /// The digits of the number so far; empty after the letter alone.
    digits: String,
    /// The option's hands before the letter.
    before: u32,
}

/// The most hands one option can have.
const MOST: u32 = 999;

impl Tally {
    /// Starts with no hands for each option.
    pub fn new(options: usize) -> Self {
        Self {
            counts: vec![0; options],
            typing: None,
        }
    }

    /// The letter of option `ix` was pressed: one more hand. A number typed next counts for this option.
    pub fn letter(&mut self, ix: usize) {
        let Some(count) = self.counts.get_mut(ix) else {
            return;
        };
        self.typing = Some(Typing {
            option: ix,
            digits: String::new(),
            before: *count,
        });
        *count = count.saturating_add(1).min(MOST);
    }

    /// A digit was pressed: together with the digits before it, it sets the option's hands. Up to three digits count after a
    /// letter, and none without one.
    pub fn digit(&mut self, digit: char) {
        if let Some(typing) = &mut self.typing
            && typing.digits.len() < 3
            && digit.is_ascii_digit()
        {
            typing.digits.push(digit);
            self.take_number();
        }
    }

    /// Sets the option's hands to the number that was typed.
    fn take_number(&mut self) {
        if let Some(typing) = &self.typing
            && let Some(count) = self.counts.get_mut(typing.option)
            && let Ok(number) = typing.digits.parse::<u32>()
        {
            *count = number.min(MOST);
        }
    }

    /// Ends the number: further digits do nothing until the next letter.
    pub fn enter(&mut self) {
        self.typing = None;
    }

    /// Adds or removes hands, for the mouse.
    pub fn add(&mut self, ix: usize, hands: i32) {
        self.enter();
        if let Some(count) = self.counts.get_mut(ix) {
            *count = count.saturating_add_signed(hands).min(MOST);
        }
    }

    /// Takes back the last digit; then the letter, with what was counted before it; and then one hand of option `last`.
    pub fn back(&mut self, last: usize) {
        let Some(mut typing) = self.typing.take() else {
            self.add(last, -1);
            return;
        };
        if typing.digits.len() > 1 {
            typing.digits.pop();
            self.typing = Some(typing);
            self.take_number();
        } else if let Some(count) = self.counts.get_mut(typing.option) {
            *count = typing.before;
        }
    }

    /// Whether no hand has been counted.
    pub fn is_empty(&self) -> bool {
        self.counts.iter().all(|count| *count == 0)
    }
}
