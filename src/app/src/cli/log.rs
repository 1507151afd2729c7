//! Where the program says what went wrong: on standard error, and with `--log` also in a file, which a program without a
//! console needs. Neither holds a name, a note, a search or a screen of Help: a test reads the log of all that.

use porchlight_store::LogFile;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::EnvFilter;

/// What is logged unless somebody who makes the program asks for more.
const USUAL: &str = "warn,porchlight=info,egui=error,eframe=error,winit=error";

/// Several threads write lines, one at a time.
#[derive(Clone)]
struct Shared(Arc<Mutex<LogFile>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Begins to log. Says so on standard error if there can be no file, and goes on without one.
pub fn begin(file: Option<&Path>) {
    let Some(path) = file else {
        let usual = "warn,egui=error,eframe=error,winit=error";
        let asked = EnvFilter::try_from_env("PORCHLIGHT_LOG");
        let log = tracing_subscriber::fmt()
            .with_env_filter(asked.unwrap_or_else(|_| EnvFilter::new(usual)));
        return log.with_writer(io::stderr).init();
    };
    match LogFile::open(path) {
        Ok(file) => {
            let file = Shared(Arc::new(Mutex::new(file)));
            // A fixed filter: what other parts log in detail, such as keys that are pressed, is never in a school's file.
            tracing_subscriber::fmt()
                .with_env_filter(EnvFilter::new(USUAL))
                .with_ansi(false)
                .with_writer(move || file.clone())
                .init();
            let old = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |info| {
                // The place alone: what went wrong there may have somebody's words in it.
                let place = info.location().map(ToString::to_string);
                tracing::error!(place, "a technical problem");
                old(info);
            }));
        }
        Err(why) => {
            eprintln!("{why}");
            begin(None);
        }
    }
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        system = std::env::consts::OS,
        "started"
    );
}
