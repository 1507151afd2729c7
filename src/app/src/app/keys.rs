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
            // People who talk to their computer press letters without meaning to. No screen sees them. The wall, which counts
            // hands by letters and digits, knows by itself which it can do without.
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
            if self.model.route().is_wall() {
                self.dispatch(&ctx, Action::Nav(Nav::Back));
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
            Does::Back => return self.dispatch(ctx, Action::Nav(Nav::Back)),
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
}
