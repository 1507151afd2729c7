//! Scrolling by keys: Page Up, Page Down, Home and End anywhere but in a text field; arrows and Space while the focus is on
//! text.

use super::focus_rests;
use egui::{Key, Modifiers, Ui};

/// The scroll position and its maximum, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scroll {
    /// The current position.
    pub at: f32,
    /// The maximum; 0 if everything is in view.
    pub most: f32,
}

impl Scroll {
    /// Reads the position from a scroll area after it was drawn.
    pub fn of<R>(area: &egui::scroll_area::ScrollAreaOutput<R>) -> Self {
        let most = area.content_size.y - area.inner_rect.height();
        Self {
            at: area.state.clamped_offset().y,
            // Ignore rounding of a point or two, which needs no scroll bar.
            most: if most > 2.0 { most } else { 0.0 },
        }
    }

    /// Whether anything is out of view.
    pub fn can_move(self) -> bool {
        self.most > 0.0
    }

    /// The position that a key pressed in this frame asks for. `page` is the height of the visible part, in points.
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
