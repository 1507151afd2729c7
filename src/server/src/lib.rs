//! The class server: answers from phones and laptops on the school network. It is off unless a teacher starts it, listens
//! on the one address the teacher chose, and ends with the session or after two idle hours. It keeps only totals, and
//! nothing about any device.
//!
//! A device opens the page, joins with the code of the class, receives the questions (Server-Sent Events, or polling every
//! few seconds if events do not arrive), and posts its answer.

#![warn(missing_docs)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        reason = "a test that panics has failed, as it should"
    )
)]

mod class_server;
mod code;
mod connections;
mod http;
mod limits;
mod message;
mod network;
mod question;
mod room;

pub use class_server::{ClassServer, Start};
pub use limits::Caps;
pub use message::{Answer, JoinRequest, Refusal, parse_answer, parse_join, parse_token};
pub use network::{DEFAULT_PORT, Network, NetworkKind, networks};
pub use question::{Question, Totals, Wording};
pub use room::{Avatar, COLORS, Counters, PICTURES};
