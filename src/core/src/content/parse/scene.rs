//! Turns the shape of a scene into a valid one.

use super::Finder;
use crate::content::format::{AskFile, PlaceFile, ThingFile};
use crate::content::{Area, Ask, Code, DRAWING, Key, LEAST_PLACE, Place, Scene, Thing};
use vec1::Vec1;

/// The most places that a class can vote on by the letters A to D, or that things can be put in.
const MOST_PLACES: usize = 4;
/// The most things a learner puts in places.
const MOST_THINGS: usize = 6;

/// A scene; `None` if it has problems, which are in `find`.
pub(super) fn scene(
    find: &mut Finder<'_>,
    place: &str,
    picture: &str,
    ask: AskFile,
    places: &[PlaceFile],
    things: &[ThingFile],
) -> Option<Scene> {
    areas(find, place, places);
    answers(find, place, ask, places);
    if ask != AskFile::Find {
        find.at_most(place, places, MOST_PLACES);
    }
    let least = if ask == AskFile::Put { 2 } else { 3 };
    let texts: Vec<String> = places.iter().map(|one| one.key.clone()).collect();
    let keys = find.keys(place, &texts, least)?;
    let ask = match ask {
        AskFile::Put => Ask::Put(put(find, place, &keys, things)?),
        _ if !things.is_empty() => {
            find.add(place, Code::BadShape, "only “put” has things");
            return None;
        }
        AskFile::Find => Ask::Find,
        AskFile::Choose => Ask::Choose,
    };
    let mut names: Vec<String> = ["title", "notes", "slide", "alt"].map(str::to_owned).into();
    let with_why = |key: &Key| [key.to_string(), format!("{key}-why")];
    match &ask {
        Ask::Find | Ask::Choose => names.extend(keys.iter().flat_map(with_why)),
        Ask::Put(things) => {
            names.extend(keys.iter().map(Key::to_string));
            names.extend(things.iter().flat_map(|thing| with_why(&thing.key)));
        }
    }
    find.distinct(place, &names);
    let places = keys.into_iter().zip(places).map(|(key, one)| Place {
        key,
        at: Area::from(one.at),
        right: one.right == Some(true),
    });
    Some(Scene {
        picture: picture.to_owned(),
        ask,
        places: Vec1::try_from_vec(places.collect()).ok()?,
    })
}

/// Checks that every place is inside the picture, large enough to press, and apart from the others.
fn areas(find: &mut Finder<'_>, place: &str, places: &[PlaceFile]) {
    for (ix, one) in places.iter().enumerate() {
        let (key, area) = (&one.key, Area::from(one.at));
        if !area.is_inside() {
            let (width, height) = DRAWING;
            find.add(
                place,
                Code::BadPlace,
                format!("“{key}” at {area} is not inside the picture of {width} by {height}"),
            );
        }
        if !area.is_large() {
            find.add(
                place,
                Code::BadPlace,
                format!("“{key}” at {area} is not {LEAST_PLACE} wide and high, too small to press"),
            );
        }
        for before in places.iter().take(ix) {
            if Area::from(before.at).overlaps(area) {
                find.add(
                    place,
                    Code::BadPlace,
                    format!("“{key}” overlaps “{}”", before.key),
                );
            }
        }
    }
}

/// Checks that the number of right places fits what the learner is asked.
fn answers(find: &mut Finder<'_>, place: &str, ask: AskFile, places: &[PlaceFile]) {
    let right = places.iter().filter(|one| one.right == Some(true)).count();
    match ask {
        AskFile::Find if right == 0 || right == places.len() => find.add(
            place,
            Code::BadAnswer,
            "at least one place is right and at least one is not",
        ),
        AskFile::Choose if right != 1 => find.add(
            place,
            Code::BadAnswer,
            format!("exactly one place is right, not {right}"),
        ),
        AskFile::Put if places.iter().any(|one| one.right.is_some()) => find.add(
            place,
            Code::BadShape,
            "with “put”, no place is “right”: each thing names its place",
        ),
        AskFile::Find | AskFile::Choose | AskFile::Put => {}
    }
}

/// The things to put; `None` if they have problems.
fn put(
    find: &mut Finder<'_>,
    place: &str,
    places: &[Key],
    things: &[ThingFile],
) -> Option<Vec1<Thing>> {
    find.at_most(place, things, MOST_THINGS);
    let texts: Vec<String> = things.iter().map(|thing| thing.key.clone()).collect();
    let keys = find.keys(place, &texts, 3)?;
    let mut built = Vec::new();
    for (key, thing) in keys.into_iter().zip(things) {
        let Some(to) = places.iter().find(|one| one.as_str() == thing.place) else {
            find.add(
                place,
                Code::UnknownKey,
                format!("thing “{key}” names no place: “{}”", thing.place),
            );
            return None;
        };
        built.push(Thing {
            key,
            place: to.clone(),
            picture: thing.picture.clone(),
        });
    }
    for empty in places
        .iter()
        .filter(|one| built.iter().all(|thing| &thing.place != *one))
    {
        find.add(
            place,
            Code::BadAnswer,
            format!("nothing belongs in “{empty}”"),
        );
    }
    Vec1::try_from_vec(built).ok()
}
