//! Kills a writing process at random moments and checks that everything it confirmed is still there. The test binary
//! starts itself again as the victim. (A kill is not a power cut: data that is only in the system's memory survives it.
//! That each confirmation waits for the disk can only be verified in the code, not by this test.)
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use common::{Random, book, is_alarm, open};
use porchlight_store::{BookId, DocRead, Job, Name, Notice, Outcome, StoreError, Writer, name};
use serde::{Deserialize, Serialize};

const VICTIM: &str = "PORCHLIGHT_TEST_VICTIM_FOLDER";
/// Number of kills for the same folder, one after the other; then a new folder keeps the files small.
const KILLS_PER_FOLDER: u64 = 20;
const PROGRESS: Name = name!("progress");
const PARENTS: Name = name!("parents");

/// One test at a time: a process that one test starts would briefly hold the lock that the other one just released.
static TURN: Mutex<()> = Mutex::new(());

fn kills() -> u64 {
    if common::all() { 2000 } else { 200 }
}

/// Large enough that a kill can hit in the middle of writing it.
#[derive(Serialize, Deserialize)]
struct Progress {
    number: u64,
    filling: Vec<u64>,
}

fn log() -> BookId {
    book("log")
}

fn passing(number: u64) -> BookId {
    book(&format!("passing-{number}"))
}

/// The jobs for number `n`: each number is an event; some also replace a document, or create a book and erase it.
fn jobs(n: u64) -> Vec<Job> {
    let append = |book, kind| Job::Append {
        book,
        json: n.into(),
        ticket: n * 10 + kind,
    };
    let progress = || {
        let filling = vec![n; 4000];
        serde_json::to_value(Progress { number: n, filling }).unwrap()
    };
    let mut jobs = vec![append(log(), 0)];
    if n.is_multiple_of(3) {
        jobs.push(Job::Doc {
            name: PROGRESS,
            json: progress(),
            ticket: n * 10 + 1,
        });
    }
    if n.is_multiple_of(5) {
        jobs.push(Job::Private {
            name: PARENTS,
            json: progress(),
            ticket: n * 10 + 4,
        });
    }
    if n.is_multiple_of(4) {
        jobs.push(append(passing(n), 2));
        let (book, ticket) = (passing(n), n * 10 + 3);
        jobs.push(Job::EraseBook { book, ticket });
    }
    jobs
}

/// The victim: continues from the last number and prints each ticket once it is confirmed, until it is killed.
#[test]
fn victim() {
    let Some(path) = std::env::var_os(VICTIM) else {
        return;
    };
    let (store, _) = open(Path::new(&path));
    assert!(store.can_write());
    let (numbers, _) = store.read_book::<u64>(&log());
    let first = numbers.last().map_or(1, |n| n + 1);
    let writer = Writer::start(store, |news| match news.outcome {
        Outcome::Saved => {
            let mut out = std::io::stdout().lock();
            writeln!(out, "confirmed {}", news.ticket).unwrap();
            out.flush().unwrap();
        }
        Outcome::Refused(StoreError::Erased) => {}
        other => unreachable!("{other:?}"),
    })
    .unwrap();
    let begun = Instant::now();
    let flush = || writer.flush(Duration::from_secs(20)).unwrap();
    for n in first.. {
        for job in jobs(n) {
            // Some books exist before they are erased; others are dropped from the queue.
            if n.is_multiple_of(8) && matches!(job, Job::EraseBook { .. }) {
                flush();
            }
            writer.send(job).unwrap();
        }
        // Stay a few jobs ahead of the disk, so that kills also hit a full queue.
        if n.is_multiple_of(4) {
            flush();
        }
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "nobody killed it"
        );
    }
}

/// What the victims of one folder have confirmed so far.
#[derive(Default)]
struct Confirmed {
    event: u64,
    doc: u64,
    private: u64,
    erased: Vec<u64>,
}

impl Confirmed {
    fn take_in(&mut self, line: &str) -> bool {
        // The test harness prints its own text before the first one, on the same line.
        let Some((_, ticket)) = line.split_once("confirmed ") else {
            return false;
        };
        let ticket: u64 = ticket.trim().parse().unwrap();
        match ticket % 10 {
            0 => self.event = ticket / 10,
            1 => self.doc = ticket / 10,
            3 => self.erased.push(ticket / 10),
            4 => self.private = ticket / 10,
            _ => {}
        }
        true
    }
}

/// Starts a victim and kills it: almost at once, or this long after its first confirmation.
fn kill_one(path: &Path, after: Option<Duration>, confirmed: &mut Confirmed) {
    let mut victim = start("victim", VICTIM, path);
    let mut lines = BufReader::new(victim.stdout.take().unwrap()).split(b'\n');
    match after {
        Some(after) => {
            let first = lines.by_ref().find(|line| {
                let line = String::from_utf8_lossy(line.as_ref().unwrap()).into_owned();
                confirmed.take_in(&line)
            });
            assert!(first.is_some(), "the victim ended by itself");
            std::thread::sleep(after);
        }
        None => std::thread::sleep(Duration::from_millis(3)),
    }
    victim.kill().unwrap();
    let status = victim.wait().unwrap();
    // On Unix a process ended by a signal has no exit code; on Windows it has one, like any failed process.
    let killed = !status.success() && (cfg!(windows) || status.code().is_none());
    assert!(killed, "it was not the kill: {status}");
    // A line is printed whole or not at all: it is shorter than what a pipe writes atomically.
    for line in lines {
        confirmed.take_in(&String::from_utf8_lossy(&line.unwrap()));
    }
}

fn start(test: &str, variable: &str, path: &Path) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(variable, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn check(path: &Path, confirmed: &Confirmed, round: &str) {
    let (store, notices) = open(path);
    assert!(store.can_write(), "{round}: a killed program holds no lock");
    assert_eq!(notices, [], "{round}");
    let (events, notices) = store.read_book::<u64>(&log());
    let torn = Notice::TornLineDropped { book: log() };
    assert!(notices.iter().all(|n| *n == torn), "{round}: {notices:?}");
    let count = events.len() as u64;
    let expected: Vec<_> = (1..=count).collect();
    assert_eq!(events, expected, "{round}: gaps or doubles");
    let at_least = confirmed.event;
    assert!(count >= at_least, "{round}: {count} of {at_least}");

    for (name, at_least) in [(PROGRESS, confirmed.doc), (PARENTS, confirmed.private)] {
        let (read, notices) = store.read_doc::<Progress>(&name);
        assert_eq!(notices, [], "{round}: {name} is never half");
        let number = match read {
            DocRead::Found(progress) => {
                let of_one = progress.filling.iter().all(|n| *n == progress.number);
                assert!(of_one, "{round}: a mixture");
                progress.number
            }
            DocRead::Missing => 0,
            DocRead::Unusable(why) => unreachable!("{round}: {name} is {why:?}"),
        };
        assert!(number >= at_least, "{round}: {name} {number} of {at_least}");
    }

    let books = store.list_books().unwrap();
    for n in &confirmed.erased {
        assert!(!books.contains(&passing(*n)), "{round}: {n} came back");
    }
    for place in ["", "docs", "books", "books/log"] {
        let names = fs::read_dir(path.join(place)).into_iter().flatten();
        let hidden = names.map(|n| n.unwrap().file_name());
        let hidden: Vec<_> = hidden
            .filter(|n| n.to_string_lossy().starts_with('.'))
            .collect();
        assert!(
            hidden.is_empty(),
            "{round}: left behind in {place:?}: {hidden:?}"
        );
    }
}

#[test]
fn what_was_confirmed_survives_a_kill_at_any_moment() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut random, seed) = Random::new();
    let mut dir = tempfile::tempdir().unwrap();
    let mut confirmed = Confirmed::default();
    let mut events = 0;
    for kill in 0..kills() {
        if kill.is_multiple_of(KILLS_PER_FOLDER) {
            events += confirmed.event;
            dir = tempfile::tempdir().unwrap();
            confirmed = Confirmed::default();
        }
        let after = (random.below(10) > 0).then(|| Duration::from_micros(random.below(40_000)));
        kill_one(dir.path(), after, &mut confirmed);
        check(dir.path(), &confirmed, &format!("kill {kill}, seed {seed}"));
    }
    println!(
        "{} kills, {} confirmed events, all there",
        kills(),
        events + confirmed.event
    );
}

const CARRIER: &str = "PORCHLIGHT_TEST_CARRIER_FOLDER";
const OLD_BOOKS: u64 = 40;

fn old_book(n: u64) -> BookId {
    book(&format!("old-{n}"))
}

/// The victim of the next test: carries over a version 1 folder.
#[test]
fn carrier() {
    let Some(path) = std::env::var_os(CARRIER) else {
        return;
    };
    let (store, _) = open(Path::new(&path));
    println!("started");
    for n in 0..OLD_BOOKS {
        store.read_book::<u64>(&old_book(n));
    }
    store.read_doc::<u64>(&name!("settings"));
    println!("finished");
}

#[test]
fn carrying_over_can_be_killed_at_any_moment() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut random, seed) = Random::new();
    let folders = if common::all() { 60 } else { 6 };
    let mut killed = 0;
    for folder in 0..folders {
        let round = format!("folder {folder}, seed {seed}");
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("format.json"), "{\"v\":1}").unwrap();
        fs::create_dir(dir.path().join("small")).unwrap();
        fs::write(
            dir.path().join("small/settings.json"),
            "{\"v\":1,\"doc\":5}",
        )
        .unwrap();
        for n in 0..OLD_BOOKS {
            let own = dir.path().join("books").join(old_book(n).as_str());
            fs::create_dir_all(&own).unwrap();
            let text = format!("{{\"v\":1,\"e\":{n}}}\n").repeat(3);
            fs::write(own.join("events.jsonl"), text).unwrap();
        }
        // Microseconds. It grows, because on a slow system nothing would ever be finished before the kill.
        let mut longest = 60_000;
        loop {
            let mut victim = start("carrier", CARRIER, dir.path());
            let mut lines = BufReader::new(victim.stdout.take().unwrap()).split(b'\n');
            let has = |line: &std::io::Result<Vec<u8>>, word: &str| {
                String::from_utf8_lossy(line.as_ref().unwrap()).contains(word)
            };
            assert!(lines.by_ref().any(|line| has(&line, "started")), "{round}");
            std::thread::sleep(Duration::from_micros(random.below(longest)));
            longest += longest / 10;
            victim.kill().unwrap();
            victim.wait().unwrap();
            if lines.any(|line| has(&line, "finished")) {
                break;
            }
            killed += 1;
        }
        let (store, notices) = open(dir.path());
        assert!(!notices.iter().any(is_alarm), "{round}: {notices:?}");
        for n in 0..OLD_BOOKS {
            let book = old_book(n);
            assert_eq!(store.read_book(&book), (vec![n; 3], vec![]), "{round}");
            store.append(&book, &n).unwrap();
            assert_eq!(store.read_book(&book), (vec![n; 4], vec![]), "{round}");
        }
        let settings = store.read_doc(&name!("settings"));
        assert_eq!(settings, (DocRead::Found(5), vec![]), "{round}");
    }
    assert!(killed > 0, "no kill hit the carrying over");
    println!("{killed} kills while carrying over, nothing lost");
}
