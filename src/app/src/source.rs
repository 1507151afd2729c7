//! Where content is read from: what is embedded, or an author's folder.

use porchlight_core::source::Source;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// What ships inside the program.
pub struct Embedded;

impl Source for Embedded {
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        porchlight_pack::get(path).map(Cow::Borrowed)
    }

    fn list(&self, prefix: &str) -> Vec<String> {
        porchlight_pack::list(prefix).map(str::to_owned).collect()
    }
}

/// A folder laid out like the project. Help is always the embedded one: no folder can hide or change it.
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }
}

fn is_fixed(path: &str) -> bool {
    path.starts_with("lessons/reference/help/")
        || path.starts_with("assets/fonts/")
        || path.starts_with("assets/icons/")
        || path.starts_with("locales/") && (path.contains("/help/") || path.contains("/app/"))
}

impl Source for Folder {
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        if is_fixed(path) {
            return Embedded.read(path);
        }
        std::fs::read(self.root.join(path)).ok().map(Cow::Owned)
    }

    fn list(&self, prefix: &str) -> Vec<String> {
        let mut found: Vec<String> = Embedded
            .list(prefix)
            .into_iter()
            .filter(|path| is_fixed(path))
            .collect();
        // Start at the deepest whole folder of the prefix.
        let folder = prefix.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut open = vec![self.root.join(folder)];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    open.push(path);
                } else if let Ok(relative) = path.strip_prefix(&self.root) {
                    let name = relative.to_string_lossy().replace('\\', "/");
                    if name.starts_with(prefix) && !is_fixed(&name) {
                        found.push(name);
                    }
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }
}
