//! The press: lays documents out, as a program beside the window's, so that the window's own stays small in memory.

use std::process::ExitCode;

fn main() -> ExitCode {
    porchlight::print::client::run()
}
