//! Everything that ships passes the checker, and the checker finds what is broken.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use porchlight::source::Embedded;
use porchlight_core::check::check;
use porchlight_core::content::Code;
use porchlight_core::source::{MemorySource, read_text};
use std::sync::Arc;

#[test]
fn what_ships_has_no_problem() {
    let report = check(Arc::new(Embedded));
    assert!(report.problems.is_empty(), "{:#?}", report.problems);
    assert_eq!(report.locales.get("es"), Some(&1.0));
    assert_eq!(report.lessons, 28);
    assert!(report.questions >= 215, "{}", report.questions);
    assert!(report.practices >= 60, "{}", report.practices);
    assert_eq!(report.core_guidance.taught, report.core_guidance.of);
}

const LESSON: &str = "lessons/8-10/game-chat-tricks.json";
const PROSE: &str = "locales/es/lessons/game-chat-tricks.ftl";
const ENGLISH: &str = "locales/en-US/lessons/game-chat-tricks.ftl";

fn copy() -> MemorySource {
    MemorySource::copy_of(&Embedded, &["lessons/", "locales/", "assets/"])
}

/// Changes one file of a copy and returns the problem codes found in it.
fn broken(path: &str, change: impl FnOnce(String) -> String) -> Vec<Code> {
    let mut source = copy();
    let before = read_text(&source, path).unwrap();
    let after = change(before.clone());
    assert_ne!(before, after, "the change must change something");
    source.set(path, after);
    check(Arc::new(source))
        .problems
        .into_iter()
        .map(|problem| problem.code)
        .collect()
}

fn json(path: &str, change: impl FnOnce(&mut serde_json::Value)) -> Vec<Code> {
    broken(path, |text| {
        let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
        change(&mut value);
        value.to_string()
    })
}

#[test]
fn fifteen_broken_things_give_fifteen_named_problems() {
    let found: Vec<(Code, Vec<Code>)> = vec![
        (
            Code::BadShape,
            broken(LESSON, |text| text.replacen('{', "{{", 1)),
        ),
        (
            Code::BadFluent,
            broken(PROSE, |text| text + "\nthis is no message\n"),
        ),
        (
            Code::BadKey,
            json(LESSON, |v| v["objectives"][0] = "Not A Key".into()),
        ),
        (
            Code::DuplicateKey,
            json(LESSON, |v| {
                v["pages"][1]["key"] = v["pages"][0]["key"].clone()
            }),
        ),
        (
            Code::WrongFolder,
            json(LESSON, |v| v["id"] = "another-id".into()),
        ),
        (
            Code::EmptyList,
            json(LESSON, |v| v["objectives"] = serde_json::json!([])),
        ),
        (
            Code::UnknownKey,
            json(LESSON, |v| v["quiz"][0]["look_at"] = "nowhere".into()),
        ),
        (
            Code::BadDates,
            json(LESSON, |v| v["review_by"] = v["reviewed_on"].clone()),
        ),
        (
            Code::UnknownGuidance,
            json(LESSON, |v| v["guidance"][0] = "nobody-said-this".into()),
        ),
        (
            Code::MissingPicture,
            json(LESSON, |v| v["picture"] = "no-such-picture".into()),
        ),
        (
            Code::ChatUnreachable,
            json(LESSON, |v| {
                let chat = v["pages"]
                    .as_array_mut()
                    .unwrap()
                    .iter_mut()
                    .find(|p| p["kind"] == "chat")
                    .unwrap();
                chat["nodes"]
                    .as_array_mut()
                    .unwrap()
                    .push(serde_json::json!({"key": "alone", "end": "safe"}));
            }),
        ),
        (
            Code::ChatShape,
            json(LESSON, |v| {
                let chat = v["pages"]
                    .as_array_mut()
                    .unwrap()
                    .iter_mut()
                    .find(|p| p["kind"] == "chat")
                    .unwrap();
                let first = chat["nodes"][0]["key"].clone();
                let node = chat["nodes"]
                    .as_array_mut()
                    .unwrap()
                    .iter_mut()
                    .find(|n| n.get("choose").is_some())
                    .unwrap();
                node["choose"][0]["next"] = first;
            }),
        ),
        (
            Code::MissingText,
            broken(PROSE, |text| {
                text.replacen("    .summary", "    .summarised", 1)
            }),
        ),
        (
            Code::UnusedText,
            broken(PROSE, |text| text + "\nnobody-asks = Nada\n"),
        ),
        (
            Code::AvoidedWord,
            broken(ENGLISH, |text| {
                text.replacen("    .summary = ", "    .summary = Stranger danger. ", 1)
            }),
        ),
        (
            Code::LongSentence,
            broken(ENGLISH, |text| {
                text.replacen("    .summary = ", "    .summary = This goes on and on and on and on and on and on and on and on and on ", 1)
            }),
        ),
        (
            Code::BadHelp,
            json("lessons/reference/help/ca.json", |v| {
                v["services"]
                    .as_array_mut()
                    .unwrap()
                    .retain(|service| service["kind"] != "emergency");
            }),
        ),
        (
            Code::NoPromises,
            broken("locales/en-US/app/promises.ftl", |text| {
                text.replacen("promise-help =", "promise-other =", 1)
            }),
        ),
    ];
    let found = found.into_iter().chain(broken_rules());
    assert!(found.clone().count() >= 15);
    for (expected, codes) in found {
        assert!(
            codes.contains(&expected),
            "expected {expected:?}, found {codes:?}"
        );
    }
}

/// The lesson's chat.
fn chat(v: &mut serde_json::Value) -> &mut Vec<serde_json::Value> {
    v["pages"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|page| page["kind"] == "chat")
        .unwrap()["nodes"]
        .as_array_mut()
        .unwrap()
}

/// Breaks the rules about wording and chats.
fn broken_rules() -> Vec<(Code, Vec<Code>)> {
    vec![
        (
            Code::ChatTooMuch,
            json(LESSON, |v| {
                for node in chat(v).iter_mut().filter(|node| node["say"] == "other") {
                    node["sign"] = "gift".into();
                }
            }),
        ),
        (
            Code::ChatHarderWithoutHelp,
            json(LESSON, |v| {
                for node in chat(v).iter_mut().filter(|node| node["end"] == "helped") {
                    node["end"] = "safe".into();
                }
            }),
        ),
        (
            Code::BadAnswer,
            json(LESSON, |v| {
                for question in v["quiz"].as_array_mut().unwrap() {
                    if question["kind"] == "many" {
                        question["right"] = question["options"].clone();
                    }
                }
            }),
        ),
        (
            Code::EmptyText,
            broken(PROSE, |text| {
                let line = text
                    .lines()
                    .find(|line| line.starts_with("    .summary"))
                    .unwrap();
                text.replacen(line, "    .summary = { \"\" }", 1)
            }),
        ),
        (
            Code::TooLong,
            broken(ENGLISH, |text| {
                text.replacen(
                    "    .title = ",
                    &format!("    .title = {}", "so long. ".repeat(12)),
                    1,
                )
            }),
        ),
        (
            Code::SlideTooLong,
            broken(ENGLISH, |text| {
                text.replacen(
                    "    .slide = ",
                    &format!("    .slide = {}", "So. ".repeat(41)),
                    1,
                )
            }),
        ),
        (
            Code::ReadingLevel,
            broken(ENGLISH, |text| {
                text.replacen(
                    "    .summary = ",
                    &format!(
                        "    .summary = {}",
                        "Unequivocally incomprehensible internationalization. ".repeat(90)
                    ),
                    1,
                )
            }),
        ),
        (
            Code::OnlyParents,
            broken(ENGLISH, |text| {
                let mut text = text.to_lowercase();
                for word in [
                    "teacher",
                    "grand",
                    "coach",
                    "nurse",
                    "counselor",
                    "aunt",
                    "uncle",
                    "helpline",
                    "neighbor",
                    "carer",
                ] {
                    text = text.replace(word, "parent");
                }
                text
            }),
        ),
    ]
}

#[test]
fn numbers_that_must_not_be_used_stand_nowhere() {
    for path in porchlight_pack::list("") {
        if path.ends_with(".ttf") {
            continue;
        }
        let text =
            String::from_utf8_lossy(porchlight_pack::get(path).unwrap()).replace([' ', '-'], "");
        for number in ["18663472423", "08003050750", "800919090"] {
            assert!(!text.contains(number), "{path} holds {number}");
        }
    }
}

#[test]
fn the_schemas_say_what_the_types_say() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons/schema");
    for (name, text) in porchlight_core::content::schemas() {
        let kept = std::fs::read_to_string(folder.join(name)).unwrap();
        assert!(
            kept == text,
            "{name} is old: run `cargo run -p xtask -- schemas`"
        );
    }
}
