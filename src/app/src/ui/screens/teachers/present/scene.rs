//! A scene on the wall: the picture with its places lettered, beside the names of the places.

use super::board::Board;
use super::page::Page;
use super::sheet::{Pen, Sheet};
use super::tiles::framed;
use crate::ui::screens::shared::places::{self, ASPECT};
use crate::ui::theme::{PAPER, stage};
use egui::{Rect, Stroke, Vec2, pos2, vec2};
use porchlight_core::content::Scene;

/// Fills the size with the picture on the left and the rows of the board on the right.
pub fn lay(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    scene: &Scene,
    board: &Board,
    size: Vec2,
    revealed: usize,
) -> Sheet {
    if board.card(revealed).is_some() {
        return board.lay(pen, page, size, revealed);
    }
    let (reasons, latest) = board.reasons(pen, revealed);
    framed(pen, size, (&reasons, latest), |room| {
        let gap = pen.px(40.0);
        // The longest names need some room, even beside a large picture.
        let most = (room.x - gap) * 0.54;
        let width = most.min(room.y.max(pen.px(280.0)) * ASPECT);
        let drawn = picture(pen, page, scene, vec2(width, width / ASPECT), |ix| {
            revealed.checked_sub(1) == Some(ix)
        });
        let right = vec2(room.x - gap - width, room.y);
        let mut sheet = Sheet::default();
        let down = ((room.y - drawn.height) / 2.0).max(0.0);
        sheet.put(drawn, vec2(0.0, down));
        sheet.put(board.rows(pen, right, revealed), vec2(width + gap, 0.0));
        sheet.hits.clear();
        sheet
    })
}

/// The picture with a ring and a letter at each place; the ring is thicker where `is_latest` returns true.
pub fn picture(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    scene: &Scene,
    size: Vec2,
    is_latest: impl Fn(usize) -> bool,
) -> Sheet {
    let mut sheet = Sheet::default();
    sheet.say(page.part("alt"));
    let picture = Rect::from_min_size(pos2(0.0, 0.0), size);
    sheet.picture(&scene.picture, picture);
    for (ix, place) in scene.places.iter().enumerate() {
        let rect = places::on(place.at, picture);
        let radius = pen.px(20.0) as u8;
        let line = if is_latest(ix) { 8.0 } else { 4.0 };
        let halo = Stroke::new(pen.px(line + 4.0), stage::LINE);
        sheet.outline(rect, halo, radius.into());
        sheet.outline(
            rect.shrink(pen.px(2.0)),
            Stroke::new(pen.px(line), PAPER),
            radius.into(),
        );
        let side = pen
            .px(60.0)
            .min(rect.width() * 0.6)
            .min(rect.height() * 0.6);
        let corner = rect.min + Vec2::splat(pen.px(4.0));
        sheet.mark(ix, Rect::from_min_size(corner, Vec2::splat(side)));
    }
    sheet.height = size.y;
    sheet
}
