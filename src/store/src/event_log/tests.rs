use std::fs;
use std::io::{self, Cursor, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::head::Head;
use super::known::{Grows, add_line};
use super::line::{Place, newer_line};
use super::scan::Verdict;
use super::*;
use crate::DataFolder;

mod damage;
mod session;

fn open(dir: &Path) -> Store {
    let (store, notices) = Store::open(DataFolder::choose(Some(dir.to_owned()), None).unwrap());
    assert_eq!(notices, []);
    assert!(store.can_write());
    store
}

fn mia() -> BookId {
    BookId::parse("mia").unwrap()
}

fn what() -> What {
    What::Book(mia())
}

/// A folder whose book "mia" contains these numbers, and the path of the log. No store has it open.
fn saved(numbers: impl IntoIterator<Item = u32>) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    for number in numbers {
        store.append(&mia(), &number).unwrap();
    }
    let log = dir.path().join("books/mia/log.jsonl");
    (dir, log)
}

/// What a fresh start reads.
fn read(dir: &Path) -> (Vec<u32>, Vec<Notice>) {
    open(dir).read_book(&mia())
}

fn lines(log: &Path) -> Vec<String> {
    let text = fs::read_to_string(log).unwrap();
    text.split_inclusive('\n').map(str::to_owned).collect()
}

fn copies(log: &Path) -> Vec<String> {
    let names = disk::names_in(log.parent().unwrap()).unwrap();
    names
        .into_iter()
        .filter(|n| n.contains("damaged"))
        .collect()
}

/// The place after the lines of a log.
fn end_of(log: &Path) -> Place {
    scan::walk(&mia(), &fs::read(log).unwrap(), Place::default()).after
}

#[test]
fn events_come_back_in_order_after_a_new_start() {
    let (dir, log) = saved([1, 2, 3]);
    let store = open(dir.path());
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3], vec![]));
    store.append(&mia(), &4).unwrap();
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3, 4], vec![]));
    assert_eq!(store.list_books().unwrap(), [mia()]);
    drop(store);
    assert_eq!(read(dir.path()), (vec![1, 2, 3, 4], vec![]));
    let people_read = lines(&log)[3].starts_with("{\"v\":2,\"e\":4,\"c\":\"");
    assert!(people_read, "{:?}", lines(&log));
}

#[test]
fn an_append_to_a_book_that_nobody_has_read_continues_it() {
    let (dir, _) = saved([1]);
    open(dir.path()).append(&mia(), &2).unwrap();
    assert_eq!(read(dir.path()), (vec![1, 2], vec![]));
}

#[test]
fn half_a_line_that_was_never_confirmed_is_dropped_without_alarm() {
    for torn in [
        "{\"v\":2,\"e\":3",
        "{\"v\":2,\"e\":3,\"c\":\"0\"}",
        "\0\0\0\0",
        "oops\n",
    ] {
        let (dir, log) = saved([1, 2]);
        let good = fs::read_to_string(&log).unwrap();
        fs::write(&log, good.clone() + torn).unwrap();
        let dropped = Notice::TornLineDropped { book: mia() };
        assert_eq!(read(dir.path()), (vec![1, 2], vec![dropped]), "{torn:?}");
        assert_eq!(fs::read_to_string(&log).unwrap(), good, "{torn:?}");
        assert_eq!(read(dir.path()), (vec![1, 2], vec![]), "{torn:?}");
        assert!(copies(&log).is_empty());
    }
}

#[test]
fn an_append_cuts_off_half_a_line_that_nobody_has_read() {
    let (dir, log) = saved([1]);
    let good = fs::read_to_string(&log).unwrap();
    fs::write(&log, good + "{\"v\":2,").unwrap();
    open(dir.path()).append(&mia(), &2).unwrap();
    assert_eq!(read(dir.path()), (vec![1, 2], vec![]));
}

#[test]
fn a_whole_line_without_its_head_is_kept_and_confirmed() {
    let (dir, log) = saved([1, 2]);
    let head = log.with_file_name(head::FILE);
    let before = fs::read(&head).unwrap();
    open(dir.path()).append(&mia(), &3).unwrap();
    fs::write(&head, before).unwrap();
    assert_eq!(read(dir.path()), (vec![1, 2, 3], vec![]));
    // From here on, losing the line would be noticed.
    fs::write(&log, lines(&log)[..2].concat()).unwrap();
    assert!(!read(dir.path()).1.is_empty());
    // The same for the first line of a book.
    let (dir, log) = saved([1]);
    fs::remove_file(log.with_file_name(head::FILE)).unwrap();
    assert_eq!(read(dir.path()), (vec![1], vec![]));
    assert!(log.with_file_name(head::FILE).exists());
}

#[test]
fn a_whole_line_that_means_nothing_to_this_program_stays_in_the_file() {
    let (dir, log) = saved([1]);
    let store = open(dir.path());
    store.append(&mia(), &"from a sister version").unwrap();
    store.append(&mia(), &2).unwrap();
    drop(store);
    let notice = Notice::NotUnderstood {
        book: mia(),
        lines: 1,
    };
    assert_eq!(read(dir.path()), (vec![1, 2], vec![notice]));
    open(dir.path()).append(&mia(), &3).unwrap();
    assert_eq!(lines(&log).len(), 4);
}

#[test]
fn a_book_of_a_newer_version_is_read_as_far_as_possible_and_never_written() {
    let (dir, log) = saved([1, 2]);
    let newer = newer_line(3, &mia(), &end_of(&log), "{\"new\":1}");
    // The last case is also torn and damaged in the middle; nothing may be "repaired".
    for added in [newer.clone(), newer.clone() + "damage\n{\"v\":2,"] {
        let text = lines(&log)[..2].concat() + &added;
        fs::write(&log, &text).unwrap();
        let notice = Notice::NewerVersion { what: what() };
        assert_eq!(read(dir.path()), (vec![1, 2], vec![notice]));
        let store = open(dir.path());
        for _ in 0..2 {
            let refused = store.append(&mia(), &3);
            assert!(matches!(refused, Err(StoreError::NewerVersion(w)) if w == what()));
            store.read_book::<u32>(&mia());
        }
        assert_eq!(fs::read_to_string(&log).unwrap(), text);
        assert!(copies(&log).is_empty());
    }
    // Once a person removes that line, the book continues: nothing makes it read-only for good.
    fs::write(&log, lines(&log)[..2].concat()).unwrap();
    let store = open(dir.path());
    store.append(&mia(), &3).unwrap();
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3], vec![]));
}

#[test]
fn a_damaged_version_number_does_not_lock_a_book() {
    let (dir, log) = saved([1, 2, 3]);
    let mut all = lines(&log);
    all[1] = all[1].replace("\"v\":2", "\"v\":3");
    fs::write(&log, all.concat()).unwrap();
    let store = open(dir.path());
    let (events, notices) = store.read_book::<u32>(&mia());
    assert_eq!(events, [1, 2, 3]);
    assert!(matches!(notices[..], [Notice::Altered { events: 1, .. }]));
    store.append(&mia(), &4).unwrap();
    drop(store);
    assert_eq!(read(dir.path()), (vec![1, 2, 3, 4], vec![]));
}

/// A disk that takes `room` more bytes and is then full.
struct Filling {
    file: Cursor<Vec<u8>>,
    room: usize,
}

impl Write for Filling {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.room);
        if taken == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.room -= taken;
        self.file.write(&bytes[..taken])
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Filling {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

impl Grows for Filling {
    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file.get_mut().truncate(length as usize);
        Ok(())
    }
    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_append_that_fails_half_way_is_taken_back() {
    let before = b"first line\n".to_vec();
    let line = b"second line\n";
    for room in 0..line.len() {
        let file = Cursor::new(before.clone());
        let mut disk = Filling { file, room };
        let failed = add_line(&mut disk, before.len() as u64, line).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::StorageFull);
        assert_eq!(disk.file.into_inner(), before, "room for {room}");
    }
}
