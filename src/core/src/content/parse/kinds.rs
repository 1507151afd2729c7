//! Turns the shape of pages and questions into valid kinds.

use super::Finder;
use super::chat::chat;
use super::comic::comic;
use super::scene::scene;
use crate::content::format::{PageKindFile, QuestionKindFile};
use crate::content::{
    Choice, ChoiceOption, Code, Kind, Settings, Sort, SortCard, Spot, SpotLine, Switch,
};
use std::collections::BTreeMap;
use vec1::Vec1;

/// What the learner does on a page, and the page's picture. The kind is `None` if the page has problems, which are in
/// `find`.
pub(super) fn page_kind(
    find: &mut Finder<'_>,
    place: &str,
    kind: &PageKindFile,
) -> (Option<Kind>, Option<String>) {
    match kind {
        PageKindFile::Read { picture } => (Some(Kind::Read), picture.clone()),
        PageKindFile::Chat {
            avatar,
            reviewed_by,
            about_another,
            nodes,
            picture,
        } => {
            let reviewed_by = reviewed_by.as_deref();
            let graph = chat(find, place, avatar, reviewed_by, *about_another, nodes);
            (graph.map(Kind::Chat), picture.clone())
        }
        PageKindFile::Spot {
            shown,
            lines,
            picture,
        } => {
            let texts: Vec<String> = lines.iter().map(|line| line.key.clone()).collect();
            let keys = find.keys(place, &texts, 4);
            let signs = lines.iter().filter(|line| line.sign.is_some()).count();
            if signs > 5 || lines.len() - signs < 2 {
                find.add(
                    place,
                    Code::BadAnswer,
                    "at most five lines are signs, and at least two are not",
                );
            }
            let spot = keys.and_then(|keys| {
                let lines = keys
                    .into_iter()
                    .zip(lines)
                    .map(|(key, line)| SpotLine {
                        key,
                        by: line.by,
                        sign: line.sign,
                    })
                    .collect();
                Vec1::try_from_vec(lines).ok().map(|lines| Spot {
                    shown: *shown,
                    lines,
                })
            });
            (spot.map(Kind::Spot), picture.clone())
        }
        PageKindFile::Sort {
            bins,
            cards,
            picture,
        } => {
            let texts: Vec<String> = cards.iter().map(|card| card.key.clone()).collect();
            let bins = find.keys(place, bins, 2);
            let keys = find.keys(place, &texts, 3);
            let sort = bins.zip(keys).and_then(|(bins, keys)| {
                let mut sorted = Vec::new();
                for (key, card) in keys.into_iter().zip(cards) {
                    let Some(bin) = bins.iter().find(|bin| bin.as_str() == card.bin) else {
                        find.add(
                            place,
                            Code::UnknownKey,
                            format!("card “{key}” names no bin: “{}”", card.bin),
                        );
                        return None;
                    };
                    sorted.push(SortCard {
                        key,
                        bin: bin.clone(),
                        picture: card.picture.clone(),
                    });
                }
                Vec1::try_from_vec(sorted)
                    .ok()
                    .map(|cards| Sort { bins, cards })
            });
            (sort.map(Kind::Sort), picture.clone())
        }
        PageKindFile::Order { items, picture } => {
            (find.keys(place, items, 3).map(Kind::Order), picture.clone())
        }
        PageKindFile::Settings {
            face,
            switches,
            picture,
        } => {
            let texts: Vec<String> = switches.iter().map(|switch| switch.key.clone()).collect();
            let settings = find.keys(place, &texts, 2).and_then(|keys| {
                let switches = keys
                    .into_iter()
                    .zip(switches)
                    .map(|(key, switch)| Switch {
                        key,
                        safe: switch.safe,
                        start: switch.start,
                    })
                    .collect();
                Vec1::try_from_vec(switches).ok().map(|switches| Settings {
                    face: face.clone(),
                    switches,
                })
            });
            if switches.iter().all(|switch| switch.start == switch.safe) {
                find.add(
                    place,
                    Code::BadAnswer,
                    "every switch starts safe: there is nothing to practice",
                );
            }
            (settings.map(Kind::Settings), picture.clone())
        }
        // The drawing is what the page is about, so it is not also the picture beside it.
        PageKindFile::Scene {
            picture,
            ask,
            places,
            things,
        } => (
            scene(find, place, picture, *ask, places, things).map(Kind::Scene),
            None,
        ),
        PageKindFile::Comic { panels, choose } => (
            comic(find, place, panels, choose.as_ref()).map(Kind::Comic),
            None,
        ),
    }
}

/// How a question is answered, and its own picture, if it has one. The kind is `None` if the question has problems, which are in
/// `find`.
pub(super) fn question_kind(
    find: &mut Finder<'_>,
    place: &str,
    kind: &QuestionKindFile,
) -> (Option<Kind>, Option<String>) {
    match kind {
        QuestionKindFile::One {
            options,
            right,
            pictures,
            picture,
        } => {
            let right = std::slice::from_ref(right);
            let choice = choice(find, place, options, right, pictures);
            (choice.map(Kind::One), picture.clone())
        }
        QuestionKindFile::Many {
            options,
            right,
            picture,
        } => {
            if right.len() < 2 || right.len() >= options.len() {
                find.add(
                    place,
                    Code::BadAnswer,
                    "two or more answers are right, and never all of them",
                );
                return (None, None);
            }
            let choice = choice(find, place, options, right, &BTreeMap::new());
            (choice.map(Kind::Many), picture.clone())
        }
        QuestionKindFile::TrueFalse { right, picture } => {
            (Some(Kind::TrueFalse(*right)), picture.clone())
        }
        QuestionKindFile::Order { items, picture } => {
            (find.keys(place, items, 3).map(Kind::Order), picture.clone())
        }
        QuestionKindFile::Match { pairs } => (find.keys(place, pairs, 2).map(Kind::Match), None),
        QuestionKindFile::Scene {
            picture,
            ask,
            places,
        } => (
            scene(find, place, picture, (*ask).into(), places, &[]).map(Kind::Scene),
            None,
        ),
    }
}

/// The options of a question; `None` if they have problems.
pub(super) fn choice(
    find: &mut Finder<'_>,
    place: &str,
    options: &[String],
    right: &[String],
    pictures: &BTreeMap<String, String>,
) -> Option<Choice> {
    for named in right.iter().chain(pictures.keys()) {
        if !options.contains(named) {
            find.add(
                place,
                Code::UnknownKey,
                format!("“{named}” is none of the options"),
            );
            return None;
        }
    }
    let options = find
        .keys(place, options, 2)?
        .into_iter()
        .map(|key| ChoiceOption {
            right: right.iter().any(|text| text == key.as_str()),
            picture: pictures.get(key.as_str()).cloned(),
            key,
        })
        .collect();
    Vec1::try_from_vec(options)
        .ok()
        .map(|options| Choice { options })
}
