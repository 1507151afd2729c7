//! A scripted chat on the wall: the conversation on the left, the replies to discuss on the right. No reply is called right or
//! wrong. Each is explained on request, and the story continues with the one the class chose.

use super::page::Page;
use super::sheet::{Pen, Sheet, Words};
use super::tiles::{Known, Lead, Reason, Tile, framed, grid};
use crate::ui::theme::{RADIUS_BUBBLE, RADIUS_CARD, TextRole};
use egui::{Color32, CornerRadius, Rect, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{ChatRun, Graph, Key, Quality, Reply, Speaker, Waiting};

/// The maximum number of recent turns shown: as many as a class can take in.
const SHOWN: usize = 5;

/// The minimum number of recent turns shown, even if the words must be smaller.
const LEAST_SHOWN: usize = 3;

/// The replies waiting for the class to choose, if any.
pub fn replies<'a>(graph: &'a Graph, run: &ChatRun) -> &'a [Reply] {
    match graph.replay(run).waiting {
        Waiting::Choice(replies) => replies,
        Waiting::Ended { .. } => &[],
    }
}

/// The reply the story continues with if nobody chose one.
pub fn safest(replies: &[Reply]) -> Option<&Key> {
    replies
        .iter()
        .find(|reply| reply.quality == Quality::Safe)
        .or_else(|| replies.first())
        .map(|reply| &reply.key)
}

/// Fills the size with the chat so far and the replies, with the first `revealed` replies explained.
pub fn lay(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    graph: &Graph,
    run: &ChatRun,
    size: Vec2,
    revealed: usize,
) -> Sheet {
    let replay = graph.replay(run);
    let (reasons, latest) = reasons(page, &replay.waiting, run, revealed);
    framed(pen, size, (&reasons, latest), |room| {
        let gap = pen.px(40.0);
        let left_width = (room.x - gap) * 0.47;
        let left = vec2(left_width, room.y);
        let right = vec2(room.x - gap - left_width, room.y);
        let mut sheet = dialogue(pen, page, graph, &replay.turns, left);
        let beside = match replay.waiting {
            Waiting::Choice(replies) => choice(pen, page, replies, run, right, revealed),
            Waiting::Ended { key, .. } => {
                let mut end = Sheet::default();
                note(&mut end, pen, page.part(key.as_str()), right);
                end
            }
        };
        sheet.put(beside, vec2(left_width + gap, 0.0));
        sheet
    })
}

/// The effect of each reply; or, after a reply was taken and before the next ones are explained, the effect of that reply.
fn reasons(
    page: &Page<'_>,
    waiting: &Waiting<'_>,
    run: &ChatRun,
    revealed: usize,
) -> (Vec<Reason>, Option<usize>) {
    let Waiting::Choice(replies) = waiting else {
        return (Vec::new(), None);
    };
    let why = |key: &Key| page.part(&format!("{key}-why")).to_owned();
    let mut reasons: Vec<Reason> = replies
        .iter()
        .enumerate()
        .map(|(ix, reply)| Reason {
            lead: Some(Lead::Mark(ix)),
            known: None,
            why: why(&reply.key),
        })
        .collect();
    match (revealed.checked_sub(1), run.taken.last()) {
        (Some(ix), _) => (reasons, Some(ix)),
        (None, Some(taken)) => {
            reasons.push(Reason {
                lead: None,
                known: None,
                why: why(taken),
            });
            let last = reasons.len() - 1;
            (reasons, Some(last))
        }
        (None, None) => (reasons, None),
    }
}

fn body(colour: Color32) -> Words {
    Words {
        kind: TextRole::Body,
        strong: false,
        colour,
    }
}

/// A panel as high as the page with as many of the latest turns as fit.
fn dialogue(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    graph: &Graph,
    turns: &[Turn<'_>],
    size: Vec2,
) -> Sheet {
    let c = &pen.cx.theme.colors;
    let pad = vec2(pen.px(28.0), pen.px(20.0));
    let width = size.x - 2.0 * pad.x;
    let mut head = Sheet::default();
    let side = pen.line(TextRole::Body) * 1.2;
    let face = Rect::from_min_size(pos2(0.0, 0.0), Vec2::splat(side));
    head.face(&graph.avatar, face);
    let down = (side - pen.line(TextRole::Body)) / 2.0;
    head.gap(down.max(0.0));
    let name = Words {
        strong: true,
        ..body(c.ink)
    };
    let indent = side + pen.px(16.0);
    head.text(pen, indent, width - indent, page.part("other"), name);
    head.height = head.height.max(side);
    let gap = pen.px(14.0);
    let room = size.y - 2.0 * pad.y - head.height;
    let mut shown: Vec<Sheet> = Vec::new();
    let mut used = 0.0;
    for turn in turns.iter().rev().take(SHOWN) {
        let mut said = Sheet::default();
        match turn {
            Turn::Said { key, by, .. } => bubble(&mut said, pen, page, key, *by, width),
            Turn::Replied(reply) => {
                bubble(&mut said, pen, page, &reply.key, Speaker::Character, width);
            }
        }
        // The last turn, and what it answers, is always shown.
        if shown.len() >= LEAST_SHOWN && used + gap + said.height > room {
            break;
        }
        used += gap + said.height;
        shown.push(said);
    }
    let mut sheet = Sheet::default();
    let start = pad.y + head.height;
    sheet.put(head, pad);
    let mut y = start;
    for said in shown.into_iter().rev() {
        let height = said.height;
        sheet.put(said, vec2(pad.x, y + gap));
        y += gap + height;
    }
    sheet.height = (y + pad.y).max(size.y);
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(size.x, sheet.height));
    let stroke = pen.cx.theme.card_stroke();
    sheet.plate_behind(0, rect, c.sunk, stroke, RADIUS_CARD.into());
    sheet
}

fn bubble(
    sheet: &mut Sheet,
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    key: &Key,
    by: Speaker,
    width: f32,
) {
    let c = &pen.cx.theme.colors;
    let words = page.part(key.as_str());
    if by == Speaker::Narrator {
        sheet.text(pen, 0.0, width, words, body(c.soft));
        return;
    }
    let mine = by == Speaker::Character;
    sheet.say(&format!(
        "{}:",
        page.part(if mine { "name" } else { "other" })
    ));
    let pad = vec2(pen.px(28.0), pen.px(16.0));
    let most = width * 0.88 - 2.0 * pad.x;
    let laid =
        crate::ui::widgets::galley(pen.ui, pen.cx, words, TextRole::Body, false, c.ink, most);
    let box_width = laid.size().x + 2.0 * pad.x;
    let left = if mine { width - box_width } else { 0.0 };
    let (from, top) = (sheet.here(), sheet.height);
    sheet.gap(pad.y);
    sheet.text(pen, left + pad.x, most, words, body(c.ink));
    sheet.gap(pad.y);
    let radius = CornerRadius {
        nw: RADIUS_BUBBLE,
        ne: RADIUS_BUBBLE,
        sw: if mine { RADIUS_BUBBLE } else { 4 },
        se: if mine { 4 } else { RADIUS_BUBBLE },
    };
    let rect = Rect::from_min_size(pos2(left, top), vec2(box_width, sheet.height - top));
    let fill = if mine { c.act_tint } else { c.card };
    sheet.plate_behind(from, rect, fill, pen.cx.theme.card_stroke(), radius);
}

/// The question, and a tile for each reply.
fn choice(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    replies: &[Reply],
    run: &ChatRun,
    size: Vec2,
    revealed: usize,
) -> Sheet {
    let c = &pen.cx.theme.colors;
    let mut sheet = Sheet::default();
    // At first, the situation above already ends with a question.
    let is_above = run.taken.is_empty() && revealed == 0 && page.task().ends_with('?');
    if !is_above {
        let ask = pen.cx.t.chat_what_should(page.part("name").to_owned());
        let strong = Words {
            strong: true,
            ..body(c.ink)
        };
        sheet.text(pen, 0.0, size.x, &ask, strong);
        sheet.gap(pen.px(12.0));
    }
    let tiles: Vec<Tile> = replies
        .iter()
        .enumerate()
        .map(|(ix, reply)| {
            // No reply is called right or wrong.
            let known = Known {
                icon: "",
                word: String::new(),
                tone: c.act,
                tint: c.act_tint,
            };
            Tile {
                known: (ix < revealed).then_some(known),
                is_latest: ix + 1 == revealed,
                ..Tile::new(Lead::Mark(ix), page.part(reply.key.as_str()))
            }
        })
        .collect();
    let top = sheet.height;
    let room = vec2(size.x, size.y - top);
    sheet.put(grid(pen, &tiles, room, (1, true, false)), vec2(0.0, top));
    sheet
}

/// The end of a chat, in a card as high as the page.
fn note(sheet: &mut Sheet, pen: Pen<'_, '_>, words: &str, size: Vec2) {
    let c = &pen.cx.theme.colors;
    let pad = vec2(pen.px(32.0), pen.px(20.0));
    let mut said = Sheet::default();
    said.paragraphs(pen, 0.0, size.x - 2.0 * pad.x, words, body(c.ink));
    let whole = size.y.max(said.height + 2.0 * pad.y);
    let top = (whole - said.height) / 2.0;
    sheet.put(said, vec2(pad.x, top));
    sheet.height = whole;
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(size.x, whole));
    let stroke = pen.cx.theme.card_stroke();
    sheet.plate_behind(0, rect, c.card, stroke, RADIUS_CARD.into());
}
