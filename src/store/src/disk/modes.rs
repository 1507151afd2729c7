//! Permissions: everything in the data folder is for this user only. This module only removes permissions, except when
//! erasing: if a user write-protected a file, they had a reason.

use std::path::Path;

/// Folders in the data folder that hold only our files.
const OURS: [&str; 4] = ["books", "docs", "small", "markers"];

/// Removes the permissions of the group and of others from everything of ours. Best effort: another user's file cannot be
/// changed.
pub fn tighten(root: &Path) {
    if is_only_ours(root) {
        tighten_one(root);
    }
    for entry in super::entries_in(root).unwrap_or_default() {
        let Some(name) = entry.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if OURS.contains(&name) {
            // The deepest path is books/<id>/<file>.
            tighten_below(&entry, 2);
        } else if is_ours(name) {
            tighten_one(&entry);
        }
    }
}

fn is_ours(name: &str) -> bool {
    OURS.contains(&name)
        || name == "lock"
        || name.starts_with("format.")
        || name.starts_with(super::UNFINISHED)
}

/// Users can choose a folder that has other things in it; its permissions are left alone.
fn is_only_ours(root: &Path) -> bool {
    super::entries_in(root).is_ok_and(|entries| {
        entries.iter().all(|path| {
            path.file_name()
                .and_then(|n| n.to_str())
                .is_some_and(is_ours)
        })
    })
}

fn tighten_below(path: &Path, depth: u32) {
    tighten_one(path);
    let is_folder = std::fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    if is_folder && depth > 0 {
        for entry in super::entries_in(path).unwrap_or_default() {
            tighten_below(&entry, depth - 1);
        }
    }
}

#[cfg(unix)]
fn tighten_one(path: &Path) {
    use std::fs::{Permissions, set_permissions, symlink_metadata};
    use std::os::unix::fs::PermissionsExt;
    let Ok(found) = symlink_metadata(path) else {
        return;
    };
    let mode = found.permissions().mode() & 0o7777;
    // A link has no permissions of its own, and its target is not ours.
    if found.is_symlink() || mode & 0o077 == 0 {
        return;
    }
    // Our files are never executable.
    let kept = if found.is_dir() { 0o700 } else { 0o600 };
    if let Err(error) = set_permissions(path, Permissions::from_mode(mode & kept)) {
        tracing::debug!(%error, "permissions could not be changed");
    }
}

#[cfg(not(unix))]
fn tighten_one(_: &Path) {}

/// Restores the owner permissions that are needed to empty a folder.
pub fn open_up(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let own = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(folder, own).ok();
    }
    for entry in super::entries_in(folder).unwrap_or_default() {
        match std::fs::symlink_metadata(&entry) {
            Ok(found) if found.is_dir() => open_up(&entry),
            _ => writable(&entry),
        }
    }
}

/// Windows refuses to remove a write-protected file.
#[cfg(windows)]
#[expect(
    clippy::permissions_set_readonly_false,
    reason = "on Windows this changes one attribute of this file and nothing else"
)]
fn writable(path: &Path) {
    if let Ok(found) = std::fs::symlink_metadata(path) {
        let mut permissions = found.permissions();
        permissions.set_readonly(false);
        std::fs::set_permissions(path, permissions).ok();
    }
}

#[cfg(not(windows))]
fn writable(_: &Path) {}
