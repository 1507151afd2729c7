//! Books: files that only grow, one line an event. Here a file's lines are judged, a torn or damaged file is repaired,
//! and a book is erased so that not even a kill in between brings it back.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

use crate::disk;
use crate::error::At;
use crate::{BookId, DataFolder, Notice, RECORD_VERSION, Store, StoreError, What};

const EVENTS: &str = "events.jsonl";
/// A book being erased is renamed to this and its id. No book can be called so.
const ERASED: &str = ".erased-";

/// What is known of a book's file since it was last looked at.
#[derive(Debug, Clone, Copy)]
pub struct BookState {
    /// The file's length then. Another length now means that somebody else wrote, and nothing is known.
    length: u64,
    /// Where the next line goes; less than `length` if a torn line stands there.
    good: u64,
    /// A newer version wrote here: never write.
    newer: bool,
}

#[derive(Serialize, Deserialize)]
struct Line<E> {
    v: u64,
    e: E,
}

#[derive(Deserialize)]
struct Version {
    v: u64,
}

enum Judged<E> {
    Event(E),
    /// A whole line that is not an `E`.
    NotUnderstood,
    Newer,
    Garbage,
}

fn judge<E: DeserializeOwned>(line: &[u8]) -> Judged<E> {
    let Ok(line) = std::str::from_utf8(line) else {
        return Judged::Garbage;
    };
    match serde_json::from_str::<Version>(line) {
        Ok(Version { v }) if v > RECORD_VERSION => return Judged::Newer,
        Ok(Version { v: 1.. }) => {}
        _ => return Judged::Garbage,
    }
    match serde_json::from_str::<Line<E>>(line) {
        Ok(line) => Judged::Event(line.e),
        Err(_) if serde_json::from_str::<Line<IgnoredAny>>(line).is_ok() => Judged::NotUnderstood,
        Err(_) => Judged::Garbage,
    }
}

/// A book's file, looked through once.
struct Found<E> {
    events: Vec<E>,
    not_understood: usize,
    newer: bool,
    /// Something unreadable with good lines after it.
    damaged: bool,
    torn: bool,
    /// Where the next line goes: the end, or where a torn line begins. Never before any other damage, so that an append
    /// cuts off nothing of which there is no copy yet.
    good: usize,
    /// The file without what is damaged or torn; built only if something is damaged.
    repaired: Vec<u8>,
}

fn look_through<E: DeserializeOwned>(bytes: &[u8]) -> Found<E> {
    let mut found = Found {
        events: Vec::new(),
        not_understood: 0,
        newer: false,
        damaged: false,
        torn: false,
        good: 0,
        repaired: Vec::new(),
    };
    let mut kept = Vec::new();
    let mut begins = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        // Garbage is damage only once something follows it; at the very end it is a torn line.
        found.damaged |= std::mem::take(&mut found.torn);
        found.good = begins;
        begins += line.len();
        let whole = line.ends_with(b"\n");
        if whole && line.trim_ascii().is_empty() {
            // An empty line is no event and no damage.
            continue;
        }
        match judge::<E>(line) {
            Judged::Newer => found.newer = true,
            // Without its newline it was never confirmed, even if what is there happens to be readable.
            _ if !whole => found.torn = true,
            Judged::Garbage => found.torn = true,
            Judged::Event(event) => found.events.push(event),
            Judged::NotUnderstood => found.not_understood += 1,
        }
        if !found.torn {
            kept.push(line);
        }
    }
    if !found.torn {
        found.good = bytes.len();
    }
    if found.damaged {
        found.repaired = kept.concat();
    }
    found
}

impl<E> Found<E> {
    fn state(&self, length: usize) -> BookState {
        BookState {
            length: length as u64,
            good: self.good as u64,
            newer: self.newer,
        }
    }
}

fn folder_of(folder: &DataFolder, book: &BookId) -> PathBuf {
    folder.books().join(book.as_str())
}

impl Store {
    /// All events of a book, oldest first; none if there is no such book. A damaged file is repaired here, with a copy
    /// of it set aside; a torn last line is left out, and removed before the next append.
    pub fn read_book<E: DeserializeOwned>(&self, book: &BookId) -> (Vec<E>, Vec<Notice>) {
        let Some(folder) = self.folder_to_read() else {
            return (Vec::new(), Vec::new());
        };
        let what = || What::Book(book.clone());
        let mut books = self.books();
        let path = folder_of(folder, book).join(EVENTS);
        let bytes = match disk::read(&path) {
            Ok(bytes) => bytes.unwrap_or_default(),
            Err(error) => {
                tracing::warn!(%error, "a book cannot be read");
                return (Vec::new(), vec![Notice::Unreadable { what: what() }]);
            }
        };
        let found = look_through::<E>(&bytes);
        books.insert(book.clone(), found.state(bytes.len()));
        let mut notices = Vec::new();
        if found.newer {
            notices.push(Notice::NewerVersion { what: what() });
        }
        if found.damaged {
            let repaired = if found.newer || !self.can_write() {
                false
            } else {
                // A repair that fails (full disk) harms nothing: the good lines were read, and the file is as it was.
                // Either way the next append looks at it afresh.
                books.remove(book);
                set_aside(&path, &bytes, &found.repaired)
                    .inspect_err(|error| tracing::warn!(%error, "a damaged book stays as it is"))
                    .is_ok()
            };
            notices.push(match repaired {
                true => Notice::DamagedSetAside { what: what() },
                false => Notice::DamagedLeftInPlace { what: what() },
            });
        }
        // Only where it will be dropped. While another copy writes, a line can look torn that is about to be whole.
        if found.torn && !found.newer && self.can_write() {
            notices.push(Notice::TornLineDropped { book: book.clone() });
        }
        if found.not_understood > 0 {
            notices.push(Notice::NotUnderstood {
                book: book.clone(),
                lines: found.not_understood,
            });
        }
        (found.events, notices)
    }

    /// Adds one event at the end of a book, which is made if it is not there. On return the disk has it; on failure
    /// the book is as it was. Waits for the disk: screens use [`crate::Writer`].
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`], [`StoreError::NewerVersion`], [`StoreError::Encode`] or any of the disk's.
    pub fn append<E: Serialize>(&self, book: &BookId, event: &E) -> Result<(), StoreError> {
        let folder = self.folder_to_write()?;
        let mut line = serde_json::to_vec(&Line {
            v: RECORD_VERSION,
            e: event,
        })?;
        line.push(b'\n');
        let mut books = self.books();
        let own = folder_of(folder, book);
        let path = own.join(EVENTS);
        let is_new = fs::symlink_metadata(&path).is_err();
        disk::make_folder(&folder.books())?;
        disk::make_folder(&own)?;
        let done = append_to(&path, is_new, book, &mut books, &line);
        if done.is_err() && is_new {
            // Otherwise an empty book would appear in the list. If even this fails, an empty book is all the harm.
            fs::remove_file(&path).ok();
            fs::remove_dir(&own).ok();
            books.remove(book);
        }
        done
    }

    /// The books there are, in order of their ids.
    ///
    /// # Errors
    /// Any of the disk's.
    pub fn list_books(&self) -> Result<Vec<BookId>, StoreError> {
        let Some(folder) = self.folder_to_read() else {
            return Ok(Vec::new());
        };
        let books = folder.books();
        let ids = disk::names_in(&books)?;
        let ids = ids.iter().filter_map(|name| BookId::parse(name).ok());
        Ok(ids
            .filter(|id| books.join(id.as_str()).join(EVENTS).exists())
            .collect())
    }

    /// Removes a book and every copy of it, also one that a newer version wrote: who wants something gone comes first.
    /// From the renaming on it is gone for good; should the program be killed after that, the next start finishes.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] or any of the disk's. A book that is not there is as good as erased.
    pub fn erase_book(&self, book: &BookId) -> Result<(), StoreError> {
        let books_folder = self.folder_to_write()?.books();
        let mut books = self.books();
        books.remove(book);
        let hidden = books_folder.join(format!("{ERASED}{book}"));
        // A leftover of an earlier try is in the way of the renaming, and is the same book's.
        disk::remove_folder(&hidden)?;
        let own = books_folder.join(book.as_str());
        match fs::rename(&own, &hidden) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
            renamed => renamed.at(&own)?,
        }
        disk::sync_folder(&books_folder)?;
        disk::remove_folder(&hidden)?;
        disk::sync_folder(&books_folder)
    }
}

/// Copies the file as it is aside, and only then puts the repaired one in its place.
fn set_aside(path: &Path, as_it_is: &[u8], repaired: &[u8]) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    disk::replace(&disk::set_aside_path(folder, "events", "jsonl"), as_it_is)?;
    disk::replace(path, repaired)
}

fn append_to(
    path: &Path,
    is_new: bool,
    id: &BookId,
    books: &mut HashMap<BookId, BookState>,
    line: &[u8],
) -> Result<(), StoreError> {
    // Not opened for appending: on Windows such a file cannot be cut back.
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    let mut file = options.open(path).at(path)?;
    let length = file.metadata().at(path)?.len();
    let state = match books.get(id) {
        Some(state) if state.length == length => *state,
        _ => {
            let bytes = disk::read(path)?.unwrap_or_default();
            look_through::<IgnoredAny>(&bytes).state(bytes.len())
        }
    };
    books.insert(id.clone(), state);
    if state.newer {
        return Err(StoreError::NewerVersion(What::Book(id.clone())));
    }
    // From here on the file is changing; should anything fail, the next append looks at it afresh.
    books.remove(id);
    if state.good < state.length {
        file.set_len(state.good).at(path)?;
    }
    add_line(&mut file, state.good, line).at(path)?;
    if is_new && let Some(folder) = path.parent() {
        disk::sync_folder(folder)?;
    }
    let good = state.good + line.len() as u64;
    books.insert(
        id.clone(),
        BookState {
            length: good,
            good,
            newer: false,
        },
    );
    Ok(())
}

/// What an append needs of a file; a test puts a disk in its place that fills up half way.
trait Grows: Write + Seek {
    fn cut(&mut self, length: u64) -> io::Result<()>;
    fn sync(&mut self) -> io::Result<()>;
}

impl Grows for File {
    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// Adds `line` at `end`, or leaves the file ending there.
fn add_line(file: &mut impl Grows, end: u64, line: &[u8]) -> io::Result<()> {
    let mut add = || {
        file.seek(SeekFrom::Start(end))?;
        file.write_all(line)?;
        file.sync()
    };
    let Err(error) = add() else { return Ok(()) };
    // The line is reported as not saved, so it must not turn up later. If this fails as well, what is half-written is a
    // torn line for the next append.
    if let Err(error) = file.cut(end).and_then(|()| file.sync()) {
        tracing::warn!(%error, "an append could not be taken back");
    }
    Err(error)
}

/// At the start: erases what was being erased, and removes unfinished files in the books.
pub fn sweep(books: &Path) {
    for name in disk::names_in(books).unwrap_or_default() {
        if !name.starts_with(ERASED) {
            disk::sweep_unfinished(&books.join(name));
        } else if let Err(error) = disk::remove_folder(&books.join(name)) {
            tracing::warn!(%error, "an erased book could not be removed yet");
        }
    }
}

#[cfg(test)]
mod tests;
