//! Sort: two or three drawn bins and one card at a time. The learner drags the card onto a bin, presses a bin, or uses the
//! keys; all three have the same effect.

mod bins;
mod card;
mod layout;

use super::stage::Stage;
use super::step_view::{StepView, instruction_above, instruction_beside};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::hear::hear;
use crate::ui::theme::{AudienceStyle, SPACE_M, SPACE_S};
use bins::Bin;
use card::Hand;
use egui::{Event, Key as Press, Rect, Ui, Vec2, vec2};
use layout::{Area, Layout};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Audience, Key, Sort, SortCard, shuffled};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// Which cards have been sorted, and the current one.
pub struct State {
    order: Vec<Key>,
    at: usize,
    placed: BTreeMap<Key, Key>,
    /// The index of the bin tried last for the current card, and whether it is the right one.
    last: Option<(usize, bool)>,
    /// The bin picked with the arrow keys.
    picked: Option<usize>,
    /// While the card is dragged: the offset from its top left corner to the pointer, in points.
    held: Option<Vec2>,
    glide: Option<Glide>,
}

/// The animation of the card into a bin or back to its place.
#[derive(Clone, Copy)]
struct Glide {
    from: Rect,
    /// The start time, in seconds.
    since: f64,
}

impl State {
    /// Starts with the first card. They are shuffled with a seed from the step, so the order is the same every time.
    pub fn new(at: &StepView<'_>, sort: &Sort) -> Self {
        let keys: Vec<Key> = sort.cards.iter().map(|card| card.key.clone()).collect();
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            order: shuffled(&keys, seed),
            at: 0,
            placed: BTreeMap::new(),
            last: None,
            picked: None,
            held: None,
            glide: None,
        }
    }

    fn is_solved(&self) -> bool {
        matches!(self.last, Some((_, true)))
    }

    fn next(&mut self) {
        self.at += 1;
        self.last = None;
        self.picked = None;
        self.glide = None;
    }

    /// A new attempt clears the verdict on a wrong bin.
    fn try_again(&mut self) {
        if !self.is_solved() {
            self.last = None;
        }
    }

    /// The number of cards visible in a bin. A card still on its way is not counted.
    fn count(&self, bin: &Key, current: &Key) -> usize {
        let on_its_way = |card: &Key| self.glide.is_some() && card == current;
        let all = self.placed.iter();
        all.filter(|(card, placed)| *placed == bin && !on_its_way(card))
            .count()
    }
}

/// Draws the current card and the bins. Returns true once every card has been sorted.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    sort: &Sort,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    let card_id = ui.scope_id().with((at.step.key.as_str(), "card"));
    let has_more = state.at + 1 < state.order.len();
    if state.is_solved() && has_more {
        let by_key = ui.memory(|memory| memory.has_focus(card_id)) && enter_pressed(ui);
        if stage.check(&t.sort_next()) || by_key {
            state.next();
            stage.check = None;
            // After "Next card", focus goes to the card, so that a screen reader announces it.
            ui.memory_mut(|memory| memory.request_focus(card_id));
        }
    }
    let Some(card) = state
        .order
        .get(state.at)
        .and_then(|key| sort.cards.iter().find(|card| &card.key == key))
    else {
        return true;
    };
    let area = Area::new(ui, cx, at, sort, stage);
    match area.aside {
        Some(column) => aside(ui, cx, at, column, stage),
        None => {
            let least = Layout::least(ui, cx, at, sort, area.left);
            let most = stage.room().y - least;
            instruction_above(ui, cx, at, most, stage);
        }
    }
    let layout = Layout::new(ui, cx, at, sort, stage, &area);
    let is_drawn = bins::are_drawn(&sort.bins);
    let hand = card::ui(ui, cx, at, (card, card_id), &layout, state, sort.bins.len());
    let over = hand.over.or(state.picked);
    let mut pressed = None;
    for (place, key) in sort.bins.iter().enumerate() {
        let Some(rect) = layout.bins.get(place) else {
            continue;
        };
        let bin = Bin {
            key,
            place,
            of: sort.bins.len(),
            is_drawn,
            rect: *rect,
            count: state.count(key, &card.key),
            is_over: over == Some(place) && !state.is_solved(),
            told: state.last.filter(|(bin, _)| *bin == place).map(|(_, r)| r),
            card: (!state.is_solved()).then(|| at.part(card.key.as_str())),
        };
        if bins::ui(ui, cx, at, &bin, &layout, out) {
            pressed = Some(place);
        }
    }
    let put = hand.put.or(pressed);
    card::paint(ui, cx, card, &layout, &hand, state);
    if cx.theme.look == AudienceStyle::Age5 && !state.is_solved() && hand.rect == layout.card {
        // Hearing the card must not put it anywhere.
        let salt = (at.step.key.as_str(), "card");
        hear(ui, cx, salt, at.part(card.key.as_str()), layout.card, out);
    }
    if let Some(place) = put.filter(|_| !state.is_solved()) {
        put_into(ui, cx, at, sort, (card, place), &hand, state, stage, out);
    } else if hand.is_dropped {
        state.glide = begin(ui, cx, hand.rect);
    }
    let end = layout.bins.first().map_or(layout.card, |bin| *bin);
    ui.advance_cursor_after_rect(Rect::from_min_max(ui.cursor().min, end.max));
    tell(cx, at, sort, card, &layout, state, stage);
    state.placed.len() == sort.cards.len()
}

/// The instruction, in the column beside the practice.
fn aside(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, column: f32, stage: &mut Stage) {
    let place = Rect::from_min_size(ui.cursor().min, vec2(column, ui.available_height()));
    instruction_beside(ui, cx, at, place, stage);
}

fn enter_pressed(ui: &Ui) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            let press = |key: &Press| matches!(key, Press::Enter | Press::Space);
            matches!(event, Event::Key { key, pressed: true, repeat: false, .. } if press(key))
        })
    })
}

/// Starts an animation from here, unless motion is off.
fn begin(ui: &Ui, cx: &Cx<'_>, from: Rect) -> Option<Glide> {
    ui.ctx().request_repaint();
    let since = ui.input(|input| input.time);
    cx.theme.motion.then_some(Glide { from, since })
}

#[expect(
    clippy::too_many_arguments,
    reason = "one place where all ways of putting a card meet"
)]
fn put_into(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    sort: &Sort,
    (card, place): (&SortCard, usize),
    hand: &Hand,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) {
    let Some(bin) = sort.bins.get(place) else {
        return;
    };
    let is_right = *bin == card.bin;
    state.last = Some((place, is_right));
    state.picked = None;
    stage.answered();
    if is_right || hand.is_dropped {
        state.glide = begin(ui, cx, hand.rect);
    }
    if is_right {
        state.placed.insert(card.key.clone(), bin.clone());
        if state.placed.len() == sort.cards.len() {
            at.did(Attempt::Placed(state.placed.clone()), out);
        }
    }
}

/// Shows the verdict on the last attempt, or the progress, in the footer and the sheet.
fn tell(
    cx: &Cx<'_>,
    at: &StepView<'_>,
    sort: &Sort,
    card: &SortCard,
    layout: &Layout,
    state: &State,
    stage: &mut Stage,
) {
    let t = cx.t;
    // The sheet must cover no bin: after a wrong choice, the card comes back and another bin can be tried.
    let bins = layout.bins.iter().copied();
    let near = bins.reduce(Rect::union).unwrap_or(Rect::NOTHING);
    match state.last {
        // The card is now in its bin, so the reason says which card it is about.
        Some((_, true)) if at.lesson.audience != Audience::Age5To7 => {
            stage.verdict_on(true, at.part(card.key.as_str()), near);
            stage.more(at.why(&card.key), false);
        }
        Some((_, true)) => stage.verdict(true, at.why(&card.key), near),
        Some((place, false)) => {
            let bin = sort.bins.get(place).map_or("", |bin| bin_name(at, bin));
            stage.verdict(false, &t.sort_not_there(bin.to_owned()), near);
        }
        None => stage.hint(&t.sort_progress(state.order.len(), state.at + 1)),
    }
    // Once a card has been put, its place is empty and may be covered.
    if !state.is_solved() || layout.has_aside {
        stage.spare([layout.card]);
    }
}

fn bin_name<'t>(at: &'t StepView<'_>, bin: &Key) -> &'t str {
    at.part(&format!("bin-{bin}"))
}

/// The largest size with this aspect ratio that fits into `place`.
fn fitted(aspect: f32, place: Vec2) -> Vec2 {
    let width = place.x.min(place.y * aspect);
    vec2(width, width / aspect)
}

/// Padding inside a bin.
const PAD: f32 = SPACE_S;
/// The gap between the card and the bins.
const GAP: f32 = SPACE_M;
