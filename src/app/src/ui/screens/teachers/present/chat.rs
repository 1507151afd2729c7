//! A scripted chat on the wall: what was said on the left, the replies to discuss on the right. No reply is called
//! right or wrong. Each is explained when asked, and the story continues with the one the class chose.

use super::page::Page;
use super::sheet::{Pen, Sheet, Words, letter};
use crate::ui::theme::{RADIUS_BUBBLE, RADIUS_CARD, TextRole};
use egui::{Color32, CornerRadius, Rect, Stroke, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{ChatRun, Graph, Key, Quality, Reply, Speaker, Waiting};

/// How many of the latest turns are shown; as many as a class can take in.
const SHOWN: usize = 5;

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

/// Lays out the chat within `width` points, with the first `revealed` replies explained.
pub fn lay(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    graph: &Graph,
    run: &ChatRun,
    width: f32,
    revealed: usize,
) -> Sheet {
    let gap = pen.px(56.0);
    let left_width = (width - gap) * 0.46;
    let replay = graph.replay(run);
    let mut sheet = dialogue(pen, page, graph, run, &replay.turns, left_width);
    let right_width = width - gap - left_width;
    let right = match replay.waiting {
        Waiting::Choice(replies) => choice(pen, page, replies, run, right_width, revealed),
        Waiting::Ended { key, .. } => ending(pen, page, key, right_width),
    };
    sheet.put(right, vec2(left_width + gap, 0.0));
    sheet
}

fn body(colour: Color32) -> Words {
    Words {
        kind: TextRole::Body,
        strong: false,
        colour,
    }
}

fn dialogue(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    graph: &Graph,
    run: &ChatRun,
    turns: &[Turn<'_>],
    width: f32,
) -> Sheet {
    let c = &pen.cx.theme.colors;
    let mut sheet = Sheet::default();
    if run.taken.is_empty() {
        sheet.paragraphs(pen, 0.0, width, page.text(), body(c.ink));
        sheet.gap(pen.px(24.0));
    }
    let side = pen.line(TextRole::Body) * 1.2;
    sheet.face(
        &graph.avatar,
        Rect::from_min_size(pos2(0.0, sheet.height), Vec2::splat(side)),
    );
    sheet.gap((side - pen.line(TextRole::Body)) / 2.0);
    let name = Words {
        strong: true,
        ..body(c.ink)
    };
    let indent = side + pen.px(16.0);
    sheet.text(pen, indent, width - indent, page.part("other"), name);
    sheet.gap((side - pen.line(TextRole::Body)) / 2.0);
    for turn in turns.iter().skip(turns.len().saturating_sub(SHOWN)) {
        sheet.gap(pen.px(16.0));
        match turn {
            Turn::Said { key, by, .. } => bubble(&mut sheet, pen, page, key, *by, width),
            Turn::Replied(reply) => {
                bubble(&mut sheet, pen, page, &reply.key, Speaker::Character, width);
            }
        }
    }
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

fn choice(
    pen: Pen<'_, '_>,
    page: &Page<'_>,
    replies: &[Reply],
    run: &ChatRun,
    width: f32,
    revealed: usize,
) -> Sheet {
    let c = &pen.cx.theme.colors;
    let t = pen.cx.t;
    let mut sheet = Sheet::default();
    if let (Some(last), 0) = (run.taken.last(), revealed) {
        note(&mut sheet, pen, page.part(&format!("{last}-why")), width);
        sheet.gap(pen.px(28.0));
    }
    let ask = t.chat_what_should(page.part("name").to_owned());
    let strong = Words {
        strong: true,
        ..body(c.ink)
    };
    sheet.text(pen, 0.0, width, &ask, strong);
    sheet.gap(pen.px(8.0));
    let pad = vec2(pen.px(24.0), pen.px(14.0));
    let side = pen.line(TextRole::Body);
    let indent = pad.x + side + pen.px(20.0);
    for (ix, reply) in replies.iter().enumerate() {
        sheet.gap(pen.px(16.0));
        let (from, top) = (sheet.here(), sheet.height);
        let latest = ix + 1 == revealed;
        sheet.say(letter(ix));
        sheet.mark(
            ix,
            Rect::from_min_size(pos2(pad.x, top + pad.y), Vec2::splat(side)),
        );
        sheet.gap(pad.y);
        let room = width - indent - pad.x;
        sheet.text(
            pen,
            indent,
            room,
            page.part(reply.key.as_str()),
            body(c.ink),
        );
        if latest {
            sheet.gap(pen.px(8.0));
            let why = page.part(&format!("{}-why", reply.key));
            sheet.text(pen, indent, room, why, body(c.ink));
        }
        sheet.gap(pad.y);
        let rect = Rect::from_min_max(pos2(0.0, top), pos2(width, sheet.height));
        let (fill, stroke) = if ix < revealed {
            (c.act_tint, Stroke::new(2.0, c.edge))
        } else {
            (c.card, pen.cx.theme.card_stroke())
        };
        sheet.plate_behind(from, rect, fill, stroke, RADIUS_CARD.into());
        sheet.hits.push((rect, ix));
    }
    if revealed == replies.len() {
        sheet.gap(pen.px(20.0));
        sheet.text(pen, 0.0, width, &t.present_chat_keys(), body(c.soft));
    }
    sheet
}

fn ending(pen: Pen<'_, '_>, page: &Page<'_>, key: &Key, width: f32) -> Sheet {
    let mut sheet = Sheet::default();
    note(&mut sheet, pen, page.part(key.as_str()), width);
    sheet.gap(pen.px(28.0));
    let soft = body(pen.cx.theme.colors.soft);
    sheet.text(pen, 0.0, width, &pen.cx.t.present_chat_again(), soft);
    sheet
}

fn note(sheet: &mut Sheet, pen: Pen<'_, '_>, words: &str, width: f32) {
    let c = &pen.cx.theme.colors;
    let pad = vec2(pen.px(28.0), pen.px(20.0));
    let (from, top) = (sheet.here(), sheet.height);
    sheet.gap(pad.y);
    sheet.text(pen, pad.x, width - 2.0 * pad.x, words, body(c.ink));
    sheet.gap(pad.y);
    let rect = Rect::from_min_max(pos2(0.0, top), pos2(width, sheet.height));
    let stroke = pen.cx.theme.card_stroke();
    sheet.plate_behind(from, rect, c.sunk, stroke, RADIUS_CARD.into());
}
