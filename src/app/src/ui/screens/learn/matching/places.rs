//! The layout of a match's cards, and the instruction above or beside them.

use super::Side;
use crate::ui::cx::Cx;
use crate::ui::screens::learn::looked_at;
use crate::ui::screens::learn::stage::Stage;
use crate::ui::screens::learn::step_view::{StepView, instruction_above, instruction_beside};
use crate::ui::theme::{SPACE_L, SPACE_S, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::{Rect, Ui, vec2};
use porchlight_core::content::Key;

/// The gap between two cards of a column.
const GAP: f32 = SPACE_S;
/// The maximum width of a card, in points at 100 %.
const WIDEST: f32 = 560.0;
/// A column narrower than this, in points at 100 %, goes below the other one.
const NARROWEST: f32 = 260.0;
/// The same limit with a third column for the instruction and the sheet.
const NARROWEST_OF_THREE: f32 = 200.0;
/// The minimum width of that third column, in points at 100 %: the minimum width of a sheet.
const COLUMN: f32 = 276.0;
/// Space for the threads, in points.
const GUTTER: f32 = 2.0 * SPACE_XXL;
/// The same with a third column.
const GUTTER_OF_THREE: f32 = SPACE_XXL;

/// The layout of the cards. All of them have the same height.
pub(super) struct Places {
    pub all: Rect,
    pub high: f32,
    /// Whether the right side is below the left one.
    pub is_stacked: bool,
    width: f32,
    gutter: f32,
    count: usize,
}

impl Places {
    /// Draws the instruction and computes the places of all cards.
    pub fn instruct(
        ui: &mut Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        pairs: &[Key],
        stage: &mut Stage,
    ) -> Self {
        let start = ui.cursor().min;
        let said = above(ui, cx, at, stage);
        if let Some((aside, places)) = Self::beside(ui, cx, at, pairs, stage, said) {
            if at.is_question() {
                looked_at::paint(ui, cx, at, aside, stage);
            } else {
                instruction_beside(ui, cx, at, aside, stage);
            }
            return places;
        }
        instruction_above(ui, cx, at, INSTRUCTION * stage.room().y, stage);
        let top = ui.cursor().min;
        let used = top.y - start.y;
        let whole = ui.available_width();
        let half = (whole - GUTTER) / 2.0;
        let is_stacked = half < NARROWEST * cx.theme.scale;
        let width = if is_stacked {
            whole
        } else {
            half.min(WIDEST * cx.theme.scale)
        };
        let least = least(ui, cx, at, pairs, width, is_stacked);
        let rows = pairs.len() * if is_stacked { 2 } else { 1 };
        // Keep room for the sheet below if the cards are still high enough.
        let free = above_sheet(ui, cx, at, pairs, stage) - used;
        let room = if high_of(free, rows) >= least {
            free
        } else {
            stage.room().y - used
        };
        let wide = if is_stacked {
            width
        } else {
            2.0 * width + GUTTER
        };
        let mut places = Self {
            all: Rect::NOTHING,
            high: high_of(room, rows).clamp(least, least + SPACE_L),
            is_stacked,
            width,
            gutter: GUTTER,
            count: pairs.len(),
        };
        let block = places.block(rows);
        let top = top + vec2((whole - wide) / 2.0, ((room - block) / 2.0).max(0.0));
        places.all = Rect::from_min_size(top, vec2(wide, block));
        places
    }

    /// Three columns, for when a sheet has no room below the two: the first holds the instruction and, later, the sheet. Also
    /// returns that column's place.
    fn beside(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        pairs: &[Key],
        stage: &Stage,
        said: f32,
    ) -> Option<(Rect, Self)> {
        let scale = cx.theme.scale;
        let rows = pairs.len();
        let whole = ui.available_width();
        let half = ((whole - GUTTER) / 2.0).min(WIDEST * scale);
        let free = above_sheet(ui, cx, at, pairs, stage) - said;
        if high_of(free, rows) >= least(ui, cx, at, pairs, half, false) {
            return None;
        }
        let column = (COLUMN * scale).max(0.28 * whole);
        let width = (whole - column - SPACE_XL - GUTTER_OF_THREE) / 2.0;
        if width < NARROWEST_OF_THREE * scale {
            return None;
        }
        let least = least(ui, cx, at, pairs, width, false);
        let room = stage.room().y;
        let ink = cx.theme.colors.ink;
        let told = widgets::galley(ui, cx, at.text(), TextRole::Body, false, ink, column);
        let is_told = at.is_question() || told.size().y <= room;
        if high_of(room, rows) < least || !is_told {
            return None;
        }
        let mut places = Self {
            all: Rect::NOTHING,
            high: high_of(room, rows).clamp(least, least + SPACE_L),
            is_stacked: false,
            width,
            gutter: GUTTER_OF_THREE,
            count: rows,
        };
        let block = places.block(rows);
        let start = ui.cursor().min;
        let top = start + vec2(0.0, ((room - block) * 0.4).max(0.0));
        let wide = 2.0 * width + GUTTER_OF_THREE;
        let cards = top + vec2(column + SPACE_XL, 0.0);
        places.all = Rect::from_min_size(cards, vec2(wide, block));
        let aside = if at.is_question() {
            Rect::from_min_size(start, vec2(column, room))
        } else {
            Rect::from_min_size(top, vec2(column, block))
        };
        Some((aside, places))
    }

    /// The height of all rows.
    fn block(&self, rows: usize) -> f32 {
        self.high * rows as f32 + GAP * (rows as f32 - 1.0)
    }

    /// The place of one card.
    pub fn card(&self, side: Side, place: usize) -> Rect {
        let (column, row) = match (side, self.is_stacked) {
            (Side::Left, _) => (0.0, place),
            (Side::Right, false) => (self.width + self.gutter, place),
            (Side::Right, true) => (0.0, self.count + place),
        };
        let down = (self.high + GAP) * row as f32;
        Rect::from_min_size(
            self.all.min + vec2(column, down),
            vec2(self.width, self.high),
        )
    }
}

/// The largest share of the stage's height for the instruction; a longer one is wider than the reading measure.
const INSTRUCTION: f32 = 0.3;

/// The height of each of `rows` rows in this room.
fn high_of(room: f32, rows: usize) -> f32 {
    let rows = rows.max(1) as f32;
    (room - GAP * (rows - 1.0)) / rows
}

/// The height of the instruction above the cards.
fn above(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, stage: &Stage) -> f32 {
    if at.is_question() {
        return 0.0;
    }
    let ink = cx.theme.colors.ink;
    let whole = ui.available_width();
    let high = |width: f32| {
        let laid = widgets::galley(ui, cx, at.text(), TextRole::Body, false, ink, width);
        laid.size().y + SPACE_S
    };
    let measured = high(whole.min(cx.theme.measure()));
    if measured <= INSTRUCTION * stage.room().y {
        measured
    } else {
        high(whole)
    }
}

/// The height that stays free above the sheet, whichever pair is tried.
fn above_sheet(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, pairs: &[Key], stage: &Stage) -> f32 {
    let not_this = cx.t.match_not_this();
    let reasons = pairs.iter().map(|pair| at.why(pair));
    stage.above_sheet(ui, cx, reasons.chain([&*not_this]))
}

/// The height of the tallest card, in points.
fn least(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    pairs: &[Key],
    width: f32,
    is_stacked: bool,
) -> f32 {
    let needs = |words: &str| {
        // Includes the mark, which takes width too.
        Button::new(words, Role::Card)
            .wide()
            .snug()
            .mark(Mark::Pair(0))
            .height_at(ui, cx, width)
    };
    let all = pairs.iter().map(|pair| {
        let other = at.part(&format!("{pair}-to"));
        let (one, other) = (needs(at.part(pair.as_str())), needs(other));
        // A card of a pair that was found shows its partner's words below its own.
        if is_stacked {
            one + other
        } else {
            one.max(other)
        }
    });
    all.fold(0.0, f32::max)
}
