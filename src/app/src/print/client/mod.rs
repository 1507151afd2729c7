//! The press. Documents are laid out in a separate process, by a program installed next to the main one. That way the
//! window does not load what only printing needs, stopping the press frees all its memory, and if it crashes, the window
//! only shows a message.
//!
//! The job goes in as one line of JSON. Lines of JSON come out, each followed by as many bytes as it announces.

mod press;
mod printer;

pub use press::{Embedded, run};
pub use printer::{Page, Printer, State, pdf};

use porchlight_print::Job;
use serde::{Deserialize, Serialize};

/// A job and what the press should make of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    /// The document to lay out.
    pub job: Job,
    /// What to send back.
    pub want: Want,
}

/// The form in which the press sends a document back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "want", rename_all = "kebab-case")]
pub enum Want {
    /// The whole document as a PDF.
    Pdf,
    /// PNG pictures of some of the pages, for the preview.
    Pages {
        /// The first page wanted, counted from 0.
        first: usize,
        /// How many pages.
        count: usize,
        /// Width of each picture in pixels.
        width: u32,
    },
}

/// What the press reports, ahead of the bytes it announces.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub enum Said {
    /// The layout is done.
    LaidOut {
        /// How many pages the document has.
        pages: usize,
        /// Words with a character that no font has, not even the system's.
        undrawn: Vec<String>,
    },
    /// A PNG of a page follows.
    Page {
        /// Which page, counted from 0.
        page: usize,
        /// The length of the PNG.
        bytes: usize,
    },
    /// The PDF follows.
    Pdf {
        /// The length of the PDF.
        bytes: usize,
    },
    /// The document could not be made. Nothing follows.
    Failed,
}
