//! A full disk, simulated with a Linux limit on file size, which cuts a write in half.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use common::{book, open};
use porchlight_store::{DocRead, Job, Outcome, StoreError, Writer, name, save_elsewhere};

const LIMITED: &str = "PORCHLIGHT_TEST_LIMITED_FOLDER";

/// Runs a test of this binary in a process in which no file can grow beyond 1,024 bytes (512 on shells that count in
/// half-KiB blocks), until the process lifts the limit. Returns whether that worked.
fn run_limited(test: &str) {
    let dir = tempfile::tempdir().unwrap();
    // The signal is ignored, so that a write beyond the limit fails as it does on a full disk.
    let limited = format!("trap '' XFSZ; ulimit -S -f 1; exec \"$0\" {test} --exact");
    let done = Command::new("sh")
        .args(["-c", &limited])
        .arg(std::env::current_exe().unwrap())
        .env(LIMITED, dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
    assert!(dir.path().join("books/mia").exists(), "it did run");
}

#[test]
fn a_disk_that_fills_up_in_the_middle_of_a_write_leaves_nothing_half() {
    run_limited("in_a_process_with_a_limit");
}

#[test]
fn in_a_process_with_a_limit() {
    let Some(dir) = std::env::var_os(LIMITED) else {
        return;
    };
    let dir = Path::new(&dir);
    let (store, _) = open(dir);
    let long = "x".repeat(80);
    let mut saved = 0;
    let failed = loop {
        match store.append(&book("mia"), &long) {
            Ok(()) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 100, "the limit does not hold");
    };
    assert!(matches!(failed, StoreError::DiskFull { .. }), "{failed:?}");
    assert!(saved >= 3);
    // Half of the line reached the disk and was removed again; a shorter one fits.
    let text = fs::read_to_string(dir.join("books/mia/log.jsonl")).unwrap();
    assert_eq!(text.lines().count(), saved);
    assert!(text.ends_with("\"}\n"));
    store.append(&book("mia"), &"").unwrap();
    let (events, notices) = store.read_book::<String>(&book("mia"));
    assert_eq!((events.len(), notices), (saved + 1, vec![]));

    let failed = store.append(&book("new"), &"x".repeat(2000));
    assert!(matches!(failed, Err(StoreError::DiskFull { .. })));
    let books = store.list_books().unwrap();
    assert_eq!(books, [book("mia")], "no empty book appears");

    let settings = name!("settings");
    store.write_doc(&settings, &"small").unwrap();
    for failed in [
        store.write_doc(&settings, &"x".repeat(2000)),
        store.write_private_doc(&settings, &"x".repeat(2000)),
    ] {
        assert!(matches!(failed, Err(StoreError::DiskFull { .. })));
    }
    let read = store.read_doc::<String>(&settings);
    assert_eq!(read, (DocRead::Found("small".to_owned()), vec![]));

    let elsewhere = dir.join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let failed = save_elsewhere(&elsewhere.join("a.pdf"), &[0; 2000]);
    assert!(matches!(failed, Err(StoreError::DiskFull { .. })));
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0, "no half file");
}

#[test]
fn what_a_full_disk_held_up_is_saved_in_order_when_there_is_room_again() {
    run_limited("until_the_limit_is_lifted");
}

#[test]
fn until_the_limit_is_lifted() {
    let Some(dir) = std::env::var_os(LIMITED) else {
        return;
    };
    let (store, _) = open(Path::new(&dir));
    let (tell, news) = mpsc::channel();
    let writer = Writer::start(store.clone(), move |c| tell.send(c).unwrap()).unwrap();
    // Creating this learner writes a long first event that does not fit; the later ones would.
    let events = ["x".repeat(2000), "b".to_owned(), "c".to_owned()];
    for (ticket, event) in events.iter().enumerate() {
        let (book, json) = (book("mia"), event.as_str().into());
        let ticket = ticket as u64;
        writer.send(Job::Append { book, json, ticket }).unwrap();
    }
    let (other, json) = (book("noor"), 1.into());
    writer
        .send(Job::Append {
            book: other,
            json,
            ticket: 9,
        })
        .unwrap();
    let first = news.recv().unwrap();
    let is_full = matches!(first.outcome, Outcome::Waiting(StoreError::DiskFull { .. }));
    assert!(first.ticket == 0 && is_full, "{first:?}");
    let second = news.recv().unwrap();
    assert!(second.ticket == 9 && matches!(second.outcome, Outcome::Saved));
    assert_eq!(store.list_books().unwrap(), [book("noor")]);
    let lifted = Command::new("prlimit")
        .args(["--fsize=unlimited", "--pid"])
        .arg(std::process::id().to_string())
        .status()
        .unwrap();
    assert!(lifted.success());
    writer.flush(Duration::from_secs(20)).unwrap();
    drop(writer);
    let rest: Vec<u64> = news
        .iter()
        .filter(|n| matches!(n.outcome, Outcome::Saved))
        .map(|n| n.ticket)
        .collect();
    assert_eq!(rest, [0, 1, 2]);
    assert_eq!(store.read_book::<String>(&book("mia")).0, events);
}
