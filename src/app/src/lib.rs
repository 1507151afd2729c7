//! The Porchlight program: the only room that knows a window. It draws what `core` says and runs effects at the edges.

pub mod asked;
pub mod awake;
mod calendar;
pub mod check;
pub mod disk;
pub mod monitors;
pub mod msg;
pub mod paper;
pub mod papers;
pub mod phones;
pub mod pictures;
pub mod plan_words;
pub mod ports;
pub mod print_command;
pub mod printing;
pub mod region;
pub mod screenshot;
pub mod source;
pub mod speech;
pub mod ui;
