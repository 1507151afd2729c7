//! One run through a chat: what was answered so far, what is on the phone by now, and how it is arranged.

use super::super::phone::Phone;
use super::super::replies::{Plan, Step};
use super::super::script::Script;
use super::super::scroller::Scroll;
use super::said::{last, told};
use crate::ui::cx::Cx;
use crate::ui::theme::SPACE_M;
use egui::{Event, Rangef, Rect, Ui};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Attempt, ChatRun, Graph, Key, Speaker, Waiting};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

/// The side of the advised character's picture, in points: smaller than that, the face would not be known again.
const PORTRAIT: Rangef = Rangef {
    min: 72.0,
    max: 136.0,
};

/// One run through a chat.
pub struct State {
    pub(super) run: ChatRun,
    pub(super) done: bool,
    /// How many turns are on the phone; `None` before the chat was drawn for the first time.
    pub(super) shown: Option<usize>,
    /// The first of the turns that came last: screen readers announce from here on.
    pub(super) news: usize,
    /// Since when the other person has been typing, in egui's seconds.
    typing: Option<f64>,
    /// Something came onto the phone, so it is scrolled into view.
    pub(super) moved: bool,
    pub(super) scroll: Scroll,
    /// How the story went on after the last message is told at the end, and not on the phone.
    pub(super) tells: bool,
    /// How the chat is arranged, for a window, a text size and a language.
    kept: Option<(u64, Arranged)>,
    /// What the caller draws at the end.
    pub end: End,
}

/// The arrangement that holds for every step of a chat.
#[derive(Clone)]
pub(super) struct Arranged {
    pub plan: Plan,
    /// The phone's height, in points: that of the longest way, or as much as there is.
    pub phone: f32,
    /// The picture of the advised character, and its side in points, where the column has room above the text.
    pub portrait: Option<(Arc<str>, f32)>,
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

    /// Notes the reply that was pressed.
    pub(super) fn take(&mut self, ui: &Ui, key: Key) {
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
    pub(super) fn advance(&mut self, ui: &Ui, cx: &Cx<'_>, turns: &[Turn<'_>]) {
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

impl State {
    /// The arrangement: made anew when the room, the text size or the language changes.
    pub(super) fn arranged(
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
                        // While the end is on its way, the last reason is read.
                        steps.push(Step {
                            why: last(&replay.turns).map(|reply| at.why(&reply.key)),
                            replies: &[],
                        });
                        let told = told(at, &replay.turns, self.tells);
                        longest = longest.max(phone.whole(ui, cx, &told, place.width()));
                    }
                }
            }
        }
        let plan = Plan::new(ui, cx, at, &steps, column.size());
        let spare = column.height() - plan.height() - SPACE_M;
        let side = spare.min(PORTRAIT.max * cx.theme.scale);
        let portrait = (side >= PORTRAIT.min)
            .then(|| at.portrait(cx))
            .flatten()
            .map(|name| (name.into(), side));
        let arranged = Arranged {
            plan,
            phone: longest.min(place.height()),
            portrait,
        };
        self.kept = Some((like, arranged.clone()));
        arranged
    }
}
