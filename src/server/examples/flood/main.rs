//! A class of 30 votes during a flood: 1,100 bodies that never end, 1,100 event streams with one token, and 1,000 joins, all
//! from 127.0.0.2. The class server is a separate process that may open 1,024 files.
//!
//! `cargo run --release -p porchlight-server --example flood`: prints numbers without judging them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement"
)]

#[cfg(target_os = "linux")]
mod linux;

fn main() {
    #[cfg(target_os = "linux")]
    linux::main();
    #[cfg(not(target_os = "linux"))]
    println!("Only Linux answers on every 127.0.0.x, which this needs.");
}
