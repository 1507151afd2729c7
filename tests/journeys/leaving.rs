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
            // The wall has no such button: Esc ends the lesson there, and two more presses leave.
            window.end_class();
            assert!(!window.model().away(), "{screen}");
            for pressed in [true, false, true] {
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

#[test]
fn whoever_comes_back_after_leave_sees_nothing_about_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut untouched = Opening::at(folder.path()).open();
    untouched.key(egui::Key::F1);
    untouched.press("Back");
    let before = (untouched.words(), untouched.buttons());
    drop(untouched);
    let mut window = Opening::at(folder.path()).open();
    window.key(egui::Key::F1);
    window.press("Leave");
    window.press("Home");
    assert_eq!((window.words(), window.buttons()), before);
    // Nor is there any trace on the screens people open next.
    for open in ["I want to learn", "I look after children", "I teach"] {
        window.press(open);
        assert!(!window.says("covers this window"), "{open}");
        window.press("Back");
    }
    window.close();
    let again = Opening::at(folder.path()).open();
    assert_eq!((again.words(), again.buttons()), before);
}

#[test]
fn what_leave_does_is_said_in_help_and_in_settings_before_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    for route in [Route::Help, Route::Settings] {
        let open = |model: &mut _| crate::kit::go(model, route.clone());
        let window = Opening::at(folder.path()).open_with(open);
        assert!(
            window.says("it does not hide that Porchlight is on this computer"),
            "{route:?}"
        );
    }
}
