//! What changed in how a class seeks help: how many know whom to tell, words to begin with, and a second person. Given in words,
//! and as a number only where it cannot reveal what individual pupils chose.

use super::Counts;
use super::survey::{Answers, FEW, Item, may_be_on_the_wall};

/// The parts of seeking help that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Whom they would tell first.
    Person,
    /// With which words they would begin.
    Words,
    /// Who is next.
    Next,
}

impl Known {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 3] = [Self::Person, Self::Words, Self::Next];

    fn item(self) -> Item {
        match self {
            Self::Person => Item::WhoFirst,
            Self::Words => Item::WhichWords,
            Self::Next => Item::WhoNext,
        }
    }
}

/// How many of a class know something, without a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Under a third.
    Few,
    /// A third to two thirds.
    Some,
    /// More than two thirds.
    Most,
}

/// How the answers compare with the previous time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Asked only once, or answered by fewer than ten: roughly how many know it.
    Coarse(Share),
    /// This many more know it than before.
    More(u32),
    /// More know it than before, but the number would reveal what a few chose.
    SomeMore,
    /// About as many as before.
    Same,
    /// Fewer than before.
    Fewer,
    /// Almost everybody knows it now.
    NearlyAll,
}

/// How many chose anything but "I don't know yet".
fn knowing(counts: &Counts) -> u32 {
    let last = counts.counts.last().copied().unwrap_or(0);
    counts.total() - last
}

fn share(counts: &Counts) -> Share {
    let (known, of) = (knowing(counts), counts.total());
    if known * 3 < of {
        Share::Few
    } else if known * 3 <= of * 2 {
        Share::Some
    } else {
        Share::Most
    }
}

/// What changed since `before`; `None` where it was not asked now, or nobody answered.
pub fn change(known: Known, before: &[Answers], now: &[Answers]) -> Option<Change> {
    let item = known.item();
    let find = |all: &[Answers]| {
        let found = all.iter().find(|answers| answers.item == item);
        found
            .map(|answers| answers.counts.clone())
            .filter(|counts| counts.total() > 0)
    };
    let now = find(now)?;
    let Some(before) = find(before) else {
        return Some(Change::Coarse(share(&now)));
    };
    if [&before, &now]
        .into_iter()
        .any(|counts| !may_be_on_the_wall(&counts.counts))
    {
        return Some(Change::Coarse(share(&now)));
    }
    let (had, have) = (knowing(&before), knowing(&now));
    if now.total() - have < FEW {
        return Some(Change::NearlyAll);
    }
    // A difference of one or two means nothing: a pupil was away, or passed.
    if have.abs_diff(had) < FEW {
        return Some(Change::Same);
    }
    Some(if have < had {
        Change::Fewer
    } else if had < FEW {
        Change::SomeMore
    } else {
        Change::More(have - had)
    })
}

#[cfg(test)]
mod tests {
    use super::super::Way;
    use super::*;

    /// Totals of "who is next": how many name a person, and how many do not know yet.
    fn next(known: u32, unsure: u32) -> Vec<Answers> {
        let counts = Counts {
            counts: vec![known, 0, 0, 0, unsure],
            ..Counts::new(Way::Slips, 5)
        };
        vec![Answers {
            item: Item::WhoNext,
            counts,
        }]
    }

    fn compared(before: (u32, u32), now: (u32, u32)) -> Option<Change> {
        change(Known::Next, &next(before.0, before.1), &next(now.0, now.1))
    }

    #[test]
    fn more_is_a_number_only_where_it_gives_nobody_away() {
        assert_eq!(compared((8, 14), (13, 9)), Some(Change::More(5)));
        assert_eq!(compared((2, 20), (12, 10)), Some(Change::SomeMore));
        assert_eq!(compared((8, 14), (20, 2)), Some(Change::NearlyAll));
        assert_eq!(compared((8, 14), (10, 12)), Some(Change::Same));
        assert_eq!(compared((13, 9), (8, 14)), Some(Change::Fewer));
    }

    #[test]
    fn under_ten_answers_there_are_only_coarse_words() {
        assert_eq!(compared((2, 7), (8, 1)), Some(Change::Coarse(Share::Most)));
        assert_eq!(compared((8, 14), (3, 3)), Some(Change::Coarse(Share::Some)));
        assert_eq!(compared((2, 7), (1, 8)), Some(Change::Coarse(Share::Few)));
    }

    #[test]
    fn what_was_not_asked_is_not_compared() {
        assert_eq!(change(Known::Words, &next(8, 14), &next(13, 9)), None);
        assert_eq!(change(Known::Next, &next(8, 14), &next(0, 0)), None);
        let once = change(Known::Next, &[], &next(13, 9));
        assert_eq!(once, Some(Change::Coarse(Share::Some)));
    }
}
