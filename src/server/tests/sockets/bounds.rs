//! Clients that hold connections open or send slowly do not keep others out.

use crate::client::{
    Events, HERE, HOPELESS, class, class_of, connect, get, join, join_from, post_from, question,
    send, slow_body,
};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::time::{Duration, Instant};

#[test]
fn those_who_only_hold_connections_open_keep_nobody_out() {
    let class = class_of(40);
    let address = class.address();
    // Half-open: a request that never ends.
    let half: Vec<TcpStream> = (0..60)
        .map(|_| {
            let mut stream = connect(address);
            stream.write_all(b"POST /join HTTP/1.1\r\nHost:").unwrap();
            stream
        })
        .collect();
    let token = join(&class);
    class.ask(vec![question("q-a")]);
    assert_eq!(send(&class, &token, 1, &[0]), 200);
    // A stranger gets no stream.
    assert_eq!(get(address, "/events?token=stranger").0, 403);
    drop(half);
}

/// Sends a byte at a time until the server hangs up.
fn drip(mut stream: TcpStream) {
    let start = Instant::now();
    stream
        .set_read_timeout(Some(Duration::from_millis(100)))
        .unwrap();
    let mut said = [0; 512];
    loop {
        assert!(start.elapsed() < HOPELESS, "it may go on for ever");
        let is_over = stream.write_all(b" ").is_err();
        match stream.read(&mut said) {
            Ok(0) => return,
            Ok(_) => {}
            Err(why) if why.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return,
        }
        if is_over {
            return;
        }
    }
}

#[test]
fn a_request_that_comes_byte_by_byte_is_cut_off_also_after_others_on_its_connection() {
    let class = class();
    let address = class.address();
    let head = format!(
        "POST /join HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nContent-Length: 900\r\n\r\n{{"
    );
    std::thread::scope(|scope| {
        scope.spawn(|| drip(slow_body(HERE, address)));
        scope.spawn(|| {
            let mut stream = connect(address);
            stream.write_all(b"GET / HTTP/1.1\r\nX-Long: ").unwrap();
            drip(stream);
        });
        scope.spawn(|| {
            let mut stream = connect(address);
            let get = format!("GET /page.css HTTP/1.1\r\nHost: {address}\r\n\r\n");
            stream.write_all(get.as_bytes()).unwrap();
            let mut first = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            reader.read_line(&mut first).unwrap();
            assert!(first.contains("200"), "{first}");
            stream.write_all(head.as_bytes()).unwrap();
            drip(stream);
        });
        scope.spawn(|| {
            // Sending nothing is no better than sending slowly.
            let mut stream = connect(address);
            assert_eq!(stream.read(&mut [0; 8]).unwrap_or(0), 0);
        });
    });
}

#[test]
fn hundreds_of_slow_senders_behind_the_address_of_the_class_keep_no_pupil_out() {
    let class = class_of(4);
    let address = class.address();
    let early: Vec<String> = (0..2).map(|_| join(&class)).collect();
    let mut listening: Vec<Events> = early
        .iter()
        .map(|token| Events::of(&class, token))
        .collect();
    for events in &mut listening {
        assert_eq!(events.next()["stage"], "wait");
    }
    let slow: Vec<TcpStream> = (0..250).map(|_| slow_body(HERE, address)).collect();
    let late: Vec<String> = (0..2).map(|_| join(&class)).collect();
    class.ask(vec![question("q-a")]);
    for events in &mut listening {
        assert_eq!(
            events.next()["stage"],
            "ask",
            "who listened goes on listening"
        );
    }
    for token in early.iter().chain(&late) {
        assert_eq!(send(&class, token, 1, &[1]), 200);
    }
    let totals = class.totals().unwrap().remove(0);
    assert_eq!((totals.joined, totals.answered), (4, 4));
    assert_eq!(totals.counts, [0, 4, 0]);
    drop(slow);
}

#[test]
fn one_device_listens_twice_at_most_and_its_newest_streams_go_on() {
    let class = class();
    let token = join(&class);
    let mut streams: Vec<Events> = (0..4)
        .map(|_| {
            let mut events = Events::of(&class, &token);
            assert_eq!(events.next()["stage"], "wait");
            events
        })
        .collect();
    class.ask(vec![question("q-a")]);
    for events in &mut streams[..2] {
        assert_eq!(events.try_next(), None);
    }
    for events in &mut streams[2..] {
        assert_eq!(events.next()["stage"], "ask");
    }
}

/// Addresses of this computer other than the usual one; only Linux answers on all of 127.0.0.0/8.
#[cfg(target_os = "linux")]
fn address_of(pupil: u8) -> IpAddr {
    Ipv4Addr::new(127, 0, 0, pupil).into()
}

#[cfg(target_os = "linux")]
#[test]
fn a_pupil_who_floods_the_class_in_every_way_changes_nothing_for_the_others() {
    let class = class_of(4);
    let address = class.address();
    let attacker = address_of(2);
    let early: Vec<String> = (3..5)
        .map(|pupil| join_from(&class, address_of(pupil)))
        .collect();
    let own = join_from(&class, attacker);
    let streams: Vec<Events> = (0..100)
        .map(|_| Events::from(attacker, &class, &own))
        .collect();
    let slow: Vec<TcpStream> = (0..100).map(|_| slow_body(attacker, address)).collect();
    let code = serde_json::json!({ "code": class.code() });
    let joined = (0..40)
        .filter(|_| post_from(attacker, address, "/join", &code).0 == 200)
        .count();
    assert_eq!(joined, 8, "nine devices in all for a class of four");
    assert_eq!(class.counters().refused_by_cap, 32);
    let late = (5..7).map(|pupil| join_from(&class, address_of(pupil)));
    let pupils: Vec<String> = early.into_iter().chain(late).collect();
    class.ask(vec![question("q-a")]);
    for (token, pupil) in pupils.iter().zip(3..) {
        let answer = serde_json::json!({ "token": token, "round": 1, "chosen": [2] });
        assert_eq!(
            post_from(address_of(pupil), address, "/answer", &answer).0,
            200
        );
    }
    let totals = class.totals().unwrap().remove(0);
    assert_eq!((totals.joined, totals.answered), (13, 4));
    assert_eq!(totals.counts, [0, 0, 4]);
    drop((streams, slow));
}
