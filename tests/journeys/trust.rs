//! What people rely on when something goes wrong: typed words that survive, trouble that is said where the person is, and a
//! class that cannot run unseen.

use crate::kit::{Opening, Window};
use crate::phone;
use crate::screens::{self, PLAIN};
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::SystemAction;
use porchlight_core::model::{Action, FamilyAction, LearnerAction, Nav, Notes, Notice, Route};
use std::path::Path;

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn holds(folder: &Path, text: &str) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            holds(&path, text)
        } else {
            std::fs::read_to_string(path).is_ok_and(|found| found.contains(text))
        }
    })
}

/// A parent is at a list, and types into the first note.
fn types_a_note(folder: &Path, text: &str) -> Window {
    let mut window = Opening::at(folder).open();
    window.act(Action::Family(FamilyAction::AddChild {
        face: "otter".to_owned(),
        nickname: String::new(),
        band: None,
    }));
    let list = Route::Checklist(key("family-safety"));
    window.act(Action::Nav(Nav::Go(list)));
    window.type_into(0, text);
    window
}

fn has_note(window: &Window, text: &str) -> bool {
    match window.model().notes() {
        Notes::Open(book) => format!("{book:?}").contains(text),
        Notes::Sealed(_) | Notes::Damaged => false,
    }
}

#[test]
fn a_note_half_typed_when_the_plug_is_pulled_is_there_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut window = types_a_note(&data, "asked Aunt Mo");
    // Two seconds of the window's own clock, and no key.
    for _ in 0..60 {
        window.harness.step();
    }
    window.wait(|_| holds(&data, "asked Aunt Mo"));
    assert!(
        !has_note(&window, "asked Aunt Mo"),
        "the field was not left"
    );
    let later = folder.path().join("later");
    copy(&data, &later);
    let window = Opening::at(&later).open();
    assert!(has_note(&window, "asked Aunt Mo"));
}

#[test]
fn a_note_half_typed_is_saved_by_search_help_leave_and_closing() {
    let ways: [fn(&mut Window); 3] = [
        |window| {
            window
                .harness
                .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::F)
        },
        |window| window.harness.key_press(egui::Key::F1),
        |window| window.press("Leave"),
    ];
    for way in ways {
        let folder = tempfile::tempdir().unwrap();
        let mut window = types_a_note(folder.path(), "asked Aunt Mo");
        way(&mut window);
        window.harness.run_ok();
        assert!(has_note(&window, "asked Aunt Mo"), "{:?}", window.route());
    }
    let folder = tempfile::tempdir().unwrap();
    types_a_note(folder.path(), "asked Aunt Mo").close();
    let window = Opening::at(folder.path()).open();
    assert!(has_note(&window, "asked Aunt Mo"));
}

#[test]
fn a_window_that_saves_nothing_says_so_on_any_screen_and_erases_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = Opening::at(folder.path()).open();
    first.act(Action::Learner(LearnerAction::New {
        face: "fox".to_owned(),
        nickname: "Mo".to_owned(),
        band: porchlight_core::content::Audience::Age8To10,
    }));
    first.wait(|_| holds(folder.path(), "Mo"));
    for screen in screens::all().iter().filter(|screen| !screen.is_wall()) {
        let second = screen.open(folder.path(), PLAIN);
        assert!(second.says("this window saves nothing"), "{screen}");
    }
    let mut second = Opening::at(folder.path()).open();
    second.act(Action::System(SystemAction::EraseEverything));
    assert!(second.model().notices().contains(&Notice::CannotErase));
    assert_eq!(second.model().learners().len(), 1);
    assert!(holds(folder.path(), "Mo"));
}

#[test]
fn a_class_that_runs_is_said_on_any_screen_and_ends_from_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
    phone::start(&mut window);
    let (address, _) = phone::way_in(&window);
    window.act(Action::Nav(Nav::Go(Route::Search)));
    assert!(window.says("A class is running"), "{}", window.words());
    assert!(std::net::TcpStream::connect(&address).is_ok());
    window.press("End the class");
    assert!(std::net::TcpStream::connect(&address).is_err());
    assert!(!window.says("A class is running"));
}

#[test]
fn a_class_that_runs_is_said_on_every_screen_that_is_not_its_own() {
    let folder = tempfile::tempdir().unwrap();
    for screen in screens::all().iter().filter(|screen| !screen.is_wall()) {
        let mut window = screen.open(folder.path(), PLAIN);
        let route = window.route();
        if matches!(route, Route::Phones(_) | Route::PhoneTest) {
            continue;
        }
        let wall = Route::Present(key("game-chat-tricks"));
        window.act(Action::Nav(Nav::Go(Route::phones(wall))));
        phone::start(&mut window);
        window.act(Action::Nav(Nav::Go(route)));
        assert!(window.says("A class is running"), "{screen}");
    }
}
