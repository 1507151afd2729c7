//! Picture tiles for the youngest: the picture is the button, with its words below it and "hear it" in its corner.

use super::super::stage::Stage;
use super::super::step_view::StepView;
use super::{Shown, fitted, number_pressed};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::hear::hear;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole, Theme};
use crate::ui::widgets::{self, focus_ring, middle_galley};
use egui::{
    CursorIcon, Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use porchlight_core::model::Action;

/// The maximum width of a tile, in points at 100 %.
const WIDEST: f32 = 440.0;

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (shown, used): (&[Shown<'_>], f32),
    stage: &Stage,
    out: &mut Vec<Action>,
) -> (Option<usize>, Vec<Rect>) {
    let room = stage.room() - vec2(0.0, used);
    let count = shown.len().max(1) as f32;
    let gap = SPACE_XL;
    let width = ((room.x - gap * (count - 1.0)) / count).min(WIDEST * cx.theme.scale);
    let inner = width - 2.0 * SPACE_M;
    let ink = cx.theme.colors.ink;
    // The picture needs the height more than its words do, so words that would wrap onto a second line are set smaller.
    let lines = |theme: &Theme| {
        let sized = cx.with_theme(theme);
        let words = |option: &Shown<'_>| {
            middle_galley(ui, &sized, option.words, TextRole::Option, true, ink, inner)
        };
        shown.iter().map(words).collect::<Vec<_>>()
    };
    let sizes = [1.0, 0.9, 0.8].map(|part| Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    });
    let single = sizes
        .iter()
        .map(lines)
        .find(|laid| laid.iter().all(|laid| laid.rows.len() == 1));
    let laid = single.unwrap_or_else(|| lines(cx.theme));
    let tallest = laid.iter().map(|laid| laid.size().y).fold(0.0, f32::max);
    let around = tallest + 2.0 * SPACE_M + SPACE_S;
    let reasons = shown.iter().map(|option| option.why);
    let free = stage.above_sheet(ui, cx, reasons) - used;
    // All pictures have the same height. In a low window they are smaller, but never too small to tell apart. Where the stage
    // scrolls anyway, they keep their size.
    let least = 90.0 * cx.theme.scale * cx.theme.scale;
    let high = (free - around).max(least).min(inner / 1.5);
    let height = high + around;
    // A tile is as wide as its picture, or its words if they are wider.
    let widest = laid
        .iter()
        .map(|laid| laid.size().x)
        .fold(high * 1.5, f32::max);
    let width = width.min(widest + 2.0 * SPACE_M);
    let whole = width * count + gap * (count - 1.0);
    let origin = ui.cursor().min;
    let start = origin + vec2((room.x - whole) / 2.0, 0.0);
    let top = start.y + ((room.y - height) / 2.0).min(free - height).max(0.0);
    let mut pressed = None;
    let mut rects = Vec::new();
    for (ix, (option, laid)) in shown.iter().zip(laid).enumerate() {
        let left = start.x + ix as f32 * (width + gap);
        let rect = Rect::from_min_size(pos2(left, top), vec2(width, height));
        let id = ui.scope_id().with((at.step.key.as_str(), "tile", ix));
        let response = ui.interact(rect, id, Sense::click());
        paint(ui, cx, option, &response, high);
        let at_words = pos2(rect.center().x, rect.max.y - SPACE_M - tallest);
        ui.painter().galley(at_words, laid, ink);
        focus_ring(ui, cx, &response, RADIUS_CARD);
        response.widget_info(|| {
            WidgetInfo::selected(Ax::RadioButton, true, option.picked, option.words)
        });
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let salt = (at.step.key.as_str(), ix);
        if hear(ui, cx, salt, option.words, rect, out) {
            // Hearing an option does not choose it.
        } else if response.clicked() || number_pressed(ui, ix) {
            pressed = Some(ix);
        }
        rects.push(rect);
    }
    let all = Rect::from_min_size(origin, vec2(room.x, top - start.y + height));
    ui.advance_cursor_after_rect(all);
    (pressed, rects)
}

fn paint(ui: &Ui, cx: &Cx<'_>, option: &Shown<'_>, response: &Response, high: f32) {
    let c = &cx.theme.colors;
    let rect = response.rect;
    let fill = match (option.told, option.right) {
        (true, true) => c.good_tint,
        (true, false) => c.again_tint,
        _ if response.hovered() => c.act_tint,
        _ => c.card,
    };
    let stroke = if option.picked {
        Stroke::new(4.0, if option.right { c.good } else { c.again })
    } else {
        Stroke::new(2.0, c.edge)
    };
    let painter = ui.painter();
    painter.rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let Some(picture) = option.picture else {
        return;
    };
    let place = vec2(rect.width() - 2.0 * SPACE_M, high);
    let is_face = porchlight_pack::has(&format!("assets/faces/{picture}.svg"));
    let aspect = if is_face {
        1.0
    } else {
        cx.pictures
            .aspect(&format!("assets/illustrations/{picture}.svg"))
    };
    let size = fitted(aspect, place);
    let middle = pos2(rect.center().x, rect.min.y + SPACE_M + high / 2.0);
    let at = Rect::from_center_size(middle, size);
    if is_face {
        widgets::face(ui, cx, picture, at);
    } else {
        widgets::picture_at(ui, cx, picture, at);
    }
    if option.told {
        let badge = Rect::from_center_size(
            rect.left_top() + Vec2::splat(SPACE_L + 12.0),
            Vec2::splat(40.0),
        );
        let (icon, ink) = if option.right {
            ("check", c.good)
        } else {
            ("again", c.again)
        };
        painter.circle_filled(badge.center(), 24.0, c.card);
        painter.circle_stroke(badge.center(), 24.0, Stroke::new(2.0, ink));
        widgets::icon(ui, cx, icon, badge.shrink(4.0), ink);
    }
}
