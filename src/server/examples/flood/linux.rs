//! The measurement itself.

use porchlight_server::{Caps, ClassServer, Question, Start, Wording};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

const PUPILS: u8 = 30;
const SLOW_BODIES: usize = 1100;
const STREAMS: usize = 1100;
const JOINS: usize = 1000;
const ROUNDS: u32 = 20;
const ATTACKER: u8 = 2;
/// A client that was disconnected comes back after this time, or up to twice as long.
const PAUSE: Duration = Duration::from_millis(500);
/// A vote that has not arrived by then counts as lost.
const PATIENCE: Duration = Duration::from_secs(8);

/// Runs the measurement, or acts as its class server.
pub fn main() {
    let files = rustix::process::Resource::Nofile;
    let mut limit = rustix::process::getrlimit(files);
    if std::env::args().any(|arg| arg == "serve") {
        limit.current = limit.current.map(|files| files.min(1024));
        rustix::process::setrlimit(files, limit).unwrap();
        serve();
    } else {
        limit.current = limit.maximum;
        rustix::process::setrlimit(files, limit).unwrap();
        measure();
    }
}

/// The teacher's side: reads one command per line and answers each with one line.
fn serve() {
    let class = ClassServer::start(Start {
        address: Ipv4Addr::LOCALHOST.into(),
        port: 0,
        only_this_port: false,
        caps: Caps {
            devices: usize::from(PUPILS),
            ..Caps::default()
        },
        words: serde_json::json!({}),
        changed: Box::new(|| {}),
    });
    let class = class.unwrap();
    let code = class.code();
    println!("{} {code}", class.address().port());
    for line in std::io::stdin().lines() {
        match line.unwrap().as_str() {
            "ask" => {
                class.ask(vec![question()]);
                println!("asked");
            }
            "totals" => {
                let totals = class.totals().unwrap().remove(0);
                let files = std::fs::read_dir("/proc/self/fd").unwrap().count();
                let counts = totals.counts.iter().sum::<usize>();
                println!("{} {counts} {} {files}", totals.answered, totals.joined);
            }
            _ => return,
        }
    }
}

fn question() -> Question {
    let options = ["Tell a teacher", "Block", "Keep quiet"];
    let wording = Wording {
        ask: "What could Noor do first?".to_owned(),
        options: options.map(str::to_owned).to_vec(),
    };
    Question {
        key: "q".to_owned(),
        many: false,
        sure: false,
        words: BTreeMap::from([("en".to_owned(), wording)]),
    }
}

struct Teacher {
    process: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Teacher {
    fn start() -> (Self, u16, String) {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let to = process.stdin.take().unwrap();
        let from = BufReader::new(process.stdout.take().unwrap());
        let mut teacher = Self { process, to, from };
        let said = teacher.line();
        let (port, code) = said.split_once(' ').unwrap();
        (teacher, port.parse().unwrap(), code.to_owned())
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.from.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    fn ask(&mut self, word: &str) -> String {
        writeln!(self.to, "{word}").unwrap();
        self.line()
    }
}

/// How other computers on the network reach the class.
#[derive(Clone)]
struct Network {
    address: SocketAddr,
    code: String,
}

impl Network {
    async fn connect(&self, from: u8) -> std::io::Result<TcpStream> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((IpAddr::V4(Ipv4Addr::new(127, 0, 0, from)), 0).into())?;
        socket.connect(self.address).await
    }

    fn head(&self, path: &str, length: usize) -> String {
        let host = self.address;
        format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
             Content-Length: {length}\r\n\r\n"
        )
    }

    /// Status and body; `None` if no response arrived in time.
    async fn post(&self, from: u8, path: &str, body: &str) -> Option<(u16, String)> {
        let exchange = async {
            let mut stream = self.connect(from).await.ok()?;
            let request = self.head(path, body.len()) + body;
            stream.write_all(request.as_bytes()).await.ok()?;
            let mut said = String::new();
            stream.read_to_string(&mut said).await.ok()?;
            let status = said.get(9..12)?.parse().ok()?;
            let (_, body) = said.split_once("\r\n\r\n")?;
            Some((status, body.to_owned()))
        };
        tokio::time::timeout(PATIENCE, exchange).await.ok()?
    }

    async fn join(&self, from: u8) -> Option<String> {
        let body = serde_json::json!({ "code": self.code }).to_string();
        let (_, said) = self.post(from, "/join", &body).await?;
        let said: serde_json::Value = serde_json::from_str(&said).ok()?;
        Some(said["token"].as_str()?.to_owned())
    }

    /// A pupil keeps trying, as the page tells them to.
    async fn join_in_the_end(&self, from: u8) -> (Option<String>, Duration) {
        let start = Instant::now();
        for _ in 0..3 {
            if let Some(token) = self.join(from).await {
                return (Some(token), start.elapsed());
            }
        }
        (None, start.elapsed())
    }

    /// Opens a connection, sends this text, and holds it until the server hangs up; then repeats.
    async fn hold(self, say: String, pause: Duration, held: Arc<AtomicUsize>) {
        loop {
            if let Ok(mut stream) = self.connect(ATTACKER).await {
                stream.write_all(say.as_bytes()).await.ok();
                held.fetch_add(1, Ordering::Relaxed);
                let mut some = [0; 512];
                while matches!(stream.read(&mut some).await, Ok(read) if read > 0) {}
                held.fetch_sub(1, Ordering::Relaxed);
            }
            tokio::time::sleep(pause).await;
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

fn attack(network: Network, begun: &AtomicBool, over: &AtomicBool) {
    runtime().block_on(async {
        let token = network.join(ATTACKER).await.unwrap();
        let held = Arc::new(AtomicUsize::new(0));
        let mut tasks = JoinSet::new();
        let slow = network.head("/join", 900) + "{";
        let host = network.address;
        let stream = format!("GET /events?token={token} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        let all =
            std::iter::repeat_n(slow, SLOW_BODIES).chain(std::iter::repeat_n(stream, STREAMS));
        for (say, ix) in all.zip(0..) {
            let pause = PAUSE + PAUSE * (ix % 100) / 100;
            tasks.spawn(network.clone().hold(say, pause, held.clone()));
        }
        begun.store(true, Ordering::Release);
        let mut joins = JoinSet::new();
        for _ in 0..JOINS {
            let network = network.clone();
            joins.spawn(async move { network.join(ATTACKER).await.is_some() });
        }
        let mut joined = 0;
        while let Some(join) = joins.join_next().await {
            joined += usize::from(join.unwrap());
        }
        println!("attacker: {joined} of {JOINS} joins let in");
        while !over.load(Ordering::Acquire) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        println!(
            "attacker: holds {} connections",
            held.load(Ordering::Relaxed)
        );
    });
}

fn measure() {
    let (mut teacher, port, code) = Teacher::start();
    let network = Network {
        address: (Ipv4Addr::LOCALHOST, port).into(),
        code,
    };
    let (begun, over) = (AtomicBool::new(false), AtomicBool::new(false));
    std::thread::scope(|scope| {
        runtime().block_on(async {
            let mut pupils = Vec::new();
            let early = PUPILS / 2;
            for pupil in 0..early {
                pupils.push((3 + pupil, network.join(3 + pupil).await));
            }
            println!("before the flood:");
            vote(&mut teacher, &network, &pupils, 1).await;
            println!("flooded:");
            std::thread::Builder::new()
                .name("attack".to_owned())
                .spawn_scoped(scope, || attack(network.clone(), &begun, &over))
                .unwrap();
            while !begun.load(Ordering::Acquire) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            let mut joining = JoinSet::new();
            for pupil in early..PUPILS {
                let network = network.clone();
                let from = 3 + pupil;
                joining.spawn(async move { (from, network.join_in_the_end(from).await) });
            }
            let mut slowest = Duration::ZERO;
            while let Some(joined) = joining.join_next().await {
                let (from, (token, took)) = joined.unwrap();
                slowest = slowest.max(took);
                pupils.push((from, token));
            }
            let is_in = pupils.iter().filter(|(_, token)| token.is_some()).count();
            println!("pupils: {is_in} of {PUPILS} in the class, the slowest join took {slowest:?}");
            vote(&mut teacher, &network, &pupils, 1 + ROUNDS).await;
            over.store(true, Ordering::Release);
        });
    });
    teacher.ask("end");
    teacher.process.wait().unwrap();
}

async fn vote(
    teacher: &mut Teacher,
    network: &Network,
    pupils: &[(u8, Option<String>)],
    first: u32,
) {
    let (mut took, mut lost, mut exact, mut most_files) = (Vec::new(), 0, 0, 0);
    let mut last = String::new();
    for round in first..first + ROUNDS {
        teacher.ask("ask");
        let mut voting = JoinSet::new();
        for (from, token) in pupils {
            let Some(token) = token else { continue };
            let body = serde_json::json!({ "token": token, "round": round, "chosen": [round % 3] });
            let (network, from) = (network.clone(), *from);
            voting.spawn(async move {
                // Thirty pupils do not press in the same millisecond.
                tokio::time::sleep(Duration::from_millis(u64::from(from) * 7)).await;
                let start = Instant::now();
                let said = network.post(from, "/answer", &body.to_string()).await;
                (
                    said.is_some_and(|(status, _)| status == 200),
                    start.elapsed(),
                )
            });
        }
        while let Some(vote) = voting.join_next().await {
            let (arrived, after) = vote.unwrap();
            lost += usize::from(!arrived);
            took.push(after);
        }
        let said = teacher.ask("totals");
        let numbers: Vec<usize> = said.split(' ').filter_map(|n| n.parse().ok()).collect();
        let [answered, counted, joined, files] = numbers[..] else {
            panic!("{said}")
        };
        exact += usize::from(answered == pupils.len() && counted == answered);
        most_files = most_files.max(files);
        last = format!("{answered} answered, {counted} counted, {joined} joined");
    }
    took.sort_unstable();
    let at = |share: usize| took[(took.len() * share / 100).min(took.len() - 1)];
    println!(
        "votes: {} sent, {lost} lost, p50 {:?}, p95 {:?}, max {:?}",
        took.len(),
        at(50),
        at(95),
        at(100)
    );
    println!("totals: exact in {exact} of {ROUNDS} rounds (last: {last})");
    println!("server: at most {most_files} of 1024 files open");
}
