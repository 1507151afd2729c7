//! Scenes and comics, by mouse, by keys and by name.

use crate::kit::{Opening, Window, go, library, set};
use egui::accesskit::Role;
use egui::{Pos2, Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use porchlight::source::Embedded;
use porchlight_core::content::{Key, Kind, Library};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::source::{MemorySource, read_text};
use porchlight_core::text::Texts;
use std::path::Path;
use std::sync::Arc;

fn open_with(
    folder: &Path,
    library: Arc<Library>,
    (lesson, step): (&str, &str),
    change: impl FnOnce(&mut Opening<'_>),
    percent: u16,
) -> Window {
    let mut opening = Opening::at(folder);
    opening.library = library;
    change(&mut opening);
    let id = Key::new(lesson).unwrap();
    let mut window = opening.open_with(|model| {
        set(model, |settings| settings.text_percent = percent);
        go(model, Route::Lesson(id.clone()));
    });
    window.act(Action::Learner(LearnerAction::GoToStep {
        lesson: id,
        step: Key::new(step).unwrap(),
    }));
    window
}

fn open(folder: &Path, lesson: &str, step: &str) -> Window {
    open_with(folder, library(), (lesson, step), |_| {}, 100)
}

#[test]
fn a_place_that_does_not_fit_is_explained_and_the_search_goes_on() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), "private-clues", "picture-clues");
    assert!(window.says("0 of 3 found"));
    window.press("The tree");
    assert!(window.has("The tree. Not this one."));
    assert!(window.says("It gives nothing away."));
    assert!(window.has("Skip this one"), "there is more to find");
    for place in [
        "The street sign",
        "The school behind him",
        "The star on his shirt",
    ] {
        window.press(place);
        assert!(window.has(&format!("{place}. Found.")), "{place}");
    }
    assert!(window.says("It belongs to one team in town."));
    assert!(window.has("Go on"));
}

#[test]
fn a_scene_is_done_with_tab_and_enter_in_the_order_somebody_reads_a_picture() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), "private-clues", "picture-clues");
    let mut met = Vec::new();
    for _ in 0..40 {
        window.key(egui::Key::Tab);
        let name = window.focused();
        let is_place = [
            "The school",
            "The star",
            "The tree",
            "The street",
            "His dog",
        ]
        .iter()
        .any(|start| name.starts_with(start));
        if is_place && !met.contains(&name) {
            met.push(name.clone());
            window.key(egui::Key::Enter);
            assert!(window.focused().starts_with(&name), "the focus stays");
        }
        if met.len() == 5 {
            break;
        }
    }
    assert_eq!(
        met,
        [
            "The street sign",
            "The school behind him",
            "The star on his shirt",
            "The tree",
            "His dog"
        ]
    );
    assert!(window.has("Go on"), "{:?}", window.buttons());
}

/// A lesson in which two things are put into two places.
fn putting() -> Arc<Library> {
    let mut source = MemorySource::copy_of(&Embedded, &["assets/", "locales/", "lessons/"]);
    let json = "lessons/5-7/my-private-things.json";
    let lesson = read_text(&source, json).unwrap();
    let mut lesson: serde_json::Value = serde_json::from_str(&lesson).unwrap();
    let pages = lesson["pages"].as_array_mut().unwrap();
    let page = pages
        .iter_mut()
        .find(|page| page["key"] == "helpers-may-know")
        .unwrap();
    *page = serde_json::json!({
        "key": "helpers-may-know", "kind": "scene", "minutes": 2, "picture": "who-may-know", "ask": "put",
        "places": [{"key": "nurse", "at": [24, 86, 98, 218]}, {"key": "player", "at": [352, 134, 118, 108]}],
        "things": [{"key": "name", "place": "nurse"}, {"key": "rocket", "place": "player", "picture": "rocket-name"},
            {"key": "age", "place": "nurse"}],
    });
    source.set(json, lesson.to_string());
    let ftl = "locales/en-US/lessons/my-private-things.ftl";
    let texts = read_text(&source, ftl).unwrap();
    let (before, rest) = texts.split_once("helpers-may-know =").unwrap();
    let after = rest.find("\n\n").map_or("", |end| &rest[end..]);
    let page = "helpers-may-know = Who gets what?\n    .title = Putting\n    .alt = A room.\n    .notes = Ask.\n    \
        .nurse = The nurse\n    .player = The player\n    .name = A full name\n    .name-why = The nurse needs it.\n    \
        .rocket = BlueRocket\n    .rocket-why = A name to play with.\n    .age = An age\n    .age-why = The nurse asks.";
    source.set(ftl, format!("{before}{page}{after}"));
    let (library, problems) = Library::open(Arc::new(source));
    assert!(problems.is_empty(), "{problems:?}");
    Arc::new(library)
}

fn put(folder: &Path) -> Window {
    let place = ("my-private-things", "helpers-may-know");
    open_with(folder, putting(), place, |_| {}, 100)
}

#[test]
fn things_are_put_in_places_by_pressing_both() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = put(folder.path());
    window.press("A full name");
    assert!(window.has("A full name: choose its place"));
    window.press("Put A full name here: The player. Place 2 of 2.");
    assert!(window.says("“The player” comes to mind easily"));
    assert!(window.has("A full name"), "it is back in the tray");
    for (thing, place, n) in [
        ("A full name", "The nurse", 1),
        ("BlueRocket", "The player", 2),
        ("An age", "The nurse", 1),
    ] {
        window.press(thing);
        window.press(&format!("Put {thing} here: {place}. Place {n} of 2."));
        assert!(!window.has(thing), "{thing} is in its place");
    }
    assert!(window.has("The nurse: A full name, An age"));
    assert!(window.says("The nurse asks."));
    assert!(window.has("Go on"));
}

#[test]
fn things_are_put_in_places_by_keys_and_escape_returns_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = put(folder.path());
    let tab_to = |window: &mut Window, name: &str| {
        for _ in 0..40 {
            if window.focused() == name {
                return;
            }
            window.key(egui::Key::Tab);
        }
        panic!("no Tab leads to {name}");
    };
    tab_to(&mut window, "BlueRocket");
    window.key(egui::Key::Enter);
    let first = "Put BlueRocket here: The player. Place 1 of 2.";
    let second = "Put BlueRocket here: The nurse. Place 2 of 2.";
    let here = window.focused();
    assert!(
        [first, second].contains(&here.as_str()) || here.contains("Place 1 of 2."),
        "{here}"
    );
    window.key(egui::Key::ArrowRight);
    assert!(
        window.focused().contains("Place 2 of 2."),
        "{}",
        window.focused()
    );
    window.key(egui::Key::Escape);
    assert_eq!(window.focused(), "BlueRocket", "Escape returns it");
    assert!(!window.says("choose its place"));
    window.key(egui::Key::Enter);
    while !window.focused().contains("The player") {
        window.key(egui::Key::ArrowRight);
    }
    window.key(egui::Key::Enter);
    assert!(
        window.has("The player: BlueRocket"),
        "{:?}",
        window.buttons()
    );
    assert!(window.says("A name to play with."));
}

/// Picks a thing up by its middle and drops it at `to`.
fn drag(window: &mut Window, thing: &str, to: Pos2) {
    let (_, rect) = window.find(thing).unwrap();
    window.harness.hover_at(rect.center());
    window.harness.run_ok();
    window.harness.drag_at(rect.center());
    window.harness.run_ok();
    window.harness.hover_at(rect.center().lerp(to, 0.5));
    window.harness.run_ok();
    window.harness.hover_at(to);
    window.harness.run_ok();
    window.harness.drop_at(to);
    window.harness.run_ok();
}

#[test]
fn a_thing_dragged_to_its_place_stays_there_and_one_dropped_outside_returns() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = put(folder.path());
    let (_, before) = window.find("BlueRocket").unwrap();
    drag(&mut window, "BlueRocket", egui::pos2(640.0, 780.0));
    assert!(
        window.has("BlueRocket"),
        "it is back: {:?}",
        window.buttons()
    );
    assert!(!window.says("choose its place"), "nothing is in hand");
    assert_eq!(window.find("BlueRocket").unwrap().1, before);
    let (_, place) = window.find("The player").unwrap();
    drag(&mut window, "BlueRocket", place.center());
    assert!(
        window.has("The player: BlueRocket"),
        "{:?}",
        window.buttons()
    );
}

#[test]
fn a_comic_is_read_in_order_with_what_is_to_be_seen_before_what_is_said() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let window = open(folder.path(), "ask-first", "new-game");
    let told = [
        "Jin sits on a rug in pajamas. A gift shines on the tablet.",
        "Ping! A new game pops up.",
        "Jin: It looks like fun!",
        "Jin holds up the tablet. Grandpa looks at it from his armchair.",
        "Jin: May I play?",
        "Grandpa: Let’s look.",
    ];
    let found = told.map(|words| window.find(words).unwrap_or_else(|| panic!("no “{words}”")));
    assert!(found.is_sorted_by_key(|(place, _)| *place), "{found:?}");
    let [first, _, said, second, ..] = found.map(|(_, rect)| rect);
    assert!(first.max.x < second.min.x, "the panels are side by side");
    assert!(first.contains_rect(said), "a bubble is in its panel");
    assert!(window.has("Go on"), "there is nothing to fill in");
}

#[test]
fn the_panels_of_a_comic_are_read_aloud_in_order_with_the_speaker_first() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), "ask-first", "new-game");
    let heard: Vec<String> = window
        .heard
        .said
        .borrow()
        .iter()
        .flat_map(|(_, sentences)| sentences.clone())
        .collect();
    let all = heard.join(" ");
    let told = [
        "Ping! A new game pops up.",
        "Jin: It looks like fun!",
        "Jin: May I play?",
        "Grandpa: Let’s look.",
    ];
    let places = told.map(|words| all.find(words));
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{all}"
    );
    window.key(egui::Key::Tab);
}

#[test]
fn the_right_words_fill_the_last_bubble_and_others_are_explained() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), "friends-and-help", "first-to-hear");
    assert!(window.says("Vera: a bubble without words so far"));
    window.press("Why didn’t you tell me sooner?");
    assert!(window.says("It can sound like blame, though."));
    assert!(window.says("Vera: a bubble without words so far"));
    let (_, before) = window.find("Vera: a bubble without words so far").unwrap();
    window.press("I’m glad you told me.");
    let (_, after) = window.find("Vera: I’m glad you told me.").unwrap();
    assert_eq!(before, after, "the bubble had room for it");
    assert!(window.has("Go on"));
}

#[test]
fn with_very_large_text_the_panels_come_one_by_one() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let place = ("friends-and-help", "first-to-hear");
    let small = |opening: &mut Opening<'_>| opening.size = (1024.0, 640.0);
    let mut window = open_with(folder.path(), library(), place, small, 200);
    assert!(window.says("Picture 1 of 3"));
    assert!(!window.says("Something happened online."));
    assert!(!window.has("I’m glad you told me."));
    window.press("Next picture");
    assert!(window.says("Milan: Something happened online."));
    window.press("Previous picture");
    assert!(window.says("Picture 1 of 3"));
    window.press("Next picture");
    window.press("Next picture");
    assert!(!window.has("I’m glad you told me."));
    window.press("Your turn");
    window.press("I’m glad you told me.");
    assert!(window.says("Vera: I’m glad you told me."));
}

/// Every text that was painted, with the bounding box of its letters.
fn painted(window: &Window) -> Vec<(String, Rect)> {
    fn collect(shape: &Shape, out: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Text(text) => {
                let rect = text.galley.rect.translate(text.pos.to_vec2());
                out.push((text.galley.text().to_owned(), rect));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    for clipped in &window.harness.output().shapes {
        collect(&clipped.shape, &mut out);
    }
    out
}

#[test]
fn no_word_of_a_bubble_is_cut_in_the_smallest_window_even_in_a_longer_language() {
    for language in ["en-US", "es", "en-XA"] {
        let texts = Texts::open(library().source().clone(), language);
        let mut bubbles = 0;
        for lesson in library().lessons() {
            let prose = texts.lesson(lesson.id.as_str());
            for step in lesson.steps() {
                let Kind::Comic(comic) = &step.kind else {
                    continue;
                };
                let folder = tempfile::tempdir().unwrap();
                let small = |opening: &mut Opening<'_>| {
                    opening.size = (1024.0, 640.0);
                    opening.languages = vec![language.to_owned()];
                };
                let place = (lesson.id.as_str(), step.key.as_str());
                let mut window = open_with(folder.path(), library(), place, small, 100);
                let next = porchlight::msg::Msg(&texts).comic_next().into_owned();
                loop {
                    let texts_here = painted(&window);
                    for bubble in comic.bubbles().filter(|bubble| !bubble.is_answer()) {
                        let words = prose.part(step.key.as_str(), bubble.key.as_str());
                        let Some((_, letters)) = texts_here.iter().find(|(text, _)| text == words)
                        else {
                            continue;
                        };
                        let nodes = window.harness.root().children_recursive();
                        let around = nodes
                            .filter(|node| {
                                let inner = node.accesskit_node();
                                inner.role() == Role::Label
                                    && inner
                                        .label()
                                        .or_else(|| inner.value())
                                        .is_some_and(|name| name.ends_with(words))
                            })
                            .map(|node| node.rect())
                            .find(|rect| rect.expand(1.0).contains_rect(*letters));
                        let what = format!("{language}: {place:?} “{words}” {letters:?}");
                        let around = around.unwrap_or_else(|| panic!("{what} is in no bubble"));
                        assert!(
                            around.min.y > 100.0 && around.max.y < 640.0 - 96.0,
                            "{what} is not in the stage: {around:?}"
                        );
                        bubbles += 1;
                    }
                    if !window.has(&next) {
                        break;
                    }
                    window.press(&next);
                }
            }
        }
        assert!(bubbles >= 20, "{language}: only {bubbles}");
    }
}

#[test]
fn the_names_of_found_places_lie_in_the_picture_and_never_on_each_other() {
    for language in ["en-US", "es"] {
        let texts = Texts::open(library().source().clone(), language);
        let mut names = 0;
        for lesson in library().lessons() {
            let prose = texts.lesson(lesson.id.as_str());
            for step in lesson.steps() {
                let Kind::Scene(scene) = &step.kind else {
                    continue;
                };
                if !matches!(scene.ask, porchlight_core::content::Ask::Find) {
                    continue;
                }
                let folder = tempfile::tempdir().unwrap();
                let small = |opening: &mut Opening<'_>| {
                    opening.size = (1024.0, 640.0);
                    opening.languages = vec![language.to_owned()];
                };
                let place = (lesson.id.as_str(), step.key.as_str());
                let mut window = open_with(folder.path(), library(), place, small, 100);
                let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
                let picture = window.find(&part("alt")).unwrap().1;
                let mut seen: Vec<(String, Rect)> = Vec::new();
                for place in &scene.places {
                    let name = part(place.key.as_str());
                    window.press(&name);
                    let painted = painted(&window);
                    let (_, rect) = painted.iter().find(|(words, _)| *words == name).unwrap();
                    assert!(picture.contains_rect(*rect), "{place:?}: {rect:?}");
                    for (other, before) in &seen {
                        assert!(!rect.intersects(*before), "“{name}” on “{other}”");
                        let now = painted.iter().find(|(words, _)| words == other).unwrap();
                        assert_eq!(now.1, *before, "“{other}” moved");
                    }
                    seen.push((name, *rect));
                    names += 1;
                }
            }
        }
        assert!(names >= 8, "{language}: only {names}");
    }
}

/// A lesson on the wall, after this many page turns.
fn on_the_wall(folder: &Path, lesson: &str, turns: usize) -> Window {
    let mut window = Opening::at(folder).open();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    let lesson = Key::new(lesson).unwrap();
    window.act(Action::Nav(Nav::Go(Route::Present(lesson))));
    for _ in 0..turns {
        window.key(egui::Key::PageDown);
    }
    window
}

#[test]
fn on_the_wall_a_comic_goes_on_panel_by_panel_and_then_a_class_votes_on_its_end() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path(), "friends-and-help", 0);
    let panels = [
        "Vera: You don’t have to talk. But I’m here.",
        "Milan: Something happened online. I haven’t told anybody yet.",
        "Vera is the first to hear about it.",
    ];
    for (ix, words) in panels.iter().enumerate() {
        for (other, said) in panels.iter().enumerate() {
            assert_eq!(window.says(said), ix == other, "{said} on panel {ix}");
        }
        assert!(
            !window.has("Count hands"),
            "{words}: there is nothing to vote on yet"
        );
        window.key(egui::Key::PageDown);
    }
    assert!(window.says("What could Vera say first?"));
    assert!(window.says("Vera: a bubble without words so far"));
    assert!(
        !window.says("Telling is difficult"),
        "nothing is revealed yet"
    );
    window.press("Count hands");
    window.key(egui::Key::B);
    window.press("Show the bars");
    window.key(egui::Key::R);
    window.key(egui::Key::R);
    assert!(window.says("Vera: I’m glad you told me."));
    window.key(egui::Key::PageUp);
    assert!(window.says(panels[2]), "back to the last panel");
    window.key(egui::Key::PageDown);
    window.key(egui::Key::PageDown);
    assert!(!window.says("Vera"), "then the next page");
    window.key(egui::Key::PageUp);
    assert!(
        window.says("What could Vera say first?"),
        "and back to where it ended"
    );
}

#[test]
fn on_the_wall_the_places_of_a_scene_have_letters_and_are_explained_one_by_one() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path(), "live-streaming", 1);
    for (letter, place) in [
        ("A", "The view from the window"),
        ("G", "The cat asleep on a chair"),
    ] {
        assert!(
            window.says(&format!("{letter} {place}")),
            "{}",
            window.words()
        );
    }
    let (first, second) = ("can show which street it is", "It stands for “Chef Plum”");
    assert!(!window.says(first));
    window.key(egui::Key::R);
    assert!(window.says(first) && !window.says(second));
    window.key(egui::Key::R);
    assert!(window.says(second) && !window.says(first));
}
