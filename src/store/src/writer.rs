//! The writer: a thread that does the saving, so that no screen ever waits for a disk. A job is confirmed only after
//! the disk has it, in the order in which jobs were sent; one that fails does not hold up the next.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;

use crate::{BookId, Name, Store, StoreError};

/// How long closing waits for the disk.
const LAST_WAIT: Duration = Duration::from_secs(3);

/// One thing to save. The ticket is the sender's own number, given back with the confirmation.
#[derive(Debug, Clone)]
pub enum Job {
    /// Add an event to a book. After an erasing of the same book it begins a new one.
    Append {
        book: BookId,
        json: Value,
        ticket: u64,
    },
    /// Replace a document.
    Doc {
        name: Name,
        json: Value,
        ticket: u64,
    },
    /// Replace a document and leave no earlier copy of it: of what is private, nothing old stays.
    DocAlone {
        name: Name,
        json: Value,
        ticket: u64,
    },
    EraseBook {
        book: BookId,
        ticket: u64,
    },
    RemoveDoc {
        name: Name,
        ticket: u64,
    },
}

impl Job {
    pub fn ticket(&self) -> u64 {
        match self {
            Self::Append { ticket, .. }
            | Self::Doc { ticket, .. }
            | Self::DocAlone { ticket, .. }
            | Self::EraseBook { ticket, .. }
            | Self::RemoveDoc { ticket, .. } => *ticket,
        }
    }

    fn run(&self, store: &Store) -> Result<(), StoreError> {
        match self {
            Self::Append { book, json, .. } => store.append(book, json),
            Self::Doc { name, json, .. } => store.write_doc(name, json),
            Self::DocAlone { name, json, .. } => {
                store.write_doc(name, json)?;
                store.forget_copies(name)
            }
            Self::EraseBook { book, .. } => store.erase_book(book),
            Self::RemoveDoc { name, .. } => store.remove_doc(name),
        }
    }
}

/// What became of a job: on the disk, or not done at all.
#[derive(Debug, Clone)]
pub struct Confirmation {
    pub ticket: u64,
    pub result: Result<(), StoreError>,
}

/// So many jobs were not yet answered when the time was up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{count} not saved in time")]
pub struct Unsaved {
    pub count: usize,
}

/// Hands jobs to the thread. Dropping it waits for the queue, at most three seconds; a caller that wants to tell the
/// user what was not saved calls [`Writer::flush`] before.
#[derive(Debug)]
pub struct Writer {
    /// Gone only while dropping: that ends the thread once its queue is empty.
    jobs: Option<Sender<Job>>,
    open: Arc<Open>,
    thread: Option<JoinHandle<()>>,
}

/// The jobs sent and not yet answered.
#[derive(Debug, Default)]
struct Open {
    count: Mutex<usize>,
    fewer: Condvar,
}

impl Open {
    fn change(&self, by: isize) {
        let mut count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        *count = count.saturating_add_signed(by);
        self.fewer.notify_all();
    }
}

impl Writer {
    /// `on_done` is called on the writer's thread, once for each job. It must not wait for the writer.
    ///
    /// # Errors
    /// [`StoreError::WriterStopped`] if the system gives no thread.
    pub fn start(
        store: Store,
        on_done: impl Fn(Confirmation) + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (jobs, queue) = channel();
        let open = Arc::new(Open::default());
        let counted = Arc::clone(&open);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || work(&store, &queue, &counted, &on_done))
            .map_err(|error| {
                tracing::error!(%error, "no thread for the writer");
                StoreError::WriterStopped
            })?;
        Ok(Self {
            jobs: Some(jobs),
            open,
            thread: Some(thread),
        })
    }

    /// Never waits.
    ///
    /// # Errors
    /// [`StoreError::WriterStopped`]; the job will then not be confirmed.
    pub fn send(&self, job: Job) -> Result<(), StoreError> {
        let Some(jobs) = &self.jobs else {
            return Err(StoreError::WriterStopped);
        };
        self.open.change(1);
        jobs.send(job).map_err(|_| {
            self.open.change(-1);
            StoreError::WriterStopped
        })
    }

    /// Waits until every job sent so far is answered, saved or failed.
    ///
    /// # Errors
    /// [`Unsaved`] if that takes longer than `timeout`.
    pub fn flush(&self, timeout: Duration) -> Result<(), Unsaved> {
        let count = self.open.count.lock();
        let count = count.unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .open
            .fewer
            .wait_timeout_while(count, timeout, |c| *c > 0);
        let (count, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match *count {
            0 => Ok(()),
            count => Err(Unsaved { count }),
        }
    }
}

fn work(
    store: &Store,
    queue: &Receiver<Job>,
    open: &Open,
    on_done: &(impl Fn(Confirmation) + Send),
) {
    for job in queue {
        let result = job.run(store);
        let ticket = job.ticket();
        let told = catch_unwind(AssertUnwindSafe(|| {
            on_done(Confirmation { ticket, result })
        }));
        if told.is_err() {
            // A mistake in whoever listens must not end all saving.
            tracing::error!(ticket, "whoever waits for confirmations panicked");
        }
        open.change(-1);
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let flushed = self.flush(LAST_WAIT);
        self.jobs = None;
        match flushed {
            // The thread is done or about to be. Waiting for it gives the lock back before we return.
            Ok(()) => {
                if let Some(thread) = self.thread.take()
                    && thread.join().is_err()
                {
                    tracing::error!("the writer ended with a panic");
                }
            }
            // It is stuck in the disk; closing the window must not be.
            Err(unsaved) => tracing::error!(%unsaved, "closing without waiting longer"),
        }
    }
}

#[cfg(test)]
mod tests;
