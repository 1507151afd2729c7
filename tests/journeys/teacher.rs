//! A teacher with five minutes: three presses to the wall, one explanation at a time, a black page, and the four
//! lines for the moment a child tells.

use crate::kit::{Opening, Window, library};
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, Nav, Route};
use porchlight_core::text::Texts;
use std::collections::HashSet;

fn on_the_wall(folder: &std::path::Path) -> Window {
    let mut window = Opening::at(folder).open();
    window.press("I teach");
    window.press_starting("Friendly, or a trick?");
    window.press("Teach this now");
    assert!(window.says("Tell your child protection lead") || window.says("Ask the office"));
    window.press_starting("I have read this");
    window.press("Start the lesson");
    window
}

#[test]
fn teach_this_now_needs_three_presses_from_home() {
    let folder = tempfile::tempdir().unwrap();
    let window = on_the_wall(folder.path());
    window.close();
    // The card shown before teaching was ticked, and does not return at the next start.
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press_starting("Friendly, or a trick?");
    window.press("Teach this now");
    assert!(matches!(window.route(), Route::Present(_)));
    assert!(window.says("Page 1 of"), "{}", window.words());
}

#[test]
fn a_lesson_is_presented_by_keys_and_explanations_come_one_at_a_time() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    assert!(window.says("Page 1 of") && window.says("Free coins for Noor"));
    let why = "But a question keeps the chat going";
    assert!(!window.says(why), "explanations wait for the teacher");
    window.key(egui::Key::R);
    assert!(window.says(why), "{}", window.words());
    window.key(egui::Key::ArrowRight);
    assert!(window.says("Page 2 of"));
    window.key(egui::Key::Space);
    assert!(window.says("Page 3 of"));
    window.key(egui::Key::PageUp);
    assert!(window.says("Page 2 of"), "a clicker turns back");
    window.key(egui::Key::B);
    assert!(window.says("Press Esc or click to go on.") && !window.says("A gift with a catch"));
    window.key(egui::Key::B);
    assert!(window.says("A gift with a catch"));
    window.end_class();
    assert_eq!(window.route(), Route::Teachers);
}

#[test]
fn rows_far_out_of_view_are_there_for_a_screen_reader_and_reached_by_tab() {
    let folder = tempfile::tempdir().unwrap();
    let go = |model: &mut porchlight_core::model::Model| crate::kit::go(model, Route::Teachers);
    let window = Opening::at(folder.path()).open_with(go);
    let library = library();
    let lessons = library.lessons().iter();
    let lessons = lessons.filter(|one| one.audience != Audience::Parents);
    let buttons = window.buttons();
    for lesson in lessons.clone() {
        let texts = Texts::open(library.source().clone(), "en-US");
        let title = texts.lesson(lesson.id.as_str()).text("lesson").to_owned();
        assert!(
            buttons.iter().any(|name| name.starts_with(&title)),
            "{title}"
        );
    }
    window.close();
    let mut opening = Opening::at(folder.path());
    opening.size = (1024.0, 640.0);
    let mut window = opening.open_without_tree(go);
    let few = window.draw(Vec::new());
    window.ctx.enable_accesskit();
    window.draw(Vec::new());
    let all = window.draw(Vec::new());
    let hidden = all - few;
    let lessons = lessons.count();
    assert!(
        hidden > lessons / 2,
        "{hidden} of {lessons} lessons are left out"
    );
    for modifiers in [egui::Modifiers::NONE, egui::Modifiers::SHIFT] {
        // One round with every row drawn, and one without.
        let [with, without] = [true, false].map(|has_tree| {
            if has_tree {
                window.ctx.enable_accesskit();
            } else {
                window.ctx.disable_accesskit();
            }
            let mut met = HashSet::new();
            for _ in 0..buttons.len() + 8 {
                let key = |pressed| egui::Event::Key {
                    key: egui::Key::Tab,
                    physical_key: None,
                    pressed,
                    repeat: false,
                    modifiers,
                };
                window.draw(vec![key(true)]);
                window.draw(vec![key(false)]);
                met.extend(window.ctx.memory(|memory| memory.focused()));
            }
            met
        });
        assert!(with.len() > lessons, "{with:?}");
        assert_eq!(with, without, "{modifiers:?}");
    }
}

#[test]
fn notes_are_hidden_until_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    let note = "Every way ends with help, so there is no bad ending to fear";
    assert!(!window.says(note));
    window.press("Notes");
    assert!(window.says(note));
    window.press("Notes");
    assert!(!window.says(note));
}

#[test]
fn a_child_who_tells_gets_a_calm_wall_and_the_name_of_the_lead() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press_starting("Child protection lead: not set");
    window.type_into(0, "Ms. Okafor");
    window.press("Save the school card");
    window.press("Back");
    assert!(window.says("Child protection lead: Ms. Okafor"));
    window.press_starting("Friendly, or a trick?");
    window.press("Teach this now");
    assert!(window.says("Tell Ms. Okafor the day and the topic"));
    window.press("Start the lesson");
    window.key(egui::Key::D);
    assert!(window.says("A quiet moment") && !window.says("Free coins"));
    assert!(!window.says("Ms. Okafor"), "no name on the wall unasked");
    window.key(egui::Key::D);
    assert!(window.says("Thank you for telling me") && window.says("Tell Ms. Okafor today"));
    window.close();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    assert!(
        window.says("Child protection lead: Ms. Okafor"),
        "kept over a restart"
    );
}

#[test]
fn a_class_looks_again_with_its_topics_first_and_may_leave_it_for_today() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press_starting("Dares, bribes");
    window.press("Look again with the class");
    let texts = Texts::open(library().source().clone(), "en-US");
    for lesson in library().of(Audience::Age8To10) {
        let prose = texts.lesson(lesson.id.as_str());
        let had = lesson.order <= 3;
        assert_eq!(window.says(prose.text("lesson")), had, "{}", lesson.id);
    }
    window.press("Not this one today");
    assert_eq!(window.route(), Route::Teachers);
    window.press("Look again with the class");
    window.press("Start looking again");
    let mut from = std::collections::HashSet::new();
    for _ in 0..5 {
        let words = window.words();
        let asked = library()
            .of(Audience::Age8To10)
            .find(|lesson| {
                let prose = texts.lesson(lesson.id.as_str());
                let mut quiz = lesson.quiz.iter();
                quiz.any(|question| words.contains(prose.text(question.key.as_str())))
            })
            .map(|lesson| lesson.id.clone());
        from.insert(asked.expect("a question stands on the wall"));
        window.key(egui::Key::ArrowRight);
    }
    assert_eq!(from.len(), 3, "topics are mixed");
    window.end_class();
    assert_eq!(window.route(), Route::Teachers);
}

#[test]
fn with_a_window_for_the_projector_notes_stand_with_the_teacher_and_black_is_only_over_there() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path());
    let note = "Every way ends with help, so there is no bad ending to fear";
    assert!(!window.says(note));
    window.press("More");
    window.press("Projector window");
    assert!(window.says(note) && window.says("Students see the other window only"));
    assert!(window.says("A gift with a catch"), "the next page is named");
    assert!(window.says("About 0 of "), "{}", window.words());
    window.key(egui::Key::B);
    assert!(window.says("Students see a black page") && window.says(note));
    window.key(egui::Key::B);
    // The four lines appear at once, because only the teacher can read them.
    window.key(egui::Key::D);
    assert!(window.says("Do not promise to keep it secret."));
    window.key(egui::Key::PageDown);
    window.key(egui::Key::P);
    assert!(
        !window.says(note),
        "one window again: notes are folded away"
    );
}

#[test]
fn no_page_on_the_wall_shows_a_note_or_an_explanation_before_it_is_revealed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let texts = Texts::open(library().source().clone(), "en-US");
    let lessons = library().lessons().to_vec();
    for lesson in lessons.iter().filter(|lesson| lesson.audience.is_child()) {
        let prose = texts.lesson(lesson.id.as_str());
        window.act(Action::Nav(Nav::Go(Route::Present(lesson.id.clone()))));
        for step in lesson.steps() {
            let words = window.words();
            let key = step.key.as_str();
            let notes = prose.part(key, "notes");
            assert!(
                notes.is_empty() || !words.contains(notes),
                "{} {key}",
                lesson.id
            );
            let names: Vec<String> = porchlight_core::content::wanted_by_lesson(lesson)
                .into_iter()
                .filter(|id| id.message == key)
                .filter_map(|id| id.attribute)
                .collect();
            for name in &names {
                // A reply may itself be called "ask-why".
                let of = name.strip_suffix("-why").unwrap_or("");
                if names.iter().any(|other| other == of) || of == "true" || of == "false" {
                    let text = prose.part(key, name);
                    assert!(!words.contains(text), "{} {key}: {text}", lesson.id);
                }
            }
            window.key(egui::Key::PageDown);
        }
        window.end_class();
    }
}
