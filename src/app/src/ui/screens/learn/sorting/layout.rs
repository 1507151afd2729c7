//! Where the card and the bins are. The places are the same for every card of a page, so nothing moves from card to card.

use super::{GAP, PAD, Stage, StepView, bin_name};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, TextRole};
use crate::ui::widgets::galley;
use egui::{Rect, Ui, pos2, vec2};
use porchlight_core::content::Sort;

/// All places, in points.
pub(super) struct Layout {
    /// The card's own place.
    pub card: Rect,
    /// The room for the card's picture; empty where no card has one.
    pub picture: egui::Vec2,
    /// Whether the words are beside the picture, and not under it.
    pub is_wide: bool,
    /// The bins from left to right.
    pub bins: Vec<Rect>,
    /// The height of a bin's picture.
    pub bin_picture: f32,
}

/// How high the drawn bins are, at least and at best, at 100 %.
const BIN_PICTURE: (f32, f32) = (56.0, 150.0);
/// A card with a picture, at least and at best, at 100 %.
const PICTURED: (f32, f32) = (108.0, 280.0);
/// The heights of a pictured card and of a bin's picture that are large enough, at 100 %.
const ENOUGH: (f32, f32) = (180.0, 88.0);
/// How wide a card is at best, and how much wider it may get for long words in a low window, at 100 %.
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

/// The height of the highest words of any card at this width.
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

impl Layout {
    /// The least height that the card and the bins need.
    pub fn least(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort) -> f32 {
        let width = ui.available_width();
        let parts = parts(ui, cx, at, sort, width);
        let scale = cx.theme.scale;
        let card = if parts.has_pictures {
            PICTURED.0 * scale
        } else {
            tallest(ui, cx, at, sort, WIDTHS[0] * scale - 2.0 * SPACE_L) + 2.0 * SPACE_S
        };
        card + GAP + BIN_PICTURE.0 * scale + parts.names + 2.0 * PAD + SPACE_XS
    }

    pub fn new(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, sort: &Sort, stage: &Stage) -> Self {
        let scale = cx.theme.scale;
        let start = ui.cursor().min;
        let used = start.y - ui.max_rect().min.y;
        let width = ui.available_width();
        let parts = parts(ui, cx, at, sort, width);
        let around = parts.names + 2.0 * PAD + SPACE_XS;
        let said: Vec<String> = sort
            .bins
            .iter()
            .map(|bin| {
                cx.t.sort_not_there(bin_name(at, bin).to_owned())
                    .into_owned()
            })
            .collect();
        let free = stage.above_sheet(ui, cx, said.iter().map(String::as_str)) - used;
        let most = stage.room().y - used;

        // Where there is little room, the card's margins give way first, then the bins and its picture share what is left.
        let (best_card, least_card) = if parts.has_pictures {
            (PICTURED.1 * scale, PICTURED.0 * scale)
        } else {
            let words = tallest(ui, cx, at, sort, WIDTHS[0] * scale - 2.0 * SPACE_L);
            (words + 2.0 * SPACE_XL, words + 2.0 * SPACE_S)
        };
        let least_bin = BIN_PICTURE.0 * scale;
        let best_bin = (BIN_PICTURE.1 * scale)
            .min((parts.bin_width - 2.0 * PAD) / 1.5)
            .max(least_bin);
        // Room for the sheet below the bins is kept where the card and the bins stay large enough without it.
        let enough = if parts.has_pictures {
            (ENOUGH.0 + ENOUGH.1) * scale
        } else {
            best_card + ENOUGH.1 * scale
        };
        let room = if enough + GAP + around <= free {
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
        }
    }
}

/// The card's width, the room for its picture, and whether the words are beside it. A card whose words need more height gets it.
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
        let words = tallest(ui, cx, at, sort, first - 2.0 * SPACE_L);
        let under = *high - words - 2.0 * SPACE_M - SPACE_S;
        let side = *high - 2.0 * SPACE_S;
        // Words are under the picture unless it is much larger with the words beside it.
        if under >= 112.0 * scale && under * 1.4 >= side {
            return (first, vec2(first - 2.0 * SPACE_L, under), false);
        }
        let picture = vec2((side * 1.5).min(room * 0.4), side);
        for width in widths {
            let beside = width - picture.x - SPACE_M - SPACE_L - SPACE_S;
            if tallest(ui, cx, at, sort, beside) <= side {
                return (width, picture, true);
            }
        }
        let beside = last - picture.x - SPACE_M - SPACE_L - SPACE_S;
        *high = high.max(tallest(ui, cx, at, sort, beside) + 2.0 * SPACE_S);
        return (last, picture, true);
    }
    for width in widths {
        if tallest(ui, cx, at, sort, width - 2.0 * SPACE_L) + 2.0 * SPACE_S <= *high {
            return (width, egui::Vec2::ZERO, false);
        }
    }
    *high = high.max(tallest(ui, cx, at, sort, last - 2.0 * SPACE_L) + 2.0 * SPACE_S);
    (last, egui::Vec2::ZERO, false)
}
