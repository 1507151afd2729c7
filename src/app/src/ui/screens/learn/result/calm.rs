//! A break: a calm picture, and the way back.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::TextRole;
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{Action, Nav};

/// A break: a calm picture. Nothing is asked and nothing is recorded.
#[derive(Default)]
pub struct Calm;

impl Screen for Calm {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let width = (ui.available_width() * 0.7).min(900.0);
        widgets::centred(ui, width, |ui| {
            widgets::heading(ui, cx, &t.calm_title());
            widgets::picture(
                ui,
                cx,
                "calm",
                width.min((ui.ctx().content_rect().height() - 260.0).max(200.0) * 1.5),
                &t.calm_alt(),
            );
            widgets::label(ui, cx, &t.calm_line(), TextRole::Body, cx.theme.colors.soft);
            if Button::new(&t.calm_back(), Role::Quiet)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
        });
    }
}
