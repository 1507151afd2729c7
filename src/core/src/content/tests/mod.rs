//! Scenes and comics: what a file of them may say, which texts it asks for, and what is right.

mod comics;
mod scenes;

use super::*;
use std::collections::BTreeSet;

/// A scene to find places in, without its kind and picture.
pub(crate) const FIND: &str = r#""ask":"find","places":[{"key":"window","at":[0,0,56,56],"right":true},
    {"key":"door","at":[56,0,60,60],"right":false},{"key":"lamp","at":[424,264,56,56]}]"#;
/// A scene to choose one place in.
pub(crate) const CHOOSE: &str = r#""ask":"choose","places":[{"key":"window","at":[0,0,56,56]},
    {"key":"door","at":[56,0,60,60],"right":true},{"key":"lamp","at":[424,264,56,56]}]"#;
/// A scene to put things in.
pub(crate) const PUT: &str = r#""ask":"put","places":[{"key":"kitchen","at":[0,0,240,320]},{"key":"bed","at":[240,0,240,320]}],
    "things":[{"key":"tablet","place":"kitchen","picture":"kite"},{"key":"phone","place":"kitchen"},{"key":"bear","place":"bed"}]"#;
/// A comic that asks.
pub(crate) const COMIC: &str = r#""panels":[
    {"key":"door","picture":"porch-home","bubbles":[{"key":"later","by":"narrator"},{"key":"hello","by":"noor","at":[480,320]}]},
    {"key":"table","picture":"porch-home","bubbles":[{"key":"what","by":"sam","at":[0,0]},{"key":"answer","by":"noor","at":[9,9]}]}],
    "choose":{"options":["tell","hide"],"right":"tell"}"#;

/// A lesson with a page and a question.
pub(crate) fn lesson(page: &str, question: &str) -> String {
    format!(
        r#"{{"id":"clues","audience":"8-10","order":1,"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
        "picture":"porch-home","objectives":["one","two"],"guidance":["tell"],"discussion":["d"],"ask_at_home":["a","b","c"],
        "pages":[{{"key":"start",{page}}},{{"key":"rest","kind":"read","picture":null}}],"quiz":[{{"key":"q","look_at":"start",{question}}}]}}"#
    )
}

/// A scene with its kind and picture.
pub(crate) fn scene(rest: &str) -> String {
    format!(r#""kind":"scene","picture":"porch-home",{rest}"#)
}

pub(crate) fn comic(rest: &str) -> String {
    format!(r#""kind":"comic",{rest}"#)
}

const QUESTION: &str = r#""kind":"true-false","right":true"#;

fn parsed(page: &str, question: &str) -> Result<Lesson, Vec<Problem>> {
    parse_lesson("lessons/8-10/clues.json", &lesson(page, question))
}

fn page(page: &str) -> Step {
    parsed(page, QUESTION).unwrap().pages.first().clone()
}

/// The problems found after replacing one thing in a page.
fn found(page: &str, from: &str, to: &str) -> Vec<(Code, String)> {
    assert_eq!(parsed(page, QUESTION).err(), None, "before the change");
    assert!(page.contains(from), "{page} has no {from}");
    let found = parsed(&page.replacen(from, to, 1), QUESTION).err();
    let found = found.unwrap_or_default().into_iter();
    found.map(|one| (one.code, one.detail)).collect()
}

/// Each change of a page is refused with this one problem.
fn refused(page: &str, changes: &[(&str, &str, Code, &str)]) {
    for (from, to, code, detail) in changes {
        let found = found(page, from, to);
        let wanted = [(*code, (*detail).to_owned())];
        assert_eq!(found, wanted, "{from} -> {to}");
    }
}

fn keys(list: &[&str]) -> BTreeSet<Key> {
    list.iter().map(|key| Key::new(key).unwrap()).collect()
}

fn placed(list: [(&str, &str); 3]) -> Attempt {
    let key = |text| Key::new(text).unwrap();
    Attempt::Placed(list.map(|(thing, to)| (key(thing), key(to))).into())
}

/// The texts of the page and of the question, without those that every page has.
fn texts(page: &str, question: &str) -> Vec<String> {
    let wanted = wanted_by_lesson(&parsed(page, question).unwrap());
    let of_both = wanted.iter().filter(|id| {
        let common = matches!(id.attribute.as_deref(), Some("title" | "notes" | "easy"));
        ["start", "q"].contains(&id.message.as_str()) && !common
    });
    of_both.map(ToString::to_string).collect()
}
