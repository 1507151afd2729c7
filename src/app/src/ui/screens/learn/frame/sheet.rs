//! The sheet above the footer with the reason for a verdict. It never covers what was chosen.

use super::super::stage::Verdict;
use super::place::Around;
use super::{Page, SHEET_SHARE, Turn};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, TextRole, UNTINTED};
use crate::ui::widgets::{self, Button, Role};
use egui::style::ScrollStyle;
use egui::{
    Align, Color32, Layout, Mesh, Rect, ScrollArea, Sense, Shadow, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, accesskit, pos2, vec2,
};

/// The sheet's place, kept while its text and its surroundings stay the same.
#[derive(Default)]
pub(super) struct Memory(Option<(Verdict, Rect, Rect)>);

impl Memory {
    fn place(&mut self, verdict: &Verdict, stage: Rect, find: impl FnOnce() -> Rect) -> Rect {
        match &self.0 {
            Some((of, within, place)) if of == verdict && *within == stage => *place,
            _ => {
                let place = find();
                self.0 = Some((verdict.clone(), stage, place));
                place
            }
        }
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: &Page<'_>,
    verdict: &Verdict,
    (stage, picture): (Rect, Option<Rect>),
    memory: &mut Memory,
) -> Option<Turn> {
    let c = &cx.theme.colors;
    let fill = match verdict.good {
        Some(true) => c.good_tint,
        Some(false) => c.again_tint,
        None => c.sunk,
    };
    let place = memory.place(verdict, stage, || {
        let around = Around {
            stage,
            chosen: &verdict.chosen,
            beside: &verdict.beside,
            picture,
        };
        let needs = |width: f32| text_height(ui, cx, verdict, width - 2.0 * SPACE_L);
        let least = (270.0 * cx.theme.scale).min(stage.width());
        around.place(width(cx, stage.width()), least, &needs)
    });
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
    // The sheet blocks presses on what is under it. Screen readers must not see it as pressable.
    let under = ui.interact(place, ui.scope_id().with("sheet"), Sense::click());
    ui.ctx().accesskit_node_builder(under.id, |node| {
        node.set_role(accesskit::Role::GenericContainer);
        node.remove_action(accesskit::Action::Click);
        node.remove_action(accesskit::Action::Focus);
    });
    let mut turn = None;
    let is_long =
        text_height(ui, cx, verdict, place.width() - 2.0 * SPACE_L) > place.height() + 1.0;
    let inner = place.shrink2(vec2(SPACE_L, SPACE_M));
    let builder = UiBuilder::new()
        .id_salt(("sheet", page.key.as_str()))
        .max_rect(inner)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().scroll = ScrollStyle::floating();
        ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
        let shown = ScrollArea::vertical()
            .id_salt("sheet")
            .auto_shrink([false, true])
            .max_height(inner.height())
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_M;
                // The scroll bar of a long text keeps clear of its words.
                let bar = if is_long { SCROLL_BAR } else { 0.0 };
                ui.set_width(inner.width() - bar);
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
        let below =
            shown.content_size.y - shown.state.clamped_offset().y - shown.inner_rect.height();
        if below > 2.0 {
            more_below(ui, place, fill);
        }
    });
    turn
}

/// Fades the last lines if there is more below: a line cut in half would look like a bug.
fn more_below(ui: &Ui, sheet: Rect, fill: Color32) {
    let place = sheet.shrink(2.0);
    let top = (place.max.y - SPACE_M - 28.0).max(place.min.y);
    let solid = place.max.y - SPACE_M;
    let mut mesh = Mesh::default();
    for (y, color) in [
        (top, fill.gamma_multiply(0.0)),
        (solid, fill),
        (place.max.y - RADIUS_FREE, fill),
    ] {
        mesh.colored_vertex(pos2(place.min.x, y), color);
        mesh.colored_vertex(pos2(place.max.x - SCROLL_BAR, y), color);
    }
    for row in [0, 2] {
        mesh.add_triangle(row, row + 1, row + 2);
        mesh.add_triangle(row + 1, row + 2, row + 3);
    }
    ui.painter_at(sheet).add(mesh);
}

/// Space the fade leaves for the rounded corners and the scroll bar, in points.
const RADIUS_FREE: f32 = 8.0;
const SCROLL_BAR: f32 = 12.0;

fn width(cx: &Cx<'_>, room: f32) -> f32 {
    (920.0 * cx.theme.scale).min(room)
}

/// The height, in points, of a sheet with this reason in a stage of this size.
pub fn height(ui: &Ui, cx: &Cx<'_>, why: &str, stage: Vec2) -> f32 {
    let inner = width(cx, stage.x) - 2.0 * SPACE_L;
    let laid = widgets::galley(ui, cx, why, TextRole::Body, false, UNTINTED, inner);
    (laid.size().y + 2.0 * SPACE_M).min(stage.y * SHEET_SHARE)
}

/// Draws the reason. A screen reader announces the verdict and the first paragraph together, in this order, once.
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
