//! Keeps the screens on while a lesson is on the wall: a class that talks for ten minutes touches no key. The system is
//! asked on a thread of its own, as it may take its time or never answer.

use std::sync::mpsc::{Sender, channel};

/// Asks the system to keep the screens on, and lets them sleep again.
#[derive(Default)]
pub struct SleepInhibitor {
    /// Nothing is sent: dropping it ends the thread, and with it the request.
    held: Option<Sender<()>>,
}

impl SleepInhibitor {
    /// Keeps the screens on for a reason, which is what the system tells somebody who asks why; `None` lets them sleep.
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
                // The screen saver comes as always; the lesson is where it was.
                Err(why) => tracing::debug!(%why, "the screens are not kept on"),
            }
        })?;
    Ok(sender)
}
