//! The class server over real sockets, as browsers and as those who mean no good use it.
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
