//! The sheet a picture is drawn on: it turns shapes into SVG. It knows where the lamp is, so that the lighter side of every
//! shape faces it. It knows nothing about houses or people.

use crate::palette::{Colour, GLOW, NIGHT};
use std::fmt::Write as _;

/// A point in pixels of the viewBox, y pointing down.
pub type P = (f32, f32);

/// What a shape is filled with.
#[derive(Clone, Debug)]
pub enum Paint {
    /// One opaque color.
    Flat(Colour),
    /// One color with an opacity from 0 to 1.
    Soft(Colour, f32),
    /// A gradient made by [`Art::lit`], [`Art::fade`] or [`Art::halo`].
    Ref(usize),
}

impl From<Colour> for Paint {
    fn from(colour: Colour) -> Self {
        Self::Flat(colour)
    }
}

impl Paint {
    fn attr(&self, name: &str) -> String {
        match self {
            Self::Flat(c) => format!("{name}=\"{c}\""),
            Self::Soft(c, o) => format!("{name}=\"{c}\" {name}-opacity=\"{}\"", num(*o)),
            Self::Ref(id) => format!("{name}=\"url(#p{id})\""),
        }
    }
}

/// A number with at most two decimals and no trailing zeros.
pub fn num(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

/// Moves a path to `origin`, at `scale` pixels per unit. The path is in unit coordinates: absolute M, L, C, Q and Z, with
/// numbers separated by spaces. A negative `scale.0` mirrors it.
pub fn place(unit: &str, origin: P, scale: P) -> String {
    let mut out = String::new();
    let mut is_x = true;
    for token in unit.split_whitespace() {
        if let Ok(value) = token.parse::<f32>() {
            let moved = if is_x {
                origin.0 + value * scale.0
            } else {
                origin.1 + value * scale.1
            };
            is_x = !is_x;
            out.push_str(&num(moved));
        } else {
            out.push_str(token);
            is_x = true;
        }
        out.push(' ');
    }
    out.trim_end().to_owned()
}

/// A circle or ellipse as a subpath, so that several can form one shape.
pub fn blob(c: P, rx: f32, ry: f32) -> String {
    let (x, y, rx, ry, w) = (num(c.0 - rx), num(c.1), num(rx), num(ry), num(2.0 * rx));
    format!("M{x} {y}a{rx} {ry} 0 1 0 {w} 0a{rx} {ry} 0 1 0 -{w} 0Z")
}

/// The hull of two circles: a capsule, tapered if the radii differ.
pub fn capsule(a: P, ra: f32, b: P, rb: f32) -> String {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let d = dx.hypot(dy);
    if d <= (ra - rb).abs() + 0.01 {
        return if ra > rb {
            blob(a, ra, ra)
        } else {
            blob(b, rb, rb)
        };
    }
    let theta = dy.atan2(dx);
    let phi = ((ra - rb) / d).acos();
    let on = |c: P, r: f32, angle: f32| {
        format!(
            "{} {}",
            num(c.0 + r * angle.cos()),
            num(c.1 + r * angle.sin())
        )
    };
    let big = |yes: bool| u8::from(yes);
    format!(
        "M{}L{}A{r2} {r2} 0 {} 0 {}L{}A{r1} {r1} 0 {} 0 {}Z",
        on(a, ra, theta + phi),
        on(b, rb, theta + phi),
        big(rb > ra),
        on(b, rb, theta - phi),
        on(a, ra, theta - phi),
        big(ra >= rb),
        on(a, ra, theta + phi),
        r1 = num(ra),
        r2 = num(rb),
    )
}

/// One picture while it is being drawn.
pub struct Art {
    size: P,
    radius: f32,
    light: P,
    defs: Vec<String>,
    body: String,
    depth: usize,
    groups: usize,
}

impl Art {
    /// An empty sheet of `size`, with corners rounded by `radius` and the lamp at `light`.
    pub fn new(size: P, radius: f32, light: P) -> Self {
        Self {
            size,
            radius,
            light,
            defs: Vec::new(),
            body: String::new(),
            depth: 0,
            groups: 0,
        }
    }

    /// Width and height.
    pub fn size(&self) -> P {
        self.size
    }

    /// Where the lamp is.
    pub fn light(&self) -> P {
        self.light
    }

    fn def(&mut self, inner: &str) -> Paint {
        let found = self.defs.iter().position(|d| d == inner);
        Paint::Ref(found.unwrap_or_else(|| {
            self.defs.push(inner.to_owned());
            self.defs.len() - 1
        }))
    }

    /// A gradient from top to bottom. Each stop is a position from 0 to 1, a color and an opacity.
    pub fn fade(&mut self, stops: &[(f32, Colour, f32)]) -> Paint {
        self.def(&format!(
            "linearGradient x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"|{}",
            stops_text(stops)
        ))
    }

    /// `colour`, lighter on the side toward the lamp, for a shape centered at `x`.
    pub fn lit(&mut self, colour: Colour, x: f32) -> Paint {
        let (x1, x2) = if self.light.0 < x { (0, 1) } else { (1, 0) };
        let stops = [
            (0.0, colour.mix(GLOW, 0.42), 1.0),
            (0.5, colour, 1.0),
            (1.0, colour.mix(NIGHT, 0.2), 1.0),
        ];
        self.def(&format!(
            "linearGradient x1=\"{x1}\" y1=\"0\" x2=\"{x2}\" y2=\"0.25\"|{}",
            stops_text(&stops)
        ))
    }

    /// A radial gradient from `colour` at `opacity` in the middle to nothing at the rim.
    pub fn halo(&mut self, colour: Colour, opacity: f32) -> Paint {
        let stops = [
            (0.0, colour, opacity),
            (0.35, colour, opacity * 0.62),
            (1.0, colour, 0.0),
        ];
        self.def(&format!("radialGradient|{}", stops_text(&stops)))
    }

    fn push(&mut self, element: &str) {
        for _ in 0..=self.depth {
            self.body.push_str("  ");
        }
        self.body.push_str(element);
        self.body.push('\n');
    }

    /// Opens a group, rotated by `degrees` around `about`. The id tells readers of the file which part it is.
    pub fn open(&mut self, id: &str, degrees: f32, about: P) {
        let turn = if degrees == 0.0 {
            String::new()
        } else {
            format!(
                " transform=\"rotate({} {} {})\"",
                num(degrees),
                num(about.0),
                num(about.1)
            )
        };
        self.groups += 1;
        self.push(&format!("<g id=\"{id}-{}\"{turn}>", self.groups));
        self.depth += 1;
    }

    /// Closes the group that was opened last.
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.push("</g>");
    }

    /// A filled path.
    pub fn path(&mut self, d: &str, fill: impl Into<Paint>) {
        self.push(&format!("<path d=\"{d}\" {}/>", fill.into().attr("fill")));
    }

    /// A line with round caps along a path.
    pub fn stroke(&mut self, d: &str, colour: impl Into<Paint>, width: f32) {
        let paint = colour.into().attr("stroke");
        self.push(&format!(
            "<path d=\"{d}\" fill=\"none\" {paint} stroke-width=\"{}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
            num(width)
        ));
    }

    /// A straight line with round caps.
    pub fn line(&mut self, a: P, b: P, colour: impl Into<Paint>, width: f32) {
        self.stroke(
            &format!("M{} {}L{} {}", num(a.0), num(a.1), num(b.0), num(b.1)),
            colour,
            width,
        );
    }

    /// A circle.
    pub fn circle(&mut self, c: P, r: f32, fill: impl Into<Paint>) {
        let fill = fill.into().attr("fill");
        self.push(&format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {fill}/>",
            num(c.0),
            num(c.1),
            num(r)
        ));
    }

    /// An ellipse.
    pub fn ellipse(&mut self, c: P, rx: f32, ry: f32, fill: impl Into<Paint>) {
        self.path(&blob(c, rx, ry), fill);
    }

    /// A rectangle with corners rounded by `radius`.
    pub fn rect(&mut self, at: P, size: P, radius: f32, fill: impl Into<Paint>) {
        let round = if radius > 0.0 {
            format!(" rx=\"{}\"", num(radius))
        } else {
            String::new()
        };
        self.push(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{round} {}/>",
            num(at.0),
            num(at.1),
            num(size.0),
            num(size.1),
            fill.into().attr("fill")
        ));
    }

    /// A closed shape with straight sides.
    pub fn poly(&mut self, points: &[P], fill: impl Into<Paint>) {
        let mut d = String::new();
        for (i, p) in points.iter().enumerate() {
            let _ = write!(
                d,
                "{}{} {}",
                if i == 0 { 'M' } else { 'L' },
                num(p.0),
                num(p.1)
            );
        }
        d.push('Z');
        self.path(&d, fill);
    }

    /// The definitions and the shapes without a frame, for the kit sheet.
    pub fn into_parts(self) -> (String, String) {
        let mut defs = String::new();
        for (i, def) in self.defs.iter().enumerate() {
            let (head, stops) = def.split_once('|').unwrap_or((def, ""));
            let tag = head.split(' ').next().unwrap_or(head);
            let attrs = head.strip_prefix(tag).unwrap_or("");
            let _ = writeln!(defs, "    <{tag} id=\"p{i}\"{attrs}>{stops}</{tag}>");
        }
        (defs, self.body)
    }

    /// The whole file. A panel with round corners clips everything. A square one needs no clip, because it is the edge of the
    /// picture itself, and drawing a clip takes three times the memory.
    pub fn finish(self, name: &str) -> String {
        let (w, h, r) = (num(self.size.0), num(self.size.1), num(self.radius));
        let is_round = self.radius > 0.0;
        let (defs, body) = self.into_parts();
        let (panel, group) = if is_round {
            (
                format!(
                    "    <clipPath id=\"panel\"><rect width=\"{w}\" height=\"{h}\" rx=\"{r}\"/></clipPath>\n"
                ),
                "<g clip-path=\"url(#panel)\">",
            )
        } else {
            (String::new(), "<g>")
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\">\n  \
             <!-- {name}: composed by the xtask command pictures; change the scene there, not this file. -->\n  \
             <defs>\n{panel}{defs}  </defs>\n  \
             {group}\n{body}  </g>\n</svg>\n"
        )
    }
}

fn stops_text(stops: &[(f32, Colour, f32)]) -> String {
    let mut out = String::new();
    for (at, colour, opacity) in stops {
        let _ = write!(out, "<stop offset=\"{}\" stop-color=\"{colour}\"", num(*at));
        if *opacity < 1.0 {
            let _ = write!(out, " stop-opacity=\"{}\"", num(*opacity));
        }
        out.push_str("/>");
    }
    out
}
