//! The program behind the window: it owns the model, the open screens and the edges. One frame draws one screen, which
//! pushes actions; only [`App::dispatch`] applies them.

mod dispatch;
mod focus;
mod frame;
mod keys;
mod screens;
pub mod services;

pub use services::{Services, Voice};

use crate::pictures::Pictures;
use crate::platform::displays::{Display, place_for};
use crate::print::client::Printer;
use crate::ui::read_aloud::ReadAloud;
use crate::ui::screens::NeutralPage;
use crate::ui::search_index::SearchIndex;
use crate::ui::theme::{self, AudienceStyle};
use egui::{Context, Ui};
use focus::Focus;
use frame::Frame;
use jiff::Timestamp;
use porchlight_core::model::{Action, EffectResult, Model, Nav, Route, SystemAction, WindowPlace};
use porchlight_core::text::Texts;
use screens::Open;
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Tells the time; tests move it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Tells which displays there are; tests plug and unplug them.
pub type LookAtDisplays = Box<dyn Fn(&eframe::Frame) -> Vec<Display>>;

/// What the window is opened with.
pub struct Start {
    /// The state loaded from disk.
    pub model: Model,
    /// The edges.
    pub services: Services,
    /// Tells the time.
    pub clock: Clock,
    /// What the system asks for, best first.
    pub system_languages: Vec<String>,
    /// What the command line asked for, for this start only.
    pub this_start: ThisStart,
    /// The screen to open first, on top of Home.
    pub first_screen: Option<Route>,
    /// Paint, save a picture of the window there, and close.
    pub screenshot: Option<PathBuf>,
    /// Draw pictures at once instead of on the worker.
    pub pictures_at_once: bool,
    /// Set once a frame reached the screen.
    pub painted: Arc<AtomicBool>,
    /// Tells which displays there are.
    pub displays: LookAtDisplays,
}

/// What holds for one start and is never saved.
#[derive(Clone, Debug, Default)]
pub struct ThisStart {
    /// A language, as in `es`.
    pub language: Option<String>,
    /// Colors.
    pub theme: Option<porchlight_core::model::ThemeChoice>,
    /// Text size in percent, 100 to 200.
    pub text_percent: Option<u16>,
}

/// What screens are made with beside their id.
#[derive(Clone)]
pub struct ScreenServices {
    /// The press.
    pub printer: Rc<RefCell<Printer>>,
    /// What can be found.
    pub search: Rc<RefCell<SearchIndex>>,
}

/// The whole program behind the window.
pub struct App {
    model: Model,
    texts: Texts,
    pictures: Pictures,
    services: Services,
    clock: Clock,
    system_languages: Vec<String>,
    this_start: ThisStart,
    screens: Vec<Open>,
    for_screens: ScreenServices,
    neutral_page: NeutralPage,
    out: Vec<Action>,
    keyboard: bool,
    focus: Focus,
    aloud: ReadAloud,
    /// The finished document is wanted saved, or opened.
    filing: Option<bool>,
    last_esc: Option<f64>,
    installed: Option<(theme::Kind, AudienceStyle, u16)>,
    frame: Frame,
    /// When the last key went into a field, in seconds of the window's own clock.
    typed_at: Option<f64>,
    frames: u32,
    screenshot: Option<PathBuf>,
    window_place: Option<WindowPlace>,
    painted: Arc<AtomicBool>,
    look_at_displays: LookAtDisplays,
    displays: Vec<Display>,
}

impl App {
    /// The program in its window.
    pub fn new(ctx: &Context, start: Start) -> Self {
        ctx.set_fonts(theme::fonts());
        ctx.options_mut(|options| {
            // Text size is a setting of its own; egui's zoom would go past it, unsaved.
            options.zoom_with_keyboard = false;
        });
        let texts = open_texts(&start.model, &start.this_start, &start.system_languages);
        let woken = ctx.clone();
        let printer = Printer::new(start.services.press.clone(), move || {
            woken.request_repaint()
        });
        let mut app = Self {
            model: start.model,
            texts,
            pictures: Pictures::new(porchlight_pack::get, start.pictures_at_once),
            services: start.services,
            clock: start.clock,
            system_languages: start.system_languages,
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
            installed: None,
            frame: Frame::default(),
            typed_at: None,
            frames: 0,
            screenshot: start.screenshot,
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

    /// The state of the program, to look at.
    pub fn model(&self) -> &Model {
        &self.model
    }

    fn take_screenshot(&mut self, ctx: &Context) {
        if self.screenshot.is_none() {
            return;
        }
        ctx.request_repaint();
        // A few frames for hover, focus and scroll bars to settle.
        if self.frames < 40 {
            return;
        }
        let Some(path) = self.screenshot.take() else {
            return;
        };
        let after = ctx.clone();
        ctx.request_screenshot(move |image| {
            if let Err(why) = crate::platform::screenshot::save(&path, &image) {
                tracing::error!(%why, "the screenshot was not saved");
            }
            after.send_viewport_cmd(egui::ViewportCommand::Close);
            after.request_repaint();
        });
    }

    /// The display the window was on last time may be gone.
    fn bring_into_view(&self, ctx: &Context, frame: &eframe::Frame) {
        let Some(outer) = ctx.input(|input| input.viewport().outer_rect) else {
            return;
        };
        let scale = ctx.pixels_per_point();
        let displays = (self.look_at_displays)(frame);
        if let Some(at) = place_for(&displays, outer * scale) {
            let at = egui::pos2(at.x / scale, at.y / scale);
            ctx.send_viewport_cmd(egui::ViewportCommand::OuterPosition(at));
        }
    }

    fn note_window_place(&mut self, ctx: &Context) {
        self.window_place = ctx.input(|input| {
            let viewport = input.viewport();
            let size = viewport.inner_rect?.size();
            let maximized = viewport.maximized.unwrap_or(false);
            let fills = maximized || viewport.fullscreen.unwrap_or(false);
            let before = self.window_place.or(self.model.settings().window);
            match before.filter(|_| fills) {
                // The size to come back to is the one before.
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

impl eframe::App for App {
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
        self.keep_what_is_typed(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        if self.model.route().is_wall() {
            let displays = (self.look_at_displays)(frame);
            if displays != self.displays {
                tracing::debug!(?displays, "other displays");
                self.displays = displays;
            }
        }
        if self.frames == 1 {
            self.pictures.begin();
            self.bring_into_view(ui.ctx(), frame);
        }
        self.global_keys(ui);
        self.focus.restore(ui.ctx());
        self.draw(ui);
        self.note_window_place(ui.ctx());
        // The second frame means that the first reached the screen.
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
        self.dispatch(&ctx, Action::System(SystemAction::Closing));
        let mut settings = self.model.settings().clone();
        if self.window_place.is_some() && settings.window != self.window_place {
            settings.window = self.window_place;
            self.dispatch(&ctx, Action::System(SystemAction::Set(settings)));
        }
        self.for_screens.printer.borrow_mut().stop();
        let unsaved = self.services.finish();
        if unsaved > 0 {
            // The window is gone; whoever started it from a terminal reads this.
            eprintln!("{}", crate::msg::Msg(&self.texts).closing_unsaved(unsaved));
        }
        for result in self.services.poll() {
            if let EffectResult::Stored { .. } = result {
                self.dispatch(&ctx, Action::Done(result));
            }
        }
    }
}

/// The texts of the language for this start, else the chosen one, else the system's.
fn open_texts(model: &Model, this_start: &ThisStart, system: &[String]) -> Texts {
    let source = model.library().source().clone();
    let available = porchlight_core::text::locales(source.as_ref());
    let requested: Vec<String> = this_start
        .language
        .iter()
        .chain(&model.settings().language)
        .chain(system)
        .cloned()
        .collect();
    Texts::open(
        source,
        &porchlight_core::text::negotiate(&requested, &available),
    )
}
