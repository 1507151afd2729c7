//! The store: the only room that writes files. It knows nothing of lessons or learners; what is kept is given to it as
//! serde types. Nothing here draws, speaks or panics, and nothing is called saved before the disk has it.
//!
//! ```text
//! data folder/
//!   lock            held while a copy of the program may write here
//!   format.json     the version of this layout
//!   books/<id>/     events.jsonl: one line an event, only ever added to   (events.damaged-N.jsonl: a copy from before a repair)
//!   small/          <name>.json, replaced whole, and <name>.prev.json     (<name>.damaged-N.json: set aside, never read)
//!   markers/        one word each, for before the window is there
//! ```
//!
//! Each line and each document stands in an envelope with a version, `{"v":1,"e":…}`, so that an older program sees
//! that it does not know a newer one's file, and leaves it alone.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        reason = "a test that panics has failed, as it should"
    )
)]

mod book;
mod disk;
mod document;
mod elsewhere;
mod error;
mod folder;
mod name;
mod notice;
mod store;
mod writer;

pub use elsewhere::{Scratch, documents, save_elsewhere, save_fresh};
pub use error::StoreError;
pub use folder::DataFolder;
pub use name::{BookId, Name};
pub use notice::{Notice, What};
pub use store::{Access, Reason, Store};
pub use writer::{Confirmation, Job, Unsaved, Writer};

/// Version of the arrangement of the data folder. A folder with a higher one is only read.
pub const LAYOUT_VERSION: u64 = 1;

/// Version of the envelope around events and documents. It rises when an older program could misread what is inside.
pub const RECORD_VERSION: u64 = 1;
