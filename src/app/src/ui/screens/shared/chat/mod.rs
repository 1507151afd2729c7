//! A scripted chat in which the learner advises a named character: the phone with the conversation and, beside it, the
//! situation, the replies and, at the end, what the caller draws there. No path is called bad, lost or wrong.

mod said;
mod state;

use self::said::{last, lines};
use super::explain::note;
use super::phone::{self, Phone};
use super::replies::{self, Step};
use super::script::Script;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets;
use egui::style::ScrollAnimation;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Graph, Key, Waiting};
use porchlight_core::model::Action;

pub use self::said::after;
pub use self::state::{End, State};

/// The minimum width of the column beside the phone, and the minimum height for both side by side, in points at 100 %.
const LEAST: Vec2 = vec2(340.0, 300.0);
/// The maximum width of the column beside the phone, in points at 100 %.
const WIDEST: f32 = 640.0;

/// All turns of the chat, and the key of its ending.
pub type Told<'t> = (&'t [Turn<'t>], &'t Key);

/// Draws the end of the chat within this size or, if there is none, on a scrolling screen. Returns whether to restart.
pub type Ending<'f> =
    dyn FnMut(&mut Ui, &Cx<'_>, Told<'_>, (&mut End, Option<Vec2>), &mut Vec<Action>) -> bool + 'f;

/// Draws the chat in an area of this size; if that is too low or too narrow, everything is stacked and the screen scrolls.
/// `end` draws what follows the last message, in the column or below the phone, and returns whether to restart. Returns true
/// once an end has been reached.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    graph: &Graph,
    (state, room): (&mut State, Vec2),
    end: &mut Ending<'_>,
    out: &mut Vec<Action>,
) -> bool {
    let replay = graph.replay(&state.run);
    let turns = &replay.turns;
    state.advance(ui, cx, turns);
    let ended = matches!(replay.waiting, Waiting::Ended { .. });
    let phone = Phone {
        other: at.part("other"),
        avatar: Some(&graph.avatar),
    };
    let moved = std::mem::take(&mut state.moved);
    if moved {
        state.scroll.to_end();
        ui.ctx().request_repaint();
    }
    let scale = cx.theme.scale;
    let wide = phone::width(cx, room.x);
    let beside = (room.x - wide - SPACE_XL).min(WIDEST * scale);
    let side_by_side = beside >= LEAST.x * scale && room.y >= LEAST.y * scale;
    let drawn = Drawn {
        at,
        waiting: &replay.waiting,
        turns,
        why: last(turns).map(|reply| at.why(&reply.key)),
        // A message cannot be answered before it can be read.
        is_typing: state.is_typing(turns),
    };
    let mut done = Done::default();
    let start = ui.cursor().min;
    if let (true, true, false, Waiting::Ended { key, .. }) = (
        side_by_side,
        state.end.is_wide,
        drawn.is_typing,
        &replay.waiting,
    ) {
        let whole = Rect::from_min_size(start, room);
        let builder = UiBuilder::new()
            .id_salt("whole")
            .max_rect(whole)
            .layout(Layout::top_down(Align::Min));
        let again = ui.scope_builder(builder, |ui| {
            end(ui, cx, (turns, key), (&mut state.end, Some(room)), out)
        });
        done.again = again.inner;
        ui.advance_cursor_after_rect(whole);
    } else if side_by_side {
        let left = start.x + ((room.x - beside - SPACE_XL - wide) / 2.0).max(0.0);
        let places = [(left, beside), (left + beside + SPACE_XL, wide)]
            .map(|(left, width)| Rect::from_min_size(pos2(left, start.y), vec2(width, room.y)));
        done = drawn.beside(ui, cx, (graph, &phone), (state, places), end, out);
        ui.advance_cursor_after_rect(Rect::from_min_size(start, room));
    } else {
        done = drawn.stacked(ui, cx, &phone, (state, room.y, moved), end, out);
    }
    state.done |= ended;
    if let Some(key) = done.taken {
        state.take(ui, key);
    }
    if done.again {
        state.restart(ui);
    }
    state.done
}

/// What was pressed.
#[derive(Default)]
struct Done {
    taken: Option<Key>,
    again: bool,
}

/// A chat in its current state.
struct Drawn<'a> {
    at: &'a Script<'a>,
    waiting: &'a Waiting<'a>,
    turns: &'a [Turn<'a>],
    why: Option<&'a str>,
    is_typing: bool,
}

impl Drawn<'_> {
    /// The column and the phone side by side.
    fn beside(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (graph, phone): (&Graph, &Phone<'_>),
        (state, [column, place]): (&mut State, [Rect; 2]),
        end: &mut Ending<'_>,
        out: &mut Vec<Action>,
    ) -> Done {
        let arranged = state.arranged(ui, cx, self.at, (graph, phone), [column, place]);
        let has_ended = matches!(self.waiting, Waiting::Ended { .. });
        let lines = lines(self.at, self.turns, has_ended, state);
        let middle = place.center();
        let place = Rect::from_center_size(middle, vec2(place.width(), arranged.phone));
        let high = arranged.plan.height();
        let above = arranged
            .portrait
            .as_ref()
            .map_or(0.0, |(_, side)| side + SPACE_M);
        let top = ((column.height() - high - above) / 2.0).max(0.0) + above;
        let centered = Rect::from_min_size(column.min + vec2(0.0, top), vec2(column.width(), high));
        let mut done = Done::default();
        // In reading order: the situation, what was said, the replies.
        match self.waiting {
            Waiting::Ended { key, .. } if !self.is_typing => {
                phone.show(ui, cx, place, &mut state.scroll, &lines);
                let builder = UiBuilder::new()
                    .id_salt("beside")
                    .max_rect(column)
                    .layout(Layout::top_down(Align::Min));
                let drawn = ui.scope_builder(builder, |ui| {
                    ui.set_width(column.width());
                    let size = Some(column.size());
                    end(ui, cx, (self.turns, key), (&mut state.end, size), out)
                });
                done.again = drawn.inner;
            }
            waiting => {
                let plan = &arranged.plan;
                if let Some((name, side)) = &arranged.portrait {
                    // The picture has no accessible name, since the name is in the text and in each question.
                    let corner = centered.min - vec2(0.0, above);
                    let rect = Rect::from_min_size(corner, Vec2::splat(*side));
                    widgets::face(ui, cx, name, rect);
                }
                plan.text(ui, cx, self.at, self.why, centered);
                phone.show(ui, cx, place, &mut state.scroll, &lines);
                if let (Waiting::Choice(replies), false) = (waiting, self.is_typing) {
                    let step = Step {
                        why: self.why,
                        replies,
                    };
                    let focus = &mut state.end.focus;
                    done.taken = plan.buttons(ui, cx, (self.at, &step), centered, focus, out);
                }
            }
        }
        done
    }

    /// Stacked vertically, in a stage that scrolls.
    fn stacked(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        phone: &Phone<'_>,
        (state, room, moved): (&mut State, f32, bool),
        end: &mut Ending<'_>,
        out: &mut Vec<Action>,
    ) -> Done {
        let has_ended = matches!(self.waiting, Waiting::Ended { .. });
        let lines = lines(self.at, self.turns, has_ended, state);
        widgets::paragraphs(ui, cx, self.at.text(), TextRole::Body);
        ui.add_space(SPACE_M);
        phone.flow(ui, cx, &lines);
        ui.add_space(SPACE_M);
        let from = ui.cursor().min;
        let mut done = Done::default();
        match self.waiting {
            Waiting::Choice(replies) => {
                if let Some(why) = self.why {
                    note(ui, cx, why);
                }
                if self.is_typing {
                    ui.add_space(replies::stacked_height(ui, cx, self.at, replies));
                } else {
                    let focus = &mut state.end.focus;
                    done.taken = replies::stacked(ui, cx, self.at, replies, focus, out);
                }
            }
            Waiting::Ended { key, .. } if !self.is_typing => {
                done.again = end(ui, cx, (self.turns, key), (&mut state.end, None), out);
            }
            Waiting::Ended { .. } => {}
        }
        if moved {
            let most = (room - SPACE_XL).max(0.0);
            let high = (ui.cursor().min.y - from.y).min(most);
            let next = Rect::from_min_size(from, vec2(1.0, high));
            ui.scroll_to_rect_animation(next, None, ScrollAnimation::none());
        }
        done
    }
}
