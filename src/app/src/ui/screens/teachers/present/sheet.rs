//! A projected page as a list of shapes. It is laid out before it is painted, so that its size can be fitted to the wall,
//! and so that the whole page is one thing for the keyboard and for screen readers.

use crate::ui::cx::Cx;
use crate::ui::theme::{ANSWERS, ON_ANSWER, TextRole};
use crate::ui::widgets::{self, galley};
use egui::epaint::{CircleShape, RectShape};
use egui::{
    Align2, Color32, CornerRadius, Galley, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2,
    vec2,
};
use std::sync::Arc;

/// What is needed to lay out and to paint.
#[derive(Clone, Copy)]
pub struct Pen<'a, 'b> {
    pub ui: &'a Ui,
    pub cx: &'a Cx<'b>,
}

impl Pen<'_, '_> {
    /// A length of the page at 1920 wide.
    pub fn px(&self, length: f32) -> f32 {
        length * self.cx.theme.scale
    }

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
}

/// A piece of a page, from (0, 0) down.
#[derive(Default)]
pub struct Sheet {
    items: Vec<Item>,
    pub height: f32,
    /// What a screen reader says of it.
    said: Vec<String>,
    /// Places that can be pressed with the mouse, by number.
    pub hits: Vec<(Rect, usize)>,
}

/// How words are set.
#[derive(Clone, Copy)]
pub struct Words {
    pub kind: TextRole,
    pub strong: bool,
    pub colour: Color32,
}

impl Sheet {
    pub fn gap(&mut self, length: f32) {
        self.height += length;
    }

    pub fn say(&mut self, words: &str) {
        if !words.trim().is_empty() {
            self.said.push(words.trim().to_owned());
        }
    }

    pub fn said(&self) -> String {
        self.said.join(" ")
    }

    /// A block of words under what stands; gives back how high it is.
    pub fn text(&mut self, pen: Pen<'_, '_>, x: f32, width: f32, words: &str, how: Words) -> f32 {
        let laid = galley(
            pen.ui, pen.cx, words, how.kind, how.strong, how.colour, width,
        );
        let height = laid.size().y;
        self.items
            .push(Item::Text(pos2(x, self.height), laid, how.colour));
        self.height += height;
        self.say(words);
        height
    }

    pub fn paragraphs(&mut self, pen: Pen<'_, '_>, x: f32, width: f32, text: &str, how: Words) {
        for (ix, paragraph) in text.split("\n\n").enumerate() {
            if ix > 0 {
                self.gap(pen.px(20.0));
            }
            self.text(pen, x, width, paragraph, how);
        }
    }

    pub fn icon(&mut self, name: &'static str, rect: Rect, colour: Color32) {
        self.items.push(Item::Icon(name, rect, colour));
    }

    pub fn mark(&mut self, ix: usize, rect: Rect) {
        self.items.push(Item::Mark(ix, rect));
    }

    pub fn face(&mut self, name: &str, rect: Rect) {
        self.items.push(Item::Face(name.to_owned(), rect));
    }

    pub fn picture(&mut self, name: &str, rect: Rect) {
        self.items.push(Item::Picture(name.to_owned(), rect));
    }

    /// How many shapes there are, to put a plate behind what comes after.
    pub fn here(&self) -> usize {
        self.items.len()
    }

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

    /// Takes another piece in at a place.
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
            });
        }
        let hits = other.hits.into_iter();
        self.hits
            .extend(hits.map(|(rect, ix)| (rect.translate(at), ix)));
        self.said.extend(other.said);
        self.height = self.height.max(at.y + other.height);
    }

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
            }
        }
    }
}

/// A picture that keeps its proportions within a place.
pub fn paint_picture(pen: Pen<'_, '_>, name: &str, rect: Rect) {
    let path = format!("assets/illustrations/{name}.svg");
    let pixels = rect.width() * pen.ui.ctx().pixels_per_point();
    if let Some(texture) = pen.cx.pictures.get(pen.ui.ctx(), &path, pixels) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        pen.ui
            .painter()
            .image(texture.id(), rect, whole, crate::ui::theme::UNTINTED);
    }
}

/// A to D as on the cards pupils hold: colour, shape and letter.
pub fn paint_mark(pen: Pen<'_, '_>, ix: usize, rect: Rect) {
    let theme = pen.cx.theme;
    let colour = ANSWERS.get(ix % 4).copied().unwrap_or(theme.colors.act);
    let outline = if theme.is_dark() {
        Stroke::new(2.0, ON_ANSWER)
    } else {
        Stroke::NONE
    };
    let (centre, r) = (rect.center(), rect.width() / 2.0);
    let corners = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| centre + vec2(*x, *y) * r);
        Shape::convex_polygon(points.collect(), colour, outline)
    };
    let shape = match ix % 4 {
        0 => Shape::Circle(CircleShape {
            center: centre,
            radius: r,
            fill: colour,
            stroke: outline,
        }),
        1 => Shape::Rect(RectShape::new(
            rect.shrink(r * 0.1),
            4,
            colour,
            outline,
            StrokeKind::Inside,
        )),
        2 => corners(&[(0.0, -1.0), (1.0, 0.85), (-1.0, 0.85)]),
        _ => corners(&[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]),
    };
    pen.ui.painter().add(shape);
    let letter = letter(ix);
    let drop = if ix % 4 == 2 { r * 0.22 } else { 0.0 };
    let mut font = theme.strong(TextRole::Option);
    font.size = r * 0.95;
    pen.ui.painter().text(
        centre + vec2(0.0, drop),
        Align2::CENTER_CENTER,
        letter,
        font,
        ON_ANSWER,
    );
}

pub fn letter(ix: usize) -> &'static str {
    ["A", "B", "C", "D", "E", "F"]
        .get(ix)
        .copied()
        .unwrap_or("")
}
