//! What can go wrong, with one variant for each message a user may need. The texts here are for the log; the messages
//! on screen are in the locales.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::{Reason, What};

/// A failure of the store. Cheap to clone, so it can travel from the writer's thread into the app's state.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The system has no folder for the program's data, and none was given.
    #[error("no folder is known for the program's data")]
    NoFolder,
    /// The name cannot be a file name on every system.
    #[error("not a usable name: {0:?}")]
    BadName(String),
    /// The whole store is read-only; the reason says why.
    #[error("the store is read-only: {0:?}")]
    ReadOnly(Reason),
    /// A newer version of the program wrote this book or document, so it is left alone.
    #[error("written by a newer version, left alone: {0:?}")]
    NewerVersion(What),
    /// The disk, or the user's quota, is full.
    #[error("no room left on the disk: {path}")]
    DiskFull {
        /// The file or folder that could not be written.
        path: PathBuf,
        /// What the system reported.
        source: Arc<io::Error>,
    },
    /// The user may not read or write here, or the disk is write-protected.
    #[error("not allowed: {path}")]
    NotAllowed {
        /// The file or folder in question.
        path: PathBuf,
        /// What the system reported.
        source: Arc<io::Error>,
    },
    /// Any other failure of the disk.
    #[error("the disk reported an error ({source}): {path}")]
    Io {
        /// The file or folder in question.
        path: PathBuf,
        /// What the system reported.
        source: Arc<io::Error>,
    },
    /// The data folder existed in this session, is now gone, and cannot be created again (a removed drive, for example).
    #[error("the data folder is gone: {path}")]
    Vanished {
        /// The data folder.
        path: PathBuf,
    },
    /// A pipe, socket, device, folder or dead link is where a file should be.
    #[error("not an ordinary file: {path}")]
    NotAFile {
        /// The file in question.
        path: PathBuf,
    },
    /// The file is, or would become, larger than the store ever needs.
    #[error("larger than {limit} bytes: {path}")]
    TooLarge {
        /// The file in question.
        path: PathBuf,
        /// The largest size allowed, in bytes.
        limit: u64,
    },
    /// Something that should have been erased is still on the disk.
    #[error("{} entries could not be erased", left.len())]
    NotErased {
        /// What is still there.
        left: Vec<PathBuf>,
    },
    /// The job was dropped because its book, its document or all data was erased before it ran.
    #[error("dropped, because an erase job overtook it")]
    Erased,
    /// The job panicked. This is a bug in the program; other jobs continue.
    #[error("the job panicked")]
    Panicked,
    /// The value cannot be written as JSON. This is a bug in the program, not a mistake by the user.
    #[error("the value cannot be written as JSON")]
    Encode(#[source] Arc<serde_json::Error>),
    /// The writer's thread could not be started, or has ended.
    #[error("the writer is not running")]
    WriterStopped,
}

impl StoreError {
    pub(crate) fn from_io(path: &Path, source: io::Error) -> Self {
        use io::ErrorKind as K;
        let path = path.to_owned();
        let kind = source.kind();
        let source = Arc::new(source);
        match kind {
            // A quota and a file size limit mean the same to the user: there is no more room.
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::DiskFull { path, source },
            K::PermissionDenied | K::ReadOnlyFilesystem => Self::NotAllowed { path, source },
            _ => Self::Io { path, source },
        }
    }

    /// Whether a later attempt can succeed: the user can free space, close another program or plug the drive back in.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::DiskFull { .. }
            | Self::NotAllowed { .. }
            | Self::Io { .. }
            | Self::Vanished { .. }
            | Self::NotAFile { .. }
            | Self::NotErased { .. } => true,
            Self::NoFolder
            | Self::BadName(_)
            | Self::ReadOnly(_)
            | Self::NewerVersion(_)
            | Self::TooLarge { .. }
            | Self::Erased
            | Self::Panicked
            | Self::Encode(_)
            | Self::WriterStopped => false,
        }
    }

    /// Whether both errors give the user the same message. Paths can differ between two attempts and are ignored, except
    /// those that could not be erased.
    pub(crate) fn same_reason(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::NotErased { left: a }, Self::NotErased { left: b }) => a == b,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Encode(Arc::new(error))
    }
}

/// Adds the path to an I/O error.
pub(crate) trait At<T> {
    fn at(self, path: &Path) -> Result<T, StoreError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, StoreError> {
        self.map_err(|error| StoreError::from_io(path, error))
    }
}
