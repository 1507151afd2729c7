//! Put in order: rows of equal height. A row is dragged, moved with the arrow keys while it has the focus, or moved with its two
//! buttons, which a finger, a switch or a screen reader can press. Places are not numbered before somebody checks them: a
//! shuffled list with numbers reads like a plan.

use super::stage::Stage;
use super::step_view::{StepView, instruction};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role, focus_ring, read_galley};
use egui::{
    EventFilter, Key as Press, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, shuffled};
use porchlight_core::model::Action;

/// The order so far, and what came of checking it.
pub struct State {
    order: Vec<Key>,
    checked: bool,
    right: bool,
    tries: u32,
    /// The row being dragged, and how far below its top edge it was taken, in points.
    held: Option<(Key, f32)>,
    /// The row that moved last: its new place is said to screen readers.
    moved: Option<Key>,
}

impl State {
    /// Starts with the items shuffled, with a seed from the step, so that they are the same every time.
    pub fn new(at: &StepView<'_>, items: &[Key]) -> Self {
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            order: shuffled(items, seed),
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
    instruction(ui, cx, at);
    rows(ui, cx, at, items, state);
    if !state.right {
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
        let placed = |wanted: bool| {
            let all = state.order.iter().zip(items);
            all.filter(move |(is, item)| (is == item) == wanted)
        };
        let nowhere = Rect::NOTHING;
        if !state.right {
            let any = placed(true).next().is_some();
            let words = if any { t.order_some() } else { t.order_none() };
            stage.verdict(false, &words, nowhere);
        }
        for (ix, (key, _)) in placed(true).enumerate() {
            if ix == 0 && state.right {
                stage.verdict(true, at.part(key.as_str()), nowhere);
            } else {
                stage.more(at.part(key.as_str()), true);
            }
            stage.more(at.why(key), false);
        }
    }
    state.right
}

/// Where one row is, and what belongs to it.
struct Row<'a> {
    rect: Rect,
    key: &'a Key,
    place: usize,
    count: usize,
    /// Whether the place is right, once it was checked.
    good: Option<bool>,
    is_held: bool,
}

fn rows(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, items: &[Key], state: &mut State) {
    let count = state.order.len();
    let width = ui.available_width();
    let words_width = words_width(ui, cx, width);
    let tallest = state.order.iter().map(|key| {
        let ink = cx.theme.colors.ink;
        let words = at.part(key.as_str());
        let laid = widgets::galley(ui, cx, words, TextRole::Option, false, ink, words_width);
        laid.size().y
    });
    let high = tallest.fold(0.0_f32, f32::max).max(cx.theme.target()) + 2.0 * SPACE_M;
    let step = high + SPACE_S;
    let (all, _) =
        ui.allocate_exact_size(vec2(width, step * count as f32 - SPACE_S), Sense::hover());
    let rect_of = |place: usize| {
        let top = all.min.y + step * place as f32;
        Rect::from_min_size(pos2(all.min.x, top), vec2(width, high))
    };
    drag(ui, &rect_of, step, state);
    let mut wish = None;
    // The row in hand is drawn last, over the others.
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
            let top = (pointer.y - grip).clamp(all.min.y, all.max.y - high);
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
        let (moved, grip) = row_ui(ui, cx, at, &row, state);
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

/// Follows a drag: a row that is past the middle of its neighbor changes places with it.
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

/// Width and height of a button with an arrow.
fn button_size(ui: &Ui, cx: &Cx<'_>) -> Vec2 {
    let arrow = Button::new("", Role::Quiet).icon("up");
    vec2(arrow.natural_width(ui, cx), cx.theme.target())
}

/// Room for the two buttons at the right end of a row.
fn buttons_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    2.0 * button_size(ui, cx).x + SPACE_S + SPACE_L
}

/// Room for the mark in front of the words.
fn lead(cx: &Cx<'_>) -> f32 {
    cx.theme.type_size(TextRole::Option).0 * 2.6
}

fn words_width(ui: &Ui, cx: &Cx<'_>, row: f32) -> f32 {
    (row - lead(cx) - buttons_width(ui, cx) - 3.0 * SPACE_L).max(120.0)
}

/// Draws a row. Returns which way it is to move (`true` is up), and where it was taken by the pointer.
fn row_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    row: &Row<'_>,
    state: &State,
) -> (Option<bool>, Option<f32>) {
    let c = &cx.theme.colors;
    let t = cx.t;
    let words = at.part(row.key.as_str());
    let id = ui
        .scope_id()
        .with(("order", at.step.key.as_str(), row.key.as_str()));
    let size = button_size(ui, cx);
    let buttons = Rect::from_min_max(
        pos2(row.rect.max.x - buttons_width(ui, cx), row.rect.min.y),
        row.rect.max,
    );
    let body = Rect::from_min_max(row.rect.min, pos2(buttons.min.x, row.rect.max.y));
    let sense = if state.right {
        Sense::focusable_noninteractive()
    } else {
        Sense::click_and_drag()
    };
    let response = ui.interact(body, id, sense);
    let fill = match row.good {
        Some(true) => c.good_tint,
        Some(false) => c.again_tint,
        None if row.is_held || response.hovered() => c.act_tint,
        None => c.card,
    };
    let stroke = if row.is_held {
        Stroke::new(3.0, c.act)
    } else {
        Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge)
    };
    ui.painter()
        .rect(row.rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    paint_lead(ui, cx, row);
    let laid = read_galley(
        ui,
        cx,
        words,
        TextRole::Option,
        false,
        c.ink,
        words_width(ui, cx, row.rect.width()),
    );
    let left = row.rect.min.x + SPACE_L + lead(cx);
    let top = row.rect.center().y - laid.size().y / 2.0;
    ui.painter().galley(pos2(left, top), laid, c.ink);
    let name = t.order_row(row.count, words.to_owned(), row.place + 1);
    response.widget_info(|| WidgetInfo::labeled(Ax::ListItem, true, name.as_ref()));
    if state.moved.as_ref() == Some(row.key) {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_live(accesskit::Live::Polite));
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    let mut wish = None;
    if !state.right {
        if response.has_focus() {
            let filter = EventFilter {
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
            let pressed = |key| ui.input(|input| input.key_pressed(key));
            if pressed(Press::ArrowUp) {
                wish = Some(true);
            } else if pressed(Press::ArrowDown) {
                wish = Some(false);
            }
        }
        for (ix, (up, icon, name)) in [
            (true, "up", t.order_up(words.to_owned())),
            (false, "down", t.order_down(words.to_owned())),
        ]
        .into_iter()
        .enumerate()
        {
            let is_last = if up {
                row.place == 0
            } else {
                row.place + 1 == row.count
            };
            if is_last {
                continue;
            }
            let left = buttons.min.x + ix as f32 * (size.x + SPACE_S);
            let rect = Rect::from_min_size(pos2(left, row.rect.center().y - size.y / 2.0), size);
            let builder = UiBuilder::new().id_salt((id, icon)).max_rect(rect);
            let clicked = ui.scope_builder(builder, |ui| {
                let button = Button::new("", Role::Quiet).icon(icon).name(&name);
                button.show(ui, cx).clicked()
            });
            if clicked.inner {
                wish = Some(up);
            }
        }
    }
    let grip = response
        .drag_started()
        .then(|| response.interact_pointer_pos())
        .flatten()
        .map(|pointer| pointer.y - row.rect.min.y);
    if !state.right {
        response.on_hover_cursor(egui::CursorIcon::Grab);
    }
    (wish, grip)
}

/// Six dots to take hold of; once checked, whether the place is right.
fn paint_lead(ui: &Ui, cx: &Cx<'_>, row: &Row<'_>) {
    let c = &cx.theme.colors;
    let size = cx.theme.type_size(TextRole::Option).0;
    let left = row.rect.min.x + SPACE_L;
    let middle = row.rect.center().y;
    let Some(good) = row.good else {
        for (across, down) in (0..2).flat_map(|x| (0..3).map(move |y| (x, y))) {
            let dot = vec2(across as f32 * 9.0, (down as f32 - 1.0) * 9.0);
            let at = pos2(left + 8.0, middle) + dot;
            ui.painter().circle_filled(at, 2.5, c.edge);
        }
        return;
    };
    let ink = if good { c.good } else { c.again };
    let mut left = left;
    // A place is numbered once it is right, and not before.
    if good {
        let words = cx.t.order_place(row.place + 1);
        let laid = widgets::galley(ui, cx, &words, TextRole::Option, true, ink, f32::INFINITY);
        let at = pos2(left, middle - laid.size().y / 2.0);
        left += laid.size().x + SPACE_S / 2.0;
        ui.painter().galley(at, laid, ink);
    }
    let icon = Rect::from_center_size(pos2(left + size / 2.0, middle), Vec2::splat(size));
    widgets::icon(ui, cx, if good { "check" } else { "again" }, icon, ink);
}
