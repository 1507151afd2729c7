use super::*;
use crate::content::Audience;
use crate::learner::{Event, What};
use crate::log::Record as _;
use crate::source::MemorySource;
use std::sync::Arc;

const DAY: i64 = 24;

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn at(days: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(DAY * days + 12)
}

fn library(lessons: &[&str]) -> Library {
    let mut source = MemorySource::default();
    for (ix, id) in lessons.iter().enumerate() {
        let quiz: Vec<String> = (1..=8)
            .map(|n| {
                format!(
                    r#"{{"key":"{id}-q{n}","kind":"true-false","right":true,"look_at":"start"}}"#
                )
            })
            .collect();
        let json = format!(
            r#"{{"id":"{id}","audience":"8-10","order":{},"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
            "picture":"porch-home","objectives":["one","two"],"guidance":["g"],"discussion":["d"],"ask_at_home":["a","b","c"],
            "pages":[{{"key":"start","kind":"read","minutes":5,"picture":"porch-home"}}],"quiz":[{}]}}"#,
            ix + 1,
            quiz.join(",")
        );
        source.set(&format!("lessons/8-10/{id}.json"), json);
    }
    let (library, _) = Library::open(Arc::new(source));
    assert_eq!(library.lessons().len(), lessons.len());
    library
}

fn learner(finished: &[(&str, i64)]) -> Learner {
    let mut learner = Learner::new("kiwi", "", Audience::Age8To10);
    for (id, day) in finished {
        tell(&mut learner, *day, What::LessonDone { lesson: key(id) });
    }
    learner
}

fn tell(learner: &mut Learner, day: i64, what: What) {
    learner.apply(&Event { at: at(day), what });
}

fn look(learner: &mut Learner, day: i64, sitting: &Sitting) {
    let lessons = sitting.lessons();
    tell(learner, day, What::LookedAgain { lessons });
}

#[test]
fn a_finished_lesson_comes_back_after_a_week_a_month_and_three_months_and_then_no_more() {
    let library = library(&["gifts"]);
    let mut learner = learner(&[("gifts", 0)]);
    for (early, day) in [(6, 7), (29, 30), (89, 90)] {
        assert_eq!(due(&learner, &library, at(early)), None, "day {early}");
        let sitting = due(&learner, &library, at(day)).unwrap();
        assert!((3..=5).contains(&sitting.questions.len()));
        look(&mut learner, day, &sitting);
    }
    assert_eq!(due(&learner, &library, at(1000)), None);
}

#[test]
fn a_clock_that_was_wrong_once_silences_no_review() {
    let library = library(&["gifts", "clues"]);
    // A review was done while the clock was nine years ahead, and the clock was corrected afterward.
    let mut learner = learner(&[("gifts", 0), ("clues", 3000)]);
    let sitting = due(&learner, &library, at(7)).unwrap();
    look(&mut learner, 3300, &sitting);
    let sitting = due(&learner, &library, at(8)).unwrap();
    assert_eq!(sitting.lessons().len(), 2, "both are due");
    look(&mut learner, 8, &sitting);
    assert_eq!(due(&learner, &library, at(9)), None, "all is right again");
    assert!(due(&learner, &library, at(68)).is_some());
    assert!(!rests(at(3300), at(8)), "\"not today\" was years ahead");
    assert!(rests(at(8), at(8)));
}

#[test]
fn the_first_review_asks_what_is_meant_for_a_week_later_and_the_second_what_is_meant_for_a_month() {
    let question =
        |key: &str| format!(r#""key":"{key}","kind":"true-false","right":true,"look_at":"start""#);
    let later = |after: &str, key: &str| {
        format!(
            r#"{{"after":"{after}","objective":"one",{}}}"#,
            question(key)
        )
    };
    let json = format!(
        r#"{{"id":"gifts","audience":"8-10","order":1,"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
        "picture":"porch-home","objectives":["one"],"guidance":["g"],"discussion":["d"],"ask_at_home":["a"],
        "pages":[{{"key":"start","kind":"read","picture":"porch-home"}}],"quiz":[{{{}}},{{{}}}],"later":[{},{},{}]}}"#,
        question("now-a"),
        question("now-b"),
        later("month", "month-a"),
        later("week", "week-a"),
        later("week", "week-b"),
    );
    let mut source = MemorySource::default();
    source.set("lessons/8-10/gifts.json", json);
    let (library, _) = Library::open(Arc::new(source));
    let mut learner = learner(&[("gifts", 0)]);
    let asked = |learner: &Learner, day: i64| -> Vec<String> {
        let sitting = due(learner, &library, at(day)).unwrap();
        let keys = sitting.questions.iter();
        keys.map(|(_, key)| key.as_str().to_owned()).collect()
    };
    let first = asked(&learner, 7);
    assert_eq!(first[..2], ["week-a", "week-b"]);
    assert!(!first.contains(&"month-a".to_owned()));
    // A question that was missed comes again, also one that is only asked later.
    let what = What::DueAgain {
        lesson: key("gifts"),
        step: key("week-b"),
        first: false,
    };
    tell(&mut learner, 7, what);
    let sitting = due(&learner, &library, at(7)).unwrap();
    look(&mut learner, 7, &sitting);
    assert_eq!(asked(&learner, 30)[..2], ["week-b", "month-a"]);
}

#[test]
fn after_a_long_absence_one_sitting_waits_and_the_next_comes_another_day() {
    let names = ["one", "two", "three", "four", "five", "six", "seven"];
    let library = library(&names);
    let mut learner = learner(&names.map(|name| (name, 0)));
    let first = due(&learner, &library, at(200)).unwrap();
    assert_eq!(first.questions.len(), 5);
    assert_eq!(first.lessons().len(), 5, "topics are mixed");
    look(&mut learner, 200, &first);
    assert_eq!(
        due(&learner, &library, at(200)),
        None,
        "not on the same day"
    );
    let second = due(&learner, &library, at(201)).unwrap();
    assert_eq!(second.lessons().len(), 2);
    assert!(
        second
            .lessons()
            .iter()
            .all(|id| !first.lessons().contains(id))
    );
}

#[test]
fn what_was_missed_is_asked_first_and_a_sure_miss_before_that() {
    let library = library(&["one", "two"]);
    let mut learner = learner(&[("one", 0), ("two", 1)]);
    for (step, first) in [("two-q7", false), ("two-q3", true)] {
        let what = What::DueAgain {
            lesson: key("two"),
            step: key(step),
            first,
        };
        tell(&mut learner, 1, what);
    }
    let sitting = due(&learner, &library, at(20)).unwrap();
    assert_eq!(sitting.questions.first().1, key("two-q3"));
    let missed: Vec<&Key> = sitting
        .questions
        .iter()
        .filter(|(lesson, _)| lesson == &key("two"))
        .map(|(_, question)| question)
        .collect();
    assert_eq!(missed[..2], [&key("two-q3"), &key("two-q7")]);
    assert_eq!(sitting.lessons().len(), 2, "topics are mixed");
}

#[test]
fn each_look_asks_other_questions() {
    let library = library(&["one"]);
    let mut learner = learner(&[("one", 0)]);
    let first = due(&learner, &library, at(7)).unwrap();
    look(&mut learner, 7, &first);
    let second = due(&learner, &library, at(30)).unwrap();
    let both = second
        .questions
        .iter()
        .filter(|q| first.questions.contains(q));
    assert!(both.count() <= 1);
}

#[test]
fn a_lesson_that_is_gone_from_the_content_is_not_asked_about() {
    let learner = learner(&[("gone", 0)]);
    assert_eq!(due(&learner, &library(&["one"]), at(50)), None);
}

#[test]
fn a_class_gets_questions_of_the_lessons_it_had_and_others_in_the_next_round() {
    let library = library(&["one", "two"]);
    let had = [key("one"), key("two")];
    let first = for_class(&library, &had, 0).unwrap();
    assert_eq!(first.questions.len(), 5);
    assert_ne!(Some(&first), for_class(&library, &had, 1).as_ref());
    assert_eq!(for_class(&library, &[], 0), None);
}
