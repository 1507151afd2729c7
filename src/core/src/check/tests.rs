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
const STANDARDS: &str = "lessons/reference/standards.json";
const FIGURE_ROWS: &str = "lessons/reference/figure-rows.json";
const PLATFORM: &str = "lessons/reference/platforms/chat.json";
const APP: &str = "locales/en-US/app/a.ftl";

const HELP: &str = r#"{"country":"US","as_of":"2026-11-22","speaks":["en"],"zones":[],
    "first":{"why":"It is the only one.","under_11":["us-911"],"from_11":["us-911"],"adults":["us-911"]},"services":[
    {"id":"us-911","kind":"emergency","ages":[0,120],"for":["child","adult"],"topics":["danger"],"always_open":"yes","check_first":false,
     "ways":[{"way":"call","number":"911","dial":"911"}]}]}"#;

/// A small library that breaks none of the rules tested here.
const FILES: [(&str, &str); 14] = [
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
        STANDARDS,
        r#"[{"id":"law","country":"US","body":"B","date":"2025-09","source":"S","lessons":["clues"]}]"#,
    ),
    ("lessons/reference/help/us.json", HELP),
    (
        PLATFORM,
        r#"{"id":"chat","kind":"app","as_of":"2026-01-01","review_by":"2027-01-01","help":{"host":"help.example"},"settings":[
            {"key":"who","label":"Who","ages":[8,17],"path":"Settings > Who","as_of":"2026-02","sources":["help.example"]},
            {"key":"spam","label":"Spam","ages":[8,17],"search":{"words":"Spam filter"},"sources":[],"check_first":true}]}"#,
    ),
    (
        APP,
        "-app = Porchlight\ntitle = { -app } { more.hint }\nmore =\n    .hint = { $n }\n",
    ),
    (
        FIGURE_ROWS,
        r#"{"row": "adults", "beside": "background", "weak": "do-not-show"}"#,
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

/// Where there are problems of one kind after replacing a file of the library.
fn places(code: Code, path: &str, text: &str) -> Vec<(String, String)> {
    assert_eq!(problems(library(), code), [], "before the change");
    let mut source = library();
    source.set(path, text);
    problems(source, code)
        .into_iter()
        .map(|problem| (problem.file, problem.place))
        .collect()
}

/// The same after replacing a few words of a file.
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
    // In a file of a language we know, the same words fail every check.
    for path in [PROSE, SPANISH] {
        assert!(found(path).contains(&Code::NoWayToTell), "{path}");
        assert!(found(path).contains(&Code::OnlyParents), "{path}");
    }
    assert!(found(PROSE).contains(&Code::AvoidedWord));
}

#[test]
fn a_word_that_the_language_has_another_one_for_is_named_but_no_part_of_a_word() {
    let table = |never: &str| {
        let table = format!(
            "| Meaning | We write | Never |\n|---|---|---|\n| beginning | `inicio` | |\n| teacher | docente | {never} |\n"
        );
        places(Code::AvoidedWord, "locales/es/TERMS.md", &table)
    };
    assert_eq!(table("`profe`, `Maestra`"), [at(SPANISH, "start")]);
    assert_eq!(table("`tu maestra`"), [at(SPANISH, "start")]);
    assert_eq!(table("`maestr`, `estra`"), []);
    assert_eq!(table(""), []);
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
fn every_setting_has_one_way_to_find_it_and_words_to_search_for_can_be_typed() {
    let code = Code::BadSetting;
    let search = "\"search\":{\"words\":\"Spam filter\"},";
    let with = |words: &str| format!("\"search\":{{\"words\":\"{words}\"}},");
    for to in [
        String::new(),
        format!("{search}\"automatic\":true,"),
        format!("{search}\"path\":\"Settings > Spam\",\"as_of\":\"2026\","),
        with(""),
        with("Spam filter / junk"),
        with("Settings > Spam filter"),
        with("Spam, junk"),
        with(&"spam ".repeat(9)),
    ] {
        let found = places_without(code, PLATFORM, search, &to);
        assert!(found.contains(&at(PLATFORM, "spam")), "{to}: {found:?}");
    }
    for to in [
        "\"automatic\":true,",
        "\"search\":{\"words\":\"Spam\",\"in\":\"help\"},",
    ] {
        assert_eq!(places_without(code, PLATFORM, search, to), [], "{to}");
    }
}

#[test]
fn a_way_through_menus_is_never_told_in_a_sentence() {
    let path = "locales/en-US/platforms/chat.ftl";
    let told = |want: &str| {
        let text = format!("app = Chat\nwho = Who\n    .want = {want}\n");
        places(Code::BadSetting, path, &text)
    };
    assert_eq!(told("Friends"), []);
    assert_eq!(told("Settings > Who > Friends"), [at(path, "want")]);
}

#[test]
fn nobody_is_sent_to_look_for_a_thing_under_privacy_or_safety() {
    for (path, text, wrong) in [
        (
            "locales/en-US/checklists/family.ftl",
            "talk = Talk\n    .how = Search the settings for “private”.\n",
            "Look for it under Privacy or Safety.",
        ),
        (
            "locales/es/checklists/family.ftl",
            "talk = Hablar\n    .how = Busque «private» en los ajustes.\n",
            "Búsquelo en Privacidad o Seguridad.",
        ),
    ] {
        assert_eq!(places(Code::AvoidedWord, path, text), []);
        let circular = format!("talk = Talk\n    .how = {wrong}\n");
        let found = places(Code::AvoidedWord, path, &circular);
        assert_eq!(found, [at(path, "talk.how")]);
    }
}

#[test]
fn a_figure_from_a_row_that_is_not_to_be_shown_is_refused() {
    let code = Code::BadFigure;
    let resting = |rows: &str| places_without(code, FIGURES, "[\"row\"]", rows);
    assert_eq!(resting("[\"row\",\"beside\"]"), []);
    assert_eq!(resting("[\"row\",\"weak\"]"), [at(FIGURES, "calls")]);
    assert_eq!(resting("[\"made-up\"]"), [at(FIGURES, "calls")]);
    // A figure that was fine until its row was found to be misleading.
    let marked = r#"{"row": "do-not-show"}"#;
    assert_eq!(places(code, FIGURE_ROWS, marked), [at(FIGURES, "calls")]);
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
    // Even in a file that no lesson asks for.
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

#[test]
fn a_standard_names_a_country_a_lesson_and_a_date_that_there_are() {
    for (from, to) in [
        ("\"US\"", "\"XX\""),
        ("[\"clues\"]", "[\"clues\",\"nothing\"]"),
        ("[\"clues\"]", "[]"),
        ("2025-09", "September"),
    ] {
        let found = places_without(Code::BadStandard, STANDARDS, from, to);
        assert_eq!(found, [at(STANDARDS, "law")], "{from} -> {to}");
    }
}

#[test]
fn a_picture_to_color_in_is_one_of_the_lessons() {
    let from = "\"picture\":\"porch-home\",\"objectives\"";
    let with =
        |name: &str| format!("\"picture\":\"porch-home\",\"coloring\":\"{name}\",\"objectives\"");
    let found = places_without(Code::BadPicture, LESSON, from, &with("cake"));
    assert_eq!(found, [at(LESSON, "coloring")]);
    assert_eq!(
        places_without(Code::BadPicture, LESSON, from, &with("porch-home")),
        []
    );
}

#[test]
fn words_to_find_are_five_or_more_that_the_lesson_says_and_none_is_inside_another() {
    let found = |code, words: &str| {
        let prose = format!(
            "lesson = Clues\n    .find = {words}\nstart = Tell a teacher about a clue or the clues, near a pond, on a sign.\n    .title = Start\nq = True?\n    .true-why = Yes.\n"
        );
        let mut source = library();
        source.set(PROSE, prose.as_str());
        problems(source, code).len()
    };
    let good = "tell, teacher, pond, sign, clues";
    for code in [
        Code::EmptyList,
        Code::TooLong,
        Code::DuplicateKey,
        Code::TooMany,
    ] {
        assert_eq!(found(code, good), 0, "{code:?}");
    }
    assert_eq!(found(Code::EmptyList, "tell, teacher"), 1);
    assert_eq!(
        found(Code::DuplicateKey, "tell, teacher, pond, clue, clues"),
        1
    );
    assert_eq!(found(Code::TooLong, "tell, teacher, pond, sign, a"), 1);
    let unsaid = |words: &str| found(Code::UnusedText, words);
    assert_eq!(unsaid("tell, teacher, pond, sign, whale"), unsaid(good) + 1);
}
