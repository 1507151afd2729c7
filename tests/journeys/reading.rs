//! Reading aloud, and words explained in place.

use crate::kit::{Opening, Window, library};
use porchlight::platform::speech::{Missing, State};
use porchlight_core::content::reference::first_mention;
use porchlight_core::content::{Audience, Key, Kind};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::Texts;

fn open(folder: &std::path::Path, band: Audience, lesson: &str) -> Window {
    let mut window = Opening::at(folder).open();
    window.act(Action::Learner(LearnerAction::BeGuest(band)));
    window.act(Action::Nav(Nav::Go(Route::Lesson(
        Key::new(lesson).unwrap(),
    ))));
    window
}

fn said(window: &Window) -> String {
    let said = window.heard.said.borrow();
    said.last().map(|(_, s)| s.join(" ")).unwrap_or_default()
}

#[test]
fn the_youngest_hear_each_page_by_itself_and_each_explanation_as_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), Audience::Age5To7, "surprises-and-secrets");
    let prose = Texts::open(library().source().clone(), "en-US").lesson("surprises-and-secrets");
    let lesson = crate::child::lesson("surprises-and-secrets");
    let first = lesson.pages.first().key.as_str();
    assert!(
        said(&window).contains(prose.part(first, "title")),
        "{}",
        said(&window)
    );

    let question = lesson
        .quiz
        .iter()
        .find(|s| matches!(s.kind, Kind::One(_)))
        .unwrap();
    let stand = Action::Learner(LearnerAction::GoToStep {
        lesson: lesson.id.clone(),
        step: question.key.clone(),
    });
    window.act(stand);
    window.harness.run_ok();
    let Kind::One(choice) = &question.kind else {
        unreachable!()
    };
    for option in &choice.options {
        let words = prose.part(question.key.as_str(), option.key.as_str());
        assert!(
            said(&window).contains(words),
            "every option is said: {}",
            said(&window)
        );
    }
    let option = choice.options.first().key.as_str();
    window.press(prose.part(question.key.as_str(), option));
    let why = prose.part(question.key.as_str(), &format!("{option}-why"));
    assert!(said(&window).contains(why), "{}", said(&window));
    assert!(
        !said(&window).contains(prose.text(question.key.as_str())),
        "only what is new"
    );
}

#[test]
fn from_eight_up_nothing_speaks_unasked_and_the_button_reads_pauses_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), Audience::Age8To10, "game-chat-tricks");
    assert!(window.heard.said.borrow().is_empty());
    window.press("Read aloud");
    let lesson = crate::child::lesson("game-chat-tricks");
    let prose = Texts::open(library().source().clone(), "en-US").lesson("game-chat-tricks");
    let first = lesson.pages.first();
    assert!(said(&window).starts_with(prose.part(first.key.as_str(), "title")));
    assert_eq!(window.heard.said.borrow()[0].0, "en-US");
    window.press("Pause");
    assert_eq!(
        window.heard.state.get(),
        Some(State::Paused { sentence: 0 })
    );
    window.press("Read on");
    assert_eq!(
        window.heard.state.get(),
        Some(State::Speaking { sentence: 0 })
    );
    window.press("From the start");
    window.press("Skip this one");
    assert_eq!(
        window.heard.state.get(),
        Some(State::Silent),
        "another page, no old voice"
    );
}

#[test]
fn leaving_and_going_to_help_silence_the_voice_and_help_never_speaks_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), Audience::Age5To7, "surprises-and-secrets");
    let before = window.heard.said.borrow().len();
    window.press("Help");
    assert_eq!(window.heard.state.get(), Some(State::Silent));
    window.harness.run_ok();
    assert_eq!(window.heard.said.borrow().len(), before, "Help is quiet");
    window.press("Read aloud");
    assert_eq!(
        window.heard.said.borrow().len(),
        before + 1,
        "but reads when asked"
    );
    window.press("Leave");
    assert_eq!(window.heard.state.get(), Some(State::Silent));
    window.harness.run_ok();
    assert_eq!(window.heard.said.borrow().len(), before + 1);
}

#[test]
fn the_voice_speaks_the_language_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.languages = vec!["es".to_owned()];
    let mut window = opening.open();
    window.press("Leer en voz alta");
    assert_eq!(window.heard.said.borrow()[0].0, "es");
}

#[test]
fn without_a_voice_the_button_says_what_to_install() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.voice = Some(State::Missing(Missing::Program));
    let mut window = opening.open();
    window.press("Read aloud");
    assert_eq!(window.route(), Route::NoVoice);
    assert!(window.says("speech-dispatcher"));
    window.press("Go on without");
    assert_eq!(window.route(), Route::Home);
}

#[test]
fn a_marked_word_opens_its_meaning_in_place_for_this_age() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "en-US");
    let glossary = texts.prose("glossary");
    let mut opened = 0;
    for lesson in library()
        .lessons()
        .iter()
        .filter(|l| l.audience == Audience::Age11To13)
    {
        let prose = texts.lesson(lesson.id.as_str());
        let found = lesson.pages.iter().find_map(|page| {
            let body = matches!(page.kind, Kind::Read).then(|| prose.text(page.key.as_str()))?;
            library().glossary().iter().find_map(|term| {
                let forms = glossary.part(term.key.as_str(), "forms");
                let at = first_mention(body, forms)?;
                let attribute = term.definition_for(lesson.audience)?;
                let meaning = glossary.part(term.key.as_str(), &attribute).to_owned();
                Some((page.key.clone(), body[at].to_owned(), meaning))
            })
        });
        let Some((page, word, meaning)) = found else {
            continue;
        };
        let mut window = open(folder.path(), lesson.audience, lesson.id.as_str());
        let stand = Action::Learner(LearnerAction::GoToStep {
            lesson: lesson.id.clone(),
            step: page,
        });
        window.act(stand);
        let name = format!("{word}: what it means");
        if !window.has(&name) {
            // A longer word starts at the same position.
            continue;
        }
        assert!(!window.says(&meaning));
        window.press(&name);
        assert!(window.says(&meaning), "{word}");
        window.press(&name);
        assert!(!window.says(&meaning), "{word} closes again");
        opened += 1;
        window.close();
    }
    assert!(opened >= 2, "{opened}");
}
