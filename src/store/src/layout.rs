//! The folder as a whole: its lock, its version in `format.json`, and what happens when it disappears while the program
//! is running.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;

use crate::error::At;
use crate::event_log::{Files, OLD_LOG};
use crate::seal::{self, Opened};
use crate::store::State;
use crate::{Access, DataFolder, Notice, Reason, Store, StoreError, What, disk};

const FORMAT: &str = "format.json";
const KIND: &str = "format";

/// A copy that is shutting down, or a child process that it is just starting, can hold the lock for a moment longer.
const LOCK_PAUSES_MS: [u64; 5] = [10, 20, 40, 80, 100];

/// The result of trying to take the lock.
pub enum Lock {
    Taken(File),
    HeldByAnother,
    /// Some network folders cannot lock. Refusing to save would always lose data; two copies at the same time rarely do.
    Unsupported,
}

/// Opens the lock file, creating it if necessary, and locks it.
pub fn take_lock(folder: &DataFolder) -> Result<Lock, StoreError> {
    let path = folder.path().join("lock");
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = match disk::open_file(&path, &mut options)? {
        Some(file) => file,
        // Another copy may be creating it at this moment, so it may exist by now.
        None => options.create(true).truncate(false).open(&path).at(&path)?,
    };
    let mut pauses = LOCK_PAUSES_MS.iter();
    loop {
        return Ok(match file.try_lock() {
            Ok(()) => Lock::Taken(file),
            Err(TryLockError::WouldBlock) => match pauses.next() {
                Some(pause) => {
                    std::thread::sleep(Duration::from_millis(*pause));
                    continue;
                }
                None => Lock::HeldByAnother,
            },
            Err(TryLockError::Error(error)) => {
                tracing::warn!(%error, "this disk cannot lock");
                Lock::Unsupported
            }
        });
    }
}

/// An existing lock file can be opened even in a folder that accepts no new files, so this creates one to find out.
pub fn probe(folder: &DataFolder) -> Result<(), Reason> {
    let root = folder.path();
    let probe = tempfile::Builder::new()
        .prefix(disk::UNFINISHED)
        .tempfile_in(root);
    match probe.at(root) {
        Err(error @ StoreError::NotAllowed { .. }) => {
            tracing::warn!(%error, "the data folder cannot be written");
            Err(Reason::NotWritable)
        }
        // A full disk may have room again in a minute; until then each write reports the error.
        _ => Ok(()),
    }
}

/// What `format.json` says.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Current,
    /// Version 1.
    Old,
    Missing,
    Newer,
    Damaged(Vec<u8>),
    Unreadable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OldLayout {
    v: u64,
}

/// Reads the folder's version. Only a file with a correct checksum can claim to be newer.
pub fn read(folder: &DataFolder) -> Found {
    let bytes = match disk::read(&folder.path().join(FORMAT), disk::DOC_LIMIT) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Found::Missing,
        Err(error) => {
            tracing::warn!(%error, "format.json cannot be read");
            return Found::Unreadable;
        }
    };
    match seal::open_document(KIND, &bytes) {
        Opened::Sound(_) => Found::Current,
        Opened::Newer => Found::Newer,
        Opened::Damaged => match serde_json::from_slice::<OldLayout>(&bytes) {
            Ok(OldLayout { v: 1 }) => Found::Old,
            _ => Found::Damaged(bytes),
        },
    }
}

/// Makes `format.json` say version 2, after which an older program only reads this folder. On failure, it is retried
/// before the first write.
pub fn settle(folder: &DataFolder, found: Found, state: &mut State) {
    let what = What::Folder;
    match found {
        Found::Current => state.format_ready = true,
        Found::Newer => {}
        Found::Unreadable => state.notices.push(Notice::Unreadable { what }),
        Found::Damaged(bytes) => {
            // Each file carries its own version, so losing this file loses no data.
            let lost = 0;
            let copied = disk::copy_aside(folder.path(), "format", "json", &bytes);
            state.notices.push(match copied {
                Ok(()) => Notice::DamagedSetAside { what, lost },
                Err(_) => Notice::DamagedLeftInPlace { what, lost },
            });
        }
        Found::Old => state.has_old_data = has_old_data(folder),
        Found::Missing => {
            state.has_old_data = !disk::is_there(&folder.docs()) && has_old_data(folder);
        }
    }
    if !state.format_ready
        && let Err(error) = write_format(folder, state)
    {
        tracing::warn!(%error, "format.json is not written yet");
    }
}

fn has_old_data(folder: &DataFolder) -> bool {
    let books = folder.books();
    let is_doc = |name: &String| name.ends_with(".json");
    let is_book = |name: &String| disk::is_there(&books.join(name).join(OLD_LOG));
    disk::names_in(&folder.small()).is_ok_and(|names| names.iter().any(is_doc))
        || disk::names_in(&books).is_ok_and(|names| names.iter().any(is_book))
}

fn write_format(folder: &DataFolder, state: &mut State) -> Result<(), StoreError> {
    let path = folder.path().join(FORMAT);
    disk::replace(&path, &seal::seal_document(KIND, "{}"))?;
    state.format_ready = true;
    if std::mem::take(&mut state.has_old_data) {
        state.notices.push(Notice::CarriedOver);
    }
    Ok(())
}

impl Store {
    /// Must be called before anything is written. Ensures that the folder exists, is the one that was opened, and says
    /// version 2.
    pub(crate) fn ready(&self, state: &mut State) -> Result<&DataFolder, StoreError> {
        let folder = self.folder_to_write()?;
        if state.must_restore || !is_still_there(folder, state) {
            self.restore_all(folder, state)?;
        }
        if !state.format_ready {
            write_format(folder, state)?;
        }
        Ok(folder)
    }

    /// The folder, if its drive is there. On a drive that was removed nothing can be erased, however empty its mount point is.
    pub(crate) fn folder_to_erase(&self, state: &State) -> Result<&DataFolder, StoreError> {
        self.not_without_its_drive(state)?;
        self.folder_to_write()
    }

    fn not_without_its_drive(&self, state: &State) -> Result<(), StoreError> {
        let root = self.folder_to_write()?.path();
        // A drive that is plugged in again can have another number.
        if disk::is_there(&root.join(FORMAT)) {
            return Ok(());
        }
        let place = match root.is_dir() {
            true => Some(root),
            false => root.parent().filter(|parent| parent.is_dir()),
        };
        match place {
            Some(place) if state.drive.is_none() || drive_of(place) == state.drive => Ok(()),
            _ => Err(StoreError::Vanished {
                path: root.to_owned(),
            }),
        }
    }

    /// Writes everything again that this process knows and the disk no longer has.
    fn restore_all(&self, folder: &DataFolder, state: &mut State) -> Result<(), StoreError> {
        state.must_restore = true;
        let root = folder.path();
        // The mount point of a removed drive must stay empty.
        self.not_without_its_drive(state)?;
        if !root.is_dir() {
            disk::make_folder(root)?;
        }
        state.drive = drive_of(root);
        // A drive that is plugged back in brings the old lock file, which this process still holds.
        if state.lock.is_none() || !is_still_there(folder, state) {
            state.lock = match take_lock(folder)? {
                Lock::Taken(lock) => Some(lock),
                Lock::Unsupported => None,
                Lock::HeldByAnother => {
                    self.set_access(Access::ReadOnly(Reason::AnotherCopy));
                    return Err(StoreError::ReadOnly(Reason::AnotherCopy));
                }
            };
        }
        let mut restored = Vec::new();
        if !disk::is_there(&root.join(FORMAT)) {
            write_format(folder, state)?;
            restored.push(What::Folder);
        }
        for (book, known) in &mut state.books {
            let files = Files::of(folder, book);
            if known.restore_if_missing(&files)? {
                restored.push(files.what());
            }
        }
        for (name, known) in &state.docs {
            if known.restore_if_missing(folder, name)? {
                restored.push(What::Doc(name.clone()));
            }
        }
        let restored = restored.into_iter().map(|what| Notice::Restored { what });
        state.notices.extend(restored);
        state.must_restore = false;
        Ok(())
    }
}

/// The number of the drive that a folder is on.
#[cfg(unix)]
pub fn drive_of(folder: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(folder).ok().map(|folder| folder.dev())
}

/// Windows takes the whole path away with a drive.
#[cfg(not(unix))]
pub fn drive_of(_: &Path) -> Option<u64> {
    None
}

/// Whether the folder is still the one that was opened. The lock file alone is enough to tell.
fn is_still_there(folder: &DataFolder, state: &State) -> bool {
    match &state.lock {
        Some(lock) => is_same_file(lock, &folder.path().join("lock")),
        None => folder.path().is_dir(),
    }
}

#[cfg(unix)]
fn is_same_file(open: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (open.metadata(), std::fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => open.dev() == named.dev() && open.ino() == named.ino(),
        _ => false,
    }
}

/// Windows does not let anyone delete or move a folder while a file in it is open.
#[cfg(not(unix))]
fn is_same_file(_: &File, path: &Path) -> bool {
    path.exists()
}
