//! What is read aloud. Widgets report the texts they draw, in order; the window splits them into sentences and marks the
//! one being spoken. While nothing is read, nothing is copied.

use crate::platform::speech::{self, State, Voices};
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
    /// Only new texts: the youngest children hear each screen automatically.
    New,
}

/// A text, and the speaker if it is a message in a chat; other texts have none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Block {
    speaker: String,
    text: String,
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
    /// Set when a text responds to what was just pressed: it is spoken at once, instead of whatever is being read.
    urgent: Cell<bool>,
    /// The button was pressed and nothing has been heard yet.
    asked: Cell<bool>,
    /// The speaker of the text that is reported next.
    speaker: RefCell<String>,
    taken: RefCell<Vec<Block>>,
    known: RefCell<BTreeSet<u64>>,
    /// The texts being read.
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
    now: Option<Sentence>,
    /// Texts that arrived while others were being read.
    later: Vec<Block>,
    /// What the voice is doing, as of the start of this frame; `None` before the first.
    pub state: Cell<Option<State>>,
    /// The voices for the language of the texts, as of the start of this frame.
    pub voices: RefCell<Voices>,
    /// Whether a screen reader was on at the start of this frame.
    pub screen_reader: Cell<bool>,
}

impl ReadAloud {
    /// Sets the speaker of the text that is reported next, so that the name is heard before it.
    pub fn said_by(&self, speaker: &str) {
        let mut next = self.speaker.borrow_mut();
        next.clear();
        next.push_str(speaker);
    }

    /// Reports a drawn text that can be read aloud. Returns the byte range of the part being spoken now.
    pub fn block(&self, text: &str) -> Option<Range<usize>> {
        let speaker = std::mem::take(&mut *self.speaker.borrow_mut());
        let is_new = || self.known.borrow_mut().insert(hash(&speaker, text));
        let now = self.now.as_ref().and_then(|now| {
            let spoken = self.blocks.get(now.block)?;
            let is_this = spoken.text == text && spoken.speaker == speaker;
            is_this.then(|| now.range.clone())
        });
        let is_taken = match self.take.get() {
            Take::Nothing => false,
            Take::All => true,
            Take::New => is_new(),
        };
        if is_taken {
            let text = text.to_owned();
            self.taken.borrow_mut().push(Block { speaker, text });
        }
        now
    }

    /// Like [`ReadAloud::block`], for a text that responds to what was pressed.
    pub fn answer(&self, text: &str) -> Option<Range<usize>> {
        if self.take.get() == Take::New && !self.known.borrow().contains(&hash("", text)) {
            self.urgent.set(true);
        }
        self.block(text)
    }

    /// The button was pressed, so the whole screen is recorded in this frame.
    pub fn ask(&self) {
        self.take.set(Take::All);
        self.asked.set(true);
    }

    /// Whether the button was pressed in an earlier frame but there was no voice. Returns true only once.
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

    /// Starts a frame. `by_itself` means that new texts are read automatically.
    pub(crate) fn begin(&mut self, by_itself: bool, state: State) {
        self.state.set(Some(state));
        self.urgent.set(false);
        self.taken.get_mut().clear();
        self.speaker.get_mut().clear();
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

    /// Called when the screen changes: nothing on the new one has been heard yet.
    pub(crate) fn forget(&mut self) {
        self.known.get_mut().clear();
        self.later.clear();
        self.now = None;
    }

    fn say(&mut self, blocks: Vec<Block>) -> Option<Vec<String>> {
        self.sentences = blocks
            .iter()
            .enumerate()
            .flat_map(|(block, said)| {
                speech::sentences(&said.text)
                    .into_iter()
                    .map(move |range| Sentence { block, range })
            })
            .collect();
        self.blocks = blocks;
        let said: Vec<String> = self
            .sentences
            .iter()
            .filter_map(|sentence| {
                let Block { speaker, text } = self.blocks.get(sentence.block)?;
                let words = text.get(sentence.range.clone())?;
                let is_first = text
                    .get(..sentence.range.start)
                    .is_some_and(|before| before.trim().is_empty());
                Some(if is_first && !speaker.is_empty() {
                    format!("{speaker}: {words}")
                } else {
                    words.to_owned()
                })
            })
            .collect();
        (!said.is_empty()).then_some(said)
    }
}

fn hash(speaker: &str, text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (speaker, text).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One frame of a screen for the youngest with these messages; an empty name is a text without a speaker.
    fn frame(aloud: &mut ReadAloud, state: State, said: &[(&str, &str)]) -> Option<Vec<String>> {
        aloud.begin(true, state);
        for (name, text) in said {
            if !name.is_empty() {
                aloud.said_by(name);
            }
            aloud.block(text);
        }
        aloud.end()
    }

    #[test]
    fn a_message_is_heard_with_its_speaker_first_each_time_somebody_else_speaks() {
        let mut aloud = ReadAloud::default();
        let mut chat = vec![("", "A chat."), ("Sky", "Hi! Want to play?"), ("", "I do.")];
        let heard = frame(&mut aloud, State::Silent, &chat).unwrap();
        assert_eq!(heard, ["A chat.", "Sky: Hi!", "Want to play?", "I do."]);
        chat.extend([("Noor", "Ok."), ("Sky", "Ok.")]);
        let heard = frame(&mut aloud, State::Silent, &chat).unwrap();
        assert_eq!(
            heard,
            ["Noor: Ok.", "Sky: Ok."],
            "what is new, with its name"
        );
        assert_eq!(frame(&mut aloud, State::Silent, &chat), None);
    }

    #[test]
    fn the_same_words_are_marked_only_where_their_speaker_says_them() {
        let mut aloud = ReadAloud::default();
        let chat = [("Noor", "Ok."), ("Sky", "Ok.")];
        frame(&mut aloud, State::Silent, &chat).unwrap();
        aloud.begin(true, State::Speaking { sentence: 1 });
        let marked = chat.map(|(name, text)| {
            aloud.said_by(name);
            aloud.block(text)
        });
        assert_eq!(marked, [None, Some(0..3)]);
    }

    #[test]
    fn a_press_in_vain_is_told_once_and_not_before_it_was_tried() {
        let missing = State::Missing(speech::Missing::Sound);
        let mut aloud = ReadAloud::default();
        aloud.begin(false, missing);
        assert!(!aloud.asked_in_vain(), "nobody pressed");
        aloud.ask();
        aloud.block("Hi.");
        assert!(aloud.end().is_some(), "what was missing is tried again");
        aloud.begin(false, State::Unknown);
        assert!(!aloud.asked_in_vain());
        aloud.begin(false, missing);
        assert!(aloud.asked_in_vain() && !aloud.asked_in_vain());
    }
}
