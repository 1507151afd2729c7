//! Scenes with places to find: who may know a name, the clues in a picture, a kitchen before a live stream.

use super::props;
use crate::buildings::{self, House, Roof};
use crate::canvas::{Art, P, blob};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `who-may-know`: a nurse, a teacher, a child, and a tablet that shows a planet.
pub fn who_may_know() -> Art {
    let mut art = stage::panel((250.0, 60.0));
    stage::room(&mut art, 258.0);
    art.rect((140.0, 62.0), (124.0, 84.0), 8.0, WOOD);
    art.rect((148.0, 70.0), (108.0, 68.0), 4.0, LEAF.shade(0.5));
    props::star(&mut art, (232.0, 92.0), 13.0, PAPER);
    things::bookshelf(&mut art, 22.0, 82.0, 92.0);
    things::room_window(&mut art, (352.0, 34.0), (100.0, 84.0));
    buildings::hanging_lamp(&mut art, (300.0, 44.0), 32.0, 200.0);
    things::rug(&mut art, (196.0, 298.0), 176.0, 16.0, DUSK.mix(ROSE, 0.3));
    let nurse = Figure {
        gaze: (0.6, 0.1),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(&cast::NURSE, 25.0, 72.0, 298.0)
    };
    nurse.draw(&mut art);
    props::card(&mut art, (88.0, 200.0), (40.0, 50.0), 6.0, |art| {
        art.circle((88.0, 192.0), 8.0, ROSE);
        art.stroke("M76 210H100", HAZE, 6.0);
    });
    nurse.arm(&mut art, Hand::Left, Arm::Inward((74.0, 214.0)));
    nurse.arm(&mut art, Hand::Right, Arm::Inward((104.0, 212.0)));
    let teacher = Figure {
        gaze: (0.6, 0.15),
        lean: 2.0,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(&cast::ADE, 25.0, 182.0, 300.0)
    };
    teacher.draw(&mut art);
    things::book(&mut art, (186.0, 224.0), 26.0, DUSK);
    teacher.arm(&mut art, Hand::Left, Arm::Inward((166.0, 218.0)));
    teacher.arm(&mut art, Hand::Right, Arm::Inward((206.0, 218.0)));
    Figure {
        gaze: (-0.5, -0.2),
        right: Arm::To((328.0, 226.0)),
        ..Figure::stand(&cast::BEN, 25.0, 290.0, 304.0)
    }
    .draw(&mut art);
    things::table(&mut art, 352.0, 228.0, 116.0, 300.0, WOOD.warm(0.1));
    props::tablet(&mut art, (410.0, 186.0), (96.0, 72.0), 0.0, |art| {
        things::planet(art, (410.0, 186.0), 19.0);
    });
    art
}

/// A standing dog, its nose to the left; `c` is the center of its body.
fn dog(art: &mut Art, c: P, coat: Colour) {
    let (x, y) = c;
    let legs = format!(
        "M{} {}v26M{} {}v26M{} {}v26M{} {}v26",
        x - 20.0,
        y + 8.0,
        x - 8.0,
        y + 8.0,
        x + 14.0,
        y + 8.0,
        x + 25.0,
        y + 8.0
    );
    art.stroke(&legs, coat.shade(0.2), 8.0);
    art.stroke(
        &format!("M{} {}q16 -6 14 -24", x + 28.0, y - 4.0),
        coat.shade(0.2),
        8.0,
    );
    let paint = art.lit(coat, x);
    art.rect((x - 32.0, y - 16.0), (66.0, 32.0), 16.0, paint);
    art.circle((x - 34.0, y - 20.0), 17.0, coat.warm(0.1));
    art.ellipse((x - 49.0, y - 14.0), 10.0, 8.0, coat.warm(0.25));
    art.path(
        &format!(
            "{}{}",
            blob((x - 39.0, y - 25.0), 3.0, 3.0),
            blob((x - 56.0, y - 16.0), 4.0, 3.5)
        ),
        LINE,
    );
    art.ellipse((x - 24.0, y - 24.0), 7.0, 13.0, coat.shade(0.4));
}

/// `clue-photo`: a child in a team shirt with a dog; behind them a school, a tree and a street sign.
pub fn clue_photo() -> Art {
    let mut art = stage::panel((420.0, 70.0));
    stage::stars(
        &mut art,
        &[(200.0, 30.0, 2.4), (262.0, 52.0, 2.2), (322.0, 26.0, 2.4)],
    );
    stage::far_roofs(&mut art, 226.0, 88.0, DUSK.mix(ROSE, 0.3));
    // The school: a long house with a bell tower and a clock.
    let wall = ROSE.mix(DUSK, 0.35);
    let front = art.lit(wall, 90.0);
    art.rect((64.0, 54.0), (48.0, 90.0), 0.0, front);
    art.poly(&[(56.0, 58.0), (88.0, 22.0), (120.0, 58.0)], BARK);
    art.circle((88.0, 80.0), 15.0, PAPER);
    art.stroke("M88 70V80L95 84", LINE, 4.0);
    House {
        x: 14.0,
        ground: 226.0,
        w: 150.0,
        h: 96.0,
        roof: Roof::Ridge,
        roof_h: 30.0,
        wall,
        tiles: BARK,
        door: LEAF.shade(0.3),
        door_at: 0.5,
        rows: 1,
        cols: 4,
        warm: 0b0110,
        lit: false,
    }
    .draw(&mut art);
    buildings::tree(&mut art, (352.0, 128.0), 46.0, 228.0, LEAF);
    stage::ground(&mut art, 224.0, NIGHT.mix(DUSK, 0.4));
    art.path("M64 226H112L150 320H20Z", PAPER.mix(DUSK, 0.5));
    stage::pool(&mut art, (300.0, 292.0), 170.0, 14.0);
    // A street sign with a house number below it, both without letters.
    art.line((436.0, 82.0), (436.0, 292.0), LINE.mix(HAZE, 0.35), 8.0);
    stage::glow(&mut art, (436.0, 96.0), 90.0);
    art.poly(
        &[
            (396.0, 76.0),
            (458.0, 76.0),
            (474.0, 95.0),
            (458.0, 114.0),
            (396.0, 114.0),
        ],
        LEAF.shade(0.1),
    );
    art.stroke("M408 95H450", PAPER, 9.0);
    let child = Figure {
        gaze: (0.1, 0.0),
        left: Arm::Down,
        right: Arm::To((278.0, 228.0)),
        ..Figure::stand(&cast::TARIQ, 32.0, 222.0, 302.0)
    };
    child.draw(&mut art);
    // The team badge on the shirt.
    art.circle((222.0, 208.0), 15.0, NIGHT);
    props::star(&mut art, (222.0, 208.0), 11.0, PAPER);
    dog(&mut art, (336.0, 268.0), WOOD.warm(0.25));
    art
}

/// `kitchen-stream`: what a camera sees of a kitchen before someone goes live.
pub fn kitchen_stream() -> Art {
    let mut art = stage::panel((210.0, 50.0));
    let wall = art.fade(&[
        (0.0, LAMP.shade(0.5), 1.0),
        (1.0, LAMP.mix(ROSE, 0.4).shade(0.2), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 262.0), 0.0, wall);
    art.rect((0.0, 258.0), (480.0, 62.0), 0.0, BARK.shade(0.2));
    art.rect((0.0, 254.0), (480.0, 8.0), 0.0, BARK.mix(ROSE, 0.25));
    // The window: a tower with a clock, and a row of shops.
    art.rect((20.0, 26.0), (128.0, 112.0), 8.0, WOOD);
    let sky = art.fade(&[(0.0, NIGHT, 1.0), (0.7, DUSK, 1.0), (1.0, ROSE, 1.0)]);
    art.rect((30.0, 36.0), (108.0, 92.0), 3.0, sky);
    art.path("M30 128V104H58V94H80V128Z", ROSE.mix(DUSK, 0.4));
    art.path("M88 128V64L101 46L114 64V128Z", PAPER.mix(DUSK, 0.35));
    art.circle((101.0, 76.0), 10.0, GLOW);
    art.stroke("M101 70V76L106 79", LINE, 4.0);
    art.path(
        "M38 110H48V120H38ZM64 102H74V114H64ZM120 104H130V116H120Z",
        LAMP,
    );
    art.rect((12.0, 134.0), (144.0, 12.0), 5.0, WOOD.warm(0.2));
    buildings::hanging_lamp(&mut art, (238.0, 46.0), 32.0, 190.0);
    // A card with a plum on the wall.
    props::card(&mut art, (318.0, 62.0), (74.0, 64.0), -4.0, |art| {
        art.circle((318.0, 66.0), 17.0, DUSK.mix(ROSE, 0.35));
        art.stroke("M318 50Q322 42 330 42", LEAF.shade(0.2), 5.0);
    });
    // The brother, dancing behind the table.
    Figure {
        legs: Legs::Walk(-1.0),
        lean: 6.0,
        tilt: 8.0,
        gaze: (-0.3, -0.1),
        left: Arm::To((378.0, 140.0)),
        right: Arm::To((466.0, 134.0)),
        ..Figure::stand(&cast::TARIQ, 25.0, 424.0, 296.0)
    }
    .draw(&mut art);
    // A chair with a school sweater over its back.
    things::chair(&mut art, (66.0, 244.0), 34.0, 306.0, 1.0, BARK.warm(0.15));
    art.path(
        "M22 176H86Q96 176 98 188L106 248H86L82 214V262H26V214L22 248H4L12 188Q14 176 22 176Z",
        LEAF.shade(0.15),
    );
    art.circle((54.0, 216.0), 14.0, PAPER);
    props::star(&mut art, (54.0, 216.0), 9.0, DUSK);
    things::table(&mut art, 124.0, 222.0, 222.0, 308.0, WOOD.warm(0.12));
    // A letter with a stamp.
    art.open("letter", -3.0, (164.0, 200.0));
    art.rect((134.0, 180.0), (62.0, 42.0), 4.0, PAPER);
    art.stroke("M142 196H170M142 208H164", HAZE, 5.0);
    art.rect((178.0, 186.0), (13.0, 13.0), 2.0, ROSE);
    art.close();
    // Bowl, spoon and flour.
    art.line((262.0, 190.0), (286.0, 150.0), BARK.warm(0.2), 7.0);
    art.ellipse((246.0, 188.0), 38.0, 10.0, PAPER);
    art.path(
        "M206 188H286Q282 222 258 222H234Q210 222 206 188Z",
        DUSK.mix(PAPER, 0.3),
    );
    art.rect((296.0, 172.0), (36.0, 50.0), 8.0, PAPER.shade(0.08));
    art.path("M296 184Q314 168 332 184V174H296Z", ROSE.mix(PAPER, 0.4));
    // The cat, asleep on a stool.
    art.rect((344.0, 266.0), (68.0, 12.0), 6.0, WOOD.warm(0.1));
    art.stroke("M354 278V308M402 278V308", WOOD.shade(0.3), 8.0);
    art.ellipse((378.0, 252.0), 32.0, 17.0, SILVER.shade(0.1));
    art.circle((356.0, 250.0), 14.0, SILVER);
    art.poly(&[(345.0, 242.0), (348.0, 230.0), (356.0, 238.0)], SILVER);
    art.poly(&[(357.0, 238.0), (365.0, 231.0), (367.0, 243.0)], SILVER);
    art.stroke("M348 252q4 3 8 0M360 252q3 2 6 0", LINE, 4.0);
    art.stroke("M408 258Q414 270 392 266", SILVER.shade(0.2), 8.0);
    art
}
