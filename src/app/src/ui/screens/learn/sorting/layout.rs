//! The layout of the card and the bins. It is the same for every card of a page, so nothing moves from card to card.

use super::{GAP, PAD, Stage, StepView, bin_name};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::hear;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, TextRole};
use crate::ui::widgets::galley;
use egui::{Rect, Ui, pos2, vec2};
use porchlight_core::content::Sort;

/// The area of the practice within the stage, in points.
pub(super) struct Area {
    /// The width for the card and the bins.
    pub width: f32,
    /// The distance from the stage's left edge.
    pub left: f32,
    /// The width of the column beside it, if there is one, for the instruction and, later, the sheet. Without it, both go above
    /// and below.
    pub aside: Option<f32>,
}

/// The minimum width of the column beside the practice, in points at 100 %: the minimum width of a sheet.
const COLUMN: f32 = 280.0;

/// All places, in points.
pub(super) struct Layout {
    /// The card's home position.
    pub card: Rect,
    /// The space for the card's picture; zero if no card has one.
    pub picture: egui::Vec2,
    /// Whether the words are beside the picture instead of below it.
    pub is_wide: bool,
    /// The bins from left to right.
    pub bins: Vec<Rect>,
    /// The height of a bin's picture.
    pub bin_picture: f32,
    /// Whether the sheet has its own column.
    pub has_aside: bool,
}

/// The minimum and preferred height of a drawn bin, in points at 100 %.
const BIN_PICTURE: (f32, f32) = (56.0, 150.0);
/// The minimum and preferred height of a card with a picture, in points at 100 %.
const PICTURED: (f32, f32) = (108.0, 280.0);
/// The heights at which a pictured card and a bin's picture are large enough, in points at 100 %.
const ENOUGH: (f32, f32) = (180.0, 88.0);
/// The preferred card width, then the widths to try for long words in a low window, in points at 100 %.
const WIDTHS: [f32; 5] = [400.0, 480.0, 580.0, 680.0, 780.0];

struct Parts {
    bin_width: f32,
    gap: f32,
    names: f32,
    has_pictures: bool,
}

fn parts(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, width: f32) -> Parts {
    let count = sort.bins.len() as f32;
    let gap = if cx.theme.look == AudienceStyle::Age5 {
        SPACE_XL
    } else {
        SPACE_L
    };
    let bin_width = ((width - gap * (count - 1.0)) / count).min(340.0 * cx.theme.scale);
    let ink = cx.theme.colors.ink;
    let names = sort.bins.iter().map(|bin| {
        let words = bin_name(at, bin);
        let laid = galley(
            ui,
            cx,
            words,
            TextRole::Option,
            true,
            ink,
            bin_width - 2.0 * SPACE_M,
        );
        laid.size().y
    });
    Parts {
        bin_width,
        gap,
        names: names.fold(0.0, f32::max),
        has_pictures: sort.cards.iter().any(|card| card.picture.is_some()),
    }
}

/// The height of the tallest words of any card at this width.
fn tallest(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, width: f32) -> f32 {
    let ink = cx.theme.colors.ink;
    let all = sort.cards.iter().map(|card| {
        let words = at.part(card.key.as_str());
        galley(ui, cx, words, TextRole::Option, true, ink, width.max(80.0))
            .size()
            .y
    });
    all.fold(0.0, f32::max)
}

impl Area {
    /// Adds a column beside the practice if the window is too low for a sheet below the bins.
    pub fn new(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, stage: &Stage) -> Self {
        let whole = ui.available_width();
        let column = (COLUMN * cx.theme.scale).max(whole * 0.3);
        let left = whole - column - SPACE_XL;
        let ink = cx.theme.colors.ink;
        let said = galley(
            ui,
            cx,
            at.text(),
            TextRole::Body,
            false,
            ink,
            whole.min(cx.theme.measure()),
        );
        let above = if at.is_question() {
            0.0
        } else {
            said.size().y + SPACE_M
        };
        let beside = galley(ui, cx, at.text(), TextRole::Body, false, ink, column);
        let sheet = stage.room().y - free(ui, cx, at, sort, stage);
        let room = stage.room().y;
        let is_high = above + Layout::enough(ui, cx, at, sort, whole) + sheet <= room;
        let fits = Layout::least(ui, cx, at, sort, left) <= room && beside.size().y <= room;
        if is_high || !fits || left < 520.0 * cx.theme.scale {
            return Self {
                width: whole,
                left: 0.0,
                aside: None,
            };
        }
        Self {
            width: left,
            left: column + SPACE_XL,
            aside: Some(column),
        }
    }
}

/// The height that stays free above the sheet, whatever it says about a card.
fn free(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, stage: &Stage) -> f32 {
    let elsewhere: Vec<String> = sort
        .bins
        .iter()
        .map(|bin| {
            cx.t.sort_not_there(bin_name(at, bin).to_owned())
                .into_owned()
        })
        .collect();
    let wrong = stage.above_sheet(ui, cx, elsewhere.iter().map(String::as_str));
    let right = stage.above_sheet(ui, cx, sort.cards.iter().map(|card| at.why(&card.key)));
    if cx.theme.look == AudienceStyle::Age5 {
        return wrong.min(right);
    }
    // The reason starts with a separate line that names the card.
    let (_, line) = cx.theme.type_size(TextRole::Body);
    wrong.min(right - line - SPACE_M)
}

impl Layout {
    /// The height at which the card and the bins are large enough, at this width.
    fn enough(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, width: f32) -> f32 {
        let parts = parts(ui, cx, at, sort, width);
        let scale = cx.theme.scale;
        let card = if parts.has_pictures {
            ENOUGH.0 * scale
        } else {
            tallest(ui, cx, at, sort, words_alone(cx, WIDTHS[0] * scale, false)) + 2.0 * SPACE_XL
        };
        card + ENOUGH.1 * scale + GAP + parts.names + 2.0 * PAD + SPACE_XS
    }

    /// The minimum height of the card and the bins at this width.
    pub fn least(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, width: f32) -> f32 {
        let parts = parts(ui, cx, at, sort, width);
        let scale = cx.theme.scale;
        let card = if parts.has_pictures {
            PICTURED.0 * scale
        } else {
            tallest(ui, cx, at, sort, words_alone(cx, WIDTHS[0] * scale, false)) + 2.0 * SPACE_S
        };
        card + GAP + BIN_PICTURE.0 * scale + parts.names + 2.0 * PAD + SPACE_XS
    }

    pub fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        sort: &Sort,
        stage: &Stage,
        area: &Area,
    ) -> Self {
        let scale = cx.theme.scale;
        let start = ui.cursor().min + vec2(area.left, 0.0);
        let used = start.y - ui.max_rect().min.y;
        let width = area.width;
        let parts = parts(ui, cx, at, sort, width);
        let around = parts.names + 2.0 * PAD + SPACE_XS;
        let free = free(ui, cx, at, sort, stage) - used;
        let most = stage.room().y - used;

        // Where room is short, the card's margins shrink first; then the bins and its picture share the rest.
        let (best_card, least_card) = if parts.has_pictures {
            (PICTURED.1 * scale, PICTURED.0 * scale)
        } else {
            let words = tallest(ui, cx, at, sort, words_alone(cx, WIDTHS[0] * scale, false));
            (words + 2.0 * SPACE_XL, words + 2.0 * SPACE_S)
        };
        let least_bin = BIN_PICTURE.0 * scale;
        let best_bin = (BIN_PICTURE.1 * scale)
            .min((parts.bin_width - 2.0 * PAD) / 1.5)
            .max(least_bin);
        // Keep room for the sheet below the bins if the card and the bins still stay large enough.
        let enough = if parts.has_pictures {
            (ENOUGH.0 + ENOUGH.1) * scale
        } else {
            best_card + ENOUGH.1 * scale
        };
        let room = if area.aside.is_none() && enough + GAP + around <= free {
            free
        } else {
            most
        };
        let share = room - GAP - around;
        let bin_picture = if parts.has_pictures {
            (share * 0.36).clamp(least_bin, best_bin)
        } else {
            (share - least_card).clamp(least_bin, best_bin)
        };
        let bin_high = bin_picture + around;
        let mut high = (room - GAP - bin_high).min(best_card).max(least_card);
        let (card_width, picture, is_wide) =
            card_shape(ui, cx, at, sort, parts.has_pictures, &mut high, width);

        let left_over = (room - high - GAP - bin_high).max(0.0);
        let gap = GAP + (left_over / 3.0).min(SPACE_XL);
        let top = start.y + (left_over / 3.0).min(SPACE_XL);
        let card = Rect::from_min_size(
            pos2(start.x + (width - card_width) / 2.0, top),
            vec2(card_width, high),
        );
        let count = sort.bins.len() as f32;
        let whole = parts.bin_width * count + parts.gap * (count - 1.0);
        let left = start.x + (width - whole) / 2.0;
        let bin = |place: usize| {
            let x = left + place as f32 * (parts.bin_width + parts.gap);
            Rect::from_min_size(pos2(x, card.max.y + gap), vec2(parts.bin_width, bin_high))
        };
        Self {
            card,
            picture,
            is_wide,
            bins: (0..sort.bins.len()).map(bin).collect(),
            bin_picture,
            has_aside: area.aside.is_some(),
        }
    }
}

/// The width of the words beside a picture on a card of this width.
pub(super) fn words_beside(cx: &Cx<'_>, card: f32, picture: f32) -> f32 {
    card - picture - SPACE_M - SPACE_L - SPACE_S - hear_room(cx)
}

/// The width of words with no picture beside them on a card of this width.
pub(super) fn words_alone(cx: &Cx<'_>, card: f32, has_picture: bool) -> f32 {
    let free = if has_picture {
        0.0
    } else {
        2.0 * hear_room(cx)
    };
    card - 2.0 * SPACE_L - free
}

/// Space for "hear it" to the right of a card's words.
fn hear_room(cx: &Cx<'_>) -> f32 {
    if cx.theme.look == AudienceStyle::Age5 && hear::can_hear(cx) {
        hear::SIDE
    } else {
        0.0
    }
}

/// The card's width, the space for its picture, and whether the words are beside it. `high` grows if the words need more height.
fn card_shape(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    sort: &Sort,
    has_pictures: bool,
    high: &mut f32,
    room: f32,
) -> (f32, egui::Vec2, bool) {
    let scale = cx.theme.scale;
    let widths = WIDTHS.map(|width| (width * scale).min(room));
    let [first, .., last] = widths;
    if has_pictures {
        let words = tallest(ui, cx, at, sort, words_alone(cx, first, true));
        let under = *high - words - 2.0 * SPACE_M - SPACE_S;
        let side = *high - 2.0 * SPACE_S;
        // Words go below the picture unless it is much larger with the words beside it.
        if under >= 112.0 * scale && under * 1.4 >= side {
            return (first, vec2(first - 2.0 * SPACE_L, under), false);
        }
        let picture = vec2((side * 1.5).min(room * 0.4), side);
        for width in widths {
            let beside = words_beside(cx, width, picture.x);
            if tallest(ui, cx, at, sort, beside) <= side {
                return (width, picture, true);
            }
        }
        let beside = words_beside(cx, last, picture.x);
        *high = high.max(tallest(ui, cx, at, sort, beside) + 2.0 * SPACE_S);
        return (last, picture, true);
    }
    for width in widths {
        if tallest(ui, cx, at, sort, words_alone(cx, width, false)) + 2.0 * SPACE_S <= *high {
            return (width, egui::Vec2::ZERO, false);
        }
    }
    *high = high.max(tallest(ui, cx, at, sort, words_alone(cx, last, false)) + 2.0 * SPACE_S);
    (last, egui::Vec2::ZERO, false)
}
