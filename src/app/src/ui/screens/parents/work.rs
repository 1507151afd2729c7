//! Slow things beside the window: hashing a PIN takes too long for a frame. And the random bytes it needs.

use egui::Context;
use std::hash::{BuildHasher, RandomState};
use std::sync::mpsc::{self, Receiver, TryRecvError};

/// Something that is being worked on; the window wakes when it is done.
pub struct Work<T> {
    done: Receiver<T>,
}

/// Where a piece of work stands.
pub enum Standing<T> {
    Busy,
    Done(T),
    /// It ended without a result.
    Lost,
}

impl<T: Send + 'static> Work<T> {
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

    pub fn poll(&self) -> Standing<T> {
        match self.done.try_recv() {
            Ok(result) => Standing::Done(result),
            Err(TryRecvError::Empty) => Standing::Busy,
            Err(TryRecvError::Disconnected) => Standing::Lost,
        }
    }
}

/// Sixteen bytes nobody can guess. The standard library has no random numbers, but it seeds the keys of its hash maps from
/// the operating system (128 bits a thread), and a keyed hash of a counter does not tell its key. A thread of its own for
/// each call has fresh keys, so that a code and the salts do not hang together.
pub fn random_bytes() -> [u8; 16] {
    let draw = || {
        let state = RandomState::new();
        let mut bytes = [0; 16];
        for (ix, half) in bytes.chunks_exact_mut(8).enumerate() {
            half.copy_from_slice(&state.hash_one(ix).to_le_bytes());
        }
        bytes
    };
    std::thread::spawn(draw).join().unwrap_or_else(|_| draw())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bytes_differ_from_draw_to_draw() {
        let mut drawn: Vec<_> = (0..64).map(|_| random_bytes()).collect();
        drawn.sort_unstable();
        drawn.dedup();
        assert_eq!(drawn.len(), 64);
    }
}
