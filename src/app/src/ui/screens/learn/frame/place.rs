//! Where the sheet with the reason goes: above the footer if it covers nothing important there, otherwise beside what was
//! chosen, as narrow and high as necessary.

use super::SHEET_SHARE;
use crate::ui::theme::{SPACE_M, SPACE_S};
use egui::{Rect, pos2, vec2};

/// What is in the stage, in points.
pub(super) struct Around<'a> {
    pub stage: Rect,
    /// Must never be covered.
    pub chosen: &'a [Rect],
    /// Should not be covered.
    pub beside: &'a [Rect],
    /// Must be covered completely or not at all.
    pub picture: Option<Rect>,
}

/// The shares of the stage's width that are tried, the widest first.
const SHARES: [f32; 5] = [0.62, 0.5, 0.42, 0.36, 0.3];

/// The minimum height of a sheet, as a share of the stage's height, so that a few lines are in view.
const LOWEST: f32 = 0.3;

impl Around<'_> {
    /// The best place for a sheet between `least` and `widest` wide; `needs` is the height of its text at a width. A sheet of
    /// less height scrolls.
    pub fn place(&self, widest: f32, least: f32, needs: &dyn Fn(f32) -> f32) -> Rect {
        let stage = self.stage;
        let most = stage.height() * SHEET_SHARE;
        let wide = standing(
            stage,
            stage.center().x - widest / 2.0,
            widest,
            needs(widest).min(most),
        );
        if self.is_free(wide) {
            return wide;
        }
        let mut best = (self.cost(wide, needs(widest)), wide);
        let mut consider = |rect: Rect, need: f32| {
            if rect.height() < need.min(stage.height() * LOWEST) {
                return;
            }
            let cost = self.cost(rect, need);
            if cost < best.0 {
                best = (cost, rect);
            }
        };
        // As wide as possible, below or above what was chosen.
        let near = self.chosen.iter().copied().reduce(Rect::union);
        let near = near.unwrap_or(Rect::NOTHING);
        let need = needs(widest);
        let left = stage.center().x - widest / 2.0;
        let high = need.min(most).min(stage.max.y - near.max.y - SPACE_M);
        if high > 0.0 {
            consider(standing(stage, left, widest, high), need);
        }
        let high = need.min(most).min(near.min.y - SPACE_M - stage.min.y);
        if high > 0.0 && near.is_finite() {
            let top = near.min.y - SPACE_M - high;
            consider(
                Rect::from_min_size(pos2(left, top), vec2(widest, high)),
                need,
            );
        }
        // Narrower and higher, on one side; if there is a free column, exactly in it.
        let area = stage.width() * stage.height() * SHEET_SHARE;
        let columns = [
            (near.min.x - SPACE_M - stage.min.x, true),
            (stage.max.x - near.max.x - SPACE_M, false),
        ];
        // A free column may be as high as the stage.
        let columns = columns.map(|(width, is_left)| (width, is_left, stage.height()));
        let shares = SHARES.iter().map(|share| share * stage.width());
        let shares =
            shares.flat_map(|width| [(width, true, area / width), (width, false, area / width)]);
        for (width, is_left, highest) in columns.into_iter().chain(shares) {
            if width < least {
                continue;
            }
            let width = width.min(widest);
            let need = needs(width);
            let high = need.min(highest).min(stage.height());
            let left = if is_left {
                stage.min.x
            } else {
                stage.max.x - width
            };
            consider(standing(stage, left, width, high), need);
            // Lower, below the other content; the text then scrolls.
            let column = standing(stage, left, width, stage.height());
            let above = self.beside.iter().filter(|thing| thing.intersects(column));
            let above = above.map(|thing| thing.max.y).fold(stage.min.y, f32::max);
            let below = (stage.max.y - above - SPACE_S).min(high);
            if below >= stage.height() * LOWEST {
                consider(standing(stage, left, width, below), need);
            }
        }
        self.over_all_of_it(best.1)
    }

    /// Extends a sheet that covers part of the picture so that it covers all of it.
    fn over_all_of_it(&self, sheet: Rect) -> Rect {
        let Some(picture) = self.picture else {
            return sheet;
        };
        let whole = sheet.union(picture);
        let hides = covered(sheet, picture) > 0.0;
        let is_free = self
            .chosen
            .iter()
            .all(|thing| covered(whole, *thing) == 0.0);
        if hides && is_free { whole } else { sheet }
    }

    fn is_free(&self, rect: Rect) -> bool {
        let mut all = self.chosen.iter().chain(self.beside).chain(&self.picture);
        !all.any(|thing| covered(rect, *thing) > 0.0)
    }

    /// The cost of a place: the area it covers, in square points, plus the amount of text that is out of view.
    fn cost(&self, rect: Rect, need: f32) -> f32 {
        let over =
            |things: &[Rect]| -> f32 { things.iter().map(|thing| covered(rect, *thing)).sum() };
        let hidden = (need - rect.height()).max(0.0) * rect.width();
        let hidden_picture = self.picture.filter(|place| covered(rect, *place) > 0.0);
        let picture = hidden_picture.map_or(0.0, |place| place.area());
        // A narrow column is harder to read than a few long lines.
        let narrow = self.stage.width() - rect.width();
        1000.0 * over(self.chosen) + 2.0 * over(self.beside) + picture + 0.5 * hidden + narrow
    }
}

/// Directly above the footer.
fn standing(stage: Rect, left: f32, width: f32, height: f32) -> Rect {
    let min = pos2(left, stage.max.y - height);
    Rect::from_min_size(min, vec2(width, height))
}

/// How much of `thing` is under `sheet`, in square points.
fn covered(sheet: Rect, thing: Rect) -> f32 {
    let shared = sheet.intersect(thing);
    if shared.is_positive() {
        shared.area()
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAGE: Rect = Rect {
        min: pos2(0.0, 0.0),
        max: pos2(960.0, 360.0),
    };

    /// A text of 40,000 square points.
    fn text(width: f32) -> f32 {
        40_000.0 / width
    }

    fn place(chosen: &[Rect], beside: &[Rect]) -> Rect {
        let around = Around {
            stage: STAGE,
            chosen,
            beside,
            picture: None,
        };
        let place = around.place(920.0, 280.0, &text);
        assert!(STAGE.contains_rect(place), "{place:?}");
        place
    }

    fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(width, height))
    }

    #[test]
    fn a_sheet_is_wide_and_above_the_footer_where_that_covers_nothing() {
        let place = place(&[rect(200.0, 0.0, 500.0, 200.0)], &[]);
        assert_eq!((place.width(), place.max.y), (920.0, 360.0));
    }

    #[test]
    fn a_sheet_goes_beside_rows_that_fill_the_height() {
        let rows: Vec<Rect> = (0..5u8)
            .map(|row| rect(0.0, f32::from(row) * 70.0, 620.0, 60.0))
            .collect();
        let place = place(&rows, &[]);
        assert!(rows.iter().all(|row| !row.intersects(place)), "{place:?}");
        assert!(place.area() >= 40_000.0 * 0.99, "{place:?}");
    }

    #[test]
    fn a_sheet_beside_what_was_chosen_keeps_below_the_names_above_it() {
        let chosen = rect(360.0, 0.0, 600.0, 360.0);
        let name = rect(20.0, 150.0, 320.0, 40.0);
        let around = Around {
            stage: STAGE,
            chosen: &[chosen],
            beside: &[name],
            picture: None,
        };
        // At its full height, this text would reach up to y = 130.
        let place = around.place(920.0, 280.0, &|width| 2.0 * text(width));
        assert!(!place.intersects(chosen), "{place:?}");
        assert_eq!((place.min.y, place.max.y), (198.0, 360.0));
    }

    #[test]
    fn what_else_can_be_tried_is_covered_only_where_nothing_else_is_free() {
        let chosen = [rect(330.0, 280.0, 300.0, 60.0)];
        let picture = rect(0.0, 0.0, 300.0, 360.0);
        let others = [
            rect(330.0, 0.0, 300.0, 60.0),
            rect(640.0, 0.0, 320.0, 360.0),
        ];
        let place = place(&chosen, &others);
        assert!(!place.intersects(chosen[0]), "{place:?}");
        assert!(
            others.iter().all(|other| !other.intersects(place)),
            "{place:?}"
        );
        assert!(picture.intersects(place), "{place:?}");
    }

    #[test]
    fn a_picture_is_covered_whole_or_not_at_all() {
        let rows: Vec<Rect> = (0..5u8)
            .map(|row| rect(400.0, f32::from(row) * 70.0, 560.0, 60.0))
            .collect();
        let picture = rect(0.0, 40.0, 360.0, 240.0);
        let around = Around {
            stage: STAGE,
            chosen: &rows,
            beside: &[],
            picture: Some(picture),
        };
        let long = around.place(920.0, 280.0, &text);
        assert!(long.contains_rect(picture), "{long:?}");
        assert!(rows.iter().all(|row| !row.intersects(long)), "{long:?}");
        // A single line fits below the picture.
        let short = around.place(920.0, 280.0, &|_| 60.0);
        assert!(!short.intersects(picture), "{short:?}");
    }

    #[test]
    fn a_choice_without_a_place_leaves_the_sheet_in_the_stage() {
        // `place` asserts that the sheet lies in the stage.
        let name = rect(20.0, 150.0, 320.0, 200.0);
        place(&[Rect::NOTHING], &[name]);
    }
}
