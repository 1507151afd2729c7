//! The writer: a thread that does the saving, so that screens never block on the disk. A job is confirmed only after it
//! is on the disk. The jobs of one book or document run in the order they were sent. A job that fails for a temporary
//! reason is retried, and those behind it wait, so that a book never gets an event without the earlier ones. Other books
//! are not held up.

mod job;
mod queue;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::{Notice, Store, StoreError};
pub use job::Job;
use queue::{Entry, Next, Queue};

/// How long closing waits for the disk, at most.
const LAST_WAIT: Duration = Duration::from_secs(3);

/// The state of a job.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It is on the disk, or a newer value of the same document replaced it and is on the disk.
    Saved,
    /// It failed and will be retried. Sent after the first attempt and when the reason changes.
    Waiting(StoreError),
    /// It is not saved and will not be retried.
    Refused(StoreError),
}

/// An update on a job. Each ticket gets exactly one [`Outcome::Saved`] or [`Outcome::Refused`], possibly after some
/// [`Outcome::Waiting`].
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// The number the sender gave the job.
    pub ticket: u64,
    /// The state of the job.
    pub outcome: Outcome,
    /// What was found on the disk in the meantime, such as [`Notice::Restored`].
    pub notices: Vec<Notice>,
}

/// Some jobs were not saved before the timeout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{count} not saved in time")]
pub struct Unsaved {
    /// Number of jobs that are neither saved nor refused.
    pub count: usize,
}

/// Hands jobs to the thread. Dropping it waits for the queue, at most three seconds; to tell the user what was not saved,
/// call [`Writer::flush`] first.
#[derive(Debug)]
pub struct Writer {
    queue: Arc<Queue>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// `on_news` is called on the writer's thread. It must not wait for the writer.
    ///
    /// # Errors
    /// [`StoreError::WriterStopped`] if the system cannot start another thread.
    pub fn start(
        store: Store,
        on_news: impl Fn(Confirmation) + Send + 'static,
    ) -> Result<Self, StoreError> {
        let queue = Arc::new(Queue::default());
        let worker = Worker {
            store,
            queue: Arc::clone(&queue),
            on_news,
        };
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || worker.work())
            .map_err(|error| {
                tracing::error!(%error, "no thread for the writer");
                StoreError::WriterStopped
            })?;
        Ok(Self {
            queue,
            thread: Some(thread),
        })
    }

    /// Adds a job and returns at once. Also retries waiting jobs at once.
    ///
    /// # Errors
    /// [`StoreError::WriterStopped`]; the job is then not confirmed.
    pub fn send(&self, job: Job) -> Result<(), StoreError> {
        self.queue.send(job)
    }

    /// Retries waiting jobs at once, for when the user says that the cause is resolved.
    pub fn retry_now(&self) {
        self.queue.retry_now();
    }

    /// Waits until every job sent so far is saved or refused. Waiting jobs are retried at once.
    ///
    /// # Errors
    /// [`Unsaved`] if that takes longer than `timeout`.
    pub fn flush(&self, timeout: Duration) -> Result<(), Unsaved> {
        self.queue.retry_now();
        match self.queue.wait_until_done(timeout) {
            0 => Ok(()),
            count => Err(Unsaved { count }),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Everything is tried once more; jobs that still fail are refused, so the thread ends.
        self.queue.close();
        if self.queue.wait_until_ended(LAST_WAIT) {
            // Wait for the thread, so that the lock is released before this returns.
            if let Some(thread) = self.thread.take()
                && thread.join().is_err()
            {
                tracing::error!("the writer ended with a panic");
            }
        } else {
            // The thread is stuck on the disk, but the window must still close.
            tracing::error!("closing without waiting longer");
        }
    }
}

struct Worker<F> {
    store: Store,
    queue: Arc<Queue>,
    on_news: F,
}

impl<F: Fn(Confirmation)> Worker<F> {
    fn work(&self) {
        loop {
            match self.queue.next(Instant::now()) {
                Next::Run(entry) => self.run(entry),
                Next::Refuse(entry, why) => self.end(&entry, &Outcome::Refused(why)),
                Next::Ended => return,
            }
        }
    }

    fn run(&self, mut entry: Entry) {
        let done = catch_unwind(AssertUnwindSafe(|| entry.job.run(&self.store)));
        let done = done.unwrap_or_else(|_| {
            tracing::error!("a job panicked");
            self.store.forget(&entry.job);
            Err(StoreError::Panicked)
        });
        let error = match done {
            Ok(()) => {
                self.queue.succeeded(&entry);
                return self.end(&entry, &Outcome::Saved);
            }
            Err(error) if error.may_pass() => error,
            Err(error) => {
                self.queue.succeeded(&entry);
                return self.end(&entry, &Outcome::Refused(error));
            }
        };
        let is_news = entry
            .told
            .as_ref()
            .is_none_or(|told| !told.same_reason(&error));
        if is_news {
            tracing::warn!(%error, "not saved yet");
            entry.told = Some(error.clone());
        }
        let tickets = entry.tickets.clone();
        match self.queue.failed(entry, error.clone(), Instant::now()) {
            None if is_news => self.tell(&tickets, &Outcome::Waiting(error)),
            None => {}
            Some((entry, why)) => self.end(&entry, &Outcome::Refused(why)),
        }
    }

    fn end(&self, entry: &Entry, outcome: &Outcome) {
        self.tell(&entry.tickets, outcome);
        self.queue.answered(entry.tickets.len());
    }

    fn tell(&self, tickets: &[u64], outcome: &Outcome) {
        let mut notices = self.store.take_notices();
        for ticket in tickets {
            let news = Confirmation {
                ticket: *ticket,
                outcome: outcome.clone(),
                notices: std::mem::take(&mut notices),
            };
            if catch_unwind(AssertUnwindSafe(|| (self.on_news)(news))).is_err() {
                // A bug in the listener must not end all saving.
                tracing::error!(ticket, "the listener for confirmations panicked");
            }
        }
    }
}

impl<F> Drop for Worker<F> {
    fn drop(&mut self) {
        self.queue.ended();
    }
}

#[cfg(test)]
mod tests;
