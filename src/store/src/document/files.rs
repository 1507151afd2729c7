//! The files of one document, and the state each of them is in.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::seal::{self, Opened};
use crate::{DataFolder, Name, StoreError, disk};

/// The files of one document.
pub struct Files {
    pub name: Name,
    /// `docs`
    pub folder: PathBuf,
    pub now: PathBuf,
    /// Ordinary documents: the previous version.
    pub previous: PathBuf,
    /// Private documents: a second copy of the same content.
    pub mirror: PathBuf,
    /// `small`, the folder of version 1.
    pub old_folder: PathBuf,
    pub old: PathBuf,
    pub old_previous: PathBuf,
}

/// The state of one file.
pub enum Slot<T> {
    Absent,
    /// Contains the value and its JSON.
    Good(T, String),
    Damaged(Vec<u8>),
    Newer,
    Unreadable(StoreError),
}

impl Files {
    pub fn of(folder: &DataFolder, name: &Name) -> Self {
        let (docs, small) = (folder.docs(), folder.small());
        Self {
            name: name.clone(),
            now: docs.join(format!("{name}.json")),
            previous: docs.join(format!("{name}.prev.json")),
            mirror: docs.join(format!("{name}.copy.json")),
            old: small.join(format!("{name}.json")),
            old_previous: small.join(format!("{name}.prev.json")),
            folder: docs,
            old_folder: small,
        }
    }

    /// The bytes of this document's file for that JSON.
    pub fn seal(&self, json: &str) -> Vec<u8> {
        seal::seal_document(self.name.as_str(), json)
    }

    pub fn slot<T: DeserializeOwned>(&self, path: &Path) -> Slot<T> {
        let bytes = match disk::read(path, disk::DOC_LIMIT) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Slot::Absent,
            Err(error) => return unreadable(error),
        };
        match seal::open_document(self.name.as_str(), &bytes) {
            Opened::Newer => Slot::Newer,
            Opened::Damaged => Slot::Damaged(bytes),
            Opened::Sound(json) => match serde_json::from_str(json) {
                Ok(value) => Slot::Good(value, json.to_owned()),
                Err(error) => {
                    tracing::warn!(name = %self.name, %error, "a document has an unknown form");
                    Slot::Damaged(bytes)
                }
            },
        }
    }

    pub fn set_aside(&self, bytes: &[u8]) -> Result<(), StoreError> {
        disk::copy_aside(&self.folder, self.name.as_str(), "json", bytes)
    }

    /// Whether a damaged version was set aside.
    pub fn has_damaged_copy(&self) -> bool {
        let start = format!("{}.damaged-", self.name);
        disk::names_in(&self.folder).is_ok_and(|names| names.iter().any(|n| n.starts_with(&start)))
    }

    /// Removes the version 1 files, the previous copy first: a kill in between leaves the document present or gone, but never
    /// an older one. Damaged copies stay.
    pub fn remove_old(&self) -> Result<(), StoreError> {
        let mut removed = false;
        for path in [&self.old_previous, &self.old] {
            if disk::is_there(path) {
                disk::remove(path)?;
                removed = true;
            }
        }
        match removed {
            true => disk::sync_folder(&self.old_folder),
            false => Ok(()),
        }
    }

    /// Removes every file of this document, of both versions, with all copies.
    pub fn remove_all(&self) -> Result<(), StoreError> {
        let start = format!("{}.", self.name);
        // The document itself goes last, so that a kill in between never brings back an older one.
        for (folder, last) in [(&self.old_folder, &self.old), (&self.folder, &self.now)] {
            for name in disk::names_in(folder)? {
                let path = folder.join(&name);
                if name.starts_with(&start) && path != *last {
                    disk::remove(&path)?;
                }
            }
        }
        disk::remove(&self.old)?;
        disk::remove(&self.now)?;
        for folder in [&self.old_folder, &self.folder] {
            if disk::is_there(folder) {
                disk::sync_folder(folder)?;
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct OldDocument<'a> {
    v: u64,
    #[serde(borrow)]
    doc: &'a RawValue,
}

/// A version 1 document, which had no checksum. Version 1 wrote no other version number, so any other number is damage.
pub fn old_slot<T: DeserializeOwned>(path: &Path) -> Slot<T> {
    let bytes = match disk::read(path, disk::DOC_LIMIT) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Slot::Absent,
        Err(error) => return unreadable(error),
    };
    let read = serde_json::from_slice::<OldDocument<'_>>(&bytes).ok();
    let json = read.filter(|read| read.v == 1).map(|read| read.doc.get());
    match json.and_then(|json| Some((serde_json::from_str(json).ok()?, json.to_owned()))) {
        Some((value, json)) => Slot::Good(value, json),
        None => Slot::Damaged(bytes),
    }
}

fn unreadable<T>(error: StoreError) -> Slot<T> {
    tracing::warn!(%error, "a document cannot be read");
    Slot::Unreadable(error)
}
