//! Work on a separate thread, since hashing a PIN takes too long for one frame. Also provides the random bytes it needs.

use egui::Context;
use std::sync::mpsc::{self, Receiver, TryRecvError};

/// A piece of work on another thread. The window is repainted when it is done.
pub struct Task<T> {
    done: Receiver<T>,
}

/// The state of a piece of work.
pub enum TaskState<T> {
    /// Still running.
    Busy,
    /// Finished. The result is handed out only once.
    Done(T),
    /// It ended without a result, or the result was already taken.
    Lost,
}

impl<T: Send + 'static> Task<T> {
    /// Runs `work` on a new thread and asks for a repaint when it ends.
    pub fn start(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (send, done) = mpsc::channel();
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            // Nobody is listening if the person has left the screen in the meantime.
            let _ = send.send(work());
            ctx.request_repaint();
        });
        Self { done }
    }

    /// Checks for the result without waiting.
    pub fn poll(&self) -> TaskState<T> {
        match self.done.try_recv() {
            Ok(result) => TaskState::Done(result),
            Err(TryRecvError::Empty) => TaskState::Busy,
            Err(TryRecvError::Disconnected) => TaskState::Lost,
        }
    }
}

/// Sixteen random bytes from the operating system.
///
/// # Errors
/// If the system provides none. Nothing secret may be created in that case.
pub fn random_bytes() -> Result<[u8; 16], getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
