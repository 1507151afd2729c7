//! Spot the signs: every line of the chat or profile shown can be pressed, and responds at once.

use super::stage::Stage;
use super::step_view::{StepView, instruction};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::widgets::{Button, Role};
use egui::Ui;
use porchlight_core::content::{Attempt, Key, Speaker, Spot};
use porchlight_core::model::Action;
use std::collections::BTreeSet;

/// The lines pressed so far.
#[derive(Default)]
pub struct State {
    pressed: BTreeSet<Key>,
    /// The line pressed last.
    last: Option<Key>,
}

/// Draws the lines. Returns true once every warning sign has been found.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    spot: &Spot,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    instruction(ui, cx, at);
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
        let response = ui
            .push_id(line.key.as_str(), |ui| button.show(ui, cx))
            .inner;
        if response.clicked() {
            state.pressed.insert(line.key.clone());
            state.last = Some(line.key.clone());
            stage.answered();
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
        if state.last.as_ref() == Some(&line.key) {
            let why = at.why(&line.key);
            match line.sign {
                Some(sign) => {
                    stage.verdict(true, &sign_name(cx, sign), response.rect);
                    stage.more(why, false);
                }
                None => stage.verdict(false, why, response.rect),
            }
        }
    }
    let found = all_found(spot, state);
    let words = if found {
        cx.t.spot_all()
    } else if state.pressed.is_empty() {
        cx.t.spot_start()
    } else {
        cx.t.spot_more()
    };
    stage.hint(&words);
    found
}

fn all_found(spot: &Spot, state: &State) -> bool {
    spot.lines
        .iter()
        .filter(|line| line.sign.is_some())
        .all(|line| state.pressed.contains(&line.key))
}
