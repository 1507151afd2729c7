//! The program's log: on standard error, or with `--log` in a file, which a program without a console needs. Neither may
//! contain a name, a note, a search or a Help screen; a test checks the log for all of these.

use porchlight_store::LogFile;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The filter for a log file.
const USUAL: &str = "warn,porchlight=info,egui=error,eframe=error,winit=error";

/// The default filter for standard error.
const WITHOUT_FILE: &str = "warn,egui=error,eframe=error,winit=error";

/// A filter such as `warn,porchlight=debug`: a level, and levels for single modules.
fn filter(words: &str) -> Targets {
    words.parse().unwrap_or_default()
}

/// Lets several threads write lines, one at a time.
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

/// Starts logging. If the file cannot be opened, says so on standard error and continues without one.
pub fn begin(file: Option<&Path>) {
    let Some(path) = file else {
        let asked = std::env::var("PORCHLIGHT_LOG").ok();
        let asked = asked.and_then(|asked| asked.parse().ok());
        let words = tracing_subscriber::fmt::layer().with_writer(io::stderr);
        return tracing_subscriber::registry()
            .with(asked.unwrap_or_else(|| filter(WITHOUT_FILE)))
            .with(words)
            .init();
    };
    match LogFile::open(path) {
        Ok(file) => {
            let file = Shared(Arc::new(Mutex::new(file)));
            // A fixed filter, so that details other libraries log, such as pressed keys, never get into a school's file.
            let words = tracing_subscriber::fmt::layer()
                .with_ansi(false)
                .with_writer(move || file.clone());
            tracing_subscriber::registry()
                .with(filter(USUAL))
                .with(words)
                .init();
            let old = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |info| {
                // Only the location: the panic message may contain a person's text.
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
