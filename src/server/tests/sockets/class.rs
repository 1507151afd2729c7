//! A class from joining to its totals.

use crate::client::{Events, class, connect, get, join, own, post, question, send};
use porchlight_server::Totals;
use std::io::Write as _;

#[test]
fn a_device_joins_is_asked_answers_and_comes_back_as_itself() {
    let class = class();
    let (status, head, page) = get(class.address(), "/");
    assert_eq!(status, 200);
    assert!(page.contains("<main"));
    assert!(
        head.contains("content-security-policy: default-src 'none'"),
        "{head}"
    );
    assert!(!head.contains("set-cookie"));
    let token = join(&class);
    let mut events = Events::of(&class, &token);
    assert_eq!(events.next()["stage"], "wait");
    class.ask(vec![question("q-a")]);
    let asked = events.next();
    assert_eq!(asked["stage"], "ask");
    assert_eq!(asked["question"]["words"]["en"]["options"][1], "Two");
    assert_eq!(send(&class, &token, 1, &[1]), 200);
    // The connection breaks; with its token the device is recognized, and its answer still counts.
    drop(events);
    let again = serde_json::json!({ "code": "", "token": token });
    let (status, said) = post(class.address(), "/join", &again);
    assert_eq!(
        (status, said["token"].as_str()),
        (200, Some(token.as_str()))
    );
    assert_eq!(Events::of(&class, &token).next()["stage"], "sent");
    class.close();
    // If events do not arrive, polling gives the same state.
    let (_, _, state) = get(class.address(), &format!("/state?token={token}"));
    assert!(state.contains("\"closed\""), "{state}");
    let totals = class.clear().unwrap().remove(0);
    assert_eq!(totals.counts, [0, 1, 0]);
    assert_eq!((totals.joined, totals.answered), (1, 1));
}

#[test]
fn the_whole_page_is_small_and_asks_nobody_else() {
    let class = class();
    let mut all = 0;
    for path in ["/", "/page.css", "/page.js", "/words"] {
        let (status, _, body) = get(class.address(), path);
        assert_eq!(status, 200, "{path}");
        all += body.len();
        let outside: Vec<_> = body
            .match_indices("://")
            .filter(|(at, _)| !body[..*at].ends_with("http") || !body[*at..].contains("www.w3.org"))
            .collect();
        assert!(outside.is_empty(), "{path} names an address");
    }
    assert!(all < 60 * 1024, "{all} bytes");
}

#[test]
fn with_half_of_the_connections_cut_the_totals_are_exact() {
    let class = class();
    let tokens: Vec<String> = (0..60).map(|_| join(&class)).collect();
    let mut open: Vec<Events> = tokens
        .iter()
        .map(|token| Events::of(&class, token))
        .collect();
    for events in &mut open {
        events.next();
    }
    class.ask(vec![question("q-a")]);
    for (ix, token) in tokens.iter().enumerate() {
        let chosen = u8::try_from(ix % 3).unwrap();
        if ix % 2 == 0 {
            // It disconnects in the middle of sending, and sends again.
            let address = class.address();
            let mut stream = connect(address);
            let head = format!(
                "POST /answer HTTP/1.1\r\nHost: {address}\r\n{}Content-Length: 90\r\n\r\n{{\"tok",
                own(address)
            );
            stream.write_all(head.as_bytes()).unwrap();
            drop(stream);
        }
        assert_eq!(send(&class, token, 1, &[chosen]), 200);
    }
    let totals = class.totals().unwrap().remove(0);
    let wanted = Totals {
        key: "q-a".to_owned(),
        joined: 60,
        answered: 60,
        counts: vec![20, 20, 20],
        ..Totals::default()
    };
    assert_eq!(totals, wanted);
}
