//! Saved data: reads it once at the start, hands what is to be saved to the store's own thread, and passes on what the store
//! says about it. Nothing is reported as saved before the store confirms it.

mod read;
pub mod renderer;

pub use read::read;

use porchlight_core::family::Pin;
use porchlight_core::log::LogId;
use porchlight_core::model::{EffectResult, Notice, Outcome, Store as Save, Ticket, Trouble};
use porchlight_store::{self as store, BookId, Job, Name, Reason, Store, StoreError, Writer, name};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
pub type Tell = Arc<dyn Fn(EffectResult) + Send + Sync>;

/// The store and its writer.
pub struct Persistence {
    store: Store,
    writer: Option<Writer>,
    tell: Tell,
    groups: Arc<Mutex<Groups>>,
    /// The renderer that is being tried, until a frame was painted.
    renderer: Option<String>,
}

/// Things to save that are more than one job of the store: they count as saved when the last of their jobs is.
#[derive(Default)]
struct Groups {
    last: u64,
    of: HashMap<u64, Ticket>,
    open: HashMap<Ticket, Group>,
}

struct Group {
    jobs: usize,
    refused: Option<Trouble>,
}

impl Groups {
    fn begin(&mut self, ticket: Ticket, jobs: usize) -> Vec<u64> {
        let open = Group {
            jobs,
            refused: None,
        };
        self.open.insert(ticket, open);
        let first = self.last + 1;
        self.last += jobs as u64;
        let tickets: Vec<u64> = (first..=self.last).collect();
        self.of.extend(tickets.iter().map(|job| (*job, ticket)));
        tickets
    }

    /// What a job's news means for the whole; `None` while other jobs of it are open.
    fn news(&mut self, job: u64, outcome: Outcome) -> Option<(Ticket, Outcome)> {
        let ticket = *self.of.get(&job)?;
        if let Outcome::Waiting(_) = outcome {
            return Some((ticket, outcome));
        }
        self.of.remove(&job);
        let group = self.open.get_mut(&ticket)?;
        group.jobs = group.jobs.saturating_sub(1);
        if let Outcome::Refused(trouble) = outcome {
            group.refused = Some(trouble);
        }
        if group.jobs > 0 {
            return None;
        }
        let refused = self.open.remove(&ticket)?.refused;
        Some((ticket, refused.map_or(Outcome::Saved, Outcome::Refused)))
    }
}

impl Persistence {
    /// `renderer` is the one that is being tried, to be remembered once a frame was painted.
    pub fn new(store: Store, renderer: Option<String>, tell: Tell) -> Self {
        let groups: Arc<Mutex<Groups>> = Arc::default();
        let writer = store.can_write().then(|| {
            let (tell, groups) = (tell.clone(), groups.clone());
            Writer::start(store.clone(), move |news| {
                for notice in news.notices.iter().filter_map(sentence) {
                    tell(EffectResult::Notice(notice));
                }
                let outcome = outcome(news.outcome);
                let whole = lock(&groups).news(news.ticket, outcome);
                if let Some((ticket, outcome)) = whole {
                    tell(EffectResult::Stored { ticket, outcome });
                }
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
            groups,
            renderer,
        }
    }

    /// Hands something to the writer; its answer comes under the ticket.
    pub fn run(&mut self, ticket: Ticket, save: Save) {
        let Some(writer) = &self.writer else {
            let trouble = match self.store.access() {
                store::Access::ReadOnly(reason) => trouble_of(reason),
                store::Access::ReadWrite => Trouble::Disk,
            };
            self.refuse(ticket, trouble);
            return;
        };
        let tasks = match self.tasks(save) {
            Ok(tasks) => tasks,
            Err(why) => {
                tracing::error!(%why, "nothing can be handed to the writer");
                self.refuse(ticket, trouble(&why));
                return;
            }
        };
        let tickets = lock(&self.groups).begin(ticket, tasks.len());
        for (task, job) in tasks.into_iter().zip(tickets) {
            if let Err(why) = writer.send(task.job(job)) {
                tracing::warn!(%why, "not handed to the writer");
                let whole = lock(&self.groups).news(job, Outcome::Refused(Trouble::Disk));
                if let Some((ticket, outcome)) = whole {
                    (self.tell)(EffectResult::Stored { ticket, outcome });
                }
            }
        }
    }

    fn refuse(&self, ticket: Ticket, trouble: Trouble) {
        let outcome = Outcome::Refused(trouble);
        (self.tell)(EffectResult::Stored { ticket, outcome });
    }

    fn tasks(&self, save: Save) -> Result<Vec<Task>, StoreError> {
        Ok(match save {
            Save::Append(entry) => vec![Task::Append(book(&entry.log())?, entry.json()?)],
            Save::Erase(log) => vec![Task::EraseBook(book(&log)?)],
            Save::Settings(settings) => vec![Task::Doc(SETTINGS, serde_json::to_value(settings)?)],
            // Names of people at the school: nothing of an earlier card stays on the disk.
            Save::School(card) => vec![Task::Private(SCHOOL, serde_json::to_value(card)?)],
            Save::Door(door) => vec![Task::Doc(DOOR, serde_json::to_value(door)?)],
            Save::Parents(Some(file)) => {
                let recovery = file.pin.as_ref().map(Pin::recovery);
                let recovery = match recovery {
                    Some(recovery) => Task::Private(RECOVERY, serde_json::to_value(recovery)?),
                    None => Task::RemoveDoc(RECOVERY),
                };
                vec![Task::Parents(serde_json::to_value(file)?), recovery]
            }
            Save::Parents(None) => remove(&[PARENTS, RECOVERY, PIN, NOTES]),
            Save::Typed(Some(file)) => vec![Task::Private(TYPED, serde_json::to_value(file)?)],
            Save::Typed(None) => vec![Task::RemoveDoc(TYPED)],
            Save::EraseFamily => {
                let books = self.store.list_books()?.into_iter();
                let family = |book: &BookId| {
                    let log = LogId::parse(book.as_str());
                    matches!(log, Some(LogId::Child(_) | LogId::Home))
                };
                let mut tasks: Vec<Task> = books.filter(family).map(Task::EraseBook).collect();
                tasks.extend(remove(&[PARENTS, RECOVERY, PIN, NOTES, DOOR]));
                tasks
            }
            Save::EraseEverything => vec![Task::EraseAll],
        })
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
                tracing::error!(
                    unsaved = unsaved.count,
                    "closed before everything was saved"
                );
                unsaved.count
            }
        }
    }
}

fn book(log: &LogId) -> Result<BookId, StoreError> {
    BookId::parse(log.as_str())
}

/// One job of the store, before it has its ticket.
enum Task {
    Append(BookId, Value),
    Doc(Name, Value),
    /// A document of which no earlier version stays on the disk.
    Private(Name, Value),
    /// PIN and notes, in place of the first edition's two files.
    Parents(Value),
    EraseBook(BookId),
    RemoveDoc(Name),
    EraseAll,
}

impl Task {
    fn job(self, ticket: u64) -> Job {
        match self {
            Self::Append(book, json) => Job::Append { book, json, ticket },
            Self::Doc(name, json) => Job::Doc { name, json, ticket },
            Self::Private(name, json) => Job::Private { name, json, ticket },
            Self::Parents(json) => Job::PrivateReplacing {
                name: PARENTS,
                json,
                old_docs: vec![PIN, NOTES],
                ticket,
            },
            Self::EraseBook(book) => Job::EraseBook { book, ticket },
            Self::RemoveDoc(name) => Job::RemoveDoc { name, ticket },
            Self::EraseAll => Job::EraseAll { ticket },
        }
    }
}

fn remove(names: &[Name]) -> Vec<Task> {
    names.iter().cloned().map(Task::RemoveDoc).collect()
}

fn lock(groups: &Mutex<Groups>) -> MutexGuard<'_, Groups> {
    // Each change is whole, so a panic elsewhere spoils nothing.
    groups.lock().unwrap_or_else(PoisonError::into_inner)
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
        store::Notice::DamagedSetAside { .. } | store::Notice::Gone { .. } => Some(Notice::Damaged),
        store::Notice::DamagedLeftInPlace { .. } | store::Notice::NotUnderstood { .. } => {
            Some(Notice::DamagedInPlace)
        }
        store::Notice::Altered { .. } => Some(Notice::Altered),
        store::Notice::Unreadable { .. } => Some(Notice::Unreadable),
        store::Notice::PreviousCopyUsed { .. } => Some(Notice::PreviousCopy),
        store::Notice::MirrorUsed { .. } => Some(Notice::MirrorUsed),
        store::Notice::NewerVersion { .. } => Some(Notice::Newer),
        store::Notice::CarriedOver => Some(Notice::CarriedOver),
        store::Notice::Restored { .. } => Some(Notice::Restored),
        store::Notice::TornLineDropped { .. } | store::Notice::NoLocking => None,
    }
}
