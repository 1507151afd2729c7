//! Keeps the displays awake while a lesson is on the wall, since no one touches a key while a class talks for ten minutes.
//! The system is asked on a separate thread, because it may be slow or never answer.

use std::sync::mpsc::{Sender, channel};

/// Asks the system to keep the displays awake, and lets them sleep again.
#[derive(Default)]
pub struct SleepInhibitor {
    /// Nothing is ever sent through it. Dropping it ends the thread, and the request with it.
    held: Option<Sender<()>>,
}

impl SleepInhibitor {
    /// Keeps the displays awake for a reason, which the system shows to anyone who asks why; `None` lets them sleep.
    pub fn set(&mut self, reason: Option<String>) {
        self.held = reason.and_then(|reason| {
            hold(reason)
                .inspect_err(|why| tracing::warn!(%why, "no thread to keep the screens on"))
                .ok()
        });
    }
}

fn hold(reason: String) -> std::io::Result<Sender<()>> {
    let (sender, dropped) = channel::<()>();
    std::thread::Builder::new()
        .name("awake".to_owned())
        .spawn(move || {
            let asked = keepawake::Builder::default()
                .display(true)
                .app_name("Porchlight")
                .app_reverse_domain("porchlight")
                .reason(reason)
                .create();
            match asked {
                Ok(_held) => {
                    dropped.recv().ok();
                }
                // The screen saver will start as usual, and the lesson will still be there afterward.
                Err(why) => tracing::debug!(%why, "the screens are not kept on"),
            }
        })?;
    Ok(sender)
}
