//! One frame: the bar, the notices, and the one open screen in its scroll area.

use super::screens::Open;
use super::{App, ThisStart};
use crate::msg::Msg;
use crate::platform::{region, speech};
use crate::ui::cx::{Cx, Input};
use crate::ui::theme::{self, AudienceStyle, Theme};
use crate::ui::{bar, notices, widgets};
use egui::{Rect, ScrollArea, Ui, UiBuilder, vec2};
use porchlight_core::model::{Action, MotionChoice, Nav, NewStep, Route, Settings, SpeechAction};
use porchlight_core::text::bidi;
use std::cell::Cell;
use std::sync::atomic::Ordering;

/// The window's accessible name, the same as its title.
const NAME: &str = "Porchlight";

/// What one frame remembers from the frame before it.
#[derive(Default)]
pub(super) struct Frame {
    scroll_to_top: bool,
    /// How far the open screen is scrolled.
    scroll: widgets::Scroll,
    /// How far below the bar short content is drawn, in points, and the height it was measured for. Forgotten
    /// whenever the screen changes.
    lift: Option<(f32, f32)>,
    /// When a key was last typed into a field, in seconds on the window's own clock.
    pub last_key: f64,
}

impl Frame {
    /// Starts a new screen scrolled to the top, and measures its vertical position again.
    pub fn begin_at_top(&mut self) {
        self.scroll_to_top = true;
        self.scroll = widgets::Scroll::default();
        self.lift = None;
    }

    /// Forgets the measured position, since a change of settings can change the height of the content.
    pub fn forget_lift(&mut self) {
        self.lift = None;
    }
}

impl App {
    /// The age group whose type sizes the open screen uses.
    fn audience_style(&self) -> AudienceStyle {
        match self.model.route() {
            Route::Street
            | Route::Lesson(_)
            | Route::Result(_)
            | Route::Calm
            | Route::LookAgain
            | Route::Can
            | Route::Profile => {
                if let Route::Lesson(id) | Route::Result(id) = self.model.route()
                    && let Some(lesson) = self.model.library().lesson(id)
                {
                    return AudienceStyle::of(lesson.audience);
                }
                AudienceStyle::of(self.model.learner().band)
            }
            Route::NewLearner(NewStep::Face(band) | NewStep::Nickname { band, .. }) => {
                AudienceStyle::of(*band)
            }
            Route::WhoAreYou | Route::JustLooking | Route::NewLearner(_) => AudienceStyle::Age11,
            _ => AudienceStyle::Adult,
        }
    }

    /// Whether new text is read aloud automatically: for the youngest children, but never on Help, and not while a screen
    /// reader is on unless the person wants both.
    fn reads_by_itself(
        &self,
        style: AudienceStyle,
        speech: speech::State,
        screen_reader: bool,
    ) -> bool {
        let settings = self.model.settings();
        style == AudienceStyle::Age5
            && settings.sound
            && (!screen_reader || settings.sound_with_screen_reader)
            && !self.model.away()
            && matches!(
                self.model.route(),
                Route::Street | Route::Lesson(_) | Route::Result(_) | Route::LookAgain | Route::Can
            )
            && !matches!(speech, speech::State::Missing(_))
    }

    pub(super) fn draw(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let system_dark = ctx.system_theme() == Some(egui::Theme::Dark);
        let style = self.audience_style();
        let mut settings = for_this_start(self.model.settings(), &self.this_start);
        let asks_for_less = self.services.less_motion.load(Ordering::Relaxed);
        if settings.motion == MotionChoice::System && asks_for_less {
            settings.motion = MotionChoice::Reduced;
        }
        let theme = Theme::new(&settings, system_dark, style);
        let installed = (theme.kind, style, settings.text_percent);
        if self.installed != Some(installed) {
            theme.install(&ctx);
            self.installed = Some(installed);
        }
        let young = matches!(
            style,
            AudienceStyle::Age5 | AudienceStyle::Age8 | AudienceStyle::Age11
        );
        let speech = self.services.voice.state();
        let screen_reader = (self.services.screen_reader)(&ctx);
        let by_itself = self.reads_by_itself(style, speech, screen_reader);
        self.aloud.begin(by_itself, speech);
        self.aloud.screen_reader.set(screen_reader);
        let voices = self.services.voice.voices(self.texts.locale());
        self.aloud.voices.replace(voices);
        if self.model.route() == &Route::Search {
            let mut search = self.for_screens.search.borrow_mut();
            search.want(&ctx, &self.model, &self.texts);
        }
        let class = self.services.class_state();
        let mut out = std::mem::take(&mut self.out);
        if self.aloud.asked_in_vain() && self.model.route() != &Route::NoVoice {
            out.push(Action::Nav(Nav::Go(Route::NoVoice)));
        }
        let zone = (self.zone)();
        let input = Input {
            now: (self.clock)(),
            zone: &zone,
            separator: region::separator(&self.system_languages, self.texts.locale()),
            keyboard: self.keyboard,
            selectable: !young || self.model.route().is_help(),
            class: class.as_ref(),
            displays: &self.displays,
            heading_focus: Cell::new(self.focus.take_heading()),
        };
        let cx = Cx {
            model: &self.model,
            t: Msg(&self.texts),
            texts: &self.texts,
            theme: &theme,
            pictures: &self.pictures,
            aloud: &self.aloud,
            input: &input,
        };
        // egui leaves the window itself without a name, which a screen reader says when the focus enters it.
        let language = self.texts.locale();
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(NAME);
            node.set_language(language);
        });
        ui.painter()
            .rect_filled(ui.max_rect(), 0, theme.colors.page);
        if self.model.away() {
            use crate::ui::screen::Screen as _;
            self.neutral_page.ui(ui, &cx, &mut out);
        } else if let Some(open) = self.screens.last_mut() {
            screen_ui(ui, &cx, open, &mut self.frame, &mut out);
        }
        let untaken = input.heading_focus.get();
        self.focus.put_back(untaken);
        self.frame.scroll_to_top = false;
        if let Some(sentences) = self.aloud.end() {
            let locale = self.texts.locale().to_owned();
            // The characters that isolate a name's direction must not be spoken.
            let said = sentences.iter().map(|one| bidi::plain(one).into_owned());
            let sentences = said.collect();
            out.push(Action::Speech(SpeechAction::Read { sentences, locale }));
        }
        for action in out.drain(..) {
            self.dispatch(&ctx, action);
        }
        self.out = out;
    }
}

/// The settings in effect, with the command line's choices applied on top.
fn for_this_start(settings: &Settings, this_start: &ThisStart) -> Settings {
    let mut settings = settings.clone();
    if let Some(theme) = this_start.theme {
        settings.theme = theme;
    }
    if let Some(percent) = this_start.text_percent {
        settings.text_percent = percent.clamp(100, 200);
    }
    settings
}

/// Draws the bar, the notices and the screen.
fn screen_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    Open { route, screen, .. }: &mut Open,
    frame: &mut Frame,
    out: &mut Vec<Action>,
) {
    let whole = ui.max_rect();
    let mut top = 0.0;
    if !route.is_wall() {
        top += bar::ui(ui, cx, out);
    }
    if !screen.is_seen_by_a_class() {
        let below = Rect::from_min_max(whole.min + vec2(0.0, top), whole.max);
        top += ui
            .scope_builder(UiBuilder::new().max_rect(below), |ui| {
                notices::ui(ui, cx, out)
            })
            .inner;
    }
    let rest = Rect::from_min_max(whole.min + vec2(0.0, top), whole.max);
    let main = UiBuilder::new()
        .max_rect(rest)
        .accessibility_role(egui::accesskit::Role::Main);
    ui.scope_builder(main, |ui| {
        if screen.scrolls(cx, rest.size()) {
            scrolled(ui, cx, screen.as_mut(), rest, frame, out);
        } else {
            screen.ui(ui, cx, out);
        }
    });
}

/// Draws the screen in the window's single vertical scroll area.
fn scrolled(
    ui: &mut Ui,
    cx: &Cx<'_>,
    screen: &mut dyn crate::ui::screen::Screen,
    rest: Rect,
    frame: &mut Frame,
    out: &mut Vec<Action>,
) {
    let depth = cx.model.routes().len();
    let mut area = ScrollArea::vertical()
        .id_salt(("screen", depth))
        .auto_shrink([false, false]);
    if frame.scroll_to_top {
        area = area.vertical_scroll_offset(0.0);
    } else if let Some(to) = frame.scroll.wanted(ui, rest.height()) {
        area = area.vertical_scroll_offset(to);
    }
    let margin = if rest.width() < 1100.0 {
        theme::SPACE_XL
    } else {
        theme::SPACE_XXL
    };
    let margin = egui::Margin {
        left: margin as i8,
        right: margin as i8,
        top: 8,
        bottom: 32,
    };
    let shown = area.show(ui, |ui| {
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width());
            // Short content is placed slightly above the middle instead of right under the bar, and it stays there
            // while an explanation opens below it.
            let known = frame.lift.filter(|(of, _)| *of == rest.height());
            let lift = known.map_or(0.0, |(_, lift)| lift);
            ui.add_space(lift);
            let start = ui.cursor().min.y;
            screen.ui(ui, cx, out);
            let height = ui.min_rect().max.y - start;
            let spare = (rest.height() - 40.0 - height).max(0.0);
            let wanted = match known {
                _ if screen.stands_at_top() => 0.0,
                Some(_) => lift.min(spare),
                None => (spare * 0.35).min(140.0),
            };
            if known.is_none() || wanted != lift {
                frame.lift = Some((rest.height(), wanted));
            }
            if wanted != lift {
                ui.ctx()
                    .request_discard("the height of the screen is known now");
            }
        });
    });
    frame.scroll = widgets::Scroll::of(&shown);
    if frame.scroll.can_move() {
        widgets::own_arrows(ui, false, true);
    }
}
