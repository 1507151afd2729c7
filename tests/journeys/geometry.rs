//! Rules for every page and question of every lesson: the frame's fixed places, all options in view, nothing that moves after
//! an answer, and nothing too small to press or much larger than its content.

use crate::kit::{Opening, Window, go, library, set, visible};
use crate::screens::{Mode, PLAIN, SMALL};
use crate::sheets::try_wrong;
use egui::accesskit::Role;
use egui::{Rect, vec2};
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Kind, Lesson, Step};
use porchlight_core::model::{Action, LearnerAction, Route};
use porchlight_core::text::Texts;
use std::collections::BTreeMap;
use std::thread;

const SPANISH: Mode = Mode {
    language: "es",
    ..SMALL
};

/// One element on screen.
#[derive(Clone, Debug)]
struct Thing {
    role: Role,
    words: String,
    /// Its area, and the visible part of it.
    rect: Rect,
    seen: Rect,
    live: bool,
    focused: bool,
}

fn things(window: &Window) -> Vec<Thing> {
    let nodes = window.harness.root().children_recursive();
    nodes
        .filter(|node| node.accesskit_node().bounding_box().is_some())
        .filter_map(|node| {
            let inner = node.accesskit_node();
            let words = inner.label().or_else(|| inner.value())?;
            Some(Thing {
                role: inner.role(),
                words,
                rect: node.rect(),
                seen: visible(&node),
                live: inner.data().live().is_some(),
                focused: node.is_focused(),
            })
        })
        .collect()
}

fn can_be_pressed(thing: &Thing) -> bool {
    matches!(
        thing.role,
        Role::Button | Role::CheckBox | Role::RadioButton | Role::Switch
    )
}

/// The frame's fixed places.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Places {
    dots: f32,
    title: egui::Pos2,
    way_on: (f32, f32),
}

/// Walks through every step of every lesson, with one window per lesson.
fn walk(mode: Mode, mut look: impl FnMut(&mut Window, &Lesson, &Step, &Texts, &str)) {
    let texts = Texts::open(library().source().clone(), mode.language);
    for lesson in library().lessons() {
        let folder = tempfile::tempdir().unwrap();
        let mut opening = Opening::at(folder.path());
        opening.size = mode.size;
        opening.languages = vec![mode.language.to_owned()];
        let mut window = opening.open_with(|model| {
            set(model, |settings| settings.text_percent = mode.text);
            go(model, Route::Lesson(lesson.id.clone()));
        });
        for step in lesson.steps() {
            window.act(Action::Learner(LearnerAction::GoToStep {
                lesson: lesson.id.clone(),
                step: step.key.clone(),
            }));
            let what = format!(
                "{}/{} {} {:?}",
                lesson.id, step.key, mode.language, mode.size
            );
            look(&mut window, lesson, step, &texts, &what);
        }
    }
}

/// The faults found on all pages, by rule.
#[derive(Default)]
struct Faults {
    places: Vec<String>,
    view: Vec<String>,
    moves: Vec<String>,
    focus: Vec<String>,
}

/// One walk for all rules: opening every page of every lesson takes most of the time.
#[test]
fn on_every_page_things_keep_their_places_are_in_view_do_not_move_and_keep_the_focus() {
    let walked = thread::scope(|scope| {
        let walks = [PLAIN, SPANISH].map(|mode| scope.spawn(move || walk_all(mode)));
        walks.map(|walk| walk.join().unwrap())
    });
    for faults in walked {
        none("dots, title and the way on are elsewhere", &faults.places);
        none("out of view, too small or swollen", &faults.view);
        none("moved or covered by an answer", &faults.moves);
        none("the focus went away", &faults.focus);
    }
}

fn walk_all(mode: Mode) -> Faults {
    let mut faults = Faults::default();
    let mut known = BTreeMap::new();
    walk(mode, |window, lesson, step, texts, what| {
        let at = At {
            mode,
            lesson,
            step,
            texts,
            what,
        };
        faults.places.extend(places(window, &at, &mut known));
        view(window, &at, &mut faults.view);
        moves(window, &at, &mut faults.moves);
        if mode.language == PLAIN.language {
            faults.focus.extend(focus(window, &at));
        }
    });
    faults
}

/// A page, and its name in a report.
struct At<'a> {
    mode: Mode,
    lesson: &'a Lesson,
    step: &'a Step,
    texts: &'a Texts,
    what: &'a str,
}

/// The button on the right of the footer: to continue, or to skip this page.
fn way_on<'a>(all: &'a [Thing], t: &Msg<'_>) -> Option<&'a Thing> {
    let ons = [
        t.lesson_skip_this(),
        t.lesson_go_on(),
        t.lesson_to_questions(),
        t.lesson_finish(),
    ];
    all.iter()
        .rfind(|thing| ons.iter().any(|on| thing.words == **on))
}

fn none(what: &str, faults: &[String]) {
    let (count, all) = (faults.len(), faults.join("\n"));
    assert!(faults.is_empty(), "{what}, {count} times:\n{all}");
}

fn places(
    window: &Window,
    at: &At<'_>,
    known: &mut BTreeMap<Audience, (Places, String)>,
) -> Option<String> {
    let (lesson, what, t) = (at.lesson, at.what, Msg(at.texts));
    let all = things(window);
    let (pages, questions) = (lesson.pages.len(), lesson.quiz.len());
    let first = if at.step.look_at.is_some() {
        t.lesson_question_of(1, questions)
    } else {
        t.lesson_page_of(1, pages)
    };
    let title = all.iter().find(|thing| thing.role == Role::Heading);
    let on = way_on(&all, &t);
    let dot = all
        .iter()
        .find(|thing| thing.role == Role::Button && thing.words.starts_with(&*first));
    let dots = dot.or_else(|| all.iter().find(|thing| thing.words.starts_with(&*first)));
    let (Some(title), Some(on), Some(dots)) = (title, on, dots) else {
        return Some(format!("{what}: a title, a dot or the way on is missing"));
    };
    let places = Places {
        dots: dots.seen.center().y,
        title: title.seen.min,
        way_on: (on.seen.max.x, on.seen.center().y),
    };
    let (expected, of) = known
        .entry(lesson.audience)
        .or_insert_with(|| (places, what.to_owned()));
    let same = places == *expected && places.dots == 84.0;
    (!same).then(|| format!("{what}: {places:?}, and {of}: {expected:?}"))
}

#[test]
fn with_the_largest_text_no_words_lie_on_the_heading_and_the_way_on_stays_in_view() {
    let mut faults = Vec::new();
    let mode = Mode {
        text: 200,
        ..SPANISH
    };
    let window_rect = Rect::from_min_size(egui::Pos2::ZERO, mode.size.into());
    walk(mode, |window, _, _, texts, what| {
        let t = Msg(texts);
        let all = things(window);
        let heading = all
            .iter()
            .find(|thing| thing.role == Role::Heading)
            .unwrap();
        for thing in all.iter().filter(|thing| thing.role == Role::Label) {
            let shared = thing.rect.intersect(heading.rect);
            if shared.width() > 2.0 && shared.height() > 2.0 {
                faults.push(format!("{what}: “{}” lies on the heading", thing.words));
            }
        }
        let on = way_on(&all, &t);
        if !on.is_some_and(|on| window_rect.contains_rect(on.rect)) {
            faults.push(format!("{what}: the way on is not in view"));
        }
    });
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Whether everything on this step must be in view without scrolling.
fn may_not_scroll(lesson: &Lesson, step: &Step) -> bool {
    lesson.audience.is_under_11() || step.look_at.is_some()
}

fn view(window: &Window, at: &At<'_>, faults: &mut Vec<String>) {
    let (lesson, step, what) = (at.lesson, at.step, at.what);
    let window_rect = Rect::from_min_size(egui::Pos2::ZERO, at.mode.size.into());
    // A chat may be longer than the phone it is on.
    let is_chat = matches!(step.kind, Kind::Chat(_) | Kind::Spot(_));
    if may_not_scroll(lesson, step) && !is_chat {
        let mut nodes = window.harness.root().children_recursive();
        if nodes.any(|node| node.accesskit_node().role() == Role::ScrollBar) {
            faults.push(format!("{what}: there is a scroll bar"));
        }
    }
    let all = things(window);
    for thing in &all {
        let words = &thing.words;
        let pressed = can_be_pressed(thing);
        if may_not_scroll(lesson, step) && (pressed || thing.role == Role::Label) {
            let whole = (thing.rect.size() - thing.seen.size()).length() < 1.5;
            if !whole || !window_rect.contains_rect(thing.rect) {
                let (seen, rect) = (thing.seen, thing.rect);
                faults.push(format!(
                    "{what}: “{words}” is out of view: {seen:?} of {rect:?}"
                ));
            }
        }
        // A glossary word is as high as its line.
        let is_word = matches!(step.kind, Kind::Read) && thing.rect.height() < 43.5;
        let small = thing.rect.height() < 43.5 || thing.rect.width() < 43.5;
        let in_bar = thing.rect.min.y < 60.0;
        if pressed && lesson.audience.is_child() && small && !is_word && !in_bar {
            faults.push(format!("{what}: “{words}” is too small: {:?}", thing.rect));
        }
        let high = highest(window, lesson, step, thing);
        if thing.rect.height() > high {
            let is = thing.rect.height();
            faults.push(format!(
                "{what}: “{words}” is {is} high and needs at most {high}"
            ));
        }
    }
    let focused = all.iter().find(|thing| thing.focused);
    let seen = focused.is_some_and(|thing| window_rect.contains_rect(thing.seen));
    if !seen {
        faults.push(format!("{what}: nothing in view has the focus"));
    }
}

/// The maximum height of a pressable element: 1.5 times what its words need. Pictures and places in them have no limit.
fn highest(window: &Window, lesson: &Lesson, step: &Step, thing: &Thing) -> f32 {
    let is_bin = matches!(step.kind, Kind::Sort(_)) && thing.rect.min.y > 104.0;
    let is_place = matches!(step.kind, Kind::Scene(_));
    let pictured = lesson.audience == Audience::Age5To7 && step.look_at.is_some();
    if is_bin || is_place || pictured || !can_be_pressed(thing) {
        return f32::INFINITY;
    }
    let (size, least) = match lesson.audience {
        Audience::Age5To7 => (28.0, 96.0),
        Audience::Age8To10 => (22.0, 64.0),
        Audience::Age11To13 => (19.0, 64.0),
        _ => (18.0, 64.0),
    };
    let family = egui::FontFamily::Name(porchlight::ui::theme::FAMILIES[0].into());
    let font = egui::FontId::new(size, family);
    let room = (thing.rect.width() - 90.0).max(60.0);
    let laid = window
        .harness
        .ctx
        .fonts_mut(|fonts| fonts.layout(thing.words.clone(), font, egui::Color32::WHITE, room));
    let lines = laid.rows.len() as f32;
    1.5 * (lines * size * 1.5 + 28.0).max(least)
}

fn moves(window: &mut Window, at: &At<'_>, faults: &mut Vec<String>) {
    let (lesson, step, what) = (at.lesson, at.step, at.what);
    let before = things(window);
    if !try_wrong(window, lesson, step, at.texts) {
        return;
    }
    let after = things(window);
    let bottom = at.mode.size.1 - 96.0;
    for thing in before.iter().filter(|thing| can_be_pressed(thing)) {
        let is_in_stage = thing.rect.min.y > 104.0 && thing.rect.max.y < bottom;
        let same = after.iter().find(|other| other.words == thing.words);
        if let Some(same) = same.filter(|_| is_in_stage)
            && same.rect != thing.rect
        {
            faults.push(format!("{what}: “{}” moved", thing.words));
        }
    }
    let said: Vec<&Thing> = after.iter().filter(|thing| thing.live).collect();
    if said.len() != 1 {
        faults.push(format!("{what}: the verdict is announced once: {said:?}"));
    }
    let sheet = said
        .iter()
        .fold(Rect::NOTHING, |all, thing| all.union(thing.seen));
    let chosen = chosen(lesson, step, at.texts);
    let chosen = after
        .iter()
        .find(|thing| chosen.as_ref() == Some(&thing.words));
    let around = sheet.expand2(vec2(0.0, 8.0));
    if let Some(chosen) = chosen.filter(|chosen| around.intersects(chosen.rect.shrink(1.0))) {
        let (words, rect) = (&chosen.words, chosen.rect);
        faults.push(format!(
            "{what}: the reason {sheet:?} covers “{words}” {rect:?}"
        ));
    }
    // The other options of a comic must still be visible, so that they can be tried.
    if let Kind::Comic(comic) = &step.kind {
        let prose = at.texts.lesson(lesson.id.as_str());
        let options = comic.choice.iter().flat_map(|choice| &choice.options);
        for option in options {
            let words = prose.part(step.key.as_str(), option.key.as_str());
            let mut all = after.iter().filter(|thing| can_be_pressed(thing));
            let button = all.find(|thing| thing.words == words);
            if button.is_none_or(|button| button.rect.intersects(sheet)) {
                faults.push(format!("{what}: “{words}” is under the reason {sheet:?}"));
            }
        }
    }
}

/// The words of what [`try_wrong`] chose, if it was a single thing.
fn chosen(lesson: &Lesson, step: &Step, texts: &Texts) -> Option<String> {
    let prose = texts.lesson(lesson.id.as_str());
    let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
    match &step.kind {
        Kind::One(choice) => {
            let wrong = choice.options.iter().rfind(|option| !option.right)?;
            Some(part(wrong.key.as_str()))
        }
        Kind::Scene(scene) => {
            let wrong = scene.places.iter().find(|place| !place.right)?;
            let name = part(wrong.key.as_str());
            Some(Msg(texts).scene_not_it(name).into_owned())
        }
        Kind::Comic(comic) => {
            let mut options = comic.choice.as_ref()?.options.iter();
            let wrong = options.find(|option| !option.right)?;
            Some(part(wrong.key.as_str()))
        }
        Kind::Spot(spot) => {
            let harmless = spot.lines.iter().find(|line| line.sign.is_none())?;
            Some(part(harmless.key.as_str()))
        }
        _ => None,
    }
}

fn focus(window: &mut Window, at: &At<'_>) -> Option<String> {
    let prose = at.texts.lesson(at.lesson.id.as_str());
    let part = |name: &str| prose.part(at.step.key.as_str(), name).to_owned();
    let (Kind::One(choice) | Kind::Many(choice)) = &at.step.kind else {
        return None;
    };
    for option in &choice.options {
        let words = part(option.key.as_str());
        for _ in 0..60 {
            if window.focused() == words {
                break;
            }
            window.key(egui::Key::Tab);
        }
        let what = at.what;
        if window.focused() != words {
            return Some(format!("{what}: no Tab leads to “{words}”"));
        }
        window.key(egui::Key::Space);
        if window.focused() != words {
            let now = window.focused();
            return Some(format!("{what}: the focus goes from “{words}” to “{now}”"));
        }
    }
    None
}
