//! Checksums. They find accidents (a flipped bit, a cut, a swapped file, an edit by hand); they are no defense against
//! a person who wants to forge a file.
//!
//! **The rule, stable for every version >= 2.** `digest(purpose, parts)` is the first 16 hexadecimal digits of SHA-256
//! over the purpose and the parts, each preceded by its length as eight bytes, lowest first.
//!
//! - A document is one JSON object with `v`, `kind`, `doc` and `c`, where
//!   `c = digest("document", [v, kind, doc])`.
//! - A line of an event log is one JSON object with `v`, `e` and `c`. The first half of `c` covers the line itself, the
//!   second half its place: `own = digest("line", [v, book, e])`, `link = digest("link", [own, number, c before])`,
//!   `c = own + link`. Lines are numbered from 1; before the first line, `c` is empty. With two halves, lines after a
//!   damaged one can still be proven intact.
//!
//! Numbers are written in decimal; `doc` and `e` are the bytes as they are in the file. Because `c` covers `v`, only a
//! record with a correct checksum can claim to come from a newer version.

use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::RECORD_VERSION;

/// Hexadecimal digits in one digest.
pub const DIGITS: usize = 16;

pub fn digest(purpose: &str, parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let mut text = String::with_capacity(DIGITS);
    for byte in hash.finalize().iter().take(DIGITS / 2) {
        // Writing to a String cannot fail.
        write!(text, "{byte:02x}").ok();
    }
    text
}

fn digest_of_document(v: u64, kind: &str, doc: &str) -> String {
    let v = v.to_string();
    digest("document", &[v.as_bytes(), kind.as_bytes(), doc.as_bytes()])
}

/// A document as it is written to the disk. `doc` is its JSON.
pub fn seal_document(kind: &str, doc: &str) -> Vec<u8> {
    let c = digest_of_document(RECORD_VERSION, kind, doc);
    format!("{{\"v\":{RECORD_VERSION},\"kind\":\"{kind}\",\"doc\":{doc},\"c\":\"{c}\"}}\n")
        .into_bytes()
}

#[derive(Deserialize)]
struct Document<'a> {
    v: u64,
    kind: String,
    #[serde(borrow)]
    doc: &'a RawValue,
    c: String,
}

/// The result of opening a document's bytes.
pub enum Opened<'a> {
    /// Every byte is as written. Contains the document's JSON.
    Sound(&'a str),
    /// A newer version wrote it.
    Newer,
    Damaged,
}

pub fn open_document<'a>(kind: &str, bytes: &'a [u8]) -> Opened<'a> {
    let Ok(read) = serde_json::from_slice::<Document<'a>>(bytes) else {
        return Opened::Damaged;
    };
    if read.kind != kind || read.c != digest_of_document(read.v, kind, read.doc.get()) {
        return Opened::Damaged;
    }
    if read.v > RECORD_VERSION {
        return Opened::Newer;
    }
    // Writing it again must give the same bytes: this also covers what the checksum does not.
    if seal_document(kind, read.doc.get()) == bytes {
        Opened::Sound(read.doc.get())
    } else {
        Opened::Damaged
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_of_a_document_is_noticed_and_none_makes_it_newer() {
        let good = seal_document("settings", "{\n  \"size\": 120\n}");
        assert!(matches!(open_document("settings", &good), Opened::Sound(_)));
        for at in 0..good.len() * 8 {
            let mut bytes = good.clone();
            bytes[at / 8] ^= 1 << (at % 8);
            assert!(
                matches!(open_document("settings", &bytes), Opened::Damaged),
                "bit {at}"
            );
        }
        assert!(
            matches!(open_document("notes", &good), Opened::Damaged),
            "a swapped file"
        );
    }

    #[test]
    fn a_document_of_a_newer_version_is_known_by_the_stable_rule() {
        let c = digest_of_document(7, "settings", "[1]");
        let newer =
            format!("{{\"v\":7, \"kind\":\"settings\", \"doc\":[1], \"c\":\"{c}\", \"x\":0}}");
        assert!(matches!(
            open_document("settings", newer.as_bytes()),
            Opened::Newer
        ));
    }

    /// Files on users' disks depend on these exact values.
    #[test]
    fn the_rule_never_changes() {
        assert_eq!(digest("line", &[b"2", b"mia", b"1"]), "c467ea728441d2ad");
        assert_eq!(digest_of_document(2, "settings", "{}"), "8c06bf94008da638");
    }
}
