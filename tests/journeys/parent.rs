//! A parent: a child, ticks that can be undone and survive a restart, and the PIN set, asked for, and lost.

use crate::kit::{Opening, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight_core::content::Key;
use porchlight_core::family::Tick;
use porchlight_core::model::Route;

fn at_home(folder: &std::path::Path) -> Window {
    let mut window = Opening::at(folder).open();
    window.press("I look after children");
    window
}

fn tick(window: &Window, item: &str) -> Tick {
    let list = Key::new("family-safety").unwrap();
    let child = window.model().children().values().next().unwrap();
    child.tick(&list, &Key::new(item).unwrap())
}

#[test]
fn a_tick_is_still_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path());
    window.press("Start without a child");
    assert!(window.says("Our family"));
    window.press_starting("All lists of ");
    window.press("Open: Family safety plan");
    assert!(window.says("Settled: 0 of 26"));
    window.press_starting("Done: ");
    assert_eq!(tick(&window, "talk-first"), Tick::Done);
    assert!(window.says("Settled: 1 of 26") && window.says("Done today"));
    // The item stays open, and the choice can be undone.
    window.press_starting("Still to do: ");
    assert_eq!(tick(&window, "talk-first"), Tick::Open);
    window.press_starting("Not now: ");
    assert_eq!(tick(&window, "talk-first"), Tick::NotNow);
    // An item can be settled out of order.
    window.press_starting("Keep the conversation open");
    window.press_starting("Not for us: ");
    assert_eq!(tick(&window, "stay-open"), Tick::NotForUs);
    window.close();

    let mut window = at_home(folder.path());
    assert_eq!(tick(&window, "talk-first"), Tick::NotNow);
    assert_eq!(tick(&window, "stay-open"), Tick::NotForUs);
    window.press_starting("All lists of ");
    window.press("Open: Family safety plan");
    assert!(window.says("Settled: 1 of 26"), "{}", window.words());
}

#[test]
fn a_child_is_added_and_erased_after_one_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path());
    window.press("Add a child");
    window.press("Owl");
    window.type_into(0, "Lupita");
    window.press_starting("8 to 10");
    window.press("Add Lupita");
    assert_eq!(window.route(), Route::Parents);
    window.press("All lists of Lupita");
    window.press("Remove Lupita");
    assert!(window.says("Everything about Lupita is erased"));
    window.press("Keep it");
    assert_eq!(window.model().children().len(), 1);
    window.press("Remove Lupita");
    window.press("Erase it");
    assert!(window.model().children().is_empty());
    assert!(window.says("Start without a child"));
    window.close();
    for entry in walk(folder.path()) {
        let bytes = std::fs::read(&entry).unwrap_or_default();
        assert!(
            !String::from_utf8_lossy(&bytes).contains("Lupita"),
            "{} still holds the name",
            entry.display()
        );
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Chooses `123456` as the PIN and returns the recovery code.
fn keep_pin(window: &mut Window) -> String {
    window.press("More");
    window.press("Keep others out (PIN)");
    window.type_into(0, "123456");
    window.type_into(1, "123 456");
    window.press_starting("Go on");
    let code = window
        .words()
        .lines()
        .find(|text| text.len() == 19 && text.matches('-').count() == 3)
        .map(str::to_owned)
        .unwrap();
    window.press_starting("I wrote it down");
    window.wait(|window| window.says("The PIN is kept"));
    code
}

#[test]
fn a_pin_keeps_the_part_closed_over_a_restart_and_never_help() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path());
    window.press("Start without a child");
    window.press_starting("All lists of ");
    window.press("Open: Family safety plan");
    window.press_starting("Done: ");
    window.press("Back");
    window.press("Back");
    let code = keep_pin(&mut window);
    window.press_starting("Close this part");
    window.close();

    let mut window = at_home(folder.path());
    assert_eq!(window.route(), Route::ParentsPin);
    assert!(!window.says("Settled"), "nothing of the part shows");
    window.press("Help");
    assert_eq!(window.route(), Route::Help, "no PIN stands before Help");
    window.press("Back");
    window.type_into(0, "654321");
    window.press("Open");
    window.wait(|window| window.says("Not this one"));
    window.type_into(0, "123456");
    window.press("Open");
    window.wait(|window| window.route() == Route::Parents);
    assert_eq!(tick(&window, "talk-first"), Tick::Done);
    window.press_starting("Close this part");

    window.press("I look after children");
    window.type_into(0, &code);
    window.press("Open");
    window.wait(|window| window.route() == Route::Parents);
}

#[test]
fn the_recovery_code_can_be_saved_as_a_sheet_to_print() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path());
    window.press("More");
    window.press("Keep others out (PIN)");
    window.type_into(0, "123456");
    window.type_into(1, "123456");
    window.press_starting("Go on");
    let code = window
        .words()
        .lines()
        .find(|text| text.len() == 19 && text.matches('-').count() == 3)
        .map(str::to_owned)
        .unwrap();
    window.press("Save a sheet to print");
    window.wait(|window| window.says("The sheet is in your documents folder"));
    let sheet = std::fs::read_to_string(folder.path().join("porchlight-sheet.txt")).unwrap();
    assert!(sheet.contains(&code));
}

#[test]
fn a_pin_that_is_too_short_or_typed_differently_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path());
    window.press("More");
    window.press("Keep others out (PIN)");
    window.type_into(0, "1234");
    window.press_starting("Go on");
    assert!(window.says("That is a little short"));
    window.type_into(0, "56");
    window.type_into(1, "123457");
    window.press_starting("Go on");
    assert!(window.says("The two are not the same"));
    window.type_into(0, "7");
    window.type_into(1, "7");
    window.press("Show what I type");
    assert!(window.says("1234567") && window.says("1234577"));
}

#[test]
fn a_lost_pin_erases_the_parents_part_and_only_that() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press_starting("I’m new");
    window.press_starting("8 to 10");
    window.press("Otter");
    window.press("Without a name");
    window.close();
    let mut window = at_home(folder.path());
    window.press("Start without a child");
    keep_pin(&mut window);
    window.press_starting("Close this part");
    window.press("I look after children");
    window.press("Forgotten both?");
    window.press_starting("Erase the parents’ part");
    assert!(!window.model().pin().closes());
    assert_eq!(window.route(), Route::Home);
    window.close();
    let window = at_home(folder.path());
    assert_eq!(window.route(), Route::Parents, "open again, and empty");
    assert!(window.model().children().is_empty());
    assert_eq!(
        window.model().learners().len(),
        1,
        "what the child learnt is kept"
    );
}

#[test]
fn what_is_typed_as_a_pin_is_a_password_to_the_screen_reader() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path());
    window.press("More");
    window.press("Keep others out (PIN)");
    let fields: Vec<Role> = window
        .harness
        .root()
        .children_recursive()
        .map(|node| node.accesskit_node().role())
        .filter(|role| matches!(role, Role::TextInput | Role::PasswordInput))
        .collect();
    assert_eq!(fields, [Role::PasswordInput, Role::PasswordInput]);
}
