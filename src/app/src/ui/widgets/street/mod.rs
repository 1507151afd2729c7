//! The street at dusk: a sky, and houses whose windows and lamps are lit one by one. Each house is one picture with its
//! lights out; light is painted on top, so that not every state needs its own picture. A dark outline is shown until the
//! picture has been rendered.

mod places;

use crate::ui::cx::Cx;
use crate::ui::theme::{PAPER, UNTINTED, stage};
use egui::epaint::{Mesh, RectShape, Vertex, WHITE_UV};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};
use places::{BACK, BACK_GROUND, EARTH, FOOT, HOUSES, LAMP, SIZE};

/// A window pane: left, top, width, height and corner radius, in the picture's pixels.
struct Pane {
    at: [f32; 4],
    radius: f32,
}

/// The parts of a house that can be lit, and its outline.
struct House {
    lamp: [f32; 2],
    /// Left, top, width and height of the wall.
    wall: [f32; 4],
    /// Height of the roof.
    roof: f32,
    color: u32,
    bars: u32,
    windows: &'static [Pane],
    /// The panes in the roof, which are lit after everything else.
    attic: &'static [Pane],
    /// Left, top, width and height of the door.
    door: [f32; 4],
    leaf: u32,
    /// The pane in the door, lit by the lamp.
    pane: Pane,
}

/// The height of a house divided by its width.
pub const HOUSE_ASPECT: f32 = SIZE[1] / SIZE[0];

/// How much of a house is lit; 0 is dark and 1 is fully lit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Light<'a> {
    /// The windows; their number is given by [`windows`].
    pub windows: &'a [f32],
    /// The lamp at the door.
    pub lamp: f32,
    /// Whether the door is ajar.
    pub ajar: bool,
}

impl Light<'_> {
    /// How far the roof panes of a house with `windows` windows are lit: as much as its dimmest light.
    fn attic(&self, windows: usize) -> f32 {
        (0..windows)
            .map(|ix| self.windows.get(ix).copied().unwrap_or(0.0))
            .fold(self.lamp, f32::min)
    }
}

/// The number of windows of a house; after the last house, the numbering continues with the first.
pub fn windows(number: usize) -> usize {
    plan(number).windows.len()
}

fn plan(number: usize) -> &'static House {
    &HOUSES[number % HOUSES.len()]
}

fn color(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// The rectangle for a house's picture that is `height` points high and has its foot at `ground`.
pub fn house_place(center: f32, ground: f32, height: f32) -> Rect {
    let width = height / HOUSE_ASPECT;
    let top = ground - height * FOOT / SIZE[1];
    Rect::from_min_size(pos2(center - width / 2.0, top), vec2(width, height))
}

/// The sky, the far row and the ground, whose top is at `ground`. The corners of `place` are rounded by `radius`.
pub fn backdrop(painter: &Painter, cx: &Cx<'_>, place: Rect, ground: f32, radius: u8) {
    let earth = color(EARTH);
    painter.rect_filled(place, radius, earth);
    // Large enough to fill the sky in both directions, with the picture centered.
    let scale = (place.width() / BACK[0]).max((ground - place.min.y) / BACK_GROUND);
    let bottom = (ground + (BACK[1] - BACK_GROUND) * scale).min(place.max.y);
    let shown = Rect::from_min_max(place.min, pos2(place.max.x, bottom));
    let path = "assets/illustrations/street-back.svg";
    let ctx = painter.ctx();
    let pixels = BACK[0] * scale * ctx.pixels_per_point();
    let below = if bottom + 1.0 >= place.max.y {
        radius
    } else {
        0
    };
    let corners = CornerRadius {
        nw: radius,
        ne: radius,
        sw: below,
        se: below,
    };
    let Some(texture) = cx.pictures.get(ctx, path, pixels) else {
        plain_sky(painter, place, ground, radius);
        return;
    };
    let across = place.width() / scale / BACK[0];
    let v = |y: f32| (BACK_GROUND + (y - ground) / scale) / BACK[1];
    let uv = Rect::from_min_max(
        pos2(0.5 - across / 2.0, v(shown.min.y)),
        pos2(0.5 + across / 2.0, v(shown.max.y)),
    );
    let shape = RectShape::filled(shown, corners, UNTINTED).with_texture(texture.id(), uv);
    painter.add(shape);
}

/// The sky alone, until the picture is ready.
fn plain_sky(painter: &Painter, place: Rect, ground: f32, radius: u8) {
    let round = f32::from(radius);
    let sky = Rect::from_min_max(place.min, pos2(place.max.x, ground));
    let corners = CornerRadius {
        nw: radius,
        ne: radius,
        ..CornerRadius::ZERO
    };
    painter.rect_filled(sky, corners, stage::NIGHT);
    let low = stage::DUSK.lerp_to_gamma(stage::ROSE, 0.7);
    let middle = sky.min.y + sky.height() * 0.5;
    for (top, bottom, above, below) in [
        (sky.min.y + round, middle, stage::NIGHT, stage::DUSK),
        (middle, sky.max.y, stage::DUSK, low),
    ] {
        let part = Rect::from_min_max(pos2(sky.min.x, top), pos2(sky.max.x, bottom.max(top)));
        painter.add(gradient(part, above, below));
    }
}

/// Darkens the upper part of a scene down to `until`, so that words on it are on the sky and not on the far row.
pub fn night_above(painter: &Painter, place: Rect, until: f32, radius: u8) {
    let corners = CornerRadius {
        nw: radius,
        ne: radius,
        ..CornerRadius::ZERO
    };
    let sky = Rect::from_min_max(place.min, pos2(place.max.x, until));
    painter.rect_filled(sky, corners, stage::NIGHT);
    let fades = Rect::from_min_size(sky.left_bottom(), vec2(sky.width(), sky.height() * 0.4));
    painter.add(gradient(fades, stage::NIGHT, Color32::TRANSPARENT));
}

/// Darkens the sky from `until` to its upper edge, so that lit windows are the brightest things below.
pub fn darker_above(painter: &Painter, place: Rect, until: f32) {
    let sky = Rect::from_min_max(place.min, pos2(place.max.x, until));
    painter.add(gradient(sky, stage::NIGHT, Color32::TRANSPARENT));
}

/// A house with its lights out, in the rectangle from [`house_place`]. Its walls brighten with its lamp.
pub fn house(painter: &Painter, cx: &Cx<'_>, number: usize, place: Rect, light: Light<'_>) {
    let path = format!(
        "assets/illustrations/house-{}.svg",
        number % HOUSES.len() + 1
    );
    let ctx = painter.ctx();
    let pixels = place.width() * ctx.pixels_per_point();
    let tint = stage::IN_SHADE.lerp_to_gamma(UNTINTED, light.lamp);
    let inner = Drawn::new(number, place);
    if let Some(texture) = cx.pictures.get(ctx, &path, pixels) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(texture.id(), place, whole, tint);
    } else {
        inner.outline(painter, tint);
    }
    if light.ajar {
        inner.ajar(painter, tint);
    }
    inner.lights(painter, light);
}

/// The lamp's glow, and its light on the ground. It also falls on neighbors, so it is painted after all houses.
pub fn glow(painter: &Painter, number: usize, place: Rect, lamp: f32) {
    if lamp <= 0.0 {
        return;
    }
    let inner = Drawn::new(number, place);
    let center = inner.at(inner.house.lamp);
    let foot = pos2(center.x, inner.at([0.0, FOOT + 3.0]).y);
    let pool = vec2(84.0, 7.0) * inner.scale;
    painter.add(Shape::ellipse_filled(
        foot,
        pool,
        stage::GLOW.gamma_multiply(0.28 * lamp),
    ));
    let reach = 104.0 * inner.scale;
    painter.add(halo(center, reach, stage::LAMP.gamma_multiply(0.42 * lamp)));
    painter.add(halo(
        center,
        reach * 0.36,
        stage::GLOW.gamma_multiply(0.7 * lamp),
    ));
}

/// A house in its place.
struct Drawn {
    house: &'static House,
    origin: Pos2,
    /// Points per pixel of the picture.
    scale: f32,
}

impl Drawn {
    fn new(number: usize, place: Rect) -> Self {
        Self {
            house: plan(number),
            origin: place.min,
            scale: place.width() / SIZE[0],
        }
    }

    fn at(&self, [x, y]: [f32; 2]) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }

    fn rect(&self, [x, y, w, h]: [f32; 4]) -> Rect {
        Rect::from_min_size(self.at([x, y]), vec2(w, h) * self.scale)
    }

    fn lights(&self, painter: &Painter, light: Light<'_>) {
        for (pane, lit) in self.house.windows.iter().zip(light.windows) {
            if *lit > 0.0 {
                self.window(painter, pane, *lit);
            }
        }
        if light.lamp <= 0.0 {
            return;
        }
        let warm = stage::GLOW.gamma_multiply(light.lamp);
        let attic = stage::GLOW.gamma_multiply(light.attic(self.house.windows.len()));
        if !light.ajar {
            self.pane(painter, &self.house.pane, warm);
        }
        for pane in self.house.attic {
            self.pane(painter, pane, attic);
        }
        let [x, y] = self.house.lamp;
        let corner = |right: f32, down: f32| self.at([x + right * LAMP, y + down * LAMP]);
        let glass = vec![
            corner(-0.62, -0.55),
            corner(0.62, -0.55),
            corner(0.44, 0.7),
            corner(-0.44, 0.7),
        ];
        painter.add(Shape::convex_polygon(glass, warm, Stroke::NONE));
        let flame = vec2(0.26, 0.38) * LAMP * self.scale;
        let middle = self.at([x, y + 0.1 * LAMP]);
        let paper = PAPER.gamma_multiply(light.lamp);
        painter.add(Shape::ellipse_filled(middle, flame, paper));
    }

    fn pane(&self, painter: &Painter, pane: &Pane, light: Color32) {
        let radius = (pane.radius * self.scale).round().min(255.0) as u8;
        painter.rect_filled(self.rect(pane.at), radius, light);
    }

    /// The door opened inward, with its hinge on the left and the hall behind it.
    fn ajar(&self, painter: &Painter, tint: Color32) {
        let [x, y, w, h] = self.house.door;
        let hall = stage::ROSE.lerp_to_gamma(stage::NIGHT, 0.45);
        let radius = (w * 0.24 * self.scale).round() as u8;
        let corners = CornerRadius {
            nw: radius,
            ne: radius,
            ..CornerRadius::ZERO
        };
        painter.rect_filled(self.rect(self.house.door), corners, hall * tint);
        let leaf = vec![
            self.at([x, y + w * 0.12]),
            self.at([x + w * 0.06, y]),
            self.at([x + w * 0.52, y + h * 0.08]),
            self.at([x + w * 0.52, y + h * 0.94]),
            self.at([x, y + h]),
        ];
        let paint = color(self.house.leaf) * tint;
        painter.add(Shape::convex_polygon(leaf, paint, Stroke::NONE));
        let pane = vec![
            self.at([x + w * 0.12, y + h * 0.13]),
            self.at([x + w * 0.4, y + h * 0.17]),
            self.at([x + w * 0.4, y + h * 0.42]),
            self.at([x + w * 0.12, y + h * 0.41]),
        ];
        painter.add(Shape::convex_polygon(pane, stage::NIGHT, Stroke::NONE));
        let knob = self.at([x + w * 0.44, y + h * 0.56]);
        let side = (w * 0.07 * self.scale).max(1.0);
        painter.circle_filled(knob, side, stage::LAMP * tint);
    }

    /// A warm window with its bars.
    fn window(&self, painter: &Painter, pane: &Pane, lit: f32) {
        let glass = self.rect(pane.at);
        let (above, below) = (
            stage::GLOW.gamma_multiply(lit),
            stage::LAMP.gamma_multiply(lit),
        );
        painter.add(gradient(glass, above, below));
        let bar = Stroke::new(
            (4.0 * self.scale).max(1.0),
            color(self.house.bars).gamma_multiply(lit),
        );
        painter.vline(glass.center().x, glass.y_range(), bar);
        let y = glass.min.y + glass.height() * 0.45;
        painter.hline(glass.x_range(), y, bar);
    }

    /// The dark shape of the house, until its picture is ready.
    fn outline(&self, painter: &Painter, tint: Color32) {
        let wall = color(self.house.color).lerp_to_gamma(stage::NIGHT, 0.3) * tint;
        painter.rect_filled(self.rect(self.house.wall), 0, wall);
        let [x, y, w, _] = self.house.wall;
        let roof = self.house.roof * 0.9;
        let points = vec![
            self.at([x, y]),
            self.at([x + w * 0.2, y - roof]),
            self.at([x + w * 0.8, y - roof]),
            self.at([x + w, y]),
        ];
        let dark = stage::NIGHT.lerp_to_gamma(stage::DUSK, 0.25);
        painter.add(Shape::convex_polygon(points, dark, Stroke::NONE));
        for pane in self.house.windows {
            painter.rect_filled(self.rect(pane.at), 0, stage::NIGHT);
        }
    }
}

fn vertex(pos: Pos2, color: Color32) -> Vertex {
    Vertex {
        pos,
        uv: WHITE_UV,
        color,
    }
}

/// A rectangle with a gradient from one color at its top to another at its bottom.
fn gradient(rect: Rect, above: Color32, below: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for (pos, color) in [
        (rect.left_top(), above),
        (rect.right_top(), above),
        (rect.left_bottom(), below),
        (rect.right_bottom(), below),
    ] {
        mesh.vertices.push(vertex(pos, color));
    }
    mesh.indices.extend([0, 1, 2, 1, 3, 2]);
    mesh
}

/// A round glow that fades out at `reach` points.
fn halo(center: Pos2, reach: f32, light: Color32) -> Mesh {
    const PARTS: u32 = 48;
    // Three rings approximate the falloff of light closely enough that no edge is visible.
    let rings = [(0.35, 0.62), (0.7, 0.2), (1.0, 0.0)];
    let mut mesh = Mesh::default();
    mesh.vertices.push(vertex(center, light));
    for (share, left) in rings {
        for part in 0..PARTS {
            let angle = part as f32 / PARTS as f32 * std::f32::consts::TAU;
            let pos = center + Vec2::angled(angle) * reach * share;
            mesh.vertices.push(vertex(pos, light.gamma_multiply(left)));
        }
    }
    for part in 0..PARTS {
        let next = (part + 1) % PARTS;
        mesh.add_triangle(0, 1 + part, 1 + next);
        for ring in 0..2 {
            let (inner, outer) = (1 + ring * PARTS, 1 + (ring + 1) * PARTS);
            mesh.add_triangle(inner + part, outer + part, inner + next);
            mesh.add_triangle(inner + next, outer + part, outer + next);
        }
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_in_the_roof_is_lit_when_everything_is_done_and_not_before() {
        for house in 0..HOUSES.len() {
            let mut windows = vec![1.0; super::windows(house)];
            let attic = |windows: &[f32], lamp| {
                let light = Light {
                    windows,
                    lamp,
                    ajar: false,
                };
                light.attic(super::windows(house))
            };
            assert_eq!(attic(&windows, 1.0), 1.0);
            assert_eq!(attic(&windows, 0.0), 0.0);
            assert_eq!(attic(&[], 1.0), 0.0);
            windows[1] = 0.0;
            assert_eq!(attic(&windows, 1.0), 0.0);
        }
    }
}
