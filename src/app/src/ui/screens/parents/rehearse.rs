//! Conversations to rehearse: a child tells, hides, or asks. They use the same engine as the children's chats; afterward, the
//! parent sees what helped the child tell and what shut the conversation down.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::chat::{self, End};
use crate::ui::screens::shared::explain::promises;
use crate::ui::screens::shared::script::Script;
use crate::ui::screens::shared::way::way;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, Vec2, vec2};
use porchlight_core::content::Key;
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Audience, Graph, Kind, Quality};
use porchlight_core::model::{Action, Nav, Route};
use porchlight_core::text::Prose;

/// The height above and below the chat, and the chat's minimum and maximum height, in points.
const AROUND: f32 = 190.0;
const LOWEST: f32 = 380.0;
const HIGHEST: f32 = 560.0;

/// The list of conversations to rehearse.
#[derive(Default)]
pub struct Rehearse;

impl Screen for Rehearse {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.rehearse_title());
            widgets::label(
                ui,
                cx,
                &t.rehearse_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            for (ix, talk) in cx.model.library().home.rehearsals.iter().enumerate() {
                let prose = cx.texts.prose(&format!("rehearsals/{}", talk.id));
                let title = prose.text("rehearsal");
                widgets::card(ui, cx, None, |ui| {
                    widgets::section(ui, cx, title);
                    let summary = prose.part("rehearsal", "summary");
                    widgets::label(ui, cx, summary, TextRole::Body, cx.theme.colors.ink);
                    widgets::small(ui, cx, &t.parents_minutes(talk.minutes));
                    let role = if ix == 0 { Role::Primary } else { Role::Quiet };
                    let full = t.rehearse_start_named(title.to_owned());
                    if Button::new(&t.rehearse_start(), role)
                        .icon("play")
                        .name(&full)
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Nav(Nav::Go(Route::Rehearsal(talk.id.clone()))));
                    }
                });
                ui.add_space(SPACE_S);
            }
        });
    }
}

/// One conversation being rehearsed.
pub struct RehearsalScreen {
    id: Key,
    state: chat::State,
}

impl RehearsalScreen {
    /// `id` is the id of a rehearsal in the content.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            state: Default::default(),
        }
    }
}

impl Screen for RehearsalScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let id = &self.id.clone();
        let Some(talk) = cx.model.library().home.rehearsal(id) else {
            out.push(Action::Nav(Nav::Replace(Route::Rehearse)));
            return;
        };
        let Kind::Chat(graph) = &talk.talk.kind else {
            return;
        };
        let prose = cx.texts.prose(&format!("rehearsals/{id}"));
        let script = Script {
            key: &talk.talk.key,
            prose: &prose,
            audience: Audience::Parents,
            easy: false,
        };
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, script.part("title"));
            ui.add_space(SPACE_S);
            let window = ui.ctx().content_rect().size();
            let room = vec2(
                ui.available_width(),
                (window.y - AROUND).clamp(LOWEST, HIGHEST * cx.theme.scale),
            );
            let state = (&mut self.state, room);
            let mut at_end = |ui: &mut Ui,
                              cx: &Cx<'_>,
                              (_, key): chat::Told<'_>,
                              (end, _): (&mut End, Option<Vec2>),
                              _: &mut Vec<Action>| {
                ending(ui, cx, script.part(key.as_str()), end)
            };
            let done = chat::ui(ui, cx, &script, graph, state, &mut at_end, out);
            if !done {
                return;
            }
            ui.add_space(SPACE_L);
            let turns = graph.replay(self.state.run()).turns;
            widgets::card(ui, cx, None, |ui| {
                let title = cx.t.chat_way(script.part("name").to_owned());
                widgets::section(ui, cx, &title);
                way(ui, cx, &script, &turns);
            });
            ui.add_space(SPACE_S);
            if graph.reviewed_by.is_none() {
                widgets::small(ui, cx, &cx.t.chat_not_reviewed());
            }
            debrief(ui, cx, graph, &self.state, &prose);
            ui.add_space(SPACE_M);
            promises(ui, cx, Audience::Parents, out);
            ui.add_space(SPACE_M);
            if Button::new(&cx.t.rehearse_all(), Role::Quiet)
                .icon("list")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::UpTo(Route::Rehearse)));
            }
        });
    }
}

/// How the conversation ended. Returns whether the parent wants to try another way.
fn ending(ui: &mut Ui, cx: &Cx<'_>, words: &str, end: &mut End) -> bool {
    let fill = Some(cx.theme.colors.sunk);
    widgets::card(ui, cx, fill, |ui| {
        let told = widgets::landing(ui, cx, words, (TextRole::Body, false));
        if std::mem::take(&mut end.focus) {
            told.request_focus();
        }
    });
    ui.add_space(SPACE_M);
    Button::new(&cx.t.chat_another_way(), Role::Quiet)
        .icon("again")
        .show(ui, cx)
        .clicked()
}

/// Which of the chosen sentences helped the child tell, and which shut the conversation down.
fn debrief(ui: &mut Ui, cx: &Cx<'_>, graph: &Graph, state: &chat::State, prose: &Prose) {
    let t = cx.t;
    let replay = graph.replay(state.run());
    let replies: Vec<_> = replay
        .turns
        .iter()
        .filter_map(|turn| match turn {
            Turn::Replied(reply) => Some(*reply),
            Turn::Said { .. } => None,
        })
        .collect();
    for (title, name, tint, safe) in [
        (
            t.rehearse_helped(),
            "helped",
            cx.theme.colors.good_tint,
            true,
        ),
        (
            t.rehearse_closed(),
            "closed",
            cx.theme.colors.again_tint,
            false,
        ),
    ] {
        let of_kind: Vec<_> = replies
            .iter()
            .filter(|reply| (reply.quality == Quality::Safe) == safe)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        widgets::card(ui, cx, Some(tint), |ui| {
            widgets::section(ui, cx, &title);
            for reply in of_kind {
                let words = prose.part("rehearsal", &format!("{name}-{}", reply.key));
                widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
            }
        });
        ui.add_space(SPACE_S);
    }
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.rehearse_after());
        let words = prose.part("rehearsal", "after");
        widgets::paragraphs(ui, cx, words, TextRole::Body);
    });
}
