//! The reading level of English text by the Flesch-Kincaid grade formula (Kincaid et al. 1975), and the longest sentence. It
//! is a rough measure, unfit for very short texts and for other languages, and finds what an editor should look at.

/// What a text demands of its reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// US school grade by the Flesch-Kincaid formula; 0 for a text without words.
    pub grade: f64,
    /// Words: anything between spaces, dashes or slashes that has a letter or a digit.
    pub words: usize,
    /// Sentences that have a word.
    pub sentences: usize,
    /// How many words the longest sentence has, and the sentence.
    pub longest: (usize, String),
}

/// Measures a text. A colon or a line break ends a sentence too.
pub fn reading(text: &str) -> Reading {
    let mut words = 0;
    let mut syllables = 0;
    let mut sentences = 0;
    let mut longest = (0, String::new());
    for sentence in text.split(['.', '!', '?', ':', '\n', '…']).map(str::trim) {
        let mut count = 0;
        for word in sentence.split(|c: char| c.is_whitespace() || c == '–' || c == '/') {
            if word.chars().any(char::is_alphanumeric) {
                count += 1;
                syllables += syllables_of(word);
            }
        }
        if count > 0 {
            sentences += 1;
            words += count;
        }
        if count > longest.0 {
            longest = (count, sentence.to_owned());
        }
    }
    let grade = if words == 0 {
        0.0
    } else {
        0.39 * words as f64 / sentences as f64 + 11.8 * syllables as f64 / words as f64 - 15.59
    };
    Reading {
        grade,
        words,
        sentences,
        longest,
    }
}

/// A word's syllables, estimated as groups of vowels without a silent e at the end.
fn syllables_of(word: &str) -> usize {
    let letters: Vec<char> = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    let vowel = |c: &char| "aeiouyáéíóúü".contains(*c);
    let mut groups = 0;
    let mut before = false;
    for letter in &letters {
        let is = vowel(letter);
        if is && !before {
            groups += 1;
        }
        before = is;
    }
    let silent = letters.len() > 2
        && letters.ends_with(&['e'])
        && !letters.ends_with(&['l', 'e'])
        && !letters.get(letters.len() - 2).is_some_and(vowel);
    if silent && groups > 1 {
        groups -= 1;
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_words_and_sentences_ask_for_a_higher_grade() {
        let easy = reading("The cat sat. A dog ran. We like to play.");
        let hard = reading(
            "Institutional responsibilities necessitate comprehensive safeguarding procedures everywhere.",
        );
        assert!(easy.grade < 2.0, "{easy:?}");
        assert!(hard.grade > 12.0, "{hard:?}");
        assert_eq!(easy.longest.0, 4);
    }
}
