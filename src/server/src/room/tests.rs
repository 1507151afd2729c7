use super::*;
use crate::code::code_from;
use crate::question::Wording;
use std::collections::BTreeMap;

const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

fn question(options: usize, many: bool) -> Question {
    let wording = Wording {
        ask: "?".to_owned(),
        options: (0..options).map(|ix| ix.to_string()).collect(),
    };
    Question {
        key: "q-1".to_owned(),
        many,
        sure: true,
        words: BTreeMap::from([("en".to_owned(), wording)]),
    }
}

fn view(room: &Room, token: &str) -> serde_json::Value {
    serde_json::from_str(&room.view(token)).unwrap()
}

fn caps(devices: usize) -> Caps {
    Caps {
        devices,
        ..Caps::default()
    }
}

fn address(last: u8) -> IpAddr {
    std::net::Ipv4Addr::new(192, 168, 0, last).into()
}

fn class_of(devices: usize) -> (Room, Vec<String>, Instant) {
    let now = Instant::now();
    let mut room = Room::new("ACDEFH", caps(devices), now);
    let tokens: Vec<String> = (0..devices).map(|ix| format!("t{ix}")).collect();
    for token in &tokens {
        room.join("acd efh", None, token.clone(), HERE, now)
            .unwrap();
    }
    (room, tokens, now)
}

fn send(
    room: &mut Room,
    token: &str,
    round: u32,
    chosen: &[u8],
    now: Instant,
) -> Result<(), Refusal> {
    let answer = Answer {
        token: token.to_owned(),
        round,
        part: 0,
        chosen: chosen.to_vec(),
        sure: Some(true),
    };
    room.answer(&answer, now)
}

#[test]
fn each_device_counts_once_and_a_pass_counts_as_answered() {
    let (mut room, tokens, now) = class_of(3);
    room.ask(vec![question(3, false)], now);
    send(&mut room, &tokens[0], 1, &[2], now).unwrap();
    send(&mut room, &tokens[0], 1, &[1], now).unwrap();
    send(&mut room, &tokens[1], 1, &[], now).unwrap();
    let totals = room.totals().unwrap().remove(0);
    assert_eq!((totals.joined, totals.answered, totals.passed), (3, 2, 1));
    assert_eq!(totals.counts, [0, 1, 0]);
}

#[test]
fn what_does_not_fit_the_question_is_refused_and_changes_nothing() {
    let (mut room, tokens, now) = class_of(1);
    assert_eq!(
        send(&mut room, &tokens[0], 1, &[0], now),
        Err(Refusal::Late)
    );
    room.ask(vec![question(3, false)], now);
    assert_eq!(
        send(&mut room, &tokens[0], 1, &[3], now),
        Err(Refusal::NoAnswer)
    );
    assert_eq!(
        send(&mut room, &tokens[0], 1, &[0, 1], now),
        Err(Refusal::NoAnswer)
    );
    assert_eq!(
        send(&mut room, &tokens[0], 2, &[0], now),
        Err(Refusal::Late)
    );
    assert_eq!(
        send(&mut room, "stranger", 1, &[0], now),
        Err(Refusal::Unknown)
    );
    room.close(now);
    assert_eq!(
        send(&mut room, &tokens[0], 1, &[0], now),
        Err(Refusal::Late)
    );
    assert_eq!(room.totals().unwrap().remove(0).answered, 0);
}

#[test]
fn a_device_that_comes_back_is_itself_even_when_joining_is_closed() {
    let (mut room, tokens, now) = class_of(2);
    let before = view(&room, &tokens[1]);
    room.let_in(false, now);
    let (token, avatar) = room
        .join("WRONG1", Some(&tokens[1]), "new".to_owned(), HERE, now)
        .unwrap();
    assert_eq!(token, tokens[1]);
    assert_eq!(serde_json::to_value(avatar).unwrap(), before["mark"]);
    assert_eq!(room.joined(), 2);
    let late = room.join("ACDEFH", None, "new".to_owned(), HERE, now);
    assert_eq!(late.unwrap_err(), Refusal::Closed);
}

#[test]
fn wrong_codes_by_the_thousand_find_nothing_and_wait() {
    let now = Instant::now();
    let mut room = Room::new("ACDEFH", caps(30), now);
    let mut refused = 0;
    for ix in 0..2000 {
        let code = code_from([ix as u8, (ix >> 8) as u8, 1, 2, 3, 4]);
        let said = room.join(&code, None, format!("t{ix}"), HERE, now);
        refused += usize::from(said == Err(Refusal::TooFast));
    }
    assert_eq!(refused, 2000 - 180);
    // Now even the right code is refused, and accepted once the minute is over.
    let right = room.join("ACDEFH", None, "t".to_owned(), HERE, now);
    assert_eq!(right.unwrap_err(), Refusal::TooFast);
    let later = now + Duration::from_secs(61);
    assert!(
        room.join("ACDEFH", None, "t".to_owned(), HERE, later)
            .is_ok()
    );
}

#[test]
fn a_device_has_an_end_to_its_messages() {
    let (mut room, tokens, now) = class_of(1);
    room.ask(vec![question(3, false)], now);
    let refused = (0..100)
        .filter(|_| send(&mut room, &tokens[0], 1, &[0], now) == Err(Refusal::TooFast))
        .count();
    assert_eq!(refused, 60);
    assert_eq!(room.totals().unwrap().remove(0).answered, 1);
}

/// Joins with the right code from one address; returns how many were accepted.
fn joins(room: &mut Room, from: IpAddr, tries: usize, now: Instant) -> usize {
    (0..tries)
        .filter(|ix| {
            let token = format!("{from}-{ix}");
            room.join("ACDEFH", None, token, from, now).is_ok()
        })
        .count()
}

#[test]
fn a_flood_of_joins_from_one_address_leaves_the_class_its_places() {
    let now = Instant::now();
    let mut room = Room::new("ACDEFH", caps(30), now);
    assert_eq!(joins(&mut room, address(2), 1000, now), 41);
    assert_eq!(room.counters().refused_by_cap, 959);
    for pupil in 3..33 {
        assert_eq!(joins(&mut room, address(pupil), 1, now), 1);
    }
    assert_eq!(room.counters().joined, 71);
    // There is also a limit for many addresses together.
    let more: usize = (100..150)
        .map(|from| joins(&mut room, address(from), 100, now))
        .sum();
    assert_eq!(71 + more, 164);
}

#[test]
fn a_class_behind_one_address_may_mistype_and_join() {
    let now = Instant::now();
    let mut room = Room::new("ACDEFH", caps(30), now);
    for pupil in 0..30 {
        for code in ["ACDEF", "ACDFEH", "AADEFH"] {
            let said = room.join(code, None, format!("{code}{pupil}"), HERE, now);
            assert_eq!(said.unwrap_err(), Refusal::WrongCode);
        }
    }
    assert_eq!(joins(&mut room, HERE, 30, now), 30);
}

#[test]
fn when_everyone_is_let_in_anew_old_devices_and_their_votes_are_gone() {
    let (mut room, tokens, now) = class_of(3);
    room.ask(vec![question(2, false)], now);
    send(&mut room, &tokens[0], 1, &[0], now).unwrap();
    joins(&mut room, HERE, 10, now);
    assert_eq!(room.counters().refused_by_cap, 6);
    room.let_in(false, now);
    room.let_everyone_in_anew("XYXYXY", now);
    assert_eq!(room.counters(), Counters::default());
    let again = send(&mut room, &tokens[0], 1, &[1], now);
    assert_eq!(again, Err(Refusal::Unknown));
    assert_eq!(view(&room, &tokens[0])["stage"], "join");
    for had in [None, Some(tokens[0].as_str())] {
        let old = room.join("ACDEFH", had, "new".to_owned(), HERE, now);
        assert_eq!(old.unwrap_err(), Refusal::WrongCode);
    }
    let came = room.join("XYXYXY", None, "new".to_owned(), HERE, now);
    assert!(came.is_ok());
    assert_eq!(
        view(&room, "new")["stage"],
        "ask",
        "the question stays open"
    );
    send(&mut room, "new", 1, &[1], now).unwrap();
    let totals = room.totals().unwrap().remove(0);
    assert_eq!((totals.joined, totals.counts), (1, vec![0, 1]));
}

#[test]
fn what_a_device_shows_does_not_tell_what_was_chosen() {
    let (mut room, tokens, now) = class_of(3);
    room.ask(vec![question(2, false)], now);
    send(&mut room, &tokens[0], 1, &[0], now).unwrap();
    send(&mut room, &tokens[1], 1, &[], now).unwrap();
    let (mut first, mut second) = (view(&room, &tokens[0]), view(&room, &tokens[1]));
    first["mark"].take();
    second["mark"].take();
    assert_eq!(first, second);
    assert_eq!(view(&room, &tokens[2])["stage"], "ask");
}

#[test]
fn several_questions_stand_one_after_the_other_on_each_device() {
    let (mut room, tokens, now) = class_of(2);
    let questions = [3, 2, 2].map(|options| question(options, false));
    room.ask(questions.to_vec(), now);
    let mut part = |token: &str, part: usize, chosen: &[u8]| {
        let answer = Answer {
            token: token.to_owned(),
            round: 1,
            part,
            chosen: chosen.to_vec(),
            sure: None,
        };
        room.answer(&answer, now).map(|()| view(&room, token))
    };
    let shown = part(&tokens[0], 0, &[2]).unwrap();
    assert_eq!(
        (shown["part"].as_u64(), shown["of"].as_u64()),
        (Some(1), Some(3))
    );
    assert_eq!(
        part(&tokens[0], 1, &[2]),
        Err(Refusal::NoAnswer),
        "it has two options"
    );
    assert_eq!(part(&tokens[0], 9, &[0]), Err(Refusal::NoAnswer));
    part(&tokens[0], 1, &[]).unwrap();
    let shown = part(&tokens[0], 2, &[1]).unwrap();
    assert_eq!(shown["stage"], "sent");
    part(&tokens[1], 0, &[2]).unwrap();
    assert_eq!(room.answered(), 1, "the other has begun");
    let totals = room.totals().unwrap();
    let counts: Vec<_> = totals
        .iter()
        .map(|one| (one.counts.clone(), one.passed))
        .collect();
    assert_eq!(
        counts,
        [(vec![0, 0, 2], 0), (vec![0, 0], 1), (vec![0, 1], 0)]
    );
}

#[test]
fn after_the_end_nothing_of_any_device_is_left() {
    let (mut room, tokens, now) = class_of(3);
    room.ask(vec![question(2, false)], now);
    send(&mut room, &tokens[0], 1, &[0], now).unwrap();
    room.end();
    assert_eq!(room.joined(), 0);
    assert_eq!(view(&room, &tokens[0])["stage"], "end");
    let said = room.join("ACDEFH", None, "t".to_owned(), HERE, now);
    assert_eq!(said.unwrap_err(), Refusal::WrongCode);
    assert!(!format!("{room:?}").contains("t0"));
}

#[test]
fn only_joins_answers_and_the_teacher_keep_a_class_going() {
    let (mut room, tokens, start) = class_of(1);
    let idle = Caps::default().idle;
    let mut minutes = 0;
    let mut later = || {
        minutes += 1;
        start + Duration::from_secs(60 * minutes)
    };
    room.ask(vec![question(2, false)], later());
    let before = room.ends_at();
    let token = &tokens[0];
    room.join("WRONG1", None, "x".to_owned(), HERE, later())
        .unwrap_err();
    send(&mut room, token, 1, &[9], later()).unwrap_err();
    send(&mut room, token, 7, &[0], later()).unwrap_err();
    send(&mut room, "stranger", 1, &[0], later()).unwrap_err();
    assert_eq!(room.ends_at(), before);
    let actions: [fn(&mut Room, &str, Instant); 6] = [
        |room, _, now| room.let_in(true, now),
        |room, token, now| send(room, token, 1, &[0], now).unwrap(),
        |room, _, now| room.close(now),
        |room, _, now| drop(room.clear(now)),
        |room, token, now| drop(room.join("", Some(token), String::new(), HERE, now)),
        |room, _, now| room.let_everyone_in_anew("XYXYXY", now),
    ];
    for action in actions {
        let now = later();
        action(&mut room, token, now);
        assert_eq!(room.ends_at(), now + idle);
    }
}
