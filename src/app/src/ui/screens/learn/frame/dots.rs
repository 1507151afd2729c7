//! The dots: one per page, each named and pressable, with the position in words before them and the break button after them.

use super::{Aside, Page, Turn};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, TextRole};
use crate::ui::widgets::{self, Button, Role, focus_ring};
use egui::{
    Align, CursorIcon, Layout, Rect, Role as Ax, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    accesskit, pos2, vec2,
};

/// The size of a dot's touch target, in points, for a child's finger. The dot itself is smaller.
const TARGET: f32 = 44.0;

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, page: &Page<'_>, place: Rect) -> Option<Turn> {
    let c = &cx.theme.colors;
    let mut turn = None;
    let mut left = place.min.x;
    if !page.caption.is_empty() {
        let role = TextRole::Small;
        let laid = widgets::galley(ui, cx, page.caption, role, false, c.soft, f32::INFINITY);
        let at = pos2(left, place.center().y - laid.size().y / 2.0);
        let rect = Rect::from_min_size(at, laid.size());
        let label = ui.interact(rect, ui.scope_id().with("place"), Sense::hover());
        label.widget_info(|| WidgetInfo::labeled(Ax::Label, true, page.caption));
        left += laid.size().x + SPACE_L;
        widgets::text_at(ui, at, &laid, c.soft);
    }
    let aside = page.aside.map(|aside| match aside {
        Aside::Break => (aside, cx.t.lesson_break(), "break"),
        Aside::Sources => (aside, cx.t.sources_open(), "link"),
    });
    let aside = aside.as_ref().map(|(aside, words, icon)| {
        let button = Button::new(words, Role::Plain);
        (*aside, button.kind(TextRole::Small).icon(icon).low())
    });
    let aside_width = aside
        .as_ref()
        .map_or(0.0, |(_, button)| button.natural_width(ui, cx) + SPACE_L);
    let count = page.dots.len().max(1) as f32;
    let scale = cx.theme.scale.min(1.6);
    let step = ((place.max.x - aside_width - left) / count).clamp(12.0, TARGET * scale);
    for (ix, name) in page.dots.iter().enumerate() {
        let center = pos2(left + step * (ix as f32 + 0.5), place.center().y);
        let rect = Rect::from_center_size(center, vec2(step, place.height() + 4.0));
        let id = ui.scope_id().with(("dot", ix));
        let response = ui.interact(rect, id, Sense::click());
        let is_here = ix == page.place;
        let radius = scale * if is_here { 9.0 } else { 6.0 };
        let ink = if is_here { c.act } else { c.edge };
        let painter = ui.painter();
        if ix <= page.place {
            painter.circle_filled(center, radius, ink);
        } else {
            painter.circle_stroke(center, radius, Stroke::new(2.0, ink));
        }
        if is_here || response.hovered() {
            painter.circle_stroke(center, radius + 3.0, Stroke::new(2.0, c.act));
        }
        focus_ring(ui, cx, &response, 22);
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, name.as_str()));
        if is_here {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_aria_current(accesskit::AriaCurrent::Page);
            });
        }
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !is_here {
            turn = Some(Turn::To(ix));
        }
    }
    if let Some((aside, button)) = aside {
        let rect = Rect::from_min_max(
            pos2(place.max.x - aside_width + SPACE_L, place.min.y - 2.0),
            pos2(place.max.x, place.max.y + 2.0),
        );
        let layout = Layout::right_to_left(Align::Center);
        let pressed = ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
            button.show(ui, cx).clicked()
        });
        if pressed.inner {
            turn = Some(Turn::Aside(aside));
        }
    }
    turn
}
