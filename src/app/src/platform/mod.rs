//! What the operating system offers besides files and windows: clipboard, displays, sleep, reduced motion, region, voice,
//! desktop portal, and work on other threads.

pub mod clipboard;
pub mod displays;
pub mod motion;
#[cfg(target_os = "linux")]
pub mod portal;
pub mod region;
pub mod screenshot;
pub mod sleep_inhibitor;
pub mod speech;
pub mod task;
