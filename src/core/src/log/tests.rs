use super::*;

#[test]
fn every_log_is_found_again_by_its_name() {
    let now = Timestamp::UNIX_EPOCH;
    let free = |_: &Key| false;
    for log in [
        LogId::Home,
        LogId::Learner(LogId::new_learner(now, free).unwrap()),
        LogId::Child(LogId::new_child(now, free).unwrap()),
        LogId::Class(LogId::new_class(now, free).unwrap()),
        LogId::Plan(LogId::new_plan(now, free).unwrap()),
    ] {
        assert_eq!(LogId::parse(log.as_str()), Some(log));
    }
    for other in ["", "homes", "learner", "strange-1"] {
        assert_eq!(LogId::parse(other), None, "{other}");
    }
}

#[test]
fn a_learner_whose_first_event_was_lost_keeps_what_was_done() {
    let lesson = Key::new("private-clues").unwrap();
    let what = learner::What::LessonDone {
        lesson: lesson.clone(),
    };
    let events = [Event::new(Timestamp::UNIX_EPOCH, what)];
    let found = replay::<learner::Learner>(&events).unwrap();
    assert!(found.nameless);
    assert!(found.record.done(&lesson));
}

/// A record rebuilt from its log, given this table of retired ids.
fn today<R: Record>(retired: &str, events: Vec<R::What>) -> Option<Replayed<R>> {
    let retired: Retired = serde_json::from_str(retired).unwrap();
    let at = Timestamp::UNIX_EPOCH;
    let events = events
        .into_iter()
        .map(|what| Event::new(at, what))
        .collect();
    replay::<R>(&in_todays_ids::<R>(events, &retired))
}

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn profile() -> learner::What {
    learner::What::Profile {
        face: "kiwi".to_owned(),
        nickname: "Mo".to_owned(),
        band: crate::content::Audience::Age8To10,
    }
}

const MOVED: &str =
    r#"{"lessons": {"clues": "private-clues"}, "steps": {"clues/q1": "gifts/q9"}, "items": {}}"#;
const DROPPED: &str = r#"{"lessons": {"clues": null}, "steps": {"gifts/q2": null}, "items": {}}"#;

fn learned() -> Vec<learner::What> {
    let (lesson, gifts) = (key("clues"), key("gifts"));
    let due = |lesson: &Key, step| learner::What::DueAgain {
        lesson: lesson.clone(),
        step: key(step),
        first: false,
    };
    vec![
        profile(),
        learner::What::LessonDone {
            lesson: lesson.clone(),
        },
        due(&lesson, "q1"),
        due(&lesson, "q2"),
        due(&gifts, "q2"),
        due(&gifts, "q3"),
        learner::What::LookedAgain {
            lessons: vec![lesson.clone(), key("private-clues")],
        },
        learner::What::Shown {
            lesson: lesson.clone(),
        },
        learner::What::At {
            lesson,
            step: key("start"),
        },
    ]
}

#[test]
fn the_lamp_of_a_lesson_that_has_another_id_now_stays_lit() {
    let learner = today::<learner::Learner>(MOVED, learned()).unwrap().record;
    assert!(learner.done(&key("private-clues")));
    assert!(!learner.lessons.contains_key(&key("clues")));
    let moved = &learner.lessons[&key("private-clues")];
    assert_eq!(moved.due_again, [key("q2")]);
    assert_eq!((moved.at.clone(), moved.looks), (Some(key("start")), 1));
    assert_eq!(learner.shown, [key("private-clues")]);
    let gifts = &learner.lessons[&key("gifts")];
    assert_eq!(gifts.due_again, [key("q9"), key("q2"), key("q3")]);
}

#[test]
fn a_lesson_that_was_given_up_leaves_no_trace_and_no_notice() {
    let found = today::<learner::Learner>(DROPPED, learned()).unwrap();
    assert!(!found.nameless);
    assert_eq!(found.record.nickname, "Mo");
    let lessons: Vec<&Key> = found.record.lessons.keys().collect();
    assert_eq!(lessons, [&key("gifts"), &key("private-clues")]);
    assert!(found.record.shown.is_empty());
    assert_eq!(found.record.lessons[&key("gifts")].due_again, [key("q3")]);
}

#[test]
fn a_tick_follows_its_item_to_another_list() {
    let table = r#"{"lessons": {}, "steps": {}, "items": {"family/talk": "devices/chat", "family/old": null}}"#;
    let tick = |item| family::What::Ticked {
        checklist: key("family"),
        item: key(item),
        to: family::Tick::Done,
    };
    let child = family::What::Child {
        face: "owl".to_owned(),
        nickname: "Lu".to_owned(),
        band: None,
    };
    let on = jiff::civil::date(2027, 1, 2);
    let again = family::What::Again {
        checklist: key("family"),
        item: key("talk"),
        on,
    };
    let evening = |item: &str| {
        let set = format!("family/{item}").try_into().unwrap();
        family::What::Evening(family::Evening {
            say: Some(key("games-8-10")),
            set: Some(set),
            ..family::Evening::default()
        })
    };
    let evenings = ["talk", "old"].map(evening);
    let events = vec![child, tick("talk"), tick("old"), again];
    let events = [events, evenings.into()].concat();
    let child = today::<family::Child>(table, events).unwrap().record;
    let (list, item) = (key("devices"), key("chat"));
    assert_eq!(
        child.again_on(&list, &item, jiff::civil::date(2026, 12, 1).into()),
        Some(on)
    );
    assert_eq!(child.ticks.len(), 1);
    let sets = child.evenings.iter().map(|(_, evening)| &evening.set);
    let sets: Vec<_> = sets
        .map(|set| set.as_ref().map(ToString::to_string))
        .collect();
    assert_eq!(sets, [Some("devices/chat".to_owned()), None]);
}

fn taught(lesson: &str, lessons: &[&str]) -> Vec<class::What> {
    let counts = class::Counts::new(class::Way::Counted, 2);
    let vote = |lesson: &str| class::What::Counted {
        vote: class::Vote::on(&key(lesson), &key("q1")),
        round: 0,
        counts: counts.clone(),
    };
    let question = class::Answers {
        item: class::Item::Question {
            lesson: key("clues"),
            step: key("q1"),
        },
        counts: counts.clone(),
    };
    let telling = class::Answers {
        item: class::Item::WouldTell,
        counts: counts.clone(),
    };
    vec![
        class::What::Began {
            lesson: key(lesson),
            lessons: lessons.iter().map(|id| key(id)).collect(),
            plan: None,
            again: false,
        },
        class::What::Named {
            nickname: "5b".to_owned(),
        },
        vote("clues"),
        vote("gifts"),
        class::What::Surveyed {
            when: class::When::Before,
            answers: vec![question, telling],
        },
    ]
}

#[test]
fn a_class_keeps_its_votes_under_the_id_of_today() {
    let class = today::<class::Class>(MOVED, taught("clues", &[]))
        .unwrap()
        .record;
    assert_eq!(class.lesson, key("private-clues"));
    assert_eq!(class.lessons, [key("private-clues")]);
    let vote = class::Vote::on(&key("gifts"), &key("q9"));
    assert!(class.poll(&vote).is_some());
    assert_eq!(class.before.len(), 2);
}

#[test]
fn a_class_goes_on_without_a_lesson_that_was_given_up_and_goes_where_it_had_no_other() {
    let found = today::<class::Class>(DROPPED, taught("clues", &["clues", "gifts"])).unwrap();
    assert!(!found.nameless);
    let class = found.record;
    assert_eq!(
        (class.lesson, class.lessons),
        (key("gifts"), vec![key("gifts")])
    );
    assert_eq!((class.polls.len(), class.before.len()), (1, 1));
    assert_eq!(today::<class::Class>(DROPPED, taught("clues", &[])), None);
}

#[test]
fn a_plan_keeps_what_is_still_there() {
    use class::lesson_plan::{Activity, Block, Kept, Plan, Session};
    let page = |lesson, step| Activity::Page {
        lesson: key(lesson),
        step: key(step),
    };
    let activities = |retired: &str| -> Option<(Vec<Key>, Vec<Activity>)> {
        let quiz = Activity::Quiz {
            lesson: key("clues"),
        };
        let all = [
            Activity::Open,
            page("clues", "q1"),
            quiz,
            page("gifts", "q2"),
            Activity::Close,
        ];
        let plan = Plan {
            nickname: "5b".to_owned(),
            audience: crate::content::Audience::Age8To10,
            minutes: 30,
            lessons: vec![key("clues")],
            sessions: vec![Session {
                blocks: all
                    .map(|activity| Block {
                        activity,
                        minutes: 5,
                    })
                    .to_vec(),
            }],
        };
        let plan = today::<Plan>(retired, vec![Kept { plan }])?.record;
        let blocks = plan.sessions.into_iter().flat_map(|session| session.blocks);
        Some((plan.lessons, blocks.map(|block| block.activity).collect()))
    };
    let quiz = Activity::Quiz {
        lesson: key("private-clues"),
    };
    let moved = vec![
        Activity::Open,
        page("gifts", "q9"),
        quiz,
        page("gifts", "q2"),
        Activity::Close,
    ];
    assert_eq!(activities(MOVED), Some((vec![key("private-clues")], moved)));
    let left = vec![Activity::Open, Activity::Close];
    assert_eq!(activities(DROPPED), Some((vec![], left)));
}
