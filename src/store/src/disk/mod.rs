//! The few ways in which the store touches the disk. Each returns only when the data is on the disk, none leaves half a
//! file behind, and none blocks forever on something that is not a file (a pipe, for example).

pub mod fault;
pub mod modes;
mod patience;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::error::At;
use fault::Op;
use patience::{Patience, patiently};

/// Files with this prefix are unfinished. They are left behind only by a kill; the next start removes them.
pub const UNFINISHED: &str = ".saving-";

/// The largest document, in bytes. Ours are a few thousand; anything this large is not ours.
pub const DOC_LIMIT: u64 = 16 << 20;
/// The largest event log, in bytes.
pub const LOG_LIMIT: u64 = 64 << 20;
/// The largest marker, in bytes.
pub const MARKER_LIMIT: u64 = 64 << 10;

/// Creates a folder and its parents, readable by this user only: families share computers.
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

/// A new or renamed file is safe only once its folder is synced too.
#[cfg(unix)]
pub fn sync_folder(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::OpenOptionsExt;
    let opened = OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_DIRECTORY | libc::O_NONBLOCK)
        .open(path);
    match opened.and_then(|folder| folder.sync_all()) {
        // Some file systems (FAT, network) cannot sync a folder. The save has still succeeded.
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
}

/// Windows has no such call and does not need one.
#[cfg(not(unix))]
pub fn sync_folder(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Writes `bytes` to `path` atomically: on failure the previous content stays.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    replace_with(path, bytes, tempfile::Builder::new().prefix(UNFINISHED))
}

/// Like [`replace`], with a temporary file that the caller creates.
pub fn replace_with(
    path: &Path,
    bytes: &[u8],
    unfinished: &tempfile::Builder<'_, '_>,
) -> Result<(), StoreError> {
    swap_in(path, bytes, unfinished)?;
    sync_folder(folder_of(path))
}

fn swap_in(
    path: &Path,
    bytes: &[u8],
    unfinished: &tempfile::Builder<'_, '_>,
) -> Result<(), StoreError> {
    let folder = folder_of(path);
    let mut file = unfinished.tempfile_in(folder).at(folder)?;
    fault::check(Op::Write, path).at(path)?;
    file.write_all(bytes).at(path)?;
    file.as_file().sync_all().at(path)?;
    let mut patience = Patience::default();
    loop {
        let failed = match fault::check(Op::Rename, path) {
            Ok(()) => match file.persist(path) {
                Ok(_) => return Ok(()),
                Err(again) => {
                    file = again.file;
                    again.error
                }
            },
            Err(injected) => injected,
        };
        if !patience.wait_after(&failed) {
            return Err(StoreError::from_io(path, failed));
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}

/// Opens an ordinary file, or returns `None` if there is none. The type is checked before opening, because opening a pipe
/// blocks until its other end is opened, and again afterward, because the file can be swapped in between.
///
/// # Errors
/// [`StoreError::NotAFile`] for anything else in its place; [`StoreError::NotAllowed`]; [`StoreError::Io`].
pub fn open_file(path: &Path, options: &mut OpenOptions) -> Result<Option<File>, StoreError> {
    let not_a_file = || StoreError::NotAFile {
        path: path.to_owned(),
    };
    match fs::metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Err(not_a_file()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            return not_behind_dead_link(path).map(|()| None);
        }
        Err(e) => return Err(StoreError::from_io(path, e)),
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(libc::O_NONBLOCK);
    }
    let file = match options.open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(StoreError::from_io(path, e)),
    };
    if file.metadata().at(path)?.is_file() {
        Ok(Some(file))
    } else {
        Err(not_a_file())
    }
}

/// A link that leads nowhere (to a drive that is not plugged in) must not count as a missing file.
fn not_behind_dead_link(path: &Path) -> Result<(), StoreError> {
    for place in path.ancestors() {
        match fs::symlink_metadata(place) {
            Ok(found) if found.is_symlink() && !place.exists() => {
                let path = place.to_owned();
                return Err(StoreError::NotAFile { path });
            }
            Ok(_) => return Ok(()),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(StoreError::from_io(place, e)),
        }
    }
    Ok(())
}

/// The content, or `None` if there is no such file. Reads at most the length the file had when it was opened.
///
/// # Errors
/// As [`open_file`], and [`StoreError::TooLarge`] beyond `limit` bytes.
pub fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let Some(file) = open_file(path, OpenOptions::new().read(true))? else {
        return Ok(None);
    };
    let length = file.metadata().at(path)?.len();
    if length > limit {
        let path = path.to_owned();
        return Err(StoreError::TooLarge { path, limit });
    }
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes).at(path)?;
    Ok(Some(bytes))
}

/// Whether anything exists at `path`, even if it cannot be examined.
pub fn is_there(path: &Path) -> bool {
    !matches!(fs::symlink_metadata(path), Err(e) if e.kind() == io::ErrorKind::NotFound)
}

/// Whether a name is taken.
///
/// # Errors
/// If that cannot be determined. A search for a free name must stop then.
pub fn is_taken(path: &Path) -> Result<bool, StoreError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(StoreError::from_io(path, e)),
    }
}

/// Renames within the data folder. Returns `false` if there is nothing at `from`.
pub fn rename(from: &Path, to: &Path) -> Result<bool, StoreError> {
    let renamed = patiently(|| {
        fault::check(Op::Rename, from)?;
        fs::rename(from, to)
    });
    match renamed {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(StoreError::from_io(from, e)),
    }
}

/// Removes whatever is at `path`, a folder with everything in it. Succeeds if nothing is there.
pub fn remove(path: &Path) -> Result<(), StoreError> {
    let removed = patiently(|| {
        fault::check(Op::Remove, path)?;
        if fs::symlink_metadata(path)?.is_dir() {
            fs::remove_dir_all(path).or_else(|_| {
                // A folder that lost its permissions can be emptied once its owner's are restored.
                modes::open_up(path);
                fs::remove_dir_all(path)
            })
        } else {
            fs::remove_file(path)
        }
    });
    match removed {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(StoreError::from_io(path, e)),
        _ => Ok(()),
    }
}

/// The names in a folder that are valid UTF-8, sorted. Empty if there is no such folder.
pub fn names_in(folder: &Path) -> Result<Vec<String>, StoreError> {
    let mut names: Vec<String> = entries_in(folder)?
        .iter()
        // All our names are ASCII, so anything that is not UTF-8 is not ours.
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// Everything in a folder, whatever its name. Empty if there is no such folder.
pub fn entries_in(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = match fault::check(Op::List, folder).and_then(|()| fs::read_dir(folder)) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            return not_behind_dead_link(folder).map(|()| Vec::new());
        }
        Err(e) => return Err(StoreError::from_io(folder, e)),
    };
    entries
        .map(|entry| entry.map(|entry| entry.path()).at(folder))
        .collect()
}

/// Copies a damaged file aside as `<stem>.damaged-N.<ending>`. Never overwrites a copy, and never copies the same bytes
/// twice, so a repair that keeps failing on a full disk does not add a copy at each start.
pub fn copy_aside(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let mut number: u64 = 1;
    loop {
        let path = folder.join(format!("{stem}.damaged-{number}.{ending}"));
        if !is_taken(&path)? {
            return replace(&path, bytes);
        }
        if read(&path, LOG_LIMIT).is_ok_and(|before| before.as_deref() == Some(bytes)) {
            return Ok(());
        }
        number += 1;
    }
}

/// Removes the unfinished files that a kill left behind. Best effort: leftovers are harmless, and the next start tries again.
pub fn sweep_unfinished(folder: &Path) {
    for name in names_in(folder).unwrap_or_default() {
        if name.starts_with(UNFINISHED)
            && let Err(error) = remove(&folder.join(&name))
        {
            tracing::debug!(%error, "an unfinished file could not be removed");
        }
    }
}

#[cfg(test)]
mod tests;
