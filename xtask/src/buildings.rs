//! Houses, porches, lamps and trees: the parts of a street.

mod house;

pub use house::{House, Roof};

use crate::canvas::{Art, P, Paint, blob, num, place};
use crate::palette::*;

/// A window with a sill and crossed bars; warm or dark.
pub fn window(art: &mut Art, at: P, size: P, warm: bool, wall: Colour) {
    let frame = wall.mix(PAPER, 0.3);
    art.rect(
        (at.0 - 4.0, at.1 - 4.0),
        (size.0 + 8.0, size.1 + 8.0),
        5.0,
        frame,
    );
    let pane = if warm {
        art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)])
    } else {
        art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(NIGHT, 0.3), 1.0)])
    };
    art.rect(at, size, 2.0, pane);
    let bar = if warm { frame.mix(WOOD, 0.5) } else { frame };
    let (cx, cy) = (at.0 + size.0 * 0.5, at.1 + size.1 * 0.45);
    let d = format!(
        "M{} {}V{}M{} {}H{}",
        num(cx),
        num(at.1),
        num(at.1 + size.1),
        num(at.0),
        num(cy),
        num(at.0 + size.0)
    );
    art.stroke(&d, bar, 4.0);
    art.rect(
        (at.0 - 7.0, at.1 + size.1 + 2.0),
        (size.0 + 14.0, 6.0),
        3.0,
        frame.warm(0.2),
    );
}

/// A lantern on a bracket; `s` is half its height. If lit, it draws its glow, `reach` wide.
pub fn porch_lamp(art: &mut Art, c: P, s: f32, lit: bool, reach: f32) {
    if lit && reach > 0.0 {
        crate::stage::glow(art, c, reach);
    }
    art.open("lamp", 0.0, c);
    art.path(
        &place(
            "M -0.62 -0.55 L 0.62 -0.55 L 0.44 0.7 L -0.44 0.7 Z",
            c,
            (s, s),
        ),
        if lit { GLOW } else { DUSK },
    );
    if lit {
        art.ellipse((c.0, c.1 + s * 0.1), s * 0.26, s * 0.38, PAPER);
    }
    art.path(
        &place(
            "M -0.85 -0.5 C -0.5 -0.75 -0.35 -1.15 0 -1.2 C 0.35 -1.15 0.5 -0.75 0.85 -0.5 Z",
            c,
            (s, s),
        ),
        LINE,
    );
    art.path(
        &place(
            "M -0.55 0.65 L 0.55 0.65 L 0.4 0.95 L -0.4 0.95 Z",
            c,
            (s, s),
        ),
        LINE,
    );
    art.close();
}

/// A street lamp from `foot` up to `height`, lit.
pub fn street_lamp(art: &mut Art, foot: P, height: f32, s: f32, reach: f32) {
    crate::stage::glow(art, (foot.0, foot.1 - height), reach);
    art.line(
        foot,
        (foot.0, foot.1 - height + s),
        LINE,
        (s * 0.36).max(5.0),
    );
    art.rect(
        (foot.0 - s * 0.5, foot.1 - s * 0.7),
        (s, s * 0.7),
        3.0,
        LINE,
    );
    porch_lamp(art, (foot.0, foot.1 - height), s, true, 0.0);
}

/// A hanging lamp with a wide shade.
pub fn hanging_lamp(art: &mut Art, c: P, s: f32, reach: f32) {
    crate::stage::glow(art, (c.0, c.1 + s * 0.4), reach);
    art.line((c.0, -10.0), (c.0, c.1 - s * 0.5), LINE, 4.0);
    art.circle((c.0, c.1 + s * 0.42), s * 0.36, PAPER);
    let paint = art.fade(&[(0.0, LAMP.mix(ROSE, 0.45), 1.0), (1.0, LAMP, 1.0)]);
    art.path(&place("M -0.28 -0.6 L 0.28 -0.6 C 0.7 -0.4 1.05 0 1.15 0.45 L -1.15 0.45 C -1.05 0 -0.7 -0.4 -0.28 -0.6 Z", c, (s, s)), paint);
}

/// A floor lamp; `c` is the middle of its shade, and its foot is on `floor`.
pub fn floor_lamp(art: &mut Art, c: P, s: f32, floor: f32, reach: f32) {
    crate::stage::glow(art, c, reach);
    art.line(
        (c.0, c.1),
        (c.0, floor - 3.0),
        BARK.mix(LINE, 0.4),
        (s * 0.16).max(5.0),
    );
    art.path(&blob((c.0, floor - 2.0), s * 0.62, s * 0.17), LINE);
    let paint = art.fade(&[(0.0, LAMP, 1.0), (1.0, GLOW, 1.0)]);
    art.path(
        &place(
            "M -0.5 -0.6 Q 0 -0.7 0.5 -0.6 L 0.95 0.55 Q 0 0.75 -0.95 0.55 Z",
            c,
            (s, s),
        ),
        paint,
    );
}

/// A round tree; `c` is the middle of the crown.
pub fn tree(art: &mut Art, c: P, s: f32, ground: f32, leaf: Colour) {
    art.open("tree", 0.0, c);
    art.line(
        (c.0, c.1),
        (c.0, ground),
        BARK.mix(LINE, 0.35),
        (s * 0.2).max(5.0),
    );
    art.stroke(
        &format!(
            "M{} {}L{} {}",
            num(c.0),
            num(c.1 + s * 0.75),
            num(c.0 + s * 0.35),
            num(c.1 + s * 0.4)
        ),
        BARK.mix(LINE, 0.35),
        (s * 0.13).max(4.0),
    );
    let crown = format!(
        "{}{}{}",
        blob((c.0 - s * 0.45, c.1 + s * 0.15), s * 0.62, s * 0.58),
        blob((c.0 + s * 0.45, c.1 + s * 0.12), s * 0.62, s * 0.58),
        blob((c.0, c.1 - s * 0.3), s * 0.7, s * 0.68)
    );
    art.path(&crown, leaf.shade(0.35));
    let side = if art.light().0 < c.0 { -1.0 } else { 1.0 };
    let near = format!(
        "{}{}",
        blob((c.0 + side * s * 0.5, c.1 + s * 0.08), s * 0.42, s * 0.38),
        blob((c.0 + side * s * 0.16, c.1 - s * 0.36), s * 0.46, s * 0.42)
    );
    art.path(&near, leaf.shade(0.12));
    art.close();
}

/// A tall narrow tree.
pub fn poplar(art: &mut Art, base: P, h: f32, leaf: Colour) {
    art.line(
        base,
        (base.0, base.1 - h * 0.3),
        BARK.mix(LINE, 0.35),
        (h * 0.05).max(5.0),
    );
    let d = place(
        "M 0 -1 C 0.16 -0.85 0.26 -0.4 0.2 -0.22 C 0.15 -0.1 -0.15 -0.1 -0.2 -0.22 C -0.26 -0.4 -0.16 -0.85 0 -1 Z",
        base,
        (h, h),
    );
    let paint = art.lit(leaf.shade(0.3), base.0);
    art.path(&d, paint);
}

/// A bush or hedge made of rounded heaps. The last number of each is its radius.
pub fn bush(art: &mut Art, heaps: &[(f32, f32, f32)], leaf: impl Into<Paint>) {
    let d: String = heaps
        .iter()
        .map(|b| blob((b.0, b.1), b.2, b.2 * 0.9))
        .collect();
    art.path(&d, leaf);
}
