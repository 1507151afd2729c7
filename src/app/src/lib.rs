//! The Porchlight program, and the only crate that knows about a window. It draws the state from `core` and runs effects
//! on the outside world.
#![warn(missing_docs)]

pub mod app;
mod calendar;
pub mod class_server;
pub mod cli;
pub mod msg;
pub mod persistence;
pub mod pictures;
mod plan_text;
pub mod platform;
pub mod policy;
mod policy_text;
pub mod print;
mod question_text;
pub mod source;
mod standards_text;
pub mod ui;
