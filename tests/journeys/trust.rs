//! What people rely on when something goes wrong: typed words that survive, problems reported where the user is, and a class
//! that cannot run unnoticed.

use crate::kit::{Opening, Window};
use crate::phone;
use crate::screens::{self, PLAIN};
use porchlight::app::ThisStart;
use porchlight_core::class::When;
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{
    Action, FamilyAction, LearnerAction, Nav, Notes, Notice, Route, SlipsOf, SystemAction,
    ThemeChoice,
};
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

/// A parent opens a list and types into the first note.
fn types_a_note(folder: &Path, text: &str) -> Window {
    let mut window = Opening::at(folder).open();
    window.act(Action::Family(FamilyAction::AddChild {
        face: "otter".to_owned(),
        nickname: String::new(),
        band: None,
    }));
    let list = Route::Checklist(key("family-safety"));
    window.act(Action::Nav(Nav::Go(list)));
    window.type_into(1, text);
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
    // Two seconds on the window's own clock, without a key press.
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

/// A teacher types in sheets from before a lesson: this many are counted, and one more is started.
fn types_sheets(window: &mut Window, sheets: usize) {
    window.act(Action::Nav(Nav::Go(sheets_of_a_lesson())));
    let questions = 1 + window.words().matches("2. ").count();
    assert!(questions > 1, "{}", window.words());
    for _ in 0..sheets {
        for _ in 0..20 {
            window.key(egui::Key::A);
        }
        window.key(egui::Key::Enter);
    }
    window.key(egui::Key::B);
}

fn sheets_of_a_lesson() -> Route {
    let lesson = LessonId::new("settings-check").unwrap();
    Route::Slips(SlipsOf::Lesson(lesson), When::Before)
}

#[test]
fn sheets_that_are_being_typed_in_survive_going_away_and_a_pulled_plug() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut window = Opening::at(&data).open();
    types_sheets(&mut window, 3);
    assert!(window.says("Sheet 4"), "{}", window.words());
    window.act(Action::Nav(Nav::Home));
    window.act(Action::Nav(Nav::Go(sheets_of_a_lesson())));
    assert!(window.says("Sheet 4"), "{}", window.words());
    // Waits for the last thing typed, the B on the fourth sheet: the disk may first hold an earlier state, or a file
    // that is still being written.
    window.wait(|window| window.model().unsaved() == 0 && holds(&data, r#"\"slip\":[1]"#));
    let later = folder.path().join("later");
    copy(&data, &later);
    let mut window = Opening::at(&later).open();
    window.act(Action::Nav(Nav::Go(sheets_of_a_lesson())));
    assert!(window.says("Sheet 4"), "{}", window.words());
    window.press("That was the last one: keep the totals");
    let class = window.model().classes().values().next().unwrap();
    let survey = format!("{class:?}");
    assert!(
        survey.contains("counts: [3, 1"),
        "three A and one B: {survey}"
    );
    window.act(Action::Nav(Nav::Go(sheets_of_a_lesson())));
    assert!(
        window.says("Sheet 1"),
        "what is counted is not typed any more"
    );
}

#[test]
fn a_pin_that_the_disk_does_not_have_is_never_said_to_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    let _first = Opening::at(folder.path()).open();
    let mut second = Opening::at(folder.path()).open();
    second.act(Action::Nav(Nav::Go(Route::PinOffer)));
    for field in [0, 1] {
        second.type_into(field, "482916");
    }
    second.press_starting("Go on to");
    second.press("I wrote it down");
    second.wait(|window| window.says("Not saved") || window.says("The PIN is kept"));
    assert!(!second.says("The PIN is kept"), "{}", second.words());
}

#[test]
fn what_a_second_window_does_is_never_said_to_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    types_a_note(folder.path(), "asked Aunt Mo").close();
    let _first = Opening::at(folder.path()).open();
    let mut second = Opening::at(folder.path()).open();
    second.act(Action::Nav(Nav::Go(Route::Checklist(key("family-safety")))));
    second.press_starting("Done: ");
    second.type_into(1, "asked Uncle Bo");
    second.key(egui::Key::Tab);
    second.wait(|window| window.says("Not saved: "));
    for said in ["Kept", "Done today"] {
        assert!(!second.says(said), "{said}: {}", second.words());
    }
    second.act(Action::Nav(Nav::Go(Route::School)));
    second.type_into(0, "Ms. Lee");
    second.press("Save the school card");
    second.wait(|window| window.says("Not saved: "));
    assert!(!second.words().lines().any(|line| line == "Saved"));
    second.act(Action::Nav(Nav::Go(Route::Evening)));
    second.press("Done");
    second.wait(|window| window.says("Not saved: "));
    assert!(!second.says("Kept"), "{}", second.words());
}

#[test]
fn how_a_start_looks_by_the_command_line_is_never_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.this_start = ThisStart {
        language: Some("es".to_owned()),
        theme: Some(ThemeChoice::Dark),
        text_percent: Some(150),
    };
    let mut window = opening.open();
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    let is_dark = |window: &Window| window.harness.ctx.global_style().visuals.dark_mode;
    assert!(is_dark(&window) && window.heading().0 == "Ajustes");
    // Another setting changes, and so does the window's size, which is saved when the window closes.
    window.press("Usar letras, números y «?» como atajos");
    let rect = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1100.0, 700.0));
    let root = window
        .harness
        .input_mut()
        .viewports
        .entry(egui::ViewportId::ROOT);
    root.or_default().inner_rect = Some(rect);
    window.harness.set_size(rect.size());
    window.harness.run_ok();
    assert!(is_dark(&window) && window.heading().0 == "Ajustes");
    window.close();
    let window = Opening::at(folder.path()).open();
    let kept = window.model().settings();
    assert!(!kept.letter_keys, "what was changed is kept");
    assert_eq!(kept.window.map(|place| place.size), Some((1100.0, 700.0)));
    assert_eq!((kept.theme, kept.text_percent), (ThemeChoice::System, 100));
    assert_eq!(kept.language, None);
    assert!(!is_dark(&window));
}

#[test]
fn everything_can_be_erased_also_where_no_child_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Learner(LearnerAction::New {
        face: "fox".to_owned(),
        nickname: "Mo".to_owned(),
        band: porchlight_core::content::Audience::Age8To10,
    }));
    window.wait(|_| holds(folder.path(), "Mo"));
    window.act(Action::Nav(Nav::Go(Route::Parents)));
    window.press("More");
    window.press("Erase everything on this computer");
    assert!(window.says("classes"), "{}", window.words());
    window.press("Erase everything");
    window.wait(|_| !holds(folder.path(), "Mo"));
    window.wait(|window| window.model().notices().contains(&Notice::Erased));
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
