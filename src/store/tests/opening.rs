//! Opening the data folder when something is in the way: the store opens all the same, says why nothing is written,
//! and reads what can be read.
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use std::fs;
use std::path::Path;

use porchlight_store::{Access, BookId, DataFolder, Notice, Reason, Store, StoreError, What, name};

fn folder(path: &Path) -> DataFolder {
    DataFolder::choose(Some(path.to_owned()), None).unwrap()
}

fn mia() -> BookId {
    BookId::parse("mia").unwrap()
}

/// A folder in which one event and one document were saved.
fn used() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let (store, notices) = Store::open(folder(dir.path()));
    assert_eq!((store.access(), notices), (Access::ReadWrite, vec![]));
    store.append(&mia(), &1).unwrap();
    store.write_doc(&name!("settings"), &2).unwrap();
    dir
}

/// Nothing can be written, for this reason, and everything that was saved can be read.
fn assert_reads_only(store: &Store, reason: Reason) {
    assert_eq!(store.access(), Access::ReadOnly(reason));
    assert_eq!(store.list_books().unwrap(), [mia()]);
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1], vec![]));
    assert_eq!(store.read_doc::<u32>(&name!("settings")), (Some(2), vec![]));
    assert_refuses(store, reason);
}

fn assert_refuses(store: &Store, reason: Reason) {
    let settings = name!("settings");
    for refused in [
        store.append(&mia(), &1),
        store.erase_book(&mia()),
        store.write_doc(&settings, &1),
        store.remove_doc(&settings),
    ] {
        assert!(matches!(refused, Err(StoreError::ReadOnly(r)) if r == reason));
    }
}

#[test]
fn a_second_copy_reads_and_writes_nothing_until_the_first_is_gone() {
    let dir = used();
    let (first, _) = Store::open(folder(dir.path()));
    let (second, notices) = Store::open(folder(dir.path()));
    assert_eq!(notices, []);
    assert_reads_only(&second, Reason::AnotherCopy);
    let clone = first.clone();
    drop(first);
    let (third, _) = Store::open(folder(dir.path()));
    assert!(!third.can_write(), "a clone still holds the lock");
    drop(clone);
    let (fourth, _) = Store::open(folder(dir.path()));
    assert!(fourth.can_write());
}

#[test]
fn a_second_copy_repairs_nothing_under_the_first() {
    let dir = used();
    let (_first, _) = Store::open(folder(dir.path()));
    let book = dir.path().join("books/mia/events.jsonl");
    let doc = dir.path().join("small/settings.json");
    let damaged = "{\"v\":1,\"e\":1}\ndamage\n{\"v\":1,\"e\":2}\n{\"v\":1,";
    fs::write(&book, damaged).unwrap();
    fs::write(&doc, "damage").unwrap();
    let (second, _) = Store::open(folder(dir.path()));
    let (events, notices) = second.read_book::<u32>(&mia());
    assert_eq!(events, [1, 2]);
    let what = What::Book(mia());
    assert_eq!(notices, [Notice::DamagedLeftInPlace { what }]);
    let (_, notices) = second.read_doc::<u32>(&name!("settings"));
    let what = What::Doc(name!("settings"));
    assert_eq!(notices, [Notice::DamagedLeftInPlace { what }]);
    assert_eq!(fs::read_to_string(book).unwrap(), damaged);
    assert_eq!(fs::read_to_string(doc).unwrap(), "damage");
}

#[test]
fn a_folder_that_cannot_be_made_opens_empty() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let (store, notices) = Store::open(folder(&path));
        assert_eq!(notices, []);
        assert_eq!(store.access(), Access::ReadOnly(Reason::CannotCreate));
        assert_eq!(store.list_books().unwrap(), []);
        assert_eq!(store.read_book::<u32>(&mia()), (vec![], vec![]));
        assert_eq!(store.read_doc::<u32>(&name!("settings")), (None, vec![]));
        assert_refuses(&store, Reason::CannotCreate);
        // And what needs no store says so, or says nothing.
        assert_eq!(folder(&path).marker(&name!("renderer")), None);
        assert!(
            folder(&path)
                .set_marker(&name!("renderer"), "glow")
                .is_err()
        );
    }
}

#[test]
fn no_folder_at_all_opens_empty() {
    let store = Store::without_folder();
    assert_eq!(store.list_books().unwrap(), []);
    assert_eq!(store.read_doc::<u32>(&name!("settings")), (None, vec![]));
    assert_refuses(&store, Reason::NoFolder);
}

#[test]
fn a_folder_without_a_usable_lock_file_is_only_read() {
    let dir = used();
    fs::remove_file(dir.path().join("lock")).unwrap();
    fs::create_dir(dir.path().join("lock")).unwrap();
    let (store, _) = Store::open(folder(dir.path()));
    assert_reads_only(&store, Reason::NotWritable);
}

#[cfg(unix)]
#[test]
fn a_write_protected_folder_is_only_read() {
    use std::os::unix::fs::PermissionsExt;
    let dir = used();
    let mode = |mode| fs::set_permissions(dir.path(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o500);
    if fs::write(dir.path().join("probe"), "").is_ok() {
        mode(0o700);
        println!("skipped: this user (root?) may write in a write-protected folder");
        return;
    }
    // The lock file is there and can be opened; the folder takes no new ones.
    let (store, _) = Store::open(folder(dir.path()));
    assert_reads_only(&store, Reason::NotWritable);
    drop(store);
    mode(0o700);
    assert!(Store::open(folder(dir.path())).0.can_write());
}

#[test]
fn a_folder_of_a_newer_version_is_only_read_and_not_changed() {
    let dir = used();
    let format = dir.path().join("format.json");
    fs::write(&format, "{\"v\":2,\"more\":true}").unwrap();
    let (store, notices) = Store::open(folder(dir.path()));
    assert_eq!(notices, [Notice::NewerVersion { what: What::Folder }]);
    assert_reads_only(&store, Reason::NewerVersion);
    assert_eq!(
        fs::read_to_string(&format).unwrap(),
        "{\"v\":2,\"more\":true}"
    );
}

#[test]
fn a_damaged_version_file_loses_nothing() {
    let dir = used();
    fs::write(dir.path().join("format.json"), "\0\0").unwrap();
    let (store, _) = Store::open(folder(dir.path()));
    assert!(store.can_write());
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1], vec![]));
}

#[cfg(unix)]
#[test]
fn what_is_saved_is_readable_by_this_user_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("data");
    let (store, _) = Store::open(folder(&path));
    store.append(&mia(), &1).unwrap();
    for private in [path.clone(), path.join("books"), path.join("books/mia")] {
        assert_eq!(
            fs::metadata(private).unwrap().permissions().mode() & 0o077,
            0
        );
    }
}
