//! What the operating system offers beside files and windows: the clipboard, displays, sleep, the region, the voice, the desktop
//! portal, work on other threads.

pub mod clipboard;
pub mod displays;
#[cfg(target_os = "linux")]
pub mod portal;
pub mod region;
pub mod screenshot;
pub mod sleep_inhibitor;
pub mod speech;
pub mod task;
