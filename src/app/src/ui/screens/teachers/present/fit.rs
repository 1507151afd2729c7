//! How large the words on the wall can be: as large as the window asks for, and never under 24 points.

use crate::ui::theme::{AudienceStyle, TextRole, Theme};
use egui::Vec2;

/// What a fitted size depends on.
#[derive(Clone, PartialEq)]
pub struct Fit {
    pub step: usize,
    pub rules: bool,
    pub asked: bool,
    pub taken: usize,
    pub room: Vec2,
    pub scale: f32,
    pub locale: String,
}

/// The largest size, from the window's own down, at which all fits the room; a body is never under 24 points.
pub fn fit(theme: &Theme, room: Vec2, mut height: impl FnMut(&Theme) -> f32) -> Theme {
    let (body, _) = theme
        .with_look(AudienceStyle::Projector)
        .type_size(TextRole::Body);
    let least = 24.0 * theme.scale / body;
    let mut fitted = theme.with_look(AudienceStyle::Projector);
    fitted.scale = ((room.x / 1920.0).clamp(0.5, 1.2) * theme.scale).max(least);
    while height(&fitted) > room.y && fitted.scale > least {
        fitted.scale = (fitted.scale * 0.95).max(least);
    }
    fitted
}
