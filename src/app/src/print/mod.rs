//! Paper: documents are composed from the content, laid out by the press in a process of its own, and put where the person
//! wants them.

pub mod client;
pub mod compose;
pub mod export;
