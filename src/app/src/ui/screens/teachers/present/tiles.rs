//! Tiles and rows on a page of the wall. They divide the available height, so that every page is filled.

use super::sheet::{Pen, Sheet, Words};
use crate::ui::theme::{RADIUS_CARD, TextRole, UNTINTED};
use crate::ui::widgets::galley;
use egui::{Color32, Rect, Stroke, Vec2, pos2, vec2};

/// What the class uses to refer to a tile.
#[derive(Clone)]
pub enum Lead {
    /// An answer mark, A to D, as on the cards pupils hold up and on phones.
    Mark(usize),
    /// A number or a letter.
    Name(String),
    /// Only an icon, for lines that nobody refers to.
    Icon(&'static str, Color32),
}

impl Lead {
    fn put(&self, sheet: &mut Sheet, pen: Pen<'_, '_>, rect: Rect) {
        match self {
            Self::Mark(ix) => {
                sheet.say(super::sheet::letter(*ix));
                sheet.mark(*ix, rect);
            }
            Self::Name(name) => sheet.badge(pen, name, rect),
            Self::Icon(name, colour) => sheet.icon(name, rect, *colour),
        }
    }
}

/// What has been revealed about a tile.
#[derive(Clone)]
pub struct Known {
    /// The icon before the word; may be empty.
    pub icon: &'static str,
    /// "Yes.", the name of a sign, or the position of a card.
    pub word: String,
    /// The color of both.
    pub tone: Color32,
    /// The color of the tile.
    pub tint: Color32,
}

/// A tile with words.
#[derive(Clone)]
pub struct Tile {
    /// What the class uses to refer to it.
    pub lead: Option<Lead>,
    /// A file of `assets/illustrations` or `assets/faces` without `.svg`.
    pub picture: Option<String>,
    /// The words on it.
    pub text: String,
    /// What has been revealed about it.
    pub known: Option<Known>,
    /// Whether it is the one being discussed.
    pub is_latest: bool,
    /// Whether it has a card behind it.
    pub has_card: bool,
    /// Size and weight of the words.
    pub kind: TextRole,
}

impl Tile {
    /// A card with these words.
    pub fn new(lead: Lead, text: impl Into<String>) -> Self {
        Self {
            lead: Some(lead),
            picture: None,
            text: text.into(),
            known: None,
            is_latest: false,
            has_card: true,
            kind: TextRole::Body,
        }
    }

    fn pad(&self, pen: Pen<'_, '_>) -> Vec2 {
        if self.has_card {
            vec2(pen.px(24.0), pen.px(8.0))
        } else {
            vec2(0.0, pen.px(6.0))
        }
    }

    /// Lays it out `width` wide and at least `height` high. A picture goes above the words if `is_tall`, otherwise beside them,
    /// and the tile is high enough for it.
    pub fn lay(&self, pen: Pen<'_, '_>, width: f32, height: f32, is_tall: bool) -> Sheet {
        let pad = self.pad(pen);
        let line = pen.line(self.kind);
        let mut sheet = Sheet::default();
        let (lead_side, indent) = match &self.lead {
            None => (0.0, 0.0),
            Some(Lead::Icon(..)) => (line * 0.8, line * 0.8 + pen.px(24.0)),
            Some(_) => (line * 1.08, line * 1.08 + pen.px(20.0)),
        };
        let is_tall = is_tall && self.picture.is_some();
        let beside = match &self.picture {
            Some(_) if !is_tall => (width - 2.0 * pad.x) * 0.3,
            _ => 0.0,
        };
        let gap = if beside > 0.0 { pen.px(24.0) } else { 0.0 };
        let left = pad.x + beside + gap;
        let room = (width - left - indent - pad.x).max(line);
        let mut words = Sheet::default();
        self.words(&mut words, pen, room);
        let content = words.height.max(lead_side);
        let above = if is_tall { pen.px(150.0) } else { 0.0 };
        let between = if is_tall { pen.px(12.0) } else { 0.0 };
        let pictured = if beside > 0.0 { pen.px(96.0) } else { 0.0 };
        let least = content.max(pictured) + above + between + 2.0 * pad.y;
        let whole = height.max(least);
        let top = if is_tall {
            whole - pad.y - content
        } else {
            (whole - content) / 2.0
        };
        if let Some(name) = &self.picture {
            let place = if is_tall {
                let inner = vec2(width - 2.0 * pad.x, top - between - pad.y);
                Rect::from_min_size(pos2(pad.x, pad.y), inner)
            } else {
                Rect::from_min_size(pad.to_pos2(), vec2(beside, whole - 2.0 * pad.y))
            };
            sheet.fitted(pen, name, place);
        }
        let middle = top + content / 2.0;
        let at = |side: f32| {
            let corner = pos2(left, middle - side / 2.0);
            Rect::from_min_size(corner, Vec2::splat(side))
        };
        if let Some(lead) = &self.lead {
            lead.put(&mut sheet, pen, at(lead_side));
        }
        let down = top + (content - words.height) / 2.0;
        sheet.put(words, vec2(left + indent, down));
        sheet.height = whole;
        if self.has_card {
            let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, whole));
            self.card(&mut sheet, pen, rect);
        }
        sheet
    }

    fn card(&self, sheet: &mut Sheet, pen: Pen<'_, '_>, rect: Rect) {
        let c = &pen.cx.theme.colors;
        let stroke = match (self.is_latest, &self.known) {
            (true, Some(known)) => Stroke::new(pen.px(5.0).max(3.0), known.tone),
            (true, None) => Stroke::new(pen.px(5.0).max(3.0), c.act),
            (false, Some(_)) => Stroke::new(2.0, c.edge),
            (false, None) => pen.cx.theme.card_stroke(),
        };
        let fill = self.known.as_ref().map_or(c.card, |known| known.tint);
        sheet.plate_behind(0, rect, fill, stroke, RADIUS_CARD.into());
    }

    /// The words, with what has been revealed at the end of the line. If its word does not fit there, its icon is enough, since
    /// the reason repeats the word.
    fn words(&self, sheet: &mut Sheet, pen: Pen<'_, '_>, room: f32) {
        let ink = Words {
            kind: self.kind,
            strong: false,
            colour: pen.cx.theme.colors.ink,
        };
        let Some(known) = self.known.as_ref().filter(|known| !known.word.is_empty()) else {
            sheet.text(pen, 0.0, room, &self.text, ink);
            return;
        };
        let side = pen.line(TextRole::Body) * 0.7;
        let gap = pen.px(24.0);
        let has_icon = !known.icon.is_empty();
        let lead = if has_icon { side + pen.px(12.0) } else { 0.0 };
        let word = width_of(pen, &known.word, (TextRole::Body, true)) + lead;
        let text = width_of(pen, &self.text, (self.kind, false));
        let fits = text + gap + word <= room || !has_icon;
        let end = if fits { word } else { side };
        let left = (room - end - gap).max(side);
        sheet.text(pen, 0.0, left, &self.text, ink);
        let middle = sheet.height / 2.0;
        if has_icon {
            let at = pos2(room - end, middle - side / 2.0);
            sheet.icon(
                known.icon,
                Rect::from_min_size(at, Vec2::splat(side)),
                known.tone,
            );
        }
        if !fits {
            sheet.say(&known.word);
            return;
        }
        let mut said = Sheet::default();
        let how = Words {
            kind: TextRole::Body,
            strong: true,
            colour: known.tone,
        };
        said.text(pen, 0.0, room, &known.word, how);
        let top = middle - said.height / 2.0;
        sheet.put(said, vec2(room - word + lead, top));
    }
}

/// The width of words on one line, in points.
fn width_of(pen: Pen<'_, '_>, words: &str, (kind, strong): (TextRole, bool)) -> f32 {
    let width = f32::INFINITY;
    let laid = galley(pen.ui, pen.cx, words, kind, strong, UNTINTED, width);
    laid.size().x
}

/// Divides `room` among rows with these minimum heights. If there is enough, they are as equal as their minimums allow.
fn heights(needs: &[f32], room: f32) -> Vec<f32> {
    let mut heights = vec![0.0; needs.len()];
    let mut left = room;
    let mut by_need: Vec<usize> = (0..needs.len()).collect();
    by_need.sort_by(|a, b| needs[*b].total_cmp(&needs[*a]));
    for (done, ix) in by_need.iter().enumerate() {
        let share = left / (needs.len() - done) as f32;
        heights[*ix] = needs[*ix].max(share);
        left -= heights[*ix];
    }
    heights
}

/// Tiles in this many columns that fill the size, row by row or, with `is_down`, column by column.
pub fn grid(
    pen: Pen<'_, '_>,
    tiles: &[Tile],
    size: Vec2,
    (columns, is_down, is_tall): (usize, bool, bool),
) -> Sheet {
    let columns = columns.clamp(1, tiles.len().max(1));
    let rows = tiles.len().div_ceil(columns);
    let gap = if rows > 4 { pen.px(8.0) } else { pen.px(20.0) };
    let across = pen.px(24.0);
    let width = (size.x - across * (columns - 1) as f32) / columns as f32;
    let place = |ix: usize| {
        if is_down {
            (ix % rows, ix / rows)
        } else {
            (ix / columns, ix % columns)
        }
    };
    let mut needs = vec![0.0_f32; rows];
    for (ix, tile) in tiles.iter().enumerate() {
        let need = tile.lay(pen, width, 0.0, is_tall).height;
        let row = place(ix).0;
        needs[row] = needs[row].max(need);
    }
    let gaps = gap * rows.saturating_sub(1) as f32;
    let heights = heights(&needs, size.y - gaps);
    let tops: Vec<f32> = heights
        .iter()
        .scan(0.0, |top, height| {
            let here = *top;
            *top += height + gap;
            Some(here)
        })
        .collect();
    let mut sheet = Sheet::default();
    for (ix, tile) in tiles.iter().enumerate() {
        let (row, column) = place(ix);
        let at = vec2(column as f32 * (width + across), tops[row]);
        let laid = tile.lay(pen, width, heights[row], is_tall);
        let rect = Rect::from_min_size(at.to_pos2(), vec2(width, laid.height));
        sheet.hits.push((rect, ix));
        sheet.put(laid, at);
    }
    sheet
}

/// Why something is right or wrong, or the effect of a sign, in a band along the bottom edge.
pub struct Reason {
    /// What it refers to.
    pub lead: Option<Lead>,
    /// "Yes.", the name of a sign, or the position of a card.
    pub known: Option<Known>,
    /// The explanation.
    pub why: String,
}

impl Reason {
    fn lay(&self, pen: Pen<'_, '_>, width: f32, height: f32) -> Sheet {
        let c = &pen.cx.theme.colors;
        let pad = vec2(pen.px(28.0), pen.px(14.0));
        let line = pen.line(TextRole::Body);
        let side = line * 1.08;
        let indent = self.lead.as_ref().map_or(0.0, |_| side + pen.px(20.0));
        let mut words = Sheet::default();
        let room = width - 2.0 * pad.x - indent;
        let known = self.known.as_ref();
        let head = known.map(|known| (known.word.as_str(), known.tone));
        words.reason(pen, room, head, &self.why);
        let inner = words.height.max(side);
        let whole = height.max(inner + 2.0 * pad.y);
        let top = (whole - inner) / 2.0;
        let mut sheet = Sheet::default();
        if let Some(lead) = &self.lead {
            let rect = Rect::from_min_size(pos2(pad.x, top), Vec2::splat(side));
            lead.put(&mut sheet, pen, rect);
        }
        let down = top
            + ((side - line) / 2.0)
                .min((inner - words.height) / 2.0)
                .max(0.0);
        sheet.put(words, vec2(pad.x + indent, down));
        sheet.height = whole;
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, whole));
        let stroke = pen.cx.theme.card_stroke();
        let tint = self.known.as_ref().map_or(c.sunk, |known| known.tint);
        sheet.plate_behind(0, rect, tint, stroke, RADIUS_CARD.into());
        sheet
    }
}

/// Fills the size with `body` and, once something is explained, its reason below. The band is as high as the longest reason,
/// so that nothing moves between reasons.
pub fn framed(
    pen: Pen<'_, '_>,
    size: Vec2,
    (reasons, latest): (&[Reason], Option<usize>),
    body: impl FnOnce(Vec2) -> Sheet,
) -> Sheet {
    let Some(reason) = latest.and_then(|ix| reasons.get(ix)) else {
        return body(size);
    };
    let high = reasons
        .iter()
        .map(|reason| reason.lay(pen, size.x, 0.0).height)
        .fold(0.0, f32::max);
    let gap = pen.px(24.0);
    let mut sheet = body(vec2(size.x, size.y - high - gap));
    let top = (sheet.height + gap).max(size.y - high);
    sheet.put(reason.lay(pen, size.x, high), vec2(0.0, top));
    sheet
}

/// Stacked lines that fill the height, for pages that are only read.
pub fn lines(pen: Pen<'_, '_>, width: f32, height: f32, tiles: &[Tile]) -> Sheet {
    let needs: Vec<f32> = tiles
        .iter()
        .map(|tile| tile.lay(pen, width, 0.0, false).height)
        .collect();
    let count = tiles.len().max(1) as f32;
    let spare = height - needs.iter().sum::<f32>();
    // Lines that are too far apart no longer look like a group.
    let gap = (spare / count).clamp(pen.px(12.0), pen.px(90.0));
    let mut sheet = Sheet::default();
    for (ix, tile) in tiles.iter().enumerate() {
        if ix > 0 {
            sheet.gap(gap);
        }
        let top = sheet.height;
        sheet.put(tile.lay(pen, width, 0.0, false), vec2(0.0, top));
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::heights;

    #[test]
    fn rows_share_the_height_and_none_is_lower_than_its_words() {
        assert_eq!(heights(&[50.0, 80.0, 20.0], 600.0), [200.0; 3]);
        let shared = heights(&[300.0, 80.0, 20.0], 600.0);
        assert_eq!(shared, [300.0, 150.0, 150.0]);
        // Without enough room, each row gets its minimum, and the page is set smaller.
        assert_eq!(heights(&[300.0, 80.0], 200.0), [300.0, 80.0]);
    }
}
