//! One run through a chat: the answers so far, what is currently on the phone, and how it is arranged.

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

/// The side of the advised character's picture, in points: any smaller, and the face would not be recognizable.
const PORTRAIT: Rangef = Rangef {
    min: 72.0,
    max: 136.0,
};

/// One run through a chat.
pub struct State {
    pub(super) run: ChatRun,
    pub(super) done: bool,
    /// The number of turns on the phone; `None` until the chat has been drawn once.
    pub(super) shown: Option<usize>,
    /// The index of the first turn that screen readers have to announce.
    pub(super) news: usize,
    /// When the other person started typing, on egui's clock in seconds.
    typing: Option<f64>,
    /// A turn was added to the phone and must be scrolled into view.
    pub(super) moved: bool,
    pub(super) scroll: Scroll,
    /// The end tells what happened after the last message, instead of the phone.
    pub(super) tells: bool,
    /// The arrangement, cached for a window size, a text size and a language.
    kept: Option<(u64, Arranged)>,
    /// The state of what the caller draws at the end.
    pub end: End,
}

/// The arrangement used for every step of a chat.
#[derive(Clone)]
pub(super) struct Arranged {
    pub plan: Plan,
    /// The phone's height, in points: that of the longest path, or the available height if that is less.
    pub phone: f32,
    /// The picture of the advised character and its side in points, if the column has room above the text.
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

/// The position within the end of a chat.
#[derive(Default)]
pub struct End {
    /// The part of the end being shown, from 0.
    pub beat: usize,
    /// The page of that part, from 0.
    pub page: usize,
    /// The end was just reached, so its beginning is scrolled into view.
    pub fresh: bool,
    /// The next thing drawn beside the phone takes the focus.
    pub focus: bool,
    /// It is drawn over the whole stage, without the phone.
    pub is_wide: bool,
    /// The scroll position of that part.
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

    /// Whether an end has been reached at least once.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Records that an end was reached. Returns true.
    pub fn reach(&mut self) -> bool {
        self.done = true;
        true
    }

    /// Leaves it to the caller's end to tell what happened after the last message.
    pub fn tell_after(&mut self) {
        self.tells = true;
    }

    /// Whether more messages are coming.
    pub fn is_typing(&self, turns: &[Turn<'_>]) -> bool {
        self.shown.is_some_and(|shown| shown < turns.len())
    }

    /// Restarts the chat. It still counts as done if an end was reached before.
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

    /// Records the reply that was pressed.
    pub(super) fn take(&mut self, ui: &Ui, key: Key) {
        self.run.taken.push(key);
        self.end = End {
            fresh: true,
            focus: !pointed(ui),
            ..End::default()
        };
        ui.ctx().request_repaint();
    }

    /// Moves new turns onto the phone: the other person's after a typing delay, all others at once. Any press shows everything.
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

/// Whether anything was pressed in this frame.
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

/// Whether a finger or a mouse was released in this frame: then focus does not move by itself.
fn pointed(ui: &Ui) -> bool {
    ui.input(|input| input.pointer.any_released())
}

impl State {
    /// The arrangement, computed again when the room, the text size or the language changes.
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
                        // Until the end appears, the last explanation is shown.
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
