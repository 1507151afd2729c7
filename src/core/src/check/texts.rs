//! Compares the texts of one language with the structure.

use super::cast;
use super::find;
use super::ftl::{Found, compare, read};
use super::guess::{Item, items};
use super::plan;
use super::wall;
use super::words::{avoided_words, words};
use crate::content::reference::wanted_by_figures;
use crate::content::standards::wanted_by_standards;
use crate::content::{
    Audience, Code, Library, Problem, TextId, wanted_by_checklist, wanted_by_lesson,
};
use crate::source::Source;
use crate::text::BASE;
use std::collections::BTreeMap;

/// The share of the base language's texts that a language has, from 0 to 1.
pub(super) fn share(source: &dyn Source, locale: &str) -> f64 {
    let mut ignored = Vec::new();
    let (mut have, mut all) = (0usize, 0usize);
    for path in source.list(&format!("locales/{BASE}/")) {
        let base = read(source, &path, &mut ignored);
        let other = read(
            source,
            &path.replace(&format!("locales/{BASE}/"), &format!("locales/{locale}/")),
            &mut ignored,
        );
        all += base.len();
        have += base.keys().filter(|key| other.contains_key(*key)).count();
    }
    if all == 0 {
        0.0
    } else {
        have as f64 / all as f64
    }
}

/// Checks every text of a language against the structure that asks for it. Counts the words of each lesson, and returns the
/// items that can be guessed.
pub(super) fn check_locale(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    counted: &mut BTreeMap<String, usize>,
    problems: &mut Vec<Problem>,
) -> Vec<Item> {
    let mut guessed = Vec::new();
    let names = cast::names(library, source, locale, problems);
    for lesson in library.lessons() {
        let path = format!("locales/{locale}/lessons/{}.ftl", lesson.id);
        let found = read(source, &path, problems);
        compare(&path, &wanted_by_lesson(lesson), &found, problems);
        words(&path, lesson, &found, locale, problems);
        find::check(&path, lesson, &found, problems);
        wall::check(&path, lesson, &found, locale, problems);
        plan::texts(&path, lesson, &found, locale, counted, problems);
        guessed.extend(items(lesson, &found));
        if let Some(cast) = library.cast() {
            cast::parts(&path, lesson, &found, (cast, &names), problems);
        }
    }
    for list in library.checklists() {
        let path = format!("locales/{locale}/checklists/{}.ftl", list.id);
        let found = read(source, &path, problems);
        compare(&path, &wanted_by_checklist(list), &found, problems);
        for_adults(&path, &found, locale, problems);
    }
    for country in library.help.all() {
        let path = format!(
            "locales/{locale}/help/{}.ftl",
            country.country.to_lowercase()
        );
        let found = read(source, &path, problems);
        let wanted = country
            .services
            .iter()
            .flat_map(|service| {
                let id = |attribute: Option<&str>, needed| TextId {
                    message: service.id.clone(),
                    attribute: attribute.map(str::to_owned),
                    needed,
                };
                [
                    id(None, true),
                    id(Some("what"), true),
                    id(Some("first"), false),
                ]
            })
            .collect();
        compare(&path, &wanted, &found, problems);
    }
    let path = format!("locales/{locale}/figures.ftl");
    let found = read(source, &path, problems);
    let wanted = wanted_by_figures(library.figures());
    compare(&path, &wanted, &found, problems);
    for_adults(&path, &found, locale, problems);
    let path = format!("locales/{locale}/standards.ftl");
    let found = read(source, &path, problems);
    compare(
        &path,
        &wanted_by_standards(library.standards()),
        &found,
        problems,
    );
    super::terms::check(library, source, locale, problems);
    super::home::texts(library, source, locale, problems);
    app_texts(source, locale, problems);
    files_of_nothing(library, source, locale, problems);
    guessed
}

/// Checks texts that only adults read for words to avoid.
fn for_adults(path: &str, found: &Found, locale: &str, problems: &mut Vec<Problem>) {
    for ((message, attribute), text) in found {
        let place = attribute
            .as_ref()
            .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
        avoided_words(path, &place, text, Audience::Parents, locale, problems);
    }
}

/// Compares the app's texts in a language with those in the base language, and checks the promises in the latter.
fn app_texts(source: &dyn Source, locale: &str, problems: &mut Vec<Problem>) {
    for base_path in source.list(&format!("locales/{BASE}/app/")) {
        let base = read(source, &base_path, problems);
        for id in PROMISES.iter().filter(|id| {
            base_path.ends_with("/promises.ftl") && !base.contains_key(&((**id).to_owned(), None))
        }) {
            problems.push(Problem::new(
                &base_path,
                *id,
                Code::NoPromises,
                "the three promises stand on every last page",
            ));
        }
        if locale == BASE {
            continue;
        }
        let path = base_path.replace(&format!("locales/{BASE}/"), &format!("locales/{locale}/"));
        let found = read(source, &path, problems);
        let key = |(message, attribute): &(String, Option<String>)| TextId {
            message: message.clone(),
            attribute: attribute.clone(),
            needed: true,
        };
        compare(&path, &base.keys().map(key).collect(), &found, problems);
    }
}

/// Messages that every lesson's last page shows: it is never your fault, you can always tell, there is help. The content
/// rules require them.
pub const PROMISES: [&str; 3] = ["promise-fault", "promise-tell", "promise-help"];

/// Reports files of texts that belong to no lesson.
fn files_of_nothing(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let prefix = format!("locales/{locale}/lessons/");
    for path in source.list(&prefix) {
        let Some(id) = path
            .strip_prefix(&prefix)
            .and_then(|name| name.strip_suffix(".ftl"))
        else {
            continue;
        };
        if !library
            .lessons()
            .iter()
            .any(|lesson| lesson.id.as_str() == id)
        {
            problems.push(Problem::new(
                &path,
                "",
                Code::UnusedText,
                "there is no lesson with this id",
            ));
        }
    }
}
