//! The page in the teacher's window: its scrolling, and the parts of it that can be pressed.

use super::sheet::{Pen, Sheet};
use crate::ui::cx::Cx;
use crate::ui::wall_keys::Press;
use crate::ui::widgets::focus_ring;
use egui::{Key, Rect, Role as Ax, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

/// The content of the page.
pub struct Page<'a> {
    /// Its shapes.
    pub sheet: &'a Sheet,
    /// The index of the page.
    pub step: usize,
    /// The replies in a chat if they are buttons, because the digits that choose them are turned off.
    pub replies: &'a [String],
}

/// Paints the page. It scrolls only if it does not fit even at the smallest size.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, wall: Rect, page: &Page<'_>) -> Option<Press> {
    let mut pressed = None;
    ui.scope_builder(UiBuilder::new().max_rect(wall).id_salt("wall"), |ui| {
        ScrollArea::vertical()
            .id_salt(("page", page.step))
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let size = vec2(wall.width() - 16.0, page.sheet.height);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                page.sheet.paint(Pen { ui, cx }, rect.min);
                for (hit, ix) in &page.sheet.hits {
                    let at = hit.translate(rect.min.to_vec2());
                    if reply(ui, cx, at, *ix, page.replies.get(*ix)) {
                        pressed = Some(Press::Reply(*ix));
                    }
                }
                let step = wall.height() * 0.25;
                let (up, down) = ui.input(|input| {
                    (
                        input.key_pressed(Key::ArrowUp),
                        input.key_pressed(Key::ArrowDown),
                    )
                });
                match (up, down) {
                    (true, _) => ui.scroll_with_delta(vec2(0.0, step)),
                    (_, true) => ui.scroll_with_delta(vec2(0.0, -step)),
                    _ => {}
                }
            });
    });
    pressed
}

/// A reply that the mouse can choose. Without words it is not a Tab stop, since the keys 1 to 3 choose it too.
fn reply(ui: &Ui, cx: &Cx<'_>, at: Rect, ix: usize, words: Option<&String>) -> bool {
    let id = ui.scope_id().with(("reply", ix));
    let sense = match words {
        Some(_) => Sense::click(),
        None => Sense::CLICK,
    };
    let response = ui.interact(at, id, sense);
    if let Some(words) = words {
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, words));
        focus_ring(ui, cx, &response, 12);
    }
    let is_chosen = response.clicked();
    response.on_hover_cursor(egui::CursorIcon::PointingHand);
    is_chosen
}
