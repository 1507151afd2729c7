//! The command line: opens the window, or checks content.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use clap::{Parser, Subcommand, ValueEnum};
use eframe::egui::{ViewportBuilder, vec2};
use porchlight::persistence::{self, DiskPorts};
use porchlight::source::{Embedded, Folder};
use porchlight::app::{App, Start};
use porchlight_core::content::Library;
use porchlight_core::model::{Action, Model, Nav, Notice, Route};
use porchlight_core::source::Source;
use porchlight_store::{DataFolder, Store};
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
    /// Keep everything in this folder.
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Language, as in es or en-US.
    #[arg(long, value_name = "LOCALE", global = true)]
    locale: Option<String>,
    /// Open at a screen: home, help, lesson/ID, quiz/ID, checklist/ID, present/ID, street, parents, teachers, settings ...
    #[arg(long, value_name = "ID")]
    screen: Option<String>,
    /// Size of the window, as in 1280x800.
    #[arg(long, value_name = "WxH", value_parser = size)]
    window: Option<(f32, f32)>,
    /// Paint, save a picture of the window as PNG, and exit.
    #[arg(long, value_name = "FILE")]
    screenshot: Option<PathBuf>,
    /// Use this renderer, and no other.
    #[arg(long, value_enum)]
    renderer: Option<RendererName>,
    /// Colors for this start, without saving them.
    #[arg(long, value_enum)]
    theme: Option<ThemeName>,
    /// Text size in percent for this start (100 to 200).
    #[arg(long, value_name = "PERCENT")]
    text: Option<u16>,
}

#[derive(Subcommand)]
enum Command {
    /// Check every lesson, text and picture; exits with 1 if something is wrong.
    Check {
        /// Print one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Make a document as PDF.
    Print(porchlight::cli::print::Wanted),
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

fn main() -> ExitCode {
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
    if let Some(Command::Check { json }) = &options.command {
        return porchlight::cli::check::run(source, *json);
    }
    if let Some(Command::Print(wanted)) = &options.command {
        return porchlight::cli::print::run(wanted, source, options.locale.as_deref());
    }
    match open_window(&options, source) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why:#}");
            ExitCode::FAILURE
        }
    }
}

/// The sentence for a machine without a screen.
const NO_DISPLAY: &str =
    "Porchlight needs a screen, and there is none here. Start it in a desktop session.";

fn open_window(options: &Options, source: Arc<dyn Source>) -> anyhow::Result<()> {
    if cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .iter()
            .all(|name| std::env::var_os(name).is_none_or(|v| v.is_empty()))
    {
        anyhow::bail!(NO_DISPLAY);
    }
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(PathBuf::from));
    let folder = DataFolder::choose(options.data_dir.clone(), beside);
    tracing::debug!("folder chosen");
    let (store, _) = match &folder {
        Ok(folder) => Store::open(folder.clone()),
        Err(why) => {
            tracing::warn!(%why, "no data folder");
            (Store::without_folder(), Vec::new())
        }
    };
    tracing::debug!("store opened");
    let forced = options.renderer.map(|name| match name {
        RendererName::Glow => "glow",
        RendererName::Wgpu => "wgpu",
    });
    let renderer = disk::renderer_to_try(folder.as_ref().ok(), forced);
    if let (Ok(folder), true) = (&folder, store.can_write()) {
        disk::mark_trying(folder, &renderer);
    }
    tracing::debug!("renderer chosen");
    let model = open_model(options, source, &store);
    tracing::debug!("model opened");
    let mut viewport = ViewportBuilder::default()
        .with_title("Porchlight")
        .with_app_id("porchlight")
        .with_min_inner_size(vec2(640.0, 480.0));
    let place = model.settings().window;
    let (w, h) = options
        .window
        .or(place.map(|place| place.size))
        .unwrap_or((1280.0, 800.0));
    viewport = viewport.with_inner_size(vec2(w, h));
    if let (Some(place), None) = (place, options.window) {
        viewport = viewport.with_maximized(place.maximized);
        if let Some((x, y)) = place.at {
            viewport = viewport.with_position(eframe::egui::pos2(x, y));
        }
    }
    let native = eframe::NativeOptions {
        viewport,
        renderer: if renderer == "wgpu" {
            eframe::Renderer::Wgpu
        } else {
            eframe::Renderer::Glow
        },
        // On a computer that draws without a graphics card it costs a third of each frame, and gradients here are pictures.
        dithering: false,
        ..Default::default()
    };
    let mut system_languages: Vec<String> = sys_locale::get_locales().collect();
    if let Some(locale) = &options.locale {
        system_languages.insert(0, locale.clone());
    }
    let painted = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let start = Start {
        model,
        ports: Box::new(DiskPorts::new(store, Some(renderer.clone()))),
        clock: Arc::new(jiff::Timestamp::now),
        system_languages,
        screenshot: options.screenshot.clone(),
        pictures_at_once: options.screenshot.is_some(),
        painted: painted.clone(),
        monitors: Box::new(porchlight::platform::displays::look),
    };
    let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        eframe::run_native(
            "Porchlight",
            native,
            Box::new(move |creation| {
                tracing::debug!("window made");
                let app = App::new(&creation.egui_ctx, start);
                tracing::debug!("app made");
                Ok(Box::new(app))
            }),
        )
    }));
    match ran {
        Ok(Ok(())) => Ok(()),
        _ if painted.load(std::sync::atomic::Ordering::Relaxed) => {
            anyhow::bail!(
                "The window closed because of a technical problem. What was saved is kept; please start Porchlight again."
            )
        }
        Ok(Err(why)) if forced.is_some() => Err(anyhow::anyhow!("{NO_WINDOW} {why}")),
        Err(_) if forced.is_some() => anyhow::bail!(NO_WINDOW),
        _ => start_again(disk::other_renderer(&renderer)),
    }
}

const NO_WINDOW: &str = "The window could not be opened on this screen.";

/// The other renderer in a process of its own: a failed one may have left the driver in any state.
fn start_again(renderer: &str) -> anyhow::Result<()> {
    let status = std::process::Command::new(std::env::current_exe()?)
        .args(std::env::args_os().skip(1))
        .args(["--renderer", renderer])
        .status()?;
    anyhow::ensure!(status.success(), NO_WINDOW);
    Ok(())
}

fn open_model(options: &Options, source: Arc<dyn Source>, store: &Store) -> Model {
    let (library, problems) = Library::open(source);
    tracing::debug!("library opened");
    for problem in &problems {
        eprintln!("{problem}");
    }
    let mut found = disk::read(store);
    if !problems.is_empty() {
        found.notices.push(Notice::ContentProblem);
    }
    found.zone = jiff::tz::TimeZone::system().iana_name().map(str::to_owned);
    found.region = porchlight::platform::region::of_locales(sys_locale::get_locales());
    if options.locale.is_some() {
        found.settings.language.clone_from(&options.locale);
    }
    if let Some(theme) = options.theme {
        use porchlight_core::model::ThemeChoice;
        found.settings.theme = match theme {
            ThemeName::Light => ThemeChoice::Light,
            ThemeName::Dark => ThemeChoice::Dark,
            ThemeName::ContrastLight => ThemeChoice::HighContrastLight,
            ThemeName::ContrastDark => ThemeChoice::HighContrastDark,
        };
    }
    if let Some(text) = options.text {
        found.settings.text_percent = text.clamp(100, 200);
    }
    let mut model = Model::new(Arc::new(library), found);
    if let Some(name) = &options.screen {
        match Route::from_name(name) {
            Some(route) => {
                model.apply(Action::Nav(Nav::Go(route)), jiff::Timestamp::now());
            }
            None => eprintln!("There is no screen called {name}."),
        }
    }
    model
}
