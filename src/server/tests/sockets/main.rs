//! The class server over real sockets, as used by browsers and by attackers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod bounds;
mod class;
mod client;
mod end;
mod joins;
mod strangers;
