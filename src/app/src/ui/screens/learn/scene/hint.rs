//! Tells the youngest what to do on a page where they find things, and how many they have found. It is set in large type,
//! since they read no small print, and needed because nothing in the picture looks pressable before it is found.

use crate::ui::cx::Cx;
use crate::ui::screens::learn::step_view::StepView;
use crate::ui::theme::{AudienceStyle, SPACE_M, SPACE_S, TextRole, UNTINTED};
use crate::ui::widgets::{self, galley, read_galley};
use egui::{Rect, Role as Ax, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

/// The radius of a dot, in points at 100 %.
const DOT: f32 = 12.0;

/// The icon, the words and a dot for each thing to find.
pub(super) struct Hint {
    /// Width and height, in points; zero if there is no hint.
    pub size: Vec2,
}

fn icon_side(cx: &Cx<'_>) -> f32 {
    cx.theme.type_size(TextRole::Body).1
}

fn dot(cx: &Cx<'_>) -> f32 {
    DOT * cx.theme.scale.min(1.5)
}

/// The maximum width of the words, in points.
fn words_width(cx: &Cx<'_>) -> f32 {
    360.0 * cx.theme.scale - icon_side(cx) - SPACE_S
}

impl Hint {
    /// The hint for this number of things to find.
    pub fn new(ui: &Ui, cx: &Cx<'_>, of: usize, (at, chooses): (&StepView<'_>, bool)) -> Self {
        if chooses || at.is_question() || cx.theme.look != AudienceStyle::Age5 {
            return Self { size: Vec2::ZERO };
        }
        let words = cx.t.scene_press();
        let room = words_width(cx);
        let laid = galley(ui, cx, &words, TextRole::Body, true, UNTINTED, room);
        // Slightly wider than the dots, so that rounding moves nothing.
        let dots = (2.0 * dot(cx) + SPACE_S) * of as f32;
        let width = icon_side(cx) + SPACE_S + laid.size().x + SPACE_M + dots;
        Self {
            size: vec2(width, laid.size().y),
        }
    }

    /// Draws the hint at the top of `place`.
    pub fn ui(&self, ui: &Ui, cx: &Cx<'_>, (found, of): (usize, usize), place: Rect) {
        let c = &cx.theme.colors;
        let side = icon_side(cx);
        let icon = Rect::from_min_size(place.min, Vec2::splat(side));
        widgets::icon(ui, cx, "press", icon.shrink(2.0), c.act);
        let words = cx.t.scene_press();
        let room = words_width(cx);
        let laid = read_galley(ui, cx, &words, TextRole::Body, true, c.act, room);
        let at = pos2(icon.max.x + SPACE_S, place.min.y);
        let rect = Rect::from_min_size(at, laid.size());
        let name = ui.interact(rect, ui.scope_id().with("press"), Sense::hover());
        name.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words.as_ref()));
        ui.painter().galley(at, laid, c.act);
        let r = dot(cx);
        let middle = rect.center().y;
        let first = rect.max.x + SPACE_M;
        let mut left = first + r;
        for ix in 0..of {
            let center = pos2(left, middle);
            if ix < found {
                ui.painter().circle_filled(center, r, c.good);
                let tick = Rect::from_center_size(center, Vec2::splat(1.3 * r));
                widgets::icon(ui, cx, "check", tick, c.card);
            } else {
                let stroke = Stroke::new(2.0, c.edge);
                ui.painter().circle_stroke(center, r - 1.0, stroke);
            }
            left += 2.0 * r + SPACE_S;
        }
        let dots = Rect::from_min_max(pos2(first, middle - r), pos2(left - r, middle + r));
        let count = ui.interact(dots, ui.scope_id().with("found"), Sense::hover());
        let words = cx.t.scene_count(found, of);
        count.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words.as_ref()));
    }
}
