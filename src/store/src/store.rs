//! Opening the store: the lock, the folder's version, and whether anything may be written at all. Opening always succeeds,
//! because the program and its Help must open too; writes that are not allowed are refused with a reason.

use std::collections::HashMap;
use std::fs::File;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::disk::{self, modes};
use crate::document::KnownDoc;
use crate::event_log::Known;
use crate::layout::{self, Lock};
use crate::{BookId, DataFolder, Name, Notice, StoreError, What, erase};

/// Whether this copy of the program may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everything can be read and written.
    ReadWrite,
    /// Existing data can be read; nothing is written.
    ReadOnly(Reason),
}

/// Why nothing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Another copy of the program is running on the same folder.
    AnotherCopy,
    /// The folder exists, but this user may not write in it.
    NotWritable,
    /// The folder does not exist and could not be created.
    CannotCreate,
    /// The folder belongs to a newer version of the program.
    NewerVersion,
    /// The system has no folder for the program's data.
    NoFolder,
    /// The disk is so full that not even the empty lock file could be created.
    DiskFull,
}

/// The open data folder. Clones share it; the lock is released when the last one is dropped.
#[derive(Debug, Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    folder: Option<DataFolder>,
    access: Mutex<Access>,
    state: Mutex<State>,
}

/// What is known about the files. Only the holder of its lock may touch files other than markers: the writer's thread and
/// a screen that is reading must not repair the same file at the same time.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub books: HashMap<BookId, Known>,
    pub docs: HashMap<Name, KnownDoc>,
    /// Notices found while writing and not yet reported.
    pub notices: Vec<Notice>,
    /// Held as long as the store exists; the system releases it even after a kill.
    pub lock: Option<File>,
    /// The drive of the folder that was opened, where the system numbers them.
    pub drive: Option<u64>,
    /// `format.json` says version 2. Before that, no file of version 2 may be written.
    pub format_ready: bool,
    /// There is version 1 data.
    pub has_old_data: bool,
    /// The folder was swapped or deleted, and not everything has been written again yet.
    pub must_restore: bool,
}

impl Store {
    /// Opens the folder, creating it if necessary. Never fails: see [`Store::access`].
    pub fn open(folder: DataFolder) -> (Self, Vec<Notice>) {
        let mut state = State::default();
        let mut notices = Vec::new();
        let access = match prepare(&folder, &mut state, &mut notices) {
            Ok(()) => Access::ReadWrite,
            Err(reason) => {
                state.lock = None;
                Access::ReadOnly(reason)
            }
        };
        notices.append(&mut state.notices);
        (Self::new(Some(folder), access, state), notices)
    }

    /// For when [`DataFolder::choose`] finds no folder: reads nothing and writes nothing.
    pub fn without_folder() -> Self {
        let access = Access::ReadOnly(Reason::NoFolder);
        Self::new(None, access, State::default())
    }

    fn new(folder: Option<DataFolder>, access: Access, state: State) -> Self {
        Self {
            shared: Arc::new(Shared {
                folder,
                access: Mutex::new(access),
                state: Mutex::new(state),
            }),
        }
    }

    /// Whether this store may write. It can become read-only later, if the folder is deleted while the program runs and
    /// another copy of the program opens it first.
    pub fn access(&self) -> Access {
        let access = self.shared.access.lock();
        *access.unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_access(&self, to: Access) {
        let access = self.shared.access.lock();
        *access.unwrap_or_else(PoisonError::into_inner) = to;
    }

    /// Shorthand for comparing [`Store::access`].
    pub fn can_write(&self) -> bool {
        self.access() == Access::ReadWrite
    }

    /// The data folder, for the markers in it.
    pub fn folder(&self) -> Option<&DataFolder> {
        self.shared.folder.as_ref()
    }

    /// The notices from writing since the last call. The [`crate::Writer`] sends these out with its confirmations.
    pub fn take_notices(&self) -> Vec<Notice> {
        std::mem::take(&mut self.state().notices)
    }

    /// The folder to read from, if there can be anything in it.
    pub(crate) fn folder_to_read(&self) -> Option<&DataFolder> {
        match self.access() {
            Access::ReadOnly(Reason::CannotCreate) => None,
            _ => self.shared.folder.as_ref(),
        }
    }

    /// The folder to write to, if this store may.
    pub(crate) fn folder_to_write(&self) -> Result<&DataFolder, StoreError> {
        match self.access() {
            Access::ReadOnly(reason) => Err(StoreError::ReadOnly(reason)),
            Access::ReadWrite => self.shared.folder.as_ref().ok_or(StoreError::NoFolder),
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // What is known about a file is checked against the file before each use, so a panic elsewhere does no harm.
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Creates the folder, takes the lock, checks the version and whether a file can be created.
fn prepare(
    folder: &DataFolder,
    state: &mut State,
    notices: &mut Vec<Notice>,
) -> Result<(), Reason> {
    let root = folder.path();
    disk::make_folder(root).map_err(|error| {
        tracing::warn!(%error, "the data folder cannot be created");
        Reason::CannotCreate
    })?;
    state.drive = layout::drive_of(root);
    match layout::take_lock(folder) {
        Ok(Lock::Taken(lock)) => state.lock = Some(lock),
        Ok(Lock::Unsupported) => notices.push(Notice::NoLocking),
        Ok(Lock::HeldByAnother) => return Err(Reason::AnotherCopy),
        Err(error) => {
            tracing::warn!(%error, "the lock file cannot be opened");
            return Err(match error {
                StoreError::DiskFull { .. } => Reason::DiskFull,
                _ => Reason::NotWritable,
            });
        }
    }
    let found = layout::read(folder);
    if let layout::Found::Newer = found {
        notices.push(Notice::NewerVersion { what: What::Folder });
        return Err(Reason::NewerVersion);
    }
    layout::probe(folder)?;
    modes::tighten(root);
    erase::sweep(folder);
    layout::settle(folder, found, state);
    Ok(())
}
