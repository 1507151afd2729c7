use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;

use super::*;
use crate::disk::fault::{Fault, Op, clear, inject};
use crate::{BookId, DataFolder, DocRead, Name, Reason, name};

mod queueing;

const FULL: Fault = Fault::Fails(std::io::ErrorKind::StorageFull);
const LONG: Duration = Duration::from_secs(20);

fn book(id: &str) -> BookId {
    BookId::parse(id).unwrap()
}

fn append(id: &str, number: u32, ticket: u64) -> Job {
    Job::Append {
        book: book(id),
        json: number.into(),
        ticket,
    }
}

fn doc(name: Name, number: u32, ticket: u64) -> Job {
    let json = number.into();
    Job::Doc { name, json, ticket }
}

fn erase(id: &str, ticket: u64) -> Job {
    let book = book(id);
    Job::EraseBook { book, ticket }
}

/// A writer with its own folder, and the confirmations it sends.
struct Desk {
    dir: tempfile::TempDir,
    store: Store,
    writer: Option<Writer>,
    news: Receiver<Confirmation>,
}

impl Desk {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = DataFolder::choose(Some(dir.path().join("data")), None).unwrap();
        let store = Store::open(folder).0;
        let (tell, news) = channel();
        let writer = Writer::start(store.clone(), move |c| tell.send(c).unwrap()).unwrap();
        let writer = Some(writer);
        Self {
            dir,
            store,
            writer,
            news,
        }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.dir.path().join("data").join(below)
    }

    fn send(&self, job: Job) {
        self.writer.as_ref().unwrap().send(job).unwrap();
    }

    fn flush(&self) {
        self.writer.as_ref().unwrap().flush(LONG).unwrap();
    }

    /// The next confirmation, as a ticket and a word.
    fn next(&self) -> (u64, &'static str) {
        let news = self.news.recv_timeout(LONG).unwrap();
        (news.ticket, word(&news.outcome))
    }

    /// All confirmations until the writer ends.
    fn close(&mut self) -> Vec<(u64, &'static str)> {
        self.writer = None;
        let news = self.news.try_iter();
        news.map(|n| (n.ticket, word(&n.outcome))).collect()
    }

    fn events(&self, id: &str) -> Vec<u32> {
        self.store.read_book(&book(id)).0
    }
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Saved => "saved",
        Outcome::Waiting(StoreError::DiskFull { .. }) => "waiting, full",
        Outcome::Waiting(StoreError::NotErased { .. }) => "waiting, not erased",
        Outcome::Waiting(_) => "waiting",
        Outcome::Refused(StoreError::Erased) => "erased",
        Outcome::Refused(StoreError::Panicked) => "panicked",
        Outcome::Refused(_) => "refused",
    }
}

/// Blocks the writer's thread in its first confirmation until the sender is dropped, like a hanging disk.
fn held_writer(store: &Store) -> (Writer, std::sync::mpsc::Sender<()>) {
    let (go, wait) = channel::<()>();
    let writer = Writer::start(store.clone(), move |_| wait.recv().unwrap_or(())).unwrap();
    (writer, go)
}

fn store_in(dir: &Path) -> Store {
    Store::open(DataFolder::choose(Some(dir.to_owned()), None).unwrap()).0
}

#[test]
fn every_job_is_confirmed_once_and_in_order_and_is_then_on_the_disk() {
    let mut desk = Desk::new();
    for ticket in 0..5 {
        desk.send(append("mia", 7, ticket));
    }
    desk.send(doc(name!("settings"), 3, 5));
    desk.flush();
    assert_eq!(desk.events("mia"), [7; 5]);
    let read = || desk.store.read_doc::<u32>(&name!("settings")).0;
    assert_eq!(read(), DocRead::Found(3));
    desk.send(erase("mia", 6));
    desk.send(Job::RemoveDoc {
        name: name!("settings"),
        ticket: 7,
    });
    desk.flush();
    assert_eq!(desk.store.list_books().unwrap(), []);
    assert_eq!(read(), DocRead::Missing);
    let expected: Vec<_> = (0..8).map(|ticket| (ticket, "saved")).collect();
    assert_eq!(desk.close(), expected);
}

#[test]
fn a_book_never_gets_an_event_without_the_ones_before() {
    let desk = Desk::new();
    // The disk is full when a learner is created, and then has room again.
    inject(Op::Write, &desk.path("books/mia"), 2, FULL);
    for number in 1..=3 {
        desk.send(append("mia", number, number.into()));
    }
    desk.flush();
    assert_eq!(desk.events("mia"), [1, 2, 3]);
    assert_eq!(desk.next(), (1, "waiting, full"));
    let rest = [desk.next(), desk.next(), desk.next()];
    assert_eq!(rest, [(1, "saved"), (2, "saved"), (3, "saved")]);
}

#[test]
fn a_job_that_fails_does_not_hold_up_other_books() {
    let desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), usize::MAX, FULL);
    desk.send(append("mia", 1, 1));
    desk.send(append("noor", 1, 2));
    assert_eq!(desk.next(), (1, "waiting, full"));
    assert_eq!(desk.next(), (2, "saved"));
    // It is retried automatically, and reported only once.
    clear(desk.dir.path());
    assert_eq!(desk.next(), (1, "saved"));
}

#[test]
fn a_new_reason_for_waiting_is_told() {
    let desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), 2, FULL);
    let denied = Fault::Fails(std::io::ErrorKind::PermissionDenied);
    inject(Op::Write, &desk.path("books/mia"), 1, denied);
    desk.send(append("mia", 1, 1));
    desk.flush();
    let told = [desk.next(), desk.next(), desk.next()];
    assert_eq!(told, [(1, "waiting, full"), (1, "waiting"), (1, "saved")]);
}

#[test]
fn flushing_counts_what_waits() {
    let mut desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), usize::MAX, FULL);
    desk.send(append("mia", 1, 1));
    desk.send(append("mia", 2, 2));
    desk.send(append("noor", 1, 3));
    let writer = desk.writer.as_ref().unwrap();
    let unsaved = writer.flush(Duration::from_millis(100));
    assert_eq!(unsaved, Err(Unsaved { count: 2 }));
    // A job that still fails while closing is refused, and so are the jobs behind it.
    let answers = desk.close();
    let refused: Vec<_> = answers.iter().filter(|(_, w)| *w == "refused").collect();
    assert_eq!(refused, [&(1, "refused"), &(2, "refused")]);
    clear(desk.dir.path());
}

#[test]
fn closing_tries_once_more_and_does_not_wait_for_the_next_pause() {
    let mut desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), 1, FULL);
    desk.send(append("mia", 1, 1));
    assert_eq!(desk.next(), (1, "waiting, full"));
    assert_eq!(desk.close(), [(1, "saved")]);
}

#[test]
fn a_read_only_store_refuses_every_job_with_its_reason() {
    let dir = tempfile::tempdir().unwrap();
    let _first = store_in(dir.path());
    let second = store_in(dir.path());
    let (tell, news) = channel();
    let writer = Writer::start(second, move |c| tell.send(c).unwrap()).unwrap();
    for job in [
        append("mia", 1, 1),
        erase("mia", 2),
        Job::EraseAll { ticket: 3 },
    ] {
        writer.send(job).unwrap();
        let outcome = news.recv_timeout(LONG).unwrap().outcome;
        let Outcome::Refused(StoreError::ReadOnly(reason)) = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(reason, Reason::AnotherCopy);
    }
}

#[test]
fn a_panic_in_a_job_refuses_that_job_and_ends_nothing() {
    let mut desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), 1, Fault::Panics);
    for ticket in 1..=2 {
        desk.send(append("mia", 5, ticket));
        desk.flush();
    }
    assert_eq!(desk.events("mia"), [5]);
    assert_eq!(desk.close(), [(1, "panicked"), (2, "saved")]);
}

#[test]
fn notices_from_writing_come_with_the_confirmation() {
    let desk = Desk::new();
    desk.send(append("mia", 1, 1));
    desk.flush();
    std::fs::remove_dir_all(desk.path("books/mia")).unwrap();
    desk.send(append("mia", 2, 2));
    desk.flush();
    let news: Vec<_> = desk.news.try_iter().collect();
    let what = crate::What::Book(book("mia"));
    assert!(news[1].notices.contains(&Notice::Restored { what }));
    assert_eq!(desk.events("mia"), [1, 2]);
}

#[test]
fn flushing_says_how_much_is_not_saved_when_time_is_up() {
    let dir = tempfile::tempdir().unwrap();
    let (writer, go) = held_writer(&store_in(dir.path()));
    for ticket in 0..3 {
        writer.send(append("mia", 1, ticket)).unwrap();
    }
    let unsaved = writer.flush(Duration::from_millis(50));
    assert_eq!(unsaved, Err(Unsaved { count: 3 }));
    drop(go);
    assert_eq!(writer.flush(LONG), Ok(()));
}

#[test]
fn closing_does_not_wait_forever() {
    let dir = tempfile::tempdir().unwrap();
    let (writer, _go) = held_writer(&store_in(dir.path()));
    writer.send(append("mia", 1, 1)).unwrap();
    let begun = Instant::now();
    drop(writer);
    assert!(begun.elapsed() >= LAST_WAIT, "it did wait");
}

#[test]
fn a_listener_that_panics_does_not_end_the_saving() {
    let dir = tempfile::tempdir().unwrap();
    let store = store_in(dir.path());
    let writer =
        Writer::start(store.clone(), |c| assert_ne!(c.ticket, 1, "meant to panic")).unwrap();
    writer.send(append("mia", 1, 1)).unwrap();
    writer.send(append("mia", 2, 2)).unwrap();
    drop(writer);
    assert_eq!(store.read_book::<u32>(&book("mia")).0, [1, 2]);
}
