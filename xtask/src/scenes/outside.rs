//! Outdoors: friends on the street, houses with curtains, stairs, and the calm hill.

use super::toys;
use crate::buildings::{self, House, Roof};
use crate::canvas::{Art, place};
use crate::cast::{self, Look};
use crate::moth;
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `friends-walking`: three children on a street, one in a wheelchair, one with a school bag.
pub fn friends_walking() -> Art {
    let (mut art, sam) = side_by_side([&cast::LEO, &cast::NOOR, &cast::SAM], 26.0);
    let (x, y) = sam.chest();
    let cloth = art.lit(ROSE.shade(0.2), x);
    art.rect((x - 36.0, y - 8.0), (66.0, 62.0), 18.0, cloth);
    sam.draw(&mut art);
    toys::straps(&mut art, &sam, BARK);
    sam.arm(&mut art, Hand::Left, Arm::To((304.0, 226.0)));
    sam.arm(&mut art, Hand::Right, Arm::To((386.0, 222.0)));
    art
}

/// `teens-walking`: three teenagers on the same street, one in a wheelchair, one with a cane.
pub fn teens_walking() -> Art {
    let (mut art, third) = side_by_side([&cast::YUKI, &cast::SALMA, &cast::KOFI], 22.5);
    art.line((388.0, 228.0), (410.0, 282.0), PAPER, 6.0);
    Figure {
        left: Arm::To((304.0, 226.0)),
        right: Arm::To((384.0, 226.0)),
        ..third
    }
    .draw(&mut art);
    art
}

/// The street with the first two; the caller still has to draw the third, whose arms are missing.
fn side_by_side([first, second, third]: [&Look; 3], r: f32) -> (Art, Figure<'_>) {
    let mut art = stage::panel((418.0, 92.0));
    stage::stars(
        &mut art,
        &[
            (52.0, 36.0, 2.4),
            (188.0, 28.0, 2.4),
            (286.0, 52.0, 2.2),
            (352.0, 26.0, 2.4),
        ],
    );
    stage::far_roofs(&mut art, 226.0, 124.0, DUSK.mix(ROSE, 0.3));
    let plain = House {
        x: -30.0,
        ground: 226.0,
        w: 128.0,
        h: 108.0,
        roof: Roof::Gable,
        roof_h: 64.0,
        wall: ROSE.mix(DUSK, 0.5),
        tiles: BARK,
        door: LEAF.shade(0.3),
        door_at: 0.72,
        rows: 1,
        cols: 2,
        warm: 0b10,
        lit: false,
    };
    plain.draw(&mut art);
    House {
        x: 292.0,
        w: 138.0,
        h: 92.0,
        roof: Roof::Ridge,
        roof_h: 46.0,
        wall: LEAF.mix(DUSK, 0.45),
        tiles: NIGHT,
        door: ROSE.shade(0.3),
        warm: 0b01,
        ..plain
    }
    .draw(&mut art);
    buildings::tree(&mut art, (170.0, 138.0), 40.0, 228.0, LEAF);
    stage::ground(&mut art, 224.0, NIGHT.mix(DUSK, 0.4));
    art.rect((0.0, 292.0), (480.0, 28.0), 0.0, NIGHT.mix(LINE, 0.5));
    art.rect((0.0, 289.0), (480.0, 6.0), 0.0, HAZE.shade(0.25));
    buildings::street_lamp(&mut art, (440.0, 290.0), 198.0, 16.0, 180.0);
    stage::pool(&mut art, (376.0, 276.0), 130.0, 13.0);
    let seat = (104.0, 222.0);
    things::wheelchair_back(&mut art, seat, r, 1.0);
    Figure {
        legs: Legs::Side(1.0),
        gaze: (0.7, -0.1),
        tilt: 2.0,
        left: Arm::Inward((112.0, 218.0)),
        right: Arm::To((160.0, 206.0)),
        ..Figure::at(first, r, seat)
    }
    .draw(&mut art);
    things::wheelchair_front(&mut art, seat, r, 1.0, 288.0);
    Figure {
        legs: Legs::Walk(1.0),
        gaze: (-0.6, 0.15),
        lean: 2.0,
        left: Arm::To((208.0, 234.0)),
        right: Arm::To((284.0, 226.0)),
        ..Figure::stand(second, r, 242.0, 284.0)
    }
    .draw(&mut art);
    let last = Figure {
        legs: Legs::Walk(1.0),
        gaze: (-0.5, 0.0),
        lean: 2.0,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(third, r, 346.0, 284.0)
    };
    (art, last)
}

/// `steps-order`: stone stairs up to a lit porch.
pub fn steps_order() -> Art {
    let mut art = stage::panel((338.0, 84.0));
    stage::stars(
        &mut art,
        &[
            (48.0, 42.0, 2.6),
            (122.0, 84.0, 2.2),
            (186.0, 32.0, 2.4),
            (252.0, 60.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 300.0, 130.0, DUSK.mix(ROSE, 0.3));
    let wall = ROSE.mix(DUSK, 0.4);
    let paint = art.fade(&[(0.0, wall.shade(0.3), 1.0), (1.0, wall, 1.0)]);
    art.rect((310.0, 40.0), (180.0, 200.0), 0.0, paint);
    art.poly(
        &[(280.0, 48.0), (330.0, -6.0), (500.0, -6.0), (500.0, 48.0)],
        BARK,
    );
    art.rect((366.0, 60.0), (84.0, 96.0), 12.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((375.0, 69.0), (66.0, 90.0), 8.0, warm);
    art.circle((430.0, 118.0), 5.0, BARK);
    for i in 0..5_u8 {
        let n = f32::from(i);
        let (x, y) = (24.0 + n * 68.0, 278.0 - n * 31.0);
        let stone = WOOD.mix(PAPER, 0.2).shade(0.26 - n * 0.05);
        let front = art.fade(&[
            (0.0, stone.shade(0.4), 1.0),
            (0.3, stone, 1.0),
            (1.0, stone.shade(0.35), 1.0),
        ]);
        art.rect((x, y), (500.0 - x, 330.0 - y), 4.0, front);
        art.rect(
            (x - 7.0, y),
            (507.0 - x, 14.0),
            6.0,
            PAPER.mix(HAZE, 0.62 - n * 0.1).warm(0.1 + n * 0.12),
        );
    }
    buildings::porch_lamp(&mut art, (338.0, 92.0), 17.0, true, 190.0);
    buildings::bush(
        &mut art,
        &[(-6.0, 312.0, 36.0), (28.0, 324.0, 22.0)],
        LEAF.shade(0.4),
    );
    art
}

/// `calm`: a hill, stars, one lit window.
pub fn calm() -> Art {
    let mut art = stage::panel((316.0, 176.0));
    stage::stars(
        &mut art,
        &[
            (44.0, 52.0, 2.6),
            (132.0, 118.0, 2.2),
            (140.0, 38.0, 3.2),
            (206.0, 84.0, 2.4),
            (262.0, 36.0, 2.4),
            (330.0, 66.0, 2.2),
            (386.0, 34.0, 3.0),
            (440.0, 92.0, 2.4),
        ],
    );
    art.path(
        &place(
            "M 0.3 -1 C -0.9 -0.8 -0.9 0.8 0.3 1 C -0.25 0.45 -0.25 -0.45 0.3 -1 Z",
            (82.0, 76.0),
            (28.0, 28.0),
        ),
        GLOW,
    );
    art.path("M0 236Q120 176 250 222T480 204V320H0Z", DUSK.mix(ROSE, 0.3));
    let hill = art.fade(&[
        (0.0, LEAF.mix(DUSK, 0.3), 1.0),
        (1.0, LEAF.shade(0.55), 1.0),
    ]);
    art.path("M-20 320Q170 176 330 208Q430 226 500 300V330H-20Z", hill);
    stage::glow(&mut art, (316.0, 184.0), 130.0);
    art.rect((276.0, 160.0), (78.0, 56.0), 0.0, ROSE.mix(DUSK, 0.4));
    art.poly(&[(266.0, 164.0), (315.0, 120.0), (364.0, 164.0)], BARK);
    art.rect((336.0, 122.0), (12.0, 34.0), 2.0, BARK.shade(0.3));
    art.rect((293.0, 172.0), (28.0, 26.0), 3.0, GLOW);
    art.stroke("M307 172V198", WOOD, 4.0);
    art.rect((330.0, 180.0), (16.0, 36.0), 5.0, LEAF.shade(0.45));
    buildings::tree(&mut art, (218.0, 168.0), 30.0, 226.0, LEAF);
    art.path(
        "M338 216Q340 250 300 268T252 330H316Q330 292 350 268T352 216Z",
        ROSE.mix(DUSK, 0.25).warm(0.1),
    );
    buildings::bush(
        &mut art,
        &[
            (396.0, 238.0, 18.0),
            (418.0, 246.0, 15.0),
            (30.0, 312.0, 36.0),
            (72.0, 322.0, 26.0),
        ],
        LEAF.shade(0.4),
    );
    art
}

/// `moth-lamp`: the guide shows the way to the lamp.
pub fn moth_lamp() -> Art {
    let mut art = stage::panel((400.0, 84.0));
    stage::stars(
        &mut art,
        &[
            (48.0, 56.0, 2.6),
            (112.0, 32.0, 2.2),
            (276.0, 36.0, 2.4),
            (448.0, 190.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 320.0, 120.0, DUSK.mix(ROSE, 0.3));
    buildings::street_lamp(&mut art, (400.0, 330.0), 244.0, 28.0, 210.0);
    moth::draw(&mut art, (176.0, 176.0), 66.0, moth::Pose::Points, -22.0);
    art
}

/// `moth-hedge`: the guide listens over a hedge.
pub fn moth_hedge() -> Art {
    let mut art = stage::panel((78.0, 66.0));
    stage::stars(
        &mut art,
        &[
            (190.0, 36.0, 2.6),
            (300.0, 30.0, 2.2),
            (420.0, 60.0, 2.6),
            (450.0, 150.0, 2.2),
        ],
    );
    buildings::bush(
        &mut art,
        &[
            (20.0, 330.0, 90.0),
            (150.0, 350.0, 80.0),
            (330.0, 352.0, 84.0),
            (460.0, 334.0, 90.0),
        ],
        LEAF.mix(DUSK, 0.4).shade(0.3),
    );
    buildings::porch_lamp(&mut art, (74.0, 72.0), 26.0, true, 200.0);
    art.line((74.0, -10.0), (74.0, 40.0), LINE, 6.0);
    moth::draw(&mut art, (250.0, 180.0), 74.0, moth::Pose::Listens, 4.0);
    art
}
