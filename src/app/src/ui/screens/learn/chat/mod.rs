//! A chat in a lesson. Its end has one beat per screen: how it ended, the learner's path with its warning signs named, and
//! the promises. For the youngest, the whole end is one screen, with the effect of each turn behind "Why?".

mod beats;
mod pages;
mod young;

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat::{self, End};
use crate::ui::theme::AudienceStyle;
use egui::{Ui, Vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Graph, Outcome, Waiting};
use porchlight_core::model::Action;

pub use crate::ui::screens::shared::chat::State;

/// The moth at the end: glad if the learner reacted at the first sign, listening if it took more signs or somebody's help.
fn moth(outcome: Outcome, turns: &[Turn<'_>]) -> &'static str {
    let is_sign = |turn: &&Turn<'_>| matches!(turn, Turn::Said { sign: Some(_), .. });
    if outcome == Outcome::Safe && turns.iter().filter(is_sign).count() < 2 {
        "moth-celebrates"
    } else {
        "moth-listens"
    }
}

/// Draws the chat, or its end for the youngest. Returns true once an end has been reached.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    graph: &Graph,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let before = state.is_done();
    let script = at.script();
    let replay = graph.replay(state.run());
    let ended = match replay.waiting {
        Waiting::Ended { key, outcome } => Some((key, moth(outcome, &replay.turns))),
        Waiting::Choice(_) => None,
    };
    let young = cx.theme.look == AudienceStyle::Age5;
    let is_over = ended.is_some() && (young || !state.is_typing(&replay.turns));
    let again = is_over && stage.second(&cx.t.chat_another_way());
    let done = if let (true, Some((key, moth))) = (young, ended) {
        young::ui(
            ui,
            cx,
            (at, moth),
            (&replay.turns, key),
            &mut state.end,
            stage,
        );
        state.reach()
    } else {
        state.tell_after();
        let room = stage.room();
        let moth = ended.map_or("moth-celebrates", |(_, moth)| moth);
        let mut at_end = |ui: &mut Ui,
                          cx: &Cx<'_>,
                          told: chat::Told<'_>,
                          end: (&mut End, Option<Vec2>),
                          out: &mut Vec<Action>| {
            beats::ui(ui, cx, (at, moth), (told, graph), end, out);
            false
        };
        chat::ui(ui, cx, &script, graph, (state, room), &mut at_end, out)
    };
    if done && !before {
        at.did(state.attempt(), out);
    }
    if again {
        state.restart(ui);
    }
    done
}
