//! Where the program says what went wrong: on standard error, and with `--log` also in a file, which a program without a
//! console needs. Neither holds a name, a note, a search or a screen of Help: a test reads the log of all that.

use porchlight_store::LogFile;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// What is written to a file.
const USUAL: &str = "warn,porchlight=info,egui=error,eframe=error,winit=error";

/// What is said on standard error unless they do.
const WITHOUT_FILE: &str = "warn,egui=error,eframe=error,winit=error";

/// Such as `warn,porchlight=debug`: a level, and levels for single parts.
fn filter(words: &str) -> Targets {
    words.parse().unwrap_or_default()
}

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
            // A fixed filter: what other parts log in detail, such as keys that are pressed, is never in a school's file.
            let words = tracing_subscriber::fmt::layer()
                .with_ansi(false)
                .with_writer(move || file.clone());
            tracing_subscriber::registry()
                .with(filter(USUAL))
                .with(words)
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
