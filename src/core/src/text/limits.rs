//! How much a Fluent file may demand of the parser. The parser and the resolver of the Fluent crates recurse once for each
//! level of nesting, and a stack overflow cannot be caught. So a file is measured before anything parses it.

use crate::source::MOST_TEXT_BYTES;
use std::fmt;

/// Levels of nesting an entry may have. Plurals within genders need two or three.
const MOST_LEVELS: usize = 20;
/// Named arguments a call may have. The parser compares each one with all before it.
const MOST_NAMES: usize = 100;

/// Why a file is not parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Excess {
    /// The file is larger than any file of texts needs to be.
    Size,
    /// Nesting goes too deep in this line, counted from 1.
    Nesting { line: usize },
    /// A call has too many arguments in this line, counted from 1.
    Arguments { line: usize },
}

impl Excess {
    /// The line where it is too much; `None` if it is the file as a whole.
    pub(crate) fn line(self) -> Option<usize> {
        match self {
            Self::Size => None,
            Self::Nesting { line } | Self::Arguments { line } => Some(line),
        }
    }
}

impl fmt::Display for Excess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size => write!(f, "a file has at most {MOST_TEXT_BYTES} bytes"),
            Self::Nesting { .. } => write!(
                f,
                "placeables, selectors and calls are nested at most {MOST_LEVELS} deep"
            ),
            Self::Arguments { .. } => write!(f, "a call has at most {MOST_NAMES} arguments"),
        }
    }
}

/// What the parser is in, listed from the outside in. Outside of all of them is the plain text of a pattern.
#[derive(Clone, Copy)]
enum Level {
    /// `{ ... }`, before any `->`.
    Placeable,
    /// After `->`: variants, whose text is plain.
    Variants,
    /// `( ... )` of a call, with the named arguments so far.
    Call { names: usize },
}

/// Measures a file in one pass. A file that passes can be parsed and resolved on any of the program's stacks.
///
/// This follows the grammar as far as a valid entry goes. At a broken entry, the parser gives up and starts again at a
/// line that begins with a letter, `-` or `#`, and so does this: there it may count too much, but never too little.
///
/// # Errors
/// The first thing that is too much.
pub(crate) fn measure(text: &str) -> Result<(), Excess> {
    measure_to(text, MOST_LEVELS)
}

fn measure_to(text: &str, most_levels: usize) -> Result<(), Excess> {
    if text.len() > MOST_TEXT_BYTES {
        return Err(Excess::Size);
    }
    let mut levels: Vec<Level> = Vec::new();
    for (ix, line) in text.split('\n').enumerate() {
        if line.starts_with('#') {
            levels.clear();
            continue;
        }
        if begins_entry(line) {
            levels.clear();
        }
        let mut bytes = line.bytes().peekable();
        while let Some(byte) = bytes.next() {
            let opened = match (byte, levels.last_mut()) {
                (b'{', _) => Some(Level::Placeable),
                (_, None) => None,
                (b'(', Some(Level::Placeable | Level::Call { .. })) => {
                    Some(Level::Call { names: 0 })
                }
                (b'"', Some(Level::Placeable | Level::Call { .. })) => {
                    skip_literal(&mut bytes);
                    None
                }
                (b'-', Some(level @ Level::Placeable)) if bytes.peek() == Some(&b'>') => {
                    *level = Level::Variants;
                    None
                }
                (b':', Some(Level::Call { names })) => {
                    *names += 1;
                    if *names > MOST_NAMES {
                        return Err(Excess::Arguments { line: ix + 1 });
                    }
                    None
                }
                (b'}', Some(Level::Placeable | Level::Variants))
                | (b')', Some(Level::Call { .. })) => {
                    levels.pop();
                    None
                }
                _ => None,
            };
            if let Some(level) = opened {
                if levels.len() == most_levels {
                    return Err(Excess::Nesting { line: ix + 1 });
                }
                levels.push(level);
            }
        }
    }
    Ok(())
}

/// Whether a line is the beginning of a message or a term. An expression may continue at the margin, but never with a name and
/// an equals sign.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    rest.trim_start_matches(' ').starts_with('=')
}

/// Skips to the end of a string literal, which is on the same line at the latest.
fn skip_literal(bytes: &mut impl Iterator<Item = u8>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use proptest::prelude::*;

    #[test]
    fn a_file_that_nests_too_deep_is_refused_with_its_line() {
        let nested = |open: &str, times: usize| format!("a = A\nb = {}", open.repeat(times));
        for open in ["{", "{ A(", "{\n", "{ A(\"}\", ", "{ $n ->\n *[x] "] {
            let text = nested(open, 50_000);
            let found = measure(&text);
            assert!(
                matches!(found, Err(Excess::Nesting { line }) if line >= 2),
                "{open}: {found:?}"
            );
        }
        let calls = format!("a = {{ {}", "A(\n".repeat(50_000));
        assert_eq!(measure(&calls), Err(Excess::Nesting { line: 20 }));
        assert_eq!(measure(&nested("{", 21)), Err(Excess::Nesting { line: 2 }));
    }

    #[test]
    fn a_file_that_is_too_large_is_refused() {
        let line = "# a comment\n";
        let fits = line.repeat(MOST_TEXT_BYTES / line.len());
        assert_eq!(measure(&fits), Ok(()));
        assert_eq!(measure(&(fits + line)), Err(Excess::Size));
    }

    #[test]
    fn a_call_with_endless_arguments_is_refused() {
        let names: String = (0..101).map(|n| format!("a{n}: 1, ")).collect();
        let text = format!("a = {{ -t({names}) }}");
        assert_eq!(measure(&text), Err(Excess::Arguments { line: 1 }));
    }

    #[test]
    fn texts_that_people_write_are_let_through() {
        let one = "page = Some { $n ->\n    [one] (one) \"{ $n }\" thing {\"{\"}\n   *[other] { $g ->\n        [a] :( { -t(x: \"{\") }\n       \
                   *[b] 5\" { $n }\n    }\n }\n    .title = {\"}\"} { \"\\\"{\" }\n";
        assert!(fluent_syntax::parser::parse(one).is_ok());
        assert_eq!(measure(&one.repeat(200)), Ok(()));
        let braces = format!("page = {}\n", "{ \"{\" } { \"\\\"{\" }".repeat(40));
        assert!(fluent_syntax::parser::parse(braces.as_str()).is_ok());
        assert_eq!(measure(&braces), Ok(()));
        let broken = "page = { { {\n";
        assert_eq!(measure(&broken.repeat(200)), Ok(()));
    }

    fn pattern_levels(pattern: &Pattern<&str>) -> usize {
        let levels = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { .. } => 0,
            PatternElement::Placeable { expression } => 1 + expression_levels(expression),
        });
        levels.max().unwrap_or(0)
    }

    fn expression_levels(expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => inline_levels(inline),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|one| pattern_levels(&one.value));
                inline_levels(selector).max(variants.max().unwrap_or(0))
            }
        }
    }

    fn inline_levels(inline: &InlineExpression<&str>) -> usize {
        let arguments = match inline {
            InlineExpression::Placeable { expression } => return 1 + expression_levels(expression),
            InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
            InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
            _ => None,
        };
        let positional = arguments.into_iter().flat_map(|all| &all.positional);
        let inner = positional.map(inline_levels).max();
        arguments.map_or(0, |_| 1 + inner.unwrap_or(0))
    }

    /// A text within a number of things that nest.
    fn nested() -> impl Strategy<Value = String> {
        let wraps = prop::sample::select(vec![
            ("{ ", " }"),
            ("{\n", "\n}"),
            ("A(", ")"),
            ("A(\")\", ", ")"),
            ("A(\"}\", ", ", x: \"{\")"),
            ("-t(y\n, ", ")"),
            ("{ $n ->\n    [a] 5\" ( ) A(\n   *[x] \"{ ", " }\"\n }"),
        ]);
        proptest::collection::vec(wraps, 0..9).prop_map(|wraps| {
            let within = wraps.iter().fold("$n".to_owned(), |inner, (open, close)| {
                format!("{open}{inner}{close}")
            });
            format!("a = a {{ {within} }} b ( \" )\n")
        })
    }

    /// The deepest the parser went for anything in a file.
    fn parsed_levels(text: &str) -> usize {
        let parsed = fluent_syntax::parser::parse(text).unwrap_or_else(|(good, _)| good);
        let levels = parsed.body.iter().flat_map(|entry| {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
                Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
                _ => (None, [].as_slice()),
            };
            value
                .into_iter()
                .chain(attributes.iter().map(|one| &one.value))
                .map(pattern_levels)
        });
        levels.max().unwrap_or(0)
    }

    proptest! {
        /// Compares the measure with the parser itself.
        #[test]
        fn nesting_is_counted_as_the_parser_counts_it(text in nested()) {
            prop_assert!(fluent_syntax::parser::parse(text.as_str()).is_ok(), "{}", text);
            let levels = parsed_levels(&text);
            prop_assert_eq!(measure_to(&text, levels), Ok(()), "{}", text);
            prop_assert!(measure_to(&text, levels - 1).is_err(), "{}", text);
        }

        /// Where the parser starts again after a broken entry, it never goes deeper than was counted either.
        #[test]
        fn nothing_the_parser_takes_in_goes_deeper_than_was_counted(
            texts in proptest::collection::vec(nested(), 1..4),
            pieces in proptest::collection::vec((any::<prop::sample::Index>(), prop::sample::select(vec![
                "b = ", "-t = ", "\n", "\n ", "{", "}", "\n}", "A(", "(", ")", "\"", "\"}\"", "\\", "$n", " -> \n *[x] ", "\n [y] z", "a", ",",
                "x: 1", "\n#", "\n .c = ", "5", "-", ">", ":", "\nA(", "\nb = { ",
            ])), 0..4),
        ) {
            let mut text = texts.concat();
            for (at, piece) in pieces {
                text.insert_str(at.index(text.len()), piece);
            }
            let levels = parsed_levels(&text);
            prop_assert!(levels == 0 || measure_to(&text, levels - 1).is_err(), "{}", text);
        }
    }
}
