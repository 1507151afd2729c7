//! What the user is told when something unusual is found on the disk. Types only; the messages are in the locales.

use crate::{BookId, Name};

/// What a notice or an error is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The whole data folder.
    Folder,
    /// One book of events.
    Book(BookId),
    /// One document.
    Doc(Name),
}

/// Something found while opening, reading or writing, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// It was damaged. A copy of the damaged file is next to it; everything readable was kept.
    DamagedSetAside {
        /// What was damaged.
        what: What,
        /// How many saved events (or documents) could not be recovered; at least this many.
        lost: u64,
    },
    /// It is damaged, and no copy was made: writing is not allowed, the disk is full, or there is nothing to replace it with.
    DamagedLeftInPlace {
        /// What is damaged.
        what: What,
        /// How many saved events (or documents) could not be recovered; at least this many.
        lost: u64,
    },
    /// The file is missing or empty, although it was saved and never erased.
    Gone {
        /// What is missing.
        what: What,
        /// How many saved events were in it; at least this many.
        lost: u64,
    },
    /// Events were changed by something other than this program. They are readable and were kept.
    Altered {
        /// The book.
        book: BookId,
        /// How many events.
        events: usize,
        /// Whether a copy of the file before the repair is next to it.
        copied: bool,
    },
    /// A document was damaged or missing; an older version of it was used.
    PreviousCopyUsed {
        /// The document.
        what: What,
    },
    /// A private document was damaged or missing; its identical second copy was used. Nothing was lost.
    MirrorUsed {
        /// The document.
        what: What,
    },
    /// The book ended in half a line, because the program or computer stopped while writing it. It was never confirmed as
    /// saved, so this notice is for the log and not for the user.
    TornLineDropped {
        /// The book.
        book: BookId,
    },
    /// A newer version of the program wrote this. It is read as far as possible but never written.
    NewerVersion {
        /// What is newer.
        what: What,
    },
    /// The events are intact, but this version of the program does not know them. They stay in the file.
    NotUnderstood {
        /// The book.
        book: BookId,
        /// How many events.
        lines: usize,
    },
    /// It exists, but could not be read: no permission, a disk error, or not an ordinary file.
    Unreadable {
        /// What could not be read.
        what: What,
    },
    /// The data folder of an older version was carried over to this version's format. The old files stay as they are.
    CarriedOver,
    /// It disappeared or was changed while the program was running, and was written again from memory. Nothing was lost.
    Restored {
        /// What was written again.
        what: What,
    },
    /// This disk cannot lock files (some network folders), so two running copies of the program would not notice each
    /// other.
    NoLocking,
}
