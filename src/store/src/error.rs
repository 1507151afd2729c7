//! What can go wrong, one variant for each sentence a user may need. The texts here are for the log; the sentences are
//! in the locales.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::{Reason, What};

/// A failure of the store. Cheap to clone, so that it can travel from the writer's thread into the app's state.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The system names no home for the program's data, and none was given.
    #[error("no folder is known for the program's data")]
    NoFolder,
    /// A name that could not be a file name on every system.
    #[error("not a usable name: {0:?}")]
    BadName(String),
    /// The whole store is only read; the reason says why.
    #[error("nothing is written here: {0:?}")]
    ReadOnly(Reason),
    /// This book or document was written by a newer version and is left alone.
    #[error("written by a newer version, left alone: {0:?}")]
    NewerVersion(What),
    /// The disk, or the user's share of it, is full.
    #[error("no room left on the disk: {path}")]
    DiskFull {
        path: PathBuf,
        source: Arc<io::Error>,
    },
    /// The user may not write here, or the disk is write-protected.
    #[error("not allowed: {path}")]
    NotAllowed {
        path: PathBuf,
        source: Arc<io::Error>,
    },
    /// Any other failure of the disk.
    #[error("the disk refused: {path}")]
    Io {
        path: PathBuf,
        source: Arc<io::Error>,
    },
    /// The value cannot be written as JSON: a mistake in the program, not of the user.
    #[error("not expressible as JSON")]
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
            // A quota and a size limit mean the same to the user: nothing more fits.
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::DiskFull { path, source },
            K::PermissionDenied | K::ReadOnlyFilesystem => Self::NotAllowed { path, source },
            _ => Self::Io { path, source },
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Encode(Arc::new(error))
    }
}

/// Says of which file an I/O error speaks.
pub(crate) trait At<T> {
    fn at(self, path: &Path) -> Result<T, StoreError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, StoreError> {
        self.map_err(|error| StoreError::from_io(path, error))
    }
}
