//! The only place that decides what is right. Pure: a step and an attempt give a verdict.

use super::{Ask, Choice, Key, Kind, Step};
use std::collections::{BTreeMap, BTreeSet};

/// What a learner did on one step. It is judged and forgotten, never stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Attempt {
    /// Read the page, or a comic that only tells.
    Seen,
    /// Took these replies in a chat, in this order.
    Replies(Vec<Key>),
    /// Picked these options, or pressed these lines or places.
    Picked(BTreeSet<Key>),
    /// Put things together: card to bin, thing to place, or left side to right side.
    Placed(BTreeMap<Key, Key>),
    /// Put the steps in this order, first step first.
    Ordered(Vec<Key>),
    /// Left the switches in these positions. A switch that is missing was not touched.
    Switched(BTreeMap<Key, bool>),
    /// Said that the statement is true or false.
    Held(bool),
}

/// The answer to an attempt: whether all of it was right, and which parts were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether every part was right. True for reading, for a chat and for a comic that only tells: they have no wrong way.
    pub right: bool,
    /// Each part in the order of the lesson, with whether it is as it should be. Empty where there is no wrong way.
    pub parts: Vec<(Key, bool)>,
}

/// The attempt is for another kind of step. A screen that follows [`Kind`] never causes this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this attempt does not fit this kind of step")]
pub struct Mismatch;

/// Judges an attempt.
///
/// # Errors
/// [`Mismatch`] if the attempt is for another kind of step.
pub fn judge(step: &Step, attempt: &Attempt) -> Result<Verdict, Mismatch> {
    let parts: Vec<(Key, bool)> = match (&step.kind, attempt) {
        (Kind::Read, Attempt::Seen) => Vec::new(),
        // Every way through a chat ends well, so finishing it is what counts.
        (Kind::Chat(_), Attempt::Replies(_)) => Vec::new(),
        (Kind::One(choice) | Kind::Many(choice), Attempt::Picked(picked)) => {
            options(choice, picked)
        }
        (Kind::Spot(spot), Attempt::Picked(picked)) => spot
            .lines
            .iter()
            .map(|line| {
                (
                    line.key.clone(),
                    picked.contains(&line.key) == line.sign.is_some(),
                )
            })
            .collect(),
        (Kind::Sort(sort), Attempt::Placed(placed)) => sort
            .cards
            .iter()
            .map(|card| (card.key.clone(), placed.get(&card.key) == Some(&card.bin)))
            .collect(),
        (Kind::Match(pairs), Attempt::Placed(placed)) => pairs
            .iter()
            .map(|pair| (pair.clone(), placed.get(pair) == Some(pair)))
            .collect(),
        (Kind::Order(items), Attempt::Ordered(ordered)) => items
            .iter()
            .enumerate()
            .map(|(ix, item)| (item.clone(), ordered.get(ix) == Some(item)))
            .collect(),
        (Kind::Settings(settings), Attempt::Switched(switched)) => settings
            .switches
            .iter()
            .map(|switch| {
                let stands = switched.get(&switch.key).copied().unwrap_or(switch.start);
                (switch.key.clone(), stands == switch.safe)
            })
            .collect(),
        (Kind::TrueFalse(right), Attempt::Held(held)) => {
            vec![(step.key.clone(), right == held)]
        }
        (Kind::Scene(scene), attempt) => match (&scene.ask, attempt) {
            (Ask::Find | Ask::Choose, Attempt::Picked(picked)) => scene
                .places
                .iter()
                .map(|place| {
                    (
                        place.key.clone(),
                        picked.contains(&place.key) == place.right,
                    )
                })
                .collect(),
            (Ask::Put(things), Attempt::Placed(placed)) => things
                .iter()
                .map(|thing| {
                    let right = placed.get(&thing.key) == Some(&thing.place);
                    (thing.key.clone(), right)
                })
                .collect(),
            (Ask::Find | Ask::Choose | Ask::Put(_), _) => return Err(Mismatch),
        },
        (Kind::Comic(comic), attempt) => match (&comic.choice, attempt) {
            (None, Attempt::Seen) => Vec::new(),
            (Some(choice), Attempt::Picked(picked)) => options(choice, picked),
            (None | Some(_), _) => return Err(Mismatch),
        },
        (
            Kind::Read
            | Kind::Chat(_)
            | Kind::Spot(_)
            | Kind::Sort(_)
            | Kind::Order(_)
            | Kind::Settings(_)
            | Kind::One(_)
            | Kind::Many(_)
            | Kind::TrueFalse(_)
            | Kind::Match(_),
            _,
        ) => return Err(Mismatch),
    };
    Ok(Verdict {
        right: parts.iter().all(|(_, right)| *right),
        parts,
    })
}

fn options(choice: &Choice, picked: &BTreeSet<Key>) -> Vec<(Key, bool)> {
    let options = choice.options.iter().map(|option| {
        let right = picked.contains(&option.key) == option.right;
        (option.key.clone(), right)
    });
    options.collect()
}

/// Shuffles keys. The same seed gives the same order, so that a resumed page looks the way it was left. The given order is never
/// the result unless it is the only one, because it may be the answer.
pub fn shuffled(keys: &[Key], seed: u64) -> Vec<Key> {
    let mut mixed = keys.to_vec();
    let mut state = seed ^ 0x9E37_79B9_7F4A_7C15;
    let mut next = || {
        // SplitMix64 (Steele, Lea, Flood 2014): small, and good enough to mix seven cards.
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    for ix in (1..mixed.len()).rev() {
        let other = (next() % (ix as u64 + 1)) as usize;
        mixed.swap(ix, other);
    }
    if mixed == keys && mixed.len() > 1 {
        mixed.rotate_left(1);
    }
    mixed
}

/// A seed made from words. It must not change between versions of the program or of the standard library, or resumed pages would
/// be shuffled anew.
pub fn seed_of(parts: &[&str]) -> u64 {
    // FNV-1a, 64 bit.
    parts
        .iter()
        .flat_map(|part| part.bytes().chain(std::iter::once(0)))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}
