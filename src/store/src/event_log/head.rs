//! The head of a log: how far the log is confirmed, kept in a second file. Without it, a log that was cut off at the end
//! of a line would look complete.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::line::Place;
use crate::disk::fault::{self, Op};
use crate::error::At;
use crate::seal::{self, Opened};
use crate::{BookId, StoreError, disk};

pub const FILE: &str = "head.json";
const KIND: &str = "head";

/// Length of the head's JSON up to the closing brace, without the book's id, with room for the largest numbers.
const LENGTH: usize =
    r#"{"book":"","lines":67108864,"bytes":67108864,"last":""#.len() + 2 * seal::DIGITS + 1;

/// How far a log is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    book: BookId,
    /// Confirmed lines.
    pub lines: u64,
    /// Their length in bytes.
    pub bytes: u64,
    /// The checksum of the last one.
    pub last: String,
}

/// The state of the head file.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Missing,
    Sound(Head),
    /// Damaged, belonging to another book, or unreadable.
    Damaged,
    Newer,
}

impl Head {
    pub fn new(book: &BookId, after: &Place, bytes: usize) -> Self {
        Self {
            book: book.clone(),
            lines: after.lines_before,
            bytes: bytes as u64,
            last: after.before.clone(),
        }
    }

    /// Replaces the whole file.
    pub fn write(&self, folder: &Path) -> Result<(), StoreError> {
        disk::replace(&folder.join(FILE), &self.seal()?)
    }

    /// Overwrites the previous head in place, which needs one cheap sync instead of two expensive ones for a new file. The file
    /// is smaller than a disk sector and its length never changes, so a power cut leaves either the old or the new head.
    pub fn overwrite(&self, folder: &Path) -> Result<(), StoreError> {
        let path = folder.join(FILE);
        let bytes = self.seal()?;
        if let Ok(Some(mut file)) = disk::open_file(&path, OpenOptions::new().write(true))
            && file.metadata().at(&path)?.len() == bytes.len() as u64
        {
            fault::check(Op::Write, &path).at(&path)?;
            file.write_all(&bytes).at(&path)?;
            fault::check(Op::Sync, &path).at(&path)?;
            return file.sync_data().at(&path);
        }
        disk::replace(&path, &bytes)
    }

    fn seal(&self) -> Result<Vec<u8>, StoreError> {
        let json = serde_json::to_string(self)?;
        let length = self.book.as_str().len() + LENGTH;
        let open = json.trim_end_matches('}');
        Ok(seal::seal_document(KIND, &format!("{open:<length$}}}")))
    }

    pub fn read(folder: &Path, book: &BookId) -> Found {
        match disk::read(&folder.join(FILE), disk::DOC_LIMIT) {
            Ok(Some(bytes)) => Self::open(&bytes, book),
            Ok(None) => Found::Missing,
            Err(error) => {
                tracing::warn!(%error, "the head of a book cannot be read");
                Found::Damaged
            }
        }
    }

    fn open(bytes: &[u8], book: &BookId) -> Found {
        match seal::open_document(KIND, bytes) {
            Opened::Newer => Found::Newer,
            Opened::Sound(json) => match serde_json::from_str::<Self>(json) {
                Ok(head) if head.book == *book => Found::Sound(head),
                _ => Found::Damaged,
            },
            Opened::Damaged => Found::Damaged,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// [`Head::overwrite`] relies on both.
    #[test]
    fn every_head_of_a_book_has_the_same_length_and_fits_into_a_sector() {
        let of = |book: &str, lines, bytes, last: &str| {
            let book = BookId::parse(book).unwrap();
            let last = last.to_owned();
            let head = Head {
                book,
                lines,
                bytes,
                last,
            };
            head.seal().unwrap().len()
        };
        let most = disk::LOG_LIMIT;
        let c = "0123456789abcdef0123456789abcdef";
        assert_eq!(of("mia", 0, 0, ""), of("mia", most, most, c));
        assert!(of(&"x".repeat(64), most, most, c) <= 512);
    }
}
