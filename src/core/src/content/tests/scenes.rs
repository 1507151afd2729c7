//! Scenes.

use super::*;

#[test]
fn a_place_is_inside_its_picture_and_large_enough_and_apart_from_others() {
    use Code::BadPlace;
    let outside = "is not inside the picture of 480 by 320";
    let small = "is not 56 wide and high, too small to press";
    let at = |area: &str, what: &str| format!("“lamp” at {area} {what}");
    for (to, detail) in [
        ("[425,264,56,56]", outside),
        ("[424,265,56,56]", outside),
        ("[65535,264,56,56]", outside),
        ("[424,264,55,56]", small),
        ("[424,264,56,55]", small),
    ] {
        let change = ("[424,264,56,56]", to, BadPlace, &*at(to, detail));
        refused(&scene(FIND), &[change]);
    }
    for to in ["[55,0,60,60]", "[10,10,400,200]", "[0,55,60,60]"] {
        let detail = "“door” overlaps “window”";
        refused(&scene(FIND), &[("[56,0,60,60]", to, BadPlace, detail)]);
    }
}

#[test]
fn a_place_with_a_negative_edge_or_too_few_numbers_is_no_place() {
    for to in ["[-1,264,56,56]", "[424,264,56]", "[70000,264,56,56]"] {
        let found = found(&scene(FIND), "[424,264,56,56]", to);
        let codes: Vec<Code> = found.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, [Code::BadShape], "{to}");
    }
}

#[test]
fn something_is_to_be_found_and_something_is_not() {
    let detail = "at least one place is right and at least one is not";
    let lamp = r#",{"key":"lamp","at":[424,264,56,56]}"#;
    let few = "at least 3 are needed here, there are 2";
    refused(
        &scene(FIND),
        &[
            ("true", "false", Code::BadAnswer, detail),
            (lamp, "", Code::EmptyList, few),
        ],
    );
    let all = FIND
        .replace("false", "true")
        .replace("56,56]}", "56,56],\"right\":true}");
    let problems = parsed(&scene(&all), QUESTION).unwrap_err();
    assert_eq!(problems[0].detail, detail);
}

#[test]
fn exactly_one_of_three_or_four_places_is_to_be_chosen() {
    let more = |n: usize| {
        let one = |ix| format!(r#"{{"key":"more{ix}","at":[{},120,56,56]}},"#, ix * 60);
        format!(
            "[{}{{\"key\":\"window\"",
            (0..n).map(one).collect::<String>()
        )
    };
    refused(
        &scene(CHOOSE),
        &[
            (
                ",\"right\":true",
                "",
                Code::BadAnswer,
                "exactly one place is right, not 0",
            ),
            (
                "[0,0,56,56]",
                "[0,0,56,56],\"right\":true",
                Code::BadAnswer,
                "exactly one place is right, not 2",
            ),
            (
                "{\"key\":\"window\",\"at\":[0,0,56,56]},",
                "",
                Code::EmptyList,
                "at least 3 are needed here, there are 2",
            ),
            (
                "[{\"key\":\"window\"",
                &more(2),
                Code::TooMany,
                "at most 4 fit here, there are 5",
            ),
            (
                "}]",
                r#"}],"things":[{"key":"tablet","place":"door"}]"#,
                Code::BadShape,
                "only “put” has things",
            ),
        ],
    );
    assert_eq!(found(&scene(CHOOSE), "[{\"key\":\"window\"", &more(1)), []);
}

#[test]
fn every_thing_has_its_place_and_every_place_a_thing() {
    let bear = r#"{"key":"bear","place":"bed"}"#;
    let many = |n: usize| {
        let one = |ix| format!(r#",{{"key":"more{ix}","place":"bed"}}"#);
        format!("{bear}{}", (0..n).map(one).collect::<String>())
    };
    refused(
        &scene(PUT),
        &[
            (
                bear,
                r#"{"key":"bear","place":"attic"}"#,
                Code::UnknownKey,
                "thing “bear” names no place: “attic”",
            ),
            (
                bear,
                r#"{"key":"bear","place":"kitchen"}"#,
                Code::BadAnswer,
                "nothing belongs in “bed”",
            ),
            (
                &format!(",{bear}"),
                "",
                Code::EmptyList,
                "at least 3 are needed here, there are 2",
            ),
            (
                bear,
                &many(4),
                Code::TooMany,
                "at most 6 fit here, there are 7",
            ),
            (
                "320]}",
                "320],\"right\":false}",
                Code::BadShape,
                "with “put”, no place is “right”: each thing names its place",
            ),
            (
                "\"things\"",
                "\"nothings\"",
                Code::EmptyList,
                "at least 3 are needed here, there are 0",
            ),
        ],
    );
    assert_eq!(found(&scene(PUT), bear, &many(3)), []);
    let places = |n: usize| {
        let (mut more, mut things) = (String::new(), String::new());
        for ix in 0..n {
            let x = ix * 60;
            more += &format!(r#",{{"key":"more{ix}","at":[{x},260,56,60]}}"#);
            things += &format!(r#",{{"key":"thing{ix}","place":"more{ix}"}}"#);
        }
        let low = PUT.replace("320]", "200]");
        low.replace("}],", &format!("}}{more}],"))
            .replace(bear, &format!("{bear}{things}"))
    };
    assert_eq!(parsed(&scene(&places(2)), QUESTION).err(), None);
    let problems = parsed(&scene(&places(3)), QUESTION).unwrap_err();
    assert_eq!(problems[0].detail, "at most 4 fit here, there are 5");
    let one = PUT.replace(r#"{"key":"kitchen","at":[0,0,240,320]},"#, "");
    let problems = parsed(&scene(&one), QUESTION).unwrap_err();
    assert_eq!(problems[0].code, Code::EmptyList);
}

#[test]
fn no_two_texts_of_a_scene_or_comic_have_the_same_name() {
    let twice = |name: &str| format!("“{name}” is the name of two texts here");
    for (page, from, to, name) in [
        (scene(FIND), "\"lamp\"", "\"title\"", "title"),
        (scene(FIND), "\"lamp\"", "\"alt\"", "alt"),
        (scene(FIND), "\"lamp\"", "\"door-why\"", "door-why"),
        (scene(PUT), "\"bear\"", "\"bed\"", "bed"),
        (comic(COMIC), "\"hello\"", "\"table-alt\"", "table-alt"),
        (comic(COMIC), "\"hello\"", "\"who-sam\"", "who-sam"),
        (comic(COMIC), "\"hello\"", "\"hide\"", "hide"),
        (comic(COMIC), "\"hello\"", "\"what\"", "what"),
        (comic(COMIC), "\"hello\"", "\"ask\"", "ask"),
        (
            comic(COMIC),
            "[\"tell\",\"hide\"",
            "[\"tell\",\"answer\"",
            "answer",
        ),
    ] {
        refused(&page, &[(from, to, Code::DuplicateKey, &twice(name))]);
    }
    let here_twice = "“door” stands here twice";
    refused(
        &scene(FIND),
        &[("\"lamp\"", "\"door\"", Code::DuplicateKey, here_twice)],
    );
}

#[test]
fn a_question_may_be_a_scene_to_find_or_choose_but_not_to_put_things_in() {
    for rest in [FIND, CHOOSE] {
        let lesson = parsed(&scene(PUT), &scene(rest)).unwrap();
        assert!(matches!(lesson.quiz.first().kind, Kind::Scene(_)));
    }
    let problems = parsed(&scene(PUT), &scene(PUT)).unwrap_err();
    assert_eq!(problems[0].code, Code::BadShape);
    assert!(problems[0].detail.contains("`put`"), "{}", problems[0]);
}

#[test]
fn a_scene_asks_for_its_description_and_an_explanation_of_whatever_can_be_wrong() {
    let wanted = texts(&scene(PUT), &scene(CHOOSE));
    assert_eq!(
        wanted,
        [
            "q",
            "q.alt",
            "q.door",
            "q.door-why",
            "q.lamp",
            "q.lamp-why",
            "q.slide",
            "q.window",
            "q.window-why",
            "start",
            "start.alt",
            "start.bear",
            "start.bear-why",
            "start.bed",
            "start.kitchen",
            "start.phone",
            "start.phone-why",
            "start.slide",
            "start.tablet",
            "start.tablet-why",
        ]
    );
}

#[test]
fn a_scene_is_right_once_the_right_places_and_no_others_are_pressed() {
    for (rest, right) in [(FIND, "window"), (CHOOSE, "door")] {
        let step = page(&scene(rest));
        let pressed = |list: &[&str]| judge(&step, &Attempt::Picked(keys(list))).unwrap();
        assert!(pressed(&[right]).right);
        assert!(!pressed(&[]).right);
        assert!(!pressed(&[right, "lamp"]).right);
        let lamp = (Key::new("lamp").unwrap(), false);
        assert_eq!(pressed(&[right, "lamp"]).parts[2], lamp);
    }
}

#[test]
fn things_are_right_once_each_is_in_its_place() {
    let step = page(&scene(PUT));
    let all = [("tablet", "kitchen"), ("phone", "kitchen"), ("bear", "bed")];
    assert!(judge(&step, &placed(all)).unwrap().right);
    let mut wrong = all;
    wrong[1].1 = "bed";
    let verdict = judge(&step, &placed(wrong)).unwrap();
    let right: Vec<bool> = verdict.parts.iter().map(|(_, right)| *right).collect();
    assert_eq!((verdict.right, right), (false, vec![true, false, true]));
}

#[test]
fn an_attempt_for_another_task_of_a_scene_is_never_judged() {
    let put = page(&scene(PUT));
    assert!(judge(&put, &Attempt::Picked(keys(&["bed"]))).is_err());
    let find = page(&scene(FIND));
    assert!(judge(&find, &Attempt::Placed([].into())).is_err());
    assert!(judge(&find, &Attempt::Seen).is_err());
}
