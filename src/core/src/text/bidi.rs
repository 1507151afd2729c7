//! The visual order of right-to-left text, by the Unicode Bidirectional Algorithm. The text shaper draws a single word of Arabic
//! or Hebrew correctly but puts words one after another from left to right; this module orders the pieces of each line, once
//! line breaks are known.

use std::borrow::Cow;
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// Whether anything in a text is written from right to left.
pub fn has_right_to_left(text: &str) -> bool {
    // The first such character is U+0590; its first byte in UTF-8 is 0xD6.
    text.bytes().any(|byte| byte >= 0xD6) && text.chars().any(is_right_to_left)
}

fn is_right_to_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// A text to insert into a sentence: isolated, if it has right-to-left letters, so that it has its own order and what follows it
/// keeps its place.
pub fn isolated(text: Cow<'_, str>) -> Cow<'_, str> {
    if has_right_to_left(&text) && !text.starts_with(ISOLATE) {
        Cow::Owned(format!("{ISOLATE}{text}{END}"))
    } else {
        text
    }
}

/// A text without isolation marks, for files that other programs read.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains([ISOLATE, END]) {
        Cow::Owned(text.replace([ISOLATE, END], ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// A part of a line that is shaped by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Where it is in the text, in bytes.
    pub at: Range<usize>,
    /// What is drawn there. It has as many characters as that place, but brackets may be mirrored and signs in reverse order.
    pub text: Cow<'a, str>,
}

/// The pieces of one line from left to right. `line` is its place in the text, in bytes, without the line break.
///
/// A right-to-left word is a piece of its own, in logical order: the shaper reverses it.
pub fn in_order<'a>(text: &'a str, line: Range<usize>) -> Vec<Piece<'a>> {
    let Some(words) = text.get(line.clone()) else {
        return Vec::new();
    };
    // The space at which a line was broken stays at its right end.
    let end = line.start + words.trim_end_matches(' ').len();
    let info = BidiInfo::new(text, None);
    let paragraph = info
        .paragraphs
        .iter()
        .find(|paragraph| paragraph.range.contains(&line.start) && paragraph.range.end >= end);
    let mut pieces = Vec::new();
    if let Some(paragraph) = paragraph.filter(|_| end > line.start) {
        let (levels, runs) = info.visual_runs(paragraph, line.start..end);
        for run in runs {
            if levels.get(run.start).is_some_and(|level| level.is_rtl()) {
                reversed(text, run, &mut pieces);
            } else {
                push(text, run, &mut pieces);
            }
        }
        push(text, end..line.end, &mut pieces);
    } else {
        push(text, line, &mut pieces);
    }
    pieces
}

fn push<'a>(text: &'a str, at: Range<usize>, pieces: &mut Vec<Piece<'a>>) {
    if let Some(words) = text.get(at.clone()).filter(|words| !words.is_empty()) {
        pieces.push(Piece {
            at,
            text: Cow::Borrowed(words),
        });
    }
}

/// How the shaper treats a character of a right-to-left run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A letter of a script like Hebrew.
    Hebrew,
    /// A letter of a script like Arabic.
    Arabic,
    /// A space or a sign, which is shaped from left to right.
    Sign,
}

/// A right-to-left run: its words from the last to the first, with spaces and signs between them.
fn reversed<'a>(text: &'a str, run: Range<usize>, pieces: &mut Vec<Piece<'a>>) {
    let Some(words) = text.get(run.clone()) else {
        return;
    };
    let mut groups: Vec<(Kind, Range<usize>)> = Vec::new();
    for (at, cluster) in words.grapheme_indices(true) {
        let kind = match cluster.chars().next().map(bidi_class) {
            Some(BidiClass::R) => Kind::Hebrew,
            Some(BidiClass::AL) => Kind::Arabic,
            _ => Kind::Sign,
        };
        let place = run.start + at..run.start + at + cluster.len();
        match groups.last_mut() {
            Some((known, range)) if *known == kind => range.end = place.end,
            _ => groups.push((kind, place)),
        }
    }
    for (kind, at) in groups.into_iter().rev() {
        if kind != Kind::Sign {
            push(text, at, pieces);
            continue;
        }
        let signs = text.get(at.clone()).unwrap_or_default();
        let turned: String = signs.graphemes(true).rev().map(mirrored).collect();
        pieces.push(Piece {
            at,
            text: Cow::Owned(turned),
        });
    }
}

/// The sign that takes the place of another one in a right-to-left run.
fn mirrored(sign: &str) -> &str {
    const PAIRS: [(&str, &str); 8] = [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("<", ">"),
        ("«", "»"),
        ("‹", "›"),
        ("⟨", "⟩"),
        ("⁽", "⁾"),
    ];
    for (open, close) in PAIRS {
        if sign == open {
            return close;
        }
        if sign == close {
            return open;
        }
    }
    sign
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a text in one line, from left to right.
    fn order(text: &str) -> Vec<String> {
        let pieces = in_order(text, 0..text.len());
        pieces
            .into_iter()
            .map(|one| one.text.into_owned())
            .collect()
    }

    #[test]
    fn words_of_a_name_go_from_right_to_left() {
        assert_eq!(order("محمد علي"), ["علي", " ", "محمد"]);
        assert_eq!(order("נועה כהן לוי"), ["לוי", " ", "כהן", " ", "נועה"]);
    }

    #[test]
    fn a_sentence_around_a_name_keeps_its_order() {
        let name = isolated("محمد علي".into());
        let sentence = format!("{name}, 3 of 5 are done.");
        let drawn = order(&sentence).concat();
        assert_eq!(plain(&drawn), "علي محمد, 3 of 5 are done.");
        // Without isolation, the name would turn the whole sentence around.
        assert_eq!(order("محمد 3 of 5").concat(), "of 5 3 محمد");
    }

    #[test]
    fn brackets_turn_and_numbers_do_not() {
        assert_eq!(order("الصف (٥)"), ["(", "٥", ") ", "الصف"]);
        assert_eq!(order("كلاس 5B").concat(), "5B كلاس");
    }

    #[test]
    fn what_is_written_from_left_to_right_is_left_as_it_is() {
        for text in ["Zoë García", "日本 太郎", "สมหญิง", "👨‍👩‍👧 5"]
        {
            assert!(!has_right_to_left(text));
            assert_eq!(isolated(text.into()), text);
            assert_eq!(order(text), [text]);
        }
    }

    #[test]
    fn each_line_is_ordered_by_itself_and_loses_nothing() {
        let text = "אבא אמא סבא\nQ (שלום) 12";
        let lines = [0..14, 14..20, 21..text.len()];
        let drawn = lines.map(|line| {
            let pieces = in_order(text, line.clone());
            let chars: usize = pieces.iter().map(|one| one.text.chars().count()).sum();
            assert_eq!(chars, text[line].chars().count());
            pieces.into_iter().map(|one| one.text).collect::<String>()
        });
        assert_eq!(drawn, ["אמא אבא ", "סבא", "Q (שלום) 12"]);
    }
}
