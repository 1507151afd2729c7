//! What may not look alike: the options of a question, the pages of an age band, a friend and somebody met online.

use super::{LESSON, at, check};
use crate::content::tests::lesson;
use crate::content::{AVATARS, Code, Library};
use crate::source::MemorySource;
use std::sync::Arc;

const DRAWN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"/>"#;
const TRUE: &str = r#""kind":"true-false","right":true"#;

/// A library of one lesson whose first page shows the porch, with this question.
fn library(question: &str) -> MemorySource {
    let mut source = MemorySource::default();
    let page = r#""kind":"read","picture":"porch-home""#;
    source.set(LESSON, lesson(page, question));
    source.set("assets/illustrations/porch-home.svg", DRAWN);
    source.set("assets/illustrations/calm.svg", DRAWN);
    source.set("assets/faces/kite.svg", DRAWN);
    source.set(AVATARS, r#"{"contacts":["kite"]}"#);
    source
}

fn places(source: MemorySource, code: Code) -> Vec<(String, String)> {
    let found = check(Arc::new(source)).problems.into_iter();
    let found = found.filter(|one| one.code == code);
    found.map(|one| (one.file, one.place)).collect()
}

#[test]
fn a_question_shows_its_own_picture_or_else_that_of_the_page_it_looks_back_at() {
    let beside = |question: &str| {
        let (library, _) = Library::open(Arc::new(library(question)));
        let lesson = library.lessons().first().unwrap();
        lesson.beside(lesson.quiz.first()).map(str::to_owned)
    };
    assert_eq!(beside(TRUE).as_deref(), Some("porch-home"));
    let many = r#""kind":"many","options":["a","b","c"],"right":["a","b"]"#;
    let one = r#""kind":"one","options":["a","b","c"],"right":"a""#;
    let order = r#""kind":"order","items":["a","b","c"]"#;
    for question in [TRUE, many, one, order] {
        let own = format!(r#"{question},"picture":"calm""#);
        assert_eq!(beside(&own).as_deref(), Some("calm"), "{question}");
    }
}

#[test]
fn the_picture_of_a_question_exists() {
    let missing = |picture: &str| {
        let question = format!(r#"{TRUE},"picture":"{picture}""#);
        places(library(&question), Code::MissingPicture)
    };
    assert_eq!(missing("calm"), []);
    assert_eq!(missing("gone"), [at(LESSON, "q")]);
}

#[test]
fn no_two_options_of_a_question_have_the_same_picture() {
    let alike = |second: &str| {
        let question = format!(
            r#""kind":"one","options":["a","b"],"right":"a","pictures":{{"a":"calm","b":"{second}"}}"#
        );
        places(library(&question), Code::BadPicture)
    };
    assert_eq!(alike("porch-home"), []);
    assert_eq!(alike("calm"), [at(LESSON, "q")]);
}

#[test]
fn a_picture_is_on_at_most_two_pages_and_questions_of_an_age_band() {
    let own = format!(r#"{TRUE},"picture":"porch-home""#);
    let band = |folder: &str, question: &str| {
        let mut source = library(&own);
        let other = lesson(r#""kind":"read","picture":"calm""#, question);
        let other = other.replace("\"clues\"", "\"more\"");
        let other = other.replace("\"8-10\"", &format!("\"{folder}\""));
        source.set(&format!("lessons/{folder}/more.json"), other);
        places(source, Code::BadPicture)
    };
    assert_eq!(band("8-10", TRUE), [], "the page and its question");
    let third = [at("lessons/8-10/more.json", "q")];
    assert_eq!(band("8-10", &own), third);
    assert_eq!(band("11-13", &own), [], "other readers");
}

#[test]
fn a_friend_never_has_the_profile_picture_of_somebody_met_online() {
    let avatars = |known: &str| {
        let chat = r#""kind":"chat","avatar":"cup","reviewed_by":null,"nodes":[{"key":"hi","say":"other"},
            {"key":"told","end":"safe"}],"picture":null"#;
        let mut source = library(TRUE);
        source.set(LESSON, lesson(chat, TRUE));
        source.set("assets/faces/cup.svg", DRAWN);
        source.set(
            AVATARS,
            format!(r#"{{"contacts":["kite"],"known":[{known}]}}"#),
        );
        places(source, Code::BadAvatar)
    };
    assert_eq!(avatars(r#""cup""#), []);
    assert_eq!(avatars(""), [at(LESSON, "start")], "nobody writes so");
    assert_eq!(avatars(r#""cup","kite""#), [at(AVATARS, "kite")]);
    assert_eq!(avatars(r#""cup","fox""#), [at(AVATARS, "fox")]);
}
