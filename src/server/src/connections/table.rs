//! The table of connections, and which one to close first.

use crate::limits::{CONNECTIONS_PER_DEVICE, Limits, STREAMS_PER_DEVICE};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::AbortHandle;

/// A phone's request arrives faster than this; slower ones are closed first when places run out.
const PROMPT: Duration = Duration::from_secs(1);

/// What a connection is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A request is arriving or being answered.
    Request,
    /// A response was sent, and nothing has arrived since.
    Idle,
    /// Events are being sent.
    Stream,
}

/// One connection.
#[derive(Debug)]
pub struct Entry {
    pub from: IpAddr,
    /// The device's token, once a request on this connection had it.
    pub token: Option<Arc<str>>,
    pub stage: Stage,
    /// When the stage began.
    pub since: Instant,
    pub task: Option<AbortHandle>,
    /// The connection was told to close and no longer counts.
    pub closing: bool,
}

/// How useful a connection is; the least useful are closed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// Belongs to no device, and is idle or slow.
    Stale,
    /// Belongs to no device, and comes from an address that holds many such connections.
    Crowd,
    /// Belongs to a device, which opens another when it needs one.
    Spare,
    /// A request that has just begun, perhaps from a pupil who is about to join.
    New,
}

/// All connections, in the order they were accepted.
#[derive(Debug, Default)]
pub struct Table {
    next: u64,
    pub open: BTreeMap<u64, Entry>,
    /// Number of connections without a device, by address.
    anonymous: HashMap<IpAddr, usize>,
}

impl Table {
    pub fn open(&mut self, from: IpAddr, now: Instant) -> u64 {
        self.next += 1;
        let entry = Entry {
            from,
            token: None,
            stage: Stage::Request,
            since: now,
            task: None,
            closing: false,
        };
        self.open.insert(self.next, entry);
        *self.anonymous.entry(from).or_default() += 1;
        self.next
    }

    pub fn anonymous(&self, from: IpAddr) -> usize {
        self.anonymous.get(&from).copied().unwrap_or(0)
    }

    fn forget_anonymous(&mut self, from: IpAddr) {
        if let Some(count) = self.anonymous.get_mut(&from) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.anonymous.remove(&from);
            }
        }
    }

    /// Tells a connection to close. It keeps its place until its socket is closed.
    pub fn close(&mut self, id: u64) {
        let Some(entry) = self.open.get_mut(&id).filter(|entry| !entry.closing) else {
            return;
        };
        entry.closing = true;
        let (from, is_anonymous) = (entry.from, entry.token.is_none());
        if let Some(task) = &entry.task {
            task.abort();
        }
        if is_anonymous {
            self.forget_anonymous(from);
        }
    }

    pub fn remove(&mut self, id: u64) {
        if let Some(entry) = self.open.remove(&id)
            && !entry.closing
            && entry.token.is_none()
        {
            self.forget_anonymous(entry.from);
        }
    }

    pub fn set_stage(&mut self, id: u64, stage: Stage, now: Instant) {
        if let Some(entry) = self.open.get_mut(&id) {
            entry.stage = stage;
            entry.since = now;
        }
    }

    /// Assigns a connection to a device. If the device has too many, its oldest one without a stream is closed.
    pub fn set_token(&mut self, id: u64, token: &str) {
        let Some(entry) = self.open.get_mut(&id) else {
            return;
        };
        if entry.token.as_deref() == Some(token) {
            return;
        }
        let from = entry.from;
        let was_anonymous = entry.token.replace(token.into()).is_none() && !entry.closing;
        if was_anonymous {
            self.forget_anonymous(from);
        }
        let own = |(_, entry): &(u64, &Entry)| entry.token.as_deref() == Some(token);
        if self.live().filter(own).count() > CONNECTIONS_PER_DEVICE {
            let oldest = self
                .live()
                .filter(own)
                .find(|(other, entry)| *other != id && entry.stage != Stage::Stream);
            if let Some((oldest, _)) = oldest {
                self.close(oldest);
            }
        }
    }

    pub fn forget_devices(&mut self) {
        for entry in self.open.values_mut() {
            if entry.token.take().is_some() && !entry.closing {
                *self.anonymous.entry(entry.from).or_default() += 1;
            }
        }
    }

    pub fn live(&self) -> impl Iterator<Item = (u64, &Entry)> {
        let live = self.open.iter().filter(|(_, entry)| !entry.closing);
        live.map(|(id, entry)| (*id, entry))
    }

    pub fn streams(&self) -> impl Iterator<Item = (u64, &Entry)> {
        self.live()
            .filter(|(_, entry)| entry.stage == Stage::Stream)
    }

    /// The connection to close first; never `except`.
    pub fn least_useful(&self, except: u64, limits: &Limits, now: Instant) -> Option<u64> {
        let crowd = limits.per_address / 2;
        self.live()
            .filter(|(id, entry)| {
                let is_device_listening = entry.stage == Stage::Stream && entry.token.is_some();
                *id != except && !is_device_listening
            })
            .map(|(id, entry)| {
                let is_new =
                    entry.stage == Stage::Request && now.duration_since(entry.since) < PROMPT;
                let neighbors = match entry.token {
                    Some(_) => 0,
                    None => self.anonymous(entry.from),
                };
                let class = match (entry.token.is_some(), is_new) {
                    (false, false) => Use::Stale,
                    (true, false) => Use::Spare,
                    (_, true) if neighbors > crowd => Use::Crowd,
                    (_, true) => Use::New,
                };
                ((class, Reverse(neighbors), entry.since, id), id)
            })
            .min()
            .map(|(_, id)| id)
            .or_else(|| self.second_stream())
    }

    /// The oldest stream of a device that has a newer one.
    fn second_stream(&self) -> Option<u64> {
        let mut newest = HashMap::new();
        for (id, entry) in self.streams() {
            newest.insert(entry.token.as_deref(), id);
        }
        self.streams()
            .find(|(id, entry)| newest.get(&entry.token.as_deref()) != Some(id))
            .map(|(id, _)| id)
    }

    /// Makes room for one more stream of this device. If every device already has just one, the address with the most streams
    /// gives one up for an address with fewer.
    pub fn open_stream(&mut self, id: u64, token: &str, limits: &Limits, now: Instant) -> bool {
        let own: Vec<u64> = self
            .streams()
            .filter(|(other, entry)| *other != id && entry.token.as_deref() == Some(token))
            .map(|(other, _)| other)
            .collect();
        if let Some(too_many) = (own.len() + 1).checked_sub(STREAMS_PER_DEVICE) {
            own.into_iter()
                .take(too_many)
                .for_each(|other| self.close(other));
        }
        if self.streams().count() >= limits.streams {
            let Some(other) = self.second_stream().or_else(|| self.unfair_stream(id)) else {
                return false;
            };
            self.close(other);
        }
        self.set_stage(id, Stage::Stream, now);
        true
    }

    fn unfair_stream(&self, newcomer: u64) -> Option<u64> {
        let from = self.open.get(&newcomer)?.from;
        let mut by_address: HashMap<IpAddr, usize> = HashMap::new();
        for (_, entry) in self.streams() {
            *by_address.entry(entry.from).or_default() += 1;
        }
        let own = by_address.get(&from).copied().unwrap_or(0);
        let (most, count) = by_address.into_iter().max_by_key(|(_, count)| *count)?;
        if count <= own + 1 {
            return None;
        }
        self.streams()
            .find(|(_, entry)| entry.from == most)
            .map(|(id, _)| id)
    }
}
