//! For teenagers: letting go, a town with one lamp off, a face put back together, standing up for someone.

use super::mosaic::{self, Lie, Patch};
use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `kite-string`: a hand lets go of a kite string, and the kite drifts off.
pub fn kite_string() -> Art {
    let mut art = stage::panel((110.0, 250.0));
    stage::stars(
        &mut art,
        &[
            (52.0, 44.0, 2.6),
            (150.0, 70.0, 2.2),
            (228.0, 30.0, 2.4),
            (448.0, 150.0, 2.2),
            (440.0, 36.0, 2.4),
        ],
    );
    art.path(
        &format!(
            "{}{}{}",
            blob((226.0, 118.0), 34.0, 13.0),
            blob((254.0, 108.0), 34.0, 18.0),
            blob((284.0, 118.0), 32.0, 12.0)
        ),
        Paint::Soft(ROSE.mix(DUSK, 0.4), 0.7),
    );
    stage::far_roofs(&mut art, 320.0, 96.0, DUSK.mix(ROSE, 0.3));
    art.path(
        "M0 284Q160 236 330 290T480 286V330H0Z",
        NIGHT.mix(LEAF, 0.45),
    );
    stage::glow(&mut art, (116.0, 232.0), 150.0);
    props::kite(&mut art, (362.0, 104.0), 66.0, 22.0);
    art.stroke(
        "M366 92C318 118 330 168 288 178C250 188 262 226 232 228C210 230 206 206 222 200",
        GLOW.mix(PAPER, 0.4),
        5.0,
    );
    let skin = SKIN.get(1).copied().unwrap_or(ROSE);
    props::big_hand(
        &mut art,
        (-20.0, 338.0),
        (96.0, 236.0),
        38.0,
        -1.0,
        skin,
        LEAF,
    );
    art
}

/// A pin with a round lamp for a head, its tip at `tip`.
fn pin(art: &mut Art, tip: P, s: f32, on: bool) {
    let head = (tip.0, tip.1 - s * 1.7);
    if on {
        stage::glow(art, head, s * 4.4);
    }
    art.ellipse(
        (tip.0 + s * 0.2, tip.1),
        s * 0.6,
        s * 0.22,
        Paint::Soft(LINE, 0.4),
    );
    art.path(
        &place(
            "M 0 0 C -0.3 -0.7 -1 -1 -1 -1.75 C -1 -2.3 -0.55 -2.7 0 -2.7 C 0.55 -2.7 1 -2.3 1 -1.75 C 1 -1 0.3 -0.7 0 0 Z",
            tip,
            (s, s),
        ),
        if on { LAMP } else { LINE },
    );
    art.circle(
        (head.0, head.1 - s * 0.02),
        s * 0.52,
        if on { PAPER } else { DUSK.shade(0.2) },
    );
}

/// `map-pins`: a town from above with lamps, one pin switched off.
pub fn map_pins() -> Art {
    let mut art = stage::panel((130.0, 90.0));
    let land = art.fade(&[
        (0.0, LEAF.mix(NIGHT, 0.62), 1.0),
        (1.0, LEAF.mix(DUSK, 0.5), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 320.0), 0.0, land);
    art.stroke(
        "M-20 236C90 200 120 300 230 268S380 300 500 214",
        DUSK.mix(PAPER, 0.12),
        38.0,
    );
    let street = ROSE.mix(DUSK, 0.45);
    art.stroke(
        "M-10 84L490 130M96 -10L66 206M214 -10L196 330M352 -10L330 250M352 130L490 190M66 200L330 212L490 290",
        street,
        17.0,
    );
    // Roofs: two halves each, the one toward the lamp lighter.
    let roofs: [(f32, f32, f32, f32, Colour); 13] = [
        (18.0, 22.0, 54.0, 40.0, BARK),
        (116.0, 18.0, 70.0, 46.0, ROSE.shade(0.35)),
        (236.0, 22.0, 46.0, 60.0, BARK.mix(ROSE, 0.2)),
        (298.0, 30.0, 34.0, 54.0, DUSK.shade(0.2)),
        (378.0, 26.0, 74.0, 56.0, ROSE.shade(0.42)),
        (10.0, 118.0, 46.0, 52.0, DUSK.shade(0.25)),
        (96.0, 126.0, 42.0, 46.0, ROSE.shade(0.28)),
        (148.0, 134.0, 36.0, 42.0, BARK),
        (222.0, 138.0, 62.0, 42.0, DUSK.shade(0.15)),
        (296.0, 150.0, 26.0, 38.0, ROSE.shade(0.4)),
        (372.0, 178.0, 46.0, 34.0, BARK),
        (34.0, 276.0, 66.0, 40.0, ROSE.shade(0.36)),
        (356.0, 296.0, 70.0, 40.0, BARK.mix(ROSE, 0.2)),
    ];
    for (i, (x, y, w, h, colour)) in roofs.iter().enumerate() {
        art.open(
            "roof",
            if i % 2 == 0 { 4.0 } else { 6.0 },
            (x + w * 0.5, y + h * 0.5),
        );
        art.rect((x + 4.0, y + 6.0), (*w, *h), 4.0, Paint::Soft(LINE, 0.35));
        art.rect((*x, *y), (*w, *h), 4.0, colour.shade(0.2));
        art.rect((*x, *y), (*w, h * 0.5), 4.0, colour.warm(0.22));
        art.close();
    }
    let crowns: String = [
        (88.0, 70.0, 11.0),
        (204.0, 108.0, 10.0),
        (300.0, 104.0, 12.0),
        (444.0, 150.0, 15.0),
        (30.0, 196.0, 13.0),
        (120.0, 228.0, 12.0),
        (150.0, 300.0, 15.0),
        (256.0, 304.0, 12.0),
        (288.0, 230.0, 13.0),
        (450.0, 262.0, 13.0),
        (424.0, 104.0, 10.0),
    ]
    .iter()
    .map(|t| blob((t.0, t.1), t.2, t.2))
    .collect();
    art.path(&crowns, LEAF.shade(0.3));
    for tip in [(64.0, 92.0), (388.0, 132.0), (132.0, 204.0), (420.0, 258.0)] {
        pin(&mut art, tip, 17.0, true);
    }
    pin(&mut art, (252.0, 206.0), 27.0, false);
    art
}

/// A face with hair, scarf and jacket, 180 x 220 from (150, 40).
fn portrait() -> Vec<Patch> {
    let skin = SKIN.get(3).copied().unwrap_or(ROSE);
    let mid = 240.0;
    vec![
        mosaic::patch(
            &mosaic::corners((150.0, 40.0), (180.0, 220.0)),
            LAMP.mix(ROSE, 0.25),
        ),
        mosaic::round((mid, 120.0), 68.0, 66.0, RAVEN),
        mosaic::round((mid - 50.0, 150.0), 26.0, 36.0, RAVEN),
        mosaic::round((mid + 50.0, 150.0), 26.0, 36.0, RAVEN),
        mosaic::round((mid, 284.0), 86.0, 76.0, LEAF),
        mosaic::bar((mid, 186.0), (mid, 214.0), 34.0, skin.shade(0.2)),
        mosaic::round((mid, 144.0), 49.0, 52.0, skin),
        mosaic::patch(
            &[
                (196.0, 112.0),
                (240.0, 90.0),
                (284.0, 112.0),
                (268.0, 122.0),
                (240.0, 112.0),
                (212.0, 122.0),
            ],
            RAVEN,
        ),
        mosaic::round((mid - 19.0, 146.0), 6.0, 7.0, LINE),
        mosaic::round((mid + 19.0, 146.0), 6.0, 7.0, LINE),
        mosaic::round((mid - 32.0, 164.0), 9.0, 6.0, ROSE.shade(0.15)),
        mosaic::round((mid + 32.0, 164.0), 9.0, 6.0, ROSE.shade(0.15)),
        mosaic::bar((mid - 15.0, 168.0), (mid - 5.0, 175.0), 6.0, LINE),
        mosaic::bar((mid - 5.0, 175.0), (mid + 5.0, 175.0), 6.0, LINE),
        mosaic::bar((mid + 5.0, 175.0), (mid + 15.0, 168.0), 6.0, LINE),
        mosaic::bar((mid - 40.0, 222.0), (mid + 40.0, 222.0), 20.0, ROSE),
    ]
}

/// `portrait-pieces`: two hands put a portrait together from torn pieces of paper.
pub fn portrait_pieces() -> Art {
    let mut art = stage::panel((80.0, 40.0));
    let wood = art.fade(&[(0.0, WOOD.shade(0.55), 1.0), (1.0, WOOD.shade(0.2), 1.0)]);
    art.rect((0.0, 0.0), (480.0, 320.0), 0.0, wood);
    art.stroke(
        "M0 66H480M0 150H480M0 236H480",
        Paint::Soft(NIGHT, 0.25),
        5.0,
    );
    stage::glow(&mut art, (80.0, 30.0), 260.0);
    art.rect((138.0, 28.0), (204.0, 244.0), 8.0, Paint::Soft(PAPER, 0.22));
    let picture = portrait();
    // Corners of the tears: three columns, three rows.
    let grid: [[P; 4]; 4] = [
        [(150.0, 40.0), (206.0, 40.0), (270.0, 40.0), (330.0, 40.0)],
        [
            (150.0, 118.0),
            (212.0, 104.0),
            (262.0, 122.0),
            (330.0, 106.0),
        ],
        [
            (150.0, 184.0),
            (200.0, 192.0),
            (276.0, 180.0),
            (330.0, 194.0),
        ],
        [
            (150.0, 260.0),
            (216.0, 260.0),
            (264.0, 260.0),
            (330.0, 260.0),
        ],
    ];
    for (r, rows) in grid.windows(2).enumerate() {
        let [above, below] = rows else { continue };
        for c in 0..3_usize {
            let corner = |row: &[P; 4], i: usize| row.get(i).copied().unwrap_or_default();
            let piece = [
                corner(above, c),
                corner(above, c + 1),
                corner(below, c + 1),
                corner(below, c),
            ];
            let turn = [2.0, -1.5, 1.5, -2.0, 0.5, 2.0, 14.0, -1.0, -13.0]
                .get(r * 3 + c)
                .copied()
                .unwrap_or(0.0);
            let by = match (r, c) {
                (2, 0) => (-28.0, 6.0),
                (2, 2) => (28.0, 6.0),
                (0, 0) => (-3.0, -2.0),
                (0, 2) => (3.0, -2.0),
                _ => (0.0, 0.0),
            };
            let mid = piece
                .iter()
                .fold((0.0, 0.0), |s: P, p| (s.0 + p.0 * 0.25, s.1 + p.1 * 0.25));
            for (grow, down, paint) in [
                (1.03, 5.0, Paint::Soft(LINE, 0.4)),
                (1.03, 0.0, Paint::Flat(PAPER)),
            ] {
                let lie = Lie {
                    by: (by.0 + down * 0.6, by.1 + down),
                    turn,
                    scale: grow,
                };
                let under: Vec<P> = piece.iter().map(|p| lie.put(*p, mid)).collect();
                art.poly(&under, paint);
            }
            mosaic::draw_piece(
                &mut art,
                &picture,
                &piece,
                Lie {
                    by,
                    turn,
                    scale: 0.92,
                },
            );
        }
    }
    let skin = SKIN.get(3).copied().unwrap_or(ROSE);
    let sleeve = LEAF.mix(DUSK, 0.25);
    props::big_hand(
        &mut art,
        (-14.0, 342.0),
        (84.0, 270.0),
        34.0,
        1.0,
        skin,
        sleeve,
    );
    props::big_hand(
        &mut art,
        (494.0, 342.0),
        (396.0, 270.0),
        34.0,
        -1.0,
        skin,
        sleeve,
    );
    art
}

/// `group-table`: teenagers around a table; one stands up for another.
pub fn group_table() -> Art {
    table_with([&cast::TEEN, &cast::KOFI, &cast::SALMA])
}

/// `group-table-young`: the same with Luca, Milan and Vera.
pub fn group_table_young() -> Art {
    table_with([&cast::TARIQ, &cast::MARO, &cast::NADIA])
}

fn table_with([at_left, stood_up_for, stands]: [&'static Look; 3]) -> Art {
    let mut art = stage::panel((170.0, 44.0));
    stage::room(&mut art, 240.0);
    things::room_window(&mut art, (36.0, 50.0), (74.0, 84.0));
    for (x, colour) in [(346.0, ROSE.shade(0.2)), (404.0, LEAF)] {
        art.rect((x, 42.0), (46.0, 60.0), 4.0, colour);
        art.circle((x + 23.0, 68.0), 13.0, colour.warm(0.5));
    }
    buildings::hanging_lamp(&mut art, (170.0, 40.0), 34.0, 210.0);
    let r = 25.0;
    let sitting = Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 6.0,
        gaze: (0.2, 0.55),
        face: Face::Level,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(stood_up_for, r, (238.0, 226.0))
    };
    let standing = Figure {
        legs: Legs::Stand,
        lean: -3.0,
        tilt: -2.0,
        gaze: (-0.3, 0.15),
        mouth: 0.35,
        left: Arm::Later,
        right: Arm::To((378.0, 186.0)),
        ..Figure::at(stands, r, (320.0, 186.0))
    };
    Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        gaze: (0.7, -0.1),
        mouth: 0.4,
        left: Arm::Inward((128.0, 222.0)),
        right: Arm::Inward((166.0, 220.0)),
        ..Figure::at(at_left, r, (142.0, 226.0))
    }
    .draw(&mut art);
    standing.draw(&mut art);
    sitting.draw(&mut art);
    let p = sitting.shoulder(Hand::Right);
    standing.arm(&mut art, Hand::Left, Arm::To((p.0 + 8.0, p.1 + 4.0)));
    art.stroke("M178 258V318M308 258V318", BARK.shade(0.25), 12.0);
    art.ellipse((242.0, 250.0), 150.0, 36.0, WOOD.shade(0.35));
    let top = art.lit(WOOD.warm(0.12), 242.0);
    art.ellipse((242.0, 242.0), 150.0, 36.0, top);
    sitting.arm(&mut art, Hand::Left, Arm::To((214.0, 230.0)));
    sitting.arm(&mut art, Hand::Right, Arm::To((264.0, 232.0)));
    things::mug(&mut art, (184.0, 250.0), 24.0, LEAF, 1.0);
    things::book(&mut art, (312.0, 254.0), 22.0, ROSE.shade(0.3));
    // Two sit with their backs to us.
    for (look, x, tilt) in [(&cast::ZOLA, 92.0, 8.0), (&cast::TEEN_TWO, 398.0, -8.0)] {
        Figure {
            behind: true,
            legs: Legs::Hidden,
            tilt,
            left: Arm::Later,
            right: Arm::Later,
            ..Figure::at(look, 28.0, (x, 306.0))
        }
        .draw(&mut art);
        art.rect((x - 40.0, 272.0), (80.0, 18.0), 8.0, BARK.warm(0.15));
        art.stroke(
            &format!("M{} 280V330M{} 280V330", x - 32.0, x + 32.0),
            BARK.shade(0.15),
            9.0,
        );
    }
    art
}
