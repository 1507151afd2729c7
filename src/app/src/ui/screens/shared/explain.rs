//! Notes without a judgment, and the promises at the end of lessons and chats.

use crate::ui::cx::Cx;
use crate::ui::theme::TextRole;
use crate::ui::widgets;
use crate::ui::widgets::{Button, Role};
use egui::Ui;
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, Nav, Route};

/// A sentence without a judgment: the effect of a turn, or what to do next.
pub fn note(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
        widgets::explained(ui, cx, text);
    });
}

/// The three promises, worded for this audience.
pub fn promise_lines(cx: &Cx<'_>, audience: Audience) -> [String; 3] {
    let t = cx.t;
    let lines = if audience.is_child() {
        [t.promise_fault(), t.promise_tell(), t.promise_help()]
    } else {
        [
            t.promise_adult_fault(),
            t.promise_adult_tell(),
            t.promise_adult_help(),
        ]
    };
    lines.map(|line| line.into_owned())
}

/// The three promises and the button to Help, on every last page and at the end of every chat.
pub fn promises(ui: &mut Ui, cx: &Cx<'_>, audience: Audience, out: &mut Vec<Action>) {
    let t = cx.t;
    widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
        widgets::section(ui, cx, &t.promises_title());
        for line in promise_lines(cx, audience) {
            widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
        }
        if Button::new(&t.promises_help(), Role::Help)
            .icon("help")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Help)));
        }
    });
}
