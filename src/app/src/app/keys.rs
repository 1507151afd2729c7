//! Keys that work everywhere, read before any screen draws: F1 for Help, Ctrl+F to search, Esc Esc to leave, Alt+Left
//! to go back, Ctrl with plus and minus for the text size.

use super::App;
use egui::{Event, Key, Modifiers, Ui};
use porchlight_core::model::{Action, Nav, Route, SystemAction};

/// Pressing Esc twice within this many seconds leaves.
const TWICE: f64 = 0.6;

impl App {
    pub(super) fn global_keys(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
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
        let pressed = |modifiers, key| ctx.input_mut(|input| input.consume_key(modifiers, key));
        let help = pressed(Modifiers::NONE, Key::F1);
        let back = pressed(Modifiers::ALT, Key::ArrowLeft)
            || ctx.input(|input| input.pointer.button_pressed(egui::PointerButton::Extra1));
        let larger =
            pressed(Modifiers::COMMAND, Key::Plus) || pressed(Modifiers::COMMAND, Key::Equals);
        let smaller = pressed(Modifiers::COMMAND, Key::Minus);
        let plain = pressed(Modifiers::COMMAND, Key::Num0);
        let search = pressed(Modifiers::COMMAND, Key::F);
        if help {
            self.dispatch(&ctx, Action::Nav(Nav::Go(Route::Help)));
        }
        if search {
            self.dispatch(&ctx, Action::Nav(Nav::Go(Route::Search)));
        }
        if back && !self.asks_before_leaving(time) {
            self.finish_screens(&ctx, 1);
            self.dispatch(&ctx, Action::Nav(Nav::Back));
        }
        let percent = self.model.settings().text_percent;
        let wanted = match (larger, smaller, plain) {
            (true, _, _) => percent.saturating_add(25).min(200),
            (_, true, _) => percent.saturating_sub(25).max(100),
            (_, _, true) => 100,
            _ => percent,
        };
        if wanted != percent {
            let mut settings = self.model.settings().clone();
            settings.text_percent = wanted;
            self.dispatch(&ctx, Action::System(SystemAction::Set(settings)));
        }
    }

    /// Whether the open screen wants to be asked once more.
    fn asks_before_leaving(&mut self, time: f64) -> bool {
        let open = self.screens.last_mut().filter(|_| !self.model.away());
        open.is_some_and(|open| open.screen.asks_before_leaving(time))
    }

    /// Saves what was done on the topmost `count` screens and is nowhere else yet.
    pub(super) fn finish_screens(&mut self, ctx: &egui::Context, count: usize) {
        let mut last = Vec::new();
        for open in self.screens.iter_mut().rev().take(count) {
            open.screen.finish(&mut last);
        }
        for action in last {
            self.dispatch(ctx, action);
        }
    }

    /// Closing the window in the middle of a lesson asks once more, as Esc does.
    pub(super) fn hold_the_window(&mut self, ctx: &egui::Context) {
        let (closing, time) = ctx.input(|input| (input.viewport().close_requested(), input.time));
        if closing && !self.closes_itself && self.asks_before_leaving(time) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            ctx.request_repaint();
        }
    }
}
