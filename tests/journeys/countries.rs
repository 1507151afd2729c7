//! Help in the countries and languages of the second edition: who answers in Spanish in the United States, and each country's
//! own lines.

use crate::help::AGES;
use crate::kit::{Opening, library};
use porchlight::msg::Msg;
use porchlight_core::help::Filters;
use porchlight_core::model::Route;
use porchlight_core::text::Texts;

#[test]
fn in_the_united_states_whoever_reads_spanish_sees_first_who_answers_in_spanish() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "es");
    let t = Msg(&texts);
    let help = library().help.country("US").unwrap().clone();
    for asking in AGES {
        let list = help.services(asking, Filters::default(), "es");
        let spanish = list
            .iter()
            .filter(|one| one.languages.iter().any(|code| code == "es"));
        assert!(spanish.clone().count() >= 1, "{asking:?}");
        let first = list.iter().take(spanish.count());
        let all = first
            .clone()
            .all(|one| one.languages.iter().any(|code| code == "es"));
        assert!(
            all,
            "{asking:?}: {:?}",
            first.map(|one| &one.id).collect::<Vec<_>>()
        );
    }
    let mut opening = Opening::at(folder.path());
    opening.languages = vec!["es".to_owned()];
    let mut window = opening.open_with(|model| crate::kit::go(model, Route::HelpNumbers));
    window.press(&t.help_age_14());
    for words in [
        "Atiende en español e inglés",
        "En español: Llamar y presionar 2",
        "En español: Mensaje con la palabra AYUDA",
        "En español: Mensaje con la palabra HOLA",
        "www.missingkids.org",
        "The Trevor Project",
    ] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    // In English the same lines are listed for a friend, after those for everyone.
    let window = Opening::at(folder.path());
    let window = window.open_with(|model| crate::kit::go(model, Route::HelpNumbers));
    assert!(window.says("Answers in English and Spanish"));
    assert!(window.says("In Spanish: Text the word AYUDA to"));
}

/// From Home to the first number of a new country, with nothing typed and no profile.
#[test]
fn an_argentine_computer_shows_its_own_lines_to_a_child_and_to_an_adult() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "es");
    let t = Msg(&texts);
    let mut opening = Opening::at(folder.path());
    opening.languages = vec!["es".to_owned()];
    opening.zone = Some("America/Argentina/Cordoba");
    opening.region = Some("AR");
    let mut window = opening.open();
    window.press(&t.bar_help());
    assert_eq!(window.heading().0, "Ayuda en Argentina");
    assert!(window.find("911").is_some() && window.says("Línea 102"));
    window.press(&t.help_age_adult());
    assert!(window.find("137").is_some() && window.says("Llamar y presionar 1"));
    assert!(
        window.says("11 3133-1000"),
        "WhatsApp, for whoever cannot speak"
    );
}
