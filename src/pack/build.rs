//! Lists what ships into one sorted table with `include_bytes!`, so that a changed sentence recompiles no code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const ROOTS: [&str; 3] = ["assets", "lessons", "locales"];
/// A language's table of words, which the checker reads.
const TERMS: &str = "TERMS.md";
const KINDS: [&str; 6] = ["ftl", "json", "svg", "ttf", "txt", "typ"];

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = manifest.join("../..").canonicalize()?;
    let mut paths = Vec::new();
    for name in ROOTS {
        collect(&root.join(name), &mut paths)?;
    }
    let mut rows: Vec<(String, PathBuf)> = paths
        .into_iter()
        .filter_map(|path| {
            let relative = path.strip_prefix(&root).ok()?;
            // Schemas and the kit are for makers.
            let name = relative.to_string_lossy().replace('\\', "/");
            (!name.starts_with("lessons/schema/") && !name.ends_with("/kit.svg"))
                .then_some((name, path))
        })
        .collect();
    rows.sort();
    let mut table = String::from("static FILES: &[(&str, &[u8])] = &[\n");
    for (name, path) in rows {
        writeln!(
            table,
            "    ({name:?}, include_bytes!({:?})),",
            path.to_string_lossy()
        )
        .map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("files.rs");
    fs::write(out, table)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.ends_with(TERMS)
            || path
                .extension()
                .and_then(|e| e.to_str())
                .is_some_and(|e| KINDS.contains(&e))
        {
            paths.push(path);
        }
    }
    Ok(())
}
