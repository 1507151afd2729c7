//! Documents: small files that are replaced whole, like settings. An *ordinary* one keeps its previous version in case
//! it is damaged. A *private* one keeps a second copy of the same content instead, so that no older content remains.

mod files;
mod read;

use serde::Serialize;
use serde::de::IgnoredAny;

use crate::{DataFolder, Name, Notice, Store, StoreError, What, disk};
use files::{Files, Slot};

/// The result of reading a document. Only [`DocRead::Missing`] means that nothing was saved; a document that cannot be
/// read must not be mistaken for that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocRead<T> {
    /// There is no such document.
    Missing,
    /// The document, read from its file or from one of its copies; the notices say which.
    Found(T),
    /// The document exists but cannot be used.
    Unusable(Why),
}

impl<T> DocRead<T> {
    /// The value, for callers that do not need to know why there is none.
    pub fn found(self) -> Option<T> {
        match self {
            Self::Found(value) => Some(value),
            Self::Missing | Self::Unusable(_) => None,
        }
    }
}

/// Why a document cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is damaged, and there is no usable copy.
    Damaged,
    /// A newer version of the program wrote it.
    Newer,
    /// No permission, a disk error, or not an ordinary file.
    Unreadable,
}

/// A document as last read or written.
#[derive(Debug)]
pub(crate) struct KnownDoc {
    bytes: Vec<u8>,
    private: bool,
}

impl KnownDoc {
    /// Writes the document again if it is missing. Returns whether it was.
    pub fn restore_if_missing(&self, folder: &DataFolder, name: &Name) -> Result<bool, StoreError> {
        let files = Files::of(folder, name);
        if disk::is_there(&files.now) {
            return Ok(false);
        }
        disk::make_folder(&files.folder)?;
        disk::replace(&files.now, &self.bytes)?;
        if self.private {
            disk::replace(&files.mirror, &self.bytes)?;
        }
        Ok(true)
    }
}

/// Which copy a document keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Ordinary,
    Private,
}

impl Store {
    /// Replaces the document and keeps the previous version as a copy. When this returns, the disk has it; on failure the
    /// document is unchanged. Blocks on the disk, so screens use [`crate::Writer`].
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::NewerVersion`], [`StoreError::Encode`], [`StoreError::TooLarge`], or any
    /// failure of the disk.
    pub fn write_doc<T: Serialize>(&self, name: &Name, doc: &T) -> Result<(), StoreError> {
        self.write(name, doc, Mode::Ordinary)
    }

    /// Replaces a private document: it gets a second copy with the same content, and no older content stays on the disk, not
    /// even in the version 1 form. Copies of a damaged file stay until the document is removed.
    ///
    /// # Errors
    /// As [`Store::write_doc`]. After a failure the new content may already be in place; writing again completes it.
    pub fn write_private_doc<T: Serialize>(&self, name: &Name, doc: &T) -> Result<(), StoreError> {
        self.write(name, doc, Mode::Private)
    }

    fn write<T: Serialize>(&self, name: &Name, doc: &T, mode: Mode) -> Result<(), StoreError> {
        let json = serde_json::to_string_pretty(doc)?;
        let mut state = self.state();
        let folder = self.ready(&mut state)?;
        let files = Files::of(folder, name);
        let what = || What::Doc(name.clone());
        let bytes = files.seal(&json);
        let limit = disk::DOC_LIMIT;
        if bytes.len() as u64 > limit {
            let path = files.now;
            return Err(StoreError::TooLarge { path, limit });
        }
        disk::make_folder(&files.folder)?;
        if let Some(known) = state.docs.get(name)
            && known.restore_if_missing(folder, name)?
        {
            state.notices.push(Notice::Restored { what: what() });
        }
        match files.slot::<IgnoredAny>(&files.now) {
            Slot::Newer => return Err(StoreError::NewerVersion(what())),
            Slot::Unreadable(error) => return Err(error),
            // The previous copy is the last good one and must not be replaced with a damaged one.
            Slot::Damaged(before) => files.set_aside(&before)?,
            // Copied, not renamed: the document must exist at every moment.
            Slot::Good(_, before) if mode == Mode::Ordinary => {
                disk::replace(&files.previous, &files.seal(&before))?;
            }
            Slot::Good(..) | Slot::Absent => {}
        }
        disk::replace(&files.now, &bytes)?;
        match mode {
            Mode::Ordinary => {
                if disk::is_there(&files.mirror) {
                    disk::remove(&files.mirror)?;
                    disk::sync_folder(&files.folder)?;
                }
            }
            Mode::Private => {
                disk::replace(&files.mirror, &bytes)?;
                if disk::is_there(&files.previous) {
                    disk::remove(&files.previous)?;
                    disk::sync_folder(&files.folder)?;
                }
                files.remove_old()?;
            }
        }
        let private = mode == Mode::Private;
        state.docs.insert(name.clone(), KnownDoc { bytes, private });
        Ok(())
    }

    /// Removes the document with all its copies and its version 1 form, even if a newer version wrote it.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::Vanished`] without its drive, or any failure of the disk. Removing a document that
    /// does not exist succeeds.
    pub fn remove_doc(&self, name: &Name) -> Result<(), StoreError> {
        let mut state = self.state();
        let folder = self.folder_to_erase(&state)?;
        // Drop it from memory first: a document that is being removed must not be restored.
        state.docs.remove(name);
        Files::of(folder, name).remove_all()
    }

    /// Removes the version 1 form of a document and its previous copy, after its content was merged into another one.
    ///
    /// # Errors
    /// As [`Store::remove_doc`].
    pub fn remove_old_doc(&self, name: &Name) -> Result<(), StoreError> {
        let state = self.state();
        let folder = self.folder_to_erase(&state)?;
        Files::of(folder, name).remove_old()
    }
}

#[cfg(test)]
mod tests;
