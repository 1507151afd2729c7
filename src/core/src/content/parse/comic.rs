//! Turns the shape of a comic into a valid one.

use super::Finder;
use super::kinds::choice;
use crate::content::comic::{ANSWER, NARRATOR};
use crate::content::format::{BubbleFile, ComicChoiceFile, PanelFile};
use crate::content::{Bubble, Code, Comic, DRAWING, Panel, Voice};
use std::collections::BTreeMap;
use vec1::Vec1;

/// The most panels of a comic.
const MOST_PANELS: usize = 4;
/// The most bubbles of a panel that leave room for the picture.
const MOST_BUBBLES: usize = 3;
/// The most options at the end.
const MOST_OPTIONS: usize = 3;

/// A comic; `None` if it has problems, which are in `find`.
pub(super) fn comic(
    find: &mut Finder<'_>,
    place: &str,
    panels: &[PanelFile],
    choose: Option<&ComicChoiceFile>,
) -> Option<Comic> {
    find.at_most(place, panels, MOST_PANELS);
    let answers = answer(find, place, panels, choose.is_some());
    let texts: Vec<String> = panels.iter().map(|panel| panel.key.clone()).collect();
    let keys = find.keys(place, &texts, 2);
    let built: Vec<Option<Vec<Bubble>>> = panels
        .iter()
        .map(|panel| {
            find.at_most(place, &panel.bubbles, MOST_BUBBLES);
            let bubbles: Vec<_> = panel
                .bubbles
                .iter()
                .map(|one| bubble(find, place, one))
                .collect();
            bubbles.into_iter().collect()
        })
        .collect();
    let choice = match choose {
        Some(choose) => {
            find.at_most(place, &choose.options, MOST_OPTIONS);
            let right = std::slice::from_ref(&choose.right);
            Some(choice(
                find,
                place,
                &choose.options,
                right,
                &BTreeMap::new(),
            )?)
        }
        None => None,
    };
    let panels: Option<Vec<Panel>> = keys?
        .into_iter()
        .zip(panels)
        .zip(built)
        .map(|((key, panel), bubbles)| {
            Some(Panel {
                key,
                picture: panel.picture.clone(),
                bubbles: bubbles?,
            })
        })
        .collect();
    let comic = Comic {
        panels: Vec1::try_from_vec(panels?).ok()?,
        choice,
    };
    if answers {
        find.distinct(place, &names(&comic));
    }
    Some(comic)
}

/// Whether the answer bubble is where it belongs: a comic that asks ends with it, and there is no other.
fn answer(find: &mut Finder<'_>, place: &str, panels: &[PanelFile], asks: bool) -> bool {
    let all = || panels.iter().flat_map(|panel| &panel.bubbles);
    let answers = all().filter(|bubble| bubble.key == ANSWER).count();
    let last = panels.last().and_then(|panel| panel.bubbles.last());
    let ends = last.is_some_and(|bubble| bubble.key == ANSWER);
    let problem = if !asks && answers > 0 {
        format!("only a comic that asks has a bubble “{ANSWER}”")
    } else if asks && !(ends && answers == 1) {
        format!("a comic that asks has one bubble “{ANSWER}”, the last of the last panel")
    } else {
        return true;
    };
    find.add(place, Code::ComicAnswer, problem);
    false
}

/// A bubble; `None` if it has problems.
fn bubble(find: &mut Finder<'_>, place: &str, bubble: &BubbleFile) -> Option<Bubble> {
    let key = find.key(place, &bubble.key)?;
    let by = match bubble.at {
        None if bubble.by == NARRATOR => Voice::Narrator,
        Some(_) if bubble.by == NARRATOR => {
            find.add(
                place,
                Code::BadShape,
                format!("“{key}” is a caption, which points at nobody: leave out “at”"),
            );
            return None;
        }
        None => {
            find.add(
                place,
                Code::BadShape,
                format!(
                    "“{key}” needs an “at”: where “{}” is in the picture",
                    bubble.by
                ),
            );
            return None;
        }
        Some([x, y]) => {
            let (width, height) = DRAWING;
            if x > width || y > height {
                find.add(
                    place,
                    Code::BadPlace,
                    format!(
                        "“{key}” points to [{x},{y}], not inside the picture of {width} by {height}"
                    ),
                );
            }
            Voice::Person {
                who: find.key(place, &bubble.by)?,
                at: (x, y),
            }
        }
    };
    Some(Bubble { key, by })
}

/// The names of a comic's texts, and the key `answer`, which has no text.
fn names(comic: &Comic) -> Vec<String> {
    let mut names: Vec<String> = ["title", "notes"].map(str::to_owned).into();
    names.extend(comic.panels.iter().map(Panel::alt));
    names.extend(comic.people().iter().map(|who| format!("who-{who}")));
    names.extend(comic.bubbles().map(|bubble| bubble.key.to_string()));
    if let Some(choice) = &comic.choice {
        names.push("ask".to_owned());
        let options = choice.options.iter().map(|option| &option.key);
        names.extend(options.flat_map(|key| [key.to_string(), format!("{key}-why")]));
    }
    names
}
