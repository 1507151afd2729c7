//! Cleans what people type before it is kept and shown: no control characters, no endless combining marks, and never half a
//! character. The same rules apply while a person types and when saved data is read.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// The most characters, as people count them, of a name or another single line.
pub const LINE: usize = 60;
/// Combining marks that one character can carry. Tibetan and Vietnamese need up to four.
const MARKS: usize = 6;
/// Code points that one character can have. A family of four with skin tones has eleven, a flag of a region seven.
const PARTS: usize = 16;

/// A single line, such as a name: at most [`LINE`] characters, and spaces in place of line breaks and tabs.
pub fn line(text: &str) -> String {
    kept(text, LINE, |c| is_break(c).then_some(' '))
}

/// A text of several lines, at most `most` characters long.
pub fn lines(text: &str, most: usize) -> String {
    kept(text, most, |c| match c {
        '\n' => Some('\n'),
        c => is_break(c).then_some(' '),
    })
}

fn is_break(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The first `most` characters of a text, as people count them: an emoji of several parts stays whole or is left out.
pub fn first(text: &str, most: usize) -> &str {
    let end = text.grapheme_indices(true).nth(most);
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

fn kept(text: &str, most: usize, space: impl Fn(char) -> Option<char>) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    let mut characters = 0;
    for cluster in text.graphemes(true) {
        let mut marks = 0;
        let mut parts = 0;
        let before = out.len();
        for c in cluster.chars() {
            if let Some(space) = space(c) {
                out.push(space);
                continue;
            }
            if !is_kept(c) {
                continue;
            }
            marks += usize::from(is_combining_mark(c));
            parts += 1;
            if marks <= MARKS && parts <= PARTS {
                out.push(c);
            }
        }
        characters += usize::from(out.len() > before);
        if characters > most {
            out.truncate(before);
            break;
        }
    }
    out
}

/// Whether a character may be in a text. Direction controls are left out, because they would affect the text around them;
/// [`super::bidi::isolated`] does what is needed.
fn is_kept(c: char) -> bool {
    let steers = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let is_nothing = matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' | '\u{206A}'..='\u{206F}')
        || u32::from(c) & 0xFFFE == 0xFFFE
        || matches!(c, '\u{FDD0}'..='\u{FDEF}');
    !c.is_control() && !steers && !is_nothing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_never_get_into_a_name() {
        assert_eq!(line("Mi\0lo\u{7}\u{85} B\u{202E}.\u{FFFF}"), "Milo B.");
        assert_eq!(line("Milo\tand\nLea"), "Milo and Lea");
        assert_eq!(lines("one\r\ntwo\0\tthree", 60), "one\ntwo three");
    }

    #[test]
    fn what_names_are_made_of_stays_in_every_script() {
        for name in [
            "Zoë O’Neil-García",
            "محمد علي",
            "می‌خواهم",
            "शृङ्खला क्ष्म",
            "สมหญิง ใจดี",
            "Nguyễn Thị Ánh",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
            "👨🏽‍👩🏽‍👧🏽‍👦🏽 ❤️",
        ] {
            assert_eq!(line(name), name);
        }
    }

    #[test]
    fn the_limit_never_cuts_an_emoji_of_several_parts() {
        let family = "👨‍👩‍👧‍👦";
        let long = family.repeat(61);
        assert_eq!(line(&long), family.repeat(60));
        assert_eq!(first("a👨‍👩‍👧b", 2), "a👨‍👩‍👧");
        assert_eq!(first("ab", 5), "ab");
    }

    #[test]
    fn a_tower_of_marks_is_cut_down() {
        let tower = format!("a{}b", "\u{301}".repeat(500));
        assert_eq!(line(&tower), format!("a{}b", "\u{301}".repeat(6)));
    }
}
