//! "It happened": from the worst minute to the first number, for every situation, every reader and several countries,
//! without a profile, without a trace, and never with harmful advice.

use crate::kit::{Opening, Window, library};
use porchlight::msg::Msg;
use porchlight_core::content::home::CLOSE;
use porchlight_core::content::{Audience, Key, Reader};
use porchlight_core::help::happened::{Person, crisis_line, first_service};
use porchlight_core::help::{Filters, ServiceKind};
use porchlight_core::model::{Action, FamilyAction, Nav, Route, SystemAction};
use porchlight_core::text::{Prose, Texts};
use std::path::Path;
use std::sync::Arc;

const READERS: [(&str, Reader); 7] = [
    ("I am 10 or younger", Reader::Child),
    ("I am 11 to 13", Reader::Child),
    ("I am 14 to 17", Reader::Teen),
    ("I am 18 now", Reader::Teen),
    ("I look after a child up to 10", Reader::Adult),
    ("I look after a child of 11 to 13", Reader::Adult),
    ("I look after a teenager", Reader::Adult),
];

fn window_in(folder: &Path, country: &str) -> Window {
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

/// Fails on advice that is harmful, whoever reads it.
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

/// Opens "It happened" from Help, as it was opened from this screen.
fn from(folder: &Path, screen: &str) -> Window {
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
        window.press_starting("For: I am ");
        assert_eq!(people(&window).len(), 7);
        window.press("I look after a teenager");
        let first = situation.steps(Reader::Adult).hour.first().unwrap();
        let words = prose.text(&format!("step-{first}-adult")).to_owned();
        assert_eq!(window.heading().0, words, "{screen}");
    }
    // From Home nobody is known, so it is asked.
    let mut window = from(folder.path(), "home");
    window.press_starting(threat);
    assert_eq!(window.heading().0, "Who are the steps for?");
}

/// The words of the window, in a language.
fn spoken(language: &str) -> (Texts, Arc<Prose>) {
    let texts = Texts::open(library().source().clone(), language);
    let prose = texts.prose("happened");
    (texts, prose)
}

/// From Home, by names alone, to a number, for each situation of the second edition: in the United States in Spanish, in
/// Argentina and in the United Kingdom, as a child under 11, as a teenager and as an adult.
#[test]
fn the_new_situations_lead_from_home_to_a_number_in_three_countries() {
    for (country, zone, language) in [
        ("US", "America/Chicago", "es"),
        ("AR", "America/Argentina/Salta", "es"),
        ("GB", "Europe/London", "en-GB"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let (texts, prose) = spoken(language);
        let t = Msg(&texts);
        let help = library().help.country(country).unwrap().clone();
        let emergency = help.emergency().unwrap().ways[0].shown().to_owned();
        let mut opening = Opening::at(folder.path());
        opening.languages = vec![language.to_owned()];
        opening.zone = Some(zone);
        opening.region = Some(country);
        let mut window = opening.open();
        for situation in ["met", "hurt", "saw", "account", "voice"] {
            for person in [Person::Child(9), Person::Teen, Person::Adult(9)] {
                let who = match person {
                    Person::Child(_) => t.happened_who_child(),
                    Person::Teen => t.happened_who_teen(),
                    _ => t.happened_who_adult_young(),
                };
                window.act(Action::Nav(Nav::Home));
                window.press_starting(&t.home_happened());
                if window.has(&t.happened_open()) {
                    window.press(&t.happened_open());
                }
                window.press(&t.happened_danger_no());
                window.press_starting(prose.text(&format!("situation-{situation}")));
                window.press(&who);
                let what = format!("{country} {situation} {person:?}");
                let first = window.words();
                assert!(first.contains(&emergency), "{what}: {first}");
                let listed = help.services(person.asking(), Filters::default(), texts.language());
                let key = Key::new(situation).unwrap();
                let all = library();
                let steps = all.home.happened.as_ref().unwrap();
                let of = steps.situation(&key).unwrap();
                for service in [
                    first_service(&listed, of, person),
                    crisis_line(&listed, of, person),
                ]
                .into_iter()
                .flatten()
                {
                    let way = service.ways_for(texts.language(), false)[0];
                    assert!(first.contains(way.shown()), "{what}: {}", service.id);
                    let young = matches!(person, Person::Child(_));
                    assert!(!young || service.kind != ServiceKind::Crisis, "{what}");
                }
                assert!(window.has(&t.happened_just_help()), "{what}");
            }
        }
        window.close();
        assert!(!folder.path().join("books").exists() || is_empty(&folder.path().join("books")));
    }
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

#[test]
fn every_answer_stays_in_view_and_can_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (texts, prose) = spoken("en-US");
    let t = Msg(&texts);
    let mut window = window_in(folder.path(), "US");
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    window.press("I don’t know");
    let danger = "Danger now: I don’t know. Change";
    assert!(window.has(danger), "{:?}", window.buttons());
    assert!(window.says("911"), "not sure: the number stays in view");
    window.press_starting(prose.text("situation-account"));
    assert!(window.has("About: Somebody took my account. Change"));
    window.press("I am 14 to 17");
    for answer in [danger, "For: I am 14 to 17. Change"] {
        assert!(window.has(answer), "{:?}", window.buttons());
    }
    window.press("About: Somebody took my account. Change");
    assert_eq!(
        window.heading(),
        (t.happened_what_title().into_owned(), true)
    );
    window.press_starting(prose.text("situation-saw"));
    let first = prose.text("step-turn-over-teen").to_owned();
    assert_eq!(window.heading().0, first, "the other answers were kept");
    window.press(danger);
    window.press("Yes, danger now");
    assert_eq!(window.heading().0, t.happened_danger_call());
    window.press("Go on to the steps");
    assert_eq!(window.heading().0, first);
}

#[test]
fn a_parent_of_one_child_and_a_teacher_of_a_lesson_are_not_asked_how_old_the_child_is() {
    let folder = tempfile::tempdir().unwrap();
    let (_, prose) = spoken("en-US");
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Family(FamilyAction::AddChild {
        nickname: "Kiri".to_owned(),
        face: "fox".to_owned(),
        band: Some(Audience::Age5To7),
    }));
    window.act(Action::Nav(Nav::Home));
    window.act(Action::Nav(Nav::Go(Route::Parents)));
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    assert!(window.has("For: I look after a child up to 10. Change"));
    window.press("No");
    window.press_starting(prose.text("situation-saw"));
    assert_eq!(window.heading().0, prose.text("step-breathe-adult"));
    // The way from Home knows nobody.
    window.act(Action::Nav(Nav::Home));
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    assert!(
        !window
            .buttons()
            .iter()
            .any(|name| name.starts_with("For: "))
    );
    let mut window = from(folder.path(), "before-after/sextortion-fast-plan");
    window.press_starting(prose.text("situation-hurt"));
    assert_eq!(window.heading().0, prose.text("step-breathe-adult"));
    assert!(window.has("For: I look after a teenager. Change"));
}

#[test]
fn what_somebody_looked_for_is_not_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let (_, prose) = spoken("es");
    let mut opening = Opening::at(folder.path());
    opening.languages = vec!["es".to_owned()];
    let mut window = opening.open_with(|model| crate::kit::go(model, Route::Search));
    window.type_into(0, "me hackearon la cuenta");
    window.wait(|window| !window.says("Un momento"));
    window.harness.run_ok();
    assert!(window.has("Ver la ayuda ahora"));
    window.press_starting(prose.text("situation-account"));
    window.press("No");
    window.press("Tengo de 14 a 17");
    let first = prose.text("step-keep-messages-teen");
    assert_eq!(window.heading().0, first);
}
