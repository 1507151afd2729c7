//! "Hear it": a small button on a pressable item that reads its words aloud.

use crate::platform::speech::{self, State as Speech};
use crate::ui::cx::Cx;
use crate::ui::theme::SPACE_S;
use crate::ui::widgets::{Button, Role};
use egui::{Pos2, Rect, Ui, UiBuilder, Vec2, vec2};
use porchlight_core::model::{Action, SpeechAction};
use std::hash::Hash;

/// The side of the button, in points.
pub const SIDE: f32 = 56.0;

/// Draws the button in the top right corner of `on`, if there is a voice. Returns whether it was pressed.
pub fn hear(
    ui: &mut Ui,
    cx: &Cx<'_>,
    salt: impl Hash + std::fmt::Debug,
    words: &str,
    on: Rect,
    out: &mut Vec<Action>,
) -> bool {
    let corner = on.right_top() + vec2(-SPACE_S - SIDE, SPACE_S);
    can_hear(cx) && hear_at(ui, cx, salt, words, corner, out)
}

/// Whether there is a voice to read with.
pub fn can_hear(cx: &Cx<'_>) -> bool {
    !matches!(cx.aloud.state.get(), Some(Speech::Missing(_)))
}

/// Draws the button with its top left corner at this position. Returns whether it was pressed.
pub fn hear_at(
    ui: &mut Ui,
    cx: &Cx<'_>,
    salt: impl Hash + std::fmt::Debug,
    words: &str,
    corner: Pos2,
    out: &mut Vec<Action>,
) -> bool {
    let rect = Rect::from_min_size(corner, Vec2::splat(SIDE));
    let name = cx.t.aloud_hear(words.to_owned());
    let id = ui.scope_id().with((salt, "hear"));
    let builder = UiBuilder::new().scope_id(id).max_rect(rect);
    let clicked = ui.scope_builder(builder, |ui| {
        Button::new("", Role::Quiet)
            .icon("read-aloud")
            .name(&name)
            .side(SIDE)
            .show(ui, cx)
            .clicked()
    });
    if clicked.inner {
        let sentences = speech::sentences(words)
            .into_iter()
            .filter_map(|range| words.get(range).map(str::to_owned))
            .collect();
        let locale = cx.texts.locale().to_owned();
        out.push(Action::Speech(SpeechAction::Read { sentences, locale }));
    }
    clicked.inner
}
