//! The rules of the house that the crates' manifests cannot enforce on their own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push((
                    path.strip_prefix(root()).unwrap().display().to_string(),
                    std::fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    found
}

#[test]
fn rooms_know_only_whom_the_plan_allows() {
    let allowed = BTreeMap::from([
        ("core", vec![]),
        ("pack", vec![]),
        ("store", vec![]),
        ("print", vec![]),
        ("server", vec![]),
        ("app", vec!["core", "pack", "store", "print", "server"]),
    ]);
    for entry in std::fs::read_dir(root().join("src")).unwrap() {
        let path = entry.unwrap().path();
        let room = path.file_name().unwrap().to_string_lossy().into_owned();
        let manifest = std::fs::read_to_string(path.join("Cargo.toml")).unwrap();
        let known = allowed
            .get(room.as_str())
            .unwrap_or_else(|| panic!("{room} is not in the plan"));
        for other in allowed.keys() {
            let named = manifest
                .lines()
                .any(|line| line.starts_with(&format!("porchlight-{other}")));
            assert!(
                !named || known.contains(other),
                "{room} may not know {other}"
            );
        }
        assert_eq!(
            manifest.contains("egui"),
            room == "app",
            "only app knows egui: {room}"
        );
    }
}

#[test]
fn only_the_store_writes_files_and_only_the_class_server_opens_a_socket() {
    for (path, text) in files(&root().join("src")) {
        let code = text.split("\nmod tests {").next().unwrap();
        let writes = [
            "fs::write",
            "fs::rename",
            "fs::remove",
            "fs::create",
            "File::create",
            "OpenOptions",
        ];
        let is_store = path.starts_with("src/store/") || path.ends_with("build.rs");
        for call in writes {
            assert!(
                is_store || !code.contains(call),
                "{path} writes a file: {call}"
            );
        }
        for call in ["TcpStream", "TcpListener", "UdpSocket", "reqwest", "ureq"] {
            let is_server = path.starts_with("src/server/");
            assert!(
                is_server || !code.contains(call),
                "{path} opens a socket: {call}"
            );
        }
        // The Linux voice uses a Unix socket, which is a file on this computer.
        let is_voice = path == "src/app/src/platform/speech/linux.rs";
        assert!(
            is_voice || !code.contains("UnixStream"),
            "{path} opens a socket"
        );
    }
}

#[test]
fn inside_the_program_the_arrows_point_one_way() {
    let areas = ["help", "learn", "parents", "teachers"];
    for (path, text) in files(&root().join("src/app/src")) {
        // Only the program's own modules and the command line may depend on the program.
        let may = path.starts_with("src/app/src/app/") || path.starts_with("src/app/src/cli/");
        let knows = text.contains("crate::app::") || text.contains("crate::cli::");
        assert!(may || !knows, "{path} knows the program that draws it");
        let Some(area) = areas
            .iter()
            .find(|area| path.contains(&format!("/screens/{area}/")))
        else {
            continue;
        };
        for other in areas.iter().filter(|other| *other != area) {
            for arrow in [
                format!("screens::{other}::"),
                format!("super::super::{other}::"),
            ] {
                assert!(
                    !text.contains(&arrow),
                    "{path} knows the screens of {other}"
                );
            }
        }
    }
}

#[test]
fn screens_name_no_colour_and_no_font_size_of_their_own() {
    for (path, text) in files(&root().join("src/app/src/ui/screens")) {
        for literal in [
            "Color32::from_",
            "Color32::RED",
            "Color32::WHITE",
            "Color32::BLACK",
            "Color32::GRAY",
            "FontId::new",
            "FontId::proportional",
            "RichText",
        ] {
            assert!(
                !text.contains(literal),
                "{path} names {literal}: looks live in theme.rs"
            );
        }
    }
}

/// `make notices` writes this file; it is easily forgotten after a dependency changes.
#[test]
fn the_notices_name_the_libraries_that_are_built() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let locked: std::collections::BTreeSet<String> = lock
        .split("[[package]]")
        .filter_map(|package| {
            let field = |name: &str| {
                let line = package.lines().find(|line| line.starts_with(name))?;
                Some(line.split('"').nth(1)?.to_owned())
            };
            Some(format!("{} {}", field("name = ")?, field("version = ")?))
        })
        .collect();
    let notices = std::fs::read_to_string(root().join("assets/notices/THIRD-PARTY.txt")).unwrap();
    let named: std::collections::BTreeSet<String> = notices
        .lines()
        .filter_map(|line| line.strip_prefix("crate: "))
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .collect();
    assert!(named.len() > 300, "{}", named.len());
    let old: Vec<_> = named.difference(&locked).collect();
    assert!(old.is_empty(), "run `make notices`: {old:?}");
    // The manifests' dependencies are in the program, or in what builds and tests it.
    for name in ["eframe", "egui", "typst", "axum", "age", "resvg", "rfd"] {
        let start = format!("{name} ");
        assert!(named.iter().any(|one| one.starts_with(&start)), "{name}");
    }
}

/// Only its authors made or approved this program, so a single phrase says whose guidance it is built on.
#[test]
fn only_one_phrase_says_whose_guidance_this_is_built_on() {
    let mut open = vec![root().join("locales/en-US"), root().join("locales/en-GB")];
    let mut said = 0;
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
            let all = text.matches("public guidance").count();
            let right = text.matches("built on public guidance of").count();
            assert_eq!(all, right, "{}", path.display());
            said += all;
        }
    }
    assert!(said > 3);
}
