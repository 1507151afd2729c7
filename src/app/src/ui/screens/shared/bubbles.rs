//! A comic's panel: the picture and its speech bubbles, laid out before they are painted, so that no word is ever cut off. If
//! the bubbles need more room than there is above the speakers, the panel grows upward into the night sky.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::places::ASPECT;
use crate::ui::theme::{PAPER, TextRole, stage};
use crate::ui::widgets;
use egui::epaint::{PathShape, RectShape};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Galley, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use porchlight_core::content::{Comic, DRAWING, Key, Panel, Voice};
use std::sync::Arc;

/// The content of one bubble.
pub struct Said {
    /// The words shown now.
    pub words: String,
    /// Words that may replace them. The bubble has room for the longest, so that nothing moves.
    pub later: Vec<String>,
    /// The words are not known yet: the learner has to find them.
    pub is_open: bool,
    /// Where the tail points, in the picture's units; `None` for a caption.
    pub at: Option<(u16, u16)>,
    /// The text for reading aloud and for screen readers: the words and the speaker.
    pub spoken: String,
}

/// The bubbles of a panel. `part` returns a text of the comic by name; `filled` says whether the answer has been found.
pub fn said<'a>(
    cx: &Cx<'_>,
    comic: &Comic,
    panel: &Panel,
    filled: bool,
    part: impl Fn(&str) -> &'a str,
) -> Vec<Said> {
    let options = comic.choice.iter().flat_map(|choice| choice.options.iter());
    let right = options.clone().find(|option| option.right);
    let bubbles = panel.bubbles.iter().map(|bubble| {
        let is_answer = bubble.is_answer();
        let key = match right {
            Some(right) if is_answer => &right.key,
            _ => &bubble.key,
        };
        let open = is_answer && !filled;
        let words = if open { "…" } else { part(key.as_str()) };
        let later: Vec<String> = if is_answer {
            options
                .clone()
                .map(|option| part(option.key.as_str()).to_owned())
                .collect()
        } else {
            Vec::new()
        };
        let (at, spoken) = match &bubble.by {
            Voice::Narrator => (None, words.to_owned()),
            Voice::Person { who, at } => {
                let name = part(&who_part(who)).to_owned();
                let spoken = if open {
                    cx.t.comic_waits(name)
                } else {
                    cx.t.comic_says(name, words.to_owned())
                };
                (Some(*at), spoken.into_owned())
            }
        };
        Said {
            words: words.to_owned(),
            later,
            is_open: open,
            at,
            spoken,
        }
    });
    bubbles.collect()
}

/// The attribute with the name of a person in a comic.
pub fn who_part(who: &Key) -> String {
    format!("who-{who}")
}

/// One bubble, relative to the upper left corner of its panel.
#[derive(Clone)]
pub struct Bubble {
    rect: Rect,
    text: Arc<Galley>,
    ink: Color32,
    /// The tip of the tail.
    tail: Option<Pos2>,
    /// The size of the type, in points.
    size: f32,
    /// Dots are painted instead of the words.
    is_open: bool,
    /// The text for screen readers.
    pub spoken: String,
}

impl Bubble {
    /// The same bubble at another position.
    pub fn translate(&self, by: Vec2) -> Self {
        Self {
            rect: self.rect.translate(by),
            tail: self.tail.map(|tip| tip + by),
            ..self.clone()
        }
    }

    /// Its box, without the tail.
    pub fn rect(&self) -> Rect {
        self.rect
    }

    /// Paints it; `heard` while it is read aloud. Captions are square and warm; speech is round, with a tail.
    pub fn paint(&self, ui: &Ui, cx: &Cx<'_>, heard: bool) {
        let c = &cx.theme.colors;
        let contrast = cx.theme.high_contrast();
        let caption = self.tail.is_none();
        let fill = match (contrast, caption) {
            (true, _) => c.card,
            (false, true) => stage::GLOW,
            (false, false) => PAPER,
        };
        let edge = if contrast { c.edge } else { stage::LINE };
        let stroke = match (heard, contrast) {
            (true, _) => Stroke::new(4.0, c.act),
            (false, true) => Stroke::new(2.0, edge),
            (false, false) => Stroke::new(1.5, edge),
        };
        let radius = if caption {
            6.0
        } else {
            (self.rect.height() * 0.5).min(18.0)
        };
        let painter = ui.painter();
        let base = self.tail.map(|tip| {
            let (from, to) = self.base(tip, radius);
            // The tail only has to point at the speaker; a long one looks like a spike.
            let middle = from + (to - from) / 2.0;
            let way = tip - middle;
            let most = (self.size * 1.8).max(24.0);
            let tip = middle + way * (most / way.length().max(1.0)).min(1.0);
            (tip, (from, to))
        });
        if let Some((tip, (from, to))) = base {
            painter.add(Shape::Path(PathShape::convex_polygon(
                vec![from, tip, to],
                fill,
                stroke,
            )));
        }
        painter.add(RectShape::new(
            self.rect,
            radius,
            fill,
            stroke,
            StrokeKind::Middle,
        ));
        if let Some((tip, (from, to))) = base {
            // Covers the outline where the tail begins.
            let inset = |point: Pos2| point + (tip - point).normalized() * (stroke.width + 0.5);
            let inward = vec2(
                0.0,
                (self.rect.center().y - from.y).signum() * 2.0 * stroke.width,
            );
            let slim = (to - from).normalized() * stroke.width;
            painter.add(Shape::Path(PathShape::convex_polygon(
                vec![
                    from + slim + inward,
                    inset(from + slim),
                    inset(to - slim),
                    to - slim + inward,
                ],
                fill,
                Stroke::NONE,
            )));
        }
        if self.is_open {
            let radius = self.size * 0.26;
            for place in [-1.0, 0.0, 1.0] {
                let at = self.rect.center() + vec2(place * radius * 3.4, 0.0);
                painter.circle_filled(at, radius, self.ink);
            }
            return;
        }
        let size = self.text.size();
        let at = self.rect.center() - size / 2.0;
        painter.galley(at, self.text.clone(), self.ink);
    }

    /// The left and right ends of the tail's base on the box.
    fn base(&self, tip: Pos2, radius: f32) -> (Pos2, Pos2) {
        let half = (self.rect.height() * 0.16).clamp(6.0, 12.0);
        let inner = self.rect.shrink2(vec2(radius + half, 0.0));
        let (least, most) = if inner.width() > 0.0 {
            (inner.min.x, inner.max.x)
        } else {
            (self.rect.center().x, self.rect.center().x)
        };
        let x = tip.x.clamp(least, most);
        let y = if tip.y >= self.rect.center().y {
            self.rect.max.y
        } else {
            self.rect.min.y
        };
        (pos2(x - half, y), pos2(x + half, y))
    }
}

/// A panel after layout.
#[derive(Clone, Default)]
pub struct Drawn {
    /// Its bubbles, relative to the panel's upper left corner.
    pub bubbles: Vec<Bubble>,
    /// The height of the sky added above the picture, in points.
    pub sky: f32,
    /// The panel's width, in points.
    pub width: f32,
}

impl Drawn {
    /// Width and height with the added sky, in points.
    pub fn size(&self) -> Vec2 {
        vec2(self.width, self.sky + self.width / ASPECT)
    }

    /// The same panel with at least this much sky, so that the pictures in a row line up.
    pub fn with_sky(mut self, sky: f32) -> Self {
        let more = (sky - self.sky).max(0.0);
        self.sky += more;
        for bubble in &mut self.bubbles {
            let tip = bubble.tail.map(|tip| tip + vec2(0.0, more));
            // Captions stay at the top; speech stays near its speaker.
            if tip.is_some() {
                *bubble = bubble.translate(vec2(0.0, more));
                bubble.tail = tip;
            }
        }
        self
    }

    /// Paints the picture. `origin` is the panel's upper left corner.
    pub fn paint_picture(&self, ui: &Ui, cx: &Cx<'_>, origin: Pos2, picture: &str) {
        let rect = Rect::from_min_size(origin, self.size());
        let corner = 24.0 * self.width / f32::from(DRAWING.0);
        let drawing = Rect::from_min_max(pos2(rect.min.x, rect.min.y + self.sky), rect.max);
        if self.sky > 0.0 {
            // The sky extends down to where the drawing's rounded corners end.
            let above = rect.with_max_y(drawing.min.y + corner);
            widgets::picture_above(ui, cx, picture, above, corner);
        }
        widgets::picture_at(ui, cx, picture, drawing);
    }
}

/// The maximum width of a line in a bubble, in points.
fn widest_line(one: &Said, speakers: usize, width: f32, size: f32) -> f32 {
    let margin = (10.0 * width / f32::from(DRAWING.0)).max(6.0);
    let share = match (one.at, speakers) {
        (None, _) => 1.0,
        (Some(_), 1) => 0.86,
        (Some(_), _) => 0.72,
    };
    ((width - 2.0 * margin) * share - 2.0 * size * 0.65).max(size * 3.0)
}

/// Whether a bubble would be too narrow for one of its words, on a picture of this width with type of this size.
pub fn breaks(ui: &Ui, cx: &Cx<'_>, said: &[Said], width: f32, size: f32) -> bool {
    let speakers = said.iter().filter(|one| one.at.is_some()).count();
    said.iter().any(|one| {
        let most = widest_line(one, speakers, width, size);
        let mut all = one.later.iter().chain([&one.words]);
        all.any(|words| longest_word(ui, cx, words, size) > most)
    })
}

/// Lays bubbles out on a picture of this width, with type of this size; both in points.
pub fn lay(ui: &Ui, cx: &Cx<'_>, said: &[Said], width: f32, size: f32) -> Drawn {
    let scale = width / f32::from(DRAWING.0);
    let margin = (10.0 * scale).max(6.0);
    let gap = (size * 0.4).max(6.0);
    let pad = vec2(size * 0.65, size * 0.4);
    let ink = if cx.theme.high_contrast() {
        cx.theme.colors.ink
    } else {
        stage::LINE
    };
    let speakers = said.iter().filter(|one| one.at.is_some()).count();
    let mut bubbles: Vec<Bubble> = Vec::new();
    for one in said {
        let most = widest_line(one, speakers, width, size);
        let text = balanced(ui, cx, &one.words, size, ink, most);
        let room = one
            .later
            .iter()
            .map(|words| balanced(ui, cx, words, size, ink, most).size())
            .fold(text.size(), Vec2::max);
        let space = room + 2.0 * pad;
        let left = one.at.map_or(margin, |(x, _)| {
            let most = (width - margin - space.x).max(margin);
            (f32::from(x) * scale - space.x / 2.0).clamp(margin, most)
        });
        // Below every earlier bubble in the way, and never above one that is read before it.
        let across = left..left + space.x;
        let top = bubbles.iter().fold(margin, |top: f32, other| {
            let apart =
                other.rect.max.x + gap <= across.start || across.end + gap <= other.rect.min.x;
            let is_right = across.start >= other.rect.max.x;
            let least = match (apart, is_right) {
                (true, true) => other.rect.min.y + other.rect.height() * 0.3,
                _ => other.rect.max.y + gap,
            };
            top.max(least)
        });
        bubbles.push(Bubble {
            rect: Rect::from_min_size(pos2(left, top), space),
            text,
            ink,
            tail: one
                .at
                .map(|(x, y)| pos2(f32::from(x) * scale, f32::from(y) * scale)),
            size,
            is_open: one.is_open,
            spoken: one.spoken.clone(),
        });
    }
    // No bubble may cover its own speaker or any other speaker's head.
    let heads: Vec<Pos2> = said
        .iter()
        .filter_map(|one| one.at)
        .map(|(x, y)| pos2(f32::from(x) * scale, f32::from(y) * scale))
        .collect();
    let half = 36.0 * scale;
    let over = |bubble: &Bubble| {
        let own = bubble
            .tail
            .map(|tip| tip.y - 14.0 * scale - bubble.rect.max.y);
        let covered = heads.iter().filter(|head| {
            let is_own = bubble.tail.is_some_and(|tip| tip.distance(**head) < 1.0);
            !is_own && (bubble.rect.min.x - half..bubble.rect.max.x + half).contains(&head.x)
        });
        let others = covered.map(|head| head.y - 4.0 * scale - bubble.rect.max.y);
        (own, others.fold(f32::INFINITY, f32::min))
    };
    let spare = bubbles
        .iter()
        .fold(f32::INFINITY, |spare: f32, bubble| match over(bubble) {
            (Some(own), others) => spare.min(own).min(others),
            // A caption stays at the top, so it does not limit how far the others move down.
            (None, others) if others < 0.0 => spare.min(others),
            (None, _) => spare,
        });
    let (down, sky) = match spare {
        spare if !spare.is_finite() => (0.0, 0.0),
        spare if spare < 0.0 => (0.0, -spare),
        spare => ((spare - 18.0 * scale).max(0.0), 0.0),
    };
    for bubble in &mut bubbles {
        if let Some(tip) = &mut bubble.tail {
            tip.y += sky;
            bubble.rect = bubble.rect.translate(vec2(0.0, down));
        }
    }
    Drawn {
        bubbles,
        sky,
        width,
    }
}

fn laid(ui: &Ui, cx: &Cx<'_>, words: &str, size: f32, ink: Color32, width: f32) -> Arc<Galley> {
    let mut font_id = cx.theme.font(TextRole::Body);
    font_id.size = size;
    let format = TextFormat {
        font_id,
        line_height: Some((size * 1.3).round()),
        color: ink,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::simple_format(words.to_owned(), format);
    job.wrap.max_width = width;
    widgets::laid_out(ui, job)
}

/// The width of the longest word, in points.
fn longest_word(ui: &Ui, cx: &Cx<'_>, words: &str, size: f32) -> f32 {
    let widths = words.split_whitespace().map(|word| {
        let whole = laid(ui, cx, word, size, stage::LINE, f32::INFINITY);
        whole.size().x.ceil()
    });
    widths.fold(0.0, f32::max)
}

/// Lays words out in as few lines as possible, of about equal length. No line is narrower than the longest word.
fn balanced(ui: &Ui, cx: &Cx<'_>, words: &str, size: f32, ink: Color32, most: f32) -> Arc<Galley> {
    let laid = |width: f32| laid(ui, cx, words, size, ink, width);
    let widest = laid(most);
    let lines = widest.rows.len();
    if lines < 2 {
        return widest;
    }
    let whole = longest_word(ui, cx, words, size).min(most);
    let mut least = (widest.size().x / lines as f32).max(whole);
    let mut enough = widest.size().x.max(least);
    for _ in 0..5 {
        let middle = (least + enough) / 2.0;
        if laid(middle).rows.len() > lines {
            least = middle;
        } else {
            enough = middle;
        }
    }
    // A line that breaks after a full stop may pass its space to the next line, which then looks indented.
    let is_even = |laid: &Galley| {
        let mut rows = laid.rows.iter();
        rows.all(|row| row.glyphs.first().is_none_or(|glyph| glyph.chr != ' '))
    };
    let mut width = enough.ceil();
    let mut found = laid(width);
    while !is_even(&found) && width < most {
        width += 2.0;
        found = laid(width);
    }
    found
}
