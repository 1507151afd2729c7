//! What happens to the files while the program is running.

use super::*;
use crate::disk::fault::{Fault, Op, clear, inject};

fn restored() -> Notice {
    Notice::Restored { what: what() }
}

// Windows neither deletes nor moves a folder in which the lock is held.
#[cfg(not(windows))]
#[test]
fn a_deleted_data_folder_is_written_again_whole_with_the_next_event() {
    for is_empty_again in [false, true] {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("data");
        let store = open(&root);
        let (noor, settings) = (BookId::parse("noor").unwrap(), crate::name!("settings"));
        store.append(&mia(), &1).unwrap();
        store.append(&mia(), &2).unwrap();
        store.append(&noor, &7).unwrap();
        store.write_doc(&settings, &5).unwrap();
        fs::remove_dir_all(&root).unwrap();
        if is_empty_again {
            fs::create_dir(&root).unwrap();
        }
        store.append(&mia(), &3).unwrap();
        let notices = store.take_notices();
        for what in [
            what(),
            What::Book(noor.clone()),
            What::Doc(settings.clone()),
        ] {
            assert!(notices.contains(&Notice::Restored { what }), "{notices:?}");
        }
        let (second, _) = Store::open(DataFolder::choose(Some(root.clone()), None).unwrap());
        assert!(!second.can_write(), "the lock is there again");
        drop((second, store));
        let store = open(&root);
        assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3], vec![]));
        assert_eq!(store.read_book::<u32>(&noor), (vec![7], vec![]));
        assert_eq!(store.read_doc::<u32>(&settings).0.found(), Some(5));
    }
}

#[test]
fn a_folder_whose_drive_is_gone_is_not_created_elsewhere_and_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let (drive, away) = (dir.path().join("drive"), dir.path().join("away"));
    let store = open(&drive.join("data"));
    store.append(&mia(), &1).unwrap();
    fs::rename(&drive, &away).unwrap();
    let failed = store.append(&mia(), &2).unwrap_err();
    assert!(matches!(failed, StoreError::Vanished { .. }) && failed.may_pass());
    assert!(!drive.exists());
    fs::rename(&away, &drive).unwrap();
    store.append(&mia(), &2).unwrap();
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2], vec![]));
}

#[test]
fn a_log_that_is_deleted_cut_or_emptied_meanwhile_is_written_again() {
    for how in ["deleted", "cut", "emptied", "the whole book"] {
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path());
        let log = dir.path().join("books/mia/log.jsonl");
        store.append(&mia(), &1).unwrap();
        store.append(&mia(), &2).unwrap();
        match how {
            "deleted" => fs::remove_file(&log).unwrap(),
            "cut" => fs::write(&log, &lines(&log)[0]).unwrap(),
            "emptied" => fs::write(&log, "").unwrap(),
            _ => fs::remove_dir_all(log.parent().unwrap()).unwrap(),
        }
        store.append(&mia(), &3).unwrap();
        assert_eq!(store.take_notices(), [restored()], "{how}");
        assert_eq!(copies(&log).len(), usize::from(how == "cut"), "{how}");
        drop(store);
        assert_eq!(read(dir.path()), (vec![1, 2, 3], vec![]), "{how}");
    }
}

// Windows neither deletes nor moves a folder in which the lock is held.
#[cfg(not(windows))]
#[test]
fn another_program_in_the_new_folder_is_not_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("data");
    let first = open(&root);
    first.append(&mia(), &1).unwrap();
    fs::rename(&root, dir.path().join("moved")).unwrap();
    let second = open(&root);
    let refused = first.append(&mia(), &2);
    let reason = crate::Reason::AnotherCopy;
    assert!(matches!(refused, Err(StoreError::ReadOnly(r)) if r == reason));
    assert!(!first.can_write());
    assert_eq!(second.list_books().unwrap(), []);
}

#[test]
fn lines_that_another_copy_added_on_a_disk_without_locks_are_kept() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let log = dir.path().join("books/mia/log.jsonl");
    store.append(&mia(), &1).unwrap();
    let (line, _) = end_of(&log).seal(&mia(), "2");
    fs::write(&log, lines(&log).concat() + &line).unwrap();
    store.append(&mia(), &3).unwrap();
    drop(store);
    assert_eq!(read(dir.path()), (vec![1, 2, 3], vec![]));
}

/// Whichever step of an append fails, the next attempt saves the event exactly once, and a failed new book leaves nothing.
#[test]
fn a_failed_append_can_be_repeated_and_adds_its_event_once() {
    let full = Fault::Fails(io::ErrorKind::StorageFull);
    for (op, file, is_new) in [
        (Op::Write, "log.jsonl", true),
        (Op::Write, "log.jsonl", false),
        (Op::Write, head::FILE, true),
        (Op::Write, head::FILE, false),
        // Only the first head is a new file.
        (Op::Rename, head::FILE, true),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path());
        let mut expected = Vec::new();
        if !is_new {
            store.append(&mia(), &1).unwrap();
            expected.push(1);
        }
        let path = dir.path().join("books/mia").join(file);
        inject(op, &path, usize::MAX, full);
        for _ in 0..2 {
            assert!(store.append(&mia(), &2).is_err(), "{op:?} {file}");
            assert_eq!(store.list_books().unwrap().len(), expected.len());
        }
        clear(dir.path());
        // A start in between also finds nothing of the failed append.
        let copy = tempfile::tempdir().unwrap();
        if !is_new {
            let own = copy.path().join("books/mia");
            fs::create_dir_all(&own).unwrap();
            for name in ["log.jsonl", head::FILE] {
                fs::copy(dir.path().join("books/mia").join(name), own.join(name)).unwrap();
            }
        }
        assert_eq!(read(copy.path()), (expected.clone(), vec![]));
        store.append(&mia(), &2).unwrap();
        expected.push(2);
        drop(store);
        assert_eq!(read(dir.path()), (expected, vec![]), "{op:?} {file}");
    }
}

/// The head cannot be written, and then the line cannot be removed either.
#[test]
fn an_append_that_could_not_be_taken_back_is_not_there_twice_after_the_next_try() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let log = dir.path().join("books/mia/log.jsonl");
    store.append(&mia(), &1).unwrap();
    let full = Fault::Fails(io::ErrorKind::StorageFull);
    inject(Op::Write, &log.with_file_name(head::FILE), usize::MAX, full);
    inject(Op::Cut, &log, 1, full);
    assert!(store.append(&mia(), &2).is_err());
    assert_eq!(lines(&log).len(), 2, "it is still there");
    clear(dir.path());
    store.append(&mia(), &2).unwrap();
    drop(store);
    assert_eq!(read(dir.path()), (vec![1, 2], vec![]));
}

/// The head was written but its sync failed; removing the line then fails or succeeds.
#[test]
fn a_head_that_counts_a_line_too_many_is_taken_back() {
    let full = Fault::Fails(io::ErrorKind::StorageFull);
    for times in [1, 2] {
        let (dir, log) = saved([1]);
        let store = open(dir.path());
        inject(Op::Sync, &log.with_file_name(head::FILE), times, full);
        assert!(store.append(&mia(), &2).is_err());
        store.read_book::<u32>(&mia());
        clear(dir.path());
        drop(store);
        assert_eq!(read(dir.path()), (vec![1], vec![]), "{times} failures");
    }
}

/// Whichever version 2 file cannot be written: the old log is read now and carried over at the next start.
#[test]
fn a_failed_carrying_over_is_repeated_without_alarm() {
    for file in ["log.jsonl", head::FILE] {
        let (dir, log) = saved([]);
        let own = log.parent().unwrap();
        fs::create_dir_all(own).unwrap();
        let old = "{\"v\":1,\"e\":1}\n{\"v\":1,\"e\":2}\n";
        fs::write(own.join(OLD_LOG), old).unwrap();
        open(dir.path());
        let full = Fault::Fails(io::ErrorKind::StorageFull);
        inject(Op::Write, &own.join(file), usize::MAX, full);
        assert_eq!(read(dir.path()), (vec![1, 2], vec![]), "{file}");
        clear(dir.path());
        assert_eq!(read(dir.path()), (vec![1, 2], vec![]), "{file}");
        assert!(log.exists() && log.with_file_name(head::FILE).exists());
    }
}

#[test]
fn an_event_that_no_log_can_hold_is_refused_for_good() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let huge = "x".repeat(disk::LOG_LIMIT as usize);
    let refused = store.append(&mia(), &huge).unwrap_err();
    assert!(matches!(refused, StoreError::TooLarge { .. }) && !refused.may_pass());
    assert_eq!(store.list_books().unwrap(), []);
}
