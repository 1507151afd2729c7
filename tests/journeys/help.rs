//! Help: reachable from anywhere, with the emergency number first, and for each age and country the service that was
//! decided by hand.

use crate::kit::{Opening, Window, library};
use porchlight_core::help::{Asking, Filters, ServiceKind};
use porchlight_core::model::{Action, Nav, Route, SystemAction};
use porchlight_core::text::Texts;

/// `country, age, service`, as decided by hand.
fn decided() -> Vec<(String, Asking, String)> {
    include_str!("../help_first.tsv")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut columns = line.split('\t').map(str::to_owned);
            let country = columns.next().unwrap();
            let asking = match columns.next().unwrap().as_str() {
                "adult" => Asking::Adult,
                age => Asking::Child(age.parse().unwrap()),
            };
            (country, asking, columns.next().unwrap())
        })
        .collect()
}

#[test]
fn every_country_and_age_has_the_first_service_decided_by_hand() {
    let library = library();
    let rows = decided();
    assert!(rows.len() >= 90);
    for (country, asking, service) in rows {
        let help = library.help.country(&country).unwrap();
        let list = help.services(asking, Filters::default());
        let first = list.first().unwrap();
        assert_eq!(first.id, service, "{country} {asking:?}");
    }
}

/// The words on the pill for an age.
fn pill(asking: Asking) -> &'static str {
    match asking {
        Asking::Child(6) => "I am 5 to 7",
        Asking::Child(9) => "I am 8 to 10",
        Asking::Child(12) => "I am 11 to 13",
        Asking::Child(_) => "I am 14 to 17",
        Asking::Adult | Asking::Anyone => "I am an adult",
    }
}

#[test]
fn six_countries_show_their_first_service_to_every_age_without_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "en-US");
    for country in ["US", "CA", "GB", "MX", "ES", "NL"] {
        let mut opening = Opening::at(folder.path());
        opening.size = (1024.0, 640.0);
        let mut window = opening.open_with(|model| {
            let now = crate::kit::NOW.parse().unwrap();
            model.apply(
                Action::System(SystemAction::Country(country.to_owned())),
                now,
            );
            crate::kit::go(model, Route::Help);
        });
        let prose = texts.help(country);
        let help = library().help.country(country).unwrap().clone();
        for (_, asking, service) in decided().iter().filter(|(of, ..)| of == country) {
            window.press(pill(*asking));
            let what = format!("{country} {asking:?}");
            let place = |window: &Window, id: &str| window.find(prose.text(id));
            let (first, rect) = place(&window, service)
                .unwrap_or_else(|| panic!("{what}: no {service} in {}", window.words()));
            assert!(rect.max.y < 640.0, "{what}: {service} needs scrolling");
            for other in &help.services {
                if other.kind != ServiceKind::Emergency && other.id != *service {
                    let before = place(&window, &other.id).is_some_and(|(ix, _)| ix < first);
                    assert!(!before, "{what}: {} stands before {service}", other.id);
                }
            }
            let number = help.emergency().unwrap().ways.first().unwrap().shown();
            let (danger, rect) = window.find(number).unwrap();
            assert!(
                danger < first && rect.max.y < 640.0,
                "{what}: {number} stands first"
            );
        }
    }
}

#[test]
fn help_stands_open_on_five_screens_and_leads_back() {
    let folder = tempfile::tempdir().unwrap();
    for screen in [
        "home",
        "lesson/surprises-and-secrets",
        "quiz/sextortion-first-steps",
        "checklist/family-safety",
        "teachers",
    ] {
        let mut window = Opening::at(folder.path()).open_with(|model| {
            let route = Route::from_name(screen).unwrap();
            model.apply(
                Action::Nav(Nav::Go(route)),
                crate::kit::NOW.parse().unwrap(),
            );
        });
        let before = window.route();
        window.press("Help");
        assert_eq!(window.heading().0, "Help in the United States", "{screen}");
        assert!(window.find("911").is_some(), "{screen}");
        window.press("Back");
        assert_eq!(window.route(), before, "{screen}");
    }
    assert!(
        written(folder.path())
            .iter()
            .all(|name| !name.contains("learner")),
        "opening Help leaves nothing behind"
    );
}

fn written(folder: &std::path::Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn an_unsure_country_shows_no_number_before_one_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    for (zone, region) in [
        (None, None),
        (Some("America/Chicago"), Some("GB")),
        (Some("Asia/Tokyo"), Some("JP")),
        (Some("America/Chicago"), None),
    ] {
        let mut opening = Opening::at(folder.path());
        opening.zone = zone;
        opening.region = region;
        let mut window = opening.open_with(|model| crate::kit::go(model, Route::Help));
        assert_eq!(window.heading().0, "Help", "{zone:?} {region:?}");
        for number in ["911", "999", "112"] {
            assert!(!window.says(number), "{zone:?} {region:?} shows {number}");
        }
        window.press("United Kingdom");
        assert_eq!(window.heading().0, "Help in the United Kingdom");
        assert!(window.find("999").is_some());
        // Leave forgets a guest's choice, so that nobody sees that Help was opened.
        window.press("Leave");
        window.press("Home");
        window.key(egui::Key::F1);
        assert_eq!(window.heading().0, "Help");
    }
}

#[test]
fn a_number_is_copied_and_leave_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    window.press_starting("Copy");
    assert!(window.model().copied().is_some());
    window.press("Leave");
    assert_eq!(window.model().copied(), None);
}

#[test]
fn someone_who_cannot_speak_finds_ways_to_write_and_a_card_to_show() {
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    window.press("What happens if I call");
    assert!(window.says("You can hang up at any time"));
    window.press("I can't talk aloud here");
    assert!(window.model().filters().silent);
    assert_eq!(window.route(), Route::Help);
    window.press("Show this to someone");
    assert!(window.says("I need help. Please stay calm"));
    window.press("Someone scares me");
    assert!(window.says("Someone online scares me."));
}

#[test]
fn a_list_older_than_a_year_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let line = "Checked over a year ago";
    let window = Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    assert!(!window.says(line));
    let mut opening = Opening::at(folder.path());
    opening.now = "2028-01-02T10:00:00Z";
    let window = opening.open_with(|model| crate::kit::go(model, Route::Help));
    assert!(window.says(line), "{}", window.words());
}
