use std::fs;
use std::path::{Path, PathBuf};

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

/// What a fresh start reads.
fn read(dir: &Path) -> (DocRead<u32>, Vec<Notice>) {
    open(dir).read_doc(&SETTINGS)
}

fn found(number: u32) -> (DocRead<u32>, Vec<Notice>) {
    (DocRead::Found(number), vec![])
}

/// A folder in which 1 and then 2 were written, and its `docs`. No store has it open.
fn written_twice(mode: Mode) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let missing = (DocRead::<u32>::Missing, vec![]);
    assert_eq!(store.read_doc(&SETTINGS), missing);
    store.write(&SETTINGS, &1, mode).unwrap();
    store.write(&SETTINGS, &2, mode).unwrap();
    let docs = dir.path().join("docs");
    (dir, docs)
}

fn names(docs: &Path) -> Vec<String> {
    disk::names_in(docs).unwrap()
}

/// A newer version's document, built by the stable rule.
fn newer() -> String {
    let c = crate::seal::digest("document", &[b"3", b"settings", b"[]"]);
    format!("{{\"v\":3,\"kind\":\"settings\",\"doc\":[],\"c\":\"{c}\",\"arranged\":\"otherwise\"}}")
}

#[test]
fn a_document_comes_back_and_the_one_before_is_kept() {
    let (dir, docs) = written_twice(Mode::Ordinary);
    assert_eq!(read(dir.path()), found(2));
    assert_eq!(names(&docs), ["settings.json", "settings.prev.json"]);
    let text = fs::read_to_string(docs.join("settings.json")).unwrap();
    assert!(text.starts_with("{\"v\":2,\"kind\":\"settings\",\"doc\":2,\"c\":\""));
}

#[test]
fn a_damaged_document_is_copied_aside_and_the_previous_copy_used() {
    let sound_but_no_number = crate::seal::seal_document("settings", "\"x\"");
    let of_another_name = crate::seal::seal_document("school", "3");
    let damages: [&[u8]; 8] = [
        b"",
        b"{",
        b"\0\0\0",
        b"{\"v\":1,\"doc\":7}",
        b"{\"v\":9,\"kind\":\"settings\",\"doc\":3,\"c\":\"0123456789abcdef\"}",
        b"5",
        &sound_but_no_number,
        &of_another_name,
    ];
    for damage in damages {
        let (dir, docs) = written_twice(Mode::Ordinary);
        fs::write(docs.join("settings.json"), damage).unwrap();
        let notices = vec![
            Notice::DamagedSetAside {
                what: what(),
                lost: 0,
            },
            Notice::PreviousCopyUsed { what: what() },
        ];
        assert_eq!(read(dir.path()), (DocRead::Found(1), notices), "{damage:?}");
        assert_eq!(
            fs::read(docs.join("settings.damaged-1.json")).unwrap(),
            damage
        );
        assert_eq!(read(dir.path()), found(1), "told once");
        open(dir.path()).write_doc(&SETTINGS, &3).unwrap();
        assert_eq!(read(dir.path()), found(3));
    }
}

#[test]
fn a_flipped_bit_in_a_private_document_loses_nothing() {
    let (dir, docs) = written_twice(Mode::Private);
    assert_eq!(names(&docs), ["settings.copy.json", "settings.json"]);
    let path = docs.join("settings.json");
    let good = fs::read(&path).unwrap();
    for bit in (0..good.len() * 8).step_by(11) {
        let mut bytes = good.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, bytes).unwrap();
        let notices = vec![
            Notice::DamagedSetAside {
                what: what(),
                lost: 0,
            },
            Notice::MirrorUsed { what: what() },
        ];
        assert_eq!(read(dir.path()), (DocRead::Found(2), notices), "bit {bit}");
        assert_eq!(fs::read(&path).unwrap(), good);
    }
}

#[test]
fn nothing_older_remains_of_a_private_document() {
    let dir = tempfile::tempdir().unwrap();
    let small = dir.path().join("small");
    fs::create_dir_all(&small).unwrap();
    for name in ["settings.json", "settings.prev.json"] {
        fs::write(small.join(name), "{\"v\":1,\"doc\":4242}").unwrap();
    }
    fs::write(small.join("settings.damaged-1.json"), "rescue me").unwrap();
    let store = open(dir.path());
    store.write_doc(&SETTINGS, &4242).unwrap();
    store.write_doc(&SETTINGS, &4243).unwrap();
    store.write_private_doc(&SETTINGS, &5).unwrap();
    let docs = dir.path().join("docs");
    for name in names(&docs) {
        let text = fs::read_to_string(docs.join(&name)).unwrap();
        assert!(!text.contains("424"), "{name}: {text}");
    }
    assert_eq!(names(&docs), ["settings.copy.json", "settings.json"]);
    assert_eq!(names(&small), ["settings.damaged-1.json"]);
}

#[test]
fn a_document_that_is_no_longer_private_keeps_no_outdated_second_copy() {
    let (dir, docs) = written_twice(Mode::Private);
    open(dir.path()).write_doc(&SETTINGS, &3).unwrap();
    fs::write(docs.join("settings.json"), "damage").unwrap();
    let (read, notices) = read(dir.path());
    assert_eq!(read, DocRead::Found(2));
    let used = Notice::PreviousCopyUsed { what: what() };
    assert!(notices.contains(&used), "it is told that this is older");
}

/// A kill between the writes of a private document's two files.
#[test]
fn an_older_second_copy_is_renewed_at_the_next_reading() {
    let (dir, docs) = written_twice(Mode::Private);
    let old = crate::seal::seal_document("settings", "1");
    let mirror = docs.join("settings.copy.json");
    for stale in [old.as_slice(), b"damage"] {
        fs::write(&mirror, stale).unwrap();
        assert_eq!(read(dir.path()), found(2));
        let now = fs::read(docs.join("settings.json")).unwrap();
        assert_eq!(fs::read(&mirror).unwrap(), now);
    }
}

#[test]
fn a_copy_of_damaged_notes_survives_every_later_write() {
    for mode in [Mode::Ordinary, Mode::Private] {
        let (dir, docs) = written_twice(mode);
        fs::write(docs.join("settings.json"), "damaged, perhaps to be rescued").unwrap();
        let store = open(dir.path());
        store.read_doc::<u32>(&SETTINGS);
        for number in 3..6 {
            store.write(&SETTINGS, &number, mode).unwrap();
        }
        let copy = fs::read_to_string(docs.join("settings.damaged-1.json")).unwrap();
        assert_eq!(copy, "damaged, perhaps to be rescued");
    }
}

#[test]
fn a_write_over_a_damaged_document_keeps_the_good_previous_copy() {
    let (dir, docs) = written_twice(Mode::Ordinary);
    fs::write(docs.join("settings.json"), "damage").unwrap();
    open(dir.path()).write_doc(&SETTINGS, &3).unwrap();
    let aside = fs::read_to_string(docs.join("settings.damaged-1.json")).unwrap();
    assert_eq!(aside, "damage");
    fs::write(docs.join("settings.json"), "again").unwrap();
    assert_eq!(read(dir.path()).0, DocRead::Found(1));
}

#[test]
fn a_missing_document_comes_back_from_its_copy() {
    for (mode, number) in [(Mode::Ordinary, 1), (Mode::Private, 2)] {
        let (dir, docs) = written_twice(mode);
        fs::remove_file(docs.join("settings.json")).unwrap();
        let what = what();
        let used = match mode {
            Mode::Ordinary => Notice::PreviousCopyUsed { what },
            Mode::Private => Notice::MirrorUsed { what },
        };
        assert_eq!(read(dir.path()), (DocRead::Found(number), vec![used]));
        assert_eq!(read(dir.path()), found(number));
    }
}

/// A PIN that cannot be read must keep the area locked, now and after the next start.
#[test]
fn a_document_without_a_usable_copy_stays_unusable_until_it_is_written_or_removed() {
    let damage: fn(&Path) = |docs| {
        fs::write(docs.join("settings.json"), "x").unwrap();
        fs::write(docs.join("settings.prev.json"), "y").unwrap();
    };
    let only_the_copy_aside: fn(&Path) = |docs| {
        fs::rename(
            docs.join("settings.json"),
            docs.join("settings.damaged-1.json"),
        )
        .unwrap();
        fs::remove_file(docs.join("settings.prev.json")).ok();
    };
    for make in [damage, only_the_copy_aside] {
        let (dir, docs) = written_twice(Mode::Ordinary);
        make(&docs);
        let left = vec![Notice::DamagedLeftInPlace {
            what: what(),
            lost: 1,
        }];
        for _ in 0..2 {
            let unusable = DocRead::Unusable(Why::Damaged);
            assert_eq!(read(dir.path()), (unusable, left.clone()));
        }
        open(dir.path()).write_doc(&SETTINGS, &3).unwrap();
        assert_eq!(read(dir.path()), found(3));
        make(&docs);
        open(dir.path()).remove_doc(&SETTINGS).unwrap();
        assert_eq!(read(dir.path()), (DocRead::Missing, vec![]));
    }
}

#[test]
fn a_document_that_is_no_file_is_unreadable_and_not_missing() {
    let (dir, docs) = written_twice(Mode::Ordinary);
    let path = docs.join("settings.json");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let what = what();
    let notices = vec![
        Notice::Unreadable { what: what.clone() },
        Notice::PreviousCopyUsed { what: what.clone() },
    ];
    assert_eq!(read(dir.path()), (DocRead::Found(1), notices));
    fs::remove_file(docs.join("settings.prev.json")).unwrap();
    let unreadable = vec![Notice::Unreadable { what }];
    let unusable = DocRead::Unusable(Why::Unreadable);
    assert_eq!(read(dir.path()), (unusable, unreadable));
    assert!(
        open(dir.path())
            .write_doc(&SETTINGS, &3)
            .unwrap_err()
            .may_pass()
    );
}

#[test]
fn a_document_of_a_newer_version_is_never_written_over() {
    let (dir, docs) = written_twice(Mode::Ordinary);
    fs::write(docs.join("settings.json"), newer()).unwrap();
    let unusable = DocRead::Unusable(Why::Newer);
    let notice = Notice::NewerVersion { what: what() };
    assert_eq!(read(dir.path()), (unusable, vec![notice]));
    let refused = open(dir.path()).write_doc(&SETTINGS, &3);
    assert!(matches!(refused, Err(StoreError::NewerVersion(w)) if w == what()));
    let text = fs::read_to_string(docs.join("settings.json")).unwrap();
    assert_eq!(text, newer());
}

#[test]
fn removing_a_document_leaves_no_copy_of_it_and_touches_no_other() {
    let (dir, docs) = written_twice(Mode::Ordinary);
    let small = dir.path().join("small");
    fs::create_dir(&small).unwrap();
    for name in [
        "settings.json",
        "settings.prev.json",
        "settings.damaged-1.json",
    ] {
        fs::write(small.join(name), "{\"v\":1,\"doc\":3}").unwrap();
    }
    let store = open(dir.path());
    store.write_doc(&name!("settings-2"), &9).unwrap();
    fs::write(docs.join("settings.json"), "damage").unwrap();
    store.read_doc::<u32>(&SETTINGS);
    store.write_private_doc(&SETTINGS, &3).unwrap();
    store.remove_doc(&SETTINGS).unwrap();
    store.remove_doc(&SETTINGS).unwrap();
    assert_eq!(names(&docs), ["settings-2.json"]);
    assert_eq!(names(&small), [""; 0]);
    assert_eq!(store.read_doc::<u32>(&SETTINGS), (DocRead::Missing, vec![]));
    drop(store);
    let empty = tempfile::tempdir().unwrap();
    open(empty.path()).remove_doc(&SETTINGS).unwrap();
}

#[test]
fn a_write_that_fails_leaves_the_document_as_it_was() {
    let (dir, docs) = written_twice(Mode::Ordinary);
    // Put a folder where the previous copy would go.
    let previous = docs.join("settings.prev.json");
    fs::remove_file(&previous).unwrap();
    fs::create_dir_all(previous.join("inside")).unwrap();
    assert!(open(dir.path()).write_doc(&SETTINGS, &3).is_err());
    assert_eq!(read(dir.path()), found(2));
    assert_eq!(names(&docs), ["settings.json", "settings.prev.json"]);
}

#[test]
fn a_document_deleted_while_the_program_runs_is_written_again() {
    for mode in [Mode::Ordinary, Mode::Private] {
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path());
        store.write(&SETTINGS, &1, mode).unwrap();
        fs::remove_dir_all(dir.path().join("docs")).unwrap();
        let restored = Notice::Restored { what: what() };
        assert_eq!(
            store.read_doc(&SETTINGS),
            (DocRead::Found(1), vec![restored.clone()])
        );
        fs::remove_dir_all(dir.path().join("docs")).unwrap();
        store.write(&SETTINGS, &2, mode).unwrap();
        assert_eq!(store.take_notices(), [restored]);
        assert_eq!(names(&dir.path().join("docs")).len(), 2, "{mode:?}");
        store.remove_doc(&SETTINGS).unwrap();
        assert_eq!(store.read_doc::<u32>(&SETTINGS).0, DocRead::Missing);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Wherever a document was cut off or overwritten, a good copy is read and the damage is reported.
    #[test]
    fn any_damage_falls_back_to_a_good_copy_and_is_told(
        at in any::<prop::sample::Index>(),
        instead in prop::collection::vec(any::<u8>(), 0..9),
    ) {
        let (dir, docs) = written_twice(Mode::Ordinary);
        let path = docs.join("settings.json");
        let good = fs::read(&path).unwrap();
        let mut bytes = good.clone();
        bytes.truncate(at.index(bytes.len()));
        bytes.extend(instead);
        prop_assume!(bytes != good);
        fs::write(&path, &bytes).unwrap();
        let (doc, notices) = read(dir.path());
        prop_assert_eq!(doc, DocRead::Found(1));
        prop_assert!(!notices.is_empty());
        open(dir.path()).write_doc(&SETTINGS, &3).unwrap();
        prop_assert_eq!(read(dir.path()), found(3));
    }
}
