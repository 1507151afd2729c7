//! Places in a picture: where they are on screen, and rings and names that are visible on any picture.

use crate::ui::cx::Cx;
use crate::ui::theme::{PAPER, SPACE_S, SPACE_XS, TextRole, stage};
use crate::ui::widgets;
use egui::{Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use porchlight_core::content::{Area, DRAWING};

/// The aspect ratio (width / height) of a picture with places or bubbles.
pub const ASPECT: f32 = DRAWING.0 as f32 / DRAWING.1 as f32;

/// The area of a place in a picture drawn in this rectangle.
pub fn on(area: Area, picture: Rect) -> Rect {
    let scale = picture.width() / f32::from(DRAWING.0);
    let point = |x: u16, y: u16| vec2(f32::from(x), f32::from(y)) * scale;
    Rect::from_min_size(
        picture.min + point(area.x, area.y),
        point(area.width, area.height),
    )
}

/// How a place is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Not pressed yet, but visibly pressable.
    Rest,
    /// Under the pointer.
    Hover,
    /// It has the keyboard focus.
    Focus,
    /// It was pressed.
    Pressed,
}

/// A rounded ring with a dark halo, visible on light and dark parts of a picture.
pub fn ring(ui: &Ui, cx: &Cx<'_>, rect: Rect, look: Look) {
    let (width, colour) = match look {
        Look::Rest => (2.0, PAPER),
        Look::Hover | Look::Pressed => (3.0, PAPER),
        Look::Focus => (
            if cx.theme.high_contrast() { 5.0 } else { 4.0 },
            stage::LAMP,
        ),
    };
    let halo = Stroke::new(
        width + 4.0,
        stage::LINE.gamma_multiply(if look == Look::Rest { 0.6 } else { 1.0 }),
    );
    let inside = rect.shrink(2.0);
    ui.painter()
        .rect_stroke(inside, 16, halo, StrokeKind::Middle);
    ui.painter()
        .rect_stroke(inside, 16, Stroke::new(width, colour), StrokeKind::Middle);
}

/// A name on a picture, with an icon in front of it. It is near its place, inside the picture.
pub struct Tag {
    rect: Rect,
    text: std::sync::Arc<egui::Galley>,
    icon: Option<(&'static str, egui::Color32)>,
    side: f32,
}

impl Tag {
    /// Lays a tag out for a place where it hides the least: preferably below, above or beside the place instead of on it, never
    /// on other tags, and clear of `keep`: the other places and anything else that must stay visible.
    pub fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        (words, icon): (&str, Option<(&'static str, egui::Color32)>),
        (place, picture): (Rect, Rect),
        others: &[Rect],
        keep: &[Rect],
    ) -> Self {
        let (size, _) = cx.theme.type_size(TextRole::Small);
        let side = if icon.is_some() { size * 1.2 } else { 0.0 };
        let ink = Self::ink(cx);
        let lead = if icon.is_some() { side + SPACE_XS } else { 0.0 };
        let most = (picture.width() * 0.5).max(place.width()) - lead - 2.0 * SPACE_S;
        let text = widgets::galley(ui, cx, words, TextRole::Small, true, ink, most);
        let space = vec2(lead + text.size().x, text.size().y.max(side))
            + vec2(2.0 * SPACE_S, SPACE_XS * 2.0);
        let inside = |center: Pos2| -> Rect {
            let least = picture.min + Vec2::splat(SPACE_XS);
            let most = picture.max - space - Vec2::splat(SPACE_XS);
            let corner = center - space / 2.0;
            let corner = pos2(
                corner.x.min(most.x).max(least.x),
                corner.y.min(most.y).max(least.y),
            );
            Rect::from_min_size(corner, space)
        };
        let middle = place.center();
        let off = (place.size() + space) / 2.0 + Vec2::splat(SPACE_XS);
        let edge = (place.size() - space) / 2.0 - Vec2::splat(SPACE_XS);
        // Offsets from the place's middle, each with a penalty: inside, a tag hides part of the place; beside it, it may seem to
        // belong to another place.
        let slide = (place.width() - space.x).abs() / 2.0;
        let mut ways = Vec::new();
        let half = space.x / 2.0;
        for x in [0.0, slide, -slide, half, -half] {
            ways.extend([(vec2(x, off.y), 0.0), (vec2(x, -off.y), 0.0)]);
            ways.extend([(vec2(x, edge.y), 0.3), (vec2(x, -edge.y), 0.3)]);
        }
        ways.extend([(vec2(off.x, 0.0), 0.5), (vec2(-off.x, 0.0), 0.5)]);
        for (x, y) in [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)] {
            ways.push((vec2(x * off.x, y * off.y), 0.9));
        }
        let covered = |rect: Rect, all: &[Rect]| -> f32 {
            let met = all.iter().filter(|other| other.intersects(rect));
            met.map(|other| rect.intersect(*other).area()).sum()
        };
        let whole = space.x * space.y;
        let hides = |rect: Rect| {
            whole * covered(rect, &[place]) / place.area().max(1.0)
                + 2.0 * covered(rect, keep)
                + 10.0 * covered(rect, others)
        };
        let mut best = f32::INFINITY;
        let mut rect = inside(middle);
        for (way, bias) in ways {
            let here = inside(middle + way);
            let cost = hides(here) + bias * whole;
            if cost + 1.0 < best {
                (rect, best) = (here, cost);
            }
        }
        Self {
            rect,
            text,
            icon,
            side,
        }
    }

    fn ink(cx: &Cx<'_>) -> egui::Color32 {
        if cx.theme.high_contrast() {
            cx.theme.colors.ink
        } else {
            stage::LINE
        }
    }

    /// Its area.
    pub fn rect(&self) -> Rect {
        self.rect
    }

    /// Paints it.
    pub fn paint(&self, ui: &Ui, cx: &Cx<'_>) {
        let (fill, edge) = if cx.theme.high_contrast() {
            (cx.theme.colors.card, cx.theme.colors.edge)
        } else {
            (PAPER, stage::LINE)
        };
        let stroke = Stroke::new(2.0, edge);
        ui.painter()
            .rect(self.rect, 8, fill, stroke, StrokeKind::Middle);
        let mut left = self.rect.min.x + SPACE_S;
        if let Some((icon, colour)) = self.icon {
            let middle = pos2(left + self.side / 2.0, self.rect.center().y);
            let at = Rect::from_center_size(middle, Vec2::splat(self.side));
            widgets::icon(ui, cx, icon, at, colour);
            left += self.side + SPACE_XS;
        }
        let top = self.rect.center().y - self.text.size().y / 2.0;
        ui.painter()
            .galley(pos2(left, top), self.text.clone(), Self::ink(cx));
    }
}

/// The color of an icon on a tag. Tags are light unless high contrast is on.
pub fn tag_ink(cx: &Cx<'_>, right: bool) -> egui::Color32 {
    let c = &cx.theme.colors;
    match (cx.theme.high_contrast(), right) {
        (true, true) => c.good,
        (true, false) => c.again,
        (false, true) => stage::GOOD,
        (false, false) => stage::AGAIN,
    }
}
