//! Leave: one press or Esc Esc, a neutral page within one frame, and nothing to go back to.

use crate::kit::Opening;
use porchlight_core::model::Route;

#[test]
fn leave_forgets_where_someone_was() {
    let folder = tempfile::tempdir().unwrap();
    for screen in [
        "help",
        "help-call",
        "lesson/sextortion-fast-plan",
        "parents",
        "teachers",
        "settings",
        "street",
    ] {
        let mut window = Opening::at(folder.path()).open_with(|model| {
            crate::kit::go(model, Route::from_name(screen).unwrap());
        });
        window.press("Leave");
        assert!(window.harness.state().model().away());
        assert_eq!(window.heading().0, "Drawing pad", "{screen}");
        assert!(!window.has("Back"), "{screen}");
        assert_eq!(
            window.harness.state().model().routes(),
            [Route::Home],
            "{screen}"
        );
        window.press("Home");
        assert_eq!(window.route(), Route::Home);
        assert!(
            window.says("It does not hide that this program is here"),
            "the honest line is said once"
        );
    }
}

#[test]
fn two_quick_escapes_leave_and_a_held_key_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    let escape = |pressed| egui::Event::Key {
        key: egui::Key::Escape,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    };
    // A held key sends repeated presses and no release.
    for _ in 0..5 {
        window.harness.event(escape(true));
    }
    window.harness.step();
    assert!(
        !window.harness.state().model().away(),
        "a held key counts once"
    );
    window.harness.event(escape(false));
    window.harness.event(escape(true));
    window.harness.step();
    assert!(window.harness.state().model().away());
}
