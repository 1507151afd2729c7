//! Pictures of starting, of Help and of teaching, to be looked at: `cargo test -p porchlight --test journeys -- --ignored
//! are_drawn`. They go to `target/looks`, or to the folder that `LOOKS` names; `LOOKS_OF` chooses some of them.

use crate::kit::{Opening, Window, go, set};
use crate::screens::{Mode, PLAIN, SMALL};
use egui::Key;
use porchlight::platform::displays::Display;
use porchlight_core::content::Audience;
use porchlight_core::help::Asking;
use porchlight_core::model::{
    Action, ClassAction, LearnerAction, Model, Nav, NewStep, Route, ShowCard, SystemAction,
    ThemeChoice,
};
use std::path::PathBuf;

fn modes() -> [(&'static str, Mode); 6] {
    let spanish = Mode {
        language: "es",
        ..SMALL
    };
    let large = Mode {
        text: 200,
        theme: ThemeChoice::Dark,
        ..SMALL
    };
    let wide = Mode {
        size: (1920.0, 1080.0),
        ..PLAIN
    };
    let contrast = Mode {
        theme: ThemeChoice::HighContrastDark,
        ..PLAIN
    };
    [
        ("en-1280", PLAIN),
        ("en-1024", SMALL),
        ("es-1024", spanish),
        ("en-1024-dark-200", large),
        ("en-1920", wide),
        ("en-1280-contrast", contrast),
    ]
}

/// A name, and what leads there.
type Look = (&'static str, Box<dyn Fn(&mut Model)>);

fn act(model: &mut Model, action: Action) {
    model.apply(action, crate::kit::NOW.parse().unwrap());
}

fn looks() -> Vec<Look> {
    let at = |name: &'static str, route: Route| -> Look {
        (
            name,
            Box::new(move |model: &mut Model| go(model, route.clone())),
        )
    };
    let child = |name: &'static str, band: Audience, route: Route| -> Look {
        let open = move |model: &mut Model| {
            act(model, Action::Learner(LearnerAction::BeGuest(band)));
            go(model, route.clone());
        };
        (name, Box::new(open))
    };
    let two = |model: &mut Model| {
        for (face, nickname, band) in [
            ("otter", "Otter", Audience::Age5To7),
            ("comet", "Kiwi fan", Audience::Age11To13),
        ] {
            let (face, nickname) = (face.to_owned(), nickname.to_owned());
            let new = LearnerAction::New {
                face,
                nickname,
                band,
            };
            act(model, Action::Learner(new));
        }
        act(model, Action::Nav(Nav::Home));
        go(model, Route::WhoAreYou);
    };
    let nickname = NewStep::Nickname {
        band: Audience::Age8To10,
        face: "otter".to_owned(),
    };
    let nowhere = |model: &mut Model| {
        let international = Action::System(SystemAction::Country("INT".to_owned()));
        act(model, international);
        go(model, Route::HelpNumbers);
    };
    let adult = |model: &mut Model| {
        go(model, Route::Help);
        act(model, Action::System(SystemAction::Age(Asking::Adult)));
    };
    vec![
        at("who", Route::WhoAreYou),
        ("who-two", Box::new(two)),
        at("age", Route::NewLearner(NewStep::Age)),
        at("looking", Route::JustLooking),
        at(
            "face-5",
            Route::NewLearner(NewStep::Face(Audience::Age5To7)),
        ),
        at(
            "face-11",
            Route::NewLearner(NewStep::Face(Audience::Age11To13)),
        ),
        at("nickname", Route::NewLearner(nickname)),
        child("help-5", Audience::Age5To7, Route::Help),
        child("help-8", Audience::Age8To10, Route::Help),
        child(
            "show-5",
            Audience::Age5To7,
            Route::HelpShow(ShowCard::Scared),
        ),
        at("help", Route::Help),
        ("help-adult", Box::new(adult)),
        ("help-int", Box::new(nowhere)),
        child("happened-5", Audience::Age5To7, Route::Happened),
        at(
            "happened-parent",
            Route::Steps(porchlight_core::content::Key::new("threat").unwrap()),
        ),
        at("settings", Route::Settings),
    ]
}

#[test]
#[ignore = "draws pictures for people to look at"]
fn starting_and_help_are_drawn() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/looks");
    let folder = std::env::var_os("LOOKS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    let of = std::env::var("LOOKS_OF").unwrap_or_default();
    let mut drawn = 0;
    for (mode_name, mode) in modes() {
        std::fs::create_dir_all(folder.join(mode_name)).unwrap();
        for (name, lead) in looks() {
            if !format!("{mode_name}/{name}").contains(&of) {
                continue;
            }
            let data = tempfile::tempdir().unwrap();
            let mut opening = Opening::at(data.path());
            opening.pictures = true;
            opening.size = mode.size;
            opening.languages = vec![mode.language.to_owned()];
            let mut window = opening.open_with(|model| {
                set(model, |settings| {
                    settings.theme = mode.theme;
                    settings.text_percent = mode.text;
                });
                lead(model);
            });
            let image = window.harness.render().unwrap();
            let file = folder.join(mode_name).join(name).with_extension("png");
            image.save(file).unwrap();
            drawn += 1;
        }
    }
    assert!(drawn > 0, "nothing is called {of}");
}

/// A name, whether pupils have a window of their own, and what is done in the teacher's.
type Teaching = (&'static str, bool, fn(&mut Window));

fn teaching() -> Vec<Teaching> {
    vec![
        ("teachers", false, |window| window.end_class()),
        ("teachers-left", false, |window| {
            window.key(Key::PageDown);
            window.end_class();
            let kept = porchlight_core::content::Key::new("private-clues").unwrap();
            window.act(Action::Class(ClassAction::KeepAtTop(kept, true)));
        }),
        ("teachers-row", false, |window| {
            window.end_class();
            let rows = window.buttons();
            let row = rows.iter().filter(|name| name.contains(':')).nth(6);
            window.press(&row.unwrap().clone());
        }),
        ("wall", false, |_| {}),
        ("wall-idle", false, |window| {
            window.key(Key::PageDown);
            window.idle(4.0);
        }),
        ("wall-ending", false, |window| {
            window.idle(4.0);
            window.key(Key::Escape);
        }),
        ("wall-keys", false, |window| window.key(Key::Questionmark)),
        ("wall-count", false, |window| {
            window.key(Key::T);
            window.key(Key::A);
        }),
        ("beside", true, |window| window.key(Key::PageDown)),
        ("beside-ending", true, |window| window.key(Key::Escape)),
        ("beside-keys", true, |window| {
            window.key(Key::Questionmark);
        }),
    ]
}

#[test]
#[ignore = "draws pictures for people to look at"]
fn teaching_and_the_wall_are_drawn() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/looks");
    let folder = std::env::var_os("LOOKS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    let of = std::env::var("LOOKS_OF").unwrap_or_default();
    for (mode_name, mode) in modes() {
        std::fs::create_dir_all(folder.join(mode_name)).unwrap();
        for (name, two, then) in teaching() {
            if !format!("{mode_name}/{name}").contains(&of) {
                continue;
            }
            let data = tempfile::tempdir().unwrap();
            let mut opening = Opening::at(data.path());
            opening.pictures = true;
            opening.size = mode.size;
            opening.languages = vec![mode.language.to_owned()];
            if two {
                let display = |x, here| Display {
                    at: (x, 0),
                    size: (1280, 800),
                    here,
                };
                let displays = vec![display(0, true), display(1280, false)];
                opening.displays.replace(displays);
            }
            let mut window = opening.open_with(|model| {
                set(model, |settings| {
                    settings.text_percent = mode.text;
                    settings.theme = mode.theme;
                });
                go(model, Route::Teachers);
                let lesson = porchlight_core::content::Key::new("game-chat-tricks").unwrap();
                go(model, Route::Present(lesson));
            });
            window.harness.ctx.set_embed_viewports(false);
            if two {
                window.key(Key::Enter);
            }
            then(&mut window);
            let image = window.harness.render().unwrap();
            let path = folder.join(mode_name).join(format!("{name}.png"));
            image.save(&path).unwrap();
        }
    }
}
