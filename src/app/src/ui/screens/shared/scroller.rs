//! A scrolling area for text. If the content is higher than the area, Tab reaches it and the page keys and arrows scroll it.

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

/// How long it must be still before it settles on the start of a line, in seconds: longer than the pauses of a hand on the
/// wheel.
const SETTLES: f64 = 0.15;

/// The scroll position, in points, and the next target.
#[derive(Clone, Debug, Default)]
pub struct Scroll {
    at: f32,
    most: f32,
    follows: bool,
    to_end: bool,
    /// Subtracted from the usual margin above and below the content, in points.
    tight: f32,
    /// The resting positions, in points from the top, in ascending order; if empty, it can rest anywhere.
    stops: Vec<f32>,
    /// Since when it has been resting off a stop, on egui's clock in seconds.
    loose: Option<f64>,
    /// The last position, and the direction it moved from there.
    was: f32,
    way: f32,
}

impl Scroll {
    /// Stays at the end as content is added there.
    pub fn following() -> Self {
        Self {
            follows: true,
            ..Self::default()
        }
    }

    /// Sets the margin above and below the content, in points.
    pub fn inset(&mut self, inset: f32) {
        self.tight = SPACE_M - inset;
    }

    /// Lets it come to rest only at the start of a line or a bubble, so that none is cut off at the top edge. `stops` are the
    /// tops, in points, in ascending order.
    pub fn rests_at(&mut self, stops: Vec<f32>) {
        self.stops = stops;
    }

    /// Shows the end in the next frame, wherever it was scrolled.
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

    /// The stop for a move to `to`: the next one in the direction of the move.
    fn stop(&self, to: f32, way: f32) -> f32 {
        let mut stops = self.stops.iter().copied();
        let stop = if way < 0.0 {
            stops.rev().find(|stop| *stop <= to + 1.0)
        } else {
            stops.find(|stop| *stop >= to - 1.0)
        };
        stop.unwrap_or(to)
    }

    /// The position it settles at once nothing has moved for a moment.
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

/// Draws the output of `add`, scrolled within `place`. `add` receives the size it can fill without scrolling.
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
        // Clips the accessibility tree too: what is scrolled out of the area is not on screen.
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
            // Inside the area's rounded corners.
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
            // At its end, it must rest at a stop too.
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

/// Reads the scroll keys while the area has the focus. Returns the scroll target.
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
    // Page Down stops before a line that would be cut off; an arrow key moves to the next one.
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
