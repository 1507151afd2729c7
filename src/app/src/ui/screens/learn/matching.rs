//! Match: two columns side by side. Press a card, then the one on the other side that belongs to it, in either order; a thread
//! joins what was found.

use super::stage::Stage;
use super::step_view::{StepView, instruction};
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::epaint::CubicBezierShape;
use egui::{Rect, Stroke, Ui};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, shuffled};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// The side of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// Which pairs have been found, and the card being matched.
pub struct State {
    right_side: Vec<Key>,
    holding: Option<(Side, Key)>,
    placed: BTreeMap<Key, Key>,
    last: Option<(Key, bool)>,
    /// The columns are one under the other, so no thread can join a pair: its card says what belongs to it.
    stacked: bool,
}

impl State {
    /// Starts with no pair found. The right side is shuffled with a seed from the step, so it looks the same every
    /// time.
    pub fn new(at: &StepView<'_>, pairs: &[Key]) -> Self {
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            right_side: shuffled(pairs, seed),
            holding: None,
            placed: BTreeMap::new(),
            last: None,
            stacked: false,
        }
    }

    fn is_done(&self, side: Side, card: &Key) -> bool {
        match side {
            Side::Left => self.placed.contains_key(card),
            Side::Right => self.placed.values().any(|placed| placed == card),
        }
    }

    /// Takes a card, or puts it to the one taken before. Gives the two where they are one of each side.
    fn press(&mut self, side: Side, card: &Key) -> Option<(Key, Key)> {
        match self.holding.take() {
            Some((held, other)) if held != side => Some(match side {
                Side::Left => (card.clone(), other),
                Side::Right => (other, card.clone()),
            }),
            // The same card once more puts it down.
            Some((_, other)) if other == *card => None,
            _ => {
                self.holding = Some((side, card.clone()));
                self.last = None;
                None
            }
        }
    }
}

/// Draws both sides. Returns true once every pair has been found.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    pairs: &[Key],
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    instruction(ui, cx, at);
    let right_side = state.right_side.clone();
    let mut drawn = (BTreeMap::new(), BTreeMap::new());
    let mut met = None;
    widgets::two_columns_with(
        ui,
        0.5,
        260.0 * cx.theme.scale,
        (&mut *state, &mut drawn, &mut met),
        |ui, (state, drawn, met)| {
            drawn.0 = column(ui, cx, at, (Side::Left, pairs), state, met);
        },
        |ui, (state, drawn, met)| {
            drawn.1 = column(ui, cx, at, (Side::Right, &right_side), state, met);
        },
    );
    let edges = drawn.0.values().next().zip(drawn.1.values().next());
    state.stacked = edges.is_some_and(|(left, right)| left.max.x > right.min.x);
    for (left, right) in state.placed.iter().filter(|_| !state.stacked) {
        if let (Some(from), Some(to)) = (drawn.0.get(left), drawn.1.get(right)) {
            thread(ui, cx, *from, *to);
        }
    }
    if let Some((left, right)) = met {
        let good = left == right;
        let mut tried = state.placed.clone();
        tried.insert(left.clone(), right);
        state.last = Some((left, good));
        stage.answered();
        if good {
            state.placed = tried.clone();
        }
        if !good || tried.len() == pairs.len() {
            at.did(Attempt::Placed(tried), out);
        }
    }
    let finished = state.placed.len() == pairs.len();
    if let Some((key, good)) = &state.last {
        let near = drawn.0.get(key).copied().unwrap_or(Rect::NOTHING);
        if *good {
            stage.verdict(true, at.why(key), near);
        } else {
            stage.verdict(false, &t.match_not_this(), near);
        }
    }
    if !finished {
        let words = match &state.holding {
            None => t.match_pick_left(),
            Some(_) => t.match_pick_right(),
        };
        stage.hint(&words);
    }
    finished
}

/// One side's cards, each with an id of its own, so that the focus stays on its card.
fn column(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (side, cards): (Side, &[Key]),
    state: &mut State,
    met: &mut Option<(Key, Key)>,
) -> BTreeMap<Key, Rect> {
    let mut drawn = BTreeMap::new();
    for card in cards {
        let done = state.is_done(side, card);
        let held = state.holding.as_ref() == Some(&(side, card.clone()));
        let words = match side {
            Side::Left => at.part(card.as_str()),
            Side::Right => at.part(&format!("{card}-to")),
        };
        let mut button = Button::new(words, Role::Card).wide().selected(held);
        let partner = format!("{card}-to");
        if done && side == Side::Left && state.stacked {
            button = button.line(at.part(&partner));
        }
        if done {
            button = button.mark(Mark::Good).tint(cx.theme.colors.good_tint);
        }
        let salt = (at.step.key.as_str(), card.as_str(), side == Side::Left);
        let response = ui.push_id(salt, |ui| button.show(ui, cx)).inner;
        drawn.insert(card.clone(), response.rect);
        if response.clicked() && !done {
            *met = met.take().or_else(|| state.press(side, card));
        }
    }
    drawn
}

/// The thread between the two cards of a pair.
fn thread(ui: &Ui, cx: &Cx<'_>, left: Rect, right: Rect) {
    let (from, to) = (left.right_center(), right.left_center());
    let bend = egui::vec2((to.x - from.x) / 2.0, 0.0);
    let stroke = Stroke::new(4.0, cx.theme.colors.good);
    let points = [from, from + bend, to - bend, to];
    let curve = CubicBezierShape::from_points_stroke(points, false, BLANK_FILL, stroke);
    ui.painter().add(curve);
}

/// A curve has no inside.
const BLANK_FILL: egui::Color32 = egui::Color32::TRANSPARENT;
