//! The page, joining, listening, answering. Every refusal is a status and a word; nothing that was sent is echoed back.

use super::updates::Updates;
use super::{Here, Shared};
use crate::connections::Place;
use crate::message::{Refusal, parse_answer, parse_join, parse_token};
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often an idle stream shows that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(15);

type At = Extension<Arc<Place>>;

/// All routes of the class server.
pub fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(page))
        .route("/page.css", get(style))
        .route("/page.js", get(script))
        .route("/words", get(words))
        .route("/join", post(join))
        .route("/state", get(state))
        .route("/events", get(events))
        .route("/answer", post(answer))
}

fn typed(kind: &'static str, body: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

async fn page() -> Response {
    typed(
        "text/html; charset=utf-8",
        include_str!("../../page/page.html"),
    )
}

async fn style() -> Response {
    typed(
        "text/css; charset=utf-8",
        include_str!("../../page/page.css"),
    )
}

async fn script() -> Response {
    typed(
        "text/javascript; charset=utf-8",
        include_str!("../../page/page.js"),
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

async fn join(State(shared): Here, Extension(place): At, body: Bytes) -> Response {
    let request = match parse_join(&body) {
        Ok(request) => request,
        Err(why) => return refuse(why),
    };
    let mut random = [0; 16];
    if getrandom::fill(&mut random).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let token: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    let (joined, refused) = {
        let mut room = shared.room();
        let had = request.token.as_deref();
        let joined = room.join(&request.code, had, token, place.from, Instant::now());
        (joined, room.counters().refused_by_cap)
    };
    match joined {
        Ok((token, avatar)) => {
            place.belongs_to(&token);
            (shared.changed)();
            let body = serde_json::json!({ "token": token, "mark": avatar });
            json(StatusCode::OK, body.to_string())
        }
        Err(why) => {
            // Do not wake the teacher's window for each join of a flood.
            if why == Refusal::Full && refused.is_power_of_two() {
                (shared.changed)();
            }
            if why == Refusal::WrongCode {
                tokio::time::sleep(place.delay_for_wrong_code()).await;
            }
            refuse(why)
        }
    }
}

/// The token in the query, if it is a device of the class; assigns the connection to that device.
fn device<'a>(shared: &Shared, place: &Place, query: Option<&'a str>) -> Option<&'a str> {
    let token = parse_token(query?.as_bytes())?;
    shared.room().has(token).then_some(())?;
    place.belongs_to(token);
    Some(token)
}

/// What a device should show now, for devices that cannot receive events.
async fn state(State(shared): Here, Extension(place): At, RawQuery(query): RawQuery) -> Response {
    let token = device(&shared, &place, query.as_deref()).unwrap_or_default();
    let view = shared.room().view(token);
    json(StatusCode::OK, view)
}

async fn events(State(shared): Here, Extension(place): At, RawQuery(query): RawQuery) -> Response {
    // Only devices in the class may hold a connection open.
    let Some(token) = device(&shared, &place, query.as_deref()) else {
        return StatusCode::FORBIDDEN.into_response();
    };
    if !place.open_stream(token) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let updates = Updates::new(shared, token.to_owned(), place);
    Sse::new(updates)
        .keep_alive(KeepAlive::new().interval(HEARTBEAT))
        .into_response()
}

async fn answer(State(shared): Here, Extension(place): At, body: Bytes) -> Response {
    let answer = match parse_answer(&body) {
        Ok(answer) => answer,
        Err(why) => return refuse(why),
    };
    let taken = shared.room().answer(&answer, Instant::now());
    if taken != Err(Refusal::Unknown) {
        place.belongs_to(&answer.token);
    }
    match taken {
        Ok(()) => {
            (shared.changed)();
            // The page switches to "sent" by itself, so no other device is notified.
            let view = shared.room().view(&answer.token);
            json(StatusCode::OK, view)
        }
        Err(why) => refuse(why),
    }
}
