//! Small things that appear in several stories: the toy rabbit Mr. Ears, a cake, dice, a dark cloud, a zipper.

use crate::canvas::{Art, P, blob, num, place};
use crate::palette::*;
use crate::people::{Figure, Hand, Legs};

/// Mr. Ears, sitting; `c` is the middle of the head and `s` its radius. `spot` is what is on the nose.
pub fn rabbit(art: &mut Art, c: P, s: f32, spot: Option<Colour>) {
    let toy = PAPER.shade(0.08);
    let at = |x: f32, y: f32| (c.0 + x * s, c.1 + y * s);
    art.open("rabbit", 0.0, c);
    let feet = format!(
        "{}{}",
        blob(at(-0.75, 3.1), s * 0.62, s * 0.4),
        blob(at(0.75, 3.1), s * 0.62, s * 0.4)
    );
    art.path(
        &format!(
            "{}{}{}",
            blob(at(0.0, 2.0), s * 1.15, s * 1.4),
            blob(at(-0.5, -1.4), s * 0.42, s * 1.2),
            blob(at(0.55, -1.35), s * 0.42, s * 1.2)
        ),
        toy.shade(0.08),
    );
    let ears = format!(
        "{}{}",
        blob(at(-0.5, -1.3), s * 0.2, s * 0.8),
        blob(at(0.55, -1.25), s * 0.2, s * 0.8)
    );
    art.path(&ears, ROSE.mix(PAPER, 0.3));
    art.path(&format!("{}{feet}", blob(c, s * 1.05, s * 0.95)), toy);
    art.ellipse(at(0.0, 2.2), s * 0.6, s * 0.8, PAPER);
    let eye = (s * 0.17).max(2.2);
    let eyes = format!(
        "{}{}",
        blob(at(-0.4, -0.05), eye, eye * 1.1),
        blob(at(0.4, -0.05), eye, eye * 1.1)
    );
    art.path(&eyes, LINE);
    art.ellipse(at(0.0, 0.32), s * 0.2, s * 0.15, ROSE.shade(0.15));
    if let Some(spot) = spot {
        art.ellipse(at(0.05, 0.3), s * 0.42, s * 0.32, spot);
    }
    art.close();
}

/// A cake with three burning candles; `c` is the middle of its lower edge, `s` half its width.
pub fn cake(art: &mut Art, c: P, s: f32) {
    art.ellipse(c, s * 1.3, s * 0.16, HAZE);
    let side = art.fade(&[(0.0, ROSE.warm(0.25), 1.0), (1.0, ROSE.shade(0.12), 1.0)]);
    art.rect(
        (c.0 - s, c.1 - s * 0.78),
        (s * 2.0, s * 0.78),
        s * 0.18,
        side,
    );
    let icing = "M -1.1 -0.6 Q -1.1 -0.88 -0.8 -0.88 L 0.8 -0.88 Q 1.1 -0.88 1.1 -0.6 Q 1.1 -0.34 0.9 -0.34 Q 0.72 -0.34 0.68 -0.5 Q 0.62 -0.3 0.44 -0.3 Q 0.25 -0.3 0.22 -0.5 Q 0.16 -0.26 -0.03 -0.26 Q -0.22 -0.26 -0.25 -0.5 Q -0.3 -0.3 -0.5 -0.3 Q -0.66 -0.3 -0.68 -0.5 Q -0.75 -0.34 -0.9 -0.36 Q -1.1 -0.4 -1.1 -0.6 Z";
    art.path(&place(icing, c, (s, s)), PAPER);
    for x in [-0.5, 0.0, 0.5] {
        let foot = (c.0 + x * s, c.1 - s * 0.86);
        art.line(foot, (foot.0, foot.1 - s * 0.34), LEAF.warm(0.3), s * 0.12);
        let flame = "M 0 -1 C 0.8 -0.2 0.7 0.9 0 0.9 C -0.7 0.9 -0.8 -0.2 0 -1 Z";
        let mid = (foot.0, foot.1 - s * 0.56);
        art.path(&place(flame, mid, (s * 0.12, s * 0.18)), LAMP);
    }
}

/// A die that shows five.
pub fn die(art: &mut Art, c: P, s: f32, turn: f32) {
    art.open("die", turn, c);
    art.rect((c.0 - s, c.1 - s), (s * 2.0, s * 2.0), s * 0.4, PAPER);
    let dots: String = [
        (0.0, 0.0),
        (-0.5, -0.5),
        (0.5, -0.5),
        (-0.5, 0.5),
        (0.5, 0.5),
    ]
    .iter()
    .map(|d| blob((c.0 + d.0 * s, c.1 + d.1 * s), s * 0.18, s * 0.18))
    .collect();
    art.path(&dots, LINE);
    art.close();
}

/// Something no one wants to see: a round dark cloud, and nothing in it.
pub fn dark_cloud(art: &mut Art, c: P, s: P) {
    let halo = art.halo(LINE, 0.8);
    art.ellipse(c, s.0 * 1.35, s.1 * 1.35, halo);
    let puffs = [
        (-0.62, 0.26, 0.4),
        (-0.5, -0.22, 0.42),
        (0.02, -0.44, 0.52),
        (0.52, -0.16, 0.44),
        (0.64, 0.28, 0.38),
        (0.16, 0.36, 0.46),
        (-0.24, 0.38, 0.44),
    ];
    let ball = |grow: f32, dy: f32| -> String {
        puffs
            .iter()
            .map(|(x, y, r)| {
                let at = (c.0 + x * s.0 * grow, c.1 + (y * grow + dy) * s.1);
                blob(at, r * s.0 * grow, r * s.1 * grow * 1.15)
            })
            .collect()
    };
    art.path(&ball(1.0, 0.0), LINE);
    art.path(&ball(0.74, -0.12), NIGHT.mix(DUSK, 0.3));
}

/// The zipper and collar of a jacket, over a person facing us.
pub fn zip(art: &mut Art, one: &Figure<'_>) {
    let (c, hip) = (one.chest(), one.hip);
    let from = (c.0 + (c.0 - hip.0) * 0.2, c.1 - one.r * 0.45);
    let low = if matches!(one.legs, Legs::Side(_)) {
        -0.3
    } else {
        0.5
    };
    let to = (hip.0, hip.1 + one.r * low);
    art.line(from, to, PAPER.shade(0.1), 4.0);
    art.stroke(
        &format!(
            "M{} {}L{} {}L{} {}",
            num(from.0 - one.r * 0.55),
            num(from.1 - one.r * 0.22),
            num(from.0),
            num(from.1 + one.r * 0.22),
            num(from.0 + one.r * 0.55),
            num(from.1 - one.r * 0.22)
        ),
        PAPER,
        5.0,
    );
}

/// The straps of a backpack, over a person facing us; the bag itself is slightly wider than the back.
pub fn straps(art: &mut Art, one: &Figure<'_>, colour: Colour) {
    for hand in [Hand::Left, Hand::Right] {
        let p = one.shoulder(hand);
        let x = (p.0 + one.chest().0) * 0.5;
        art.stroke(
            &format!(
                "M{} {}Q{} {} {} {}",
                num(x),
                num(p.1 - one.r * 0.12),
                num(x + (x - one.hip.0) * 0.2),
                num(one.chest().1 + one.r * 0.6),
                num(x + (x - one.hip.0) * 0.5),
                num(one.hip.1 - one.r * 0.5)
            ),
            colour,
            one.r * 0.26,
        );
    }
}

/// A chessboard on a table, seen from a low angle, with a few pieces; `c` is the center of the board.
pub fn chessboard(art: &mut Art, c: P, s: f32) {
    let at = |u: f32, v: f32| {
        let wide = 1.0 + v * 0.16;
        (c.0 + u * s * wide, c.1 + v * s * 0.24)
    };
    art.poly(
        &[at(-1.1, -1.2), at(1.1, -1.2), at(1.1, 1.3), at(-1.1, 1.3)],
        BARK,
    );
    art.poly(
        &[at(-1.0, -1.0), at(1.0, -1.0), at(1.0, 1.0), at(-1.0, 1.0)],
        PAPER,
    );
    for i in 0..12_u8 {
        let (col, row) = (
            f32::from(i % 3) * 2.0 + f32::from(i / 3 % 2),
            f32::from(i / 3),
        );
        let (u, v) = (-1.0 + col / 3.0, -1.0 + row * 0.5);
        art.poly(
            &[
                at(u, v),
                at(u + 1.0 / 3.0, v),
                at(u + 1.0 / 3.0, v + 0.5),
                at(u, v + 0.5),
            ],
            WOOD.shade(0.1),
        );
    }
    for (u, v, tall, colour) in [
        (-0.72, -0.6, 0.42, PAPER),
        (-0.28, -0.7, 0.56, PAPER),
        (0.55, -0.62, 0.5, NIGHT),
        (-0.55, 0.3, 0.38, PAPER),
        (0.12, 0.1, 0.38, NIGHT),
        (0.72, 0.35, 0.58, NIGHT),
    ] {
        chessman(art, at(u, v), s * tall, colour);
    }
}

/// A chess piece with a round head, standing on `foot`.
pub fn chessman(art: &mut Art, foot: P, h: f32, colour: Colour) {
    let d = "M -0.3 0.06 L -0.26 -0.1 L -0.1 -0.22 L -0.12 -0.62 L 0.12 -0.62 L 0.1 -0.22 L 0.26 -0.1 L 0.3 0.06 Z";
    art.path(
        &format!(
            "{}{}",
            place(d, foot, (h, h)),
            blob((foot.0, foot.1 - h * 0.8), h * 0.22, h * 0.22)
        ),
        colour,
    );
}
