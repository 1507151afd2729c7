//! A scripted chat in which the learner advises a named character. No path is called bad, lost or wrong. At the end,
//! the path taken is shown, with each turn named by what the other person did.

use super::explain::{note, promises};
use super::script::{Script, sign_name};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUBBLE, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role, read_galley};
use egui::{Align, CornerRadius, Layout, Margin, Sense, Ui, Vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Attempt, ChatRun, Graph, Speaker, Waiting};
use porchlight_core::model::Action;

/// The share of the width given to the column beside the chat, and that column's minimum width in points.
const SIDE: f32 = 0.4;
const LEAST: f32 = 300.0;

/// One run through a chat.
#[derive(Default)]
pub struct State {
    run: ChatRun,
    done: bool,
    /// A reply was just taken, so what comes next is scrolled into view.
    moved: bool,
    /// Heights of the two columns when last drawn, in points.
    heights: (f32, f32),
}

impl State {
    /// The replies taken so far.
    pub fn attempt(&self) -> Attempt {
        Attempt::Replies(self.run.taken.clone())
    }

    /// The path through the chat so far.
    pub fn run(&self) -> &ChatRun {
        &self.run
    }

    /// Whether an end was reached at least once.
    pub fn is_done(&self) -> bool {
        self.done
    }
}

/// Draws the chat. Returns true once an end has been reached.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    graph: &Graph,
    state: &mut State,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    let replay = graph.replay(&state.run);
    let ended = matches!(replay.waiting, Waiting::Ended { .. });
    let mut taken = None;
    let mut again = false;
    let moved = state.moved;
    let heights = state.heights;
    let mut right = 0.0;
    let wide = (ui.available_width() - SPACE_XL) * SIDE >= LEAST * cx.theme.scale;
    let why = replay.turns.iter().rev().find_map(|turn| match turn {
        Turn::Replied(last) if !ended => Some(at.why(&last.key).to_owned()),
        _ => None,
    });
    let mut column = |ui: &mut Ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(44.0), Sense::hover());
            widgets::face(ui, cx, &graph.avatar, rect);
            widgets::strong(
                ui,
                cx,
                at.part("other"),
                TextRole::Body,
                cx.theme.colors.ink,
            );
        });
        for turn in &replay.turns {
            match turn {
                Turn::Said { key, by, .. } => {
                    bubble(ui, cx, at.part(key.as_str()), *by, speaker(at, *by))
                }
                Turn::Replied(reply) => bubble(
                    ui,
                    cx,
                    at.part(reply.key.as_str()),
                    Speaker::Character,
                    at.part("name"),
                ),
            }
        }
        if !wide && let Some(why) = &why {
            note(ui, cx, why);
        }
        let start = ui.cursor().min;
        match replay.waiting {
            Waiting::Choice(replies) => {
                ui.add_space(SPACE_M);
                let name = at.part("name").to_owned();
                let ask = if at.audience.is_child() {
                    t.chat_what_should(name)
                } else {
                    t.chat_what_should_say(name)
                };
                widgets::strong(ui, cx, &ask, TextRole::Body, cx.theme.colors.ink);
                for reply in replies {
                    if Button::new(at.part(reply.key.as_str()), Role::Quiet)
                        .wide()
                        .show(ui, cx)
                        .clicked()
                    {
                        taken = Some(reply.key.clone());
                    }
                }
            }
            Waiting::Ended { key, .. } => {
                note(ui, cx, at.part(key.as_str()));
                ui.add_space(SPACE_L);
                way(ui, cx, at, &replay.turns);
                promises(ui, cx, at.audience, out);
                if graph.reviewed_by.is_none() {
                    widgets::small(ui, cx, &t.chat_not_reviewed());
                }
                again = Button::new(&t.chat_another_way(), Role::Quiet)
                    .icon("again")
                    .show(ui, cx)
                    .clicked();
            }
        }
        if moved {
            // Make room for the whole next choice. Of an ending, show at least the beginning, which tells how the
            // story went on.
            let height = if ended {
                240.0
            } else {
                ui.cursor().min.y - start.y
            };
            let next = egui::Rect::from_min_size(start, egui::vec2(1.0, height));
            ui.scroll_to_rect_animation(next, None, egui::style::ScrollAnimation::none());
        }
    };
    widgets::two_columns(
        ui,
        SIDE,
        LEAST * cx.theme.scale,
        |ui| {
            if wide {
                // Next to a long chat, the situation and the note scroll along.
                let hidden = ui.clip_rect().min.y - ui.cursor().min.y;
                ui.add_space(hidden.clamp(0.0, (heights.1 - heights.0).max(0.0)));
            }
            let start = ui.cursor().min.y;
            widgets::heading(ui, cx, at.part("title"));
            widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
            ui.add_space(SPACE_M);
            // The explanation of a reply goes beside the chat, never into it.
            if wide && let Some(why) = &why {
                note(ui, cx, why);
            }
            state.heights.0 = ui.cursor().min.y - start;
        },
        |ui| {
            let start = ui.cursor().min.y;
            column(ui);
            right = ui.cursor().min.y - start;
        },
    );
    state.heights.1 = right;
    state.moved = false;
    if ended && !state.done {
        state.done = true;
    }
    if let Some(key) = taken {
        state.run.taken.push(key);
        state.moved = true;
    }
    if again {
        state.run.taken.clear();
    }
    state.done
}

fn speaker<'a>(at: &'a Script<'_>, by: Speaker) -> &'a str {
    match by {
        Speaker::Other => at.part("other"),
        Speaker::Character => at.part("name"),
        Speaker::Narrator => "",
    }
}

fn bubble(ui: &mut Ui, cx: &Cx<'_>, text: &str, by: Speaker, name: &str) {
    let c = &cx.theme.colors;
    if by == Speaker::Narrator {
        widgets::label(ui, cx, text, TextRole::Body, c.soft);
        return;
    }
    let mine = by == Speaker::Character;
    let width = ui.available_width() * 0.84;
    let layout = if mine {
        Layout::top_down(Align::Max)
    } else {
        Layout::top_down(Align::Min)
    };
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S / 2.0;
        let radius = CornerRadius {
            nw: RADIUS_BUBBLE,
            ne: RADIUS_BUBBLE,
            sw: if mine { RADIUS_BUBBLE } else { 4 },
            se: if mine { 4 } else { RADIUS_BUBBLE },
        };
        egui::Frame::new()
            .fill(if mine { c.act_tint } else { c.card })
            .stroke(cx.theme.card_stroke())
            .corner_radius(radius)
            .inner_margin(Margin::symmetric(16, 10))
            .show(ui, |ui| {
                let laid = read_galley(ui, cx, text, TextRole::Body, false, c.ink, width - 32.0);
                let said = format!("{name}: {text}");
                let label = ui.add(egui::Label::new(laid).selectable(false));
                ui.ctx()
                    .accesskit_node_builder(label.id, |node| node.set_value(said));
            });
    });
}

/// The path taken: what each turn did, and the warning signs the other person gave.
fn way(ui: &mut Ui, cx: &Cx<'_>, at: &Script<'_>, turns: &[Turn<'_>]) {
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &cx.t.chat_way(at.part("name").to_owned()));
        for turn in turns {
            match turn {
                Turn::Said {
                    key,
                    sign: Some(sign),
                    ..
                } => {
                    let line = format!("{}: “{}”", sign_name(cx, *sign), at.part(key.as_str()));
                    widgets::strong(ui, cx, &line, TextRole::Body, cx.theme.colors.lamp_text);
                }
                Turn::Replied(reply) => {
                    let line = format!("{}: “{}”", at.part("name"), at.part(reply.key.as_str()));
                    widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
                    widgets::label(
                        ui,
                        cx,
                        at.why(&reply.key),
                        TextRole::Body,
                        cx.theme.colors.soft,
                    );
                }
                Turn::Said { .. } => {}
            }
        }
    });
}
