//! What the class is being asked: hands being counted, a vote or the before-and-after questions on phones, and
//! whether bars are shown.

use super::keys::Press;
use super::tally::Counting;
use crate::ui::cx::Cx;
use porchlight_core::class::{Counts, Item, ROUNDS, Vote, When, Windows};
use porchlight_core::model::{Action, ClassAction, Phones};

/// What a class can be asked on the current page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A vote, with this many options.
    Vote(Vote, usize),
    /// The questions before or after the lesson.
    Survey(When, Vec<Item>),
}

/// The state of voting on the current page.
#[derive(Default)]
pub struct Voting {
    /// Hands that are being counted, if any.
    pub counting: Option<Counting>,
    /// What is on the phones, with the round of a vote, counted from 0.
    pub asking: Option<(Ask, usize)>,
    /// Whether the current page's bars are shown.
    pub bars: bool,
    /// The street whose windows are lit as answers come from the phones, where that is fitting.
    pub windows: Option<Windows>,
}

/// This class's answers to a vote so far, one entry per round.
pub fn rounds<'a>(cx: &Cx<'a>, vote: &Vote) -> &'a [Counts] {
    let class = cx.model.class();
    let poll = class.and_then(|class| class.poll(vote));
    poll.map_or(&[], |poll| poll.rounds.as_slice())
}

impl Voting {
    /// Whether something is being answered right now.
    pub fn is_open(&self) -> bool {
        self.counting.is_some() || self.asking.is_some()
    }

    /// Called when the page is turned. Drops whatever was open.
    pub fn turn(&mut self, cx: &Cx<'_>, out: &mut Vec<Action>) {
        *self = Self::default();
        if cx.input.class.is_some() {
            out.push(Action::Class(ClassAction::Phones(Phones::Clear)));
        }
    }

    /// Starts asking, or ends it and shows the bars. If a vote was already held, shows its bars; `again` holds it
    /// once more.
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
            if let Some(windows) = &mut self.windows {
                windows.close();
            }
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
        self.windows = None;
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
            // Hands are never counted on questions about telling. Those wait for the slips.
            (false, Ask::Survey(..)) => {}
        }
    }

    /// Passes a key to the count in progress. Returns true if it belongs to counting.
    pub fn counts(&mut self, press: Press) -> bool {
        let counting = self.counting.as_mut();
        counting.is_some_and(|counting| counting.press(press))
    }
}
