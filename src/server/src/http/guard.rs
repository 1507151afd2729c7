//! Which requests are answered, and the headers of every response. Pages of other sites and other host names are refused.

use super::{Here, Shared};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const HEADERS: [(HeaderName, HeaderValue); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
    ),
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    (
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    ),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// Answers only requests that name this address and come from its own page.
pub async fn guard(State(shared): Here, request: Request, next: Next) -> Response {
    let mut response = if is_own(&shared, &request) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    };
    response.headers_mut().extend(HEADERS);
    response
}

fn is_own(shared: &Shared, request: &Request) -> bool {
    let (host, headers) = (shared.host.as_str(), request.headers());
    has_host(headers, host)
        && is_target(request.uri(), host)
        && has_origin(request.method(), headers, &shared.origin)
}

/// The value of a header: `Some(None)` if it is absent, `None` if it is there more than once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<Option<&'a [u8]>> {
    let mut values = headers.get_all(name).iter();
    let first = values.next().map(HeaderValue::as_bytes);
    values.next().is_none().then_some(first)
}

fn has_host(headers: &HeaderMap, host: &str) -> bool {
    only(headers, &header::HOST) == Some(Some(host.as_bytes()))
}

/// A request target may repeat this address (`GET http://192.168.0.7:27470/`), but name no other.
fn is_target(uri: &Uri, host: &str) -> bool {
    match (uri.scheme_str(), uri.authority()) {
        (None, None) => true,
        (Some("http"), Some(authority)) => authority.as_str() == host,
        _ => false,
    }
}

/// A browser names the page that sends something. Without that, only reading is allowed.
fn has_origin(method: &Method, headers: &HeaderMap, origin: &str) -> bool {
    match only(headers, &header::ORIGIN) {
        Some(Some(sent)) => sent == origin.as_bytes(),
        Some(None) => matches!(*method, Method::GET | Method::HEAD),
        None => false,
    }
}
