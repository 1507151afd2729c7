//! Erasing: erased data must not come back, even if the program is killed halfway. A folder is first renamed to a hidden
//! name, which the store never reads from, and then removed.

use std::path::{Path, PathBuf};

use crate::disk::modes;
use crate::{BookId, DataFolder, Store, StoreError, disk};

/// Prefix of a book that is being erased. No book id can start with it.
const ERASED: &str = ".erased-";

impl Store {
    /// Removes a book with all its copies and its version 1 form, even if a newer version wrote it: the user's wish to erase
    /// takes priority. Once renamed, the book is gone for good; if the program is killed after that, the next start finishes.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`]; [`StoreError::Vanished`] without its drive; [`StoreError::NotErased`] with what remains; or any
    /// failure of the disk. Erasing a book that does not exist succeeds.
    pub fn erase_book(&self, book: &BookId) -> Result<(), StoreError> {
        let mut state = self.state();
        let folder = self.folder_to_erase(&state)?;
        let books = folder.books();
        // Drop it from memory first: a book that is being erased must not be restored.
        state.books.remove(book);
        hide(&books, book.as_str())?;
        let ours = [
            format!("{ERASED}{book}"),
            // Book ids never contain a dot.
            format!("{ERASED}{book}."),
        ];
        let is_ours = |name: &&String| **name == ours[0] || name.starts_with(&ours[1]);
        let names = disk::names_in(&books)?;
        let hidden = names.iter().filter(is_ours).map(|name| books.join(name));
        remove_all(hidden.collect())?;
        match disk::is_there(&books) {
            true => disk::sync_folder(&books),
            false => Ok(()),
        }
    }

    /// Erases every book and every document with all copies, whatever their form or condition. The lock, the folder's version
    /// and the markers remain; they contain no personal data.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`]; [`StoreError::Vanished`] without its drive; [`StoreError::NotErased`] with everything that is
    /// still there; or any failure to list the folders. `Ok` means that a listing afterward was empty.
    pub fn erase_all(&self) -> Result<(), StoreError> {
        let mut state = self.state();
        let folder = self.folder_to_erase(&state)?;
        state.books.clear();
        state.docs.clear();
        state.must_restore = false;
        let books = folder.books();
        let places = [books.clone(), folder.docs(), folder.small()];
        for place in &places {
            // A pipe or a file in place of the folder hides no data of ours, but it blocks the path.
            if disk::is_there(place) && !place.is_dir() {
                disk::remove(place)?;
            }
        }
        for entry in list(&books)? {
            // Best effort: entries that cannot be renamed are removed below, or reported.
            if let Some(name) = entry.file_name().and_then(|name| name.to_str())
                && !name.starts_with(ERASED)
                && let Err(error) = hide(&books, name)
            {
                tracing::warn!(%error, "a book is removed without hiding it first");
            }
        }
        let damaged = disk::entries_in(folder.path())?.into_iter().filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("format.damaged-"))
        });
        let mut all: Vec<PathBuf> = damaged.collect();
        for place in &places {
            all.extend(list(place)?);
        }
        let removed = remove_all(all);
        let mut left = Vec::new();
        for place in &places {
            left.extend(list(place)?);
            if disk::is_there(place) {
                disk::sync_folder(place)?;
            }
        }
        if left.is_empty() {
            removed
        } else {
            left.sort();
            Err(StoreError::NotErased { left })
        }
    }
}

/// Everything in a folder, even one that lost its permissions.
fn list(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    disk::entries_in(folder).or_else(|_| {
        modes::open_up(folder);
        disk::entries_in(folder)
    })
}

/// Renames an entry of `books` so that it no longer counts as a book.
fn hide(books: &Path, name: &str) -> Result<(), StoreError> {
    let mut hidden = books.join(format!("{ERASED}{name}"));
    let mut number: u64 = 1;
    // The name can be taken by a leftover of an earlier attempt.
    while disk::is_taken(&hidden)? {
        number += 1;
        hidden = books.join(format!("{ERASED}{name}.{number}"));
    }
    if disk::rename(&books.join(name), &hidden)? {
        disk::sync_folder(books)?;
    }
    Ok(())
}

/// Removes what it can and reports what remains.
fn remove_all(paths: Vec<PathBuf>) -> Result<(), StoreError> {
    let mut left = Vec::new();
    for path in paths {
        if let Err(error) = disk::remove(&path) {
            tracing::warn!(%error, "not erased");
            left.push(path);
        }
    }
    if left.is_empty() {
        Ok(())
    } else {
        left.sort();
        Err(StoreError::NotErased { left })
    }
}

/// At startup, finishes what a kill interrupted: removes erased books and unfinished files.
pub fn sweep(folder: &DataFolder) {
    disk::sweep_unfinished(folder.path());
    for place in [folder.docs(), folder.small(), folder.markers()] {
        disk::sweep_unfinished(&place);
    }
    let books = folder.books();
    for name in disk::names_in(&books).unwrap_or_default() {
        if !name.starts_with(ERASED) {
            disk::sweep_unfinished(&books.join(name));
        } else if let Err(error) = disk::remove(&books.join(name)) {
            tracing::warn!(%error, "an erased book could not be removed yet");
        }
    }
}
