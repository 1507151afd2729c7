use super::*;
use crate::limits::CONNECTIONS_PER_DEVICE;
use std::net::Ipv4Addr;

const LIMITS: Limits = Limits {
    open: 40,
    streams: 6,
    per_address: 20,
};

fn address(last: u8) -> IpAddr {
    Ipv4Addr::new(192, 168, 0, last).into()
}

/// A connection with a request that began this many milliseconds ago.
fn begun(table: &mut Table, from: u8, ago: u64, now: Instant) -> u64 {
    table.open(address(from), now - Duration::from_millis(ago))
}

fn device(table: &mut Table, from: u8, token: &str, stage: Stage, now: Instant) -> u64 {
    let id = begun(table, from, 0, now);
    table.set_token(id, token);
    match stage {
        Stage::Stream => assert!(table.open_stream(id, token, &LIMITS, now)),
        stage => table.set_stage(id, stage, now),
    }
    id
}

/// The order in which connections are closed until none is left to close.
fn given_up(table: &mut Table, now: Instant) -> Vec<u64> {
    let mut order = Vec::new();
    while let Some(id) = table.least_useful(0, &LIMITS, now) {
        table.close(id);
        order.push(id);
    }
    order
}

#[test]
fn who_is_in_no_class_and_slow_goes_first_and_a_device_keeps_the_stream_it_listens_on() {
    let now = Instant::now() + Duration::from_secs(60);
    let mut table = Table::default();
    let newcomer = begun(&mut table, 1, 20, now);
    let slow = begun(&mut table, 2, 3000, now);
    let older = device(&mut table, 3, "a", Stage::Stream, now);
    let listens = device(&mut table, 3, "a", Stage::Stream, now);
    let spare = device(&mut table, 3, "a", Stage::Idle, now);
    let slower = begun(&mut table, 2, 4000, now);
    assert_eq!(
        given_up(&mut table, now),
        [slower, slow, spare, newcomer, older]
    );
    assert!(table.live().map(|(id, _)| id).eq([listens]));
}

#[test]
fn a_crowd_from_one_address_gives_way_to_pupils_on_others() {
    let now = Instant::now() + Duration::from_secs(60);
    let mut table = Table::default();
    let pupil = begun(&mut table, 1, 900, now);
    let spare = device(&mut table, 3, "a", Stage::Idle, now);
    let crowd: Vec<u64> = (0..15).map(|_| begun(&mut table, 2, 1, now)).collect();
    let order = given_up(&mut table, now);
    assert_eq!(order[..5], crowd[..5], "down to half of its share");
    assert_eq!(order[5], spare);
    assert_eq!(order[order.len() - 2], pupil, "as many as on any address");
}

#[test]
fn a_device_that_opens_a_third_stream_loses_its_oldest() {
    let now = Instant::now();
    let mut table = Table::default();
    let streams: Vec<u64> = (0..3)
        .map(|_| device(&mut table, 1, "a", Stage::Stream, now))
        .collect();
    let other = device(&mut table, 1, "b", Stage::Stream, now);
    let left: Vec<u64> = table.streams().map(|(id, _)| id).collect();
    assert_eq!(left, [streams[1], streams[2], other]);
}

#[test]
fn when_streams_run_out_second_ones_go_first_then_those_of_the_greediest_address() {
    let now = Instant::now();
    let mut table = Table::default();
    let mut flood = Vec::new();
    for token in ["a", "b", "c"] {
        for _ in 0..2 {
            flood.push(device(&mut table, 2, token, Stage::Stream, now));
        }
    }
    let pupils: Vec<u64> = ["p", "q", "r", "s"]
        .iter()
        .zip(10..)
        .map(|(token, from)| device(&mut table, from, token, Stage::Stream, now))
        .collect();
    let left: Vec<u64> = table.streams().map(|(id, _)| id).collect();
    assert_eq!(left[..2], [flood[3], flood[5]]);
    assert_eq!(left[2..], pupils);
    // If no address has more than its share, devices that already listen keep their streams, and later ones have to poll.
    let id = begun(&mut table, 14, 0, now);
    assert!(table.open_stream(id, "t", &LIMITS, now));
    let id = begun(&mut table, 10, 0, now);
    table.set_token(id, "u");
    assert!(!table.open_stream(id, "u", &LIMITS, now));
    assert_eq!(table.streams().count(), LIMITS.streams);
}

#[test]
fn a_device_with_too_many_connections_loses_the_oldest_and_never_its_stream() {
    let now = Instant::now();
    let mut table = Table::default();
    let stream = device(&mut table, 1, "a", Stage::Stream, now);
    let idle: Vec<u64> = (0..8)
        .map(|_| device(&mut table, 1, "a", Stage::Idle, now))
        .collect();
    let left: Vec<u64> = table.live().map(|(id, _)| id).collect();
    assert_eq!(left.len(), CONNECTIONS_PER_DEVICE);
    assert_eq!(left[0], stream);
    assert_eq!(left[1..], idle[3..]);
}

#[test]
fn whoever_connects_there_is_a_place_for_the_next_and_no_address_takes_more_than_its_share() {
    let connections = Arc::new(Connections::new(LIMITS));
    let mut places = Vec::new();
    for from in [1, 1, 1, 1, 2, 2, 2, 2] {
        for _ in 0..8 {
            places.push(connections.accept(address(from)));
            // A closed connection frees its place, as its task does.
            let table = connections.table();
            let closing = |place: &Arc<Place>| table.open[&place.id].closing;
            let closed = places.iter().position(closing);
            drop(table);
            closed.map(|closed| places.remove(closed));
            assert!(connections.table().open.len() < LIMITS.open);
            assert!(connections.table().anonymous(address(1)) <= LIMITS.per_address);
        }
    }
    drop(places);
    for from in [1, 2] {
        assert_eq!(connections.table().anonymous(address(from)), 0);
    }
}

#[test]
fn after_everyone_was_let_in_anew_no_connection_is_a_devices() {
    let now = Instant::now();
    let mut table = Table::default();
    let stream = device(&mut table, 1, "a", Stage::Stream, now);
    table.forget_devices();
    assert_eq!(table.anonymous(address(1)), 1);
    assert_eq!(given_up(&mut table, now), [stream]);
}
