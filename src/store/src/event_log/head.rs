//! The head of a log: how far it is confirmed, kept in a second file. Without it, a log that was cut off at the end of a
//! line would look complete.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::line::Place;
use crate::seal::{self, Opened};
use crate::{BookId, StoreError, disk};

pub const FILE: &str = "head.json";
const KIND: &str = "head";

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

/// What was found of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Missing,
    Sound(Head),
    /// Damaged, of another book, or unreadable.
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

    /// Writes it in place of the one before. Its name is synced with the folder's next sync: after a power cut in
    /// between, the head before this one is back, and the line that it does not cover is still in the log.
    pub fn write(&self, folder: &Path) -> Result<(), StoreError> {
        let json = serde_json::to_string(self)?;
        disk::swap_in(&folder.join(FILE), &seal::seal_document(KIND, &json))
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
