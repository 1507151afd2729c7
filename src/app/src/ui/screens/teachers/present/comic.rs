//! A comic on the wall: one panel after another, then its question.

use super::board::Board;
use super::cards::words;
use super::page::Page;
use super::sheet::{Pen, Sheet};
use super::slide::Far;
use super::tiles::framed;
use crate::ui::screens::shared::bubbles::{self, Drawn};
use crate::ui::screens::shared::places::ASPECT;
use crate::ui::theme::{TextRole, stage};
use egui::{Rect, Stroke, Vec2, pos2, vec2};
use porchlight_core::content::{Comic, Kind, Panel, Step};

/// The last beat of a step, counted from 0: each panel of a comic is a beat, and so is its question.
pub fn last_beat(step: &Step) -> usize {
    match &step.kind {
        Kind::Comic(comic) => comic.panels.len() - 1 + usize::from(comic.choice.is_some()),
        _ => 0,
    }
}

/// Whether a question is asked at this beat. True for every step other than a comic.
pub fn asks(step: &Step, beat: usize) -> bool {
    match &step.kind {
        Kind::Comic(comic) => comic.choice.is_some() && beat >= comic.panels.len(),
        _ => true,
    }
}

/// Lays out a panel or, at the end, the last panel beside its options.
pub fn lay(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    comic: &Comic,
    board: Option<&Board>,
    room: Vec2,
    far: Far<'_>,
) -> Sheet {
    let Some(board) = board.filter(|_| asks(page.step, far.beat)) else {
        let panel = comic.panels.get(far.beat).unwrap_or(comic.panels.last());
        let drawn = panel_in(pen, page, comic, panel, room, false);
        let mut sheet = Sheet::default();
        let at = (room - drawn.size()).max(Vec2::ZERO) / 2.0;
        put(&mut sheet, page, panel, &drawn, at);
        return sheet;
    };
    // Once revealed, the right words are in the bubble.
    let filled = comic
        .choice
        .iter()
        .flat_map(|choice| choice.options.iter())
        .position(|option| option.right)
        .is_some_and(|ix| ix < far.revealed);
    let (reasons, latest) = board.reasons(pen, far.revealed);
    framed(pen, room, (&reasons, latest), |room| {
        let gap = pen.px(48.0);
        let most = (room.x - gap) * 0.48;
        let panel = comic.panels.last();
        let drawn = panel_in(pen, page, comic, panel, vec2(most, room.y), filled);
        let left = drawn.width + gap;
        let width = room.x - left;
        let mut right = Sheet::default();
        let ask = words(TextRole::Section, pen.cx.theme.colors.ink);
        right.text(pen, 0.0, width, page.part("ask"), ask);
        right.gap(pen.px(20.0));
        let under = right.height;
        let rows = board.rows(pen, vec2(width, room.y - under), far.revealed);
        right.put(rows, vec2(0.0, under));
        right.hits.clear();
        let mut sheet = Sheet::default();
        let down = ((room.y - drawn.size().y) / 2.0).max(0.0);
        put(&mut sheet, page, panel, &drawn, vec2(0.0, down));
        sheet.put(right, vec2(left, 0.0));
        sheet
    })
}

/// The largest panel whose picture and bubbles fit the room, if any does.
fn panel_in(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    comic: &Comic,
    panel: &Panel,
    room: Vec2,
    filled: bool,
) -> Drawn {
    let said = bubbles::said(pen.cx, comic, panel, filled, |name| page.part(name));
    let size = pen.cx.theme.type_size(TextRole::Body).0;
    let mut width = (room.y.max(pen.px(240.0)) * ASPECT).min(room.x);
    let least = width * 0.5;
    loop {
        let drawn = bubbles::lay(pen.ui, pen.cx, &said, width, size);
        if drawn.size().y <= room.y || width <= least {
            return drawn;
        }
        width = (width * 0.95).max(least);
    }
}

fn put(sheet: &mut Sheet, page: &Page<'_>, panel: &Panel, drawn: &Drawn, at: Vec2) {
    let mut piece = Sheet::default();
    let whole = Rect::from_min_size(pos2(0.0, 0.0), drawn.size());
    let corner = (24.0 * drawn.width / 480.0) as u8;
    if drawn.sky > 0.0 {
        piece.plate_behind(0, whole, stage::NIGHT, Stroke::NONE, corner.into());
    }
    piece.say(page.part(&panel.alt()));
    let drawing = Rect::from_min_max(pos2(0.0, drawn.sky), whole.max);
    piece.picture(&panel.picture, drawing);
    for bubble in &drawn.bubbles {
        piece.bubble(bubble.clone());
    }
    piece.height = whole.height();
    sheet.put(piece, at);
}
