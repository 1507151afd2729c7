//! Reads the JSON files of the content. Anything wrong with one becomes a [`Problem`] with its file and place. Nesting needs
//! no limit here: the JSON parser stops at 128 levels.

use super::{Code, Problem};
use crate::source::{MOST_TEXT_BYTES, Source};
use serde::de::DeserializeOwned;

/// The text of a file.
///
/// # Errors
/// If the file is missing, is not UTF-8, or is larger than [`MOST_TEXT_BYTES`].
pub(crate) fn text(source: &dyn Source, path: &str, code: Code) -> Result<String, Problem> {
    let problem = |detail: String| Problem::new(path, "", code, detail);
    let bytes = source
        .read(path)
        .ok_or_else(|| problem("is missing".to_owned()))?;
    if bytes.len() > MOST_TEXT_BYTES {
        let detail = format!("a file has at most {MOST_TEXT_BYTES} bytes");
        return Err(problem(detail));
    }
    String::from_utf8(bytes.into_owned()).map_err(|_| problem("cannot be read as text".to_owned()))
}

/// JSON text, read as a type.
///
/// # Errors
/// If it is not JSON, or not in the shape of the type. The place is the line.
pub(crate) fn shape<T: DeserializeOwned>(path: &str, json: &str, code: Code) -> Result<T, Problem> {
    serde_json::from_str(json)
        .map_err(|why| Problem::new(path, format!("line {}", why.line()), code, why.to_string()))
}

/// A JSON file, read as a type.
///
/// # Errors
/// As for [`text`] and [`shape`].
pub(crate) fn read<T: DeserializeOwned>(
    source: &dyn Source,
    path: &str,
    code: Code,
) -> Result<T, Problem> {
    shape(path, &text(source, path, code)?, code)
}

#[cfg(test)]
mod tests {
    use crate::content::{Code, Library, Problem};
    use crate::source::{MOST_TEXT_BYTES, MemorySource};
    use std::sync::Arc;

    const LESSON: &str = "lessons/8-10/x.json";
    const CHECKLIST: &str = "lessons/checklists/x.json";
    const PLATFORM: &str = "lessons/reference/platforms/x.json";
    const FIGURES: &str = "lessons/reference/figures.json";
    const GUIDANCE: &str = "lessons/reference/guidance.json";
    const HELP: &str = "lessons/reference/help/xx.json";

    /// The only problem of a file with this content.
    fn problem(path: &str, text: &str) -> Problem {
        let mut source = MemorySource::default();
        source.set(path, text);
        let (_, problems) = Library::open(Arc::new(source));
        let mut of_it = problems.into_iter().filter(|problem| problem.file == path);
        let found = of_it.next().unwrap();
        assert_eq!(of_it.next(), None, "{path}");
        found
    }

    #[test]
    fn a_file_that_nests_without_end_is_refused_with_its_line() {
        for (path, begin) in [
            (LESSON, "{\n\"id\": "),
            (LESSON, "{\n\"pages\": "),
            (CHECKLIST, "{\n\"sections\": "),
            (PLATFORM, "{\n\"settings\": "),
            (FIGURES, "\n"),
            (GUIDANCE, "[\n"),
            (HELP, "{\n\"services\": "),
        ] {
            for open in ["[", "{\"a\":"] {
                let found = problem(path, &format!("{begin}{}", open.repeat(100_000)));
                assert_eq!(found.place, "line 2", "{path}: {found}");
            }
        }
        let unknown = problem(LESSON, &format!("{{\"x\":\n{}", "[".repeat(100_000)));
        assert!(unknown.place.starts_with("line "), "{unknown}");
    }

    #[test]
    fn a_file_that_is_too_large_is_refused() {
        for path in [LESSON, CHECKLIST, PLATFORM, FIGURES, GUIDANCE, HELP] {
            let found = problem(path, &" ".repeat(MOST_TEXT_BYTES + 1));
            assert!(found.detail.contains("at most 1048576 bytes"), "{found}");
            let code = if path == HELP {
                Code::BadHelp
            } else {
                Code::BadShape
            };
            assert_eq!(found.code, code);
        }
    }
}
