//! A scripted chat in which the learner advises a named character: the phone with what was said, and beside it the situation,
//! the replies and, once it is over, what the caller draws there. No path is called bad, lost or wrong.

use super::explain::note;
use super::phone::{self, Line, Phone};
use super::replies::{self, Plan, Step};
use super::script::Script;
use super::scroller::Scroll;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets;
use egui::style::ScrollAnimation;
use egui::{Align, Event, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Attempt, ChatRun, Graph, Key, Reply, Speaker, Waiting};
use porchlight_core::model::Action;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

/// The narrowest column beside the phone, and the lowest stage with both side by side, in points at 100 %.
const LEAST: Vec2 = vec2(340.0, 300.0);
/// The widest column beside the phone, in points at 100 %.
const WIDEST: f32 = 640.0;

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
    /// How the story went on after the last message is told at the end, and not on the phone.
    tells: bool,
    /// How the chat is arranged, for a window, a text size and a language.
    kept: Option<(u64, Arranged)>,
    /// What the caller draws at the end.
    pub end: End,
}

/// The arrangement that holds for every step of a chat.
#[derive(Clone)]
struct Arranged {
    plan: Plan,
    /// The phone's height, in points: that of the longest way, or as much as there is.
    phone: f32,
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
            tells: false,
            kept: None,
            end: End::default(),
        }
    }
}

/// Where somebody is after the end of a chat.
#[derive(Default)]
pub struct End {
    /// Which part of the end is shown, from 0.
    pub beat: usize,
    /// Which page of that part, from 0.
    pub page: usize,
    /// It was reached just now, so its beginning is scrolled into view.
    pub fresh: bool,
    /// The next thing drawn beside the phone takes the focus.
    pub focus: bool,
    /// It is drawn over the whole stage, without the phone.
    pub is_wide: bool,
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

    /// Leaves it to the caller to tell, at the end, how the story went on after the last message.
    pub fn tell_after(&mut self) {
        self.tells = true;
    }

    /// Whether a message is still to come.
    pub fn is_typing(&self, turns: &[Turn<'_>]) -> bool {
        self.shown.is_some_and(|shown| shown < turns.len())
    }

    /// Begins anew. That an end was reached stays.
    pub fn restart(&mut self, ui: &Ui) {
        let focus = !pointed(ui);
        *self = Self {
            done: self.done,
            tells: self.tells,
            kept: self.kept.take(),
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

/// All that was said, and the key of the ending.
pub type Told<'t> = (&'t [Turn<'t>], &'t Key);

/// Draws what follows the last message: in this size, or, without one, in a screen that scrolls. Returns whether to begin anew.
pub type Ending<'f> =
    dyn FnMut(&mut Ui, &Cx<'_>, Told<'_>, (&mut End, Option<Vec2>), &mut Vec<Action>) -> bool + 'f;

/// Draws the chat in a place of this size; in a lower or narrower one everything is stacked and the screen scrolls. `end`
/// draws what follows the last message, in the column or below the phone, and returns whether to begin anew. Returns true
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
        // Nobody answers a message before it can be read.
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

/// A chat as it is now.
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
        let middle = vec2(0.0, ((column.height() - high) / 2.0).max(0.0));
        let centered = Rect::from_min_size(column.min + middle, vec2(column.width(), high));
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
                plan.text(ui, cx, self.at, self.why, centered);
                phone.show(ui, cx, place, &mut state.scroll, &lines);
                if let (Waiting::Choice(replies), false) = (waiting, self.is_typing) {
                    let step = Step {
                        why: self.why,
                        replies: *replies,
                    };
                    let focus = &mut state.end.focus;
                    done.taken = plan.buttons(ui, cx, (self.at, &step), centered, focus, out);
                }
            }
        }
        done
    }

    /// One below the other, in a stage that scrolls.
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

impl State {
    /// The arrangement: made anew when the room, the text size or the language changes.
    fn arranged(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        at: &Script<'_>,
        (graph, phone): (&Graph, &Phone<'_>),
        [column, place]: [Rect; 2],
    ) -> Arranged {
        let mut hasher = DefaultHasher::new();
        cx.like().hash(&mut hasher);
        for side in [column.width(), column.height(), place.width()] {
            side.to_bits().hash(&mut hasher);
        }
        let like = hasher.finish();
        if let Some((known, arranged)) = &self.kept
            && *known == like
        {
            return arranged.clone();
        }
        let mut steps: Vec<Step<'_>> = Vec::new();
        let mut longest: f32 = 0.0;
        for run in graph.paths() {
            for count in 0..=run.taken.len() {
                let taken = run.taken.iter().take(count).cloned().collect();
                let replay = graph.replay(&ChatRun { taken });
                match replay.waiting {
                    Waiting::Choice(replies) => steps.push(Step {
                        why: last(&replay.turns).map(|reply| at.why(&reply.key)),
                        replies,
                    }),
                    Waiting::Ended { .. } => {
                        let told = told(at, &replay.turns, self.tells);
                        longest = longest.max(phone.whole(ui, cx, &told, place.width()));
                    }
                }
            }
        }
        let arranged = Arranged {
            plan: Plan::new(ui, cx, at, &steps, column.size()),
            phone: longest.min(place.height()),
        };
        self.kept = Some((like, arranged.clone()));
        arranged
    }
}

/// The last reply, if any was given.
fn last<'a>(turns: &[Turn<'a>]) -> Option<&'a Reply> {
    turns.iter().rev().find_map(|turn| match turn {
        Turn::Replied(reply) => Some(*reply),
        Turn::Said { .. } => None,
    })
}

/// How the story went on after the last message.
pub fn after<'a>(turns: &[Turn<'a>]) -> Vec<&'a Key> {
    let told = turns.iter().rev().map_while(|turn| match turn {
        Turn::Said {
            key,
            by: Speaker::Narrator,
            ..
        } => Some(*key),
        _ => None,
    });
    let mut keys: Vec<&Key> = told.collect();
    keys.reverse();
    keys
}

/// Everything that was said up to here. What the end tells is left out.
fn told<'a>(at: &'a Script<'_>, turns: &[Turn<'a>], tells: bool) -> Vec<Line<'a>> {
    let aside = if tells { after(turns).len() } else { 0 };
    let turns = turns.iter().take(turns.len() - aside);
    let lines = turns.map(|turn| {
        let (key, by) = match turn {
            Turn::Said { key, by, .. } => (*key, *by),
            Turn::Replied(reply) => (&reply.key, Speaker::Character),
        };
        Line {
            words: at.part(key.as_str()),
            name: match by {
                Speaker::Other => at.part("other"),
                Speaker::Character => at.part("name"),
                Speaker::Narrator => "",
            },
            by,
            typing: false,
            live: false,
            focus: false,
        }
    });
    lines.collect()
}

/// What is on the phone by now. While the other person types, the keyboard focus waits at the dots: the reply that had it is
/// gone, and the next ones are still to come.
fn lines<'a>(
    at: &'a Script<'_>,
    turns: &[Turn<'a>],
    has_ended: bool,
    state: &State,
) -> Vec<Line<'a>> {
    let shown = state.shown.unwrap_or(turns.len());
    let mut lines = told(at, turns, state.tells && has_ended);
    lines.truncate(shown + 1);
    for (ix, (line, turn)) in lines.iter_mut().zip(turns).enumerate() {
        line.typing = ix == shown;
        line.focus = line.typing && state.end.focus;
        line.live = ix < shown && ix >= state.news && !matches!(turn, Turn::Replied(_));
    }
    lines.retain(|line| !line.typing || line.by == Speaker::Other);
    lines
}
