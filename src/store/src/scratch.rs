//! Temporary files for another program, such as a PDF that the user only opens. Only this user can read them. They are
//! removed when this program ends, or, after a crash, at the next start.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::error::At;
use crate::export::fresh;
use crate::{StoreError, disk};

/// Only folders with this name are ever removed.
const PREFIX: &str = "porchlight-lent-";
/// Held as long as the program that created the folder is running.
const LOCK: &str = ".lock";
/// A folder without a lock file is left alone for this long: its program may be about to create one.
const GRACE: Duration = Duration::from_secs(60 * 60);

/// A folder of temporary files for another program. It is removed when this value is dropped.
#[derive(Debug)]
pub struct Scratch {
    // Dropped before the folder: Windows does not remove a folder with an open file in it.
    _lock: File,
    folder: tempfile::TempDir,
}

impl Scratch {
    /// Creates the folder, in the user's own runtime folder if there is one.
    ///
    /// # Errors
    /// As [`crate::save_elsewhere`].
    pub fn new() -> Result<Self, StoreError> {
        Self::new_in(&places().remove(0))
    }

    fn new_in(place: &Path) -> Result<Self, StoreError> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o700));
        }
        let folder = builder.tempdir_in(place).at(place)?;
        let path = folder.path().join(LOCK);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let lock = options.open(&path).at(&path)?;
        if let Err(error) = lock.try_lock() {
            tracing::debug!(%error, "files lent now may be removed by another copy of the program");
        }
        Ok(Self {
            _lock: lock,
            folder,
        })
    }

    /// Writes a file under a fresh name and returns its path.
    ///
    /// # Errors
    /// As [`crate::save_elsewhere`].
    pub fn save(&self, name: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
        let path = fresh(self.folder.path(), name, extension);
        disk::replace(&path, bytes)?;
        Ok(path)
    }
}

/// Removes what crashed runs of the program left behind. Folders of running copies and of other users stay.
pub fn sweep_scratch() {
    for place in places() {
        sweep(&place);
    }
}

/// The user's runtime folder, if there is one, and the system's temporary folder. Never empty.
fn places() -> Vec<PathBuf> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let runtime = runtime.filter(|path| path.is_absolute() && path.is_dir());
    runtime
        .into_iter()
        .chain(std::iter::once(std::env::temp_dir()))
        .collect()
}

fn sweep(place: &Path) {
    for name in disk::names_in(place).unwrap_or_default() {
        let folder = place.join(&name);
        if name.starts_with(PREFIX)
            && is_abandoned(&folder)
            && let Err(error) = disk::remove(&folder)
        {
            tracing::debug!(%error, "a lent folder could not be removed");
        }
    }
}

fn is_abandoned(folder: &Path) -> bool {
    let Ok(found) = fs::symlink_metadata(folder) else {
        return false;
    };
    if !found.is_dir() || !is_own(folder, &found) {
        return false;
    }
    match disk::open_file(&folder.join(LOCK), OpenOptions::new().write(true)) {
        // The lock is free once its program has ended, no matter how.
        Ok(Some(lock)) => lock.try_lock().is_ok(),
        Ok(None) => {
            let age = found
                .modified()
                .ok()
                .and_then(|at| SystemTime::now().duration_since(at).ok());
            age.is_some_and(|age| age > GRACE)
        }
        Err(_) => false,
    }
}

/// Whether a folder belongs to this user. To learn the user's id, it creates a file and reads its owner.
#[cfg(unix)]
fn is_own(folder: &Path, found: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let Ok(ours) = tempfile::tempfile_in(folder).and_then(|file| file.metadata()) else {
        return false;
    };
    found.uid() == ours.uid()
}

#[cfg(not(unix))]
fn is_own(_: &Path, _: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lent_files_go_with_their_program_and_no_sooner() {
        let place = tempfile::tempdir().unwrap();
        let lent = Scratch::new_in(place.path()).unwrap();
        let file = lent.save("sheet", "pdf", b"x").unwrap();
        sweep(place.path());
        assert!(file.exists(), "a running program still needs it");
        drop(lent);
        assert!(disk::entries_in(place.path()).unwrap().is_empty());
    }

    #[test]
    fn what_a_crash_left_behind_goes_at_the_next_start_and_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        let crashed = place.path().join(format!("{PREFIX}x"));
        let begun = place.path().join(format!("{PREFIX}y"));
        let foreign = place.path().join("porchlight-data");
        for folder in [&crashed, &begun, &foreign] {
            fs::create_dir(folder).unwrap();
        }
        fs::write(crashed.join(LOCK), "").unwrap();
        fs::write(crashed.join("sheet.pdf"), "private").unwrap();
        fs::write(foreign.join(LOCK), "").unwrap();
        sweep(place.path());
        assert!(!crashed.exists());
        assert!(begun.exists(), "another copy may be about to lock it");
        assert!(foreign.exists());
    }

    #[cfg(unix)]
    #[test]
    fn folders_of_other_users_stay() {
        let place = tempfile::tempdir().unwrap();
        let theirs = place.path().join(format!("{PREFIX}z"));
        fs::create_dir(&theirs).unwrap();
        fs::write(theirs.join(LOCK), "").unwrap();
        if std::os::unix::fs::chown(&theirs, Some(65534), None).is_err() {
            println!("skipped: only the administrator can give a folder away");
            return;
        }
        sweep(place.path());
        assert!(theirs.exists());
    }

    #[cfg(unix)]
    #[test]
    fn lent_files_are_readable_by_this_user_only() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let lent = Scratch::new_in(place.path()).unwrap();
        let file = lent.save("sheet", "pdf", b"x").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&file), 0o600);
        assert_eq!(mode(file.parent().unwrap()), 0o700);
    }
}
