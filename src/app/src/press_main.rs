//! The press: lays out documents in a separate program, so that the window's own process stays small in memory.
// Without this, Windows would open a console window for each document.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    porchlight::print::client::run()
}
