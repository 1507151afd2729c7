//! Learning over time: a review after a week, what learners can do now, "sure or not sure", and the sources of it all.

use crate::child::{lesson, make_profile, solve};
use crate::kit::{Opening, Window, library};
use porchlight_core::content::{Audience, Key, Kind, Lesson};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::Texts;
use std::path::Path;

const LESSON: &str = "settings-check";
const A_WEEK_ON: &str = "2026-12-08T11:00:00Z";
const A_WEEK_AND_A_DAY_ON: &str = "2026-12-09T12:00:00Z";

/// An 11-year-old finishes a lesson on the first day and closes the window.
fn finished(folder: &Path) {
    let mut window = Opening::at(folder).open();
    make_profile(&mut window, "11 to 13");
    let id = Key::new(LESSON).unwrap();
    window.act(Action::Nav(Nav::Go(Route::Lesson(id.clone()))));
    window.act(Action::Learner(LearnerAction::FinishLesson(id)));
    window.close();
}

fn back(folder: &Path, now: &'static str) -> Window {
    let mut opening = Opening::at(folder);
    opening.now = now;
    let mut window = opening.open();
    window.press_starting("Go on");
    window
}

/// Presses a wrong option, if the question has one.
fn answer_wrongly(window: &mut Window, lesson: &Lesson, key: &Key) -> bool {
    let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
    match &lesson.step(key).unwrap().kind {
        Kind::One(choice) => {
            let wrong = choice.options.iter().find(|option| !option.right).unwrap();
            window.press(prose.part(key.as_str(), wrong.key.as_str()));
        }
        Kind::TrueFalse(right) => window.press(if *right { "Not true" } else { "True" }),
        _ => return false,
    }
    true
}

fn open_question(window: &Window) -> Option<(Key, Key)> {
    window.model().running().as_ref()?.question().cloned()
}

#[test]
fn after_a_week_a_few_questions_wait_and_after_them_none_till_the_month() {
    let folder = tempfile::tempdir().unwrap();
    finished(folder.path());
    let window = back(folder.path(), "2026-12-05T11:00:00Z");
    assert!(!window.buttons().iter().any(|b| b.starts_with("Look again")));
    window.close();

    let mut window = back(folder.path(), A_WEEK_ON);
    window.press_starting("Look again: 4 questions");
    assert_eq!(window.heading().0, "Look again");
    assert!(window.says("Settings"), "it begins with its topic");
    window.press("Start looking again");
    let mut missed = None;
    while let Some((id, key)) = open_question(&window) {
        let lesson = lesson(id.as_str());
        if missed.is_none() && answer_wrongly(&mut window, &lesson, &key) {
            missed = Some(key.clone());
            assert!(window.says("Not quite"));
        }
        solve(&mut window, &lesson, lesson.step(&key).unwrap());
        let next = ["Next question", "That is all for today"];
        let next = next.iter().find(|name| window.has(name)).unwrap();
        window.press(next);
    }
    assert_eq!(window.heading().0, "You looked again");
    assert!(window.says("It is never"), "it ends with the promises");
    window.press("Go back");
    assert_eq!(window.route(), Route::Street);
    assert!(!window.buttons().iter().any(|b| b.starts_with("Look again")));
    let id = Key::new(LESSON).unwrap();
    let due = &window.model().learner().lessons[&id].due_again;
    assert_eq!(due.first(), missed.as_ref(), "it comes back another day");
    window.close();

    let window = back(folder.path(), "2026-12-20T11:00:00Z");
    assert!(!window.buttons().iter().any(|b| b.starts_with("Look again")));
    window.close();
    let mut window = back(folder.path(), "2027-01-02T11:00:00Z");
    window.press_starting("Look again: 4 questions");
    window.press("Start looking again");
    let (_, first) = open_question(&window).unwrap();
    assert_eq!(Some(first), missed, "what was missed is asked first");
}

#[test]
fn not_today_is_taken_without_a_word_and_offered_again_the_next_day() {
    let folder = tempfile::tempdir().unwrap();
    finished(folder.path());
    let before = everything_kept(folder.path());
    let mut window = back(folder.path(), A_WEEK_ON);
    window.press_starting("Look again");
    window.press("Not this one today");
    assert_eq!(window.route(), Route::Street);
    assert!(!window.buttons().iter().any(|b| b.starts_with("Look again")));
    window.close();
    assert_eq!(
        everything_kept(folder.path()),
        before,
        "nothing is recorded"
    );
    let window = back(folder.path(), A_WEEK_AND_A_DAY_ON);
    assert!(window.buttons().iter().any(|b| b.starts_with("Look again")));
}

#[test]
fn a_page_can_be_read_again_in_the_middle_and_the_sitting_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    finished(folder.path());
    let mut window = back(folder.path(), A_WEEK_ON);
    window.press_starting("Look again");
    window.press("Start looking again");
    let (id, key) = open_question(&window).unwrap();
    let lesson = lesson(id.as_str());
    solve(&mut window, &lesson, lesson.step(&key).unwrap());
    window.press_starting("Read the page again");
    assert!(matches!(window.route(), Route::Lesson(_)));
    window.press("Back");
    assert_eq!(window.route(), Route::LookAgain);
    assert_eq!(open_question(&window), Some((id, key)));
}

#[test]
fn a_sure_answer_that_does_not_fit_gets_the_fullest_explanation_and_nothing_of_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    make_profile(&mut window, "11 to 13");
    let lesson = lesson(LESSON);
    let question = lesson
        .quiz
        .iter()
        .find(|step| matches!(step.kind, Kind::One(_)))
        .unwrap();
    window.act(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
    let stand = Action::Learner(LearnerAction::GoToStep {
        lesson: lesson.id.clone(),
        step: question.key.clone(),
    });
    window.act(stand);
    window.press("I am sure");
    answer_wrongly(&mut window, &lesson, &question.key);
    assert!(window.says("because you were sure"));
    let prose = Texts::open(library().source().clone(), "en-US").lesson(LESSON);
    let Kind::One(choice) = &question.kind else {
        unreachable!()
    };
    let right = choice.options.iter().find(|option| option.right).unwrap();
    assert!(window.says(prose.part(question.key.as_str(), &format!("{}-why", right.key))));
    assert!(window.has("Look at the page again"));
    window.close();
    let kept = everything_kept(folder.path());
    assert!(
        kept.contains(question.key.as_str()),
        "it comes back some day"
    );
    assert!(!kept.contains("sure"), "{kept}");
    let wrong = choice.options.iter().find(|option| !option.right).unwrap();
    assert!(!kept.contains(wrong.key.as_str()), "{kept}");
}

#[test]
fn nobody_under_eleven_is_asked_how_sure_they_are() {
    let folder = tempfile::tempdir().unwrap();
    for (band, lesson) in [
        ("8 to 10", "game-chat-tricks"),
        ("5 to 7", "surprises-and-secrets"),
    ] {
        let mut window = Opening::at(folder.path()).open();
        make_profile(&mut window, band);
        let id = Key::new(lesson).unwrap();
        window.act(Action::Nav(Nav::Go(Route::Quiz(id))));
        assert!(!window.has("I am sure"), "{band}");
        window.close();
    }
}

#[test]
fn what_a_child_can_do_now_stands_in_words_and_a_grown_up_sees_only_which_lessons_are_done() {
    let folder = tempfile::tempdir().unwrap();
    finished(folder.path());
    let mut window = back(folder.path(), "2026-12-02T11:00:00Z");
    let lesson = lesson(LESSON);
    crate::street::done(&mut window, &lesson, lesson.steps());
    window.press("What I can do now");
    let prose = Texts::open(library().source().clone(), "en-US").lesson(LESSON);
    for objective in &lesson.objectives {
        let line = prose.part("lesson", &format!("can-{objective}"));
        assert!(window.says(&format!("I can {line}")), "{line}");
    }
    assert!(
        window.says("Your grown-up can see which lessons you finished and what you show at home, and nothing else."),
        "the child is told what is seen"
    );
    for sign in ["%", "points", "score", "out of"] {
        assert!(!window.says(sign), "{sign}");
    }
    window.close();

    let mut window = Opening::at(folder.path()).open();
    window.press("I look after children");
    window.press("More");
    window.press("Lessons to read");
    assert_eq!(window.heading().0, "Lessons to read");
    assert!(window.says("Lessons done on this computer"));
    assert!(window.says(prose.text("lesson")));
    for question in &lesson.quiz {
        assert!(!window.says(prose.text(question.key.as_str())));
    }
}

#[test]
fn every_lesson_says_where_it_comes_from_and_adults_hear_when_its_date_has_passed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    for lesson in library().lessons() {
        let go = Action::Nav(Nav::Go(Route::Sources(lesson.id.clone())));
        window.act(go);
        assert_eq!(window.heading().0, "Where this comes from");
        assert!(window.says("Looked over on"), "{}", lesson.id);
        assert!(window.says("recommendation"), "{}", lesson.id);
        assert!(!window.says("that day has passed"), "{}", lesson.id);
    }
    window.close();
    let mut late = Opening::at(folder.path());
    late.now = "2028-01-15T10:00:00Z";
    let mut window = late.open();
    window.press("I look after children");
    window.press("More");
    window.press("Lessons to read");
    window.press_starting("Start: ");
    assert!(window.says("that day has passed"));
    window.press("Where this comes from");
    assert!(window.says("that day has passed"));
}

#[test]
fn figures_stand_with_their_years_their_base_their_caution_and_their_source() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I look after children");
    window.press("More");
    window.press("Why it matters");
    let figures = Texts::open(library().source().clone(), "en-US").prose("figures");
    assert!(library().figures().len() >= 6);
    for figure in library().figures() {
        let id = figure.key.as_str();
        for text in [
            figures.text(id),
            figures.part(id, "base"),
            figures.part(id, "caution"),
            &figure.document,
            &figure.to.to_string(),
        ] {
            assert!(window.says(text), "{id}: {text}");
        }
    }
    // The figures on self-harm have the crisis lines beside them.
    assert!(library().figures().iter().any(|one| one.crisis_lines));
    window.press("Crisis lines, under Help");
    assert_eq!(window.route(), Route::Help);
    for band in Audience::BANDS {
        window.act(Action::Learner(LearnerAction::BeGuest(band)));
        assert!(!window.has("Why it matters"), "{band:?}");
    }
}

/// The content of the data folder, as text.
fn everything_kept(folder: &Path) -> String {
    let mut out = String::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "jsonl") {
                out.push_str(&String::from_utf8_lossy(&std::fs::read(path).unwrap()));
            }
        }
    }
    out
}
