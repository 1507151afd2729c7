//! Match: press a card on the left, then the one that belongs to it.

use super::step_view::{StepView, title};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::explain::explain;
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, shuffled};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// Which pairs have been found, and the card being matched.
pub struct State {
    right_side: Vec<Key>,
    holding: Option<Key>,
    placed: BTreeMap<Key, Key>,
    last: Option<(Key, bool)>,
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
}

/// Draws both sides. Returns true once every pair has been found.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    pairs: &[Key],
    state: &mut State,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    title(ui, cx, at);
    for pair in pairs {
        let done = state.placed.contains_key(pair);
        let held = state.holding.as_ref() == Some(pair);
        let line = if done {
            at.part(&format!("{pair}-to"))
        } else {
            ""
        };
        let mut button = Button::new(at.part(pair.as_str()), Role::Card)
            .line(line)
            .wide()
            .selected(held);
        if done {
            button = button.tint(cx.theme.colors.good_tint);
        }
        if button.show(ui, cx).clicked() && !done {
            state.holding = Some(pair.clone());
            state.last = None;
        }
    }
    ui.add_space(SPACE_M);
    let finished = state.placed.len() == pairs.len();
    if let Some((key, good)) = &state.last {
        if *good {
            explain(ui, cx, true, at.why(key));
        } else {
            explain(ui, cx, false, &t.match_not_this());
        }
    }
    if !finished {
        match state.holding.clone() {
            None => {
                widgets::label(
                    ui,
                    cx,
                    &t.match_pick_left(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
            }
            Some(left) => {
                widgets::label(
                    ui,
                    cx,
                    &t.match_pick_right(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                for right in state.right_side.clone() {
                    if state.placed.values().any(|placed| *placed == right) {
                        continue;
                    }
                    let words = at.part(&format!("{right}-to"));
                    if Button::new(words, Role::Quiet)
                        .wide()
                        .show(ui, cx)
                        .clicked()
                    {
                        let good = right == left;
                        state.last = Some((left.clone(), good));
                        if good {
                            state.placed.insert(left.clone(), right);
                            state.holding = None;
                            if state.placed.len() == pairs.len() {
                                at.did(Attempt::Placed(state.placed.clone()), out);
                            }
                        } else {
                            let mut tried = state.placed.clone();
                            tried.insert(left.clone(), right);
                            at.did(Attempt::Placed(tried), out);
                        }
                    }
                }
            }
        }
    }
    finished
}
