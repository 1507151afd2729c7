//! The libraries in the program: their names and licenses, shown on request. Only the lines in view are drawn.

use crate::kit::{Opening, Window};
use porchlight_core::model::{Action, Nav, Route};

fn lines(window: &Window) -> usize {
    window.words().lines().count()
}

#[test]
fn the_licenses_of_all_libraries_can_be_read_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::About)));
    assert!(!window.says("MIT License"));
    window.press("Libraries in this program");
    assert!(window.says("Porchlight is made with the work of many other people"));
    assert!(lines(&window) < 200, "only what is in view is laid out");
    window.key(egui::Key::End);
    assert!(!window.says("Porchlight is made with the work of many other people"));
    let notices = include_str!("../../assets/notices/THIRD-PARTY.txt");
    let last = notices
        .lines()
        .rfind(|line| !line.trim().is_empty())
        .unwrap();
    assert!(window.says(last.trim()), "{}", window.words());
    window.key(egui::Key::Home);
    window.press("Hide the libraries");
    assert!(!window.says("Porchlight is made with the work of many other people"));
}
