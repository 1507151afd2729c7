//! A screen whose way on stays at the window's lower edge: what is between it and the title scrolls in a place of its own. In a
//! window too low for that, the whole page scrolls.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::scroller::{Scroll, scroller};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use std::cell::Cell;

/// How far it is scrolled, and whether there is room for it.
#[derive(Default)]
pub struct Pinned {
    scroll: Scroll,
    is_low: Cell<bool>,
}

impl Pinned {
    /// Whether the whole page scrolls.
    pub fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        self.is_low.set(room.y < 520.0 * cx.theme.scale);
        self.is_low.get()
    }

    /// Draws title, middle and way on, one after the other. `name` is what a screen reader calls the middle.
    pub fn show<S>(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (name, state): (&str, &mut S),
        top: impl FnOnce(&mut Ui, &mut S),
        middle: impl FnOnce(&mut Ui, &mut S),
        way_on: impl FnOnce(&mut Ui, &mut S),
    ) {
        let width = 1120.0 * cx.theme.scale;
        if self.is_low.get() {
            widgets::centred(ui, width, |ui| {
                top(ui, state);
                ui.add_space(SPACE_M);
                middle(ui, state);
                ui.add_space(SPACE_L);
                way_on(ui, state);
            });
            return;
        }
        let whole = ui.max_rect();
        let margin = if whole.width() < 1100.0 {
            SPACE_XL
        } else {
            SPACE_XXL
        };
        let width = (whole.width() - 2.0 * margin).min(width);
        let left = whole.center().x - width / 2.0;
        let line = cx.theme.type_size(TextRole::Option).1;
        let footer = (line + 2.0 * SPACE_S).max(cx.theme.target()) + 2.0 * SPACE_M;
        let row = |top: f32, bottom: f32| {
            Rect::from_min_max(pos2(left, top), pos2(left + width, bottom.max(top)))
        };
        let title = row(whole.min.y + SPACE_S, whole.max.y);
        let used = within(ui, "top", title, |ui| {
            top(ui, state);
            ui.min_rect().max.y
        });
        // The scroller leaves room of its own around what it shows.
        let place = row(used, whole.max.y - footer).expand2(vec2(SPACE_L, 0.0));
        scroller(
            ui,
            cx,
            ("pinned", name),
            place,
            &mut self.scroll,
            |ui, _| {
                middle(ui, state);
            },
        );
        let place = row(whole.max.y - footer + SPACE_M, whole.max.y);
        within(ui, "way on", place, |ui| way_on(ui, state));
    }
}

fn within<R>(ui: &mut Ui, salt: &str, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .id_salt(salt)
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, add).inner
}
