//! Starting: a child finds a place of their own with the mouse alone, every Back goes one step back, and nothing asks a
//! six-year-old to read or type.

use crate::kit::{Opening, Window, go, library, set, visible};
use crate::screens::{Mode, PLAIN, SMALL};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, LearnerAction, Nav, NewStep, Route, Who};
use porchlight_core::text::Texts;
use std::path::Path;

/// Clicks with the pointer in the middle of the element with this name.
fn click(window: &mut Window, name: &str) {
    let at = {
        let root = window.harness.root();
        let node = root.children_recursive().find(|node| {
            let inner = node.accesskit_node();
            let pressed = matches!(inner.role(), Role::Button | Role::RadioButton);
            pressed && inner.label().is_some_and(|label| label.starts_with(name))
        });
        let node = node.unwrap_or_else(|| panic!("no “{name}” among {:#?}", window.buttons()));
        visible(&node).center()
    };
    window.harness.drag_at(at);
    window.harness.drop_at(at);
    window.harness.run_ok();
}

fn fields(window: &Window) -> usize {
    let is_field = |role| matches!(role, Role::TextInput | Role::MultilineTextInput);
    let all = window.harness.root().children_recursive();
    all.filter(|node| is_field(node.accesskit_node().role()))
        .count()
}

fn open(folder: &Path, mode: Mode) -> Window {
    let mut opening = Opening::at(folder);
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    opening.open_with(|model| set(model, |settings| settings.theme = mode.theme))
}

const SPANISH: Mode = Mode {
    language: "es",
    ..SMALL
};

#[test]
fn a_child_of_six_is_on_their_street_after_four_clicks_and_never_types() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), SMALL);
    for name in ["I want to learn", "I’m new", "5 to 7 years", "Otter"] {
        assert_eq!(fields(&window), 0, "before {name}");
        assert!(!window.says("blackmail"), "before {name}");
        click(&mut window, name);
    }
    assert_eq!(window.route(), Route::Street);
    let learner = window.model().learner().clone();
    assert_eq!(
        (
            learner.band,
            learner.face.as_str(),
            learner.nickname.as_str()
        ),
        (Audience::Age5To7, "otter", "Otter")
    );
    assert_eq!(window.model().routes(), [Route::Home, Route::Street]);
}

#[test]
fn from_eight_up_a_nickname_can_be_typed_or_left_out() {
    let folder = tempfile::tempdir().unwrap();
    for typed in ["Comet fan", ""] {
        let mut window = open(folder.path(), PLAIN);
        for name in ["I want to learn", "I’m new", "8 to 10 years", "Comet"] {
            click(&mut window, name);
        }
        assert_eq!(
            window.heading(),
            ("A nickname, if you like".to_owned(), true)
        );
        if typed.is_empty() {
            click(&mut window, "Without a name");
        } else {
            window.type_into(0, typed);
            click(&mut window, "Ready");
        }
        assert_eq!(window.route(), Route::Street);
        assert_eq!(window.model().learner().nickname, typed);
    }
}

#[test]
fn back_leads_one_step_back_from_every_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), PLAIN);
    let way = [
        ("I want to learn", "Who is learning?"),
        ("I’m new", "How old are you?"),
        ("11 to 13 years", "Choose your picture"),
        ("Whale", "A nickname, if you like"),
    ];
    for (press, heading) in way {
        window.press_starting(press);
        assert_eq!(window.heading(), (heading.to_owned(), true), "{press}");
    }
    for (_, heading) in way.iter().rev().skip(1) {
        window.press("Back");
        assert_eq!(window.heading().0, *heading);
    }
    window.press("Back");
    assert_eq!(window.route(), Route::Home);
    assert!(window.model().learners().is_empty());

    // The same for a guest who is just looking.
    window.press("I want to learn");
    window.press_starting("Just looking");
    assert_eq!(window.heading().0, "How old are you?");
    window.press("Back");
    assert_eq!(window.heading().0, "Who is learning?");
    window.press_starting("Just looking");
    window.press("14 to 17 years");
    assert_eq!(window.model().who(), &Who::Guest);
    assert_eq!(window.model().learner().band, Audience::Age14To17);
}

#[test]
fn the_pictures_are_a_named_group_of_which_the_chosen_one_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), PLAIN);
    for press in ["I want to learn", "I’m new", "8 to 10 years"] {
        window.press_starting(press);
    }
    let chosen = |window: &Window| -> Vec<(String, bool)> {
        let root = window.harness.root();
        let group = root
            .children_recursive()
            .find(|node| node.accesskit_node().role() == Role::RadioGroup)
            .unwrap();
        let group_name = group.accesskit_node().label();
        assert_eq!(group_name.as_deref(), Some("Choose your picture"));
        group
            .children_recursive()
            .filter(|node| node.accesskit_node().role() == Role::RadioButton)
            .map(|node| {
                let node = node.accesskit_node();
                let checked = node.toggled() == Some(egui::accesskit::Toggled::True);
                (node.label().unwrap(), checked)
            })
            .collect()
    };
    let before = chosen(&window);
    assert_eq!(before.len(), 12);
    assert!(before.iter().all(|(_, checked)| !checked));
    window.press("Turtle");
    window.press("Back");
    let after: Vec<_> = chosen(&window).into_iter().filter(|one| one.1).collect();
    assert_eq!(after, [("Turtle".to_owned(), true)]);
}

#[test]
fn every_step_fits_the_window_without_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    let face = |band| Route::NewLearner(NewStep::Face(band));
    let nickname = Route::NewLearner(NewStep::Nickname {
        band: Audience::Age8To10,
        face: "otter".to_owned(),
    });
    let mut routes = vec![
        Route::WhoAreYou,
        Route::JustLooking,
        Route::NewLearner(NewStep::Age),
        nickname,
    ];
    routes.extend(Audience::BANDS.map(face));
    let spanish_large = Mode {
        language: "es",
        ..PLAIN
    };
    for mode in [PLAIN, SMALL, SPANISH, spanish_large] {
        for route in &routes {
            let mut opening = Opening::at(folder.path());
            opening.size = mode.size;
            opening.languages = vec![mode.language.to_owned()];
            let window = opening.open_with(|model| go(model, route.clone()));
            let what = format!("{route:?} {} {:?}", mode.language, mode.size);
            check_fits(&window, mode.size, &what);
        }
    }
}

/// Checks that everything pressable is complete, inside the window, and large enough for a child's hand.
fn check_fits(window: &Window, (width, height): (f32, f32), what: &str) {
    let root = window.harness.root();
    let mut count = 0;
    for node in root.children_recursive() {
        let inner = node.accesskit_node();
        if !matches!(inner.role(), Role::Button | Role::RadioButton) {
            continue;
        }
        let (rect, name) = (node.rect(), inner.label().unwrap_or_default());
        assert!(
            rect.max.y <= height && rect.max.x <= width,
            "{what}: {name} {rect:?}"
        );
        assert!(
            !name.contains("..") && !name.contains("?."),
            "{what}: {name}"
        );
        count += 1;
    }
    assert!(count >= 5, "{what}");
}

#[test]
fn cards_grow_with_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let card = |size: (f32, f32)| {
        let mut opening = Opening::at(folder.path());
        opening.size = size;
        let window = opening.open_with(|model| go(model, Route::NewLearner(NewStep::Age)));
        window.find("5 to 7 years").unwrap().1.size()
    };
    let (small, large) = (card((1024.0, 640.0)), card((1920.0, 1080.0)));
    assert!(
        large.x > 1.7 * small.x && large.y > 1.4 * small.y,
        "{small:?} {large:?}"
    );
}

#[test]
fn whoever_was_here_before_sees_their_picture_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), PLAIN);
    crate::child::make_profile(&mut window, "5 to 7");
    window.close();
    let mut window = open(folder.path(), SMALL);
    window.press("I want to learn");
    let buttons = window.buttons();
    let at = |name: &str| buttons.iter().position(|button| button == name).unwrap();
    assert!(at("Otter") < at("I’m new") && at("I’m new") < at("Just looking"));
    check_fits(&window, SMALL.size, "with one learner");
    click(&mut window, "Otter");
    assert_eq!(window.route(), Route::Street);
}

#[test]
fn no_step_says_more_than_a_child_can_take_in() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["en-US", "es"] {
        let texts = Texts::open(library().source().clone(), language);
        let t = Msg(&texts);
        let opening = || {
            let mut opening = Opening::at(folder.path());
            opening.languages = vec![language.to_owned()];
            opening
        };
        let step = |step: NewStep| {
            let window = opening().open_with(|model| go(model, Route::NewLearner(step)));
            window.words()
        };
        let bar = opening().open_with(|model| go(model, Route::Calm)).words();
        for words in [step(NewStep::Age), step(NewStep::Face(Audience::Age5To7))] {
            let own: Vec<&str> = words
                .lines()
                .filter(|line| !bar.lines().any(|other| other == *line))
                .collect();
            // A title, and one or two words per card.
            assert!(own.iter().all(|line| line.chars().count() <= 24), "{own:?}");
            assert!(!words.contains(&*t.who_nickname()));
        }
    }
}

#[test]
fn a_button_that_names_a_screen_leads_there_from_wherever_its_own_was_opened() {
    for (route, button, leads_to) in [
        (Route::Plans, "Lessons to teach", Route::Teachers),
        (Route::Can, "Choose a lesson", Route::Street),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Opening::at(folder.path()).open();
        window.act(Action::Learner(LearnerAction::BeGuest(Audience::Age8To10)));
        window.act(Action::Nav(Nav::Home));
        // As `--screen` opens it, with nothing but Home below.
        window.act(Action::Nav(Nav::Go(route.clone())));
        window.press(button);
        assert_eq!(window.route(), leads_to);
        window.act(Action::Nav(Nav::Back));
        assert_eq!(window.route(), Route::Home);
        // Opened from there, it closes again.
        window.act(Action::Nav(Nav::Go(leads_to.clone())));
        window.act(Action::Nav(Nav::Go(route)));
        window.press(button);
        assert_eq!(window.model().place().stack(), [Route::Home, leads_to]);
    }
}
