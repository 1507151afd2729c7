//! The list of lessons for ages 14 to 17: a row with topic, minutes and state.

use super::{Door, State, state_words};
use crate::ui::cx::Cx;
use crate::ui::theme::TextRole;
use crate::ui::widgets::{self, Button, Role, Rows};
use egui::style::ScrollStyle;
use egui::{Response, ScrollArea, Ui};
use porchlight_core::model::{Action, Nav, Route};

/// The rows, in a place that scrolls where they need more room than there is.
pub(super) fn in_place(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rows: &mut Rows,
    doors: &[Door<'_>],
    out: &mut Vec<Action>,
) {
    widgets::clips(ui, ui.max_rect());
    ui.spacing_mut().scroll = ScrollStyle::floating();
    ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
    ScrollArea::vertical()
        .id_salt("lessons")
        .auto_shrink([false, false])
        .show(ui, |ui| self::ui(ui, cx, rows, doors, out));
}

/// The rows.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rows: &mut Rows,
    doors: &[Door<'_>],
    out: &mut Vec<Action>,
) {
    let height = 84.0 * cx.theme.scale;
    rows.show(ui, doors.len(), (height, cx.like()), |ui, ix| {
        if let Some(door) = doors.get(ix)
            && row(ui, cx, door).clicked()
        {
            let route = Route::Lesson(door.lesson.id.clone());
            out.push(Action::Nav(Nav::Go(route)));
        }
    });
}

fn row(ui: &mut Ui, cx: &Cx<'_>, door: &Door<'_>) -> Response {
    let prose = cx.texts.lesson(door.lesson.id.as_str());
    let minutes = cx.t.street_minutes(door.lesson.minutes);
    let line = format!(
        "{} · {} · {}",
        prose.part("lesson", "summary"),
        minutes,
        state_words(cx, door.state)
    );
    let icon = match door.state {
        State::Done => "lamp-lit",
        State::Now | State::Open => "lamp",
    };
    Button::new(prose.text("lesson"), Role::Card)
        .line(&line)
        .icon(icon)
        .kind(TextRole::Section)
        .wide()
        .show(ui, cx)
}
