//! The marks on choices: letters, numbers, ticks, and whether a choice was good.

use super::icon;
use crate::ui::cx::Cx;
use crate::ui::theme::{ANSWERS, ON_ANSWER, TextRole};
use egui::{Align2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, vec2};

/// The mark in front of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// No mark.
    None,
    /// An answer mark, A to D, with its color, shape and letter.
    Answer(usize),
    /// One of the two cards of a pair, with the pair's number.
    Pair(usize),
    /// A check mark: this answer fits.
    Good,
    /// Worth another look: this answer does not fit.
    Again,
    /// A checkbox, ticked or empty.
    Box(bool),
}

/// A tick in the top right corner.
pub fn paint_chosen(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let c = &cx.theme.colors;
    let center = rect.right_top() + vec2(-10.0, 10.0);
    ui.painter().circle_filled(center, 10.0, c.act);
    icon(
        ui,
        cx,
        "check",
        Rect::from_center_size(center, Vec2::splat(14.0)),
        c.on_act,
    );
}

/// Whether a choice was good, in the top right corner.
pub(super) fn paint_outcome(ui: &Ui, cx: &Cx<'_>, rect: Rect, good: bool) {
    let c = &cx.theme.colors;
    // On the corner, but moved down where it would be cut off at the top of the visible area.
    let mut center = rect.right_top() + vec2(-12.0, 6.0);
    center.y = center.y.max(ui.clip_rect().min.y + 16.0);
    let (name, ink) = if good {
        ("check", c.good)
    } else {
        ("again", c.again)
    };
    ui.painter()
        .circle(center, 15.0, c.card, Stroke::new(2.0, ink));
    let place = Rect::from_center_size(center, Vec2::splat(20.0));
    icon(ui, cx, name, place, ink);
}

pub(super) fn paint_mark(ui: &Ui, cx: &Cx<'_>, mark: Mark, rect: Rect) {
    let c = &cx.theme.colors;
    match mark {
        Mark::None => {}
        Mark::Answer(ix) | Mark::Pair(ix) => {
            let colour = ANSWERS.get(ix % 4).copied().unwrap_or(c.act);
            let outline = if cx.theme.is_dark() {
                Stroke::new(2.0, ON_ANSWER)
            } else {
                Stroke::NONE
            };
            let (centre, r) = (rect.center(), rect.width() / 2.0);
            let shape = match ix % 4 {
                0 => Shape::Circle(egui::epaint::CircleShape {
                    center: centre,
                    radius: r,
                    fill: colour,
                    stroke: outline,
                }),
                1 => Shape::Rect(egui::epaint::RectShape::new(
                    rect.shrink(r * 0.1),
                    4,
                    colour,
                    outline,
                    StrokeKind::Inside,
                )),
                2 => Shape::convex_polygon(
                    vec![
                        centre + vec2(0.0, -r),
                        centre + vec2(r, r * 0.85),
                        centre + vec2(-r, r * 0.85),
                    ],
                    colour,
                    outline,
                ),
                _ => Shape::convex_polygon(
                    vec![
                        centre + vec2(0.0, -r),
                        centre + vec2(r, 0.0),
                        centre + vec2(0.0, r),
                        centre + vec2(-r, 0.0),
                    ],
                    colour,
                    outline,
                ),
            };
            ui.painter().add(shape);
            let signs = match mark {
                Mark::Pair(_) => ["1", "2", "3", "4", "5", "6"],
                _ => ["A", "B", "C", "D", "E", "F"],
            };
            let sign = signs.get(ix).copied().unwrap_or("");
            let drop = if ix % 4 == 2 { r * 0.22 } else { 0.0 };
            let mut font = cx.theme.strong(TextRole::Option);
            font.size = r * 0.95;
            ui.painter().text(
                centre + vec2(0.0, drop),
                Align2::CENTER_CENTER,
                sign,
                font,
                ON_ANSWER,
            );
        }
        Mark::Good => icon(ui, cx, "check", rect, c.good),
        Mark::Again => icon(ui, cx, "again", rect, c.again),
        Mark::Box(ticked) => {
            let square =
                Rect::from_center_size(rect.center(), Vec2::splat(28.0_f32.min(rect.width())));
            ui.painter().rect(
                square,
                6,
                if ticked { c.act } else { c.card },
                Stroke::new(2.0, c.edge),
                StrokeKind::Inside,
            );
            if ticked {
                icon(ui, cx, "check", square.shrink(3.0), c.on_act);
            }
        }
    }
}
