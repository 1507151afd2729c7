//! Whole lessons with a single input method: a child of six with only the mouse, one of nine with a finger, one of twelve with
//! the keyboard. (All other journeys act like a teenager with a screen reader, since they press by name.)

use crate::child::{go_through, lesson};
use crate::kit::{Hand, Opening, Window};
use porchlight_core::model::Route;
use std::path::Path;

fn open(folder: &Path, size: (f32, f32), hand: Hand) -> Window {
    let mut opening = Opening::at(folder);
    opening.size = size;
    let mut window = opening.open();
    window.hand = hand;
    window
}

/// From the first window to the end of a lesson that is opened from the street.
fn take(window: &mut Window, start: &[&str], id: &str) {
    for name in start {
        window.press_starting(name);
    }
    assert_eq!(window.route(), Route::Street);
    let lesson = lesson(id);
    let title = crate::child::title(id);
    window.press_starting(&title);
    go_through(window, &lesson);
    assert_eq!(window.route(), Route::Result(lesson.id.clone()));
    window.press_starting("Back to the ");
    assert_eq!(window.route(), Route::Street);
    let lit = window
        .buttons()
        .into_iter()
        .any(|name| name.ends_with(" Lamp lit"));
    assert!(lit, "{:?}", window.buttons());
}

const SMALL: (f32, f32) = (1024.0, 640.0);

#[test]
fn a_child_of_six_takes_a_lesson_with_the_mouse_and_nothing_is_out_of_view() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), SMALL, Hand::Mouse);
    let start = ["I want to learn", "I’m new", "5 to 7", "Otter"];
    take(&mut window, &start, "my-private-things");
}

#[test]
fn a_child_of_nine_takes_a_lesson_with_a_finger() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), SMALL, Hand::Touch);
    let start = [
        "I want to learn",
        "I’m new",
        "8 to 10",
        "Otter",
        "Without a name",
    ];
    take(&mut window, &start, "private-clues");
}

#[test]
fn a_child_of_twelve_takes_a_lesson_with_the_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), SMALL, Hand::Keyboard);
    let start = [
        "I want to learn",
        "I’m new",
        "11 to 13",
        "Otter",
        "Without a name",
    ];
    take(&mut window, &start, "live-streaming");
}
