//! What the class is being asked: hands that are counted, a vote or the questions before and after on the phones, and
//! whether bars are shown.

use super::keys::Press;
use super::tally::Counting;
use crate::ui::cx::Cx;
use porchlight_core::class::{Counts, Item, ROUNDS, Vote, When};
use porchlight_core::model::{Action, ClassAction, Phones};

/// What a class can be asked at the page at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// With so many options.
    Vote(Vote, usize),
    Survey(When, Vec<Item>),
}

#[derive(Default)]
pub struct Voting {
    pub counting: Option<Counting>,
    /// What stands on the phones; a vote with its round.
    pub asking: Option<(Ask, usize)>,
    /// The bars of the page at hand are shown.
    pub bars: bool,
}

/// What this class answered to a vote so far.
pub fn rounds<'a>(cx: &Cx<'a>, vote: &Vote) -> &'a [Counts] {
    let class = cx.model.class();
    let poll = class.and_then(|class| class.poll(vote));
    poll.map_or(&[], |poll| poll.rounds.as_slice())
}

impl Voting {
    /// Something is being answered now.
    pub fn is_open(&self) -> bool {
        self.counting.is_some() || self.asking.is_some()
    }

    /// Another page: what was open is given up.
    pub fn turn(&mut self, cx: &Cx<'_>, out: &mut Vec<Action>) {
        *self = Self::default();
        if cx.input.class.is_some() {
            out.push(Action::Class(ClassAction::Phones(Phones::Clear)));
        }
    }

    /// Begins, or closes it and shows the bars. A vote that was held is shown; `again` holds it once more.
    pub fn press(&mut self, again: bool, ask: Option<Ask>, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if let Some(counting) = self.counting.take() {
            out.push(counting.close());
            self.bars = true;
            return;
        }
        if let Some((asked, round)) = self.asking.take() {
            out.push(Action::Class(ClassAction::Phones(match asked {
                Ask::Vote(vote, _) => Phones::Count(vote, round),
                Ask::Survey(when, items) => Phones::CountSurvey(when, items),
            })));
            self.bars = true;
            return;
        }
        let Some(ask) = ask else {
            return;
        };
        let known = match &ask {
            Ask::Vote(vote, _) => rounds(cx, vote).len(),
            Ask::Survey(when, _) => usize::from(cx.model.class().is_some_and(|class| match when {
                When::Before => !class.before.is_empty(),
                When::After => !class.after.is_empty(),
            })),
        };
        if known > 0 && !again {
            self.bars = !self.bars;
            return;
        }
        self.bars = false;
        let round = known.min(ROUNDS - 1);
        match (cx.input.class.is_some(), ask) {
            (true, ask) => {
                out.push(Action::Class(ClassAction::Phones(match &ask {
                    Ask::Vote(vote, _) => Phones::Ask(vote.clone()),
                    Ask::Survey(_, items) => Phones::Survey(items.clone()),
                })));
                self.asking = Some((ask, round));
            }
            (false, Ask::Vote(vote, options)) => {
                self.counting = Some(Counting::new(vote, round, options));
            }
            // On telling, nobody's hand is counted: it waits for the slips.
            (false, Ask::Survey(..)) => {}
        }
    }

    /// A key that belongs to counting; true where it was one.
    pub fn counts(&mut self, press: Press) -> bool {
        let counting = self.counting.as_mut();
        counting.is_some_and(|counting| counting.press(press))
    }
}
