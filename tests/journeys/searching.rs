//! One search field for everything: results as you type, tolerant of mistakes, never stored. Words that suggest trouble put
//! help first.

use crate::kit::{Opening, Window, library};
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, LearnerAction, Route};
use porchlight_core::text::Texts;

fn open(folder: &std::path::Path, language: &str) -> Window {
    let mut opening = Opening::at(folder);
    opening.languages = vec![language.to_owned()];
    let mut window = opening.open();
    window
        .harness
        .key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::F);
    window.harness.run_ok();
    assert_eq!(window.route(), Route::Search);
    window
}

fn look_for(window: &mut Window, typed: &str) {
    window.type_into(0, typed);
    let preparing = ["One moment", "Un momento"];
    window.wait(|window| !preparing.iter().any(|words| window.says(words)));
    window.harness.run_ok();
}

#[test]
fn a_misspelt_word_finds_its_lesson_and_opens_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), "en-US");
    look_for(&mut window, "setings chek");
    window.press_starting("Settings check");
    assert!(matches!(window.route(), Route::Lesson(id) if id.as_str() == "settings-check"));
}

#[test]
fn spanish_is_searched_in_spanish_with_or_without_accents() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "es");
    let mut window = open(folder.path(), "es");
    look_for(&mut window, "sextorsion");
    let title = texts
        .lesson("sextortion-first-steps")
        .text("lesson")
        .to_owned();
    assert!(window.says(&title), "{}", window.words());
}

#[test]
fn a_child_finds_only_what_is_for_them_and_help() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Learner(LearnerAction::BeGuest(Audience::Age8To10)));
    window.press("Search");
    look_for(&mut window, "tell");
    let texts = Texts::open(library().source().clone(), "en-US");
    for lesson in library().lessons() {
        let prose = texts.lesson(lesson.id.as_str());
        let title = prose.text("lesson");
        if lesson.audience != Audience::Age8To10 {
            assert!(
                !window.buttons().iter().any(|b| b.starts_with(title)),
                "{title}"
            );
        }
    }
    assert!(window.buttons().len() > 6, "{:?}", window.buttons());
}

#[test]
fn words_of_trouble_bring_help_above_everything_and_are_kept_nowhere() {
    for (language, typed, help) in [
        ("en-US", "sombody has my pictur", "Get help now"),
        ("es", "me amenasan con mi foto", "Ver la ayuda ahora"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), language);
        look_for(&mut window, typed);
        let (place, _) = window.find(help).expect(typed);
        let first = window
            .buttons()
            .into_iter()
            .find(|name| name.contains(" · "))
            .and_then(|name| window.find(&name))
            .map_or(usize::MAX, |(place, _)| place);
        assert!(place < first, "{typed}");
        window.press(help);
        assert_eq!(window.route(), Route::Help);
        window.close();
        let mut folders = vec![folder.path().to_owned()];
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let bytes = std::fs::read(&path).unwrap();
                let text = String::from_utf8_lossy(&bytes);
                assert!(
                    !text.contains(typed) && !text.contains("search"),
                    "{path:?}"
                );
            }
        }
    }
}

#[test]
fn numbers_that_must_not_be_used_and_notes_for_makers_are_found_by_nobody() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in ["1-866-347-2423", "0800-30 50 750", "800 91 90 90"] {
        let mut window = open(folder.path(), "en-US");
        look_for(&mut window, wrong);
        assert!(
            !window
                .words()
                .lines()
                .any(|line| line.contains(wrong) && line != wrong)
        );
        window.close();
    }
}
