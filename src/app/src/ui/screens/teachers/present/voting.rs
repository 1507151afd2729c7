//! What the class is being asked: hands being counted, a vote or the before-and-after questions on phones, and
//! whether bars are shown.

use super::tally::Counting;
use crate::ui::cx::Cx;
use crate::ui::wall_keys::Press;
use porchlight_core::class::{Counts, Item, ROUNDS, Vote, When, Windows};
use porchlight_core::model::{Action, ClassAction, Phones, Route};

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
    /// The count of hands in progress, if any.
    pub counting: Option<Counting>,
    /// What is on the phones, with the round of a vote, counted from 0.
    pub asking: Option<(Ask, usize)>,
    /// Whether the current page's bars are shown.
    pub bars: bool,
    /// The street whose windows light up as answers arrive from the phones, if the question is suitable.
    pub windows: Option<Windows>,
    /// Unfinished counts that were set aside, by accident or to turn back a page. They can be resumed, and are saved when the
    /// lesson ends.
    put_away: Vec<Counting>,
    /// The number of phones that have answered the current question.
    answered: usize,
}

/// This class's answers to a vote so far, one entry per round.
pub fn rounds<'a>(cx: &Cx<'a>, vote: &Vote) -> &'a [Counts] {
    let class = cx.model.class();
    let poll = class.and_then(|class| class.poll(vote));
    poll.map_or(&[], |poll| poll.rounds.as_slice())
}

/// Whether the questions for this point in time have already been answered.
fn asked(cx: &Cx<'_>, when: When) -> bool {
    let class = match (when, cx.model.route()) {
        // These are about the class being reviewed.
        (When::Later, Route::PresentBooster(id)) => cx.model.classes().get(id),
        _ => cx.model.class(),
    };
    class.is_some_and(|class| match when {
        When::Before => !class.before.is_empty(),
        When::After => !class.after.is_empty(),
        When::Later => !class.later.is_empty(),
    })
}

impl Voting {
    /// Whether a question is open.
    pub fn is_open(&self) -> bool {
        self.counting.is_some() || self.asking.is_some()
    }

    /// Records how many phones have answered.
    pub fn watch(&mut self, cx: &Cx<'_>) {
        self.answered = cx.input.class.map_or(0, |class| class.answered);
    }

    /// Whether turning the page now would close a question that phones have answered.
    pub fn has_answers(&self) -> bool {
        self.asking.is_some() && self.answered > 0
    }

    /// Called when the page is turned. Closes whatever was open without losing answers.
    pub fn turn(&mut self, cx: &Cx<'_>, out: &mut Vec<Action>) {
        self.put_away();
        self.count_phones(out);
        self.bars = false;
        if cx.input.class.is_some() {
            out.push(Action::Class(ClassAction::Phones(Phones::Clear)));
        }
    }

    /// Sets the count in progress aside. Returns whether there was one.
    pub fn put_away(&mut self) -> bool {
        let Some(counting) = self.counting.take() else {
            return false;
        };
        self.forget(&counting.vote);
        if !counting.tally.is_empty() {
            self.put_away.push(counting);
        }
        true
    }

    fn forget(&mut self, vote: &Vote) {
        self.put_away.retain(|known| &known.vote != vote);
    }

    /// Saves all unsaved answers, because the lesson ends.
    pub fn finish(&mut self, out: &mut Vec<Action>) {
        self.put_away();
        out.extend(self.put_away.drain(..).map(Counting::close));
        self.count_phones(out);
    }

    /// Closes what is on the phones, saving it if anybody has answered.
    fn count_phones(&mut self, out: &mut Vec<Action>) {
        let asked = self.asking.take().filter(|_| self.answered > 0);
        out.extend(asked.map(|(asked, round)| {
            Action::Class(ClassAction::Phones(match asked {
                Ask::Vote(vote, _) => Phones::Count(vote, round),
                Ask::Survey(when, items) => Phones::CountSurvey(when, items),
            }))
        }));
    }

    /// Starts asking, or ends it and shows the bars. If a vote was already held, shows its bars; with `again`, holds it once
    /// more.
    pub fn press(&mut self, again: bool, ask: Option<Ask>, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if let Some(counting) = self.counting.take() {
            self.forget(&counting.vote);
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
            Ask::Survey(when, _) => usize::from(asked(cx, *when)),
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
                let known = self.put_away.iter();
                let mut known = known.filter(|known| known.vote == vote && known.round == round);
                let counting = known.next().cloned();
                self.counting =
                    Some(counting.unwrap_or_else(|| Counting::new(vote, round, options)));
            }
            // Questions about telling are never counted by hand. They wait for the slips.
            (false, Ask::Survey(..)) => {}
        }
    }

    /// Passes a key to the count in progress. Returns true if it belongs to counting.
    pub fn counts(&mut self, press: Press) -> bool {
        let counting = self.counting.as_mut();
        counting.is_some_and(|counting| counting.press(press))
    }
}
