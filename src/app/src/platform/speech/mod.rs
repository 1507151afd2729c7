//! Read-aloud: texts are spoken sentence by sentence, and the window can ask which sentence is being spoken. This module
//! opens no window and draws nothing. Nothing here may block its caller, and no spoken text may reach a log. [`Speech`] is
//! the handle, `queue` the thread behind it, `engine` the interface of a voice, and `linux` and `other` the voices. For
//! Linux, `ssip` has the daemon's protocol, and `sound` checks whether anything can be played.

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
#[cfg(all(unix, not(target_os = "macos")))]
mod sound;
#[cfg(all(unix, not(target_os = "macos")))]
mod ssip;
#[cfg(test)]
mod tests;

use engine::{Command, Note, Open};
use porchlight_core::model::ChosenVoice;
use queue::Queue;
use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

/// How long dropping the handle waits for the voice to stop.
const LAST_WORD: Duration = Duration::from_millis(90);

/// What read-aloud is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing has been asked yet, or the answer is still pending.
    Unknown,
    /// It cannot speak, for this reason.
    Missing(Missing),
    /// It is able to speak, but nothing is being read.
    Silent,
    /// Reading aloud.
    Speaking {
        /// Which sentence is being spoken, counted from 0.
        sentence: usize,
    },
    /// Paused partway through.
    Paused {
        /// Which sentence [`Speech::resume`] starts again, counted from 0.
        sentence: usize,
    },
}

/// Why it cannot speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No speech program is installed, or it does not start.
    Program,
    /// There is a speech program, but it has no voice for this language.
    Voice,
    /// There is nothing to play sound with. Only detected on Linux.
    Sound,
}

/// The voices to choose from for a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Voices {
    /// Nothing has been asked yet, or the answer is still pending.
    #[default]
    Unknown,
    /// There are none to choose from.
    None,
    /// There are some; [`Speech::list`] gets their names.
    Some,
    /// The voices, in the engine's own order.
    Listed(Arc<[ChosenVoice]>),
}

/// The handle. Every call returns at once; [`Speech::state`] gives the outcome.
///
/// Keep a single handle for as long as the program runs: macOS gives a process its voice only once.
pub struct Speech {
    shared: Arc<Shared>,
    open: Open,
    /// The channel to the thread. Empty until the first command, `None` if the thread could not be started.
    notes: OnceLock<Option<Sender<Note>>>,
}

impl Speech {
    /// A handle that has not started anything yet. The thread and the voice are created by the first [`Speech::say`]
    /// or [`Speech::probe`]. `wake` is called, mostly from another thread, each time the state changes.
    pub fn start(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self::with(Arc::new(platform::open), wake)
    }

    fn with(open: Open, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let shared = Shared {
            state: Mutex::new(State::Unknown),
            voices: Mutex::default(),
            wake: Box::new(wake),
        };
        Self {
            shared: Arc::new(shared),
            open,
            notes: OnceLock::new(),
        }
    }

    /// Checks whether there is a voice for this language, such as `es` or `en-US`, and whether there are several to
    /// choose from. The state then becomes Missing or Silent. Each language is checked only once; [`Speech::say`]
    /// checks again, in case someone has installed a voice.
    pub fn probe(&self, locale: &str) {
        self.send(Command::Probe {
            locale: locale.to_owned(),
        });
    }

    /// Gets the names of the voices for this language; [`Speech::voices`] then has them. Some daemons answer no other program
    /// while they list their voices, so call this only when a person asks for it.
    pub fn list(&self, locale: &str) {
        self.send(Command::List {
            locale: locale.to_owned(),
        });
    }

    /// The voices for this language, as far as they are known.
    pub fn voices(&self, locale: &str) -> Voices {
        let voices = self.shared.voices.lock();
        let voices = voices.unwrap_or_else(PoisonError::into_inner);
        voices.get(locale).cloned().unwrap_or_default()
    }

    /// Speaks these sentences one after another, replacing whatever is being read. A `voice` that is gone is replaced by
    /// the engine's own choice. `percent` is the speed, from 60 to 160; 100 is the speed set on this computer. Sentences
    /// without letters or digits are skipped. If something was missing before, it is looked for again.
    pub fn say(
        &self,
        sentences: Vec<String>,
        locale: &str,
        voice: Option<&ChosenVoice>,
        percent: u16,
    ) {
        self.shared.change(|state| match state {
            State::Missing(_) => State::Unknown,
            known => known,
        });
        self.send(Command::Say {
            sentences,
            locale: locale.to_owned(),
            voice: voice.cloned(),
            percent: percent.clamp(60, 160),
        });
    }

    /// Stops speaking but keeps its place.
    pub fn pause(&self) {
        self.tell(Command::Pause);
    }

    /// Continues after [`Speech::pause`], starting again with the sentence that was cut off.
    pub fn resume(&self) {
        self.tell(Command::Resume);
    }

    /// Speaks the last text from its first sentence, even if it has ended or [`Speech::stop`] was called.
    pub fn again(&self) {
        self.tell(Command::Again);
    }

    /// Stops speaking, within 100 ms if the voice cooperates. The state changes before this returns.
    pub fn stop(&self) {
        self.shared.silence();
        self.tell(Command::Stop);
    }

    /// What read-aloud is doing now.
    pub fn state(&self) -> State {
        *self.shared.lock()
    }

    /// Sends a command to the thread, starting it if necessary.
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

    /// Sends a command to the thread if there is one. Without a thread there is nothing to pause or stop.
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

/// State shared between the handle and its thread.
struct Shared {
    state: Mutex<State>,
    /// By locale.
    voices: Mutex<HashMap<String, Voices>>,
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

    /// Sets the voices for a language. [`Voices::Some`] does not replace a list.
    fn offer(&self, locale: &str, voices: Voices) {
        let changed = {
            let mut all = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
            let known = all.entry(locale.to_owned()).or_default();
            let is_listed = matches!(known, Voices::Listed(_)) && voices == Voices::Some;
            let changed = !is_listed && *known != voices;
            if changed {
                *known = voices;
            }
            changed
        };
        if changed {
            (self.wake)();
        }
    }

    /// Turns Speaking and Paused into Silent. Unknown and Missing stay as they are.
    fn silence(&self) {
        self.change(|state| match state {
            State::Speaking { .. } | State::Paused { .. } => State::Silent,
            State::Unknown | State::Missing(_) | State::Silent => state,
        });
    }
}
