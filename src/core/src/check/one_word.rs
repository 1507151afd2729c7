//! One word for each thing: a language's table lists the words that its texts must not use.

use super::ftl::read;
use crate::content::{Code, Problem};
use crate::source::{Source, read_text};

/// Reports any use of the words in the last column of `locales/<locale>/TERMS.md`, in every text of the language. A language
/// without a table may use any word.
pub(super) fn check(source: &dyn Source, locale: &str, problems: &mut Vec<Problem>) {
    let folder = format!("locales/{locale}/");
    let Some(table) = read_text(source, &format!("{folder}TERMS.md")) else {
        return;
    };
    let never = never(&table);
    // Files that cannot be read are reported where the texts are compared.
    let mut unread = Vec::new();
    for path in source.list(&folder) {
        if !path.ends_with(".ftl") {
            continue;
        }
        for ((message, attribute), text) in read(source, &path, &mut unread) {
            let lower = text.to_lowercase();
            for word in never.iter().filter(|word| has_word(&lower, word)) {
                let place = attribute
                    .as_ref()
                    .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
                let detail = format!("“{word}”: {folder}TERMS.md has another word for it");
                problems.push(Problem::new(&path, place, Code::AvoidedWord, detail));
            }
        }
    }
}

/// What is between backticks in the last column of the table's rows, in lower case.
fn never(table: &str) -> Vec<String> {
    let rows = table.lines().filter(|line| line.starts_with('|'));
    let last = rows.filter_map(|line| line.trim_end().trim_end_matches('|').rsplit('|').next());
    last.flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .map(str::to_lowercase)
        .collect()
}

/// Whether the words are in the text, not as a part of a longer word.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
