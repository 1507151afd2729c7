//! Pupils' browsers, as the class server sees them.

use crate::kit::Window;
use porchlight_core::model::{Action, ClassAction, Phones};
use serde_json::{Value, json};

/// Sends one request as a browser does; returns the status and body.
pub fn request(address: &str, method: &str, path: &str, body: &str) -> (u16, Value) {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let patience = std::time::Duration::from_secs(60);
    stream.set_read_timeout(Some(patience)).unwrap();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        assert!(answer.read_line(&mut head).unwrap() > 0, "{path}: {head}");
    }
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    // Not every server closes the connection when asked to.
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse().unwrap())
    });
    let mut body = Vec::new();
    answer
        .take(length.unwrap_or(u64::MAX))
        .read_to_end(&mut body)
        .unwrap();
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

/// A pupil's phone that has joined.
pub struct Phone {
    address: String,
    token: String,
}

impl Phone {
    /// What its page currently shows.
    pub fn shows(&self) -> Value {
        let path = format!("/state?token={}", self.token);
        request(&self.address, "GET", &path, "").1
    }

    /// Answers the current question. Choosing nothing is a pass.
    pub fn answers(&self, chosen: &[usize], sure: Option<bool>) -> Value {
        let shows = self.shows();
        assert_eq!(shows["stage"], "ask", "{shows}");
        let body = json!({
            "token": self.token, "round": shows["round"], "part": shows["part"],
            "chosen": chosen, "sure": sure,
        });
        let (status, shows) = request(&self.address, "POST", "/answer", &body.to_string());
        assert_eq!(status, 200, "{shows}");
        shows
    }
}

/// Starts the class on this computer only. Its screen must be open.
pub fn start(window: &mut Window) {
    let here = std::net::IpAddr::from([127, 0, 0, 1]);
    window.act(Action::Class(ClassAction::Phones(Phones::Start {
        address: here,
        devices: 30,
    })));
}

/// The address and code, as shown on the teacher's screen.
pub fn way_in(window: &Window) -> (String, String) {
    let words = window.words();
    let of_code = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let is_code = |line: &&str| line.len() == 6 && line.chars().all(of_code);
    let code = words.lines().find(is_code).unwrap();
    let address = words.lines().find_map(|line| line.strip_prefix("http://"));
    (address.unwrap().to_owned(), code.to_owned())
}

/// Joins this many phones, using what is on the screen.
pub fn join(window: &Window, count: usize) -> Vec<Phone> {
    let (address, code) = way_in(window);
    let join = json!({ "code": code }).to_string();
    let phones = (0..count).map(|_| {
        let (status, said) = request(&address, "POST", "/join", &join);
        assert_eq!(status, 200, "{said}");
        Phone {
            address: address.clone(),
            token: said["token"].as_str().unwrap().to_owned(),
        }
    });
    phones.collect()
}
