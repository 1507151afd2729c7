//! Additions of the second edition: four-minute lessons for parents, a card to teach somebody with, short and easy words, and
//! British English.

use crate::child::solve;
use crate::kit::{Opening, Window, go, library};
use crate::street::{child, end, finish};
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Kind, Lesson};
use porchlight_core::model::{Action, Route, SystemAction};
use porchlight_core::text::Texts;

fn texts(language: &str) -> Texts {
    Texts::open(library().source().clone(), language)
}

fn open(folder: &std::path::Path, route: Route) -> Window {
    Opening::at(folder).open_with(|model| go(model, route.clone()))
}

#[test]
fn a_parent_with_four_minutes_reads_a_page_rehearses_a_talk_and_gets_one_thing_to_do() {
    let texts = texts("en-US");
    let t = Msg(&texts);
    for lesson in library().of(Audience::Parents) {
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), Route::ParentLesson);
        let prose = texts.lesson(lesson.id.as_str());
        window.press(&t.short_start_named(prose.text("lesson")));
        assert_eq!(window.route(), Route::ShortWay(lesson.id.clone()));
        for key in &lesson.short_way {
            let step = lesson.step(key).unwrap();
            assert!(window.says(prose.part(key.as_str(), "title")), "{key}");
            solve(&mut window, lesson, step);
            window.press(&t.lesson_go_on());
        }
        assert!(
            window.says(prose.part("lesson", "tonight")),
            "{}",
            lesson.id
        );
        // Back, and forward again.
        window.press(&t.lesson_before());
        assert!(window.says(prose.part(lesson.short_way[1].as_str(), "title")));
        window.press(&t.lesson_go_on());
        window.press(&t.short_whole());
        assert_eq!(window.route(), Route::Lesson(lesson.id.clone()));
        // The whole lesson is still at its beginning.
        assert_eq!(window.model().stands_at(lesson), lesson.pages.first().key);
    }
}

#[test]
fn a_lesson_about_a_tool_ends_with_a_card_to_teach_with_and_no_other_does() {
    let texts = texts("en-US");
    let t = Msg(&texts);
    for band in [Audience::Age8To10, Audience::Age11To13, Audience::Age14To17] {
        let has_card = |lesson: &&std::sync::Arc<Lesson>| {
            let prose = texts.lesson(lesson.id.as_str());
            prose.may("lesson", "teach").is_some()
        };
        let with = library().of(band).find(has_card).cloned().unwrap();
        let without = library().of(band).find(|one| !has_card(one)).cloned();
        for lesson in [Some(with), without].into_iter().flatten() {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), Route::Home);
            child(&mut window, band);
            finish(&mut window, &lesson);
            end(&mut window, &lesson);
            let prose = texts.lesson(lesson.id.as_str());
            let card = prose.may("lesson", "teach");
            assert_eq!(
                window.has(&t.result_teach()),
                card.is_some(),
                "{}",
                lesson.id
            );
            let Some(words) = card else {
                continue;
            };
            assert!(!window.says(words), "{}: only after a press", lesson.id);
            window.press(&t.result_teach());
            assert!(window.says(words) && window.says(&t.result_teach_line()));
            window.press(&t.result_top());
            assert!(!window.says(words));
        }
    }
}

/// A page to read that has short and easy words.
fn easy_page(
    lesson: &Lesson,
    texts: &Texts,
) -> Option<(String, String, porchlight_core::content::Key)> {
    let prose = texts.lesson(lesson.id.as_str());
    let mut read = lesson.pages.iter();
    let page = read.find(|page| matches!(page.kind, Kind::Read))?;
    let easy = prose.may(page.key.as_str(), "easy")?;
    let first = prose.text(page.key.as_str()).lines().next()?.to_owned();
    Some((easy.to_owned(), first, page.key.clone()))
}

#[test]
fn short_and_easy_words_are_shown_to_whoever_chose_them_from_8_up() {
    let texts = texts("en-US");
    let older = [Audience::Age8To10, Audience::Age11To13, Audience::Age14To17];
    for band in older {
        let lesson = library().of(band).next().cloned().unwrap();
        let Some((easy, usual, page)) = easy_page(&lesson, &texts) else {
            panic!("{}: no easy words", lesson.id);
        };
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), Route::Lesson(lesson.id.clone()));
        window.act(Action::Learner(
            porchlight_core::model::LearnerAction::GoToStep {
                lesson: lesson.id.clone(),
                step: page,
            },
        ));
        let begins = |text: &str| text.split(['.', '?']).next().unwrap().to_owned();
        assert!(window.says(&begins(&usual)), "{}", lesson.id);
        let mut settings = window.model().settings().clone();
        settings.easy_words = true;
        window.act(Action::System(SystemAction::Set(settings)));
        assert!(window.says(&begins(&easy)), "{}", lesson.id);
        assert!(!window.says(&usual), "{}", lesson.id);
    }
}

#[test]
fn british_english_says_some_things_differently_and_everything_else_alike() {
    let (here, there) = (texts("en-GB"), texts("en-US"));
    let of = |texts: &Texts, part: &str| {
        let prose = texts.lesson("game-chat-tricks");
        prose.part("free-coins", part).to_owned()
    };
    assert!(of(&here, "mom-knows").contains("mum") && of(&there, "mom-knows").contains("mom"));
    assert_eq!(of(&here, "hello"), of(&there, "hello"));
    assert_ne!(of(&here, "hello"), "");
    // The rest of the program is complete, and the language can be chosen.
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.languages = vec!["en-GB".to_owned()];
    let window = opening.open_with(|model| go(model, Route::Language));
    assert!(window.has("English (UK)") && window.has("English (US)") && window.has("Español"));
    assert!(window.has(&Msg(&there).bar_help()));
}
