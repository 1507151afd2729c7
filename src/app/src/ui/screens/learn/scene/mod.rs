//! A scene: an illustration that fills the stage, with places to find, choose from or put things in. Every place has a name
//! for screen readers, so nothing depends on seeing the picture.

mod hint;
mod put;
mod tray;

use self::hint::Hint;
use super::confidence::Confidence;
use super::stage::Stage;
use super::step_view::{StepView, instruction};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::places::{self, ASPECT, Look, Tag};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XXL, TextRole};
use crate::ui::widgets;
use egui::{
    Align, CursorIcon, Layout, Pos2, Rect, Response, Role as Ax, Sense, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};
use porchlight_core::content::{Ask, Attempt, DRAWING, Key, LEAST_PLACE, Place, Scene};
use porchlight_core::model::Action;
use std::collections::BTreeSet;

/// The maximum width of the picture, in points at 100 %.
const WIDEST: f32 = 760.0;
/// The minimum size of anything pressable, in points.
const TARGET: f32 = 44.0;

/// What was pressed, or where things were put.
pub enum State {
    /// Finding and choosing.
    Press(Pressed),
    /// Putting things in places.
    Put(put::State),
}

/// The places pressed so far.
#[derive(Default)]
pub struct Pressed {
    keys: BTreeSet<Key>,
    last: Option<Key>,
    done: bool,
    confidence: Confidence,
}

impl State {
    /// The initial state, with nothing pressed or put anywhere.
    pub fn new(at: &StepView<'_>, scene: &Scene) -> Self {
        match &scene.ask {
            Ask::Find | Ask::Choose => Self::Press(Pressed::default()),
            Ask::Put(things) => Self::Put(put::State::new(at, things.as_slice())),
        }
    }
}

/// Draws the scene. Returns true once its task is done.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    scene: &Scene,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    match (&scene.ask, state) {
        (Ask::Put(things), State::Put(state)) => {
            put::ui(ui, cx, at, (scene, things.as_slice()), state, stage, out)
        }
        (_, State::Press(state)) => press_ui(ui, cx, at, scene, state, stage, out),
        (_, State::Put(_)) => true,
    }
}

/// The size of a picture in this room, never so small that a place is too small to press.
fn picture_size(cx: &Cx<'_>, room: Vec2) -> Vec2 {
    let least = TARGET / f32::from(LEAST_PLACE) * f32::from(DRAWING.0);
    let width = (room.y * ASPECT)
        .min(room.x)
        .min(WIDEST * cx.theme.scale)
        .max(least);
    vec2(width, width / ASPECT)
}

/// The areas of the picture and of the column to its right or the row below it.
struct Placed {
    picture: Rect,
    /// The area below the words in the column, or below the picture.
    rest: Rect,
    /// The words, if they are to the right of the picture.
    words: Option<Rect>,
}

/// Draws the instruction and finds the picture's place: the words go to the right of the picture if there is room, otherwise
/// above it. `rest` is the size of the other content in points: in the column below the words, or in rows below the picture.
/// The column ends above `free`, in points from the top, if possible, so that the sheet does not cover part of it.
fn placed(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (room, free): (Vec2, f32),
    rest: (Vec2, f32),
) -> Placed {
    let start = ui.cursor().min;
    let (in_column, in_rows) = rest;
    if let Some((size, column)) = beside(ui, cx, at, room, in_column) {
        let left = start.x + ((room.x - size.x - SPACE_XXL - column.x) / 2.0).max(0.0);
        let top = start.y + ((room.y - size.y.max(column.y)) * 0.4).max(0.0);
        let tallest = size.y.max(column.y);
        let picture = Rect::from_min_size(pos2(left, top + (tallest - size.y) / 2.0), size);
        let words = Rect::from_min_size(
            pos2(
                picture.max.x + SPACE_XXL,
                (top + (tallest - column.y) / 2.0)
                    .min(start.y + free - column.y)
                    .max(start.y),
            ),
            column,
        );
        let layout = Layout::top_down(Align::Min);
        let told = ui.scope_builder(UiBuilder::new().max_rect(words).layout(layout), |ui| {
            if !at.is_question() {
                widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
            }
        });
        let below = told.response.rect.max.y + SPACE_L;
        return Placed {
            picture,
            rest: Rect::from_min_max(pos2(words.min.x, below), words.max),
            words: Some(told.response.rect),
        };
    }
    instruction(ui, cx, at);
    let used = ui.cursor().min.y - start.y;
    let size = picture_size(cx, room - vec2(0.0, used + in_rows));
    let left = ((room.x - size.x) / 2.0).max(0.0);
    let top = ((room.y - used - in_rows - size.y) / 2.0).max(0.0);
    let picture = Rect::from_min_size(ui.cursor().min + vec2(left, top), size);
    let below = pos2(start.x, picture.max.y + SPACE_M);
    Placed {
        picture,
        rest: Rect::from_min_size(below, vec2(room.x, in_rows)),
        words: None,
    }
}

/// The sizes of the picture and of the column to its right, if both fit.
fn beside(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, room: Vec2, rest: Vec2) -> Option<(Vec2, Vec2)> {
    if at.is_question() && rest == Vec2::ZERO {
        return None;
    }
    let least = (270.0 * cx.theme.scale).max(rest.x);
    let size = picture_size(cx, vec2(room.x - SPACE_XXL - least, room.y));
    let width = (room.x - SPACE_XXL - size.x)
        .min(cx.theme.measure())
        .max(least);
    let words = if at.is_question() { "" } else { at.text() };
    let ink = cx.theme.colors.ink;
    let laid = widgets::galley(ui, cx, words, TextRole::Body, false, ink, width);
    let height = laid.size().y + rest.y;
    // Allow half a point, so that rounding does not switch the arrangement.
    let fits = size.x + SPACE_XXL + width <= room.x + 0.5 && height.max(size.y) <= room.y + 0.5;
    fits.then_some((size, vec2(width, height)))
}

/// The picture, named for screen readers.
fn picture(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, scene: &Scene, rect: Rect) {
    widgets::picture_at(ui, cx, &scene.picture, rect);
    let id = ui.scope_id().with((at.step.key.as_str(), "picture"));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Ax::Image, true, at.part("alt")));
}

/// The places in reading order: from top to bottom in three rows, each from left to right.
fn in_reading_order(scene: &Scene) -> Vec<&Place> {
    let mut places: Vec<&Place> = scene.places.iter().collect();
    places.sort_by_key(|place| {
        let middle = u32::from(place.at.y) + u32::from(place.at.height) / 2;
        let row = middle * 3 / u32::from(DRAWING.1);
        (row, place.at.x)
    });
    places
}

/// The areas of all places but this one.
fn others_than(scene: &Scene, key: &Key, picture: Rect) -> Vec<Rect> {
    let others = scene.places.iter().filter(|place| place.key != *key);
    others.map(|place| places::on(place.at, picture)).collect()
}

/// A place that can be pressed. It scrolls into view when it gets keyboard focus.
fn place_area(ui: &Ui, at: &StepView<'_>, key: &Key, rect: Rect) -> Response {
    let id = ui
        .scope_id()
        .with((at.step.key.as_str(), "place", key.as_str()));
    let response = ui.interact(rect, id, Sense::click());
    if response.gained_focus() && !ui.input(|input| input.pointer.any_down()) {
        response.scroll_to_me_animation(None, egui::style::ScrollAnimation::none());
    }
    response
}

/// The ring a place currently has, if any.
fn look(cx: &Cx<'_>, response: &Response, pressed: bool, rest: bool) -> Option<Look> {
    if response.has_focus() && cx.input.keyboard {
        Some(Look::Focus)
    } else if pressed {
        Some(Look::Pressed)
    } else if response.hovered() {
        Some(Look::Hover)
    } else {
        rest.then_some(Look::Rest)
    }
}

fn press_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    scene: &Scene,
    state: &mut Pressed,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let start = ui.cursor().min;
    let chooses = matches!(scene.ask, Ask::Choose);
    let of = scene.places.iter().filter(|place| place.right).count();
    let hint = Hint::new(ui, cx, of, (at, chooses));
    let size = if hint.size.y > 0.0 {
        (hint.size + vec2(0.0, SPACE_L), hint.size.y + SPACE_M)
    } else {
        (Vec2::ZERO, 0.0)
    };
    let reasons = scene.places.iter().map(|place| at.why(&place.key));
    let free = stage.above_sheet(ui, cx, reasons);
    let placed = placed(ui, cx, at, (stage.room(), free), size);
    let rect = placed.picture;
    picture(ui, cx, at, scene, rect);
    let under_sheet = rect.with_min_y((start.y + free).max(rect.min.y));
    if at.is_question() {
        let open = state.last.is_none();
        state.confidence.ask(cx, at, open, stage);
    }
    let mut tags: Vec<(Tag, bool)> = Vec::new();
    let mut chosen = None;
    for place in in_reading_order(scene) {
        let area = places::on(place.at, rect);
        let response = place_area(ui, at, &place.key, area);
        if response.clicked() {
            press(at, scene, place, state, stage, out);
        }
        let name = at.part(place.key.as_str());
        let pressed = state.keys.contains(&place.key);
        if let Some(look) = look(cx, &response, pressed, chooses) {
            places::ring(ui, cx, area, look);
        }
        // Places not found yet keep their room, so that no name ever moves.
        let name_of_icon = if place.right { "check" } else { "again" };
        let icon = (name_of_icon, places::tag_ink(cx, place.right));
        let others: Vec<Rect> = tags.iter().map(|(tag, _)| tag.rect()).collect();
        let mut keep = others_than(scene, &place.key, rect);
        keep.push(under_sheet);
        let words = (name, Some(icon));
        let tag = Tag::new(ui, cx, words, (area, rect), &others, &keep);
        tags.push((tag, pressed));
        let spoken = match (pressed, place.right) {
            (false, _) => name.to_owned(),
            (true, true) => cx.t.scene_found(name.to_owned()).into_owned(),
            (true, false) => cx.t.scene_not_it(name.to_owned()).into_owned(),
        };
        response.widget_info(|| {
            if chooses {
                WidgetInfo::selected(Ax::RadioButton, true, pressed, &spoken)
            } else {
                WidgetInfo::labeled(Ax::Button, true, &spoken)
            }
        });
        if state.last.as_ref() == Some(&place.key) {
            chosen = Some((place, area));
        }
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    for (tag, _) in tags.iter().filter(|(_, pressed)| *pressed) {
        tag.paint(ui, cx);
    }
    if let Some((place, area)) = chosen {
        stage.verdict(place.right, at.why(&place.key), area);
        let found = tags.iter().filter(|(_, pressed)| *pressed);
        stage.spare(found.map(|(tag, _)| tag.rect()));
        if hint.size.y > 0.0 {
            stage.spare([Rect::from_min_size(placed.rest.min, hint.size)]);
        }
        if let Some(words) = placed.words {
            stage.spare([placed.picture, words]);
        }
    }
    state.confidence.fullest(cx, at, stage);
    let right = scene.places.iter().filter(|place| place.right);
    let found = right
        .filter(|place| state.keys.contains(&place.key))
        .count();
    let mut bottom = rect.max.y;
    if hint.size.y > 0.0 {
        hint.ui(ui, cx, (found, of), placed.rest);
        bottom = bottom.max(placed.rest.min.y + hint.size.y);
    } else if !chooses {
        stage.hint(&cx.t.scene_count(found, of));
    }
    advance(ui, stage, start, bottom);
    state.done
}

/// Advances the cursor to where the scene ends.
fn advance(ui: &mut Ui, stage: &Stage, start: Pos2, bottom: f32) {
    let end = pos2(start.x + stage.room().x, bottom.max(start.y));
    ui.advance_cursor_after_rect(Rect::from_min_max(start, end));
}

fn press(
    at: &StepView<'_>,
    scene: &Scene,
    place: &Place,
    state: &mut Pressed,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) {
    state.last = Some(place.key.clone());
    stage.answered();
    let sure = state.confidence.said();
    if matches!(scene.ask, Ask::Choose) {
        // Only the last option pressed stays chosen, so that a screen reader announces a single selected radio button.
        state.keys = BTreeSet::from([place.key.clone()]);
        state.done |= place.right;
        state.confidence.met(place.right);
        at.answered(Attempt::Picked(state.keys.clone()), sure, out);
        return;
    }
    state.keys.insert(place.key.clone());
    if !place.right && at.is_question() {
        state.confidence.met(false);
        at.answered(Attempt::Picked(state.keys.clone()), sure, out);
    }
    let right = scene.places.iter().filter(|place| place.right);
    let right: BTreeSet<Key> = right.map(|place| place.key.clone()).collect();
    if !state.done && right.is_subset(&state.keys) {
        state.done = true;
        at.answered(Attempt::Picked(right), sure, out);
    }
}
