//! Props that several of the newer scenes share: screens, sofas, benches, cards, curtains.

use crate::canvas::{Art, P, blob, capsule, num, place};
use crate::palette::*;

/// A tablet around `c`; everything drawn in `inside` is on its screen and turns with it.
pub fn tablet(art: &mut Art, c: P, size: P, turn: f32, inside: impl FnOnce(&mut Art)) {
    let (w, h) = size;
    art.open("tablet", turn, c);
    art.rect(
        (c.0 - w * 0.5 - 9.0, c.1 - h * 0.5 - 9.0),
        (w + 18.0, h + 18.0),
        12.0,
        LINE,
    );
    let screen = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(PAPER, 0.25), 1.0)]);
    art.rect((c.0 - w * 0.5, c.1 - h * 0.5), size, 5.0, screen);
    inside(art);
    art.close();
}

/// A round-cornered five-pointed star.
pub fn star(art: &mut Art, c: P, r: f32, colour: Colour) {
    let mut d = String::new();
    for i in 0..10_u8 {
        let reach = if i % 2 == 0 { r } else { r * 0.52 };
        let (s, k) = (f32::from(i) * 36.0 - 90.0).to_radians().sin_cos();
        d.push_str(&format!(
            "{}{} {}",
            if i == 0 { 'M' } else { 'L' },
            num(c.0 + reach * k),
            num(c.1 + reach * s)
        ));
    }
    d.push('Z');
    art.path(&d, colour);
    art.stroke(&d, colour, (r * 0.22).max(4.0));
}

/// A small house: wall, roof, door.
pub fn tiny_house(art: &mut Art, c: P, s: f32, wall: Colour, roof: Colour) {
    art.rect(
        (c.0 - s * 0.7, c.1 - s * 0.2),
        (s * 1.4, s * 1.1),
        2.0,
        wall,
    );
    art.path(&place("M -1 -0.1 L 0 -1 L 1 -0.1 Z", c, (s, s)), roof);
    art.rect(
        (c.0 - s * 0.22, c.1 + s * 0.25),
        (s * 0.44, s * 0.65),
        2.0,
        roof,
    );
}

/// A sofa from the front: `x` to `x + w`, the seat's upper edge at `y`. The arms are drawn after the people.
pub fn sofa(art: &mut Art, x: f32, y: f32, w: f32, s: f32, cloth: Colour) {
    art.rect(
        (x - s * 0.2, y - s * 2.1),
        (w + s * 0.4, s * 3.2),
        s * 0.7,
        cloth.shade(0.22),
    );
    let half = w * 0.5;
    for left in [x, x + half] {
        let paint = art.lit(cloth, left + half * 0.5);
        art.rect((left, y - s * 1.9), (half, s * 2.4), s * 0.28, paint);
    }
    art.rect((x - 4.0, y), (w + 8.0, s * 1.1), s * 0.3, cloth.warm(0.14));
}

/// The sofa's arms and feet.
pub fn sofa_arms(art: &mut Art, x: f32, y: f32, w: f32, s: f32, cloth: Colour) {
    for (left, side) in [(x - s * 0.85, -1.0_f32), (x + w - s * 0.15, 1.0)] {
        let near = (art.light().0 - x - w * 0.5) * side > 0.0;
        art.rect(
            (left + s * 0.2, y + s * 1.2),
            (s * 0.3, s * 0.6),
            3.0,
            BARK.shade(0.3),
        );
        let colour = if near {
            cloth.warm(0.25)
        } else {
            cloth.shade(0.12)
        };
        art.rect((left, y - s * 0.75), (s, s * 2.2), s * 0.45, colour);
    }
}

/// A garden bench from the front: back slats, seat at `y`, legs to `floor`.
pub fn bench(art: &mut Art, x: f32, y: f32, w: f32, floor: f32, wood: Colour) {
    let posts = format!(
        "M{} {}V{floor}M{} {}V{floor}",
        num(x + 18.0),
        num(y - 58.0),
        num(x + w - 18.0),
        num(y - 58.0)
    );
    art.stroke(&posts, wood.shade(0.45), 9.0);
    for up in [58.0, 34.0] {
        art.rect((x, y - up), (w, 14.0), 6.0, wood.shade(0.1));
    }
    let paint = art.lit(wood, x + w * 0.5);
    art.rect((x - 6.0, y), (w + 12.0, 14.0), 6.0, paint);
}

/// A sheet of stiff paper around `c`; everything drawn in `inside` turns with it.
pub fn card(art: &mut Art, c: P, size: P, turn: f32, inside: impl FnOnce(&mut Art)) {
    let (w, h) = size;
    art.open("card", turn, c);
    art.rect(
        (c.0 - w * 0.5 + 3.0, c.1 - h * 0.5 + 4.0),
        size,
        7.0,
        crate::canvas::Paint::Soft(NIGHT, 0.3),
    );
    art.rect((c.0 - w * 0.5, c.1 - h * 0.5), size, 7.0, PAPER);
    inside(art);
    art.close();
}

/// A table lamp: foot at `base`, `s` half the shade's width.
pub fn table_lamp(art: &mut Art, base: P, s: f32, high: f32, reach: f32) {
    let c = (base.0, base.1 - high);
    crate::stage::glow(art, c, reach);
    art.line(
        (base.0, c.1),
        (base.0, base.1 - 4.0),
        LINE,
        (s * 0.16).max(5.0),
    );
    art.ellipse((base.0, base.1 - 3.0), s * 0.66, s * 0.16, LINE);
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

/// A phone lying face down: its back and the small lens.
pub fn phone_down(art: &mut Art, c: P, size: P, turn: f32) {
    let (w, h) = size;
    art.open("phone", turn, c);
    art.rect(
        (c.0 - w * 0.5, c.1 - h * 0.5 + 5.0),
        size,
        w.min(h) * 0.2,
        LINE.mix(DUSK, 0.35),
    );
    art.rect((c.0 - w * 0.5, c.1 - h * 0.5), size, w.min(h) * 0.2, LINE);
    art.ellipse((c.0 - w * 0.32, c.1 - h * 0.12), 8.0, 6.0, HAZE);
    art.close();
}

/// A drawn-back curtain hanging from `at`; `size.0` is negative for one on the right side.
pub fn curtain(art: &mut Art, at: P, size: P, cloth: Colour) {
    art.path(
        &place("M 0 0 L 1 0 C 1 0.5 0.7 0.8 0.55 1 L 0 1 Z", at, size),
        cloth,
    );
    let folds = place("M 0.34 0.02 C 0.34 0.5 0.26 0.8 0.2 0.97", at, size);
    art.stroke(&folds, cloth.shade(0.18), 5.0);
}

/// A kite with its cross seam and a tail of three bows; `s` half its height.
pub fn kite(art: &mut Art, c: P, s: f32, turn: f32) {
    art.open("kite", turn, c);
    art.path(
        &place("M 0 -1 L 0.72 -0.2 L 0 1 L -0.72 -0.2 Z", c, (s, s)),
        ROSE,
    );
    art.path(
        &place(
            "M 0 -1 L 0.72 -0.2 L 0 -0.2 Z M 0 -0.2 L 0 1 L -0.72 -0.2 Z",
            c,
            (s, s),
        ),
        LAMP,
    );
    art.stroke(
        &place("M 0 -1 L 0 1 M -0.72 -0.2 L 0.72 -0.2", c, (s, s)),
        PAPER,
        (s * 0.08).max(4.0),
    );
    art.stroke(
        &place("M 0 1 C 0.4 1.3 -0.3 1.6 0.1 2", c, (s, s)),
        PAPER,
        (s * 0.06).max(4.0),
    );
    let bow = s * 0.16;
    for p in [(0.16, 1.3), (-0.02, 1.62), (0.1, 2.0)] {
        let m = (c.0 + p.0 * s, c.1 + p.1 * s);
        art.path(
            &place(
                "M 0 0 L -1.3 -0.8 L -1.3 0.8 Z M 0 0 L 1.3 -0.8 L 1.3 0.8 Z",
                m,
                (bow, bow),
            ),
            GLOW,
        );
    }
    art.close();
}

/// A cardboard-tube rocket with two fins and a flame.
pub fn rocket(art: &mut Art, c: P, s: f32, turn: f32) {
    art.open("rocket", turn, c);
    art.path(
        &place(
            "M -0.2 0.6 C -0.3 0.9 -0.1 1.1 0 1.35 C 0.1 1.1 0.3 0.9 0.2 0.6 Z",
            c,
            (s, s),
        ),
        LAMP,
    );
    art.path(
        &place(
            "M -0.3 0 L -0.78 0.75 L -0.2 0.6 Z M 0.3 0 L 0.78 0.75 L 0.2 0.6 Z",
            c,
            (s, s),
        ),
        ROSE.shade(0.15),
    );
    art.path(
        &place(
            "M 0 -1.1 C 0.5 -0.6 0.5 0.1 0.28 0.65 L -0.28 0.65 C -0.5 0.1 -0.5 -0.6 0 -1.1 Z",
            c,
            (s, s),
        ),
        PAPER,
    );
    art.path(
        &place("M 0 -1.1 C 0.24 -0.86 0.36 -0.62 0.4 -0.48 L -0.4 -0.48 C -0.36 -0.62 -0.24 -0.86 0 -1.1 Z", c, (s, s)),
        ROSE,
    );
    art.path(&blob((c.0, c.1 - s * 0.12), s * 0.2, s * 0.2), DUSK);
    art.close();
}

/// A big mitten hand that reaches in from `from`; the sign of `thumb`, 1 or -1, is the side of the thumb.
pub fn big_hand(
    art: &mut Art,
    from: P,
    wrist: P,
    s: f32,
    thumb: f32,
    skin: Colour,
    sleeve: Colour,
) {
    let (dx, dy) = (wrist.0 - from.0, wrist.1 - from.1);
    let d = dx.hypot(dy).max(1.0);
    let (ux, uy) = (dx / d, dy / d);
    let at = |along: f32, side: f32| {
        (
            wrist.0 + (ux * along - uy * side * thumb) * s,
            wrist.1 + (uy * along + ux * side * thumb) * s,
        )
    };
    art.open("hand", 0.0, wrist);
    let hand = format!(
        "{}{}",
        capsule(at(0.1, 0.0), s * 0.6, at(1.4, 0.0), s * 0.48),
        capsule(at(0.4, 0.3), s * 0.3, at(1.15, 0.95), s * 0.24)
    );
    let paint = art.lit(skin, wrist.0);
    art.path(&hand, paint);
    art.line(from, wrist, sleeve, s * 1.5);
    art.line(at(-0.05, -0.5), at(-0.05, 0.5), sleeve.warm(0.25), s * 0.5);
    art.close();
}
