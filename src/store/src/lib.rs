//! The store: the only crate that writes files. It knows nothing of lessons or learners; the app gives it serde types to
//! save. It draws nothing, never panics, and never calls anything saved before it is on the disk.
//!
//! ```text
//! data folder/
//!   lock              held while a copy of the program may write here
//!   format.json       the version of this layout
//!   books/<id>/       log.jsonl, append-only, one line for each event, and head.json, how far it is confirmed
//!                     (log.damaged-N.jsonl: the file as it was before a repair)
//!                     (events.jsonl: the version 1 log, unchanged)
//!   docs/             <name>.json, replaced whole, and <name>.prev.json, the previous version,
//!                     or <name>.copy.json, the same content again   (<name>.damaged-N.json: set aside)
//!   small/            the version 1 documents
//!   markers/          one word each, for use before the window opens
//! ```
//!
//! Every line and every document carries a version and a checksum, `{"v":2,…,"c":"…"}`; the rule, which also lets an
//! older program recognize what a newer one wrote, is in `seal.rs`. All of it can be read in a text editor.
//!
//! Three promises hold everywhere:
//! - What was confirmed is still there after a kill or a power cut at any moment.
//! - Damage is always reported. A copy of the damaged file is kept until a person erases it.
//! - Data that cannot be read is never mistaken for data that never existed.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test that panics has failed, as it should"
    )
)]

mod disk;
mod document;
mod erase;
mod error;
mod event_log;
mod export;
mod folder;
mod layout;
mod log_file;
mod name;
mod notice;
mod scratch;
mod seal;
mod store;
mod writer;

pub use document::{DocRead, Why};
pub use error::StoreError;
pub use export::{documents, read_elsewhere, save_elsewhere, save_fresh};
pub use folder::DataFolder;
pub use log_file::LogFile;
pub use name::{BookId, Name};
pub use notice::{Notice, What};
pub use scratch::{Scratch, sweep_scratch};
pub use store::{Access, Reason, Store};
pub use writer::{Confirmation, Job, Outcome, Unsaved, Writer};

/// Version of the data folder's layout. A folder with a higher version is only read.
pub const LAYOUT_VERSION: u64 = 2;

/// Version of lines and documents. It rises together with the layout.
pub const RECORD_VERSION: u64 = LAYOUT_VERSION;
