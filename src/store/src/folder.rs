//! Where the data is, and the markers in it. Markers are read and written before the store is open: they tell the next
//! start what the last one was attempting when it crashed.

use std::path::{Path, PathBuf};

use crate::error::At;
use crate::{Name, StoreError, disk};

/// The folder of the program's data. Choosing it creates and reads nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder {
    root: PathBuf,
}

impl DataFolder {
    /// The first that applies: `data_dir` (from `--data-dir`); `porchlight-data` in the folder `beside_program`, if that
    /// contains a file named `portable`, with or without an extension, which Windows hides; the system's folder for program data.
    ///
    /// # Errors
    /// [`StoreError::NoFolder`] if the system has no such folder; [`StoreError::Io`] if `data_dir` is not a path.
    pub fn choose(
        data_dir: Option<PathBuf>,
        beside_program: Option<PathBuf>,
    ) -> Result<Self, StoreError> {
        if let Some(given) = data_dir {
            // Absolute, because the program may change its working directory later.
            let root = std::path::absolute(&given).at(&given)?;
            return Ok(Self { root });
        }
        let is_portable = |b: &PathBuf| {
            ["portable", "portable.txt"]
                .iter()
                .any(|name| b.join(name).is_file())
        };
        if let Some(beside) = beside_program.filter(is_portable) {
            let root = beside.join("porchlight-data");
            return Ok(Self { root });
        }
        match directories::ProjectDirs::from("", "", "Porchlight") {
            // The roaming folder on Windows: in a school, progress follows the child from computer to computer.
            Some(dirs) => Ok(Self {
                root: dirs.data_dir().to_owned(),
            }),
            None => Err(StoreError::NoFolder),
        }
    }

    /// The absolute path.
    pub fn path(&self) -> &Path {
        &self.root
    }

    pub(crate) fn books(&self) -> PathBuf {
        self.root.join("books")
    }

    pub(crate) fn docs(&self) -> PathBuf {
        self.root.join("docs")
    }

    /// The version 1 documents.
    pub(crate) fn small(&self) -> PathBuf {
        self.root.join("small")
    }

    pub(crate) fn markers(&self) -> PathBuf {
        self.root.join("markers")
    }

    fn marker_path(&self, name: &Name) -> PathBuf {
        self.markers().join(name.as_str())
    }

    /// Leaves a note for the next start. When this returns, the note is on the disk, because a bad graphics driver can crash
    /// the whole computer right afterward.
    ///
    /// # Errors
    /// Any failure of the disk.
    pub fn set_marker(&self, name: &Name, text: &str) -> Result<(), StoreError> {
        let path = self.marker_path(name);
        disk::make_folder(&self.markers())?;
        disk::replace(&path, text.as_bytes())
    }

    /// The note, if there is one and it can be read.
    pub fn marker(&self, name: &Name) -> Option<String> {
        match disk::read(&self.marker_path(name), disk::MARKER_LIMIT) {
            Ok(bytes) => bytes.map(|b| String::from_utf8_lossy(&b).into_owned()),
            Err(error) => {
                tracing::warn!(%error, "a marker could not be read");
                None
            }
        }
    }

    /// Removes a note. Succeeds if there is none.
    ///
    /// # Errors
    /// Any failure of the disk.
    pub fn clear_marker(&self, name: &Name) -> Result<(), StoreError> {
        disk::remove(&self.marker_path(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name;

    #[test]
    fn the_given_folder_wins_then_the_portable_one_then_the_systems() {
        let dir = tempfile::tempdir().unwrap();
        let beside = Some(dir.path().to_owned());
        let given = dir.path().join("given");
        let choose = |given: Option<&Path>| {
            DataFolder::choose(given.map(Path::to_owned), beside.clone()).unwrap()
        };
        let system = choose(None);
        assert!(!system.path().starts_with(dir.path()));
        // The editor on Windows adds an extension, and Windows hides it.
        std::fs::write(dir.path().join("portable.txt"), "").unwrap();
        assert_eq!(choose(None).path(), dir.path().join("porchlight-data"));
        std::fs::remove_file(dir.path().join("portable.txt")).unwrap();
        std::fs::write(dir.path().join("portable"), "").unwrap();
        assert_eq!(choose(None).path(), dir.path().join("porchlight-data"));
        assert_eq!(choose(Some(&given)).path(), given);
        assert!(choose(Some(Path::new("relative"))).path().is_absolute());
        assert!(DataFolder::choose(Some(PathBuf::new()), None).is_err());
        assert!(!given.exists(), "choosing makes nothing");
    }

    #[test]
    fn a_marker_is_there_until_it_is_cleared_and_needs_no_store() {
        let dir = tempfile::tempdir().unwrap();
        let folder = DataFolder::choose(Some(dir.path().join("new")), None).unwrap();
        let trying = name!("renderer-trying");
        assert_eq!(folder.marker(&trying), None);
        folder.set_marker(&trying, "glow").unwrap();
        folder.set_marker(&trying, "wgpu").unwrap();
        assert_eq!(folder.marker(&trying).as_deref(), Some("wgpu"));
        folder.clear_marker(&trying).unwrap();
        folder.clear_marker(&trying).unwrap();
        assert_eq!(folder.marker(&trying), None);
    }
}
