//! Opens the window: chooses the data folder and the renderer, loads saved data, and starts the other renderer if the
//! first one fails.

use super::{Options, RendererName, ThemeName};
use crate::app::{App, Services, Start, ThisStart, open_texts};
use crate::msg::Msg;
use crate::persistence::{self, renderer};
use crate::platform::{displays, region};
use eframe::egui::{Pos2, ViewportBuilder, pos2, vec2};
use porchlight_core::content::Library;
use porchlight_core::model::{Model, Notice, Route, ThemeChoice, WindowPlace};
use porchlight_core::policy::Policy;
use porchlight_core::source::Source;
use porchlight_core::text::Texts;
use porchlight_store::{self as store, DataFolder, Store, StoreError};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread::ScopedJoinHandle;

/// The task bar icon. Small, because it is unpacked before the window opens.
const WINDOW_ICON: &[u8] = include_bytes!("../../../../packaging/icons/window.png");

/// How the attempt with one renderer ended.
type Tried = std::thread::Result<eframe::Result>;

/// Why there is no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// The computer has no display.
    NoDisplay,
    /// No renderer works on this screen.
    NoWindow,
    /// It was open, and a technical problem closed it.
    Closed,
    /// The second attempt, in its own process, has already said why.
    AlreadySaid,
}

impl Unopened {
    /// The message for the person, in their language; `None` if it was already shown.
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
    let folder = choose_folder(options, &policy);
    tracing::debug!("folder chosen");
    let forced = options.renderer.map(|name| match name {
        RendererName::Glow => "glow",
        RendererName::Wgpu => "wgpu",
    });
    let known = folder.as_ref().ok().filter(|_| !policy.writes_nothing);
    let renderer = renderer::renderer_to_try(known, forced);
    let painted = Arc::new(AtomicBool::new(false));
    let (tried, marked) = std::thread::scope(|scope| {
        // Read content and saved data while the system creates the window, which takes longer.
        let (hand_over, saved) = channel();
        let opening = scope.spawn(|| open_all(options, source, saved));
        let (store, met) = match &folder {
            Ok(folder) => persistence::open(folder, &policy),
            Err(why) => {
                tracing::warn!(%why, "no data folder");
                (Store::without_folder(), Vec::new())
            }
        };
        tracing::debug!("store opened");
        let marked = folder.as_ref().ok().filter(|_| store.can_write());
        if let Some(folder) = marked {
            renderer::mark_trying(folder, &renderer);
        }
        tracing::debug!("renderer marked");
        let place = persistence::window_place(&store);
        // If the thread has ended, joining it gives the reason.
        hand_over.send((store, met, policy)).ok();
        let tried = run(options, place, &renderer, painted.clone(), opening);
        (tried, marked)
    });
    let painted = painted.load(Ordering::Relaxed);
    ended(tried, painted, marked, forced, &renderer)
}

/// The usual folder for saved data, or the one set by the policy, the command line or a portable copy.
fn choose_folder(options: &Options, policy: &Policy) -> Result<DataFolder, StoreError> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(PathBuf::from));
    persistence::folder(policy, options.data_dir.clone(), beside)
}

/// Shows the window until it is closed. The outcome is an error or a panic, if there was one.
fn run(
    options: &Options,
    place: Option<WindowPlace>,
    renderer: &str,
    painted: Arc<AtomicBool>,
    opening: ScopedJoinHandle<'_, Option<Opened>>,
) -> Tried {
    let native = eframe::NativeOptions {
        viewport: viewport(options, place),
        renderer: if renderer == "wgpu" {
            eframe::Renderer::Wgpu
        } else {
            eframe::Renderer::Glow
        },
        // Without a graphics card, dithering takes a third of each frame, and our gradients are pictures anyway.
        dithering: false,
        ..Default::default()
    };
    let create = move |creation: &eframe::CreationContext<'_>| {
        tracing::debug!("window made");
        let opened = opening.join().unwrap_or_else(|panic| resume_unwind(panic));
        let opened = opened.ok_or("nothing was handed over")?;
        tracing::debug!("content and saved data are there");
        let mut services = Services::new(opened.store, Some(renderer.to_owned()));
        services.follow_motion();
        let start = Start {
            model: opened.model,
            texts: opened.texts,
            services,
            clock: Arc::new(jiff::Timestamp::now),
            zone: Arc::new(jiff::tz::TimeZone::system),
            system_languages: opened.system_languages,
            this_start: this_start(options),
            first_screen: opened.first_screen,
            screenshot: options.screenshot.clone(),
            pictures_at_once: options.screenshot.is_some(),
            painted,
            displays: Box::new(displays::look),
        };
        let app = App::new(&creation.egui_ctx, start);
        tracing::debug!("app made");
        // Remove documents that a killed window left behind for another program. Deleting may take a moment.
        std::thread::spawn(store::sweep_scratch);
        Ok(Box::new(app) as Box<dyn eframe::App>)
    };
    catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native("Porchlight", native, Box::new(create))
    }))
}

/// Interprets the outcome of an attempt with one renderer.
fn ended(
    tried: Tried,
    painted: bool,
    marked: Option<&DataFolder>,
    forced: Option<&str>,
    renderer: &str,
) -> Result<(), Unopened> {
    match tried {
        Ok(Ok(())) => {
            if let (Some(folder), false) = (marked, painted) {
                // Closing before the first frame says nothing about the renderer.
                renderer::was_not_tried(folder);
            }
            Ok(())
        }
        _ if painted => Err(Unopened::Closed),
        // There is no connection to the display, so the other renderer would fail too.
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
        _ => start_again(renderer::other_renderer(renderer)),
    }
}

/// Whether there is a desktop session. Outside Linux there always is.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Where the window opens: as the command line says, or where it last was, or in the middle.
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

/// Clamps the saved position, since a damaged file may contain an impossible one.
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

/// Everything the window shows first, read while it is being created.
struct Opened {
    store: Store,
    model: Model,
    texts: Texts,
    system_languages: Vec<String>,
    first_screen: Option<Route>,
}

/// Reads the content, then the saved data from the store that `saved` delivers. `None` if it delivers none.
fn open_all(
    options: &Options,
    source: Arc<dyn Source>,
    saved: Receiver<(Store, Vec<store::Notice>, Policy)>,
) -> Option<Opened> {
    let (library, problems) = Library::open(source);
    tracing::debug!("library opened");
    for problem in &problems {
        eprintln!("{problem}");
    }
    let (store, met, policy) = saved.recv().ok()?;
    let read = persistence::read(&store, &met, library.retired());
    let mut read = persistence::under(read, policy);
    if !problems.is_empty() {
        read.notices.push(Notice::ContentProblem);
    }
    let system_languages: Vec<String> = sys_locale::get_locales().collect();
    read.zone = jiff::tz::TimeZone::system().iana_name().map(str::to_owned);
    read.region = region::of_locales(system_languages.iter().cloned());
    let model = Model::new(Arc::new(library), read);
    tracing::debug!("model opened");
    let texts = open_texts(&model, &this_start(options), &system_languages);
    tracing::debug!("texts opened");
    Some(Opened {
        first_screen: first_screen(options, &model),
        store,
        model,
        texts,
        system_languages,
    })
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
