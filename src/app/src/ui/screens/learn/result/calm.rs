//! A break: a calm picture, and the button back.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{AudienceStyle, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Rect, Ui, vec2};
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
            let picture = widgets::picture(
                ui,
                cx,
                "calm",
                width.min((ui.ctx().content_rect().height() - 260.0).max(200.0) * 1.5),
                &t.calm_alt(),
            );
            if matches!(cx.theme.look, AudienceStyle::Age5 | AudienceStyle::Age8) {
                // The moth takes a break, too: on the hill, left of the path.
                let (rect, size) = (picture.rect, picture.rect.size());
                let at = rect.min + size * vec2(0.14, 0.56);
                let moth = Rect::from_min_size(at, vec2(0.3, 0.3) * size.x * vec2(1.0, 2.0 / 3.0));
                widgets::picture_at(ui, cx, "moth-rests", moth);
            }
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
