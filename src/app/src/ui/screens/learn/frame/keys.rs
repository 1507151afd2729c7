//! Keys of the frame: Page Up and Page Down scroll, and turn the page at its end. Right and Left turn pages while the focus is
//! on text; Enter continues from there.

use super::{FrameState, Page, Turn};
use crate::ui::widgets;
use egui::{Key, Modifiers, Ui};

/// Reads the scroll keys before the stage is drawn. Returns where the stage should scroll to. At the end of a page, the same
/// keys turn it.
pub(super) fn read(ui: &Ui, state: &FrameState, page: f32, turn: &mut Option<Turn>) -> Option<f32> {
    if widgets::scroll_keys_kept(ui) {
        return None;
    }
    let scroll = state.scroll;
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    if !ui.ctx().text_edit_focused() {
        if pressed(Key::PageDown) && scroll.at + 1.0 >= scroll.most {
            *turn = Some(Turn::On);
            return None;
        }
        if pressed(Key::PageUp) && scroll.at <= 0.0 {
            *turn = Some(Turn::Before);
            return None;
        }
    }
    scroll.wanted(ui, page)
}

/// Reads the page keys, after the stage, whose controls take precedence.
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
