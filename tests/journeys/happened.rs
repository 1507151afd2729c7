//! "It happened": from the worst minute to the first number, for every situation, every reader and several countries,
//! without a profile, without a trace, and never with harmful advice.

use crate::kit::{Opening, Window, library};
use porchlight_core::content::Reader;
use porchlight_core::content::home::CLOSE;
use porchlight_core::help::ServiceKind;
use porchlight_core::model::{Action, Nav, Route, SystemAction};
use porchlight_core::text::Texts;
use std::path::Path;

const READERS: [(&str, Reader); 7] = [
    ("I am 10 or younger", Reader::Child),
    ("I am 11 to 13", Reader::Child),
    ("I am 14 to 17", Reader::Teen),
    ("I am 18 now", Reader::Teen),
    ("I look after a child up to 10", Reader::Adult),
    ("I look after a child of 11 to 13", Reader::Adult),
    ("I look after a teenager", Reader::Adult),
];

pub fn window_in(folder: &Path, country: &str) -> Window {
    let mut window = Opening::at(folder).open();
    window.act(Action::System(SystemAction::Country(country.to_owned())));
    window
}

fn to_steps(window: &mut Window, situation: &str, reader: &str) {
    window.act(Action::Nav(Nav::Home));
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    window.press("No");
    window.press_starting(situation);
    window.press(reader);
}

/// Goes through all steps one by one and returns every word shown.
fn all_words(window: &mut Window) -> String {
    let mut words = window.words();
    while window.has("Next step") {
        window.press("Next step");
        words.push_str(&window.words());
    }
    words
}

#[test]
fn every_situation_reader_and_country_has_steps_and_numbers_of_that_country() {
    let library = library();
    let prose = Texts::open(library.source().clone(), "en-US").prose("happened");
    let happened = library.home.happened.as_ref().unwrap();
    assert!(happened.situations.len() >= 12);
    for country in ["US", "AR", "GB"] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = window_in(folder.path(), country);
        let help = library.help.country(country).unwrap();
        let names = Texts::open(library.source().clone(), "en-US").help(country);
        let emergency = help
            .services
            .iter()
            .find(|service| service.kind == ServiceKind::Emergency)
            .unwrap();
        let number = emergency.ways[0].shown();
        for situation in &happened.situations {
            let name = prose.text(&format!("situation-{}", situation.id));
            for (words, reader) in READERS {
                to_steps(&mut window, name, words);
                let first = window.words();
                assert!(first.contains(number), "{country} {name} {words}");
                let shown = all_words(&mut window);
                let own: Vec<&str> = help
                    .services
                    .iter()
                    .flat_map(|service| service.ways.iter())
                    .map(|way| way.shown())
                    .collect();
                assert!(own.iter().filter(|way| first.contains(**way)).count() >= 2);
                for key in &situation.steps(reader).hour {
                    let step = prose.text(&format!("step-{key}-{}", reader.name()));
                    assert!(shown.contains(step), "{name} {words}: {step}");
                }
                // From age 11 up, a crisis line may be named, and its name says what it is for.
                let is_young = words == "I am 10 or younger";
                let lines = help
                    .services
                    .iter()
                    .filter(|one| one.kind == ServiceKind::Crisis);
                let shown = lines
                    .filter(|_| !is_young)
                    .fold(shown, |shown, line| shown.replace(names.text(&line.id), ""));
                never_harms(&shown, situation.id.as_str(), reader);
            }
        }
        window.close();
        let kept = std::fs::read_dir(folder.path().join("books"))
            .map(|entries| entries.count())
            .unwrap_or(0);
        assert_eq!(kept, 0, "nothing of it is kept");
    }
}

/// Fails on advice that is harmful to any reader.
fn never_harms(shown: &str, situation: &str, reader: Reader) {
    let lower = shown.to_lowercase();
    for line in lower.lines() {
        let forbids = ["not", "never", "no ", "without", "don’t", "do not"]
            .iter()
            .any(|word| line.contains(word));
        for word in [
            "delete the",
            "pay the",
            "send the picture",
            "forward the picture",
            "copy the picture",
            "pretend to be",
        ] {
            assert!(
                !line.contains(word) || forbids,
                "{situation} {reader:?}: {line}"
            );
        }
    }
    if situation == CLOSE && reader != Reader::Adult {
        for word in [
            "your parents",
            "print the steps",
            "print this",
            "keep these steps",
        ] {
            assert!(!lower.contains(word), "{situation} {reader:?}: {word}");
        }
    }
    if reader == Reader::Child {
        for word in ["suicid", "kill", "sextortion"] {
            assert!(!lower.contains(word), "{situation}: {word}");
        }
    }
}

#[test]
fn danger_leads_to_the_emergency_number_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_in(folder.path(), "CA");
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    window.press("Yes, danger now");
    assert_eq!(window.heading().0, "Call now");
    assert!(window.says("911"));
    window.press("Go on to the steps");
    assert_eq!(window.heading().0, "What is it about?");
    window.press("Just show me help");
    assert_eq!(window.route(), Route::Help);
}

#[test]
fn with_the_keyboard_alone_the_first_number_is_less_than_ten_presses_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let mut presses = 0;
    let mut press = |window: &mut Window, key: egui::Key| {
        window.key(key);
        presses += 1;
    };
    press(&mut window, egui::Key::F1);
    while window.route() != Route::Happened {
        let focused = window.focused();
        if focused == "Step by step: what to do now" {
            press(&mut window, egui::Key::Enter);
        } else {
            press(&mut window, egui::Key::Tab);
        }
    }
    assert!(window.says("911"), "{}", window.words());
    assert!(presses < 10, "{presses}");
}

#[test]
fn without_a_country_no_number_is_shown_before_one_press() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.zone = None;
    opening.region = None;
    let mut window = opening.open();
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    window.press("I don’t know");
    let prose = Texts::open(library().source().clone(), "en-US").prose("happened");
    window.press_starting(prose.text("situation-unsure"));
    window.press("I am 14 to 17");
    assert!(window.says("Where are you?"), "{}", window.words());
    assert!(!window.says("911"));
    window.press_starting("United States");
    assert!(window.says("911"));
}

#[test]
fn only_an_adult_who_asks_keeps_the_steps_and_puts_them_away_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window_in(folder.path(), "US");
    let prose = Texts::open(library().source().clone(), "en-US").prose("happened");
    let threat = prose.text("situation-threat").to_owned();
    to_steps(&mut window, &threat, "I am 14 to 17");
    assert!(!window.has("Keep these steps in the parents’ part"));
    to_steps(&mut window, &threat, "I look after a child of 11 to 13");
    window.press("Keep these steps in the parents’ part");
    window.close();

    let mut window = Opening::at(folder.path()).open();
    window.press("I look after children");
    assert!(window.says(&format!("You kept the steps: {threat}")));
    window.press("See the steps");
    assert!(window.says("The first hour") && window.says("This week"));
    window.press("Back");
    window.press("Put them away");
    assert!(!window.says("You kept the steps"));
}

/// Opens "It happened" through Help, starting from this screen.
pub fn from(folder: &Path, screen: &str) -> Window {
    let route = Route::from_name(screen).unwrap();
    let mut window = Opening::at(folder).open_with(|model| crate::kit::go(model, route));
    window.act(Action::Nav(Nav::Go(Route::HelpNumbers)));
    window.press("Step by step: what to do now");
    assert_eq!(window.heading().0, "Is somebody in danger right now?");
    window.press("No");
    window
}

fn people(window: &Window) -> Vec<String> {
    let is_person = |name: &String| name.starts_with("I am") || name.starts_with("I look after");
    window.buttons().into_iter().filter(is_person).collect()
}

#[test]
fn a_parent_is_asked_about_the_child_first() {
    let folder = tempfile::tempdir().unwrap();
    let prose = Texts::open(library().source().clone(), "en-US").prose("happened");
    let threat = prose.text("situation-threat");
    for screen in ["parents", "checklist/family-safety", "teachers"] {
        let mut window = from(folder.path(), screen);
        window.press_starting(threat);
        assert_eq!(window.heading().0, "How old is the child?", "{screen}");
        let people = people(&window);
        assert_eq!(people.len(), 7, "{people:?}");
        let adults = people.iter().take(3);
        assert!(
            adults
                .into_iter()
                .all(|name| name.starts_with("I look after")),
            "{screen}: {people:?}"
        );
    }
}

#[test]
fn a_child_is_not_asked_their_age_again_and_anybody_else_can_still_say_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let library = library();
    let prose = Texts::open(library.source().clone(), "en-US").prose("happened");
    let threat = prose.text("situation-threat");
    let happened = library.home.happened.as_ref().unwrap();
    let id = porchlight_core::content::Key::new("threat").unwrap();
    let situation = happened.situation(&id).unwrap();
    for (screen, reader) in [
        ("lesson/game-chat-tricks", Reader::Child),
        ("lesson/sextortion-fast-plan", Reader::Teen),
    ] {
        let mut window = from(folder.path(), screen);
        window.press_starting(threat);
        let first = situation.steps(reader).hour.first().unwrap();
        let words = prose
            .text(&format!("step-{first}-{}", reader.name()))
            .to_owned();
        assert_eq!(window.heading().0, words, "{screen}");
        window.press_starting("Who: I am ");
        assert_eq!(people(&window).len(), 7);
        window.press("I look after a teenager");
        let first = situation.steps(Reader::Adult).hour.first().unwrap();
        let words = prose.text(&format!("step-{first}-adult")).to_owned();
        assert_eq!(window.heading().0, words, "{screen}");
    }
    // From Home the reader is unknown, so the steps ask.
    let mut window = from(folder.path(), "home");
    window.press_starting(threat);
    assert_eq!(window.heading().0, "Who are the steps for?");
}
