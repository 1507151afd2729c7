//! The settings practice: a made-up profile's switches beside the profile as a stranger sees it. What a switch hides vanishes
//! from the drawn profile at once.

mod parts;
mod profile;

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole, Theme};
use crate::ui::widgets::{self, read_galley};
use egui::{
    Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::{Attempt, Key, Settings, Switch};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// The position of every switch, and the last one changed.
pub struct State {
    stands: BTreeMap<Key, bool>,
    last: Option<Key>,
    done: bool,
}

impl State {
    /// Starts with the switches as the practice defines them.
    pub fn new(page: &Settings) -> Self {
        Self {
            stands: page.start(),
            last: None,
            done: false,
        }
    }

    fn is_on(&self, switch: &Switch) -> bool {
        self.stands
            .get(&switch.key)
            .copied()
            .unwrap_or(switch.start)
    }

    /// Whether the switch is in the position that shows a stranger less.
    fn is_safe(&self, switch: &Switch) -> bool {
        self.is_on(switch) == switch.safe
    }
}

/// Draws the switches and the stranger's view. Returns true once every switch has been in its safe position at the
/// same time.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    let room = stage.room();
    let start = ui.cursor().min;
    let whole = vec2(ui.available_width(), room.y);
    let (part, columns) = Columns::fitting(ui, cx, at, page, whole);
    let (list, print) = (smaller(cx, part), small_print(cx, part));
    let (cx, print) = (&cx.with_theme(&list), &cx.with_theme(&print));
    let left = Rect::from_min_size(start, vec2(columns.left, room.y));
    let top = if columns.is_stacked {
        // The instruction comes before the switches.
        let text = Rect::from_min_size(start, vec2(columns.right, columns.text));
        says(ui, cx, at, page, state, text);
        text.max.y + SPACE_M
    } else {
        left.min.y
    };
    let (bottom, pressed) = switches(ui, cx, at, page, state, pos2(left.min.x, top), &columns);
    let mut last = bottom;
    let profile = if columns.is_stacked {
        Rect::from_min_size(
            pos2(start.x, bottom + SPACE_L),
            vec2(columns.right, columns.profile),
        )
    } else {
        let x = left.max.x + SPACE_XL;
        let text = Rect::from_min_size(pos2(x, start.y), vec2(columns.right, columns.text));
        says(ui, cx, at, page, state, text);
        let high = (room.y - columns.text - SPACE_M).max(columns.profile);
        Rect::from_min_size(pos2(x, text.max.y + SPACE_M), vec2(columns.right, high))
    };
    last = last.max(profile::ui(ui, print, at, page, state, profile));
    let all = Rect::from_min_max(start, pos2(start.x + room.x, last));
    ui.advance_cursor_after_rect(all);

    if let Some(key) = pressed {
        let now = state.stands.get(&key).copied().unwrap_or_default();
        state.stands.insert(key.clone(), !now);
        state.last = Some(key);
        ui.ctx().request_repaint();
    }
    let hidden = page.switches.iter().filter(|s| state.is_safe(s)).count();
    let count = page.switches.len();
    if hidden == count && !state.done {
        state.done = true;
        at.did(Attempt::Switched(state.stands.clone()), out);
    }
    if hidden == count {
        stage.verdict(true, &t.settings_all_safe(), left);
    } else {
        stage.hint(&t.settings_progress(count, hidden));
    }
    state.done
}

/// In a low window, the type sizes to try, largest first, and the smallest type, in points.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
const SMALLEST: f32 = 16.0;

fn smaller(cx: &Cx<'_>, part: f32) -> Theme {
    Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    }
}

/// Like [`smaller`], for the drawn profile, whose small print never gets smaller than [`SMALLEST`].
fn small_print(cx: &Cx<'_>, part: f32) -> Theme {
    let (size, _) = cx.theme.type_size(TextRole::Small);
    smaller(cx, part.max(SMALLEST / size).min(1.0))
}

/// How the stage is divided.
struct Columns {
    left: f32,
    right: f32,
    /// The height of the text with the instruction and, later, the effect of the last switch.
    text: f32,
    /// The minimum height of the profile.
    profile: f32,
    /// The height of the list of switches, and the extra height each may get.
    list: f32,
    spare: f32,
    is_stacked: bool,
}

impl Columns {
    /// The largest type at which everything is in view, as a share of the usual size, and the columns at that size. If there is
    /// none, the stage scrolls.
    fn fitting(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        page: &Settings,
        room: Vec2,
    ) -> (f32, Self) {
        for part in SIZES {
            let theme = smaller(cx, part);
            if part < 1.0 && theme.type_size(TextRole::Body).0 < SMALLEST {
                break;
            }
            let columns = Self::new(ui, cx, at, page, (room, part));
            if columns.over(room.y) <= 0.0 {
                return (part, columns);
            }
        }
        (1.0, Self::new(ui, cx, at, page, (room, 1.0)))
    }

    fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        page: &Settings,
        (room, part): (Vec2, f32),
    ) -> Self {
        let width = room.x - SPACE_XL;
        let of = |share: f32| {
            let left = width * share;
            Self::with(ui, cx, at, page, (left, width - left, part))
        };
        if width / 2.0 < 330.0 * cx.theme.scale {
            return Self {
                is_stacked: true,
                ..Self::with(ui, cx, at, page, (room.x, room.x, part))
            };
        }
        let shares = [0.5, 0.47, 0.53, 0.44, 0.56, 0.59, 0.62];
        let mut best = of(0.5);
        for share in shares {
            let columns = of(share);
            if columns.over(room.y) < best.over(room.y) {
                best = columns;
            }
        }
        best.spread(room.y, page.switches.len())
    }

    /// By how much the content exceeds the room, in points.
    fn over(&self, room: f32) -> f32 {
        let right = self.text + SPACE_M + self.profile;
        if self.is_stacked {
            return (self.list + right + SPACE_L - room).max(0.0);
        }
        (self.list - room).max(0.0) + (right - room).max(0.0)
    }

    fn with(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        page: &Settings,
        (left, right, part): (f32, f32, f32),
    ) -> Self {
        let (list, print) = (smaller(cx, part), small_print(cx, part));
        let (cx, print) = (&cx.with_theme(&list), cx.with_theme(&print));
        let high = |text: &str| {
            let ink = cx.theme.colors.ink;
            let width = right.min(cx.theme.measure());
            widgets::galley(ui, cx, text, TextRole::Body, false, ink, width)
                .size()
                .y
        };
        let whys = page.switches.iter().map(|switch| high(at.why(&switch.key)));
        let rows = page.switches.iter().map(|switch| {
            let words = at.part(switch.key.as_str());
            widgets::switch_height(ui, cx, words, left)
        });
        Self {
            left,
            right,
            text: whys.fold(high(at.text()), f32::max),
            profile: profile::least(ui, &print, at, page, right),
            list: rows.sum(),
            spare: 0.0,
            is_stacked: false,
        }
    }

    /// Divides the spare height among the rows, up to a size that still looks like a list.
    fn spread(mut self, room: f32, count: usize) -> Self {
        let count = count as f32;
        self.spare = ((room - self.list).max(0.0) / count).min(SPACE_L);
        self.list += self.spare * count;
        self
    }
}

/// The list of switches. Returns where it ends, and which one was pressed.
fn switches(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    state: &State,
    from: egui::Pos2,
    columns: &Columns,
) -> (f32, Option<Key>) {
    let c = &cx.theme.colors;
    let whole = Rect::from_min_size(from, vec2(columns.left, columns.list));
    let stroke = Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge);
    ui.painter()
        .rect(whole, RADIUS_CARD, c.card, stroke, StrokeKind::Inside);
    let mut top = from.y;
    let mut pressed = None;
    for switch in &page.switches {
        let words = at.part(switch.key.as_str());
        let high = widgets::switch_height(ui, cx, words, columns.left) + columns.spare;
        let rect = Rect::from_min_size(pos2(from.x, top), vec2(columns.left, high));
        if top > from.y {
            let line = rect.shrink2(vec2(SPACE_L, 0.0)).x_range();
            ui.painter().hline(line, top, Stroke::new(1.0, c.line));
        }
        let id = ui
            .scope_id()
            .with((at.step.key.as_str(), "switch", switch.key.as_str()));
        if widgets::switch_in(ui, cx, (rect, id), words, state.is_on(switch)).clicked() {
            pressed = Some(switch.key.clone());
        }
        top = rect.max.y;
    }
    (top, pressed)
}

/// The instruction or, once a switch was flipped, its effect. A screen reader announces the changed line, then why, once.
fn says(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, page: &Settings, state: &State, place: Rect) {
    let ink = cx.theme.colors.ink;
    let width = place.width().min(cx.theme.measure());
    let last = state
        .last
        .as_ref()
        .and_then(|key| page.switches.iter().find(|switch| switch.key == *key));
    let text = last.map_or_else(|| at.text(), |switch| at.why(&switch.key));
    let laid = read_galley(ui, cx, text, TextRole::Body, false, ink, width);
    let id = ui.scope_id().with((at.step.key.as_str(), "says"));
    let response = ui.interact(place, id, Sense::hover());
    ui.painter().galley(place.min, laid, ink);
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, text));
    let Some(switch) = last else {
        return;
    };
    let line = at.part(&profile::line(switch, state));
    let mut whole = widgets::sentences([line, text]);
    if page.switches.iter().all(|switch| state.is_safe(switch)) {
        whole = format!("{whole} {}", cx.t.settings_all_safe());
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_value(whole);
        node.set_live(accesskit::Live::Polite);
    });
}

/// Padding inside the profile.
const PAD: f32 = SPACE_S;
