//! Sort: one card at a time, with the bins as large buttons below it. Everything works by pressing; nothing has to be
//! dragged.

use super::stage::Stage;
use super::step_view::{StepView, instruction};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, Sort, shuffled};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// Which cards have been sorted, and the one at hand.
pub struct State {
    order: Vec<Key>,
    at: usize,
    placed: BTreeMap<Key, Key>,
    /// The bin just pressed for the current card, and whether it is the right one.
    last: Option<(Key, bool)>,
}

impl State {
    /// Starts with the first card. They are shuffled with a seed from the step, so the order is the same every time.
    pub fn new(at: &StepView<'_>, sort: &Sort) -> Self {
        let keys: Vec<Key> = sort.cards.iter().map(|card| card.key.clone()).collect();
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            order: shuffled(&keys, seed),
            at: 0,
            placed: BTreeMap::new(),
            last: None,
        }
    }
}

/// Draws the current card and the bins. Returns true once every card has been sorted.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    sort: &Sort,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    instruction(ui, cx, at);
    let card = state
        .order
        .get(state.at)
        .and_then(|key| sort.cards.iter().find(|card| &card.key == key));
    if let Some(card) = card {
        widgets::card(ui, cx, None, |ui| {
            ui.add_space(SPACE_M);
            if let Some(picture) = &card.picture {
                widgets::picture(ui, cx, picture, 220.0 * cx.theme.scale, "");
            }
            widgets::strong(
                ui,
                cx,
                at.part(card.key.as_str()),
                TextRole::Section,
                cx.theme.colors.ink,
            );
            ui.add_space(SPACE_M);
        });
        let solved = state.last.as_ref().is_some_and(|(_, right)| *right);
        if !solved {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                for bin in &sort.bins {
                    let words = at.part(&format!("bin-{bin}"));
                    if Button::new(words, Role::Quiet)
                        .min_height(68.0)
                        .show(ui, cx)
                        .clicked()
                    {
                        let right = *bin == card.bin;
                        state.last = Some((bin.clone(), right));
                        stage.answered();
                        if right {
                            state.placed.insert(card.key.clone(), bin.clone());
                            if state.placed.len() == sort.cards.len() {
                                at.did(Attempt::Placed(state.placed.clone()), out);
                            }
                        }
                    }
                }
            });
        }
        let chosen = ui.min_rect();
        match &state.last {
            Some((_, true)) => stage.verdict(true, at.why(&card.key), chosen),
            Some((bin, false)) => {
                let words = t.sort_not_there(at.part(&format!("bin-{bin}")).to_owned());
                stage.verdict(false, &words, chosen);
            }
            None => {}
        }
        let more = state.at + 1 < state.order.len();
        if matches!(state.last, Some((_, true))) && more && stage.check(&t.sort_next()) {
            state.at += 1;
            state.last = None;
        }
    }
    if !state.placed.is_empty() {
        ui.add_space(SPACE_L);
        for bin in &sort.bins {
            let in_bin: Vec<&Key> = state
                .placed
                .iter()
                .filter(|(_, b)| *b == bin)
                .map(|(card, _)| card)
                .collect();
            if in_bin.is_empty() {
                continue;
            }
            widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                widgets::strong(
                    ui,
                    cx,
                    at.part(&format!("bin-{bin}")),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                for card in in_bin {
                    widgets::label(
                        ui,
                        cx,
                        at.part(card.as_str()),
                        TextRole::Body,
                        cx.theme.colors.ink,
                    );
                }
            });
        }
    }
    state.placed.len() == sort.cards.len()
}
