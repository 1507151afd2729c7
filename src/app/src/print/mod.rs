//! Printing: documents are composed from the content, laid out by the press in its own process, and saved or opened
//! where the person wants them.

pub mod client;
pub mod compose;
pub mod export;
