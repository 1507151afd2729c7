//! Phone numbers in what was typed, with or without signs between the digits.

/// How close a number is that was typed in full.
pub(super) const WHOLE: f32 = 1.0;
const BEGUN: f32 = 0.7;
/// How many digits are enough to find a number by its beginning.
const BEGIN: usize = 3;
/// How many digits are enough to recognize a number without its country or trunk code.
const LONG: usize = 7;

/// Entries by phone number, digits only.
#[derive(Debug, Default)]
pub(super) struct Numbers(Vec<(String, u32)>);

/// The entries that one number leads to, and how close each match is.
type Found = Vec<(u32, f32)>;

impl Numbers {
    /// Adds a number as it is written. One without at least two digits is not searched for.
    pub(super) fn add(&mut self, number: &str, entry: u32) {
        let digits = digits(number);
        let known = self.0.iter().any(|(d, e)| *d == digits && *e == entry);
        if digits.len() >= 2 && !known {
            self.0.push((digits, entry));
        }
    }

    /// Splits a text into the numbers that are known here and the rest.
    pub(super) fn in_text(&self, text: &str) -> (Vec<Found>, String) {
        let mut found = Vec::new();
        let mut rest = String::with_capacity(text.len());
        for (part, is_number) in runs(text) {
            if !is_number {
                rest.push_str(part);
                continue;
            }
            let whole = self.like(&digits(part));
            if !whole.is_empty() {
                found.push(whole);
                continue;
            }
            // Several numbers in a row: each must be complete, so that no part of another number counts.
            for group in part.split_whitespace() {
                let mut one = self.like(&digits(group));
                one.retain(|(_, near)| *near == WHOLE);
                if one.is_empty() {
                    rest.push(' ');
                    rest.push_str(group);
                } else {
                    found.push(one);
                }
            }
        }
        (found, rest)
    }

    fn like(&self, typed: &str) -> Found {
        let mut found: Found = Vec::new();
        if typed.len() < 2 {
            return found;
        }
        for (number, entry) in &self.0 {
            let Some(near) = near(typed, number) else {
                continue;
            };
            match found.iter_mut().find(|(known, _)| known == entry) {
                Some((_, known)) => *known = known.max(near),
                None => found.push((*entry, near)),
            }
        }
        found
    }
}

fn near(typed: &str, number: &str) -> Option<f32> {
    // In North America the 1 before a number is often left out.
    let short = number.strip_prefix('1').filter(|rest| rest.len() == 10);
    let is_end = |of: &str, end: &str| end.len() >= LONG && of.ends_with(end);
    if typed == number || is_end(number, typed) || is_end(typed, number) {
        return Some(WHOLE);
    }
    let begins = |number: &str| typed.len() >= BEGIN && number.starts_with(typed);
    (begins(number) || short.is_some_and(begins)).then_some(BEGUN)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The text in parts: runs of digits, with the characters people put between the digits of a phone number, and everything
/// else. Digits that belong to a word, as in “4ever”, are not a number.
fn runs(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut done = 0;
    let mut open: Option<(usize, usize)> = None;
    let mut before = None;
    let mut close = |open: &mut Option<(usize, usize)>, after: Option<char>, parts: &mut Vec<_>| {
        if let Some((from, to)) = open.take()
            && !after.is_some_and(char::is_alphabetic)
            && let (Some(other), Some(number)) = (text.get(done..from), text.get(from..to))
        {
            parts.push((other, false));
            parts.push((number, true));
            done = to;
        }
    };
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if letter.is_ascii_digit() {
            match &mut open {
                Some((_, to)) => *to = end,
                None if !before.is_some_and(char::is_alphanumeric) => open = Some((at, end)),
                None => {}
            }
        } else if !matches!(letter, ' ' | '-' | '.' | '/' | '(' | ')' | '+') {
            // A letter right after the last digit makes it a word.
            let touches = open.is_some_and(|(_, to)| to == at);
            close(&mut open, touches.then_some(letter), &mut parts);
        }
        before = Some(letter);
    }
    close(&mut open, None, &mut parts);
    if let Some(other) = text.get(done..) {
        parts.push((other, false));
    }
    parts
}
