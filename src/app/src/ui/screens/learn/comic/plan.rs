//! How the panels of a comic are arranged: as large as possible with every word of their bubbles in view.

use super::option_button;
use crate::ui::cx::Cx;
use crate::ui::screens::learn::step_view::StepView;
use crate::ui::screens::shared::bubbles::{self, Said};
use crate::ui::screens::shared::places::ASPECT;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::{Ui, Vec2, vec2};
use porchlight_core::content::Choice;

/// The maximum width of a panel, in points at 100 %.
const WIDEST: f32 = 760.0;
/// The minimum width of a panel before panels are shown one at a time, in points at 100 %.
const NARROWEST: f32 = 205.0;
/// The smallest type in a bubble, in points at 100 %.
const SMALLEST: f32 = 16.0;

/// The smallest type as a share of the age band's body type: readers used to large type get no small type here.
const SMALLEST_SHARE: f32 = 0.72;

/// The width of the buttons to other panels when they are to the right of the panel, in points at 100 %.
pub(super) const ASIDE: f32 = 270.0;

/// How panels are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Plan {
    /// The number of panels side by side; 0 if they come one at a time.
    pub columns: usize,
    /// The width of each panel, in points.
    pub width: f32,
    /// The size of the type in the bubbles, in points.
    pub size: f32,
    /// Whether the question, or the buttons to other panels, are to the right instead of below.
    pub beside: bool,
}

/// The height of the question and its options, in points: side by side if `row`, otherwise stacked.
pub(super) fn asking(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    choice: &Choice,
    width: f32,
    row: bool,
) -> f32 {
    let ink = cx.theme.colors.ink;
    let words = widgets::galley(ui, cx, at.part("ask"), TextRole::Body, true, ink, width);
    let count = choice.options.len() as f32;
    let each = if row {
        (width - SPACE_M * (count - 1.0)) / count
    } else {
        width
    };
    let heights = choice.options.iter().enumerate().map(|(ix, option)| {
        let words = at.part(option.key.as_str());
        option_button(cx, words, ix, false, None).height_at(ui, cx, each)
    });
    let options = if row {
        heights.fold(0.0, f32::max)
    } else {
        heights.sum::<f32>() + SPACE_M * (count - 1.0)
    };
    words.size().y + SPACE_S + options
}

/// The arrangement with the largest panels and type in which every bubble fits, and a score that grows with both sizes.
/// With `covered`, the sheet will lie below the panels, so the question should be to their right.
pub(super) fn arrange(
    ui: &Ui,
    cx: &Cx<'_>,
    said: &[&[Said]],
    asks: Option<(&StepView<'_>, &Choice)>,
    (room, covered): (Vec2, bool),
) -> (Plan, f32) {
    let body = cx.theme.type_size(TextRole::Body).0;
    let least = (SMALLEST * cx.theme.scale).min(body);
    let rather = least.max(SMALLEST_SHARE * body);
    let found = [rather, least]
        .into_iter()
        .find_map(|least| fitting(ui, cx, said, asks, (room, covered), least));
    found.unwrap_or_else(|| {
        // Not even one panel fits, so the stage scrolls; no word is ever cut.
        let below = (room.y - cx.theme.target() - SPACE_M).max(0.0);
        let width = room.x.min(WIDEST * cx.theme.scale);
        let plan = Plan {
            columns: 0,
            width: width.min((below * ASPECT).max(360.0)),
            size: least,
            beside: false,
        };
        (plan, 0.0)
    })
}

/// Like [`arrange`], with type of at least this size, in points; `None` if not even one panel fits by itself.
fn fitting(
    ui: &Ui,
    cx: &Cx<'_>,
    said: &[&[Said]],
    asks: Option<(&StepView<'_>, &Choice)>,
    (room, covered): (Vec2, bool),
    least: f32,
) -> Option<(Plan, f32)> {
    let scale = cx.theme.scale;
    let body = cx.theme.type_size(TextRole::Body).0;
    let count = said.len();
    let sizes = [1.3 * body, 1.15 * body, body, (body + least) / 2.0, least];
    let mut best: Option<(f32, Plan)> = None;
    let rooms: Vec<(bool, Vec2)> = match asks {
        None => vec![(false, room)],
        Some((at, choice)) => {
            let below = asking(ui, cx, at, choice, room.x, true) + SPACE_L;
            let aside = (room.x * 0.3).max(260.0 * scale);
            let beside = asking(ui, cx, at, choice, aside, false);
            let mut rooms = Vec::new();
            if beside <= room.y {
                rooms.push((true, room - vec2(aside + SPACE_L, 0.0)));
            }
            if !covered || rooms.is_empty() {
                rooms.push((false, room - vec2(0.0, below)));
            }
            rooms
        }
    };
    for (beside, room) in rooms {
        for columns in (1..=count)
            .rev()
            .filter(|columns| *columns == count || *columns == 2)
        {
            let gaps = SPACE_L * (columns - 1) as f32;
            let most = ((room.x - gaps) / columns as f32).min(WIDEST * scale);
            for size in sizes {
                let width = widest(ui, cx, said, (columns, size), most, room.y);
                let Some(width) = width.filter(|width| *width >= NARROWEST * scale) else {
                    continue;
                };
                // Type grows where there is room, as long as the picture takes more space than the words. Narrow panels
                // side by side must not become towers of words either.
                let above = sky(ui, cx, said, width, size) / (width / ASPECT);
                if size > body && above > 0.8 || columns > 2 && above > 1.0 {
                    continue;
                }
                let score = width * (size / body);
                if best.is_none_or(|(known, _)| score > known) {
                    let plan = Plan {
                        columns,
                        width,
                        size,
                        beside,
                    };
                    best = Some((score, plan));
                }
            }
        }
    }
    if let Some((score, plan)) = best {
        return Some((plan, score));
    }
    // One at a time, with the buttons below the panel or to its right.
    let nav = cx.theme.target() + SPACE_M;
    let below = vec2(room.x, (room.y - nav).max(0.0));
    let aside = vec2(room.x - ASIDE * scale - SPACE_L, room.y);
    let alone = [(false, below), (true, aside)]
        .into_iter()
        .filter_map(|(beside, room)| {
            let (width, size) = alone(ui, cx, said, &sizes, room)?;
            let plan = Plan {
                columns: 0,
                width,
                size,
                beside,
            };
            Some(plan)
        })
        .max_by(|one, other| (one.width * one.size).total_cmp(&(other.width * other.size)));
    alone.map(|plan| (plan, 0.0))
}

/// The largest panel and type in which each panel fits into this room by itself; `None` if one does not.
fn alone(ui: &Ui, cx: &Cx<'_>, said: &[&[Said]], sizes: &[f32], room: Vec2) -> Option<(f32, f32)> {
    let most = room.x.min(WIDEST * cx.theme.scale);
    let fits = |size: &f32| {
        let mut each = said.iter().map(|panel| {
            let panel: &[&[Said]] = &[*panel];
            widest(ui, cx, panel, (1, *size), most, room.y)
        });
        let width = each.try_fold(most, |least, width| Some(least.min(width?)));
        width.map(|width| (width, *size))
    };
    // Large type in a narrow picture is worth less than somewhat smaller type in a wide one.
    let roomy = |size: &f32| fits(size).filter(|(width, _)| *width >= most * 0.6);
    let found = sizes.iter().find_map(roomy);
    found.or_else(|| sizes.iter().rev().find_map(fits))
}

/// The largest amount of sky added above any picture, in points.
fn sky(ui: &Ui, cx: &Cx<'_>, said: &[&[Said]], width: f32, size: f32) -> f32 {
    let skies = said
        .iter()
        .map(|said| bubbles::lay(ui, cx, said, width, size).sky);
    skies.fold(0.0, f32::max)
}

/// The maximum panel width, in points, for which all rows fit this height with this many columns.
fn widest(
    ui: &Ui,
    cx: &Cx<'_>,
    said: &[&[Said]],
    (columns, size): (usize, f32),
    most: f32,
    height: f32,
) -> Option<f32> {
    let mut width = most;
    while width >= 160.0 {
        // If words break at this width, they would break even more at a smaller one.
        if said
            .iter()
            .any(|said| bubbles::breaks(ui, cx, said, width, size))
        {
            return None;
        }
        let skies: Vec<f32> = said
            .iter()
            .map(|said| bubbles::lay(ui, cx, said, width, size).sky)
            .collect();
        let rows = skies.chunks(columns).map(|row| {
            let sky = row.iter().copied().fold(0.0, f32::max);
            sky + width / ASPECT
        });
        let gaps = SPACE_L * (skies.len().div_ceil(columns) - 1) as f32;
        if rows.sum::<f32>() + gaps <= height {
            return Some(width);
        }
        width *= 0.96;
    }
    None
}
