//! Accessibility: every word within reach, choices as named groups, changes announced once, a stable focus, and keys that are
//! listed and can be turned off.

use crate::kit::{Opening, Window, go, set};
use egui::accesskit::{Live, Role, Toggled};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use porchlight::ui::keys::{Does, EVERYWHERE};
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, PrintAbout, Route, Settings, SystemAction};

fn at(folder: &std::path::Path, route: Route) -> Window {
    Opening::at(folder).open_with(|model| go(model, route))
}

/// Everything announced when it changes.
fn announced(window: &Window) -> Vec<String> {
    let all = window.harness.root().children_recursive();
    let live = all.filter(|node| node.accesskit_node().data().live() == Some(Live::Polite));
    live.filter_map(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    })
    .collect()
}

/// The accessible description of a button.
fn description(window: &Window, name: &str) -> Option<String> {
    let mut all = window.harness.root().children_recursive();
    let node = all.find(|node| node.accesskit_node().label().as_deref() == Some(name));
    node.and_then(|node| node.accesskit_node().description())
}

fn press_keys(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.harness.key_press_modifiers(modifiers, key);
    window.harness.run_ok();
}

#[test]
fn the_list_of_keys_says_what_each_key_does() {
    let folder = tempfile::tempdir().unwrap();
    let mut list = at(folder.path(), Route::Home);
    press_keys(&mut list, Modifiers::SHIFT, Key::Questionmark);
    assert_eq!(list.route(), Route::Keys);
    for line in [
        "? or Shift + F1: Keys",
        "F1: Help",
        "Ctrl + F: Search",
        "Alt + Left arrow: Back",
        "Esc twice: Leave",
        "1: I want to learn",
        // The wall's keys come from the wall's own table.
        "T: Counts answers, then shows the bars",
        "Page Down or Right arrow or Space: Next page",
        "D or Shift D: A calm picture. With Shift also while hands are counted.",
    ] {
        let line = if cfg!(target_os = "macos") {
            line.replace("Ctrl", "Cmd")
        } else {
            line.to_owned()
        };
        assert!(list.find(&line).is_some(), "{line}: {}", list.words());
    }
    let percent = |window: &Window| window.model().settings().text_percent;
    for binding in &EVERYWHERE {
        for &(modifiers, key) in binding.keys {
            let mut window = at(folder.path(), Route::About);
            let mut settings = window.model().settings().clone();
            settings.text_percent = 150;
            window.act(Action::System(SystemAction::Set(settings)));
            press_keys(&mut window, modifiers, key);
            let does = binding.does;
            let route = window.route();
            let is_done = match does {
                Does::List => route == Route::Keys,
                Does::Help => route == Route::Help,
                Does::Search => route == Route::Search,
                Does::Back => route == Route::Home,
                Does::Larger => percent(&window) == 175,
                Does::Smaller => percent(&window) == 125,
                Does::Plain => percent(&window) == 100,
            };
            assert!(is_done, "{does:?} by {key:?}: {route:?}");
        }
    }
}

#[test]
fn a_question_mark_in_a_field_is_only_a_question_mark() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at(folder.path(), Route::Search);
    press_keys(&mut window, Modifiers::SHIFT, Key::Questionmark);
    assert_eq!(window.route(), Route::Search);
}

#[test]
fn single_keys_can_be_turned_off_and_the_list_follows() {
    let folder = tempfile::tempdir().unwrap();
    let open = |on: bool| {
        Opening::at(folder.path()).open_with(|model| set(model, |now| now.letter_keys = on))
    };
    let mut window = open(true);
    window.key(Key::Num2);
    assert_eq!(window.route(), Route::Parents);
    drop(window);
    let mut window = open(false);
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        window.key(key);
    }
    press_keys(&mut window, Modifiers::SHIFT, Key::Questionmark);
    assert_eq!(window.route(), Route::Home);
    press_keys(&mut window, Modifiers::SHIFT, Key::F1);
    assert_eq!(window.route(), Route::Keys);
    assert!(
        window.find("Shift + F1: Keys").is_some(),
        "{}",
        window.words()
    );
    assert!(!window.says("A to E") && window.find("1: I want to learn").is_none());
    assert!(window.says("Page Down or Right arrow") && !window.says("T: Counts answers"));
    drop(window);
    // In a question, A chooses the first answer, or nothing if letter keys are off.
    let lesson = LessonId::new("settings-check").unwrap();
    for on in [true, false] {
        let mut window = Opening::at(folder.path()).open_with(|model| {
            set(model, |now| now.letter_keys = on);
            go(model, Route::Quiz(lesson.clone()));
        });
        window.key(Key::A);
        let chosen: usize = groups(&window).iter().map(|(.., chosen)| chosen).sum();
        assert_eq!(chosen, usize::from(on), "{:?}", groups(&window));
    }
}

#[test]
fn leaving_by_key_is_as_somebody_wants_it() {
    let folder = tempfile::tempdir().unwrap();
    let escape = |pressed, modifiers| Event::Key {
        key: Key::Escape,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    };
    // Whether Esc twice leaves, whether Shift+Esc does, and what the list says.
    for (twice, chord, said) in [
        (true, false, Some("Esc twice: Leave")),
        (false, true, Some("Shift + Esc: Leave")),
        (true, true, Some("Esc twice or Shift + Esc: Leave")),
        (false, false, None),
    ] {
        let open = || {
            let change = |now: &mut Settings| {
                now.esc_leaves = twice;
                now.shift_esc_leaves = chord;
            };
            Opening::at(folder.path()).open_with(|model| {
                set(model, change);
                go(model, Route::Keys);
            })
        };
        let mut window = open();
        match said {
            Some(said) => assert!(window.find(said).is_some(), "{said}: {}", window.words()),
            None => assert!(!window.says(": Leave"), "{}", window.words()),
        }
        for pressed in [true, false, true] {
            window.harness.event(escape(pressed, Modifiers::NONE));
        }
        window.harness.step();
        assert_eq!(window.model().away(), twice, "Esc twice");
        let mut window = open();
        window.harness.event(escape(true, Modifiers::SHIFT));
        window.harness.step();
        assert_eq!(window.model().away(), chord, "Shift and Esc");
    }
    // Both are switches in Settings, and are saved.
    let mut window = at(folder.path(), Route::Settings);
    window.press("Pressing Esc twice leaves");
    window.press("Pressing Shift and Esc together leaves");
    window.press("Use letters, digits and “?” as shortcuts");
    window.close();
    let window = Opening::at(folder.path()).open();
    let settings = window.model().settings();
    assert!(!settings.esc_leaves && settings.shift_esc_leaves && !settings.letter_keys);
}

#[test]
fn less_movement_follows_the_computer_until_somebody_chooses() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at(folder.path(), Route::Settings);
    let is_on = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let switch =
            all.find(|node| node.accesskit_node().label().as_deref() == Some("Less movement"));
        switch.unwrap().accesskit_node().toggled() == Some(Toggled::True)
    };
    assert!(!is_on(&window));
    window
        .less_motion
        .store(true, std::sync::atomic::Ordering::Relaxed);
    window.harness.run_ok();
    assert!(is_on(&window), "the computer asks for it");
    window.press("Less movement");
    assert!(!is_on(&window), "a person decides otherwise");
    window.press("Less movement");
    window
        .less_motion
        .store(false, std::sync::atomic::Ordering::Relaxed);
    window.harness.run_ok();
    assert!(is_on(&window), "and that holds");
}

#[test]
fn words_that_are_only_painted_are_there_for_tools() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::at(folder.path()).open();
    let root = window.harness.root();
    let root = root.accesskit_node().data().clone();
    assert_eq!(
        (root.label(), root.language()),
        (Some("Porchlight"), Some("en-US"))
    );
    let line = description(&window, "I want to learn");
    assert_eq!(
        line.as_deref(),
        Some("Stories, practice and small questions.")
    );
    let tagline = "Learn how to be safe online. You can always come and tell.";
    assert!(window.find(tagline).is_some(), "{}", window.words());
    drop(window);
    // The screen's title in the bar.
    let lesson = LessonId::new("settings-check").unwrap();
    let window = at(folder.path(), Route::Sources(lesson));
    assert!(
        window.find("Settings check").is_some(),
        "{}",
        window.words()
    );
    drop(window);
    // The emergency number, with its actions.
    let window = at(folder.path(), Route::HelpNumbers);
    assert!(window.find("911").is_some());
    assert!(window.has("Copy: 911"), "{:?}", window.buttons());
    let large = window.buttons();
    assert!(
        large.iter().any(|name| name.starts_with("Show large: ")),
        "{large:?}"
    );
}

#[test]
fn what_changes_out_of_focus_is_announced() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at(folder.path(), Route::Settings);
    window.press("Larger text");
    assert!(
        announced(&window).contains(&"125 %".to_owned()),
        "{:?}",
        announced(&window)
    );
    window.close();
    let mut window = at(folder.path(), Route::Search);
    window.type_into(0, "settings check");
    window.wait(|window| !announced(window).is_empty());
    let count = announced(&window);
    assert!(count.len() == 1 && count[0].contains("12"), "{count:?}");
    window.type_into(0, " i want to die");
    window.wait(|window| announced(window).len() > 1);
}

/// The radio groups, each with its name, the number of choices, and how many of them are chosen.
fn groups(window: &Window) -> Vec<(String, usize, usize)> {
    let all = window.harness.root().children_recursive();
    let groups = all.filter(|node| node.accesskit_node().role() == Role::RadioGroup);
    let count = |node: egui_kittest::Node<'_>| {
        let choices: Vec<bool> = node
            .children_recursive()
            .filter(|node| node.accesskit_node().role() == Role::RadioButton)
            .map(|node| node.accesskit_node().toggled() == Some(Toggled::True))
            .collect();
        let name = node.accesskit_node().label().unwrap_or_default();
        (
            name,
            choices.len(),
            choices.iter().filter(|chosen| **chosen).count(),
        )
    };
    groups.map(count).collect()
}

#[test]
fn choices_are_groups_with_a_name_and_one_choice() {
    let folder = tempfile::tempdir().unwrap();
    let lesson = LessonId::new("settings-check").unwrap();
    for (route, names) in [
        (Route::Settings, vec!["Colors"]),
        (Route::Language, vec!["Language"]),
        (Route::HelpNumbers, vec!["Who is asking?"]),
        (Route::HelpCountry, vec!["Which country are you in?"]),
        (
            Route::Print(PrintAbout::Lesson(lesson)),
            vec!["What would you like on paper?", "Paper"],
        ),
    ] {
        let window = at(folder.path(), route.clone());
        let groups = groups(&window);
        let found: Vec<&str> = groups.iter().map(|(name, ..)| name.as_str()).collect();
        assert_eq!(found, names, "{route:?}");
        for (name, count, chosen) in &groups {
            assert!(*count > 1 && *chosen == 1, "{name}: {chosen} of {count}");
        }
    }
}

/// The problems with the names on a screen, and with the focus after each choice on it. Cheapest on a screen that a test has
/// already opened.
pub fn faults_of_choices(window: &mut Window) -> Vec<String> {
    let mut faults = Vec::new();
    for name in window.buttons() {
        let is_odd = ["?.", "!.", ":."].iter().any(|end| name.contains(end));
        if is_odd || name.replace("...", "").contains("..") {
            faults.push(format!("the name “{name}”"));
        }
    }
    let choices: Vec<String> = window
        .harness
        .root()
        .children_recursive()
        .filter(|node| {
            let node = node.accesskit_node();
            matches!(node.role(), Role::RadioButton | Role::CheckBox) || node.toggled().is_some()
        })
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    let route = window.route();
    let settings = window.model().settings().clone();
    for name in choices {
        if !window.focus_on(&name) {
            continue;
        }
        window.key(Key::Enter);
        if window.route() != route {
            break;
        }
        let focused = window.focused();
        if focused != name && (window.has(&name) || focused.is_empty()) {
            faults.push(format!("the focus goes from “{name}” to “{focused}”"));
        }
    }
    // Undo the choices made here, so that they do not affect the next screen.
    window.act(Action::System(SystemAction::Set(settings)));
    faults
}

#[test]
fn arrows_lead_through_a_group_of_choices_and_round_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at(folder.path(), Route::NewChild);
    let ages = [
        "5 to 7 years",
        "8 to 10 years",
        "11 to 13 years",
        "14 to 17 years",
        "I’d rather not say",
    ];
    for (ahead, back) in [
        (Key::ArrowDown, Key::ArrowUp),
        (Key::ArrowRight, Key::ArrowLeft),
    ] {
        assert!(window.focus_on(ages[0]));
        for name in ages.iter().skip(1).chain(&ages[..1]) {
            window.key(ahead);
            assert_eq!(window.focused(), *name, "{ahead:?}");
        }
        window.key(back);
        assert_eq!(window.focused(), ages[4], "{back:?}");
    }
    // Arrow keys choose nothing on the way; then Enter chooses.
    window.key(Key::ArrowUp);
    assert_eq!(chosen(&window), ["Fox", ages[4]]);
    window.key(Key::Enter);
    assert_eq!(chosen(&window), ["Fox", ages[3]]);
}

fn chosen(window: &Window) -> Vec<String> {
    let all = window.harness.root().children_recursive();
    let chosen = all.filter(|node| {
        let node = node.accesskit_node();
        node.role() == Role::RadioButton && node.toggled() == Some(Toggled::True)
    });
    chosen
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn tab_goes_round_without_an_empty_stop() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at(folder.path(), Route::About);
    let count = window.buttons().len();
    for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
        let mut met = Vec::new();
        for _ in 0..2 * count + 2 {
            press_keys(&mut window, modifiers, Key::Tab);
            met.push(window.focused());
        }
        assert!(
            met.iter().all(|name| !name.is_empty()),
            "{modifiers:?}: {met:?}"
        );
        let leave = met.iter().filter(|name| *name == "Leave").count();
        assert!(leave >= 2, "{modifiers:?}: {met:?}");
    }
}

#[test]
fn turning_the_pages_of_a_preview_keeps_the_focus_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let lesson = LessonId::new("settings-check").unwrap();
    let mut window = at(folder.path(), Route::Print(PrintAbout::Lesson(lesson)));
    window.wait(|window| window.has("Next page"));
    for (button, other) in [
        ("Next page", "Previous page"),
        ("Previous page", "Next page"),
    ] {
        let mut presses = 0;
        while window.has(button) {
            assert!(window.focus_on(button));
            window.key(Key::Enter);
            presses += 1;
            assert!(presses < 30);
            let wanted = if window.has(button) { button } else { other };
            assert_eq!(window.focused(), wanted);
        }
        assert!(presses > 0, "no “{button}”");
    }
}

#[test]
fn the_bar_fits_in_the_smallest_window_with_the_largest_text() {
    let folder = tempfile::tempdir().unwrap();
    for (route, names) in [
        (
            Route::Home,
            [
                "Ajustes",
                "Buscar",
                "Español",
                "Leer en voz alta",
                "Ayuda",
                "Salir",
            ]
            .as_slice(),
        ),
        (
            Route::About,
            &["Volver", "Leer en voz alta", "Ayuda", "Salir"],
        ),
    ] {
        let mut opening = Opening::at(folder.path());
        opening.size = (640.0, 480.0);
        opening.languages = vec!["es".to_owned()];
        let window = opening.open_with(|model| {
            set(model, |now| now.text_percent = 200);
            go(model, route.clone());
        });
        let mut rects: Vec<egui::Rect> = Vec::new();
        for name in names {
            let (_, rect) = window.find(name).unwrap_or_else(|| panic!("{name}"));
            assert!(
                rect.min.x >= 0.0 && rect.max.x <= 640.0,
                "{route:?}: “{name}” {rect:?}"
            );
            let over = rects.iter().any(|other| other.shrink(1.0).intersects(rect));
            assert!(!over, "{route:?}: “{name}” lies on another");
            rects.push(rect);
        }
    }
}
