//! Where content is read from: the program itself, or an author's folder.

use porchlight_core::source::Source;
use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The content that ships inside the program.
pub struct Embedded;

impl Source for Embedded {
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        porchlight_pack::get(path).map(Cow::Borrowed)
    }

    fn list(&self, prefix: &str) -> Vec<String> {
        porchlight_pack::list(prefix).map(str::to_owned).collect()
    }
}

/// How many levels of nested folders are searched.
const MOST_DEPTH: usize = 16;
/// The largest file that is read, in bytes.
const MOST_FILE_BYTES: u64 = 8 * 1024 * 1024;
/// The maximum number of files and folders examined for one listing.
const MOST_ENTRIES: usize = 20_000;

/// A folder laid out like the project. Help always comes from the program itself: no folder can hide or change it.
/// Only regular files are read, including through links, because a pipe or a device could block the program forever.
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Reads from `root`, the folder that contains `lessons` and `locales`.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// Paths of the regular files under a folder, relative to the root.
    fn walk(&self, folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut seen = 0;
        // Track each folder along with the resolved paths of its parents. A link back to one of those is a loop.
        let above = folder.ancestors().skip(1);
        let above = above.take_while(|folder| folder.starts_with(&self.root));
        let within = above.filter_map(|folder| folder.canonicalize().ok());
        let mut open: Vec<(PathBuf, Vec<PathBuf>)> = vec![(folder.to_owned(), within.collect())];
        while let Some((folder, within)) = open.pop() {
            let Ok(real) = folder.canonicalize() else {
                continue;
            };
            if within.contains(&real) || within.len() > MOST_DEPTH {
                tracing::warn!(?folder, "a folder that leads back or too deep was left out");
                continue;
            }
            let mut chain = within;
            chain.push(real);
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                seen += 1;
                if seen > MOST_ENTRIES {
                    tracing::warn!(most = MOST_ENTRIES, "a content folder holds too many files");
                    return found;
                }
                let path = entry.path();
                // This follows links; the entry's own type would not.
                let Ok(kind) = std::fs::metadata(&path) else {
                    continue;
                };
                if kind.is_dir() {
                    open.push((path, chain.clone()));
                } else if let (true, Ok(relative)) = (kind.is_file(), path.strip_prefix(&self.root))
                {
                    found.push(relative.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        found
    }
}

/// Reads a regular file of bounded length.
///
/// # Errors
/// If the path is not a regular file, the file is too large, or it cannot be read.
fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    let bounded = |about: &Metadata| {
        if !about.is_file() {
            return Err(io::Error::other("not a regular file"));
        }
        if about.len() > MOST_FILE_BYTES {
            return Err(io::Error::other("too large"));
        }
        Ok(())
    };
    // Check before opening, because merely opening a pipe blocks. Check again afterward, in case the file has
    // changed or is growing.
    bounded(&std::fs::metadata(path)?)?;
    let file = File::open(path)?;
    bounded(&file.metadata()?)?;
    let mut bytes = Vec::new();
    file.take(MOST_FILE_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
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
        match read_regular(&self.root.join(path)) {
            Ok(bytes) => Some(Cow::Owned(bytes)),
            Err(why) => {
                if why.kind() != io::ErrorKind::NotFound {
                    tracing::warn!(%why, path, "a content file was not read");
                }
                None
            }
        }
    }

    fn list(&self, prefix: &str) -> Vec<String> {
        let mut found: Vec<String> = Embedded
            .list(prefix)
            .into_iter()
            .filter(|path| is_fixed(path))
            .collect();
        // Start at the deepest complete folder of the prefix.
        let folder = prefix.rsplit_once('/').map_or("", |(folder, _)| folder);
        let files = self.walk(&self.root.join(folder)).into_iter();
        found.extend(files.filter(|name| name.starts_with(prefix) && !is_fixed(name)));
        found.sort();
        found.dedup();
        found
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;
    use std::sync::mpsc;
    use std::time::Duration;

    /// A temporary folder for one test, removed when the test ends.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let name = format!("porchlight-source-{name}-{}", std::process::id());
            let root = std::env::temp_dir().join(name);
            std::fs::create_dir_all(root.join("lessons/8-10")).unwrap();
            Self(root)
        }

        /// Calls the folder, and fails if it blocks.
        fn ask<T: Send + 'static>(&self, question: impl FnOnce(Folder) -> T + Send + 'static) -> T {
            let (tell, hear) = mpsc::channel();
            let folder = Folder::new(&self.0);
            std::thread::spawn(move || tell.send(question(folder)));
            hear.recv_timeout(Duration::from_secs(30)).unwrap()
        }

        fn list(&self) -> Vec<String> {
            self.ask(|folder| folder.list("lessons/"))
        }

        fn read(&self, name: &'static str) -> Option<Vec<u8>> {
            self.ask(move |folder| folder.read(name).map(Cow::into_owned))
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).ok();
        }
    }

    #[test]
    fn a_pipe_a_socket_or_a_device_in_the_folder_keeps_nobody_waiting() {
        let scratch = Scratch::new("pipe");
        let lessons = scratch.0.join("lessons/8-10");
        std::fs::write(lessons.join("real.json"), "{}").unwrap();
        symlink("real.json", lessons.join("link.json")).unwrap();
        let made = Command::new("mkfifo")
            .arg(lessons.join("pipe.json"))
            .status();
        assert!(made.unwrap().success());
        symlink("pipe.json", lessons.join("to-pipe.json")).unwrap();
        symlink("/dev/zero", lessons.join("zero.json")).unwrap();
        symlink("nowhere", lessons.join("lost.json")).unwrap();
        let _socket = UnixListener::bind(lessons.join("socket.json")).unwrap();
        let files = ["lessons/8-10/link.json", "lessons/8-10/real.json"];
        let embedded = scratch.list();
        let own: Vec<&String> = embedded.iter().filter(|name| !is_fixed(name)).collect();
        assert_eq!(own, files);
        assert_eq!(scratch.read(files[0]).as_deref(), Some(&b"{}"[..]));
        for name in ["pipe", "to-pipe", "zero", "lost", "socket"] {
            let name: &'static str = format!("lessons/8-10/{name}.json").leak();
            assert_eq!(scratch.read(name), None, "{name}");
        }
    }

    #[test]
    fn folders_that_lead_back_to_themselves_are_looked_into_once() {
        let scratch = Scratch::new("loop");
        let lessons = scratch.0.join("lessons");
        std::fs::write(lessons.join("8-10/real.json"), "{}").unwrap();
        for name in ["a", "b", "c"] {
            symlink("..", lessons.join("8-10").join(name)).unwrap();
            symlink(".", lessons.join(name)).unwrap();
        }
        // The same applies when listing starts below the folder a link points back to.
        let inner = scratch.ask(|folder| folder.list("lessons/8-10/"));
        assert_eq!(inner, ["lessons/8-10/real.json"]);
        let own = scratch.list().into_iter().filter(|name| !is_fixed(name));
        assert_eq!(own.collect::<Vec<_>>(), ["lessons/8-10/real.json"]);
    }

    #[test]
    fn what_is_too_deep_too_large_or_too_much_is_left_out() {
        let scratch = Scratch::new("bounds");
        let lessons = scratch.0.join("lessons");
        let shallow = lessons.join(["d"; 15].join("/"));
        std::fs::create_dir_all(shallow.join("d")).unwrap();
        std::fs::write(shallow.join("in.json"), "{}").unwrap();
        std::fs::write(shallow.join("d/out.json"), "{}").unwrap();
        let own = scratch.list().into_iter().filter(|name| !is_fixed(name));
        let own: Vec<String> = own.collect();
        assert_eq!(own.len(), 1);
        assert!(own[0].ends_with("/in.json"), "{own:?}");

        let file = File::create(lessons.join("large.json")).unwrap();
        file.set_len(MOST_FILE_BYTES).unwrap();
        assert!(scratch.read("lessons/large.json").is_some());
        file.set_len(MOST_FILE_BYTES + 1).unwrap();
        assert_eq!(scratch.read("lessons/large.json"), None);

        // Each folder has two links to the next. There are no loops, but still too many paths.
        for ix in 0..15 {
            let folder = scratch.0.join(format!("way{ix}"));
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("x.json"), "{}").unwrap();
            for name in ["a", "b"] {
                symlink(format!("../way{}", ix + 1), folder.join(name)).unwrap();
            }
        }
        std::fs::create_dir_all(scratch.0.join("way15")).unwrap();
        symlink("../way0", lessons.join("ways")).unwrap();
        let count = scratch.list().len();
        assert!((1_000..=MOST_ENTRIES).contains(&count), "{count}");
    }
}
