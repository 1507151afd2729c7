//! Pictures, icons, faces and QR codes.

use crate::ui::cx::Cx;
use crate::ui::theme::stage;
use egui::{
    Color32, CornerRadius, Rect, Response, Role as Ax, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

const WHOLE: Rect = Rect {
    min: pos2(0.0, 0.0),
    max: pos2(1.0, 1.0),
};

/// An illustration, `width` points wide; its view box gives the height that is reserved. If `alt` is empty, it is
/// decoration.
pub fn picture(ui: &mut Ui, cx: &Cx<'_>, name: &str, width: f32, alt: &str) -> Response {
    let path = format!("assets/illustrations/{name}.svg");
    let size = vec2(width, width / cx.pictures.aspect(&path));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        let pixels = width * ui.ctx().pixels_per_point();
        if let Some(texture) = cx.pictures.get(ui.ctx(), &path, pixels) {
            ui.painter()
                .image(texture.id(), rect, WHOLE, Color32::WHITE);
        }
    }
    if !alt.is_empty() {
        response.widget_info(|| WidgetInfo::labeled(Ax::Image, true, alt));
    }
    response
}

/// Paints an illustration into a rectangle that the caller has reserved and named.
pub fn picture_at(ui: &Ui, cx: &Cx<'_>, name: &str, rect: Rect) {
    let path = format!("assets/illustrations/{name}.svg");
    let pixels = rect.width() * ui.ctx().pixels_per_point();
    if let Some(texture) = cx.pictures.get(ui.ctx(), &path, pixels) {
        ui.painter()
            .image(texture.id(), rect, WHOLE, Color32::WHITE);
    }
}

/// Paints an illustration so that it fills a rectangle with rounded corners. What does not fit is cut off, and `focus`, a
/// share of the picture's width and height, stays as close to the center as possible.
pub fn picture_filling(
    ui: &Ui,
    cx: &Cx<'_>,
    name: &str,
    rect: Rect,
    (focus, corners): (Vec2, CornerRadius),
) {
    let path = format!("assets/illustrations/{name}.svg");
    let aspect = cx.pictures.aspect(&path);
    let shown = rect.width() / rect.height().max(1.0);
    // Cut off the edge, because the picture's own corners are rounded.
    let whole = vec2(0.97, 0.955);
    let part = if shown < aspect {
        vec2(whole.x * shown / aspect, whole.y)
    } else {
        vec2(whole.x, whole.y * aspect / shown)
    };
    let pixels = rect.width() / part.x * ui.ctx().pixels_per_point();
    let Some(texture) = cx.pictures.get(ui.ctx(), &path, pixels) else {
        ui.painter().rect_filled(rect, corners, stage::NIGHT);
        return;
    };
    let edge = (Vec2::splat(1.0) - whole) / 2.0;
    let min = (focus - part / 2.0).max(edge).min(edge + whole - part);
    let uv = Rect::from_min_size(min.to_pos2(), part);
    let shape = egui::epaint::RectShape::filled(rect, corners, Color32::WHITE)
        .with_texture(texture.id(), uv);
    ui.painter().add(shape);
}

/// Fills the space above an illustration with its stretched upper edge, so that a sky or a wall continues without a seam.
pub fn picture_above(ui: &Ui, cx: &Cx<'_>, name: &str, rect: Rect, corner: f32) {
    let corner = corner.round() as u8;
    let corners = CornerRadius {
        nw: corner,
        ne: corner,
        sw: 0,
        se: 0,
    };
    let path = format!("assets/illustrations/{name}.svg");
    let pixels = rect.width() * ui.ctx().pixels_per_point();
    let Some(texture) = cx.pictures.get(ui.ctx(), &path, pixels) else {
        ui.painter().rect_filled(rect, corners, stage::NIGHT);
        return;
    };
    // Outside this range the picture's own corners are rounded.
    let edge = Rect::from_min_max(pos2(0.06, 0.012), pos2(0.94, 0.012));
    let shape = egui::epaint::RectShape::filled(rect, corners, Color32::WHITE)
        .with_texture(texture.id(), edge);
    ui.painter().add(shape);
}

/// Paints an icon in a color.
pub fn icon(ui: &Ui, cx: &Cx<'_>, name: &str, rect: Rect, colour: Color32) {
    if let Some(texture) = cx.pictures.icon(ui.ctx(), name, rect.width()) {
        ui.painter().image(texture.id(), rect, WHOLE, colour);
    }
}

/// Paints a profile picture or a chat avatar.
pub fn face(ui: &Ui, cx: &Cx<'_>, name: &str, rect: Rect) {
    let path = format!("assets/faces/{name}.svg");
    if let Some(texture) =
        cx.pictures
            .get(ui.ctx(), &path, rect.width() * ui.ctx().pixels_per_point())
    {
        ui.painter()
            .image(texture.id(), rect, WHOLE, Color32::WHITE);
    }
}

/// A QR code for a phone's camera, dark on white in every theme. The number is next to it as text, so it needs no name for
/// screen readers. `side` is in points.
pub fn qr(ui: &mut Ui, text: &str, side: f32) {
    let Ok(code) = fast_qr::QRBuilder::new(text).build() else {
        return;
    };
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 4, Color32::WHITE);
    // The standard requires a quiet zone of four modules.
    let modules = code.size + 8;
    let step = side / modules as f32;
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                let at = rect.min + vec2((column + 4) as f32, (row + 4) as f32) * step;
                painter.rect_filled(
                    Rect::from_min_size(at, Vec2::splat(step + 0.3)),
                    0,
                    Color32::BLACK,
                );
            }
        }
    }
}
