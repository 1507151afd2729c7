//! Lessons, texts, pictures and fonts as they ship: one sorted table of names and bytes. Knows nothing of what they mean.

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The bytes of a shipped file, by its path in the project.
pub fn get(path: &str) -> Option<&'static [u8]> {
    FILES
        .binary_search_by(|(name, _)| (*name).cmp(path))
        .ok()
        .and_then(|ix| FILES.get(ix))
        .map(|(_, bytes)| *bytes)
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
