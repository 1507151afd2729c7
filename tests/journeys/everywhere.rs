//! What holds on every screen: a name for everything, Help and Leave in the bar, focus on the heading, words inside their
//! boxes, in every language and at every text size.

use crate::kit::{Opening, Window};
use egui_kittest::kittest::NodeT as _;
use porchlight_core::model::{Route, ThemeChoice};

const SCREENS: [&str; 22] = [
    "home",
    "who",
    "new-profile",
    "street",
    "lesson/surprises-and-secrets",
    "lesson/game-chat-tricks",
    "lesson/sextortion-fast-plan",
    "lesson/talk-so-they-tell",
    "quiz/game-chat-tricks",
    "result/game-chat-tricks",
    "calm",
    "parents",
    "parents-lessons",
    "new-child",
    "checklist/family-safety",
    "pin-offer",
    "teachers",
    "school",
    "help",
    "help-country",
    "settings",
    "about",
];

fn at(
    folder: &std::path::Path,
    screen: &str,
    size: (f32, f32),
    language: &str,
    text: u16,
) -> Window {
    let mut opening = Opening::at(folder);
    opening.size = size;
    opening.languages = vec![language.to_owned()];
    opening.open_with(|model| {
        model.settings.text_percent = text;
        model.settings.theme = ThemeChoice::Light;
        let route = Route::from_name(screen).unwrap();
        if route != Route::Home {
            model.apply(
                porchlight_core::model::Action::Go(route),
                crate::kit::NOW.parse().unwrap(),
            );
        }
    })
}

/// Everything that can be pressed lies within the width of the window and on nothing else that can be pressed.
fn check_geometry(window: &Window, what: &str, width: f32) {
    let root = window.harness.root();
    let mut rects: Vec<(String, egui::Rect)> = Vec::new();
    for node in root.children_recursive() {
        let inner = node.accesskit_node();
        if !matches!(
            inner.role(),
            egui::accesskit::Role::Button | egui::accesskit::Role::CheckBox
        ) {
            continue;
        }
        rects.push((inner.label().unwrap_or_default(), node.rect()));
    }
    for (name, rect) in &rects {
        assert!(
            rect.min.x >= -0.5 && rect.max.x <= width + 0.5,
            "{what}: “{name}” leaves the window: {rect:?}"
        );
    }
    for (ix, (name, rect)) in rects.iter().enumerate() {
        for (other, other_rect) in rects.iter().skip(ix + 1) {
            let shared = rect.intersect(*other_rect);
            let inside = rect.expand(1.0).contains_rect(*other_rect)
                || other_rect.expand(1.0).contains_rect(*rect);
            assert!(
                shared.width() < 2.0 || shared.height() < 2.0 || inside,
                "{what}: “{name}” {rect:?} lies on “{other}” {other_rect:?}"
            );
        }
    }
}

#[test]
fn every_screen_fits_at_every_size_language_and_text_size() {
    let folder = tempfile::tempdir().unwrap();
    for screen in SCREENS {
        for (size, language, text) in [
            ((1024.0, 640.0), "en-US", 100),
            ((1024.0, 640.0), "es", 200),
            ((1920.0, 1080.0), "es", 100),
            ((1280.0, 800.0), "en-XA", 150),
        ] {
            let window = at(folder.path(), screen, size, language, text);
            check_geometry(
                &window,
                &format!("{screen} {size:?} {language} {text} %"),
                size.0,
            );
        }
    }
}

#[test]
fn every_screen_has_help_and_leave_and_says_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for screen in SCREENS {
        let window = at(folder.path(), screen, (1280.0, 800.0), "en-US", 100);
        assert!(window.has("Help") && window.has("Leave"), "{screen}");
        let (heading, focused) = window.heading();
        assert!(
            !heading.is_empty() && focused,
            "{screen}: focus goes to the heading “{heading}”"
        );
    }
}

#[test]
fn the_language_changes_in_mid_lesson_and_keeps_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press("Just looking");
    window.press_starting("8 to 10");
    window.press_starting("Start: ");
    window.press("Skip this one");
    let place = window
        .words()
        .lines()
        .find(|line| line.starts_with("Page 2"))
        .map(str::to_owned);
    assert!(place.is_some());
    let routes = window.harness.state().model().routes.clone();
    let ctx = window.harness.ctx.clone();
    let mut settings = window.harness.state().model().settings.clone();
    settings.language = Some("es".to_owned());
    window
        .harness
        .state_mut()
        .dispatch(&ctx, porchlight_core::model::Action::Set(settings));
    window.harness.run_ok();
    assert!(window.says("Página 2 de 8"), "{}", window.words());
    assert_eq!(window.harness.state().model().routes, routes);
}

#[test]
fn f1_opens_help_from_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    for screen in [
        "home",
        "who",
        "lesson/game-chat-tricks",
        "teachers",
        "settings",
    ] {
        let mut window = at(folder.path(), screen, (1280.0, 800.0), "en-US", 100);
        window.key(egui::Key::F1);
        assert_eq!(window.route(), Route::Help, "{screen}");
    }
}
