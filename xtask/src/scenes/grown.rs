//! For parents: the evening, the phone put away, agreeing on the switches together.

use super::props;
use crate::canvas::{Art, Paint, place};
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `evening-window`: a parent at a window with a cup, a child's lit window opposite.
pub fn evening_window() -> Art {
    let mut art = stage::panel((336.0, 110.0));
    stage::room(&mut art, 330.0);
    art.rect((68.0, 14.0), (386.0, 234.0), 10.0, WOOD);
    let sky = art.fade(&[
        (0.0, NIGHT.shade(0.2), 1.0),
        (0.7, DUSK, 1.0),
        (1.0, ROSE.mix(DUSK, 0.3), 1.0),
    ]);
    art.rect((82.0, 28.0), (358.0, 210.0), 3.0, sky);
    stage::stars(
        &mut art,
        &[(112.0, 58.0, 2.6), (214.0, 46.0, 2.4), (424.0, 52.0, 2.2)],
    );
    // The house opposite, one window warm, a child reading in it.
    let wall = DUSK.mix(ROSE, 0.3).shade(0.2);
    art.rect((250.0, 98.0), (190.0, 140.0), 0.0, wall);
    art.poly(
        &[(232.0, 102.0), (300.0, 40.0), (440.0, 40.0), (440.0, 102.0)],
        NIGHT.mix(BARK, 0.5),
    );
    let halo = art.halo(LAMP, 0.6);
    art.circle((336.0, 146.0), 120.0, halo);
    art.rect((286.0, 106.0), (98.0, 90.0), 6.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((294.0, 114.0), (82.0, 74.0), 3.0, warm);
    Figure {
        legs: Legs::Hidden,
        gaze: (-0.1, 0.7),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::ZOLA, 17.0, (338.0, 188.0))
    }
    .draw(&mut art);
    things::book(&mut art, (338.0, 186.0), 15.0, LEAF);
    art.rect((270.0, 196.0), (130.0, 42.0), 0.0, wall);
    art.rect((280.0, 188.0), (110.0, 11.0), 5.0, PAPER.mix(ROSE, 0.3));
    art.rect((406.0, 124.0), (22.0, 44.0), 3.0, NIGHT);
    art.path(
        "M82 238V196L106 172L130 196V184L156 160L182 184V200L216 176L250 204V238Z",
        NIGHT.mix(DUSK, 0.25),
    );
    art.rect((150.0, 194.0), (14.0, 16.0), 2.0, LAMP);
    art.stroke("M230 28V238", WOOD, 9.0);
    art.rect((54.0, 246.0), (414.0, 16.0), 6.0, WOOD.warm(0.2));
    things::plant(&mut art, (420.0, 222.0), 25.0);
    let parent = Figure {
        behind: true,
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 6.0,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::LIND, 40.0, (150.0, 300.0))
    };
    parent.arm(&mut art, Hand::Right, Arm::To((226.0, 228.0)));
    things::mug(&mut art, (238.0, 234.0), 32.0, PAPER, 1.0);
    art.stroke(
        "M232 186C226 176 238 170 232 160M248 186C242 176 254 170 248 160",
        Paint::Soft(PAPER, 0.5),
        5.0,
    );
    parent.draw(&mut art);
    parent.arm(&mut art, Hand::Left, Arm::Down);
    art
}

/// `phone-table`: a phone face down on a table between two mugs, a lamp.
pub fn phone_table() -> Art {
    let mut art = stage::panel((240.0, 84.0));
    stage::room(&mut art, 244.0);
    things::room_window(&mut art, (40.0, 40.0), (80.0, 92.0));
    art.rect((366.0, 46.0), (74.0, 74.0), 6.0, WOOD);
    art.rect((375.0, 55.0), (56.0, 56.0), 2.0, LEAF.shade(0.4));
    art.circle((392.0, 78.0), 12.0, ROSE);
    art.circle((412.0, 86.0), 10.0, GLOW);
    // Two chairs pushed back, still empty.
    for (x, dir) in [(70.0, 1.0_f32), (410.0, -1.0)] {
        art.stroke(
            &format!("M{} 176V300M{} 232V300", x - dir * 34.0, x + dir * 30.0),
            BARK.shade(0.1),
            10.0,
        );
        art.rect((x - 42.0, 232.0), (84.0, 14.0), 6.0, BARK.warm(0.2));
        art.rect(
            (x - dir * 34.0 - 9.0, 150.0),
            (18.0, 70.0),
            8.0,
            BARK.warm(0.12),
        );
    }
    art.stroke("M240 262V316", BARK.shade(0.2), 26.0);
    art.ellipse((240.0, 314.0), 74.0, 12.0, BARK.shade(0.3));
    art.ellipse((240.0, 250.0), 182.0, 56.0, WOOD.shade(0.35));
    let top = art.lit(WOOD.warm(0.15), 240.0);
    art.ellipse((240.0, 240.0), 182.0, 56.0, top);
    props::table_lamp(&mut art, (240.0, 216.0), 50.0, 128.0, 200.0);
    art.ellipse((240.0, 234.0), 120.0, 34.0, Paint::Soft(GLOW, 0.35));
    art.path("M240 200V212", LINE);
    art.line((240.0, 180.0), (240.0, 212.0), LINE, 8.0);
    art.ellipse((240.0, 213.0), 33.0, 8.0, LINE);
    props::phone_down(&mut art, (240.0, 258.0), (86.0, 38.0), -6.0);
    things::mug(&mut art, (140.0, 262.0), 46.0, ROSE, -1.0);
    things::mug(&mut art, (342.0, 264.0), 46.0, PAPER, 1.0);
    art.stroke(
        "M132 196C124 184 140 176 132 164M150 196C142 184 158 176 150 164M334 198C326 186 342 178 334 166M352 198C344 186 360 178 352 166",
        Paint::Soft(PAPER, 0.55),
        5.0,
    );
    art
}

/// `sofa-switches`: a parent and a child on a sofa, three big switches floating between them.
pub fn sofa_switches() -> Art {
    let mut art = stage::panel((240.0, 40.0));
    stage::room(&mut art, 272.0);
    things::bookshelf(&mut art, 20.0, 76.0, 96.0);
    things::room_window(&mut art, (382.0, 30.0), (66.0, 66.0));
    things::rug(&mut art, (240.0, 306.0), 210.0, 15.0, DUSK.mix(ROSE, 0.3));
    let cloth = ROSE.mix(DUSK, 0.4);
    props::sofa(&mut art, 52.0, 232.0, 376.0, 48.0, cloth);
    let halo = art.halo(GLOW, 0.6);
    art.ellipse((240.0, 116.0), 150.0, 140.0, halo);
    for (y, on) in [(24.0, true), (86.0, true), (148.0, false)] {
        art.rect((176.0, y), (128.0, 50.0), 25.0, PAPER);
        art.rect(
            (183.0, y + 7.0),
            (114.0, 36.0),
            18.0,
            if on { LAMP } else { DUSK.shade(0.15) },
        );
        let x = if on { 279.0 } else { 201.0 };
        art.circle((x, y + 25.0), 22.0, LINE.mix(NIGHT, 0.5));
        art.circle((x, y + 25.0), 17.0, PAPER);
    }
    let parent = Figure {
        legs: Legs::Front,
        lean: 4.0,
        tilt: 3.0,
        gaze: (0.65, -0.1),
        left: Arm::To((88.0, 238.0)),
        right: Arm::Later,
        ..Figure::at(&cast::AMMA, 28.0, (116.0, 228.0))
    };
    let child = Figure {
        legs: Legs::Front,
        lean: -5.0,
        tilt: -3.0,
        gaze: (-0.65, -0.15),
        left: Arm::Later,
        right: Arm::To((394.0, 240.0)),
        ..Figure::at(&cast::JOON, 29.0, (362.0, 232.0))
    };
    parent.draw(&mut art);
    child.draw(&mut art);
    props::sofa_arms(&mut art, 52.0, 232.0, 376.0, 48.0, cloth);
    parent.arm(&mut art, Hand::Right, Arm::To((176.0, 214.0)));
    child.arm(&mut art, Hand::Left, Arm::To((304.0, 178.0)));
    // A bowl on the low table between them.
    art.path(
        &place(
            "M -1 -0.5 L 1 -0.5 C 0.9 0.3 0.5 0.5 0.3 0.5 L -0.3 0.5 C -0.5 0.5 -0.9 0.3 -1 -0.5 Z",
            (240.0, 262.0),
            (28.0, 24.0),
        ),
        LEAF.warm(0.1),
    );
    things::table(&mut art, 184.0, 272.0, 112.0, 310.0, WOOD.warm(0.1));
    art
}
