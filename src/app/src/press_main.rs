//! The press: lays out documents in a separate program, so that the window's own process stays small in memory.

use std::process::ExitCode;

fn main() -> ExitCode {
    porchlight::print::client::run()
}
