//! The program behind the window. It owns the model, the open screens and the services that reach outside. Each frame
//! draws one screen, which pushes actions; only [`App::dispatch`] applies them.

mod dispatch;
mod focus;
mod frame;
mod idle;
mod keys;
mod screens;
pub mod services;

pub use services::{Services, Voice};

use crate::pictures::Pictures;
use crate::platform::displays::{Display, fitting, place_for};
use crate::print::client::Printer;
use crate::ui::fonts;
use crate::ui::read_aloud::ReadAloud;
use crate::ui::screens::NeutralPage;
use crate::ui::search_index::SearchIndex;
use crate::ui::theme::{self, AudienceStyle};
use egui::{Context, Ui};
use focus::Focus;
use frame::Frame;
use idle::Idle;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use porchlight_core::model::{Action, EffectResult, Model, Nav, Route, SystemAction, WindowPlace};
use porchlight_core::text::Texts;
use screens::Open;
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Returns the time. Tests set it by hand.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Returns the time zone. It can change while the window is open, when the person travels. Tests set it by hand.
pub type Zone = Arc<dyn Fn() -> TimeZone + Send + Sync>;

/// Lists the connected displays. Tests plug and unplug them.
pub type LookAtDisplays = Box<dyn Fn(&eframe::Frame) -> Vec<Display>>;

/// Everything the window needs to open.
pub struct Start {
    /// The state loaded from disk.
    pub model: Model,
    /// The program's texts, from [`open_texts`].
    pub texts: Texts,
    /// Everything outside the window: disk, voice, press and so on.
    pub services: Services,
    /// Returns the time.
    pub clock: Clock,
    /// Returns the time zone.
    pub zone: Zone,
    /// The system's preferred languages, best first.
    pub system_languages: Vec<String>,
    /// What the command line asked for. Applies to this run only.
    pub this_start: ThisStart,
    /// The screen to open first, on top of Home.
    pub first_screen: Option<Route>,
    /// If set, paint the window, save a PNG of it here, and close.
    pub screenshot: Option<PathBuf>,
    /// Rasterize pictures immediately instead of on the worker thread.
    pub pictures_at_once: bool,
    /// Set once a frame has reached the screen.
    pub painted: Arc<AtomicBool>,
    /// Lists the connected displays.
    pub displays: LookAtDisplays,
}

/// Choices that apply to one run and are never saved.
#[derive(Clone, Debug, Default)]
pub struct ThisStart {
    /// A language tag such as `es`.
    pub language: Option<String>,
    /// The color theme.
    pub theme: Option<porchlight_core::model::ThemeChoice>,
    /// Text size in percent, 100 to 200.
    pub text_percent: Option<u16>,
}

/// What screens need when they are created, besides their id.
#[derive(Clone)]
pub struct ScreenServices {
    /// The press, which lays out documents.
    pub printer: Rc<RefCell<Printer>>,
    /// The index behind the search field.
    pub search: Rc<RefCell<SearchIndex>>,
}

/// The whole program behind the window.
pub struct App {
    model: Model,
    texts: Texts,
    pictures: Pictures,
    services: Services,
    clock: Clock,
    zone: Zone,
    system_languages: Vec<String>,
    this_start: ThisStart,
    /// As the program was started, for the next person at a shared computer.
    first_start: ThisStart,
    screens: Vec<Open>,
    for_screens: ScreenServices,
    neutral_page: NeutralPage,
    out: Vec<Action>,
    keyboard: bool,
    focus: Focus,
    aloud: ReadAloud,
    /// What to do with the document once it is finished: open it if true, otherwise save it.
    filing: Option<bool>,
    last_esc: Option<f64>,
    idle: Idle,
    installed: Option<(theme::Kind, AudienceStyle, u16)>,
    frame: Frame,
    /// When a key was last typed into a field, in seconds on the window's own clock.
    typed_at: Option<f64>,
    frames: u32,
    screenshot: Option<PathBuf>,
    /// Whether a screenshot was taken, so that the window closes without asking.
    closes_itself: bool,
    window_place: Option<WindowPlace>,
    painted: Arc<AtomicBool>,
    look_at_displays: LookAtDisplays,
    displays: Vec<Display>,
}

impl App {
    /// Builds the program for a window that has just opened.
    pub fn new(ctx: &Context, start: Start) -> Self {
        ctx.set_fonts(theme::fonts());
        ctx.add_font_provider(fonts::bundled());
        ctx.options_mut(|options| {
            // Text size is our own setting; egui's zoom would exceed its limits and would not be saved.
            options.zoom_with_keyboard = false;
        });
        let woken = ctx.clone();
        let printer = Printer::new(start.services.press.clone(), move || {
            woken.request_repaint()
        });
        let mut app = Self {
            model: start.model,
            texts: start.texts,
            pictures: Pictures::new(porchlight_pack::get, start.pictures_at_once),
            services: start.services,
            clock: start.clock,
            zone: start.zone,
            system_languages: start.system_languages,
            first_start: start.this_start.clone(),
            this_start: start.this_start,
            screens: Vec::new(),
            for_screens: ScreenServices {
                printer: Rc::new(RefCell::new(printer)),
                search: Rc::default(),
            },
            neutral_page: NeutralPage::default(),
            out: Vec::new(),
            keyboard: false,
            focus: Focus::on_heading(),
            aloud: ReadAloud::default(),
            filing: None,
            last_esc: None,
            idle: Idle::default(),
            installed: None,
            frame: Frame::default(),
            typed_at: None,
            frames: 0,
            screenshot: start.screenshot,
            closes_itself: false,
            window_place: None,
            painted: start.painted,
            look_at_displays: start.displays,
            displays: Vec::new(),
        };
        app.services.attach(ctx);
        app.dispatch(ctx, Action::System(SystemAction::Started));
        if let Some(route) = start.first_screen {
            app.dispatch(ctx, Action::Nav(Nav::Go(route)));
        }
        app
    }

    /// Read-only access to the program's state.
    pub fn model(&self) -> &Model {
        &self.model
    }

    fn take_screenshot(&mut self, ctx: &Context) {
        if self.screenshot.is_none() {
            return;
        }
        ctx.request_repaint();
        // Give hover, focus and scroll bars a few frames to settle.
        if self.frames < 40 {
            return;
        }
        let Some(path) = self.screenshot.take() else {
            return;
        };
        self.closes_itself = true;
        let after = ctx.clone();
        ctx.request_screenshot(move |image| {
            if let Err(why) = crate::platform::screenshot::save(&path, &image) {
                tracing::error!(%why, "the screenshot was not saved");
            }
            after.send_viewport_cmd(egui::ViewportCommand::Close);
            after.request_repaint();
        });
    }

    /// Moves the window back into view if its last display is gone, and shrinks it to fit a small display. Returns whether its
    /// size changes.
    fn bring_into_view(&self, ctx: &Context, frame: &eframe::Frame) -> bool {
        let scale = ctx.pixels_per_point();
        let displays = (self.look_at_displays)(frame);
        let (outer, inner, fills) = ctx.input(|input| {
            let viewport = input.viewport();
            let fills = viewport.maximized == Some(true) || viewport.fullscreen == Some(true);
            (viewport.outer_rect, viewport.inner_rect, fills)
        });
        let mut is_resized = false;
        if let Some((smallest, size)) =
            inner.and_then(|inner| fitting(&displays, inner.size(), scale))
        {
            ctx.send_viewport_cmd(egui::ViewportCommand::MinInnerSize(smallest));
            if !fills && Some(size) != inner.map(|inner| inner.size()) {
                ctx.send_viewport_cmd(egui::ViewportCommand::InnerSize(size));
                is_resized = true;
            }
        }
        if let Some(outer) = outer
            && let Some(at) = place_for(&displays, outer * scale)
        {
            let at = egui::pos2(at.x / scale, at.y / scale);
            ctx.send_viewport_cmd(egui::ViewportCommand::OuterPosition(at));
        }
        is_resized
    }

    fn note_window_place(&mut self, ctx: &Context) {
        self.window_place = ctx.input(|input| {
            let viewport = input.viewport();
            let size = viewport.inner_rect?.size();
            let maximized = viewport.maximized.unwrap_or(false);
            let fills = maximized || viewport.fullscreen.unwrap_or(false);
            let before = self.window_place.or(self.model.settings().window);
            match before.filter(|_| fills) {
                // Keep the earlier size for when the window is restored.
                Some(before) => Some(WindowPlace {
                    maximized,
                    ..before
                }),
                None => Some(WindowPlace {
                    at: viewport.outer_rect.map(|rect| (rect.min.x, rect.min.y)),
                    size: (size.x, size.y),
                    maximized,
                }),
            }
        });
    }
}

/// No texture is wider than this. egui makes its atlas of glyphs as wide as a texture may be: with the 16,384 pixels that
/// many drivers allow, one tall glyph makes a whole row tall, and the atlas takes 4 MB twice where 1 MB does.
const WIDEST_TEXTURE: usize = 4096;

impl eframe::App for App {
    fn raw_input_hook(&mut self, _ctx: &Context, input: &mut egui::RawInput) {
        input.max_texture_side = input.max_texture_side.map(|side| side.min(WIDEST_TEXTURE));
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        for result in self.services.poll() {
            self.dispatch(ctx, Action::Done(result));
        }
        self.for_screens.printer.borrow_mut().poll();
        if let Some(open) = self.filing {
            let pdf = self.for_screens.printer.borrow_mut().take_pdf();
            if let Some(pdf) = pdf {
                self.filing = None;
                self.services.file(pdf, open);
            }
        }
        self.close_if_left_alone(ctx);
        self.keep_what_is_typed(ctx);
        self.hold_the_window(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.note_use(ui.ctx());
        if self.model.route().is_wall() {
            let displays = (self.look_at_displays)(frame);
            if displays != self.displays {
                tracing::debug!(?displays, "other displays");
                self.displays = displays;
            }
        }
        if self.frames == 1 {
            let is_resized = self.bring_into_view(ui.ctx(), frame);
            self.services.export.desk.attach(frame);
            if is_resized {
                // Wait for the final size, so that pictures are drawn only once.
                ui.ctx().request_repaint();
            } else {
                self.pictures.begin();
            }
        } else if self.frames == 2 {
            self.pictures.begin();
        }
        self.global_keys(ui);
        self.focus.restore(ui.ctx());
        self.draw(ui);
        self.note_window_place(ui.ctx());
        // A second frame means the first one reached the screen.
        match self.frames {
            0 => ui.ctx().request_repaint(),
            1 => {
                self.painted.store(true, Ordering::Relaxed);
                self.services.persistence.first_frame();
            }
            _ => {}
        }
        if self.frames < 3 {
            tracing::debug!(frame = self.frames, "drawn");
        }
        self.frames = self.frames.saturating_add(1);
        self.take_screenshot(ui.ctx());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        let ctx = Context::default();
        self.finish_screens(&ctx, usize::MAX);
        self.dispatch(&ctx, Action::System(SystemAction::Closing));
        let mut settings = self.model.settings().clone();
        if self.window_place.is_some() && settings.window != self.window_place {
            settings.window = self.window_place;
            self.dispatch(&ctx, Action::System(SystemAction::Set(settings)));
        }
        self.for_screens.printer.borrow_mut().stop();
        let unsaved = self.services.finish();
        if unsaved > 0 {
            // The window is gone, so this goes to the terminal, or into a dialog box where there is none.
            crate::cli::say(&crate::msg::Msg(&self.texts).closing_unsaved(unsaved));
        }
        for result in self.services.poll() {
            if let EffectResult::Stored { .. } = result {
                self.dispatch(&ctx, Action::Done(result));
            }
        }
    }
}

/// The texts in the language of the first of these that sets one: the policy, the command line, the settings, the system.
pub fn open_texts(model: &Model, this_start: &ThisStart, system: &[String]) -> Texts {
    let source = model.library().source().clone();
    let available = porchlight_core::text::locales(source.as_ref());
    let fixed = model.policy().language.iter();
    let requested: Vec<String> = fixed
        .chain(&this_start.language)
        .chain(&model.settings().language)
        .chain(system)
        .cloned()
        .collect();
    Texts::open(
        source,
        &porchlight_core::text::negotiate(&requested, &available),
    )
}
