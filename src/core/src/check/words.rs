//! Checks how a lesson is worded, in one language: words to avoid, length, ways to tell, reading level.

use super::ftl::Found;
use super::language::Language;
use super::reading::reading;
use crate::content::{Ask, Audience, Code, Kind, Lesson, NodeKind, Problem, Step};
use crate::text::BASE;
use std::collections::BTreeSet;

/// Reports words that no text for the audience may contain.
pub(super) fn avoided_words(
    path: &str,
    place: &str,
    text: &str,
    audience: Audience,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let Some(language) = Language::of(locale) else {
        return;
    };
    let lower = text.to_lowercase();
    let words = language.avoided(audience);
    for word in words.filter(|word| lower.contains(*word)) {
        problems.push(Problem::new(
            path,
            place,
            Code::AvoidedWord,
            format!("“{word}” is to be avoided for this audience"),
        ));
    }
}

/// Checks how a lesson is worded in one language.
pub(super) fn words(
    path: &str,
    lesson: &Lesson,
    found: &Found,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    for ((message, attribute), text) in found {
        let place = attribute
            .as_ref()
            .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
        avoided_words(path, &place, text, lesson.audience, locale, problems);
    }
    projected_pages(path, lesson, found, problems);
    lengths(path, lesson, found, problems);
    ways_to_tell(path, lesson, found, locale, problems);
    if locale == BASE {
        level(path, lesson, found, problems);
    }
}

/// The most characters of a title or of anything to press. A longer text does not fit on a card.
const MOST_LETTERS: usize = 80;
/// The most sentences of an explanation.
const MOST_SENTENCES: usize = 4;

/// The most characters of a speech bubble: what this audience reads at a glance, beside a picture.
fn most_in_bubble(audience: Audience) -> usize {
    match audience {
        Audience::Age5To7 => 40,
        Audience::Age8To10 => 70,
        Audience::Age11To13 => 90,
        Audience::Age14To17 | Audience::Parents | Audience::Teachers => 100,
    }
}

/// Checks that titles, options, replies, cards, labels and bubbles are short, and explanations a few sentences at most.
fn lengths(path: &str, lesson: &Lesson, found: &Found, problems: &mut Vec<Problem>) {
    for step in lesson.steps_and_later() {
        for (key, most) in short(step, lesson.audience) {
            let text = |attribute: String| {
                let place = format!("{}.{attribute}", step.key);
                found
                    .get(&(step.key.to_string(), Some(attribute)))
                    .map(|text| (place, text))
            };
            if let Some((place, words)) = text(key.to_owned())
                && words.chars().count() > most
            {
                let count = words.chars().count();
                problems.push(Problem::new(
                    path,
                    place,
                    Code::TooLong,
                    format!("{count} letters, at most {most}"),
                ));
            }
            if let Some((place, words)) = text(format!("{key}-why"))
                && reading(words).sentences > MOST_SENTENCES
            {
                problems.push(Problem::new(
                    path,
                    place,
                    Code::TooLong,
                    format!("an explanation has at most {MOST_SENTENCES} sentences"),
                ));
            }
        }
    }
}

/// The attributes of a step that are shown on a card or a button, in a bubble, or as a title, and how many characters each
/// may have.
fn short(step: &Step, audience: Audience) -> Vec<(&str, usize)> {
    let mut bubbles: Vec<&str> = Vec::new();
    let mut most = MOST_LETTERS;
    let pressed: Vec<&str> = match &step.kind {
        Kind::Read => vec![],
        Kind::Chat(graph) => graph
            .nodes()
            .iter()
            .filter_map(|node| match &node.kind {
                NodeKind::Choose { replies, .. } => Some(replies),
                _ => None,
            })
            .flatten()
            .map(|reply| reply.key.as_str())
            .collect(),
        Kind::Spot(spot) => spot.lines.iter().map(|line| line.key.as_str()).collect(),
        Kind::Sort(sort) => sort.cards.iter().map(|card| card.key.as_str()).collect(),
        Kind::Order(keys) | Kind::Match(keys) => keys.iter().map(|key| key.as_str()).collect(),
        Kind::Settings(settings) => settings.switches.iter().map(|s| s.key.as_str()).collect(),
        Kind::One(choice) | Kind::Many(choice) => {
            choice.options.iter().map(|o| o.key.as_str()).collect()
        }
        Kind::TrueFalse(_) => vec!["true", "false"],
        Kind::Scene(scene) => {
            let things = match &scene.ask {
                Ask::Put(things) => things.as_slice(),
                Ask::Find | Ask::Choose => &[],
            };
            let places = scene.places.iter().map(|place| place.key.as_str());
            places
                .chain(things.iter().map(|thing| thing.key.as_str()))
                .collect()
        }
        Kind::Comic(comic) => {
            bubbles.extend(comic.bubbles().map(|bubble| bubble.key.as_str()));
            // The right option fills a bubble, so all options have that limit: length must not give it away.
            most = MOST_LETTERS.min(most_in_bubble(audience));
            let options = comic.choice.iter().flat_map(|choice| &choice.options);
            options.map(|option| option.key.as_str()).collect()
        }
    };
    let bubbles = bubbles
        .into_iter()
        .map(|key| (key, most_in_bubble(audience)));
    pressed
        .into_iter()
        .map(|key| (key, most))
        .chain(bubbles)
        .chain([("title", MOST_LETTERS)])
        .collect()
}

/// Checks that a projected page has at most 40 words.
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

/// Checks that a lesson for children says to tell someone, and names someone besides parents, in the languages we have words
/// for.
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
    let Some(language) = Language::of(locale) else {
        return;
    };
    let all: String = found
        .values()
        .map(|text| text.to_lowercase() + "\n")
        .collect();
    let says = |words: &[&str]| words.iter().any(|word| all.contains(*word));
    if !says(language.people) {
        problems.push(Problem::new(
            path,
            "",
            Code::OnlyParents,
            "more than one kind of person to tell is named",
        ));
    }
    if !says(language.telling) {
        problems.push(Problem::new(
            path,
            "",
            Code::NoWayToTell,
            "a lesson shows the way to tell someone",
        ));
    }
}

/// The most words a sentence may have, and the highest grade, for an audience.
fn bounds(audience: Audience) -> (usize, f64) {
    match audience {
        Audience::Age5To7 => (8, 2.5),
        Audience::Age8To10 => (12, 4.5),
        Audience::Age11To13 => (15, 6.5),
        Audience::Age14To17 => (18, 8.5),
        Audience::Parents | Audience::Teachers => (20, 8.5),
    }
}

/// Checks the length of sentences and the reading grade, in English.
fn level(path: &str, lesson: &Lesson, found: &Found, problems: &mut Vec<Problem>) {
    let (most_words, most_grade) = bounds(lesson.audience);
    // These are read by teachers and families, so the limits for children do not apply.
    let panels = panel_descriptions(lesson);
    let for_adults = |message: &str, attribute: Option<&str>| {
        matches!(attribute, Some("notes" | "alt"))
            || attribute.is_some_and(|a| panels.contains(&(message, a.to_owned())))
            || message == "lesson" && attribute.is_some_and(|a| a == "teacher" || a == "family")
    };
    let mut all = String::new();
    for ((message, attribute), text) in found {
        if message == "lesson" && attribute.as_deref() == Some(super::find::NAME) {
            // A list of words to find on paper, not a sentence.
            continue;
        }
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

/// The texts that describe the panels of comics, as message and attribute.
fn panel_descriptions(lesson: &Lesson) -> BTreeSet<(&str, String)> {
    let comics = lesson.pages.iter().filter_map(|page| match &page.kind {
        Kind::Comic(comic) => Some((page.key.as_str(), comic)),
        _ => None,
    });
    comics
        .flat_map(|(page, comic)| comic.panels.iter().map(move |panel| (page, panel.alt())))
        .collect()
}
