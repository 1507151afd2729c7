//! The sheet above the footer with the reason of a verdict. It never covers what was chosen.

use super::super::stage::Verdict;
use super::{Page, SHEET_SHARE, Turn};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, TextRole, UNTINTED};
use crate::ui::widgets::{self, Button, Role};
use egui::style::ScrollStyle;
use egui::{
    Align, Layout, Rect, ScrollArea, Sense, Shadow, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2,
    vec2,
};

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: &Page<'_>,
    verdict: &Verdict,
    stage: Rect,
) -> Option<Turn> {
    let c = &cx.theme.colors;
    let fill = match verdict.good {
        Some(true) => c.good_tint,
        Some(false) => c.again_tint,
        None => c.sunk,
    };
    let wide = width(cx, stage.width());
    let text_height = |width: f32| text_height(ui, cx, verdict, width - 2.0 * SPACE_L);
    let place = place(stage, verdict.chosen, wide, &text_height);
    let shadow = if cx.theme.is_dark() || cx.theme.high_contrast() {
        Shadow::NONE
    } else {
        Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: c.ink.gamma_multiply(0.10),
        }
    };
    ui.painter().add(shadow.as_shape(place, RADIUS_CARD));
    let edge = match verdict.good {
        Some(true) => c.good,
        Some(false) => c.again,
        None => c.edge,
    };
    ui.painter().rect(
        place,
        RADIUS_CARD,
        fill,
        Stroke::new(2.0, edge),
        StrokeKind::Inside,
    );
    // What is under the sheet is not pressed through it.
    ui.interact(place, ui.scope_id().with("sheet"), Sense::click());
    let mut turn = None;
    let inner = place.shrink2(vec2(SPACE_L, SPACE_M));
    let builder = UiBuilder::new()
        .id_salt(("sheet", page.key.as_str()))
        .max_rect(inner)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().scroll = ScrollStyle::floating();
        ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
        ScrollArea::vertical()
            .id_salt("sheet")
            .auto_shrink([false, true])
            .max_height(inner.height())
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_M;
                ui.set_width(inner.width());
                reason(ui, cx, verdict);
                if let Some((to, words)) = &verdict.page
                    && Button::new(words, Role::Plain)
                        .icon("book")
                        .show(ui, cx)
                        .clicked()
                {
                    turn = Some(Turn::Explained(to.clone()));
                }
            });
    });
    turn
}

fn width(cx: &Cx<'_>, room: f32) -> f32 {
    (920.0 * cx.theme.scale).min(room)
}

/// The height, in points, of a sheet with this reason in a stage of this size.
pub fn height(ui: &Ui, cx: &Cx<'_>, why: &str, stage: Vec2) -> f32 {
    let inner = width(cx, stage.x) - 2.0 * SPACE_L;
    let laid = widgets::galley(ui, cx, why, TextRole::Body, false, UNTINTED, inner);
    (laid.size().y + 2.0 * SPACE_M).min(stage.y * SHEET_SHARE)
}

/// The reason. A screen reader hears the verdict and the first paragraph at once and in this order, one time.
fn reason(ui: &mut Ui, cx: &Cx<'_>, verdict: &Verdict) {
    let word = match verdict.good {
        Some(true) => cx.t.answer_yes(),
        Some(false) => cx.t.answer_not_quite(),
        None => Default::default(),
    };
    for (ix, (text, is_strong)) in verdict.why.iter().enumerate() {
        if ix == 0 {
            widgets::verdict(ui, cx, &word, (text, *is_strong));
        } else if *is_strong {
            widgets::strong(ui, cx, text, TextRole::Body, cx.theme.colors.ink);
        } else {
            widgets::label(ui, cx, text, TextRole::Body, cx.theme.colors.ink);
        }
    }
}

fn text_height(ui: &Ui, cx: &Cx<'_>, verdict: &Verdict, width: f32) -> f32 {
    let all = verdict.why.iter().map(|(text, is_strong)| {
        let laid = widgets::galley(ui, cx, text, TextRole::Body, *is_strong, UNTINTED, width);
        laid.size().y + SPACE_M
    });
    let button = if verdict.page.is_some() {
        cx.theme.target() + SPACE_M
    } else {
        0.0
    };
    all.sum::<f32>() + button + SPACE_M
}

/// Directly above the footer, over the whole width or beside what was chosen; where neither is possible, at the top.
fn place(stage: Rect, chosen: Rect, wide: f32, text_height: &dyn Fn(f32) -> f32) -> Rect {
    let most = stage.height() * SHEET_SHARE;
    let standing = |left: f32, width: f32, height: f32| {
        let min = pos2(left, stage.max.y - height);
        Rect::from_min_size(min, vec2(width, height))
    };
    let height = text_height(wide).min(most);
    let whole = standing(stage.center().x - wide / 2.0, wide, height);
    if !whole.intersects(chosen) {
        return whole;
    }
    let gap = SPACE_M;
    let left = chosen.min.x - gap - stage.min.x;
    let right = stage.max.x - chosen.max.x - gap;
    let side = left.max(right);
    if side >= stage.width() * 0.3 {
        let width = side.min(wide);
        let height = text_height(width).min(most);
        let from = if right >= left {
            stage.max.x - width
        } else {
            stage.min.x
        };
        return standing(from, width, height);
    }
    let below = stage.max.y - chosen.max.y - gap;
    if below >= height * 0.6 {
        return standing(whole.min.x, wide, below);
    }
    let above = (chosen.min.y - gap - stage.min.y).clamp(0.0, height);
    if above >= height * 0.5 {
        return Rect::from_min_size(pos2(whole.min.x, stage.min.y), vec2(wide, above));
    }
    whole
}
