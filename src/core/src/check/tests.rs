//! The checker finds anything that is broken, and names the file and the place.

mod alike;
mod drawn;
mod help;

use super::check;
use crate::content::retired::RETIRED;
use crate::content::{Code, Problem};
use crate::source::MemorySource;
use std::sync::Arc;

const LESSON: &str = "lessons/8-10/clues.json";
const PROSE: &str = "locales/en-US/lessons/clues.ftl";
const SPANISH: &str = "locales/es/lessons/clues.ftl";
const CHECKLIST: &str = "lessons/checklists/family.json";
const GUIDANCE: &str = "lessons/reference/guidance.json";
const GLOSSARY: &str = "lessons/reference/glossary.json";
const FIGURES: &str = "lessons/reference/figures.json";
const PLATFORM: &str = "lessons/reference/platforms/chat.json";
const APP: &str = "locales/en-US/app/a.ftl";

/// A small library that breaks none of the rules tested here.
const FILES: [(&str, &str); 11] = [
    (
        LESSON,
        r#"{"id":"clues","audience":"8-10","order":1,"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
            "picture":"porch-home","objectives":["one","two"],"guidance":["tell"],"discussion":["d"],"ask_at_home":["a","b","c"],
            "pages":[{"key":"start","kind":"read","minutes":5,"picture":"porch-home"}],
            "quiz":[{"key":"q","kind":"true-false","right":true,"look_at":"start"}]}"#,
    ),
    (
        PROSE,
        "lesson = Clues\nstart = Tell a teacher about a clue.\n    .title = Start\nq = True?\n    .true-why = Yes.\n",
    ),
    (
        SPANISH,
        "lesson = Pistas\nstart = Cuenta a tu maestra la pista.\n    .title = Inicio\n",
    ),
    (
        CHECKLIST,
        r#"{"id":"family","order":1,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
            "sections":[{"key":"s","items":[{"key":"talk","minutes":5,"guidance":["tell"]}]}]}"#,
    ),
    (
        GUIDANCE,
        r#"[{"id":"tell","agency":"A","source_title":"T","source_url":null,"core":true},
            {"id":"else","agency":"A","source_title":"T","source_url":null,"core":false}]"#,
    ),
    (GLOSSARY, r#"[{"key":"clue","for":["8-10"]}]"#),
    (
        "locales/en-US/glossary.ftl",
        "clue = Clue\n    .forms = clue, clues\n    .say-8-10 = A clue tells.\n",
    ),
    (
        "locales/es/glossary.ftl",
        "clue = Pista\n    .forms = pista\n    .say-8-10 = Una pista dice.\n",
    ),
    (
        FIGURES,
        r#"[{"key":"calls","rests_on":["row"],"agency":"A","document":"D","from":2023,"to":2024,"unit":"percent",
             "bars":[{"key":"all","value":40}]}]"#,
    ),
    (
        PLATFORM,
        r#"{"id":"chat","kind":"app","as_of":"2026-01-01","review_by":"2027-01-01","help":{"host":"help.example"},"settings":[
            {"key":"who","label":"Who","ages":[8,17],"path":"Settings > Who","as_of":"2026-02","sources":["help.example"]},
            {"key":"spam","label":"Spam","ages":[8,17],"sources":[],"check_first":true}]}"#,
    ),
    (
        APP,
        "-app = Porchlight\ntitle = { -app } { more.hint }\nmore =\n    .hint = { $n }\n",
    ),
];

fn library() -> MemorySource {
    let mut source = MemorySource::default();
    for (path, text) in FILES {
        source.set(path, text);
    }
    source
}

fn problems(source: MemorySource, code: Code) -> Vec<Problem> {
    let problems = check(Arc::new(source)).problems.into_iter();
    problems.filter(|problem| problem.code == code).collect()
}

/// The places of problems of one kind after a file of the library was replaced.
fn places(code: Code, path: &str, text: &str) -> Vec<(String, String)> {
    assert_eq!(problems(library(), code), [], "before the change");
    let mut source = library();
    source.set(path, text);
    problems(source, code)
        .into_iter()
        .map(|problem| (problem.file, problem.place))
        .collect()
}

/// The same after a few words of a file were replaced.
fn places_without(code: Code, path: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let (_, text) = FILES.into_iter().find(|(name, _)| *name == path).unwrap();
    assert!(text.contains(from), "{path} holds no {from}");
    places(code, path, &text.replace(from, to))
}

fn at(file: &str, place: &str) -> (String, String) {
    (file.to_owned(), place.to_owned())
}

#[test]
fn a_lesson_that_shows_no_way_to_tell_is_refused_in_each_language() {
    let code = Code::NoWayToTell;
    assert_eq!(
        places_without(code, PROSE, "Tell a teacher", "Ask a teacher"),
        [at(PROSE, "")]
    );
    assert_eq!(
        places_without(code, SPANISH, "Cuenta a", "Pide a"),
        [at(SPANISH, "")]
    );
}

#[test]
fn a_language_we_have_no_words_for_is_not_searched_for_english_ones() {
    let german = "locales/de/lessons/clues.ftl";
    let text = "lesson = Hinweise\nstart = Sag einer Lehrerin, was das Monster im Spiel von dir will.\n    .title = Start\n";
    let of_wording = [Code::NoWayToTell, Code::OnlyParents, Code::AvoidedWord];
    let found = |path: &str| -> Vec<Code> {
        let mut source = library();
        source.set(path, text);
        let problems = check(Arc::new(source)).problems.into_iter();
        problems
            .filter(|problem| problem.file == path && of_wording.contains(&problem.code))
            .map(|problem| problem.code)
            .collect()
    };
    assert_eq!(found(german), []);
    // The same words in a file of a language we know are found wanting in each way.
    for path in [PROSE, SPANISH] {
        assert!(found(path).contains(&Code::NoWayToTell), "{path}");
        assert!(found(path).contains(&Code::OnlyParents), "{path}");
    }
    assert!(found(PROSE).contains(&Code::AvoidedWord));
}

#[test]
fn a_recommendation_that_must_be_taught_and_is_not_is_named() {
    let found = places_without(
        Code::CoreNotTaught,
        GUIDANCE,
        "\"core\":false",
        "\"core\":true",
    );
    assert_eq!(found, [at(GUIDANCE, "else")]);
    // On a checklist it counts as taught.
    let mut source = library();
    source.set(GUIDANCE, FILES[4].1.replace("false", "true"));
    source.set(CHECKLIST, FILES[3].1.replace("[\"tell\"]", "[\"else\"]"));
    assert_eq!(problems(source, Code::CoreNotTaught), []);
}

#[test]
fn a_word_is_defined_for_whoever_meets_it_and_for_nobody_else() {
    let code = Code::BadTerm;
    let nobody = places_without(code, GLOSSARY, "\"8-10\"", "");
    assert_eq!(nobody, [at(GLOSSARY, "clue"), at(GLOSSARY, "clue")]);
    let others = places_without(code, GLOSSARY, "\"8-10\"", "\"8-10\", \"parents\"");
    assert_eq!(others, [at(GLOSSARY, "clue"), at(GLOSSARY, "clue")]);
    // The word is in the English lesson only.
    let english = places_without(code, SPANISH, "la pista", "todo");
    assert_eq!(english, [at(GLOSSARY, "clue")]);
}

#[test]
fn a_setting_claims_no_path_that_nobody_saw() {
    let code = Code::BadSetting;
    for (from, to, place) in [
        ("\"as_of\":\"2026-02\",", "", "who"),
        ("\"as_of\":\"2026-02\"", "\"as_of\":\"soon\"", "who"),
        ("[\"help.example\"]", "[]", "who"),
        (",\"check_first\":true", "", "spam"),
    ] {
        let found = places_without(code, PLATFORM, from, to);
        assert_eq!(found, [at(PLATFORM, place)], "{from} -> {to}");
    }
}

#[test]
fn a_figure_has_years_in_order_rows_and_bars_that_can_be_drawn() {
    for (from, to) in [
        ("\"from\":2023", "\"from\":2025"),
        ("[\"row\"]", "[]"),
        ("[{\"key\":\"all\",\"value\":40}]", "[]"),
        ("\"value\":40", "\"value\":0"),
        ("\"value\":40", "\"value\":101"),
    ] {
        let found = places_without(Code::BadFigure, FIGURES, from, to);
        assert_eq!(found, [at(FIGURES, "calls")], "{from} -> {to}");
    }
    let count = FILES[8].1.replace("percent", "count").replace("40", "101");
    assert_eq!(places(Code::BadFigure, FIGURES, &count), []);
}

#[test]
fn a_file_of_texts_that_nests_too_deep_is_named_with_its_line() {
    let code = Code::BadFluent;
    for (path, open) in [(PROSE, "{"), (SPANISH, "{ A("), (APP, "{\"}\"{ A(\"}\", ")] {
        let text = format!("lesson = Clues\n\nstart = {}", open.repeat(50_000));
        assert_eq!(places(code, path, &text), [at(path, "line 3")]);
    }
    // Also where no lesson asks for it.
    let nobodys = "locales/es/lessons/nobodys.ftl";
    let found = places(code, nobodys, &format!("a = {}", "{".repeat(50_000)));
    assert_eq!(found, [at(nobodys, "line 1")]);
    let long = "# a line\n".repeat(120_000);
    assert_eq!(places(code, PROSE, &long), [at(PROSE, "")]);
}

#[test]
fn a_file_of_nothing_but_errors_is_checked_without_trying_patience() {
    let found = places(Code::BadFluent, PROSE, &"a\n".repeat(400_000));
    assert_eq!(found.len(), 100);
    assert_eq!(found[0], at(PROSE, "line 1"));
}

#[test]
fn a_text_that_refers_to_nothing_or_to_itself_is_named() {
    let code = Code::BadReference;
    let text = "start = The {lesson}\n    .title = { -app }\nlesson = { start.title } { other }\n";
    assert_eq!(
        places(code, PROSE, text),
        [at(PROSE, "lesson"), at(PROSE, "start.title")]
    );
    let circle = "lesson = { lesson }\nstart = { q.title }\nq =\n    .title = { start }\n    .hint = { start }\n";
    let circle = places(code, PROSE, circle);
    assert_eq!(
        circle,
        ["lesson", "q.hint", "q.title", "start"].map(|place| at(PROSE, place))
    );
}

#[test]
fn texts_of_the_app_may_refer_to_each_other_across_files_but_not_across_languages() {
    let code = Code::BadReference;
    let beside = "locales/en-US/app/b.ftl";
    assert_eq!(places(code, beside, "b = { title } { -app }\n"), []);
    assert_eq!(
        places(code, beside, "b = { titles } { -apps }\n"),
        [at(beside, "b"), at(beside, "b")]
    );
    let spanish = "locales/es/app/a.ftl";
    assert_eq!(
        places(code, spanish, "title = { -app }\n"),
        [at(spanish, "title")]
    );
}

fn retired(lessons: &str, steps: &str, items: &str) -> Vec<(String, String)> {
    let table = format!(r#"{{"lessons":{{{lessons}}},"steps":{{{steps}}},"items":{{{items}}}}}"#);
    places(Code::BadRetired, RETIRED, &table)
}

#[test]
fn a_retired_id_that_is_still_in_use_is_refused() {
    assert_eq!(
        retired(
            r#""clues": null, "old": "clues", "gone": null"#,
            r#""clues/start": null, "clues/q": "clues/start", "clues/old": null, "old/intro": null"#,
            r#""family/talk": null, "app-chat/who": null, "family/old": "app-chat/spam""#
        ),
        [
            "app-chat/who",
            "clues",
            "clues/q",
            "clues/start",
            "family/talk"
        ]
        .map(|place| at(RETIRED, place))
    );
}

#[test]
fn a_retired_id_leads_to_one_that_exists() {
    assert_eq!(
        retired(
            r#""old": "clues", "a": "b", "b": "a", "lost": "nowhere""#,
            r#""old/intro": "clues/start", "clues/x": "clues/nowhere", "old/x": "clues/x""#,
            r#""family/a": "family/b", "family/b": "family/a", "family/old": "app-chat/nowhere""#
        ),
        [
            "a",
            "b",
            "clues/x",
            "family/a",
            "family/b",
            "family/old",
            "lost",
            "old/x"
        ]
        .map(|place| at(RETIRED, place))
    );
}
