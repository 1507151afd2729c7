//! A lesson is not ended by accident, keys work the same on every keyboard and in both windows, and a teacher continues where
//! the class left off.

use crate::kit::{Hand, Opening, Window, set};
use crate::phone;
use egui::accesskit::Role;
use egui::{Event, Key as Press, Modifiers, Rect};
use egui_kittest::kittest::NodeT as _;
use porchlight::platform::displays::Display;
use porchlight::ui::keys::is_single;
use porchlight::ui::wall_keys::{Press as Asked, TABLE, When};
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{Action, ClassAction, Nav, Route};
use std::path::Path;

const LESSON: &str = "game-chat-tricks";

fn present(window: &mut Window) {
    let lesson = LessonId::new(LESSON).unwrap();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::Present(lesson))));
}

fn on_the_wall(folder: &Path) -> Window {
    let mut window = Opening::at(folder).open();
    present(&mut window);
    window
}

fn is_on_page(window: &Window, page: usize) -> bool {
    window.says(&format!("Page {page} of"))
}

fn to_a_question(window: &mut Window, words: &str) {
    for _ in 0..40 {
        if window.has(words) {
            return;
        }
        window.key(Press::PageDown);
    }
    panic!("no question: {}", window.words());
}

#[test]
fn a_clicker_can_press_all_its_keys_and_one_esc_only_closes_what_is_open() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    window.key(Press::PageDown);
    window.key(Press::F5);
    assert!(is_on_page(&window, 2), "F5 starts nothing twice");
    for key in [Press::Period, Press::Comma, Press::B] {
        window.key(key);
        assert!(window.says("Press Esc or click to go on."), "{key:?}");
        window.key(Press::F5);
        window.key(Press::Escape);
        assert!(is_on_page(&window, 2), "Esc ends the black screen");
    }
    for (opens, words) in [
        (Press::G, "What we agree on"),
        (Press::N, "All keys: press ?"),
        (Press::Questionmark, "Closes what is open."),
        (Press::D, "A quiet moment"),
    ] {
        window.key(opens);
        assert!(window.says(words), "{words}: {}", window.words());
        window.key(Press::Escape);
        assert!(!window.says(words), "{words}");
        assert!(is_on_page(&window, 2), "{words}");
    }
    to_a_question(&mut window, "Count hands");
    window.key(Press::T);
    window.key(Press::A);
    window.key(Press::A);
    window.key(Press::Escape);
    assert!(!window.says("Type A 12"), "{}", window.words());
    window.key(Press::T);
    assert!(window.says("A 2"), "the count goes on: {}", window.words());
    window.key(Press::PageDown);
    window.key(Press::PageUp);
    window.key(Press::T);
    assert!(window.says("A 2"), "also after a slip of the page");
    window.key(Press::Escape);
    // With nothing open, the first Esc says what the second one does, for two seconds.
    window.key(Press::Escape);
    assert!(window.says("Again: end") && window.route().is_wall());
    window.idle(2.5);
    assert!(!window.says("Again: end"));
    window.key(Press::Escape);
    window.key(Press::F5);
    window.key(Press::Escape);
    assert!(window.route().is_wall(), "another key takes the first back");
    window.key(Press::Escape);
    assert_eq!(window.route(), Route::Teachers);
    let class = window.model().classes().values().next().unwrap();
    let counts = &class.polls[0].rounds[0].counts;
    assert_eq!(counts[0], 2, "what was counted is kept: {counts:?}");
}

#[test]
fn hands_count_at_once_and_on_every_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    to_a_question(&mut window, "Count hands");
    window.key(Press::T);
    // French: A is where a US keyboard has Q, 2 is printed with an accent, and 6 is a minus.
    window.key_at(Press::A, Press::Q);
    assert!(window.says("A 1"), "{}", window.words());
    window.key_at(Press::Num2, Press::Num2);
    assert!(window.says("A 2"));
    window.key_at(Press::Minus, Press::Num6);
    assert!(window.says("A 26"), "{}", window.words());
    // Czech: 1 is a plus. A number after a letter replaces the previous one.
    window.key(Press::A);
    window.key_at(Press::Plus, Press::Num1);
    assert!(window.says("A 1") && !window.says("A 26"));
    window.key(Press::Backspace);
    assert!(window.says("A 26"), "{}", window.words());
    window.key(Press::T);
    assert!(window.says("A: 26"), "{}", window.words());
}

#[test]
fn without_single_letters_a_clicker_still_works() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    window.press("Use letters, digits and “?” as shortcuts");
    present(&mut window);
    for key in [Press::N, Press::G, Press::B, Press::D, Press::Questionmark] {
        window.key(key);
        assert!(
            is_on_page(&window, 1) && !window.says("All keys"),
            "{key:?}"
        );
    }
    window.key(Press::PageDown);
    assert!(is_on_page(&window, 2));
    window.key(Press::Period);
    assert!(!is_on_page(&window, 2));
    window.key(Press::Period);
    window.press("More");
    window.press("Keys");
    assert!(window.says("Page Down") && !window.says("What we agreed on"));
    window.end_class();
}

/// The label of the button with the same effect as a letter, digit or symbol key.
fn button_for(press: Asked) -> &'static str {
    match press {
        Asked::Reveal => "Reveal",
        Asked::Tally => "Count hands",
        Asked::Blank => "Blank",
        Asked::Tells => "A child tells",
        Asked::Rules => "Rules",
        Asked::Notes => "Notes",
        Asked::Projector => "Projector window",
        Asked::FullScreen => "Full screen",
        Asked::Keys => "Keys",
        other => panic!("{other:?} has a key and no button"),
    }
}

#[test]
fn without_single_letters_everything_on_the_wall_has_a_button() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| set(model, |now| now.letter_keys = false));
    window.harness.ctx.set_embed_viewports(false);
    present(&mut window);
    window.press("More");
    window.press("Projector window");
    to_a_question(&mut window, "Count hands");
    let mut there = window.buttons();
    window.press("More");
    there.extend(window.buttons());
    let letters = TABLE.iter().filter(|row| {
        let is_asked = matches!(row.when, When::Always | When::OnPage);
        is_asked && is_single(row.key) && !matches!(row.press, Asked::Reply(_))
    });
    for row in letters {
        let name = button_for(row.press);
        assert!(there.iter().any(|there| there == name), "{name}: {there:?}");
    }
    window.click("Full screen");
    let fill = egui::ViewportCommand::Fullscreen(true);
    let mut filled = false;
    for _ in 0..3 {
        window.harness.step();
        let output = &window.harness.output().viewport_output;
        filled |= output
            .iter()
            .any(|(id, output)| *id != egui::ViewportId::ROOT && output.commands.contains(&fill));
    }
    assert!(filled, "the pupils’ window fills its screen");
    // A chat continues with the reply that is pressed, including with Tab and Enter.
    for _ in 0..40 {
        if window.says("Press a reply to go on with it.") {
            break;
        }
        window.key(Press::PageDown);
    }
    let replies = |window: &Window| {
        let buttons = window.buttons().into_iter();
        buttons
            .take_while(|name| name != "Back")
            .collect::<Vec<_>>()
    };
    let first = replies(&window);
    assert!(first.len() > 1, "{:?}", window.buttons());
    window.hand = Hand::Keyboard;
    window.press(&first[0]);
    assert_ne!(replies(&window), first, "the story goes on");
}

/// The row of buttons below the page: their names and places.
fn bar(window: &Window) -> Vec<(String, Rect)> {
    let mut all = window.harness.root().children_recursive();
    let page = all.find(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        ["Page ", "Página "]
            .iter()
            .any(|page| label.starts_with(page))
            && label.contains(". ")
    });
    let below = page.unwrap().rect().max.y;
    let all = window.harness.root().children_recursive();
    let buttons = all.filter(|node| {
        node.accesskit_node().role() == Role::Button && node.rect().max.y > below - 1.0
    });
    let named = buttons.map(|node| (node.accesskit_node().label().unwrap(), node.rect()));
    let named: Vec<_> = named.collect();
    for (name, rect) in &named {
        assert!(rect.min.y >= below, "“{name}” lies on the page");
    }
    named
}

#[test]
fn the_bar_is_one_row_that_lies_on_no_words() {
    for (language, more, count, size) in [
        ("en-US", "More", "Count hands", (1280.0, 800.0)),
        ("es", "Más", "Contar manos", (1280.0, 800.0)),
        ("es", "Más", "Contar manos", (1024.0, 640.0)),
        ("en-US", "More", "Count hands", (1920.0, 1080.0)),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut opening = Opening::at(folder.path());
        opening.languages = vec![language.to_owned()];
        opening.size = size;
        let mut window = opening.open();
        present(&mut window);
        let mut first = bar(&window);
        to_a_question(&mut window, count);
        first.extend(bar(&window));
        let mut row = first[0].1.y_range();
        let mut names = 0;
        // One press per row: each row shows other buttons in the same place.
        for _ in 0..4 {
            for (name, rect) in &first {
                assert!(
                    rect.y_range().min == row.min && rect.y_range().max == row.max,
                    "{language} {size:?}: “{name}” is in another row: {rect:?}"
                );
                assert!(
                    rect.min.x >= 0.0 && rect.max.x <= size.0,
                    "{name}: {rect:?}"
                );
            }
            names += first.len();
            if !window.has(more) {
                break;
            }
            window.press(more);
            first = bar(&window);
            row = first[0].1.y_range();
        }
        assert!(names > 12, "{language} {size:?}: {first:?}");
    }
}

#[test]
fn esc_after_a_count_says_the_same_whichever_window_it_reaches() {
    for in_pupils_window in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = on_the_wall(folder.path());
        window.harness.ctx.set_embed_viewports(false);
        window.key(Press::P);
        let press = |window: &mut Window, pressed| {
            if in_pupils_window {
                window.in_pupils_window(vec![key(pressed, true)]);
                // The last Esc closes that window before the key is released.
                if window.route().is_wall() {
                    window.in_pupils_window(vec![key(pressed, false)]);
                }
            } else {
                window.key(pressed);
            }
        };
        to_a_question(&mut window, "Count hands");
        for pressed in [Press::T, Press::A, Press::Num1, Press::Num7, Press::Enter] {
            press(&mut window, pressed);
        }
        press(&mut window, Press::Escape);
        assert!(!window.says("A 17") && !window.says("Again: the lesson ends."));
        press(&mut window, Press::Escape);
        let words = window.words();
        assert!(
            window.says("Again: the lesson ends."),
            "{in_pupils_window}: {words}"
        );
        press(&mut window, Press::Escape);
        assert_eq!(window.route(), Route::Teachers, "{in_pupils_window}");
    }
}

fn key(key: Press, pressed: bool) -> Event {
    Event::Key {
        key,
        physical_key: Some(key),
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

#[test]
fn the_pupils_window_knows_the_same_keys_and_a_held_one_counts_once() {
    let folder = tempfile::tempdir().unwrap();
    let opening = Opening::at(folder.path());
    let display = |at, here| Display {
        at,
        size: (1280, 800),
        here,
    };
    opening
        .displays
        .replace(vec![display((0, 0), true), display((1280, 0), false)]);
    let mut window = opening.open();
    window.harness.ctx.set_embed_viewports(false);
    present(&mut window);
    window.press("Start the lesson");
    let press = |window: &mut Window, pressed| {
        window.in_pupils_window(vec![key(pressed, true)]);
        window.in_pupils_window(vec![key(pressed, false)]);
    };
    for _ in 0..5 {
        window.in_pupils_window(vec![key(Press::PageDown, true)]);
    }
    window.in_pupils_window(vec![key(Press::PageDown, false)]);
    assert!(is_on_page(&window, 2), "{}", window.words());
    press(&mut window, Press::D);
    assert!(window.says("Thank you for telling me"));
    press(&mut window, Press::Escape);
    assert!(is_on_page(&window, 2));
    press(&mut window, Press::G);
    assert!(window.says("What we agree on"));
    press(&mut window, Press::G);
    for _ in 0..40 {
        if window.has("Count hands") {
            break;
        }
        press(&mut window, Press::Space);
    }
    for pressed in [Press::T, Press::A, Press::Num1, Press::Num7, Press::Enter] {
        press(&mut window, pressed);
    }
    assert!(window.says("A 17"), "{}", window.words());
    press(&mut window, Press::Escape);
    press(&mut window, Press::Escape);
    assert!(!window.says("Type A 12"), "{}", window.words());
    // Notes are part of the teacher's window, so Esc leaves them there.
    assert!(window.says("All keys:") && window.route().is_wall());
}

#[test]
fn what_phones_answered_is_kept_whatever_ends_the_lesson() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    for way in ["End", "Back"] {
        let lesson = LessonId::new(LESSON).unwrap();
        window.act(Action::Nav(Nav::Go(Route::Teachers)));
        window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
        phone::start(&mut window);
        let phones = phone::join(&window, 2);
        window.wait(|window| window.says("2 are in"));
        window.press("To the lesson");
        window.press("Ask the phones");
        phones[0].answers(&[1], None);
        window.wait(|window| window.says("1 of 2 answered"));
        window.key(Press::PageDown);
        assert!(is_on_page(&window, 1) && window.says("The question is still open."));
        window.key(Press::Escape);
        window.key(Press::Escape);
        assert!(window.says("Again: end") && window.says("1 of 2 answered"));
        window.idle(2.5);
        match way {
            "End" => {
                window.press("End");
                assert!(window.route().is_wall(), "phones would be let go by a slip");
                window.press("End");
            }
            _ => {
                for _ in 0..2 {
                    assert!(window.route().is_wall());
                    window
                        .harness
                        .key_press_modifiers(Modifiers::ALT, Press::ArrowLeft);
                    window.harness.run_ok();
                }
            }
        }
        assert_eq!(window.route(), Route::Teachers, "{way}");
    }
    assert_eq!(window.model().classes().len(), 2);
    for class in window.model().classes().values() {
        assert_eq!(class.polls[0].rounds[0].total(), 1);
    }
}

#[test]
fn closing_the_window_in_a_lesson_asks_once_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    let close = |window: &mut Window| {
        let input = window.harness.input_mut();
        let root = input.viewports.entry(egui::ViewportId::ROOT).or_default();
        root.events.push(egui::ViewportEvent::Close);
        window.harness.step();
        let output = &window.harness.output().viewport_output[&egui::ViewportId::ROOT];
        !output
            .commands
            .contains(&egui::ViewportCommand::CancelClose)
    };
    assert!(!close(&mut window));
    window.harness.step();
    assert!(window.says("Again: end"), "{}", window.words());
    assert!(close(&mut window));
    window.idle(10.0);
    assert!(!close(&mut window), "the first one is long past");
    window.idle(10.0);
    let asked = window.while_minimized(true);
    assert!(asked.contains(&egui::ViewportCommand::CancelClose));
    assert!(
        asked.contains(&egui::ViewportCommand::Minimized(false)),
        "the question must be seen: {asked:?}"
    );
    window.idle(10.0);
    window.end_class();
    assert!(close(&mut window), "nothing to lose outside a lesson");
}

#[test]
fn a_lesson_left_halfway_goes_on_after_a_restart_with_the_same_class() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press_starting("The clue detective");
    window.press("Keep at the top");
    window.press_starting("Friendly, or a trick?");
    window.press("Teach this now");
    window.press_starting("I have read this");
    window.press("Start the lesson");
    window.key(Press::PageDown);
    to_a_question(&mut window, "Count hands");
    for key in [Press::T, Press::A, Press::Num9, Press::T, Press::PageDown] {
        window.key(key);
    }
    let words = window.words();
    let page = words.lines().find_map(|line| line.strip_prefix("Page "));
    let page: usize = page.unwrap().split(' ').next().unwrap().parse().unwrap();
    window.end_class();
    let go_on = format!("Go on at page {page}");
    assert!(window.has(&go_on), "{:#?}", window.buttons());
    window.close();

    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    // One Tab leads from the title to it, and the lesson kept at the top is there.
    window.key(Press::Tab);
    assert_eq!(window.focused(), go_on);
    assert!(window.says("Kept at the top") && window.has("From the beginning"));
    window.press(&go_on);
    assert!(is_on_page(&window, page), "{}", window.words());
    to_a_question(&mut window, "Count hands");
    for key in [Press::T, Press::B, Press::T] {
        window.key(key);
    }
    let classes = window.model().classes();
    assert_eq!(classes.len(), 1, "one class, two days");
    assert_eq!(classes.values().next().unwrap().polls.len(), 2);
    // Starting over begins another class. Looking at its first page loses nothing.
    window.end_class();
    window.press("From the beginning");
    assert!(is_on_page(&window, 1));
    window.end_class();
    window.press_starting("Go on at page");
    for _ in 0..40 {
        window.key(Press::PageDown);
    }
    window.end_class();
    assert!(window.has("Teach this now"), "it was taught to its end");
    assert!(!window.says("Go on at page"));
    window.press_starting("The clue detective");
    window.press("Keep at the top");
    window.close();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    assert!(window.has("Teach this now") && !window.says("Kept at the top"));
}

#[test]
fn a_session_of_a_plan_goes_on_too() {
    use porchlight_core::class::lesson_plan::Plan;
    use porchlight_core::content::Audience;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lessons = [Key::new(LESSON).unwrap()];
    let plan = Plan::make(
        window.model().library().as_ref(),
        Audience::Age8To10,
        &lessons,
        30,
        2,
    );
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Class(ClassAction::KeepPlan(None, plan)));
    window.press("Teach session 2");
    window.key(Press::PageDown);
    window.end_class();
    assert!(window.has("Teach session 1") && window.has("Teach session 2"));
    window.press("Session 2: go on at page 2");
    assert!(is_on_page(&window, 2), "{}", window.words());
    window.end_class();
    window.press("Delete this plan");
    window.press("Delete");
    assert!(window.model().shelf().left.is_empty());
}

#[test]
fn a_class_that_sees_the_bar_reads_nothing_about_a_child_who_tells() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    assert!(window.has("Quiet moment"));
    for open in [Press::N, Press::Questionmark] {
        window.key(open);
        assert!(!window.says("tells"), "{}", window.words());
        window.key(Press::Escape);
    }
    to_a_question(&mut window, "Count hands");
    window.key(Press::T);
    assert!(!window.says("tells"), "{}", window.words());
}

#[test]
fn a_press_of_the_mouse_that_only_brings_the_bar_back_presses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    window.hand = Hand::Mouse;
    window.idle(4.0);
    window.press("Notes");
    assert!(!window.says("All keys:"), "{}", window.words());
    window.idle(1.0);
    window.press("Notes");
    assert!(window.says("All keys:"));
    // A screen reader user needs no mouse to find the bar.
    window.key(Press::Escape);
    window.idle(4.0);
    window.hand = Hand::Reader;
    window.press("Notes");
    assert!(window.says("All keys:"));
}
