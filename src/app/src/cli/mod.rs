//! The command line: opens the window, checks content, or prints. Its window options apply to one run only.

pub mod check;
mod log;
mod policy;
pub mod print;
mod window;

use crate::msg::Msg;
use crate::policy_text::not_lifted;
use crate::source::{Embedded, Folder};
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use porchlight_core::policy::{Entry, Policy};
use porchlight_core::source::Source;
use porchlight_core::text::{Texts, locales, negotiate};
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
    /// Also write what goes wrong to the end of this file. It holds no names, notes, searches or screens.
    #[arg(long, value_name = "FILE", global = true)]
    log: Option<PathBuf>,
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
    /// Show the school's policy: where it was looked for, what holds, what is wrong; exits with 1 if something is wrong.
    Policy {
        /// Print the result as one JSON object.
        #[arg(long)]
        json: bool,
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
    log::begin(options.log.as_deref());
    let source: Arc<dyn Source> = match &options.content {
        Some(folder) => Arc::new(Folder::new(folder)),
        None => Arc::new(Embedded),
    };
    if let Some(Command::Check { json }) = &options.command {
        // Authors check content in any language, so the policy does not apply.
        return check::run(source, *json);
    }
    if let Some(Command::Completions { shell }) = &options.command {
        return completions(*shell);
    }
    let policy = crate::policy::read(&crate::policy::places(), source.as_ref());
    if let Some(Command::Policy { json }) = &options.command {
        let texts = texts(&options, &policy, &source);
        return policy::run(&policy, Msg(&texts), source.as_ref(), *json);
    }
    tell_not_lifted(&options, &policy, &source);
    match &options.command {
        Some(Command::Print(wanted)) => {
            print::run(wanted, source, &policy, options.locale.as_deref())
        }
        _ => match window::open(&options, source.clone(), policy.clone()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                if let Some(words) = why.words(Msg(&texts(&options, &policy, &source))) {
                    say(&words);
                }
                ExitCode::FAILURE
            }
        },
    }
}

/// The texts of messages outside the window.
fn texts(options: &Options, policy: &Policy, source: &Arc<dyn Source>) -> Texts {
    let fixed = policy.language.iter().chain(&options.locale).cloned();
    let asked: Vec<String> = fixed.chain(sys_locale::get_locales()).collect();
    let locale = negotiate(&asked, &locales(source.as_ref()));
    Texts::open(source.clone(), &locale)
}

/// Prints one line for each option that the policy overrides.
fn tell_not_lifted(options: &Options, policy: &Policy, source: &Arc<dyn Source>) {
    let paper = matches!(&options.command, Some(Command::Print(wanted)) if wanted.has_paper());
    let given = [
        (options.locale.is_some(), "--locale", Entry::Language),
        (options.data_dir.is_some(), "--data-dir", Entry::DataFolder),
        (paper, "--paper", Entry::Paper),
    ];
    let given: Vec<(&str, Entry)> = given
        .into_iter()
        .filter(|(given, _, entry)| *given && policy.held(*entry).is_some())
        .map(|(_, option, entry)| (option, entry))
        .collect();
    if given.is_empty() {
        return;
    }
    let texts = texts(options, policy, source);
    for line in not_lifted(Msg(&texts), policy, &given) {
        eprintln!("{line}");
    }
}

fn completions(shell: clap_complete::Shell) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Options::command(), "porchlight", &mut script);
    // A closed pipe is not an error.
    std::io::stdout().write_all(&script).ok();
    ExitCode::SUCCESS
}

/// Says something when there is no window, where people will see it: in a dialog box on systems where programs have no console.
pub(crate) fn say(why: &str) {
    eprintln!("{why}");
    if cfg!(windows) {
        rfd::MessageDialog::new()
            .set_title("Porchlight")
            .set_description(why)
            .set_level(rfd::MessageLevel::Warning)
            .show();
    }
}
