//! The margin beside the phone: the task, the number of signs found, and their names, each with a thread from its bubble.

use super::super::frame::SHEET_SHARE;
use super::super::step_view::StepView;
use super::bubbles::Bubble;
use super::{State, count};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::{
    RADIUS_BUTTON, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, TextRole, Theme, UNTINTED,
};
use crate::ui::widgets::{self, galley};
use egui::epaint::CubicBezierShape;
use egui::{
    Align, Color32, Layout, Pos2, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use porchlight_core::content::Spot;

/// In a low window, the type sizes to try, largest first.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
/// The smallest type, in points.
const SMALLEST: f32 = 16.0;

/// The gap between the margin's words and the phone, where the threads run, in points.
const THREADS: f32 = SPACE_L;

/// The margin after its task has been drawn.
pub struct Margin {
    theme: Theme,
    place: Rect,
    /// The minimum y coordinate of names.
    top: f32,
}

/// The height available to the names of found signs above the sheet, in points from the margin's top.
fn free(place: Rect) -> f32 {
    place.height() * (1.0 - SHEET_SHARE) - SPACE_S
}

impl Margin {
    /// Draws the task and the number of signs found. `other` is the other person's name, if it is not on the phone. If there is
    /// no room for the task and all names, the task disappears when the first sign is found: by then the learner knows it.
    pub fn task(
        ui: &mut Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        (spot, state): (&Spot, &State),
        (place, other): (Rect, Option<&str>),
    ) -> Self {
        let place = place.with_max_x(place.max.x - THREADS);
        let (theme, has_room) = theme(ui, cx, at, spot, place, other.is_some());
        let cx = &cx.with_theme(&theme);
        let has_found = spot.lines.iter().any(|line| state.has_found(line));
        let builder = UiBuilder::new()
            .id_salt("margin")
            .max_rect(place)
            .layout(Layout::top_down(Align::Min));
        let task = ui.scope_builder(builder, |ui| {
            ui.set_width(place.width());
            ui.spacing_mut().item_spacing.y = SPACE_S;
            let ink = cx.theme.colors.ink;
            if let Some(other) = other {
                widgets::strong(ui, cx, other, TextRole::Body, ink);
            }
            if has_room || !has_found {
                widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
            }
            let count = count(cx, spot, state);
            widgets::label(ui, cx, &count, TextRole::Body, cx.theme.colors.soft);
        });
        Self {
            top: task.response.rect.max.y + SPACE_S,
            theme,
            place,
        }
    }

    /// The margin's right edge.
    pub fn right(&self) -> f32 {
        self.place.max.x
    }

    /// Draws the names of the signs found, each level with its bubble if that leaves room for the others. Returns their areas.
    pub fn names(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        (spot, state): (&Spot, &State),
        (phone, drawn): (Rect, &[Bubble]),
    ) -> Vec<Rect> {
        let mut all = Vec::new();
        let cx = &cx.with_theme(&self.theme);
        let lines = spot.lines.iter().zip(drawn);
        let found: Vec<_> = lines
            .filter(|(line, _)| state.has_found(line))
            .filter_map(|(line, bubble)| {
                Some((sign_name(cx, at.lesson.audience, line.sign?), bubble))
            })
            .collect();
        let heights: Vec<f32> = found
            .iter()
            .map(|(words, _)| row(ui, cx, words, self.place.width()))
            .collect();
        let mut top = self.top;
        let bottom = self.place.min.y + free(self.place);
        for (ix, ((words, bubble), high)) in found.iter().zip(&heights).enumerate() {
            let after = heights.iter().skip(ix).map(|high| high + SPACE_XS);
            let lowest = (bottom - after.sum::<f32>() + SPACE_XS).max(top);
            let y = (bubble.rect.center().y - high / 2.0).clamp(top, lowest);
            if y + high > bottom + 1.0 {
                // Half-covered by the sheet, it would look broken; the bubble itself is still circled.
                continue;
            }
            top = y + high + SPACE_XS;
            let corner = pos2(self.place.max.x, y);
            let rect = name(ui, cx, words, corner, self.place.width());
            all.push(rect);
            if phone.contains(bubble.rect.center()) {
                thread(
                    ui,
                    cx,
                    phone.min.x,
                    bubble.rect.left_center(),
                    rect.right_center(),
                );
            }
        }
        all
    }
}

/// The height of a name in a margin of this width, in points.
fn row(ui: &Ui, cx: &Cx<'_>, words: &str, width: f32) -> f32 {
    let most = width - 2.0 * SPACE_M;
    let laid = galley(ui, cx, words, TextRole::Body, true, UNTINTED, most);
    laid.size().y + 2.0 * SPACE_XS
}

/// The largest type at which the task and the names of all signs, or at least the names, are in view above the sheet, and
/// whether the task is included.
fn theme(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    spot: &Spot,
    place: Rect,
    has_name: bool,
) -> (Theme, bool) {
    let sized = SIZES.map(|part| Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    });
    let fits = |theme: &Theme, has_task: bool| {
        let (size, line) = theme.type_size(TextRole::Body);
        let sized = cx.with_theme(theme);
        let width = place.width().min(theme.measure());
        let task = galley(
            ui,
            &sized,
            at.text(),
            TextRole::Body,
            false,
            UNTINTED,
            width,
        );
        let task = task.size().y + SPACE_S;
        let name = if has_name { line + SPACE_S } else { 0.0 };
        let signs = spot.lines.iter().filter_map(|line| line.sign);
        let names = signs.map(|sign| {
            row(
                ui,
                &sized,
                &sign_name(cx, at.lesson.audience, sign),
                place.width(),
            ) + SPACE_XS
        });
        let above = name + line + SPACE_S + if has_task { task } else { 0.0 };
        let whole = name + line + SPACE_S + task;
        (size >= SMALLEST || theme.scale >= cx.theme.scale)
            && above + names.sum::<f32>() <= free(place)
            && whole <= place.height()
    };
    for has_task in [true, false] {
        if let Some(theme) = sized.iter().find(|theme| fits(theme, has_task)) {
            return (theme.clone(), has_task);
        }
    }
    (cx.theme.clone(), false)
}

/// Draws the name of a found sign, with its top right corner at `corner`.
fn name(ui: &Ui, cx: &Cx<'_>, words: &str, corner: Pos2, most: f32) -> Rect {
    let c = &cx.theme.colors;
    let pad = vec2(SPACE_M, SPACE_XS);
    let role = TextRole::Body;
    let laid = galley(ui, cx, words, role, true, c.good, most - 2.0 * pad.x);
    let size = laid.size() + 2.0 * pad;
    let rect = Rect::from_min_size(corner - vec2(size.x, 0.0), size);
    let stroke = Stroke::new(2.0, c.good);
    ui.painter()
        .rect(rect, RADIUS_BUTTON, c.good_tint, stroke, StrokeKind::Inside);
    let label = ui.interact(rect, ui.scope_id().with(("sign", words)), Sense::hover());
    label.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
    ui.painter().galley(rect.min + pad, laid, c.good);
    rect
}

/// The thread from a bubble to the name of its sign. On the phone it stays in its bubble's row, so it crosses no other bubble.
fn thread(ui: &Ui, cx: &Cx<'_>, phone: f32, from: Pos2, to: Pos2) {
    let ink = cx.theme.colors.good;
    let stroke = Stroke::new(3.0, ink);
    let from = from - vec2(3.0, 0.0);
    let edge = pos2(phone.min(from.x), from.y);
    ui.painter().line_segment([from, edge], stroke);
    let bend = vec2((edge.x - to.x) * 0.5, 0.0);
    let points = [edge, edge - bend, to + bend, to];
    let line = CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke);
    ui.painter().add(line);
    ui.painter().circle_filled(from, 5.0, ink);
}
