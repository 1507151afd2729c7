//! Rules for every screen: a name for everything, Help and Leave in the bar, focus on the heading, and words inside their
//! boxes, in every language and at every text size.

use crate::kit::{Opening, Window, visible};
use crate::screens::{self, MODES, Mode, PLAIN, SMALL};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight_core::model::Route;

/// Checks that everything pressable is within the window's width and does not overlap anything else pressable.
fn check_geometry(window: &Window, what: &str, width: f32) {
    let root = window.harness.root();
    let mut rects: Vec<(String, egui::Rect)> = Vec::new();
    for node in root.children_recursive() {
        let inner = node.accesskit_node();
        let words = inner.label().or_else(|| inner.value()).unwrap_or_default();
        let role = inner.role();
        let is_placed = inner.bounding_box().is_some();
        let rect = if is_placed {
            visible(&node)
        } else {
            egui::Rect::NOTHING
        };
        if is_placed && !rect.is_positive() && node.rect().is_positive() {
            continue;
        }
        match role {
            Role::Button | Role::CheckBox | Role::RadioButton => {
                assert!(!words.is_empty(), "{what}: something to press has no name");
                rects.push((words, rect));
            }
            Role::TextInput | Role::MultilineTextInput | Role::PasswordInput => {
                assert!(
                    !words.is_empty() || inner.labelled_by().count() > 0,
                    "{what}: a field has no name"
                );
                rects.push((words, rect));
            }
            Role::Label | Role::Heading => {
                assert!(
                    rect.min.x >= -0.5 && rect.max.x <= width + 0.5,
                    "{what}: the text “{words}” leaves the window: {rect:?}"
                );
            }
            _ => {}
        }
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
fn every_screen_fits_in_every_mode() {
    let folder = tempfile::tempdir().unwrap();
    for screen in screens::all() {
        for mode in MODES {
            let window = screen.open(folder.path(), mode);
            check_geometry(&window, &format!("{screen} {mode:?}"), mode.size.0);
        }
    }
}

#[test]
fn every_screen_has_help_and_leave_and_says_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    // The wall shows only the lesson; its last page shows the way to help.
    for screen in screens::all().iter().filter(|screen| !screen.is_wall()) {
        let mut window = screen.open(folder.path(), PLAIN);
        assert!(window.has("Help") && window.has("Leave"), "{screen}");
        let (heading, focused) = window.heading();
        // Search and the PIN screen focus their field, so that typing can start at once.
        let is_typed = match window.route() {
            Route::Search => focused_role(&window) == Role::TextInput,
            Route::ParentsPin if !focused => focused_role(&window) == Role::PasswordInput,
            _ => focused,
        };
        assert!(
            !heading.is_empty() && is_typed,
            "{screen}: focus goes to the heading “{heading}”"
        );
        let faults = crate::access::faults_of_choices(&mut window);
        assert!(faults.is_empty(), "{screen}: {faults:#?}");
    }
}

fn focused_role(window: &Window) -> Role {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes.find(|node| node.is_focused());
    node.map_or(Role::Unknown, |node| node.accesskit_node().role())
}

/// The focused element's name and place.
fn focused(window: &Window) -> Option<(String, egui::Rect)> {
    let node = window
        .harness
        .root()
        .children_recursive()
        .find(|node| node.is_focused())?;
    let words = node.accesskit_node().label();
    Some((
        words
            .or_else(|| node.accesskit_node().value())
            .unwrap_or_default(),
        visible(&node),
    ))
}

#[test]
fn tab_reaches_everything_and_brings_it_into_view() {
    let folder = tempfile::tempdir().unwrap();
    for screen in screens::all() {
        for mode in [
            SMALL,
            Mode {
                text: 200,
                language: "es",
                ..SMALL
            },
        ] {
            let mut window = screen.open(folder.path(), mode);
            let mut waiting: std::collections::BTreeSet<String> =
                window.buttons().into_iter().collect();
            // Long lists draw more rows as the focus moves on.
            for _ in 0..200 {
                if waiting.is_empty() {
                    break;
                }
                window.key(egui::Key::Tab);
                let Some((name, rect)) = focused(&window) else {
                    continue;
                };
                if waiting.remove(&name) {
                    let above = rect.min.y.max(0.0);
                    let below = rect.max.y.min(mode.size.1);
                    assert!(
                        below - above > 0.6 * rect.height().min(mode.size.1),
                        "{screen} {mode:?}: “{name}” has focus and is out of view: {rect:?}"
                    );
                }
            }
            assert!(
                waiting.is_empty(),
                "{screen} {mode:?}: no Tab leads to {waiting:?}"
            );
        }
    }
}

#[test]
fn the_language_changes_in_mid_lesson_and_keeps_the_place() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press_starting("Just looking");
    window.press_starting("8 to 10");
    window.press_next();
    window.press("Skip this one");
    let place = window
        .words()
        .lines()
        .find(|line| line.starts_with("Page 2"))
        .map(str::to_owned);
    assert!(place.is_some());
    let routes = window.harness.state().model().routes().to_vec();
    let ctx = window.harness.ctx.clone();
    let mut settings = window.harness.state().model().settings().clone();
    settings.language = Some("es".to_owned());
    window.harness.state_mut().dispatch(
        &ctx,
        porchlight_core::model::Action::System(porchlight_core::model::SystemAction::Set(settings)),
    );
    window.harness.run_ok();
    assert!(window.says("Página 2 de 8"), "{}", window.words());
    assert_eq!(window.harness.state().model().routes(), routes);
}

#[test]
fn f1_opens_help_from_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    for screen in screens::all() {
        let mut window = screen.open(folder.path(), PLAIN);
        window.key(egui::Key::F1);
        assert_eq!(window.route(), Route::Help, "{screen}");
    }
}

#[test]
fn the_fonts_inside_the_program_have_every_letter_of_every_text() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::at(folder.path()).open();
    let mut letters = std::collections::BTreeMap::new();
    for path in porchlight_pack::list("locales/") {
        let text = String::from_utf8(porchlight_pack::get(path).unwrap().to_vec()).unwrap();
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            letters.entry(letter).or_insert(path);
        }
    }
    assert!(letters.len() > 80);
    for family in porchlight::ui::theme::FAMILIES {
        let font = egui::FontId::new(16.0, egui::FontFamily::Name(family.into()));
        window.harness.ctx.fonts_mut(|fonts| {
            for (letter, path) in &letters {
                assert!(
                    fonts.has_glyph(&font, *letter),
                    "{family} has no “{letter}” (U+{:04X}) of {path}",
                    u32::from(*letter)
                );
            }
        });
    }
}

#[test]
fn back_returns_focus_to_where_it_was() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Teachers));
    let wanted = "Child protection lead: not set – set it";
    // It is before the heading, where the focus starts.
    for _ in 0..40 {
        window
            .harness
            .key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
        window.harness.run_ok();
        if focused(&window).is_some_and(|(name, _)| name == wanted) {
            break;
        }
    }
    window.key(egui::Key::Enter);
    assert_eq!(window.route(), Route::School);
    window
        .harness
        .key_press_modifiers(egui::Modifiers::ALT, egui::Key::ArrowLeft);
    window.harness.run_ok();
    assert_eq!(focused(&window).unwrap().0, wanted);
    window.key(egui::Key::F1);
    assert_eq!(focused(&window).unwrap().0, "Help in the United States");
}

#[test]
fn what_scrolls_is_scrolled_by_keys() {
    let folder = tempfile::tempdir().unwrap();
    let small = |route| {
        let mut opening = Opening::at(folder.path());
        opening.size = SMALL.size;
        opening.open_with(|model| crate::kit::go(model, route))
    };
    let top = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let heading = all.find(|node| node.accesskit_node().role() == Role::Heading);
        heading.unwrap().rect().min.y
    };
    let mut window = small(Route::Figures);
    let begin = top(&window);
    for (key, is_down) in [
        (egui::Key::PageDown, true),
        (egui::Key::PageDown, true),
        (egui::Key::PageUp, false),
        (egui::Key::ArrowDown, true),
        (egui::Key::End, true),
        (egui::Key::ArrowUp, false),
    ] {
        let before = top(&window);
        window.key(key);
        let moved = top(&window) - before;
        assert!(
            if is_down { moved < -20.0 } else { moved > 20.0 },
            "{key:?}: {moved}"
        );
    }
    window.key(egui::Key::Home);
    assert_eq!(top(&window), begin);
}

#[test]
fn page_keys_and_arrows_turn_the_pages_of_a_lesson() {
    use egui::Key;
    let folder = tempfile::tempdir().unwrap();
    let lesson = porchlight_core::content::LessonId::new("game-chat-tricks").unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Lesson(lesson)));
    let mut steps = vec![window.heading().0];
    for key in [Key::PageDown, Key::ArrowRight, Key::PageDown] {
        // Page Down scrolls to the end of a long page first.
        for _ in 0..6 {
            window.key(key);
            if Some(&window.heading().0) != steps.last() {
                break;
            }
        }
        let (heading, focused) = window.heading();
        assert!(focused, "{key:?}: the focus is on “{heading}”");
        assert!(!steps.contains(&heading), "{key:?} goes on");
        steps.push(heading);
    }
    for key in [Key::ArrowLeft, Key::PageUp] {
        window.key(key);
        steps.pop();
        assert_eq!(Some(&window.heading().0), steps.last(), "{key:?} goes back");
    }
}
