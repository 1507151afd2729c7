//! A scripted chat in which the learner advises a named character: the phone with what was said, and beside it the situation,
//! the replies and, once it is over, what the caller draws there. No path is called bad, lost or wrong.

use super::explain::note;
use super::phone::{self, Line, Phone};
use super::replies::{self, Plan};
use super::script::Script;
use super::scroller::Scroll;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets;
use egui::style::ScrollAnimation;
use egui::{Align, Event, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Attempt, ChatRun, Graph, Key, Reply, Speaker, Waiting};
use std::time::Duration;

/// The narrowest column beside the phone, and the lowest stage with both side by side, in points at 100 %.
const LEAST: Vec2 = vec2(340.0, 300.0);

/// One run through a chat.
pub struct State {
    run: ChatRun,
    done: bool,
    /// How many turns are on the phone; `None` before the chat was drawn for the first time.
    shown: Option<usize>,
    /// The first of the turns that came last: screen readers announce from here on.
    news: usize,
    /// Since when the other person has been typing, in egui's seconds.
    typing: Option<f64>,
    /// Something came onto the phone, so it is scrolled into view.
    moved: bool,
    scroll: Scroll,
    /// What the caller draws at the end.
    pub end: End,
}

impl Default for State {
    fn default() -> Self {
        Self {
            run: ChatRun::default(),
            done: false,
            shown: None,
            news: 0,
            typing: None,
            moved: false,
            scroll: Scroll::following(),
            end: End::default(),
        }
    }
}

/// Where somebody is after the end of a chat.
#[derive(Default)]
pub struct End {
    /// Which part of the end is shown, from 0.
    pub beat: usize,
    /// It was reached just now, so its beginning is scrolled into view.
    pub fresh: bool,
    /// The next thing drawn beside the phone takes the focus.
    pub focus: bool,
    /// How far that part is scrolled.
    pub scroll: Scroll,
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

    /// Notes that an end was reached. Returns true.
    pub fn reach(&mut self) -> bool {
        self.done = true;
        true
    }

    /// Begins anew. That an end was reached stays.
    pub fn restart(&mut self, ui: &Ui) {
        let focus = !pointed(ui);
        *self = Self {
            done: self.done,
            ..Self::default()
        };
        self.end.focus = focus;
        ui.ctx().request_repaint();
    }

    fn take(&mut self, ui: &Ui, key: Key) {
        self.run.taken.push(key);
        self.end = End {
            fresh: true,
            focus: !pointed(ui),
            ..End::default()
        };
        ui.ctx().request_repaint();
    }

    /// Lets new turns onto the phone: at once, or where the other person writes one, once they have typed it. Any press
    /// shows everything.
    fn advance(&mut self, ui: &Ui, cx: &Cx<'_>, turns: &[Turn<'_>]) {
        let Some(shown) = &mut self.shown else {
            self.shown = Some(turns.len());
            self.news = turns.len();
            return;
        };
        let now = ui.input(|input| input.time);
        let wait = if pressed(ui) { 0.0 } else { cx.theme.typing() };
        let before = *shown;
        while let Some(turn) = turns.get(*shown) {
            if is_typed(turn) && wait > 0.0 {
                let left = self.typing.get_or_insert(now).to_owned() + wait - now;
                if left > 0.0 {
                    let left = Duration::from_secs_f64(left);
                    ui.ctx().request_repaint_after(left);
                    break;
                }
            }
            self.typing = None;
            *shown += 1;
        }
        if *shown > before {
            self.news = before;
            self.moved = true;
        }
        *shown = (*shown).min(turns.len());
    }
}

fn is_typed(turn: &Turn<'_>) -> bool {
    let other = Speaker::Other;
    matches!(turn, Turn::Said { by, .. } if *by == other)
}

/// Whether somebody pressed anything in this frame.
fn pressed(ui: &Ui) -> bool {
    let is_press = |event: &Event| match event {
        Event::Key {
            pressed, repeat, ..
        } => *pressed && !*repeat,
        Event::PointerButton { pressed, .. } => *pressed,
        Event::AccessKitActionRequest(_) => true,
        _ => false,
    };
    ui.input(|input| input.events.iter().any(is_press))
}

/// Whether the press of this frame was a finger's or a mouse's: then focus goes nowhere by itself.
fn pointed(ui: &Ui) -> bool {
    ui.input(|input| input.pointer.any_released())
}

/// Draws the chat in a place of this size; in a lower or narrower one everything is stacked and the screen scrolls. `end`
/// draws what follows the last message, in the column or below the phone, and returns whether to begin anew. Returns true
/// once an end has been reached.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    graph: &Graph,
    (state, room): (&mut State, Vec2),
    end: impl FnOnce(&mut Ui, &Cx<'_>, &[Turn<'_>], &Key, &mut End, Option<Vec2>) -> bool,
) -> bool {
    let replay = graph.replay(&state.run);
    let turns = &replay.turns;
    state.advance(ui, cx, turns);
    let phone = Phone {
        other: at.part("other"),
        avatar: Some(&graph.avatar),
    };
    let start = ui.cursor().min;
    let wide = phone::width(cx, room.x);
    let beside = room.x - wide - SPACE_XL;
    let side_by_side = beside >= LEAST.x * cx.theme.scale && room.y >= LEAST.y * cx.theme.scale;
    let lines = lines(at, turns, state, side_by_side);
    let moved = std::mem::take(&mut state.moved);
    if moved {
        state.scroll.to_end();
        ui.ctx().request_repaint();
    }
    let why = last(turns).map(|reply| at.why(&reply.key));
    let mut taken = None;
    let mut again = false;
    if side_by_side {
        // In reading order: the situation, what was said, the replies.
        let column = Rect::from_min_size(start, vec2(beside, room.y));
        let left = column.max.x + SPACE_XL;
        let place = Rect::from_min_size(pos2(left, start.y), vec2(wide, room.y));
        match replay.waiting {
            Waiting::Choice(replies) => {
                let plan = Plan::new(ui, cx, at, replies, why, column);
                plan.text(ui, cx, at, why);
                phone.show(ui, cx, place, &mut state.scroll, &lines);
                let how = (why.is_some(), &mut state.end.focus);
                taken = plan.buttons(ui, cx, at, replies, how);
            }
            Waiting::Ended { key, .. } => {
                phone.show(ui, cx, place, &mut state.scroll, &lines);
                let builder = UiBuilder::new()
                    .id_salt("beside")
                    .max_rect(column)
                    .layout(Layout::top_down(Align::Min));
                let drawn = ui.scope_builder(builder, |ui| {
                    ui.set_width(column.width());
                    end(ui, cx, turns, key, &mut state.end, Some(column.size()))
                });
                again = drawn.inner;
            }
        }
        ui.advance_cursor_after_rect(Rect::from_min_size(start, room));
    } else {
        widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
        ui.add_space(SPACE_M);
        phone.flow(ui, cx, &lines);
        ui.add_space(SPACE_M);
        let from = ui.cursor().min;
        match replay.waiting {
            Waiting::Choice(replies) => {
                if let Some(why) = why {
                    note(ui, cx, why);
                }
                taken = replies::stacked(ui, cx, at, replies, &mut state.end.focus);
            }
            Waiting::Ended { key, .. } => again = end(ui, cx, turns, key, &mut state.end, None),
        }
        if moved {
            let most = (room.y - SPACE_XL).max(0.0);
            let high = (ui.cursor().min.y - from.y).min(most);
            let next = Rect::from_min_size(from, vec2(1.0, high));
            ui.scroll_to_rect_animation(next, None, ScrollAnimation::none());
        }
    }
    state.done |= matches!(replay.waiting, Waiting::Ended { .. });
    if let Some(key) = taken {
        state.take(ui, key);
    }
    if again {
        state.restart(ui);
    }
    state.done
}

/// The last reply, if any was given.
fn last<'a>(turns: &[Turn<'a>]) -> Option<&'a Reply> {
    turns.iter().rev().find_map(|turn| match turn {
        Turn::Replied(reply) => Some(*reply),
        Turn::Said { .. } => None,
    })
}

/// What is on the phone. Once somebody replied, the situation is its first entry where its own place is taken.
fn lines<'a>(
    at: &'a Script<'_>,
    turns: &[Turn<'a>],
    state: &State,
    side_by_side: bool,
) -> Vec<Line<'a>> {
    let shown = state.shown.unwrap_or(turns.len());
    let mut lines: Vec<Line<'a>> = Vec::new();
    if side_by_side && !state.run.taken.is_empty() {
        lines.push(Line {
            words: at.text(),
            name: "",
            by: Speaker::Narrator,
            typing: false,
            live: false,
        });
    }
    for (ix, turn) in turns.iter().enumerate().take(shown + 1) {
        let typing = ix == shown;
        let (key, by) = match turn {
            Turn::Said { key, by, .. } => (*key, *by),
            Turn::Replied(reply) => (&reply.key, Speaker::Character),
        };
        if typing && by != Speaker::Other {
            break;
        }
        lines.push(Line {
            words: at.part(key.as_str()),
            name: match by {
                Speaker::Other => at.part("other"),
                Speaker::Character => at.part("name"),
                Speaker::Narrator => "",
            },
            by,
            typing,
            live: !typing && ix >= state.news && !matches!(turn, Turn::Replied(_)),
        });
    }
    lines
}
