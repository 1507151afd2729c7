//! Switches, sliders and the few text fields, which only adults see.

use super::{focus_ring, galley, label};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_S, TextRole};
use egui::{
    Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use porchlight_core::model::{Action, Field, Typing};

/// A switch that takes the whole row, with the word "on" or "off" beside it.
pub fn switch(ui: &mut Ui, cx: &Cx<'_>, text: &str, on: bool) -> Response {
    let c = &cx.theme.colors;
    let word = if on {
        cx.t.switch_on()
    } else {
        cx.t.switch_off()
    };
    let width = ui.available_width();
    let track = vec2(56.0, 32.0);
    let state = galley(ui, cx, &word, TextRole::Option, true, c.ink, 200.0);
    let right = track.x + SPACE_S + state.size().x;
    let words = galley(
        ui,
        cx,
        text,
        TextRole::Option,
        false,
        c.ink,
        (width - right - 48.0).max(60.0),
    );
    let height = (words.size().y + 16.0).max(cx.theme.target());
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        let hovered = response.hovered();
        ui.painter().rect(
            rect,
            RADIUS_BUTTON,
            if hovered { c.act_tint } else { c.card },
            Stroke::new(1.5, c.edge),
            StrokeKind::Inside,
        );
        ui.painter().galley(
            pos2(rect.min.x + 16.0, rect.center().y - words.size().y / 2.0),
            words,
            c.ink,
        );
        let state_at = pos2(
            rect.max.x - 16.0 - state.size().x,
            rect.center().y - state.size().y / 2.0,
        );
        ui.painter().galley(state_at, state, c.ink);
        let rail = Rect::from_min_size(
            pos2(
                state_at.x - SPACE_S - track.x,
                rect.center().y - track.y / 2.0,
            ),
            track,
        );
        let how = ui
            .ctx()
            .animate_bool_with_time(response.id, on, cx.theme.quick());
        ui.painter().rect(
            rail,
            16,
            c.sunk.lerp_to_gamma(c.act, how),
            Stroke::new(2.0, c.edge),
            StrokeKind::Inside,
        );
        let knob = pos2(rail.min.x + 16.0 + (track.x - 32.0) * how, rail.center().y);
        ui.painter()
            .circle(knob, 11.0, c.card, Stroke::new(2.0, c.edge));
    }
    focus_ring(ui, cx, &response, RADIUS_BUTTON);
    response.widget_info(|| WidgetInfo::selected(Ax::CheckBox, true, on, text));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A labeled one-line field. `secret` hides what is typed.
pub fn field(ui: &mut Ui, cx: &Cx<'_>, name: &str, value: &mut String, secret: bool) -> Response {
    let width = 420.0 * cx.theme.scale;
    field_of(ui, cx, name, value, (secret, TextRole::Body, width))
}

/// A labeled one-line field whose text is part of the model from the first key on, so that no way of leaving the
/// screen loses it. For fields that save themselves, leaving the field does that.
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

/// Passes on what was typed into a field, and that the field was left.
pub fn note_typing(response: &Response, field: &Field, text: String, out: &mut Vec<Action>) {
    if response.changed() {
        out.push(Action::Typing(Typing::Typed(field.clone(), text)));
    }
    if response.lost_focus() {
        out.push(Action::Typing(Typing::Finish(field.clone())));
    }
}

/// A labeled one-line field, large and as wide as the room, for screens that are about this one field.
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
            .char_limit(60)
            .font(cx.theme.font(kind))
            .margin(egui::Margin::symmetric(12, 10))
            .desired_width(ui.available_width().min(width)),
    );
    response.labelled_by(said.id)
}

/// A value with a button on either side, kinder to shaky hands than a slider. Returns -1 for less, 1 for more,
/// otherwise 0.
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
        ui.add_sized(
            Vec2::new(120.0 * cx.theme.scale, cx.theme.target()),
            egui::Label::new(laid).selectable(false),
        );
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
