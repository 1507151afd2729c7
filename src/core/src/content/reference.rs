//! What accompanies the lessons: words that are explained in place, and figures for adults. Structure only; the prose is in
//! `locales/<locale>/glossary.ftl` and `figures.ftl`.

use super::{Audience, Code, Key, Problem, TextId, file};
use crate::source::Source;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The file that says which words are explained, and to whom.
pub const GLOSSARY: &str = "lessons/reference/glossary.json";
/// The file with the figures shown to adults.
pub const FIGURES: &str = "lessons/reference/figures.json";
/// The file that says which rows of the project's collection of figures may be shown.
pub const FIGURE_ROWS: &str = "lessons/reference/figure-rows.json";
/// The file with the recommendations that all content is based on.
pub const GUIDANCE: &str = "lessons/reference/guidance.json";

/// A word that is explained wherever a lesson uses it. The texts are in `locales/<locale>/glossary.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The key, which is also the id of its message. The attribute `.forms` lists the forms to look for, separated by
    /// commas.
    #[schemars(with = "String")]
    pub key: Key,
    /// Whose lessons use the word. Each audience has a definition in its own words, `.say-<audience>`; parents and
    /// teachers share `.say-adults`.
    #[serde(rename = "for")]
    pub audiences: Vec<Audience>,
}

impl Term {
    /// The attribute that holds the definition for an audience; `None` if it has none.
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

/// A figure for adults. Its texts, in `locales/<locale>/figures.ftl`, say who was asked, what to be careful about and
/// what follows from it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The key, which is also the id of its message.
    #[schemars(with = "String")]
    pub key: Key,
    /// Ids of the rows it is taken from in the project's collection of figures, at least one.
    pub rests_on: Vec<String>,
    /// Who published it.
    pub agency: String,
    /// The title of the publication, with its date.
    pub document: String,
    /// The first year the figure is about.
    pub from: i16,
    /// The last year the figure is about; the same as `from` for a single year.
    pub to: i16,
    /// What the bars count.
    pub unit: Unit,
    /// The values, in the order they are drawn, at least one.
    pub bars: Vec<Bar>,
    /// True if it is about children who hurt themselves. The way to the crisis lines is then beside it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub crisis_lines: bool,
}

/// What a row of the project's collection of figures may be used for. A figure rests on such rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowUse {
    /// It may be shown to adults.
    Adults,
    /// It helps to understand other rows. It may be shown if its caution is.
    Background,
    /// It misleads, is too weak, or is not for families. No figure rests on it.
    DoNotShow,
}

/// The rows of the project's collection of figures, by id.
pub type FigureRows = BTreeMap<String, RowUse>;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Out of a hundred people or reports, as 90 for 90 percent.
    Percent,
    /// A number of reports, people or cases.
    Count,
}

/// One value of a figure.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// The key, unique within the figure. Its label is the text `.bar-<key>`.
    #[schemars(with = "String")]
    pub key: Key,
    /// The value in the figure's unit, above 0, exactly as published.
    pub value: f64,
}

/// Reads a list that may be missing. Without it, its part is not shown, and the checker reports it.
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

/// Reads the table of rows. Without it no row is known, and the checker reports every figure.
pub(super) fn read_rows(source: &dyn Source, problems: &mut Vec<Problem>) -> FigureRows {
    file::read(source, FIGURE_ROWS, Code::BadShape).unwrap_or_else(|problem| {
        problems.push(problem);
        FigureRows::new()
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

/// Where a text first mentions a term, as a range of bytes. `forms` are the term's forms, separated by commas; a form
/// counts as a whole word in upper or lower case. Of two forms that begin at the same place, the longer one wins.
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

/// Length in bytes of the beginning of `text` that equals `form`, ignoring case.
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
