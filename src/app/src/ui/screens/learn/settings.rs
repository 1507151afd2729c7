//! The settings practice: a made-up profile's switches next to what a stranger sees, which changes along with them.

use super::stage::Stage;
use super::step_view::{StepView, instruction};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::{Sense, Ui, Vec2, accesskit};
use porchlight_core::content::{Attempt, Key, Settings};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// The position of every switch, and the last one changed.
pub struct State {
    stands: BTreeMap<Key, bool>,
    last: Option<Key>,
    done: bool,
}

impl State {
    /// Starts with the switches as the practice defines them.
    pub fn new(page: &Settings) -> Self {
        Self {
            stands: page.start(),
            last: None,
            done: false,
        }
    }
}

/// Draws the switches and the stranger's view. Returns true once every switch has been in its safe position at the
/// same time.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    instruction(ui, cx, at);
    let mut stands = state.stands.clone();
    let mut last = state.last.clone();
    widgets::two_columns(
        ui,
        0.5,
        330.0 * cx.theme.scale,
        |ui| {
            for switch in &page.switches {
                let on = stands.get(&switch.key).copied().unwrap_or(switch.start);
                if widgets::switch(ui, cx, at.part(switch.key.as_str()), on).clicked() {
                    stands.insert(switch.key.clone(), !on);
                    last = Some(switch.key.clone());
                }
                if last.as_ref() == Some(&switch.key) {
                    widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                        widgets::label(
                            ui,
                            cx,
                            at.why(&switch.key),
                            TextRole::Body,
                            cx.theme.colors.ink,
                        );
                    });
                }
            }
        },
        |ui| stranger(ui, cx, at, page, &state.stands, state.last.as_ref()),
    );
    if stands != state.stands {
        state.stands = stands;
        state.last = last;
        if page
            .switches
            .iter()
            .all(|s| state.stands.get(&s.key) == Some(&s.safe))
            && !state.done
        {
            state.done = true;
            at.did(Attempt::Switched(state.stands.clone()), out);
        }
    }
    let _ = stage;
    state.done
}

/// What a stranger sees now. A screen reader announces only the line that changed.
fn stranger(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    stands: &BTreeMap<Key, bool>,
    last: Option<&Key>,
) {
    let c = &cx.theme.colors;
    widgets::card(ui, cx, None, |ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(72.0), Sense::hover());
            widgets::face(ui, cx, &page.face, rect);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = SPACE_S;
                widgets::label(ui, cx, &cx.t.settings_stranger(), TextRole::Small, c.soft);
                widgets::section(ui, cx, at.part("name"));
            });
        });
        ui.add_space(SPACE_M);
        for switch in &page.switches {
            let safe = stands.get(&switch.key).copied().unwrap_or(switch.start) == switch.safe;
            let part = if safe { "hidden" } else { "shown" };
            let words = at.part(&format!("{}-{part}", switch.key));
            ui.horizontal_top(|ui| {
                let side = cx.theme.type_size(TextRole::Body).1;
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                let (icon, ink) = if safe {
                    ("check", c.good)
                } else {
                    ("web", c.again)
                };
                widgets::icon(ui, cx, icon, rect.shrink(3.0), ink);
                let said = widgets::label(
                    ui,
                    cx,
                    words,
                    TextRole::Body,
                    if safe { c.soft } else { c.ink },
                );
                if last == Some(&switch.key) {
                    ui.ctx().accesskit_node_builder(said.id, |node| {
                        node.set_live(accesskit::Live::Polite)
                    });
                }
            });
        }
        let all = page
            .switches
            .iter()
            .all(|switch| stands.get(&switch.key).copied().unwrap_or(switch.start) == switch.safe);
        if all {
            ui.add_space(SPACE_M);
            widgets::strong(ui, cx, &cx.t.settings_all_safe(), TextRole::Body, c.good);
        }
    });
}
