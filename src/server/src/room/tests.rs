use super::*;

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

fn class_of(devices: usize) -> (Room, Vec<String>, Instant) {
    let now = Instant::now();
    let mut room = Room::new("ACDEFH", Caps::default(), now);
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
    room.ask(vec![question(3, false)]);
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
    room.ask(vec![question(3, false)]);
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
    room.close();
    assert_eq!(
        send(&mut room, &tokens[0], 1, &[0], now),
        Err(Refusal::Late)
    );
    assert_eq!(room.totals().unwrap().remove(0).answered, 0);
}

#[test]
fn a_device_that_comes_back_is_itself_even_when_joining_is_closed() {
    let (mut room, tokens, now) = class_of(2);
    let before = room.mark(&tokens[1]).unwrap();
    room.let_in(false);
    let (token, mark) = room
        .join("WRONG1", Some(&tokens[1]), "new".to_owned(), HERE, now)
        .unwrap();
    assert_eq!((token.as_str(), mark), (tokens[1].as_str(), before));
    assert_eq!(room.joined(), 2);
    let late = room.join("ACDEFH", None, "new".to_owned(), HERE, now);
    assert_eq!(late.unwrap_err(), Refusal::Closed);
}

#[test]
fn wrong_codes_by_the_thousand_find_nothing_and_wait() {
    let now = Instant::now();
    let mut room = Room::new("ACDEFH", Caps::default(), now);
    let mut refused = 0;
    for ix in 0..2000 {
        let code = code_from([ix as u8, (ix >> 8) as u8, 1, 2, 3, 4]);
        let said = room.join(&code, None, format!("t{ix}"), HERE, now);
        refused += usize::from(said == Err(Refusal::TooFast));
    }
    assert_eq!(refused, 1990);
    // Even the right code waits now, and comes in after the minute.
    let right = room.join("ACDEFH", None, "t".to_owned(), HERE, now);
    assert_eq!(right.unwrap_err(), Refusal::TooFast);
    let later = now + Duration::from_secs(61);
    assert!(
        room.join("ACDEFH", None, "t".to_owned(), HERE, later)
            .is_ok()
    );
}

#[test]
fn a_class_has_an_end_to_its_places_and_to_a_devices_messages() {
    let (mut room, tokens, now) = class_of(500);
    let more = room.join("ACDEFH", None, "more".to_owned(), HERE, now);
    assert_eq!(more.unwrap_err(), Refusal::Full);
    room.ask(vec![question(3, false)]);
    let refused = (0..100)
        .filter(|_| send(&mut room, &tokens[0], 1, &[0], now) == Err(Refusal::TooFast))
        .count();
    assert_eq!(refused, 60);
    assert_eq!(room.totals().unwrap().remove(0).answered, 1);
}

#[test]
fn what_a_device_shows_does_not_tell_what_was_chosen() {
    let (mut room, tokens, now) = class_of(3);
    room.ask(vec![question(2, false)]);
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
    room.ask(vec![
        question(3, false),
        question(2, false),
        question(2, false),
    ]);
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
    room.ask(vec![question(2, false)]);
    send(&mut room, &tokens[0], 1, &[0], now).unwrap();
    room.end();
    assert_eq!(room.joined(), 0);
    assert_eq!(view(&room, &tokens[0])["stage"], "end");
    let said = room.join("ACDEFH", None, "t".to_owned(), HERE, now);
    assert_eq!(said.unwrap_err(), Refusal::WrongCode);
    assert!(!format!("{room:?}").contains("t0"));
}

#[test]
fn a_forgotten_class_ends_by_itself_after_two_hours() {
    let (room, _, now) = class_of(1);
    assert!(!room.is_idle(now + Duration::from_secs(2 * 60 * 60 - 1)));
    assert!(room.is_idle(now + Duration::from_secs(2 * 60 * 60)));
}
