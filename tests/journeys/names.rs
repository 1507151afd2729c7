//! Names as people type them: any script, any length, pasted with extra characters. Also dates in the user's own time zone.

use crate::kit::{Opening, TestDesk, Window, visible};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{
    Action, ClassAction, FamilyAction, LearnerAction, Nav, PrintAbout, Route, SlipsOf,
};
use std::path::Path;

const ARABIC: &str = "محمد علي";

fn new_child(window: &mut Window) {
    window.act(Action::Nav(Nav::Go(Route::Parents)));
    window.press("Add a child");
    window.press("Otter");
}

/// The content of the first field on the screen.
fn field(window: &Window) -> String {
    let mut all = window.harness.root().children_recursive();
    let node = all.find(|node| node.accesskit_node().role() == Role::TextInput);
    node.unwrap().accesskit_node().value().unwrap_or_default()
}

#[test]
fn a_field_takes_no_control_characters_and_cuts_no_emoji() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    new_child(&mut window);
    window.type_into(0, "Mi\u{0}lo\u{1b}\u{202E}!");
    assert_eq!(field(&window), "Milo!");
    let family = "👨‍👩‍👧‍👦";
    window.type_into(0, &family.repeat(70));
    let kept = window
        .model()
        .field_text(&porchlight_core::model::Field::ChildNickname(None));
    assert_eq!(kept, format!("Milo!{}", family.repeat(55)));
    window.press_starting("Add Milo!");
    let child = window.model().children().values().next().unwrap();
    assert_eq!(child.nickname, kept);
}

#[test]
fn a_name_from_right_to_left_is_shown_in_its_order_below_the_field_and_kept_as_it_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    new_child(&mut window);
    window.type_into(0, "Zoë");
    assert!(!window.says("It will look like this"), "nothing to show");
    window.key(egui::Key::Backspace);
    window.key(egui::Key::Backspace);
    window.key(egui::Key::Backspace);
    window.type_into(0, ARABIC);
    assert_eq!(field(&window), ARABIC);
    assert!(window.says("It will look like this"), "{}", window.words());
    window.press_starting("Add ");
    let child = window.model().children().values().next().unwrap();
    assert_eq!(child.nickname, ARABIC);
    assert!(window.says(ARABIC));
}

#[test]
fn what_was_saved_with_strange_characters_is_read_without_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let long = format!("Mi\u{0}lo{}", "a".repeat(500));
    window.act(Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: long,
        band: Audience::Age8To10,
    }));
    window.close();
    let window = Opening::at(folder.path()).open();
    let learner = window.model().learners().values().next().unwrap();
    assert_eq!(learner.nickname, format!("Milo{}", "a".repeat(56)));
}

#[test]
fn long_names_wrap_wherever_they_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    for (size, text) in [((1280.0, 800.0), 100), ((1024.0, 640.0), 200)] {
        for name in [
            "W".repeat(60),
            format!("{} {ARABIC}", ARABIC.repeat(5)),
            "漢".repeat(60),
        ] {
            let mut opening = Opening::at(folder.path());
            opening.size = size;
            opening.boxes = true;
            let mut window = opening.open_with(|model| {
                crate::kit::set(model, |settings| settings.text_percent = text);
            });
            window.act(Action::Learner(LearnerAction::New {
                face: "otter".to_owned(),
                nickname: name.clone(),
                band: Audience::Age8To10,
            }));
            window.act(Action::Family(FamilyAction::AddChild {
                face: "owl".to_owned(),
                nickname: name.clone(),
                band: None,
            }));
            for route in [
                Route::Home,
                Route::Street,
                Route::WhoAreYou,
                Route::Profile,
                Route::Parents,
            ] {
                window.act(Action::Nav(Nav::Go(route.clone())));
                let root = window.harness.root();
                for node in root.children_recursive() {
                    let inner = node.accesskit_node();
                    let words = inner.label().or_else(|| inner.value()).unwrap_or_default();
                    // The content of a field scrolls instead of wrapping.
                    let wraps = matches!(inner.role(), Role::Label | Role::Heading | Role::Button);
                    if wraps && inner.bounding_box().is_some() && words.contains(&name) {
                        let rect = visible(&node);
                        assert!(
                            rect.min.x > -0.5 && rect.max.x < size.0 + 0.5,
                            "{route:?} at {text} %: {words} {rect:?}"
                        );
                    }
                }
            }
            window.close();
            std::fs::remove_dir_all(folder.path()).unwrap();
        }
    }
}

fn certificates(folder: &Path, names: &str) -> Window {
    let mut opening = Opening::at(folder);
    opening.boxes = true;
    opening.desk = TestDesk {
        puts_away: true,
        ..TestDesk::default()
    };
    let mut window = opening.open();
    let about = PrintAbout::Lesson(Key::new("settings-check").unwrap());
    window.act(Action::Nav(Nav::Go(Route::Print(about))));
    window.press_starting("Certificate");
    window.type_into(0, names);
    window.key(egui::Key::Tab);
    window
}

#[test]
fn before_printing_it_says_which_names_cannot_be_drawn() {
    let folder = tempfile::tempdir().unwrap();
    // No font has this letter: it belongs to no script yet.
    let mut window = certificates(folder.path(), "Noor\nMina\u{378}\nمحمد علي");
    window.wait(|window| window.says("Page 1 of 3"));
    assert!(
        window.says("no font for some letters in: Mina\u{378}."),
        "{}",
        window.words()
    );
    window.press("Save as PDF");
    window.wait(|window| window.has("Save as PDF") && !window.says("Choose a place"));
    assert!(
        !window.says("Saved") && !window.says("saved here"),
        "it was put away"
    );
    drop(window);
    let mut window = certificates(folder.path(), "Noor\nMina");
    window.wait(|window| window.says("Page 1 of 2"));
    assert!(!window.says("no font for"));
}

#[test]
fn a_date_is_the_one_where_the_reader_lives_on_screen_and_on_paper() {
    use porchlight_core::class::{Answers, Counts, Way, When, items};
    for (zone, shown, printed) in [
        (
            "Pacific/Auckland",
            "Class of November 25, 2026",
            "2026-11-25",
        ),
        (
            "Pacific/Honolulu",
            "Class of November 24, 2026",
            "2026-11-24",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out.pdf");
        let mut opening = Opening::at(folder.path());
        opening.zone = Some(zone);
        opening.now = "2026-11-24T22:30:00Z";
        opening.desk = TestDesk {
            place: Some(place.clone()),
            ..TestDesk::default()
        };
        let mut window = opening.open();
        let lesson = Key::new("settings-check").unwrap();
        let items = items(
            window.model().library(),
            std::slice::from_ref(&lesson),
            When::Before,
        );
        let answers = items.into_iter().map(|item| {
            let counts = Counts::new(Way::Slips, item.options(window.model().library()));
            Answers { item, counts }
        });
        let answers = answers.collect();
        window.act(Action::Class(ClassAction::Slips {
            of: SlipsOf::Lesson(lesson),
            when: When::Before,
            answers,
        }));
        window.act(Action::Nav(Nav::Go(Route::Classes)));
        assert!(window.says(shown), "{zone}: {}", window.words());
        window.act(Action::Nav(Nav::Go(Route::Print(PrintAbout::Help))));
        window.press("Save as PDF");
        window.wait(|_| place.exists());
        let pdf = std::fs::read(&place).unwrap();
        let pdf = String::from_utf8_lossy(&pdf);
        let said = [printed.to_owned(), printed.replace('-', "")];
        assert!(said.iter().any(|date| pdf.contains(date)), "{zone}");
    }
}
