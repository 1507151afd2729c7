//! What a school sets in its policy file, seen through the window: each entry with its effect.

use crate::kit::{Opening, Window};
use crate::saved::Saved;
use crate::screens;
use egui_kittest::kittest::NodeT as _;
use porchlight::app::ThisStart;
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{
    Action, ClassAction, LearnerAction, MotionChoice, Nav, PaperWish, Phones, Place, PrintAbout,
    PrintAction, Route, SystemAction, ThemeChoice, Who,
};
use porchlight_core::paper::{Document, Request, Size};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

fn under<'a>(folder: &'a Path, policy: &'a str) -> Opening<'a> {
    Opening {
        policy: Some(policy),
        ..Opening::at(folder)
    }
}

/// A shared computer, and the seconds that have passed on it.
fn shared(folder: &Path) -> (Window, Arc<AtomicI64>) {
    let opening = under(folder, r#"{"shared_computer": true}"#);
    let passed = opening.passed.clone();
    (opening.open(), passed)
}

fn go(window: &mut Window, route: Route) {
    window.act(Action::Nav(Nav::Go(route)));
}

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn lesson(audience: Audience) -> Key {
    let library = crate::kit::library();
    let lesson = library
        .lessons()
        .iter()
        .find(|one| one.audience == audience);
    lesson.unwrap().id.clone()
}

/// Every file of a folder with its content.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let content = std::fs::read(&path).unwrap();
                found.insert(path.display().to_string(), content);
            }
        }
    }
    found
}

/// Saves a learner on this computer.
fn somebody_was_here(folder: &Path) {
    let mut window = Opening::at(folder).open();
    window.act(Action::Learner(LearnerAction::New {
        face: "fox".to_owned(),
        nickname: "Sandpiper".to_owned(),
        band: Audience::Age8To10,
    }));
    window.close();
    let window = Opening::at(folder).open();
    assert!(window.has("Go on as Sandpiper"), "{:#?}", window.buttons());
    window.close();
}

/// Whether only adults use this screen, determined independently of the policy.
fn is_for_adults(route: &Route) -> bool {
    let library = crate::kit::library();
    let of_adults = |id: &Key| !library.lesson(id).unwrap().audience.is_child();
    match route {
        _ if route.is_help() => false,
        Route::Settings => true,
        Route::Lesson(id) | Route::Quiz(id) | Route::Result(id) | Route::Sources(id) => {
            of_adults(id)
        }
        Route::Print(PrintAbout::Lesson(id)) => of_adults(id),
        Route::Print(_) => true,
        route => route.is_for_adults() || route.is_wall(),
    }
}

#[test]
fn in_a_kiosk_no_screen_of_adults_opens_and_none_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let adults = Route::Print(PrintAbout::School);
    let opening = Opening {
        first_screen: Some(Route::Parents),
        ..under(folder.path(), r#"{"kiosk": true}"#)
    };
    let mut window = opening.open();
    assert_eq!(
        window.route(),
        Route::Home,
        "--screen opens no closed screen"
    );
    for key in [egui::Key::Num2, egui::Key::Num3] {
        window.key(key);
        assert_eq!(window.route(), Route::Home, "{key:?}");
    }
    let (mut closed, mut open) = (0, 0);
    for example in screens::all() {
        let route = example.route();
        window.act(Action::Nav(Nav::Home));
        go(&mut window, route.clone());
        let seen = window.route();
        if is_for_adults(&route) {
            closed += 1;
            assert_eq!(seen, Route::Home, "{route:?}");
            window.act(Action::Nav(Nav::Replace(route.clone())));
            assert_eq!(
                window.route(),
                Route::Home,
                "in place of another: {route:?}"
            );
        } else {
            open += 1;
            // A review needs a learner with questions due.
            let may_stay = matches!(route, Route::Home | Route::LookAgain);
            assert!(may_stay || seen != Route::Home, "{route:?} is closed");
        }
        let (buttons, words) = (window.buttons(), window.words());
        for adults in ["I look after children", "I teach", "Settings"] {
            assert!(
                !buttons.iter().any(|one| one == adults),
                "{route:?}: {adults}"
            );
            assert!(
                !words.lines().any(|line| line == adults),
                "{route:?}: {adults}"
            );
        }
        assert!(buttons.iter().any(|one| one == "Leave"), "{route:?}");
    }
    assert!(closed > 60 && open > 50, "{closed} closed, {open} open");
    // Printing: learners may print what they read, but not the answer key.
    let learners = lesson(Audience::Age8To10);
    go(
        &mut window,
        Route::Print(PrintAbout::Lesson(learners.clone())),
    );
    assert!(window.says("Hand-out"), "{}", window.words());
    assert!(!window.says("Answer key"), "{}", window.words());
    let request = Request::new(Document::AnswerKey(learners), Size::A4);
    let make = PrintAction::Document(request, PaperWish::Save);
    window.act(Action::Print(make));
    go(&mut window, adults.clone());
    assert_ne!(window.route(), adults);
}

#[test]
fn in_a_kiosk_search_finds_nothing_of_adults() {
    let folder = tempfile::tempdir().unwrap();
    for (policy, lists) in [("{}", true), (r#"{"kiosk": true}"#, false)] {
        let mut window = under(folder.path(), policy).open();
        go(&mut window, Route::Search);
        window.type_into(0, "roblox");
        window.wait(|window| !window.says("One moment"));
        window.harness.run_ok();
        let found = window
            .buttons()
            .iter()
            .any(|one| one.contains("Settings ·"));
        assert_eq!(found, lists, "{policy}: {:#?}", window.buttons());
    }
}

#[test]
fn no_policy_closes_help_or_leave() {
    for policy in [
        r#"{"kiosk": true, "class_server": false, "shared_computer": true, "country": "CA", "language": "en-US"}"#,
        "{ broken",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = under(folder.path(), policy).open();
        for example in screens::all() {
            let route = example.route();
            if !route.is_help() {
                continue;
            }
            window.act(Action::Nav(Nav::Home));
            go(&mut window, route.clone());
            assert_eq!(window.route(), route);
            assert!(window.has("Leave"), "{route:?}");
        }
        window.act(Action::Nav(Nav::Home));
        window.press("Help");
        assert!(window.route().is_help());
        assert!(window.says("911"), "{}", window.words());
        window.press("Leave");
        assert!(window.model().away());
    }
}

#[test]
fn the_language_of_the_policy_holds_over_every_other_wish() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = under(folder.path(), r#"{"language": "es"}"#);
    opening.this_start.language = Some("en-GB".to_owned());
    let mut window = opening.open();
    assert!(window.has("Quiero aprender"), "{:#?}", window.buttons());
    assert!(!window.has("Español"), "no way to another language");
    go(&mut window, Route::Settings);
    assert!(!window.has("Cambiar el idioma"), "{:#?}", window.buttons());
    assert!(window.says("El idioma es Español."), "{}", window.words());
    go(&mut window, Route::Language);
    assert!(window.says("El idioma es Español. Lo decide la escuela."));
    let mut settings = window.model().settings().clone();
    settings.language = Some("en-US".to_owned());
    settings.motion = MotionChoice::Reduced;
    window.act(Action::System(SystemAction::Set(settings)));
    assert_eq!(window.model().settings().language, None);
    assert_eq!(window.model().settings().motion, MotionChoice::Reduced);
    assert!(window.says("Idioma"), "{}", window.words());
}

#[test]
fn help_opens_with_the_country_of_the_policy_and_comes_back_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let policy = r#"{"country": "CA"}"#;
    let mut window = under(folder.path(), policy).open_with(|model| {
        // There is a known learner, so a choice would be saved.
        Saved::Learner.put(model);
    });
    go(&mut window, Route::HelpNumbers);
    assert!(window.says("Help in Canada"), "{}", window.words());
    go(&mut window, Route::HelpCountry);
    assert!(
        window.says("Your school chose Canada."),
        "{}",
        window.words()
    );
    window.press("United States");
    assert_eq!(
        window.model().country(),
        Some("US"),
        "nobody is kept from a number"
    );
    window.press("Leave");
    assert_eq!(window.model().country(), Some("CA"));
    assert_eq!(window.model().settings().country, None);
}

#[test]
fn without_the_class_server_no_way_leads_to_phones() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = under(folder.path(), r#"{"class_server": false}"#).open();
    go(&mut window, Route::Teachers);
    assert!(!window.has("Test phones") && !window.has("With phones"));
    assert!(window.has("Teach this now"), "{:#?}", window.buttons());
    let off = "Answers from phones are turned off. Set by your school.";
    assert!(window.says(off), "{}", window.words());
    let taught = lesson(Audience::Age11To13);
    go(&mut window, Route::BeforeAfter(taught.clone()));
    assert!(window.says(off) && !window.has("Ask on phones"));
    let wall = Route::Present(taught);
    for closed in [Route::PhoneTest, Route::phones(wall.clone())] {
        go(&mut window, closed.clone());
        assert_ne!(window.route(), closed);
    }
    go(&mut window, wall);
    crate::phone::start(&mut window);
    assert!(!window.says("A class is running") && window.route().is_wall());
    window.act(Action::Class(ClassAction::Phones(Phones::Test)));
    window.end_class();
    assert!(!window.says("A class is running"), "{}", window.words());
}

#[test]
fn phones_come_to_the_port_of_the_policy_and_to_no_other() {
    let folder = tempfile::tempdir().unwrap();
    // A free port, then one that is taken.
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let policy = format!(r#"{{"class_port": {port}}}"#);
    let mut window = under(folder.path(), &policy).open();
    go(&mut window, Route::PhoneTest);
    assert!(
        window.says(&format!("TCP port {port}")),
        "{}",
        window.words()
    );
    crate::phone::start(&mut window);
    assert!(!window.says("http://127.0.0.1:"), "{}", window.words());
    drop(taken);
    crate::phone::start(&mut window);
    let (address, _) = crate::phone::way_in(&window);
    assert_eq!(address, format!("127.0.0.1:{port}"));
}

#[test]
fn everything_is_saved_in_the_folder_of_the_policy() {
    let folder = tempfile::tempdir().unwrap();
    let data = tempfile::tempdir().unwrap();
    let fixed = data.path().join("school");
    let policy = serde_json::json!({ "data_folder": fixed }).to_string();
    let mut window = under(folder.path(), &policy).open();
    window.act(Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: String::new(),
        band: Audience::Age8To10,
    }));
    window.close();
    assert!(fixed.join("books").is_dir());
    assert_eq!(files(folder.path()).len(), 1, "the policy alone");
}

#[test]
fn on_a_shared_computer_a_pupil_is_a_guest_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    somebody_was_here(folder.path());
    let mut window = under(folder.path(), r#"{"shared_computer": true}"#).open();
    let before = files(folder.path());
    assert!(!window.buttons().iter().any(|one| one.starts_with("Go on")));
    window.press("I want to learn");
    assert_eq!(window.route(), Route::JustLooking, "no profiles");
    window.press("8 to 10 years");
    assert_eq!(*window.model().who(), Who::Guest);
    window.press_next();
    let Route::Lesson(id) = window.route() else {
        panic!("{:?}", window.route());
    };
    let library = window.model().library().clone();
    for step in library.lesson(&id).unwrap().steps() {
        let (lesson, step) = (id.clone(), step.key.clone());
        window.act(Action::Learner(LearnerAction::GoToStep { lesson, step }));
    }
    window.act(Action::Learner(LearnerAction::FinishLesson(id)));
    for closed in [
        Route::NewLearner(porchlight_core::model::NewStep::Age),
        Route::Profile,
        Route::SetPictures,
    ] {
        go(&mut window, closed.clone());
        assert_ne!(window.route(), closed);
    }
    window.act(Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: "Quillwort".to_owned(),
        band: Audience::Age8To10,
    }));
    crate::kit::set_in(&mut window, |settings| {
        settings.theme = ThemeChoice::Dark;
        settings.language = Some("es".to_owned());
    });
    assert!(window.has("Salir"), "a setting holds for now");
    window.press("Salir");
    window.act(Action::Nav(Nav::ComeBack));
    assert!(window.has("I want to learn"), "and no longer after Leave");
    assert_eq!(window.model().settings().theme, ThemeChoice::System);
    window.close();
    assert_eq!(
        files(folder.path()),
        before,
        "nothing on the disk has changed"
    );
}

#[test]
fn after_ten_minutes_in_which_nobody_touches_it_a_shared_computer_closes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, passed) = shared(folder.path());
    window.press("I want to learn");
    window.press("8 to 10 years");
    crate::kit::set_in(&mut window, |settings| settings.text_percent = 200);
    passed.store(599, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::Street);
    let output = window.harness.output();
    let wakes = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(
        wakes > Duration::from_millis(900) && wakes <= Duration::from_secs(1),
        "{wakes:?}"
    );
    passed.store(600, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::Home);
    assert_eq!(*window.model().who(), Who::Nobody);
    assert_eq!(window.model().settings().text_percent, 100);
    // No screen is open anymore, so nothing wakes the window.
    let output = window.harness.output();
    let wakes = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(wakes > Duration::from_secs(3600), "{wakes:?}");
    // A key press counts as activity, so the timer restarts.
    window.press("I want to learn");
    passed.store(1100, Ordering::Relaxed);
    window.key(egui::Key::Tab);
    passed.store(1600, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::JustLooking);
    // A class looking at a page is not idle, however long it takes.
    let wall = Route::Present(lesson(Audience::Age11To13));
    go(&mut window, wall.clone());
    passed.store(9000, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), wall);
}

#[test]
fn a_shared_computer_closes_also_while_its_window_is_minimized() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, passed) = shared(folder.path());
    window.press("I want to learn");
    window.press("8 to 10 years");
    passed.store(599, Ordering::Relaxed);
    window.while_minimized(false);
    assert_eq!(window.route(), Route::Street);
    passed.store(600, Ordering::Relaxed);
    window.while_minimized(false);
    assert_eq!(*window.model().place(), Place::home());
}

#[test]
fn a_window_that_takes_the_focus_does_not_keep_a_shared_computer_open() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, passed) = shared(folder.path());
    window.press("I want to learn");
    passed.store(500, Ordering::Relaxed);
    window.harness.input_mut().events.extend([
        egui::Event::WindowFocused(false),
        egui::Event::ModifiersChanged(egui::Modifiers::NONE),
    ]);
    window.harness.run_ok();
    passed.store(600, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::Home);
}

#[test]
fn what_is_open_over_a_class_on_a_shared_computer_closes_and_the_class_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, passed) = shared(folder.path());
    go(&mut window, Route::Teachers);
    let wall = Route::Present(lesson(Audience::Age11To13));
    go(&mut window, wall.clone());
    window.key(egui::Key::PageDown);
    assert!(window.says("Page 2 of"), "{}", window.words());
    go(&mut window, Route::Happened);
    passed.store(600, Ordering::Relaxed);
    window.harness.run_ok();
    let place = [Route::Home, Route::Teachers, wall];
    assert_eq!(window.model().place().stack(), place);
    assert!(window.says("Page 2 of"), "{}", window.words());
    // A test of the phones is no class.
    window.act(Action::Nav(Nav::Home));
    go(&mut window, Route::PhoneTest);
    window.key(egui::Key::Tab);
    passed.store(1300, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::Home);
}

#[test]
fn the_next_person_at_a_shared_computer_finds_it_as_the_school_starts_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = under(folder.path(), r#"{"shared_computer": true}"#);
    opening.this_start = ThisStart {
        language: Some("es".to_owned()),
        theme: Some(ThemeChoice::HighContrastDark),
        text_percent: Some(150),
    };
    let mut window = opening.open();
    let heading = window.heading();
    crate::kit::set_in(&mut window, |settings| {
        settings.language = Some("en-US".to_owned());
        settings.theme = ThemeChoice::Light;
        settings.text_percent = 110;
    });
    assert!(window.has("I want to learn"));
    window.act(Action::Nav(Nav::Leave));
    window.act(Action::Nav(Nav::ComeBack));
    assert_eq!(window.heading().0, heading.0);
    assert!(window.harness.ctx.global_style().visuals.dark_mode);
    assert!(window.has("Quiero aprender"), "{:?}", window.buttons());
}

#[test]
fn a_computer_that_is_not_shared_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let opening = under(folder.path(), r#"{"kiosk": true}"#);
    let passed = opening.passed.clone();
    let mut window = opening.open();
    go(&mut window, Route::JustLooking);
    passed.store(90_000, Ordering::Relaxed);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::JustLooking);
}

#[test]
fn about_says_of_new_editions_what_the_school_says() {
    let usual = "Porchlight never looks for new editions by itself.";
    for (policy, says, not) in [
        ("{}", usual, "New editions:"),
        (r#"{"update_notes": true}"#, usual, "New editions:"),
        (
            r#"{"update_notes": "Ask room 12."}"#,
            "New editions: Ask room 12.",
            usual,
        ),
        (r#"{"update_notes": false}"#, "School policy", usual),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = under(folder.path(), policy).open();
        go(&mut window, Route::About);
        let words = crate::kit::plain(&window.words());
        assert!(
            words.contains(says) && !words.contains(not),
            "{policy}: {words}"
        );
    }
}

#[test]
fn pages_are_printed_on_the_paper_of_the_policy() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = under(folder.path(), r#"{"paper": "a4"}"#).open();
    assert_eq!(
        window.model().country(),
        Some("US"),
        "where Letter is usual"
    );
    let about = PrintAbout::Lesson(lesson(Audience::Age8To10));
    go(&mut window, Route::Print(about));
    let words = crate::kit::plain(&window.words());
    assert!(words.contains("A4. Set by your school."), "{words}");
    assert!(
        !window.has("US Letter") && !window.has("A4"),
        "no dead buttons"
    );
    // The page in the preview has the shape of the paper.
    let shape = |window: &Window| {
        let mut all = window.harness.root().children_recursive();
        let page = all.find(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            label.ends_with("as it will be printed")
        });
        page.map(|node| node.rect().height() / node.rect().width())
    };
    window.wait(|window| shape(window).is_some());
    let shape = shape(&window).unwrap();
    assert!((shape - 297.0 / 210.0).abs() < 0.01, "{shape}");
}

#[test]
fn a_wrong_entry_is_named_in_about_and_the_rest_holds() {
    let folder = tempfile::tempdir().unwrap();
    let policy = r#"{"languge": "es", "country": "XX", "paper": "letter"}"#;
    let mut window = under(folder.path(), policy).open();
    assert!(window.model().notices().is_empty(), "pupils are not told");
    go(&mut window, Route::Settings);
    let words = crate::kit::plain(&window.words());
    assert!(words.contains("Pages are printed on US Letter."), "{words}");
    assert!(
        words.contains("2 things in the policy file are wrong."),
        "{words}"
    );
    go(&mut window, Route::About);
    let words = crate::kit::plain(&window.words());
    assert!(
        words.contains("“languge” is no entry. Is “language” meant?"),
        "{words}"
    );
    assert!(
        words.contains("“country” must be the code of a country with help: AR, AT,"),
        "{words}"
    );
    assert!(words.contains("policy.json"), "{words}");
}

#[test]
fn under_a_file_that_nobody_understands_nothing_is_read_or_written_and_help_works() {
    let folder = tempfile::tempdir().unwrap();
    somebody_was_here(folder.path());
    let mut window = under(folder.path(), "{\n  \"kiosk\": true,\n}").open();
    let before = files(folder.path());
    assert!(window.says("There is a mistake in the school’s policy file."));
    assert!(window.model().learners().is_empty());
    window.press("I want to learn");
    assert_eq!(window.route(), Route::JustLooking);
    go(&mut window, Route::About);
    let words = crate::kit::plain(&window.words());
    assert!(
        words.contains("The file is no JSON: see line 3, column 1."),
        "{words}"
    );
    window.act(Action::Class(ClassAction::KeepAtTop(
        key("settings-check"),
        true,
    )));
    window.press("Help");
    assert!(window.says("911"));
    window.close();
    assert_eq!(files(folder.path()), before);
}
