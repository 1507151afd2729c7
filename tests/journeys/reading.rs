//! Reading aloud, and words explained in place.

use crate::kit::{Opening, Window, library};
use porchlight::platform::speech::{Missing, State, Voices};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::reference::first_mention;
use porchlight_core::content::{Audience, ChatRun, Key, Kind, Speaker};
use porchlight_core::model::{Action, ChosenVoice, LearnerAction, Nav, Route};
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
fn a_press_in_vain_says_what_is_missing_and_commands_only_to_grown_ups() {
    for (missing, sentence, detail, has_command) in [
        (
            Missing::Program,
            "The program that speaks is missing.",
            "speech-dispatcher",
            true,
        ),
        (
            Missing::Voice,
            "There is no voice for this language.",
            "espeak-ng",
            true,
        ),
        (
            Missing::Sound,
            "nothing here to play sound with",
            "PipeWire",
            false,
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut opening = Opening::at(folder.path());
        opening.voice = Some(State::Missing(missing));
        let mut window = opening.open();
        window.press("Read aloud");
        assert_eq!(window.route(), Route::NoVoice);
        assert!(
            window.says(sentence) && window.says("A grown-up can"),
            "{}",
            window.words()
        );
        for technical in ["sudo", "apt", "Linux", detail] {
            assert!(!window.says(technical), "{technical} for a child");
        }
        window.press("For grown-ups");
        if cfg!(target_os = "linux") {
            assert!(window.says(detail), "{missing:?}");
            assert_eq!(window.says("sudo apt install"), has_command, "{missing:?}");
        }
        window.press("For grown-ups");
        assert!(!window.says("sudo"));
        window.press("Go on without");
        assert_eq!(window.route(), Route::Home);
    }
}

#[test]
fn reading_goes_on_once_what_was_missing_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.voice = Some(State::Missing(Missing::Sound));
    let mut window = opening.open();
    window.press("Read aloud");
    assert_eq!(window.route(), Route::NoVoice);
    window.heard.state.set(Some(State::Unknown));
    window.press("Read aloud");
    assert_eq!(window.route(), Route::NoVoice, "the same page, read");
    assert!(said(&window).contains("can’t read aloud yet"));
}

fn voice(name: &str) -> ChosenVoice {
    ChosenVoice {
        engine: "espeak-ng".to_owned(),
        name: name.to_owned(),
    }
}

#[test]
fn a_voice_is_chosen_for_each_language_after_hearing_it_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let scotland = voice("English (Scotland)");
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    assert!(window.heard.listed.borrow().is_empty(), "nobody asked yet");
    window.press("Voice: The computer’s choice");
    assert_eq!(*window.heard.listed.borrow(), ["en-US"]);
    assert!(window.says("Looking for voices"));
    let listed = Voices::Listed([voice("English (America)"), scotland.clone()].into());
    window.heard.offered.replace(listed);
    window.harness.step();
    window.harness.run_ok();
    assert!(
        window.heard.said.borrow().is_empty(),
        "nothing is said unasked"
    );

    window.press("Hear a sample: English (Scotland)");
    assert_eq!(*window.heard.with.borrow(), [Some(scotland.clone())]);
    assert!(
        window.model().settings().voices.is_empty(),
        "hearing is not choosing"
    );
    window.press("English (Scotland)");
    assert_eq!(window.heard.said.borrow().len(), 1, "choosing says nothing");
    assert_eq!(
        window.model().settings().voices.get("en-US"),
        Some(&scotland)
    );
    assert_eq!(window.model().settings().voices.get("es"), None);
    assert!(window.has("Voice: English (Scotland)"));
    window.close();

    let mut window = Opening::at(folder.path()).open();
    window.press("Read aloud");
    assert_eq!(*window.heard.with.borrow(), [Some(scotland)]);
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    window.press("Voice: English (Scotland)");
    let listed = Voices::Listed([voice("English (America)")].into());
    window.heard.offered.replace(listed);
    window.harness.step();
    window.harness.run_ok();
    window.press("The computer’s choice");
    assert!(window.model().settings().voices.is_empty());
    window.press("Hear a sample: The computer’s choice");
    assert_eq!(window.heard.with.borrow().last(), Some(&None));
}

#[test]
fn settings_has_no_row_for_voices_where_there_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.heard.offered.replace(Voices::None);
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    assert!(!window.says("Voice:"), "{:#?}", window.buttons());
}

#[test]
fn the_youngest_are_not_read_to_on_top_of_a_screen_reader_unless_somebody_wants_both() {
    let folder = tempfile::tempdir().unwrap();
    let both = "Read them also while a screen reader is on";
    let mut opening = Opening::at(folder.path());
    opening.screen_reader = true;
    let mut window = opening.open();
    let lesson = Route::Lesson(Key::new("surprises-and-secrets").unwrap());
    window.act(Action::Learner(LearnerAction::BeGuest(Audience::Age5To7)));
    window.act(Action::Nav(Nav::Go(lesson.clone())));
    assert!(window.heard.said.borrow().is_empty());
    window.press("Read aloud");
    assert_eq!(
        window.heard.said.borrow().len(),
        1,
        "the button still reads"
    );
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    window.press(both);
    window.act(Action::Nav(Nav::Back));
    assert!(window.heard.said.borrow().len() > 1);
    window.close();

    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::Settings)));
    assert!(!window.has(both), "of no use to anybody else");
}

#[test]
fn a_message_in_a_chat_is_heard_after_the_name_of_its_sender() {
    let mut chats = 0;
    for lesson in library().lessons() {
        let found = lesson.pages.iter().find_map(|page| match &page.kind {
            Kind::Chat(graph) => Some((page.key.clone(), graph)),
            _ => None,
        });
        let Some((page, graph)) = found.filter(|_| lesson.audience == Audience::Age11To13) else {
            continue;
        };
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), lesson.audience, lesson.id.as_str());
        window.act(Action::Learner(LearnerAction::GoToStep {
            lesson: lesson.id.clone(),
            step: page.clone(),
        }));
        window.press("Read aloud");
        let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
        let other = prose.part(page.as_str(), "other");
        let replay = graph.replay(&ChatRun::default());
        let first = replay.turns.iter().find_map(|turn| match turn {
            Turn::Said {
                key,
                by: Speaker::Other,
                ..
            } => Some(*key),
            _ => None,
        });
        let Some(first) = first else { continue };
        let words = prose.part(page.as_str(), first.as_str());
        let expected = format!("{other}: {}", words.split(['.', '!', '?']).next().unwrap());
        assert!(
            said(&window).contains(&expected),
            "{expected:?} in {}",
            said(&window)
        );
        chats += 1;
        if chats == 2 {
            return;
        }
    }
    panic!("{chats} chats");
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
