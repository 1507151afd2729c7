//! A door: the large cards on Home and on the screen that asks who is there.

use super::{focus_ring, read_galley, text_at};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, TextRole};
use egui::{
    Color32, Rect, Response, Role as Ax, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

fn is_tall(rect: Rect) -> bool {
    rect.height() > 210.0 && rect.width() < rect.height() * 2.2
}

/// Width in points of the picture on a door that is wider than tall.
pub fn door_picture(rect: Rect) -> f32 {
    ((rect.height() - 2.0 * SPACE_L) * 1.3).min(rect.width() * 0.38)
}

/// A card as large as a door: a picture, a title, and a line below it.
pub fn door(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    picture: &str,
    title: &str,
    line: &str,
) -> Response {
    let c = &cx.theme.colors;
    let response = ui.interact(rect, ui.scope_id().with(picture), Sense::click());
    let warm = ui
        .ctx()
        .animate_bool_with_time(response.id, response.hovered(), cx.theme.quick());
    let painter = ui.painter();
    if !cx.theme.is_dark() && !cx.theme.high_contrast() {
        let shadow = egui::Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: c.ink.gamma_multiply(0.10),
        };
        painter.add(shadow.as_shape(rect, RADIUS_CARD));
    }
    painter.rect_filled(rect, RADIUS_CARD, c.card.lerp_to_gamma(c.act_tint, warm));
    painter.rect_stroke(
        rect,
        RADIUS_CARD,
        egui::Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge),
        StrokeKind::Inside,
    );
    let path = format!("assets/illustrations/{picture}.svg");
    let aspect = cx.pictures.aspect(&path);
    let tall = is_tall(rect);
    let drawing = if tall {
        let height = (rect.height() * 0.46).min((rect.width() - 2.0 * SPACE_L) / aspect);
        Rect::from_min_size(
            rect.min + Vec2::splat(SPACE_L),
            vec2(height * aspect, height),
        )
    } else {
        let width = door_picture(rect);
        let size = vec2(width, width / aspect);
        Rect::from_min_size(
            pos2(rect.min.x + SPACE_L, rect.center().y - size.y / 2.0),
            size,
        )
    };
    if let Some(texture) = cx.pictures.get(
        ui.ctx(),
        &path,
        drawing.width() * ui.ctx().pixels_per_point(),
    ) {
        painter.image(
            texture.id(),
            drawing,
            Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)),
            Color32::WHITE,
        );
    }
    let text_left = if tall {
        rect.min.x + SPACE_L
    } else {
        drawing.max.x + SPACE_L
    };
    let width = rect.max.x - SPACE_L - text_left;
    let words = read_galley(ui, cx, title, TextRole::Section, true, c.ink, width);
    let small = read_galley(ui, cx, line, TextRole::Body, false, c.soft, width);
    let block = words.size().y
        + if line.is_empty() {
            0.0
        } else {
            4.0 + small.size().y
        };
    let top = if tall {
        drawing.max.y + SPACE_M
    } else if line.is_empty() {
        rect.min.y + SPACE_L
    } else {
        rect.center().y - block / 2.0
    };
    let words_height = words.size().y;
    text_at(ui, pos2(text_left, top), &words, c.ink);
    if !line.is_empty() {
        text_at(
            ui,
            pos2(text_left, top + words_height + 4.0),
            &small,
            c.soft,
        );
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, title));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
