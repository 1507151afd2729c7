//! The socket side: accepts connections, serves them, and finally closes all of them.

mod guard;
mod handlers;
mod updates;

use crate::connections::{Connections, Place};
use crate::limits::{Limits, open_files};
use crate::room::Room;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::{Extension, Router};
use hyper::body::Incoming;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Time at the end to deliver the event that says the class is over.
const FAREWELL: Duration = Duration::from_millis(500);

/// Buffer size for request heads, in bytes. A browser's are below 1 KB.
const BUFFER: usize = 16 * 1024;

/// What the teacher's side and the devices' side share.
pub struct Shared {
    room: Mutex<Room>,
    /// All connections.
    pub connections: Arc<Connections>,
    /// Increases with every change that devices see.
    pub version: watch::Sender<u64>,
    /// The texts of the page, as JSON.
    words: String,
    /// The only `Host` that gets an answer.
    host: String,
    /// The only `Origin` that may send anything.
    origin: String,
    /// False once the listening socket is closed.
    pub listening: AtomicBool,
    /// Called when something that the teacher sees has changed.
    pub changed: Box<dyn Fn() + Send + Sync>,
}

impl Shared {
    /// A class at this address.
    pub fn new(
        room: Room,
        address: SocketAddr,
        words: String,
        changed: Box<dyn Fn() + Send + Sync>,
    ) -> Self {
        let limits = Limits::new(&room.caps(), open_files());
        Self {
            room: Mutex::new(room),
            connections: Arc::new(Connections::new(limits)),
            version: watch::channel(0).0,
            words,
            host: address.to_string(),
            origin: format!("http://{address}"),
            listening: AtomicBool::new(true),
            changed,
        }
    }

    /// The state of the class.
    pub fn room(&self) -> MutexGuard<'_, Room> {
        // A panic elsewhere does not corrupt the room: each change is complete.
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes every stream.
    pub fn tell(&self) {
        self.version.send_modify(|version| *version += 1);
    }
}

type Here = State<Arc<Shared>>;

/// Serves until told to stop, or until nothing has happened for too long. Signals `closed` once the listening socket is closed.
pub async fn serve(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
    closed: &Sender<()>,
) {
    let router = router(shared.clone());
    let mut tasks = tokio::task::JoinSet::new();
    let mut ended_by_itself = false;
    loop {
        let ends_at = shared.room().ends_at();
        tokio::select! {
            biased;
            _ = stop.changed() => break,
            () = tokio::time::sleep_until(ends_at.into()) => {
                if shared.room().ends_at() <= Instant::now() {
                    ended_by_itself = true;
                    break;
                }
            }
            Some(_) = tasks.join_next() => {}
            accepted = accept(&listener, &shared.connections) => {
                let Some((stream, place)) = accepted else { continue };
                let task = tasks.spawn(serve_connection(stream, place.clone(), router.clone()));
                place.served_by(task);
            }
        }
    }
    drop(listener);
    shared.listening.store(false, Ordering::Release);
    closed.send(()).ok();
    shared.room().end();
    shared.tell();
    if ended_by_itself {
        (shared.changed)();
    }
    // Listening devices are told that it is over. Connections that do not read it in time are cut off.
    tokio::time::sleep(FAREWELL).await;
    tasks.shutdown().await;
}

async fn accept(
    listener: &TcpListener,
    connections: &Arc<Connections>,
) -> Option<(TcpStream, Arc<Place>)> {
    connections.place_is_free().await;
    match listener.accept().await {
        Ok((stream, from)) => {
            stream.set_nodelay(true).ok();
            Some((stream, connections.accept(from.ip())))
        }
        Err(why) => {
            // The rest of the program used up the open files, or the device left at once.
            tracing::debug!(%why, "a connection was not accepted");
            connections.make_room();
            tokio::time::sleep(Duration::from_millis(20)).await;
            None
        }
    }
}

async fn serve_connection(stream: TcpStream, place: Arc<Place>, router: Router) {
    let overdue = place.overdue();
    let service = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(place.clone());
        service.call(request)
    });
    let served = hyper::server::conn::http1::Builder::new()
        // One deadline covers the head, the body and the pauses between requests.
        .header_read_timeout(None)
        .max_buf_size(BUFFER)
        .serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        served = served => {
            if let Err(why) = served {
                tracing::debug!(%why, "a connection ended");
            }
        }
        () = overdue => {}
    }
}

fn router(shared: Arc<Shared>) -> Router {
    let most = shared.room().caps().message;
    handlers::routes()
        .layer(DefaultBodyLimit::max(most))
        .layer(from_fn_with_state(shared.clone(), guard::guard))
        .layer(from_fn(follow))
        .with_state(shared)
}

/// Keeps the connection's place informed about what the connection is doing.
async fn follow(
    Extension(place): Extension<Arc<Place>>,
    request: Request<Body>,
    next: Next,
) -> Response {
    place.request_began();
    let response = next.run(request).await;
    if !place.is_streaming() {
        place.response_sent();
    }
    response
}
