//! Lists what ships into one sorted table with `include_bytes!`, so that a changed sentence recompiles no code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const ROOTS: [&str; 3] = ["assets", "lessons", "locales"];
/// The term table of a language, which the checker reads.
const TERMS: &str = "TERMS.md";
const KINDS: [&str; 6] = ["ftl", "json", "svg", "ttf", "txt", "typ"];
/// What every start reads, whatever the language. It is not deflated.
const ALWAYS: [&str; 4] = [
    "assets/fonts/",
    "assets/icons/",
    "lessons/",
    "locales/en-US/",
];
/// The compression level, from 1 to 10. A higher one takes longer and gains next to nothing.
const LEVEL: u8 = 8;

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = manifest.join("../..").canonicalize()?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let deflated = out.join("deflated");
    let mut paths = Vec::new();
    for name in ROOTS {
        collect(&root.join(name), &mut paths)?;
    }
    let mut rows: Vec<(String, PathBuf)> = paths
        .into_iter()
        .filter_map(|path| {
            let relative = path.strip_prefix(&root).ok()?;
            // Schemas and the kit are for authors.
            let name = relative.to_string_lossy().replace('\\', "/");
            (!name.starts_with("lessons/schema/") && !name.ends_with("/kit.svg"))
                .then_some((name, path))
        })
        .collect();
    rows.sort();
    let mut table = format!("static FILES: [(&str, Stored); {}] = [\n", rows.len());
    for (name, path) in rows {
        let stored = if ALWAYS.iter().any(|always| name.starts_with(always)) {
            format!(
                "Stored::Plain(include_bytes!({:?}))",
                path.to_string_lossy()
            )
        } else {
            let length = fs::metadata(&path)?.len();
            let small = deflated.join(&name);
            deflate(&path, &small)?;
            format!(
                "Stored::Deflated {{ bytes: include_bytes!({:?}), length: {length}, inflated: OnceLock::new() }}",
                small.to_string_lossy()
            )
        };
        writeln!(table, "    ({name:?}, {stored}),").map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    fs::write(out.join("files.rs"), table)
}

/// Writes `path` deflated to `small`, unless a newer copy is there already.
fn deflate(path: &Path, small: &Path) -> io::Result<()> {
    let changed = fs::metadata(path)?.modified()?;
    let is_newer = |made: fs::Metadata| made.modified().is_ok_and(|made| made > changed);
    if fs::metadata(small).is_ok_and(is_newer) {
        return Ok(());
    }
    if let Some(folder) = small.parent() {
        fs::create_dir_all(folder)?;
    }
    let bytes = fs::read(path)?;
    fs::write(small, miniz_oxide::deflate::compress_to_vec(&bytes, LEVEL))
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
