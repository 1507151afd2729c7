//! What a screen is: it draws and pushes actions. It changes no other screen, writes no file, and knows no window.

use super::cx::Cx;
use egui::{Ui, Vec2};
use porchlight_core::model::Action;

/// One screen. It is made with the id of what it shows, and keeps only what is gone when it closes.
pub trait Screen {
    /// Draws, and pushes what the person did.
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>);

    /// Whether short content starts at the top instead of a little above the middle: where it grows as one types.
    fn stands_at_top(&self) -> bool {
        false
    }

    /// Whether the frame puts the screen into its one vertical scroll. A screen that fills the window says no.
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        true
    }

    /// Whether pupils see this window. Then no notice about saved data and no strip is drawn on it.
    fn is_seen_by_a_class(&self) -> bool {
        false
    }
}
