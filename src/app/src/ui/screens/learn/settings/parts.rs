//! The parts of the drawn profile, each made of simple shapes. A hidden part leaves a dashed outline.

use crate::ui::cx::Cx;
use crate::ui::theme::{PAPER, stage};
use crate::ui::widgets;
use egui::epaint::QuadraticBezierShape;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// What a switch shows or hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Pictures and posts.
    Photos,
    /// A page with pictures, behind a door that closes.
    Page,
    /// A live video.
    Live,
    /// A map with a dot.
    Map,
    /// A map that stays when its dot is gone.
    MapStays,
    /// A button with this icon.
    Button(&'static str),
    /// A picture with a name on it.
    Tagged,
    /// The faces of friends.
    Friends,
    /// A first and a last name.
    Name,
    /// The online status.
    Online,
    /// Anything else: a line with an icon.
    Other,
}

impl Part {
    /// The part that belongs to a switch with this key.
    pub fn of(switch: &str) -> Self {
        match switch {
            "private" | "accept" => Self::Photos,
            "page" => Self::Page,
            "viewers" | "no-live" => Self::Live,
            "location" | "place" | "post-place" | "town" => Self::Map,
            "live-map" => Self::MapStays,
            "messages" | "comments" => Self::Button("message"),
            "open-voice" => Self::Button("read-aloud"),
            "gifts" => Self::Button("gift"),
            "guests" | "join-live" => Self::Button("people"),
            "add-me" | "ask-first" => Self::Button("plus"),
            "clips" => Self::Button("play"),
            "by-number" | "number" => Self::Button("mobile"),
            "suggest" => Self::Button("person"),
            "tags" => Self::Tagged,
            "hide-friends" => Self::Friends,
            "real-name" | "full-name" => Self::Name,
            "online" | "now-playing" => Self::Online,
            _ => Self::Other,
        }
    }
}

/// Draws a part, from invisible (0.0) to fully visible (1.0).
pub(super) fn paint(ui: &Ui, cx: &Cx<'_>, part: Part, rect: Rect, shown: f32) {
    let c = &cx.theme.colors;
    let mut painter = ui.painter().clone();
    painter.set_opacity(1.0 - shown);
    let outline = rect.shrink(2.0);
    let corners = [
        outline.left_top(),
        outline.right_top(),
        outline.right_bottom(),
        outline.left_bottom(),
        outline.left_top(),
    ];
    let stroke = Stroke::new(1.5, c.edge);
    if part == Part::Page {
        door(&painter, rect);
    } else if part == Part::Name {
        name_tag(&painter, rect, &[(0.5, 0.6)]);
    } else {
        painter.extend(Shape::dashed_line(&corners, stroke, 5.0, 5.0));
    }
    painter.set_opacity(if part == Part::MapStays { 1.0 } else { shown });
    let line = Stroke::new(2.0, stage::LINE);
    match part {
        Part::Photos | Part::Page => {
            let side = rect.height().min(rect.width() * 0.46);
            for (ix, sky) in [stage::DUSK, stage::ROSE].into_iter().enumerate() {
                let center = rect.center() + vec2((ix as f32 - 0.5) * side * 1.08, 0.0);
                photo(
                    &painter,
                    Rect::from_center_size(center, Vec2::splat(side)),
                    sky,
                );
            }
        }
        Part::Live => {
            painter.rect(rect, 6, stage::NIGHT, line, StrokeKind::Inside);
            let r = rect.height() * 0.26;
            let at = rect.center();
            let points = [vec2(-0.7 * r, -r), vec2(r, 0.0), vec2(-0.7 * r, r)].map(|way| at + way);
            painter.add(Shape::convex_polygon(
                points.to_vec(),
                stage::LAMP,
                Stroke::NONE,
            ));
        }
        Part::Map | Part::MapStays => {
            painter.rect(rect, 6, PAPER, line, StrokeKind::Inside);
            let at = |x: f32, y: f32| rect.lerp_inside(vec2(x, y));
            let road = Stroke::new(rect.height() * 0.12, stage::ROSE);
            painter.line_segment([at(0.08, 0.3), at(0.92, 0.42)], road);
            painter.line_segment([at(0.3, 0.08), at(0.22, 0.92)], road);
            let park = Rect::from_two_pos(at(0.45, 0.58), at(0.9, 0.88));
            painter.rect_filled(park, 4, stage::LEAF);
            painter.set_opacity(shown);
            let r = rect.height() * 0.2;
            painter.circle(at(0.6, 0.45), r, stage::LAMP, line);
        }
        Part::Button(icon) => {
            let pill =
                Rect::from_center_size(rect.center(), vec2(rect.width(), rect.height() * 0.9));
            painter.rect_filled(pill, pill.height() / 2.0, c.act);
            let square = Rect::from_center_size(pill.center(), Vec2::splat(pill.height() * 0.72));
            paint_icon(&painter, ui, cx, icon, square, c.on_act);
        }
        Part::Tagged => {
            photo(&painter, rect, stage::DUSK);
            let tag = Rect::from_center_size(
                rect.lerp_inside(vec2(0.5, 0.68)),
                rect.size() * vec2(0.7, 0.34),
            );
            painter.rect(tag, tag.height() / 2.0, PAPER, line, StrokeKind::Inside);
            let word = Rect::from_center_size(tag.center(), tag.size() * vec2(0.6, 0.3));
            painter.rect_filled(word, 2, stage::LINE);
        }
        Part::Friends => {
            let r = (rect.height() * 0.42).min(rect.width() * 0.2);
            for (ix, skin) in [1_usize, 4, 2].into_iter().enumerate() {
                let center = rect.center() + vec2((ix as f32 - 1.0) * r * 1.5, 0.0);
                head(&painter, center, r, skin);
            }
        }
        Part::Name => name_tag(&painter, rect, &[(0.34, 0.5), (0.66, 0.7)]),
        Part::Online => {
            let r = rect.height() * 0.42;
            let at = rect.center();
            painter.circle(at, r, PAPER, line);
            painter.line_segment([at, at - vec2(0.0, r * 0.65)], line);
            painter.line_segment([at, at + vec2(r * 0.5, 0.0)], line);
            let dot = at + vec2(r * 0.85, r * 0.7);
            painter.circle(dot, r * 0.36, stage::LEAF, line);
        }
        Part::Other => {
            let square = Rect::from_center_size(rect.center(), Vec2::splat(rect.height() * 0.8));
            paint_icon(&painter, ui, cx, "web", square, c.ink);
        }
    }
}

fn paint_icon(painter: &Painter, ui: &Ui, cx: &Cx<'_>, name: &str, rect: Rect, ink: Color32) {
    if painter.opacity() > 0.0 {
        let shown = ink.gamma_multiply(painter.opacity());
        widgets::icon(ui, cx, name, rect, shown);
    }
}

fn photo(painter: &Painter, rect: Rect, sky: Color32) {
    let line = Stroke::new(2.0, stage::LINE);
    painter.rect(rect, 4, sky, line, StrokeKind::Inside);
    let at = |x: f32, y: f32| rect.lerp_inside(vec2(x, y));
    painter.circle_filled(at(0.7, 0.32), rect.height() * 0.13, stage::GLOW);
    let hill = vec![at(0.1, 0.88), at(0.38, 0.45), at(0.66, 0.88)];
    painter.add(Shape::convex_polygon(hill, stage::LEAF, Stroke::NONE));
}

/// A tag with names on it, each a scribbled line given by its height and width as shares of the tag's. A made-up name is one
/// line; it stays when the first and last name go.
fn name_tag(painter: &Painter, rect: Rect, names: &[(f32, f32)]) {
    let line = Stroke::new(2.0, stage::LINE);
    painter.rect(rect, 6, PAPER, line, StrokeKind::Inside);
    for (y, width) in names {
        let at = rect.lerp_inside(vec2(0.5, *y));
        let place = Rect::from_center_size(at, rect.size() * vec2(*width, 0.16));
        scribble(painter, place, stage::LINE);
    }
}

/// An unreadable handwritten word.
pub(super) fn scribble(painter: &Painter, place: Rect, ink: Color32) {
    const POINTS: usize = 40;
    let points = (0..=POINTS).map(|ix| {
        let along = ix as f32 / POINTS as f32;
        // Letters differ in height.
        let high = 0.5 + 0.3 * (along * 9.0).sin();
        let up = (along * std::f32::consts::TAU * 6.0).sin() * high;
        place.lerp_inside(vec2(along, 0.5 - up * 0.5))
    });
    let stroke = Stroke::new((place.height() * 0.16).clamp(1.5, 2.5), ink);
    painter.add(Shape::line(points.collect(), stroke));
}

fn door(painter: &Painter, rect: Rect) {
    let line = Stroke::new(2.0, stage::LINE);
    let wide = rect.height() * 0.7;
    let door = Rect::from_center_size(rect.center(), vec2(wide, rect.height()));
    painter.rect(door, 3, stage::DUSK, line, StrokeKind::Inside);
    let knob = door.lerp_inside(vec2(0.8, 0.55));
    painter.circle_filled(knob, rect.height() * 0.07, stage::LAMP);
}

fn head(painter: &Painter, center: Pos2, r: f32, skin: usize) {
    let skin = stage::SKIN.get(skin).copied().unwrap_or(stage::ROSE);
    // Hair is a larger circle behind the face, a little higher.
    painter.circle_filled(center - vec2(0.0, r * 0.16), r, stage::LINE);
    painter.circle_filled(center + vec2(0.0, r * 0.1), r * 0.82, skin);
    let eye = |side: f32| center + vec2(side * r * 0.32, r * 0.02);
    for side in [-1.0, 1.0] {
        painter.circle_filled(eye(side), (r * 0.1).max(1.0), stage::NIGHT);
    }
    let mouth = [
        center + vec2(-r * 0.3, r * 0.38),
        center + vec2(0.0, r * 0.62),
        center + vec2(r * 0.3, r * 0.38),
    ];
    let stroke = Stroke::new((r * 0.1).max(1.0), stage::NIGHT);
    let smile =
        QuadraticBezierShape::from_points_stroke(mouth, false, Color32::TRANSPARENT, stroke);
    painter.add(smile);
}

/// The face of the made-up person, the same every time for the same practice.
pub(super) fn person(ui: &Ui, practice: &str, rect: Rect) {
    let painter = ui.painter();
    let r = rect.width() / 2.0;
    painter.circle_filled(rect.center(), r, stage::GLOW);
    let skin = practice.bytes().map(usize::from).sum::<usize>() % stage::SKIN.len();
    let clip = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let body = pos2(rect.center().x, rect.max.y + r * 0.15);
    // Shoulders, cut off by the round frame's lower edge.
    clip.circle_filled(body - vec2(0.0, r * 0.1), r * 0.55, stage::DUSK);
    head(painter, rect.center() - vec2(0.0, r * 0.08), r * 0.62, skin);
    painter.circle_stroke(rect.center(), r, Stroke::new(2.0, stage::LINE));
}
