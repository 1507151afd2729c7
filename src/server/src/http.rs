//! The socket side: one small page, joining, listening, answering. Every refusal is a status and a word; nothing that was
//! sent is ever sent back.

use crate::room::{Answer, Refusal, Room};
use axum::body::Bytes;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use futures_core::Stream;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use serde::Deserialize;
use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, watch};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

/// Who opens a connection says what it wants within this time.
const FIRST_WORDS: Duration = Duration::from_secs(10);
/// After the end, for what is still to be sent.
const FAREWELL: Duration = Duration::from_millis(500);
/// How often it is looked whether the class is forgotten.
const LOOK: Duration = Duration::from_secs(30);

pub struct Shared {
    pub room: Mutex<Room>,
    /// Rises with every change that devices see.
    pub version: watch::Sender<u64>,
    /// What the page says, as JSON.
    pub words: String,
    pub address: SocketAddr,
    pub changed: Box<dyn Fn() + Send + Sync>,
}

impl Shared {
    fn room(&self) -> MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn tell(&self) {
        self.version.send_modify(|version| *version += 1);
    }
}

type Here = State<Arc<Shared>>;

/// Serves until it is told to stop, or the class is forgotten.
pub async fn serve(
    listener: tokio::net::TcpListener,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
    closed: &Sender<()>,
) -> io::Result<()> {
    let router = router(shared.clone());
    let caps = shared.room().caps();
    // Two connections a device, and some for those who only look at the page.
    let places = Arc::new(Semaphore::new(caps.devices * 2 + 64));
    let mut look = tokio::time::interval(LOOK);
    let mut connections = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            _ = look.tick() => {
                while connections.try_join_next().is_some() {}
                if shared.room().is_idle(Instant::now()) {
                    shared.room().end();
                    shared.tell();
                    (shared.changed)();
                    break;
                }
            }
            accepted = listener.accept() => {
                let (stream, from) = match accepted {
                    Ok(accepted) => accepted,
                    Err(why) => {
                        // Out of descriptors for a moment, or a device that left at once.
                        tracing::debug!(%why, "nobody was accepted");
                        tokio::time::sleep(Duration::from_millis(20)).await;
                        continue;
                    }
                };
                let Ok(place) = places.clone().try_acquire_owned() else { continue };
                stream.set_nodelay(true).ok();
                let service = TowerToHyperService::new(router.clone().layer(Extension(ConnectInfo(from))));
                connections.spawn(async move {
                    let served = hyper::server::conn::http1::Builder::new()
                        .timer(TokioTimer::new())
                        .header_read_timeout(FIRST_WORDS)
                        .max_buf_size(16 * 1024)
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                    if let Err(why) = served {
                        tracing::debug!(%why, "a connection ended");
                    }
                    drop(place);
                });
            }
        }
    }
    drop(listener);
    closed.send(()).ok();
    // Devices that listen hear that it is over; whoever does not take it is cut off.
    tokio::time::sleep(FAREWELL).await;
    connections.shutdown().await;
    Ok(())
}

fn router(shared: Arc<Shared>) -> Router {
    let most = shared.room().caps().message;
    Router::new()
        .route("/", get(page))
        .route("/page.css", get(style))
        .route("/page.js", get(script))
        .route("/words", get(words))
        .route("/join", post(join))
        .route("/state", get(state))
        .route("/events", get(events))
        .route("/answer", post(answer))
        .layer(DefaultBodyLimit::max(most))
        .layer(from_fn_with_state(shared.clone(), guard))
        .with_state(shared)
}

/// What every answer carries, and who is not answered: pages of other sites, and other names for this computer.
async fn guard(State(shared): Here, request: Request, next: Next) -> Response {
    let own = shared.address.to_string();
    let headers = request.headers();
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let right_host = text(header::HOST).is_none_or(|host| host == own);
    let right_origin = match text(header::ORIGIN) {
        Some(origin) => origin.strip_prefix("http://") == Some(own.as_str()),
        None => true,
    };
    let mut response = if !right_host || !right_origin && request.method() != Method::GET {
        StatusCode::FORBIDDEN.into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn typed(kind: &'static str, body: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

async fn page() -> Response {
    typed(
        "text/html; charset=utf-8",
        include_str!("../page/page.html"),
    )
}

async fn style() -> Response {
    typed("text/css; charset=utf-8", include_str!("../page/page.css"))
}

async fn script() -> Response {
    typed(
        "text/javascript; charset=utf-8",
        include_str!("../page/page.js"),
    )
}

async fn words(State(shared): Here) -> Response {
    json(StatusCode::OK, shared.words.clone())
}

fn json(status: StatusCode, body: String) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (status, kind, body).into_response()
}

fn refuse(why: Refusal) -> Response {
    let status = match why {
        Refusal::TooFast => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Full => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::WrongCode | Refusal::Closed | Refusal::Unknown => StatusCode::FORBIDDEN,
        Refusal::Late => StatusCode::CONFLICT,
        Refusal::NoAnswer => StatusCode::BAD_REQUEST,
    };
    let why = serde_json::json!({ "refused": why });
    json(status, why.to_string())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Join {
    code: String,
    #[serde(default)]
    token: Option<String>,
}

/// Reads a small JSON message; what is none is a bad request, whatever it holds.
fn read<T: serde::de::DeserializeOwned>(body: &Bytes) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::NoAnswer)
}

async fn join(
    State(shared): Here,
    Extension(ConnectInfo(from)): Extension<ConnectInfo<SocketAddr>>,
    body: Bytes,
) -> Response {
    let join: Join = match read(&body) {
        Ok(join) => join,
        Err(why) => return refuse(why),
    };
    let mut random = [0; 16];
    if getrandom::fill(&mut random).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let token: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    let had = join.token.as_deref();
    let joined = shared
        .room()
        .join(&join.code, had, token, from.ip(), Instant::now());
    match joined {
        Ok((token, mark)) => {
            (shared.changed)();
            let body = serde_json::json!({ "token": token, "mark": mark });
            json(StatusCode::OK, body.to_string())
        }
        Err(why) => refuse(why),
    }
}

fn token_of(query: &HashMap<String, String>) -> String {
    query.get("token").cloned().unwrap_or_default()
}

/// What a device shows now, for where events do not arrive.
async fn state(State(shared): Here, Query(query): Query<HashMap<String, String>>) -> Response {
    let view = shared.room().view(&token_of(&query));
    json(StatusCode::OK, view)
}

async fn events(
    State(shared): Here,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, StatusCode> {
    let token = token_of(&query);
    // Only devices in the class may hold a connection open.
    if shared.room().mark(&token).is_none() {
        return Err(StatusCode::FORBIDDEN);
    }
    drop(headers);
    let changes = WatchStream::new(shared.version.subscribe());
    let mut last = String::new();
    let stream = changes.filter_map(move |_| {
        let view = shared.room().view(&token);
        // What does not change for this device is not sent to it.
        if view == last {
            return None;
        }
        last.clone_from(&view);
        Some(Ok(Event::default().data(view)))
    });
    Ok(Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))))
}

async fn answer(State(shared): Here, body: Bytes) -> Response {
    let answer: Answer = match read(&body) {
        Ok(answer) => answer,
        Err(why) => return refuse(why),
    };
    let taken = shared.room().answer(&answer, Instant::now());
    match taken {
        Ok(()) => {
            (shared.changed)();
            // The page itself goes to "sent": no other device is told anything.
            let view = shared.room().view(&answer.token);
            json(StatusCode::OK, view)
        }
        Err(why) => refuse(why),
    }
}
