//! The unanswered jobs: their order, how they merge, and when a failed one is retried.

use std::collections::{HashMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::job::{Job, Key};
use crate::StoreError;

const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A job with the tickets that it answers: its own, and those of the older values that it replaced.
#[derive(Debug)]
pub struct Entry {
    pub job: Job,
    pub tickets: Vec<u64>,
    /// The last reason for waiting that was sent.
    pub told: Option<StoreError>,
    /// A later erase job made it pointless.
    dropped: bool,
}

impl Entry {
    /// Also answers an earlier job's tickets. Not all tickets know the same reason for waiting then, so it is sent again.
    fn take_tickets_of(&mut self, earlier: &mut Self) {
        earlier.tickets.append(&mut self.tickets);
        self.tickets = std::mem::take(&mut earlier.tickets);
        self.told = None;
    }
}

/// What the worker does next.
pub enum Next {
    Run(Entry),
    /// Do not run this job, only refuse it with this error: an erase job overtook it, or the writer is closing and the job
    /// before it could not be saved.
    Refuse(Entry, StoreError),
    Ended,
}

/// A job that will not be retried, and why.
pub type Refused = (Entry, StoreError);

#[derive(Debug)]
struct Retry {
    due: Instant,
    pause: Duration,
}

#[derive(Debug, Default)]
struct Jobs {
    entries: VecDeque<Entry>,
    retries: HashMap<Key, Retry>,
    /// While closing: the keys whose first job could not be saved.
    given_up: HashMap<Key, StoreError>,
    /// Number of tickets without a final answer.
    open: usize,
    closing: bool,
    ended: bool,
}

/// Shared by the writer's handle and its thread.
#[derive(Debug, Default)]
pub struct Queue {
    jobs: Mutex<Jobs>,
    /// Wakes the worker.
    more: Condvar,
    /// Wakes callers that wait for the queue to empty.
    fewer: Condvar,
}

impl Queue {
    fn jobs(&self) -> MutexGuard<'_, Jobs> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn send(&self, job: Job) -> Result<(), StoreError> {
        let mut jobs = self.jobs();
        if jobs.closing || jobs.ended {
            return Err(StoreError::WriterStopped);
        }
        jobs.open += 1;
        jobs.add(job);
        jobs.wake();
        self.more.notify_all();
        Ok(())
    }

    pub fn retry_now(&self) {
        let mut jobs = self.jobs();
        jobs.wake();
        for retry in jobs.retries.values_mut() {
            retry.pause = FIRST_PAUSE;
        }
        self.more.notify_all();
    }

    pub fn close(&self) {
        self.jobs().closing = true;
        self.more.notify_all();
    }

    /// Blocks until there is something to do.
    pub fn next(&self, mut now: Instant) -> Next {
        let mut jobs = self.jobs();
        loop {
            let pause = match jobs.pick(now) {
                Ok(next) => return next,
                Err(_) if jobs.closing && jobs.entries.is_empty() => return Next::Ended,
                Err(due) => due.map(|due| due.saturating_duration_since(now)),
            };
            jobs = match pause {
                Some(pause) => {
                    let waited = self.more.wait_timeout(jobs, pause);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.more.wait(jobs).unwrap_or_else(PoisonError::into_inner),
            };
            now = Instant::now();
        }
    }

    /// The job is done.
    pub fn succeeded(&self, entry: &Entry) {
        self.jobs().retries.remove(&entry.job.key());
    }

    /// Puts the job back for another attempt, or refuses it for good.
    pub fn failed(&self, entry: Entry, why: StoreError, now: Instant) -> Option<Refused> {
        self.jobs().put_back(entry, why, now)
    }

    pub fn answered(&self, count: usize) {
        let mut jobs = self.jobs();
        jobs.open = jobs.open.saturating_sub(count);
        self.fewer.notify_all();
    }

    pub fn ended(&self) {
        self.jobs().ended = true;
        self.fewer.notify_all();
    }

    /// Waits until all tickets are answered or the timeout passes. Returns how many are still open.
    pub fn wait_until_done(&self, timeout: Duration) -> usize {
        self.wait(timeout, |jobs| jobs.open > 0 && !jobs.ended).open
    }

    pub fn wait_until_ended(&self, timeout: Duration) -> bool {
        self.wait(timeout, |jobs| !jobs.ended).ended
    }

    fn wait(&self, timeout: Duration, go_on: impl Fn(&Jobs) -> bool) -> MutexGuard<'_, Jobs> {
        let waited = self
            .fewer
            .wait_timeout_while(self.jobs(), timeout, |jobs| go_on(jobs));
        waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

impl Jobs {
    fn wake(&mut self) {
        let now = Instant::now();
        for retry in self.retries.values_mut() {
            retry.due = now;
        }
    }

    fn add(&mut self, job: Job) {
        let key = job.key();
        let mut tickets = vec![job.ticket()];
        if job.is_erasing() {
            self.drop_before(&job, &key, &mut tickets);
        }
        // Only merge with the last one of its key: nothing between the two can have seen the older value.
        let last = self.entries.iter_mut().rev().find(|e| e.job.key() == key);
        if let Some(last) = last
            && !last.dropped
            && let Some(merged) = last.job.merged_with(&job)
        {
            last.job = merged;
            last.tickets.append(&mut tickets);
            last.told = None;
            return;
        }
        self.entries.push_back(Entry {
            job,
            tickets,
            told: None,
            dropped: false,
        });
    }

    /// Drops the jobs that an erase job makes pointless. Earlier erase jobs are answered together with it.
    fn drop_before(&mut self, job: &Job, key: &Key, tickets: &mut Vec<u64>) {
        let is_all = *key == Key::All;
        let mut taken_over = Vec::new();
        self.entries.retain_mut(|entry| {
            if !is_all && entry.job.key() != *key || !job.erases(&entry.job) {
                return true;
            }
            if entry.job.is_erasing() {
                taken_over.append(&mut entry.tickets);
                return false;
            }
            entry.dropped = true;
            true
        });
        taken_over.append(tickets);
        *tickets = taken_over;
        if is_all {
            self.retries.clear();
        } else if self
            .entries
            .iter()
            .all(|e| e.dropped || e.job.key() != *key)
        {
            self.retries.remove(key);
        }
    }

    /// The first job that may run now. `Err` says when the next one is due, if any is.
    fn pick(&mut self, now: Instant) -> Result<Next, Option<Instant>> {
        let mut due: Option<Instant> = None;
        let mut found = None;
        for (at, entry) in self.entries.iter().enumerate() {
            let key = entry.job.key();
            match self.retries.get(&key) {
                // The first job of its key is waiting, so those behind it wait too.
                Some(retry) if retry.due > now && !self.closing && !entry.dropped => {
                    due = Some(due.map_or(retry.due, |due| due.min(retry.due)));
                }
                _ => {
                    found = Some(at);
                    break;
                }
            }
            // Nothing may run before everything is erased; the jobs before it were dropped.
            if key == Key::All {
                break;
            }
        }
        let Some(entry) = found.and_then(|at| self.entries.remove(at)) else {
            return Err(due);
        };
        if entry.dropped {
            return Ok(Next::Refuse(entry, StoreError::Erased));
        }
        match self.given_up.get(&entry.job.key()) {
            Some(why) => Ok(Next::Refuse(entry, why.clone())),
            None => Ok(Next::Run(entry)),
        }
    }

    /// Puts a failed job back at the head of its queue, unless a later one made it pointless in the meantime.
    fn put_back(&mut self, mut entry: Entry, why: StoreError, now: Instant) -> Option<Refused> {
        let key = entry.job.key();
        let is_later = |later: &Entry| {
            let its = later.job.key();
            its == key || its == Key::All
        };
        let mut behind = self.entries.iter_mut().filter(|later| is_later(later));
        if let Some(later) = behind.find(|later| later.job.erases(&entry.job)) {
            self.retries.remove(&key);
            if !entry.job.is_erasing() {
                return Some((entry, StoreError::Erased));
            }
            later.take_tickets_of(&mut entry);
            return None;
        }
        if self.closing {
            self.given_up.insert(key, why.clone());
            return Some((entry, why));
        }
        self.pause(&key, now);
        let next = self.entries.iter_mut().find(|later| later.job.key() == key);
        if let Some(next) = next
            && let Some(merged) = entry.job.merged_with(&next.job)
        {
            next.job = merged;
            next.take_tickets_of(&mut entry);
        } else {
            self.entries.push_front(entry);
        }
        None
    }

    fn pause(&mut self, key: &Key, now: Instant) {
        let pause = match self.retries.get(key) {
            Some(retry) => (retry.pause * 2).min(LONGEST_PAUSE),
            None => FIRST_PAUSE,
        };
        let due = now + pause;
        self.retries.insert(key.clone(), Retry { due, pause });
    }
}
