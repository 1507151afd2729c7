//! The wall of windows: while a class votes on phones, windows in a picture of a street light up as answers are counted. It
//! shows that the class is answering, and never who or what: windows light up several at a time, in an order that was drawn
//! before the first answer. A pass counts as an answer.

use super::Vote;
use crate::content::Library;

/// The fewest pupils for which windows light up. With fewer, a class could tell who has answered.
const LEAST_JOINED: usize = 10;

/// The fewest answers, and the fewest windows, in a batch.
const BATCH: usize = 3;

/// The windows of the street and how many of them are lit. A lit window stays lit, even if pupils leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Windows {
    /// All windows by number, in the order in which they are lit.
    order: Vec<usize>,
    /// How many of them are lit.
    lit: usize,
}

impl Windows {
    /// Whether windows may light up while a class votes on this: only with children, and never on a sensitive topic.
    pub fn suit(library: &Library, vote: &Vote) -> bool {
        library.lesson(&vote.lesson).is_some_and(|lesson| {
            let step = lesson.step(&vote.step);
            lesson.audience.is_child() && step.is_some_and(|step| !lesson.is_tender(step))
        })
    }

    /// `count` windows, all dark. `random` decides the order and is drawn anew for each vote. `None` with too few pupils.
    pub fn new(count: usize, joined: usize, random: u64) -> Option<Self> {
        (joined >= LEAST_JOINED).then(|| Self {
            order: order(count, random),
            lit: 0,
        })
    }

    /// Lights the windows for the answers counted so far, passes included. The last windows wait until the vote closes, so that
    /// nobody stands out as the pupil the class is waiting for.
    pub fn count(&mut self, answered: usize, joined: usize) {
        if joined < LEAST_JOINED {
            return;
        }
        let count = self.order.len();
        // With more pupils than windows, more answers are needed for a batch of windows.
        let batch = BATCH.max((BATCH * joined).div_ceil(count.max(1)));
        let most = joined.saturating_sub(1);
        let whole = answered.min(most) / batch * batch;
        let lit = count * whole / joined;
        if lit >= self.lit + BATCH {
            self.lit = lit;
        }
    }

    /// The vote was closed: all windows are lit.
    pub fn close(&mut self) {
        self.lit = self.order.len();
    }

    /// Whether all windows are lit.
    pub fn are_all_lit(&self) -> bool {
        self.lit == self.order.len()
    }

    /// How many windows are lit.
    pub fn lit(&self) -> usize {
        self.lit
    }

    /// For each window by number, whether it is lit.
    pub fn shown(&self) -> Vec<bool> {
        let mut shown = vec![false; self.order.len()];
        for ix in self.order.iter().take(self.lit) {
            if let Some(window) = shown.get_mut(*ix) {
                *window = true;
            }
        }
        shown
    }
}

/// Numbers from 0 in an order that follows from `random` alone.
fn order(count: usize, random: u64) -> Vec<usize> {
    // SplitMix64: each number is spread over all of its bits.
    let mut state = random;
    let mut keyed: Vec<(u64, usize)> = (0..count)
        .map(|ix| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut mixed = state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            (mixed ^ (mixed >> 31), ix)
        })
        .collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, ix)| ix).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNT: usize = 36;

    /// What a class sees as answers come in one by one: how many windows are lit after each.
    fn seen(joined: usize) -> Vec<usize> {
        let mut windows = Windows::new(COUNT, joined, 7).expect("enough pupils");
        (1..=joined)
            .map(|answered| {
                windows.count(answered, joined);
                windows.lit()
            })
            .collect()
    }

    #[test]
    fn with_fewer_than_ten_pupils_no_window_is_ever_lit() {
        assert_eq!(Windows::new(COUNT, 9, 7), None);
        let mut windows = Windows::new(COUNT, 10, 7).unwrap();
        // A pupil left after the question was asked.
        windows.count(9, 9);
        assert_eq!(windows.lit(), 0);
    }

    #[test]
    fn windows_are_lit_in_batches_of_at_least_three_answers_and_three_windows_and_never_go_dark() {
        for joined in 10..=500 {
            let all = seen(joined);
            let mut changed_at = 0;
            let mut before = 0;
            for (ix, lit) in all.iter().enumerate() {
                let answered = ix + 1;
                if *lit != before {
                    assert!(*lit >= before + 3, "{joined}: {before} to {lit}");
                    assert!(answered - changed_at >= 3, "{joined}: {answered}");
                    (before, changed_at) = (*lit, answered);
                }
            }
            assert!(
                before > COUNT / 2,
                "{joined}: most of the street is lit at the end, {before}"
            );
        }
    }

    #[test]
    fn nobody_sees_that_the_last_pupil_has_answered_and_all_windows_are_lit_at_closing() {
        for joined in 10..=200 {
            let all = seen(joined);
            assert_eq!(all[joined - 2], all[joined - 1], "{joined}");
            assert!(all[joined - 1] < COUNT, "{joined}");
            let mut windows = Windows::new(COUNT, joined, 7).unwrap();
            windows.count(joined / 2, joined);
            windows.close();
            assert!(windows.are_all_lit() && windows.shown().iter().all(|lit| *lit));
        }
    }

    #[test]
    fn the_places_are_drawn_before_anybody_answers_and_anew_for_each_vote() {
        let lights = |random: u64, steps: &[usize]| {
            let mut windows = Windows::new(COUNT, 30, random).unwrap();
            for answered in steps {
                windows.count(*answered, 30);
            }
            windows.shown()
        };
        // However the answers come, the same number of them gives the same picture.
        assert_eq!(lights(1, &[6, 12, 18]), lights(1, &[2, 3, 7, 11, 18]));
        assert_ne!(lights(1, &[15]), lights(2, &[15]));
        // Every window is in the first batch of some vote, so its place says nothing about when it was lit.
        let first: std::collections::BTreeSet<usize> = (0..400)
            .flat_map(|random| {
                let shown = lights(random, &[3]);
                (0..COUNT).filter(move |ix| shown[*ix]).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(first.len(), COUNT);
    }

    #[test]
    fn a_pupil_who_leaves_or_comes_in_late_takes_no_light_away() {
        let mut windows = Windows::new(COUNT, 12, 3).unwrap();
        windows.count(9, 12);
        let lit = windows.lit();
        assert!(lit > 0);
        windows.count(9, 30);
        windows.count(4, 11);
        assert_eq!(windows.lit(), lit);
    }
}
