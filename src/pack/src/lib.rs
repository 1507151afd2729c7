//! Lessons, texts, pictures and fonts as they ship: one sorted table of names and bytes. Knows nothing of what they mean.
//!
//! What every start needs is in the table uncompressed. The rest is deflated, and inflated when it is first asked for.

use std::sync::OnceLock;

/// A file as it is in the program.
enum Stored {
    Plain(&'static [u8]),
    Deflated {
        bytes: &'static [u8],
        /// Its length once inflated, in bytes.
        length: usize,
        inflated: OnceLock<Vec<u8>>,
    },
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

impl Stored {
    fn plain(&'static self) -> &'static [u8] {
        match self {
            Self::Plain(bytes) => bytes,
            Self::Deflated {
                bytes,
                length,
                inflated,
            } => inflated.get_or_init(|| {
                // Our own build has deflated it, so there is nothing to go wrong; a test inflates every file.
                miniz_oxide::inflate::decompress_to_vec_with_limit(bytes, *length)
                    .unwrap_or_default()
            }),
        }
    }
}

fn find(path: &str) -> Option<&'static Stored> {
    FILES
        .binary_search_by(|(name, _)| (*name).cmp(path))
        .ok()
        .and_then(|ix| FILES.get(ix))
        .map(|(_, stored)| stored)
}

/// The bytes of a shipped file, by its path in the project.
pub fn get(path: &str) -> Option<&'static [u8]> {
    find(path).map(Stored::plain)
}

/// Whether a file ships. Unlike [`get`], this never inflates it.
pub fn has(path: &str) -> bool {
    find(path).is_some()
}

/// Names of the shipped files that start with `prefix`, sorted.
pub fn list(prefix: &str) -> impl Iterator<Item = &'static str> {
    let start = FILES.partition_point(|(name, _)| *name < prefix);
    let prefix = prefix.to_owned();
    FILES
        .get(start..)
        .unwrap_or_default()
        .iter()
        .map(|(name, _)| *name)
        .take_while(move |name| name.starts_with(&prefix))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_the_one_in_the_project() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut deflated = 0;
        for (name, stored) in &FILES {
            let there = std::fs::read(root.join(name)).unwrap();
            assert!(get(name) == Some(there.as_slice()), "{name}");
            deflated += usize::from(matches!(stored, Stored::Deflated { .. }));
        }
        assert!(deflated > 100, "{deflated}");
        assert!(!has("assets/none.svg") && get("assets/none.svg").is_none());
    }
}
