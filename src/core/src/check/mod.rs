//! Everything that `porchlight check` checks: structure, texts in every language, words, reading level, pictures, sources.

mod avatars;
mod cast;
mod ftl;
mod guess;
mod home;
mod language;
mod pictures;
mod placeables;
mod plan;
mod reading;
mod retired;
mod terms;
#[cfg(test)]
mod tests;
mod texts;
mod variant;
mod wall;
mod words;

pub use guess::Guessed;
pub use reading::{Reading, reading};

use crate::content::{Audience, Code, Library, Problem, Unit};
use crate::source::Source;
use crate::text::{BASE, locales};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the checker found, as `porchlight check --json` prints it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many lessons could be opened; broken ones are in `problems`.
    pub lessons: usize,
    /// How many lessons each audience has, by the name of its folder.
    pub by_audience: BTreeMap<&'static str, usize>,
    /// Pages with something to do on them, in all lessons.
    pub practices: usize,
    /// Quiz questions, in all lessons.
    pub questions: usize,
    /// Apps and devices.
    pub platforms: usize,
    /// Settings of all apps and devices.
    pub settings: usize,
    /// Talks for adults to rehearse.
    pub rehearsals: usize,
    /// By locale, the share of the base language's texts that it has, from 0 to 1.
    pub locales: BTreeMap<String, f64>,
    /// By lesson, the words on the shortest way through it in the base language.
    pub words: BTreeMap<String, usize>,
    /// By locale and group of items, how far a reader gets who knows only how right answers sound.
    pub guess: BTreeMap<String, BTreeMap<&'static str, Guessed>>,
    /// How many of the core recommendations are taught.
    pub core_guidance: Core,
    /// Everything wrong, sorted by file and place. Content is ready to ship when this is empty.
    pub problems: Vec<Problem>,
}

/// How many of the recommendations that must be taught are in a lesson or on a checklist.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Core {
    /// Those that are.
    pub taught: usize,
    /// All of them.
    pub of: usize,
}

/// Checks all content of a source. Problems with it are in the report; this never fails.
pub fn check(source: Arc<dyn Source>) -> Report {
    let (library, mut problems) = Library::open(source.clone());
    let mut by_audience: BTreeMap<&'static str, usize> =
        Audience::ALL.iter().map(|a| (a.folder(), 0)).collect();
    for lesson in library.lessons() {
        *by_audience.entry(lesson.audience.folder()).or_default() += 1;
    }
    references(&library, source.as_ref(), &mut problems);
    avatars::check(&library, source.as_ref(), &mut problems);
    cast::check(&library, source.as_ref(), &mut problems);
    pictures::worn(&library, &mut problems);
    home::references(&library, &mut problems);
    retired::check(&library, &mut problems);
    let languages = locales(source.as_ref());
    let mut shares = BTreeMap::new();
    let (variants, languages): (Vec<String>, Vec<String>) = languages
        .into_iter()
        .partition(|locale| variant::is_variant(locale));
    for locale in &variants {
        variant::check(&library, source.as_ref(), locale, &mut problems);
        // What a variant lacks is said in the base language, so nothing is missing.
        shares.insert(locale.clone(), 1.0);
    }
    for locale in languages.iter().filter(|locale| locale.as_str() != BASE) {
        shares.insert(locale.clone(), texts::share(source.as_ref(), locale));
    }
    shares.insert(BASE.to_owned(), 1.0);
    for lesson in library.lessons() {
        plan::structure(lesson, &mut problems);
    }
    let mut words = BTreeMap::new();
    let mut guess = BTreeMap::new();
    for locale in &languages {
        let items =
            texts::check_locale(&library, source.as_ref(), locale, &mut words, &mut problems);
        let shares = guess::guess(&items);
        guess::check(locale, &shares, &mut problems);
        guess.insert(locale.clone(), shares);
        placeables::check(source.as_ref(), locale, &mut problems);
    }
    let taught: BTreeSet<&str> = library
        .lessons()
        .iter()
        .flat_map(|lesson| lesson.guidance.iter())
        .chain(
            library
                .checklists()
                .iter()
                .flat_map(|list| list.items().flat_map(|item| item.guidance.iter())),
        )
        .map(String::as_str)
        .collect();
    let core: Vec<&str> = library
        .guidance()
        .values()
        .filter(|row| row.core)
        .map(|row| row.id.as_str())
        .collect();
    for id in core.iter().filter(|id| !taught.contains(*id)) {
        problems.push(Problem::new(
            crate::content::reference::GUIDANCE,
            *id,
            Code::CoreNotTaught,
            "is taught in no lesson and stands on no checklist",
        ));
    }
    problems.sort();
    problems.dedup();
    Report {
        lessons: library.lessons().len(),
        by_audience,
        practices: library
            .lessons()
            .iter()
            .map(|lesson| lesson.practices())
            .sum(),
        questions: library
            .lessons()
            .iter()
            .map(|lesson| lesson.quiz.len())
            .sum(),
        platforms: library.home.platforms.len(),
        settings: library
            .home
            .platforms
            .iter()
            .map(|platform| platform.settings.len())
            .sum(),
        rehearsals: library.home.rehearsals.len(),
        locales: shares,
        words,
        guess,
        core_guidance: Core {
            taught: core.iter().filter(|id| taught.contains(*id)).count(),
            of: core.len(),
        },
        problems,
    }
}

/// Ids and pictures that content refers to and that must exist.
fn references(library: &Library, source: &dyn Source, problems: &mut Vec<Problem>) {
    for lesson in library.lessons() {
        let file = format!("lessons/{}/{}.json", lesson.audience.folder(), lesson.id);
        for id in &lesson.guidance {
            if !library.guidance().contains_key(id) {
                problems.push(Problem::new(
                    &file,
                    "guidance",
                    Code::UnknownGuidance,
                    format!("no recommendation has the id “{id}”"),
                ));
            }
        }
        pictures::check(&file, lesson, source, problems);
    }
    for list in library.checklists() {
        let file = format!("lessons/checklists/{}.json", list.id);
        for item in list.items() {
            for id in item
                .guidance
                .iter()
                .filter(|id| !library.guidance().contains_key(*id))
            {
                problems.push(Problem::new(
                    &file,
                    item.key.as_str(),
                    Code::UnknownGuidance,
                    format!("no recommendation has the id “{id}”"),
                ));
            }
        }
    }
    for figure in library.figures() {
        let sane = figure.from <= figure.to
            && !figure.rests_on.is_empty()
            && !figure.bars.is_empty()
            && figure
                .bars
                .iter()
                .all(|bar| bar.value > 0.0 && (figure.unit == Unit::Count || bar.value <= 100.0));
        if !sane {
            problems.push(Problem::new(
                crate::content::reference::FIGURES,
                figure.key.as_str(),
                Code::BadFigure,
                "a figure has its years in order, rows it rests on, and bars above nought",
            ));
        }
    }
    for country in library.help.all() {
        let file = format!(
            "lessons/reference/help/{}.json",
            country.country.to_lowercase()
        );
        let emergency = country.emergency();
        if country.country.len() == 2 && country.country != "EU" && emergency.is_none() {
            problems.push(Problem::new(
                &file,
                "services",
                Code::BadHelp,
                "a country has an emergency number",
            ));
        }
        if emergency.is_some_and(|service| service.check_first) {
            problems.push(Problem::new(
                &file,
                "services",
                Code::BadHelp,
                "the emergency number is never “check first”",
            ));
        }
        for service in &country.services {
            if service.ways.is_empty() {
                problems.push(Problem::new(
                    &file,
                    service.id.clone(),
                    Code::BadHelp,
                    "a service has a way to reach it",
                ));
            }
        }
    }
}
