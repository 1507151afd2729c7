//! Spot the signs: every line of the chat or profile shown can be pressed, and responds at once.

use super::step_view::{StepView, title};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::explain::explain;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::{Attempt, Key, Speaker, Spot};
use porchlight_core::model::Action;
use std::collections::BTreeSet;

/// The lines pressed so far.
#[derive(Default)]
pub struct State {
    pressed: BTreeSet<Key>,
}

/// Draws the lines. Returns true once every warning sign has been found.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    spot: &Spot,
    state: &mut State,
    out: &mut Vec<Action>,
) -> bool {
    title(ui, cx, at);
    let c = &cx.theme.colors;
    for line in &spot.lines {
        let open = state.pressed.contains(&line.key);
        let speaker = match line.by {
            Speaker::Character => at.part("name"),
            Speaker::Other | Speaker::Narrator => at.part("other"),
        };
        let mut button = Button::new(at.part(line.key.as_str()), Role::Card)
            .line(speaker)
            .wide();
        if open {
            button = button.tint(if line.sign.is_some() {
                c.good_tint
            } else {
                c.again_tint
            });
        }
        if button.show(ui, cx).clicked() {
            state.pressed.insert(line.key.clone());
            if all_found(spot, state) {
                let signs = spot
                    .lines
                    .iter()
                    .filter(|l| l.sign.is_some())
                    .map(|l| l.key.clone())
                    .collect();
                at.did(Attempt::Picked(signs), out);
            }
        }
        if state.pressed.contains(&line.key) {
            if let Some(sign) = line.sign {
                widgets::strong(ui, cx, &sign_name(cx, sign), TextRole::Body, c.good);
            }
            explain(ui, cx, line.sign.is_some(), at.why(&line.key));
        }
    }
    ui.add_space(SPACE_M);
    let found = all_found(spot, state);
    let words = if found {
        cx.t.spot_all()
    } else if state.pressed.is_empty() {
        cx.t.spot_start()
    } else {
        cx.t.spot_more()
    };
    widgets::label(ui, cx, &words, TextRole::Body, c.ink);
    found
}

fn all_found(spot: &Spot, state: &State) -> bool {
    spot.lines
        .iter()
        .filter(|line| line.sign.is_some())
        .all(|line| state.pressed.contains(&line.key))
}
