//! The size of the words on the wall. The table of type sizes is for a wall 1080 points high and scales with the wall's height,
//! up to 4K and beyond. Where a page has room, its words are larger still.

use crate::ui::theme::{AudienceStyle, Theme};
use egui::{Vec2, vec2};

/// The wall size that the table of type sizes is made for. On a narrower wall, such as with notes or bars beside the page, the
/// words shrink with the width.
const WALL: Vec2 = vec2(1400.0, 1080.0);

/// The maximum factor over the table's sizes: eight steps, so that the table's own sizes are among those tried.
const MOST: f32 = 1.477_455;

/// The minimum factor, for pages that do not fit even at the table's sizes, before the page scrolls. Body text is then as
/// large as the table's small print. Only comics need it, since their bubbles share the height with their picture.
const LEAST: f32 = 28.0 / 44.0;

/// Everything a fitted size depends on. While it stays the same, so does the size.
#[derive(Clone, PartialEq)]
pub struct Fit {
    /// The index of the current page.
    pub step: usize,
    /// Whether the ground rules cover it.
    pub rules: bool,
    /// Whether the questions asked before and after are shown.
    pub asked: bool,
    /// The number of replies taken in a chat.
    pub taken: usize,
    /// The number of completed beats of a comic.
    pub beat: usize,
    /// Width and height of the wall, in points.
    pub room: Vec2,
    /// The text size setting, 1.0 to 2.0.
    pub scale: f32,
    /// The language tag of the texts.
    pub locale: String,
}

/// The scale of the table for a wall of this size.
pub fn table(room: Vec2) -> f32 {
    (room.x / WALL.x).min(room.y / WALL.y)
}

/// The scale of the teacher's own words, relative to a wall 1080 points high. They are read from where the wall is.
pub fn grown(room: Vec2) -> f32 {
    (room.x / 1920.0).min(room.y / WALL.y).max(1.0)
}

/// The theme of the bar and of the strip above it. Their words grow with the text setting, but leave enough room for the wall.
pub fn bar_theme(theme: &Theme, room: Vec2) -> Theme {
    let mut theme = theme.with_look(AudienceStyle::Adult);
    theme.scale = theme.scale.min(1.5) * grown(room);
    theme
}

/// The theme of the notes and of the list of keys.
pub fn notes_theme(theme: &Theme, room: Vec2) -> Theme {
    let mut theme = theme.with_look(AudienceStyle::Adult);
    // They are read from a step away.
    theme.scale = theme.scale.max(20.0 / 18.0) * grown(room);
    theme
}

/// The largest size at which everything fits the room. `height` measures the page for a theme, in points.
pub fn fit(theme: &Theme, room: Vec2, mut height: impl FnMut(&Theme) -> f32) -> Theme {
    let mut fitted = theme.with_look(AudienceStyle::Projector);
    let (most, least) = (table(room) * MOST * theme.scale, table(room) * LEAST);
    // Steps of five percent, so that pages have similar sizes.
    let steps = ((most / least).ln() / 1.05_f32.ln()).ceil().max(0.0) as u32;
    let scale = |step: u32| (most / 1.05_f32.powi(step as i32)).max(least);
    // Binary search for the first step that fits: all later ones fit too.
    let (mut low, mut fits) = (0, steps);
    while low < fits {
        let middle = low + (fits - low) / 2;
        fitted.scale = scale(middle);
        // Allow half a point for rounding.
        if height(&fitted) <= room.y + 0.5 {
            fits = middle;
        } else {
            low = middle + 1;
        }
    }
    fitted.scale = scale(fits);
    fitted
}
