//! The tray with the things still to be put: a column beside the picture, or rows below it.

use crate::ui::cx::Cx;
use crate::ui::screens::learn::step_view::StepView;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::{Rect, Ui, Vec2, vec2};
use porchlight_core::content::Thing;

/// The cards of the tray, in one column or in rows.
pub(super) struct Tray {
    /// Width and height of each card, in points.
    pub card: Vec2,
    columns: usize,
    rows: usize,
}

/// The size of a thing's picture in the tray, in points at 100 %.
const THUMB: Vec2 = vec2(96.0, 64.0);

/// The size of a thing's picture at the current text size.
pub(super) fn thumb(cx: &Cx<'_>) -> Vec2 {
    THUMB * cx.theme.scale.min(1.4)
}

impl Tray {
    /// One card below the other, in the column beside the picture.
    pub fn in_column(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        things: &[Thing],
        room: Vec2,
    ) -> Self {
        let card = Self::card(ui, cx, at, things, room.x * 0.3);
        Self {
            card,
            columns: 1,
            rows: things.len(),
        }
    }

    /// As many cards side by side as fit, below the picture.
    pub fn in_rows(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, things: &[Thing], room: Vec2) -> Self {
        let card = Self::card(ui, cx, at, things, room.x);
        let columns = ((room.x + SPACE_S) / (card.x + SPACE_S)) as usize;
        let columns = columns.clamp(1, things.len().max(1));
        Self {
            card,
            columns,
            rows: things.len().div_ceil(columns),
        }
    }

    /// The size of all cards: that of the largest one.
    fn card(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, things: &[Thing], most: f32) -> Vec2 {
        let pictured = things.iter().any(|thing| thing.picture.is_some());
        let thumb = if pictured { thumb(cx) } else { Vec2::ZERO };
        let lead = if pictured { thumb.x + SPACE_S } else { 0.0 };
        let width = (most - lead - 2.0 * SPACE_M).max(120.0);
        let ink = cx.theme.colors.ink;
        let words = things.iter().map(|thing| {
            let words = at.part(thing.key.as_str());
            widgets::galley(ui, cx, words, TextRole::Option, false, ink, width).size()
        });
        let largest = words.fold(Vec2::ZERO, Vec2::max);
        let height = largest.y.max(thumb.y) + 2.0 * SPACE_S;
        vec2(
            largest.x + lead + 2.0 * SPACE_M,
            height.max(cx.theme.target()),
        )
    }

    /// The height of all cards, in points.
    pub fn height(&self) -> f32 {
        self.rows as f32 * (self.card.y + SPACE_S) - SPACE_S
    }

    /// The area of the card at index `ix`; `place` is the tray's area.
    pub fn card_at(&self, ix: usize, place: Rect) -> Rect {
        let (column, row) = (ix % self.columns, ix / self.columns);
        let step = self.card + Vec2::splat(SPACE_S);
        let by = vec2(column as f32 * step.x, row as f32 * step.y);
        let width = self.columns as f32 * step.x - SPACE_S;
        let left = if self.columns > 1 {
            ((place.width() - width) / 2.0).max(0.0)
        } else {
            0.0
        };
        Rect::from_min_size(place.min + vec2(left, 0.0) + by, self.card)
    }
}
