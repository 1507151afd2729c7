//! The class server over real sockets, as browsers and as those who mean no good use it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use porchlight_server::{Caps, Class, Question, Start, Totals, Wording};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn class_with(caps: Caps) -> Class {
    Class::start(Start {
        address: HERE,
        port: 0,
        caps,
        words: serde_json::json!({ "en": { "wait": "Wait" } }),
        changed: Box::new(|| {}),
    })
    .unwrap()
}

fn class() -> Class {
    class_with(Caps::default())
}

fn question(key: &str) -> Question {
    let options = ["One", "Two", "Three"].map(str::to_owned).to_vec();
    let wording = Wording {
        ask: "Which?".to_owned(),
        options,
    };
    Question {
        key: key.to_owned(),
        many: false,
        sure: false,
        words: BTreeMap::from([("en".to_owned(), wording)]),
    }
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    stream
}

/// Status, headers and body of one request on a connection of its own.
fn ask(address: SocketAddr, request: &str) -> (u16, String, String) {
    let mut stream = connect(address);
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok();
    let status = answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or(0);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    (status, head.to_lowercase(), body.to_owned())
}

fn get(address: SocketAddr, path: &str) -> (u16, String, String) {
    ask(
        address,
        &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"),
    )
}

fn post_from(address: SocketAddr, path: &str, more: &str, body: &str) -> (u16, String, String) {
    ask(
        address,
        &format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{more}Content-Length: {}\r\n\r\n{body}",
            body.len()
        ),
    )
}

fn post(address: SocketAddr, path: &str, body: &serde_json::Value) -> (u16, serde_json::Value) {
    let (status, _, body) = post_from(address, path, "", &body.to_string());
    (status, serde_json::from_str(&body).unwrap_or_default())
}

fn join(class: &Class) -> String {
    let body = serde_json::json!({ "code": class.code() });
    let (status, said) = post(class.address(), "/join", &body);
    assert_eq!(status, 200, "{said}");
    said["token"].as_str().unwrap().to_owned()
}

fn send(class: &Class, token: &str, round: u32, chosen: &[u8]) -> u16 {
    let body = serde_json::json!({ "token": token, "round": round, "chosen": chosen });
    post(class.address(), "/answer", &body).0
}

/// Lines of events as they come.
struct Events(BufReader<TcpStream>);

impl Events {
    fn of(class: &Class, token: &str) -> Self {
        let address = class.address();
        let mut stream = connect(address);
        let request = format!("GET /events?token={token} HTTP/1.1\r\nHost: {address}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        Self(BufReader::new(stream))
    }

    /// The next thing the device shows.
    fn next(&mut self) -> serde_json::Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data.trim()).unwrap();
            }
        }
    }
}

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
    // The connection breaks; with its token the device is itself again, and has answered.
    drop(events);
    let again = serde_json::json!({ "code": "", "token": token });
    let (status, said) = post(class.address(), "/join", &again);
    assert_eq!(
        (status, said["token"].as_str()),
        (200, Some(token.as_str()))
    );
    assert_eq!(Events::of(&class, &token).next()["stage"], "sent");
    class.close();
    // Where events do not arrive, asking tells the same.
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
fn nobody_gets_in_with_wrong_codes_and_the_teacher_can_close_the_door() {
    let class = class();
    let mut said = Vec::new();
    for ix in 0..200 {
        let code = serde_json::json!({ "code": format!("W{ix:05}") });
        said.push(post(class.address(), "/join", &code).0);
    }
    assert_eq!(&said[..10], [403; 10]);
    assert!(said[10..].iter().all(|status| *status == 429));
    assert_eq!(class.joined(), 0);

    let class = self::class();
    let token = join(&class);
    class.let_in(false);
    let code = serde_json::json!({ "code": class.code() });
    let (status, said) = post(class.address(), "/join", &code);
    assert_eq!((status, said["refused"].as_str()), (403, Some("closed")));
    let back = serde_json::json!({ "code": "", "token": token });
    assert_eq!(post(class.address(), "/join", &back).0, 200);
}

#[test]
fn what_is_too_large_strange_or_from_elsewhere_is_refused_and_never_sent_back() {
    let class = class();
    let address = class.address();
    let token = join(&class);
    class.ask(vec![question("q-a")]);
    let large = "x".repeat(1024 * 1024);
    let mut stream = connect(address);
    let head = format!(
        "POST /answer HTTP/1.1\r\nHost: {address}\r\nContent-Length: {}\r\n\r\n",
        large.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    // The server may hang up before all of it is through.
    stream.write_all(large.as_bytes()).ok();
    let mut answer = [0; 64];
    let read = stream.read(&mut answer).unwrap_or(0);
    let answer = String::from_utf8_lossy(&answer[..read]);
    assert!(read == 0 || answer.contains("413"), "{answer}");

    let script = "<script>alert(1)</script>";
    for body in [
        script.to_owned(),
        format!("{{\"code\":\"{script}\"}}"),
        format!("{{\"token\":\"{script}\",\"round\":1,\"chosen\":[0]}}"),
        "{\"token\":\"x\",\"round\":1,\"chosen\":[0],\"name\":\"Lupita\"}".to_owned(),
    ] {
        for path in ["/join", "/answer"] {
            let (status, _, said) = post_from(address, path, "", &body);
            assert!((400..500).contains(&status), "{path} {body}: {status}");
            assert!(
                !said.contains("script") && !said.contains("Lupita"),
                "{said}"
            );
        }
    }
    let (_, _, said) = get(address, &format!("/{}", script.replace('<', "%3C")));
    assert!(!said.contains("script"));

    let good = serde_json::json!({ "token": token, "round": 1, "chosen": [0] }).to_string();
    for origin in ["Origin: http://evil.example\r\n", "Origin: null\r\n"] {
        assert_eq!(post_from(address, "/answer", origin, &good).0, 403);
    }
    let other = format!(
        "POST /answer HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{good}",
        good.len()
    );
    assert_eq!(ask(address, &other).0, 403);
    assert_eq!(class.totals().unwrap().remove(0).answered, 0);
    let own = format!("Origin: http://{address}\r\n");
    assert_eq!(post_from(address, "/answer", &own, &good).0, 200);
    assert_eq!(send(&class, &token, 1, &[2]), 200);
    class.close();
    assert_eq!(send(&class, &token, 1, &[1]), 409);
    let totals = class.totals().unwrap().remove(0);
    assert_eq!((totals.answered, totals.counts), (1, vec![0, 0, 1]));
}

#[test]
fn those_who_only_hold_connections_open_keep_nobody_out() {
    let caps = Caps {
        devices: 40,
        ..Caps::default()
    };
    let class = class_with(caps);
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
    // A stranger gets no stream at all.
    assert_eq!(get(address, "/events?token=stranger").0, 403);
    drop(half);
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
            // It hangs up in the middle of sending, and sends once more.
            let address = class.address();
            let mut stream = connect(address);
            let head = format!(
                "POST /answer HTTP/1.1\r\nHost: {address}\r\nContent-Length: 90\r\n\r\n{{\"tok"
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

#[test]
fn the_door_is_open_only_while_the_class_runs() {
    let class = class();
    let address = class.address();
    let token = join(&class);
    let mut events = Events::of(&class, &token);
    events.next();
    let start = Instant::now();
    drop(class);
    assert!(start.elapsed() < Duration::from_secs(5), "it ends at once");
    assert!(TcpStream::connect(address).is_err());
}
