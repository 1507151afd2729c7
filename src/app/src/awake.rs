//! Keeps the screens on while a lesson stands on the wall: a class that talks for ten minutes touches no key. The system is
//! asked on a thread of its own, as it may take its time or never answer.

use std::sync::mpsc::{Sender, channel};

/// The screens stay on as long as this value lasts.
pub struct Awake {
    /// Nothing is sent: that it is gone ends the thread.
    _until_dropped: Sender<()>,
}

impl Awake {
    /// `reason` is what the system tells somebody who asks why.
    pub fn begin(reason: String) -> std::io::Result<Self> {
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
        Ok(Self {
            _until_dropped: sender,
        })
    }
}
