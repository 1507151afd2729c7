//! All shipped content passes the checker, and the checker finds every kind of problem.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use porchlight::source::Embedded;
use porchlight_core::check::check;
use porchlight_core::class::{Vote, Windows};
use porchlight_core::content::{Audience, Code, Lesson, Library};
use porchlight_core::policy::{Entry, Here, Place, Policy};
use porchlight_core::source::{MemorySource, Source as _, read_text};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

#[test]
fn what_ships_has_no_problem() {
    let report = check(Arc::new(Embedded));
    assert!(report.problems.is_empty(), "{:#?}", report.problems);
    assert_eq!(report.locales.get("es"), Some(&1.0));
    assert!(report.lessons >= 36, "{}", report.lessons);
    assert!(report.questions >= 160, "{}", report.questions);
    assert!(report.practices >= 60, "{}", report.practices);
    assert_eq!(report.core_guidance.taught, report.core_guidance.of);
}

const LESSON: &str = "lessons/8-10/game-chat-tricks.json";
const PROSE: &str = "locales/es/lessons/game-chat-tricks.ftl";
const ENGLISH: &str = "locales/en-US/lessons/game-chat-tricks.ftl";
const GLOSSARY: &str = "lessons/reference/glossary.json";

/// Content, and the kinds of problem it has before a test breaks anything.
struct Copy {
    source: MemorySource,
    before: BTreeSet<Code>,
}

impl Copy {
    fn of(source: MemorySource) -> Self {
        let before = codes(source.clone());
        Self { source, before }
    }

    /// All shipped content.
    fn whole() -> Self {
        let all = ["lessons/", "locales/", "assets/"];
        Self::of(MemorySource::copy_of(&Embedded, &all))
    }

    /// Only the lessons for one age band, which take a fraction of the time to check.
    fn few() -> Self {
        let mut source = Self::whole().source;
        let others = Audience::ALL.into_iter();
        for audience in others.filter(|audience| *audience != Audience::Age8To10) {
            for path in source.list(&format!("lessons/{}/", audience.folder())) {
                source.remove(&path);
                let id = path.rsplit('/').next().unwrap().replace(".json", "");
                for locale in ["en-US", "en-GB", "es"] {
                    source.remove(&format!("locales/{locale}/lessons/{id}.ftl"));
                }
            }
        }
        Self::of(source)
    }

    /// The problems of a copy in which every right option for one age band ends with the same words.
    fn styled() -> BTreeSet<Code> {
        let mut source = Self::few().source;
        for path in source.list("lessons/8-10/") {
            let lesson: Value = serde_json::from_str(&read_text(&source, &path).unwrap()).unwrap();
            let prose = format!(
                "locales/en-US/lessons/{}.ftl",
                lesson["id"].as_str().unwrap()
            );
            let text = read_text(&source, &prose).unwrap();
            let questions = ["quiz", "later"].map(|list| lesson[list].as_array().unwrap().clone());
            let mut styled = String::new();
            let mut right = String::new();
            for line in text.lines() {
                if !line.starts_with(' ') {
                    let key = line.split(" =").next().unwrap_or_default();
                    let mut questions = questions.iter().flatten();
                    let question = questions.find(|one| one["key"] == key);
                    let answer = question.and_then(|one| one["right"].as_str());
                    right = answer.map_or(String::new(), |key| format!("    .{key} = "));
                }
                styled.push_str(line);
                if !right.is_empty() && line.starts_with(&right) {
                    styled.push_str(" with a grown-up");
                }
                styled.push('\n');
            }
            source.set(&prose, styled);
        }
        codes(source)
    }

    /// Changes one file and returns the kinds of problem this causes.
    fn broken(&self, path: &str, change: impl FnOnce(String) -> String) -> BTreeSet<Code> {
        let mut source = self.source.clone();
        let text = read_text(&source, path).unwrap();
        let changed = change(text.clone());
        assert_ne!(text, changed, "the change must change something");
        source.set(path, changed);
        codes(source).difference(&self.before).copied().collect()
    }

    fn json(&self, path: &str, change: impl FnOnce(&mut Value)) -> BTreeSet<Code> {
        self.broken(path, |text| {
            let mut value = serde_json::from_str(&text).unwrap();
            change(&mut value);
            value.to_string()
        })
    }
}

fn codes(source: MemorySource) -> BTreeSet<Code> {
    let problems = check(Arc::new(source)).problems.into_iter();
    problems.map(|problem| problem.code).collect()
}

/// Pairs each kind of problem with a change that provokes it. A kind without such a change does not compile.
macro_rules! provoked {
    (|$few:ident, $whole:ident| $($code:ident => $found:expr,)+) => {
        fn provoked($few: &Copy, $whole: &Copy) -> Vec<(Code, BTreeSet<Code>)> {
            let _every = |code: Code| match code {
                $(Code::$code => {})+
            };
            vec![$((Code::$code, $found)),+]
        }
    };
}

#[test]
fn a_worksheet_asks_nobody_to_press_though_the_wall_has_other_words() {
    let found = Copy::few().broken(ENGLISH, |text| {
        text.replacen("Find every warning sign.", "Press every warning sign.", 1)
    });
    assert_eq!(found, BTreeSet::from([Code::AsksToPress]));
}

#[test]
fn every_kind_of_problem_is_found_in_a_copy_that_has_it() {
    for (expected, found) in provoked(&Copy::few(), &Copy::whole()) {
        assert!(
            found.contains(&expected),
            "expected {expected:?}, found {found:?}"
        );
    }
}

provoked! {
    |few, whole|
    BadShape => few.broken(LESSON, |text| text.replacen('{', "{{", 1)),
    BadFluent => few.broken(PROSE, |text| text + "\nthis is no message\n"),
    BadKey => few.json(LESSON, |v| v["objectives"][0] = "Not A Key".into()),
    DuplicateKey => few.json(LESSON, |v| {
        v["pages"][1]["key"] = v["pages"][0]["key"].clone()
    }),
    WrongFolder => few.json(LESSON, |v| v["id"] = "another-id".into()),
    EmptyList => few.json(LESSON, |v| v["objectives"] = json!([])),
    UnknownKey => few.json(LESSON, |v| v["quiz"][0]["look_at"] = "nowhere".into()),
    BadDates => few.json(LESSON, |v| v["review_by"] = v["reviewed_on"].clone()),
    UnknownGuidance => few.json(LESSON, |v| v["guidance"][0] = "nobody-said-this".into()),
    MissingPicture => few.json(LESSON, |v| v["picture"] = "no-such-picture".into()),
    ChatUnreachable => few.json(LESSON, |v| {
        chat(v).push(json!({"key": "alone", "end": "safe"}));
    }),
    ChatShape => few.json(LESSON, |v| {
        let first = chat(v)[0]["key"].clone();
        let node = chat(v).iter_mut().find(|node| node.get("choose").is_some());
        node.unwrap()["choose"][0]["next"] = first;
    }),
    MissingText => few.broken(PROSE, |text| {
        text.replacen("    .summary", "    .summarised", 1)
    }),
    UnusedText => few.broken(PROSE, |text| text + "\nnobody-asks = Nada\n"),
    AvoidedWord => few.broken(ENGLISH, |text| {
        text.replacen("    .summary = ", "    .summary = Stranger danger. ", 1)
    }),
    LongSentence => few.broken(ENGLISH, |text| {
        let long = format!("    .summary = This goes {}", "on and ".repeat(20));
        text.replacen("    .summary = ", &long, 1)
    }),
    BadHelp => few.json("lessons/reference/help/ca.json", |v| {
        v["services"]
            .as_array_mut()
            .unwrap()
            .retain(|service| service["kind"] != "emergency");
    }),
    NoPromises => few.broken("locales/en-US/app/promises.ftl", |text| {
        text.replacen("promise-help =", "promise-other =", 1)
    }),
    ChatTooMuch => few.json(LESSON, |v| {
        for node in chat(v).iter_mut().filter(|node| node["say"] == "other") {
            node["sign"] = "gift".into();
        }
    }),
    ChatHarderWithoutHelp => few.json(LESSON, |v| {
        for node in chat(v).iter_mut().filter(|node| node["end"] == "helped") {
            node["end"] = "safe".into();
        }
    }),
    BadAnswer => few.json(LESSON, |v| {
        for page in v["pages"].as_array_mut().unwrap() {
            for line in page["lines"].as_array_mut().into_iter().flatten() {
                line["sign"] = "gift".into();
            }
        }
    }),
    EmptyText => few.broken(PROSE, |text| {
        let line = text
            .lines()
            .find(|line| line.starts_with("    .summary"))
            .unwrap();
        text.replacen(line, "    .summary = { \"\" }", 1)
    }),
    TooLong => few.broken(ENGLISH, |text| {
        text.replacen(
            "    .title = ",
            &format!("    .title = {}", "so long. ".repeat(12)),
            1,
        )
    }),
    SlideTooLong => few.broken(ENGLISH, |text| {
        text.replacen(
            "    .slide = ",
            &format!("    .slide = {}", "So. ".repeat(41)),
            1,
        )
    }),
    ReadingLevel => few.broken(ENGLISH, |text| {
        text.replacen(
            "    .summary = ",
            &format!(
                "    .summary = {}",
                "Unequivocally incomprehensible internationalization. ".repeat(90)
            ),
            1,
        )
    }),
    NotTender => few.broken(ENGLISH, |text| {
        text.replacen("which-moves = ", "which-moves = A threat comes. ", 1)
    }),
    AsksToPress => few.broken(ENGLISH, |text| {
        text.replacen("Say the number of every", "Press every", 1)
    }),
    OnlyParents => few.broken(ENGLISH, |text| {
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
    BadReference => few.broken(PROSE, |text| {
        text.replacen("    .summary = ", "    .summary = { no-such-text } ", 1)
    }),
    NoWayToTell => few.broken(ENGLISH, |text| {
        text.to_lowercase().replace("tell", "ask").replace("told", "asked")
    }),
    CoreNotTaught => whole.json("lessons/reference/guidance.json", |v| {
        let mut row = v[0].clone();
        row["id"] = "nobody-teaches-this".into();
        row["core"] = true.into();
        v.as_array_mut().unwrap().push(row);
    }),
    // One audience uses a term but no longer has a definition of it.
    BadTerm => whole.json(GLOSSARY, |v| {
        v[0]["for"].as_array_mut().unwrap().pop();
    }),
    BadSetting => few.json("lessons/reference/platforms/roblox.json", |v| {
        v["settings"][0].as_object_mut().unwrap().remove("as_of");
    }),
    BadFigure => few.json("lessons/reference/figures.json", |v| {
        v[0]["from"] = 2030.into();
    }),
    BadStandard => whole.json("lessons/reference/standards.json", |v| {
        v[0]["country"] = "XX".into();
    }),
    TooMany => few.json(LESSON, |v| {
        let place = |ix: u32| json!({"key": format!("p{ix}"), "at": [ix * 60, 0, 56, 56], "right": ix == 0});
        let places: Vec<Value> = (0..5).map(place).collect();
        add_page(v, json!({"kind": "scene", "picture": "porch-home", "ask": "choose", "places": places}));
    }),
    BadPlace => few.json(LESSON, |v| {
        let bubble = json!({"key": "hi", "by": "noor", "at": [481, 0]});
        add_page(v, comic("porch-home", bubble));
    }),
    ComicAnswer => few.json(LESSON, |v| {
        let bubble = json!({"key": "answer", "by": "noor", "at": [240, 160]});
        add_page(v, comic("porch-home", bubble));
    }),
    BadPicture => few.json(LESSON, |v| {
        let bubble = json!({"key": "hi", "by": "noor", "at": [240, 160]});
        add_page(v, comic("street-back", bubble));
    }),
    BadAvatar => few.json("lessons/reference/avatars.json", |v| {
        v["contacts"].as_array_mut().unwrap().push("fox".into());
    }),
    BadCast => few.broken(ENGLISH, |text| {
        text.replacen("    .name = Noor", "    .name = Nobody", 1)
    }),
    // The style gives the answer away: every right option of these lessons ends with the same words.
    Guessable => Copy::styled().difference(&few.before).copied().collect(),
    TooManyWords => few.broken(ENGLISH, |text| {
        text.replacen("    .title = ", &format!("    .title = {}", "Go on. ".repeat(400)), 1)
    }),
    NoHelpline => few.broken(PROSE, |text| text.replace("línea de ayuda", "línea")),
    NoEasyWords => few.broken(ENGLISH, |text| {
        text.replacen("    .easy = A nice line", "    .easier = A nice line", 1)
    }),
    NotAskedAgain => few.json(LESSON, |v| {
        v["later"].as_array_mut().unwrap().pop();
    }),
    NoShortWay => whole.json("lessons/parents/tonight-plan.json", |v| {
        v.as_object_mut().unwrap().remove("short_way");
    }),
    BlockBeforeKeep => few.broken(ENGLISH, |text| {
        text.replacen("    .helped = ", "    .helped = They block the player. ", 1)
    }),
    BadRetired => whole.json("lessons/reference/retired.json", |v| {
        v["lessons"]["game-chat-tricks"] = Value::Null;
    }),
}

/// Adds a page to the lesson.
fn add_page(v: &mut Value, mut page: Value) {
    page["key"] = "added".into();
    v["pages"].as_array_mut().unwrap().push(page);
}

/// A comic without a question whose first panel has this bubble.
fn comic(picture: &str, bubble: Value) -> Value {
    json!({"kind": "comic", "panels": [
        {"key": "one", "picture": picture, "bubbles": [bubble]},
        {"key": "two", "picture": picture},
    ]})
}

/// The chat of the lesson.
fn chat(v: &mut Value) -> &mut Vec<Value> {
    v["pages"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|page| page["kind"] == "chat")
        .unwrap()["nodes"]
        .as_array_mut()
        .unwrap()
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
    let docs = folder.join("../../docs");
    let kept = std::fs::read_to_string(docs.join("policy.schema.json")).unwrap();
    assert!(
        kept == porchlight_core::policy::schema(),
        "the policy's is old"
    );
    // The example in the page for schools is a policy without a mistake.
    let page = std::fs::read_to_string(docs.join("IT.md")).unwrap();
    let (_, after) = page.split_once("```json\n").unwrap();
    let (example, _) = after.split_once("```").unwrap();
    let home = if cfg!(windows) { "C:\\x" } else { "/home/x" };
    let variable = |_: &str| Some(home.to_owned());
    let place = Place {
        path: "policy.json".to_owned(),
        content: Ok(Some(example.as_bytes().to_vec())),
    };
    let policy = Policy::of(&[place], &Here::new(&Embedded, &variable, None));
    assert_eq!(policy.problems, []);
    // Every supported entry is in the page's table and in the example.
    let named: Vec<Entry> = policy.held.iter().map(|held| held.entry).collect();
    assert_eq!(named, Entry::ALL);
    for entry in Entry::ALL {
        let row = format!("| `{}` |", entry.name());
        assert!(page.contains(&row), "{row}");
    }
}

/// The street on the wall is for harmless questions to children.
#[test]
fn the_street_on_the_wall_is_never_for_adults_nor_for_what_is_tender() {
    let (library, _) = Library::open(Arc::new(Embedded));
    let votes = |wanted: &dyn Fn(&Lesson) -> bool| -> Vec<(bool, bool)> {
        let lessons = library.lessons().iter().filter(|lesson| wanted(lesson));
        let steps = lessons.flat_map(|lesson| lesson.steps().map(move |step| (lesson, step)));
        let votes = steps.map(|(lesson, step)| {
            let vote = Vote {
                lesson: lesson.id.clone(),
                step: step.key.clone(),
                at: None,
            };
            (Windows::suit(&library, &vote), lesson.is_tender(step))
        });
        votes.collect()
    };
    let adults = votes(&|lesson| !lesson.audience.is_child());
    assert!(!adults.is_empty() && adults.iter().all(|(suits, _)| !suits));
    let children = votes(&|lesson| lesson.audience.is_child());
    assert!(children.iter().all(|(suits, is_tender)| suits != is_tender));
    for kind in [true, false] {
        assert!(children.iter().any(|(_, is_tender)| *is_tender == kind));
    }
}
