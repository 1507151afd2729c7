//! Everything that `porchlight check` checks: structure, texts in every language, words, reading level, pictures, sources.

mod avatars;
mod cast;
mod figures;
mod find;
mod ftl;
mod guess;
mod help;
mod home;
mod language;
mod one_word;
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

use crate::content::{Audience, Code, Library, Problem};
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
    /// Practice pages, in all lessons.
    pub practices: usize,
    /// Quiz questions, in all lessons.
    pub questions: usize,
    /// Countries with help services. Cross-border lists do not count.
    pub countries: usize,
    /// Help services, in all countries and cross-border lists.
    pub services: usize,
    /// Apps and devices.
    pub platforms: usize,
    /// Settings of all apps and devices.
    pub settings: usize,
    /// Standards: what schools are asked to teach, with the lessons about it.
    pub standards: usize,
    /// Figures for adults.
    pub figures: usize,
    /// Talks for adults to rehearse.
    pub rehearsals: usize,
    /// By locale, the share of the base language's texts that it has, from 0 to 1.
    pub locales: BTreeMap<String, f64>,
    /// By lesson, the words on the shortest way through it in the base language.
    pub words: BTreeMap<String, usize>,
    /// By locale and group of items, how well a reader does who knows only what right answers sound like.
    pub guess: BTreeMap<String, BTreeMap<&'static str, Guessed>>,
    /// How many of the core recommendations are taught.
    pub core_guidance: Core,
    /// Everything wrong, sorted by file and place. Content is ready to ship when this is empty.
    pub problems: Vec<Problem>,
}

/// How many of the recommendations that must be taught are in a lesson or on a checklist.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Core {
    /// The ones that are taught.
    pub taught: usize,
    /// All core recommendations.
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
        // A variant falls back to the base language, so nothing is missing.
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
        one_word::check(source.as_ref(), locale, &mut problems);
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
        countries: library.help.all().filter(|one| !one.is_for_many()).count(),
        services: library.help.all().map(|one| one.services.len()).sum(),
        platforms: library.home.platforms.len(),
        settings: library
            .home
            .platforms
            .iter()
            .map(|platform| platform.settings.len())
            .sum(),
        standards: library.standards().len(),
        figures: library.figures().len(),
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

/// Checks that the ids and pictures that content refers to exist.
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
        pictures::coloring(&file, lesson, problems);
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
    figures::check(library, problems);
    for standard in library.standards() {
        let mut wrong = |detail: String| {
            problems.push(Problem::new(
                crate::content::standards::STANDARDS,
                standard.id.as_str(),
                Code::BadStandard,
                detail,
            ));
        };
        if library.help.country(&standard.country).is_none() {
            wrong(format!("Help knows no country “{}”", standard.country));
        }
        if standard.lessons.is_empty() {
            wrong("it stands beside at least one lesson".to_owned());
        }
        let lessons = standard.lessons.iter();
        for id in lessons.filter(|id| library.lesson(id).is_none()) {
            wrong(format!("there is no lesson “{id}”"));
        }
        if standard.date.is_some() && standard.dated().is_none() {
            wrong("its date is none: 2025-09-01, 2025-09 or 2025".to_owned());
        }
    }
    help::check(library, problems);
    help::names(library, source, problems);
}
