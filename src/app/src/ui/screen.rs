//! What a screen is: it draws and pushes actions. It does not change other screens, write files, or know about the
//! window.

use super::cx::Cx;
use egui::{Ui, Vec2};
use porchlight_core::model::Action;

/// One screen. It is created with the id of what it shows, and keeps only what may be lost when it closes.
pub trait Screen {
    /// Draws the screen and pushes what the person did.
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>);

    /// Whether short content starts at the top instead of slightly above the middle, for screens that grow as someone
    /// types.
    fn stands_at_top(&self) -> bool {
        false
    }

    /// Whether the frame puts the screen in its single vertical scroll area. A screen that fills the window returns
    /// false.
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        true
    }

    /// Whether the screen wants a second confirmation before the person leaves: the window is about to close, or Back was
    /// pressed on the keyboard. `time` is the window's clock in seconds. The screen says what the second press does.
    fn asks_before_leaving(&mut self, _time: f64) -> bool {
        false
    }

    /// Called before the screen closes, for whatever reason. Pushes what was done on it and is not saved yet.
    fn finish(&mut self, _out: &mut Vec<Action>) {}

    /// Whether pupils can see this window. If so, no notices about saved data and no strip are drawn on it.
    fn is_seen_by_a_class(&self) -> bool {
        false
    }
}
