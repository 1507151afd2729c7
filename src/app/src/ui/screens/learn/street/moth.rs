//! The moth on the street: it rests beside the next house, and flies there once from a house that was just finished.

use crate::ui::cx::Cx;
use crate::ui::theme::AudienceStyle;
use crate::ui::widgets;
use egui::{Pos2, Rect, Ui, pos2, vec2};
use porchlight_core::content::LessonId;

/// The duration of the flight, in seconds.
const FLIGHT: f64 = 0.6;
/// How long a lamp takes to go on, in seconds.
const LAMP: f64 = 0.4;
/// The aspect ratio (width / height) of the moth's pictures.
const ASPECT: f32 = 1.5;

/// A lesson was finished: its lamp goes on, and the moth is on its way.
pub(super) struct Flight {
    pub from: LessonId,
    start: f64,
}

impl Flight {
    pub fn new(ui: &Ui, from: LessonId) -> Self {
        Self {
            from,
            start: ui.input(|input| input.time),
        }
    }

    pub fn is_over(&self, ui: &Ui) -> bool {
        self.since(ui) >= FLIGHT || ui.input(|input| input.pointer.any_pressed())
    }

    fn since(&self, ui: &Ui) -> f64 {
        ui.input(|input| input.time) - self.start
    }

    /// How far the lamp is on, from 0 to 1.
    pub fn lamp(&self, ui: &Ui) -> f32 {
        (self.since(ui) / LAMP).clamp(0.0, 1.0) as f32
    }
}

/// Whether there is a moth at all: for ages 5 to 10.
pub(super) fn is_there(cx: &Cx<'_>) -> bool {
    matches!(cx.theme.look, AudienceStyle::Age5 | AudienceStyle::Age8)
}

/// Where the moth is beside a house: next to its roof, on the left.
fn beside(house: Rect, scene: Rect) -> Rect {
    let height = house.height() * 0.34;
    let size = vec2(height * ASPECT, height);
    let middle = pos2(
        house.min.x + size.x * 0.02,
        house.min.y + house.height() * 0.2,
    );
    let left = (middle.x - size.x / 2.0).clamp(scene.min.x + 4.0, scene.max.x - size.x);
    Rect::from_min_size(pos2(left, middle.y - size.y / 2.0), size)
}

/// Paints the moth beside the next house, or on its way there from the house that was finished.
pub(super) fn paint(ui: &Ui, cx: &Cx<'_>, scene: Rect, next: Rect, from: Option<(&Flight, Rect)>) {
    let end = beside(next, scene);
    let Some((flight, finished)) = from else {
        widgets::picture_at(ui, cx, "moth-points", end);
        return;
    };
    let part = (flight.since(ui) / FLIGHT).clamp(0.0, 1.0) as f32;
    let eased = part * part * (3.0 - 2.0 * part);
    let start = beside(finished, scene);
    let center: Pos2 = start.center().lerp(end.center(), eased);
    let lift = (eased * std::f32::consts::PI).sin() * next.height() * 0.16;
    let place = Rect::from_center_size(center - vec2(0.0, lift), end.size());
    widgets::picture_at(ui, cx, "moth-flies", place);
}
