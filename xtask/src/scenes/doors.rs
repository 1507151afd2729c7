//! The three doors of the Home screen, 320 x 200: learn, care, teach.

use crate::buildings::{self, House, Roof};
use crate::canvas::{Art, Paint, blob};
use crate::cast;
use crate::moth;
use crate::palette::*;
use crate::people::{Arm, Figure, Legs};
use crate::stage;
use crate::things;

fn small(light: (f32, f32)) -> Art {
    let mut art = Art::new((320.0, 200.0), 24.0, light);
    stage::sky(&mut art);
    art
}

/// A child reads under a lamp; the moth is there too.
pub fn learn() -> Art {
    let mut art = small((232.0, 62.0));
    stage::room(&mut art, 158.0);
    things::room_window(&mut art, (34.0, 26.0), (62.0, 66.0));
    things::rug(&mut art, (166.0, 180.0), 128.0, 16.0, ROSE.mix(DUSK, 0.3));
    buildings::floor_lamp(&mut art, (232.0, 58.0), 27.0, 170.0, 128.0);
    art.path(
        &format!(
            "{}{}",
            blob((146.0, 170.0), 58.0, 17.0),
            blob((104.0, 152.0), 17.0, 26.0)
        ),
        LEAF.shade(0.2),
    );
    let child = Figure {
        legs: Legs::Cross,
        gaze: (0.15, 0.75),
        tilt: 4.0,
        left: Arm::To((127.0, 136.0)),
        right: Arm::To((171.0, 136.0)),
        ..Figure::at(&cast::NOOR, 24.0, (148.0, 148.0))
    };
    child.draw(&mut art);
    things::book(&mut art, (149.0, 147.0), 20.0, DUSK.shade(0.2));
    moth::draw(&mut art, (266.0, 108.0), 18.0, moth::Pose::Listens, -12.0);
    art
}

/// A grown-up and a child, hand in hand in front of their house.
pub fn carer() -> Art {
    let mut art = small((142.0, 108.0));
    stage::stars(
        &mut art,
        &[
            (34.0, 30.0, 2.4),
            (150.0, 22.0, 2.2),
            (218.0, 46.0, 2.4),
            (292.0, 24.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 168.0, 70.0, DUSK.mix(ROSE, 0.25));
    buildings::tree(&mut art, (296.0, 96.0), 34.0, 172.0, LEAF);
    let house = House {
        x: 22.0,
        ground: 168.0,
        w: 140.0,
        h: 74.0,
        roof: Roof::Gable,
        roof_h: 62.0,
        wall: ROSE.mix(DUSK, 0.3),
        tiles: BARK,
        door: LEAF.shade(0.15),
        door_at: 0.7,
        rows: 0,
        cols: 1,
        warm: 1 << 30,
        lit: true,
    };
    house.draw(&mut art);
    stage::ground(&mut art, 168.0, NIGHT.mix(LEAF, 0.3));
    stage::pool(&mut art, (190.0, 184.0), 110.0, 11.0);
    buildings::porch_lamp(&mut art, (150.0, 118.0), 10.0, true, 110.0);
    buildings::bush(
        &mut art,
        &[(22.0, 168.0, 20.0), (4.0, 164.0, 20.0)],
        LEAF.shade(0.4),
    );
    let hold = (231.0, 134.0);
    let dad = Figure {
        gaze: (0.5, 0.3),
        lean: 3.0,
        right: Arm::To(hold),
        ..Figure::stand(&cast::DAD, 17.5, 200.0, 190.0)
    };
    let child = Figure {
        gaze: (-0.6, -0.4),
        lean: -2.0,
        tilt: -6.0,
        left: Arm::To(hold),
        ..Figure::stand(&cast::IDA, 17.0, 258.0, 191.0)
    };
    dad.draw(&mut art);
    child.draw(&mut art);
    art
}

/// A teacher at the board, two pupils in front of her.
pub fn teach() -> Art {
    let mut art = small((286.0, 30.0));
    stage::room(&mut art, 164.0);
    art.rect((88.0, 24.0), (172.0, 100.0), 8.0, WOOD);
    art.rect((95.0, 31.0), (158.0, 86.0), 4.0, LEAF.shade(0.55));
    art.path("M118 104V78L142 60L166 78V104Z", Paint::Soft(PAPER, 0.85));
    art.rect((136.0, 84.0), (13.0, 20.0), 3.0, LEAF.shade(0.55));
    art.circle((200.0, 62.0), 14.0, LAMP);
    art.stroke("M112 106H230", PAPER, 4.0);
    buildings::hanging_lamp(&mut art, (286.0, 30.0), 20.0, 120.0);
    let ade = Figure {
        gaze: (0.4, 0.25),
        lean: -2.0,
        right: Arm::To((116.0, 84.0)),
        ..Figure::stand(&cast::ADE, 19.0, 64.0, 190.0)
    };
    ade.draw(&mut art);
    for (look, x, arm) in [
        (&cast::SAM, 172.0, Arm::Later),
        (&cast::MIA, 248.0, Arm::To((286.0, 106.0))),
    ] {
        Figure {
            behind: true,
            legs: Legs::Hidden,
            left: Arm::Later,
            right: arm,
            ..Figure::at(look, 22.0, (x, 194.0))
        }
        .draw(&mut art);
    }
    art.rect((122.0, 178.0), (184.0, 34.0), 6.0, WOOD.shade(0.35));
    art.rect((116.0, 172.0), (196.0, 13.0), 6.0, WOOD);
    art
}
