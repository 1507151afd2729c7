//! Portraits of the people in the stories: head and shoulders in a round frame, from the same looks as the scenes.
//! `lessons/cast.json` says who has which look.

use crate::canvas::Art;
use crate::cast::{self, Look};
use crate::hair::Hair;
use crate::palette::*;
use crate::people::{Arm, Figure, Legs};
use crate::stage;
use std::error::Error;
use std::path::Path;

/// Width and height of a face, the same for all files in `assets/faces`.
const SIDE: f32 = 96.0;

/// Writes `cast-<key>.svg` for everyone in the cast, and returns how many.
pub fn write(folder: &Path) -> Result<usize, Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let people = people()?;
    for (key, look) in &people {
        let name = format!("cast-{key}");
        std::fs::write(
            folder.join(format!("{name}.svg")),
            portrait(look).finish(&name),
        )?;
    }
    Ok(people.len())
}

/// The key and look of everyone in `lessons/cast.json`.
fn people() -> Result<Vec<(String, &'static Look)>, Box<dyn Error>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons/cast.json");
    let list: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let list = list["people"]
        .as_array()
        .ok_or("The cast has no list “people”.")?;
    list.iter()
        .map(|person| {
            let key = person["key"]
                .as_str()
                .ok_or("Somebody in the cast has no key.")?;
            let face = person["face"]
                .as_str()
                .ok_or_else(|| format!("{key} has no face."))?;
            let look =
                look_of(face).ok_or_else(|| format!("There is no look “{face}” for {key}."))?;
            Ok((key.to_owned(), look))
        })
        .collect()
}

/// The look with this name. A title can be left out: `lind` is `ms-lind`.
fn look_of(face: &str) -> Option<&'static Look> {
    cast::ALL.into_iter().find(|look| {
        let name = look.name;
        name == face || name.strip_prefix("ms-").or(name.strip_prefix("mr-")) == Some(face)
    })
}

/// Head and shoulders in front of the evening sky, with the lamp at the upper left.
fn portrait(look: &Look) -> Art {
    let mut art = Art::new((SIDE, SIDE), SIDE * 0.5, (14.0, 16.0));
    stage::sky(&mut art);
    let halo = art.halo(ROSE.warm(0.45), 0.8);
    art.circle((40.0, 42.0), 54.0, halo);
    let r = 21.5;
    let rough = Figure {
        legs: Legs::Hidden,
        left: Arm::Later,
        right: Arm::Later,
        gaze: (-0.1, 0.05),
        ..Figure::at(look, r, (SIDE * 0.5, 0.0))
    };
    // The head is in the same place however tall the person is.
    Figure {
        hip: (rough.hip.0, 45.0 - rough.head().1),
        ..rough
    }
    .draw(&mut art);
    // Rose is close to light skin, so a collar shows that it is a shirt.
    if look.top == ROSE && look.hair != Hair::Scarf {
        art.stroke("M38.5 68.5Q48 78 57.5 68.5", PAPER, 4.0);
    }
    art
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn everybody_in_the_stories_has_a_look_of_their_own() {
        let people = people().unwrap();
        let looks: BTreeSet<&str> = people.iter().map(|(_, look)| look.name).collect();
        assert_eq!(looks.len(), people.len());
    }
}
