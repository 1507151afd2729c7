//! The height of the rows and the place of the instruction, so that all rows are in view.

use super::{Stage, StepView, row};
use crate::ui::cx::Cx;
use crate::ui::screens::learn::{
    looked_at,
    step_view::{instruction_above, instruction_beside},
};
use crate::ui::theme::{SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, TextRole};
use crate::ui::widgets;
use egui::{Rect, Sense, Ui, pos2, vec2};
use porchlight_core::content::Key;

/// The size of the rows, in points.
pub(super) struct Fit {
    row: f32,
    gap: f32,
    /// The column to the left of the rows, if there is one, measured from the stage's left edge. It holds the instruction and,
    /// later, the sheet.
    beside: Option<(f32, f32)>,
    /// From the stage's left edge to the rows.
    left: f32,
    /// From the top of the stage to the first row, if there is a column beside the rows.
    top: f32,
    /// The space for the instruction above the rows.
    above: f32,
    /// The width of the rows.
    width: f32,
}

/// The maximum width of a row, in points at 100 %, so that its words and its buttons are not far apart.
const WIDEST: f32 = 920.0;

/// The minimum width of a row, even if all words are short, in points at 100 %.
const NARROWEST: f32 = 460.0;
/// The minimum width of the column beside the rows, in points at 100 %: the minimum width of a sheet.
const COLUMN: f32 = 276.0;
/// The maximum width of that column, in points at 100 %.
const WIDEST_COLUMN: f32 = 520.0;

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
        let scale = cx.theme.scale;
        let (least, widest) = (cx.theme.target(), WIDEST * scale);
        // Rows are as wide as their words, to leave a column for the explanation beside them.
        let around = width - row::words_width(ui, cx, width);
        let longest = items.iter().map(|key| {
            let words = at.part(key.as_str());
            let laid = widgets::galley(ui, cx, words, TextRole::Option, false, ink, f32::INFINITY);
            laid.size().x + around + 1.0
        });
        let natural = longest.fold(NARROWEST * scale, f32::max).min(widest);
        let column = width - natural.min(width - COLUMN * scale - SPACE_XL) - SPACE_XL;
        let room = stage.room().y;
        let narrow = width - column - SPACE_XL;
        if narrow >= NARROWEST * scale {
            let tallest = rows(narrow);
            let best = (tallest + 2.0 * SPACE_M).max(least + SPACE_S);
            // Rows with nothing beside them are centered if that leaves the sheet its column.
            let middle = (width - narrow) / 2.0;
            let is_alone = at.is_question() && looked_at::name(at).is_none();
            let (aside, left) = if is_alone && middle >= COLUMN * scale + SPACE_XL {
                (0.0, middle)
            } else {
                (0.0, column.min(WIDEST_COLUMN * scale) + SPACE_XL)
            };
            let column = left - SPACE_XL - aside;
            let said = if at.is_question() {
                0.0
            } else {
                high(at.text(), TextRole::Body, column)
            };
            let snug = (tallest + SPACE_XS).max(least);
            let gaps = [SPACE_M, SPACE_S, SPACE_XS];
            let fits = gaps.into_iter().find_map(|gap| {
                let row = ((room - gap * (count - 1.0)) / count).min(best);
                (row >= snug && said <= room).then_some((row, gap))
            });
            if let Some((row, gap)) = fits {
                let block = row * count + gap * (count - 1.0);
                return Self {
                    row,
                    gap,
                    beside: Some((aside, column)),
                    left,
                    top: (room - block) * 0.4,
                    above: 0.0,
                    width: narrow,
                };
            }
        }
        let instruction = |width: f32, space: f32| {
            if at.is_question() {
                0.0
            } else {
                high(at.text(), TextRole::Body, width) + space
            }
        };
        let measure = instruction(width.min(cx.theme.measure()), SPACE_M);
        let ways = [measure, instruction(width, SPACE_S)];
        let said = [cx.t.order_some(), cx.t.order_none()];
        let free = stage.above_sheet(ui, cx, said.iter().map(AsRef::as_ref));
        let width = width.min(widest);
        for above in ways {
            let tallest = rows(width);
            let snug = (tallest + SPACE_XS).max(least);
            let best = (tallest + 2.0 * SPACE_M).max(least + SPACE_S);
            // Keep room for a short sheet below the rows if they stay large enough.
            for budget in [free, room] {
                for gap in [SPACE_S, SPACE_XS] {
                    let rest = budget - above - gap * (count - 1.0);
                    if rest / count >= snug {
                        return Self {
                            row: (rest / count).min(best),
                            gap,
                            beside: None,
                            left: 0.0,
                            top: 0.0,
                            above,
                            width,
                        };
                    }
                }
            }
        }
        // With very large text, the stage scrolls.
        Self {
            row: (rows(width) + 2.0 * SPACE_M).max(least),
            gap: SPACE_S,
            beside: None,
            left: 0.0,
            top: 0.0,
            above: measure,
            width,
        }
    }

    /// Draws the instruction. Returns the area of all rows together.
    pub fn instruct(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        count: usize,
        stage: &mut Stage,
    ) -> Rect {
        let start = ui.cursor().min;
        let top = match self.beside {
            Some(column) => {
                self.aside(ui, cx, at, column, stage);
                start.y + self.top
            }
            None => {
                instruction_above(ui, cx, at, self.above + 1.0, stage);
                ui.cursor().min.y
            }
        };
        let high = self.step() * count as f32 - self.gap;
        let all = Rect::from_min_size(pos2(start.x + self.left, top), vec2(self.width, high));
        ui.allocate_rect(all, Sense::hover());
        all
    }

    /// The column beside the rows: the instruction, or the picture of the page that a child's question refers to.
    fn aside(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        (left, width): (f32, f32),
        stage: &mut Stage,
    ) {
        let start = ui.cursor().min + vec2(left, 0.0);
        let place = Rect::from_min_size(start, vec2(width, ui.available_height()));
        if at.is_question() {
            looked_at::paint(ui, cx, at, place, stage);
            return;
        }
        let place = place.translate(vec2(0.0, self.top));
        instruction_beside(ui, cx, at, place, stage);
    }

    /// Whether there is a column beside the rows.
    pub fn has_column(&self) -> bool {
        self.beside.is_some()
    }

    /// The distance from the top of one row to the top of the next.
    pub fn step(&self) -> f32 {
        self.row + self.gap
    }

    /// The place of one row.
    pub fn row(&self, all: Rect, place: usize) -> Rect {
        let top = all.min.y + self.step() * place as f32;
        Rect::from_min_size(pos2(all.min.x, top), vec2(all.width(), self.row))
    }
}
