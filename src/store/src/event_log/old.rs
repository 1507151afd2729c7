//! Version 1 logs: `events.jsonl`, one `{"v":1,"e":…}` per line, without checksums. They are only read, to carry them
//! over.

use serde::Deserialize;
use serde_json::value::RawValue;

pub const FILE: &str = "events.jsonl";

#[derive(Deserialize)]
struct Record<'a> {
    v: u64,
    #[serde(borrow)]
    e: &'a RawValue,
}

/// A parsed version 1 log.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// The JSON of each event.
    pub events: Vec<String>,
    /// Number of events whose version is not 1. Version 1 wrote no other number, so the number was damaged.
    pub altered: usize,
    /// Number of complete lines that cannot be parsed, including the last one.
    pub unreadable: u64,
    /// The last line has no newline, so it was never confirmed.
    pub torn: bool,
}

pub fn scan(bytes: &[u8]) -> Scan {
    let mut found = Scan::default();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if line.trim_ascii().is_empty() {
            continue;
        }
        if !line.ends_with(b"\n") {
            found.torn = true;
            continue;
        }
        match serde_json::from_slice::<Record<'_>>(line) {
            Ok(record) => {
                found.altered += usize::from(record.v != 1);
                found.events.push(record.e.get().to_owned());
            }
            Err(_) => found.unreadable += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_last_line_is_damage_and_only_one_without_its_newline_is_torn() {
        let good = "{\"v\":1,\"e\":7}\n";
        let seen = |text: String| {
            let found = scan(text.as_bytes());
            (found.events.len(), found.unreadable, found.torn)
        };
        assert_eq!(seen(good.repeat(2)), (2, 0, false));
        assert_eq!(seen(format!("{good}{{\"v\":1,\"e")), (1, 0, true));
        assert_eq!(
            seen(format!("{good}{{\"v\":1,\"e\":8}}")),
            (1, 0, true),
            "never confirmed"
        );
        assert_eq!(seen(format!("{good}{{\"v\":1,\"e#7}}\n")), (1, 1, false));
        assert_eq!(seen(format!("{good}oops\n{good}")), (2, 1, false));
        assert_eq!(seen(format!("{good}\n \n")), (1, 0, false));
    }

    #[test]
    fn a_damaged_version_does_not_make_a_line_newer() {
        let found = scan(b"{\"v\":1,\"e\":1}\n{\"v\":3,\"e\":2}\n");
        assert_eq!(found.events, ["1", "2"]);
        assert_eq!(found.altered, 1);
    }
}
