//! Match: two columns side by side. Press a card, then the one on the other side that belongs to it, in either order; a thread
//! joins what was found.

use super::stage::Stage;
use super::step_view::{StepView, instruction_above};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_S, SPACE_XXL};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::epaint::CubicBezierShape;
use egui::{Rect, Stroke, Ui, UiBuilder};
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
    instruction_above(ui, cx, at, 0.3 * stage.room().y);
    let right_side = state.right_side.clone();
    let used = ui.cursor().min.y - ui.max_rect().min.y;
    let high = height(ui, cx, at, pairs, stage.room().y - used);
    let mut drawn = (BTreeMap::new(), BTreeMap::new());
    let mut met = None;
    widgets::two_columns_with(
        ui,
        0.5,
        260.0 * cx.theme.scale,
        (&mut *state, &mut drawn, &mut met),
        |ui, (state, drawn, met)| {
            drawn.0 = column(ui, cx, at, (Side::Left, pairs, high), state, met);
        },
        |ui, (state, drawn, met)| {
            drawn.1 = column(ui, cx, at, (Side::Right, &right_side, high), state, met);
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
        let what = match &state.holding {
            None => t.match_pick_left(),
            Some(_) => t.match_pick_right(),
        };
        let far = t.match_progress(pairs.len(), state.placed.len());
        stage.hint(&format!("{far} {what}"));
    }
    finished
}

/// Room between two cards of a column.
const GAP: f32 = SPACE_S;

/// The height of all cards, in points, so that both columns are in view: as high as the highest needs, and higher where there
/// is room.
fn height(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, pairs: &[Key], room: f32) -> f32 {
    let width = (ui.available_width() - SPACE_XXL) / 2.0;
    let needs = |words: &str| {
        // With its mark, which takes width, too.
        Button::new(words, Role::Card)
            .wide()
            .snug()
            .mark(Mark::Good)
            .height_at(ui, cx, width)
    };
    let all = pairs.iter().map(|pair| {
        let other = at.part(&format!("{pair}-to"));
        needs(at.part(pair.as_str())).max(needs(other))
    });
    let least = all.fold(0.0, f32::max);
    let count = pairs.len().max(1) as f32;
    let share = (room - GAP * (count - 1.0)) / count;
    share.clamp(least, least + SPACE_L)
}

/// One side's cards, each with an id of its own, so that the focus stays on its card.
fn column(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (side, cards, high): (Side, &[Key], f32),
    state: &mut State,
    met: &mut Option<(Key, Key)>,
) -> BTreeMap<Key, Rect> {
    let mut drawn = BTreeMap::new();
    ui.spacing_mut().item_spacing.y = GAP;
    for card in cards {
        let done = state.is_done(side, card);
        let held = state.holding.as_ref() == Some(&(side, card.clone()));
        let words = match side {
            Side::Left => at.part(card.as_str()),
            Side::Right => at.part(&format!("{card}-to")),
        };
        let mut button = Button::new(words, Role::Card)
            .wide()
            .snug()
            .min_height(high)
            .selected(held);
        let partner = format!("{card}-to");
        if done && side == Side::Left && state.stacked {
            button = button.line(at.part(&partner));
        }
        if done {
            button = button.mark(Mark::Good).tint(cx.theme.colors.good_tint);
        }
        let salt = (at.step.key.as_str(), card.as_str(), side == Side::Left);
        let builder = UiBuilder::new().scope_id(ui.scope_id().with(salt));
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
    let bend = egui::vec2((to.x - from.x) / 2.0, 0.0);
    let stroke = Stroke::new(4.0, cx.theme.colors.good);
    let points = [from, from + bend, to - bend, to];
    let curve = CubicBezierShape::from_points_stroke(points, false, BLANK_FILL, stroke);
    ui.painter().add(curve);
}

/// A curve has no inside.
const BLANK_FILL: egui::Color32 = egui::Color32::TRANSPARENT;
