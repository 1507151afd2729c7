//! One answer, several answers, true or false. Pressing an option chooses it and opens the explanation inside the
//! card. The other options stay open to read, and the learner can try again as often as they like.

use super::confidence;
use super::step_view::{StepView, title};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::explain::{explain, note};
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::{Key as Press, Modifiers, Ui};
use porchlight_core::content::{Attempt, Key, Kind};
use porchlight_core::model::Action;
use std::collections::BTreeSet;

/// What the learner has chosen so far on this step.
#[derive(Default)]
pub struct State {
    picked: BTreeSet<Key>,
    held: Option<bool>,
    checked: bool,
    right: bool,
    confidence: confidence::Confidence,
}

/// Draws the options with their explanations. Returns true once the right answer has been found.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    state: &mut State,
    out: &mut Vec<Action>,
) -> bool {
    title(ui, cx, at);
    let untouched = state.picked.is_empty() && state.held.is_none()
        || !state.checked && matches!(at.step.kind, Kind::Many(_));
    state.confidence.ask(ui, cx, at, untouched);
    match &at.step.kind {
        Kind::One(choice) => {
            for (ix, option) in choice.options.iter().enumerate() {
                let open = state.picked.contains(&option.key);
                let words = at.part(option.key.as_str());
                let mut button = Button::new(words, Role::Card).mark(Mark::Answer(ix)).wide();
                if open {
                    button = button.tint(if option.right {
                        cx.theme.colors.good_tint
                    } else {
                        cx.theme.colors.again_tint
                    });
                }
                if let Some(picture) = &option.picture {
                    let side = 150.0 * cx.theme.scale.min(1.4);
                    ui.horizontal(|ui| {
                        if porchlight_pack::get(&format!("assets/faces/{picture}.svg")).is_some() {
                            let (rect, _) = ui.allocate_exact_size(
                                egui::Vec2::splat(side * 0.66),
                                egui::Sense::hover(),
                            );
                            widgets::face(ui, cx, picture, rect);
                        } else {
                            widgets::picture(ui, cx, picture, side, "");
                        }
                        pick(ui, cx, at, state, option, button, ix, out);
                    });
                } else {
                    pick(ui, cx, at, state, option, button, ix, out);
                }
                if state.picked.contains(&option.key) {
                    explain(ui, cx, option.right, at.why(&option.key));
                }
            }
        }
        Kind::Many(choice) => {
            for (ix, option) in choice.options.iter().enumerate() {
                let on = state.picked.contains(&option.key);
                let words = at.part(option.key.as_str());
                let mut button = Button::new(words, Role::Card)
                    .mark(Mark::Box(on))
                    .wide()
                    .selected(on);
                if state.checked && on {
                    button = button.tint(if option.right {
                        cx.theme.colors.good_tint
                    } else {
                        cx.theme.colors.again_tint
                    });
                }
                if button.show(ui, cx).clicked() || number_pressed(ui, ix) {
                    state.checked = false;
                    if !state.picked.remove(&option.key) {
                        state.picked.insert(option.key.clone());
                    }
                }
                if state.checked && on {
                    explain(ui, cx, option.right, at.why(&option.key));
                }
            }
            if state.checked && !state.right {
                let missing = choice
                    .options
                    .iter()
                    .any(|o| o.right && !state.picked.contains(&o.key));
                if missing {
                    note(ui, cx, &cx.t.many_missing());
                }
            }
            if !state.right {
                ui.add_space(SPACE_M);
                if !state.picked.is_empty()
                    && !state.checked
                    && Button::new(&cx.t.many_check(), Role::Act)
                        .icon("check")
                        .show(ui, cx)
                        .clicked()
                {
                    state.checked = true;
                    state.right = choice
                        .options
                        .iter()
                        .all(|o| o.right == state.picked.contains(&o.key));
                    at.answered(
                        Attempt::Picked(state.picked.clone()),
                        state.confidence.said(),
                        out,
                    );
                    state.confidence.met(state.right);
                }
                if state.picked.is_empty() {
                    widgets::label(
                        ui,
                        cx,
                        &cx.t.many_hint(),
                        TextRole::Body,
                        cx.theme.colors.soft,
                    );
                }
            }
        }
        Kind::TrueFalse(right) => {
            for (ix, value) in [true, false].into_iter().enumerate() {
                let words = if value {
                    cx.t.answer_true()
                } else {
                    cx.t.answer_false()
                };
                let open = state.held == Some(value);
                let mut button = Button::new(&words, Role::Card)
                    .mark(Mark::Answer(ix))
                    .wide();
                if open {
                    button = button.tint(if value == *right {
                        cx.theme.colors.good_tint
                    } else {
                        cx.theme.colors.again_tint
                    });
                }
                if button.show(ui, cx).clicked() || number_pressed(ui, ix) {
                    state.held = Some(value);
                    state.right |= value == *right;
                    at.answered(Attempt::Held(value), state.confidence.said(), out);
                    state.confidence.met(value == *right);
                }
                if state.held == Some(value) {
                    let why = at.part(if value { "true-why" } else { "false-why" });
                    explain(ui, cx, value == *right, why);
                }
            }
        }
        _ => {}
    }
    state.confidence.fullest(ui, cx, at, out);
    let tried = !state.picked.is_empty() || state.held.is_some();
    if tried && !state.right && !matches!(at.step.kind, Kind::Many(_)) {
        widgets::label(
            ui,
            cx,
            &cx.t.answer_try_another(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
    }
    state.right
}

#[expect(
    clippy::too_many_arguments,
    reason = "one option of one question; a struct would only rename them"
)]
fn pick(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    state: &mut State,
    option: &porchlight_core::content::ChoiceOption,
    button: Button<'_>,
    ix: usize,
    out: &mut Vec<Action>,
) {
    if button.show(ui, cx).clicked() || number_pressed(ui, ix) {
        state.picked.insert(option.key.clone());
        state.right |= option.right;
        at.answered(
            Attempt::Picked(BTreeSet::from([option.key.clone()])),
            state.confidence.said(),
            out,
        );
        state.confidence.met(option.right);
    }
}

/// The keys A to E and 1 to 5 also choose an option.
fn number_pressed(ui: &Ui, ix: usize) -> bool {
    let keys = [
        (Press::A, Press::Num1),
        (Press::B, Press::Num2),
        (Press::C, Press::Num3),
        (Press::D, Press::Num4),
        (Press::E, Press::Num5),
    ];
    keys.get(ix).is_some_and(|(letter, number)| {
        ui.ctx().input_mut(|input| {
            input.consume_key(Modifiers::NONE, *letter)
                || input.consume_key(Modifiers::NONE, *number)
        })
    })
}
