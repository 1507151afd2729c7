//! How a lesson ends, and how it is kept from ending by accident: the first Esc closes what is open, or says what a second one
//! does. Also where a lesson continues another day.

use super::Present;
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_M, SPACE_S, TextRole};
use crate::ui::wall_keys::Press;
use crate::ui::widgets::{self, galley};
use egui::{Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::class::lesson_plan::Stop;
use porchlight_core::model::{Action, Nav};

/// How long to wait for the second Esc, in seconds.
const TWICE: f64 = 2.0;
/// The same for mouse users, who have farther to move to close the window or press End.
const AGAIN: f64 = 8.0;

/// Until when a second request ends the lesson, on the window's clock in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Leaving {
    until: Option<f64>,
}

impl Leaving {
    fn until(time: f64) -> Self {
        Self { until: Some(time) }
    }

    /// Whether a request now ends the lesson.
    pub fn waits(self, time: f64) -> bool {
        self.until.is_some_and(|until| time <= until)
    }
}

impl Present {
    /// Esc: closes what is open, the topmost first. If nothing is open, the second Esc ends the lesson.
    pub(super) fn escape(&mut self, out: &mut Vec<Action>) {
        if self.leaving.waits(self.time) {
            self.end(out);
        } else if !self.close_uppermost() {
            self.leaving = Leaving::until(self.time + TWICE);
        }
    }

    /// Closes the topmost open item and returns whether there was one. It never closes a question on the phones, since answers
    /// would stop arriving.
    fn close_uppermost(&mut self) -> bool {
        let is_shared = self.projector.is_none();
        if std::mem::take(&mut self.keys) || std::mem::take(&mut self.blank) {
            return true;
        }
        if std::mem::take(&mut self.card) {
            // With a separate pupils' window, the four lines appear and disappear with the calm picture.
            self.calm &= is_shared;
            return true;
        }
        if std::mem::take(&mut self.calm) || self.voting.put_away() {
            return true;
        }
        if std::mem::take(&mut self.more) > 0 {
            return true;
        }
        let rest = [
            &mut self.voting.bars,
            &mut self.rules,
            &mut self.lost,
            &mut self.turning,
        ];
        if let Some(open) = rest.into_iter().find(|open| **open) {
            *open = false;
            return true;
        }
        // With a separate pupils' window, the notes are part of the teacher's window.
        is_shared && std::mem::take(&mut self.notes)
    }

    /// The End button. While phones are connected, it must be pressed twice, because ending the lesson disconnects them.
    pub(super) fn end_pressed(&mut self, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let phones = cx.input.class.map_or(0, |class| class.joined);
        if phones == 0 || self.leaving.waits(self.time) {
            self.end(out);
        } else {
            self.leaving = Leaving::until(self.time + AGAIN);
        }
    }

    fn end(&mut self, out: &mut Vec<Action>) {
        self.voting.finish(out);
        out.push(Action::Nav(Nav::Back));
    }

    /// Called when the window is about to close or Back was pressed. Returns whether a second request is needed.
    pub(super) fn asks_before(&mut self, time: f64) -> bool {
        let asks = self.began.is_some() && self.setup.is_none() && !self.leaving.waits(time);
        if asks {
            // On a black wall, nobody could read what a second request does.
            self.blank &= self.projector.is_some();
            self.leaving = Leaving::until(time + AGAIN);
        }
        asks
    }

    /// Leaves the question about which display pupils see.
    pub(super) fn close_setup(&mut self, out: &mut Vec<Action>) {
        if self.began.is_some() {
            self.setup = None;
        } else {
            out.push(Action::Nav(Nav::Back));
        }
    }

    /// Whether the page stays because phones are answering a question on it. The second key press turns the page, and the answers
    /// are kept.
    pub(super) fn waits_for_phones(&mut self, press: Press) -> bool {
        let turning = std::mem::take(&mut self.turning);
        let turns = matches!(press, Press::On | Press::Back | Press::Reply(_));
        self.turning = turns && !turning && !self.rules && self.voting.has_answers();
        self.turning
    }

    /// Starts where the class left off, if the teacher chose that.
    pub(super) fn go_on(&mut self, cx: &Cx<'_>) {
        let left = cx.model.left(cx.model.route());
        let left = left.filter(|_| cx.model.goes_on());
        let at = left.and_then(|left| self.stops.iter().position(|stop| stop == &left.stop));
        self.step = at.unwrap_or(0);
        self.began_at = self.step;
    }

    /// The page to continue with another day; `None` at the first page and at the last.
    pub(super) fn to_go_on_with(&self) -> Option<Stop> {
        let is_halfway = self.step > 0 && self.step + 1 < self.stops.len();
        let stop = self.stops.get(self.step);
        stop.filter(|_| is_halfway).cloned()
    }

    /// Says above the bar, in the bar's theme, what a second request does. In a window the class sees, the text is short and does
    /// not mention phones.
    pub(super) fn leaving_ui(&self, ui: &mut Ui, cx: &Cx<'_>, above: Rect) {
        let Some(until) = self.leaving.until.filter(|until| self.time <= *until) else {
            return;
        };
        ui.ctx()
            .request_repaint_after_secs((until - self.time) as f32 + 0.05);
        let t = cx.t;
        let phones = cx.input.class.map_or(0, |class| class.joined);
        let words = match (self.projector.is_some(), phones) {
            (false, _) => t.present_leaving_shared(),
            (true, 0) => t.present_leaving(),
            (true, phones) => t.present_leaving_phones(phones),
        };
        let theme = cx.theme;
        let padding = vec2(SPACE_M, SPACE_S);
        let most = (above.width() - 4.0 * padding.x).min(640.0 * theme.scale);
        let ink = theme.colors.ink;
        let laid = galley(ui, cx, &words, TextRole::Body, false, ink, most);
        let size: Vec2 = laid.size() + 2.0 * padding;
        let corner = pos2(above.max.x - SPACE_M, above.max.y - SPACE_S);
        let place = Rect::from_min_max(corner - size, corner);
        let fill = theme.colors.sunk;
        ui.painter().rect(
            place,
            RADIUS_BUTTON,
            fill,
            egui::Stroke::new(1.0, theme.colors.edge),
            egui::StrokeKind::Inside,
        );
        let inside = UiBuilder::new()
            .max_rect(place.shrink2(padding))
            .id_salt("leaving");
        ui.scope_builder(inside, |ui| widgets::polite(ui, cx, &words));
    }
}
