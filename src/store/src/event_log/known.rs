//! A book as this process knows it. Its lines are kept in memory, so that a line is only added to a log that is unchanged,
//! and a log that disappeared can be written again.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};

use super::files::Files;
use super::head::{self, Head};
use super::line::{Place, State};
use super::scan::walk;
use crate::disk::fault::{self, Op};
use crate::error::At;
use crate::{BookId, Notice, StoreError, disk};

/// The log as last read or written.
#[derive(Debug, Default)]
pub struct Known {
    bytes: Vec<u8>,
    after: Place,
    /// A newer version wrote this book, so it must never be written.
    newer: bool,
    /// An append failed, and its remains could not be removed.
    unclean: bool,
}

impl Known {
    pub fn new(bytes: Vec<u8>, after: Place) -> Self {
        Self {
            bytes,
            after,
            newer: false,
            unclean: false,
        }
    }

    pub fn newer(bytes: Vec<u8>) -> Self {
        Self {
            bytes,
            newer: true,
            ..Self::default()
        }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn is_newer(&self) -> bool {
        self.newer
    }

    /// Whether there is nothing that could be lost.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub fn head(&self, book: &BookId) -> Head {
        Head::new(book, &self.after, self.bytes.len())
    }

    /// The JSON of each event.
    pub fn events(&self, book: &BookId) -> Vec<String> {
        let walk = walk(book, &self.bytes, Place::default());
        walk.lines.iter().map(|line| line.e.to_owned()).collect()
    }

    /// Cuts off a torn line, and confirms a last line that a kill separated from its head. Best effort: the next append does
    /// both again.
    pub fn tidy(&mut self, files: &Files, torn: bool, head: &head::Found) {
        if torn && let Err(error) = self.cut(files) {
            tracing::warn!(%error, "a torn line is not removed yet");
            self.unclean = true;
        }
        let is_behind = match head {
            head::Found::Sound(head) => head.lines != self.after.lines_before,
            _ => self.after.lines_before > 0,
        };
        if is_behind && let Err(error) = self.head(&files.book).write(&files.folder) {
            tracing::warn!(%error, "the head of a book is not written yet");
        }
    }

    fn cut(&self, files: &Files) -> Result<(), StoreError> {
        let mut options = OpenOptions::new();
        let Some(file) = disk::open_file(&files.log, options.write(true))? else {
            return Ok(());
        };
        fault::check(Op::Cut, &files.log).at(&files.log)?;
        file.set_len(self.bytes.len() as u64).at(&files.log)?;
        file.sync_all().at(&files.log)
    }

    /// Whether the log still has the expected length. Cheap enough to run before each append.
    pub fn looks_unchanged(&self, files: &Files) -> Result<bool, StoreError> {
        let length = match disk::open_file(&files.log, OpenOptions::new().read(true))? {
            Some(file) => Some(file.metadata().at(&files.log)?.len()),
            None => None,
        };
        let expected = self.bytes.len() as u64;
        Ok(!self.unclean && (length == Some(expected) || length.is_none() && self.is_empty()))
    }

    /// Makes memory and disk agree again: lines added by another program are taken in, and a log that is missing, cut or
    /// changed is written again.
    pub fn reconcile(&mut self, files: &Files) -> Result<Vec<Notice>, StoreError> {
        if self.newer {
            return Ok(Vec::new());
        }
        let on_disk = disk::read(&files.log, disk::LOG_LIMIT)?;
        let is_missing = on_disk.is_none() && !self.is_empty();
        let on_disk = on_disk.unwrap_or_default();
        match on_disk.strip_prefix(self.bytes.as_slice()) {
            Some([]) if !is_missing => {}
            Some(rest) if !is_missing => self.take_in(rest, files)?,
            _ => {
                self.restore(&on_disk, files)?;
                return Ok(vec![Notice::Restored { what: files.what() }]);
            }
        }
        if self.unclean && !self.is_empty() {
            self.head(&files.book).overwrite(&files.folder)?;
        }
        self.unclean = false;
        Ok(Vec::new())
    }

    fn take_in(&mut self, rest: &[u8], files: &Files) -> Result<(), StoreError> {
        // After a failed append, the extra line is our own, and it is about to be written again.
        if !self.unclean {
            let added = walk(&files.book, rest, self.after.clone());
            self.newer = added.lines.iter().any(|line| line.state == State::Newer);
            if self.newer {
                self.bytes.extend_from_slice(rest);
                return Ok(());
            }
            let lines = rest.get(..added.end).unwrap_or_default();
            self.bytes.extend_from_slice(lines);
            self.after = added.after;
            if !lines.is_empty() {
                self.head(&files.book).write(&files.folder)?;
            }
        }
        self.cut(files)
    }

    fn restore(&mut self, on_disk: &[u8], files: &Files) -> Result<(), StoreError> {
        disk::make_folder(&files.folder)?;
        if !on_disk.is_empty() {
            disk::copy_aside(&files.folder, "log", "jsonl", on_disk)?;
        }
        disk::replace(&files.log, &self.bytes)?;
        self.head(&files.book).write(&files.folder)?;
        self.unclean = false;
        Ok(())
    }

    /// Writes the log again if it is missing. Returns whether it was.
    pub fn restore_if_missing(&mut self, files: &Files) -> Result<bool, StoreError> {
        if self.is_empty() || self.newer || disk::is_there(&files.log) {
            return Ok(false);
        }
        self.restore(&[], files)?;
        Ok(true)
    }

    /// Adds one event. On failure the log is unchanged, or is cleaned up before the next attempt.
    pub fn append(&mut self, files: &Files, e: &str) -> Result<(), StoreError> {
        let (line, after) = self.after.seal(&files.book, e);
        let limit = disk::LOG_LIMIT;
        if (self.bytes.len() + line.len()) as u64 > limit {
            let path = files.log.clone();
            return Err(StoreError::TooLarge { path, limit });
        }
        if let Some(books) = files.folder.parent() {
            disk::make_folder(books)?;
        }
        let is_new_folder = !disk::is_there(&files.folder);
        disk::make_folder(&files.folder)?;
        let is_new = !disk::is_there(&files.log);
        let length = self.bytes.len();
        self.bytes.extend_from_slice(line.as_bytes());
        let before = std::mem::replace(&mut self.after, after);
        let added = self.add(files, length, line.as_bytes(), is_new);
        if added.is_err() {
            self.bytes.truncate(length);
            self.after = before;
            self.unclean = self
                .take_back(files, is_new)
                .inspect_err(|error| tracing::warn!(%error, "an append is not taken back yet"))
                .is_err();
            if is_new_folder {
                // Do not leave an empty book behind. The call removes the folder only if it is empty.
                std::fs::remove_dir(&files.folder).ok();
            }
        }
        added
    }

    /// Writes the line, then the head that confirms it.
    fn add(&self, files: &Files, end: usize, line: &[u8], is_new: bool) -> Result<(), StoreError> {
        let path = &files.log;
        // Not opened in append mode: on Windows such a file cannot be truncated.
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        let mut file = match disk::open_file(path, &mut options)? {
            Some(file) => file,
            None => {
                #[cfg(unix)]
                {
                    use std::os::unix::fs::OpenOptionsExt;
                    options.mode(0o600);
                }
                options.create_new(true).open(path).at(path)?
            }
        };
        fault::check(Op::Write, path).at(path)?;
        add_line(&mut file, end as u64, line).at(path)?;
        if is_new {
            disk::sync_folder(&files.folder)?;
        }
        self.head(&files.book).overwrite(&files.folder)
    }

    /// Removes a line that was reported as not saved, so that it does not turn up later.
    fn take_back(&self, files: &Files, is_new: bool) -> Result<(), StoreError> {
        if is_new {
            disk::remove(&files.folder.join(head::FILE))?;
            disk::remove(&files.log)?;
            return disk::sync_folder(&files.folder);
        }
        // If writing the head failed, it may already count the line.
        let head = self.head(&files.book).overwrite(&files.folder);
        self.cut(files).and(head)
    }
}

/// What an append needs of a file. A test substitutes a disk that fills up halfway.
pub trait Grows: Write + Seek {
    fn cut(&mut self, length: u64) -> io::Result<()>;
    fn sync(&mut self) -> io::Result<()>;
}

impl Grows for File {
    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }
    fn sync(&mut self) -> io::Result<()> {
        // Syncs the length, which is needed to read the data again, but not the timestamps.
        self.sync_data()
    }
}

/// Writes `line` at `end`; on failure the file is cut back to `end`.
pub fn add_line(file: &mut impl Grows, end: u64, line: &[u8]) -> io::Result<()> {
    let mut add = || {
        file.seek(SeekFrom::Start(end))?;
        file.write_all(line)?;
        file.sync()
    };
    let Err(error) = add() else { return Ok(()) };
    if let Err(error) = file.cut(end).and_then(|()| file.sync()) {
        tracing::warn!(%error, "a half-written line is not removed yet");
    }
    Err(error)
}
