//! What the operating system offers besides files and windows: the clipboard, displays, sleep, the region, the voice,
//! and work on other threads.

pub mod clipboard;
pub mod displays;
pub mod region;
pub mod screenshot;
pub mod sleep_inhibitor;
pub mod speech;
pub mod task;
