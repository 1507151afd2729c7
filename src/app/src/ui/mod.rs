//! The window: one frame, one screen, one list of actions. Only [`App`] applies them; screens draw and push.

pub mod screens;
pub mod theme;
pub mod widgets;

mod aloud;
mod bar;
mod finder;
mod keys;

use crate::monitors::Monitor;
use crate::msg::Msg;
use crate::paper::{Facts, compose};
use crate::pictures::Pictures;
use crate::ports::Ports;
use crate::printing::{Printer, Want};
use crate::speech;
use egui::{Context, ScrollArea, Ui, UiBuilder};
use jiff::Timestamp;
use porchlight_core::model::{Action, Effect, Model, PaperWish, Phones, Route, WindowPlace};
use porchlight_core::paper::Request;
use porchlight_core::text::Texts;
use screens::Screen;
use std::cell::Cell;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use theme::{BAR, Look, Theme};

/// What a screen may look at while it draws.
pub struct Cx<'a> {
    pub model: &'a Model,
    pub t: Msg<'a>,
    pub texts: &'a Texts,
    pub theme: &'a Theme,
    pub pictures: &'a Pictures,
    pub now: Timestamp,
    /// The person uses the keyboard: focus is shown.
    pub keyboard: bool,
    /// Text can be selected and copied: for adults and for help, not while children sort cards.
    pub selectable: bool,
    pub aloud: &'a aloud::Aloud,
    pub finder: &'a finder::Finder,
    pub printer: &'a Printer,
    /// The class that answers by phone, while one runs.
    pub phones: Option<&'a crate::phones::State>,
    /// The screens of this computer, while a lesson stands on the wall.
    pub monitors: &'a [Monitor],
    heading_focus: &'a Cell<bool>,
}

impl Cx<'_> {
    /// True once after a change of screen, for the heading.
    fn take_heading_focus(&self) -> bool {
        self.heading_focus.replace(false)
    }

    /// Changes when every text on a screen changes its size or its words.
    fn like(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        self.texts.locale().hash(&mut hasher);
        self.theme.scale.to_bits().hash(&mut hasher);
        hasher.finish()
    }

    /// The same with the type of another band.
    fn with_theme<'b>(&'b self, theme: &'b Theme) -> Cx<'b> {
        Cx {
            model: self.model,
            t: self.t,
            texts: self.texts,
            theme,
            pictures: self.pictures,
            now: self.now,
            keyboard: self.keyboard,
            selectable: self.selectable,
            aloud: self.aloud,
            finder: self.finder,
            printer: self.printer,
            phones: self.phones,
            monitors: self.monitors,
            heading_focus: self.heading_focus,
        }
    }
}

/// Tells the time; tests move it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// A screen that stands open; those below the last wait to be come back to.
struct Open {
    route: Route,
    screen: Box<dyn Screen>,
    /// What had the keyboard's focus when another screen was opened from here.
    focus: Option<egui::Id>,
}

/// The whole program behind the window.
pub struct App {
    model: Model,
    texts: Texts,
    pictures: Pictures,
    ports: Box<dyn Ports>,
    clock: Clock,
    system_languages: Vec<String>,
    screens: Vec<Open>,
    away: screens::Away,
    out: Vec<Action>,
    keyboard: bool,
    heading_focus: Cell<bool>,
    aloud: aloud::Aloud,
    finder: finder::Finder,
    printer: Printer,
    /// The finished document is wanted saved, or opened.
    filing: Option<bool>,
    /// Focus that goes back to where it was, and for how many frames it is looked for.
    refocus: Option<(egui::Id, u8)>,
    last_esc: Option<f64>,
    installed: Option<(theme::Kind, Look, u16)>,
    scroll_to_top: bool,
    /// How far short content stands below the bar, for this height of the window. Forgotten with every change of screen.
    lift: Option<(f32, f32)>,
    frames: u32,
    screenshot: Option<std::path::PathBuf>,
    place: Option<WindowPlace>,
    painted: Arc<AtomicBool>,
    look_at_monitors: LookAtMonitors,
    monitors: Vec<Monitor>,
}

/// Tells which screens there are; tests plug and unplug them.
pub type LookAtMonitors = Box<dyn Fn(&eframe::Frame) -> Vec<Monitor>>;

/// What the window is opened with.
pub struct Start {
    pub model: Model,
    pub ports: Box<dyn Ports>,
    pub clock: Clock,
    /// What the system asks for, best first.
    pub system_languages: Vec<String>,
    /// Paint, save a picture of the window there, and close.
    pub screenshot: Option<std::path::PathBuf>,
    /// Draw pictures at once instead of on the worker.
    pub pictures_at_once: bool,
    /// Set once a frame reached the screen.
    pub painted: Arc<AtomicBool>,
    pub monitors: LookAtMonitors,
}

impl App {
    pub fn new(ctx: &Context, start: Start) -> Self {
        ctx.set_fonts(theme::fonts());
        ctx.options_mut(|options| {
            // Text size is a setting of its own; egui's zoom would go past it, unsaved.
            options.zoom_with_keyboard = false;
        });
        let texts = open_texts(&start.model, &start.system_languages);
        let woken = ctx.clone();
        let printer = Printer::new(start.ports.press(), move || woken.request_repaint());
        let mut app = Self {
            model: start.model,
            texts,
            pictures: Pictures::new(porchlight_pack::get, start.pictures_at_once),
            ports: start.ports,
            clock: start.clock,
            system_languages: start.system_languages,
            screens: Vec::new(),
            away: screens::Away::default(),
            out: Vec::new(),
            keyboard: false,
            heading_focus: Cell::new(true),
            aloud: aloud::Aloud::default(),
            finder: finder::Finder::default(),
            printer,
            filing: None,
            refocus: None,
            last_esc: None,
            installed: None,
            scroll_to_top: false,
            lift: None,
            frames: 0,
            screenshot: start.screenshot,
            place: None,
            painted: start.painted,
            look_at_monitors: start.monitors,
            monitors: Vec::new(),
        };
        app.ports.attach(ctx);
        app.sync_screens();
        app
    }

    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Applies an action as if a screen had pushed it.
    pub fn dispatch(&mut self, ctx: &Context, action: Action) {
        let before = (self.model.routes.clone(), self.model.away);
        let was_wall = self.model.route().is_wall();
        let standing = self.standing();
        if matches!(action, Action::Set(_)) {
            self.lift = None;
        }
        let focused = ctx.memory(|memory| memory.focused());
        if let Some(open) = self.screens.last_mut() {
            open.focus = focused;
        }
        let depth = self.screens.len();
        let effects = self.model.apply(action, (self.clock)());
        for effect in effects {
            if effect == Effect::LanguageChanged {
                self.texts = open_texts(&self.model, &self.system_languages);
            }
            match effect {
                Effect::Phones(what) => self.phones(ctx, what),
                Effect::Paper(request, wish) => self.paper(&request, wish),
                Effect::StopPaper => {
                    self.printer.stop();
                    self.filing = None;
                }
                effect => self.ports.run(ctx, effect),
            }
        }
        if before != (self.model.routes.clone(), self.model.away) || standing != self.standing() {
            self.heading_focus.set(true);
            self.scroll_to_top = true;
            self.lift = None;
            self.aloud.forget();
            if self.model.away {
                self.ports.forget_papers();
                self.away = screens::Away::default();
            }
        }
        let is_wall = self.model.route().is_wall();
        if is_wall != was_wall {
            let reason = is_wall.then(|| Msg(&self.texts).present_awake().into_owned());
            self.ports.keep_awake(reason);
        }
        self.sync_screens();
        let back = self.screens.len() < depth && !self.model.away;
        if let (true, Some(id)) = (back, self.screens.last().and_then(|open| open.focus)) {
            self.heading_focus.set(false);
            self.refocus = Some((id, 0));
        }
        ctx.request_repaint();
    }

    /// Tells the class server what to do, with the words it needs.
    fn phones(&mut self, ctx: &Context, what: Phones) {
        match what {
            Phones::Start(address) => {
                let country = self.model.country.as_deref();
                let words = crate::phones::words(&self.model.library, country);
                self.ports.start_phones(address, words);
            }
            Phones::Ask(vote) => {
                let question = crate::phones::vote(&self.model.library, &vote);
                self.ports.ask_phones(question.into_iter().collect());
            }
            Phones::Count(vote, round) => {
                let totals = self.ports.close_phones().unwrap_or_default();
                if let Some(totals) = totals.first() {
                    let counts = crate::phones::counts(totals);
                    let action = Action::Counted {
                        vote,
                        round,
                        counts,
                    };
                    self.dispatch(ctx, action);
                }
            }
            Phones::Survey(items) => {
                let questions = crate::phones::survey(&self.model.library, &items);
                self.ports.ask_phones(questions);
            }
            Phones::CountSurvey(when, items) => {
                if let Some(totals) = self.ports.close_phones() {
                    let answers = crate::phones::answers(&items, &totals);
                    self.dispatch(ctx, Action::Surveyed { when, answers });
                }
            }
            Phones::Test => {
                let question = crate::phones::test(&self.model.library);
                self.ports.ask_phones(question.into_iter().collect());
            }
            Phones::LetIn(joining) => self.ports.let_in_phones(joining),
            Phones::Clear => self.ports.clear_phones(),
            Phones::Stop => self.ports.stop_phones(),
        }
    }

    /// Hands a document to the press.
    fn paper(&mut self, request: &Request, wish: PaperWish) {
        let child = request
            .child
            .as_ref()
            .and_then(|id| self.model.children.get(id));
        let plan = match &request.document {
            porchlight_core::paper::Document::Sessions(id) => self.model.plans.get(id),
            _ => None,
        };
        let facts = Facts {
            plan,
            library: &self.model.library,
            texts: &self.texts,
            school: &self.model.school,
            child,
            agreement: self.model.home.agreement(),
            country: self.model.country.as_deref(),
            today: (self.clock)().to_zoned(jiff::tz::TimeZone::system()).date(),
        };
        let Some(job) = compose(request, &facts) else {
            return;
        };
        let want = match wish {
            PaperWish::Look { first } => Want::Pages {
                first,
                count: 2,
                width: 1240,
            },
            PaperWish::Save | PaperWish::Open => Want::Pdf,
        };
        self.filing = match wish {
            PaperWish::Look { .. } => None,
            PaperWish::Save => Some(false),
            PaperWish::Open => Some(true),
        };
        self.printer.order(job, want);
    }

    /// Where somebody comes back to, focus stands as before; where that is gone, on the heading.
    fn restore_focus(&mut self, ctx: &Context) {
        let Some((id, frames)) = self.refocus else {
            return;
        };
        let found = ctx.memory(|memory| memory.focused()) == Some(id);
        match frames {
            0 => ctx.memory_mut(|memory| memory.request_focus(id)),
            _ if found => {}
            _ => self.heading_focus.set(true),
        }
        self.refocus = (frames == 0).then_some((id, 1));
        ctx.request_repaint();
    }

    /// The step on which the learner stands, where a lesson is open.
    fn standing(&self) -> Option<porchlight_core::content::Key> {
        match self.model.route() {
            Route::Lesson(id) => self
                .model
                .library
                .lesson(id)
                .map(|lesson| self.model.stands_at(lesson)),
            Route::LookAgain => {
                let running = self.model.running.as_ref().filter(|r| r.begun)?;
                // The end of the sitting stands nowhere, and is another place than its last question.
                running.question().map(|(_, key)| key.clone())
            }
            _ => None,
        }
    }

    /// Keeps one screen a route, so that going to Help and back finds a half-done practice as it was.
    fn sync_screens(&mut self) {
        let same = self
            .screens
            .iter()
            .zip(&self.model.routes)
            .take_while(|(open, wanted)| open.route == **wanted)
            .count();
        self.screens.truncate(same);
        for route in self.model.routes.iter().skip(same) {
            self.screens.push(Open {
                route: route.clone(),
                screen: screens::for_route(route),
                focus: None,
            });
        }
    }

    fn look(&self) -> Look {
        match self.model.route() {
            Route::Street
            | Route::Lesson(_)
            | Route::Result(_)
            | Route::Calm
            | Route::LookAgain
            | Route::Can
            | Route::Profile => {
                if let Route::Lesson(id) | Route::Result(id) = self.model.route()
                    && let Some(lesson) = self.model.library.lesson(id)
                {
                    return Look::of(lesson.audience);
                }
                Look::of(self.model.learner().band)
            }
            Route::WhoAreYou | Route::NewLearner => Look::Age11,
            _ => Look::Adult,
        }
    }

    fn draw(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let system_dark = ctx.system_theme() == Some(egui::Theme::Dark);
        let look = self.look();
        let theme = Theme::new(&self.model.settings, system_dark, look);
        let installed = (theme.kind, look, self.model.settings.text_percent);
        if self.installed != Some(installed) {
            theme.install(&ctx);
            self.installed = Some(installed);
        }
        let young = matches!(look, Look::Age5 | Look::Age8 | Look::Age11);
        let route = self.model.route();
        let by_itself = look == Look::Age5
            && self.model.settings.sound
            && !self.model.away
            && matches!(
                route,
                Route::Street | Route::Lesson(_) | Route::Result(_) | Route::LookAgain | Route::Can
            );
        let speech = self.ports.speech();
        let by_itself = by_itself && !matches!(speech, speech::State::Missing(_));
        self.aloud.begin(by_itself, speech);
        if self.model.route() == &Route::Search {
            self.finder.want(&ctx, &self.model, &self.texts);
        }
        let phones = self.ports.phones();
        let mut out = std::mem::take(&mut self.out);
        let cx = Cx {
            model: &self.model,
            t: Msg(&self.texts),
            texts: &self.texts,
            theme: &theme,
            pictures: &self.pictures,
            now: (self.clock)(),
            keyboard: self.keyboard,
            selectable: !young || self.model.route().is_help(),
            aloud: &self.aloud,
            finder: &self.finder,
            printer: &self.printer,
            phones: phones.as_ref(),
            monitors: &self.monitors,
            heading_focus: &self.heading_focus,
        };
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0, theme.c.page);
        if self.model.away {
            self.away.ui(ui, &cx, &mut out);
        } else if let Some(Open { route, screen, .. }) = self.screens.last_mut() {
            let bare = route.is_wall();
            let top = if bare {
                0.0
            } else {
                bar::ui(ui, &cx, &mut out)
            };
            let rest = egui::Rect::from_min_max(whole.min + egui::vec2(0.0, top), whole.max);
            ui.scope_builder(UiBuilder::new().max_rect(rest), |ui| {
                if screen.scrolls(&cx, rest.size()) {
                    let depth = self.model.routes.len();
                    let mut area = ScrollArea::vertical()
                        .id_salt(("screen", depth))
                        .auto_shrink([false, false]);
                    if self.scroll_to_top {
                        area = area.vertical_scroll_offset(0.0);
                    }
                    area.show(ui, |ui| {
                        let margin = if rest.width() < 1100.0 {
                            theme::SPACE_XL
                        } else {
                            theme::SPACE_XXL
                        };
                        egui::Frame::new()
                            .inner_margin(egui::Margin {
                                left: margin as i8,
                                right: margin as i8,
                                top: 8,
                                bottom: 32,
                            })
                            .show(ui, |ui| {
                                ui.set_width(ui.available_width());
                                // Short content stands a little above the middle instead of being glued to the bar; it
                                // stays there while an explanation opens below.
                                let known = self.lift.filter(|(of, _)| *of == rest.height());
                                let lift = known.map_or(0.0, |(_, lift)| lift);
                                ui.add_space(lift);
                                let start = ui.cursor().min.y;
                                screen.ui(ui, &cx, &mut out);
                                let height = ui.min_rect().max.y - start;
                                let spare = (rest.height() - 40.0 - height).max(0.0);
                                let wanted = match known {
                                    _ if screen.stands_at_top() => 0.0,
                                    Some(_) => lift.min(spare),
                                    None => (spare * 0.35).min(140.0),
                                };
                                if known.is_none() || wanted != lift {
                                    self.lift = Some((rest.height(), wanted));
                                }
                                if wanted != lift {
                                    ui.ctx()
                                        .request_discard("the height of the screen is known now");
                                }
                            });
                    });
                } else {
                    screen.ui(ui, &cx, &mut out);
                }
            });
        }
        self.scroll_to_top = false;
        if self.aloud.asked_in_vain() {
            out.push(Action::Go(Route::NoVoice));
        }
        if let Some(sentences) = self.aloud.end() {
            let locale = self.texts.locale().to_owned();
            out.push(Action::ReadAloud { sentences, locale });
        }
        for action in out.drain(..) {
            self.dispatch(&ctx, action);
        }
        self.out = out;
    }
}

impl eframe::App for App {
    fn logic(&mut self, _ctx: &Context, _frame: &mut eframe::Frame) {
        for told in self.ports.poll() {
            self.model.told(told);
        }
        self.printer.poll();
        if let (Some(open), Some(pdf)) = (self.filing, self.printer.take_pdf()) {
            self.filing = None;
            self.ports.file(pdf, open);
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        if self.model.route().is_wall() {
            let monitors = (self.look_at_monitors)(frame);
            if monitors != self.monitors {
                tracing::debug!(?monitors, "other screens");
                self.monitors = monitors;
            }
        }
        if self.frames == 1 {
            self.pictures.begin();
        }
        self.global_keys(ui);
        self.restore_focus(ui.ctx());
        self.draw(ui);
        self.place = ui.ctx().input(|input| {
            let viewport = input.viewport();
            let size = viewport.inner_rect?.size();
            Some(WindowPlace {
                at: viewport.outer_rect.map(|rect| (rect.min.x, rect.min.y)),
                size: (size.x, size.y),
                maximized: viewport.maximized.unwrap_or(false),
            })
        });
        // The second frame means that the first reached the screen.
        match self.frames {
            0 => ui.ctx().request_repaint(),
            1 => {
                self.painted.store(true, Ordering::Relaxed);
                self.ports.first_frame();
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
        if let Some(text) = self.model.copied.take() {
            self.ports
                .run(&Context::default(), Effect::ClearClipboard(text));
        }
        let mut settings = self.model.settings.clone();
        if self.place.is_some() && settings.window != self.place {
            settings.window = self.place;
            self.ports
                .run(&Context::default(), Effect::SaveSettings(settings));
        }
        self.printer.stop();
        self.ports.forget_papers();
        self.ports.finish();
    }
}

fn open_texts(model: &Model, system: &[String]) -> Texts {
    let source = model.library.source().clone();
    let available = porchlight_core::text::locales(source.as_ref());
    let requested: Vec<String> = model
        .settings
        .language
        .iter()
        .cloned()
        .chain(system.iter().cloned())
        .collect();
    Texts::open(
        source,
        &porchlight_core::text::negotiate(&requested, &available),
    )
}

impl App {
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
            if let Err(why) = crate::screenshot::save(&path, &image) {
                tracing::error!(%why, "the screenshot was not saved");
            }
            after.send_viewport_cmd(egui::ViewportCommand::Close);
            after.request_repaint();
        });
    }
}

/// Height of the bar, for screens that lay themselves out.
pub const BAR_HEIGHT: f32 = BAR;
