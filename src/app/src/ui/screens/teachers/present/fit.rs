//! How large the words on the wall can be: as large as the window allows, and never below 24 points.

use crate::ui::theme::{AudienceStyle, TextRole, Theme};
use egui::Vec2;

/// Everything a fitted size depends on. While it stays the same, so does the size.
#[derive(Clone, PartialEq)]
pub struct Fit {
    /// The page at hand, counted from 0.
    pub step: usize,
    /// Whether the ground rules are shown in front of it.
    pub rules: bool,
    /// Whether the questions asked before and after are shown.
    pub asked: bool,
    /// How many replies of a chat have been taken.
    pub taken: usize,
    /// How many beats of a comic are behind.
    pub beat: usize,
    /// Width and height of the wall, in points.
    pub room: Vec2,
    /// The text size setting, 1.0 to 2.0.
    pub scale: f32,
    /// The language tag of the texts.
    pub locale: String,
}

/// The largest size, starting from the window's own, at which everything fits the room. Body text is never below 24
/// points. `height` measures the page for a theme, in points.
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
