//! The thread behind the handle. It knows which sentence is next and asks a voice to speak it. It blocks in only one
//! place, waiting for the next note; a voice that does not answer is given up after a while.

use super::engine::{Command, Ear, Engine, Found, Lost, Note, Open};
use super::reading::{Reading, Step};
use super::{Missing, Shared, State, Voices};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How long a voice may take to open. On a slow computer this includes starting the daemon.
const OPENING: Duration = Duration::from_secs(15);

enum Link {
    Closed,
    Opening { until: Instant },
    Open(Box<dyn Engine>),
}

pub(super) struct Queue {
    open: Open,
    notes: Sender<Note>,
    shared: Arc<Shared>,
    link: Link,
    life: u64,
    reading: Option<Reading>,
    /// The language being asked about.
    asked: Option<String>,
    /// The language whose voices a person wants to see.
    listing: Option<String>,
    /// The answer for each language asked about so far.
    known: HashMap<String, Option<Missing>>,
}

impl Queue {
    /// A queue with no voice yet. `open` creates one when it is first needed; voices report back through `notes`.
    pub fn new(open: Open, notes: Sender<Note>, shared: Arc<Shared>) -> Self {
        Self {
            open,
            notes,
            shared,
            link: Link::Closed,
            life: 0,
            reading: None,
            asked: None,
            listing: None,
            known: HashMap::new(),
        }
    }

    /// Runs until told to close. It reads every pending note before acting, so a text that is stopped right away is
    /// never started.
    pub fn run(mut self, inbox: &Receiver<Note>) {
        let _guard = Leaving(Arc::clone(&self.shared));
        loop {
            let note = match inbox.try_recv() {
                Ok(note) => Some(note),
                Err(_) if self.act() => None,
                Err(_) => self.wait(inbox),
            };
            match note {
                Some(Note::Do(command)) => self.obey(command),
                Some(Note::Opened(life, link)) if life == self.life => self.opened(link),
                Some(Note::Ended(life, key)) if life == self.life => {
                    self.reading.iter_mut().for_each(|r| r.ended(&key));
                }
                Some(Note::Gone(life)) if life == self.life => self.lost(State::Silent),
                Some(Note::Close(done)) => {
                    self.hush();
                    done.send(()).ok();
                    return;
                }
                Some(Note::Opened(..) | Note::Ended(..) | Note::Gone(_)) | None => {}
            }
        }
    }

    fn wait(&mut self, inbox: &Receiver<Note>) -> Option<Note> {
        let until = match (&self.link, self.reading.as_ref().map(|r| &r.step)) {
            (_, Some(Step::Speaking { until, .. })) | (Link::Opening { until }, _) => *until,
            _ => return inbox.recv().ok(),
        };
        match inbox.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(note) => Some(note),
            Err(RecvTimeoutError::Timeout) => {
                tracing::warn!("the voice does not answer");
                if matches!(self.link, Link::Opening { .. }) {
                    self.lost(State::Missing(Missing::Program));
                } else {
                    self.over();
                }
                None
            }
            Err(RecvTimeoutError::Disconnected) => None,
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Probe { locale } => self.asked = Some(locale),
            Command::List { locale } => {
                if matches!(self.known.get(&locale), Some(Some(_))) {
                    self.known.remove(&locale);
                }
                self.listing = Some(locale);
            }
            Command::Say {
                sentences,
                locale,
                voice,
                percent,
            } => {
                self.hush();
                self.reading = Some(Reading::new(sentences, locale, voice, percent));
                self.ask_again();
            }
            Command::Again => {
                self.hush();
                if let Some(reading) = &mut self.reading {
                    reading.at = 0;
                    reading.step = Step::Due;
                }
                self.ask_again();
            }
            Command::Pause => {
                if let Some(reading) = &self.reading
                    && (reading.due() || reading.speaking())
                {
                    let sentence = reading.at;
                    self.hush();
                    self.step(Step::Paused);
                    self.shared.set(State::Paused { sentence });
                }
            }
            Command::Resume => {
                if self.reading.as_ref().is_some_and(Reading::paused) {
                    self.step(Step::Due);
                }
            }
            Command::Stop => self.over(),
        }
    }

    /// Does one thing that is due. Returns true if there may be more to do.
    fn act(&mut self) -> bool {
        let due = self.reading.as_ref().filter(|reading| reading.due());
        let due = due.map(|reading| reading.locale.clone());
        let is_due = due.is_some();
        let asked = self.asked.clone().or(due);
        let Some(locale) = asked.or_else(|| self.listing.clone()) else {
            return false;
        };
        if let Some(&missing) = self.known.get(&locale) {
            if self.asked.take().is_some() {
                self.answer(missing);
            } else if !is_due {
                return self.list(&locale, missing);
            } else if let Some(missing) = missing {
                self.step(Step::Over);
                self.shared.set(State::Missing(missing));
            } else if matches!(self.link, Link::Open(_)) {
                self.speak();
            } else {
                return self.connect();
            }
            return true;
        }
        let Link::Open(engine) = &mut self.link else {
            return self.connect();
        };
        match engine.voice(&locale) {
            Ok(found) => {
                let missing = (found == Found::Nothing).then_some(Missing::Voice);
                let voices = match found {
                    Found::Named => Voices::Some,
                    Found::Nothing | Found::Unnamed => Voices::None,
                };
                self.shared.offer(&locale, voices);
                self.known.insert(locale, missing);
            }
            Err(Lost) => self.lost(State::Missing(Missing::Program)),
        }
        true
    }

    /// Gets the voices for a language that a person wants to see. Returns true if there may be more to do.
    fn list(&mut self, locale: &str, missing: Option<Missing>) -> bool {
        let listed = match (&mut self.link, missing) {
            (_, Some(_)) => Ok(Vec::new()),
            (Link::Open(engine), None) => engine.list(locale),
            _ => return self.connect(),
        };
        match listed {
            Ok(voices) => {
                self.listing = None;
                let voices = if voices.is_empty() {
                    Voices::None
                } else {
                    Voices::Listed(voices.into())
                };
                self.shared.offer(locale, voices);
            }
            Err(Lost) => self.lost(State::Silent),
        }
        true
    }

    /// Reports the answer to a probe, without disturbing what is being spoken.
    fn answer(&self, missing: Option<Missing>) {
        let idle = missing.map_or(State::Silent, State::Missing);
        self.shared.change(|state| match state {
            State::Speaking { .. } | State::Paused { .. } => state,
            State::Unknown | State::Missing(_) | State::Silent => idle,
        });
    }

    /// Looks for a voice again unless one is ready for the text, since a missing one may have been installed.
    fn ask_again(&mut self) {
        if let Some(reading) = &self.reading {
            let ready = matches!(self.known.get(&reading.locale), Some(None));
            if !ready || !matches!(self.link, Link::Open(_)) {
                self.known.remove(&reading.locale);
                self.shared.set(State::Unknown);
            }
        }
    }

    fn connect(&mut self) -> bool {
        if matches!(self.link, Link::Opening { .. }) {
            return false;
        }
        self.life += 1;
        let (open, life, notes) = (Arc::clone(&self.open), self.life, self.notes.clone());
        let ear = Ear::new(notes.clone(), life);
        let opener = thread::Builder::new().name("read-aloud start".to_owned());
        match opener.spawn(move || notes.send(Note::Opened(life, open(ear)))) {
            Ok(_) => {
                let until = Instant::now() + OPENING;
                self.link = Link::Opening { until };
                false
            }
            Err(why) => {
                tracing::warn!("read-aloud has no thread: {why}");
                self.lost(State::Missing(Missing::Program));
                true
            }
        }
    }

    fn opened(&mut self, link: Result<Box<dyn Engine>, Missing>) {
        match link {
            Ok(engine) => {
                self.link = Link::Open(engine);
                self.known.clear();
                self.settle();
            }
            Err(missing) => self.lost(State::Missing(missing)),
        }
    }

    /// Speaks the sentence that is due, or the next one that has words in it.
    fn speak(&mut self) {
        let (Some(reading), Link::Open(engine)) = (&mut self.reading, &mut self.link) else {
            return;
        };
        if reading.find().is_none() {
            self.over();
            return;
        }
        self.shared.set(State::Speaking {
            sentence: reading.at,
        });
        let (locale, voice) = (reading.locale.clone(), reading.voice.clone());
        let percent = reading.percent;
        let text = reading.find().unwrap_or_default();
        match engine.speak(text, &locale, voice.as_ref(), percent) {
            Ok(key) => reading.begun(key),
            Err(Lost) => self.lost(State::Missing(Missing::Program)),
        }
    }

    fn hush(&mut self) {
        if let (Some(reading), Link::Open(engine)) = (&self.reading, &mut self.link)
            && reading.speaking()
            && engine.hush().is_err()
        {
            self.link = Link::Closed;
            self.life += 1;
        }
    }

    fn step(&mut self, step: Step) {
        if let Some(reading) = &mut self.reading {
            reading.step = step;
        }
    }

    /// Stops reading. The text is kept for [`super::Speech::again`].
    fn over(&mut self) {
        self.hush();
        self.step(Step::Over);
        self.shared.silence();
        self.settle();
    }

    /// Once a voice is open and nothing more is pending, reports that it can speak.
    fn settle(&self) {
        let due = self.reading.as_ref().is_some_and(Reading::due);
        if matches!(self.link, Link::Open(_)) && self.asked.is_none() && !due {
            self.shared.change(|state| match state {
                State::Unknown => State::Silent,
                known => known,
            });
        }
    }

    /// Handles the loss of the voice. A paused text stays paused, and resuming will look for a voice again.
    fn lost(&mut self, state: State) {
        self.link = Link::Closed;
        self.life += 1;
        if let Some(locale) = self.listing.take() {
            self.shared.offer(&locale, Voices::None);
        }
        if let (Some(locale), State::Missing(missing)) = (self.asked.take(), state) {
            self.shared.offer(&locale, Voices::None);
            self.known.insert(locale, Some(missing));
        }
        if self.reading.as_ref().is_none_or(|r| !r.paused()) {
            self.step(Step::Over);
            self.shared.set(state);
        }
    }
}

/// Tells the window if a bug in a voice ends the thread, so that it does not wait forever.
struct Leaving(Arc<Shared>);

impl Drop for Leaving {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.set(State::Missing(Missing::Program));
        }
    }
}
