//! A projected page as a list of shapes. It is laid out before it is painted, so that its size can be fitted to the wall and
//! the whole page is a single element for the keyboard and for screen readers.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::bubbles::Bubble;
use crate::ui::theme::TextRole;
use crate::ui::widgets::{self, galley};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, CornerRadius, Galley, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

/// What is needed to lay out and paint a page.
#[derive(Clone, Copy)]
pub struct Pen<'a, 'b> {
    /// The window's `Ui`, for fonts and painting only.
    pub ui: &'a Ui,
    /// The frame's context, with the theme the page is laid out in.
    pub cx: &'a Cx<'b>,
}

impl Pen<'_, '_> {
    /// Scales a length, given in points at scale 1, to this page.
    pub fn px(&self, length: f32) -> f32 {
        length * self.cx.theme.scale
    }

    /// Line height of a text role, in points.
    pub fn line(&self, kind: TextRole) -> f32 {
        self.cx.theme.type_size(kind).1
    }
}

enum Item {
    Text(Pos2, Arc<Galley>, Color32),
    Plate(Rect, Color32, Stroke, CornerRadius),
    Icon(&'static str, Rect, Color32),
    Mark(usize, Rect),
    Picture(String, Rect),
    Face(String, Rect),
    Bubble(Bubble),
    Thread(Pos2, Pos2, Stroke),
}

/// A piece of a page, laid out downward from (0, 0).
#[derive(Default)]
pub struct Sheet {
    items: Vec<Item>,
    /// Its height, in points. The next text goes here.
    pub height: f32,
    /// Its text for screen readers.
    said: Vec<String>,
    /// Areas that can be clicked, each with its index.
    pub hits: Vec<(Rect, usize)>,
    /// Whether a word is too long for its line and breaks onto the next.
    cuts_a_word: bool,
}

/// How words are set.
#[derive(Clone, Copy)]
pub struct Words {
    /// The role, which decides size and line height.
    pub kind: TextRole,
    /// Whether to use the heavier weight.
    pub strong: bool,
    /// The text color.
    pub colour: Color32,
}

impl Sheet {
    /// Leaves vertical space, in points.
    pub fn gap(&mut self, length: f32) {
        self.height += length;
    }

    /// Adds words for screen readers that are not laid out as text. Ignores blank ones.
    pub fn say(&mut self, words: &str) {
        if !words.trim().is_empty() {
            self.said.push(words.trim().to_owned());
        }
    }

    /// The wall height it needs, in points; infinite if a word does not fit its line at this size.
    pub fn needs(&self) -> f32 {
        if self.cuts_a_word {
            f32::INFINITY
        } else {
            self.height
        }
    }

    /// The complete text for screen readers, in order.
    pub fn said(&self) -> String {
        self.said.join(" ")
    }

    /// Adds a block of text below the existing content, and returns the block's height in points.
    pub fn text(&mut self, pen: Pen<'_, '_>, x: f32, width: f32, words: &str, how: Words) -> f32 {
        let laid = galley(
            pen.ui, pen.cx, words, how.kind, how.strong, how.colour, width,
        );
        let height = laid.size().y;
        self.cuts_a_word |= cuts_a_word(&laid);
        self.items
            .push(Item::Text(pos2(x, self.height), laid, how.colour));
        self.height += height;
        self.say(words);
        height
    }

    /// Adds an explanation below the existing content, after a word in the heavier weight and its own color.
    pub fn reason(
        &mut self,
        pen: Pen<'_, '_>,
        width: f32,
        head: Option<(&str, Color32)>,
        words: &str,
    ) {
        let theme = pen.cx.theme;
        let (kind, ink) = (TextRole::Body, theme.colors.ink);
        let format = |font_id, color| TextFormat {
            font_id,
            line_height: Some(pen.line(kind)),
            color,
            ..TextFormat::default()
        };
        let mut job = LayoutJob::default();
        if let Some((word, tone)) = head.filter(|(word, _)| !word.is_empty()) {
            let word = if word.ends_with(['.', '!', '?']) {
                format!("{word} ")
            } else {
                format!("{word}: ")
            };
            job.append(&word, 0.0, format(theme.strong(kind), tone));
            self.say(&word);
        }
        job.append(words, 0.0, format(theme.font(kind), ink));
        job.wrap.max_width = width;
        let laid = pen.ui.painter().layout_job(job);
        let height = laid.size().y;
        self.cuts_a_word |= cuts_a_word(&laid);
        self.items
            .push(Item::Text(pos2(0.0, self.height), laid, ink));
        self.height += height;
        self.say(words);
    }

    /// Adds text with a gap between paragraphs, which are separated by empty lines.
    pub fn paragraphs(&mut self, pen: Pen<'_, '_>, x: f32, width: f32, text: &str, how: Words) {
        for (ix, paragraph) in text.split("\n\n").enumerate() {
            if ix > 0 {
                self.gap(pen.px(20.0));
            }
            self.text(pen, x, width, paragraph, how);
        }
    }

    /// Adds an icon from `assets/icons`, tinted.
    pub fn icon(&mut self, name: &'static str, rect: Rect, colour: Color32) {
        self.items.push(Item::Icon(name, rect, colour));
    }

    /// Adds the answer mark of an option; `ix` is counted from 0.
    pub fn mark(&mut self, ix: usize, rect: Rect) {
        self.items.push(Item::Mark(ix, rect));
    }

    /// Adds a face from `assets/faces`.
    pub fn face(&mut self, name: &str, rect: Rect) {
        self.items.push(Item::Face(name.to_owned(), rect));
    }

    /// Adds an illustration from `assets/illustrations`.
    pub fn picture(&mut self, name: &str, rect: Rect) {
        self.items.push(Item::Picture(name.to_owned(), rect));
    }

    /// Adds a picture or a face in the middle of `place`, as large as fits.
    pub fn fitted(&mut self, pen: Pen<'_, '_>, name: &str, place: Rect) {
        let is_face = porchlight_pack::has(&format!("assets/faces/{name}.svg"));
        let aspect = if is_face {
            1.0
        } else {
            let path = format!("assets/illustrations/{name}.svg");
            pen.cx.pictures.aspect(&path)
        };
        let width = place.width().min(place.height() * aspect).max(0.0);
        let rect = Rect::from_center_size(place.center(), vec2(width, width / aspect));
        if is_face {
            self.face(name, rect);
        } else {
            self.picture(name, rect);
        }
    }

    /// Adds a number or a letter in a disc that is not an answer mark.
    pub fn badge(&mut self, pen: Pen<'_, '_>, name: &str, rect: Rect) {
        let c = &pen.cx.theme.colors;
        let round = CornerRadius::same((rect.width() / 2.0).min(255.0) as u8);
        let edge = Stroke::new(pen.px(3.0).max(2.0), c.edge);
        self.items.push(Item::Plate(rect, c.page, edge, round));
        let kind = TextRole::Body;
        let laid = galley(pen.ui, pen.cx, name, kind, true, c.ink, f32::INFINITY);
        let at = rect.center() - laid.size() / 2.0;
        self.items.push(Item::Text(at, laid, c.ink));
        self.say(name);
    }

    /// Adds a thread between two points.
    pub fn thread(&mut self, from: Pos2, to: Pos2, stroke: Stroke) {
        self.items.push(Item::Thread(from, to, stroke));
    }

    /// Adds a comic's bubble, with its text for screen readers.
    pub fn bubble(&mut self, bubble: Bubble) {
        self.say(&bubble.spoken);
        self.items.push(Item::Bubble(bubble));
    }

    /// Adds an outline.
    pub fn outline(&mut self, rect: Rect, stroke: Stroke, radius: CornerRadius) {
        self.items
            .push(Item::Plate(rect, Color32::TRANSPARENT, stroke, radius));
    }

    /// The current number of items. Pass it to [`Sheet::plate_behind`] to put a plate behind what follows.
    pub fn here(&self) -> usize {
        self.items.len()
    }

    /// Adds a filled and outlined rectangle behind every item added since `from`, a value of [`Sheet::here`].
    pub fn plate_behind(
        &mut self,
        from: usize,
        rect: Rect,
        fill: Color32,
        stroke: Stroke,
        radius: CornerRadius,
    ) {
        let plate = Item::Plate(rect, fill, stroke, radius);
        self.items.insert(from.min(self.items.len()), plate);
    }

    /// Adds all of another piece, shifted to a position.
    pub fn put(&mut self, other: Self, at: Vec2) {
        for item in other.items {
            self.items.push(match item {
                Item::Text(pos, laid, colour) => Item::Text(pos + at, laid, colour),
                Item::Plate(rect, fill, stroke, radius) => {
                    Item::Plate(rect.translate(at), fill, stroke, radius)
                }
                Item::Icon(name, rect, colour) => Item::Icon(name, rect.translate(at), colour),
                Item::Mark(ix, rect) => Item::Mark(ix, rect.translate(at)),
                Item::Picture(name, rect) => Item::Picture(name, rect.translate(at)),
                Item::Face(name, rect) => Item::Face(name, rect.translate(at)),
                Item::Bubble(bubble) => Item::Bubble(bubble.translate(at)),
                Item::Thread(from, to, stroke) => Item::Thread(from + at, to + at, stroke),
            });
        }
        let hits = other.hits.into_iter();
        self.hits
            .extend(hits.map(|(rect, ix)| (rect.translate(at), ix)));
        self.said.extend(other.said);
        self.cuts_a_word |= other.cuts_a_word;
        self.height = self.height.max(at.y + other.height);
    }

    /// Paints the piece with its top left corner at `origin`.
    pub fn paint(&self, pen: Pen<'_, '_>, origin: Pos2) {
        let at = origin.to_vec2();
        let painter = pen.ui.painter();
        for item in &self.items {
            match item {
                Item::Text(pos, laid, colour) => {
                    painter.galley(*pos + at, laid.clone(), *colour);
                }
                Item::Plate(rect, fill, stroke, radius) => {
                    painter.rect(
                        rect.translate(at),
                        *radius,
                        *fill,
                        *stroke,
                        StrokeKind::Inside,
                    );
                }
                Item::Icon(name, rect, colour) => {
                    widgets::icon(pen.ui, pen.cx, name, rect.translate(at), *colour);
                }
                Item::Mark(ix, rect) => paint_mark(pen, *ix, rect.translate(at)),
                Item::Picture(name, rect) => paint_picture(pen, name, rect.translate(at)),
                Item::Face(name, rect) => {
                    widgets::face(pen.ui, pen.cx, name, rect.translate(at));
                }
                Item::Bubble(bubble) => bubble.translate(at).paint(pen.ui, pen.cx, false),
                Item::Thread(from, to, stroke) => {
                    let ends = [*from + at, *to + at];
                    painter.line_segment(ends, *stroke);
                    for end in ends {
                        painter.circle_filled(end, stroke.width * 1.6, stroke.color);
                    }
                }
            }
        }
    }
}

/// Whether a line ends within a word.
fn cuts_a_word(laid: &Galley) -> bool {
    let lines = laid.rows.iter().zip(laid.rows.iter().skip(1));
    let mut ends = lines.filter(|(line, _)| !line.ends_with_newline);
    ends.any(|(line, next)| {
        let last = line.glyphs.last().map(|glyph| glyph.chr);
        let first = next.glyphs.first().map(|glyph| glyph.chr);
        let both = last.zip(first);
        both.is_some_and(|(last, first)| last.is_alphanumeric() && first.is_alphanumeric())
    })
}

/// Paints an illustration, stretched to fill `rect`. The caller keeps its proportions.
pub fn paint_picture(pen: Pen<'_, '_>, name: &str, rect: Rect) {
    widgets::picture_at(pen.ui, pen.cx, name, rect);
}

/// Paints an answer mark, A to D, as on the cards pupils hold up.
pub fn paint_mark(pen: Pen<'_, '_>, ix: usize, rect: Rect) {
    widgets::answer_mark(pen.ui, pen.cx.theme, ix, rect);
}

/// The letter of an option, counted from 0; empty beyond H.
pub fn letter(ix: usize) -> &'static str {
    ["A", "B", "C", "D", "E", "F", "G", "H"]
        .get(ix)
        .copied()
        .unwrap_or("")
}
