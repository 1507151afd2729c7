//! Put in order: rows of equal height. A row can be dragged, moved with the arrow keys while it has the focus, or moved with
//! its two buttons, which work with a finger, a switch or a screen reader. Places are not numbered before the order is
//! checked: a shuffled list with numbers looks like a plan. Where the order is a plan for somebody in trouble, the finished
//! plan comes first.

mod fit;
mod row;

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use egui::{Rect, Ui, vec2};
use fit::Fit;
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, shuffled};
use porchlight_core::model::Action;
use row::Row;

/// The current order, and the result of checking it.
pub struct State {
    order: Vec<Key>,
    /// The finished plan is shown; ordering has not begun.
    is_plan: bool,
    checked: bool,
    right: bool,
    tries: u32,
    /// The row being dragged, and how far below its top edge it was grabbed, in points.
    held: Option<(Key, f32)>,
    /// The row that moved last: its new place is announced to screen readers.
    moved: Option<Key>,
}

impl State {
    /// Starts with the items shuffled, with a seed from the step, so that they are the same every time.
    pub fn new(at: &StepView<'_>, items: &[Key]) -> Self {
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            order: shuffled(items, seed),
            is_plan: is_first_steps(at),
            checked: false,
            right: false,
            tries: 0,
            held: None,
            moved: None,
        }
    }

    fn step(&mut self, from: usize, up: bool) {
        let to = if up {
            from.checked_sub(1)
        } else {
            Some(from + 1)
        };
        let Some(to) = to.filter(|to| *to < self.order.len()) else {
            return;
        };
        self.order.swap(from, to);
        self.moved = self.order.get(to).cloned();
        self.checked = false;
    }
}

/// Whether a page orders the first steps for somebody who is in trouble now. Such a page shows the finished plan at once.
fn is_first_steps(at: &StepView<'_>) -> bool {
    let lesson = at.lesson.id.as_str();
    let is_named_so = at.step.key.as_str().starts_with("first-")
        || lesson.contains("first-steps")
        || lesson.ends_with("-plan");
    is_named_so && !at.is_question()
}

/// Draws the rows and the button that checks them. Returns true once the order is right.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    items: &[Key],
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    let begin = if cx.theme.scale < 1.5 {
        t.order_now_you()
    } else {
        t.order_now_you_short()
    };
    let begins = state.is_plan && stage.check(&begin);
    if begins {
        state.is_plan = false;
        stage.check = None;
        // The button is gone, so focus moves to the first row.
        if let Some(first) = state.order.first() {
            let id = row::id_of(ui, at, first);
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
    let fit = Fit::new(ui, cx, at, items, stage);
    let all = fit.instruct(ui, cx, at, items.len(), stage);
    if state.is_plan {
        for (place, key) in items.iter().enumerate() {
            let row = Row {
                rect: fit.row(all, place),
                key,
                place,
                count: items.len(),
                good: None,
                is_held: false,
            };
            row::planned(ui, cx, at, &row);
        }
        stage.hint(&t.order_plan());
        return false;
    }
    rows(ui, cx, at, items, state, (&fit, all));
    // The press that starts the exercise must not also check it.
    if !state.right && !begins {
        if state.tries > 1 && stage.second(&t.order_show()) {
            state.order = items.to_vec();
            state.checked = true;
            state.right = true;
            stage.answered();
            if !at.is_question() {
                at.did(Attempt::Ordered(state.order.clone()), out);
            }
        }
        if stage.check(&t.order_check()) {
            state.checked = true;
            state.tries += 1;
            state.right = state.order == items;
            stage.answered();
            at.did(Attempt::Ordered(state.order.clone()), out);
        }
    }
    if state.checked {
        tell(cx, at, items, state, stage, &(&fit, all));
    } else {
        stage.hint(&t.order_hint());
    }
    state.right
}

/// Gives the verdict on the order that was checked. The reasons come only once the whole order is right: earlier, they would
/// cover rows that still have to be moved.
fn tell(
    cx: &Cx<'_>,
    at: &StepView<'_>,
    items: &[Key],
    state: &State,
    stage: &mut Stage,
    (fit, all): &(&Fit, Rect),
) {
    let t = cx.t;
    if !state.right {
        let mut placed = state.order.iter().zip(items);
        let words = if placed.any(|(is, item)| is == item) {
            t.order_some()
        } else {
            t.order_none()
        };
        // Cover no row if possible, and never the first misplaced one.
        let mut placed = state.order.iter().zip(items);
        let wrong = placed.position(|(is, item)| is != item);
        let near = wrong.map_or(Rect::NOTHING, |place| fit.row(*all, place));
        stage.verdict(false, &words, near);
        stage.spare([*all]);
        return;
    }
    // In its own column, the sheet covers no row.
    let near = if fit.has_column() {
        *all
    } else {
        Rect::NOTHING
    };
    for (ix, key) in items.iter().enumerate() {
        if ix == 0 {
            stage.verdict_on(true, at.part(key.as_str()), near);
        } else {
            stage.more(at.part(key.as_str()), true);
        }
        stage.more(at.why(key), false);
    }
    stage.spare((0..items.len()).map(|place| fit.row(*all, place)));
}

fn rows(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    items: &[Key],
    state: &mut State,
    (fit, all): (&Fit, Rect),
) {
    let count = state.order.len();
    let rect_of = |place: usize| fit.row(all, place);
    drag(ui, &rect_of, fit.step(), state);
    let mut wish = None;
    // The row being dragged is drawn last, over the others.
    let held = state.held.as_ref().map(|(key, _)| key.clone());
    let is_held = |key: &Key| Some(key) == held.as_ref();
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by_key(|place| state.order.get(*place).is_some_and(is_held));
    for place in places {
        let Some(key) = state.order.get(place) else {
            continue;
        };
        let mut rect = rect_of(place);
        if let Some((_, grip)) = state.held.as_ref().filter(|(held, _)| held == key)
            && let Some(pointer) = ui.ctx().pointer_latest_pos()
        {
            let top = (pointer.y - grip).clamp(all.min.y, all.max.y - rect.height());
            rect = rect.translate(vec2(0.0, top - rect.min.y));
        }
        let row = Row {
            rect,
            key,
            place,
            count,
            good: state.checked.then(|| items.get(place) == Some(key)),
            is_held: is_held(key),
        };
        let (moved, grip) = row::ui(ui, cx, at, &row, state);
        if let Some(up) = moved {
            wish = Some((place, up));
        }
        if let Some(grip) = grip {
            state.held = Some((key.clone(), grip));
        }
    }
    if let Some((from, up)) = wish {
        state.step(from, up);
    }
}

/// Follows a drag: a row dragged past the middle of its neighbor swaps places with it.
fn drag(ui: &Ui, rect_of: &dyn Fn(usize) -> Rect, step: f32, state: &mut State) {
    let Some((key, grip)) = state.held.clone() else {
        return;
    };
    let place = state.order.iter().position(|known| *known == key);
    let (Some(place), Some(pointer)) = (place, ui.ctx().pointer_latest_pos()) else {
        state.held = None;
        return;
    };
    let away = pointer.y - grip - rect_of(place).min.y;
    if away.abs() > step / 2.0 {
        state.step(place, away < 0.0);
    }
    if !ui.input(|input| input.pointer.any_down()) {
        state.held = None;
    }
}
