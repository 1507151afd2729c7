//! Who holds a connection. There is always a place for whoever comes next: when the places run out, the least useful
//! connection is closed, so that devices in the class stay in and new ones can join whatever others hold open.

use crate::limits::{CONNECTIONS_PER_DEVICE, Limits, STREAMS_PER_DEVICE};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, watch};
use tokio::task::AbortHandle;

/// A whole request, head and body, has this long from the connection's opening or from the last response.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// A request of a phone is here sooner than this; what takes longer is closed first when places run out.
const PROMPT: Duration = Duration::from_secs(1);

/// The first wrong code on a connection is answered after this time, each further one after twice the time.
const FIRST_DELAY: Duration = Duration::from_millis(50);
const DOUBLINGS: u32 = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// A request is on its way, or is being answered.
    Request,
    /// A response was sent, and nothing has come since.
    Idle,
    /// Events are being sent.
    Stream,
}

#[derive(Debug)]
struct Entry {
    from: IpAddr,
    /// The device, once a request of this connection had its token.
    token: Option<Arc<str>>,
    stage: Stage,
    /// When the stage began.
    since: Instant,
    task: Option<AbortHandle>,
    /// The connection was told to close and no longer counts.
    closing: bool,
}

/// How much a connection is missed; the first are closed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// Of no device, and idle or slow.
    Stale,
    /// Of no device, from an address that holds many such.
    Crowd,
    /// Of a device, which opens another when it needs one.
    Spare,
    /// A request that has only just begun: perhaps a pupil who is about to join.
    New,
}

#[derive(Debug, Default)]
struct Table {
    next: u64,
    open: BTreeMap<u64, Entry>,
    /// Connections of no device, by address.
    anonymous: HashMap<IpAddr, usize>,
}

impl Table {
    fn open(&mut self, from: IpAddr, now: Instant) -> u64 {
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

    fn anonymous(&self, from: IpAddr) -> usize {
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
    fn close(&mut self, id: u64) {
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

    fn remove(&mut self, id: u64) {
        if let Some(entry) = self.open.remove(&id)
            && !entry.closing
            && entry.token.is_none()
        {
            self.forget_anonymous(entry.from);
        }
    }

    fn set_stage(&mut self, id: u64, stage: Stage, now: Instant) {
        if let Some(entry) = self.open.get_mut(&id) {
            entry.stage = stage;
            entry.since = now;
        }
    }

    /// Gives a connection to a device. A device with too many loses its oldest that sends no events.
    fn set_token(&mut self, id: u64, token: &str) {
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

    fn forget_devices(&mut self) {
        for entry in self.open.values_mut() {
            if entry.token.take().is_some() && !entry.closing {
                *self.anonymous.entry(entry.from).or_default() += 1;
            }
        }
    }

    fn live(&self) -> impl Iterator<Item = (u64, &Entry)> {
        let live = self.open.iter().filter(|(_, entry)| !entry.closing);
        live.map(|(id, entry)| (*id, entry))
    }

    fn streams(&self) -> impl Iterator<Item = (u64, &Entry)> {
        self.live()
            .filter(|(_, entry)| entry.stage == Stage::Stream)
    }

    /// The connection that is missed least; never `except`.
    fn least_useful(&self, except: u64, limits: &Limits, now: Instant) -> Option<u64> {
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

    /// Makes room for one more stream of this device. Where every device has one already, the address with the most streams
    /// gives one to an address with fewer.
    fn open_stream(&mut self, id: u64, token: &str, limits: &Limits, now: Instant) -> bool {
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

/// All connections of a class.
#[derive(Debug)]
pub struct Connections {
    table: Mutex<Table>,
    limits: Limits,
    freed: Notify,
}

impl Connections {
    /// No connections yet.
    pub fn new(limits: Limits) -> Self {
        Self {
            table: Mutex::default(),
            limits,
            freed: Notify::new(),
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until one more connection may be accepted.
    pub async fn place_is_free(&self) {
        while self.table().open.len() >= self.limits.open {
            self.freed.notified().await;
        }
    }

    /// Closes the least useful connection, as when the process has no files left.
    pub fn make_room(&self) {
        let mut table = self.table();
        if let Some(id) = table.least_useful(0, &self.limits, Instant::now()) {
            table.close(id);
        }
    }

    /// Registers a connection that was just accepted. If it takes the last place, another is closed for the next one.
    pub fn accept(self: &Arc<Self>, from: IpAddr) -> Arc<Place> {
        let now = Instant::now();
        let mut table = self.table();
        let id = table.open(from, now);
        if table.anonymous(from) > self.limits.per_address {
            let oldest = table
                .live()
                .filter(|(_, entry)| entry.from == from && entry.token.is_none())
                .min_by_key(|(id, entry)| (entry.stage != Stage::Idle, entry.since, *id))
                .map(|(id, _)| id);
            oldest.into_iter().for_each(|id| table.close(id));
        }
        if table.open.len() >= self.limits.open
            && table.live().count() == table.open.len()
            && let Some(other) = table.least_useful(id, &self.limits, now)
        {
            table.close(other);
        }
        let (deadline, _) = watch::channel(Some(now + PATIENCE));
        Arc::new(Place {
            id,
            from,
            connections: self.clone(),
            deadline,
            wrong_codes: AtomicU32::new(0),
        })
    }

    /// No connection belongs to a device any more.
    pub fn forget_devices(&self) {
        self.table().forget_devices();
    }
}

/// The place of one connection, given back when the connection is dropped.
#[derive(Debug)]
pub struct Place {
    id: u64,
    /// Where the connection comes from.
    pub from: IpAddr,
    connections: Arc<Connections>,
    /// When the connection is closed unless something happens; `None` while events are sent.
    deadline: watch::Sender<Option<Instant>>,
    wrong_codes: AtomicU32,
}

impl Place {
    fn enter(&self, stage: Stage) {
        let now = Instant::now();
        self.connections.table().set_stage(self.id, stage, now);
    }

    /// The task that closes when it is aborted.
    pub fn served_by(&self, task: AbortHandle) {
        let mut table = self.connections.table();
        if let Some(entry) = table.open.get_mut(&self.id) {
            if entry.closing {
                task.abort();
            }
            entry.task = Some(task);
        }
    }

    /// The head of a request is here. Its body has to come within the same time.
    pub fn request_began(&self) {
        self.enter(Stage::Request);
    }

    /// A response is ready, or the events have ended.
    pub fn response_sent(&self) {
        self.enter(Stage::Idle);
        self.deadline.send_replace(Some(Instant::now() + PATIENCE));
    }

    /// Whether events are being sent.
    pub fn is_streaming(&self) -> bool {
        let table = self.connections.table();
        let entry = table.open.get(&self.id);
        entry.is_some_and(|entry| entry.stage == Stage::Stream)
    }

    /// The connection is this device's.
    pub fn belongs_to(&self, token: &str) {
        self.connections.table().set_token(self.id, token);
    }

    /// Begins to send events to this device; `false` when there is no room for another stream.
    pub fn open_stream(&self, token: &str) -> bool {
        self.belongs_to(token);
        let connections = &self.connections;
        let opened =
            connections
                .table()
                .open_stream(self.id, token, &connections.limits, Instant::now());
        if opened {
            self.deadline.send_replace(None);
        }
        opened
    }

    /// How long a wrong code on this connection is not answered: people who mistype hardly notice it.
    pub fn delay_for_wrong_code(&self) -> Duration {
        let before = self.wrong_codes.fetch_add(1, Ordering::Relaxed);
        let delay = FIRST_DELAY * (1 << before.min(DOUBLINGS));
        self.deadline
            .send_replace(Some(Instant::now() + delay + PATIENCE));
        delay
    }

    /// Returns when the connection has taken too long.
    pub fn overdue(&self) -> impl Future<Output = ()> + use<> {
        let mut deadline = self.deadline.subscribe();
        async move {
            loop {
                let until = *deadline.borrow_and_update();
                let changed = match until {
                    Some(at) => tokio::select! {
                        () = tokio::time::sleep_until(at.into()) => return,
                        changed = deadline.changed() => changed,
                    },
                    None => deadline.changed().await,
                };
                if changed.is_err() {
                    return;
                }
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.table().remove(self.id);
        self.connections.freed.notify_one();
    }
}

#[cfg(test)]
mod tests;
