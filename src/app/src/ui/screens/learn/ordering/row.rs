//! One row: its handle, its words and its two buttons; in the finished plan, its number and its words.

use super::{State, StepView};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role, focus_ring, read_galley};
use egui::{
    EventFilter, Id, Key as Press, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::Key;

/// The place of one row, and its content.
pub(super) struct Row<'a> {
    pub rect: Rect,
    pub key: &'a Key,
    pub place: usize,
    pub count: usize,
    /// Whether its place is right, once checked.
    pub good: Option<bool>,
    pub is_held: bool,
}

/// The size of an arrow button.
fn button_size(ui: &Ui, cx: &Cx<'_>) -> Vec2 {
    let arrow = Button::new("", Role::Plain).icon("up");
    Vec2::splat(arrow.natural_width(ui, cx).max(cx.theme.target()))
}

/// Space for the two buttons at the right end of a row.
fn buttons_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    2.0 * button_size(ui, cx).x + SPACE_S + SPACE_L
}

/// Space for the mark in front of the words.
fn lead(cx: &Cx<'_>) -> f32 {
    cx.theme.type_size(TextRole::Option).0 * 2.6
}

pub(super) fn words_width(ui: &Ui, cx: &Cx<'_>, row: f32) -> f32 {
    (row - lead(cx) - buttons_width(ui, cx) - 3.0 * SPACE_L).max(120.0)
}

pub(super) fn id_of(ui: &Ui, at: &StepView<'_>, key: &Key) -> Id {
    ui.scope_id()
        .with(("order", at.step.key.as_str(), key.as_str()))
}

/// A row of the finished plan: numbered and not movable.
pub(super) fn planned(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, row: &Row<'_>) {
    let c = &cx.theme.colors;
    let words = at.part(row.key.as_str());
    let edge = Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.0 }, c.line);
    ui.painter()
        .rect(row.rect, RADIUS_CARD, c.card, edge, StrokeKind::Inside);
    let number = cx.t.order_place(row.place + 1);
    let role = TextRole::Option;
    let middle = row.rect.center().y;
    let laid = widgets::galley(ui, cx, &number, role, true, c.act, f32::INFINITY);
    let at_number = pos2(row.rect.min.x + SPACE_L, middle - laid.size().y / 2.0);
    ui.painter().galley(at_number, laid, c.act);
    let width = words_width(ui, cx, row.rect.width());
    let laid = read_galley(ui, cx, words, role, false, c.ink, width);
    let left = row.rect.min.x + SPACE_L + lead(cx);
    ui.painter()
        .galley(pos2(left, middle - laid.size().y / 2.0), laid, c.ink);
    let id = id_of(ui, at, row.key).with("planned");
    let response = ui.interact(row.rect, id, Sense::hover());
    let name =
        cx.t.order_planned(row.count, words.to_owned(), row.place + 1);
    response.widget_info(|| WidgetInfo::labeled(Ax::ListItem, true, name.as_ref()));
}

/// Draws a row. Returns the direction it should move in (`true` is up), and where the pointer grabbed it.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    row: &Row<'_>,
    state: &State,
) -> (Option<bool>, Option<f32>) {
    let c = &cx.theme.colors;
    let t = cx.t;
    let words = at.part(row.key.as_str());
    let id = id_of(ui, at, row.key);
    let size = button_size(ui, cx);
    let buttons = Rect::from_min_max(
        pos2(row.rect.max.x - buttons_width(ui, cx), row.rect.min.y),
        row.rect.max,
    );
    let body = Rect::from_min_max(row.rect.min, pos2(buttons.min.x, row.rect.max.y));
    let sense = if state.right {
        Sense::focusable_noninteractive()
    } else {
        Sense::click_and_drag()
    };
    let response = ui.interact(body, id, sense);
    let fill = match row.good {
        Some(true) => c.good_tint,
        Some(false) => c.again_tint,
        None if row.is_held || response.hovered() => c.act_tint,
        None => c.card,
    };
    let stroke = if row.is_held {
        Stroke::new(3.0, c.act)
    } else {
        Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge)
    };
    ui.painter()
        .rect(row.rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    paint_lead(ui, cx, row);
    let laid = read_galley(
        ui,
        cx,
        words,
        TextRole::Option,
        false,
        c.ink,
        words_width(ui, cx, row.rect.width()),
    );
    let left = row.rect.min.x + SPACE_L + lead(cx);
    let top = row.rect.center().y - laid.size().y / 2.0;
    ui.painter().galley(pos2(left, top), laid, c.ink);
    let name = t.order_row(row.count, words.to_owned(), row.place + 1);
    response.widget_info(|| WidgetInfo::labeled(Ax::ListItem, true, name.as_ref()));
    if state.moved.as_ref() == Some(row.key) {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_live(accesskit::Live::Polite));
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    let mut wish = None;
    if !state.right {
        if response.has_focus() {
            let filter = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
            let pressed = |key| ui.input(|input| input.key_pressed(key));
            if pressed(Press::ArrowUp) {
                wish = Some(true);
            } else if pressed(Press::ArrowDown) {
                wish = Some(false);
            }
        }
        for (ix, (up, icon, name)) in [
            (true, "up", t.order_up(words.to_owned())),
            (false, "down", t.order_down(words.to_owned())),
        ]
        .into_iter()
        .enumerate()
        {
            let is_last = if up {
                row.place == 0
            } else {
                row.place + 1 == row.count
            };
            if is_last {
                continue;
            }
            let left = buttons.min.x + ix as f32 * (size.x + SPACE_S);
            let rect = Rect::from_min_size(pos2(left, row.rect.center().y - size.y / 2.0), size);
            let builder = UiBuilder::new().scope_id(id.with(icon)).max_rect(rect);
            let clicked = ui.scope_builder(builder, |ui| {
                let button = Button::new("", Role::Plain).icon(icon).name(&name);
                let button = button.side(size.x);
                button.show(ui, cx).clicked()
            });
            if clicked.inner {
                wish = Some(up);
            }
        }
    }
    let grip = response
        .drag_started()
        .then(|| ui.input(|input| input.pointer.press_origin()))
        .flatten()
        .map(|pointer| pointer.y - row.rect.min.y);
    if !state.right {
        response.on_hover_cursor(egui::CursorIcon::Grab);
    }
    (wish, grip)
}

/// Draws six dots as a drag handle; once checked, whether the place is right.
fn paint_lead(ui: &Ui, cx: &Cx<'_>, row: &Row<'_>) {
    let c = &cx.theme.colors;
    let size = cx.theme.type_size(TextRole::Option).0;
    let left = row.rect.min.x + SPACE_L;
    let middle = row.rect.center().y;
    let Some(good) = row.good else {
        for (across, down) in (0..2).flat_map(|x| (0..3).map(move |y| (x, y))) {
            let dot = vec2(across as f32 * 9.0, (down as f32 - 1.0) * 9.0);
            let at = pos2(left + 8.0, middle) + dot;
            ui.painter().circle_filled(at, 2.5, c.edge);
        }
        return;
    };
    let ink = if good { c.good } else { c.again };
    let mut left = left;
    // A place is numbered only once it is right.
    if good {
        let words = cx.t.order_place(row.place + 1);
        let laid = widgets::galley(ui, cx, &words, TextRole::Option, true, ink, f32::INFINITY);
        let at = pos2(left, middle - laid.size().y / 2.0);
        left += laid.size().x + SPACE_S / 2.0;
        ui.painter().galley(at, laid, ink);
    }
    let icon = Rect::from_center_size(pos2(left + size / 2.0, middle), Vec2::splat(size));
    widgets::icon(ui, cx, if good { "check" } else { "again" }, icon, ink);
}
