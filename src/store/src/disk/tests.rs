use super::*;
use fault::{Fault, clear, inject};

#[test]
fn a_file_held_for_a_moment_is_replaced_and_removed_all_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("settings.json");
    let busy = Fault::Fails(io::ErrorKind::ResourceBusy);
    for op in [Op::Rename, Op::Remove] {
        inject(op, dir.path(), 3, busy);
    }
    replace(&path, b"new").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"new");
    remove(&path).unwrap();
    assert!(!path.exists());
    clear(dir.path());
}

#[test]
fn a_file_held_for_long_is_reported_and_nothing_half_remains() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("settings.json");
    fs::write(&path, "old").unwrap();
    inject(
        Op::Rename,
        dir.path(),
        usize::MAX,
        Fault::Fails(io::ErrorKind::ResourceBusy),
    );
    assert!(replace(&path, b"new").is_err());
    clear(dir.path());
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(names_in(dir.path()).unwrap(), ["settings.json"]);
}

#[test]
fn a_file_that_is_too_large_is_refused_without_reading_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("endless");
    // A sparse file is enough: only its length matters.
    File::create(&path).unwrap().set_len(DOC_LIMIT + 1).unwrap();
    let read = read(&path, DOC_LIMIT);
    assert!(matches!(read, Err(StoreError::TooLarge { .. })), "{read:?}");
}

#[test]
fn the_same_damage_is_copied_aside_once_and_no_copy_is_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    for bytes in [b"a", b"b", b"a"] {
        copy_aside(dir.path(), "log", "jsonl", bytes).unwrap();
    }
    let names = names_in(dir.path()).unwrap();
    assert_eq!(names, ["log.damaged-1.jsonl", "log.damaged-2.jsonl"]);
    assert_eq!(fs::read(dir.path().join(&names[0])).unwrap(), b"a");
}

#[cfg(unix)]
#[test]
fn what_is_not_a_file_is_refused_and_never_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let made = std::process::Command::new("mkfifo")
        .arg(at("pipe"))
        .status();
    assert!(made.unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    fs::create_dir(at("folder")).unwrap();
    for (name, target) in [("device", "/dev/zero"), ("loop", "loop"), ("dead", "gone")] {
        std::os::unix::fs::symlink(target, at(name)).unwrap();
    }
    for name in ["pipe", "socket", "folder", "device", "loop", "dead"] {
        for options in [
            OpenOptions::new().read(true),
            OpenOptions::new().write(true),
        ] {
            assert!(open_file(&at(name), options).is_err(), "{name}");
        }
        assert!(entries_in(&at(name)).is_err() || name == "folder");
        assert!(read(&at(name).join("below"), DOC_LIMIT).is_err() || name == "folder");
        remove(&at(name)).unwrap();
        assert!(!is_there(&at(name)), "{name}");
    }
}
