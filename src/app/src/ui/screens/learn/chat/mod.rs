//! A chat in a lesson. After its end comes one beat a screen: how it ended, the way that was taken with its warning signs
//! named, and the promises. For the youngest the whole end is one screen, with what each turn did behind "Why?".

mod beats;
mod young;

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat;
use crate::ui::theme::AudienceStyle;
use egui::Ui;
use porchlight_core::content::{Graph, Waiting};
use porchlight_core::model::Action;

pub use crate::ui::screens::shared::chat::State;

/// Every chat ends with help, so the moth is glad at every end.
const MOTH: &str = "moth-celebrates";

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
        Waiting::Ended { key, .. } => Some(key),
        Waiting::Choice(_) => None,
    };
    let again = ended.is_some() && stage.second(&cx.t.chat_another_way());
    let young = cx.theme.look == AudienceStyle::Age5;
    let done = if let (true, Some(key)) = (young, ended) {
        young::ui(ui, cx, at, (&replay.turns, key), &mut state.end, stage);
        state.reach()
    } else {
        let room = stage.room();
        chat::ui(
            ui,
            cx,
            &script,
            graph,
            (state, room),
            |ui, cx, turns, key, end, size| {
                beats::ui(ui, cx, at, (turns, key, graph), (end, size), out);
                false
            },
        )
    };
    if done && !before {
        at.did(state.attempt(), out);
    }
    if again {
        state.restart(ui);
    }
    done
}
