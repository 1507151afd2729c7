//! The thread behind the handle: it knows which sentence is next and asks a voice to speak it.
//! It waits in one place only, for the next note; a voice that does not answer is given up after a time.

use super::engine::{Command, Ear, Engine, Lost, Note, Open};
use super::reading::{Reading, Step};
use super::{Missing, Shared, State};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How long a voice may take to be there; starting the daemon of a slow computer is part of it.
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
    asked: Option<String>,
    /// The answer for each language asked about.
    known: HashMap<String, Option<Missing>>,
}

impl Queue {
    pub fn new(open: Open, notes: Sender<Note>, shared: Arc<Shared>) -> Self {
        Self {
            open,
            notes,
            shared,
            link: Link::Closed,
            life: 0,
            reading: None,
            asked: None,
            known: HashMap::new(),
        }
    }

    /// Everything that has been said to it is heard before it acts: a text stopped at once is never begun.
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
            Command::Say {
                sentences,
                locale,
                percent,
            } => {
                self.hush();
                self.reading = Some(Reading::new(sentences, locale, percent));
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

    /// Does one thing that is due. True if there may be another.
    fn act(&mut self) -> bool {
        let due = self.reading.as_ref().filter(|reading| reading.due());
        let due = due.map(|reading| reading.locale.clone());
        let Some(locale) = self.asked.clone().or(due) else {
            return false;
        };
        if let Some(&missing) = self.known.get(&locale) {
            if self.asked.take().is_some() {
                self.answer(missing);
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
                let missing = (!found).then_some(Missing::Voice);
                self.known.insert(locale, missing);
            }
            Err(Lost) => self.lost(State::Missing(Missing::Program)),
        }
        true
    }

    /// A probe's answer; it does not disturb what is being said.
    fn answer(&self, missing: Option<Missing>) {
        let idle = missing.map_or(State::Silent, State::Missing);
        self.shared.change(|state| match state {
            State::Speaking { .. } | State::Paused { .. } => state,
            State::Unknown | State::Missing(_) | State::Silent => idle,
        });
    }

    /// Unless a voice is ready for the text, it is looked for: what was missing may have been installed since.
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

    /// Speaks the sentence that is due, or the next one with something to say.
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
        let (locale, percent) = (reading.locale.clone(), reading.percent);
        let text = reading.find().unwrap_or_default();
        match engine.speak(text, &locale, percent) {
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

    /// Nothing is to be said any more. The text is kept for [`super::Speech::again`].
    fn over(&mut self) {
        self.hush();
        self.step(Step::Over);
        self.shared.silence();
        self.settle();
    }

    /// A voice is there and nobody waits for more: that is an answer.
    fn settle(&self) {
        let due = self.reading.as_ref().is_some_and(Reading::due);
        if matches!(self.link, Link::Open(_)) && self.asked.is_none() && !due {
            self.shared.change(|state| match state {
                State::Unknown => State::Silent,
                known => known,
            });
        }
    }

    /// The voice is gone. A paused text stays paused: going on will look for a voice again.
    fn lost(&mut self, state: State) {
        self.link = Link::Closed;
        self.life += 1;
        if let (Some(locale), State::Missing(missing)) = (self.asked.take(), state) {
            self.known.insert(locale, Some(missing));
        }
        if self.reading.as_ref().is_none_or(|r| !r.paused()) {
            self.step(Step::Over);
            self.shared.set(state);
        }
    }
}

/// If the thread ends by a fault in a voice, the window is told instead of waiting for ever.
struct Leaving(Arc<Shared>);

impl Drop for Leaving {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.set(State::Missing(Missing::Program));
        }
    }
}
