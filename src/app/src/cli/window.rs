//! Opens the window: chooses the data folder and the renderer, loads saved data, and starts the other renderer if the
//! first one fails.

use super::{Options, RendererName, ThemeName};
use crate::app::{App, Services, Start, ThisStart};
use crate::persistence::{self, renderer};
use crate::platform::{displays, region};
use eframe::egui::{Pos2, ViewportBuilder, pos2, vec2};
use porchlight_core::content::Library;
use porchlight_core::model::{Model, Notice, Route, ThemeChoice, WindowPlace};
use porchlight_core::source::Source;
use porchlight_store::{self as store, DataFolder, Store};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What to say on a computer with no display.
const NO_DISPLAY: &str =
    "Porchlight needs a screen, and there is none here. Start it in a desktop session.";
const NO_WINDOW: &str = "The window could not be opened on this screen.";
const CLOSED: &str = "The window closed because of a technical problem. What was saved is kept; please start Porchlight again.";

/// Opens the window and returns when it closes.
///
/// # Errors
/// Returns a sentence for the person if there is no display or no renderer works.
pub fn open(options: &Options, source: Arc<dyn Source>) -> anyhow::Result<()> {
    anyhow::ensure!(has_display(), NO_DISPLAY);
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(PathBuf::from));
    let folder = DataFolder::choose(options.data_dir.clone(), beside);
    tracing::debug!("folder chosen");
    let (store, met) = match &folder {
        Ok(folder) => Store::open(folder.clone()),
        Err(why) => {
            tracing::warn!(%why, "no data folder");
            (Store::without_folder(), Vec::new())
        }
    };
    tracing::debug!("store opened");
    // Remove documents that a killed window left behind for another program. Deleting may take a moment.
    std::thread::spawn(store::sweep_scratch);
    let forced = options.renderer.map(|name| match name {
        RendererName::Glow => "glow",
        RendererName::Wgpu => "wgpu",
    });
    let marked = folder.as_ref().ok().filter(|_| store.can_write());
    let renderer = renderer::renderer_to_try(folder.as_ref().ok(), forced);
    if let Some(folder) = marked {
        renderer::mark_trying(folder, &renderer);
    }
    tracing::debug!("renderer chosen");
    let model = open_model(source, &store, &met);
    tracing::debug!("model opened");
    let native = eframe::NativeOptions {
        viewport: viewport(options, model.settings().window),
        renderer: if renderer == "wgpu" {
            eframe::Renderer::Wgpu
        } else {
            eframe::Renderer::Glow
        },
        // Without a graphics card, dithering takes a third of each frame, and our gradients are pictures anyway.
        dithering: false,
        ..Default::default()
    };
    let painted = Arc::new(AtomicBool::new(false));
    let services = Services::new(store, Some(renderer.clone()));
    services.follow_motion();
    let start = Start {
        model,
        services,
        clock: Arc::new(jiff::Timestamp::now),
        system_languages: sys_locale::get_locales().collect(),
        this_start: this_start(options),
        first_screen: first_screen(options),
        screenshot: options.screenshot.clone(),
        pictures_at_once: options.screenshot.is_some(),
        painted: painted.clone(),
        displays: Box::new(displays::look),
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
        Ok(Ok(())) => {
            if let (Some(folder), false) = (marked, painted.load(Ordering::Relaxed)) {
                // Closing before the first frame says nothing about the renderer.
                renderer::was_not_tried(folder);
            }
            Ok(())
        }
        _ if painted.load(Ordering::Relaxed) => anyhow::bail!(CLOSED),
        // There is no connection to the display, so the other renderer would not have one either.
        Ok(Err(eframe::Error::WinitEventLoop(why))) => {
            if let Some(folder) = marked {
                renderer::was_not_tried(folder);
            }
            Err(anyhow::anyhow!("{NO_WINDOW} {why}"))
        }
        Ok(Err(why)) if forced.is_some() => Err(anyhow::anyhow!("{NO_WINDOW} {why}")),
        Err(_) if forced.is_some() => anyhow::bail!(NO_WINDOW),
        _ => start_again(renderer::other_renderer(&renderer)),
    }
}

/// Whether there is a desktop session. Outside Linux there always is.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Where the window opens: as the command line says, or else where it last was, or else in the middle.
fn viewport(options: &Options, place: Option<WindowPlace>) -> ViewportBuilder {
    let mut viewport = ViewportBuilder::default()
        .with_title("Porchlight")
        .with_app_id("porchlight")
        .with_min_inner_size(vec2(640.0, 480.0));
    let (w, h) = options
        .window
        .or(place.map(|place| place.size))
        .unwrap_or((1280.0, 800.0));
    viewport = viewport.with_inner_size(vec2(w, h));
    if let (Some(place), None) = (place, options.window) {
        viewport = viewport.with_maximized(place.maximized);
        if let Some((x, y)) = place.at {
            viewport = viewport.with_position(sane(pos2(x, y)));
        }
    }
    viewport
}

/// Clamps the saved position, since a damaged file may hold one no window can have.
fn sane(at: Pos2) -> Pos2 {
    let clamp = |value: f32| {
        if value.is_finite() {
            value.clamp(-16_000.0, 16_000.0)
        } else {
            0.0
        }
    };
    pos2(clamp(at.x), clamp(at.y))
}

/// Starts the other renderer in its own process, because a failed one may have left the driver in any state.
fn start_again(renderer: &str) -> anyhow::Result<()> {
    let status = std::process::Command::new(std::env::current_exe()?)
        .args(std::env::args_os().skip(1))
        .args(["--renderer", renderer])
        .status()?;
    anyhow::ensure!(status.success(), NO_WINDOW);
    Ok(())
}

/// Collects the options that apply to this run only.
fn this_start(options: &Options) -> ThisStart {
    ThisStart {
        language: options.locale.clone(),
        theme: options.theme.map(|theme| match theme {
            ThemeName::Light => ThemeChoice::Light,
            ThemeName::Dark => ThemeChoice::Dark,
            ThemeName::ContrastLight => ThemeChoice::HighContrastLight,
            ThemeName::ContrastDark => ThemeChoice::HighContrastDark,
        }),
        text_percent: options.text.map(|text| text.clamp(100, 200)),
    }
}

fn open_model(source: Arc<dyn Source>, store: &Store, met: &[store::Notice]) -> Model {
    let (library, problems) = Library::open(source);
    tracing::debug!("library opened");
    for problem in &problems {
        eprintln!("{problem}");
    }
    let mut saved = persistence::read(store, met, library.retired());
    if !problems.is_empty() {
        saved.notices.push(Notice::ContentProblem);
    }
    saved.zone = jiff::tz::TimeZone::system().iana_name().map(str::to_owned);
    saved.region = region::of_locales(sys_locale::get_locales());
    Model::new(Arc::new(library), saved)
}

/// The screen named on the command line. If there is no such screen, says so and ignores it.
fn first_screen(options: &Options) -> Option<Route> {
    let name = options.screen.as_ref()?;
    let route = Route::from_name(name);
    if route.is_none() {
        eprintln!("There is no screen called {name}.");
    }
    route
}
