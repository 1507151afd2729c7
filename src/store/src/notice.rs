//! What the user is told after something was found on the disk. Types only; the sentences are in the locales.

use crate::{BookId, Name};

/// What a notice or an error speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The whole data folder.
    Folder,
    Book(BookId),
    Doc(Name),
}

/// Something that was found while opening or reading, and dealt with as it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Damaged; a copy of it as it was lies beside it, what could be read was kept.
    DamagedSetAside { what: What },
    /// Damaged, and it could not be set aside (nothing may be written, or the disk is full). What could be read was read.
    DamagedLeftInPlace { what: What },
    /// A document was damaged or missing, its previous copy was used.
    PreviousCopyUsed { what: What },
    /// The last line was not complete: the program or the computer stopped while it was written. It was never confirmed.
    TornLineDropped { book: BookId },
    /// Written by a newer version: it is read as far as possible and never written.
    NewerVersion { what: What },
    /// Lines that are whole but mean nothing to this program. They stay in the file.
    NotUnderstood { book: BookId, lines: usize },
    /// There, but the disk would not give it.
    Unreadable { what: What },
    /// This disk cannot lock files (some network folders). Two copies of the program would not notice each other.
    NoLocking,
}
