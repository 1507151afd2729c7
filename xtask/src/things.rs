//! Furniture and small things that scenes share.

use crate::canvas::{Art, P, Paint, blob, num, place};
use crate::palette::*;

/// A planet with a ring: the neutral symbol for an unknown person, and for a game's contents.
pub fn planet(art: &mut Art, c: P, r: f32) {
    let ball = art.fade(&[(0.0, ROSE.warm(0.35), 1.0), (1.0, ROSE.shade(0.2), 1.0)]);
    art.open("planet", -18.0, c);
    art.circle(c, r, ball);
    art.path(
        &format!(
            "{}{}",
            blob((c.0 - r * 0.3, c.1 - r * 0.42), r * 0.22, r * 0.17),
            blob((c.0 + r * 0.42, c.1 - r * 0.3), r * 0.14, r * 0.12)
        ),
        ROSE.shade(0.28),
    );
    let ring = format!(
        "M{} {}C{} {} {} {} {} {}",
        num(c.0 - r * 0.98),
        num(c.1 - r * 0.1),
        num(c.0 - r * 2.4),
        num(c.1 + r * 0.62),
        num(c.0 + r * 2.4),
        num(c.1 + r * 0.62),
        num(c.0 + r * 0.98),
        num(c.1 - r * 0.1)
    );
    art.stroke(&ring, LAMP, (r * 0.2).max(4.0));
    art.close();
}

/// A plain chair from the side; the center of the seat is at `seat`, its back on the side `-dir`.
pub fn chair(art: &mut Art, seat: P, s: f32, floor: f32, dir: f32, wood: Colour) {
    let (x, y) = seat;
    let w = (s * 0.2).max(5.0);
    let d = format!(
        "M{} {}V{}M{} {}V{}",
        num(x - dir * s * 0.85),
        num(y - s * 2.1),
        num(floor),
        num(x + dir * s * 0.85),
        num(y),
        num(floor)
    );
    art.stroke(&d, wood.shade(0.3), w);
    art.rect((x - s, y - w * 0.5), (s * 2.0, w * 1.5), w * 0.7, wood);
    let bx = x - dir * s * 0.85;
    art.rect(
        (bx - w * 0.8, y - s * 2.2),
        (w * 1.6, s * 1.1),
        w * 0.8,
        wood.warm(0.12),
    );
}

/// A table top on two legs.
pub fn table(art: &mut Art, x: f32, y: f32, w: f32, floor: f32, wood: Colour) {
    let legs = format!(
        "M{} {}V{}M{} {}V{}",
        num(x + w * 0.1),
        num(y + 8.0),
        num(floor),
        num(x + w * 0.9),
        num(y + 8.0),
        num(floor)
    );
    art.stroke(&legs, wood.shade(0.4), 10.0);
    let paint = art.lit(wood, x + w * 0.5);
    art.rect((x, y), (w, 14.0), 6.0, paint);
}

/// A solid desk front from `y` down to `floor`.
pub fn desk(art: &mut Art, x: f32, y: f32, w: f32, floor: f32, wood: Colour) {
    art.rect(
        (x + w * 0.06, y + 6.0),
        (w * 0.88, floor - y - 6.0),
        6.0,
        wood.shade(0.32),
    );
    art.rect(
        (x + w * 0.12, y + 24.0),
        (w * 0.32, (floor - y) * 0.3),
        6.0,
        wood.shade(0.2),
    );
    let paint = art.lit(wood, x + w * 0.5);
    art.rect((x, y), (w, 14.0), 6.0, paint);
}

/// An armchair from the front: back and seat; [`armchair_arms`] draws the arms after the person.
pub fn armchair(art: &mut Art, seat: P, s: f32, cloth: Colour) {
    let (x, y) = seat;
    art.rect(
        (x - s * 1.5, y - s * 2.7),
        (s * 3.0, s * 3.6),
        s * 0.9,
        cloth.shade(0.2),
    );
    let paint = art.lit(cloth, x);
    art.rect(
        (x - s * 1.25, y - s * 2.4),
        (s * 2.5, s * 2.6),
        s * 0.7,
        paint,
    );
    art.rect(
        (x - s * 1.6, y),
        (s * 3.2, s * 1.15),
        s * 0.35,
        cloth.warm(0.15),
    );
}

/// The armchair's arms and feet.
pub fn armchair_arms(art: &mut Art, seat: P, s: f32, cloth: Colour) {
    let (x, y) = seat;
    for side in [-1.0_f32, 1.0] {
        let left = x + side * s * 1.75 - s * 0.5;
        let near = (art.light().0 - x) * side > 0.0;
        art.rect(
            (left, y - s * 0.75),
            (s, s * 2.15),
            s * 0.48,
            if near {
                cloth.warm(0.25)
            } else {
                cloth.shade(0.12)
            },
        );
    }
}

/// A window in a room: night outside, a sill inside.
pub fn room_window(art: &mut Art, at: P, size: P) {
    art.rect(
        (at.0 - 7.0, at.1 - 7.0),
        (size.0 + 14.0, size.1 + 14.0),
        8.0,
        WOOD,
    );
    let sky = art.fade(&[
        (0.0, NIGHT.shade(0.4), 1.0),
        (0.7, DUSK, 1.0),
        (1.0, ROSE.mix(DUSK, 0.4), 1.0),
    ]);
    art.rect(at, size, 3.0, sky);
    let mut stars = blob((at.0 + size.0 * 0.25, at.1 + size.1 * 0.22), 2.4, 2.4);
    stars.push_str(&blob(
        (at.0 + size.0 * 0.74, at.1 + size.1 * 0.34),
        2.2,
        2.2,
    ));
    art.path(&stars, PAPER);
    art.stroke(
        &format!(
            "M{} {}v{}M{} {}h{}",
            num(at.0 + size.0 * 0.5),
            num(at.1),
            num(size.1),
            num(at.0),
            num(at.1 + size.1 * 0.5),
            num(size.0)
        ),
        WOOD,
        5.0,
    );
    art.rect(
        (at.0 - 12.0, at.1 + size.1 + 4.0),
        (size.0 + 24.0, 8.0),
        4.0,
        WOOD.warm(0.2),
    );
}

/// A shelf with books, starting at `x` and `w` wide, with the board at `y`.
pub fn bookshelf(art: &mut Art, x: f32, y: f32, w: f32) {
    let colours = [
        ROSE.shade(0.25),
        LEAF,
        PAPER.shade(0.2),
        DUSK.mix(PAPER, 0.3),
        LAMP.shade(0.2),
        ROSE,
        LEAF.shade(0.3),
    ];
    let mut at = x + 8.0;
    for (i, colour) in colours.iter().cycle().take(20).enumerate() {
        let wide = 9.0 + ((i * 5) % 4) as f32 * 2.0;
        if at + wide > x + w - 8.0 {
            break;
        }
        let high = 24.0 + ((i * 7) % 5) as f32 * 3.0;
        art.rect((at, y - high), (wide, high), 2.0, *colour);
        at += wide + 1.0;
    }
    art.rect((x, y), (w, 7.0), 3.0, WOOD);
}

/// An open book facing us, the bottom of its spine at `c`.
pub fn book(art: &mut Art, c: P, s: f32, cover: Colour) {
    art.path(
        &place(
            "M 0 0.3 L -1.25 0.1 L -1.25 -0.85 L 0 -0.62 L 1.25 -0.85 L 1.25 0.1 Z",
            c,
            (s, s),
        ),
        cover,
    );
    art.path(
        &place(
            "M 0 0.12 Q -0.6 -0.18 -1.1 -0.02 L -1.1 -0.95 Q -0.6 -1.05 0 -0.75 Z",
            c,
            (s, s),
        ),
        PAPER,
    );
    art.path(
        &place(
            "M 0 0.12 Q 0.6 -0.18 1.1 -0.02 L 1.1 -0.95 Q 0.6 -1.05 0 -0.75 Z",
            c,
            (s, s),
        ),
        PAPER.shade(0.1),
    );
}

/// A potted plant; `c` is the middle of the pot's rim.
pub fn plant(art: &mut Art, c: P, s: f32) {
    let leaves = "M 0 0 C -0.9 -0.3 -1.2 -1 -0.9 -1.5 C -0.4 -1.2 -0.1 -0.7 0 0 C -0.3 -0.9 -0.2 -1.6 0.1 -2 C 0.4 -1.5 0.4 -0.8 0 0 C 0.1 -0.6 0.5 -1.2 1 -1.3 C 1.1 -0.8 0.7 -0.2 0 0 Z";
    art.path(&place(leaves, c, (s, s)), LEAF);
    art.path(
        &place(
            "M -0.65 -0.08 L 0.65 -0.08 L 0.45 0.95 L -0.45 0.95 Z",
            c,
            (s, s),
        ),
        ROSE.shade(0.18),
    );
}

/// A mug with its handle on the side `dir`.
pub fn mug(art: &mut Art, base: P, s: f32, colour: Colour, dir: f32) {
    art.stroke(
        &place(
            "M 0.4 -0.85 C 1 -0.85 1 -0.25 0.4 -0.25",
            base,
            (s * dir, s),
        ),
        colour.shade(0.15),
        (s * 0.2).max(4.0),
    );
    art.rect(
        (base.0 - s * 0.5, base.1 - s * 1.1),
        (s, s * 1.1),
        s * 0.22,
        colour,
    );
}

/// A rug on the floor.
pub fn rug(art: &mut Art, c: P, rx: f32, ry: f32, colour: Colour) {
    art.ellipse(c, rx, ry, colour.shade(0.35));
    art.ellipse(c, rx * 0.86, ry * 0.8, colour.shade(0.12));
}

/// A speech bubble with its tail at the bottom on the side `dir`.
pub fn bubble(art: &mut Art, at: P, size: P, dir: f32, paint: impl Into<Paint>) {
    let (x, y, w, h, r) = (at.0, at.1, size.0, size.1, size.1 * 0.3);
    let foot = if dir < 0.0 { x + w * 0.2 } else { x + w * 0.8 };
    let n = num;
    let tail = if dir < 0.0 {
        format!(
            "H{}L{} {}L{} {}",
            n(foot + 26.0),
            n(foot - 18.0),
            n(y + h + 26.0),
            n(foot - 2.0),
            n(y + h)
        )
    } else {
        format!(
            "H{}L{} {}L{} {}",
            n(foot + 2.0),
            n(foot + 18.0),
            n(y + h + 26.0),
            n(foot - 26.0),
            n(y + h)
        )
    };
    let d = format!(
        "M{} {}H{}Q{} {} {} {}V{}Q{} {} {} {}{}H{}Q{} {} {} {}V{}Q{} {} {} {}Z",
        n(x + r),
        n(y),
        n(x + w - r),
        n(x + w),
        n(y),
        n(x + w),
        n(y + r),
        n(y + h - r),
        n(x + w),
        n(y + h),
        n(x + w - r),
        n(y + h),
        tail,
        n(x + r),
        n(x),
        n(y + h),
        n(x),
        n(y + h - r),
        n(y + r),
        n(x),
        n(y),
        n(x + r),
        n(y)
    );
    art.path(&d, paint);
}

/// The far half of a wheelchair, to draw before the person: backrest and seat. `seat` is where the hips are.
pub fn wheelchair_back(art: &mut Art, seat: P, r: f32, dir: f32) {
    let (x, y) = seat;
    let d = format!(
        "M{} {}L{} {}L{} {}",
        num(x - dir * r * 1.55),
        num(y - r * 1.9),
        num(x - dir * r * 1.1),
        num(y - r * 1.75),
        num(x - dir * r * 1.0),
        num(y + r * 0.95)
    );
    art.stroke(&d, LINE, (r * 0.26).max(5.0));
    art.line(
        (x - dir * r, y + r * 0.95),
        (x + dir * r * 1.5, y + r * 0.95),
        LINE,
        (r * 0.4).max(6.0),
    );
}

/// The near wheel, the small wheel and the footrest.
pub fn wheelchair_front(art: &mut Art, seat: P, r: f32, dir: f32, ground: f32) {
    let (x, y) = seat;
    let big = (ground - y) * 0.56;
    let hub = (x - dir * r * 0.35, ground - big);
    art.stroke(
        &format!(
            "M{} {}L{} {}",
            num(x + dir * r * 1.4),
            num(y + r * 0.95),
            num(x + dir * r * 1.85),
            num(ground - r * 0.35)
        ),
        HAZE,
        (r * 0.2).max(4.0),
    );
    art.stroke(
        &blob((x + dir * r * 1.6, ground - r * 0.38), r * 0.3, r * 0.3),
        LINE,
        (r * 0.2).max(4.0),
    );
    art.circle(hub, big - 3.0, Paint::Soft(LINE, 0.3));
    art.stroke(&blob(hub, big - 3.0, big - 3.0), LINE, 7.0);
    art.stroke(&blob(hub, big * 0.72, big * 0.72), HAZE, 4.0);
    art.circle(hub, r * 0.24, LAMP);
}
