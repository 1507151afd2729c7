//! Checks the pictures a lesson names: each exists, and has the standard size where places or bubbles are given in its units. No
//! two options look alike, and few pages of an age band do.

use crate::content::{Ask, Audience, Code, DRAWING, Kind, Lesson, Library, Problem, Step};
use crate::source::{Source, read_text};
use std::collections::{BTreeMap, BTreeSet};

/// On how many pages and questions of an age band a picture may be. On more, it no longer tells readers anything.
const MOST_PAGES: usize = 2;

/// Reports pictures on too many pages of an age band. A question that shows the picture of its page does not count.
pub(super) fn worn(library: &Library, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<(Audience, &str), usize> = BTreeMap::new();
    let children = library.lessons().iter();
    for lesson in children.filter(|lesson| lesson.audience.is_child()) {
        for step in lesson.steps_and_later() {
            let Some(name) = step.picture.as_deref() else {
                continue;
            };
            let pages = seen.entry((lesson.audience, name)).or_default();
            *pages += 1;
            if *pages > MOST_PAGES {
                let file = format!("lessons/{}/{}.json", lesson.audience.folder(), lesson.id);
                let detail = format!(
                    "the picture “{name}” is on more than {MOST_PAGES} pages and questions of ages {}",
                    lesson.audience.folder()
                );
                problems.push(Problem::new(
                    &file,
                    step.key.as_str(),
                    Code::BadPicture,
                    detail,
                ));
            }
        }
    }
}

/// Reports pictures that are missing, or not of the size that their places are given for.
pub(super) fn check(file: &str, lesson: &Lesson, source: &dyn Source, problems: &mut Vec<Problem>) {
    let exists = |name: &str| {
        let mut folders = ["illustrations", "faces"].iter();
        folders.any(|folder| {
            source
                .read(&format!("assets/{folder}/{name}.svg"))
                .is_some()
        })
    };
    let mut missing = |place: &str, name: &str| {
        problems.push(Problem::new(
            file,
            place,
            Code::MissingPicture,
            format!("there is no picture “{name}”"),
        ));
    };
    for name in lesson.picture.iter().filter(|name| !exists(name)) {
        missing("picture", name);
    }
    for step in lesson.steps_and_later() {
        let all = step.picture.as_deref().into_iter().chain(named(step));
        for name in all.filter(|name| !exists(name)) {
            missing(step.key.as_str(), name);
        }
    }
    let is_young = matches!(lesson.audience, Audience::Age5To7 | Audience::Age8To10);
    for step in lesson.steps_and_later() {
        if let Kind::Sort(sort) = &step.kind
            && is_young
        {
            // Young children tell the bins apart by their pictures.
            let pictures = sort.bins.iter().map(|bin| format!("bin-{bin}"));
            for name in pictures.filter(|name| !exists(name)) {
                missing(step.key.as_str(), &name);
            }
        }
    }
    for step in lesson.steps_and_later() {
        if let Kind::One(choice) | Kind::Many(choice) = &step.kind {
            let mut seen = BTreeSet::new();
            let pictures = choice
                .options
                .iter()
                .filter_map(|one| one.picture.as_deref());
            for name in pictures.filter(|name| !seen.insert(*name)) {
                let detail = format!("two options have the picture “{name}”");
                let place = step.key.as_str();
                problems.push(Problem::new(file, place, Code::BadPicture, detail));
            }
        }
        for name in drawings(step) {
            let place = step.key.as_str();
            let path = format!("assets/illustrations/{name}.svg");
            let (code, detail) = match read_text(source, &path) {
                None => (
                    Code::MissingPicture,
                    format!("there is no illustration “{name}”"),
                ),
                Some(svg) if !has_size(&svg) => {
                    let (width, height) = DRAWING;
                    let detail = format!("the picture “{name}” is not {width} by {height}");
                    (Code::BadPicture, detail)
                }
                Some(_) => continue,
            };
            problems.push(Problem::new(file, place, code, detail));
        }
    }
}

/// Reports a coloring picture that does not belong to the lesson, or a lesson for older learners that has one.
pub(super) fn coloring(file: &str, lesson: &Lesson, problems: &mut Vec<Problem>) {
    let Some(name) = &lesson.coloring else {
        return;
    };
    let mut shown = lesson.steps_and_later().flat_map(|step| {
        let all = step.picture.as_deref().into_iter().chain(named(step));
        all.chain(drawings(step))
    });
    let is_its_own =
        lesson.picture.as_ref() == Some(name) || shown.any(|known| known == name.as_str());
    if !is_its_own {
        let detail = format!("“{name}” is no picture of this lesson");
        problems.push(Problem::new(file, "coloring", Code::BadPicture, detail));
    }
    if !lesson.audience.is_under_11() {
        let detail = "a picture to color in is for children under 11";
        problems.push(Problem::new(file, "coloring", Code::BadPicture, detail));
    }
}

/// Whether a picture has the units that places are given in.
fn has_size(svg: &str) -> bool {
    let (width, height) = DRAWING;
    svg.contains(&format!("viewBox=\"0 0 {width} {height}\""))
}

/// The pictures in the activity of a step, of any size.
fn named(step: &Step) -> Vec<&str> {
    match &step.kind {
        Kind::Settings(settings) => vec![&settings.face],
        Kind::Chat(chat) => vec![&chat.avatar],
        Kind::Sort(sort) => {
            let cards = sort.cards.iter();
            cards.filter_map(|card| card.picture.as_deref()).collect()
        }
        Kind::One(choice) | Kind::Many(choice) => {
            let options = choice.options.iter();
            let pictures = options.filter_map(|option| option.picture.as_deref());
            pictures.collect()
        }
        Kind::Scene(scene) => match &scene.ask {
            Ask::Find | Ask::Choose => Vec::new(),
            Ask::Put(things) => {
                let pictures = things.iter().filter_map(|thing| thing.picture.as_deref());
                pictures.collect()
            }
        },
        Kind::Read
        | Kind::Spot(_)
        | Kind::Order(_)
        | Kind::TrueFalse(_)
        | Kind::Match(_)
        | Kind::Comic(_) => Vec::new(),
    }
}

/// The illustrations of a step that have places or bubbles, given in their units.
fn drawings(step: &Step) -> Vec<&str> {
    match &step.kind {
        Kind::Scene(scene) => vec![&scene.picture],
        Kind::Comic(comic) => {
            let panels = comic.panels.iter();
            panels.map(|panel| panel.picture.as_str()).collect()
        }
        Kind::Read
        | Kind::Chat(_)
        | Kind::Spot(_)
        | Kind::Sort(_)
        | Kind::Order(_)
        | Kind::Settings(_)
        | Kind::One(_)
        | Kind::Many(_)
        | Kind::TrueFalse(_)
        | Kind::Match(_) => Vec::new(),
    }
}
