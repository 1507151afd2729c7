//! What stands beside the lessons: the words that are explained in place, and the figures adults see. Structure only; the
//! prose is in `locales/<locale>/glossary.ftl` and `figures.ftl`.

use super::{Audience, Code, Key, Problem, TextId, file};
use crate::source::Source;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Range;

pub const GLOSSARY: &str = "lessons/reference/glossary.json";
pub const FIGURES: &str = "lessons/reference/figures.json";
pub const GUIDANCE: &str = "lessons/reference/guidance.json";

/// A word that is explained where it is met.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    #[schemars(with = "String")]
    pub key: Key,
    /// Who meets it in lessons: each has a definition of their own.
    #[serde(rename = "for")]
    pub audiences: Vec<Audience>,
}

impl Term {
    /// The attribute that holds the definition for an audience; `None` where it has none.
    pub fn definition_for(&self, audience: Audience) -> Option<String> {
        self.audiences
            .contains(&audience)
            .then(|| format!("say-{}", spoken_to(audience)))
    }
}

/// Parents and teachers read the same definition.
fn spoken_to(audience: Audience) -> &'static str {
    if audience.is_child() {
        audience.folder()
    } else {
        "adults"
    }
}

/// A figure with its year, who was asked, its caution and where it stands.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    #[schemars(with = "String")]
    pub key: Key,
    /// Ids of the rows in the collection of figures it rests on.
    pub rests_on: Vec<String>,
    pub agency: String,
    pub document: String,
    /// First and last year the figure speaks of.
    pub from: i16,
    pub to: i16,
    pub unit: Unit,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Of a hundred people or reports.
    Percent,
    /// Reports, people, cases.
    Count,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    #[schemars(with = "String")]
    pub key: Key,
    pub value: f64,
}

/// Reads a list that may be missing: then nothing of the kind is shown, and the checker says so.
pub(super) fn read_list<T: DeserializeOwned>(
    source: &dyn Source,
    path: &str,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    file::read(source, path, Code::BadShape).unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    })
}

/// Every text of `glossary.ftl`.
pub fn wanted_by_glossary(terms: &[Term]) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for term in terms {
        let id = term.key.as_str();
        out.insert(TextId::value(id));
        out.insert(TextId::attr(id, "forms"));
        for audience in &term.audiences {
            out.insert(TextId::attr(id, format!("say-{}", spoken_to(*audience))));
        }
    }
    out
}

/// Every text of `figures.ftl`.
pub fn wanted_by_figures(figures: &[Figure]) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for figure in figures {
        let id = figure.key.as_str();
        out.insert(TextId::value(id));
        for part in ["base", "caution", "so"] {
            out.insert(TextId::attr(id, part));
        }
        for bar in &figure.bars {
            out.insert(TextId::attr(id, format!("bar-{}", bar.key)));
        }
    }
    out
}

/// Where the forms of a term stand in a text for the first time, as whole words whatever their case; byte range.
pub fn first_mention(text: &str, forms: &str) -> Option<Range<usize>> {
    forms
        .split(',')
        .map(str::trim)
        .filter(|form| !form.is_empty())
        .filter_map(|form| whole_word(text, form))
        .min_by_key(|range| (range.start, usize::MAX - range.end))
}

fn whole_word(text: &str, form: &str) -> Option<Range<usize>> {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.char_indices().find_map(|(at, _)| {
        let before = text.get(..at)?.chars().next_back();
        if is_word(before) {
            return None;
        }
        let end = same_letters(text.get(at..)?, form)? + at;
        let after = text.get(end..)?.chars().next();
        (!is_word(after)).then_some(at..end)
    })
}

/// Length in bytes of the beginning of `text` that is `form`, but for upper and lower case.
fn same_letters(text: &str, form: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    for wanted in form.chars() {
        let (_, found) = rest.next()?;
        if !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.offset())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_and_whatever_its_case() {
        let text = "Bloqueo y bloquear. Sextorsión: un chantaje.";
        assert_eq!(first_mention(text, "sextorsión"), Some(20..31));
        assert_eq!(first_mention(text, "bloque"), None);
        assert_eq!(first_mention(text, "chantaje, bloquear"), Some(10..18));
        assert_eq!(first_mention("", "x"), None);
    }

    #[test]
    fn of_two_forms_that_begin_alike_the_longer_is_marked() {
        assert_eq!(
            first_mention("A safety plan", "safety, safety plan"),
            Some(2..13)
        );
    }
}
