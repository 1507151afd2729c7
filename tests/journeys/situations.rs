//! "It happened": the situations of the second edition, answers that stay in view, and questions that are not repeated.

use crate::happened::{from, window_in};
use crate::kit::{Opening, library};
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Key};
use porchlight_core::help::happened::{Person, crisis_line, first_service};
use porchlight_core::help::{Filters, ServiceKind};
use porchlight_core::model::{Action, FamilyAction, Nav, Route};
use porchlight_core::text::{Prose, Texts};
use std::path::Path;
use std::sync::Arc;

/// The texts of the window in a language.
fn spoken(language: &str) -> (Texts, Arc<Prose>) {
    let texts = Texts::open(library().source().clone(), language);
    let prose = texts.prose("happened");
    (texts, prose)
}

/// From Home to a number, by names alone, for each situation of the second edition: in the United States in Spanish, in
/// Argentina and in the United Kingdom, as a child under 11, a teenager and an adult.
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
    for answer in [danger, "Who: I am 14 to 17. Change"] {
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
    assert!(window.has("Who: I look after a child up to 10. Change"));
    window.press("No");
    window.press_starting(prose.text("situation-saw"));
    assert_eq!(window.heading().0, prose.text("step-breathe-adult"));
    // From Home, the reader is unknown.
    window.act(Action::Nav(Nav::Home));
    window.act(Action::Nav(Nav::Go(Route::Happened)));
    assert!(
        !window
            .buttons()
            .iter()
            .any(|name| name.starts_with("Who: "))
    );
    let mut window = from(folder.path(), "before-after/sextortion-fast-plan");
    window.press_starting(prose.text("situation-hurt"));
    assert_eq!(window.heading().0, prose.text("step-breathe-adult"));
    assert!(window.has("Who: I look after a teenager. Change"));
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
