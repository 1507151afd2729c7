use std::sync::mpsc;
use std::time::Instant;

use super::*;
use crate::{DataFolder, Reason, name};

fn folder(dir: &tempfile::TempDir) -> DataFolder {
    DataFolder::choose(Some(dir.path().join("data")), None).unwrap()
}

fn append(book: &str, number: u32, ticket: u64) -> Job {
    Job::Append {
        book: BookId::parse(book).unwrap(),
        json: number.into(),
        ticket,
    }
}

#[test]
fn every_job_is_confirmed_once_and_in_order_and_is_then_on_the_disk() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = Store::open(folder(&dir));
    let (done, confirmations) = mpsc::channel();
    let writer = Writer::start(store.clone(), move |c| done.send(c).unwrap()).unwrap();
    let (book, settings) = (BookId::parse("mia").unwrap(), name!("settings"));
    for ticket in 0..5 {
        writer.send(append("mia", 7, ticket)).unwrap();
    }
    let (json, name) = ("x".into(), settings.clone());
    writer
        .send(Job::Doc {
            name,
            json,
            ticket: 5,
        })
        .unwrap();
    writer.flush(Duration::from_secs(20)).unwrap();
    assert_eq!(store.read_book::<u32>(&book).0, [7; 5]);
    assert_eq!(store.read_doc::<String>(&settings).0.unwrap(), "x");
    let erase = book.clone();
    writer
        .send(Job::EraseBook {
            book: erase,
            ticket: 6,
        })
        .unwrap();
    let name = settings.clone();
    writer.send(Job::RemoveDoc { name, ticket: 7 }).unwrap();
    drop(writer);
    assert_eq!(store.list_books().unwrap(), []);
    assert_eq!(store.read_doc::<String>(&settings).0, None);
    let answers: Vec<_> = confirmations
        .iter()
        .map(|c| (c.ticket, c.result.is_ok()))
        .collect();
    assert_eq!(answers, (0..8).map(|t| (t, true)).collect::<Vec<_>>());
}

#[test]
fn a_job_that_fails_does_not_hold_up_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let folder = folder(&dir);
    let (store, _) = Store::open(folder.clone());
    // A file stands where the book's folder would go.
    std::fs::create_dir_all(folder.books()).unwrap();
    std::fs::write(folder.books().join("broken"), "").unwrap();
    let (done, confirmations) = mpsc::channel();
    let writer = Writer::start(store.clone(), move |c| done.send(c).unwrap()).unwrap();
    writer.send(append("broken", 1, 1)).unwrap();
    writer.send(append("mia", 1, 2)).unwrap();
    drop(writer);
    let first = confirmations.recv().unwrap();
    assert!(first.ticket == 1 && matches!(first.result, Err(StoreError::Io { .. })));
    let second = confirmations.recv().unwrap();
    assert!(second.ticket == 2 && second.result.is_ok());
}

#[test]
fn a_read_only_store_answers_every_job_with_its_reason() {
    let dir = tempfile::tempdir().unwrap();
    let (_first, _) = Store::open(folder(&dir));
    let (second, _) = Store::open(folder(&dir));
    let (done, confirmations) = mpsc::channel();
    let writer = Writer::start(second, move |c| done.send(c).unwrap()).unwrap();
    writer.send(append("mia", 1, 1)).unwrap();
    let answer = confirmations.recv().unwrap().result;
    assert!(matches!(
        answer,
        Err(StoreError::ReadOnly(Reason::AnotherCopy))
    ));
}

#[test]
fn flushing_says_how_much_is_not_saved_when_time_is_up() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = Store::open(folder(&dir));
    let (go, wait) = mpsc::channel::<()>();
    // A listener that keeps the thread stands for a disk that hangs.
    let writer = Writer::start(store, move |_| wait.recv().unwrap_or(())).unwrap();
    for ticket in 0..3 {
        writer.send(append("mia", 1, ticket)).unwrap();
    }
    let unsaved = writer.flush(Duration::from_millis(50));
    assert_eq!(unsaved, Err(Unsaved { count: 3 }));
    drop(go);
    assert_eq!(writer.flush(Duration::from_secs(20)), Ok(()));
}

#[test]
fn closing_does_not_wait_for_ever() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = Store::open(folder(&dir));
    let (_go, wait) = mpsc::channel::<()>();
    let writer = Writer::start(store, move |_| wait.recv().unwrap_or(())).unwrap();
    writer.send(append("mia", 1, 1)).unwrap();
    let begun = Instant::now();
    drop(writer);
    assert!(begun.elapsed() >= LAST_WAIT, "it did wait");
}

#[test]
fn a_listener_that_panics_does_not_end_the_saving() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = Store::open(folder(&dir));
    let writer =
        Writer::start(store.clone(), |c| assert_ne!(c.ticket, 1, "meant to panic")).unwrap();
    writer.send(append("mia", 1, 1)).unwrap();
    writer.send(append("mia", 2, 2)).unwrap();
    drop(writer);
    let book = BookId::parse("mia").unwrap();
    assert_eq!(store.read_book::<u32>(&book).0, [1, 2]);
}
