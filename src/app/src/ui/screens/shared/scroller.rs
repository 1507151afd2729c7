//! Something to read that scrolls in a place of its own. Where it is higher than its place, Tab reaches it and the page keys
//! and arrows scroll it.

use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XS};
use crate::ui::widgets::{self, focus_ring};
use egui::scroll_area::ScrollBarVisibility;
use egui::style::{ScrollAnimation, ScrollStyle};
use egui::{
    Align, EventFilter, Key, Layout, Modifiers, Rect, Role as Ax, ScrollArea, Sense, Ui, UiBuilder,
    Vec2, WidgetInfo, accesskit, vec2,
};
use std::time::Duration;

/// How long nothing scrolls before it settles where a line begins, in seconds: a hand on the wheel pauses for less.
const SETTLES: f64 = 0.15;

/// How far it is scrolled, in points, and where it goes next.
#[derive(Clone, Debug, Default)]
pub struct Scroll {
    at: f32,
    most: f32,
    follows: bool,
    to_end: bool,
    /// Taken from the usual room above and below what is shown.
    tight: f32,
    /// Where it may come to rest, in points from the top, in ascending order; anywhere if there are none.
    stops: Vec<f32>,
    /// Since when it has been resting off a stop, in egui's seconds.
    loose: Option<f64>,
    /// Where it was, and which way it moved from there.
    was: f32,
    way: f32,
}

impl Scroll {
    /// Stays at the end as more is added there.
    pub fn following() -> Self {
        Self {
            follows: true,
            ..Self::default()
        }
    }

    /// Sets the room above and below what is shown, in points.
    pub fn inset(&mut self, inset: f32) {
        self.tight = SPACE_M - inset;
    }

    /// Lets it come to rest only where a line or a bubble begins, so that none is cut at the upper edge. `stops` are how far
    /// down that is, in points, in ascending order.
    pub fn rests_at(&mut self, stops: Vec<f32>) {
        self.stops = stops;
    }

    /// Shows the end in the next frame, wherever somebody scrolled to.
    pub fn to_end(&mut self) {
        self.to_end = true;
    }

    /// Whether everything is in view.
    pub fn is_whole(&self) -> bool {
        self.most <= 0.0
    }

    fn is_at_stop(&self) -> bool {
        let at = self.at;
        self.stops.is_empty() || self.stops.iter().any(|stop| (stop - at).abs() < 1.0)
    }

    /// The stop that a move to here ends at: the next one the way it goes.
    fn stop(&self, to: f32, way: f32) -> f32 {
        let mut stops = self.stops.iter().copied();
        let stop = if way < 0.0 {
            stops.rev().find(|stop| *stop <= to + 1.0)
        } else {
            stops.find(|stop| *stop >= to - 1.0)
        };
        stop.unwrap_or(to)
    }

    /// Where it settles, once nothing has moved it for a moment.
    fn settle(&mut self, ui: &Ui) -> Option<f32> {
        if self.is_whole() || self.is_at_stop() {
            self.loose = None;
            self.was = self.at;
            return None;
        }
        let (now, held) = ui.input(|input| (input.time, input.pointer.any_down()));
        if (self.at - self.was).abs() > 0.5 {
            self.way = self.at - self.was;
            self.was = self.at;
            self.loose = None;
        }
        let since = *self.loose.get_or_insert(now);
        let left = since + SETTLES - now;
        if left > 0.0 || held {
            let left = Duration::from_secs_f64(left.max(SETTLES / 2.0));
            ui.ctx().request_repaint_after(left);
            return None;
        }
        self.loose = None;
        Some(self.stop(self.at, self.way).min(self.most))
    }
}

/// Draws what `add` draws, scrolled within `place`. `add` is given the size that can be filled without scrolling.
pub fn scroller<R>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (salt, name): (&str, &str),
    place: Rect,
    scroll: &mut Scroll,
    add: impl FnOnce(&mut Ui, Vec2) -> R,
) -> R {
    let id = ui.scope_id().with((salt, "scroller"));
    let sense = if scroll.is_whole() {
        Sense::hover()
    } else {
        Sense::focusable_noninteractive()
    };
    let region = ui.interact(place, id, sense);
    if !scroll.is_whole() {
        region.widget_info(|| WidgetInfo::labeled(Ax::Group, true, name));
    }
    let offset = keys(ui, &region, place.height(), scroll).or_else(|| scroll.settle(ui));
    let builder = UiBuilder::new()
        .id_salt(id)
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    let inset = SPACE_M - scroll.tight;
    let room = vec2(place.width() - 2.0 * SPACE_L, place.height() - 2.0 * inset);
    let drawn = ui.scope_builder(builder, |ui| {
        // What is scrolled out of the place is not on screen, also for tools that look for it.
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_clips_children();
            node.set_bounds(accesskit::Rect {
                x0: place.min.x.into(),
                y0: place.min.y.into(),
                x1: place.max.x.into(),
                y1: place.max.y.into(),
            });
        });
        ui.spacing_mut().scroll = ScrollStyle::floating();
        ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
        let mut area = ScrollArea::vertical()
            .id_salt(id)
            .auto_shrink([false, false])
            .max_height(place.height())
            .stick_to_bottom(scroll.follows && offset.is_none())
            // Inside the place's round corners.
            .scroll_bar_rect(place.shrink2(vec2(SPACE_XS, SPACE_L)))
            .scroll_bar_visibility(ScrollBarVisibility::VisibleWhenNeeded);
        if let Some(offset) = offset {
            area = area.vertical_scroll_offset(offset);
        }
        area.show(ui, |ui| {
            let at = ui.max_rect().min + vec2(SPACE_L, inset);
            let inner = Rect::from_min_size(at, room);
            let builder = UiBuilder::new()
                .max_rect(inner)
                .layout(Layout::top_down(Align::Min));
            let spacing = std::mem::take(&mut ui.spacing_mut().item_spacing);
            let drawn = ui.scope_builder(builder, |ui| {
                ui.spacing_mut().item_spacing = spacing;
                ui.set_width(room.x);
                add(ui, room)
            });
            let most = drawn.response.rect.height() + 2.0 * inset - place.height();
            // Scrolled to its end, it rests at a stop, too.
            let spare = (scroll.stop(most, 1.0) - most).max(0.0);
            ui.add_space(inset + if most > 2.0 { spare } else { 0.0 });
            if scroll.to_end {
                ui.scroll_to_cursor_animation(Some(Align::Max), ScrollAnimation::none());
            }
            drawn.inner
        })
    });
    let area = drawn.inner;
    let below = area.content_size.y - area.inner_rect.height();
    scroll.at = area.state.clamped_offset().y;
    scroll.most = if below > 2.0 { below } else { 0.0 };
    scroll.to_end = false;
    focus_ring(ui, cx, &region, 12);
    area.inner
}

/// The keys that scroll, while the place has the focus. Returns where it is to be scrolled to.
fn keys(ui: &Ui, region: &egui::Response, page: f32, scroll: &Scroll) -> Option<f32> {
    if scroll.is_whole() || !region.has_focus() {
        return None;
    }
    widgets::keep_scroll_keys(ui, region);
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(region.id, filter));
    let pressed = |key| {
        ui.ctx()
            .input_mut(|input| input.consume_key(Modifiers::NONE, key))
    };
    let moves = [
        (Key::PageDown, page * 0.85),
        (Key::PageUp, -page * 0.85),
        (Key::ArrowDown, 60.0),
        (Key::ArrowUp, -60.0),
        (Key::Home, f32::NEG_INFINITY),
        (Key::End, f32::INFINITY),
    ];
    let (_, by) = moves.into_iter().find(|(key, _)| pressed(*key))?;
    let to = scroll.at + by;
    // A page ends before a line that would be cut; an arrow goes on to the next.
    let to = match by {
        by if by >= page * 0.5 && by.is_finite() => {
            let before = scroll.stop(to, -1.0);
            if before > scroll.at + 1.0 {
                before
            } else {
                scroll.stop(to, 1.0)
            }
        }
        by => scroll.stop(to, by),
    };
    Some(to.clamp(0.0, scroll.most))
}
