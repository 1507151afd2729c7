//! Kindness among the youngest, and the first lit porch.

use crate::buildings::{self, House, Roof};
use crate::canvas::{Art, blob};
use crate::cast::{self, Build, Look};
use crate::hair::Hair;
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A child with no role in the stories: brown curls, a rose sweater.
const WALKER: Look = Look {
    name: "walker",
    skin: 3,
    hair: Hair::Curls,
    hair_colour: CHESTNUT,
    top: ROSE,
    bottom: NIGHT,
    build: Build::Child,
    extras: &[],
};

/// `kind-play`: two children make room for a third at a table game.
pub fn kind_play() -> Art {
    let mut art = stage::panel((252.0, 56.0));
    stage::room(&mut art, 246.0);
    things::bookshelf(&mut art, 26.0, 92.0, 120.0);
    things::room_window(&mut art, (372.0, 44.0), (70.0, 74.0));
    things::rug(&mut art, (236.0, 292.0), 214.0, 26.0, ROSE.mix(DUSK, 0.35));
    buildings::hanging_lamp(&mut art, (252.0, 40.0), 34.0, 200.0);
    // The free stool in the middle.
    art.stroke("M318 262L312 300M346 262L352 300", BARK, 7.0);
    let third = Figure {
        legs: Legs::Walk(-1.0),
        lean: -3.0,
        gaze: (-0.7, 0.1),
        left: Arm::To((372.0, 206.0)),
        right: Arm::To((446.0, 226.0)),
        ..Figure::stand(&cast::MIA, 27.0, 410.0, 294.0)
    };
    let host = Figure {
        legs: Legs::Hidden,
        lean: -4.0,
        tilt: 6.0,
        gaze: (0.75, 0.0),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TARIQ, 28.0, (218.0, 226.0))
    };
    third.draw(&mut art);
    host.draw(&mut art);
    let seat = (98.0, 236.0);
    things::wheelchair_back(&mut art, seat, 27.0, 1.0);
    Figure {
        legs: Legs::Side(1.0),
        gaze: (0.8, 0.05),
        left: Arm::Inward((110.0, 222.0)),
        right: Arm::To((158.0, 212.0)),
        ..Figure::at(&cast::IDA, 27.0, seat)
    }
    .draw(&mut art);
    things::wheelchair_front(&mut art, seat, 27.0, 1.0, 304.0);
    // Low round table with the game.
    art.stroke("M178 240V300M268 240V300", BARK.shade(0.2), 10.0);
    let top = art.lit(WOOD.warm(0.15), 222.0);
    art.ellipse((222.0, 240.0), 84.0, 24.0, WOOD.shade(0.3));
    art.ellipse((222.0, 233.0), 84.0, 24.0, top);
    art.poly(
        &[
            (184.0, 220.0),
            (258.0, 220.0),
            (272.0, 246.0),
            (170.0, 246.0),
        ],
        PAPER,
    );
    art.stroke("M192 239V228H222V239H250V228", LEAF, 6.0);
    for (x, y, colour) in [
        (196.0, 222.0, ROSE.shade(0.15)),
        (224.0, 232.0, LAMP.shade(0.1)),
        (252.0, 222.0, DUSK),
    ] {
        art.path(
            &format!(
                "{}M{} {}l-8 14h16z",
                blob((x, y - 8.0), 6.0, 6.0),
                x,
                y - 8.0
            ),
            colour,
        );
    }
    art.ellipse((332.0, 262.0), 34.0, 11.0, LAMP.shade(0.3));
    art.ellipse((332.0, 256.0), 34.0, 11.0, LAMP);
    host.arm(&mut art, Hand::Left, Arm::To((176.0, 218.0)));
    host.arm(&mut art, Hand::Right, Arm::Inward((290.0, 204.0)));
    art
}

/// `three-lamps`: three houses with lit porch lamps in a row, a child walks to the first.
pub fn three_lamps() -> Art {
    toward_lamps(&WALKER, 25.0)
}

/// `lamps-teen`: the same street, and a teenager walks to the first house.
pub fn lamps_teen() -> Art {
    toward_lamps(&cast::NADIA, 22.0)
}

/// `lamps-jonah`: the same street, and Jonah walks to the first house.
pub fn lamps_jonah() -> Art {
    toward_lamps(&cast::TEEN, 22.0)
}

fn toward_lamps(look: &Look, r: f32) -> Art {
    let mut art = stage::panel((160.0, 190.0));
    stage::stars(
        &mut art,
        &[
            (44.0, 48.0, 2.6),
            (104.0, 92.0, 2.2),
            (258.0, 30.0, 2.4),
            (364.0, 44.0, 2.4),
            (446.0, 84.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 262.0, 96.0, DUSK.mix(ROSE, 0.35));
    let first = House {
        x: 126.0,
        ground: 262.0,
        w: 134.0,
        h: 142.0,
        roof: Roof::Gable,
        roof_h: 78.0,
        wall: ROSE.mix(DUSK, 0.35),
        tiles: BARK,
        door: LEAF.shade(0.1),
        door_at: 0.36,
        rows: 1,
        cols: 2,
        warm: 0b01 | 1 << 30,
        lit: true,
    };
    let second = House {
        x: 272.0,
        w: 104.0,
        h: 122.0,
        roof: Roof::Round,
        roof_h: 56.0,
        wall: PAPER.mix(DUSK, 0.45),
        door: ROSE.shade(0.3),
        warm: 0b10,
        ..first
    };
    let third = House {
        x: 386.0,
        w: 84.0,
        h: 104.0,
        roof: Roof::Steps,
        roof_h: 46.0,
        wall: LEAF.mix(DUSK, 0.35),
        door: BARK,
        warm: 0b01,
        ..first
    };
    let all = [first, second, third];
    for one in &all {
        one.draw(&mut art);
    }
    stage::ground(&mut art, 262.0, NIGHT.mix(DUSK, 0.4));
    art.rect(
        (0.0, 262.0),
        (480.0, 34.0),
        0.0,
        ROSE.mix(DUSK, 0.45).warm(0.08),
    );
    art.rect((0.0, 293.0), (480.0, 7.0), 0.0, HAZE.shade(0.25));
    stage::pool(&mut art, (300.0, 276.0), 190.0, 12.0);
    for (one, s) in all.iter().zip([18.0, 15.0, 13.0]) {
        let at = one.lamp();
        buildings::porch_lamp(&mut art, at, s, true, s * 9.0);
    }
    Figure {
        legs: Legs::Walk(1.0),
        lean: 3.0,
        gaze: (0.75, -0.3),
        left: Arm::To((44.0, 222.0)),
        right: Arm::To((112.0, 214.0)),
        ..Figure::stand(look, r, 76.0, 288.0)
    }
    .draw(&mut art);
    art
}
