//! Kills a writing process at random moments: what it had confirmed is there afterwards. The test binary starts itself
//! again as the victim. (A kill is not a power cut: what only the system's memory holds survives it. That each
//! confirmation waits for the disk is seen in the code, not here.)
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use porchlight_store::{BookId, DataFolder, Job, Name, Notice, Store, Writer, name};
use serde::{Deserialize, Serialize};

const VICTIM: &str = "PORCHLIGHT_TEST_VICTIM_FOLDER";
const KILLS: u32 = 200;
/// So many kills hit the same folder, one after the other; then a new one keeps the files small.
const KILLS_PER_FOLDER: u32 = 20;
const PROGRESS: Name = name!("progress");

/// Large enough for a kill to fall into the middle of writing it.
#[derive(Serialize, Deserialize)]
struct Progress {
    number: u64,
    filling: Vec<u64>,
}

fn open(path: &Path) -> (Store, Vec<Notice>) {
    Store::open(DataFolder::choose(Some(path.to_owned()), None).unwrap())
}

fn log() -> BookId {
    BookId::parse("log").unwrap()
}

fn passing(number: u64) -> BookId {
    BookId::parse(&format!("passing-{number}")).unwrap()
}

/// What number `n` is: every number is an event; some also replace the document or make a book and erase it.
fn jobs(n: u64) -> Vec<Job> {
    let append = |book, kind| Job::Append {
        book,
        json: n.into(),
        ticket: n * 10 + kind,
    };
    let mut jobs = vec![append(log(), 0)];
    if n.is_multiple_of(3) {
        let filling = vec![n; 4000];
        let json = serde_json::to_value(Progress { number: n, filling }).unwrap();
        let ticket = n * 10 + 1;
        jobs.push(Job::Doc {
            name: PROGRESS,
            json,
            ticket,
        });
    }
    if n.is_multiple_of(4) {
        jobs.push(append(passing(n), 2));
        let (book, ticket) = (passing(n), n * 10 + 3);
        jobs.push(Job::EraseBook { book, ticket });
    }
    jobs
}

/// The victim: goes on from the last number, and prints each ticket once it is confirmed, until it is killed.
#[test]
fn victim() {
    let Some(path) = std::env::var_os(VICTIM) else {
        return;
    };
    let (store, _) = open(Path::new(&path));
    assert!(store.can_write());
    let (numbers, _) = store.read_book::<u64>(&log());
    let first = numbers.last().map_or(1, |n| n + 1);
    let writer = Writer::start(store, |c| {
        c.result.unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "confirmed {}", c.ticket).unwrap();
        out.flush().unwrap();
    })
    .unwrap();
    let begun = Instant::now();
    for n in first.. {
        jobs(n)
            .into_iter()
            .for_each(|job| writer.send(job).unwrap());
        // A few jobs ahead of the disk, so that kills also hit a full queue.
        if n % 4 == 0 {
            writer.flush(Duration::from_secs(20)).unwrap();
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
    erased: Vec<u64>,
}

impl Confirmed {
    fn take_in(&mut self, line: &str) -> bool {
        // The test harness prints before the first one, on the same line.
        let Some((_, ticket)) = line.split_once("confirmed ") else {
            return false;
        };
        let ticket: u64 = ticket.trim().parse().unwrap();
        match ticket % 10 {
            0 => self.event = ticket / 10,
            1 => self.doc = ticket / 10,
            3 => self.erased.push(ticket / 10),
            _ => {}
        }
        true
    }
}

/// Starts a victim and kills it: before it has confirmed anything, or `after` it has.
fn kill_one(path: &Path, after: Option<Duration>, confirmed: &mut Confirmed) {
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args(["victim", "--exact", "--nocapture", "--test-threads=1"])
        .env(VICTIM, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
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
    // On Unix a process ended by a signal has no code; on Windows it has one, like any that fails.
    let killed = !status.success() && (cfg!(windows) || status.code().is_none());
    assert!(killed, "it was not the kill: {status}");
    // A line is printed whole or not at all: it is shorter than what a pipe takes at once.
    for line in lines {
        confirmed.take_in(&String::from_utf8_lossy(&line.unwrap()));
    }
}

fn check(path: &Path, confirmed: &Confirmed, round: &str) {
    let (store, notices) = open(path);
    assert!(store.can_write(), "{round}: a killed program holds no lock");
    assert_eq!(notices, [], "{round}");
    let (events, notices) = store.read_book::<u64>(&log());
    let torn = Notice::TornLineDropped { book: log() };
    assert!(notices.iter().all(|n| *n == torn), "{round}: {notices:?}");
    let count = events.len() as u64;
    assert_eq!(
        events,
        (1..=count).collect::<Vec<_>>(),
        "{round}: gaps or doubles"
    );
    assert!(
        count >= confirmed.event,
        "{round}: {count} of {}",
        confirmed.event
    );

    let (progress, notices) = store.read_doc::<Progress>(&PROGRESS);
    assert_eq!(notices, [], "{round}: a document is never half");
    let doc = progress.map_or(0, |p| {
        assert!(
            p.filling.iter().all(|n| *n == p.number),
            "{round}: a mixture"
        );
        p.number
    });
    assert!(
        doc >= confirmed.doc,
        "{round}: document {doc} of {}",
        confirmed.doc
    );

    let books = store.list_books().unwrap();
    for n in &confirmed.erased {
        assert!(!books.contains(&passing(*n)), "{round}: {n} came back");
    }
    for place in ["", "small", "books", "books/log"] {
        let names = std::fs::read_dir(path.join(place)).into_iter().flatten();
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
    let seed = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .subsec_nanos();
    let mut random = u64::from(seed) | 1;
    let mut next = |below: u64| {
        // Xorshift: any spread over the moments will do.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random % below
    };
    let mut dir = tempfile::tempdir().unwrap();
    let mut confirmed = Confirmed::default();
    let mut events = 0;
    for kill in 0..KILLS {
        if kill % KILLS_PER_FOLDER == 0 {
            events += confirmed.event;
            dir = tempfile::tempdir().unwrap();
            confirmed = Confirmed::default();
        }
        let after = (next(10) > 0).then(|| Duration::from_micros(next(40_000)));
        kill_one(dir.path(), after, &mut confirmed);
        check(dir.path(), &confirmed, &format!("kill {kill}, seed {seed}"));
    }
    println!(
        "{KILLS} kills, {} confirmed events, all there",
        events + confirmed.event
    );
}
