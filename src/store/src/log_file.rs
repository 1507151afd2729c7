//! A log for a school to read when something is wrong. It grows up to a limit; then it is rotated, and one old file is kept.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::At;
use crate::{StoreError, disk};

/// The largest log, in bytes.
const LIMIT: u64 = 1 << 20;

/// An open log. Each write goes to the file at once, so that a crash of the program loses nothing, but is not synced.
#[derive(Debug)]
pub struct LogFile {
    file: File,
}

impl LogFile {
    /// Opens the file for appending, and creates it if there is none. If it has become too large, it is renamed to
    /// `<name>.old` first. Only an ordinary file is written to.
    ///
    /// # Errors
    /// [`StoreError::NotAFile`], [`StoreError::NotAllowed`] or [`StoreError::Io`]
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let mut options = OpenOptions::new();
        options.append(true);
        if let Some(file) = disk::open_file(path, &mut options)? {
            if file.metadata().at(path)?.len() < LIMIT {
                return Ok(Self { file });
            }
            drop(file);
            fs::rename(path, earlier(path)).at(path)?;
        }
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .open(path)
            .at(path)?;
        Ok(Self { file })
    }
}

fn earlier(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".old");
    PathBuf::from(name)
}

impl Write for LogFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_grows_over_several_starts_and_keeps_one_earlier_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("porchlight.log");
        for line in ["one\n", "two\n"] {
            let mut log = LogFile::open(&path).unwrap();
            log.write_all(line.as_bytes()).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
        fs::write(&path, vec![b'x'; LIMIT as usize]).unwrap();
        LogFile::open(&path).unwrap().write_all(b"three\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "three\n");
        assert_eq!(fs::metadata(earlier(&path)).unwrap().len(), LIMIT);
        assert!(LogFile::open(dir.path()).is_err(), "a folder is no log");
        assert!(LogFile::open(&dir.path().join("none/x.log")).is_err());
    }
}
