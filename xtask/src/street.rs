//! The wide picture of the Home screen: a street at dusk, with calm sky for the title in the upper left third.

use crate::buildings::{House, Roof, bush, poplar, porch_lamp, tree};
use crate::canvas::{Art, Paint, num};
use crate::palette::*;
use crate::stage;

const GROUND: f32 = 424.0;

#[allow(clippy::too_many_arguments)] // A table reads best as a table.
const fn house(
    x: f32,
    w: f32,
    h: f32,
    roof: (Roof, f32),
    wall: Colour,
    tiles: Colour,
    door: Colour,
    door_at: f32,
    panes: (usize, usize, u32),
    lit: bool,
) -> House {
    House {
        x,
        ground: GROUND,
        w,
        h,
        roof: roof.0,
        roof_h: roof.1,
        wall,
        tiles,
        door,
        door_at,
        rows: panes.0,
        cols: panes.1,
        warm: panes.2,
        lit,
    }
}

fn houses() -> [House; 9] {
    let slate = NIGHT.mix(DUSK, 0.25);
    let brick = ROSE.mix(NIGHT, 0.62);
    [
        house(
            -64.0,
            168.0,
            118.0,
            (Roof::Ridge, 54.0),
            DUSK.mix(LEAF, 0.3).shade(0.25),
            slate,
            BARK,
            0.4,
            (1, 3, 0),
            false,
        ),
        house(
            128.0,
            132.0,
            112.0,
            (Roof::Gable, 66.0),
            DUSK.mix(ROSE, 0.3).shade(0.2),
            brick,
            LEAF.shade(0.3),
            0.64,
            (1, 2, 0),
            false,
        ),
        house(
            300.0,
            190.0,
            128.0,
            (Roof::Mansard, 62.0),
            ROSE.mix(DUSK, 0.4),
            brick.shade(0.2),
            LEAF.shade(0.1),
            0.3,
            (1, 3, 0b101 | 1 << 30),
            true,
        ),
        house(
            534.0,
            124.0,
            186.0,
            (Roof::Steps, 66.0),
            DUSK.mix(PAPER, 0.12),
            slate,
            ROSE.shade(0.4),
            0.32,
            (2, 2, 0b0100),
            false,
        ),
        house(
            668.0,
            168.0,
            160.0,
            (Roof::Twin, 74.0),
            LEAF.mix(DUSK, 0.4).shade(0.1),
            slate.shade(0.15),
            BARK,
            0.72,
            (1, 3, 0),
            false,
        ),
        house(
            880.0,
            146.0,
            222.0,
            (Roof::Flat, 52.0),
            ROSE.mix(NIGHT, 0.42),
            slate,
            DUSK.shade(0.2),
            0.34,
            (3, 3, 0b000_010_000),
            false,
        ),
        house(
            1036.0,
            176.0,
            150.0,
            (Roof::Gable, 104.0),
            PAPER.mix(DUSK, 0.42),
            brick,
            ROSE.shade(0.2),
            0.5,
            (1, 3, 0b101),
            true,
        ),
        house(
            1252.0,
            132.0,
            196.0,
            (Roof::Round, 70.0),
            DUSK.mix(LEAF, 0.25),
            slate,
            BARK.mix(ROSE, 0.2),
            0.68,
            (2, 2, 0b0001),
            false,
        ),
        house(
            1416.0,
            226.0,
            158.0,
            (Roof::Tower, 66.0),
            DUSK.mix(ROSE, 0.42).shade(0.12),
            brick.shade(0.1),
            LEAF.shade(0.2),
            0.26,
            (1, 2, 0),
            false,
        ),
    ]
}

/// `street-home`, 1600 by 480.
pub fn home() -> Art {
    let mut art = Art::new((1600.0, 480.0), 0.0, (1124.0, 340.0));
    let sky = art.fade(&[
        (0.0, NIGHT, 1.0),
        (0.4, DUSK, 1.0),
        (0.68, DUSK.mix(ROSE, 0.5), 1.0),
        (0.86, ROSE, 1.0),
    ]);
    art.rect((0.0, 0.0), (1600.0, 480.0), 0.0, sky);
    let rim = art.halo(ROSE, 0.55);
    art.path(&crate::canvas::blob((1080.0, 440.0), 620.0, 190.0), rim);
    stage::stars(
        &mut art,
        &[
            (96.0, 64.0, 2.6),
            (310.0, 38.0, 2.2),
            (470.0, 150.0, 2.2),
            (640.0, 56.0, 3.0),
            (790.0, 120.0, 2.2),
            (1010.0, 48.0, 2.6),
            (1190.0, 96.0, 2.2),
            (1350.0, 44.0, 3.0),
            (1530.0, 104.0, 2.4),
        ],
    );
    stage::far_roofs(&mut art, GROUND, 190.0, DUSK.mix(ROSE, 0.3));
    bush(
        &mut art,
        &[
            (-20.0, 430.0, 90.0),
            (250.0, 440.0, 80.0),
            (520.0, 440.0, 96.0),
            (860.0, 430.0, 110.0),
            (1240.0, 430.0, 120.0),
            (1420.0, 440.0, 96.0),
        ],
        DUSK.mix(NIGHT, 0.3).mix(LEAF, 0.16),
    );
    poplar(&mut art, (1226.0, GROUND), 236.0, LEAF.mix(DUSK, 0.35));
    poplar(&mut art, (862.0, GROUND), 190.0, LEAF.mix(DUSK, 0.35));
    tree(&mut art, (508.0, 324.0), 46.0, GROUND, LEAF.mix(DUSK, 0.3));
    let all = houses();
    for one in &all {
        one.draw(&mut art);
    }
    tree(&mut art, (114.0, 346.0), 38.0, GROUND, LEAF.mix(DUSK, 0.2));
    tree(
        &mut art,
        (1398.0, 318.0),
        54.0,
        GROUND,
        LEAF.mix(DUSK, 0.15),
    );
    stage::ground(&mut art, GROUND, NIGHT.mix(DUSK, 0.45));
    for one in all.iter().filter(|h| h.lit) {
        let lamp = one.lamp();
        stage::pool(&mut art, (lamp.0, GROUND + 12.0), 120.0, 11.0);
    }
    bush(
        &mut art,
        &[
            (276.0, 420.0, 22.0),
            (262.0, 424.0, 18.0),
            (650.0, 422.0, 20.0),
            (1232.0, 420.0, 20.0),
            (1216.0, 424.0, 16.0),
            (866.0, 422.0, 18.0),
        ],
        LEAF.shade(0.42),
    );
    for one in &all {
        porch_lamp(
            &mut art,
            one.lamp(),
            11.0,
            one.lit,
            if one.lit { 190.0 } else { 0.0 },
        );
    }
    front(&mut art);
    art
}

/// One of the six houses on the learners' path, with its lamp out or lit and its windows dark or warm. It has no
/// background, because the screen it appears on paints the street.
pub fn path_house(ix: usize, lit: bool, warm: bool) -> Art {
    let ground = 262.0;
    let mut art = Art::new((260.0, 272.0), 0.0, (150.0, 200.0));
    let slate = NIGHT.mix(DUSK, 0.25);
    let brick = ROSE.mix(NIGHT, 0.62);
    let (w, h, roof, wall, tiles, door, door_at, panes) = match ix {
        0 => (
            156.0,
            118.0,
            (Roof::Gable, 78.0),
            DUSK.mix(ROSE, 0.35),
            brick,
            LEAF.shade(0.3),
            0.66,
            (1, 2, 0b11),
        ),
        1 => (
            170.0,
            122.0,
            (Roof::Mansard, 66.0),
            ROSE.mix(DUSK, 0.4),
            brick.shade(0.2),
            LEAF.shade(0.1),
            0.3,
            (1, 3, 0b101 | 1 << 30),
        ),
        2 => (
            126.0,
            164.0,
            (Roof::Steps, 62.0),
            DUSK.mix(PAPER, 0.2),
            slate,
            ROSE.shade(0.4),
            0.34,
            (2, 2, 0b1011),
        ),
        3 => (
            164.0,
            138.0,
            (Roof::Twin, 72.0),
            LEAF.mix(DUSK, 0.4),
            slate.shade(0.15),
            BARK,
            0.72,
            (1, 3, 0b111),
        ),
        4 => (
            150.0,
            128.0,
            (Roof::Round, 60.0),
            GLOW.mix(ROSE, 0.55).shade(0.12),
            brick,
            DUSK.shade(0.2),
            0.34,
            (1, 2, 0b10),
        ),
        _ => (
            176.0,
            112.0,
            (Roof::Tower, 84.0),
            ROSE.mix(PAPER, 0.25).shade(0.2),
            slate,
            LEAF.shade(0.25),
            0.36,
            (1, 3, 0b110),
        ),
    };
    let one = House {
        x: 122.0 - w / 2.0,
        ground,
        w,
        h,
        roof: roof.0,
        roof_h: roof.1,
        wall: if lit { wall } else { wall.mix(NIGHT, 0.28) },
        tiles,
        door,
        door_at,
        rows: panes.0,
        cols: panes.1,
        warm: if warm { panes.2 } else { 0 },
        lit,
    };
    let leaf = LEAF.mix(DUSK, if lit { 0.15 } else { 0.4 });
    if ix.is_multiple_of(2) {
        tree(&mut art, (222.0, 184.0), 30.0, ground, leaf);
    } else {
        poplar(&mut art, (226.0, ground), 128.0, leaf);
    }
    one.draw(&mut art);
    if lit {
        stage::pool(&mut art, (one.lamp().0, ground + 3.0), 84.0, 7.0);
    }
    bush(
        &mut art,
        &[(34.0, 258.0, 15.0), (22.0, 262.0, 11.0)],
        LEAF.shade(0.42),
    );
    porch_lamp(
        &mut art,
        one.lamp(),
        10.0,
        lit,
        if lit { 92.0 } else { 0.0 },
    );
    art
}

/// The curb, a low fence and grass: the nearest things.
fn front(art: &mut Art) {
    let kerb = NIGHT.mix(LINE, 0.4);
    art.rect((0.0, 452.0), (1600.0, 28.0), 0.0, kerb);
    art.rect((0.0, 450.0), (1600.0, 5.0), 0.0, DUSK.mix(ROSE, 0.2));
    let mut dashes = String::new();
    for i in 0..14_u8 {
        dashes.push_str(&format!("M{} 468h56", num(f32::from(i) * 124.0 - 20.0)));
    }
    art.stroke(&dashes, Paint::Soft(PAPER, 0.16), 5.0);
    bush(
        art,
        &[
            (-6.0, 466.0, 40.0),
            (52.0, 474.0, 30.0),
            (1560.0, 470.0, 40.0),
            (1610.0, 460.0, 50.0),
            (1506.0, 478.0, 26.0),
        ],
        LINE.mix(LEAF, 0.3),
    );
}
