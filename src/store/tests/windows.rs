//! On Windows a file that another program has open can be neither replaced nor removed. A virus scanner, a sync client or
//! a backup can hold a file for a moment or much longer.
#![cfg(windows)]
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs::{self, File, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use common::{book, files, open};
use porchlight_store::{Job, Outcome, Writer, name};
use serde_json::json;

/// Long enough for any machine; a test that waits this long has failed.
const LONG: Duration = Duration::from_secs(60);

/// Opens a file so that no other program can open, rename or remove it.
fn hold(path: &Path) -> File {
    OpenOptions::new()
        .read(true)
        .share_mode(0)
        .open(path)
        .unwrap()
}

/// Opens a file as scanners do: others can read and write it, but not remove it.
fn scan(path: &Path) -> File {
    const READ_AND_WRITE: u32 = 1 | 2;
    OpenOptions::new()
        .read(true)
        .share_mode(READ_AND_WRITE)
        .open(path)
        .unwrap()
}

/// A writer on a folder, and the outcomes it sends.
fn writer(folder: &Path) -> (Writer, Receiver<(u64, Outcome)>) {
    let (store, met) = open(folder);
    assert_eq!(met, []);
    let (say, said) = channel();
    let writer = Writer::start(store, move |news| {
        say.send((news.ticket, news.outcome)).ok();
    });
    (writer.unwrap(), said)
}

fn append(ticket: u64) -> Job {
    Job::Append {
        book: book("mia"),
        json: json!(ticket),
        ticket,
    }
}

fn doc(ticket: u64) -> Job {
    Job::Doc {
        name: name!("settings"),
        json: json!(ticket),
        ticket,
    }
}

/// The path of the file in `folder` whose name contains `part`.
fn file(folder: &Path, part: &str) -> std::path::PathBuf {
    let found = files(folder);
    let file = found
        .iter()
        .find(|file| file.to_string_lossy().contains(part));
    folder.join(file.unwrap_or_else(|| panic!("{part} is not in {found:?}")))
}

#[test]
fn a_document_that_a_scanner_reads_is_saved_as_soon_as_it_lets_go() {
    let dir = tempfile::tempdir().unwrap();
    let (writer, said) = writer(dir.path());
    writer.send(doc(1)).unwrap();
    writer.flush(LONG).unwrap();
    assert!(matches!(said.recv().unwrap(), (1, Outcome::Saved)));
    let scanner = hold(&file(dir.path(), "settings"));
    writer.send(doc(2)).unwrap();
    // The first second of retries is silent; then the failure is reported.
    assert!(matches!(
        said.recv_timeout(LONG).unwrap(),
        (2, Outcome::Waiting(_))
    ));
    drop(scanner);
    writer.flush(LONG).unwrap();
    assert!(matches!(said.recv().unwrap(), (2, Outcome::Saved)));
    drop(writer);
    let (store, met) = open(dir.path());
    assert_eq!(met, []);
    let (read, met) = store.read_doc::<u64>(&name!("settings"));
    assert_eq!((read.found(), met), (Some(2), vec![]));
}

#[test]
fn a_log_that_is_held_keeps_every_event_and_their_order() {
    let dir = tempfile::tempdir().unwrap();
    let (writer, said) = writer(dir.path());
    writer.send(append(1)).unwrap();
    writer.flush(LONG).unwrap();
    assert!(matches!(said.recv().unwrap(), (1, Outcome::Saved)));
    let scanner = hold(&file(dir.path(), "log.jsonl"));
    for ticket in 2..6 {
        writer.send(append(ticket)).unwrap();
    }
    assert!(matches!(
        said.recv_timeout(LONG).unwrap(),
        (2, Outcome::Waiting(_))
    ));
    drop(scanner);
    writer.flush(LONG).unwrap();
    drop(writer);
    let (store, met) = open(dir.path());
    assert_eq!(met, []);
    assert_eq!(
        store.read_book::<u64>(&book("mia")),
        (vec![1, 2, 3, 4, 5], vec![])
    );
}

#[test]
fn a_scanner_that_lets_others_read_and_write_stops_no_event() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    store.append(&book("mia"), &1).unwrap();
    let scanner = scan(&file(dir.path(), "log.jsonl"));
    store.append(&book("mia"), &2).unwrap();
    drop(scanner);
    drop(store);
    let read = open(dir.path()).0.read_book::<u64>(&book("mia"));
    assert_eq!(read, (vec![1, 2], vec![]));
}

#[test]
fn a_book_that_somebody_holds_is_not_said_to_be_erased() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    store.append(&book("mia"), &1).unwrap();
    let scanner = hold(&file(dir.path(), "log.jsonl"));
    assert!(store.erase_book(&book("mia")).is_err());
    drop(scanner);
    store.erase_book(&book("mia")).unwrap();
    drop(store);
    let (store, met) = open(dir.path());
    assert_eq!(met, []);
    assert_eq!(store.list_books().unwrap(), []);
    assert!(files(dir.path()).iter().all(|file| {
        let text = fs::read_to_string(dir.path().join(file)).unwrap_or_default();
        !file.to_string_lossy().contains("mia") && !text.contains("mia")
    }));
}

#[test]
fn what_is_write_protected_is_erased_all_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    store.append(&book("mia"), &1).unwrap();
    let log = file(dir.path(), "log.jsonl");
    let mut permissions = fs::metadata(&log).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&log, permissions).unwrap();
    store.erase_book(&book("mia")).unwrap();
    assert!(!log.exists());
}

#[test]
fn a_second_window_does_not_write_beside_the_first() {
    let dir = tempfile::tempdir().unwrap();
    let (first, _) = open(dir.path());
    let (second, _) = open(dir.path());
    assert!(first.can_write());
    assert!(!second.can_write());
    drop(first);
    assert!(open(dir.path()).0.can_write());
}
