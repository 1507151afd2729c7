//! Where content comes from: the embedded pack, or a folder an author works in. It is only ever read.

use std::borrow::Cow;

/// The most bytes a text or structure file may have. The longest one that ships has a tenth of it.
pub const MOST_TEXT_BYTES: usize = 1024 * 1024;

/// Read access to a tree of content files. Paths are relative and use `/`, as in `lessons/11-13/settings-check.json`.
pub trait Source: Send + Sync {
    /// The bytes of one file; `None` if it does not exist.
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>>;

    /// All paths that start with `prefix`, sorted.
    fn list(&self, prefix: &str) -> Vec<String>;
}

/// Reads a file as UTF-8. `None` means that the file is missing or is not text.
pub fn read_text(source: &dyn Source, path: &str) -> Option<String> {
    String::from_utf8(source.read(path)?.into_owned()).ok()
}

/// A source in memory, for tests and for checking changed copies of the content.
#[derive(Clone, Debug, Default)]
pub struct MemorySource {
    files: std::collections::BTreeMap<String, Vec<u8>>,
}

impl MemorySource {
    /// Copies everything that another source has under the given prefixes.
    pub fn copy_of(other: &dyn Source, prefixes: &[&str]) -> Self {
        let files = prefixes
            .iter()
            .flat_map(|prefix| other.list(prefix))
            .filter_map(|path| other.read(&path).map(|bytes| (path, bytes.into_owned())))
            .collect();
        Self { files }
    }

    /// Adds or replaces a file.
    pub fn set(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), bytes.into());
    }

    /// Removes a file; returns whether it existed.
    pub fn remove(&mut self, path: &str) -> bool {
        self.files.remove(path).is_some()
    }
}

impl Source for MemorySource {
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        self.files.get(path).map(|bytes| Cow::Owned(bytes.clone()))
    }

    fn list(&self, prefix: &str) -> Vec<String> {
        self.files
            .keys()
            .filter(|path| path.starts_with(prefix))
            .cloned()
            .collect()
    }
}
