//! Files outside the data folder, at a place the user chose in a dialog.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::At;
use crate::{StoreError, disk};

/// Writes `bytes` to the place the user chose. On failure nothing half-written remains, and an existing file is unchanged.
///
/// # Errors
/// [`StoreError::DiskFull`], [`StoreError::NotAllowed`] or [`StoreError::Io`]
pub fn save_elsewhere(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    // A link stays a link: the user means to replace its target.
    let (path, before) = match fs::metadata(path) {
        Ok(before) => (fs::canonicalize(path).at(path)?, Some(before)),
        Err(_) => (path.to_owned(), None),
    };
    if let Some(before) = &before
        && before.permissions().readonly()
    {
        // Renaming over a write-protected file succeeds on most systems, but its owner protected it on purpose.
        let error = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        return Err(StoreError::from_io(&path, error));
    }
    let mut unfinished = tempfile::Builder::new();
    unfinished.prefix(disk::UNFINISHED);
    #[cfg(unix)]
    let permissions = {
        use std::os::unix::fs::PermissionsExt;
        // Our own files are private, but this one is the user's, so it gets the usual permissions of a new file.
        before.map_or_else(|| fs::Permissions::from_mode(0o666), |b| b.permissions())
    };
    #[cfg(unix)]
    unfinished.permissions(permissions);
    disk::replace_with(&path, bytes, &unfinished)
}

/// The content of a file that another program wrote, such as a school's policy; `None` if there is none. Never blocks on
/// something that is not an ordinary file.
///
/// # Errors
/// [`StoreError::NotAFile`], [`StoreError::TooLarge`] beyond `limit` bytes, [`StoreError::NotAllowed`] or [`StoreError::Io`]
pub fn read_elsewhere(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, StoreError> {
    disk::read(path, limit)
}

/// The user's documents folder, or the home folder if there is none.
pub fn documents() -> Option<PathBuf> {
    let user = directories::UserDirs::new()?;
    let folder = user.document_dir().filter(|folder| folder.is_dir());
    Some(folder.unwrap_or_else(|| user.home_dir()).to_owned())
}

/// Saves in a folder under a free name and returns the path. If the name is taken, the new file gets a number.
///
/// # Errors
/// As [`save_elsewhere`].
pub fn save_fresh(
    folder: &Path,
    name: &str,
    extension: &str,
    bytes: &[u8],
) -> Result<PathBuf, StoreError> {
    let path = fresh(folder, name, extension);
    save_elsewhere(&path, bytes)?;
    Ok(path)
}

/// `name.extension` in that folder, or the first free numbered name.
pub(crate) fn fresh(folder: &Path, name: &str, extension: &str) -> PathBuf {
    let numbered = (2..).map(|number| format!("{name}-{number}.{extension}"));
    std::iter::once(format!("{name}.{extension}"))
        .chain(numbered)
        .map(|name| folder.join(name))
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_never_takes_the_place_of_another() {
        let dir = tempfile::tempdir().unwrap();
        let first = fresh(dir.path(), "sheet", "txt");
        fs::write(&first, "one").unwrap();
        let second = fresh(dir.path(), "sheet", "txt");
        assert_eq!(second, dir.path().join("sheet-2.txt"));
    }

    #[test]
    fn a_saved_file_is_whole_and_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("certificate.pdf");
        save_elsewhere(&path, b"one").unwrap();
        save_elsewhere(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_failed_save_leaves_nothing_and_keeps_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        assert!(save_elsewhere(&dir.path().join("no-folder/x.pdf"), b"x").is_err());
        // A folder has that name, so the last step, the rename, fails.
        let taken = dir.path().join("taken.pdf");
        fs::create_dir(&taken).unwrap();
        fs::write(taken.join("inside"), b"kept").unwrap();
        assert!(save_elsewhere(&taken, b"x").is_err());
        assert_eq!(fs::read(taken.join("inside")).unwrap(), b"kept");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_write_protected_file_is_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("mine.pdf");
        fs::write(&path, b"mine").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let refused = save_elsewhere(&path, b"x");
        assert!(matches!(refused, Err(StoreError::NotAllowed { .. })));
        assert_eq!(fs::read(&path).unwrap(), b"mine");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let (file, link) = (dir.path().join("file"), dir.path().join("link"));
        fs::write(&file, b"old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        save_elsewhere(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert_eq!(
            fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o640
        );
    }
}
