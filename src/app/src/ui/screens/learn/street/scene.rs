//! The scene: sky, houses on the ground in one or two rows, and a sign below each. A whole house can be pressed.

use super::sign::{self, Cut};
use super::{Door, State, lights, moth, state_words};
use crate::ui::cx::Cx;
use crate::ui::theme::{PAPER, RADIUS_CARD, RADIUS_STAGE, SPACE_S, TextRole};
use crate::ui::widgets;
use crate::ui::widgets::street::{self, HOUSE_ASPECT, Light};
use egui::accesskit::Role as Ax;
use egui::{
    CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use porchlight_core::model::{Action, Nav, Route};

/// The minimum sky above the roofs, in points.
const SKY: f32 = 20.0;
/// The ground below the signs, in points.
const GROUND: f32 = 12.0;
/// The desired minimum height of a house, in points.
const WANTED: f32 = 220.0;
/// The absolute minimum height, in points: lower houses can hardly be told apart.
const LEAST: f32 = 110.0;
/// The gap between two rows of houses, in points.
const GAP: f32 = 12.0;

/// The width of a house's picture relative to its share of the street: its sides are empty, so neighbors may overlap.
const SPREAD: f32 = 1.08;

/// How the houses are distributed over an area.
struct Plan {
    rows: usize,
    per_row: usize,
    cell: f32,
    house: f32,
    cut: Cut,
}

impl Plan {
    fn new(ui: &Ui, cx: &Cx<'_>, doors: &[Door<'_>], width: f32, rows: usize, part: f32) -> Self {
        let per_row = doors.len().div_ceil(rows).max(1);
        let cell = (width - 2.0 * SPACE_S) / per_row as f32;
        Self {
            rows,
            per_row,
            cell,
            house: cell * SPREAD * HOUSE_ASPECT,
            cut: Cut::new(ui, cx, doors, cell, part),
        }
    }

    /// The height of everything in a row except the house, in points.
    fn rest(&self) -> f32 {
        SKY + sign::CHAIN + self.cut.size.y + GROUND
    }

    /// One or two rows, with titles at full size or smaller: the first plan whose houses are large enough and that cuts no word,
    /// otherwise the closest.
    fn best(ui: &Ui, cx: &Cx<'_>, doors: &[Door<'_>], size: egui::Vec2) -> Self {
        // A tall window has extra sky, so the houses grow a little faster than the window.
        let grown = (ui.ctx().content_rect().height() / 800.0).max(1.0);
        let largest = 310.0 * grown.powf(1.35);
        let plan = |rows: usize, part: f32| {
            let mut plan = Self::new(ui, cx, doors, size.x, rows, part);
            let height = (size.y - GAP * (rows as f32 - 1.0)) / rows as f32;
            plan.house = plan.house.min(height - plan.rest()).clamp(40.0, largest);
            let worth = if plan.cut.fits {
                plan.house
            } else {
                plan.house * 0.4
            };
            (plan, worth)
        };
        let mut best = plan(1, 1.0);
        let smallest = 16.0 / cx.theme.type_size(TextRole::Option).0;
        for (rows, part) in [
            (1, 0.86),
            (2, 1.0),
            (2, 0.86),
            (1, 0.72),
            (2, 0.72),
            (2, 0.6),
        ] {
            // Users who asked for large text get it. Titles become small print only where houses would otherwise vanish.
            let enough = if part < 0.8 { LEAST } else { WANTED };
            let is_out = part < 1.0 && cx.theme.scale > 1.4
                || part < smallest
                || rows == 2 && doors.len() < 4;
            if is_out || best.1 >= enough {
                continue;
            }
            let other = plan(rows, part);
            if other.1 > best.1 + 4.0 {
                best = other;
            }
        }
        best.0
    }
}

/// Draws the street into its area.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    doors: &[Door<'_>],
    place: Rect,
    flight: Option<&moth::Flight>,
    out: &mut Vec<Action>,
) {
    let plan = Plan::best(ui, cx, doors, place.size());
    let mut builder = UiBuilder::new()
        .id_salt("street")
        .max_rect(place)
        .accessibility_label(cx.t.street_group());
    builder.accessibility_role = Some(Ax::Group);
    // A separate child Ui: the area may have been reserved earlier, and the next content must go below it.
    let ui = &mut ui.new_child(builder);
    let height = (place.height() - GAP * (plan.rows as f32 - 1.0)) / plan.rows as f32;
    for (ix, row) in doors.chunks(plan.per_row).enumerate() {
        let top = place.min.y + ix as f32 * (height + GAP);
        let size = vec2(place.width(), height);
        let scene = Rect::from_min_size(pos2(place.min.x, top), size);
        row_ui(ui, cx, &plan, row, scene, flight, out);
    }
}

/// One row with its own sky, houses, light and signs.
fn row_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    plan: &Plan,
    doors: &[Door<'_>],
    scene: Rect,
    flight: Option<&moth::Flight>,
    out: &mut Vec<Action>,
) {
    let painter = ui.painter_at(scene);
    let ground = scene.max.y - GROUND - plan.cut.size.y - sign::CHAIN;
    street::backdrop(&painter, cx, scene, ground, RADIUS_STAGE);
    // An incomplete row is centered.
    let left = scene.center().x - plan.cell * doors.len() as f32 / 2.0;
    let learner = cx.model.learner();
    let cells: Vec<Cell<'_>> = doors
        .iter()
        .enumerate()
        .map(|(column, door)| {
            let center = left + (column as f32 + 0.5) * plan.cell;
            let (windows, lamp) = lights(learner, door.lesson, door.number);
            let lamp = match flight {
                Some(flight) if flight.from == door.lesson.id => lamp.min(flight.lamp(ui)),
                _ => lamp,
            };
            let size = plan.cut.size;
            let hangs = pos2(center - size.x / 2.0, ground + sign::CHAIN);
            Cell {
                door,
                house: street::house_place(center, ground, plan.house),
                width: plan.cell,
                sign: (Rect::from_min_size(hangs, size), plan.cut),
                windows,
                lamp,
            }
        })
        .collect();
    for cell in &cells {
        let light = Light {
            windows: &cell.windows,
            lamp: cell.lamp,
            ajar: cell.door.state == State::Open,
        };
        street::house(&painter, cx, cell.door.number, cell.house, light);
    }
    for cell in &cells {
        street::glow(&painter, cell.door.number, cell.house, cell.lamp);
    }
    for cell in &cells {
        if cell.ui(ui, cx).clicked() {
            let route = Route::Lesson(cell.door.lesson.id.clone());
            out.push(Action::Nav(Nav::Go(route)));
        }
    }
    let next = cells.iter().find(|cell| cell.door.state == State::Now);
    if let Some(next) = next
        && moth::is_there(cx)
    {
        let from = flight.and_then(|flight| {
            let finished = cells
                .iter()
                .find(|cell| cell.door.lesson.id == flight.from)?;
            Some((flight, finished.house))
        });
        moth::paint(ui, cx, scene, next.house, from);
    }
}

/// A house with its sign.
struct Cell<'a> {
    door: &'a Door<'a>,
    house: Rect,
    /// The width of the street that belongs to this house.
    width: f32,
    sign: (Rect, Cut),
    windows: Vec<f32>,
    lamp: f32,
}

impl Cell<'_> {
    fn ui(&self, ui: &Ui, cx: &Cx<'_>) -> Response {
        let id = ui.scope_id().with(("house", self.door.lesson.id.as_str()));
        let mut whole = self.house.union(self.sign.0).expand2(vec2(0.0, 4.0));
        let half = self.width / 2.0;
        whole.min.x = whole.min.x.max(whole.center().x - half);
        whole.max.x = whole.max.x.min(whole.min.x + self.width);
        let response = ui.interact(whole, id, Sense::click());
        sign::paint(ui, cx, self.door, self.sign, response.hovered());
        widgets::focus_ring(ui, cx, &response, RADIUS_CARD);
        if response.has_focus() && cx.input.keyboard {
            // The ring's color is made for the page; on the dusk background it gets a pale inner ring.
            let pale = Stroke::new(2.0, PAPER);
            ui.painter()
                .rect_stroke(whole, RADIUS_CARD, pale, StrokeKind::Inside);
        }
        let prose = cx.texts.lesson(self.door.lesson.id.as_str());
        let state = state_words(cx, self.door.state);
        let said = widgets::sentences([prose.text("lesson"), &state]);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &said));
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
