//! A full disk, made with what Linux has: `/dev/full`, and a limit on the size of files that cuts a write in half.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;

use porchlight_store::{BookId, DataFolder, Job, Store, StoreError, Writer, name, save_elsewhere};

const LIMITED: &str = "PORCHLIGHT_TEST_LIMITED_FOLDER";

fn open(path: &Path) -> Store {
    Store::open(DataFolder::choose(Some(path.to_owned()), None).unwrap()).0
}

fn book(id: &str) -> BookId {
    BookId::parse(id).unwrap()
}

#[test]
fn a_full_disk_is_said_and_the_next_job_is_done() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("books/mia")).unwrap();
    let events = dir.path().join("books/mia/events.jsonl");
    std::os::unix::fs::symlink("/dev/full", events).unwrap();
    let (done, confirmations) = mpsc::channel();
    let writer = Writer::start(open(dir.path()), move |c| done.send(c).unwrap()).unwrap();
    for (ticket, id) in [(1, "mia"), (2, "noor")] {
        let (book, json) = (book(id), 7.into());
        writer.send(Job::Append { book, json, ticket }).unwrap();
    }
    drop(writer);
    let full = confirmations.recv().unwrap().result;
    assert!(matches!(full, Err(StoreError::DiskFull { .. })), "{full:?}");
    assert!(confirmations.recv().unwrap().result.is_ok());
}

/// Runs in a process of its own, in which no file can grow beyond 1,024 bytes (or 512, as the shell counts).
#[test]
fn in_a_process_with_a_limit() {
    let Some(dir) = std::env::var_os(LIMITED) else {
        return;
    };
    let dir = Path::new(&dir);
    let store = open(dir);
    let long = "x".repeat(100);
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
    // Half the line was on the disk; it was taken back, and a shorter one fits.
    let length = fs::metadata(dir.join("books/mia/events.jsonl"))
        .unwrap()
        .len();
    assert_eq!(length, saved * 115);
    store.append(&book("mia"), &"").unwrap();
    let (events, notices) = store.read_book::<String>(&book("mia"));
    assert_eq!((events.len() as u64, notices), (saved + 1, vec![]));

    let failed = store.append(&book("new"), &"x".repeat(2000));
    assert!(matches!(failed, Err(StoreError::DiskFull { .. })));
    assert_eq!(
        store.list_books().unwrap(),
        [book("mia")],
        "no empty book appears"
    );

    let settings = name!("settings");
    store.write_doc(&settings, &"small").unwrap();
    let failed = store.write_doc(&settings, &"x".repeat(2000));
    assert!(matches!(failed, Err(StoreError::DiskFull { .. })));
    assert_eq!(
        store.read_doc::<String>(&settings),
        (Some("small".to_owned()), vec![])
    );

    let elsewhere = dir.join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let failed = save_elsewhere(&elsewhere.join("a.pdf"), &[0; 2000]);
    assert!(matches!(failed, Err(StoreError::DiskFull { .. })));
    assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0, "no half file");
}

#[test]
fn a_disk_that_fills_up_in_the_middle_of_a_write_leaves_nothing_half() {
    let dir = tempfile::tempdir().unwrap();
    // The signal is ignored so that a write beyond the limit fails, as it does on a full disk.
    let limited = "trap '' XFSZ; ulimit -f 1; exec \"$0\" in_a_process_with_a_limit --exact";
    let done = Command::new("sh")
        .args(["-c", limited])
        .arg(std::env::current_exe().unwrap())
        .env(LIMITED, dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
    assert!(dir.path().join("books/mia").exists(), "it did run");
}
