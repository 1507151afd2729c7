//! Event logs: one append-only file for each book, one line for each event, with checksums that detect any accident below
//! the confirmed head. Lines of a newer version are never touched.

mod files;
mod head;
mod known;
mod line;
mod old;
mod scan;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::store::State;
use crate::{BookId, Notice, Store, StoreError, What, disk};
use files::Looked;

pub use files::Files;
pub use known::Known;

/// The version 2 log.
const LOG: &str = "log.jsonl";

/// The files that mark a folder as a book. One is enough: a book whose log is gone must be reported, not hidden.
const SIGNS: [&str; 3] = [LOG, head::FILE, old::FILE];

/// The version 1 file. If it is present, there is something to carry over.
pub const OLD_LOG: &str = old::FILE;

impl Store {
    /// All events of a book, oldest first; empty if there is no such book. Repairs damage, with a copy of the file set aside,
    /// and reports it. The notices also name what could not be read.
    pub fn read_book<E: DeserializeOwned>(&self, book: &BookId) -> (Vec<E>, Vec<Notice>) {
        let mut state = self.state();
        let Some(folder) = self.folder_to_read() else {
            return (Vec::new(), Vec::new());
        };
        let files = Files::of(folder, book);
        let mut notices = Vec::new();
        let is_event = |e: &str| serde_json::from_str::<E>(e).is_ok();
        let (events, may_keep) = if let Some(known) = state.books.get_mut(book) {
            match known.reconcile(&files) {
                Ok(found) => notices.extend(found),
                Err(error) => {
                    tracing::warn!(%error, "a book can no longer be read; memory still has it");
                    notices.push(Notice::Unreadable { what: files.what() });
                }
            }
            (known.events(book), None)
        } else {
            // Without its format file the folder must not get any file that an older program would overlook.
            let can_write = self.ready(&mut state).is_ok();
            match look(&files, can_write, &is_event) {
                Ok(looked) => {
                    notices.extend(looked.notices);
                    let settled = looked.settled.ok().filter(|_| can_write);
                    (looked.events, settled)
                }
                Err(error) => {
                    tracing::warn!(%error, "a book cannot be read");
                    notices.push(Notice::Unreadable { what: files.what() });
                    (Vec::new(), None)
                }
            }
        };
        if let Some(known) = may_keep {
            state.books.insert(book.clone(), known);
        }
        notices.append(&mut state.notices);
        let count = events.len();
        let events: Vec<E> = events
            .iter()
            .filter_map(|e| serde_json::from_str(e).ok())
            .collect();
        // Events of a newer version do not have to be understood.
        let newer = Notice::NewerVersion { what: files.what() };
        if events.len() < count && !notices.contains(&newer) {
            notices.push(Notice::NotUnderstood {
                book: book.clone(),
                lines: count - events.len(),
            });
        }
        (events, notices)
    }

    /// Adds one event at the end of a book, and creates the book if there is none. When this returns, the disk has it; on
    /// failure the book is unchanged. Blocks on the disk, so screens use [`crate::Writer`].
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::NewerVersion`], [`StoreError::Encode`], [`StoreError::TooLarge`], or any
    /// failure of the disk.
    pub fn append<E: Serialize>(&self, book: &BookId, event: &E) -> Result<(), StoreError> {
        let e = serde_json::to_string(event)?;
        let mut state = self.state();
        let folder = self.ready(&mut state)?;
        let files = Files::of(folder, book);
        let State { books, notices, .. } = &mut *state;
        let known = match books.get_mut(book) {
            Some(known) => {
                let found = match known.looks_unchanged(&files)? {
                    true => Vec::new(),
                    false => known.reconcile(&files)?,
                };
                notices.extend(found);
                known
            }
            None => {
                let looked = look(&files, true, &|_| true)?;
                // If it could not be repaired, the next attempt finds and reports the same damage again.
                let known = looked.settled?;
                notices.extend(looked.notices);
                books.entry(book.clone()).or_insert(known)
            }
        };
        if known.is_newer() {
            return Err(StoreError::NewerVersion(What::Book(book.clone())));
        }
        known.append(&files, &e)
    }

    /// All books, sorted by id, including those that are empty, damaged or unreadable, since only reading them can tell.
    ///
    /// # Errors
    /// Any failure of the disk. The app must not take that for "there are no books".
    pub fn list_books(&self) -> Result<Vec<BookId>, StoreError> {
        let Some(folder) = self.folder_to_read() else {
            return Ok(Vec::new());
        };
        let books = folder.books();
        let ids = disk::names_in(&books)?;
        let ids = ids.iter().filter_map(|name| BookId::parse(name).ok());
        let is_book = |id: &BookId| match disk::names_in(&books.join(id.as_str())) {
            Ok(names) => names.iter().any(|name| SIGNS.contains(&name.as_str())),
            Err(error) => {
                tracing::warn!(%error, "a book cannot be looked into");
                true
            }
        };
        Ok(ids.filter(is_book).collect())
    }
}

/// While another copy of the program is writing, the two files read may not belong together. Reading again settles that;
/// real damage is still there the second time.
fn look(
    files: &Files,
    can_write: bool,
    is_event: &dyn Fn(&str) -> bool,
) -> Result<Looked, StoreError> {
    let looked = files.look(can_write, is_event)?;
    if can_write || looked.notices.is_empty() {
        return Ok(looked);
    }
    files.look(can_write, is_event)
}

#[cfg(test)]
mod tests;
