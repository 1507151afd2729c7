//! Where the sentences of a text begin and end, so that they can be spoken one by one and the current one marked.
//! Uses Unicode's rules (UAX 29), then joins sentences that they split wrongly: "Ms. Ade", "p. ej.", `"Go!" he said`.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Lowercase abbreviations whose period does not end a sentence. English and Spanish.
const ABBREVIATIONS: &[&str] = &[
    "mr.", "mrs.", "ms.", "mx.", "dr.", "prof.", "st.", "vs.", "e.g.", "i.e.", "sr.", "sra.",
    "srta.", "dra.", "dña.", "ud.", "uds.", "p.", "ej.", "ee.",
];
/// The same, but only before a number, because of sentences such as "Say no. Then go."
const BEFORE_NUMBERS: &[&str] = &["no.", "núm.", "pág.", "art.", "tel.", "fig.", "approx."];

/// The byte ranges of the sentences, in order, without surrounding space. An empty line also ends a sentence; a
/// single line break does not.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    paragraphs(text)
        .into_iter()
        .flat_map(|paragraph| in_paragraph(text, paragraph))
        .collect()
}

fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut at, mut inside) = (0, false);
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let blank = line.trim().is_empty();
        match found.last_mut() {
            Some(last) if inside && !blank => last.end = end,
            _ if !blank => found.push(at..end),
            _ => {}
        }
        inside = !blank;
        at = end;
    }
    found
}

fn in_paragraph(text: &str, paragraph: Range<usize>) -> Vec<Range<usize>> {
    // Unicode ends a sentence at every line break. A space has the same length, so byte positions stay valid.
    let line = text[paragraph.clone()].replace(['\n', '\r'], " ");
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, piece) in line.split_sentence_bound_indices() {
        let start = at + piece.len() - piece.trim_start().len();
        let end = at + piece.trim_end().len();
        if start >= end {
            continue;
        }
        match found.last_mut() {
            Some(last) if goes_on(&line[last.clone()], &line[start..end]) => last.end = end,
            _ => found.push(start..end),
        }
    }
    let shift = |r: Range<usize>| r.start + paragraph.start..r.end + paragraph.start;
    found.into_iter().map(shift).collect()
}

/// Whether the sentence that seems to end here actually continues.
fn goes_on(before: &str, after: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = word.to_lowercase();
    let abbreviation = ABBREVIATIONS.contains(&word.as_str())
        || BEFORE_NUMBERS.contains(&word.as_str())
            && after.starts_with(|c: char| c.is_ascii_digit());
    // "2. Tell someone": a list number, not a sentence.
    let number = before
        .trim_end_matches('.')
        .chars()
        .all(|c| c.is_ascii_digit());
    let says = after.chars().next().is_some_and(char::is_lowercase);
    let speaks = before.chars().any(char::is_alphanumeric);
    abbreviation || number || says || !speaks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn english_sentences_are_found_in_order_and_without_space_around_them() {
        assert_eq!(
            split("  You did right. Who can help? Tell a grown-up!  "),
            ["You did right.", "Who can help?", "Tell a grown-up!"]
        );
    }

    #[test]
    fn spanish_marks_belong_to_their_sentence() {
        assert_eq!(
            split("¿Quién es? ¡No lo sé! Dijo: «No abras eso.» Después cerró."),
            [
                "¿Quién es?",
                "¡No lo sé!",
                "Dijo: «No abras eso.»",
                "Después cerró."
            ]
        );
        assert_eq!(
            split("Pide ayuda, p. ej. a la Sra. Díaz. Llama al núm. 116 111."),
            [
                "Pide ayuda, p. ej. a la Sra. Díaz.",
                "Llama al núm. 116 111."
            ]
        );
    }

    #[test]
    fn abbreviations_and_numbers_of_a_list_do_not_end_a_sentence() {
        assert_eq!(
            split("Ask Ms. Ade or Dr. Lee. (Mr. Bo, e.g. Tom, helps.) Done."),
            [
                "Ask Ms. Ade or Dr. Lee.",
                "(Mr. Bo, e.g. Tom, helps.)",
                "Done."
            ]
        );
        assert_eq!(
            split("Say no. Then go to room no. 5."),
            ["Say no.", "Then go to room no. 5."]
        );
        assert_eq!(
            split("2. Tell someone. I am 7. You too."),
            ["2. Tell someone.", "I am 7.", "You too."]
        );
    }

    #[test]
    fn addresses_and_numbers_stay_whole() {
        assert_eq!(
            split("Look at www.example.org/a.html now. It costs 3.50 or 1.000,25 a day."),
            [
                "Look at www.example.org/a.html now.",
                "It costs 3.50 or 1.000,25 a day."
            ]
        );
    }

    #[test]
    fn what_is_said_after_a_quotation_belongs_to_it() {
        assert_eq!(
            split("\"Stop!\" she said. \"Why?\" He left."),
            ["\"Stop!\" she said.", "\"Why?\"", "He left."]
        );
    }

    #[test]
    fn an_empty_line_parts_sentences_and_a_line_break_does_not() {
        assert_eq!(
            split("A heading\r\n \r\nThe text goes\r\non here. End\n\n\nLast"),
            ["A heading", "The text goes\r\non here.", "End", "Last"]
        );
        assert!(split(" \n\n ").is_empty() && split("").is_empty());
    }
}
