//! Opens the window: chooses the data folder and the renderer, loads saved data, and starts the other renderer if the
//! first one fails.

use super::{Options, RendererName, ThemeName};
use crate::app::{App, Services, Start, ThisStart};
use crate::msg::Msg;
use crate::persistence::{self, renderer};
use crate::platform::{displays, region};
use eframe::egui::{Pos2, ViewportBuilder, pos2, vec2};
use porchlight_core::content::Library;
use porchlight_core::model::{Model, Notice, Route, ThemeChoice, WindowPlace};
use porchlight_core::policy::Policy;
use porchlight_core::source::Source;
use porchlight_store::{self as store, Store};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What the task bar shows. Small, since it is unpacked before the window opens.
const WINDOW_ICON: &[u8] = include_bytes!("../../../../packaging/icons/window.png");

/// Why there is no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// The computer has no display.
    NoDisplay,
    /// No renderer works on this screen.
    NoWindow,
    /// It was open, and a technical problem closed it.
    Closed,
    /// The second attempt, in a process of its own, has said why.
    AlreadySaid,
}

impl Unopened {
    /// The sentence for the person, in their language; `None` if it was said already.
    pub fn words(self, t: Msg<'_>) -> Option<String> {
        let words = match self {
            Self::NoDisplay => t.no_window_display(),
            Self::NoWindow => t.no_window_screen(),
            Self::Closed => t.no_window_closed(),
            Self::AlreadySaid => return None,
        };
        Some(words.into_owned())
    }
}

/// Opens the window and returns when it closes.
///
/// # Errors
/// If there is no display or no renderer works.
pub fn open(options: &Options, source: Arc<dyn Source>, policy: Policy) -> Result<(), Unopened> {
    if !has_display() {
        return Err(Unopened::NoDisplay);
    }
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(PathBuf::from));
    let folder = persistence::folder(&policy, options.data_dir.clone(), beside);
    tracing::debug!("folder chosen");
    let (store, met) = match &folder {
        Ok(folder) => persistence::open(folder, &policy),
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
    let known = folder.as_ref().ok().filter(|_| !policy.writes_nothing);
    let renderer = renderer::renderer_to_try(known, forced);
    if let Some(folder) = marked {
        renderer::mark_trying(folder, &renderer);
    }
    tracing::debug!("renderer chosen");
    let model = open_model(source, &store, &met, policy);
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
    let first_screen = first_screen(options, &model);
    let start = Start {
        model,
        services,
        clock: Arc::new(jiff::Timestamp::now),
        zone: Arc::new(jiff::tz::TimeZone::system),
        system_languages: sys_locale::get_locales().collect(),
        this_start: this_start(options),
        first_screen,
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
        _ if painted.load(Ordering::Relaxed) => Err(Unopened::Closed),
        // There is no connection to the display, so the other renderer would not have one either.
        Ok(Err(eframe::Error::WinitEventLoop(why))) => {
            if let Some(folder) = marked {
                renderer::was_not_tried(folder);
            }
            tracing::error!(%why, "no connection to the display");
            Err(Unopened::NoWindow)
        }
        Ok(Err(why)) if forced.is_some() => {
            tracing::error!(%why, "this renderer does not work here");
            Err(Unopened::NoWindow)
        }
        Err(_) if forced.is_some() => Err(Unopened::NoWindow),
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
        .with_min_inner_size(displays::SMALLEST);
    let (w, h) = options
        .window
        .or(place.map(|place| place.size))
        .unwrap_or((1280.0, 800.0));
    viewport = viewport.with_inner_size(vec2(w, h));
    if let Ok(icon) = eframe::icon_data::from_png_bytes(WINDOW_ICON) {
        viewport = viewport.with_icon(icon);
    }
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
fn start_again(renderer: &str) -> Result<(), Unopened> {
    let status = std::env::current_exe().and_then(|program| {
        std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .args(["--renderer", renderer])
            .status()
    });
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Unopened::AlreadySaid),
        Err(why) => {
            tracing::error!(%why, "the second attempt did not start");
            Err(Unopened::NoWindow)
        }
    }
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

fn open_model(
    source: Arc<dyn Source>,
    store: &Store,
    met: &[store::Notice],
    policy: Policy,
) -> Model {
    let (library, problems) = Library::open(source);
    tracing::debug!("library opened");
    for problem in &problems {
        eprintln!("{problem}");
    }
    let saved = persistence::read(store, met, library.retired());
    let mut saved = persistence::under(saved, policy);
    if !problems.is_empty() {
        saved.notices.push(Notice::ContentProblem);
    }
    saved.zone = jiff::tz::TimeZone::system().iana_name().map(str::to_owned);
    saved.region = region::of_locales(sys_locale::get_locales());
    Model::new(Arc::new(library), saved)
}

/// The screen named on the command line. If there is no such screen, or the policy closes it, says so and ignores it.
fn first_screen(options: &Options, model: &Model) -> Option<Route> {
    let name = options.screen.as_ref()?;
    let route = Route::from_name(name);
    match &route {
        None => eprintln!("There is no screen called {name}."),
        Some(route) if !model.may_open(route) => {
            let source = model.library().source();
            let texts = super::texts(options, model.policy(), source);
            eprintln!("{}", Msg(&texts).policy_closed_screen(name.clone()));
        }
        Some(_) => {}
    }
    route.filter(|route| model.may_open(route))
}
