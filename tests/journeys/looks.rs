//! Pictures of starting, of Help and of the parents' part, for visual review:
//! `cargo test -p porchlight --test journeys -- --ignored looks::`. They go to `target/looks`, or to the folder in `LOOKS`;
//! `LOOKS_OF` chooses some of them.

use crate::kit::{Opening, Window, go, library, set};
use crate::screens::{Mode, PLAIN, SMALL};
use porchlight::msg::Msg;
use porchlight_core::class::{Answers, Counts, Way, When, items};
use porchlight_core::content::{Audience, Key, LessonId};
use porchlight_core::family::evening::Clock;
use porchlight_core::help::Asking;
use porchlight_core::help::happened::Person;
use porchlight_core::model::{
    Action, ClassAction, FamilyAction, LearnerAction, Model, Nav, NewStep, Route, ShowCard,
    SystemAction, ThemeChoice,
};
use porchlight_core::text::Texts;
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

/// A name, and the actions that lead to the screen.
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
    let class = |model: &mut Model| {
        let lesson = Key::new("settings-check").unwrap();
        go(model, Route::Present(lesson.clone()));
        for (when, known, unsure) in [(When::Before, 8, 14), (When::After, 13, 9)] {
            let items = items(&library(), std::slice::from_ref(&lesson), when).into_iter();
            let answers = items.map(|item| {
                let mut counts = Counts::new(Way::Slips, item.options(&library()));
                counts.counts[0] = known;
                *counts.counts.last_mut().unwrap() = unsure;
                Answers { item, counts }
            });
            let answers = answers.collect();
            act(
                model,
                Action::Class(ClassAction::Surveyed { when, answers }),
            );
        }
        let id = model.classes().keys().next().unwrap().clone();
        act(model, Action::Nav(Nav::Home));
        go(model, Route::Class(id));
    };
    vec![
        ("class", Box::new(class)),
        at("standards", Route::Standards),
        at("keys", Route::Keys),
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

/// A family with this many children, the first of whom use apps.
fn family(model: &mut Model, children: usize) {
    let key = |text: &str| Key::new(text).unwrap();
    for (ix, (face, nickname, band)) in [
        ("otter", "Leo", Audience::Age8To10),
        ("kiwi", "Maya", Audience::Age11To13),
        ("owl", "Bartholomew", Audience::Age5To7),
        ("comet", "Jo", Audience::Age14To17),
    ]
    .into_iter()
    .take(children)
    .enumerate()
    {
        act(
            model,
            Action::Family(FamilyAction::AddChild {
                face: face.to_owned(),
                nickname: nickname.to_owned(),
                band: Some(band),
            }),
        );
        let child = model.child().unwrap().0.clone();
        let platforms = [
            vec!["roblox", "youtube"],
            vec!["whatsapp", "instagram", "ios"],
        ];
        if let Some(platforms) = platforms.get(ix) {
            let platforms = platforms.iter().map(|id| key(id)).collect();
            act(
                model,
                Action::Family(FamilyAction::Uses { child, platforms }),
            );
        }
    }
}

/// Marks tonight's evening as done.
fn evening(model: &mut Model) {
    let clock = Clock {
        now: crate::kit::NOW.parse().unwrap(),
        zone: jiff::tz::TimeZone::system(),
    };
    let tonight = model.tonight(&clock).unwrap();
    let (child, evening) = (tonight.child.clone(), tonight.done());
    act(
        model,
        Action::Family(FamilyAction::Evening { child, evening }),
    );
}

fn learner(model: &mut Model, band: Audience) -> LessonId {
    let lesson = crate::kit::library().of(band).next().unwrap().id.clone();
    act(
        model,
        Action::Learner(LearnerAction::New {
            face: "otter".to_owned(),
            nickname: "Leo".to_owned(),
            band,
        }),
    );
    lesson
}

/// The look with a PIN that the disk rejects.
const NOT_SAVED: &str = "pin-not-saved";

fn parents() -> Vec<Look> {
    let at = |name: &'static str, children: usize, route: Route| -> Look {
        let open = move |model: &mut Model| {
            family(model, children);
            act(model, Action::Nav(Nav::Home));
            go(model, route.clone());
        };
        (name, Box::new(open))
    };
    let list = |id: &str| Route::Checklist(Key::new(id).unwrap());
    let done = |model: &mut Model| {
        family(model, 2);
        evening(model);
        go(model, Route::Parents);
    };
    let shown = |model: &mut Model| {
        family(model, 2);
        let lesson = learner(model, Audience::Age8To10);
        act(model, Action::Learner(LearnerAction::ShowAtHome(lesson)));
        act(model, Action::Nav(Nav::Home));
        go(model, Route::Parents);
    };
    let uses = |model: &mut Model| {
        family(model, 1);
        let child = model.child().unwrap().0.clone();
        go(model, Route::Uses(child));
    };
    let child = |model: &mut Model| {
        family(model, 1);
        let child = model.child().unwrap().0.clone();
        go(model, Route::Child(child));
    };
    let result = |band: Audience| {
        move |model: &mut Model| {
            let lesson = learner(model, band);
            go(model, Route::Result(lesson));
        }
    };
    vec![
        at("home-0", 0, Route::Parents),
        at("home-1", 1, Route::Parents),
        at("home-2", 2, Route::Parents),
        at("home-4", 4, Route::Parents),
        ("home-done", Box::new(done)),
        ("home-shown", Box::new(shown)),
        at("more", 2, Route::ParentsMore),
        at("evening", 2, Route::Evening),
        at("list", 2, list("family-safety")),
        at("list-app", 1, list("app-roblox")),
        ("uses", Box::new(uses)),
        ("child", Box::new(child)),
        at("new-child", 1, Route::NewChild),
        at("lessons", 1, Route::ParentLesson),
        at("pin-offer", 1, Route::PinOffer),
        at(NOT_SAVED, 1, Route::PinOffer),
        ("result-5", Box::new(result(Audience::Age5To7))),
        ("result-8", Box::new(result(Audience::Age8To10))),
        ("result-14", Box::new(result(Audience::Age14To17))),
    ]
}

#[test]
#[ignore = "draws pictures for people to look at"]
fn starting_and_help_are_drawn() {
    draw(&looks(), |_, _| {});
}

#[test]
#[ignore = "draws pictures for people to look at"]
fn the_parents_part_is_drawn() {
    draw(&parents(), |name, window| {
        if name.starts_with("result-") && window.has("Always true") {
            window.press("Always true");
        }
        if name == NOT_SAVED {
            window.type_into(0, "482916");
            window.type_into(1, "482916");
            window.key(egui::Key::Enter);
            if window.has("I wrote it down") {
                window.press("I wrote it down");
                window.wait(|window| window.says("Not saved"));
            }
        }
    });
}

/// Draws each look in each mode, after `then` has made the remaining presses.
fn draw(looks: &[Look], then: impl Fn(&str, &mut Window)) {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/looks");
    let folder = std::env::var_os("LOOKS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    let of = std::env::var("LOOKS_OF").unwrap_or_default();
    let mut drawn = 0;
    for (mode_name, mode) in modes() {
        std::fs::create_dir_all(folder.join(mode_name)).unwrap();
        for (name, lead) in looks {
            if !format!("{mode_name}/{name}").contains(&of) {
                continue;
            }
            let data = tempfile::tempdir().unwrap();
            let place = data.path().join("data");
            if *name == NOT_SAVED {
                std::fs::write(&place, "A file, where a folder is needed.").unwrap();
            }
            let mut opening = Opening::at(&place);
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
            then(name, &mut window);
            let image = window.harness.render().unwrap();
            let file = folder.join(mode_name).join(name).with_extension("png");
            image.save(file).unwrap();
            drawn += 1;
        }
    }
    assert!(drawn > 0, "nothing is called {of}");
}

/// The answers given in "It happened": whether there is danger, what happened, who is reading.
const PRESSED: [(&str, bool, Option<&str>, Option<Person>); 9] = [
    ("what", false, None, None),
    ("what-unsure", true, None, None),
    ("who", true, Some("saw"), None),
    ("hurt-child", false, Some("hurt"), Some(Person::Child(9))),
    ("hurt-teen", true, Some("hurt"), Some(Person::Teen)),
    ("met-teen", false, Some("met"), Some(Person::Teen)),
    ("account-teen", false, Some("account"), Some(Person::Teen)),
    ("voice-adult", false, Some("voice"), Some(Person::Adult(16))),
    ("saw-adult", false, Some("saw"), Some(Person::Adult(9))),
];

#[test]
#[ignore = "draws pictures for people to look at"]
fn what_happened_and_countries_are_drawn() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/looks");
    let folder = std::env::var_os("LOOKS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    let of = std::env::var("LOOKS_OF").unwrap_or_default();
    for (mode_name, mode) in modes() {
        std::fs::create_dir_all(folder.join(mode_name)).unwrap();
        let wanted = |name: &str| format!("{mode_name}/{name}").contains(&of);
        let open = |route: Route, place: Option<(&'static str, &'static str)>| {
            let data = tempfile::tempdir().unwrap();
            let mut opening = Opening::at(data.path());
            opening.pictures = true;
            opening.size = mode.size;
            opening.languages = vec![mode.language.to_owned()];
            if let Some((zone, region)) = place {
                (opening.zone, opening.region) = (Some(zone), Some(region));
            }
            let window = opening.open_with(|model| {
                set(model, |settings| {
                    settings.theme = mode.theme;
                    settings.text_percent = mode.text;
                });
                go(model, route);
            });
            (data, window)
        };
        let texts = Texts::open(library().source().clone(), mode.language);
        let (t, prose) = (Msg(&texts), texts.prose("happened"));
        for (name, unsure, what, who) in PRESSED.into_iter().filter(|one| wanted(one.0)) {
            let (_data, mut window) = open(Route::Happened, None);
            if unsure {
                window.press(&t.happened_danger_unsure());
            } else {
                window.press(&t.happened_danger_no());
            }
            if let Some(what) = what {
                window.press_starting(prose.text(&format!("situation-{what}")));
            }
            if let Some(who) = who {
                window.press(&match who {
                    Person::Child(_) => t.happened_who_child(),
                    Person::Adult(9) => t.happened_who_adult_young(),
                    Person::Adult(_) => t.happened_who_adult_teen(),
                    _ => t.happened_who_teen(),
                });
            }
            let file = folder.join(mode_name).join(format!("happened-{name}.png"));
            window.harness.render().unwrap().save(file).unwrap();
        }
        for (name, zone, region) in [
            ("us", "America/Chicago", "US"),
            ("ar", "America/Argentina/Salta", "AR"),
            ("cl", "America/Santiago", "CL"),
            ("gt", "America/Guatemala", "GT"),
            ("sg", "Asia/Singapore", "SG"),
        ] {
            if wanted(&format!("help-{name}")) {
                let (_data, mut window) = open(Route::HelpNumbers, Some((zone, region)));
                let file = folder.join(mode_name).join(format!("help-{name}.png"));
                window.harness.render().unwrap().save(file).unwrap();
            }
        }
    }
}
