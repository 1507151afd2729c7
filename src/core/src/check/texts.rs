//! Texts against the structure, in one language.

use super::reading::reading;
use crate::content::{
    Audience, Code, Lesson, Library, Problem, TextId, wanted_by_checklist, wanted_by_lesson,
};
use crate::source::{Source, read_text};
use crate::text::BASE;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// All texts of one Fluent file: `(message, attribute) -> text`, placeables left out.
type Found = BTreeMap<(String, Option<String>), String>;

fn parse(path: &str, text: &str, problems: &mut Vec<Problem>) -> Found {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(good, errors)| {
        for error in errors {
            let line = text
                .get(..error.pos.start)
                .map_or(0, |before| before.lines().count());
            problems.push(Problem::new(
                path,
                format!("line {line}"),
                Code::BadFluent,
                error.to_string(),
            ));
        }
        good
    });
    let mut found = Found::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        if let Some(value) = &message.value {
            if found.insert((id.clone(), None), plain(value)).is_some() {
                problems.push(Problem::new(
                    path,
                    id.clone(),
                    Code::DuplicateKey,
                    "this message stands here twice",
                ));
            }
        }
        for attribute in &message.attributes {
            found.insert(
                (id.clone(), Some(attribute.id.name.to_owned())),
                plain(&attribute.value),
            );
        }
    }
    found
}

fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "{}",
        })
        .collect()
}

fn read(source: &dyn Source, path: &str, problems: &mut Vec<Problem>) -> Found {
    match read_text(source, path) {
        Some(text) => parse(path, &text, problems),
        None => {
            problems.push(Problem::new(
                path,
                "",
                Code::MissingText,
                "this file is missing",
            ));
            Found::new()
        }
    }
}

/// Share of the base language's texts that a language has.
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

pub(super) fn check_locale(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    for lesson in library.lessons() {
        let path = format!("locales/{locale}/lessons/{}.ftl", lesson.id);
        let found = read(source, &path, problems);
        compare(&path, &wanted_by_lesson(lesson), &found, problems);
        words(&path, lesson, &found, locale, problems);
    }
    for list in library.checklists() {
        let path = format!("locales/{locale}/checklists/{}.ftl", list.id);
        let found = read(source, &path, problems);
        compare(&path, &wanted_by_checklist(list), &found, problems);
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
    app_texts(source, locale, problems);
    files_of_nothing(library, source, locale, problems);
}

fn compare(path: &str, wanted: &BTreeSet<TextId>, found: &Found, problems: &mut Vec<Problem>) {
    for id in wanted {
        match found.get(&(id.message.clone(), id.attribute.clone())) {
            None if id.needed => {
                problems.push(Problem::new(
                    path,
                    id.to_string(),
                    Code::MissingText,
                    "this text is missing",
                ));
            }
            Some(text) if text.trim().is_empty() => {
                problems.push(Problem::new(
                    path,
                    id.to_string(),
                    Code::EmptyText,
                    "this text is empty",
                ));
            }
            _ => {}
        }
    }
    for (message, attribute) in found.keys() {
        if !wanted
            .iter()
            .any(|id| &id.message == message && &id.attribute == attribute)
        {
            let place = attribute
                .as_ref()
                .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
            problems.push(Problem::new(
                path,
                place,
                Code::UnusedText,
                "nothing asks for this text",
            ));
        }
    }
}

/// App texts of a language against those of the base.
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

/// Messages every lesson's last page carries (content rule: never your fault, you can always tell, there is help).
pub const PROMISES: [&str; 3] = ["promise-fault", "promise-tell", "promise-help"];

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

/// Words and phrases no text for the audience may hold, lower case.
fn avoided(audience: Audience, locale: &str) -> Vec<&'static str> {
    let spanish = locale.starts_with("es");
    let mut words: Vec<&'static str> = if spanish {
        vec![
            "pornografía infantil",
            "monstruo",
            "depredador",
            "pervertido",
            "para siempre",
            "ingenu",
            "tu error",
        ]
    } else {
        vec![
            "child pornography",
            "kiddie",
            "stranger danger",
            "monster",
            "pervert",
            "naive",
            "silly",
            "promiscuous",
            "you should have",
            "revenge porn",
        ]
    };
    if audience.is_child() {
        words.extend(if spanish {
            ["víctima", "mamá y papá"]
        } else {
            ["predator", "mum and dad"]
        });
    }
    if audience.is_under_11() {
        words.extend(if spanish {
            ["sextorsión", "suicid"]
        } else {
            ["sextortion", "suicid"]
        });
    }
    words
}

fn words(path: &str, lesson: &Lesson, found: &Found, locale: &str, problems: &mut Vec<Problem>) {
    let avoided = avoided(lesson.audience, locale);
    for ((message, attribute), text) in found {
        let lower = text.to_lowercase();
        let place = attribute
            .as_ref()
            .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
        for word in avoided.iter().filter(|word| lower.contains(**word)) {
            problems.push(Problem::new(
                path,
                place.clone(),
                Code::AvoidedWord,
                format!("“{word}” is to be avoided for this audience"),
            ));
        }
    }
    projected_pages(path, lesson, found, problems);
    ways_to_tell(path, lesson, found, locale, problems);
    if locale == BASE {
        level(path, lesson, found, problems);
    }
}

/// A projected page holds at most 40 words.
fn projected_pages(path: &str, lesson: &Lesson, found: &Found, problems: &mut Vec<Problem>) {
    for page in &lesson.pages {
        let text = |attribute: Option<&str>| {
            found.get(&(page.key.to_string(), attribute.map(str::to_owned)))
        };
        let count = |text: &String| text.split_whitespace().count();
        match (text(None).map(count), text(Some("slide")).map(count)) {
            (_, Some(words)) if words > 40 => {
                problems.push(Problem::new(
                    path,
                    format!("{}.slide", page.key),
                    Code::SlideTooLong,
                    format!("{words} words on a projected page, at most 40"),
                ));
            }
            (Some(words), None) if words > 40 => {
                problems.push(Problem::new(
                    path,
                    format!("{}.slide", page.key),
                    Code::SlideTooLong,
                    format!("the page has {words} words: it needs a slide of at most 40"),
                ));
            }
            _ => {}
        }
    }
}

/// A lesson for children that says to tell someone names more than one kind of person, and what to do if that person is
/// not safe or does not listen.
fn ways_to_tell(
    path: &str,
    lesson: &Lesson,
    found: &Found,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    if !lesson.audience.is_child() {
        return;
    }
    let all: String = found
        .values()
        .map(|text| text.to_lowercase() + "\n")
        .collect();
    let people: &[&str] = if locale.starts_with("es") {
        &[
            "maestr",
            "abuel",
            "profesor",
            "docente",
            "enfermer",
            "entrenador",
            "consejer",
            "tía",
            "tío",
            "línea",
            "vecin",
            "orientador",
        ]
    } else {
        &[
            "teacher",
            "grand",
            "coach",
            "nurse",
            "counselor",
            "aunt",
            "uncle",
            "helpline",
            "neighbor",
            "carer",
        ]
    };
    let named = people.iter().filter(|word| all.contains(**word)).count();
    if named == 0 {
        problems.push(Problem::new(
            path,
            "",
            Code::OnlyParents,
            "more than one kind of person to tell is named",
        ));
    }
    let tell: &[&str] = if locale.starts_with("es") {
        &["cuent", "cont", "díse", "dile", "dilo", "avis"]
    } else {
        &["tell", "told"]
    };
    if !tell.iter().any(|word| all.contains(*word)) {
        problems.push(Problem::new(
            path,
            "",
            Code::NoWayToTell,
            "a lesson shows the way to tell someone",
        ));
    }
}

/// Words a sentence may have, and the grade, per audience.
fn bounds(audience: Audience) -> (usize, f64) {
    match audience {
        Audience::Age5To7 => (8, 2.5),
        Audience::Age8To10 => (12, 4.5),
        Audience::Age11To13 => (15, 6.5),
        Audience::Age14To17 => (18, 8.5),
        Audience::Parents | Audience::Teachers => (20, 8.5),
    }
}

fn level(path: &str, lesson: &Lesson, found: &Found, problems: &mut Vec<Problem>) {
    let (most_words, most_grade) = bounds(lesson.audience);
    // What teachers and families read is for adults.
    let for_adults = |message: &str, attribute: Option<&str>| {
        matches!(attribute, Some("notes" | "alt"))
            || message == "lesson" && attribute.is_some_and(|a| a == "teacher" || a == "family")
    };
    let mut all = String::new();
    for ((message, attribute), text) in found {
        let adults = for_adults(message, attribute.as_deref());
        let place = attribute
            .as_ref()
            .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
        let most = if adults { 25 } else { most_words };
        let (count, sentence) = reading(text).longest;
        if count > most {
            problems.push(Problem::new(
                path,
                place,
                Code::LongSentence,
                format!("{count} words in a sentence, at most {most}: “{sentence}”"),
            ));
        }
        if !adults {
            all.push_str(text);
            all.push('\n');
        }
    }
    let grade = reading(&all).grade;
    if grade > most_grade {
        problems.push(Problem::new(
            path,
            "",
            Code::ReadingLevel,
            format!("reading grade {grade:.1}, at most {most_grade}"),
        ));
    }
}
