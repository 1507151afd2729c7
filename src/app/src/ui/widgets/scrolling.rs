//! Scrolling by keys: Page Up, Page Down, Home and End anywhere but in a text field; arrows and Space while focus is on
//! something to read.

use super::focus_rests;
use egui::{Key, Modifiers, Ui};

/// How far something is scrolled, and how far it can be, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scroll {
    /// How far it is scrolled.
    pub at: f32,
    /// How far it can be scrolled; 0 if everything is in view.
    pub most: f32,
}

impl Scroll {
    /// Reads what a scroll area says of itself after it was drawn.
    pub fn of<R>(area: &egui::scroll_area::ScrollAreaOutput<R>) -> Self {
        let most = area.content_size.y - area.inner_rect.height();
        Self {
            at: area.state.clamped_offset().y,
            // A point or two of rounding is not worth a scroll bar.
            most: if most > 2.0 { most } else { 0.0 },
        }
    }

    /// Whether anything is out of view.
    pub fn can_move(self) -> bool {
        self.most > 0.0
    }

    /// Where a key pressed in this frame wants to scroll to. `page` is the height of what is in view, in points.
    pub fn wanted(self, ui: &Ui, page: f32) -> Option<f32> {
        if !self.can_move() || ui.ctx().text_edit_focused() {
            return None;
        }
        let pressed = |modifiers, key| {
            ui.ctx()
                .input_mut(|input| input.consume_key(modifiers, key))
        };
        let none = |key| pressed(Modifiers::NONE, key);
        let rests = focus_rests(ui);
        let to = if none(Key::PageDown) || rests && none(Key::Space) {
            self.at + page * 0.85
        } else if none(Key::PageUp) || rests && pressed(Modifiers::SHIFT, Key::Space) {
            self.at - page * 0.85
        } else if none(Key::Home) {
            0.0
        } else if none(Key::End) {
            self.most
        } else if rests && none(Key::ArrowDown) {
            self.at + 60.0
        } else if rests && none(Key::ArrowUp) {
            self.at - 60.0
        } else {
            return None;
        };
        Some(to.clamp(0.0, self.most))
    }
}
