//! The list of the wall's keys, shown in place of the notes.

use super::presenter_notes::panel;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S, SPACE_XS, TextRole};
use crate::ui::wall_keys::lines;
use crate::ui::widgets::{self, galley};
use egui::{Rect, Sense, Stroke, StrokeKind, Ui, vec2};

/// Draws the list in the notes' theme. If the class can see it (`is_shared`), it does not say what the calm picture is for.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, is_shared: bool) {
    let t = cx.t;
    ui.painter().rect_filled(rect, 0, cx.theme.colors.sunk);
    let letters = cx.model.settings().letter_keys;
    panel(ui, "keys", rect, |ui| {
        widgets::section(ui, cx, &t.present_keys());
        if !letters {
            widgets::small(ui, cx, &t.keys_letters_off());
        }
        for line in lines(t, letters, is_shared) {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(SPACE_S, SPACE_XS);
                for key in &line.keys {
                    cap(ui, cx, key);
                }
            });
            widgets::small(ui, cx, &line.does);
            ui.add_space(SPACE_M);
        }
    });
}

fn cap(ui: &mut Ui, cx: &Cx<'_>, key: &str) {
    let ink = cx.theme.colors.ink;
    let width = ui.available_width();
    let laid = galley(ui, cx, key, TextRole::Small, true, ink, width);
    let size = laid.size() + vec2(2.0 * SPACE_S, SPACE_XS);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let edge = Stroke::new(1.5, cx.theme.colors.edge);
    ui.painter()
        .rect(place, 4, cx.theme.colors.card, edge, StrokeKind::Inside);
    let at = place.center() - laid.size() / 2.0;
    ui.painter().galley(at, laid, ink);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, key));
}
