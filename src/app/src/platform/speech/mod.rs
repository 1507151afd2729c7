//! Read-aloud: texts are spoken sentence by sentence, and the window can ask which sentence that is.
//! This room opens no window and draws nothing; nothing here may make its caller wait, and no spoken text may
//! reach a log. [`Speech`] is the handle, `queue` the thread behind it, `engine` what a
//! voice must be able to do, `linux` and `other` the voices.

mod engine;
mod queue;
mod reading;
mod sentences;

pub use sentences::sentences;

#[cfg(all(unix, not(target_os = "macos")))]
#[path = "linux.rs"]
mod platform;
#[cfg(any(windows, target_os = "macos"))]
#[path = "other.rs"]
mod platform;
#[cfg(test)]
mod tests;

use engine::{Command, Note, Open};
use queue::Queue;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

/// How long dropping the handle waits for the voice to fall silent.
const LAST_WORD: Duration = Duration::from_millis(90);

/// What read-aloud is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has asked yet, or the answer is still on its way.
    Unknown,
    /// It cannot speak, and why.
    Missing(Missing),
    /// It could speak.
    Silent,
    /// This sentence is being spoken, counted from 0.
    Speaking { sentence: usize },
    /// Silent in the middle; [`Speech::resume`] begins this sentence again.
    Paused { sentence: usize },
}

/// Why it cannot speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nothing to speak with is installed, or it does not start.
    Program,
    /// There is a program, but no voice for this language.
    Voice,
}

/// The handle. Every call returns at once; what came of it is told by [`Speech::state`].
///
/// Keep one for the whole run of the program: macOS gives its voice to a process only once.
pub struct Speech {
    shared: Arc<Shared>,
    open: Open,
    /// The way to the thread; empty until something is asked of it, `None` if no thread could be started.
    notes: OnceLock<Option<Sender<Note>>>,
}

impl Speech {
    /// A handle that has not started anything yet: thread and voice are made at the first [`Speech::say`] or
    /// [`Speech::probe`]. `wake` is called, mostly from another thread, each time the state has changed.
    pub fn start(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self::with(Arc::new(platform::open), wake)
    }

    fn with(open: Open, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let shared = Shared {
            state: Mutex::new(State::Unknown),
            wake: Box::new(wake),
        };
        Self {
            shared: Arc::new(shared),
            open,
            notes: OnceLock::new(),
        }
    }

    /// Asks whether there is a voice for this language, as in `es` or `en-US`: the state is then Missing or
    /// Silent. A language is asked about once; [`Speech::say`] asks again, as someone may have installed a voice.
    pub fn probe(&self, locale: &str) {
        self.send(Command::Probe {
            locale: locale.to_owned(),
        });
    }

    /// Speaks these sentences one after another instead of what is being said. `percent` is the speed, from 60 to
    /// 160; 100 is the speed this computer is set to. A sentence without letters or digits is passed over.
    pub fn say(&self, sentences: Vec<String>, locale: &str, percent: u16) {
        self.send(Command::Say {
            sentences,
            locale: locale.to_owned(),
            percent: percent.clamp(60, 160),
        });
    }

    /// Falls silent and keeps the place.
    pub fn pause(&self) {
        self.tell(Command::Pause);
    }

    /// Goes on after [`Speech::pause`], beginning with the sentence that was cut off.
    pub fn resume(&self) {
        self.tell(Command::Resume);
    }

    /// Speaks the last text from its first sentence, also after its end or after [`Speech::stop`].
    pub fn again(&self) {
        self.tell(Command::Again);
    }

    /// Falls silent, within 100 ms if the voice obeys. The state changes before this returns.
    pub fn stop(&self) {
        self.shared.silence();
        self.tell(Command::Stop);
    }

    /// What it is doing now.
    pub fn state(&self) -> State {
        *self.shared.lock()
    }

    /// Tells the thread, starting it if need be.
    fn send(&self, command: Command) {
        let notes = self.notes.get_or_init(|| {
            let (notes, inbox) = channel();
            let queue = Queue::new(
                Arc::clone(&self.open),
                notes.clone(),
                Arc::clone(&self.shared),
            );
            thread::Builder::new()
                .name("read-aloud".to_owned())
                .spawn(move || queue.run(&inbox))
                .inspect_err(|why| tracing::warn!("read-aloud has no thread: {why}"))
                .is_ok()
                .then_some(notes)
        });
        match notes {
            Some(notes) => {
                notes.send(Note::Do(command)).ok();
            }
            None => self.shared.set(State::Missing(Missing::Program)),
        }
    }

    /// Tells the thread if there is one: without it there is nothing to pause or stop.
    fn tell(&self, command: Command) {
        if let Some(Some(notes)) = self.notes.get() {
            notes.send(Note::Do(command)).ok();
        }
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        if let Some(Some(notes)) = self.notes.get() {
            let (done, silent) = channel();
            if notes.send(Note::Close(done)).is_ok() {
                silent.recv_timeout(LAST_WORD).ok();
            }
        }
    }
}

/// What the handle and its thread have in common.
struct Shared {
    state: Mutex<State>,
    wake: Box<dyn Fn() + Send + Sync>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, to: impl FnOnce(State) -> State) {
        let changed = {
            let mut state = self.lock();
            let before = *state;
            *state = to(before);
            *state != before
        };
        if changed {
            (self.wake)();
        }
    }

    fn set(&self, state: State) {
        self.change(|_| state);
    }

    /// Speaking and Paused become Silent; what is not known or missing stays so.
    fn silence(&self) {
        self.change(|state| match state {
            State::Speaking { .. } | State::Paused { .. } => State::Silent,
            State::Unknown | State::Missing(_) | State::Silent => state,
        });
    }
}
