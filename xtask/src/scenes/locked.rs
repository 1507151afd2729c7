//! Doors, keys and codes: Mina is locked out, her uncle helps, one code is stuck over another.

use super::{family, props};
use crate::buildings;
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// An open laptop, its screen toward us; `c` is the center of the screen. The padlock on it is the point of the story.
fn locked_laptop(art: &mut Art, c: P, turn: f32) {
    let halo = art.halo(GLOW, 0.4);
    art.circle(c, 96.0, halo);
    art.open("laptop", turn, c);
    art.poly(
        &[
            (c.0 - 54.0, c.1 + 40.0),
            (c.0 + 54.0, c.1 + 40.0),
            (c.0 + 66.0, c.1 + 54.0),
            (c.0 - 66.0, c.1 + 54.0),
        ],
        HAZE.shade(0.15),
    );
    props::tablet(art, c, (96.0, 64.0), 0.0, |art| {
        art.stroke(
            &format!(
                "M{} {}V{}A13 13 0 0 1 {} {}V{}",
                c.0 - 13.0,
                c.1,
                c.1 - 10.0,
                c.0 + 13.0,
                c.1 - 10.0,
                c.1
            ),
            HAZE.warm(0.4),
            7.0,
        );
        art.rect((c.0 - 22.0, c.1 - 3.0), (44.0, 32.0), 7.0, LAMP);
        art.circle((c.0, c.1 + 9.0), 5.0, BARK);
        art.line((c.0, c.1 + 11.0), (c.0, c.1 + 19.0), BARK, 5.0);
    });
    art.close();
}

/// `mina-locked-out`: Mina cannot get into the laptop; she has a hand at her mouth.
pub fn mina_locked_out() -> Art {
    let mut art = stage::panel((48.0, 110.0));
    stage::room(&mut art, 262.0);
    things::rug(&mut art, (240.0, 306.0), 210.0, 14.0, LEAF.mix(DUSK, 0.4));
    buildings::floor_lamp(&mut art, (44.0, 112.0), 32.0, 296.0, 180.0);
    let cloth = ROSE.mix(DUSK, 0.4);
    props::sofa(&mut art, 108.0, 232.0, 290.0, 42.0, cloth);
    let mina = Figure {
        legs: Legs::Front,
        lean: -4.0,
        tilt: -3.0,
        gaze: (0.6, 0.4),
        face: Face::Wide,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::MIA, 29.0, (190.0, 0.0))
    }
    .under((190.0, 90.0));
    mina.draw(&mut art);
    props::sofa_arms(&mut art, 108.0, 232.0, 290.0, 42.0, cloth);
    locked_laptop(&mut art, (274.0, 204.0), 4.0);
    mina.arm(&mut art, Hand::Right, Arm::To((222.0, 236.0)));
    let (x, y) = mina.head();
    mina.arm(&mut art, Hand::Left, Arm::To((x - 10.0, y + 40.0)));
    art
}

/// `mina-ray-kitchen`: Mina and her uncle look at the laptop together, calmly.
pub fn mina_ray_kitchen() -> Art {
    let mut art = stage::panel((240.0, 50.0));
    stage::room(&mut art, 272.0);
    things::room_window(&mut art, (30.0, 110.0), (60.0, 68.0));
    art.rect((404.0, 130.0), (80.0, 8.0), 4.0, WOOD);
    things::mug(&mut art, (426.0, 130.0), 19.0, LEAF, 1.0);
    things::plant(&mut art, (458.0, 113.0), 15.0);
    buildings::hanging_lamp(&mut art, (240.0, 30.0), 26.0, 190.0);
    let mina = Figure {
        legs: Legs::Hidden,
        lean: 4.0,
        tilt: 4.0,
        gaze: (0.6, 0.35),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::MIA, 28.0, (150.0, 0.0))
    }
    .under((150.0, 100.0));
    let ray = Figure {
        legs: Legs::Hidden,
        lean: -5.0,
        tilt: -4.0,
        gaze: (-0.6, 0.35),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NEIGHBOUR, 29.0, (340.0, 0.0))
    }
    .under((340.0, 70.0));
    mina.draw(&mut art);
    ray.draw(&mut art);
    family::long_table(&mut art, 230.0, WOOD);
    locked_laptop(&mut art, (244.0, 184.0), 0.0);
    mina.arm(&mut art, Hand::Left, Arm::To((126.0, 228.0)));
    mina.arm(&mut art, Hand::Right, Arm::Inward((176.0, 228.0)));
    ray.arm(&mut art, Hand::Right, Arm::To((374.0, 228.0)));
    ray.arm(&mut art, Hand::Left, Arm::Inward((312.0, 228.0)));
    things::mug(&mut art, (420.0, 232.0), 26.0, ROSE, 1.0);
    art
}

/// A square pattern of dots around `c` that looks like a QR code but is not one.
fn code(art: &mut Art, c: P, s: f32, ink: Colour) {
    art.rect((c.0 - s, c.1 - s), (s * 2.0, s * 2.0), 4.0, PAPER);
    let cell = s * 2.0 / 9.0;
    let at = |col: f32, row: f32| (c.0 - s + cell * col, c.1 - s + cell * row);
    let mut d = String::new();
    for i in 0..49_u16 {
        let (col, row) = (i % 7, i / 7);
        let corner = col != 3 && row != 3 && !(col > 3 && row > 3);
        if !corner && (i * i * 3 + i * 5 + row * 4) % 7 < 4 {
            let (x, y) = at(f32::from(col) + 1.0, f32::from(row) + 1.0);
            d.push_str(&format!("M{x:.1} {y:.1}h{cell:.1}v{cell:.1}h-{cell:.1}z"));
        }
    }
    art.path(&d, ink);
    for (col, row) in [(1.0, 1.0), (5.0, 1.0), (1.0, 5.0)] {
        let p = at(col, row);
        art.rect(p, (cell * 3.0, cell * 3.0), 2.0, ink);
        art.rect(
            (p.0 + cell * 0.8, p.1 + cell * 0.8),
            (cell * 1.4, cell * 1.4),
            1.0,
            PAPER,
        );
    }
}

/// `code-sticker`: on an outdoor notice board, a code is stuck crookedly over the code of a poster.
pub fn code_sticker() -> Art {
    let mut art = stage::panel((240.0, 20.0));
    stage::dark_roofs(&mut art, 292.0, 110.0, DUSK.mix(ROSE, 0.3));
    stage::ground(&mut art, 290.0, NIGHT.mix(LEAF, 0.4));
    art.stroke("M62 250V330M418 250V330", BARK, 14.0);
    art.poly(
        &[
            (20.0, 34.0),
            (240.0, 4.0),
            (460.0, 34.0),
            (460.0, 44.0),
            (20.0, 44.0),
        ],
        BARK.mix(ROSE, 0.2),
    );
    art.rect((28.0, 32.0), (424.0, 234.0), 8.0, WOOD);
    let cork = art.fade(&[(0.0, WOOD.warm(0.45), 1.0), (1.0, WOOD.warm(0.2), 1.0)]);
    art.rect((40.0, 42.0), (400.0, 214.0), 4.0, cork);
    stage::glow(&mut art, (240.0, 24.0), 210.0);
    let pin = |art: &mut Art, p: P, colour: Colour| {
        art.circle(p, 6.0, colour);
        art.circle((p.0 - 1.5, p.1 - 1.5), 2.2, colour.warm(0.6));
    };
    // The note with the cat.
    props::card(&mut art, (108.0, 116.0), (88.0, 104.0), -3.0, |art| {
        let c = (108.0, 112.0);
        art.poly(
            &[(84.0, 104.0), (86.0, 76.0), (106.0, 90.0)],
            SILVER.shade(0.35),
        );
        art.poly(
            &[(132.0, 104.0), (130.0, 76.0), (110.0, 90.0)],
            SILVER.shade(0.35),
        );
        art.ellipse(c, 28.0, 24.0, SILVER.shade(0.3));
        art.path(
            &format!(
                "{}{}",
                blob((98.0, 108.0), 3.4, 4.4),
                blob((118.0, 108.0), 3.4, 4.4)
            ),
            LINE,
        );
        art.ellipse((108.0, 118.0), 4.0, 3.0, ROSE);
        art.stroke("M108 121Q102 128 98 124M108 121Q114 128 118 124", LINE, 4.0);
        art.stroke("M78 150H138", HAZE, 6.0);
    });
    pin(&mut art, (106.0, 70.0), ROSE.shade(0.1));
    // The poster, its clock, and the code over the code.
    props::card(&mut art, (238.0, 140.0), (124.0, 194.0), 0.0, |art| {
        art.rect((182.0, 49.0), (112.0, 182.0), 5.0, LAMP.mix(PAPER, 0.2));
        art.circle((226.0, 86.0), 29.0, DUSK.shade(0.2));
        art.circle((226.0, 86.0), 23.0, PAPER);
        art.stroke("M226 86V72M226 86L237 92", LINE, 5.0);
        art.stroke("M266 74H284M266 88H280", WOOD, 6.0);
        code(art, (230.0, 176.0), 40.0, DUSK.shade(0.3));
    });
    pin(&mut art, (238.0, 48.0), DUSK);
    art.open("sticker", 11.0, (244.0, 168.0));
    art.rect((205.0, 131.0), (84.0, 84.0), 6.0, Paint::Soft(NIGHT, 0.35));
    art.rect((201.0, 126.0), (84.0, 84.0), 6.0, PAPER);
    code(&mut art, (243.0, 168.0), 38.0, LINE);
    art.close();
    // Loose pins.
    for (x, y, colour) in [
        (356.0, 66.0, ROSE.shade(0.1)),
        (376.0, 60.0, LAMP),
        (398.0, 70.0, LEAF),
        (364.0, 88.0, DUSK),
        (386.0, 84.0, ROSE.shade(0.1)),
        (406.0, 94.0, DUSK),
        (376.0, 106.0, LEAF),
        (396.0, 110.0, LAMP),
    ] {
        pin(&mut art, (x, y), colour);
    }
    // The note with the cake.
    props::card(&mut art, (378.0, 186.0), (86.0, 100.0), 3.0, |art| {
        art.ellipse((378.0, 212.0), 32.0, 5.0, HAZE);
        art.rect((354.0, 182.0), (48.0, 30.0), 5.0, ROSE);
        art.path(
            &place(
                "M -1 0 Q -1 -0.5 -0.8 -0.5 L 0.8 -0.5 Q 1 -0.5 1 0 Q 0.8 0.5 0.6 0 Q 0.3 0.6 0 0 Q -0.3 0.6 -0.6 0 Q -0.8 0.5 -1 0 Z",
                (378.0, 186.0),
                (27.0, 14.0),
            ),
            PAPER.shade(0.16),
        );
        art.line((378.0, 178.0), (378.0, 166.0), LEAF, 5.0);
        art.circle((378.0, 159.0), 5.0, LAMP.shade(0.1));
    });
    pin(&mut art, (380.0, 142.0), LEAF);
    art
}
