//! Leave: one press or Esc Esc, a neutral page within one frame, and nothing to go back to.

use crate::kit::Opening;
use crate::screens::{self, PLAIN};
use porchlight_core::model::Route;

#[test]
fn leave_forgets_where_someone_was_on_every_screen() {
    let folder = tempfile::tempdir().unwrap();
    for screen in screens::all() {
        let mut window = screen.open(folder.path(), PLAIN);
        if screen.is_wall() {
            // No such button on the wall: one Esc ends the lesson there, and two more leave.
            for pressed in [true, false, true, false, true] {
                window.harness.event(escape(pressed));
                window.harness.step();
            }
            window.harness.run_ok();
        } else {
            window.press("Leave");
        }
        assert!(window.model().away(), "{screen}");
        assert_eq!(window.heading().0, "Drawing pad", "{screen}");
        assert!(!window.has("Back"), "{screen}");
        assert_eq!(window.model().routes(), [Route::Home], "{screen}");
        window.press("Home");
        assert_eq!(window.route(), Route::Home);
        assert!(
            window.says("It does not hide that this program is here"),
            "{screen}: the honest line is said once"
        );
    }
}

fn escape(pressed: bool) -> egui::Event {
    egui::Event::Key {
        key: egui::Key::Escape,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    }
}

#[test]
fn two_quick_escapes_leave_and_a_held_key_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    // A held key sends press after press and no release.
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
