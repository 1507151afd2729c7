//! What is read aloud. Widgets report the texts they draw, in order; the window splits them into sentences and marks
//! the one being spoken. Nothing is copied while nothing is read.

use crate::platform::speech::{self, State};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// Which of this frame's texts are recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Take {
    #[default]
    Nothing,
    /// The whole screen, because the button was pressed.
    All,
    /// Only what was not there before: the youngest children hear each screen automatically.
    New,
}

/// One sentence of one text.
#[derive(Clone, Debug)]
struct Sentence {
    block: usize,
    range: Range<usize>,
}

/// Collects the texts of each frame, and knows which sentence is being spoken.
#[derive(Default)]
pub struct ReadAloud {
    take: Cell<Take>,
    /// Set when a text responds to what was just pressed: it is spoken at once, replacing whatever is being read.
    urgent: Cell<bool>,
    /// The button was pressed and nothing has been heard yet.
    asked: Cell<bool>,
    taken: RefCell<Vec<String>>,
    known: RefCell<BTreeSet<u64>>,
    /// The texts being read.
    blocks: Vec<String>,
    sentences: Vec<Sentence>,
    now: Option<Sentence>,
    /// Texts that arrived while others were being read.
    later: Vec<String>,
    /// What the voice is doing, as of the start of this frame; `None` before the first.
    pub state: Cell<Option<State>>,
}

impl ReadAloud {
    /// Reports a drawn text that can be read aloud. Returns the byte range of the part being spoken now.
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

    /// The same, for a text that responds to what was pressed.
    pub fn answer(&self, text: &str) -> Option<Range<usize>> {
        if self.take.get() == Take::New && !self.known.borrow().contains(&hash(text)) {
            self.urgent.set(true);
        }
        self.block(text)
    }

    /// The button was pressed, so the whole screen is recorded in this frame.
    pub fn ask(&self) {
        self.take.set(Take::All);
        self.asked.set(true);
    }

    /// Whether the button was pressed but there turned out to be no voice. Returns true only once.
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

    /// Starts a frame. `by_itself` means that new texts are read without being asked for.
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

    /// Ends a frame. Returns the sentences to speak now, if any.
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

    /// Called when the screen changes: none of the new one has been heard yet.
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
