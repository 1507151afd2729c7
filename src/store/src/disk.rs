//! The few ways in which this room touches the disk. Each returns only when the disk has it, and none leaves half a file.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::error::At;

/// Files that start like this are not finished. Only a kill leaves one behind; the next start removes it.
pub const UNFINISHED: &str = ".saving-";

/// Makes a folder and those above it, readable by this user only: families share computers.
pub fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path).at(path)?;
    match path.parent() {
        Some(parent) => sync_folder(parent),
        None => Ok(()),
    }
}

/// A new or renamed file is only safe once the folder that names it is. Windows has no such call and needs none.
pub fn sync_folder(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        match File::open(path).and_then(|folder| folder.sync_all()) {
            // Some disks (FAT, network) cannot do this for a folder. That is no failure to save.
            Err(e)
                if matches!(
                    e.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            done => done.at(path),
        }
    } else {
        Ok(())
    }
}

/// Puts `bytes` at `path`: either all of it, or what was there before stays.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    replace_with(path, bytes, tempfile::Builder::new().prefix(UNFINISHED))
}

pub fn replace_with(
    path: &Path,
    bytes: &[u8],
    unfinished: &tempfile::Builder<'_, '_>,
) -> Result<(), StoreError> {
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let mut file = unfinished.tempfile_in(folder).at(folder)?;
    file.write_all(bytes).at(path)?;
    file.as_file().sync_all().at(path)?;
    file.persist(path).map_err(|e| e.error).at(path)?;
    sync_folder(folder)
}

/// The content, or nothing if there is no such file. Never reads more than the length the file says it has, so that
/// something endless in its place cannot fill the memory.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(StoreError::from_io(path, e)),
    };
    let length = file.metadata().at(path)?.len();
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes).at(path)?;
    Ok(Some(bytes))
}

/// Removes a file; one that is not there is as good as removed.
pub fn remove_file(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(StoreError::from_io(path, e)),
        _ => Ok(()),
    }
}

/// Removes a folder with all in it; one that is not there is as good as removed.
pub fn remove_folder(path: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(StoreError::from_io(path, e)),
        _ => Ok(()),
    }
}

/// The names in a folder that are text. No folder: no names.
pub fn names_in(folder: &Path) -> Result<Vec<String>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(StoreError::from_io(folder, e)),
    };
    let mut names = Vec::new();
    for entry in entries {
        // All our names are ASCII; what is not text is not ours.
        if let Ok(name) = entry.at(folder)?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Where the next damaged copy goes: `<stem>.damaged-1.<ending>`, then 2, and so on. None is ever written over.
pub fn set_aside_path(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let mut number: u64 = 1;
    loop {
        let path = folder.join(format!("{stem}.damaged-{number}.{ending}"));
        if fs::symlink_metadata(&path).is_err() {
            return path;
        }
        number += 1;
    }
}

/// Removes what a kill left unfinished. Best effort: what stays harms nobody and is tried again at the next start.
pub fn sweep_unfinished(folder: &Path) {
    for name in names_in(folder).unwrap_or_default() {
        if name.starts_with(UNFINISHED)
            && let Err(error) = remove_file(&folder.join(&name))
        {
            tracing::debug!(%error, "an unfinished file stays");
        }
    }
}
