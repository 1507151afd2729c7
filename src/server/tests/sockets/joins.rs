//! Joining: wrong codes, closing the class to new devices, and starting over.

use crate::client::{
    Events, HERE, class, class_of, connect, join, own, post, question, send, try_code,
};
use std::io::{Read as _, Write as _};
use std::time::{Duration, Instant};

#[test]
fn nobody_gets_in_with_wrong_codes() {
    let class = class_of(5);
    // A class of five is locked out after 80 wrong codes in a minute.
    let address = class.address();
    let said: Vec<u16> = std::thread::scope(|scope| {
        let guess = move |from: usize| {
            let codes = (from..from + 4).map(|ix| format!("W{ix:05}"));
            codes.map(|code| try_code(address, HERE, &code).0).collect()
        };
        let guessing: Vec<_> = (0..30)
            .map(|ix| scope.spawn(move || -> Vec<u16> { guess(ix * 4) }))
            .collect();
        let said = guessing.into_iter().flat_map(|one| one.join().unwrap());
        said.collect()
    });
    let count = |status| said.iter().filter(|said| **said == status).count();
    assert_eq!((count(403), count(429)), (80, 40));
    assert_eq!(try_code(class.address(), HERE, &class.code()).0, 429);
    assert_eq!(class.joined(), 0);
}

#[test]
fn each_wrong_code_on_a_connection_waits_longer_than_the_last_while_others_join() {
    let class = class();
    let address = class.address();
    let mut guesses = connect(address);
    let body = r#"{"code":"WRONG1"}"#;
    let guess = format!(
        "POST /join HTTP/1.1\r\nHost: {address}\r\n{}Content-Length: {}\r\n\r\n{body}",
        own(address),
        body.len()
    );
    for least in [50, 100, 200] {
        let start = Instant::now();
        guesses.write_all(guess.as_bytes()).unwrap();
        join(&class);
        let mut said = String::new();
        while !said.ends_with(r#"{"refused":"wrong-code"}"#) {
            let mut some = [0; 512];
            let read = guesses.read(&mut some).unwrap();
            assert!(read > 0, "{said}");
            said.push_str(&String::from_utf8_lossy(&some[..read]));
        }
        assert!(start.elapsed() >= Duration::from_millis(least), "{least}");
    }
    assert_eq!(class.joined(), 3);
}

#[test]
fn the_teacher_can_close_the_door_and_devices_in_the_class_still_come_back() {
    let class = class();
    let token = join(&class);
    class.let_in(false);
    let (status, said) = try_code(class.address(), HERE, &class.code());
    assert_eq!((status, said["refused"].as_str()), (403, Some("closed")));
    let back = serde_json::json!({ "code": "", "token": token });
    assert_eq!(post(class.address(), "/join", &back).0, 200);
}

#[test]
fn the_teacher_can_let_everyone_in_anew_with_a_new_code() {
    let class = class();
    let old = class.code();
    let token = join(&class);
    let mut events = Events::of(&class, &token);
    assert_eq!(events.next()["stage"], "wait");
    class.ask(vec![question("q-a")]);
    assert_eq!(events.next()["stage"], "ask");
    assert_eq!(send(&class, &token, 1, &[0]), 200);
    class.let_everyone_in_anew().unwrap();
    assert_eq!(events.next()["stage"], "join");
    assert_eq!(events.try_next(), None, "the stream ends");
    assert_eq!(class.joined(), 0);
    assert_eq!(class.totals().unwrap().remove(0).answered, 0);
    let answer = serde_json::json!({ "token": token, "round": 1, "chosen": [0] });
    let (status, said) = post(class.address(), "/answer", &answer);
    assert_eq!((status, said["refused"].as_str()), (403, Some("unknown")));
    assert_eq!(try_code(class.address(), HERE, &old).0, 403);
    let token = join(&class);
    assert_eq!(send(&class, &token, 1, &[2]), 200);
    assert_eq!(class.totals().unwrap().remove(0).counts, [0, 0, 1]);
}
