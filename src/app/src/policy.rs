//! Finds and reads the school's policy: the system's file, which users cannot change where the school protects its folder
//! (docs/IT.md), then the one next to the program.
//! `core` interprets the contents.

use porchlight_core::policy::{Here, LARGEST, Place, Policy, Wrong};
use porchlight_core::source::Source;
use std::path::{Path, PathBuf};

/// The file's name in every location.
const NAME: &str = "policy.json";

/// Where to look for a policy; for each entry the first file that has it wins. Environment variables are ignored, because the
/// user who starts the program could set them.
pub fn places() -> Vec<PathBuf> {
    let exe = std::env::current_exe().ok();
    let beside = exe.as_deref().and_then(Path::parent);
    let folders = system_folder()
        .into_iter()
        .chain(beside.map(Path::to_owned));
    folders.map(|folder| folder.join(NAME)).collect()
}

#[cfg(target_os = "linux")]
fn system_folder() -> Option<PathBuf> {
    Some(PathBuf::from("/etc/porchlight"))
}

#[cfg(target_os = "macos")]
fn system_folder() -> Option<PathBuf> {
    Some(PathBuf::from("/Library/Application Support/Porchlight"))
}

#[cfg(windows)]
fn system_folder() -> Option<PathBuf> {
    use known_folders::{KnownFolder, get_known_folder_path};
    let data = get_known_folder_path(KnownFolder::ProgramData);
    let data = data.unwrap_or_else(|| PathBuf::from(r"C:\ProgramData"));
    Some(data.join("Porchlight"))
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn system_folder() -> Option<PathBuf> {
    None
}

fn place(path: &Path, content: Result<Option<Vec<u8>>, Wrong>) -> Place {
    Place {
        path: path.display().to_string(),
        content,
    }
}

fn content(path: &Path) -> Result<Option<Vec<u8>>, Wrong> {
    porchlight_store::read_elsewhere(path, LARGEST as u64).map_err(|why| {
        tracing::warn!(%why, "the policy cannot be read");
        match why {
            porchlight_store::StoreError::TooLarge { .. } => Wrong::TooLarge,
            _ => Wrong::Unreadable,
        }
    })
}

/// Reads the files at these places.
pub fn read(places: &[PathBuf], source: &dyn Source) -> Policy {
    let files: Vec<Place> = places
        .iter()
        .map(|path| {
            // Windows hides the ending that its editor adds.
            let also = path.with_extension("json.txt");
            match content(path) {
                Ok(None) if also.exists() => place(&also, content(&also)),
                found => place(path, found),
            }
        })
        .collect();
    let variable = |name: &str| std::env::var(name).ok();
    let home = std::env::home_dir().and_then(|home| home.into_os_string().into_string().ok());
    let policy = Policy::of(&files, &Here::new(source, &variable, home));
    for problem in &policy.problems {
        let entry = problem.wrong.name();
        tracing::warn!(
            path = problem.path,
            problem = problem.wrong.code(),
            entry,
            "the policy is wrong"
        );
    }
    policy
}
