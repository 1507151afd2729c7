//! A parent's four minutes: one thing to know, one to say, one to set, done and saved; the cards that a child shows at home;
//! and a list that keeps its position when an entry is settled.

use crate::kit::{Hand, NOW, Opening, Window, library, set};
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Key, LessonId};
use porchlight_core::family::evening::{Clock, Evening};
use porchlight_core::family::{Child, Tick};
use porchlight_core::model::{Action, FamilyAction, LearnerAction, Nav, PrintAbout, Route};
use porchlight_core::text::Texts;
use std::path::Path;

const TOMORROW: &str = "2026-12-02T19:00:00Z";

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn open(folder: &Path, now: &'static str) -> Window {
    let mut opening = Opening::at(folder);
    opening.now = now;
    opening.open()
}

/// A family with Leo, aged 8 to 10, who uses two apps.
fn with_leo(folder: &Path) -> Window {
    let mut window = open(folder, NOW);
    window.act(Action::Family(FamilyAction::AddChild {
        face: "otter".to_owned(),
        nickname: "Leo".to_owned(),
        band: Some(Audience::Age8To10),
    }));
    let child = window.model().children().keys().next().unwrap().clone();
    window.act(Action::Family(FamilyAction::Uses {
        child,
        platforms: vec![key("roblox"), key("youtube")],
    }));
    window.act(Action::Nav(Nav::Home));
    window
}

fn leo(window: &Window) -> &Child {
    window.model().children().values().next().unwrap()
}

/// What would be saved if the evening were done now.
fn tonight(window: &Window, now: &str) -> Evening {
    let clock = Clock {
        now: now.parse().unwrap(),
        zone: jiff::tz::TimeZone::system(),
    };
    window.model().tonight(&clock).unwrap().done()
}

/// The words of the three parts, from the content.
fn parts(evening: &Evening) -> [String; 3] {
    let texts = Texts::open(library().source().clone(), "en-US");
    let know = evening.know.as_ref().unwrap();
    let set = evening.set.as_ref().unwrap();
    let app = set.of.as_str().strip_prefix("app-").unwrap();
    [
        texts
            .lesson(know.of.as_str())
            .part(know.key.as_str(), "title")
            .to_owned(),
        texts
            .prose("starters")
            .text(evening.say.as_ref().unwrap().as_str())
            .to_owned(),
        texts
            .prose(&format!("platforms/{app}"))
            .text(set.key.as_str())
            .to_owned(),
    ]
}

fn four_minutes(hand: Hand) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_leo(folder.path());
    window.hand = hand;
    window.press("I look after children");
    assert!(window.says("Today: one thing"));
    assert!(window.says("One small step at a time is enough."));

    let first = tonight(&window, NOW);
    window.press_starting("Four minutes this evening: ");
    assert_eq!(
        window.heading(),
        ("Four minutes this evening".to_owned(), true)
    );
    for (title, words) in [
        "One thing to know",
        "One sentence to say",
        "One thing to set",
    ]
    .into_iter()
    .zip(parts(&first))
    {
        assert!(
            window.says(title) && window.says(&words),
            "{title}: {words}"
        );
    }
    // "Not now" replaces the thing to set with the next one; everything else stays, including the keyboard's place.
    window.press_starting("Not now: ");
    let second = tonight(&window, NOW);
    let put_off = first.set.clone().unwrap();
    assert_eq!(leo(&window).tick(&put_off.of, &put_off.key), Tick::NotNow);
    assert_ne!(second.set, first.set);
    assert_eq!((&second.know, &second.say), (&first.know, &first.say));
    assert_eq!(window.focused(), parts(&second)[2], "the new thing to set");

    window.press("Done");
    assert_eq!(window.heading(), ("That’s it for today".to_owned(), true));
    window.wait(|window| window.says("Kept"));
    let set = second.set.clone().unwrap();
    assert_eq!(leo(&window).tick(&set.of, &set.key), Tick::Done);
    window.close();

    // On the same day it stays done, unless another is requested.
    let mut window = open(folder.path(), NOW);
    window.hand = hand;
    window.press("I look after children");
    assert!(window.says("That’s it for today. The next one comes tomorrow."));
    assert!(window.says("One thing done this month."));
    assert!(
        !window
            .buttons()
            .iter()
            .any(|name| name.starts_with("Four minutes"))
    );
    let kept: Vec<_> = leo(&window)
        .evenings
        .iter()
        .map(|(_, evening)| evening)
        .collect();
    assert_eq!(kept, [&second]);
    window.press("Another one now");
    assert!(window.has("Done") && !window.says(&parts(&second)[0]));
    window.close();

    let mut window = open(folder.path(), TOMORROW);
    window.hand = hand;
    window.press("I look after children");
    window.press_starting("Four minutes this evening: ");
    let third = tonight(&window, TOMORROW);
    for (new, old) in parts(&third).iter().zip(parts(&second)) {
        assert!(window.says(new) && new != &old, "{new}");
        assert!(!window.says(&old), "{old}");
    }
}

#[test]
fn four_minutes_are_known_said_set_and_done_and_the_next_evening_is_another() {
    four_minutes(Hand::Reader);
}

#[test]
fn four_minutes_by_keyboard_alone() {
    four_minutes(Hand::Keyboard);
}

#[test]
fn in_large_text_the_way_on_is_in_view_and_the_rest_scrolls() {
    for language in ["en-US", "es"] {
        let texts = Texts::open(library().source().clone(), language);
        let t = Msg(&texts);
        for size in [(1024.0, 640.0), (1280.0, 800.0)] {
            let folder = tempfile::tempdir().unwrap();
            with_leo(folder.path()).close();
            let mut opening = Opening::at(folder.path());
            opening.languages = vec![language.to_owned()];
            opening.size = size;
            let mut window = opening.open_with(|model| set(model, |now| now.text_percent = 200));
            let child = window.model().children().keys().next().unwrap().clone();
            for (route, done) in [
                (Route::Evening, t.evening_done()),
                (Route::Uses(child), t.uses_done()),
            ] {
                let what = format!("{route:?} {language} {size:?}");
                window.act(Action::Nav(Nav::Home));
                window.act(Action::Nav(Nav::Go(route)));
                let top = window.find(&window.heading().0).unwrap().1.min.y;
                let (_, way_on) = window.find(&done).expect(&what);
                let whole = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
                assert!(whole.contains_rect(way_on), "{what}: {way_on:?}");
                window.key(egui::Key::PageDown);
                let scrolled = window.find(&window.heading().0).unwrap().1.min.y;
                assert!(scrolled < top - 100.0, "{what}: {top} and {scrolled}");
                assert_eq!(window.find(&done).unwrap().1, way_on, "{what}");
            }
        }
    }
}

#[test]
fn an_evening_that_is_not_on_the_disk_is_not_called_kept() {
    let folder = tempfile::tempdir().unwrap();
    let in_the_way = folder.path().join("file");
    std::fs::write(&in_the_way, "not a folder").unwrap();
    let mut window = with_leo(&in_the_way);
    window.act(Action::Nav(Nav::Go(Route::Evening)));
    window.press("Done");
    window.wait(|window| window.says("Not saved: "));
    assert!(!window.says("Kept"), "{}", window.words());
}

/// Leo has finished a lesson and sees its last screen.
fn at_the_end(folder: &Path, lesson: &LessonId) -> Window {
    let mut window = open(folder, NOW);
    window.act(Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: "leo".to_owned(),
        band: Audience::Age8To10,
    }));
    window.act(Action::Nav(Nav::Go(Route::Result(lesson.clone()))));
    window.press("Always true");
    window
}

#[test]
fn adults_see_a_lessons_card_only_where_the_child_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    with_leo(folder.path()).close();
    let library = library();
    let lesson = library.of(Audience::Age8To10).next().unwrap();
    let prose = Texts::open(library.source().clone(), "en-US").lesson(lesson.id.as_str());
    let card = format!("leo shows you: {}", prose.text("lesson"));
    let question = prose.part("lesson", &format!("home-{}", lesson.ask_at_home.first()));

    let window = at_the_end(folder.path(), &lesson.id);
    assert!(window.says("Your grown-ups then see this and the lesson’s name. Nothing else."));
    window.close();
    let mut window = open(folder.path(), NOW);
    window.press("I look after children");
    assert!(!window.says(&card), "finished, but not shown");
    window.act(Action::Nav(Nav::Go(Route::ParentLesson)));
    assert!(window.says(prose.text("lesson")) && !window.says(question));
    window.close();

    let mut window = open(folder.path(), NOW);
    let learner = window.model().learners().keys().next().unwrap().clone();
    window.act(Action::Learner(LearnerAction::Be(learner.clone())));
    window.act(Action::Nav(Nav::Go(Route::Result(lesson.id.clone()))));
    window.press("Always true");
    window.hand = Hand::Keyboard;
    window.press("Show this at home");
    assert_eq!(window.focused(), "Take it back");
    window.hand = Hand::Reader;
    window.wait(|window| window.says("Your grown-ups can see it now."));
    window.press("Take it back");
    assert!(window.model().learners()[&learner].shown.is_empty());
    window.press("Show this at home");
    window.close();

    let mut window = open(folder.path(), NOW);
    window.press("I look after children");
    assert!(window.says(&card) && window.says(prose.part("lesson", "family")));
    assert!(window.says(question), "{}", window.words());
    // Nothing else about the child's lesson is shown.
    for step in lesson.steps() {
        let text = prose.text(step.key.as_str());
        assert!(text.is_empty() || !window.says(text), "{text}");
    }
    window.press_starting("Four minutes this evening: ");
    assert!(
        window.says("Leo shows you this lesson at home."),
        "{}",
        window.words()
    );
    window.press("Back");
    window.press(&format!("Put it away: {}", prose.text("lesson")));
    assert!(!window.says(&card));
    window.close();
    let mut window = open(folder.path(), NOW);
    window.press("I look after children");
    assert!(!window.says(&card));
}

#[test]
fn somebody_who_just_looks_shows_nothing_at_home() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), NOW);
    let lesson = library().of(Audience::Age8To10).next().unwrap().id.clone();
    window.act(Action::Learner(LearnerAction::BeGuest(Audience::Age8To10)));
    window.act(Action::Nav(Nav::Go(Route::Result(lesson))));
    window.press("Always true");
    assert!(window.says("Together at home") && !window.has("Show this at home"));
}

#[test]
fn a_list_stays_where_it_is_when_something_on_it_is_settled() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = with_leo(folder.path());
    let list = key("family-safety");
    window.act(Action::Nav(Nav::Go(Route::Checklist(list.clone()))));
    window.hand = Hand::Keyboard;
    let texts = Texts::open(library().source().clone(), "en-US").checklist("family-safety");
    let item = texts.text("talk-first").to_owned();
    for (settled, state) in [
        (1, "Done"),
        (0, "Not now"),
        (1, "Not for us"),
        (0, "Still to do"),
    ] {
        let name = format!("{state}: {item}");
        window.press(&name);
        assert_eq!(window.focused(), name, "the focus stays");
        let told = format!("Settled: {settled} of 26");
        let root = window.harness.root();
        let all: Vec<_> = root.children_recursive().collect();
        let label = all
            .iter()
            .find(|node| {
                let node = node.accesskit_node();
                node.label().or(node.value()).as_deref() == Some(told.as_str())
            })
            .unwrap_or_else(|| panic!("{told}"));
        assert_eq!(label.accesskit_node().live(), Live::Polite);
        let chosen: Vec<String> = all
            .iter()
            .map(|node| node.accesskit_node())
            .filter(|node| node.role() == Role::RadioButton)
            .filter(|node| node.toggled() == Some(egui::accesskit::Toggled::True))
            .filter_map(|node| node.label())
            .filter(|label| label.ends_with(&item))
            .collect();
        assert_eq!(chosen, [name]);
        assert!(all.iter().any(|node| {
            let node = node.accesskit_node();
            node.role() == Role::RadioGroup && node.label().as_deref() == Some(item.as_str())
        }));
    }
    // The next one opens only on request.
    let next = texts.text("make-plan").to_owned();
    let why = texts.part("make-plan", "why").to_owned();
    window.press(&format!("Done: {item}"));
    assert!(!window.says(&why));
    window.press(&format!("Go on with the next one: {next}"));
    assert!(window.says(&why) && window.focused().starts_with(&next));
    // Opening and closing keeps the focus on the row.
    let row = window.focused();
    window.key(egui::Key::Enter);
    assert!(!window.says(&why) && window.focused() == row);

    window.hand = Hand::Reader;
    window.type_into(0, "pasword");
    let passwords = texts.text("guard-passwords").to_owned();
    assert!(
        window.says(&passwords) && !window.says(&next),
        "{}",
        window.words()
    );
    window.type_into(0, "zzz");
    assert!(window.says("Nothing here fits."));
    window.press("Print");
    assert_eq!(window.route(), Route::Print(PrintAbout::List(list)));
    // On paper, the list that was open comes first.
    let devices = Route::Print(PrintAbout::List(key("devices")));
    window.act(Action::Nav(Nav::Go(devices)));
    let chosen: Vec<String> = window
        .harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True))
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(
        chosen
            .iter()
            .any(|name| name.contains("Devices and consoles")),
        "{chosen:?}"
    );
}

#[test]
fn what_is_chosen_among_apps_keeps_the_focus_and_done_stays_in_view() {
    let folder = tempfile::tempdir().unwrap();
    for size in [(1280.0, 800.0), (1024.0, 640.0)] {
        let mut opening = Opening::at(folder.path());
        opening.size = size;
        let mut window = opening.open();
        window.act(Action::Family(FamilyAction::AddChild {
            face: "otter".to_owned(),
            nickname: "Leo".to_owned(),
            band: Some(Audience::Age8To10),
        }));
        let id = window.model().children().keys().next().unwrap().clone();
        window.act(Action::Nav(Nav::Go(Route::Uses(id))));
        let used = window
            .buttons()
            .into_iter()
            .find(|name| name.starts_with("WhatsApp"))
            .unwrap();
        window.hand = Hand::Keyboard;
        window.press(&used);
        assert_eq!(window.focused(), used);
        window.hand = Hand::Mouse;
        // The pointer finds the whole button in the window, wherever the list is scrolled.
        window.press("Done");
        assert_eq!(window.route(), Route::Parents);
    }
}
