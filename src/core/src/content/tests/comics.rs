//! Comics.

use super::*;

fn told() -> String {
    let (panels, _) = COMIC.split_once(",\n    \"choose\"").unwrap();
    comic(&panels.replace("answer", "bye"))
}

#[test]
fn a_comic_is_as_long_as_a_page() {
    let panel = |key: &str| format!(r#"{{"key":"{key}","picture":"porch-home"}},"#);
    let with = |panels: &str| format!("\"panels\":[{panels}");
    let three = format!("{}{}{}", panel("a"), panel("b"), panel("c"));
    let bubbles = r#""bubbles":[{"key":"x","by":"narrator"},{"key":"y","by":"narrator"},"#;
    refused(
        &comic(COMIC),
        &[
            (
                "\"panels\":[",
                &with(&three),
                Code::TooMany,
                "at most 4 fit here, there are 5",
            ),
            (
                "\"bubbles\":[",
                bubbles,
                Code::TooMany,
                "at most 3 fit here, there are 4",
            ),
            (
                "[\"tell\",\"hide\"]",
                "[\"tell\",\"hide\",\"wait\",\"ask-ben\"]",
                Code::TooMany,
                "at most 3 fit here, there are 4",
            ),
            (
                "[\"tell\",\"hide\"]",
                "[\"tell\"]",
                Code::EmptyList,
                "at least 2 are needed here, there are 1",
            ),
        ],
    );
    let two = format!("{}{}", panel("a"), panel("b"));
    assert_eq!(found(&comic(COMIC), "\"panels\":[", &with(&two)), []);
    let one = comic(r#""panels":[{"key":"door","picture":"porch-home","bubbles":[]}]"#);
    let problems = parsed(&one, QUESTION).unwrap_err();
    assert_eq!(problems[0].code, Code::EmptyList);
}

#[test]
fn a_bubble_points_at_whoever_speaks_and_a_caption_at_nobody() {
    refused(
        &comic(COMIC),
        &[
            (
                "[480,320]",
                "[481,320]",
                Code::BadPlace,
                "“hello” points to [481,320], not inside the picture of 480 by 320",
            ),
            (
                "[480,320]",
                "[480,321]",
                Code::BadPlace,
                "“hello” points to [480,321], not inside the picture of 480 by 320",
            ),
            (
                ",\"at\":[480,320]",
                "",
                Code::BadShape,
                "“hello” needs an “at”: where “noor” is in the picture",
            ),
            (
                "\"by\":\"narrator\"",
                "\"by\":\"narrator\",\"at\":[1,1]",
                Code::BadShape,
                "“later” is a caption, which points at nobody: leave out “at”",
            ),
            (
                "\"noor\"",
                "\"Noor\"",
                Code::BadKey,
                "“Noor” is not a key: use a-z, 0-9 and -, starting with a letter",
            ),
        ],
    );
}

#[test]
fn a_comic_that_asks_ends_with_its_answer_and_another_has_none() {
    let code = Code::ComicAnswer;
    let missing = "a comic that asks has one bubble “answer”, the last of the last panel";
    let answer = r#",{"key":"answer","by":"noor","at":[9,9]}"#;
    refused(
        &comic(COMIC),
        &[
            (answer, "", code, missing),
            ("\"what\"", "\"answer\"", code, missing),
            ("\"answer\"", "\"end\"", code, missing),
            (
                "\"right\":\"tell\"",
                "\"right\":\"tel\"",
                Code::UnknownKey,
                "“tel” is none of the options",
            ),
            (
                ",\n    \"choose\":{\"options\":[\"tell\",\"hide\"],\"right\":\"tell\"}",
                "",
                code,
                "only a comic that asks has a bubble “answer”",
            ),
        ],
    );
    let last = format!("{answer},{{\"key\":\"bye\",\"by\":\"noor\",\"at\":[9,9]}}");
    refused(&comic(COMIC), &[(answer, &last, code, missing)]);
}

#[test]
fn a_comic_asks_for_its_bubbles_and_never_for_a_body_a_slide_or_the_answers_own_words() {
    let question = ["q", "q.false-why", "q.slide", "q.true-why"];
    let told = texts(&told(), QUESTION);
    let story = [
        "start.bye",
        "start.door-alt",
        "start.hello",
        "start.later",
        "start.table-alt",
        "start.what",
        "start.who-noor",
        "start.who-sam",
    ];
    assert_eq!(told, [&question[..], &story].concat());
    let asks: BTreeSet<String> = texts(&comic(COMIC), QUESTION).into_iter().collect();
    let told: BTreeSet<String> = told.into_iter().collect();
    let more: Vec<&str> = asks.difference(&told).map(String::as_str).collect();
    let options = ["hide", "hide-why", "tell", "tell-why"].map(|key| format!("start.{key}"));
    let mut wanted = vec!["start.ask"];
    wanted.extend(options.iter().map(String::as_str));
    assert_eq!(more, wanted);
    let fewer: Vec<&String> = told.difference(&asks).collect();
    assert_eq!(fewer, ["start.bye"]);
}

#[test]
fn a_comic_is_read_or_answered_and_only_one_that_asks_is_a_practice() {
    let asks = page(&comic(COMIC));
    let pick = |list: &[&str]| judge(&asks, &Attempt::Picked(keys(list))).unwrap().right;
    assert!(pick(&["tell"]) && !pick(&["hide"]) && !pick(&[]));
    assert!(judge(&asks, &Attempt::Seen).is_err());
    let told = page(&told());
    let seen = judge(&told, &Attempt::Seen).unwrap();
    assert!(seen.right && seen.parts.is_empty());
    assert!(judge(&told, &Attempt::Picked(keys(&["tell"]))).is_err());
    assert!(asks.kind.is_practice() && !told.kind.is_practice());
}
