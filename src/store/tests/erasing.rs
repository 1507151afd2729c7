//! Erased data is gone, in every form it had, and does not come back.
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs;
use std::path::Path;

use common::{book, files, open};
use porchlight_store::{BookId, Notice, StoreError, name};

fn mia() -> BookId {
    book("mia")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn erasing_a_book_leaves_nothing_of_it_and_everything_else() {
    let dir = tempfile::tempdir().unwrap();
    let own = dir.path().join("books/mia");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("events.jsonl"), "{\"v\":1,\"e\":1}\noops\n").unwrap();
    let (store, _) = open(dir.path());
    store.read_book::<u32>(&mia());
    store.append(&mia(), &2).unwrap();
    store.append(&book("noor"), &1).unwrap();
    fs::create_dir_all(dir.path().join("books/.erased-mia/sub")).unwrap();
    assert!(names(&own).len() >= 4, "both forms and a damaged copy");
    store.erase_book(&mia()).unwrap();
    store.erase_book(&mia()).unwrap();
    assert_eq!(names(&dir.path().join("books")), ["noor"]);
    assert_eq!(store.read_book::<u32>(&mia()), (vec![], vec![]));
    assert_eq!(store.list_books().unwrap(), [book("noor")]);
    store.append(&mia(), &7).unwrap();
    let only_new = (vec![7], vec![]);
    assert_eq!(store.read_book::<u32>(&mia()), only_new);
    drop(store);
    assert_eq!(open(dir.path()).0.read_book::<u32>(&mia()), only_new);
}

/// A drive that is taken away, with or without an empty mount point that stays.
#[cfg(unix)]
#[test]
fn nothing_is_called_erased_while_its_drive_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let memory = common::fast_folder();
    for stays in [false, true] {
        let place = dir.path().join(format!("drive-{stays}"));
        let drive = memory.path().join(format!("{stays}"));
        fs::create_dir(&drive).unwrap();
        std::os::unix::fs::symlink(&drive, &place).unwrap();
        let (store, _) = open(&place.join("data"));
        let settings = name!("settings");
        store.append(&mia(), &1).unwrap();
        store.write_doc(&settings, &5).unwrap();
        fs::remove_file(&place).unwrap();
        // Where both folders are on one drive, an empty folder looks like one whose data somebody deleted.
        use std::os::unix::fs::MetadataExt;
        let number = |folder: &Path| fs::metadata(folder).unwrap().dev();
        let stays = stays && number(dir.path()) != number(memory.path());
        if stays {
            fs::create_dir(&place).unwrap();
        }
        for erased in [
            store.erase_book(&mia()),
            store.remove_doc(&settings),
            store.erase_all(),
            store.append(&mia(), &2),
        ] {
            let gone = erased.unwrap_err();
            assert!(matches!(gone, StoreError::Vanished { .. }), "{gone}");
            assert!(gone.may_pass());
        }
        if stays {
            assert_eq!(names(&place), <[&str; 0]>::default());
            fs::remove_dir(&place).unwrap();
        }
        std::os::unix::fs::symlink(&drive, &place).unwrap();
        store.erase_all().unwrap();
        assert_eq!(store.list_books().unwrap(), []);
        drop(store);
        let (store, _) = open(&place.join("data"));
        assert_eq!(store.read_book::<u32>(&mia()), (vec![], vec![]));
    }
}

#[test]
fn a_kill_while_erasing_leaves_the_book_erased() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    store.append(&mia(), &1).unwrap();
    drop(store);
    let books = dir.path().join("books");
    fs::rename(books.join("mia"), books.join(".erased-mia")).unwrap();
    let (store, _) = open(dir.path());
    assert_eq!(store.list_books().unwrap(), []);
    assert_eq!(names(&books), [""; 0]);
}

#[test]
fn what_a_kill_left_unfinished_is_removed_at_the_next_start() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    store.append(&mia(), &1).unwrap();
    store.write_doc(&name!("settings"), &1).unwrap();
    drop(store);
    let places = ["", "books/mia", "docs"];
    let half = |place: &str| dir.path().join(place).join(".saving-x");
    for place in places {
        fs::write(half(place), "half").unwrap();
    }
    open(dir.path());
    for place in places {
        assert!(!half(place).exists());
    }
}

#[test]
fn erasing_everything_also_takes_what_nobody_can_see() {
    let dir = tempfile::tempdir().unwrap();
    let at = |below: &str| dir.path().join(below);
    let put = |below: &str| {
        fs::create_dir_all(at(below).parent().unwrap()).unwrap();
        fs::write(at(below), "{\"v\":1,\"doc\":\"secret\"}").unwrap();
    };
    for file in [
        "small/pin.json",
        "small/pin.prev.json",
        "small/notes.damaged-1.json",
        "books/learner-1/events.jsonl",
        "books/.erased-learner-2/events.jsonl",
        "books/Not A Book/anything",
        "books/a-file",
        "docs/unknown.txt",
    ] {
        put(file);
    }
    let (store, _) = open(dir.path());
    store.append(&mia(), &1).unwrap();
    store
        .write_private_doc(&name!("parents"), &"secret")
        .unwrap();
    // A book that reads as empty: all its lines are damaged.
    store.append(&book("noor"), &1).unwrap();
    fs::write(at("books/noor/log.jsonl"), "\0\0").unwrap();
    let renderer = name!("renderer");
    store
        .folder()
        .unwrap()
        .set_marker(&renderer, "glow")
        .unwrap();
    store.erase_all().unwrap();
    let left: Vec<_> = files(dir.path());
    let expected = ["format.json", "lock", "markers/renderer"].map(std::path::PathBuf::from);
    assert_eq!(left, expected);
    for place in ["books", "docs", "small"] {
        assert_eq!(names(&at(place)), [""; 0], "{place}");
    }
    // Nothing is restored from memory.
    store.append(&book("new"), &1).unwrap();
    assert_eq!(store.list_books().unwrap(), [book("new")]);
    let restored = |n: &Notice| matches!(n, Notice::Restored { .. });
    assert!(!store.take_notices().iter().any(restored));
}

#[cfg(unix)]
#[test]
fn what_could_not_be_erased_is_listed() {
    use std::os::unix::fs::PermissionsExt;
    if !common::as_ordinary_user("what_could_not_be_erased_is_listed") {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    store.append(&mia(), &1).unwrap();
    store.write_doc(&name!("settings"), &1).unwrap();
    let docs = dir.path().join("docs");
    fs::set_permissions(&docs, fs::Permissions::from_mode(0o500)).unwrap();
    let Err(porchlight_store::StoreError::NotErased { left }) = store.erase_all() else {
        unreachable!("the folder is write-protected");
    };
    assert_eq!(left, [docs.join("settings.json")]);
    assert!(names(&dir.path().join("books")).is_empty());
    fs::set_permissions(&docs, fs::Permissions::from_mode(0o700)).unwrap();
    store.erase_all().unwrap();
}
