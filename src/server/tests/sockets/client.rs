//! Clients of the class server: well-behaved ones, and raw sockets that can write anything.

use porchlight_server::{Caps, ClassServer, Question, Start, Wording};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

pub const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

pub fn start(port: u16, caps: Caps, changed: impl Fn() + Send + Sync + 'static) -> ClassServer {
    ClassServer::start(Start {
        caps,
        changed: Box::new(changed),
        ..at(port)
    })
    .unwrap()
}

/// How to start a class on this port.
pub fn at(port: u16) -> Start {
    Start {
        address: HERE,
        port,
        only_this_port: false,
        caps: Caps::default(),
        words: serde_json::json!({ "en": { "wait": "Wait" } }),
        changed: Box::new(|| {}),
    }
}

pub fn class_of(devices: usize) -> ClassServer {
    let caps = Caps {
        devices,
        ..Caps::default()
    };
    start(0, caps, || {})
}

pub fn class() -> ClassServer {
    start(0, Caps::default(), || {})
}

pub fn question(key: &str) -> Question {
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

/// A test that waits in vain fails after this time.
pub const HOPELESS: Duration = Duration::from_secs(20);

pub fn connect(address: SocketAddr) -> TcpStream {
    connect_from(HERE, address)
}

/// Connects from one of this computer's addresses.
pub fn connect_from(from: IpAddr, address: SocketAddr) -> TcpStream {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((from, 0)).into()).unwrap();
    socket.connect(&address.into()).unwrap();
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(HOPELESS)).unwrap();
    stream
}

/// Status, headers and body of a response that ends when its connection closes.
fn response(mut stream: impl Read) -> (u16, String, String) {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok();
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or(0);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    (status, head.to_lowercase(), body.to_owned())
}

/// Status, headers and body of one request on its own connection.
pub fn ask(address: SocketAddr, request: &[u8]) -> (u16, String, String) {
    let mut stream = connect(address);
    stream.write_all(request).unwrap();
    response(stream)
}

pub fn get(address: SocketAddr, path: &str) -> (u16, String, String) {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    ask(address, request.as_bytes())
}

/// The header that says that a request comes from the class's own page.
pub fn own(address: SocketAddr) -> String {
    format!("Origin: http://{address}\r\n")
}

pub fn post_with(address: SocketAddr, path: &str, more: &str, body: &str) -> (u16, String, String) {
    ask(address, request(address, path, more, body).as_bytes())
}

fn request(address: SocketAddr, path: &str, more: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{more}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub fn post_from(
    from: IpAddr,
    address: SocketAddr,
    path: &str,
    body: &serde_json::Value,
) -> (u16, serde_json::Value) {
    let mut stream = connect_from(from, address);
    let request = request(address, path, &own(address), &body.to_string());
    stream.write_all(request.as_bytes()).unwrap();
    let (status, _, body) = response(stream);
    (status, serde_json::from_str(&body).unwrap_or_default())
}

pub fn post(address: SocketAddr, path: &str, body: &serde_json::Value) -> (u16, serde_json::Value) {
    post_from(HERE, address, path, body)
}

pub fn try_code(address: SocketAddr, from: IpAddr, code: &str) -> (u16, serde_json::Value) {
    let code = serde_json::json!({ "code": code });
    post_from(from, address, "/join", &code)
}

pub fn join_from(class: &ClassServer, from: IpAddr) -> String {
    let (status, said) = try_code(class.address(), from, &class.code());
    assert_eq!(status, 200, "{said}");
    said["token"].as_str().unwrap().to_owned()
}

pub fn join(class: &ClassServer) -> String {
    join_from(class, HERE)
}

pub fn send(class: &ClassServer, token: &str, round: u32, chosen: &[u8]) -> u16 {
    let body = serde_json::json!({ "token": token, "round": round, "chosen": chosen });
    post(class.address(), "/answer", &body).0
}

/// A request whose body never ends.
pub fn slow_body(from: IpAddr, address: SocketAddr) -> TcpStream {
    let mut stream = connect_from(from, address);
    let head = format!(
        "POST /join HTTP/1.1\r\nHost: {address}\r\n{}Content-Length: 900\r\n\r\n{{",
        own(address)
    );
    stream.write_all(head.as_bytes()).ok();
    stream
}

/// The lines of an event stream as they arrive.
pub struct Events(BufReader<TcpStream>);

impl Events {
    pub fn of(class: &ClassServer, token: &str) -> Self {
        Self::from(HERE, class, token)
    }

    pub fn from(from: IpAddr, class: &ClassServer, token: &str) -> Self {
        let address = class.address();
        let mut stream = connect_from(from, address);
        let request = format!("GET /events?token={token} HTTP/1.1\r\nHost: {address}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        Self(BufReader::new(stream))
    }

    /// What the device shows next; `None` when the stream has ended.
    pub fn try_next(&mut self) -> Option<serde_json::Value> {
        let (mut line, start) = (String::new(), Instant::now());
        loop {
            line.clear();
            assert!(start.elapsed() < HOPELESS, "nothing but heartbeats");
            match self.0.read_line(&mut line) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(why) if why.kind() == std::io::ErrorKind::ConnectionReset => return None,
                Err(why) => panic!("the stream stays open in silence: {why}"),
            }
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data.trim()).unwrap();
            }
            // The last chunk: anything after it on this connection would be another response.
            if line == "0\r\n" {
                return None;
            }
        }
    }

    pub fn next(&mut self) -> serde_json::Value {
        self.try_next().expect("the stream ended")
    }
}
