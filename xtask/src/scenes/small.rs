//! For the youngest: what stays private, telling, and making room.

use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A big old key hanging from its ring at `c`.
pub(super) fn key(art: &mut Art, c: P, s: f32) {
    art.stroke(
        &blob((c.0, c.1 + s * 0.5), s * 0.42, s * 0.42),
        LAMP.shade(0.1),
        s * 0.2,
    );
    art.stroke(
        &place(
            "M 0 0.95 L 0 2.3 M 0 1.8 L 0.42 1.8 M 0 2.22 L 0.5 2.22",
            c,
            (s, s),
        ),
        LAMP.shade(0.1),
        s * 0.2,
    );
}

/// `house-key`: a house, its number hidden behind a leaf, the key on a hook inside.
pub fn house_key() -> Art {
    let mut art = stage::panel((322.0, 120.0));
    stage::stars(
        &mut art,
        &[
            (40.0, 50.0, 2.4),
            (110.0, 30.0, 2.2),
            (420.0, 44.0, 2.6),
            (376.0, 78.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 278.0, 104.0, DUSK.mix(ROSE, 0.3));
    stage::ground(&mut art, 276.0, NIGHT.mix(LEAF, 0.35));
    let wall = ROSE.mix(DUSK, 0.5);
    let tiles = art.lit(BARK, 240.0);
    art.rect((128.0, 44.0), (30.0, 70.0), 3.0, BARK.shade(0.35));
    art.poly(&[(34.0, 136.0), (240.0, 20.0), (446.0, 136.0)], tiles);
    let front = art.fade(&[(0.0, wall.shade(0.15), 1.0), (1.0, wall.warm(0.1), 1.0)]);
    art.rect((60.0, 128.0), (360.0, 150.0), 0.0, front);
    art.circle((240.0, 84.0), 20.0, wall.mix(PAPER, 0.3));
    art.circle((240.0, 84.0), 14.0, GLOW);
    // The right half is cut open: one warm room.
    art.rect((240.0, 128.0), (172.0, 150.0), 0.0, PAPER.mix(ROSE, 0.45));
    let room = art.fade(&[(0.0, GLOW.mix(ROSE, 0.18), 1.0), (1.0, GLOW, 1.0)]);
    art.rect((248.0, 136.0), (156.0, 134.0), 3.0, room);
    art.rect((248.0, 256.0), (156.0, 16.0), 0.0, WOOD);
    art.rect((262.0, 150.0), (76.0, 98.0), 10.0, BARK.shade(0.15));
    art.rect((288.0, 156.0), (24.0, 10.0), 5.0, WOOD.warm(0.3));
    key(&mut art, (300.0, 160.0), 34.0);
    art.rect((352.0, 150.0), (40.0, 10.0), 5.0, WOOD);
    art.path("M366 158H380L396 228H350Z", LEAF.shade(0.1));
    art.rect((356.0, 246.0), (32.0, 12.0), 6.0, NIGHT);
    // The door, and the plate under its leaf.
    art.rect((82.0, 166.0), (72.0, 112.0), 8.0, wall.mix(PAPER, 0.45));
    art.rect((89.0, 173.0), (58.0, 105.0), 4.0, LEAF.shade(0.35));
    art.rect((101.0, 184.0), (34.0, 32.0), 5.0, GLOW);
    art.circle((138.0, 232.0), 5.0, LAMP);
    art.rect((74.0, 272.0), (90.0, 11.0), 5.0, wall.mix(PAPER, 0.3));
    art.rect((164.0, 170.0), (70.0, 56.0), 9.0, BARK);
    art.rect((170.0, 176.0), (58.0, 44.0), 5.0, PAPER);
    art.stroke("M234 286C210 262 246 236 222 208", LEAF.shade(0.4), 6.0);
    art.path(
        &place(
            "M 0.95 0.75 C 0.2 1.1 -1 0.7 -1.05 -0.75 C 0.3 -1.15 1.1 -0.35 0.95 0.75 Z",
            (199.0, 198.0),
            (32.0, 24.0),
        ),
        LEAF,
    );
    art.stroke("M222 210Q198 200 178 184", LEAF.shade(0.35), 4.0);
    let halo = art.halo(LAMP, 0.4);
    art.circle((326.0, 190.0), 150.0, halo);
    buildings::bush(
        &mut art,
        &[
            (222.0, 286.0, 20.0),
            (244.0, 292.0, 16.0),
            (40.0, 284.0, 30.0),
            (438.0, 284.0, 34.0),
        ],
        LEAF.shade(0.4),
    );
    art
}

/// `private-box`: a box with a star on its lid, for cards with a house, a school and a telephone.
pub fn private_box() -> Art {
    let mut art = stage::panel((420.0, 70.0));
    stage::room(&mut art, 330.0);
    things::room_window(&mut art, (40.0, 26.0), (66.0, 54.0));
    buildings::hanging_lamp(&mut art, (418.0, 50.0), 32.0, 200.0);
    let child = Figure {
        legs: Legs::Hidden,
        lean: 5.0,
        tilt: 4.0,
        gaze: (0.6, 0.2),
        left: Arm::Inward((120.0, 232.0)),
        right: Arm::Later,
        ..Figure::at(&cast::BEN, 36.0, (84.0, 252.0))
    };
    child.draw(&mut art);
    art.rect((0.0, 258.0), (480.0, 70.0), 0.0, WOOD.shade(0.38));
    art.rect((-10.0, 248.0), (500.0, 18.0), 6.0, WOOD.warm(0.15));
    // The box: its inside, its contents, its front.
    art.rect((208.0, 156.0), (150.0, 60.0), 8.0, ROSE.shade(0.5));
    props::card(&mut art, (254.0, 142.0), (60.0, 74.0), -9.0, |art| {
        art.path(
            &place(
                "M -1 0 L -0.62 -0.75 L 0.62 -0.75 L 1 0 Z",
                (254.0, 150.0),
                (22.0, 24.0),
            ),
            DUSK,
        );
        art.circle((254.0, 140.0), 5.0, PAPER);
        art.stroke("M234 128Q254 112 274 128", DUSK, 8.0);
    });
    props::card(&mut art, (318.0, 138.0), (60.0, 74.0), 10.0, |art| {
        art.rect((296.0, 128.0), (44.0, 28.0), 2.0, ROSE.shade(0.15));
        art.poly(&[(306.0, 129.0), (318.0, 108.0), (330.0, 129.0)], BARK);
        art.rect((313.0, 140.0), (10.0, 16.0), 2.0, BARK);
        art.stroke("M318 110V102", BARK, 4.0);
    });
    let front = art.lit(ROSE, 283.0);
    art.rect((200.0, 176.0), (166.0, 76.0), 10.0, front);
    art.rect((200.0, 206.0), (166.0, 10.0), 0.0, Paint::Soft(PAPER, 0.55));
    // The lid leans against the box.
    art.open("lid", -14.0, (418.0, 206.0));
    art.rect((378.0, 160.0), (84.0, 84.0), 10.0, BARK.shade(0.3));
    art.rect((372.0, 158.0), (84.0, 84.0), 10.0, BARK.mix(ROSE, 0.3));
    props::star(&mut art, (414.0, 202.0), 27.0, LAMP);
    art.close();
    // The third card, in the child's hand.
    props::card(&mut art, (190.0, 128.0), (60.0, 74.0), 8.0, |art| {
        props::tiny_house(art, (190.0, 128.0), 21.0, LEAF, BARK);
    });
    child.arm(&mut art, Hand::Right, Arm::To((158.0, 158.0)));
    art
}

/// `school-gate`: the school from outside, its gate open, a lamp over it.
pub fn school_gate() -> Art {
    let mut art = stage::panel((240.0, 132.0));
    stage::stars(
        &mut art,
        &[
            (50.0, 40.0, 2.6),
            (128.0, 66.0, 2.2),
            (356.0, 40.0, 2.4),
            (440.0, 74.0, 2.4),
        ],
    );
    stage::far_roofs(&mut art, 240.0, 84.0, DUSK.mix(ROSE, 0.35));
    buildings::poplar(&mut art, (40.0, 240.0), 150.0, LEAF);
    buildings::poplar(&mut art, (446.0, 240.0), 134.0, LEAF);
    let wall = ROSE.mix(DUSK, 0.35);
    let paint = art.fade(&[(0.0, wall.shade(0.2), 1.0), (1.0, wall.warm(0.1), 1.0)]);
    let tiles = art.lit(BARK, 240.0);
    art.poly(
        &[(68.0, 130.0), (92.0, 94.0), (388.0, 94.0), (412.0, 130.0)],
        tiles,
    );
    art.rect((80.0, 126.0), (320.0, 116.0), 0.0, paint.clone());
    art.rect((196.0, 76.0), (88.0, 166.0), 0.0, paint);
    art.poly(
        &[(184.0, 80.0), (240.0, 30.0), (296.0, 80.0)],
        BARK.mix(ROSE, 0.15),
    );
    art.line((240.0, 32.0), (240.0, 12.0), LINE, 5.0);
    art.path("M242 12L270 20L242 28Z", ROSE);
    art.circle((240.0, 98.0), 17.0, PAPER);
    art.stroke("M240 98V87M240 98H248", LINE, 4.0);
    for x in [98.0, 144.0, 306.0, 352.0] {
        let warm = x > 140.0 && x < 320.0;
        buildings::window(&mut art, (x, 146.0), (30.0, 40.0), warm, wall);
    }
    art.rect((214.0, 158.0), (52.0, 84.0), 8.0, wall.mix(PAPER, 0.45));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((221.0, 165.0), (38.0, 77.0), 4.0, warm);
    stage::ground(&mut art, 240.0, NIGHT.mix(LEAF, 0.35));
    art.poly(
        &[
            (216.0, 240.0),
            (264.0, 240.0),
            (330.0, 320.0),
            (150.0, 320.0),
        ],
        ROSE.mix(DUSK, 0.35).warm(0.15),
    );
    // Fence, gate posts and the arch with its lamp.
    for (from, to) in [(-6.0_f32, 150.0_f32), (330.0, 486.0)] {
        let mut bars = String::new();
        let mut x = from + 12.0;
        while x < to - 4.0 {
            bars.push_str(&format!("M{x} 214V296"));
            x += 24.0;
        }
        art.stroke(&bars, LINE, 6.0);
        art.stroke(&format!("M{from} 228H{to}M{from} 282H{to}"), LINE, 6.0);
    }
    art.stroke("M160 190C170 128 310 128 320 190", LINE, 8.0);
    for x in [144.0, 316.0] {
        art.rect(
            (x, 186.0),
            (20.0, 120.0),
            5.0,
            PAPER.mix(ROSE, 0.45).shade(0.15),
        );
        art.rect((x - 6.0, 180.0), (32.0, 14.0), 6.0, PAPER.mix(ROSE, 0.4));
    }
    buildings::porch_lamp(&mut art, (240.0, 164.0), 17.0, true, 160.0);
    Figure {
        behind: true,
        legs: Legs::Walk(1.0),
        ..Figure::stand(&cast::TARIQ, 15.0, 208.0, 306.0)
    }
    .draw(&mut art);
    art.rect((193.0, 240.0), (30.0, 36.0), 11.0, LEAF.shade(0.1));
    art.rect((198.0, 256.0), (20.0, 14.0), 5.0, LEAF.shade(0.4));
    art
}

/// `brave-telling`: a small child tells; the grown-up kneels to be at eye level.
pub fn brave_telling() -> Art {
    let mut art = stage::panel((66.0, 92.0));
    stage::stars(
        &mut art,
        &[(150.0, 36.0, 2.4), (262.0, 60.0, 2.2), (330.0, 28.0, 2.6)],
    );
    stage::far_roofs(&mut art, 240.0, 104.0, DUSK.mix(ROSE, 0.3));
    // An empty swing, and a tree.
    art.stroke("M118 240L142 92H262L286 240", BARK, 9.0);
    art.stroke("M176 92V204M228 92V204", HAZE, 4.0);
    art.rect((168.0, 202.0), (68.0, 11.0), 5.0, LAMP.shade(0.15));
    buildings::tree(&mut art, (418.0, 118.0), 62.0, 250.0, LEAF);
    stage::ground(&mut art, 238.0, NIGHT.mix(LEAF, 0.4));
    buildings::street_lamp(&mut art, (52.0, 286.0), 200.0, 18.0, 200.0);
    stage::pool(&mut art, (226.0, 294.0), 190.0, 18.0);
    let grown = Figure {
        legs: Legs::Kneel(-1.0),
        lean: -7.0,
        tilt: -4.0,
        gaze: (-0.75, 0.15),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Inward((288.0, 256.0)),
        ..Figure::at(&cast::AMMA, 30.0, (316.0, 248.0))
    };
    grown.draw(&mut art);
    let child = Figure {
        lean: 3.0,
        gaze: (0.7, 0.05),
        face: Face::Level,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(&cast::JOON, 28.0, 178.0, 302.0)
    };
    child.draw(&mut art);
    child.arm(&mut art, Hand::Right, Arm::Inward((226.0, 214.0)));
    // A toy rabbit in the other hand.
    let toy = PAPER.shade(0.08);
    art.path(
        &format!(
            "{}{}{}{}",
            blob((140.0, 250.0), 13.0, 16.0),
            blob((140.0, 228.0), 11.0, 10.0),
            blob((134.0, 212.0), 4.5, 13.0),
            blob((147.0, 213.0), 4.5, 13.0)
        ),
        toy,
    );
    art.path(
        &format!(
            "{}{}",
            blob((136.0, 228.0), 2.2, 2.4),
            blob((144.0, 228.0), 2.2, 2.4)
        ),
        LINE,
    );
    child.arm(&mut art, Hand::Left, Arm::To((148.0, 240.0)));
    let p = child.shoulder(Hand::Right);
    grown.arm(&mut art, Hand::Left, Arm::To((p.0 + 6.0, p.1 + 4.0)));
    art
}
