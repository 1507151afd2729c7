//! Messages that are too large, malformed, or from pages of other sites.

use crate::client::{ask, class, connect, get, join, own, post_with, question, send};
use porchlight_server::ClassServer;
use std::io::{Read as _, Write as _};

#[test]
fn what_is_too_large_or_strange_is_refused_and_never_sent_back() {
    let class = class();
    let address = class.address();
    let token = join(&class);
    class.ask(vec![question("q-a")]);
    let large = "x".repeat(1024 * 1024);
    let mut stream = connect(address);
    let head = format!(
        "POST /answer HTTP/1.1\r\nHost: {address}\r\n{}Content-Length: {}\r\n\r\n",
        own(address),
        large.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    // The server may hang up before all of it has been sent.
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
            let (status, _, said) = post_with(address, path, &own(address), &body);
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
    assert_eq!(class.totals().unwrap().remove(0).answered, 0);
    assert_eq!(post_with(address, "/answer", &own(address), &good).0, 200);
    assert_eq!(send(&class, &token, 1, &[2]), 200);
    class.close();
    assert_eq!(send(&class, &token, 1, &[1]), 409);
    let totals = class.totals().unwrap().remove(0);
    assert_eq!((totals.answered, totals.counts), (1, vec![0, 0, 1]));
}

/// The status of an answer that has these lines instead of Host and Origin.
fn answer_with(class: &ClassServer, token: &str, target: &str, lines: &[u8]) -> u16 {
    let body = serde_json::json!({ "token": token, "round": 1, "chosen": [0] }).to_string();
    let length = format!(
        "Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let first = format!("POST {target} HTTP/1.1\r\n");
    ask(
        class.address(),
        &[first.as_bytes(), lines, length.as_bytes()].concat(),
    )
    .0
}

#[test]
fn only_the_page_of_this_class_can_send_an_answer() {
    let class = class();
    let address = class.address();
    let token = join(&class);
    class.ask(vec![question("q-a")]);
    let host = format!("Host: {address}\r\n");
    let own = own(address);
    for (lines, why) in [
        (own.clone(), "no Host"),
        (format!("Host: evil.example\r\n{own}"), "another Host"),
        (
            format!("Host: localhost:{}\r\n{own}", address.port()),
            "another name",
        ),
        (
            format!("Host: {address}\u{e9}\r\n{own}"),
            "a Host that is not ASCII",
        ),
        (format!("{host}Host: evil.example\r\n{own}"), "two Hosts"),
        (format!("{host}{host}{own}"), "a Host twice"),
        (host.clone(), "no Origin"),
        (format!("{host}Origin: null\r\n"), "a hidden Origin"),
        (
            format!("{host}Origin: http://evil.example\r\n"),
            "another Origin",
        ),
        (
            format!("{host}Origin: https://{address}\r\n"),
            "another scheme",
        ),
        (
            format!("{host}Origin: http://{address}\u{e9}\r\n"),
            "an Origin that is not ASCII",
        ),
        (
            format!("{host}{own}Origin: http://evil.example\r\n"),
            "two Origins",
        ),
    ] {
        let status = answer_with(&class, &token, "/answer", lines.as_bytes());
        assert!(matches!(status, 400 | 403), "{why}: {status}");
    }
    let lines = format!("{host}{own}");
    for target in [
        "http://evil.example/answer".to_owned(),
        format!("https://{address}/answer"),
        format!("http://pupil@{address}/answer"),
        format!("http://localhost:{}/answer", address.port()),
    ] {
        let status = answer_with(&class, &token, &target, lines.as_bytes());
        assert!(matches!(status, 400 | 403), "{target}: {status}");
    }
    assert_eq!(class.totals().unwrap().remove(0).answered, 0);
    let target = format!("http://{address}/answer");
    assert_eq!(answer_with(&class, &token, &target, lines.as_bytes()), 200);
    assert_eq!(class.totals().unwrap().remove(0).answered, 1);
}

#[test]
fn the_page_is_given_to_nobody_who_calls_this_computer_by_another_name() {
    let class = class();
    let address = class.address();
    for lines in [
        String::new(),
        "Host: evil.example\r\n".to_owned(),
        format!("Host: {address}\u{e9}\r\n"),
        format!("Host: {address}\r\nHost: evil.example\r\n"),
        format!("Host: {address}\r\nOrigin: http://evil.example\r\n"),
    ] {
        for version in ["1.0", "1.1"] {
            let request = format!("GET /words HTTP/{version}\r\n{lines}Connection: close\r\n\r\n");
            let (status, _, said) = ask(address, request.as_bytes());
            assert!(matches!(status, 400 | 403), "{request}: {status}");
            assert!(!said.contains("Wait"));
        }
    }
    assert_eq!(get(address, "/words").0, 200);
}
