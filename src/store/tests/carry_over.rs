//! A version 1 folder: everything in it is carried over once, the old files stay for an older program, and a copy that
//! may not write can still read it.
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs;
use std::path::Path;

use common::{book, files, is_alarm, open};
use porchlight_store::{BookId, DocRead, Notice, Store, What, Why, name};

fn mia() -> BookId {
    book("mia")
}

/// A folder as version 1 left it, with this log.
fn version_1(log: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let put = |below: &str, text: &str| {
        let path = dir.path().join(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("format.json", "{\"v\":1}");
    put("lock", "");
    put("books/mia/events.jsonl", log);
    put(
        "small/settings.json",
        "{\n  \"v\": 1,\n  \"doc\": {\n    \"size\": 3\n  }\n}\n",
    );
    put("small/settings.prev.json", "{\"v\":1,\"doc\":{\"size\":2}}");
    put("small/pin.json", "{\"v\":1,\"doc\":\"new\"}");
    put("small/pin.prev.json", "{\"v\":1,\"doc\":\"old\"}");
    dir
}

const GOOD: &str = "{\"v\":1,\"e\":1}\n{\"v\":1,\"e\":2}\n";

#[derive(Debug, PartialEq, serde::Deserialize)]
struct Settings {
    size: u32,
}

fn settings(store: &Store) -> (DocRead<Settings>, Vec<Notice>) {
    store.read_doc(&name!("settings"))
}

/// Every version 1 file with its content.
fn old_files(root: &Path) -> Vec<(String, String)> {
    let is_old = |path: &String| path.starts_with("small") || path.ends_with("events.jsonl");
    let paths = files(root).into_iter().map(|p| p.display().to_string());
    let old = paths.filter(is_old);
    old.map(|path| {
        let text = fs::read_to_string(root.join(&path)).unwrap();
        (path, text)
    })
    .collect()
}

#[test]
fn everything_is_carried_over_once_and_the_old_files_stay() {
    let dir = version_1(GOOD);
    let before = old_files(dir.path());
    let (store, notices) = open(dir.path());
    assert_eq!(notices, [Notice::CarriedOver]);
    assert_eq!(store.list_books().unwrap(), [mia()]);
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2], vec![]));
    assert_eq!(
        settings(&store),
        (DocRead::Found(Settings { size: 3 }), vec![])
    );
    assert_eq!(old_files(dir.path()), before);
    store.append(&mia(), &3).unwrap();
    assert_eq!(old_files(dir.path()), before);
    drop(store);
    let (store, notices) = open(dir.path());
    assert_eq!(notices, [], "told once");
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3], vec![]));
    // An older program sees a number higher than the 1 it knows, so it only reads.
    let format = fs::read_to_string(dir.path().join("format.json")).unwrap();
    assert!(format.starts_with("{\"v\":2,"), "{format}");
}

#[test]
fn an_append_before_any_reading_continues_the_old_book() {
    let dir = version_1(GOOD);
    let (store, _) = open(dir.path());
    store.append(&mia(), &3).unwrap();
    drop(store);
    let (store, _) = open(dir.path());
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3], vec![]));
}

#[test]
fn an_empty_folder_has_nothing_to_tell() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("format.json"), "{\"v\":1}").unwrap();
    assert_eq!(open(dir.path()).1, []);
}

#[test]
fn damage_of_an_old_log_is_told_also_in_its_last_line() {
    let what = || What::Book(mia());
    let torn = Notice::TornLineDropped { book: mia() };
    let set_aside = |lost| Notice::DamagedSetAside { what: what(), lost };
    let altered = Notice::Altered {
        book: mia(),
        events: 1,
        copied: true,
    };
    for (added, events, notice) in [
        ("{\"v\":1,\"e\":3", vec![1, 2], torn),
        ("{\"v\":1,\"e#3}\n", vec![1, 2], set_aside(1)),
        ("\0\0\n{\"v\":1,\"e\":3}\n", vec![1, 2, 3], set_aside(1)),
        ("{\"v\":5,\"e\":3}\n", vec![1, 2, 3], altered),
    ] {
        let dir = version_1(&(GOOD.to_owned() + added));
        let before = old_files(dir.path());
        let (store, _) = open(dir.path());
        let is_damaged = is_alarm(&notice);
        let (read, notices) = store.read_book::<u32>(&mia());
        assert_eq!((read, notices), (events.clone(), vec![notice]), "{added:?}");
        drop(store);
        let copy = dir.path().join("books/mia/events.damaged-1.jsonl");
        assert_eq!(copy.exists(), is_damaged);
        let (store, _) = open(dir.path());
        assert_eq!(store.read_book(&mia()), (events, vec![]), "told once");
        assert_eq!(old_files(dir.path()), before);
    }
}

#[test]
fn a_copy_that_may_not_write_reads_version_1_and_changes_nothing() {
    let dir = version_1(GOOD);
    let lock = fs::File::open(dir.path().join("lock")).unwrap();
    lock.lock().unwrap();
    let before = files(dir.path());
    let (store, notices) = open(dir.path());
    assert!(!store.can_write());
    assert_eq!(notices, []);
    assert_eq!(store.list_books().unwrap(), [mia()]);
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2], vec![]));
    assert_eq!(
        settings(&store),
        (DocRead::Found(Settings { size: 3 }), vec![])
    );
    assert_eq!(files(dir.path()), before);
    let format = fs::read_to_string(dir.path().join("format.json")).unwrap();
    assert_eq!(format, "{\"v\":1}");
}

/// A kill between writing the head and the log, and one right after the folder's version was written.
#[test]
fn a_carrying_over_that_was_interrupted_is_finished_without_alarm() {
    let dir = version_1(GOOD);
    let (store, _) = open(dir.path());
    store.read_book::<u32>(&mia());
    drop(store);
    fs::remove_file(dir.path().join("books/mia/log.jsonl")).unwrap();
    let (store, _) = open(dir.path());
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2], vec![]));
    store.append(&mia(), &3).unwrap();
    drop(store);
    // If the log goes missing later, that is a loss; the old file is better than nothing.
    fs::remove_file(dir.path().join("books/mia/log.jsonl")).unwrap();
    let (store, _) = open(dir.path());
    let (events, notices) = store.read_book::<u32>(&mia());
    assert_eq!(events, [1, 2]);
    let (what, lost) = (What::Book(mia()), 1);
    assert_eq!(notices, [Notice::Gone { what, lost }]);
}

#[test]
fn a_damaged_document_of_version_1_gives_way_to_its_previous_copy() {
    let dir = version_1(GOOD);
    let path = dir.path().join("small/settings.json");
    for damage in ["{", "{\"v\":2,\"doc\":{\"size\":3}}"] {
        fs::write(&path, damage).unwrap();
        let (store, _) = open(dir.path());
        let (read, notices) = settings(&store);
        assert_eq!(read, DocRead::Found(Settings { size: 2 }));
        assert!(notices.iter().any(is_alarm));
        assert_eq!(settings(&store).1, [], "told once");
        assert_eq!(fs::read_to_string(&path).unwrap(), damage);
        store.remove_doc(&name!("settings")).unwrap();
        fs::write(
            dir.path().join("small/settings.prev.json"),
            "{\"v\":1,\"doc\":{\"size\":2}}",
        )
        .unwrap();
    }
}

#[test]
fn the_old_form_is_the_last_resort_of_a_document_damaged_right_after() {
    let dir = version_1(GOOD);
    settings(&open(dir.path()).0);
    fs::write(dir.path().join("docs/settings.json"), "damage").unwrap();
    let (read, notices) = settings(&open(dir.path()).0);
    assert_eq!(read, DocRead::Found(Settings { size: 3 }));
    assert!(notices.iter().any(is_alarm));
}

#[test]
fn old_documents_can_be_merged_into_a_private_one() {
    let dir = version_1(GOOD);
    let (store, _) = open(dir.path());
    let (pin, notes) = (name!("pin"), name!("notes"));
    let found = |text: &str| DocRead::Found(text.to_owned());
    assert_eq!(store.read_old_doc(&pin), found("new"));
    assert_eq!(store.read_old_previous(&pin), found("old"));
    assert_eq!(store.read_old_doc::<String>(&notes), DocRead::Missing);
    let path = dir.path().join("small/pin.json");
    assert!(path.exists(), "reading changes nothing");
    fs::write(&path, "{").unwrap();
    let damaged = DocRead::Unusable(Why::Damaged);
    assert_eq!(
        store.read_old_doc::<String>(&pin),
        damaged,
        "a PIN, not none"
    );
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let unreadable = DocRead::Unusable(Why::Unreadable);
    assert_eq!(store.read_old_doc::<String>(&pin), unreadable);
    store.remove_old_doc(&pin).unwrap();
    store.remove_old_doc(&pin).unwrap();
    assert_eq!(store.read_old_doc::<String>(&pin), DocRead::Missing);
    assert_eq!(store.read_old_previous::<String>(&pin), DocRead::Missing);
}

#[test]
fn nothing_new_is_written_into_a_folder_that_still_says_version_1() {
    let dir = version_1(GOOD);
    // A folder is where the version file would go, so it cannot be written.
    fs::remove_file(dir.path().join("format.json")).unwrap();
    fs::create_dir_all(dir.path().join("format.json/in-the-way")).unwrap();
    let (store, notices) = open(dir.path());
    assert_eq!(notices, [Notice::Unreadable { what: What::Folder }]);
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2], vec![]));
    let failed = store.append(&mia(), &3).unwrap_err();
    // Systems give it different errors; on all of them a later try may succeed.
    assert!(failed.may_pass(), "{failed:?}");
    assert!(!dir.path().join("books/mia/log.jsonl").exists());
    fs::remove_dir_all(dir.path().join("format.json")).unwrap();
    store.append(&mia(), &3).unwrap();
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1, 2, 3], vec![]));
}
