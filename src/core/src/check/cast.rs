//! Checks the people of the lessons: no two share a name, and no one else has a part.

use super::ftl::{Found, compare, read};
use crate::content::cast::PEOPLE;
use crate::content::{Cast, Code, Kind, Lesson, Library, Person, Problem, TextId};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Checks the file itself: keys, ages and portraits.
pub(super) fn check(library: &Library, source: &dyn Source, problems: &mut Vec<Problem>) {
    let Some(cast) = library.cast() else {
        return;
    };
    let mut seen = BTreeSet::new();
    for person in &cast.people {
        let mut wrong = |detail: String| {
            problems.push(Problem::new(
                PEOPLE,
                person.key.clone(),
                Code::BadCast,
                detail,
            ));
        };
        if !seen.insert(&person.key) {
            wrong("this key belongs to two people".to_owned());
        }
        let years = person.band.and_then(|band| band.years());
        match (years, person.age) {
            (Some((from, to)), Some(age)) if (from..=to).contains(&age) => {}
            (None, None) if person.band.is_none() => {}
            _ => wrong("a child has an age within the band, an adult has neither".to_owned()),
        }
        let path = format!("assets/faces/{}.svg", person.portrait());
        if source.read(&path).is_none() {
            wrong(format!("there is no portrait “{}”", person.portrait()));
        }
    }
}

/// The names of each person in one language, by the person's key: the name, and what the family calls them.
pub(super) fn names(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Vec<String>> {
    let Some(cast) = library.cast() else {
        return BTreeMap::new();
    };
    let path = format!("locales/{locale}/cast.ftl");
    let found = read(source, &path, problems);
    let text = |key: &str, attribute: Option<&str>| TextId {
        message: key.to_owned(),
        attribute: attribute.map(str::to_owned),
        needed: attribute.is_none(),
    };
    let wanted = cast.people.iter().flat_map(|person| {
        let key = person.key.as_str();
        [text(key, None), text(key, Some("at-home"))]
    });
    compare(&path, &wanted.collect(), &found, problems);
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ((key, _), name) in found {
        if names.values().flatten().any(|known| known == &name) {
            let detail = format!("“{name}” is the name of two people");
            problems.push(Problem::new(&path, key.clone(), Code::BadCast, detail));
        }
        names.entry(key).or_default().push(name);
    }
    names
}

/// Checks that everyone who has a part in a lesson is a person who may be in it.
pub(super) fn parts(
    path: &str,
    lesson: &Lesson,
    found: &Found,
    (cast, names): (&Cast, &BTreeMap<String, Vec<String>>),
    problems: &mut Vec<Problem>,
) {
    let of = |wanted: &dyn Fn(&Person) -> bool| -> BTreeSet<&str> {
        let people = cast.people.iter().filter(|person| wanted(person));
        let names = people.filter_map(|person| names.get(&person.key));
        names.flatten().map(String::as_str).collect()
    };
    // Siblings from another age band may say something, but the person a lesson advises must fit its audience.
    let speaks = of(&|_| true);
    let is_advised = of(&|person| person.may_be_in(lesson.audience));
    for step in lesson.steps() {
        let mut parts: Vec<String> = Vec::new();
        match &step.kind {
            Kind::Chat(_) | Kind::Spot(_) | Kind::Settings(_) => parts.push("name".to_owned()),
            Kind::Comic(comic) => {
                parts.extend(comic.people().iter().map(|who| format!("who-{who}")));
            }
            _ => {}
        }
        for part in parts {
            let key = (step.key.to_string(), Some(part.clone()));
            let may_be = if part == "name" { &is_advised } else { &speaks };
            let Some(name) = found
                .get(&key)
                .filter(|name| !may_be.contains(name.as_str()))
            else {
                continue;
            };
            let place = format!("{}.{part}", step.key);
            let detail = format!("nobody called “{name}” is in the lessons for this audience");
            problems.push(Problem::new(path, place, Code::BadCast, detail));
        }
    }
}
