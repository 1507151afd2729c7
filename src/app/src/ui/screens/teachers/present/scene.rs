//! A scene on the wall: the picture with its places lettered, beside the names of the places or the things to put there.

use super::board::Board;
use super::page::Page;
use super::sheet::{Pen, Sheet};
use super::slide::Far;
use crate::ui::screens::shared::places::{self, ASPECT};
use crate::ui::theme::{PAPER, stage};
use egui::{Rect, Stroke, Vec2, pos2, vec2};
use porchlight_core::content::{Ask, Scene};

/// Lays out the picture on the left and the rows of the board on the right.
pub fn lay(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    scene: &Scene,
    board: &Board,
    room: Vec2,
    far: Far<'_>,
) -> Sheet {
    let gap = pen.px(48.0);
    let most = room.y.max(pen.px(320.0)) * ASPECT;
    let width = ((room.x - gap) * 0.56).min(most);
    let mut sheet = Sheet::default();
    sheet.say(page.part("alt"));
    let picture = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, width / ASPECT));
    sheet.picture(&scene.picture, picture);
    let latest = match &scene.ask {
        Ask::Find | Ask::Choose => far.revealed.checked_sub(1),
        Ask::Put(things) => far
            .revealed
            .checked_sub(1)
            .and_then(|ix| things.get(ix))
            .and_then(|thing| {
                scene
                    .places
                    .iter()
                    .position(|place| place.key == thing.place)
            }),
    };
    for (ix, place) in scene.places.iter().enumerate() {
        let rect = places::on(place.at, picture);
        let radius = pen.px(20.0) as u8;
        let line = if latest == Some(ix) { 8.0 } else { 4.0 };
        let halo = Stroke::new(pen.px(line + 4.0), stage::LINE);
        sheet.outline(rect, halo, radius.into());
        sheet.outline(
            rect.shrink(pen.px(2.0)),
            Stroke::new(pen.px(line), PAPER),
            radius.into(),
        );
        let side = pen
            .px(56.0)
            .min(rect.width() * 0.6)
            .min(rect.height() * 0.6);
        sheet.mark(
            ix,
            Rect::from_min_size(rect.min + Vec2::splat(pen.px(4.0)), Vec2::splat(side)),
        );
    }
    sheet.height = picture.height();
    let right = room.x - gap - width;
    let mut rows = Sheet::default();
    if !board.bins.is_empty() {
        super::slide::bins(&mut rows, pen, &board.bins, right);
        rows.gap(pen.px(20.0));
    }
    let under = rows.height;
    rows.put(
        board.lay(pen, right, far.revealed, far.standing),
        vec2(0.0, under),
    );
    sheet.put(rows, vec2(width + gap, 0.0));
    sheet
}
