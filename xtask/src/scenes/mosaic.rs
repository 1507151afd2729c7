//! Pictures that come apart: shapes with straight sides, cut along the edges of a tile or a torn piece.

use crate::canvas::{Art, P};
use crate::palette::Colour;

/// A shape of a picture that can be cut.
#[derive(Clone, Debug)]
pub struct Patch {
    /// The corners, in order.
    pub points: Vec<P>,
    /// What it is filled with.
    pub colour: Colour,
}

/// A patch with the corners given.
pub fn patch(points: &[P], colour: Colour) -> Patch {
    Patch {
        points: points.to_vec(),
        colour,
    }
}

/// A round patch.
pub fn round(c: P, rx: f32, ry: f32, colour: Colour) -> Patch {
    let points = (0..36_u8)
        .map(|i| {
            let (s, k) = (f32::from(i) * 10.0).to_radians().sin_cos();
            (c.0 + rx * k, c.1 + ry * s)
        })
        .collect();
    Patch { points, colour }
}

/// A round-capped bar from `a` to `z`.
pub fn bar(a: P, z: P, w: f32, colour: Colour) -> Patch {
    let angle = (z.1 - a.1).atan2(z.0 - a.0).to_degrees();
    let half = |c: P, from: f32| {
        (0..=6_u8).map(move |i| {
            let (s, k) = (from + f32::from(i) * 30.0).to_radians().sin_cos();
            (c.0 + w * 0.5 * k, c.1 + w * 0.5 * s)
        })
    };
    Patch {
        points: half(z, angle - 90.0).chain(half(a, angle + 90.0)).collect(),
        colour,
    }
}

/// The part of `points` inside the convex `piece` (corners clockwise on the screen).
pub fn cut(points: &[P], piece: &[P]) -> Vec<P> {
    let mut left = points.to_vec();
    for (i, a) in piece.iter().enumerate() {
        let Some(z) = piece.get((i + 1) % piece.len()) else {
            continue;
        };
        let side = |p: P| (z.0 - a.0) * (p.1 - a.1) - (z.1 - a.1) * (p.0 - a.0);
        let mut kept = Vec::new();
        for (k, to) in left.iter().enumerate() {
            let Some(from) = left.get((k + left.len() - 1) % left.len()) else {
                continue;
            };
            let (s, e) = (side(*from), side(*to));
            if s * e < 0.0 {
                let t = s / (s - e);
                kept.push((from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t));
            }
            if e >= 0.0 {
                kept.push(*to);
            }
        }
        left = kept;
    }
    left
}

/// The corners of a rectangle, clockwise.
pub fn corners(at: P, size: P) -> [P; 4] {
    [
        at,
        (at.0 + size.0, at.1),
        (at.0 + size.0, at.1 + size.1),
        (at.0, at.1 + size.1),
    ]
}

/// How a piece was moved, turned and scaled.
#[derive(Clone, Copy, Debug)]
pub struct Lie {
    /// How far it was moved, in pixels.
    pub by: P,
    /// How far it was turned clockwise, in degrees.
    pub turn: f32,
    /// Its size relative to the original; 1 leaves it unchanged.
    pub scale: f32,
}

impl Lie {
    /// In its original place.
    pub const STILL: Self = Self {
        by: (0.0, 0.0),
        turn: 0.0,
        scale: 1.0,
    };

    /// Where a point `p` ends up if it belongs to a piece centered at `about`.
    pub fn put(&self, p: P, about: P) -> P {
        let (s, k) = self.turn.to_radians().sin_cos();
        let (x, y) = ((p.0 - about.0) * self.scale, (p.1 - about.1) * self.scale);
        (
            about.0 + self.by.0 + x * k - y * s,
            about.1 + self.by.1 + x * s + y * k,
        )
    }
}

/// Draws the part of the picture inside the convex `piece`, moved according to `lie`.
pub fn draw_piece(art: &mut Art, picture: &[Patch], piece: &[P], lie: Lie) {
    let n = piece.len().max(1) as f32;
    let about = piece
        .iter()
        .fold((0.0, 0.0), |sum: P, p| (sum.0 + p.0 / n, sum.1 + p.1 / n));
    art.open("piece", 0.0, about);
    for one in picture {
        let part: Vec<P> = cut(&one.points, piece)
            .into_iter()
            .map(|p| lie.put(p, about))
            .collect();
        if part.len() > 2 {
            art.poly(&part, one.colour);
        }
    }
    art.close();
}
