//! Work beside the window: hashing a PIN takes too long for a frame. And the random bytes it needs.

use egui::Context;
use std::sync::mpsc::{self, Receiver, TryRecvError};

/// Something that is being worked on; the window wakes when it is done.
pub struct Task<T> {
    done: Receiver<T>,
}

/// Where a piece of work stands.
pub enum TaskState<T> {
    Busy,
    Done(T),
    /// It ended without a result.
    Lost,
}

impl<T: Send + 'static> Task<T> {
    pub fn start(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (send, done) = mpsc::channel();
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            // Nobody listens any more where the person went away meanwhile.
            let _ = send.send(work());
            ctx.request_repaint();
        });
        Self { done }
    }

    pub fn poll(&self) -> TaskState<T> {
        match self.done.try_recv() {
            Ok(result) => TaskState::Done(result),
            Err(TryRecvError::Empty) => TaskState::Busy,
            Err(TryRecvError::Disconnected) => TaskState::Lost,
        }
    }
}

/// Sixteen random bytes of the operating system.
///
/// # Errors
/// Where the system gives none: nothing secret may be made then.
pub fn random_bytes() -> Result<[u8; 16], getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
