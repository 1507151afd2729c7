//! Put in order: every card has its own up and down buttons, so a finger, a switch device or a keyboard can do it.

use super::step_view::{StepView, title};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::explain::{explain, note};
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Ui};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, shuffled};
use porchlight_core::model::Action;

/// The current order of the cards, and whether it has been checked.
pub struct State {
    order: Vec<Key>,
    checked: bool,
    right: bool,
    tries: u32,
}

impl State {
    /// Starts with the cards shuffled, using a seed from the step, so the order is the same every time.
    pub fn new(at: &StepView<'_>, items: &[Key]) -> Self {
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            order: shuffled(items, seed),
            checked: false,
            right: false,
            tries: 0,
        }
    }
}

/// Draws the cards. Returns true once they are in the right order, whether the learner found it or asked to see it.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    items: &[Key],
    state: &mut State,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    title(ui, cx, at);
    let count = state.order.len();
    let mut moved = None;
    for ix in 0..count {
        let Some(key) = state.order.get(ix).cloned() else {
            break;
        };
        let words = at.part(key.as_str());
        let in_place = items.get(ix) == Some(&key);
        let fill = match (state.checked, in_place) {
            (true, true) => Some(cx.theme.colors.good_tint),
            (true, false) => Some(cx.theme.colors.again_tint),
            _ => None,
        };
        widgets::card(ui, cx, fill, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !state.right {
                    let down = t.order_down(words.to_owned());
                    if ix + 1 < count
                        && Button::new("", Role::Quiet)
                            .icon("down")
                            .name(&down)
                            .show(ui, cx)
                            .clicked()
                    {
                        moved = Some((ix, ix + 1));
                    }
                    let up = t.order_up(words.to_owned());
                    if ix > 0
                        && Button::new("", Role::Quiet)
                            .icon("up")
                            .name(&up)
                            .show(ui, cx)
                            .clicked()
                    {
                        moved = Some((ix, ix - 1));
                    }
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    widgets::strong(
                        ui,
                        cx,
                        &t.order_place(ix + 1),
                        TextRole::Body,
                        cx.theme.colors.soft,
                    );
                    widgets::label(ui, cx, words, TextRole::Option, cx.theme.colors.ink);
                });
            });
        });
        if state.checked && (in_place || state.right) {
            explain(ui, cx, true, at.why(&key));
        }
    }
    if let Some((from, to)) = moved {
        state.order.swap(from, to);
        state.checked = false;
    }
    if state.checked && !state.right {
        note(ui, cx, &t.order_some());
    }
    ui.add_space(SPACE_M);
    if !state.right {
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.order_check(), Role::Act)
                .icon("check")
                .show(ui, cx)
                .clicked()
            {
                state.checked = true;
                state.tries += 1;
                state.right = state.order == items;
                at.did(Attempt::Ordered(state.order.clone()), out);
            }
            if state.tries > 1
                && Button::new(&t.order_show(), Role::Quiet)
                    .show(ui, cx)
                    .clicked()
            {
                state.order = items.to_vec();
                state.checked = true;
                state.right = true;
                if !at.is_question() {
                    at.did(Attempt::Ordered(state.order.clone()), out);
                }
            }
        });
    }
    state.right
}
