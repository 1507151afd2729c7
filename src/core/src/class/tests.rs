use super::*;
use crate::log::replay;

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn began() -> Event {
    Event {
        at: at("2026-12-01T10:00:00Z"),
        what: What::Began {
            lesson: key("l"),
            lessons: Vec::new(),
            plan: None,
            again: false,
        },
    }
}

#[test]
fn hands_are_counted_at_once_one_by_one_or_as_a_number() {
    let mut tally = Tally::new(3);
    for ix in [0, 0, 0] {
        tally.letter(ix);
    }
    assert_eq!(tally.counts, [3, 0, 0]);
    tally.letter(1);
    assert_eq!(tally.counts, [3, 1, 0]);
    tally.digit('2');
    assert_eq!(tally.counts, [3, 2, 0], "no key waits for the next one");
    tally.digit('6');
    assert_eq!(tally.counts, [3, 26, 0]);
    tally.letter(2);
    tally.enter();
    tally.digit('9');
    assert_eq!(tally.counts, [3, 26, 1], "digits alone say nothing");
    // A number after a letter replaces what was counted before.
    tally.letter(0);
    tally.digit('7');
    tally.digit('x');
    assert_eq!(tally.counts, [7, 26, 1]);
    tally.letter(7);
    tally.digit('0');
    assert_eq!(
        tally.counts,
        [70, 26, 1],
        "a letter that is no option says nothing"
    );
}

#[test]
fn backspace_takes_back_key_by_key_and_then_hand_by_hand() {
    let mut tally = Tally::new(2);
    for _ in 0..4 {
        tally.letter(0);
    }
    tally.digit('1');
    tally.digit('2');
    for left in [1, 3, 2, 1, 0, 0] {
        tally.back(0);
        assert_eq!(tally.counts, [left, 0]);
    }
    assert!(tally.is_empty());
}

#[test]
fn a_class_keeps_two_rounds_of_a_vote_and_the_last_word_on_each() {
    let vote = Vote::on(&key("l"), &key("q"));
    let counted = |round, counts: [u32; 2]| Event {
        at: Timestamp::UNIX_EPOCH,
        what: What::Counted {
            vote: vote.clone(),
            round,
            counts: Counts {
                counts: counts.to_vec(),
                ..Counts::new(Way::Counted, 2)
            },
        },
    };
    let class = replay::<Class>(&[
        began(),
        counted(0, [1, 2]),
        counted(1, [3, 0]),
        counted(0, [2, 1]),
        counted(2, [9, 9]),
    ])
    .unwrap()
    .record;
    let rounds = &class.poll(&vote).unwrap().rounds;
    let counts: Vec<_> = rounds.iter().map(|round| round.counts.clone()).collect();
    assert_eq!(counts, [[2, 1], [3, 0]]);
}

#[test]
fn lines_written_before_practices_could_be_voted_on_are_still_read() {
    let lines = [
        r#"{"at":"2026-12-01T10:00:00Z","what":"began","lesson":"l"}"#,
        r#"{"at":"2026-12-01T10:05:00Z","what":"counted","lesson":"l","step":"q","round":0,"counts":{"way":"counted","counts":[4,5]}}"#,
    ];
    let events: Vec<Event> = lines
        .iter()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let class = replay::<Class>(&events).unwrap().record;
    assert_eq!(class.lessons, [key("l")]);
    assert_eq!(class.polls[0].rounds[0].counts, [4, 5]);
    let mut event = events[1].clone();
    if let What::Counted { vote, .. } = &mut event.what {
        vote.at = Some(key("choice"));
    }
    let line = serde_json::to_string(&event).unwrap();
    assert_eq!(
        serde_json::from_str::<Event>(&line).unwrap(),
        event,
        "{line}"
    );
}

#[test]
fn a_class_looks_again_after_a_week_a_month_and_three_months_and_a_missed_one_makes_no_backlog() {
    let looked = |when: &str| Event {
        at: at(when),
        what: What::LookedAgain,
    };
    let mut class = replay::<Class>(&[began()]).unwrap().record;
    assert_eq!(
        class.again_from(at("2027-05-01T10:00:00Z")),
        Some(at("2026-12-08T10:00:00Z"))
    );
    class.apply(&looked("2027-01-20T10:00:00Z"));
    assert_eq!(
        class.again_from(at("2027-05-01T10:00:00Z")),
        Some(at("2027-02-12T10:00:00Z"))
    );
    class.apply(&looked("2027-02-12T10:00:00Z"));
    assert_eq!(
        class.again_from(at("2027-05-01T10:00:00Z")),
        Some(at("2027-04-14T10:00:00Z"))
    );
    class.apply(&looked("2027-04-14T10:00:00Z"));
    assert_eq!(class.again_from(at("2027-05-01T10:00:00Z")), None);
    let mut again = began();
    if let What::Began { again, .. } = &mut again.what {
        *again = true;
    }
    let class = replay::<Class>(&[again]).unwrap().record;
    assert_eq!(
        class.again_from(at("2027-05-01T10:00:00Z")),
        None,
        "a look again asks for none"
    );
}

#[test]
fn a_class_taught_while_the_clock_was_wrong_is_due_and_not_silent_for_years() {
    let now = at("2026-01-10T10:00:00Z");
    let class = replay::<Class>(&[began()]).unwrap().record;
    assert_eq!(class.again_from(now), Some(now), "taught in a year to come");
    let week = SignedDuration::from_hours(24 * 7);
    assert!(!class.taught_within(week, now));
    assert!(class.taught_within(week, at("2026-12-02T10:00:00Z")));
}

#[test]
fn what_few_or_all_chose_about_telling_is_never_a_number() {
    use Masked::{Few, Most, Number};
    assert_eq!(masked(&[20, 3, 2]), [Number(20), Number(3), Few]);
    assert_eq!(masked(&[24, 0, 0]), [Most, Few, Few]);
    assert_eq!(masked(&[0, 0, 0]), [Few, Few, Few]);
    assert!(!may_be_on_the_wall(&[9, 0, 0]));
    assert!(may_be_on_the_wall(&[5, 4, 1]));
}

#[test]
fn shares_stand_only_beside_enough_answers() {
    let counts = |numbers: [u32; 2]| Counts {
        counts: numbers.to_vec(),
        sure: 7,
        ..Counts::new(Way::Phones, 2)
    };
    let right = [true, false];
    let few = Share::of(&counts([12, 7]), &right);
    assert_eq!(
        (few.right, few.of, few.sure, few.percent),
        (12, 19, 7, None)
    );
    assert_eq!(Share::of(&counts([13, 7]), &right).percent, Some(65));
    assert_eq!(Share::of(&counts([0, 0]), &right).percent, None);
}

#[test]
fn csv_quotes_what_needs_it_and_lets_no_formula_run() {
    let row = vec![
        Cell::Text("=SUM(A1), or \"what\"?".to_owned()),
        Cell::Number(12),
        Cell::Empty,
    ];
    let rows = [row];
    let comma = csv(&rows, Separator::Comma);
    assert_eq!(comma, "\u{FEFF}\"'=SUM(A1), or \"\"what\"\"?\",12,\n");
    let semicolon = csv(&rows, Separator::Semicolon);
    assert_eq!(semicolon, "\u{FEFF}\"'=SUM(A1), or \"\"what\"\"?\";12;\n");
}

#[test]
fn slips_are_counted_one_by_one_and_the_last_can_be_taken_back() {
    let (library, _) =
        crate::content::Library::open(std::sync::Arc::new(crate::source::MemorySource::default()));
    let items = vec![Item::KnowsWho, Item::WouldTell];
    let mut slips = Slips::new(items, &library);
    let write = |slips: &mut Slips, ticks: [Option<usize>; 2]| {
        for tick in ticks {
            slips.tick(tick);
        }
        slips.next();
    };
    write(&mut slips, [Some(0), Some(2)]);
    write(&mut slips, [Some(0), None]);
    slips.next();
    assert_eq!(slips.done, 2, "an empty slip is none");
    slips.tick(Some(3));
    assert!(slips.slip().is_empty(), "there is no fourth option");
    // The second slip is taken back and typed in again.
    slips.back();
    assert_eq!((slips.done, slips.slip()), (1, &[Some(0), None][..]));
    slips.back();
    slips.tick(Some(1));
    slips.next();
    slips.tick(Some(1));
    let all = slips.done();
    assert_eq!(
        (all[0].counts.counts.clone(), all[0].counts.passed),
        (vec![2, 1, 0], 0)
    );
    assert_eq!(
        (all[1].counts.counts.clone(), all[1].counts.passed),
        (vec![0, 1, 1], 1)
    );
}

#[test]
fn slips_go_on_from_their_draft_and_never_from_one_that_does_not_fit() {
    let (library, _) =
        crate::content::Library::open(std::sync::Arc::new(crate::source::MemorySource::default()));
    let new = || Slips::new(vec![Item::KnowsWho, Item::WouldTell], &library);
    let mut slips = new();
    for tick in [Some(0), None] {
        slips.tick(tick);
    }
    slips.next();
    slips.tick(Some(1));
    let mut later = new();
    later.resume(&slips.draft());
    assert_eq!(later, slips);
    let other = Slips::new(vec![Item::WhichWords], &library);
    let damaged = slips.draft().replace("\"slip\":[1]", "\"slip\":[9]");
    assert_ne!(damaged, slips.draft());
    for draft in [other.draft(), damaged, "{".to_owned(), String::new()] {
        let mut later = new();
        later.resume(&draft);
        assert_eq!(later, new(), "{draft}");
    }
}

#[test]
fn a_class_votes_on_a_scene_by_its_places_and_a_slip_never_asks_about_a_picture() {
    use crate::content::tests::{CHOOSE, FIND, PUT, lesson, scene};
    let parse = |page: &str, question: &str| {
        let json = lesson(&scene(page), &scene(question));
        crate::content::parse_lesson("lessons/8-10/clues.json", &json).unwrap()
    };
    let choose = parse(CHOOSE, CHOOSE);
    for step in ["start", "q"] {
        let step = choose.step(&key(step)).unwrap();
        let ballots = ballots(step, None).unwrap().into_iter();
        let options: Vec<_> = ballots.map(|one| (one.text, one.right)).collect();
        let part = |key: &str, right| (Text::Part(key.to_owned()), Some(right));
        let all = [
            part("window", false),
            part("door", true),
            part("lamp", false),
        ];
        assert_eq!(options, all);
    }
    assert!(can_vote(&choose));
    assert!(!can_vote(&parse(PUT, FIND)), "no letter answers these");
    let mut source = crate::source::MemorySource::default();
    let json = lesson(&scene(CHOOSE), &scene(CHOOSE));
    source.set("lessons/8-10/clues.json", json);
    let (library, _) = crate::content::Library::open(std::sync::Arc::new(source));
    let asked = items(&library, &[key("clues")], When::Before);
    assert!(asked.iter().all(Item::is_on_telling), "{asked:?}");
}

#[test]
fn sheets_typed_in_before_there_were_more_questions_are_gone_on_with() {
    let (library, _) =
        crate::content::Library::open(std::sync::Arc::new(crate::source::MemorySource::default()));
    let mut known = Slips::new(vec![Item::KnowsWho, Item::WouldTell], &library);
    for tick in [Some(0), Some(2)] {
        known.tick(tick);
    }
    known.next();
    known.tick(Some(1));
    let all = vec![Item::KnowsWho, Item::WouldTell, Item::WhoNext];
    let mut today = Slips::new(all, &library);
    today.resume(&known.draft());
    assert_eq!((today.done, today.slip()), (1, &[Some(1)][..]));
    // The counted slip is taken back whole, including the question that it did not have.
    today.back();
    today.back();
    assert_eq!(today.slip(), [Some(0), Some(2), None]);
    let answers = today.done();
    let totals: Vec<_> = answers
        .iter()
        .map(|answers| (answers.counts.total(), answers.counts.passed))
        .collect();
    assert_eq!(totals, [(1, 0), (1, 0), (0, 1)]);
}

#[test]
fn a_class_from_before_there_was_a_third_time_is_read_and_asked_six_weeks_after() {
    let lines = [
        r#"{"at":"2026-10-01T10:00:00Z","what":"began","lesson":"l"}"#,
        r#"{"at":"2026-10-01T10:05:00Z","what":"surveyed","when":"before","answers":[{"item":"knows-who","counts":{"way":"slips","counts":[4,5,2]}}]}"#,
        r#"{"at":"2026-10-01T11:00:00Z","what":"surveyed","when":"after","answers":[{"item":"would-tell","counts":{"way":"slips","counts":[9,1,1]}}]}"#,
    ];
    let mut events: Vec<Event> = lines
        .iter()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let class = replay::<Class>(&events).unwrap().record;
    assert_eq!((class.before.len(), class.after.len()), (1, 1));
    assert!(class.later.is_empty());
    assert_eq!(class.later_from(), Some(at("2026-11-12T11:00:00Z")));
    for (now, due) in [
        ("2026-11-12T10:00:00Z", false),
        ("2026-11-12T12:00:00Z", true),
        ("2027-02-01T10:00:00Z", false),
    ] {
        assert_eq!(class.later_is_due(at(now)), due, "{now}");
    }
    let answers = vec![Answers {
        item: Item::WhoNext,
        counts: Counts::new(Way::Slips, WHO_OPTIONS),
    }];
    let later = Event {
        at: at("2026-11-13T10:00:00Z"),
        what: What::Surveyed {
            when: When::Later,
            answers,
        },
    };
    let line = serde_json::to_string(&later).unwrap();
    assert_eq!(serde_json::from_str::<Event>(&line).unwrap(), later);
    events.push(later);
    let class = replay::<Class>(&events).unwrap().record;
    assert_eq!(class.later.len(), 1);
    assert_eq!(class.later_from(), None, "it was asked");
    assert_eq!(
        class.taught,
        at("2026-10-01T11:00:00Z"),
        "nothing was taught, so the reviews stay where they were"
    );
}

#[test]
fn six_weeks_later_only_telling_is_asked_and_no_question_has_a_right_answer() {
    let (library, _) =
        crate::content::Library::open(std::sync::Arc::new(crate::source::MemorySource::default()));
    let asked = items(&library, &[], When::Later);
    assert_eq!(asked.len(), 5);
    for item in asked {
        assert!(item.is_on_telling());
        let right = item.right(&library);
        assert_eq!(right.len(), item.options(&library), "{item:?}");
        assert!(right.iter().all(|right| !right), "{item:?}");
    }
}
