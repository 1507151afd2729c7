//! What Porchlight teaches and remembers. Types, judging, checking and the pure model live here.
//! No window, no disk, no clock, no socket: time and bytes are passed in, effects are returned.
#![warn(missing_docs)]

pub mod check;
pub mod class;
pub mod content;
pub mod family;
pub mod help;
pub mod learner;
pub mod log;
pub mod model;
pub mod paper;
pub mod policy;
pub mod search;
pub mod source;
pub mod text;
pub mod when;
