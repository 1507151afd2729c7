//! The store: the only crate that writes files. It knows nothing of lessons or learners; what it saves is given to it as
//! serde types. It draws nothing, panics nowhere, and calls nothing saved before it is on the disk.
//!
//! ```text
//! data folder/
//!   lock              held while a copy of the program may write here
//!   format.json       the version of this layout
//!   books/<id>/       log.jsonl, one line for each event, which only grows, and head.json, how far it is confirmed
//!                     (log.damaged-N.jsonl: the file as it was before a repair)
//!                     (events.jsonl: the log of version 1, left as it was)
//!   docs/             <name>.json, replaced whole, and <name>.prev.json, the version before,
//!                     or <name>.copy.json, the same content again   (<name>.damaged-N.json: set aside)
//!   small/            the documents of version 1
//!   markers/          one word each, for the time before the window is there
//! ```
//!
//! Every line and every document carries a version and a checksum, `{"v":2,…,"c":"…"}`; the rule for it, which also lets
//! an older program recognize what a newer one wrote, is in `seal.rs`. People can read all of it in a text editor.
//!
//! Three promises hold everywhere:
//! - What was confirmed is there after a kill or a power cut at any moment.
//! - What is damaged is told. A copy of the file as it was is kept until somebody erases it.
//! - What cannot be read is never mistaken for what was never there.

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

/// Version of the arrangement of the data folder. A folder with a higher one is only read.
pub const LAYOUT_VERSION: u64 = 2;

/// Version of lines and documents. It rises together with the layout.
pub const RECORD_VERSION: u64 = LAYOUT_VERSION;
