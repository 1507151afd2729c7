//! Saved data: reads it once at the start, hands what is to be saved to the store's own thread, and passes on what the store
//! says about it. Nothing is reported as saved before the store confirms it.

mod read;
pub mod renderer;

pub use read::read;

use porchlight_core::log::LogId;
use porchlight_core::model::{EffectResult, Notice, Outcome, Store as Save, Ticket, Trouble};
use porchlight_store::{
    self as store, BookId, Job, Name, Reason, Store, StoreError, Writer, name,
};
use serde::Serialize;
use std::time::Duration;

const SETTINGS: Name = name!("settings");
const SCHOOL: Name = name!("school");
/// PIN and notes.
const PARENTS: Name = name!("parents");
/// The recovery code in its second place.
const RECOVERY: Name = name!("recovery");
/// Wrong entries at the parents' door.
const DOOR: Name = name!("door");
/// What is being typed.
const TYPED: Name = name!("typed");
/// PIN and notes as the first edition saved them.
const PIN: Name = name!("pin");
const NOTES: Name = name!("notes");
/// How long closing waits for what is still to be saved.
const CLOSING: Duration = Duration::from_secs(3);

/// Called from the writer's thread with everything it has to say.
pub type Tell = std::sync::Arc<dyn Fn(EffectResult) + Send + Sync>;

/// The store and its writer.
pub struct Persistence {
    store: Store,
    writer: Option<Writer>,
    tell: Tell,
    /// The renderer that is being tried, until a frame was painted.
    renderer: Option<String>,
}

impl Persistence {
    /// `renderer` is the one that is being tried, to be remembered once a frame was painted.
    pub fn new(store: Store, renderer: Option<String>, tell: Tell) -> Self {
        let writer = store.can_write().then(|| {
            let tell = tell.clone();
            Writer::start(store.clone(), move |said| {
                for notice in said.notices.iter().filter_map(sentence) {
                    tell(EffectResult::Notice(notice));
                }
                tell(EffectResult::Stored {
                    ticket: said.ticket,
                    outcome: outcome(said.outcome),
                });
            })
        });
        let writer = writer.and_then(|started| {
            started
                .inspect_err(|why| tracing::error!(%why, "the writer did not start"))
                .ok()
        });
        Self {
            store,
            writer,
            tell,
            renderer,
        }
    }

    /// Hands something to the writer; its answer comes under the ticket.
    pub fn run(&mut self, ticket: Ticket, save: Save) {
        let job = job(ticket, save);
        let Some(writer) = &self.writer else {
            let trouble = match self.store.access() {
                store::Access::ReadOnly(reason) => trouble_of(reason),
                store::Access::ReadWrite => Trouble::Disk,
            };
            self.refuse(ticket, trouble);
            return;
        };
        let sent = job.and_then(|job| writer.send(job));
        if let Err(why) = sent {
            tracing::warn!(%why, "not handed to the writer");
            self.refuse(ticket, Trouble::Disk);
        }
    }

    fn refuse(&self, ticket: Ticket, trouble: Trouble) {
        let outcome = Outcome::Refused(trouble);
        (self.tell)(EffectResult::Stored { ticket, outcome });
    }

    /// Tries again what could not be saved.
    pub fn retry(&self) {
        if let Some(writer) = &self.writer {
            writer.retry_now();
        }
    }

    /// The first frame was painted.
    pub fn first_frame(&mut self) {
        if let (Some(renderer), Some(folder), true) = (
            self.renderer.take(),
            self.store.folder(),
            self.store.can_write(),
        ) {
            renderer::painted(folder, &renderer);
        }
    }

    /// The window closes: waits for what is still to be saved, and gives how many things are not.
    pub fn finish(&mut self) -> usize {
        let Some(writer) = &self.writer else {
            return 0;
        };
        match writer.flush(CLOSING) {
            Ok(()) => 0,
            Err(unsaved) => {
                tracing::error!(unsaved = unsaved.count, "closed before everything was saved");
                unsaved.count
            }
        }
    }
}

fn book(log: &LogId) -> Result<BookId, StoreError> {
    BookId::parse(log.as_str())
}

fn doc(name: Name, value: &impl Serialize, ticket: Ticket) -> Result<Job, StoreError> {
    let json = serde_json::to_value(value)?;
    Ok(Job::Doc { name, json, ticket })
}

/// A document of which no earlier version stays on the disk.
fn private(name: Name, value: &impl Serialize, ticket: Ticket) -> Result<Job, StoreError> {
    let json = serde_json::to_value(value)?;
    Ok(Job::Private {
        name,
        json,
        replaces: Vec::new(),
        ticket,
    })
}

fn job(ticket: Ticket, save: Save) -> Result<Job, StoreError> {
    Ok(match save {
        Save::Append(entry) => Job::Append {
            book: book(&entry.log())?,
            json: entry.json()?,
            ticket,
        },
        Save::Erase(log) => Job::EraseBook {
            book: book(&log)?,
            ticket,
        },
        Save::Settings(settings) => doc(SETTINGS, &settings, ticket)?,
        Save::School(card) => doc(SCHOOL, &card, ticket)?,
        Save::Door(door) => doc(DOOR, &door, ticket)?,
        Save::Parents(Some(file)) => {
            let recovery = file.pin.as_ref().map(|pin| pin.recovery());
            Job::Several {
                jobs: vec![
                    Job::Private {
                        name: PARENTS,
                        json: serde_json::to_value(&file)?,
                        replaces: vec![PIN, NOTES],
                        ticket,
                    },
                    match recovery {
                        Some(recovery) => private(RECOVERY, &recovery, ticket)?,
                        None => Job::RemoveDoc {
                            name: RECOVERY,
                            ticket,
                        },
                    },
                ],
                ticket,
            }
        }
        Save::Parents(None) => remove(&[PARENTS, RECOVERY, PIN, NOTES], ticket),
        Save::Typed(Some(file)) => private(TYPED, &file, ticket)?,
        Save::Typed(None) => Job::RemoveDoc {
            name: TYPED,
            ticket,
        },
        Save::EraseFamily => Job::Several {
            jobs: vec![
                Job::EraseBooks {
                    starting: vec!["child-".to_owned(), LogId::Home.as_str().to_owned()],
                    ticket,
                },
                remove(&[PARENTS, RECOVERY, PIN, NOTES, DOOR], ticket),
            ],
            ticket,
        },
        Save::EraseEverything => Job::EraseAll { ticket },
    })
}

fn remove(names: &[Name], ticket: Ticket) -> Job {
    let jobs = names.iter().cloned();
    Job::Several {
        jobs: jobs.map(|name| Job::RemoveDoc { name, ticket }).collect(),
        ticket,
    }
}

fn outcome(outcome: store::Outcome) -> Outcome {
    match outcome {
        store::Outcome::Saved => Outcome::Saved,
        store::Outcome::Waiting(why) => {
            tracing::warn!(%why, "not saved yet");
            Outcome::Waiting(trouble(&why))
        }
        store::Outcome::Refused(why) => {
            tracing::warn!(%why, "not saved");
            Outcome::Refused(trouble(&why))
        }
    }
}

fn trouble(why: &StoreError) -> Trouble {
    match why {
        StoreError::DiskFull { .. } => Trouble::DiskFull,
        StoreError::NotAllowed { .. } => Trouble::NotAllowed,
        StoreError::NewerVersion(_) => Trouble::Newer,
        StoreError::ReadOnly(reason) => trouble_of(*reason),
        _ => Trouble::Disk,
    }
}

fn trouble_of(reason: Reason) -> Trouble {
    match reason {
        Reason::AnotherCopy => Trouble::AnotherWindow,
        Reason::NewerVersion => Trouble::Newer,
        Reason::DiskFull => Trouble::DiskFull,
        Reason::NotWritable | Reason::CannotCreate | Reason::NoFolder => Trouble::NotAllowed,
    }
}

/// The sentence for what the store met. A torn last line was never confirmed, so there is nothing to say about it.
fn sentence(notice: &store::Notice) -> Option<Notice> {
    match notice {
        store::Notice::DamagedSetAside { .. } => Some(Notice::Damaged),
        store::Notice::DamagedLeftInPlace { .. } | store::Notice::NotUnderstood { .. } => {
            Some(Notice::DamagedInPlace)
        }
        store::Notice::Unreadable { .. } => Some(Notice::Unreadable),
        store::Notice::PreviousCopyUsed { .. } => Some(Notice::PreviousCopy),
        store::Notice::NewerVersion { .. } => Some(Notice::Newer),
        store::Notice::TornLineDropped { .. } | store::Notice::NoLocking => None,
    }
}
