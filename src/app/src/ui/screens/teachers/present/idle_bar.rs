//! With a single window, the class sees the bar too, so it shows only while the mouse moves or Tab moves through it. A screen
//! reader always finds it.

use crate::ui::wall_keys::TABLE;
use egui::{Event, Ui};

/// How long the bar stays after the mouse last moved, in seconds.
const STAYS: f64 = 3.0;
/// A press that only brought the bar back must not act on what appears under it, for this many seconds.
const SETTLES: f64 = 0.3;

/// When the bar is shown, on the window's clock in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct IdleBar {
    until: Option<f64>,
    since: f64,
    /// Whether a button in it had the focus in the last frame.
    pub has_focus: bool,
}

impl IdleBar {
    /// Handles this frame's input. Keys that turn pages, as a clicker sends them, do not bring the bar back.
    pub fn watch(&mut self, ui: &Ui, time: f64) {
        let moved = ui.input(|input| {
            input.events.iter().any(|event| match event {
                Event::PointerMoved(_)
                | Event::PointerButton { .. }
                | Event::MouseWheel { .. }
                | Event::Touch { .. } => true,
                Event::Key {
                    key, pressed: true, ..
                } => TABLE.iter().all(|row| row.key != *key),
                _ => false,
            })
        });
        // It is shown when the lesson begins, so that teachers know it exists.
        if moved || self.has_focus || self.until.is_none() {
            if !self.is_shown(time) {
                self.since = time;
            }
            self.until = Some(time + STAYS);
        }
        if let Some(left) = self.until.map(|until| until - time)
            && left > 0.0
        {
            ui.ctx().request_repaint_after_secs(left as f32 + 0.05);
        }
    }

    /// Whether the bar is shown.
    pub fn is_shown(self, time: f64) -> bool {
        self.until.is_some_and(|until| time <= until)
    }

    /// Whether the mouse may press what is in it.
    pub fn can_be_hit(self, time: f64) -> bool {
        self.is_shown(time) && time - self.since >= SETTLES
    }
}
