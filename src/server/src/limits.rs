//! How much one class may handle, and how much of the computer it may use for that.

use std::time::Duration;

/// The limits of one class.
#[derive(Clone, Copy, Debug)]
pub struct Caps {
    /// Number of devices the teacher expects: the size of the class.
    pub devices: usize,
    /// Maximum size of one message, in bytes.
    pub message: usize,
    /// Maximum number of messages from one device in ten seconds.
    pub messages: u32,
    /// The class ends after this time without a join, an answer or an action by the teacher.
    pub idle: Duration,
}

impl Default for Caps {
    fn default() -> Self {
        Self {
            devices: 500,
            message: 2 * 1024,
            messages: 40,
            idle: Duration::from_secs(2 * 60 * 60),
        }
    }
}

impl Caps {
    /// Number of devices that may join from one address. A whole school may share one, so this is the size of the class, plus
    /// some for browsers that forgot that they had joined.
    #[must_use]
    pub fn joins_per_address(&self) -> usize {
        self.devices
            .saturating_add(self.devices / 4)
            .saturating_add(4)
    }

    /// Number of devices that may join in total. It is more than one address can use up, so that a flood of joins from one or
    /// two addresses leaves room for the class.
    #[must_use]
    pub fn places(&self) -> usize {
        self.joins_per_address().saturating_mul(4)
    }

    /// Number of wrong codes from one address in a minute before it has to wait. A class that shares an address and mistypes
    /// together stays well below this, and it is far too low to search all 20^6 codes.
    #[must_use]
    pub fn wrong_codes_per_address(&self) -> u32 {
        let devices = u32::try_from(self.devices).unwrap_or(u32::MAX);
        devices.saturating_mul(4).saturating_add(60)
    }
}

/// Maximum numbers of simultaneous connections.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// In total.
    pub open: usize,
    /// Event streams among them. The rest is always kept for requests.
    pub streams: usize,
    /// From one address, without a device's token.
    pub per_address: usize,
}

/// Connections of one device: browsers open up to six to a server.
pub const CONNECTIONS_PER_DEVICE: usize = 6;

/// Streams of one device: the live one, and one that a sleeping phone left behind.
pub const STREAMS_PER_DEVICE: usize = 2;

/// No class benefits from more connections than this.
const MOST: usize = 4096;

impl Limits {
    /// The limits for a class, in a process that may open `files` files; `None` means the system has no such limit.
    #[must_use]
    pub fn new(caps: &Caps, files: Option<usize>) -> Self {
        let for_class = caps.places().saturating_mul(2).saturating_add(64).min(MOST);
        // A third of the files is reserved for the rest of the program, which has to save what the class answered.
        let open = files.map_or(for_class, |files| for_class.min(files / 3 * 2));
        let open = open.max(8);
        Self {
            open,
            streams: open / 4 * 3,
            per_address: open / 2,
        }
    }
}

/// Number of files this process may have open, if the system limits it.
#[cfg(unix)]
#[must_use]
pub fn open_files() -> Option<usize> {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
    usize::try_from(limit.current?).ok()
}

/// Number of files this process may have open: on Windows sockets have no such limit.
#[cfg(not(unix))]
#[must_use]
pub fn open_files() -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_the_program_keeps_a_third_of_the_files() {
        for devices in [30, 200, 500] {
            let caps = Caps {
                devices,
                ..Caps::default()
            };
            for files in [256, 1024, 4096] {
                let limits = Limits::new(&caps, Some(files));
                assert!(limits.open <= files * 2 / 3, "{devices}, {files}");
                assert!(limits.streams < limits.open, "requests have room");
            }
        }
    }

    #[test]
    fn a_class_behind_one_address_can_mistype_and_a_flooded_class_has_places_left() {
        let caps = Caps {
            devices: 30,
            ..Caps::default()
        };
        assert!(caps.wrong_codes_per_address() >= 30 * 5);
        assert!(caps.joins_per_address() >= 30);
        assert!(caps.places() >= 2 * caps.joins_per_address() + 30);
    }
}
