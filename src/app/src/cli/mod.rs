//! The command line: opens the window, checks content, or prints. Its window options apply to one run only.

pub mod check;
pub mod print;
mod window;

use crate::source::{Embedded, Folder};
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use porchlight_core::source::Source;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// A calm, offline app that teaches children online safety, at home and in class.
#[derive(Parser)]
#[command(version, about)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,
    /// Read lessons and their texts from this folder instead of the ones inside the program (for authors).
    #[arg(long, value_name = "DIR", global = true)]
    content: Option<PathBuf>,
    /// Keep all saved data in this folder.
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Language, such as es or en-US.
    #[arg(long, value_name = "LOCALE", global = true)]
    locale: Option<String>,
    /// Open at a screen: home, help, lesson/ID, quiz/ID, checklist/ID, present/ID, street, parents, teachers, settings ...
    #[arg(long, value_name = "ID")]
    screen: Option<String>,
    /// Size of the window in points, such as 1280x800.
    #[arg(long, value_name = "WxH", value_parser = size)]
    window: Option<(f32, f32)>,
    /// Paint the window, save it as a PNG, and exit.
    #[arg(long, value_name = "FILE")]
    screenshot: Option<PathBuf>,
    /// Use only this renderer.
    #[arg(long, value_enum)]
    renderer: Option<RendererName>,
    /// Color theme for this run only; it is not saved.
    #[arg(long, value_enum)]
    theme: Option<ThemeName>,
    /// Text size in percent for this run only (100 to 200).
    #[arg(long, value_name = "PERCENT")]
    text: Option<u16>,
}

#[derive(Subcommand)]
enum Command {
    /// Check every lesson, text and picture; exits with 1 if something is wrong.
    Check {
        /// Print the result as one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Make a document as a PDF.
    Print(print::Wanted),
    /// Print what a shell needs to complete these commands; the packages install it.
    Completions {
        /// Such as bash, zsh or fish.
        shell: clap_complete::Shell,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum RendererName {
    Glow,
    Wgpu,
}

#[derive(Clone, Copy, ValueEnum)]
enum ThemeName {
    Light,
    Dark,
    ContrastLight,
    ContrastDark,
}

fn size(text: &str) -> Result<(f32, f32), String> {
    let parse = || {
        let (w, h) = text.split_once('x')?;
        let (w, h) = (w.parse().ok()?, h.parse().ok()?);
        (w >= 200.0 && h >= 200.0).then_some((w, h))
    };
    parse().ok_or_else(|| "write width x height in points, as in 1280x800".to_owned())
}

/// Parses the command line and does what it asks.
pub fn run() -> ExitCode {
    let options = Options::parse();
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("PORCHLIGHT_LOG").unwrap_or_else(|_| {
                tracing_subscriber::EnvFilter::new("warn,egui=error,eframe=error,winit=error")
            }),
        )
        .with_writer(std::io::stderr)
        .init();
    let source: Arc<dyn Source> = match &options.content {
        Some(folder) => Arc::new(Folder::new(folder)),
        None => Arc::new(Embedded),
    };
    match &options.command {
        Some(Command::Check { json }) => check::run(source, *json),
        Some(Command::Print(wanted)) => print::run(wanted, source, options.locale.as_deref()),
        Some(Command::Completions { shell }) => {
            let mut command = Options::command();
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut command, "porchlight", &mut script);
            // A closed pipe is no fault.
            std::io::stdout().write_all(&script).ok();
            ExitCode::SUCCESS
        }
        None => match window::open(&options, source.clone()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                if let Some(words) = why.words(&options, source) {
                    say(&words);
                }
                ExitCode::FAILURE
            }
        },
    }
}

/// Says why there is no window, somewhere it will be seen: in a dialog box on systems where programs have no console.
fn say(why: &str) {
    eprintln!("{why}");
    if cfg!(windows) {
        rfd::MessageDialog::new()
            .set_title("Porchlight")
            .set_description(why)
            .set_level(rfd::MessageLevel::Warning)
            .show();
    }
}
