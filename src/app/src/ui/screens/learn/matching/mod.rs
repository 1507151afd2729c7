//! Match: two columns side by side. The learner presses a card, then the matching one on the other side, in either order; a
//! thread joins each pair found.

mod places;

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::widgets::{Button, Mark, Role};
use egui::epaint::CubicBezierShape;
use egui::{Rect, Stroke, Ui, UiBuilder, vec2};
use places::Places;
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
    /// The two cards that were put together last, and whether they match.
    last: Option<(Key, Key, bool)>,
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
        }
    }

    fn is_done(&self, side: Side, card: &Key) -> bool {
        match side {
            Side::Left => self.placed.contains_key(card),
            Side::Right => self.placed.values().any(|placed| placed == card),
        }
    }

    /// Whether the last attempt was this card and one that does not match it.
    fn was_wrong(&self, side: Side, card: &Key) -> bool {
        match (&self.last, side) {
            (Some((left, _, false)), Side::Left) => left == card,
            (Some((_, right, false)), Side::Right) => right == card,
            _ => false,
        }
    }

    /// Picks up a card, or pairs it with the one picked up before. Returns the two if they are from opposite sides.
    fn press(&mut self, side: Side, card: &Key) -> Option<(Key, Key)> {
        match self.holding.take() {
            Some((held, other)) if held != side => Some(match side {
                Side::Left => (card.clone(), other),
                Side::Right => (other, card.clone()),
            }),
            // Pressing the same card again puts it down.
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
    let right_side = state.right_side.clone();
    let places = Places::instruct(ui, cx, at, pairs, stage);
    let mut met = None;
    let sides = [(Side::Left, pairs), (Side::Right, &right_side)];
    let [left, right] = sides
        .map(|(side, cards)| column(ui, cx, at, (side, cards, pairs, &places), state, &mut met));
    ui.advance_cursor_after_rect(places.all);
    let drawn = (left, right);
    for (left, right) in state.placed.iter().filter(|_| !places.is_stacked) {
        if let (Some(from), Some(to)) = (drawn.0.get(left), drawn.1.get(right)) {
            thread(ui, cx, *from, *to);
        }
    }
    if let Some((left, right)) = met {
        let good = left == right;
        let mut tried = state.placed.clone();
        tried.insert(left.clone(), right.clone());
        state.last = Some((left, right, good));
        stage.answered();
        if good {
            state.placed = tried.clone();
        }
        if !good || tried.len() == pairs.len() {
            at.did(Attempt::Placed(tried), out);
        }
    }
    let finished = state.placed.len() == pairs.len();
    if let Some((left, right, good)) = &state.last {
        let rect = |of: &BTreeMap<Key, Rect>, key| of.get(key).copied().unwrap_or(Rect::NOTHING);
        let near = rect(&drawn.0, left);
        if *good {
            stage.verdict(true, at.why(left), near);
        } else {
            stage.verdict(false, &t.match_not_this(), near);
        }
        stage.chosen([rect(&drawn.1, right)]);
        stage.spare(drawn.0.values().chain(drawn.1.values()).copied());
    }
    if !finished {
        let what = match &state.holding {
            None => t.match_pick_left(),
            Some(_) => t.match_pick_right(),
        };
        let far = t.match_progress(pairs.len(), state.placed.len());
        stage.hint(&format!("{far} {what}"));
    }
    finished
}

/// One side's cards, each with its own id, so that the focus stays on its card.
fn column(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (side, cards, pairs, places): (Side, &[Key], &[Key], &Places),
    state: &mut State,
    met: &mut Option<(Key, Key)>,
) -> BTreeMap<Key, Rect> {
    let mut drawn = BTreeMap::new();
    for (place, card) in cards.iter().enumerate() {
        let done = state.is_done(side, card);
        let held = state.holding.as_ref() == Some(&(side, card.clone()));
        let words = match side {
            Side::Left => at.part(card.as_str()),
            Side::Right => at.part(&format!("{card}-to")),
        };
        let mut button = Button::new(words, Role::Card)
            .wide()
            .snug()
            .min_height(places.high)
            .selected(held);
        let partner = format!("{card}-to");
        if done && side == Side::Left && places.is_stacked {
            button = button.line(at.part(&partner));
        }
        if done {
            // Both cards of a pair have the same key and get the same number.
            let pair = pairs.iter().position(|pair| pair == card);
            let mark = Mark::Pair(pair.unwrap_or_default());
            button = button.mark(mark).tint(cx.theme.colors.good_tint);
        } else if state.was_wrong(side, card) {
            button = button.outcome(false);
        }
        let salt = (at.step.key.as_str(), card.as_str(), side == Side::Left);
        let builder = UiBuilder::new()
            .scope_id(ui.scope_id().with(salt))
            .max_rect(places.card(side, place));
        let response = ui.scope_builder(builder, |ui| button.show(ui, cx)).inner;
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
    let bend = vec2((to.x - from.x) / 2.0, 0.0);
    let stroke = Stroke::new(4.0, cx.theme.colors.good);
    let points = [from, from + bend, to - bend, to];
    let curve = CubicBezierShape::from_points_stroke(points, false, BLANK_FILL, stroke);
    ui.painter().add(curve);
}

/// The curve is not filled.
const BLANK_FILL: egui::Color32 = egui::Color32::TRANSPARENT;
