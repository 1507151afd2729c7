//! Opening the store: the lock, the version of the folder, and whether anything may be written at all. A store always
//! opens, since the program and its Help must; what may not be written is then refused with a reason.

use std::collections::HashMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::book::{self, BookState};
use crate::error::At;
use crate::{BookId, DataFolder, LAYOUT_VERSION, Notice, StoreError, What, disk};

/// May this copy of the program write?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    ReadWrite,
    /// Everything that is there can be read; nothing is written.
    ReadOnly(Reason),
}

/// Why nothing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Another copy of the program is running on the same folder.
    AnotherCopy,
    /// The folder is there, but this user may not write in it.
    NotWritable,
    /// The folder is not there and could not be made.
    CannotCreate,
    /// The folder was arranged by a newer version of the program.
    NewerVersion,
    /// The system names no place for the data.
    NoFolder,
    /// The disk is so full that not even the empty lock file could be made.
    DiskFull,
}

/// The open data folder. Clones share it; the lock is given back when the last one is dropped.
#[derive(Debug, Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    folder: Option<DataFolder>,
    access: Access,
    /// What is known of the books' files. Holding it is also the right to touch any file but a marker: the writer's
    /// thread and a reading screen must not repair the same file at once.
    books: Mutex<HashMap<BookId, BookState>>,
    /// Held for as long as the store is; the system gives it back even after a kill.
    _lock: Option<File>,
}

#[derive(Serialize, Deserialize)]
struct Layout {
    v: u64,
}

impl Store {
    /// Opens the folder, making it if need be. Never fails: see [`Store::access`].
    pub fn open(folder: DataFolder) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        let (access, lock) = match prepare(&folder, &mut notices) {
            Ok(lock) => (Access::ReadWrite, lock),
            Err(reason) => (Access::ReadOnly(reason), None),
        };
        if access == Access::ReadWrite {
            sweep(&folder);
        }
        (Self::new(Some(folder), access, lock), notices)
    }

    /// For when [`DataFolder::choose`] found none: reads nothing, writes nothing.
    pub fn without_folder() -> Self {
        Self::new(None, Access::ReadOnly(Reason::NoFolder), None)
    }

    fn new(folder: Option<DataFolder>, access: Access, lock: Option<File>) -> Self {
        Self {
            shared: Arc::new(Shared {
                folder,
                access,
                books: Mutex::default(),
                _lock: lock,
            }),
        }
    }

    pub fn access(&self) -> Access {
        self.shared.access
    }

    pub fn can_write(&self) -> bool {
        self.access() == Access::ReadWrite
    }

    /// For the markers in it.
    pub fn folder(&self) -> Option<&DataFolder> {
        self.shared.folder.as_ref()
    }

    /// The folder to read from, if there can be anything in it.
    pub(crate) fn folder_to_read(&self) -> Option<&DataFolder> {
        match self.shared.access {
            Access::ReadOnly(Reason::CannotCreate) => None,
            _ => self.shared.folder.as_ref(),
        }
    }

    /// The folder to write to, if this store may.
    pub(crate) fn folder_to_write(&self) -> Result<&DataFolder, StoreError> {
        match self.shared.access {
            Access::ReadOnly(reason) => Err(StoreError::ReadOnly(reason)),
            Access::ReadWrite => self.shared.folder.as_ref().ok_or(StoreError::NoFolder),
        }
    }

    pub(crate) fn books(&self) -> MutexGuard<'_, HashMap<BookId, BookState>> {
        // What is known of a file is checked against its length before each use, so a panic elsewhere spoils nothing.
        self.shared
            .books
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the folder, takes the lock, looks at the version and tries whether a file can be made.
fn prepare(folder: &DataFolder, notices: &mut Vec<Notice>) -> Result<Option<File>, Reason> {
    let root = folder.path();
    disk::make_folder(root).map_err(|error| {
        tracing::warn!(%error, "the data folder cannot be made");
        Reason::CannotCreate
    })?;
    let lock = take_lock(folder, notices)?;
    check_layout(folder, notices)?;
    // A lock file from better days can be opened in a folder that takes no new files.
    match tempfile::Builder::new()
        .prefix(disk::UNFINISHED)
        .tempfile_in(root)
        .at(root)
    {
        Err(error @ StoreError::NotAllowed { .. }) => {
            tracing::warn!(%error, "the data folder cannot be written");
            Err(Reason::NotWritable)
        }
        // A full disk may have room again in a minute; until then each write says what is wrong.
        _ => Ok(lock),
    }
}

fn take_lock(folder: &DataFolder, notices: &mut Vec<Notice>) -> Result<Option<File>, Reason> {
    let path = folder.path().join("lock");
    let file = OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(false)
        .open(&path)
        .at(&path)
        .map_err(|error| {
            tracing::warn!(%error, "the lock file cannot be made");
            match error {
                StoreError::DiskFull { .. } => Reason::DiskFull,
                _ => Reason::NotWritable,
            }
        })?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(Reason::AnotherCopy),
        Err(TryLockError::Error(error)) => {
            // Some network folders cannot lock. Never saving would be a certain loss, two copies at once a rare one.
            tracing::warn!(%error, "this disk cannot lock");
            notices.push(Notice::NoLocking);
            Ok(None)
        }
    }
}

fn check_layout(folder: &DataFolder, notices: &mut Vec<Notice>) -> Result<(), Reason> {
    let path = folder.path().join("format.json");
    match disk::read(&path) {
        Ok(Some(bytes)) => match serde_json::from_slice::<Layout>(&bytes) {
            Ok(layout) if layout.v > LAYOUT_VERSION => {
                notices.push(Notice::NewerVersion { what: What::Folder });
                return Err(Reason::NewerVersion);
            }
            Ok(_) => return Ok(()),
            // Each line and document carries its own version, so nothing is lost with this one.
            Err(error) => tracing::warn!(%error, "format.json is damaged and is written again"),
        },
        Ok(None) => {}
        Err(error) => {
            tracing::warn!(%error, "format.json cannot be read");
            return Ok(());
        }
    }
    let written = serde_json::to_vec(&Layout { v: LAYOUT_VERSION })
        .map_err(StoreError::from)
        .and_then(|bytes| disk::replace(&path, &bytes));
    if let Err(error) = written {
        // Not needed for reading; the next start tries again.
        tracing::warn!(%error, "format.json could not be written");
    }
    Ok(())
}

/// Finishes what a kill interrupted: half-written files go, and books that were being erased are gone for good.
fn sweep(folder: &DataFolder) {
    disk::sweep_unfinished(folder.path());
    disk::sweep_unfinished(&folder.small());
    book::sweep(&folder.books());
}
