//! Chores for the makers of Porchlight. `cargo run -p xtask -- pictures` composes every illustration from the kit of parts
//! and writes it to `assets/illustrations/`, and the portraits of the people in the stories to `assets/faces/`.
//! `cargo run -p xtask -- schemas` writes the JSON Schemas of the content and of the policy file. Neither uses the network.

mod buildings;
mod canvas;
mod cast;
mod faces;
mod hair;
mod kit;
mod moth;
mod palette;
mod people;
mod scenes;
mod stage;
mod street;
mod things;

use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    match words.next().as_deref() {
        Some("pictures") => pictures(&words.next().map_or_else(home_folder, PathBuf::from)),
        Some("schemas") => schemas(),
        _ => Err("Say what to do: `cargo run -p xtask -- pictures [folder]`, or `schemas`.".into()),
    }
}

/// The folder `assets/illustrations` of this repository.
fn home_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join("assets")
        .join("illustrations")
}

/// The app's table of the lights in each house.
fn table_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/app/src/ui/widgets/street/places.rs")
}

/// The schema of a school's policy file, next to the page that explains it.
fn policy_schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/policy.schema.json")
}

fn schemas() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join("lessons")
        .join("schema");
    std::fs::create_dir_all(&folder)?;
    for (name, text) in porchlight_core::content::schemas() {
        std::fs::write(folder.join(name), text)?;
    }
    std::fs::write(policy_schema(), porchlight_core::policy::schema())?;
    Ok(())
}

fn pictures(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    for (name, draw) in scenes::ALL {
        std::fs::write(folder.join(format!("{name}.svg")), draw().finish(name))?;
    }
    for ix in 0..street::COUNT {
        let name = format!("house-{}", ix + 1);
        let drawn = street::house(ix).finish(&name);
        std::fs::write(folder.join(format!("{name}.svg")), drawn)?;
    }
    std::fs::write(table_file(), street::table())?;
    std::fs::write(folder.join("kit.svg"), kit::sheet().finish("kit"))?;
    let portraits = faces::write(&folder.with_file_name("faces"))?;
    println!(
        "{} pictures, {portraits} portraits and the kit sheet.",
        scenes::ALL.len()
    );
    Ok(())
}
