//! Checks the pictures a lesson names: each exists, and where places or bubbles are given in its units, it has their size.

use crate::content::{Ask, Audience, Code, DRAWING, Kind, Lesson, Problem, Step};
use crate::source::{Source, read_text};

/// Reports pictures that are missing or have another size than their places are given for.
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
    for step in lesson.steps() {
        let all = step.picture.as_deref().into_iter().chain(named(step));
        for name in all.filter(|name| !exists(name)) {
            missing(step.key.as_str(), name);
        }
    }
    let is_young = matches!(lesson.audience, Audience::Age5To7 | Audience::Age8To10);
    for step in lesson.steps() {
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
    for step in lesson.steps() {
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

/// Whether a picture has the units that places are given in.
fn has_size(svg: &str) -> bool {
    let (width, height) = DRAWING;
    svg.contains(&format!("viewBox=\"0 0 {width} {height}\""))
}

/// The pictures in what there is to do on a step, of any size.
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

/// The illustrations of a step in whose units places or bubbles are given.
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
