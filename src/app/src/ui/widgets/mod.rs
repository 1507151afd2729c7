//! The parts that screens are made of. A widget is a plain function or a small struct; it draws, gives screen readers its
//! name, and returns egui's response. Its look comes only from the theme.

mod answers;
mod button;
mod door;
mod frame;
mod input;
mod marks;
mod order;
mod picture;
mod radios;
mod rows;
mod scrolling;
pub mod street;
pub mod table;
mod text;

pub use answers::{Pattern, answer_mark, as_large_as_fits, bar, bar_legend, large_landing};
pub use button::{Button, Role, sentences};
pub use door::{door_height, door_with, door_words};
pub use frame::{
    card, centred, clips, group, item, keyed, radio_group, two_columns, two_columns_with,
};
pub use input::{
    COARSE, field, large_field, note_typing, preview, slider_row, switch, switch_height, switch_in,
    typed_field, typed_field_from,
};
pub use marks::{Mark, paint_chosen};
pub use order::laid_out;
pub use picture::{face, icon, picture, picture_above, picture_at, picture_filling, qr};
pub use radios::{is_radio, radios};
pub use rows::{Rows, is_tree_wanted};
pub use scrolling::Scroll;
pub use text::{
    announce, explained, focus_rests, galley, heading, heading_in, heading_within,
    keep_scroll_keys, label, landing, middle_galley, own_arrows, painted, paragraphs, polite,
    read_galley, scroll_keys_kept, section, section_in, small, strong, text_at, verdict,
};

use crate::ui::cx::Cx;
use egui::style::ScrollAnimation;
use egui::{Rect, Response, Stroke, StrokeKind, Ui};

/// The ring around the focused control, shown only to people who use the keyboard. A control that gets the focus from the
/// keyboard or a screen reader scrolls into view.
pub fn focus_ring(ui: &Ui, cx: &Cx<'_>, response: &Response, radius: u8) {
    if response.gained_focus() && !ui.input(|input| input.pointer.any_down()) {
        response.scroll_to_me_animation(None, ScrollAnimation::none());
    }
    if response.has_focus() && cx.input.keyboard {
        ring(ui, cx, response.rect, radius);
    }
}

fn ring(ui: &Ui, cx: &Cx<'_>, rect: Rect, radius: u8) {
    let width = if cx.theme.high_contrast() { 4.0 } else { 3.0 };
    ui.painter().rect_stroke(
        rect.expand(2.0),
        radius.saturating_add(2),
        Stroke::new(width, cx.theme.colors.focus),
        StrokeKind::Outside,
    );
}
