use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::{DataFolder, name};

const SETTINGS: Name = name!("settings");

fn what() -> What {
    What::Doc(SETTINGS)
}

fn open(dir: &Path) -> Store {
    Store::open(DataFolder::choose(Some(dir.to_owned()), None).unwrap()).0
}

fn read(store: &Store) -> (Option<u32>, Vec<Notice>) {
    store.read_doc(&SETTINGS)
}

/// A store in which 1 and then 2 was written, and the folder of its documents.
fn written_twice() -> (tempfile::TempDir, Store, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    assert_eq!(read(&store), (None, vec![]));
    store.write_doc(&SETTINGS, &1).unwrap();
    store.write_doc(&SETTINGS, &2).unwrap();
    let small = dir.path().join("small");
    (dir, store, small)
}

#[test]
fn a_document_comes_back_and_the_one_before_is_kept() {
    let (dir, store, small) = written_twice();
    drop(store);
    assert_eq!(read(&open(dir.path())), (Some(2), vec![]));
    let names = disk::names_in(&small).unwrap();
    assert_eq!(names, ["settings.json", "settings.prev.json"]);
}

#[test]
fn a_damaged_document_is_set_aside_and_the_previous_copy_used() {
    for damage in [
        "",
        "{",
        "\0\0\0",
        "{\"v\":1,\"doc\":\"no number\"}",
        "{\"v\":0,\"doc\":3}",
        "5",
    ] {
        let (_dir, store, small) = written_twice();
        fs::write(small.join("settings.json"), damage).unwrap();
        let notices = vec![
            Notice::DamagedSetAside { what: what() },
            Notice::PreviousCopyUsed { what: what() },
        ];
        assert_eq!(read(&store), (Some(1), notices), "{damage:?}");
        let aside = fs::read_to_string(small.join("settings.damaged-1.json")).unwrap();
        assert_eq!(aside, damage);
        assert_eq!(read(&store), (Some(1), vec![]), "told once");
        store.write_doc(&SETTINGS, &3).unwrap();
        assert_eq!(read(&store), (Some(3), vec![]));
    }
}

#[test]
fn a_write_over_a_damaged_document_keeps_the_good_previous_copy() {
    let (_dir, store, small) = written_twice();
    fs::write(small.join("settings.json"), "damage").unwrap();
    store.write_doc(&SETTINGS, &3).unwrap();
    let aside = fs::read_to_string(small.join("settings.damaged-1.json")).unwrap();
    assert_eq!(aside, "damage");
    fs::write(small.join("settings.json"), "again").unwrap();
    assert_eq!(read(&store).0, Some(1));
}

#[test]
fn a_missing_document_comes_back_from_its_previous_copy() {
    let (_dir, store, small) = written_twice();
    fs::remove_file(small.join("settings.json")).unwrap();
    let used = Notice::PreviousCopyUsed { what: what() };
    assert_eq!(read(&store), (Some(1), vec![used]));
}

#[test]
fn both_copies_damaged_is_no_document_and_a_new_one_can_be_written() {
    let (_dir, store, small) = written_twice();
    fs::write(small.join("settings.json"), "x").unwrap();
    fs::write(small.join("settings.prev.json"), "y").unwrap();
    let set_aside = Notice::DamagedSetAside { what: what() };
    assert_eq!(read(&store), (None, vec![set_aside]));
    store.write_doc(&SETTINGS, &3).unwrap();
    assert_eq!(read(&store), (Some(3), vec![]));
}

#[test]
fn a_document_of_a_newer_version_is_never_written_over() {
    let (_dir, store, small) = written_twice();
    let newer = "{\"v\":2,\"arranged\":\"otherwise\"}";
    fs::write(small.join("settings.json"), newer).unwrap();
    let notice = Notice::NewerVersion { what: what() };
    assert_eq!(read(&store), (None, vec![notice]));
    let refused = store.write_doc(&SETTINGS, &3);
    assert!(matches!(refused, Err(StoreError::NewerVersion(w)) if w == what()));
    assert_eq!(
        fs::read_to_string(small.join("settings.json")).unwrap(),
        newer
    );
}

#[test]
fn removing_a_document_leaves_no_copy_of_it_and_touches_no_other() {
    let (_dir, store, small) = written_twice();
    let other = name!("settings-2");
    store.write_doc(&other, &9).unwrap();
    fs::write(small.join("settings.json"), "damage").unwrap();
    read(&store);
    store.write_doc(&SETTINGS, &3).unwrap();
    assert_eq!(disk::names_in(&small).unwrap().len(), 4);
    store.remove_doc(&SETTINGS).unwrap();
    store.remove_doc(&SETTINGS).unwrap();
    assert_eq!(disk::names_in(&small).unwrap(), ["settings-2.json"]);
    assert_eq!(read(&store), (None, vec![]));
}

#[test]
fn forgetting_the_copies_leaves_the_document_and_nothing_older() {
    let (dir, store, _) = written_twice();
    store.forget_copies(&SETTINGS).unwrap();
    let left: Vec<_> = std::fs::read_dir(dir.path().join("small"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(read(&store).0.is_some());
}

#[test]
fn removing_from_an_empty_folder_is_no_error() {
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).remove_doc(&SETTINGS).unwrap();
}

#[test]
fn a_write_that_fails_leaves_the_document_as_it_was() {
    let (_dir, store, small) = written_twice();
    // A folder stands where the previous copy would go.
    let previous = small.join("settings.prev.json");
    fs::remove_file(&previous).unwrap();
    fs::create_dir_all(previous.join("inside")).unwrap();
    assert!(store.write_doc(&SETTINGS, &3).is_err());
    assert_eq!(read(&store), (Some(2), vec![]));
    let names = disk::names_in(&small).unwrap();
    assert_eq!(names, ["settings.json", "settings.prev.json"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Wherever a document was cut off or overwritten, something good is read.
    #[test]
    fn any_damage_falls_back_to_a_good_copy(
        at in any::<prop::sample::Index>(),
        instead in prop::collection::vec(any::<u8>(), 0..9),
    ) {
        let (_dir, store, small) = written_twice();
        let path = small.join("settings.json");
        let mut bytes = fs::read(&path).unwrap();
        bytes.truncate(at.index(bytes.len()));
        bytes.extend(instead);
        fs::write(&path, &bytes).unwrap();
        let (doc, _) = read(&store);
        prop_assert!(doc.is_some());
        store.write_doc(&SETTINGS, &3).unwrap();
        prop_assert_eq!(read(&store), (Some(3), vec![]));
    }
}
