//! The rows of a practice or a question as tiles: side by side, stacked, or in two columns with threads.

use super::board::{Board, Form, named};
use super::sheet::{Pen, Sheet};
use super::tiles::{Known, Tile, grid};
use crate::ui::theme::TextRole;
use egui::{Stroke, Vec2, pos2, vec2};

/// The maximum number of characters of an option that is set larger.
const SHORT: usize = 40;

impl Board {
    /// Fills the size with the rows alone.
    pub fn rows(&self, pen: Pen<'_, '_>, size: Vec2, revealed: usize) -> Sheet {
        let mut tiles: Vec<Tile> = self.tiles(pen, revealed);
        let is_wide = size.x > size.y * 1.2;
        match self.form {
            Form::Pairs => self.pairs(pen, &tiles, size, revealed),
            Form::Tiles | Form::Cards => {
                let is_pictured = self.rows.iter().any(|row| row.picture.is_some());
                let longest = self.rows.iter().map(|row| row.text.chars().count()).max();
                if !is_pictured && longest.is_some_and(|longest| longest <= SHORT) {
                    for tile in &mut tiles {
                        tile.kind = TextRole::Section;
                    }
                }
                let columns = match tiles.len() {
                    2 if is_wide && is_pictured => 2,
                    3 if is_wide && is_pictured => 3,
                    4 if is_wide => 2,
                    _ => 1,
                };
                let is_tall = is_pictured && columns > 1 && tiles.len() < 4;
                grid(pen, &tiles, size, (columns, false, is_tall))
            }
            Form::Lines => {
                // The same number of columns before and after explanations, so that no line moves.
                let columns = if is_wide && tiles.len() > 5 { 2 } else { 1 };
                grid(pen, &tiles, size, (columns, true, false))
            }
        }
    }

    fn tiles(&self, pen: Pen<'_, '_>, revealed: usize) -> Vec<Tile> {
        let c = &pen.cx.theme.colors;
        let tiles = self.rows.iter().map(|row| {
            let is_known = row.turn < revealed;
            let mut known = row.known(c);
            if self.form == Form::Pairs {
                // The partner is at the other end of the thread.
                known.word = String::new();
            }
            Tile {
                picture: row.picture.clone(),
                known: is_known.then_some(known),
                is_latest: row.turn + 1 == revealed,
                ..Tile::new(row.lead.clone(), row.text.clone())
            }
        });
        tiles.collect()
    }

    /// Two columns, with a thread from each explained line to its partner.
    fn pairs(&self, pen: Pen<'_, '_>, tiles: &[Tile], size: Vec2, revealed: usize) -> Sheet {
        let gap = (size.x * 0.12).max(pen.px(90.0));
        let width = (size.x - gap) / 2.0;
        let partners: Vec<Tile> = self
            .partners
            .iter()
            .enumerate()
            .map(|(shown, (words, turn))| {
                let known = self.rows.get(*turn).map(|row| {
                    let known = row.known(&pen.cx.theme.colors);
                    Known {
                        word: String::new(),
                        ..known
                    }
                });
                Tile {
                    known: known.filter(|_| *turn < revealed),
                    is_latest: turn + 1 == revealed,
                    ..Tile::new(named(shown), words.clone())
                }
            })
            .collect();
        let room = vec2(width, size.y);
        let left = grid(pen, tiles, room, (1, true, false));
        let right = grid(pen, &partners, room, (1, true, false));
        let middles = |sheet: &Sheet| -> Vec<f32> {
            let hits = sheet.hits.iter();
            hits.map(|(rect, _)| rect.center().y).collect()
        };
        let (from, to) = (middles(&left), middles(&right));
        let mut sheet = Sheet::default();
        sheet.put(left, Vec2::ZERO);
        sheet.put(right, vec2(width + gap, 0.0));
        let act = pen.cx.theme.colors.act;
        for (shown, (_, turn)) in self.partners.iter().enumerate() {
            if *turn >= revealed {
                continue;
            }
            if let (Some(from), Some(to)) = (from.get(*turn), to.get(shown)) {
                let thick = if turn + 1 == revealed { 7.0 } else { 4.0 };
                let ends = [pos2(width, *from), pos2(width + gap, *to)];
                sheet.thread(ends[0], ends[1], Stroke::new(pen.px(thick), act));
            }
        }
        sheet.hits.clear();
        sheet
    }
}
