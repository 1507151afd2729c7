//! The child's own house at the end of a lesson: at first it is dark, then light spreads from window to window, and the lamp
//! goes on last. Any press ends the scene. Nothing moves afterward.

use super::lists::Outcome;
use crate::ui::cx::Cx;
use crate::ui::screens::learn::street::lights;
use crate::ui::theme::{AudienceStyle, PAPER, RADIUS_CARD, RADIUS_STAGE, SPACE_L, SPACE_XL, stage};
use crate::ui::widgets;
use crate::ui::widgets::street::{self, HOUSE_ASPECT, Light};
use egui::{Color32, Event, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use porchlight_core::content::Lesson;

/// The duration of the scene, in seconds.
const WHOLE: f64 = 1.5;
/// When the first window goes on, and when the last one is fully on, in seconds.
const WINDOWS: (f64, f64) = (0.15, 0.95);
/// When the lamp starts to go on, and when it is fully on, in seconds.
const LAMP: (f64, f64) = (0.95, 1.35);
/// How long one window takes to go on, in seconds.
const ONE: f64 = 0.15;

/// The spreading light, from the moment the learner reaches the end of the lesson.
pub(super) struct Reward {
    start: f64,
}

impl Reward {
    pub fn new(ui: &Ui) -> Self {
        Self {
            start: ui.input(|input| input.time),
        }
    }

    fn since(&self, ui: &Ui) -> f64 {
        ui.input(|input| input.time) - self.start
    }

    /// Whether it has ended by itself or by a press.
    pub fn is_over(&self, ui: &Ui) -> bool {
        let since = self.since(ui);
        // The press that led here does not count as a press in the scene.
        let pressed = since > 0.0
            && ui.input(|input| {
                input.pointer.any_pressed()
                    || input
                        .events
                        .iter()
                        .any(|event| matches!(event, Event::Key { pressed: true, .. }))
            });
        since >= WHOLE || pressed
    }

    /// Sets how far each lit window and the lamp are on now.
    fn spread(&self, ui: &Ui, windows: &mut [f32], lamp: &mut f32) {
        let since = self.since(ui);
        let part = |from: f64, to: f64| ((since - from) / (to - from)).clamp(0.0, 1.0) as f32;
        let count = windows.iter().filter(|window| **window > 0.0).count();
        let step = (WINDOWS.1 - WINDOWS.0 - ONE) / (count.max(2) - 1) as f64;
        let lit = windows.iter_mut().filter(|window| **window > 0.0);
        for (ix, window) in lit.enumerate() {
            let from = WINDOWS.0 + step * ix as f64;
            *window = part(from, from + ONE);
        }
        *lamp = part(LAMP.0, LAMP.1);
    }
}

/// The house of a lesson.
pub(super) struct Scene<'a> {
    pub lesson: &'a Lesson,
    pub house: usize,
    /// The door is ajar because every exercise was skipped.
    pub ajar: bool,
    /// The light while it spreads.
    pub reward: Option<&'a Reward>,
}

impl Scene<'_> {
    /// Draws the scene over the whole window, with the house in the middle.
    pub fn fill(&self, ui: &Ui, cx: &Cx<'_>, place: Rect) {
        let ground = place.max.y - place.height() * 0.14;
        let height = (place.height() * 0.72).min(place.width() * 0.5 * HOUSE_ASPECT);
        self.paint(ui, cx, place, (ground, height, place.center().x), 0);
    }

    /// Draws the scene as a panel of the page, with the house on the right and room for words on the left.
    pub fn panel(&self, ui: &Ui, cx: &Cx<'_>, place: Rect) {
        let ground = place.max.y - place.height() * 0.1;
        let height = (place.height() * 0.84).min(place.width() * 0.3 * HOUSE_ASPECT);
        let center = place.min.x + place.width() * 0.85;
        self.paint(ui, cx, place, (ground, height, center), RADIUS_STAGE);
    }

    /// Draws the scene as a panel of the page, with the house in the middle.
    pub fn middle(&self, ui: &Ui, cx: &Cx<'_>, place: Rect) {
        let ground = place.max.y - place.height() * 0.1;
        let house = (ground, place.height() * 0.84, place.center().x);
        self.paint(ui, cx, place, house, RADIUS_STAGE);
    }

    fn paint(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        place: Rect,
        (ground, height, center): (f32, f32, f32),
        radius: u8,
    ) {
        let painter = ui.painter_at(place);
        street::backdrop(&painter, cx, place, ground, radius);
        let (mut windows, mut lamp) = lights(cx.model.learner(), self.lesson, self.house);
        match self.reward {
            Some(reward) => reward.spread(ui, &mut windows, &mut lamp),
            // Reaching this screen finishes the lesson, but the model only learns of it in this frame.
            None => lamp = 1.0,
        }
        let house = street::house_place(center, ground, height);
        let light = Light {
            windows: &windows,
            lamp,
            ajar: self.ajar,
        };
        street::house(&painter, cx, self.house, house, light);
        street::glow(&painter, self.house, house, lamp);
        if matches!(cx.theme.look, AudienceStyle::Age5 | AudienceStyle::Age8) {
            let size = vec2(height * 0.42, height * 0.28);
            let middle = pos2(
                house.min.x - size.x * 0.2,
                house.min.y + house.height() * 0.36,
            );
            let moth = Rect::from_center_size(middle, size);
            widgets::picture_at(ui, cx, "moth-celebrates", moth);
        }
    }

    /// Paints the board for the words. Returns the words' area, their color and that of a tick.
    pub fn plate(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        scene: Rect,
        outcome: &Outcome<'_>,
        width: f32,
    ) -> (Rect, Color32, Color32) {
        let height = outcome.height(ui, cx, width);
        let left = scene.min.x + 2.0 * SPACE_XL;
        let top = scene.min.y + (scene.height() - height) * 0.46;
        let words = Rect::from_min_size(pos2(left, top), vec2(width, height));
        let c = &cx.theme.colors;
        let (fill, stroke, ink, tick) = if cx.theme.high_contrast() {
            (c.card, Stroke::new(2.0, c.edge), c.ink, c.good)
        } else {
            let fill = stage::NIGHT.gamma_multiply(0.9);
            (fill, Stroke::NONE, PAPER, stage::GLOW)
        };
        let plate = words.expand2(vec2(SPACE_XL, SPACE_L));
        ui.painter()
            .rect(plate, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
        (words, ink, tick)
    }
}
