//! The margin beside the phone: the task, how many signs were found, and the names of those, each with a thread from its
//! bubble.

use super::super::step_view::StepView;
use super::bubbles::Bubble;
use super::{State, count};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_M, SPACE_S, SPACE_XS, TextRole, Theme};
use crate::ui::widgets::{self, galley};
use egui::epaint::CubicBezierShape;
use egui::{
    Align, Color32, Layout, Pos2, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use porchlight_core::content::Spot;

/// Sizes to try, largest first, where a window is low.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];

pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (spot, state): (&Spot, &State),
    (place, other): (Rect, Option<&str>),
    (phone, drawn): (Rect, &[Bubble]),
) {
    let theme = theme(ui, cx, at, spot, place, other.is_some());
    let cx = &cx.with_theme(&theme);
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
        widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
        let count = count(cx, spot, state);
        widgets::label(ui, cx, &count, TextRole::Body, cx.theme.colors.soft);
    });
    let mut top = task.response.rect.max.y + SPACE_M;
    let high = row(&theme);
    let lines = spot.lines.iter().zip(drawn);
    let found: Vec<_> = lines.filter(|(line, _)| state.has_found(line)).collect();
    for (ix, (line, bubble)) in found.iter().enumerate() {
        let Some(sign) = line.sign else {
            continue;
        };
        // As high as its bubble, if those that follow still have room.
        let left_over = (found.len() - ix) as f32 * (high + SPACE_XS) - SPACE_XS;
        let lowest = (place.max.y - left_over).max(top);
        let y = (bubble.rect.center().y - high / 2.0).clamp(top, lowest);
        top = y + high + SPACE_XS;
        let rect = name(
            ui,
            cx,
            &sign_name(cx, sign),
            pos2(place.min.x, y),
            place.width(),
        );
        if phone.contains(bubble.rect.center()) {
            thread(ui, cx, bubble.rect.right_center(), rect.left_center());
        }
    }
}

/// The height of a name, in points.
fn row(theme: &Theme) -> f32 {
    theme.type_size(TextRole::Body).1 + 2.0 * SPACE_XS
}

/// The largest type with which the task and the names of all signs are in view.
fn theme(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    spot: &Spot,
    place: Rect,
    has_name: bool,
) -> Theme {
    let signs = spot.lines.iter().filter(|line| line.sign.is_some()).count();
    let sized = SIZES.map(|part| Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    });
    let fits = |theme: &&Theme| {
        let (size, line) = theme.type_size(TextRole::Body);
        let sized = cx.with_theme(theme);
        let width = place.width().min(theme.measure());
        let ink = Color32::WHITE;
        let task = galley(ui, &sized, at.text(), TextRole::Body, false, ink, width);
        let above = task.size().y + line + SPACE_S + if has_name { line + SPACE_S } else { 0.0 };
        let names = signs as f32 * (row(theme) + SPACE_XS) + SPACE_M;
        (size >= 16.0 || theme.scale >= cx.theme.scale) && above + names <= place.height()
    };
    let found = sized.iter().find(fits);
    found.unwrap_or(cx.theme).clone()
}

/// The name of a found sign.
fn name(ui: &Ui, cx: &Cx<'_>, words: &str, at: Pos2, most: f32) -> Rect {
    let c = &cx.theme.colors;
    let pad = vec2(SPACE_M, SPACE_XS);
    let role = TextRole::Body;
    let laid = galley(ui, cx, words, role, true, c.good, most - 2.0 * pad.x);
    let rect = Rect::from_min_size(at, laid.size() + 2.0 * pad);
    let stroke = Stroke::new(2.0, c.good);
    ui.painter()
        .rect(rect, RADIUS_BUTTON, c.good_tint, stroke, StrokeKind::Inside);
    let label = ui.interact(rect, ui.scope_id().with(("sign", words)), Sense::hover());
    label.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
    ui.painter().galley(rect.min + pad, laid, c.good);
    rect
}

/// The thread from a bubble to the name of its sign.
fn thread(ui: &Ui, cx: &Cx<'_>, from: Pos2, to: Pos2) {
    let ink = cx.theme.colors.good;
    let from = from + vec2(4.0, 0.0);
    let bend = ((to.x - from.x) * 0.5).max(24.0);
    let points = [from, from + vec2(bend, 0.0), to - vec2(bend, 0.0), to];
    let stroke = Stroke::new(3.0, ink);
    let line = CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke);
    ui.painter().add(line);
    ui.painter().circle_filled(from, 5.0, ink);
}
