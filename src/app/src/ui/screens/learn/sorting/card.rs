//! The current card, dragged with the pointer or moved with the keys while it has the focus.

use super::layout::{words_alone, words_beside};
use super::{Glide, Layout, State, StepView, fitted};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, focus_ring, middle_galley, read_galley};
use egui::{
    CursorIcon, EventFilter, Galley, Id, Key as Press, Rect, Role as Ax, Sense, Shadow, Shape,
    Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::SortCard;
use std::sync::Arc;

/// The state of the card in this frame.
pub(super) struct Hand {
    /// Where the card is drawn.
    pub rect: Rect,
    /// The bin under a dragged card.
    pub over: Option<usize>,
    /// The bin it was put into in this frame.
    pub put: Option<usize>,
    /// Whether it was released in this frame.
    pub is_dropped: bool,
    words: Option<Arc<Galley>>,
}

/// Handles the pointer and the keys. The card is painted later, over the bins.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (card, id): (&SortCard, Id),
    layout: &Layout,
    state: &mut State,
    bins: usize,
) -> Hand {
    let mut hand = Hand {
        rect: layout.card,
        over: None,
        put: None,
        is_dropped: false,
        words: None,
    };
    let words = at.part(card.key.as_str());
    let t = cx.t;
    if state.is_solved() {
        hand.words = state.glide.map(|_| lay(ui, cx, words, layout, false));
        hand.rect = glided(ui, cx, state, layout);
        if state.at + 1 < state.order.len() {
            // The empty place keeps the focus, so that Enter continues with the next card.
            let response = ui.interact(layout.card, id, Sense::focusable_noninteractive());
            focus_ring(ui, cx, &response, RADIUS_CARD);
            let name = t.sort_sorted(words.to_owned());
            response.widget_info(|| WidgetInfo::labeled(Ax::ListItem, true, name.as_ref()));
        }
        return hand;
    }
    hand.words = Some(lay(ui, cx, words, layout, true));
    hand.rect = glided(ui, cx, state, layout);
    let response = ui.interact(layout.card, id, Sense::click_and_drag());
    if response.drag_started()
        && let Some(pointer) = ui.input(|input| input.pointer.press_origin())
    {
        state.held = Some(pointer - layout.card.min);
        state.glide = None;
        state.picked = None;
        state.try_again();
    }
    if let Some(grip) = state.held {
        let pointer = ui.ctx().pointer_latest_pos();
        if let Some(pointer) = pointer {
            hand.rect = Rect::from_min_size(pointer - grip, layout.card.size());
            let under = |bin: &Rect| bin.expand(SPACE_S).contains(pointer);
            hand.over = layout.bins.iter().position(under);
        }
        if pointer.is_none() || !ui.input(|input| input.pointer.any_down()) {
            state.held = None;
            hand.is_dropped = true;
            hand.put = hand.over.take();
        }
    }
    if response.has_focus() {
        let filter = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let last = bins.saturating_sub(1);
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let picked = if pressed(Press::ArrowLeft) {
            Some(state.picked.map_or(0, |bin| bin.saturating_sub(1)))
        } else if pressed(Press::ArrowRight) {
            Some(state.picked.map_or(last, |bin| (bin + 1).min(last)))
        } else {
            None
        };
        if picked.is_some() {
            state.picked = picked;
            state.try_again();
        }
    } else if response.lost_focus() {
        state.picked = None;
    }
    // Enter and Space press the focused card.
    if response.clicked() && response.has_focus() {
        hand.put = hand.put.or(state.picked);
    }
    let name = t.sort_card(state.order.len(), words.to_owned(), state.at + 1);
    response.widget_info(|| WidgetInfo::labeled(Ax::ListItem, true, name.as_ref()));
    let picked = state.picked;
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_description(t.sort_keys().into_owned());
        if let Some(bin) = picked.and_then(|place| at_bin(at, place)) {
            node.set_value(t.sort_over(bin).into_owned());
            node.set_live(accesskit::Live::Polite);
        }
    });
    if state.held.is_none() {
        focus_ring(ui, cx, &response, RADIUS_CARD);
    }
    response.on_hover_cursor(if state.held.is_some() {
        CursorIcon::Grabbing
    } else {
        CursorIcon::Grab
    });
    hand
}

fn at_bin(at: &StepView<'_>, place: usize) -> Option<String> {
    let porchlight_core::content::Kind::Sort(sort) = &at.step.kind else {
        return None;
    };
    let bin = sort.bins.get(place)?;
    Some(super::bin_name(at, bin).to_owned())
}

/// The card's current position during an animation.
fn glided(ui: &Ui, cx: &Cx<'_>, state: &mut State, layout: &Layout) -> Rect {
    let Some(Glide { from, since }) = state.glide else {
        return layout.card;
    };
    let lasts = 2.0 * f64::from(cx.theme.quick());
    let gone = ui.input(|input| input.time) - since;
    if gone >= lasts {
        state.glide = None;
        return layout.card;
    }
    ui.ctx().request_repaint();
    let part = egui::emath::easing::quadratic_out((gone / lasts) as f32);
    let to = match state.last {
        Some((place, true)) => layout.bins.get(place).map_or(layout.card, |bin| {
            let top = pos2(bin.center().x, bin.min.y + layout.bin_picture * 0.3);
            Rect::from_center_size(top, layout.card.size() * 0.2)
        }),
        _ => layout.card,
    };
    from.lerp_towards(&to, part)
}

fn lay(ui: &Ui, cx: &Cx<'_>, words: &str, layout: &Layout, is_read: bool) -> Arc<Galley> {
    let ink = cx.theme.colors.ink;
    let role = TextRole::Option;
    let width = if layout.is_wide {
        words_beside(cx, layout.card.width(), layout.picture.x)
    } else {
        words_alone(cx, layout.card.width(), layout.picture.y > 0.0)
    };
    match (layout.is_wide, is_read) {
        (true, true) => read_galley(ui, cx, words, role, true, ink, width),
        (true, false) => widgets::galley(ui, cx, words, role, true, ink, width),
        (false, _) => middle_galley(ui, cx, words, role, true, ink, width),
    }
}

/// Paints the card at its current position, and its empty place if it is elsewhere.
pub(super) fn paint(
    ui: &Ui,
    cx: &Cx<'_>,
    card: &SortCard,
    layout: &Layout,
    hand: &Hand,
    state: &State,
) {
    let c = &cx.theme.colors;
    if hand.rect != layout.card || hand.words.is_none() || state.is_solved() {
        empty_place(ui, cx, layout.card);
    }
    let is_gone = state.is_solved() && state.glide.is_none();
    let Some(words) = hand.words.as_ref().filter(|_| !is_gone) else {
        return;
    };
    let painter = ui.painter();
    if !cx.theme.is_dark() && !cx.theme.high_contrast() {
        let shadow = Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: c.ink.gamma_multiply(0.10),
        };
        painter.add(shadow.as_shape(hand.rect, RADIUS_CARD));
    }
    let stroke = if state.held.is_some() {
        Stroke::new(3.0, c.act)
    } else {
        Stroke::new(2.0, c.edge)
    };
    painter.rect(hand.rect, RADIUS_CARD, c.card, stroke, StrokeKind::Inside);
    if hand.rect.width() < layout.card.width() * 0.9 {
        // Close to a bin, it is too small for words.
        return;
    }
    let is_pictured = card.picture.is_some();
    if let Some(picture) = &card.picture {
        let place = if layout.is_wide {
            let min = hand.rect.min + Vec2::splat(SPACE_S);
            Rect::from_min_size(min, layout.picture)
        } else {
            let left = hand.rect.center().x - layout.picture.x / 2.0;
            Rect::from_min_size(pos2(left, hand.rect.min.y + SPACE_M), layout.picture)
        };
        paint_picture(ui, cx, picture, place);
    }
    let size = words.size();
    let place = if layout.is_wide && is_pictured {
        let left = hand.rect.min.x + SPACE_S + layout.picture.x + SPACE_M;
        pos2(left, hand.rect.center().y - size.y / 2.0)
    } else if layout.is_wide {
        let left = hand.rect.center().x - size.x / 2.0;
        pos2(left, hand.rect.center().y - size.y / 2.0)
    } else {
        let top = hand.rect.min.y
            + if is_pictured {
                SPACE_M + layout.picture.y + SPACE_S
            } else {
                0.0
            };
        let room = Rect::from_min_max(pos2(hand.rect.min.x, top), hand.rect.max);
        let bottom = if is_pictured { SPACE_M } else { 0.0 };
        pos2(
            room.center().x,
            room.min.y + (room.height() - bottom - size.y) / 2.0,
        )
    };
    painter.galley(place, words.clone(), c.ink);
}

fn paint_picture(ui: &Ui, cx: &Cx<'_>, picture: &str, place: Rect) {
    let is_face = porchlight_pack::has(&format!("assets/faces/{picture}.svg"));
    let aspect = if is_face {
        1.0
    } else {
        cx.pictures
            .aspect(&format!("assets/illustrations/{picture}.svg"))
    };
    let at = Rect::from_center_size(place.center(), fitted(aspect, place.size()));
    if is_face {
        widgets::face(ui, cx, picture, at);
    } else {
        widgets::picture_at(ui, cx, picture, at);
    }
}

/// A dashed outline where the card was.
fn empty_place(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let rect = rect.shrink(2.0);
    let round = f32::from(RADIUS_CARD);
    let mut path = Vec::new();
    let corners = [
        (rect.max - vec2(round, round), 0.0_f32),
        (pos2(rect.min.x + round, rect.max.y - round), 90.0),
        (rect.min + vec2(round, round), 180.0),
        (pos2(rect.max.x - round, rect.min.y + round), 270.0),
    ];
    for (center, from) in corners {
        for part in 0..=6 {
            let angle = (from + 15.0 * part as f32).to_radians();
            path.push(center + round * Vec2::angled(angle));
        }
    }
    path.extend(path.first().copied());
    let stroke = Stroke::new(2.0, cx.theme.colors.edge);
    ui.painter()
        .extend(Shape::dashed_line(&path, stroke, 8.0, 6.0));
}
