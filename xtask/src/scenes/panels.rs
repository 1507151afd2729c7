//! Panels of comics. The upper part of each is calm, to leave space for bubbles.

use super::props;
use crate::buildings;
use crate::canvas::{Art, Paint};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `new-game-pops`: a child in pajamas sits on a rug; a gift appears on the tablet.
pub fn new_game_pops() -> Art {
    let mut art = stage::panel((410.0, 110.0));
    stage::room(&mut art, 258.0);
    things::room_window(&mut art, (40.0, 96.0), (84.0, 88.0));
    things::rug(&mut art, (236.0, 296.0), 190.0, 20.0, DUSK.mix(ROSE, 0.3));
    buildings::floor_lamp(&mut art, (410.0, 108.0), 36.0, 286.0, 180.0);
    for (x, y, colour) in [
        (86.0, 270.0, LAMP),
        (112.0, 270.0, LEAF),
        (99.0, 244.0, ROSE),
    ] {
        art.rect((x, y), (26.0, 26.0), 5.0, colour.shade(0.12));
    }
    let child = Figure {
        legs: Legs::Cross,
        tilt: 4.0,
        gaze: (0.4, 0.4),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PIP, 33.0, (226.0, 266.0))
    };
    child.draw(&mut art);
    let halo = art.halo(GLOW, 0.5);
    art.circle((280.0, 222.0), 84.0, halo);
    props::tablet(&mut art, (280.0, 222.0), (92.0, 66.0), 8.0, |art| {
        art.rect((264.0, 214.0), (34.0, 26.0), 4.0, ROSE);
        art.stroke("M281 214V240", GLOW, 5.0);
        art.stroke(
            "M281 212Q268 200 270 210Q274 213 281 212Q294 200 292 210Q288 213 281 212",
            GLOW,
            4.0,
        );
    });
    child.arm(&mut art, Hand::Left, Arm::Inward((236.0, 214.0)));
    child.arm(&mut art, Hand::Right, Arm::Inward((262.0, 256.0)));
    art
}

/// `dare-hop`: by a garden gate one child hops and laughs, one in a wheelchair counts on the fingers.
pub fn dare_hop() -> Art {
    let mut art = stage::panel((440.0, 96.0));
    stage::stars(
        &mut art,
        &[(60.0, 40.0, 2.4), (206.0, 30.0, 2.2), (330.0, 48.0, 2.4)],
    );
    stage::far_roofs(&mut art, 226.0, 96.0, DUSK.mix(ROSE, 0.3));
    buildings::tree(&mut art, (48.0, 150.0), 44.0, 230.0, LEAF);
    stage::ground(&mut art, 226.0, NIGHT.mix(DUSK, 0.4));
    // The gate between two posts, and a fence.
    let mut pales = String::new();
    for i in 0..5_u8 {
        let x = 318.0 + f32::from(i) * 18.0;
        pales.push_str(&format!("M{x} 180V262"));
    }
    art.stroke(&pales, PAPER.shade(0.2), 8.0);
    art.stroke("M312 198H396M312 240H396", PAPER.shade(0.2), 8.0);
    for x in [302.0, 402.0] {
        art.rect((x - 9.0, 162.0), (18.0, 108.0), 5.0, WOOD.warm(0.1));
    }
    buildings::street_lamp(&mut art, (446.0, 280.0), 182.0, 16.0, 170.0);
    stage::pool(&mut art, (300.0, 290.0), 150.0, 13.0);
    let seat = (104.0, 230.0);
    things::wheelchair_back(&mut art, seat, 27.0, 1.0);
    Figure {
        legs: Legs::Side(1.0),
        gaze: (0.7, 0.0),
        left: Arm::Inward((112.0, 226.0)),
        right: Arm::To((160.0, 190.0)),
        ..Figure::at(&cast::LEO, 27.0, seat)
    }
    .draw(&mut art);
    things::wheelchair_front(&mut art, seat, 27.0, 1.0, 298.0);
    Figure {
        legs: Legs::Walk(1.0),
        lean: 4.0,
        tilt: 3.0,
        gaze: (-0.6, 0.0),
        left: Arm::To((204.0, 168.0)),
        right: Arm::To((290.0, 172.0)),
        ..Figure::stand(&cast::NOOR, 27.0, 244.0, 274.0)
    }
    .draw(&mut art);
    art.ellipse((246.0, 296.0), 34.0, 6.0, Paint::Soft(LINE, 0.4));
    art
}

/// `dare-message`: a child in a wheelchair at a table puts down a tablet, on which a bubble shows a planet.
pub fn dare_message() -> Art {
    let mut art = stage::panel((420.0, 150.0));
    stage::room(&mut art, 258.0);
    things::room_window(&mut art, (40.0, 110.0), (78.0, 84.0));
    things::bookshelf(&mut art, 356.0, 128.0, 96.0);
    let seat = (176.0, 230.0);
    things::wheelchair_back(&mut art, seat, 31.0, 1.0);
    let child = Figure {
        legs: Legs::Side(1.0),
        lean: -4.0,
        tilt: -3.0,
        gaze: (0.5, 0.2),
        face: Face::Level,
        left: Arm::Inward((206.0, 216.0)),
        right: Arm::To((272.0, 206.0)),
        ..Figure::at(&cast::LEO, 31.0, seat)
    };
    child.draw(&mut art);
    things::wheelchair_front(&mut art, seat, 31.0, 1.0, 304.0);
    things::table(&mut art, 258.0, 224.0, 186.0, 304.0, WOOD.warm(0.1));
    props::tablet(&mut art, (312.0, 182.0), (104.0, 74.0), -6.0, |art| {
        things::bubble(art, (284.0, 162.0), (60.0, 34.0), -1.0, PAPER);
        things::planet(art, (314.0, 178.0), 9.0);
    });
    props::table_lamp(&mut art, (410.0, 225.0), 30.0, 78.0, 150.0);
    art
}

/// The porch steps with two young people: `apart` is how far each sits from the middle.
fn two_on_steps(apart: f32, left: Figure<'_>, right: Figure<'_>) -> Art {
    let mut art = stage::panel((404.0, 96.0));
    let wall = LEAF.mix(DUSK, 0.55);
    let paint = art.fade(&[
        (0.0, NIGHT, 1.0),
        (0.35, wall.shade(0.45), 1.0),
        (1.0, wall, 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 250.0), 0.0, paint);
    buildings::window(&mut art, (34.0, 96.0), (62.0, 78.0), true, wall);
    art.rect((366.0, 116.0), (86.0, 110.0), 8.0, wall.mix(PAPER, 0.45));
    art.rect((376.0, 126.0), (66.0, 100.0), 4.0, BARK.warm(0.1));
    buildings::porch_lamp(&mut art, (336.0, 112.0), 16.0, true, 170.0);
    art.rect((0.0, 292.0), (480.0, 40.0), 0.0, NIGHT.mix(DUSK, 0.35));
    for (x, y, w) in [
        (96.0, 218.0, 288.0),
        (66.0, 248.0, 348.0),
        (34.0, 278.0, 412.0),
    ] {
        let stone = PAPER.mix(HAZE, 0.5).shade(0.25);
        art.rect((x, y), (w, 324.0 - y), 4.0, stone.shade(0.35));
        art.rect((x - 6.0, y), (w + 12.0, 13.0), 6.0, stone.warm(0.2));
    }
    for (one, x) in [(left, 240.0 - apart), (right, 240.0 + apart)] {
        Figure {
            hip: (x, 216.0),
            ..one
        }
        .draw(&mut art);
    }
    art
}

fn on_step(look: &Look) -> Figure<'_> {
    Figure {
        legs: Legs::Front,
        ..Figure::at(look, 32.0, (0.0, 0.0))
    }
}

/// `steps-apart`: one of two young people on porch steps looks down; the other has a phone.
pub fn steps_apart() -> Art {
    let girl = Figure {
        lean: 3.0,
        tilt: 5.0,
        gaze: (0.7, 0.1),
        mouth: 0.3,
        left: Arm::Inward((150.0, 212.0)),
        right: Arm::Inward((182.0, 208.0)),
        ..on_step(&cast::NADIA)
    };
    let boy = Figure {
        lean: 5.0,
        tilt: 9.0,
        gaze: (0.1, 0.8),
        face: Face::Quiet,
        left: Arm::Inward((296.0, 232.0)),
        right: Arm::Inward((340.0, 232.0)),
        ..on_step(&cast::MARO)
    };
    let mut art = two_on_steps(76.0, girl, boy);
    art.open("phone", -12.0, (166.0, 200.0));
    art.rect((153.0, 182.0), (26.0, 40.0), 6.0, LINE);
    art.rect((157.0, 186.0), (18.0, 32.0), 3.0, GLOW);
    art.close();
    art
}

/// `steps-tells`: he begins to talk, and she looks up from her phone.
pub fn steps_tells() -> Art {
    let girl = Figure {
        lean: 5.0,
        tilt: 4.0,
        gaze: (0.8, 0.0),
        mouth: 0.1,
        left: Arm::Inward((160.0, 226.0)),
        right: Arm::Inward((196.0, 230.0)),
        ..on_step(&cast::NADIA)
    };
    let boy = Figure {
        lean: -2.0,
        tilt: 4.0,
        gaze: (-0.4, 0.4),
        face: Face::Level,
        left: Arm::Inward((282.0, 214.0)),
        right: Arm::Inward((330.0, 232.0)),
        ..on_step(&cast::MARO)
    };
    let mut art = two_on_steps(64.0, girl, boy);
    props::phone_down(&mut art, (124.0, 242.0), (46.0, 16.0), -4.0);
    art
}

/// `steps-listens`: she turns to him, close by; the phone lies face down on the step.
pub fn steps_listens() -> Art {
    let girl = Figure {
        lean: 7.0,
        tilt: 6.0,
        gaze: (0.8, 0.0),
        left: Arm::Inward((170.0, 230.0)),
        right: Arm::Inward((212.0, 232.0)),
        ..on_step(&cast::NADIA)
    };
    let boy = Figure {
        lean: -5.0,
        tilt: -3.0,
        gaze: (-0.7, 0.0),
        mouth: 0.3,
        left: Arm::Inward((272.0, 232.0)),
        right: Arm::Inward((314.0, 230.0)),
        ..on_step(&cast::MARO)
    };
    let mut art = two_on_steps(52.0, girl, boy);
    props::phone_down(&mut art, (124.0, 242.0), (46.0, 16.0), -4.0);
    art
}

/// A bench under a lamp: one young person on it, and optionally another in a wheelchair beside it.
fn bench(alone: Figure<'_>, beside: Option<Figure<'_>>) -> Art {
    let mut art = stage::panel((400.0, 110.0));
    stage::stars(
        &mut art,
        &[(58.0, 44.0, 2.4), (170.0, 28.0, 2.2), (300.0, 40.0, 2.4)],
    );
    stage::far_roofs(&mut art, 230.0, 92.0, DUSK.mix(ROSE, 0.3));
    buildings::tree(&mut art, (60.0, 156.0), 44.0, 232.0, LEAF);
    stage::ground(&mut art, 228.0, NIGHT.mix(DUSK, 0.4));
    buildings::street_lamp(&mut art, (428.0, 288.0), 186.0, 16.0, 180.0);
    stage::pool(&mut art, (300.0, 292.0), 160.0, 14.0);
    props::bench(&mut art, 236.0, 236.0, 160.0, 298.0, WOOD);
    Figure {
        hip: (338.0, 232.0),
        ..alone
    }
    .draw(&mut art);
    if let Some(beside) = beside {
        let seat = (150.0, 230.0);
        things::wheelchair_back(&mut art, seat, 29.0, 1.0);
        Figure {
            hip: seat,
            ..beside
        }
        .draw(&mut art);
        things::wheelchair_front(&mut art, seat, 29.0, 1.0, 300.0);
    }
    art
}

fn elio() -> Figure<'static> {
    Figure {
        legs: Legs::Turned(-1.0),
        ..Figure::at(&cast::KOFI, 29.0, (0.0, 0.0))
    }
}

fn jo() -> Figure<'static> {
    Figure {
        legs: Legs::Side(1.0),
        ..Figure::at(&cast::YUKI, 29.0, (0.0, 0.0))
    }
}

/// `bench-alone`: a young person sits alone at the end of a bench and looks down.
pub fn bench_alone() -> Art {
    bench(
        Figure {
            lean: 4.0,
            tilt: 8.0,
            gaze: (0.2, 0.8),
            face: Face::Quiet,
            left: Arm::Inward((304.0, 240.0)),
            right: Arm::Inward((324.0, 242.0)),
            ..elio()
        },
        None,
    )
}

/// `bench-comes`: another young person, in a wheelchair, stops beside the bench.
pub fn bench_comes() -> Art {
    bench(
        Figure {
            lean: 0.0,
            tilt: 2.0,
            gaze: (-0.7, 0.2),
            face: Face::Level,
            left: Arm::Inward((304.0, 240.0)),
            right: Arm::Inward((324.0, 242.0)),
            ..elio()
        },
        Some(Figure {
            lean: 4.0,
            tilt: 3.0,
            gaze: (0.8, 0.0),
            mouth: 0.3,
            left: Arm::Inward((176.0, 222.0)),
            right: Arm::To((198.0, 218.0)),
            ..jo()
        }),
    )
}

/// `bench-goes`: they look at each other; one points the way.
pub fn bench_goes() -> Art {
    bench(
        Figure {
            lean: -4.0,
            tilt: -3.0,
            gaze: (-0.8, 0.0),
            mouth: 0.7,
            left: Arm::Inward((304.0, 240.0)),
            right: Arm::To((384.0, 232.0)),
            ..elio()
        },
        Some(Figure {
            lean: 2.0,
            gaze: (0.8, 0.0),
            mouth: 0.7,
            left: Arm::Inward((176.0, 222.0)),
            right: Arm::To((224.0, 184.0)),
            ..jo()
        }),
    )
}
