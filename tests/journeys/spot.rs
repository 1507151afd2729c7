//! "Spot the signs": every sign found by keyboard, its name in view, and no explanation that covers bubbles still to be judged.

use crate::chat::{SPANISH, open};
use crate::kit::{Window, library, visible};
use crate::screens::PLAIN;
use egui::{Key as Press, Rect};
use egui_kittest::kittest::NodeT as _;
use porchlight_core::content::{Kind, Lesson, Spot, Step};
use porchlight_core::text::Texts;

/// Every "spot the signs" page.
fn spots(language: &str, mut look: impl FnMut(&Lesson, &Step, &Spot, &Texts)) {
    let texts = Texts::open(library().source().clone(), language);
    let mut count = 0;
    for lesson in library().lessons() {
        for step in &lesson.pages {
            if let Kind::Spot(spot) = &step.kind {
                look(lesson, step, spot, &texts);
                count += 1;
            }
        }
    }
    assert!(count >= 8, "{count} pages");
}

#[test]
fn all_signs_are_found_by_keyboard_and_named_in_the_margin() {
    spots("en-US", |lesson, step, spot, texts| {
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), PLAIN, lesson, step);
        let prose = texts.lesson(lesson.id.as_str());
        assert!(!window.has("Go on") && !window.has("To the questions"));
        for line in spot.lines.iter().filter(|line| line.sign.is_some()) {
            let words = prose.part(step.key.as_str(), line.key.as_str());
            for _ in 0..60 {
                if window.focused().starts_with(words) {
                    break;
                }
                window.key(Press::Tab);
            }
            window.key(Press::Space);
            let name = window.focused();
            assert!(
                name.starts_with(words),
                "{}: the focus stays: {name}",
                step.key
            );
            let (_, sign) = name.split_once("Found: ").unwrap();
            assert!(window.words().lines().any(|line| line == sign), "{sign}");
        }
        assert!(!window.has("Go on") && !window.has("To the questions"));
        for _ in 0..60 {
            if window.focused() == "No more signs" {
                break;
            }
            window.key(Press::Tab);
        }
        window.key(Press::Enter);
        let all = if spot.lines.iter().any(|line| line.sign.is_some()) {
            "You found every sign."
        } else {
            "There’s no sign in here."
        };
        assert!(window.says(all), "{}", window.words());
        assert!(window.has("Go on") || window.has("To the questions"));
    });
}

#[test]
fn somebody_who_has_not_found_every_sign_is_told_so_and_may_look_on() {
    let mut count = 0;
    spots("en-US", |lesson, step, spot, texts| {
        let mut signs = spot.lines.iter().filter(|line| line.sign.is_some());
        let Some(last) = signs.next_back() else {
            return;
        };
        count += 1;
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), PLAIN, lesson, step);
        let prose = texts.lesson(lesson.id.as_str());
        let part = |line: &str| prose.part(step.key.as_str(), line).to_owned();
        for line in signs {
            window.press_starting(&part(line.key.as_str()));
        }
        window.press("No more signs");
        assert!(window.says("There is still a sign in here."));
        assert!(!window.has("Go on") && !window.has("To the questions"));
        window.press_starting(&part(last.key.as_str()));
        window.press("No more signs");
        assert!(window.says("You found every sign."));
    });
    assert!(count > 0);
}

#[test]
fn no_reason_covers_a_message_that_is_still_to_be_judged() {
    for mode in [SPANISH, PLAIN] {
        spots(mode.language, |lesson, step, spot, texts| {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            for line in &spot.lines {
                let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
                window.press_starting(&part(line.key.as_str()));
                let why = part(&format!("{}-why", line.key));
                let sheet = holding(&window, &why);
                for line in &spot.lines {
                    let words = part(line.key.as_str());
                    let mut nodes = window.harness.root().children_recursive();
                    let node = nodes.find(|node| {
                        let label = node.accesskit_node().label();
                        label.is_some_and(|label| label.starts_with(&words))
                    });
                    let bubble = visible(&node.unwrap());
                    assert!(
                        !bubble.is_positive() || !bubble.intersects(sheet),
                        "{}/{}: {words}",
                        lesson.id,
                        step.key
                    );
                }
            }
        });
    }
}

#[test]
fn the_names_of_all_found_signs_lie_above_the_reason_and_none_half_under_it() {
    for mode in [SPANISH, PLAIN] {
        spots(mode.language, |lesson, step, spot, texts| {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
            for line in spot.lines.iter().filter(|line| line.sign.is_some()) {
                window.press_starting(&part(line.key.as_str()));
                let sheet = holding(&window, &part(&format!("{}-why", line.key)));
                let signs = window.words();
                let names = signs.lines().filter(|words| {
                    window
                        .buttons()
                        .iter()
                        .any(|button| button.ends_with(&format!(": {words}")))
                });
                let mut count = 0;
                for name in names {
                    let (_, rect) = window.find(name).unwrap();
                    count += 1;
                    assert!(
                        !rect.intersects(sheet),
                        "{}/{}: “{name}” {rect:?} {sheet:?}",
                        lesson.id,
                        step.key
                    );
                }
                assert!(count > 0, "{}/{}: no name", lesson.id, step.key);
            }
        });
    }
}

/// The area of the text that contains these words.
fn holding(window: &Window, words: &str) -> Rect {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes.find(|node| {
        let value = node.accesskit_node().value();
        value.is_some_and(|value| value.contains(words))
    });
    visible(&node.unwrap_or_else(|| panic!("nothing says “{words}”")))
}
