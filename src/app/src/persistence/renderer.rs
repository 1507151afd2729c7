//! Which renderer to try. A marker is written to disk before the window opens and removed after the first painted
//! frame. If it is still there at the next start, the last start hung.

use porchlight_store::{DataFolder, Name, name};

const TRYING: Name = name!("renderer-trying");
/// How many starts in a row have hung.
const STRUCK: Name = name!("renderer-strikes");
/// The version of the program that gave up the first renderer.
const FALLBACK_OF: Name = name!("renderer-fallback");
/// How many starts in a row must hang before a renderer is given up. A single hang may just be an early kill.
const STRIKES: usize = 2;
/// The renderer tried first.
const FIRST: &str = "glow";

/// Which renderer to try: the requested one, or glow by default. It is the other one if glow hung at the last start or was
/// given up in this version of the program.
pub fn renderer_to_try(folder: Option<&DataFolder>, forced: Option<&str>) -> String {
    if let Some(forced) = forced {
        return forced.to_owned();
    }
    let marker = |name: &Name| folder.and_then(|folder| folder.marker(name));
    let given_up = marker(&FALLBACK_OF).is_some_and(|of| of.trim() == version());
    let hung =
        marker(&TRYING).is_some_and(|trying| trying.split_whitespace().next() == Some(FIRST));
    if given_up || hung {
        other_renderer(FIRST).to_owned()
    } else {
        FIRST.to_owned()
    }
}

/// The renderer other than `name`.
pub fn other_renderer(name: &str) -> &'static str {
    if name == FIRST { "wgpu" } else { FIRST }
}

fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

fn strikes(folder: &DataFolder) -> usize {
    let marker = folder.marker(&STRUCK);
    marker
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0)
}

fn write(folder: &DataFolder, name: &Name, text: &str) {
    if let Err(why) = folder.set_marker(name, text) {
        tracing::debug!(%why, "a renderer marker was not written");
    }
}

fn clear(folder: &DataFolder, name: &Name) {
    if let Err(why) = folder.clear_marker(name) {
        tracing::warn!(%why, "a renderer marker stays");
    }
}

/// Records which renderer is being tried, before the window opens. A hung start counts against the first renderer; after
/// two in a row it is given up until the next version.
pub fn mark_trying(folder: &DataFolder, renderer: &str) {
    let hung = folder.marker(&TRYING);
    if hung.is_some_and(|hung| hung.split_whitespace().next() == Some(FIRST)) {
        let struck = strikes(folder) + 1;
        write(folder, &STRUCK, &struck.to_string());
        if struck >= STRIKES {
            write(folder, &FALLBACK_OF, version());
        }
    }
    write(folder, &TRYING, renderer);
}

/// Clears the marker without blaming the renderer: there was no display to draw on, or the window was closed before
/// its first frame.
pub fn was_not_tried(folder: &DataFolder) {
    clear(folder, &TRYING);
}

/// Records that this renderer painted a frame.
pub fn painted(folder: &DataFolder, renderer: &str) {
    clear(folder, &TRYING);
    if renderer == FIRST {
        clear(folder, &STRUCK);
        clear(folder, &FALLBACK_OF);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, DataFolder) {
        let dir = tempfile::tempdir().unwrap();
        let folder = DataFolder::choose(Some(dir.path().to_owned()), None).unwrap();
        (dir, folder)
    }

    /// Simulates a start that ends before its first frame.
    fn hang(folder: &DataFolder) -> String {
        let renderer = renderer_to_try(Some(folder), None);
        mark_trying(folder, &renderer);
        renderer
    }

    fn start(folder: &DataFolder) -> String {
        let renderer = hang(folder);
        painted(folder, &renderer);
        renderer
    }

    #[test]
    fn one_early_kill_costs_one_start_with_the_other_renderer() {
        let (_dir, folder) = folder();
        assert_eq!(hang(&folder), "glow");
        assert_eq!(start(&folder), "wgpu");
        assert_eq!(start(&folder), "glow");
        assert_eq!(start(&folder), "glow");
    }

    #[test]
    fn a_renderer_that_hangs_twice_in_a_row_is_given_up_until_it_is_asked_for() {
        let (_dir, folder) = folder();
        for _ in 0..2 {
            assert_eq!(hang(&folder), "glow");
            assert_eq!(start(&folder), "wgpu");
        }
        assert_eq!(start(&folder), "wgpu");
        assert_eq!(renderer_to_try(Some(&folder), Some("glow")), "glow");
        mark_trying(&folder, "glow");
        painted(&folder, "glow");
        assert_eq!(start(&folder), "glow", "asked for, and it worked");
    }

    #[test]
    fn another_version_tries_again() {
        let (_dir, folder) = folder();
        folder.set_marker(&FALLBACK_OF, "0.0.1").unwrap();
        assert_eq!(start(&folder), "glow");
    }

    #[test]
    fn no_display_says_nothing_about_the_renderer() {
        let (_dir, folder) = folder();
        hang(&folder);
        was_not_tried(&folder);
        assert_eq!(start(&folder), "glow");
    }
}
