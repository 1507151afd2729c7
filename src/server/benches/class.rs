//! A class of 200 and of 500 devices on this computer: how long joining takes, how soon a question reaches every device, and
//! whether each answer is counted once. `cargo bench -p porchlight-server`; prints numbers without judging them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench"
)]

use porchlight_server::{Caps, ClassServer, Question, Start, Wording};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    for devices in [200, 500] {
        runtime.block_on(measure(devices));
    }
}

async fn request(address: SocketAddr, path: &str, body: String) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn token_in(answer: &str) -> String {
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let said: serde_json::Value = serde_json::from_str(body).unwrap();
    said["token"].as_str().unwrap().to_owned()
}

/// Reads events until one reports `stage`; returns when it arrived.
async fn until(events: &mut BufReader<TcpStream>, stage: &str) -> Instant {
    let mut line = String::new();
    loop {
        line.clear();
        assert!(events.read_line(&mut line).await.unwrap() > 0);
        if line.starts_with("data:") && line.contains(&format!("\"stage\":\"{stage}\"")) {
            return Instant::now();
        }
    }
}

/// Resident memory of this process in KiB, server and all devices together.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}

async fn measure(devices: usize) {
    let before = memory();
    let class = ClassServer::start(Start {
        address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        only_this_port: false,
        caps: Caps::default(),
        words: serde_json::json!({}),
        changed: Box::new(|| {}),
    })
    .unwrap();
    let address = class.address();
    let start = Instant::now();
    let mut joining = JoinSet::new();
    for _ in 0..devices {
        let body = serde_json::json!({ "code": class.code() }).to_string();
        joining.spawn(async move {
            let token = token_in(&request(address, "/join", body).await);
            let mut stream = TcpStream::connect(address).await.unwrap();
            let ask = format!("GET /events?token={token} HTTP/1.1\r\nHost: {address}\r\n\r\n");
            stream.write_all(ask.as_bytes()).await.unwrap();
            let mut events = BufReader::new(stream);
            until(&mut events, "wait").await;
            (token, events)
        });
    }
    let mut all = Vec::new();
    while let Some(joined) = joining.join_next().await {
        all.push(joined.unwrap());
    }
    let joined = start.elapsed();
    let mut waiting = JoinSet::new();
    let asked = Instant::now();
    class.ask(vec![question()]);
    for (token, mut events) in all {
        waiting.spawn(async move {
            let came = until(&mut events, "ask").await;
            (token, events, came - asked)
        });
    }
    let mut spread = Vec::new();
    let mut ready = Vec::new();
    while let Some(came) = waiting.join_next().await {
        let (token, events, after) = came.unwrap();
        spread.push(after);
        ready.push((token, events));
    }
    spread.sort_unstable();
    let at =
        |share: f64| -> Duration { spread[((devices as f64 * share) as usize).min(devices - 1)] };
    let answering = Instant::now();
    let mut sending = JoinSet::new();
    for (ix, (token, _)) in ready.iter().enumerate() {
        let body =
            serde_json::json!({ "token": token, "round": 1, "chosen": [ix % 3] }).to_string();
        sending.spawn(request(address, "/answer", body));
    }
    while let Some(sent) = sending.join_next().await {
        assert!(sent.unwrap().starts_with("HTTP/1.1 200"));
    }
    let answered = answering.elapsed();
    let totals = class.totals().unwrap().remove(0);
    assert_eq!((totals.joined, totals.answered), (devices, devices));
    assert_eq!(totals.counts.iter().sum::<usize>(), devices);
    println!(
        "{devices} devices: joined in {joined:?}, question p50 {:?} p95 {:?} max {:?}, answers in {answered:?}, \
         each counted once, {} KiB more (server and devices)",
        at(0.5),
        at(0.95),
        at(1.0),
        memory().saturating_sub(before)
    );
}

fn question() -> Question {
    let options = ["Tell a teacher", "Block", "Keep quiet"]
        .map(str::to_owned)
        .to_vec();
    let wording = Wording {
        ask: "What could Noor do first?".to_owned(),
        options,
    };
    Question {
        key: "q".to_owned(),
        many: false,
        sure: true,
        words: BTreeMap::from([
            ("en".to_owned(), wording.clone()),
            ("es".to_owned(), wording),
        ]),
    }
}
