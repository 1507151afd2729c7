//! The press: documents are laid out in a process of their own, a program that stands beside the window's, so that the window
//! does not carry what only paper needs, stopping the press gives back all its memory, and a crash of it is a sentence.
//!
//! The job goes in as one line of JSON; out come lines, each followed by as many bytes as it says.

mod press;
mod printer;

pub use press::{Embedded, run};
pub use printer::{Page, Printer, State, pdf};

use porchlight_print::Job;
use serde::{Deserialize, Serialize};

/// What the press is to make of a job.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    pub job: Job,
    pub want: Want,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "want", rename_all = "kebab-case")]
pub enum Want {
    Pdf,
    /// Pictures of pages, this many pixels wide, from the page first looked at.
    Pages {
        first: usize,
        count: usize,
        width: u32,
    },
}

/// What the press says, before the bytes it announces.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub enum Said {
    LaidOut { pages: usize },
    Page { page: usize, bytes: usize },
    Pdf { bytes: usize },
    Failed,
}
