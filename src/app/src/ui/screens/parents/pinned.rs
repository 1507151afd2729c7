//! A screen whose button to continue stays at the window's bottom edge while the content above it scrolls. In a low window, or
//! with large text, the title scrolls as well.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::scroller::{Scroll, scroller};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets;
use egui::{Align, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// The scroll position.
#[derive(Default)]
pub struct Pinned {
    /// The content between the title and the button, if only that scrolls.
    middle: Scroll,
    /// The title and the content together; `None` until they have been drawn once.
    both: Option<widgets::Scroll>,
}

/// Whether the title scrolls as well, because little else would be in view.
pub fn is_low(ui: &Ui, cx: &Cx<'_>) -> bool {
    ui.max_rect().height() < 520.0 * cx.theme.scale
}

impl Pinned {
    /// Draws the title, the middle and the button to continue, in that order. `name` is the middle's name for screen readers.
    pub fn show<S>(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (name, state): (&str, &mut S),
        top: impl FnOnce(&mut Ui, &mut S),
        middle: impl FnOnce(&mut Ui, &mut S),
        way_on: impl FnOnce(&mut Ui, &mut S),
    ) {
        let whole = ui.max_rect();
        let margin = if whole.width() < 1100.0 {
            SPACE_XL
        } else {
            SPACE_XXL
        };
        let width = (whole.width() - 2.0 * margin).min(1120.0 * cx.theme.scale);
        let left = whole.center().x - width / 2.0;
        let line = cx.theme.type_size(TextRole::Option).1;
        let footer = (line + 2.0 * SPACE_S).max(cx.theme.target()) + 2.0 * SPACE_M;
        let row = |top: f32, bottom: f32| {
            Rect::from_min_max(pos2(left, top), pos2(left + width, bottom.max(top)))
        };
        let end = whole.max.y - footer;
        if is_low(ui, cx) {
            let place = Rect::from_min_max(whole.min, pos2(whole.max.x, end));
            self.scrolled(ui, place, width, |ui| {
                top(ui, state);
                ui.add_space(SPACE_M);
                middle(ui, state);
            });
        } else {
            let title = row(whole.min.y + SPACE_S, whole.max.y);
            let used = within(ui, "top", title, |ui| {
                top(ui, state);
                ui.min_rect().max.y
            });
            // The scroller adds its own margin.
            let place = row(used, end).expand2(vec2(SPACE_L, 0.0));
            let salt = ("pinned", name);
            scroller(ui, cx, salt, place, &mut self.middle, |ui, _| {
                middle(ui, state);
            });
        }
        within(ui, "way on", row(end + SPACE_M, whole.max.y), |ui| {
            way_on(ui, state);
        });
    }

    /// Draws the title and the middle in one scroll area. It uses the same keys as an ordinary page.
    fn scrolled(&mut self, ui: &mut Ui, place: Rect, width: f32, add: impl FnOnce(&mut Ui)) {
        let to = match &self.both {
            // A page always starts at its top.
            None => Some(0.0),
            Some(scroll) => scroll.wanted(ui, place.height()),
        };
        let shown = within(ui, "page", place, |ui| {
            widgets::clips(ui, place);
            let mut area = ScrollArea::vertical()
                .id_salt("page")
                .auto_shrink([false, false]);
            if let Some(to) = to {
                area = area.vertical_scroll_offset(to);
            }
            let margin = Margin {
                top: SPACE_S as i8,
                bottom: SPACE_M as i8,
                ..Margin::ZERO
            };
            area.show(ui, |ui| {
                egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    widgets::centred(ui, width, add);
                });
            })
        });
        let scroll = widgets::Scroll::of(&shown);
        if scroll.can_move() {
            widgets::own_arrows(ui, false, true);
        }
        self.both = Some(scroll);
    }
}

fn within<R>(ui: &mut Ui, salt: &str, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .id_salt(salt)
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, add).inner
}
