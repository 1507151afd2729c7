//! A door: the large cards on Home.

use super::{focus_ring, galley, read_galley, text_at};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole, UNTINTED};
use egui::epaint::RectShape;
use egui::{
    Color32, CornerRadius, Galley, Rect, Response, Role as Ax, Sense, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};
use std::sync::Arc;

/// A door after it was drawn.
pub struct Door {
    /// Whether it was pressed.
    pub response: Response,
    /// The space kept free in it below the words.
    pub below: Rect,
}

/// A door-sized card: a picture, a title, a line below it, and `below` points of space for a button under the words. The
/// words take at least `least` points, so that doors side by side have pictures of the same size.
pub fn door_with(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    picture: &str,
    (title, line): (&str, &str),
    (below, least): (f32, f32),
) -> Door {
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
    let parts = Parts::new(ui, cx, rect, (title, line), (below, least), read_galley);
    paint_filling(ui, cx, picture, parts.drawing, parts.corners());
    ui.painter().rect_stroke(
        rect,
        RADIUS_CARD,
        egui::Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge),
        StrokeKind::Inside,
    );
    let mut at = parts.words.min;
    for (laid, ink) in [(&parts.title, c.ink), (&parts.line, c.soft)] {
        text_at(ui, at, laid, ink);
        at.y += laid.size().y + 4.0;
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, title));
    if !line.is_empty() {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(line));
    }
    Door {
        response: response.on_hover_cursor(egui::CursorIcon::PointingHand),
        below: parts.below,
    }
}

/// The minimum height, in points, of a door this wide with its picture on the left.
pub fn door_height(ui: &Ui, cx: &Cx<'_>, width: f32, words: (&str, &str), below: f32) -> f32 {
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, 1.0));
    let parts = Parts::new(ui, cx, rect, words, (below, 0.0), galley);
    parts.block + 2.0 * SPACE_L
}

/// How words are laid out: to be read aloud, or just to be measured.
type Lay = fn(&Ui, &Cx<'_>, &str, TextRole, bool, Color32, f32) -> Arc<Galley>;

/// The height, in points, of the words under the picture of a door this wide.
pub fn door_words(ui: &Ui, cx: &Cx<'_>, width: f32, words: (&str, &str)) -> f32 {
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, width));
    Parts::new(ui, cx, rect, words, (0.0, 0.0), galley).block
}

/// The positions of a door's parts.
struct Parts {
    /// Whether the picture is above the words instead of on their left.
    tall: bool,
    drawing: Rect,
    words: Rect,
    below: Rect,
    title: Arc<Galley>,
    line: Arc<Galley>,
    /// The height of the words plus the space below them.
    block: f32,
}

impl Parts {
    fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        rect: Rect,
        (title, line): (&str, &str),
        (below, least): (f32, f32),
        lay: Lay,
    ) -> Self {
        let tall = rect.height() > 180.0 && rect.width() < rect.height() * 2.0;
        let side = if tall { 0.0 } else { rect.width() * 0.36 };
        let left = rect.min.x + side + SPACE_L;
        let width = rect.max.x - SPACE_L - left;
        let c = &cx.theme.colors;
        let has_line = !line.is_empty();
        let title = lay(ui, cx, title, TextRole::Section, true, c.ink, width);
        let line = lay(ui, cx, line, TextRole::Body, false, c.soft, width);
        let mut block = title.size().y;
        if has_line {
            block += 4.0 + line.size().y;
        }
        block = block.max(least);
        let gap = if below > 0.0 { SPACE_S } else { 0.0 };
        let words = block;
        block += gap + below;
        let top = if tall {
            rect.max.y - SPACE_L - block
        } else {
            rect.center().y - block / 2.0
        };
        let drawing = if tall {
            Rect::from_min_max(rect.min, pos2(rect.max.x, top - SPACE_M))
        } else {
            Rect::from_min_max(rect.min, pos2(rect.min.x + side, rect.max.y))
        };
        let place =
            |top: f32, height: f32| Rect::from_min_size(pos2(left, top), vec2(width, height));
        Self {
            tall,
            drawing,
            words: place(top, words),
            below: place(top + words + gap, below),
            title,
            line,
            block,
        }
    }

    /// Where the picture touches the card's corners, it has the same radius.
    fn corners(&self) -> CornerRadius {
        let (nw, se) = (RADIUS_CARD, 0);
        if self.tall {
            CornerRadius {
                nw,
                ne: nw,
                sw: se,
                se,
            }
        } else {
            CornerRadius {
                nw,
                sw: nw,
                ne: se,
                se,
            }
        }
    }
}

/// Paints a picture so that it fills a rectangle, cutting off what does not fit.
fn paint_filling(ui: &Ui, cx: &Cx<'_>, picture: &str, place: Rect, corners: CornerRadius) {
    if place.height() < 1.0 {
        return;
    }
    let path = format!("assets/illustrations/{picture}.svg");
    let aspect = cx.pictures.aspect(&path);
    let shown = place.width() / place.height();
    // Always cut off a little, because the picture's own corners are round.
    let whole = 0.94;
    let part = if shown > aspect {
        vec2(whole, whole * aspect / shown)
    } else {
        vec2(whole * shown / aspect, whole)
    };
    let pixels = place.width() / part.x * ui.ctx().pixels_per_point();
    if let Some(texture) = cx.pictures.get(ui.ctx(), &path, pixels) {
        // Cut off more at the bottom than at the top, where the heads are.
        let middle = 0.5 - (whole - part.y) * 0.2;
        let uv = Rect::from_center_size(pos2(0.5, middle), part);
        let shape = RectShape::filled(place, corners, UNTINTED).with_texture(texture.id(), uv);
        ui.painter().add(shape);
    }
}
