//! Cards and columns.

use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L};
use egui::accesskit::Role as Ax;
use egui::{Align, Color32, Id, InnerResponse, Layout, Margin, Shadow, Ui, UiBuilder, vec2};

/// A card around content. `fill` defaults to the theme's card color.
pub fn card<R>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    fill: Option<Color32>,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let shadow = if cx.theme.is_dark() || cx.theme.high_contrast() || fill.is_some() {
        Shadow::NONE
    } else {
        Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: cx.theme.colors.ink.gamma_multiply(0.10),
        }
    };
    egui::Frame::new()
        .fill(fill.unwrap_or(cx.theme.colors.card))
        .stroke(cx.theme.card_stroke())
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::same(SPACE_L as i8))
        .shadow(shadow)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// A centered column of at most `width` points.
pub fn centred<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let width = width.min(room.width());
    let left = room.min.x + (room.width() - width) / 2.0;
    let rect = egui::Rect::from_min_size(egui::pos2(left, room.min.y), vec2(width, room.height()));
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
        |ui| {
            ui.set_width(width);
            add(ui)
        },
    )
    .inner
}

/// Two columns side by side, or stacked if either would be narrower than `least` points. `left_share` is the left
/// column's share of the width, 0.0 to 1.0.
pub fn two_columns(
    ui: &mut Ui,
    left_share: f32,
    least: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    two_columns_with(
        ui,
        left_share,
        least,
        (),
        |ui, ()| left(ui),
        |ui, ()| right(ui),
    );
}

/// Draws one of two columns.
type Column<'a, S> = Box<dyn FnOnce(&mut Ui, &mut S) + 'a>;

/// Two columns that change the same state, drawn one after the other.
pub fn two_columns_with<S>(
    ui: &mut Ui,
    left_share: f32,
    least: f32,
    mut state: S,
    left: impl FnOnce(&mut Ui, &mut S),
    right: impl FnOnce(&mut Ui, &mut S),
) {
    let gap = 32.0;
    let room = ui.available_width();
    let left_width = (room - gap) * left_share;
    let right_width = room - gap - left_width;
    if left_width.min(right_width) < least {
        ui.vertical(|ui| left(ui, &mut state));
        ui.add_space(SPACE_L);
        ui.vertical(|ui| right(ui, &mut state));
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let mut column = |width: f32, add: Column<'_, S>| {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.x = 12.0;
                add(ui, &mut state);
            });
        };
        column(left_width, Box::new(left));
        column(right_width, Box::new(right));
    });
}

/// Radio buttons in a group that has a name for screen readers. The arrow keys move between them.
pub fn radio_group<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    group(ui, Ax::RadioGroup, name, add)
}

/// A group of this kind with a name for screen readers.
pub fn group<R>(ui: &mut Ui, role: Ax, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let around = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(name);
    let draw = |ui: &mut Ui| ui.scope_builder(around, add).inner;
    if role == Ax::RadioGroup {
        super::radios(ui, draw)
    } else {
        draw(ui)
    }
}

/// One of `count` items of a list, counted from 0, so that a screen reader can tell the position. Its ids are its own.
pub fn item<R>(
    ui: &mut Ui,
    key: impl std::hash::Hash + std::fmt::Debug,
    (place, count): (usize, usize),
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let builder = UiBuilder::new()
        .id_salt(key)
        .accessibility_role(Ax::ListItem);
    ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_position_in_set(place);
            node.set_size_of_set(count);
        });
        add(ui)
    })
}

/// Draws with ids made only from this key, which must be unique on the screen. The focus then stays in place when items are
/// added or removed before it.
pub fn keyed<R>(
    ui: &mut Ui,
    key: impl std::hash::Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = Id::unique("keyed").with(Id::unique(key));
    ui.scope_builder(UiBuilder::new().scope_id(id), add).inner
}

/// Tells screen readers and similar tools that anything scrolled out of this rectangle is not on screen.
pub fn clips(ui: &Ui, place: egui::Rect) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_clips_children();
        node.set_bounds(egui::accesskit::Rect {
            x0: place.min.x.into(),
            y0: place.min.y.into(),
            x1: place.max.x.into(),
            y1: place.max.y.into(),
        });
    });
}
