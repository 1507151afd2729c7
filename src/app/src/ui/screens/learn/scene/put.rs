//! Putting things in places. The learner presses a thing and then its place, drags it there, or uses keys: Enter picks it up,
//! arrows or Tab move to a place, Enter puts it down. Esc, or dropping it outside, returns it.

use super::super::stage::Stage;
use super::super::step_view::StepView;
use super::tray::{Tray, thumb};
use super::{advance, in_reading_order, look, others_than, picture, place_area, placed};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::places::{self, ASPECT, Tag};
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, focus_ring, read_galley};
use egui::{
    CursorIcon, EventFilter, Id, Key as Press, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Attempt, Key, Place, Scene, Thing, shuffled};
use porchlight_core::model::Action;
use std::collections::BTreeMap;

/// Where the things are.
pub struct State {
    order: Vec<Key>,
    placed: BTreeMap<Key, Key>,
    /// The thing in hand and, if the pointer drags it, the offset from its top left corner to where it was grabbed.
    held: Option<(Key, Option<Vec2>)>,
    /// What was put down last, where, and whether it belongs there.
    last: Option<(Key, Key, bool)>,
}

impl State {
    /// Starts with all things in the tray, in an order that is the same every time.
    pub fn new(at: &StepView<'_>, things: &[Thing]) -> Self {
        let keys: Vec<Key> = things.iter().map(|thing| thing.key.clone()).collect();
        let seed = seed_of(&[at.lesson.id.as_str(), at.step.key.as_str()]);
        Self {
            order: shuffled(&keys, seed),
            placed: BTreeMap::new(),
            held: None,
            last: None,
        }
    }

    fn holds(&self, key: &Key) -> bool {
        self.held.as_ref().is_some_and(|(held, _)| held == key)
    }
}

/// Draws the picture and the tray. Returns true once everything is where it belongs.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (scene, things): (&Scene, &[Thing]),
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let start = ui.cursor().min;
    let room = stage.room();
    let column = Tray::in_column(ui, cx, at, things, room);
    let rows = Tray::in_rows(ui, cx, at, things, room);
    let sizes = (
        vec2(column.card.x, column.height() + SPACE_L),
        rows.height() + SPACE_M,
    );
    let placed = placed(ui, cx, at, (room, room.y), sizes);
    let rect = placed.picture;
    let tray = if placed.words.is_some() { column } else { rows };
    picture(ui, cx, at, scene, rect);
    let put = places_ui(ui, cx, at, (scene, things), state, rect);
    let (end, dropped) = tray_ui(ui, cx, at, things, state, &tray, placed.rest);
    let order = in_reading_order(scene);
    let put = put.or_else(|| {
        let point = dropped?;
        let over = |place: &&&Place| places::on(place.at, rect).contains(point);
        let place = order.iter().find(over);
        if place.is_none() {
            // Dropped outside: it goes back to the tray.
            state.held = None;
        }
        place.map(|place| place.key.clone())
    });
    if let Some(place) = put {
        put_down(at, things, place, state, stage, out);
    }
    if let Some((thing, place, right)) = &state.last {
        let area = order.iter().find(|known| known.key == *place);
        let chosen = area.map_or(Rect::NOTHING, |place| places::on(place.at, rect));
        if *right {
            stage.verdict(true, at.why(thing), chosen);
        } else {
            let name = at.part(place.as_str()).to_owned();
            stage.verdict(false, &cx.t.sort_not_there(name), chosen);
        }
    }
    stage.hint(&match &state.held {
        Some((thing, _)) => cx.t.scene_in_hand(at.part(thing.as_str()).to_owned()),
        None => cx.t.scene_put_count(state.placed.len(), things.len()),
    });
    advance(ui, stage, start, end.max(rect.max.y));
    state.placed.len() == things.len()
}

fn put_down(
    at: &StepView<'_>,
    things: &[Thing],
    place: Key,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) {
    let Some((key, _)) = state.held.take() else {
        return;
    };
    let Some(thing) = things.iter().find(|thing| thing.key == key) else {
        return;
    };
    let right = thing.place == place;
    state.last = Some((key.clone(), place.clone(), right));
    stage.answered();
    if right {
        state.placed.insert(key, place);
        if state.placed.len() == things.len() {
            at.did(Attempt::Placed(state.placed.clone()), out);
        }
    }
}

fn place_id(ui: &Ui, at: &StepView<'_>, key: &Key) -> Id {
    ui.scope_id()
        .with((at.step.key.as_str(), "place", key.as_str()))
}

fn thing_id(ui: &Ui, at: &StepView<'_>, key: &Key) -> Id {
    ui.scope_id()
        .with((at.step.key.as_str(), "thing", key.as_str()))
}

/// Draws the places with the things in them. Returns the place that was pressed while a thing is in hand.
fn places_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (scene, things): (&Scene, &[Thing]),
    state: &mut State,
    picture: Rect,
) -> Option<Key> {
    let order = in_reading_order(scene);
    let count = order.len();
    let mut pressed = None;
    let mut tags: Vec<Tag> = Vec::new();
    let in_hand = state.held.as_ref().map(|(key, _)| key.clone());
    for (ix, place) in order.iter().enumerate() {
        let area = places::on(place.at, picture);
        let response = place_area(ui, at, &place.key, area);
        if response.clicked() && in_hand.is_some() {
            pressed = Some(place.key.clone());
        }
        if let (true, Some(held)) = (response.has_focus(), &in_hand) {
            keys(ui, at, &order, ix, held, state);
        }
        if let Some(look) = look(cx, &response, false, true) {
            places::ring(ui, cx, area, look);
        }
        let name = at.part(place.key.as_str());
        let others: Vec<Rect> = tags.iter().map(Tag::rect).collect();
        let keep = others_than(scene, &place.key, picture);
        tags.push(Tag::new(
            ui,
            cx,
            (name, None),
            (area, picture),
            &others,
            &keep,
        ));
        let inside = things
            .iter()
            .filter(|thing| state.placed.get(&thing.key) == Some(&place.key));
        let mut inside_names = Vec::new();
        for thing in inside {
            let words = at.part(thing.key.as_str());
            inside_names.push(words.to_owned());
            let others: Vec<Rect> = tags.iter().map(Tag::rect).collect();
            let icon = ("check", places::tag_ink(cx, true));
            let tag = (words, Some(icon));
            tags.push(Tag::new(ui, cx, tag, (area, picture), &others, &keep));
        }
        let spoken = match &in_hand {
            Some(held) => {
                let thing = at.part(held.as_str()).to_owned();
                cx.t.scene_put_here(count, ix + 1, name.to_owned(), thing)
            }
            None if inside_names.is_empty() => name.into(),
            None => cx.t.scene_holds(name.to_owned(), inside_names.join(", ")),
        };
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, spoken.as_ref()));
        if response.has_focus() {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_live(accesskit::Live::Polite);
            });
        }
        if in_hand.is_some() {
            response.on_hover_cursor(CursorIcon::PointingHand);
        }
    }
    for tag in &tags {
        tag.paint(ui, cx);
    }
    pressed
}

/// While a thing is in hand, arrows move from place to place and Esc returns it.
fn keys(ui: &Ui, at: &StepView<'_>, order: &[&Place], ix: usize, held: &Key, state: &mut State) {
    let Some(here) = order.get(ix) else {
        return;
    };
    let id = place_id(ui, at, &here.key);
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let to = if pressed(Press::ArrowRight) || pressed(Press::ArrowDown) {
        order.get(ix + 1)
    } else if pressed(Press::ArrowLeft) || pressed(Press::ArrowUp) {
        ix.checked_sub(1).and_then(|ix| order.get(ix))
    } else {
        None
    };
    let to = to.map(|place| place_id(ui, at, &place.key));
    if pressed(Press::Escape) {
        state.held = None;
        let thing = thing_id(ui, at, held);
        ui.memory_mut(|memory| memory.request_focus(thing));
    } else if let Some(to) = to {
        ui.memory_mut(|memory| memory.request_focus(to));
    }
}

/// Draws the things still in the tray. Returns where the tray ends, and where a thing was dropped in this frame.
fn tray_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    things: &[Thing],
    state: &mut State,
    tray: &Tray,
    place: Rect,
) -> (f32, Option<egui::Pos2>) {
    let mut end = place.min.y;
    let mut dropped = None;
    let order = state.order.clone();
    let mut dragged = None;
    for (ix, key) in order.iter().enumerate() {
        let Some(thing) = things.iter().find(|thing| thing.key == *key) else {
            continue;
        };
        let rect = tray.card_at(ix, place);
        end = end.max(rect.max.y);
        if state.placed.contains_key(key) {
            continue;
        }
        let id = thing_id(ui, at, key);
        let response = ui.interact(rect, id, Sense::click_and_drag());
        let words = at.part(key.as_str());
        let held = state.holds(key);
        let name = if held {
            cx.t.scene_in_hand(words.to_owned())
        } else {
            words.into()
        };
        response.widget_info(|| WidgetInfo::selected(Ax::Button, true, held, name.as_ref()));
        focus_ring(ui, cx, &response, RADIUS_CARD);
        if response.drag_started() {
            let pointer = response.interact_pointer_pos().unwrap_or(rect.min);
            state.held = Some((key.clone(), Some(pointer - rect.min)));
        } else if response.clicked() {
            state.held = if held {
                None
            } else {
                Some((key.clone(), None))
            };
            state.last = None;
            if !held && cx.input.keyboard {
                focus_first_place(ui, at);
            }
        }
        if response.drag_stopped() {
            dropped = response
                .interact_pointer_pos()
                .or(ui.ctx().pointer_latest_pos());
        }
        let grip = match &state.held {
            Some((held, Some(grip))) if held == key => Some(*grip),
            _ => None,
        };
        match (grip, ui.ctx().pointer_latest_pos()) {
            // The dragged thing is drawn last, over everything.
            (Some(grip), Some(pointer)) => dragged = Some((thing, pointer - grip)),
            _ => card(ui, cx, at, thing, rect, state.holds(key)),
        }
        response.on_hover_cursor(CursorIcon::Grab);
    }
    if let Some((thing, corner)) = dragged {
        let rect = Rect::from_min_size(corner, tray.card);
        card(ui, cx, at, thing, rect, true);
    }
    (end, dropped)
}

/// Moves focus to the first place, for a thing that was picked up by keys.
fn focus_first_place(ui: &Ui, at: &StepView<'_>) {
    let porchlight_core::content::Kind::Scene(scene) = &at.step.kind else {
        return;
    };
    if let Some(place) = in_reading_order(scene).first() {
        let id = place_id(ui, at, &place.key);
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

fn card(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, thing: &Thing, rect: Rect, held: bool) {
    let c = &cx.theme.colors;
    let (fill, stroke) = if held {
        (c.act_tint, Stroke::new(3.0, c.act))
    } else {
        (c.card, Stroke::new(2.0, c.edge))
    };
    ui.painter()
        .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let mut left = rect.min.x + SPACE_M;
    if let Some(name) = &thing.picture {
        let thumb = thumb(cx);
        let middle = pos2(left + thumb.x / 2.0, rect.center().y);
        if porchlight_pack::has(&format!("assets/faces/{name}.svg")) {
            let side = Vec2::splat(thumb.y);
            widgets::face(ui, cx, name, Rect::from_center_size(middle, side));
        } else {
            let size = vec2(thumb.y * ASPECT, thumb.y);
            widgets::picture_at(ui, cx, name, Rect::from_center_size(middle, size));
        }
        left += thumb.x + SPACE_S;
    }
    let words = at.part(thing.key.as_str());
    let room = rect.max.x - SPACE_M - left;
    let laid = read_galley(ui, cx, words, TextRole::Option, false, c.ink, room + 1.0);
    let top = rect.center().y - laid.size().y / 2.0;
    ui.painter().galley(pos2(left, top), laid, c.ink);
}
