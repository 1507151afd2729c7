//! Keys of the frame: Page Up and Page Down scroll first and turn the page at its end; Right and Left turn pages while focus
//! is on something to read; Enter goes on from there.

use super::{FrameState, Page, Turn};
use crate::ui::widgets;
use egui::{EventFilter, Id, Key, Modifiers, Ui};

/// How far the stage is scrolled, and how far it can be.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Scroll {
    at: f32,
    most: f32,
}

impl Scroll {
    pub fn set(&mut self, at: f32, most: f32) {
        *self = Self { at, most };
    }

    pub fn can_move(self) -> bool {
        self.most > 0.0
    }
}

/// Reads the keys that scroll, before the stage is drawn. Returns where the stage is to be scrolled to.
pub(super) fn read(ui: &Ui, state: &FrameState, page: f32, turn: &mut Option<Turn>) -> Option<f32> {
    if ui.ctx().text_edit_focused() {
        return None;
    }
    let pressed = |key| {
        ui.ctx()
            .input_mut(|input| input.consume_key(Modifiers::NONE, key))
    };
    let Scroll { at, most } = state.scroll;
    let rests = widgets::focus_rests(ui);
    if pressed(Key::PageDown) {
        if at + 1.0 >= most {
            *turn = Some(Turn::On);
            return None;
        }
        return Some((at + page * 0.85).min(most));
    }
    if pressed(Key::PageUp) {
        if at <= 0.0 {
            *turn = Some(Turn::Before);
            return None;
        }
        return Some((at - page * 0.85).max(0.0));
    }
    if most <= 0.0 || !rests {
        return None;
    }
    if pressed(Key::Home) {
        return Some(0.0);
    }
    if pressed(Key::End) {
        return Some(most);
    }
    if pressed(Key::ArrowDown) {
        return Some((at + 60.0).min(most));
    }
    if pressed(Key::ArrowUp) {
        return Some((at - 60.0).max(0.0));
    }
    None
}

/// The page keys, read after the stage, whose controls come first.
pub(super) fn turn(ui: &Ui, page: &Page<'_>, done: bool) -> Option<Turn> {
    if !widgets::focus_rests(ui) || ui.ctx().text_edit_focused() {
        return None;
    }
    let pressed = |key| {
        ui.ctx()
            .input_mut(|input| input.consume_key(Modifiers::NONE, key))
    };
    if pressed(Key::ArrowRight) || done && pressed(Key::Enter) {
        return Some(Turn::On);
    }
    (page.has_before && pressed(Key::ArrowLeft)).then_some(Turn::Before)
}

/// While the heading has the focus, arrows turn and scroll the page instead of moving the focus.
pub(super) fn own_arrows(ui: &Ui, heading: Id, scrolls: bool) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: scrolls,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(heading, filter));
}
