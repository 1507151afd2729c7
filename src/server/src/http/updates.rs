//! What a device should show, sent as events whenever it changes.

use super::Shared;
use crate::connections::Place;
use axum::response::sse::Event;
use futures_core::Stream;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio_stream::wrappers::WatchStream;

/// The event stream of one device. It ends when the device is no longer in the class.
pub struct Updates {
    changes: WatchStream<u64>,
    shared: Arc<Shared>,
    token: String,
    place: Arc<Place>,
    last: String,
    ended: bool,
}

impl Updates {
    /// Starts with what the device should show now.
    pub fn new(shared: Arc<Shared>, token: String, place: Arc<Place>) -> Self {
        Self {
            changes: WatchStream::new(shared.version.subscribe()),
            shared,
            token,
            place,
            last: String::new(),
            ended: false,
        }
    }
}

impl Stream for Updates {
    type Item = Result<Event, Infallible>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        loop {
            if ready!(Pin::new(&mut this.changes).poll_next(cx)).is_none() {
                return Poll::Ready(None);
            }
            let (view, is_in) = {
                let room = this.shared.room();
                (room.view(&this.token), room.has(&this.token))
            };
            // The event that tells a device that it is out is its last one.
            this.ended = !is_in;
            // Send only what has changed for this device.
            if view != this.last {
                this.last.clone_from(&view);
                return Poll::Ready(Some(Ok(Event::default().data(view))));
            }
            if this.ended {
                return Poll::Ready(None);
            }
        }
    }
}

impl Drop for Updates {
    fn drop(&mut self) {
        // The connection can take another request.
        self.place.response_sent();
    }
}
