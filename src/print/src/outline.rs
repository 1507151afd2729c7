//! A picture to color in: the outlines of an illustration, black on white.
//!
//! Every shape is drawn again in the original order, filled with white, so that shapes in front hide those behind. The line
//! goes under the fill: where the parts of one shape overlap, such as the leaves of a tree, no line shows inside. Light,
//! shade and shapes too small to color are left out. Clothes get stripes: without color, no one may look undressed.

use std::fmt::Write as _;
use usvg::tiny_skia_path::{Path as Outline, PathSegment, Rect};
use usvg::{FillRule, Group, Node, Options, Paint, Path, Tree};

/// Line width in the picture's units (480 across the whole width): about a millimeter on paper.
const LINE: f32 = 2.8;
/// A stroke up to this width is a line; a wider one is treated as a shape, such as an arm.
const THIN: f32 = 6.6;
/// Shapes darker than this stay black if none of their parts is larger than [`DOT`], such as an eye.
const DARK: f32 = 0.32;
const DOT: f32 = 11.0;
/// Clothes larger than this get stripes, so that everyone is clearly dressed.
const CLOTH: f32 = 22.0;
/// The colors of skin in our pictures (`xtask/src/palette.rs`).
const SKIN: [[u8; 3]; 6] = [
    [0xF6, 0xD7, 0xBD],
    [0xE8, 0xB4, 0x8C],
    [0xC9, 0x8A, 0x5E],
    [0x9C, 0x65, 0x40],
    [0x6F, 0x45, 0x29],
    [0x4A, 0x2E, 0x1E],
];
/// A backdrop with more corners than this is a row of roofs.
const MANY: usize = 14;
/// Shapes thinner or smaller than this, in the picture's units, are left out.
const SMALL: f32 = 9.0;
/// Minimum opacity of an object. Anything more transparent is light or shade.
const SOLID: f32 = 0.8;
/// How much a part's color must differ from the color under it, from 0 to 1, to count as a separate part.
const UNLIKE: f32 = 0.07;

/// The outlines of a picture as SVG; `None` if it cannot be read.
pub(crate) fn outlines(svg: &[u8]) -> Option<String> {
    let tree = Tree::from_data(svg, &Options::default()).ok()?;
    let size = tree.size();
    let mut pen = Pen {
        whole: Rect::from_xywh(0.0, 0.0, size.width(), size.height())?,
        under: Vec::new(),
        out: String::new(),
    };
    pen.group(tree.root(), false);
    let (width, height) = (size.width(), size.height());
    let edge = LINE / 2.0;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\
         <defs><clipPath id=\"panel\"><rect width=\"{width}\" height=\"{height}\" rx=\"24\"/></clipPath>\
         <pattern id=\"cloth\" width=\"480\" height=\"11\" patternUnits=\"userSpaceOnUse\">\
         <rect y=\"5\" width=\"480\" height=\"1.4\" fill=\"#000\"/></pattern></defs>\
         <g clip-path=\"url(#panel)\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n{}</g>\
         <rect x=\"{edge}\" y=\"{edge}\" width=\"{}\" height=\"{}\" rx=\"24\" fill=\"none\" stroke=\"#000\" stroke-width=\"{LINE}\"/></svg>\n",
        pen.out,
        width - LINE,
        height - LINE,
    ))
}

/// Draws shapes on top of each other, and keeps track of what is where.
struct Pen {
    whole: Rect,
    /// The colors and places of the parts drawn so far, from back to front.
    under: Vec<(Rect, Color)>,
    out: String,
}

/// Red, green and blue from 0 to 1.
type Color = [f32; 3];

impl Pen {
    /// Draws the contents of a group. `dressed` means that it is a person without the head.
    fn group(&mut self, group: &Group, dressed: bool) {
        for node in group.children() {
            match node {
                Node::Group(inner) => self.group(inner, is_person(inner)),
                Node::Path(path) if path.is_visible() => self.path(path, dressed),
                _ => {}
            }
        }
    }

    fn path(&mut self, path: &Path, dressed: bool) {
        let Some(placed) = path.data().clone().transform(path.abs_transform()) else {
            return;
        };
        let solid = |paint: &Paint, opacity: f32| {
            let (color, least) = color_of(paint)?;
            (least * opacity >= SOLID).then_some(color)
        };
        if let Some(fill) = path.fill()
            && let Some(color) = solid(fill.paint(), fill.opacity().get())
        {
            self.shape(&placed, color, fill.rule(), dressed && !is_skin(color));
        }
        if let Some(stroke) = path.stroke()
            && let Some(color) = solid(stroke.paint(), stroke.opacity().get())
        {
            let (x, y) = path.abs_transform().get_scale();
            let width = stroke.width().get() * (x + y) / 2.0;
            self.stroke(&placed, path.abs_stroke_bounding_box(), width, color);
        }
    }

    fn shape(&mut self, path: &Outline, color: Color, rule: FillRule, cloth: bool) {
        let data = written(path);
        let parts = parts(path);
        let place = path.bounds();
        let (wide, high) = (place.width(), place.height());
        let rule = if rule == FillRule::EvenOdd {
            " fill-rule=\"evenodd\""
        } else {
            ""
        };
        let is_dot = |part: &Rect| part.width().max(part.height()) <= DOT;
        if is_dark(color) && parts.iter().all(is_dot) {
            let _ = writeln!(self.out, "<path d=\"{data}\"{rule} fill=\"#000\"/>");
            return;
        }
        let is_backdrop = wide >= self.whole.width() * 0.97;
        // Sky and walls stay the color of the paper.
        if is_backdrop && high >= self.whole.height() * 0.12 && place.top() <= 1.0 {
            self.under = vec![(place, color)];
            return;
        }
        // Distant roofs are only clutter.
        let is_far = is_backdrop && path.segments().count() > MANY;
        if is_far || wide.min(high) < SMALL || self.is_shade(&parts, color) {
            return;
        }
        let is_cloth = cloth && parts.len() == 1 && wide.min(high) > CLOTH;
        self.under
            .extend(parts.into_iter().map(|part| (part, color)));
        let width = LINE * 2.0;
        let _ = writeln!(
            self.out,
            "<path d=\"{data}\"{rule} fill=\"#fff\" stroke=\"#000\" stroke-width=\"{width}\" paint-order=\"stroke\"/>"
        );
        if is_cloth {
            let _ = writeln!(self.out, "<path d=\"{data}\" fill=\"url(#cloth)\"/>");
        }
    }

    fn stroke(&mut self, path: &Outline, place: Rect, width: f32, color: Color) {
        let data = written(path);
        if width > THIN {
            self.under.push((place, color));
            let outer = width + 2.0 * LINE;
            let _ = writeln!(
                self.out,
                "<path d=\"{data}\" fill=\"none\" stroke=\"#000\" stroke-width=\"{outer}\"/>\
                 <path d=\"{data}\" fill=\"none\" stroke=\"#fff\" stroke-width=\"{width}\"/>"
            );
            return;
        }
        let is_small = place.width().max(place.height()) < SMALL;
        if !is_dark(color) && (is_small || self.is_shade(&[place], color)) {
            return;
        }
        let _ = writeln!(
            self.out,
            "<path d=\"{data}\" fill=\"none\" stroke=\"#000\" stroke-width=\"{LINE}\"/>"
        );
    }

    /// Whether a shape is only light or shade: each of its parts is on top of nearly the same color.
    fn is_shade(&self, parts: &[Rect], color: Color) -> bool {
        parts.iter().all(|part| {
            let mut known = self.under.iter().rev();
            let below = known.find(|(known, _)| holds(known, part));
            below.is_some_and(|(_, known)| difference(*known, color) < UNLIKE)
        })
    }
}

/// Whether a group is a person: the head is a group inside it.
fn is_person(group: &Group) -> bool {
    let mut inner = group.children().iter();
    inner.any(|node| matches!(node, Node::Group(group) if group.id().starts_with("head")))
}

fn is_skin(color: Color) -> bool {
    SKIN.into_iter().any(|skin| {
        let skin = skin.map(|part| f32::from(part) / 255.0);
        difference(skin, color) < 0.02
    })
}

fn holds(outer: &Rect, inner: &Rect) -> bool {
    let slack = 4.0;
    outer.left() - slack <= inner.left()
        && outer.top() - slack <= inner.top()
        && outer.right() + slack >= inner.right()
        && outer.bottom() + slack >= inner.bottom()
}

/// A paint's color and its lowest opacity; for a gradient, the color in the middle. `None` for a pattern.
fn color_of(paint: &Paint) -> Option<(Color, f32)> {
    let parts = |color: usvg::Color| {
        [color.red, color.green, color.blue].map(|part| f32::from(part) / 255.0)
    };
    let stops = match paint {
        Paint::Color(color) => return Some((parts(*color), 1.0)),
        Paint::LinearGradient(gradient) => gradient.stops(),
        Paint::RadialGradient(gradient) => gradient.stops(),
        Paint::Pattern(_) => return None,
    };
    let solid = stops.iter().map(|stop| stop.opacity().get());
    let middle = stops.get(stops.len() / 2)?;
    Some((parts(middle.color()), solid.fold(1.0, f32::min)))
}

fn is_dark([red, green, blue]: Color) -> bool {
    0.3 * red + 0.59 * green + 0.11 * blue < DARK
}

/// How different two colors are, from 0 to 1.
fn difference(one: Color, other: Color) -> f32 {
    let sum: f32 = one.iter().zip(other).map(|(a, b)| (a - b).abs()).sum();
    sum / 3.0
}

/// The places of the separate parts of a path: two eyes in one path give two places.
fn parts(path: &Outline) -> Vec<Rect> {
    let mut all = Vec::new();
    let mut part: Option<[f32; 4]> = None;
    let mut close = |part: Option<[f32; 4]>| {
        let rect = part.and_then(|[left, top, right, bottom]| {
            Rect::from_ltrb(left, top, right.max(left + 0.1), bottom.max(top + 0.1))
        });
        all.extend(rect);
    };
    for segment in path.segments() {
        let point = match segment {
            PathSegment::MoveTo(point) => {
                close(part.take());
                point
            }
            PathSegment::LineTo(point)
            | PathSegment::QuadTo(_, point)
            | PathSegment::CubicTo(_, _, point) => point,
            PathSegment::Close => continue,
        };
        let [left, top, right, bottom] = part.unwrap_or([point.x, point.y, point.x, point.y]);
        part = Some([
            left.min(point.x),
            top.min(point.y),
            right.max(point.x),
            bottom.max(point.y),
        ]);
    }
    close(part);
    all
}

/// A path in SVG syntax.
fn written(path: &Outline) -> String {
    let mut out = String::new();
    for segment in path.segments() {
        let _ = match segment {
            PathSegment::MoveTo(p) => write!(out, "M{:.1} {:.1}", p.x, p.y),
            PathSegment::LineTo(p) => write!(out, "L{:.1} {:.1}", p.x, p.y),
            PathSegment::QuadTo(a, p) => {
                write!(out, "Q{:.1} {:.1} {:.1} {:.1}", a.x, a.y, p.x, p.y)
            }
            PathSegment::CubicTo(a, b, p) => write!(
                out,
                "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
                a.x, a.y, b.x, b.y, p.x, p.y
            ),
            PathSegment::Close => write!(out, "Z"),
        };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture with these shapes in it.
    fn drawn(shapes: &str) -> String {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 320\" width=\"480\" height=\"320\">\
             <defs><radialGradient id=\"glow\"><stop offset=\"0\" stop-color=\"#FFC857\"/>\
             <stop offset=\"1\" stop-color=\"#FFC857\" stop-opacity=\"0\"/></radialGradient></defs>{shapes}</svg>"
        );
        outlines(svg.as_bytes()).unwrap()
    }

    fn paths(svg: &str) -> usize {
        svg.matches("<path").count()
    }

    #[test]
    fn a_shape_becomes_a_white_one_with_a_black_line_under_it() {
        let svg = drawn("<circle cx=\"100\" cy=\"100\" r=\"40\" fill=\"#5E8C6A\"/>");
        assert_eq!(paths(&svg), 1);
        assert!(svg.contains("fill=\"#fff\" stroke=\"#000\""), "{svg}");
        assert!(svg.contains("paint-order=\"stroke\""), "{svg}");
        assert!(!svg.contains("5E8C6A"), "no color is left: {svg}");
    }

    #[test]
    fn sky_light_shade_and_specks_are_left_out() {
        let ball = "<circle cx=\"100\" cy=\"100\" r=\"40\" fill=\"#5E8C6A\"/>";
        for clutter in [
            "<rect width=\"480\" height=\"320\" fill=\"#22305A\"/>",
            "<circle cx=\"240\" cy=\"160\" r=\"90\" fill=\"url(#glow)\"/>",
            "<circle cx=\"300\" cy=\"60\" r=\"3\" fill=\"#FBF3E4\"/>",
            "<circle cx=\"300\" cy=\"60\" r=\"30\" fill=\"#FBF3E4\" fill-opacity=\"0.3\"/>",
        ] {
            assert_eq!(paths(&drawn(&format!("{clutter}{ball}"))), 1, "{clutter}");
        }
        let lighter = "<circle cx=\"110\" cy=\"95\" r=\"20\" fill=\"#65946F\"/>";
        assert_eq!(
            paths(&drawn(&format!("{ball}{lighter}"))),
            1,
            "a lighter side"
        );
        let button = "<circle cx=\"110\" cy=\"95\" r=\"20\" fill=\"#FBF3E4\"/>";
        assert_eq!(
            paths(&drawn(&format!("{ball}{button}"))),
            2,
            "a thing of its own"
        );
    }

    #[test]
    fn two_eyes_stay_black_and_an_arm_gets_two_sides() {
        let eyes = "<path d=\"M50 50a3 4 0 1 0 6 0a3 4 0 1 0 -6 0ZM80 50a3 4 0 1 0 6 0a3 4 0 1 0 -6 0Z\" fill=\"#1B2340\"/>";
        assert!(drawn(eyes).contains("fill=\"#000\""));
        let arm =
            "<path d=\"M50 50L150 90\" fill=\"none\" stroke=\"#E8B48C\" stroke-width=\"16\"/>";
        let svg = drawn(arm);
        assert!(
            svg.contains("stroke-width=\"16\"") && svg.contains("stroke-width=\"21.6\""),
            "{svg}"
        );
        let mouth =
            "<path d=\"M50 50Q60 60 70 50\" fill=\"none\" stroke=\"#1B2340\" stroke-width=\"5\"/>";
        assert_eq!(paths(&drawn(mouth)), 1);
    }

    #[test]
    fn clothes_have_stripes_and_skin_and_furniture_have_none() {
        let shape = |x: u16, fill: &str| {
            format!("<rect x=\"{x}\" y=\"100\" width=\"60\" height=\"80\" fill=\"{fill}\"/>")
        };
        let (shirt, skin) = (shape(20, "#5E8C6A"), shape(120, "#E8B48C"));
        let head = "<g id=\"head-2\"><circle cx=\"50\" cy=\"60\" r=\"30\" fill=\"#D9D6DA\"/></g>";
        let sofa = shape(220, "#4B5C96");
        let svg = drawn(&format!("<g id=\"teo-1\">{shirt}{skin}{head}</g>{sofa}"));
        assert_eq!(svg.matches("url(#cloth)").count(), 1, "{svg}");
    }

    #[test]
    fn what_is_no_picture_gives_none() {
        assert_eq!(outlines(b"no picture"), None);
    }
}
