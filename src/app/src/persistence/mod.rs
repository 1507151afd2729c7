//! Saved data. Reads it once at startup, hands everything to be saved to the store's own thread, and passes on what
//! the store reports. Nothing counts as saved until the store confirms it.

mod read;
pub mod renderer;

pub use read::{read, window_place};

use porchlight_core::family::Pin;
use porchlight_core::log::LogId;
use porchlight_core::model::{
    EffectResult, Notice, Outcome, SavedState, Store as Save, Ticket, Trouble,
};
use porchlight_core::policy::Policy;
use porchlight_store::{
    self as store, BookId, DataFolder, Job, Name, Reason, Store, StoreError, Writer, name,
};
use serde_json::Value;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

const SETTINGS: Name = name!("settings");
const SCHOOL: Name = name!("school");
/// Lessons a teacher pinned to the top, and the position at which each lesson was left.
const SHELF: Name = name!("shelf");
/// PIN and parents' notes.
const PARENTS: Name = name!("parents");
/// The second copy of the recovery code.
const RECOVERY: Name = name!("recovery");
/// Wrong PIN entries so far.
const DOOR: Name = name!("door");
/// Text that is still being typed.
const TYPED: Name = name!("typed");
/// The first edition saved the PIN and the notes in two separate files.
const PIN: Name = name!("pin");
const NOTES: Name = name!("notes");
/// How long closing the window waits for pending saves.
const CLOSING: Duration = Duration::from_secs(3);

/// Called from the writer's thread with every result it reports.
pub type Tell = Arc<dyn Fn(EffectResult) + Send + Sync>;

/// The folder for all saved data: the policy's, or the given one, or the usual one.
///
/// # Errors
/// As [`DataFolder::choose`].
pub fn folder(
    policy: &Policy,
    given: Option<PathBuf>,
    beside: Option<PathBuf>,
) -> Result<DataFolder, StoreError> {
    let fixed = policy.data_folder.as_ref().map(PathBuf::from);
    DataFolder::choose(fixed.or(given), beside)
}

/// Opens the store. If the policy is too broken to tell which folder it wants, there is none, and nothing is read or written.
pub fn open(folder: &DataFolder, policy: &Policy) -> (Store, Vec<store::Notice>) {
    if policy.writes_nothing {
        (Store::without_folder(), Vec::new())
    } else {
        Store::open(folder.clone())
    }
}

/// The loaded state, with this policy applied.
pub fn under(mut saved: SavedState, policy: Policy) -> SavedState {
    if policy.writes_nothing {
        // One notice covers both.
        let notices = &mut saved.notices;
        notices.retain(|notice| *notice != Notice::NotWritable);
        notices.insert(0, Notice::PolicyBroken);
    }
    saved.policy = policy;
    saved
}

/// The store and its writer thread.
pub struct Persistence {
    store: Store,
    writer: Option<Writer>,
    tell: Tell,
    groups: Arc<Mutex<Groups>>,
    /// The renderer being tried, until a frame has been painted.
    renderer: Option<String>,
}

/// Saves that take more than one store job. Each counts as saved when the last of its jobs is done.
#[derive(Default)]
struct Groups {
    last: u64,
    of: HashMap<u64, Ticket>,
    open: HashMap<Ticket, Group>,
}

struct Group {
    jobs: usize,
    /// What at least one job ended with, if not all are saved.
    ended: Option<Outcome>,
}

impl Groups {
    fn begin(&mut self, ticket: Ticket, jobs: usize) -> Vec<u64> {
        let open = Group { jobs, ended: None };
        self.open.insert(ticket, open);
        let first = self.last + 1;
        self.last += jobs as u64;
        let tickets: Vec<u64> = (first..=self.last).collect();
        self.of.extend(tickets.iter().map(|job| (*job, ticket)));
        tickets
    }

    /// What one job's outcome means for the whole save; `None` while its other jobs are pending.
    fn news(&mut self, job: u64, outcome: Outcome) -> Option<(Ticket, Outcome)> {
        let ticket = *self.of.get(&job)?;
        if let Outcome::Waiting(_) = outcome {
            return Some((ticket, outcome));
        }
        self.of.remove(&job);
        let group = self.open.get_mut(&ticket)?;
        group.jobs = group.jobs.saturating_sub(1);
        match (outcome, group.ended) {
            (Outcome::Saved, _) | (Outcome::Dropped, Some(_)) => {}
            _ => group.ended = Some(outcome),
        }
        if group.jobs > 0 {
            return None;
        }
        let ended = self.open.remove(&ticket)?.ended;
        Some((ticket, ended.unwrap_or(Outcome::Saved)))
    }
}

impl Persistence {
    /// Starts the writer if the store can be written to. `renderer` is the one being tried; it is recorded as working
    /// once a frame has been painted.
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

    /// Hands a save to the writer. Its outcome is reported under the same ticket.
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
            // Names of people at the school, so no earlier version of the card may stay on disk.
            Save::School(card) => vec![Task::Private(SCHOOL, serde_json::to_value(card)?)],
            Save::Shelf(shelf) => vec![Task::Doc(SHELF, serde_json::to_value(shelf)?)],
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
            Save::EraseFamily(logs) => {
                let known: Vec<BookId> = logs.iter().map(book).collect::<Result<_, _>>()?;
                let family = |book: &BookId| {
                    let log = LogId::parse(book.as_str());
                    matches!(log, Some(LogId::Child(_) | LogId::Home))
                };
                let books = self.store.list_books()?.into_iter().filter(family);
                let more: Vec<BookId> = books.filter(|book| !known.contains(book)).collect();
                let mut tasks: Vec<Task> =
                    known.into_iter().chain(more).map(Task::EraseBook).collect();
                tasks.extend(remove(&[PARENTS, RECOVERY, PIN, NOTES, DOOR]));
                tasks
            }
            Save::EraseEverything => vec![Task::EraseAll],
        })
    }

    /// Retries failed saves now.
    pub fn retry(&self) {
        if let Some(writer) = &self.writer {
            writer.retry_now();
        }
    }

    /// Records that the first frame was painted, so the renderer works.
    pub fn first_frame(&mut self) {
        if let (Some(renderer), Some(folder), true) = (
            self.renderer.take(),
            self.store.folder(),
            self.store.can_write(),
        ) {
            renderer::painted(folder, &renderer);
        }
    }

    /// Called as the window closes. Waits for pending saves and returns how many could not be finished.
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

/// One store job, before it has a ticket.
enum Task {
    Append(BookId, Value),
    Doc(Name, Value),
    /// A document whose earlier versions must not stay on disk.
    Private(Name, Value),
    /// PIN and notes in one file, replacing the first edition's two.
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
    // Every change is complete before the lock is released, so a panic elsewhere does no harm.
    groups.lock().unwrap_or_else(PoisonError::into_inner)
}

fn outcome(outcome: store::Outcome) -> Outcome {
    match outcome {
        store::Outcome::Saved => Outcome::Saved,
        store::Outcome::Waiting(why) => {
            tracing::warn!(%why, "not saved yet");
            Outcome::Waiting(trouble(&why))
        }
        store::Outcome::Refused(StoreError::Erased) => Outcome::Dropped,
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

/// The notice for something the store found. A torn last line was never confirmed as saved, so it needs none.
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
