//! Keys that work everywhere, read before any screen draws: those of the table in `ui/keys.rs`, and Esc to leave.

use super::App;
use crate::ui::keys::{self, Does, EVERYWHERE};
use egui::{Context, Event, Key, Ui};
use porchlight_core::model::{Action, Nav, Route, SystemAction};

/// Pressing Esc twice within this many seconds leaves.
const TWICE: f64 = 0.6;

impl App {
    pub(super) fn global_keys(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let is_wall = self.model.route().is_wall();
        if !is_wall && !self.model.settings().letter_keys && !ctx.text_edit_focused() {
            // People who use voice control press letters unintentionally, so no screen gets them. The wall, which counts hands
            // with letters and digits, decides itself which keys it ignores.
            ctx.input_mut(|input| input.events.retain(|event| !keys::is_single_press(event)));
        }
        let chord = self.model.settings().shift_esc_leaves
            && ctx.input_mut(|input| input.consume_key(keys::LEAVE.0, keys::LEAVE.1));
        let (escapes, time, keys, clicked) = ctx.input(|input| {
            let escapes = input
                .events
                .iter()
                .filter(|event| {
                    matches!(
                        event,
                        Event::Key {
                            key: Key::Escape,
                            pressed: true,
                            repeat: false,
                            ..
                        }
                    )
                })
                .count();
            let keys = input.events.iter().any(|event| {
                matches!(
                    event,
                    Event::Key {
                        key: Key::Tab
                            | Key::ArrowDown
                            | Key::ArrowUp
                            | Key::ArrowLeft
                            | Key::ArrowRight
                            | Key::Enter,
                        pressed: true,
                        ..
                    }
                )
            });
            (escapes, input.time, keys, input.pointer.any_pressed())
        });
        if keys {
            self.keyboard = true;
        } else if clicked {
            self.keyboard = false;
        }
        if self.model.away() {
            self.last_esc = None;
            return;
        }
        if chord {
            self.last_esc = None;
            self.dispatch(&ctx, Action::Nav(Nav::Leave));
            return;
        }
        for _ in 0..escapes {
            // On the wall, Esc closes what is open there, and ending the lesson does not count toward leaving.
            if self.model.route().is_wall() {
                self.last_esc = None;
                continue;
            }
            if !self.model.settings().esc_leaves {
                continue;
            }
            match self.last_esc {
                Some(before) if time - before <= TWICE => {
                    self.last_esc = None;
                    self.dispatch(&ctx, Action::Nav(Nav::Leave));
                }
                _ => self.last_esc = Some(time),
            }
        }
        let pressed = EVERYWHERE.iter().filter(|binding| {
            // The wall lists its own keys, in front of the page.
            if is_wall && binding.does == Does::List {
                return false;
            }
            let mut hits = binding.keys.iter().map(|&(modifiers, key)| {
                let is_typed = keys::is_single(key) && modifiers.is_none();
                !(is_typed && ctx.text_edit_focused())
                    && ctx.input_mut(|input| input.consume_key(modifiers, key))
            });
            hits.any(|hit| hit)
        });
        let mut pressed: Vec<Does> = pressed.map(|binding| binding.does).collect();
        if ctx.input(|input| input.pointer.button_pressed(egui::PointerButton::Extra1)) {
            pressed.push(Does::Back);
        }
        for does in pressed {
            self.do_key(&ctx, does);
        }
    }

    fn do_key(&mut self, ctx: &Context, does: Does) {
        let percent = self.model.settings().text_percent;
        let wanted = match does {
            Does::List if self.model.route() == &Route::Keys => return,
            Does::List => return self.dispatch(ctx, Action::Nav(Nav::Go(Route::Keys))),
            Does::Help => return self.dispatch(ctx, Action::Nav(Nav::Go(Route::Help))),
            Does::Search => return self.dispatch(ctx, Action::Nav(Nav::Go(Route::Search))),
            Does::Back => {
                let time = ctx.input(|input| input.time);
                if !self.asks_before_leaving(time) {
                    self.finish_screens(ctx, 1);
                    self.dispatch(ctx, Action::Nav(Nav::Back));
                }
                return;
            }
            Does::Larger => percent.saturating_add(25).min(200),
            Does::Smaller => percent.saturating_sub(25).max(100),
            Does::Plain => 100,
        };
        if wanted != percent {
            let mut settings = self.model.settings().clone();
            settings.text_percent = wanted;
            self.dispatch(ctx, Action::System(SystemAction::Set(settings)));
        }
    }

    /// Whether the open screen wants a second confirmation before it is left.
    fn asks_before_leaving(&mut self, time: f64) -> bool {
        let open = self.screens.last_mut().filter(|_| !self.model.away());
        open.is_some_and(|open| open.screen.asks_before_leaving(time))
    }

    /// Finishes the topmost `count` screens, so that what was done on them is saved.
    pub(super) fn finish_screens(&mut self, ctx: &egui::Context, count: usize) {
        let mut last = Vec::new();
        for open in self.screens.iter_mut().rev().take(count) {
            open.screen.finish(&mut last);
        }
        for action in last {
            self.dispatch(ctx, action);
        }
    }

    /// Asks once more when the window is closed in the middle of a lesson, as Esc does.
    pub(super) fn hold_the_window(&mut self, ctx: &egui::Context) {
        let (closing, time) = ctx.input(|input| (input.viewport().close_requested(), input.time));
        if closing && !self.closes_itself && self.asks_before_leaving(time) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            if is_hidden(ctx) {
                // The question must be seen.
                ctx.send_viewport_cmd(egui::ViewportCommand::Minimized(false));
            }
            ctx.request_repaint();
        }
    }
}

/// Whether nobody can see the window. No frames are drawn then, and the time of the input stands still.
pub(super) fn is_hidden(ctx: &egui::Context) -> bool {
    ctx.input(|input| {
        input.viewport().visible() == Some(false) || input.viewport().minimized == Some(true)
    })
}
