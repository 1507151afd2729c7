//! What is read aloud: widgets say which texts they draw, in their order; the window makes sentences of them, and marks the
//! one that is being said. Nothing is copied while nothing is read.

use crate::platform::speech::{self, State};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// Which texts of this frame are taken down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Take {
    #[default]
    Nothing,
    /// All of the screen: the button was pressed.
    All,
    /// What was not there before: the youngest hear each screen by itself.
    New,
}

/// One sentence of one text.
#[derive(Clone, Debug)]
struct Sentence {
    block: usize,
    range: Range<usize>,
}

#[derive(Default)]
pub struct ReadAloud {
    take: Cell<Take>,
    /// A text answers what was just pressed: it is said at once, in place of what is being said.
    urgent: Cell<bool>,
    /// The button was pressed, and nothing was heard yet.
    asked: Cell<bool>,
    taken: RefCell<Vec<String>>,
    known: RefCell<BTreeSet<u64>>,
    /// What is being said.
    blocks: Vec<String>,
    sentences: Vec<Sentence>,
    now: Option<Sentence>,
    /// Texts that came while others were being said.
    later: Vec<String>,
    pub state: Cell<Option<State>>,
}

impl ReadAloud {
    /// A text is drawn that can be read aloud. Gives the part of it that is being said now.
    pub fn block(&self, text: &str) -> Option<Range<usize>> {
        match self.take.get() {
            Take::Nothing => {}
            Take::All => self.taken.borrow_mut().push(text.to_owned()),
            Take::New => {
                if self.known.borrow_mut().insert(hash(text)) {
                    self.taken.borrow_mut().push(text.to_owned());
                }
            }
        }
        let now = self.now.as_ref()?;
        (self.blocks.get(now.block)? == text).then(|| now.range.clone())
    }

    /// The same, for a text that answers what was pressed.
    pub fn answer(&self, text: &str) -> Option<Range<usize>> {
        if self.take.get() == Take::New && !self.known.borrow().contains(&hash(text)) {
            self.urgent.set(true);
        }
        self.block(text)
    }

    /// The button was pressed: all of this frame's screen is taken down.
    pub fn ask(&self) {
        self.take.set(Take::All);
        self.asked.set(true);
    }

    /// The button was pressed, and it turned out that there is no voice. True once.
    pub(crate) fn asked_in_vain(&self) -> bool {
        match self.state.get() {
            Some(State::Missing(_)) => self.asked.replace(false),
            Some(State::Speaking { .. }) => {
                self.asked.set(false);
                false
            }
            _ => false,
        }
    }

    /// A frame begins. `by_itself`: what is new is to be read without being asked.
    pub(crate) fn begin(&mut self, by_itself: bool, state: State) {
        self.state.set(Some(state));
        self.urgent.set(false);
        self.taken.get_mut().clear();
        self.take
            .set(if by_itself { Take::New } else { Take::Nothing });
        self.now = match state {
            State::Speaking { sentence } | State::Paused { sentence } => {
                self.sentences.get(sentence).cloned()
            }
            _ => None,
        };
    }

    /// A frame ends. Gives the sentences to be said now, if there are any.
    pub(crate) fn end(&mut self) -> Option<Vec<String>> {
        let asked = self.take.get() == Take::All;
        let taken = std::mem::take(self.taken.get_mut());
        let speaking = matches!(
            self.state.get(),
            Some(State::Speaking { .. } | State::Paused { .. })
        );
        if asked || self.urgent.get() {
            self.later.clear();
            return self.say(taken);
        }
        self.later.extend(taken);
        if speaking || self.later.is_empty() {
            return None;
        }
        let next = std::mem::take(&mut self.later);
        self.say(next)
    }

    /// Another screen: nothing of it was heard yet.
    pub(crate) fn forget(&mut self) {
        self.known.get_mut().clear();
        self.later.clear();
        self.now = None;
    }

    fn say(&mut self, blocks: Vec<String>) -> Option<Vec<String>> {
        self.sentences = blocks
            .iter()
            .enumerate()
            .flat_map(|(block, text)| {
                speech::sentences(text)
                    .into_iter()
                    .map(move |range| Sentence { block, range })
            })
            .collect();
        self.blocks = blocks;
        let said: Vec<String> = self
            .sentences
            .iter()
            .filter_map(|sentence| {
                let text = self.blocks.get(sentence.block)?;
                text.get(sentence.range.clone()).map(str::to_owned)
            })
            .collect();
        (!said.is_empty()).then_some(said)
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
