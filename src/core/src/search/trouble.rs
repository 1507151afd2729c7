//! Recognizes when a person types about trouble of their own. The words of all languages count at once, because people in
//! trouble write in their own language, which may not be the window's.

use super::words::folded_words;
use std::collections::BTreeSet;

/// How many words of what was typed are looked at. Each is one bit of a `u128`.
const MOST_WORDS: usize = 128;
/// How many characters are looked at, so that a pasted book costs no more than a long message.
pub(super) const MOST_LETTERS: usize = 4000;
/// How many other words may come between two words of a phrase.
const BETWEEN: u32 = 2;
/// From this length on, a word of the list may have an ending: “amenaz” also means “amenazan”.
const STEM: usize = 6;
/// From this length on, it may have an ending and be misspelled too.
const LONG_STEM: usize = 8;
/// From this length on, a phrase is also found when written as one word.
const JOINED: usize = 8;

/// The words of trouble in all languages.
#[derive(Debug, Default)]
pub(super) struct Trouble {
    /// Every word of every phrase, once.
    words: Vec<String>,
    phrases: Vec<Phrase>,
    /// Words that are never taken for a misspelling.
    plain: BTreeSet<String>,
    /// Phrases that are set aside before anything is looked for.
    ordinary: Vec<Vec<String>>,
}

/// Words that mean trouble together.
#[derive(Debug)]
struct Phrase {
    /// Positions in [`Trouble::words`].
    words: Vec<usize>,
    /// Counts only if nothing else was typed, letter for letter.
    alone: bool,
    /// The phrase written as one word, if it is long enough to be found that way.
    joined: Option<String>,
}

impl Trouble {
    /// Reads the lists of every language: words of trouble, and ordinary words that look like them. Both are separated by
    /// commas, as `locales/*/app/search.ftl` explains.
    pub(super) fn read<'a>(lists: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut read = Self::default();
        for (trouble, ordinary) in lists {
            for phrase in trouble.split(',') {
                read.add(phrase.trim());
            }
            for phrase in ordinary.split(',') {
                let mut words: Vec<String> = sounds(phrase).collect();
                if words.len() > 1 {
                    read.ordinary.push(words);
                } else if let Some(word) = words.pop() {
                    read.plain.insert(word);
                }
            }
        }
        read
    }

    fn add(&mut self, phrase: &str) {
        let (phrase, alone) = match phrase.strip_prefix('=') {
            Some(phrase) => (phrase, true),
            None => (phrase, false),
        };
        let words: Vec<String> = sounds(phrase).collect();
        if words.is_empty() {
            return;
        }
        let joined = words.concat();
        let joined = (!alone && words.len() > 1 && joined.len() >= JOINED).then_some(joined);
        let words = words
            .into_iter()
            .map(|word| {
                let known = self.words.iter().position(|known| *known == word);
                known.unwrap_or_else(|| {
                    self.words.push(word);
                    self.words.len() - 1
                })
            })
            .collect();
        self.phrases.push(Phrase {
            words,
            alone,
            joined,
        });
    }

    /// Whether what was typed is about trouble.
    pub(super) fn is_met(&self, query: &str) -> bool {
        let query: String = query.chars().take(MOST_LETTERS).collect();
        let typed: Vec<String> = sounds(&query).take(MOST_WORDS).collect();
        let all = typed.len();
        let typed = self.without_ordinary(typed);
        // For each word of the list, the positions where it was typed, as bits.
        let places: Vec<u128> = self
            .words
            .iter()
            .map(|word| {
                let here = typed.iter().enumerate().filter(|(_, typed)| {
                    typed
                        .as_ref()
                        .is_some_and(|typed| self.is_meant(word, typed))
                });
                here.fold(0, |bits, (place, _)| bits | 1 << place)
            })
            .collect();
        let at = |word: &usize| places.get(*word).copied().unwrap_or_default();
        self.phrases.iter().any(|phrase| {
            if phrase.alone {
                let wanted = phrase.words.iter().map(|word| self.words.get(*word));
                return phrase.words.len() == all && wanted.eq(typed.iter().map(Option::as_ref));
            }
            let mut words = phrase.words.iter();
            let first = words.next().map(at).unwrap_or_default();
            let last = words.fold(first, |reached, word| {
                let next = (1..=1 + BETWEEN).fold(0, |bits, step| bits | reached << step);
                next & at(word)
            });
            last != 0
                || phrase.joined.as_ref().is_some_and(|joined| {
                    let mut typed = typed.iter().flatten();
                    typed.any(|typed| typed.contains(joined.as_str()))
                })
        })
    }

    /// What was typed, without the words of ordinary phrases. The remaining words keep their positions.
    fn without_ordinary(&self, typed: Vec<String>) -> Vec<Option<String>> {
        let mut kept = vec![true; typed.len()];
        for phrase in &self.ordinary {
            for (start, window) in typed.windows(phrase.len()).enumerate() {
                if window == phrase.as_slice() {
                    for place in kept.iter_mut().skip(start).take(phrase.len()) {
                        *place = false;
                    }
                }
            }
        }
        typed
            .into_iter()
            .zip(kept)
            .map(|(word, kept)| kept.then_some(word))
            .collect()
    }

    /// Whether a typed word means a word of the list: the same, in the plural, with an ending, or misspelled. The first
    /// letter is rarely the wrong one, and if it could be, “dude” would mean “nude”. A plain word means only itself.
    fn is_meant(&self, word: &str, typed: &str) -> bool {
        if !begins_alike(word, typed) {
            return false;
        }
        if word == typed {
            return true;
        }
        if self.plain.contains(typed) {
            return false;
        }
        let letters = word.chars().count();
        if letters >= 3 && typed.strip_suffix('s') == Some(word) {
            return true;
        }
        if letters >= STEM && typed.starts_with(word) {
            return true;
        }
        let slips = match letters {
            0..=3 => return false,
            4 => return is_same_letters(word, typed),
            5..=7 => 1,
            _ => 2,
        };
        let long = typed.chars().count();
        // In a short word, one wrong letter makes another word: “named” and “naked”, “rating” and “raping”.
        if letters < STEM + 1 && long == letters {
            return is_same_letters(word, typed);
        }
        if long.abs_diff(letters) <= slips && strsim::osa_distance(word, typed) <= slips {
            return true;
        }
        // Misspelled, with an ending: “threten” in “thretening”.
        letters >= LONG_STEM
            && (letters - 1..=letters + 1)
                .filter(|end| *end < long)
                .any(|end| {
                    let begin: String = typed.chars().take(end).collect();
                    strsim::osa_distance(word, &begin) <= 1
                })
    }
}

/// Whether both begin with the same letter, or with the same two letters swapped.
fn begins_alike(word: &str, typed: &str) -> bool {
    let (mut a, mut b) = (word.chars(), typed.chars());
    let (a, b) = ((a.next(), a.next()), (b.next(), b.next()));
    a.0 == b.0 || (a.0 == b.1 && a.1 == b.0)
}

/// Whether the words differ by two neighboring letters that are swapped.
fn is_same_letters(word: &str, typed: &str) -> bool {
    word.len() == typed.len() && strsim::osa_distance(word, typed) == 1 && {
        let sorted = |word: &str| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.sort_unstable();
            letters
        };
        sorted(word) == sorted(typed)
    }
}

/// The words of a text as they sound in either language: “cruel” equals “kruel”, “violar” equals “biolar”, “help” equals
/// “heeelp”. Signs and digits that hide a word from filters are read as the letters they replace.
fn sounds(text: &str) -> impl Iterator<Item = String> {
    let unhidden = unhidden(text);
    let words: Vec<String> = folded_words(&unhidden).map(|word| sound(&word)).collect();
    words.into_iter()
}

/// Puts letters back for signs, as in “r@pe” and “s*icide”.
fn unhidden(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for (place, letter) in letters.iter().enumerate() {
        let after = letters.get(place + 1).copied();
        let inside = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        match letter {
            '@' | '$' | '!' if inside(before) && inside(after) => out.push(match letter {
                '@' => 'a',
                '$' => 's',
                _ => 'i',
            }),
            '*' if inside(before) && inside(after) => {}
            other => out.push(*other),
        }
        before = Some(*letter);
    }
    out
}

fn sound(word: &str) -> String {
    let has_letters = word.chars().any(char::is_alphabetic);
    let letters: Vec<char> = word
        .chars()
        .map(|c| match c {
            '0' if has_letters => 'o',
            '1' if has_letters => 'i',
            '3' if has_letters => 'e',
            '4' if has_letters => 'a',
            '5' if has_letters => 's',
            '7' if has_letters => 't',
            other => other,
        })
        .collect();
    let mut out = String::with_capacity(word.len());
    let mut last = None;
    let mut place = 0;
    while let Some(letter) = letters.get(place).copied() {
        let after = letters.get(place + 1).copied();
        let soft = |letter: Option<char>| matches!(letter, Some('e' | 'i' | 'y'));
        let heard = match letter {
            'v' => 'b',
            'z' => 's',
            'c' if soft(after) => 's',
            'c' if after == Some('h') => 'c',
            'c' => 'k',
            'q' => {
                if after == Some('u') && soft(letters.get(place + 2).copied()) {
                    place += 1;
                }
                'k'
            }
            other => other,
        };
        // A digit is never a stretched letter: 911 stays 911.
        if last != Some(heard) || heard.is_ascii_digit() {
            out.push(heard);
        }
        last = Some(heard);
        place += 1;
    }
    out
}
