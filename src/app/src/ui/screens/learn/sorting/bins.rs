//! A drawn bin, which can be pressed or receive a dropped card. Its content shows as the edges of cards over its rim.

use super::{Layout, PAD, StepView, bin_name};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::hear::hear;
use crate::ui::theme::{AudienceStyle, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, focus_ring, middle_galley};
use egui::{
    CursorIcon, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use porchlight_core::content::Key;
use porchlight_core::model::Action;

pub(super) struct Bin<'a> {
    pub key: &'a Key,
    /// Its index from the left, and the number of bins.
    pub place: usize,
    pub of: usize,
    /// Whether all bins on this page have their own pictures.
    pub is_drawn: bool,
    pub rect: Rect,
    /// The number of cards in it.
    pub count: usize,
    /// Whether the card is over it, or it was picked with the keys.
    pub is_over: bool,
    /// Set if the last attempt was this bin: whether it was right.
    pub told: Option<bool>,
    /// The words of the card that would be put here; `None` while there is no card to put.
    pub card: Option<&'a str>,
}

/// Whether every one of these bins has a picture. If one is missing, none is shown: a plain bin beside two with pictures
/// would look like the odd one out.
pub(super) fn are_drawn(bins: &[Key]) -> bool {
    bins.iter()
        .all(|bin| porchlight_pack::has(&format!("assets/illustrations/bin-{bin}.svg")))
}

/// How far a bin rises under a card, in points.
const RISE: f32 = 4.0;
/// The maximum number of card edges drawn. Screen readers announce the actual number.
const EDGES: usize = 8;

/// Draws a bin. Returns whether it was pressed.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    bin: &Bin<'_>,
    layout: &Layout,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    let c = &cx.theme.colors;
    let name = bin_name(at, bin.key);
    let id = ui
        .scope_id()
        .with((at.step.key.as_str(), "bin", bin.key.as_str()));
    let response = ui.interact(bin.rect, id, Sense::click());
    let fill = match bin.told {
        Some(true) => c.good_tint,
        Some(false) => c.again_tint,
        None if bin.is_over || response.hovered() => c.act_tint,
        None => c.card,
    };
    let stroke = match bin.told {
        _ if bin.is_over => Stroke::new(3.0, c.act),
        Some(true) => Stroke::new(3.0, c.good),
        Some(false) => Stroke::new(3.0, c.again),
        None => Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge),
    };
    ui.painter()
        .rect(bin.rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let rise = if bin.is_over { RISE } else { 0.0 };
    let high = layout.bin_picture;
    let middle = pos2(
        bin.rect.center().x,
        bin.rect.min.y + PAD + high / 2.0 - rise,
    );
    let picture = Rect::from_center_size(middle, vec2(high * 1.5, high));
    edges(ui, cx, picture, bin.count);
    let name_of_picture = if bin.is_drawn {
        format!("bin-{}", bin.key)
    } else {
        format!("bin-plain-{}", bin.place)
    };
    widgets::picture_at(ui, cx, &name_of_picture, picture);
    let room = bin.rect.width() - 2.0 * SPACE_M;
    let words = middle_galley(ui, cx, name, TextRole::Option, true, c.ink, room);
    let below = bin.rect.min.y + PAD + high;
    let top = (below + bin.rect.max.y - words.size().y) / 2.0;
    ui.painter().galley(pos2(middle.x, top), words, c.ink);
    if let Some(is_right) = bin.told {
        badge(ui, cx, bin.rect, is_right);
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    let spoken = match bin.card {
        Some(card) => t.sort_put(name.to_owned(), card.to_owned()).into_owned(),
        None => name.to_owned(),
    };
    response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, spoken.as_str()));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_value(t.sort_holds(bin.of, bin.count, bin.place + 1).into_owned());
        node.set_position_in_set(bin.place);
        node.set_size_of_set(bin.of);
    });
    let clicked = response.clicked();
    if bin.card.is_some() {
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    if cx.theme.look == AudienceStyle::Age5 {
        let salt = (at.step.key.as_str(), bin.key.as_str());
        // Hearing a bin's name must not put the card into it.
        if hear(ui, cx, salt, name, bin.rect, out) {
            return false;
        }
    }
    clicked
}

/// The edges of the cards in a bin, behind its rim.
fn edges(ui: &Ui, cx: &Cx<'_>, picture: Rect, count: usize) {
    let c = &cx.theme.colors;
    let shown = count.min(EDGES);
    let step = picture.width() * 0.07;
    let size = vec2(picture.width() * 0.16, picture.height() * 0.34);
    let first = picture.center().x - step * (shown.saturating_sub(1)) as f32 / 2.0;
    for ix in 0..shown {
        let up = if ix % 2 == 0 {
            0.0
        } else {
            picture.height() * 0.04
        };
        let center = pos2(
            first + step * ix as f32,
            picture.min.y + picture.height() * 0.2 - up,
        );
        let card = Rect::from_center_size(center, size);
        ui.painter().rect(
            card,
            4,
            c.page,
            Stroke::new(2.0, c.edge),
            StrokeKind::Inside,
        );
    }
}

fn badge(ui: &Ui, cx: &Cx<'_>, bin: Rect, is_right: bool) {
    let c = &cx.theme.colors;
    let center = bin.left_top() + Vec2::splat(SPACE_L + SPACE_S);
    let (icon, ink) = if is_right {
        ("check", c.good)
    } else {
        ("again", c.again)
    };
    ui.painter().circle_filled(center, 18.0, c.card);
    ui.painter()
        .circle_stroke(center, 18.0, Stroke::new(2.0, ink));
    let square = Rect::from_center_size(center, Vec2::splat(24.0));
    widgets::icon(ui, cx, icon, square, ink);
}
