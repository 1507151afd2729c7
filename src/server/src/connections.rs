//! The connections. There is always room for the next one: when the places run out, the least useful connection is closed,
//! so that devices in the class stay and new ones can join, no matter how many connections others hold open.

mod table;

use crate::limits::Limits;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use table::{Stage, Table};
use tokio::sync::{Notify, watch};
use tokio::task::AbortHandle;

/// A whole request, head and body, must arrive within this time of the connection's opening or the last response.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// The first wrong code on a connection is answered after this delay; each further one doubles it.
const FIRST_DELAY: Duration = Duration::from_millis(50);
const DOUBLINGS: u32 = 6;

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

    /// Closes the least useful connection, for example when the process has run out of files.
    pub fn make_room(&self) {
        let mut table = self.table();
        if let Some(id) = table.least_useful(0, &self.limits, Instant::now()) {
            table.close(id);
        }
    }

    /// Registers a connection that was just accepted. If it takes the last place, another is closed to make room.
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

    /// Detaches all connections from their devices.
    pub fn forget_devices(&self) {
        self.table().forget_devices();
    }
}

/// The place of one connection. It is freed when the connection is dropped.
#[derive(Debug)]
pub struct Place {
    id: u64,
    /// Where the connection comes from.
    pub from: IpAddr,
    connections: Arc<Connections>,
    /// When the connection is closed unless something arrives; `None` while events are sent.
    deadline: watch::Sender<Option<Instant>>,
    wrong_codes: AtomicU32,
}

impl Place {
    fn enter(&self, stage: Stage) {
        let now = Instant::now();
        self.connections.table().set_stage(self.id, stage, now);
    }

    /// Sets the task whose abort closes the connection.
    pub fn served_by(&self, task: AbortHandle) {
        let mut table = self.connections.table();
        if let Some(entry) = table.open.get_mut(&self.id) {
            if entry.closing {
                task.abort();
            }
            entry.task = Some(task);
        }
    }

    /// The head of a request has arrived. Its body has to arrive before the same deadline.
    pub fn request_began(&self) {
        self.enter(Stage::Request);
    }

    /// A response is ready, or the event stream has ended.
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

    /// Assigns the connection to this device.
    pub fn belongs_to(&self, token: &str) {
        self.connections.table().set_token(self.id, token);
    }

    /// Starts sending events to this device; `false` if there is no room for another stream.
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

    /// How long to delay the answer to a wrong code on this connection. People who mistype hardly notice it.
    pub fn delay_for_wrong_code(&self) -> Duration {
        let before = self.wrong_codes.fetch_add(1, Ordering::Relaxed);
        let delay = FIRST_DELAY * (1 << before.min(DOUBLINGS));
        self.deadline
            .send_replace(Some(Instant::now() + delay + PATIENCE));
        delay
    }

    /// Completes when the connection's deadline has passed.
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
