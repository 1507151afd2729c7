//! Answers of a class: the marks A to D, and bars. Color alone never carries meaning: a mark has a shape and a letter, and of
//! two rounds, the first is striped and the second filled.

use super::galley;
use crate::ui::cx::Cx;
use crate::ui::theme::{ANSWERS, ON_ANSWER, SPACE_L, SPACE_S, TextRole, Theme};
use egui::epaint::{CircleShape, RectShape};
use egui::{Align2, Painter, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// Paints an answer mark, A to D, with the same color, shape and letter as on the cards pupils hold.
pub fn answer_mark(ui: &Ui, theme: &Theme, ix: usize, rect: Rect) {
    let colour = ANSWERS.get(ix % 4).copied().unwrap_or(theme.colors.act);
    let outline = if theme.is_dark() {
        Stroke::new(2.0, ON_ANSWER)
    } else {
        Stroke::NONE
    };
    let (centre, r) = (rect.center(), rect.width() / 2.0);
    let corners = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| centre + vec2(*x, *y) * r);
        Shape::convex_polygon(points.collect(), colour, outline)
    };
    let shape = match ix % 4 {
        0 => Shape::Circle(CircleShape {
            center: centre,
            radius: r,
            fill: colour,
            stroke: outline,
        }),
        1 => Shape::Rect(RectShape::new(
            rect.shrink(r * 0.1),
            4,
            colour,
            outline,
            StrokeKind::Inside,
        )),
        2 => corners(&[(0.0, -1.0), (1.0, 0.85), (-1.0, 0.85)]),
        _ => corners(&[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]),
    };
    ui.painter().add(shape);
    let drop = if ix % 4 == 2 { r * 0.22 } else { 0.0 };
    let mut font = theme.strong(TextRole::Option);
    font.size = r * 0.95;
    ui.painter().text(
        centre + vec2(0.0, drop),
        Align2::CENTER_CENTER,
        porchlight_core::class::letter(ix),
        font,
        ON_ANSWER,
    );
}

/// How a bar is filled. It distinguishes the first of two rounds from the second, in every theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// The first of two rounds, or before the lesson.
    Striped,
    /// The only round, the second one, or after the lesson.
    Filled,
}

impl Pattern {
    /// The pattern of the given round, counted from 0, out of `rounds`.
    pub fn of_round(round: usize, rounds: usize) -> Self {
        if round + 1 < rounds {
            Self::Striped
        } else {
            Self::Filled
        }
    }
}

/// Paints a bar.
pub fn bar(painter: &Painter, theme: &Theme, rect: Rect, pattern: Pattern) {
    let c = &theme.colors;
    match pattern {
        Pattern::Filled => {
            painter.rect_filled(rect, 4, c.act);
        }
        Pattern::Striped => {
            painter.rect_filled(rect, 4, c.card);
            let inside = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
            let (pitch, high) = (10.0_f32, rect.height());
            let stripes = ((rect.width() + high) / pitch).ceil().max(0.0) as usize;
            for stripe in 0..stripes {
                let x = rect.min.x + stripe as f32 * pitch;
                let ends = [pos2(x, rect.min.y), pos2(x - high, rect.max.y)];
                inside.line_segment(ends, Stroke::new(3.0, c.edge));
            }
            let edge = Stroke::new(2.0, c.edge);
            painter.rect_stroke(rect, 4, edge, StrokeKind::Inside);
        }
    }
}

/// Explains the two patterns, in one line or more.
pub fn bar_legend(ui: &mut Ui, cx: &Cx<'_>, first: &str, second: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let side = cx.theme.type_size(TextRole::Small).0;
        for (words, pattern) in [(first, Pattern::Striped), (second, Pattern::Filled)] {
            let size = vec2(side * 2.2, side);
            let (swatch, _) = ui.allocate_exact_size(size, Sense::hover());
            bar(ui.painter(), cx.theme, swatch, pattern);
            super::small(ui, cx, words);
            ui.add_space(SPACE_L);
        }
    });
}

/// Words on one line, as large as fits the given space. For text that a class reads from across the room.
pub fn as_large_as_fits(ui: &mut Ui, cx: &Cx<'_>, words: &str, room: Vec2) {
    let theme = fitting(ui, cx, words, room);
    let large = cx.with_theme(&theme);
    super::strong(ui, &large, words, TextRole::Number, cx.theme.colors.ink);
}

/// The same, but able to take the focus.
pub fn large_landing(ui: &mut Ui, cx: &Cx<'_>, words: &str, room: Vec2) -> egui::Response {
    let theme = fitting(ui, cx, words, room);
    super::landing(ui, &cx.with_theme(&theme), words, (TextRole::Number, true))
}

fn fitting(ui: &Ui, cx: &Cx<'_>, words: &str, room: Vec2) -> Theme {
    let kind = TextRole::Number;
    let (size, _) = cx.theme.type_size(kind);
    let ink = cx.theme.colors.ink;
    let laid = galley(ui, cx, words, kind, true, ink, f32::INFINITY);
    let grow = (room.x / laid.size().x.max(1.0)).min(room.y / laid.size().y.max(1.0));
    let mut theme = cx.theme.clone();
    // Slightly smaller, so that rounding never breaks the line.
    theme.scale *= (grow * 0.97).max(16.0 / size);
    theme
}
