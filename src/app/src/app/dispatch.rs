//! Applies actions: first the model's own step, then its effects, then the actions those return, until none are left.

use super::{App, open_texts};
use crate::class_server::Words;
use crate::msg::Msg;
use crate::print::client::Want;
use crate::print::compose::{Facts, compose};
use crate::ui::screens::NeutralPage;
use egui::Context;
use porchlight_core::content::Key;
use porchlight_core::model::{Action, Effect, Nav, PaperWish, Route, SystemAction, Typing};
use porchlight_core::paper::{Document, Request};
use porchlight_core::when::Today;
use std::collections::VecDeque;

/// Seconds after the last key press before typed text is written to disk.
const PAUSE_SECS: f64 = 1.0;
/// The longest delay in seconds for a person who types without pausing.
const LONGEST_SECS: f64 = 1.8;

impl App {
    /// Applies an action as if a screen had pushed it.
    pub fn dispatch(&mut self, ctx: &Context, action: Action) {
        let leaves = matches!(
            action,
            Action::Nav(Nav::Leave | Nav::Home) | Action::System(SystemAction::LeftAlone)
        );
        let is_left_alone = matches!(action, Action::System(SystemAction::LeftAlone));
        if leaves {
            let stays = if is_left_alone {
                self.model.class_stays()
            } else {
                0
            };
            self.finish_screens(ctx, self.screens.len().saturating_sub(stays));
        }
        let is_next_person = self.model.policy().shared
            && (is_left_alone || matches!(action, Action::Nav(Nav::Leave)));
        let place = self.model.place().clone();
        let step = self.step_in_view();
        match &action {
            Action::System(SystemAction::Set(settings)) => {
                self.frame.forget_lift();
                self.end_this_start(settings.clone());
            }
            Action::Typing(Typing::Typed(..)) => self.note_key(ctx),
            _ => {}
        }
        self.remember_focus(ctx);
        let depth = self.screens.len();
        let mut actions = VecDeque::from([action]);
        while let Some(action) = actions.pop_front() {
            let now = (self.clock)();
            for effect in self.model.apply(action, now) {
                actions.extend(self.run(ctx, effect));
            }
        }
        if is_next_person && self.model.class_stays() == 0 {
            self.start_again();
        }
        if &place != self.model.place() || step != self.step_in_view() {
            self.focus.move_to_heading();
            self.frame.begin_at_top();
            self.aloud.forget();
            if self.model.away() {
                self.neutral_page = NeutralPage::default();
            }
        }
        self.sync_screens();
        if self.screens.len() < depth && !self.model.away() {
            self.come_back_to_focus();
        }
        ctx.request_repaint();
    }

    /// Runs one effect. If it yields an action at once, that action is applied next.
    fn run(&mut self, ctx: &Context, effect: Effect) -> Option<Action> {
        match effect {
            Effect::LanguageChanged => {
                self.texts = open_texts(&self.model, &self.this_start, &self.system_languages);
            }
            Effect::Phones(phones) => {
                let from = Words {
                    library: self.model.library(),
                    locale: self.texts.locale(),
                };
                let (country, port) = (self.model.country(), self.model.policy().class_port);
                let result = self.services.phones(phones, from, country, port);
                return result.map(Action::Done);
            }
            Effect::KeepAwake(on) => {
                let reason = on.then(|| Msg(&self.texts).present_awake().into_owned());
                self.services.keep_awake(reason);
            }
            Effect::Paper(request, wish) => self.print(&request, wish),
            Effect::StopPaper => {
                self.for_screens.printer.borrow_mut().stop();
                self.filing = None;
            }
            effect => self.services.run(ctx, effect),
        }
        None
    }

    /// The choices of the command line again, for the next person at a shared computer.
    fn start_again(&mut self) {
        let language = self.this_start.language != self.first_start.language;
        self.this_start = self.first_start.clone();
        if language {
            self.texts = open_texts(&self.model, &self.this_start, &self.system_languages);
        }
    }

    /// A command-line choice applies until the person changes that setting in the app.
    fn end_this_start(&mut self, settings: porchlight_core::model::Settings) {
        let before = self.model.settings();
        let language_changed = settings.language != before.language;
        if language_changed && self.model.policy().language.is_none() {
            self.this_start.language = None;
        }
        if settings.theme != before.theme {
            self.this_start.theme = None;
        }
        if settings.text_percent != before.text_percent {
            self.this_start.text_percent = None;
        }
    }

    /// Hands a document to the press.
    fn print(&mut self, request: &Request, wish: PaperWish) {
        let model = &self.model;
        let child = request.child.as_ref();
        let plan = match &request.document {
            Document::Sessions(id) => model.plans().get(id),
            _ => None,
        };
        let zone = (self.zone)();
        let class = match &request.document {
            Document::Class(id) => model.classes().get(id),
            _ => None,
        };
        let facts = Facts {
            plan,
            class,
            library: model.library(),
            texts: &self.texts,
            school: model.school(),
            child: child.and_then(|id| model.children().get(id)),
            agreement: model.home().agreement(),
            country: model.country(),
            today: Today::at((self.clock)(), &zone),
        };
        let Some(job) = compose(request, &facts) else {
            tracing::warn!("a document has nothing to print");
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
        self.for_screens.printer.borrow_mut().order(job, want);
    }

    /// The page or question on screen, if a lesson or a review is open.
    fn step_in_view(&self) -> Option<Key> {
        match self.model.route() {
            Route::Lesson(id) => {
                let lesson = self.model.library().lesson(id);
                lesson.map(|lesson| self.model.stands_at(lesson))
            }
            Route::LookAgain => {
                let running = self.model.running().filter(|running| running.begun)?;
                // The end of a review is a different place from its last question.
                running.question().map(|(_, key)| key.clone())
            }
            _ => None,
        }
    }

    fn note_key(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        self.typed_at.get_or_insert(now);
        self.frame.last_key = now;
        ctx.request_repaint_after_secs(PAUSE_SECS as f32);
    }

    /// Writes typed text to disk once the person pauses, or after a while if they don't.
    pub(super) fn keep_what_is_typed(&mut self, ctx: &Context) {
        let Some(since) = self.typed_at else {
            return;
        };
        let now = ctx.input(|input| input.time);
        let paused = now - self.frame.last_key >= PAUSE_SECS || super::keys::is_hidden(ctx);
        if paused || now - since >= LONGEST_SECS {
            self.typed_at = None;
            self.dispatch(ctx, Action::Typing(Typing::Keep));
        } else {
            let wait = (PAUSE_SECS - (now - self.frame.last_key)).max(0.05);
            ctx.request_repaint_after_secs(wait as f32);
        }
    }
}
