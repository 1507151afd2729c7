//! How words are compared: without case and accents, and with small slips forgiven.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// The words of a text without case and accents, with “ph” as “f”.
pub(super) fn folded_words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.unicode_words().map(|word| {
        let folded: String = word
            .nfd()
            .filter(|c| !is_combining_mark(*c) && *c != '\'' && *c != '’')
            .flat_map(char::to_lowercase)
            .collect();
        // Children write it the way it sounds.
        folded.replace("ph", "f")
    })
}

/// How many slips are forgiven in a word of this length. None in a number: one wrong digit makes it another number.
pub(super) fn slips_allowed(word: &str) -> usize {
    if word.chars().all(|c| c.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many letters are missing, extra, wrong or swapped, if that is within `slips`. An unfinished word is compared as
/// far as it goes.
pub(super) fn nearly(asked: &str, word: &str, slips: usize) -> Option<usize> {
    let (long, wanted) = (word.chars().count(), asked.chars().count());
    if long + slips < wanted {
        return None;
    }
    let whole = (long <= wanted + slips).then(|| strsim::osa_distance(asked, word));
    let begin: String = word.chars().take(wanted).collect();
    let unfinished = strsim::osa_distance(asked, &begin);
    let distance = whole.map_or(unfinished, |whole| whole.min(unfinished));
    (distance <= slips).then_some(distance)
}

/// The letters of a word as a set of bits. Each slip adds at most one letter that the other word does not have, so most
/// words are ruled out without comparing them letter by letter.
#[derive(Clone, Copy)]
pub(super) struct Letters(u64);

impl Letters {
    /// The letters of a folded word.
    pub(super) fn of(word: &str) -> Self {
        Self::of_first(word, usize::MAX)
    }

    fn of_first(word: &str, letters: usize) -> Self {
        let letters = word.chars().take(letters);
        Self(letters.fold(0, |bits, c| bits | 1 << (c as u32 % 64)))
    }

    /// Whether the other word has all letters of this one except for at most `slips`.
    fn are_in(self, other: Self, slips: usize) -> bool {
        (self.0 & !other.0).count_ones() as usize <= slips
    }
}

/// Words equal to this one or beginning with it; if there are none, words that are nearly this one. Each comes with how close it
/// is, from 0 to 1.
pub(super) fn like<'a, T>(
    words: &'a BTreeMap<String, (Letters, Vec<T>)>,
    asked: &str,
) -> Vec<(&'a [T], f32)> {
    let begins: Vec<(&[T], f32)> = words
        .range(asked.to_owned()..)
        .take_while(|(word, _)| word.starts_with(asked))
        .map(|(word, (_, places))| {
            let near = if word == asked { 1.0 } else { 0.7 };
            (places.as_slice(), near)
        })
        .collect();
    let slips = slips_allowed(asked);
    if !begins.is_empty() || slips == 0 {
        return begins;
    }
    let (letters, long) = (Letters::of(asked), asked.chars().count());
    words
        .iter()
        .filter(|(word, (others, _))| {
            letters.are_in(*others, slips)
                && (others.are_in(letters, slips)
                    || Letters::of_first(word, long).are_in(letters, slips))
        })
        .filter_map(|(word, (_, places))| {
            let distance = nearly(asked, word, slips)?;
            Some((places.as_slice(), 0.5 / distance.max(1) as f32))
        })
        .collect()
}
