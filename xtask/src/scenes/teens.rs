//! For ages 11 to 13: a thread around corners, a live room, a picture in tiles, friends on the steps.

use super::mosaic::{self, Lie, Patch};
use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, Paint, blob, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `long-thread`: a thread runs from a bright chat bubble with a kite avatar around several corners.
pub fn long_thread() -> Art {
    let mut art = stage::panel((100.0, 80.0));
    stage::stars(
        &mut art,
        &[(262.0, 30.0, 2.4), (352.0, 54.0, 2.2), (300.0, 84.0, 2.2)],
    );
    stage::far_roofs(&mut art, 296.0, 110.0, DUSK.mix(ROSE, 0.35));
    stage::ground(&mut art, 294.0, NIGHT.mix(DUSK, 0.35));
    let blocks: [(f32, f32, f32, Colour, u8); 3] = [
        (104.0, 176.0, 86.0, ROSE.mix(DUSK, 0.35), 0b0110),
        (226.0, 138.0, 86.0, LEAF.mix(DUSK, 0.45), 0b0100),
        (348.0, 190.0, 66.0, DUSK.mix(ROSE, 0.2).shade(0.25), 0),
    ];
    let block = |art: &mut Art, (x, y, w, wall, warm): (f32, f32, f32, Colour, u8)| {
        let paint = art.lit(wall, x + w * 0.5);
        art.rect((x, y), (w, 296.0 - y), 0.0, paint);
        art.rect((x - 6.0, y - 6.0), (w + 12.0, 16.0), 6.0, wall.shade(0.4));
        for i in 0..4_u8 {
            let at = (
                x + w * if i % 2 == 0 { 0.16 } else { 0.6 },
                y + 26.0 + f32::from(i / 2) * 44.0,
            );
            buildings::window(art, at, (w * 0.24, 26.0), warm >> i & 1 == 1, wall);
        }
    };
    for one in blocks {
        block(&mut art, one);
    }
    let halo = art.halo(GLOW, 0.5);
    art.circle((116.0, 84.0), 170.0, halo);
    // Bright near the bubble, dimmer with every corner.
    art.stroke(
        "M424 214Q424 206 424 190V130Q424 118 436 118H496",
        HAZE.shade(0.25),
        5.0,
    );
    art.stroke(
        "M328 110V258Q328 272 342 272H412Q424 272 424 260V200",
        ROSE.mix(HAZE, 0.35),
        5.0,
    );
    art.stroke(
        "M64 130V268Q64 282 78 282H194Q208 282 208 268V122Q208 108 222 108H314Q328 108 328 122V150",
        GLOW,
        6.0,
    );
    block(&mut art, (446.0, 76.0, 90.0, NIGHT.mix(DUSK, 0.35), 0));
    things::bubble(&mut art, (30.0, 34.0), (176.0, 96.0), -1.0, GLOW);
    art.circle((82.0, 82.0), 36.0, NIGHT);
    props::kite(&mut art, (80.0, 70.0), 20.0, 14.0);
    art.stroke("M136 68H184M136 96H168", HAZE.shade(0.2), 12.0);
    art
}

/// `live-room`: a young person in front of a phone on a stand; behind them, the curtain is half open to the street.
pub fn live_room() -> Art {
    let mut art = stage::panel((60.0, 64.0));
    stage::room(&mut art, 330.0);
    art.rect((168.0, 26.0), (300.0, 204.0), 10.0, WOOD);
    let sky = art.fade(&[(0.0, NIGHT, 1.0), (0.6, DUSK, 1.0), (1.0, ROSE, 1.0)]);
    art.rect((180.0, 38.0), (276.0, 184.0), 3.0, sky);
    stage::stars(
        &mut art,
        &[(342.0, 58.0, 2.4), (420.0, 66.0, 2.4), (384.0, 50.0, 2.0)],
    );
    art.path("M306 222V150L328 124L350 150V222Z", ROSE.mix(DUSK, 0.45));
    art.path("M352 222V112H398V222Z", LEAF.mix(DUSK, 0.4));
    art.path("M400 222V142L428 116L456 142V222Z", PAPER.mix(DUSK, 0.5));
    art.path(
        "M318 160H336V180H318ZM362 126H374V142H362ZM380 156H392V172H380ZM362 186H374V202H362ZM418 152H438V174H418Z",
        LAMP,
    );
    art.path(
        "M380 126H392V142H380ZM362 156H374V172H362ZM418 188H438V208H418ZM318 192H336V210H318Z",
        NIGHT,
    );
    art.stroke("M318 38V222", WOOD, 8.0);
    props::curtain(&mut art, (462.0, 20.0), (-26.0, 226.0), ROSE.shade(0.3));
    // The drawn half of the curtain.
    art.path("M166 20H312Q306 140 316 246H160Z", ROSE.shade(0.14));
    art.stroke(
        "M196 26V240M228 26V242M260 26V242M290 26V240",
        ROSE.shade(0.3),
        5.0,
    );
    art.rect((150.0, 12.0), (330.0, 10.0), 5.0, BARK);
    stage::glow(&mut art, (62.0, 66.0), 150.0);
    Figure {
        legs: Legs::Hidden,
        lean: -3.0,
        tilt: -3.0,
        gaze: (-0.6, 0.05),
        left: Arm::To((192.0, 176.0)),
        right: Arm::To((318.0, 250.0)),
        ..Figure::at(&cast::KOFI, 42.0, (256.0, 286.0))
    }
    .draw(&mut art);
    art.rect((0.0, 264.0), (480.0, 60.0), 0.0, WOOD.shade(0.35));
    art.rect((-10.0, 256.0), (500.0, 18.0), 6.0, WOOD.warm(0.15));
    // The phone on its stand, its screen toward the person.
    let halo = art.halo(GLOW, 0.55);
    art.circle((126.0, 158.0), 110.0, halo);
    art.stroke("M104 198V234L76 256M104 234L134 256", LINE, 8.0);
    art.open("phone", 6.0, (104.0, 150.0));
    art.rect((72.0, 94.0), (62.0, 112.0), 12.0, LINE);
    art.poly(
        &[
            (132.0, 100.0),
            (142.0, 106.0),
            (142.0, 196.0),
            (132.0, 202.0),
        ],
        GLOW,
    );
    art.path(
        &format!(
            "{}{}",
            blob((90.0, 112.0), 7.0, 7.0),
            blob((90.0, 132.0), 7.0, 7.0)
        ),
        HAZE,
    );
    art.close();
    art.line((24.0, -6.0), (44.0, 36.0), LINE, 6.0);
    art.path(
        &place(
            "M -0.5 -0.6 Q 0 -0.7 0.5 -0.6 L 0.95 0.55 Q 0 0.75 -0.95 0.55 Z",
            (58.0, 58.0),
            (34.0, 34.0),
        ),
        LAMP,
    );
    things::mug(&mut art, (412.0, 258.0), 34.0, LEAF, 1.0);
    art
}

/// A holiday picture: hill, house, sun, tree. 272 x 170 from (48, 66).
fn holiday() -> Vec<Patch> {
    let wall = PAPER.shade(0.05);
    vec![
        mosaic::patch(
            &mosaic::corners((48.0, 66.0), (272.0, 170.0)),
            ROSE.warm(0.25),
        ),
        mosaic::patch(
            &mosaic::corners((48.0, 66.0), (272.0, 62.0)),
            DUSK.mix(ROSE, 0.5),
        ),
        mosaic::round((252.0, 128.0), 34.0, 34.0, GLOW),
        mosaic::patch(
            &[
                (48.0, 172.0),
                (110.0, 118.0),
                (170.0, 164.0),
                (230.0, 140.0),
                (320.0, 186.0),
                (320.0, 236.0),
                (48.0, 236.0),
            ],
            DUSK.shade(0.1),
        ),
        mosaic::round((150.0, 262.0), 190.0, 74.0, LEAF),
        mosaic::patch(&mosaic::corners((128.0, 158.0), (66.0, 46.0)), wall),
        mosaic::patch(&[(116.0, 162.0), (161.0, 122.0), (206.0, 162.0)], BARK),
        mosaic::patch(
            &mosaic::corners((152.0, 174.0), (18.0, 30.0)),
            LEAF.shade(0.4),
        ),
        mosaic::patch(&mosaic::corners((176.0, 170.0), (12.0, 14.0)), LAMP),
        mosaic::bar((84.0, 170.0), (84.0, 206.0), 8.0, BARK),
        mosaic::round((84.0, 160.0), 22.0, 26.0, LEAF.shade(0.35)),
        mosaic::bar((232.0, 186.0), (232.0, 206.0), 7.0, BARK),
        mosaic::round((232.0, 178.0), 16.0, 19.0, LEAF.shade(0.35)),
    ]
}

/// `picture-tiles`: a picture frame whose picture dissolves into square tiles.
pub fn picture_tiles() -> Art {
    let mut art = stage::panel((420.0, 214.0));
    stage::room(&mut art, 330.0);
    art.rect((320.0, 274.0), (180.0, 60.0), 0.0, WOOD.shade(0.35));
    art.rect((310.0, 266.0), (180.0, 15.0), 6.0, WOOD.warm(0.15));
    props::table_lamp(&mut art, (424.0, 267.0), 34.0, 76.0, 170.0);
    art.stroke("M120 52L170 18L220 52", HAZE, 4.0);
    art.circle((170.0, 18.0), 7.0, LAMP);
    art.rect((32.0, 50.0), (304.0, 202.0), 10.0, WOOD.warm(0.12));
    art.rect((48.0, 66.0), (272.0, 170.0), 2.0, NIGHT);
    let picture = holiday();
    let side = 34.0;
    for col in 0..8_u8 {
        for row in 0..5_u8 {
            let (c, r) = (f32::from(col), f32::from(row));
            // Tiles get looser toward the right and the top.
            let loose = (c - 2.6 + (2.0 - r) * 0.55).max(0.0);
            let wild = f32::from((col * 7 + row * 5) % 4) - 1.5;
            let lie = Lie {
                by: (
                    loose * loose * 4.6,
                    -loose * (4.0 + wild * 2.5) - loose * loose * 0.7,
                ),
                turn: loose * wild * 6.0,
                scale: (1.02 - loose * 0.075).max(0.42),
            };
            let piece = mosaic::corners((48.0 + c * side, 66.0 + r * side), (side, side));
            mosaic::draw_piece(&mut art, &picture, &piece, lie);
        }
    }
    art
}

/// `friends-steps`: Vera, Milan and Luca sit on porch steps; the others listen to the one in the middle.
pub fn friends_steps() -> Art {
    steps_with([&cast::TARIQ, &cast::MARO, &cast::NADIA])
}

/// `friends-steps-teen`: the same with Nadia, Jonah and Dario.
pub fn friends_steps_teen() -> Art {
    steps_with([&cast::SALMA, &cast::TEEN, &cast::KOFI])
}

fn steps_with([at_left, listened_to, at_right]: [&'static Look; 3]) -> Art {
    let mut art = stage::panel((318.0, 70.0));
    let wall = LEAF.mix(DUSK, 0.55);
    let paint = art.fade(&[(0.0, wall.shade(0.45), 1.0), (1.0, wall, 1.0)]);
    art.rect((0.0, 0.0), (480.0, 250.0), 0.0, paint);
    let mut bricks = String::new();
    for i in 0..26_u8 {
        let (c, r) = (f32::from(i % 5), f32::from(i / 5));
        let x = 20.0 + c * 104.0 + if i / 5 % 2 == 0 { 0.0 } else { 46.0 };
        bricks.push_str(&format!("M{x} {}h30", 26.0 + r * 40.0));
    }
    art.stroke(&bricks, Paint::Soft(NIGHT, 0.16), 10.0);
    art.rect((170.0, 8.0), (128.0, 204.0), 10.0, wall.mix(PAPER, 0.45));
    let inside = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.3), 1.0)]);
    art.rect((182.0, 20.0), (104.0, 192.0), 4.0, inside);
    art.poly(
        &[(182.0, 20.0), (152.0, 10.0), (152.0, 220.0), (182.0, 212.0)],
        BARK,
    );
    buildings::window(&mut art, (40.0, 52.0), (66.0, 82.0), false, wall);
    buildings::window(&mut art, (386.0, 52.0), (66.0, 82.0), true, wall);
    buildings::porch_lamp(&mut art, (330.0, 68.0), 17.0, true, 180.0);
    art.rect((0.0, 292.0), (480.0, 40.0), 0.0, NIGHT.mix(DUSK, 0.35));
    for (x, y, w) in [
        (96.0, 210.0, 288.0),
        (66.0, 242.0, 348.0),
        (34.0, 274.0, 412.0),
    ] {
        let stone = PAPER.mix(HAZE, 0.5).shade(0.25);
        art.rect((x, y), (w, 324.0 - y), 4.0, stone.shade(0.35));
        art.rect((x - 6.0, y), (w + 12.0, 13.0), 6.0, stone.warm(0.2));
    }
    let left = Figure {
        legs: Legs::Front,
        lean: 7.0,
        tilt: 5.0,
        gaze: (0.75, -0.1),
        mouth: 0.3,
        left: Arm::To((112.0, 242.0)),
        right: Arm::Inward((152.0, 238.0)),
        ..Figure::at(at_left, 28.0, (128.0, 228.0))
    };
    let right = Figure {
        legs: Legs::Front,
        lean: -7.0,
        tilt: -5.0,
        gaze: (-0.75, -0.1),
        mouth: 0.3,
        left: Arm::Later,
        right: Arm::To((372.0, 242.0)),
        ..Figure::at(at_right, 28.0, (354.0, 228.0))
    };
    let middle = Figure {
        legs: Legs::Front,
        tilt: 3.0,
        gaze: (0.1, 0.25),
        face: Face::Thinking,
        left: Arm::Inward((214.0, 206.0)),
        right: Arm::To((282.0, 174.0)),
        ..Figure::at(listened_to, 28.0, (232.0, 198.0))
    };
    middle.draw(&mut art);
    left.draw(&mut art);
    right.draw(&mut art);
    right.arm(&mut art, Hand::Left, Arm::Inward((328.0, 238.0)));
    things::plant(&mut art, (448.0, 244.0), 24.0);
    art
}
