//! Opening the data folder when something is wrong: the store still opens, says why nothing is written, and reads what it
//! can.
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs;

use common::{book, document, folder, open};
use porchlight_store::{
    Access, BookId, DocRead, Notice, Reason, Store, StoreError, What, Why, name,
};

fn mia() -> BookId {
    book("mia")
}

/// A folder in which one event and one document were saved.
fn used() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let (store, notices) = open(dir.path());
    assert_eq!((store.access(), notices), (Access::ReadWrite, vec![]));
    store.append(&mia(), &1).unwrap();
    store.write_doc(&name!("settings"), &2).unwrap();
    dir
}

/// Checks that nothing can be written, for this reason, and that everything saved can be read.
fn assert_reads_only(store: &Store, reason: Reason) {
    assert_eq!(store.access(), Access::ReadOnly(reason));
    assert_eq!(store.list_books().unwrap(), [mia()]);
    assert_eq!(store.read_book::<u32>(&mia()), (vec![1], vec![]));
    let settings = store.read_doc::<u32>(&name!("settings"));
    assert_eq!(settings, (DocRead::Found(2), vec![]));
    assert_refuses(store, reason);
}

fn assert_refuses(store: &Store, reason: Reason) {
    let settings = name!("settings");
    for refused in [
        store.append(&mia(), &1),
        store.erase_book(&mia()),
        store.erase_all(),
        store.write_doc(&settings, &1),
        store.write_private_doc(&settings, &1),
        store.remove_doc(&settings),
        store.remove_old_doc(&settings),
    ] {
        assert!(matches!(refused, Err(StoreError::ReadOnly(r)) if r == reason));
    }
}

#[test]
fn a_second_copy_reads_and_writes_nothing_until_the_first_is_gone() {
    let dir = used();
    let (first, _) = open(dir.path());
    let (second, notices) = open(dir.path());
    assert_eq!(notices, []);
    assert_reads_only(&second, Reason::AnotherCopy);
    let clone = first.clone();
    drop(first);
    let (third, _) = open(dir.path());
    assert!(!third.can_write(), "a clone still holds the lock");
    drop(clone);
    let (fourth, _) = open(dir.path());
    assert!(fourth.can_write());
}

#[test]
fn a_second_copy_repairs_nothing_under_the_first() {
    let dir = used();
    let (_first, _) = open(dir.path());
    let log = dir.path().join("books/mia/log.jsonl");
    let doc = dir.path().join("docs/settings.json");
    let damaged = fs::read_to_string(&log).unwrap() + "{\"v\":2,";
    let damaged = damaged.replace("\"e\":1", "\"e\":8");
    fs::write(&log, &damaged).unwrap();
    fs::write(&doc, "damage").unwrap();
    let before = common::files(dir.path());
    let (second, _) = open(dir.path());
    for _ in 0..2 {
        let (events, notices) = second.read_book::<u32>(&mia());
        assert_eq!(events, [8]);
        let altered = Notice::Altered {
            book: mia(),
            events: 1,
            copied: false,
        };
        assert_eq!(notices, [altered]);
        let (read, notices) = second.read_doc::<u32>(&name!("settings"));
        assert_eq!(read, DocRead::Unusable(Why::Damaged));
        let what = What::Doc(name!("settings"));
        assert_eq!(notices, [Notice::DamagedLeftInPlace { what, lost: 1 }]);
    }
    assert_eq!(fs::read_to_string(log).unwrap(), damaged);
    assert_eq!(fs::read_to_string(doc).unwrap(), "damage");
    assert_eq!(common::files(dir.path()), before);
}

#[test]
fn a_folder_that_cannot_be_created_opens_empty() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let (store, notices) = open(&path);
        assert_eq!(notices, []);
        assert_eq!(store.access(), Access::ReadOnly(Reason::CannotCreate));
        assert_eq!(store.list_books().unwrap(), []);
        assert_eq!(store.read_book::<u32>(&mia()), (vec![], vec![]));
        let missing = (DocRead::<u32>::Missing, vec![]);
        assert_eq!(store.read_doc(&name!("settings")), missing);
        assert_refuses(&store, Reason::CannotCreate);
        // Calls that need no store also report this, or return nothing.
        let renderer = name!("renderer");
        assert_eq!(folder(&path).marker(&renderer), None);
        assert!(folder(&path).set_marker(&renderer, "glow").is_err());
    }
}

#[test]
fn no_folder_at_all_opens_empty() {
    let store = Store::without_folder();
    assert_eq!(store.list_books().unwrap(), []);
    let missing = (DocRead::<u32>::Missing, vec![]);
    assert_eq!(store.read_doc(&name!("settings")), missing);
    assert_refuses(&store, Reason::NoFolder);
}

#[test]
fn a_folder_without_a_usable_lock_file_is_only_read() {
    let dir = used();
    fs::remove_file(dir.path().join("lock")).unwrap();
    fs::create_dir(dir.path().join("lock")).unwrap();
    let (store, _) = open(dir.path());
    assert_reads_only(&store, Reason::NotWritable);
}

#[cfg(unix)]
#[test]
fn a_write_protected_folder_is_only_read_and_stays_protected() {
    use std::os::unix::fs::PermissionsExt;
    if !common::as_ordinary_user("a_write_protected_folder_is_only_read_and_stays_protected") {
        return;
    }
    let dir = used();
    let mode = |mode| fs::set_permissions(dir.path(), fs::Permissions::from_mode(mode)).unwrap();
    mode(0o500);
    // The lock file exists and can be opened, but the folder accepts no new files.
    let (store, _) = open(dir.path());
    assert_reads_only(&store, Reason::NotWritable);
    drop(store);
    let kept = fs::metadata(dir.path()).unwrap().permissions().mode();
    assert_eq!(kept & 0o777, 0o500);
    mode(0o700);
    assert!(open(dir.path()).0.can_write());
}

#[test]
fn a_folder_of_a_newer_version_is_only_read_and_not_changed() {
    let dir = used();
    let format = dir.path().join("format.json");
    let newer = document(3, "format", "{\"more\":true}");
    fs::write(&format, &newer).unwrap();
    let (store, notices) = open(dir.path());
    assert_eq!(notices, [Notice::NewerVersion { what: What::Folder }]);
    assert_reads_only(&store, Reason::NewerVersion);
    assert_eq!(fs::read_to_string(&format).unwrap(), newer);
}

#[test]
fn a_damaged_version_file_loses_nothing_locks_nothing_and_is_copied_aside() {
    let good = document(2, "format", "{}");
    for damage in ["\0\0", "", &good.replace("\"v\":2", "\"v\":3"), "{\"v\":7}"] {
        let dir = used();
        let format = dir.path().join("format.json");
        assert_eq!(fs::read_to_string(&format).unwrap(), good);
        fs::write(&format, damage).unwrap();
        let (store, notices) = open(dir.path());
        let (what, lost) = (What::Folder, 0);
        assert_eq!(notices, [Notice::DamagedSetAside { what, lost }]);
        assert!(store.can_write());
        assert_eq!(store.read_book::<u32>(&mia()), (vec![1], vec![]));
        assert_eq!(fs::read_to_string(&format).unwrap(), good);
        let copy = fs::read_to_string(dir.path().join("format.damaged-1.json")).unwrap();
        assert_eq!(copy, damage);
    }
}

#[cfg(unix)]
#[test]
fn everything_is_readable_by_this_user_only_also_what_was_there_before() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("data");
    let mode =
        |path: &std::path::Path| fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777;
    let save = |number: u32| {
        let (store, _) = open(&root);
        store.append(&mia(), &number).unwrap();
        store.write_doc(&name!("settings"), &number).unwrap();
        store.write_private_doc(&name!("parents"), &number).unwrap();
        store
            .folder()
            .unwrap()
            .set_marker(&name!("renderer"), "glow")
            .unwrap();
    };
    let check = || {
        for file in common::files(&root) {
            assert_eq!(mode(&root.join(&file)), 0o600, "{file:?}");
        }
        for place in ["", "books", "books/mia", "docs", "markers"] {
            assert_eq!(mode(&root.join(place)), 0o700, "{place:?}");
        }
    };
    save(1);
    check();
    for file in common::files(&root) {
        fs::set_permissions(root.join(file), fs::Permissions::from_mode(0o644)).unwrap();
    }
    for place in ["", "books", "books/mia", "docs", "markers"] {
        fs::set_permissions(root.join(place), fs::Permissions::from_mode(0o755)).unwrap();
    }
    open(&root);
    check();
}

#[cfg(unix)]
#[test]
fn permissions_of_what_is_not_ours_stay() {
    use std::os::unix::fs::PermissionsExt;
    let dir = used();
    let theirs = dir.path().join("holiday.jpg");
    fs::write(&theirs, "").unwrap();
    for path in [dir.path(), &theirs] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    open(dir.path());
    for path in [dir.path(), &theirs] {
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o755);
    }
}

#[cfg(unix)]
#[test]
fn what_this_user_may_not_read_is_told_and_never_looks_empty() {
    use std::os::unix::fs::PermissionsExt;
    if !common::as_ordinary_user("what_this_user_may_not_read_is_told_and_never_looks_empty") {
        return;
    }
    let dir = used();
    let deny = |place: &str, mode| {
        let path = dir.path().join(place);
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    let unreadable = Notice::Unreadable {
        what: What::Book(mia()),
    };
    for (place, allowed) in [("books/mia", 0o700), ("books/mia/log.jsonl", 0o600)] {
        deny(place, 0);
        let (store, _) = open(dir.path());
        assert_eq!(store.list_books().unwrap(), [mia()], "{place}");
        let (events, notices) = store.read_book::<u32>(&mia());
        assert_eq!((events, notices), (vec![], vec![unreadable.clone()]));
        assert!(store.append(&mia(), &2).unwrap_err().may_pass());
        deny(place, allowed);
        store.append(&mia(), &2).unwrap();
        store.erase_book(&mia()).unwrap();
        store.append(&mia(), &1).unwrap();
    }
    deny("books", 0);
    let (store, _) = open(dir.path());
    assert!(store.list_books().is_err());
    assert!(store.erase_book(&mia()).is_err(), "not erased, and told");
    drop(store);
    deny("books", 0o700);
    for (place, allowed) in [("docs/settings.json", 0o600), ("docs", 0o700)] {
        deny(place, 0);
        let (read, notices) = open(dir.path()).0.read_doc::<u32>(&name!("settings"));
        assert_eq!(read, DocRead::Unusable(Why::Unreadable), "{place}");
        let what = What::Doc(name!("settings"));
        assert_eq!(notices, [Notice::Unreadable { what }]);
        deny(place, allowed);
    }
    // Before erasing, the store restores the permissions it needs.
    for place in ["books/mia/log.jsonl", "books/mia", "books", "docs"] {
        deny(place, 0);
    }
    open(dir.path()).0.erase_all().unwrap();
    assert_eq!(fs::read_dir(dir.path().join("books")).unwrap().count(), 0);
    assert_eq!(fs::read_dir(dir.path().join("docs")).unwrap().count(), 0);
}
