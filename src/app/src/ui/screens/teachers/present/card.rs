//! One card at a time on the wall, beside the places it may belong in. The class says where; then it is explained.

use super::board::Board;
use super::cards::words;
use super::page::Page;
use super::sheet::{Pen, Sheet};
use super::tiles::{Known, Lead, Tile, grid};
use crate::ui::screens::shared::places::ASPECT;
use crate::ui::theme::{RADIUS_CARD, TextRole};
use egui::{Rect, Stroke, Vec2, pos2, vec2};
use porchlight_core::content::Kind;

/// Fills the size with the current card and the bins, or with the picture that contains the places.
pub fn lay(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    board: &Board,
    size: Vec2,
    (ix, is_explained): (usize, bool),
) -> Sheet {
    let gap = pen.px(48.0);
    let width = (size.x - gap) * 0.42;
    let card = at_hand(pen, board, vec2(width, size.y), ix);
    let right = vec2(size.x - gap - width, size.y);
    let place = board.row(ix).map_or("", |row| row.place());
    let belongs = |name: &str| is_explained && name == place;
    let beside = match &page.step.kind {
        Kind::Scene(scene) => {
            let names = board.bins.iter().map(String::as_str);
            let names: Vec<&str> = names.collect();
            let picture = |size: Vec2| {
                super::scene::picture(pen, page, scene, size, |ix| {
                    names.get(ix).is_some_and(|name| belongs(name))
                })
            };
            under(pen, picture, &names, right)
        }
        _ => {
            let c = &pen.cx.theme.colors;
            let tiles: Vec<Tile> = board
                .bins
                .iter()
                .enumerate()
                .map(|(bin, name)| {
                    let known = Known {
                        icon: "check",
                        word: String::new(),
                        tone: c.good,
                        tint: c.good_tint,
                    };
                    let picture = bin_picture(page, bin);
                    Tile {
                        picture,
                        known: belongs(name).then_some(known),
                        is_latest: belongs(name),
                        kind: TextRole::Section,
                        ..Tile::new(Lead::Mark(bin), name.clone())
                    }
                })
                .collect();
            grid(pen, &tiles, right, (1, false, false))
        }
    };
    let mut sheet = Sheet::default();
    sheet.put(card, Vec2::ZERO);
    sheet.put(beside, vec2(width + gap, 0.0));
    sheet.hits.clear();
    sheet
}

/// The drawing of a bin, if all of them have one.
fn bin_picture(page: &Page<'_>, ix: usize) -> Option<String> {
    let Kind::Sort(sort) = &page.step.kind else {
        return None;
    };
    let names = sort.bins.iter().map(|bin| format!("bin-{bin}"));
    let names: Vec<String> = names.collect();
    let is_drawn =
        |name: &String| porchlight_pack::has(&format!("assets/illustrations/{name}.svg"));
    let are_drawn = page.lesson.audience.is_under_11() && names.iter().all(is_drawn);
    names.into_iter().nth(ix).filter(|_| are_drawn)
}

/// The card under discussion, with its number out of the total.
fn at_hand(pen: Pen<'_, '_>, board: &Board, size: Vec2, ix: usize) -> Sheet {
    let c = &pen.cx.theme.colors;
    let mut sheet = Sheet::default();
    let Some(row) = board.row(ix) else {
        return sheet;
    };
    let pad = vec2(pen.px(32.0), pen.px(24.0));
    let room = size.x - 2.0 * pad.x;
    let mut number = Sheet::default();
    let of = pen.cx.t.wall_card(ix + 1, board.count());
    number.text(pen, 0.0, room, &of, words(TextRole::Small, c.soft));
    let mut said = Sheet::default();
    let how = super::sheet::Words {
        strong: true,
        ..words(TextRole::Section, c.ink)
    };
    said.text(pen, 0.0, room, &row.text, how);
    let least = if row.picture.is_some() {
        pen.px(150.0)
    } else {
        0.0
    };
    let gap = pen.px(16.0);
    let needed = pad.y + number.height + gap + least + gap + said.height + pad.y;
    let whole = size.y.max(needed);
    let top = pad.y + number.height + gap;
    let middle = (top + whole - pad.y - said.height) / 2.0;
    let text_height = said.height;
    sheet.put(number, pad);
    if let Some(name) = &row.picture {
        let under = whole - pad.y - text_height;
        let place = Rect::from_min_max(pos2(pad.x, top), pos2(pad.x + room, under - gap));
        sheet.fitted(pen, name, place);
        sheet.put(said, vec2(pad.x, under));
    } else {
        sheet.put(said, vec2(pad.x, middle));
    }
    sheet.height = whole;
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(size.x, whole));
    let stroke = Stroke::new(pen.px(5.0).max(3.0), c.act);
    sheet.plate_behind(0, rect, c.card, stroke, RADIUS_CARD.into());
    sheet
}

/// A picture with the names of its places below, on as many lines as they need.
fn under(pen: Pen<'_, '_>, picture: impl Fn(Vec2) -> Sheet, names: &[&str], size: Vec2) -> Sheet {
    let owned: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut below = Sheet::default();
    super::slide::bins(&mut below, pen, &owned, size.x);
    let gap = pen.px(20.0);
    let least = pen.px(280.0);
    let high = (size.y - gap - below.height).max(least);
    let width = size.x.min(high * ASPECT);
    let drawn = picture(vec2(width, width / ASPECT));
    let mut sheet = Sheet::default();
    let top = drawn.height + gap;
    sheet.put(drawn, vec2((size.x - width) / 2.0, 0.0));
    sheet.put(below, vec2(0.0, top));
    sheet.height = sheet.height.max(high + gap);
    sheet
}
