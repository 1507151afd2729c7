//! Helpers for several test binaries: folders on a fast disk, a second user, and a second implementation of the checksum
//! rule, so that a change of the format does not go unnoticed.
#![allow(dead_code, reason = "each binary uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use porchlight_store::{BookId, DataFolder, Notice, Store};
use sha2::{Digest, Sha256};

pub fn folder(path: &Path) -> DataFolder {
    DataFolder::choose(Some(path.to_owned()), None).unwrap()
}

pub fn open(path: &Path) -> (Store, Vec<Notice>) {
    Store::open(folder(path))
}

pub fn book(id: &str) -> BookId {
    BookId::parse(id).unwrap()
}

/// In memory where the system supports it: these tests do not depend on the disk and run often.
pub fn fast_folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir()
        && let Ok(dir) = tempfile::tempdir_in(memory)
    {
        return dir;
    }
    tempfile::tempdir().unwrap()
}

/// Whether the user should be told. Unconfirmed data and successful steps are no alarm.
pub fn is_alarm(notice: &Notice) -> bool {
    !matches!(
        notice,
        Notice::TornLineDropped { .. } | Notice::CarriedOver | Notice::NoLocking
    )
}

/// Whether to run many more cases, for an occasional long run.
pub fn all() -> bool {
    std::env::var_os("PORCHLIGHT_FAULTS").is_some_and(|value| value == "all")
}

/// Xorshift: any distribution will do, and a seed repeats a run.
pub struct Random(u64);

impl Random {
    pub fn new() -> (Self, u64) {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let seed = match std::env::var("PORCHLIGHT_SEED") {
            Ok(seed) => seed.parse().unwrap(),
            Err(_) => u64::from(now.unwrap().subsec_nanos()) | 1,
        };
        (Self(seed), seed)
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// A document by the rule that holds for every version from 2 on.
pub fn document(v: u64, kind: &str, doc: &str) -> String {
    let mut hash = Sha256::new();
    for part in ["document", &v.to_string(), kind, doc] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let c: String = hash.finalize()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{{\"v\":{v},\"kind\":\"{kind}\",\"doc\":{doc},\"c\":\"{c}\"}}\n")
}

/// All files below a folder, relative to it and sorted.
pub fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if fs::symlink_metadata(&path).unwrap().is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(root).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(from.join(&file), target).unwrap();
    }
}

const AS_USER: &str = "PORCHLIGHT_TEST_AS_USER";

/// Permissions do not restrict the administrator. If the tests run as one, this runs the named test again in a process of
/// an ordinary user and returns `false`; otherwise it returns `true`, and the caller continues.
#[cfg(unix)]
pub fn as_ordinary_user(test: &str) -> bool {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::process::Command;
    let dir = tempfile::tempdir().unwrap();
    let probe = dir.path().join("probe");
    fs::write(&probe, "").unwrap();
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&probe).is_err() {
        return true;
    }
    assert!(
        std::env::var_os(AS_USER).is_none(),
        "this system ignores permissions for every user"
    );
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).unwrap();
    const NOBODY: u32 = 65534;
    let run = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture"])
        .env(AS_USER, "1")
        .env("TMPDIR", dir.path())
        .uid(NOBODY)
        .gid(NOBODY)
        .current_dir("/")
        .output();
    match run {
        Ok(done) => {
            let said = String::from_utf8_lossy(&done.stdout);
            let errors = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{said}{errors}");
            assert!(said.contains("1 passed"), "{said}");
        }
        Err(error) => println!("skipped: no process of another user can be started: {error}"),
    }
    false
}
