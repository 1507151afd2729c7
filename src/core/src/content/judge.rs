//! The only place that knows what is right. Pure: a step and an attempt give a verdict.

use super::{Key, Kind, Step};
use std::collections::{BTreeMap, BTreeSet};

/// What a learner did on one step. Judged and forgotten: it is never stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Attempt {
    Seen,
    Replies(Vec<Key>),
    Picked(BTreeSet<Key>),
    /// card -> bin, or left side -> right side.
    Placed(BTreeMap<Key, Key>),
    Ordered(Vec<Key>),
    Switched(BTreeMap<Key, bool>),
    Held(bool),
}

/// What to say back: whether all of it was right, and for each part whether that part was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub right: bool,
    /// Parts in the order of the lesson, each with "this part is as it should be".
    pub parts: Vec<(Key, bool)>,
}

/// The attempt does not belong to this kind of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this attempt does not fit this kind of step")]
pub struct Mismatch;

pub fn judge(step: &Step, attempt: &Attempt) -> Result<Verdict, Mismatch> {
    let parts: Vec<(Key, bool)> = match (&step.kind, attempt) {
        (Kind::Read, Attempt::Seen) => Vec::new(),
        // Every way through a chat ends well, so finishing it is what counts.
        (Kind::Chat(_), Attempt::Replies(_)) => Vec::new(),
        (Kind::One(choice) | Kind::Many(choice), Attempt::Picked(picked)) => choice
            .options
            .iter()
            .map(|option| {
                (
                    option.key.clone(),
                    picked.contains(&option.key) == option.right,
                )
            })
            .collect(),
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

/// Mixes keys in a way that is the same for the same seed (so that a resumed page looks as it was left) and never gives
/// the given order back where there is another.
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

/// A seed from words, stable between versions of the standard library.
pub fn seed_of(parts: &[&str]) -> u64 {
    // FNV-1a, 64 bit.
    parts
        .iter()
        .flat_map(|part| part.bytes().chain(std::iter::once(0)))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}
