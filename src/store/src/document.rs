//! Documents: small files that are replaced whole, like settings. The copy before is kept for the day one is damaged.

use std::path::PathBuf;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

use crate::disk;
use crate::{Name, Notice, RECORD_VERSION, Store, StoreError, What};

#[derive(Serialize, Deserialize)]
struct Envelope<T> {
    v: u64,
    doc: T,
}

#[derive(Deserialize)]
struct Version {
    v: u64,
}

enum Judged<T> {
    Good(T),
    Newer,
    Damaged,
}

fn judge<T: DeserializeOwned>(bytes: &[u8]) -> Judged<T> {
    // Version first: what a newer program wrote need not look like ours otherwise.
    match serde_json::from_slice::<Version>(bytes) {
        Ok(Version { v }) if v > RECORD_VERSION => return Judged::Newer,
        Ok(Version { v: 1.. }) => {}
        _ => return Judged::Damaged,
    }
    match serde_json::from_slice::<Envelope<T>>(bytes) {
        Ok(envelope) => Judged::Good(envelope.doc),
        Err(error) => {
            tracing::debug!(%error, "a document does not read as what it should be");
            Judged::Damaged
        }
    }
}

/// The files of one document.
struct Files {
    folder: PathBuf,
    now: PathBuf,
    previous: PathBuf,
}

impl Files {
    fn of(folder: PathBuf, name: &Name) -> Self {
        Self {
            now: folder.join(format!("{name}.json")),
            previous: folder.join(format!("{name}.prev.json")),
            folder,
        }
    }

    fn set_aside(&self, name: &Name, bytes: &[u8]) -> Result<(), StoreError> {
        let aside = disk::set_aside_path(&self.folder, name.as_str(), "json");
        disk::replace(&aside, bytes)?;
        disk::remove_file(&self.now)?;
        disk::sync_folder(&self.folder)
    }

    fn remove_copies(&self, name: &Name) -> Result<(), StoreError> {
        let copy = format!("{name}.");
        for other in disk::names_in(&self.folder)? {
            if other.starts_with(&copy) && self.folder.join(&other) != self.now {
                disk::remove_file(&self.folder.join(&other))?;
            }
        }
        Ok(())
    }

    /// Makes the previous copy the document again, so that the user is told once and not at every start.
    fn put_back(&self, previous: &[u8]) {
        // Something that is there and could not be set aside or read is not to be written over.
        let free = std::fs::symlink_metadata(&self.now).is_err();
        if free && let Err(error) = disk::replace(&self.now, previous) {
            tracing::warn!(%error, "the previous copy could not be put back");
        }
    }
}

impl Store {
    /// The document, or nothing if there is none. One that is damaged (or no `T`) is set aside and its previous copy is
    /// used; one of a newer version is nothing, and stays as it is.
    pub fn read_doc<T: DeserializeOwned>(&self, name: &Name) -> (Option<T>, Vec<Notice>) {
        let Some(folder) = self.folder_to_read() else {
            return (None, Vec::new());
        };
        let _turn = self.books();
        let files = Files::of(folder.small(), name);
        let what = || What::Doc(name.clone());
        let mut notices = Vec::new();
        match disk::read(&files.now) {
            Ok(Some(bytes)) => match judge(&bytes) {
                Judged::Good(doc) => return (Some(doc), notices),
                Judged::Newer => return (None, vec![Notice::NewerVersion { what: what() }]),
                Judged::Damaged => {
                    let done = self.can_write() && {
                        let done = files.set_aside(name, &bytes);
                        if let Err(error) = &done {
                            tracing::warn!(%error, "a damaged document stays where it is");
                        }
                        done.is_ok()
                    };
                    notices.push(match done {
                        true => Notice::DamagedSetAside { what: what() },
                        false => Notice::DamagedLeftInPlace { what: what() },
                    });
                }
            },
            // No document, but perhaps the previous copy: somebody removed the file, or an earlier start set it aside.
            Ok(None) => {}
            Err(error) => {
                tracing::warn!(%error, "a document cannot be read");
                notices.push(Notice::Unreadable { what: what() });
            }
        }
        let doc = match disk::read(&files.previous) {
            Ok(Some(bytes)) => match judge(&bytes) {
                Judged::Good(doc) => {
                    notices.push(Notice::PreviousCopyUsed { what: what() });
                    if self.can_write() {
                        files.put_back(&bytes);
                    }
                    Some(doc)
                }
                Judged::Newer => {
                    notices.push(Notice::NewerVersion { what: what() });
                    None
                }
                // As good as none, and a later write puts a good one there.
                Judged::Damaged => None,
            },
            Ok(None) => None,
            Err(error) => {
                tracing::warn!(%error, "a previous copy cannot be read");
                None
            }
        };
        (doc, notices)
    }

    /// Replaces the document, keeping the one before as the previous copy. On return the disk has it; on failure it is
    /// as it was. Waits for the disk: screens use [`crate::Writer`].
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::NewerVersion`], [`StoreError::Encode`] or any of the disk's.
    pub fn write_doc<T: Serialize>(&self, name: &Name, doc: &T) -> Result<(), StoreError> {
        let folder = self.folder_to_write()?.small();
        let mut bytes = serde_json::to_vec_pretty(&Envelope {
            v: RECORD_VERSION,
            doc,
        })?;
        bytes.push(b'\n');
        let _turn = self.books();
        disk::make_folder(&folder)?;
        let files = Files::of(folder, name);
        if let Some(before) = disk::read(&files.now)? {
            match judge::<IgnoredAny>(&before) {
                Judged::Newer => return Err(StoreError::NewerVersion(What::Doc(name.clone()))),
                // Copied, not renamed: at no moment is there no document.
                Judged::Good(_) => disk::replace(&files.previous, &before)?,
                // The previous copy is the last good one and must not be written over with this.
                Judged::Damaged => files.set_aside(name, &before)?,
            }
        }
        disk::replace(&files.now, &bytes)
    }

    /// Removes the previous and damaged copies of a document, and not the document.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] or any of the disk's.
    pub fn forget_copies(&self, name: &Name) -> Result<(), StoreError> {
        let folder = self.folder_to_write()?.small();
        let _turn = self.books();
        let files = Files::of(folder, name);
        files.remove_copies(name)?;
        if files.folder.is_dir() {
            disk::sync_folder(&files.folder)?;
        }
        Ok(())
    }

    /// Removes the document with its previous and damaged copies, also if a newer version wrote it.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] or any of the disk's. A document that is not there is as good as removed.
    pub fn remove_doc(&self, name: &Name) -> Result<(), StoreError> {
        let folder = self.folder_to_write()?.small();
        let _turn = self.books();
        let files = Files::of(folder, name);
        // The copies first: after a kill in between, the document is either still there or gone, never an older one.
        files.remove_copies(name)?;
        disk::remove_file(&files.now)?;
        if files.folder.is_dir() {
            disk::sync_folder(&files.folder)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
