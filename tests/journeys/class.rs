//! A class that votes: hands counted by keyboard or mouse, bars without names, the same question after the talk, and the
//! totals kept for the teacher, as a page and as a table.

use crate::kit::{Opening, TestDesk, Window};
use egui::Key as Press;
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{Action, Route};
use std::path::Path;

fn on_the_wall(folder: &Path, desk: TestDesk) -> Window {
    let mut opening = Opening::at(folder);
    opening.desk = desk;
    let mut window = opening.open();
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    window.act(Action::Go(Route::Teachers));
    window.act(Action::Go(Route::Present(lesson)));
    window
}

/// Turns pages until there is something to vote on.
fn to_a_question(window: &mut Window) {
    for _ in 0..40 {
        if window.has("Count hands") {
            return;
        }
        window.key(Press::PageDown);
    }
    panic!("no question: {}", window.words());
}

fn counts(window: &Window) -> Vec<Vec<u32>> {
    let class = window.model().class().expect("a class counted");
    let poll = class.polls.last().unwrap();
    poll.rounds
        .iter()
        .map(|round| round.counts.clone())
        .collect()
}

#[test]
fn hands_are_counted_by_keyboard_and_bars_tell_totals_before_and_after_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path(), TestDesk::default());
    to_a_question(&mut window);
    assert!(
        window.model().classes.is_empty(),
        "nothing is kept before a count"
    );
    window.key(Press::T);
    assert!(window.says("Type A 12 Enter"), "{}", window.words());
    for key in [Press::A, Press::Num1, Press::Num2, Press::Enter] {
        window.key(key);
    }
    for _ in 0..3 {
        window.key(Press::B);
    }
    window.press("C: one more");
    window.press("C: one more");
    window.press("C: one less");
    assert!(
        !window.says("Our answers"),
        "bars wait until the count is closed"
    );
    window.press("Show the bars");
    assert!(window.says("Our answers"));
    for words in ["A: 12", "B: 3", "C: 1"] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    window.press("Vote again after the talk");
    assert!(
        !window.says("A: 12"),
        "the first vote does not lead the second"
    );
    for key in [
        Press::A,
        Press::Num2,
        Press::Enter,
        Press::B,
        Press::Num1,
        Press::Num4,
    ] {
        window.key(key);
    }
    window.key(Press::T);
    assert!(
        window.says("A: 12, 2") && window.says("B: 3, 14"),
        "{}",
        window.words()
    );
    assert_eq!(counts(&window)[0][..3], [12, 3, 1]);
    assert_eq!(counts(&window)[1][..3], [2, 14, 0]);
    // Two rounds are all there are; the page itself comes back.
    assert!(!window.has("Vote again after the talk"));
    window.press("Back to the question");
    assert!(!window.says("Our answers"));
}

#[test]
fn totals_stay_for_the_teacher_and_the_table_is_what_the_screen_shows() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("class.csv");
    let desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = on_the_wall(folder.path(), desk.clone());
    to_a_question(&mut window);
    window.key(Press::T);
    for key in [Press::A, Press::Num7, Press::B, Press::Num9] {
        window.key(key);
    }
    window.key(Press::T);
    window.key(Press::Escape);
    window.close();

    let mut opening = Opening::at(folder.path());
    opening.desk = desk;
    let mut window = opening.open();
    window.press("I teach");
    window.press("Past classes");
    window.press_starting("Class of December 1, 2026");
    window.type_into(0, "7b, Tuesday");
    window.key(Press::Tab);
    assert!(window.heading().0.starts_with("7b, Tuesday"));
    window.press("Save as table (CSV)");
    window.wait(|window| window.says("Saved:"));
    let text = std::fs::read_to_string(&place).unwrap();
    let mut rows = text.lines();
    assert_eq!(
        rows.next().unwrap(),
        "question,letter,answer,right,first vote,second vote"
    );
    let numbers: Vec<&str> = rows.map(|row| row.rsplit(',').nth(1).unwrap()).collect();
    assert_eq!(&numbers[..2], ["7", "9"]);
    let words = window.words();
    for number in &numbers {
        assert!(
            words.lines().any(|line| line == *number),
            "{number}: {words}"
        );
    }
    window.press("Delete this class");
    window.press("Delete");
    assert!(window.model().classes.is_empty());
    window.close();
    let books = folder.path().join("books");
    let left = std::fs::read_dir(&books).unwrap().count();
    assert_eq!(left, 0, "nothing of the class is left");
}

#[test]
fn every_new_lesson_on_the_wall_begins_a_record_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path(), TestDesk::default());
    for _ in 0..2 {
        to_a_question(&mut window);
        window.key(Press::T);
        window.key(Press::A);
        window.key(Press::T);
        window.key(Press::Escape);
        let lesson = Key::new("game-chat-tricks").unwrap();
        window.act(Action::Go(Route::Present(lesson)));
        assert!(window.model().class().is_none());
    }
    assert_eq!(window.model().classes.len(), 2);
}
