//! Scenes, comics and the profile pictures in chats: what the checker says of their texts and pictures.

use super::{LESSON, PROSE, SPANISH, at, check};
use crate::content::tests::{CHOOSE, COMIC, FIND, PUT, comic, lesson, scene};
use crate::content::{AVATARS, Code, Problem};
use crate::source::MemorySource;
use std::sync::Arc;

const REHEARSAL: &str = "lessons/rehearsals/talk.json";
const DRAWN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"/>"#;
const SMALL: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"/>"#;

/// A library of one lesson with this page and question, an avatar, a face and an illustration.
fn library(page: &str, question: &str) -> MemorySource {
    let mut source = MemorySource::default();
    source.set(LESSON, lesson(page, question));
    source.set("assets/illustrations/porch-home.svg", DRAWN);
    source.set("assets/faces/kite.svg", SMALL);
    source.set("assets/faces/fox.svg", SMALL);
    source.set("assets/faces/noor.svg", SMALL);
    source.set(AVATARS, r#"{"contacts":["kite"]}"#);
    source
}

/// The problems with any of these codes.
fn problems(source: MemorySource, codes: &[Code]) -> Vec<Problem> {
    let problems = check(Arc::new(source)).problems.into_iter();
    problems
        .filter(|problem| codes.contains(&problem.code))
        .collect()
}

fn places(source: MemorySource, code: Code) -> Vec<(String, String)> {
    let found = problems(source, &[code]).into_iter();
    found.map(|one| (one.file, one.place)).collect()
}

/// The texts of [`COMIC`] in a language, with one of them replaced.
fn story(source: &mut MemorySource, path: &str, key: &str, words: &str) {
    let mut text = "lesson = Clues\nstart =\n    .title = Home\n    .notes = Ask.\n".to_owned();
    for part in [
        "door-alt",
        "table-alt",
        "who-noor",
        "who-sam",
        "later",
        "hello",
        "what",
        "ask",
        "tell",
        "tell-why",
        "hide",
        "hide-why",
    ] {
        let words = if part == key { words } else { "Short words." };
        text += &format!("    .{part} = {words}\n");
    }
    source.set(
        path,
        text + "q = True?\n    .true-why = So.\n    .false-why = So.\n",
    );
}

const TRUE: &str = r#""kind":"true-false","right":true"#;

#[test]
fn a_comic_with_all_its_texts_has_no_more_to_say() {
    let mut source = library(&comic(COMIC), TRUE);
    story(&mut source, PROSE, "", "");
    let codes = [Code::MissingText, Code::UnusedText, Code::EmptyText];
    let of_comic = |source: &MemorySource| -> Vec<String> {
        let found = problems(source.clone(), &codes).into_iter();
        let found = found.filter(|one| one.file == PROSE && one.place.starts_with("start"));
        found.map(|one| one.place).collect()
    };
    assert_eq!(of_comic(&source), [""; 0]);
    story(&mut source, PROSE, "hello", "{ \"\" }");
    assert_eq!(of_comic(&source), ["start.hello"]);
    story(&mut source, PROSE, "", "");
    let text = crate::source::read_text(&source, PROSE).unwrap();
    let more = "start = A body.\n    .slide = A slide.\n    .answer = Words.";
    source.set(PROSE, text.replace("start =", more));
    assert_eq!(of_comic(&source), ["start", "start.answer", "start.slide"]);
}

#[test]
fn a_bubble_is_as_long_as_its_readers_take_in_at_a_glance_in_each_language() {
    for (band, most) in [
        ("5-7", 40),
        ("8-10", 70),
        ("11-13", 90),
        ("14-17", 100),
        ("parents", 100),
        ("teachers", 100),
    ] {
        for path in [PROSE, SPANISH] {
            let file = format!("lessons/{band}/clues.json");
            let long = |key: &str, letters: usize| {
                let mut source = library(&comic(COMIC), TRUE);
                let json = crate::source::read_text(&source, LESSON).unwrap();
                source.remove(LESSON);
                source.set(&file, json.replace("8-10", band));
                story(&mut source, path, key, &"ñ".repeat(letters));
                places(source, Code::TooLong)
            };
            for key in ["hello", "later"] {
                assert_eq!(long(key, most), [], "{band}");
                let place = format!("start.{key}");
                assert_eq!(long(key, most + 1), [at(path, &place)], "{band}");
            }
            // The right option fills a bubble; no option is longer than a button.
            let most = most.min(80);
            for key in ["tell", "hide"] {
                assert_eq!(long(key, most), [], "{band}");
                let place = format!("start.{key}");
                assert_eq!(long(key, most + 1), [at(path, &place)], "{band}");
            }
        }
    }
}

#[test]
fn places_and_things_are_named_as_shortly_and_explained_as_briefly_as_options() {
    for (page, names, explained) in [
        (scene(PUT), ["kitchen", "bear"], "bear-why"),
        (scene(FIND), ["door", "lamp"], "door-why"),
    ] {
        let with = |key: &str, words: &str| {
            let mut source = library(&page, &scene(CHOOSE));
            source.set(PROSE, format!("start = What?\n    .{key} = {words}\n"));
            places(source, Code::TooLong)
        };
        for name in names {
            assert_eq!(with(name, &"a".repeat(80)), []);
            let place = format!("start.{name}");
            assert_eq!(with(name, &"a".repeat(81)), [at(PROSE, &place)]);
        }
        assert_eq!(with(explained, "So. So. So. So."), []);
        let place = format!("start.{explained}");
        assert_eq!(with(explained, "So. So. So. So. So."), [at(PROSE, &place)]);
    }
}

#[test]
fn words_to_avoid_and_long_sentences_are_found_in_bubbles_options_and_places() {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen";
    for key in ["hello", "tell", "hide-why"] {
        for (words, code) in [
            ("A monster.", Code::AvoidedWord),
            (long, Code::LongSentence),
        ] {
            let mut source = library(&comic(COMIC), TRUE);
            story(&mut source, PROSE, key, words);
            assert_eq!(places(source, code), [at(PROSE, &format!("start.{key}"))]);
        }
    }
    for (words, code) in [
        ("A monster.", Code::AvoidedWord),
        (long, Code::LongSentence),
    ] {
        let mut source = library(&scene(PUT), &scene(CHOOSE));
        source.set(PROSE, format!("start = What?\n    .bed = {words}\n"));
        assert_eq!(places(source, code), [at(PROSE, "start.bed")]);
    }
}

#[test]
fn what_is_to_be_seen_in_a_panel_is_told_in_longer_sentences_than_what_is_said_there() {
    let words = |count: usize| "word ".repeat(count);
    let with = |key: &str, count: usize| {
        let mut source = library(&comic(COMIC), TRUE);
        story(&mut source, PROSE, key, &words(count));
        places(source, Code::LongSentence)
    };
    assert_eq!(with("door-alt", 25), []);
    assert_eq!(with("door-alt", 26), [at(PROSE, "start.door-alt")]);
    assert_eq!(with("hello", 13), [at(PROSE, "start.hello")]);
}

#[test]
fn a_picture_with_places_or_bubbles_exists_and_has_the_size_they_are_given_for() {
    let missing = |source: MemorySource| places(source, Code::MissingPicture);
    let other = |source: MemorySource| places(source, Code::BadPicture);
    for (page, question, place) in [
        (scene(FIND), TRUE.to_owned(), "start"),
        (comic(COMIC), TRUE.to_owned(), "start"),
        (r#""kind":"read""#.to_owned(), scene(CHOOSE), "q"),
    ] {
        let good = library(&page, &question);
        assert_eq!(
            (missing(good.clone()), other(good.clone())),
            (vec![], vec![])
        );
        let mut small = good.clone();
        small.set("assets/illustrations/porch-home.svg", SMALL);
        assert_eq!(other(small), [at(LESSON, place)]);
        // A face is no illustration.
        let picture = r#""picture":"porch-home""#;
        let face = r#""picture":"fox""#;
        let change = |text: &str| text.replacen(picture, face, 1);
        let (page, question) = match place {
            "q" => (page, change(&question)),
            _ => (change(&page), question),
        };
        assert_eq!(missing(library(&page, &question)), [at(LESSON, place)]);
    }
    let thing = scene(PUT).replace(r#""picture":"kite""#, r#""picture":"tab""#);
    assert_eq!(missing(library(&thing, TRUE)), [at(LESSON, "start")]);
    assert_eq!(
        missing(library(&scene(PUT), TRUE)),
        [],
        "a face may be on a thing"
    );
}

const CHAT: &str = r#""kind":"chat","avatar":"kite","reviewed_by":null,"nodes":[{"key":"hi","say":"other"},
    {"key":"told","end":"safe"}],"picture":null"#;
const SETTINGS: &str = r#""kind":"settings","face":"fox","picture":null,"switches":[
    {"key":"a","safe":true,"start":false},{"key":"b","safe":true,"start":false}]"#;

#[test]
fn somebody_met_online_never_has_the_face_of_a_child() {
    let code = Code::BadAvatar;
    let contacts = |list: &str| {
        let mut source = library(CHAT, TRUE);
        source.set(AVATARS, format!(r#"{{"contacts":[{list}]}}"#));
        places(source, code)
    };
    assert_eq!(contacts(r#""kite""#), []);
    let chat = [at(LESSON, "start")];
    assert_eq!(contacts(""), chat, "an avatar is one of the contacts");
    assert_eq!(contacts(r#""kite","fox""#), [at(AVATARS, "fox")]);
    assert_eq!(contacts(r#""kite","noor""#), [at(AVATARS, "noor")]);
    let face = |page: &str| places(library(page, TRUE), code);
    assert_eq!(face(SETTINGS), []);
    let page = SETTINGS.replace("fox", "kite");
    assert_eq!(face(&page), [at(LESSON, "start")]);
}

#[test]
fn a_child_whom_an_adult_talks_with_never_looks_like_somebody_met_online() {
    let code = Code::BadAvatar;
    let chat = |face: &str| CHAT.replace("kite", face);
    for band in ["parents", "teachers"] {
        let lesson_of = |face: &str| {
            let mut source = library(&chat(face), TRUE);
            let json = crate::source::read_text(&source, LESSON).unwrap();
            source.remove(LESSON);
            let file = format!("lessons/{band}/clues.json");
            source.set(&file, json.replace("8-10", band));
            places(source, code)
        };
        assert_eq!(lesson_of("fox"), [], "{band}");
        let file = format!("lessons/{band}/clues.json");
        assert_eq!(lesson_of("kite"), [at(&file, "start")], "{band}");
    }
    let rehearsal = |face: &str| {
        let mut source = library(CHAT, TRUE);
        let page = chat(face);
        let talk = format!(
            r#"{{"id":"talk","order":1,"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01","guidance":["tell"],
            "page":{{"key":"say",{page}}}}}"#
        );
        source.set(REHEARSAL, talk);
        places(source, code)
    };
    assert_eq!(rehearsal("fox"), []);
    assert_eq!(rehearsal("kite"), [at(REHEARSAL, "say")]);
}

#[test]
fn young_children_tell_all_bins_apart_by_their_pictures() {
    let cards = ["a", "b", "c", "d", "e", "f"];
    let cards = cards.map(|key| format!(r#"{{"key":"{key}","bin":"helps"}}"#));
    let cards = cards.join(",").replacen("helps", "hurts", 1);
    let sort = format!(r#""kind":"sort","bins":["helps","hurts"],"cards":[{cards}]"#);
    let mut source = library(&sort, TRUE);
    source.set("assets/illustrations/bin-helps.svg", SMALL);
    let missing = |source: &MemorySource| problems(source.clone(), &[Code::MissingPicture]);
    let found = missing(&source);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].place, "start");
    assert!(found[0].detail.contains("bin-hurts"), "{found:?}");
    // From age 11, readers go by the words on the bins and need no pictures.
    let json = crate::source::read_text(&source, LESSON).unwrap();
    source.remove(LESSON);
    source.set("lessons/11-13/clues.json", json.replace("8-10", "11-13"));
    assert_eq!(missing(&source), []);
}

#[test]
fn a_list_of_avatars_that_is_missing_or_names_no_face_is_reported() {
    let mut source = library(CHAT, TRUE);
    source.set(AVATARS, r#"{"contacts":["kite","planet"]}"#);
    let missing = places(source.clone(), Code::MissingPicture);
    assert_eq!(missing, [at(AVATARS, "planet")]);
    source.remove(AVATARS);
    let found = places(source.clone(), Code::BadShape);
    assert!(found.contains(&at(AVATARS, "")), "{found:?}");
    assert_eq!(
        places(source, Code::BadAvatar),
        [],
        "nothing to compare with"
    );
}
