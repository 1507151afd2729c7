//! Golden pictures of screens. Their lessons and checklist are in `tests/fixtures/content`, so that edits to shipped texts
//! change no picture. `UPDATE_SNAPSHOTS=1 cargo test` updates them; check the result by eye.

use crate::kit::{Opening, fixture_library};
use egui_kittest::SnapshotOptions;
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{
    Action, FamilyAction, LearnerAction, Model, MotionChoice, Nav, Route, ThemeChoice,
};

/// Renderers differ slightly along edges. A moved word or a missing picture changes far more.
fn options() -> SnapshotOptions {
    SnapshotOptions::new()
        .threshold(2.0)
        .max_failed_pixels(400_usize)
        .output_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/pictures"))
}

fn go(model: &mut Model, screen: &str) {
    let now = crate::kit::NOW.parse().unwrap();
    let (name, step) = screen.split_once('#').unwrap_or((screen, ""));
    let route = Route::from_name(name).unwrap();
    model.apply(Action::Nav(Nav::Go(route.clone())), now);
    if let (Route::Lesson(lesson), Some(step)) = (route, Key::new(step)) {
        model.apply(
            Action::Learner(LearnerAction::GoToStep { lesson, step }),
            now,
        );
    }
}

fn taken(name: &str, change: impl FnOnce(&mut Model), press: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.pictures = true;
    opening.library = fixture_library();
    let mut window = opening.open_with(|model| {
        crate::kit::set(model, |settings| settings.theme = ThemeChoice::Light);
        change(model);
    });
    for button in press {
        window.press_starting(button);
    }
    window.harness.snapshot_options(name, &options());
}

#[test]
fn home() {
    taken("home", |_| {}, &[]);
}

#[test]
fn home_in_the_dark() {
    taken(
        "home-dark",
        |m| crate::kit::set(m, |settings| settings.theme = ThemeChoice::Dark),
        &[],
    );
}

#[test]
fn street() {
    taken("street", |m| go(m, "street"), &[]);
}

#[test]
fn a_page_with_a_picture() {
    taken("read", |m| go(m, "lesson/kite-festival#hidden-string"), &[]);
}

#[test]
fn a_page_for_the_youngest() {
    taken("read-young", |m| go(m, "lesson/paper-hats#start"), &[]);
}

#[test]
fn a_chat_after_its_first_reply() {
    let still = |m: &mut Model| {
        // The other person's message appears at once.
        crate::kit::set(m, |settings| settings.motion = MotionChoice::Reduced);
        go(m, "lesson/kite-festival");
    };
    taken("chat", still, &["No thanks"]);
}

#[test]
fn settings_beside_what_a_stranger_sees() {
    taken(
        "settings-practice",
        |m| go(m, "lesson/harbor-profile#joris-profile"),
        &[],
    );
}

#[test]
fn a_wrong_answer_is_explained() {
    taken(
        "question",
        |m| go(m, "lesson/kite-festival#same-class"),
        &["Yes, they know"],
    );
}

#[test]
fn result() {
    taken("result", |m| go(m, "result/kite-festival"), &[]);
}

#[test]
fn help() {
    taken("help", |m| go(m, "help"), &[]);
}

#[test]
fn checklist() {
    taken(
        "checklist",
        |m| {
            let now = crate::kit::NOW.parse().unwrap();
            m.apply(
                Action::Family(FamilyAction::AddChild {
                    face: "owl".to_owned(),
                    nickname: "Kiwi".to_owned(),
                    band: Some(Audience::Age8To10),
                }),
                now,
            );
            go(m, "checklist/calm-home");
        },
        &[],
    );
}

#[test]
fn on_the_wall() {
    taken("present", |m| go(m, "present/kite-festival"), &[]);
}

#[test]
fn teachers_in_high_contrast() {
    taken(
        "teachers-contrast",
        |m| {
            crate::kit::set(m, |settings| settings.theme = ThemeChoice::HighContrastDark);
            go(m, "teachers");
        },
        &["The kite festival"],
    );
}
