//! How high the rows are and where the instruction is, so that all rows are in view.

use super::{Stage, StepView, row};
use crate::ui::cx::Cx;
use crate::ui::screens::learn::step_view::instruction_above;
use crate::ui::theme::{SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, TextRole};
use crate::ui::widgets;
use egui::{Rect, Sense, Ui, UiBuilder, pos2, vec2};
use porchlight_core::content::Key;

/// The size of the rows, in points.
pub(super) struct Fit {
    row: f32,
    gap: f32,
    /// The width of the instruction where it is beside the rows; otherwise it is above them.
    beside: Option<f32>,
    /// The room for the instruction above the rows.
    above: f32,
    /// The width of the rows.
    width: f32,
    /// A short sheet covers none of the rows: it is below them, or over the instruction.
    pub is_clear: bool,
}

/// The widest a row is, at 100 %: its words and its buttons are not far apart.
const WIDEST: f32 = 920.0;

/// The share of the width that an instruction beside the rows takes.
const BESIDE: f32 = 0.29;

impl Fit {
    pub fn new(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, items: &[Key], stage: &Stage) -> Self {
        let count = items.len().max(1) as f32;
        let ink = cx.theme.colors.ink;
        let high = |words: &str, role: TextRole, width: f32| {
            widgets::galley(ui, cx, words, role, false, ink, width)
                .size()
                .y
        };
        let rows = |width: f32| {
            let room = row::words_width(ui, cx, width);
            let all = items.iter().map(|key| {
                let words = at.part(key.as_str());
                high(words, TextRole::Option, room)
            });
            all.fold(0.0, f32::max)
        };
        let width = ui.available_width();
        let instruction = |width: f32, space: f32| {
            if at.is_question() {
                0.0
            } else {
                high(at.text(), TextRole::Body, width) + space
            }
        };
        let measure = instruction(width.min(cx.theme.measure()), SPACE_M);
        let side = width * BESIDE;
        let ways = [
            (measure, width, None),
            (instruction(width, SPACE_S), width, None),
            (0.0, width - side - SPACE_XL, Some(side)),
        ];
        let said = [cx.t.order_some(), cx.t.order_none()];
        let free = stage.above_sheet(ui, cx, said.iter().map(AsRef::as_ref));
        let widest = WIDEST * cx.theme.scale;
        let least = cx.theme.target();
        for (above, width, beside) in ways {
            let width = width.min(widest);
            let tallest = rows(width);
            let snug = (tallest + SPACE_XS).max(least);
            let best = (tallest + 2.0 * SPACE_M).max(least + SPACE_S);
            // Room for a short sheet below the rows is kept where they stay large enough.
            for budget in [free, stage.room().y] {
                for gap in [SPACE_S, SPACE_XS] {
                    let rest = budget - above - gap * (count - 1.0);
                    if rest / count >= snug {
                        return Self {
                            row: (rest / count).min(best),
                            gap,
                            beside,
                            above,
                            width,
                            is_clear: !at.is_question() || budget == free,
                        };
                    }
                }
            }
        }
        // With very large text the stage scrolls.
        let width = width.min(widest);
        Self {
            row: (rows(width) + 2.0 * SPACE_M).max(least),
            gap: SPACE_S,
            beside: None,
            above: measure,
            width,
            is_clear: false,
        }
    }

    /// Draws the instruction. Returns the place of all rows together.
    pub fn instruct(&self, ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, count: usize) -> Rect {
        let start = ui.cursor().min;
        let left = match self.beside {
            Some(side) if !at.is_question() => {
                let place = Rect::from_min_size(start, vec2(side, ui.available_height()));
                ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                    let ink = cx.theme.colors.ink;
                    widgets::label(ui, cx, at.text(), TextRole::Body, ink);
                });
                start.x + side + SPACE_XL
            }
            _ => {
                instruction_above(ui, cx, at, self.above + 1.0);
                start.x
            }
        };
        let top = if self.beside.is_some() {
            start.y
        } else {
            ui.cursor().min.y
        };
        let high = self.step() * count as f32 - self.gap;
        let all = Rect::from_min_size(pos2(left, top), vec2(self.width, high));
        ui.allocate_rect(all, Sense::hover());
        all
    }

    /// From the top of one row to the top of the next.
    pub fn step(&self) -> f32 {
        self.row + self.gap
    }

    /// The place of one row.
    pub fn row(&self, all: Rect, place: usize) -> Rect {
        let top = all.min.y + self.step() * place as f32;
        Rect::from_min_size(pos2(all.min.x, top), vec2(all.width(), self.row))
    }
}
