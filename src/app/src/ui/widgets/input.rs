//! Switches, sliders and the few text fields. Children see only two of those: the nickname and the search.

use super::{focus_ring, galley, label, read_galley};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_L, SPACE_M, SPACE_S, TextRole};
use egui::{
    Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use porchlight_core::model::{Action, Field, Typing};
use porchlight_core::text::{bidi, typed};

/// The size of a switch's track, in points. It grows with the text, but more slowly.
fn track(cx: &Cx<'_>) -> Vec2 {
    vec2(52.0, 30.0) * cx.theme.scale.min(1.5)
}
/// The space above and below the words of a switch, added up.
const SWITCH_PAD: f32 = SPACE_S;

/// A switch that takes the whole row, with the word "on" or "off" beside it.
pub fn switch(ui: &mut Ui, cx: &Cx<'_>, text: &str, on: bool) -> Response {
    let width = ui.available_width();
    let height = switch_height(ui, cx, text, width);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let c = &cx.theme.colors;
    ui.painter().rect(
        rect,
        RADIUS_BUTTON,
        c.card,
        Stroke::new(1.5, c.edge),
        StrokeKind::Inside,
    );
    paint_switch(ui, cx, text, on, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A switch in a list that draws the frame around it. Its id is its own, so that it keeps the focus when the screen changes
/// around it.
pub fn switch_in(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (rect, id): (Rect, egui::Id),
    text: &str,
    on: bool,
) -> Response {
    let response = ui.interact(rect, id, Sense::click());
    paint_switch(ui, cx, text, on, &response);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The height, in points, of a switch with these words in a row of this width.
pub fn switch_height(ui: &Ui, cx: &Cx<'_>, text: &str, width: f32) -> f32 {
    let room = switch_room(ui, cx, width);
    let laid = galley(
        ui,
        cx,
        text,
        TextRole::Option,
        false,
        cx.theme.colors.ink,
        room,
    );
    (laid.size().y + SWITCH_PAD)
        .max(SWITCH)
        .max(cx.theme.target())
}

/// The minimum height of a switch, in points, at every age: it is a familiar touch control.
const SWITCH: f32 = 52.0;

/// The width of the longer of the two words, so that the track stays in place when the switch changes.
fn state_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    let ink = cx.theme.colors.ink;
    let wide = |word: &str| {
        galley(ui, cx, word, TextRole::Option, true, ink, 200.0)
            .size()
            .x
    };
    wide(&cx.t.switch_on()).max(wide(&cx.t.switch_off()))
}

fn switch_room(ui: &Ui, cx: &Cx<'_>, width: f32) -> f32 {
    let right = track(cx).x + SPACE_S + state_width(ui, cx);
    (width - right - 2.0 * SPACE_L - SPACE_M).max(60.0)
}

fn paint_switch(ui: &Ui, cx: &Cx<'_>, text: &str, on: bool, response: &Response) {
    let c = &cx.theme.colors;
    let rect = response.rect;
    if ui.is_rect_visible(rect) {
        let word = if on {
            cx.t.switch_on()
        } else {
            cx.t.switch_off()
        };
        let state = galley(ui, cx, &word, TextRole::Option, true, c.ink, 200.0);
        let room = switch_room(ui, cx, rect.width());
        let words = read_galley(ui, cx, text, TextRole::Option, false, c.ink, room);
        if response.hovered() {
            ui.painter()
                .rect_filled(rect.shrink(2.0), RADIUS_BUTTON - 2, c.act_tint);
        }
        let middle = rect.center().y;
        let at = pos2(rect.min.x + SPACE_L, middle - words.size().y / 2.0);
        ui.painter().galley(at, words, c.ink);
        let left = rect.max.x - SPACE_L - state_width(ui, cx);
        let at = pos2(left, middle - state.size().y / 2.0);
        ui.painter().galley(at, state, c.ink);
        let size = track(cx);
        let corner = pos2(left - SPACE_S - size.x, middle - size.y / 2.0);
        let rail = Rect::from_min_size(corner, size);
        let how = ui
            .ctx()
            .animate_bool_with_time(response.id, on, cx.theme.quick());
        let round = size.y / 2.0;
        ui.painter().rect(
            rail,
            round,
            c.sunk.lerp_to_gamma(c.act, how),
            Stroke::new(2.0, c.edge),
            StrokeKind::Inside,
        );
        let knob = pos2(rail.min.x + round + (size.x - size.y) * how, middle);
        ui.painter()
            .circle(knob, round - 4.0, c.card, Stroke::new(2.0, c.edge));
    }
    focus_ring(ui, cx, response, RADIUS_BUTTON);
    response.widget_info(|| WidgetInfo::selected(Ax::CheckBox, true, on, text));
}

/// A labeled one-line field. `secret` hides what is typed.
pub fn field(ui: &mut Ui, cx: &Cx<'_>, name: &str, value: &mut String, secret: bool) -> Response {
    let width = 420.0 * cx.theme.scale;
    field_of(ui, cx, name, value, (secret, TextRole::Body, width))
}

/// A labeled one-line field whose text is part of the model from the first key on, so that it is never lost, however the
/// screen is left. For fields that save themselves: leaving the field saves it.
pub fn typed_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    name: &str,
    field: &Field,
    out: &mut Vec<Action>,
) -> Response {
    typed_field_from(ui, cx, name, field, cx.model.field_text(field), out)
}

/// The same, with an initial text until something is typed.
pub fn typed_field_from(
    ui: &mut Ui,
    cx: &Cx<'_>,
    name: &str,
    field: &Field,
    mut text: String,
    out: &mut Vec<Action>,
) -> Response {
    let width = 420.0 * cx.theme.scale;
    let response = field_of(ui, cx, name, &mut text, (false, TextRole::Body, width));
    note_typing(&response, field, text, out);
    response
}

/// Pushes actions for what was typed into a field, and for leaving it.
pub fn note_typing(response: &Response, field: &Field, text: String, out: &mut Vec<Action>) {
    if response.changed() {
        out.push(Action::Typing(Typing::Typed(field.clone(), text)));
    }
    if response.lost_focus() {
        out.push(Action::Typing(Typing::Finish(field.clone())));
    }
}

/// A large labeled one-line field at full width, for screens that are about this one field.
pub fn large_field(ui: &mut Ui, cx: &Cx<'_>, name: &str, value: &mut String) -> Response {
    field_of(
        ui,
        cx,
        name,
        value,
        (false, TextRole::Section, f32::INFINITY),
    )
}

fn field_of(
    ui: &mut Ui,
    cx: &Cx<'_>,
    name: &str,
    value: &mut String,
    (secret, kind, width): (bool, TextRole, f32),
) -> Response {
    let said = label(ui, cx, name, TextRole::Body, cx.theme.colors.ink);
    let response = ui.add(
        TextEdit::singleline(value)
            .password(secret)
            .char_limit(COARSE * typed::LINE)
            .font(cx.theme.font(kind))
            .margin(egui::Margin::symmetric(12, 10))
            .desired_width(ui.available_width().min(width)),
    );
    if response.changed() {
        *value = typed::line(value);
    }
    if !secret {
        preview(ui, cx, value);
    }
    response.labelled_by(said.id)
}

/// Code points that a field allows per character of its limit while typing. A text that is too long is cut afterward, between
/// whole characters.
pub const COARSE: usize = 16;

/// A field shows right-to-left text in typing order. This preview shows it in the order in which it appears everywhere else.
pub fn preview(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    if bidi::has_right_to_left(text) {
        let words = cx.t.field_preview(text.to_owned());
        label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
    }
}

/// A value with a button on either side, easier for shaky hands than a slider. Returns -1 for less, 1 for more, otherwise 0.
pub fn slider_row(ui: &mut Ui, cx: &Cx<'_>, less: &str, more: &str, shown: &str) -> i32 {
    let mut step = 0;
    ui.horizontal(|ui| {
        if super::Button::new("", super::Role::Quiet)
            .icon("minus")
            .name(less)
            .show(ui, cx)
            .clicked()
        {
            step = -1;
        }
        let laid = galley(
            ui,
            cx,
            shown,
            TextRole::Section,
            false,
            cx.theme.colors.ink,
            240.0,
        );
        let value = ui.add_sized(
            Vec2::new(120.0 * cx.theme.scale, cx.theme.target()),
            egui::Label::new(laid).selectable(false),
        );
        // The focus stays on the button, so the new value is announced.
        super::announce(ui, &value);
        if super::Button::new("", super::Role::Quiet)
            .icon("plus")
            .name(more)
            .show(ui, cx)
            .clicked()
        {
            step = 1;
        }
    });
    step
}
