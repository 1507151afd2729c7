//! Checks the words hidden in a lesson's grid of letters: there are enough, each is from the lesson, and none is inside another.

use super::ftl::Found;
use crate::content::reference::first_mention;
use crate::content::{Code, Lesson, Problem};
use crate::paper::word_search::{LETTERS, WORDS, letters, listed};

/// The attribute of `lesson` that lists them.
pub(super) const NAME: &str = "find";

/// Reports words that cannot be hidden, or that the lesson does not use in this language.
pub(super) fn check(path: &str, lesson: &Lesson, found: &Found, problems: &mut Vec<Problem>) {
    let own = ("lesson".to_owned(), Some(NAME.to_owned()));
    let Some(list) = found.get(&own) else {
        return;
    };
    if !lesson.audience.is_under_11() {
        // The comparison of texts already reports it as unused.
        return;
    }
    let mut wrong = |code: Code, detail: String| {
        problems.push(Problem::new(path, "lesson.find", code, detail));
    };
    let words = listed(list);
    if words.len() < *WORDS.start() {
        let detail = format!("{} words to find, at least {}", words.len(), WORDS.start());
        wrong(Code::EmptyList, detail);
    }
    if words.len() > *WORDS.end() {
        let detail = format!("{} words to find, at most {}", words.len(), WORDS.end());
        wrong(Code::TooMany, detail);
    }
    let spelled: Vec<String> = words
        .iter()
        .map(|word| letters(word).into_iter().collect())
        .collect();
    for (ix, (word, spelling)) in words.iter().zip(&spelled).enumerate() {
        if !LETTERS.contains(&spelling.chars().count()) || word.contains(char::is_whitespace) {
            let (least, most) = (LETTERS.start(), LETTERS.end());
            let detail = format!("“{word}” is no single word of {least} to {most} letters");
            wrong(Code::TooLong, detail);
        }
        let mut others = spelled.iter().enumerate().filter(|(at, _)| *at != ix);
        if others.any(|(_, other)| other.contains(spelling.as_str())) {
            wrong(
                Code::DuplicateKey,
                format!("“{word}” is in another of the words, so it would be there twice"),
            );
        }
        let mut texts = found.iter().filter(|(id, _)| **id != own);
        if !texts.any(|(_, text)| first_mention(text, word).is_some()) {
            wrong(Code::UnusedText, format!("the lesson never says “{word}”"));
        }
    }
}
