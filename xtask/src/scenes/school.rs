//! School: the teacher Ms. Ade and her pupils.

use crate::buildings::{self};
use crate::canvas::{Art, P, Paint};
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Legs};
use crate::stage;
use crate::things;

fn board(art: &mut Art, at: P, size: P) {
    art.rect(
        (at.0 - 8.0, at.1 - 8.0),
        (size.0 + 16.0, size.1 + 16.0),
        8.0,
        WOOD,
    );
    art.rect(at, size, 4.0, LEAF.shade(0.55));
}

/// `telling-teacher`: a pupil and a teacher at a desk.
pub fn telling_teacher() -> Art {
    let mut art = stage::panel((232.0, 150.0));
    stage::room(&mut art, 254.0);
    board(&mut art, (118.0, 34.0), (190.0, 96.0));
    art.stroke(
        "M142 104Q176 60 206 92T284 66",
        Paint::Soft(PAPER, 0.7),
        5.0,
    );
    art.circle((268.0, 98.0), 9.0, Paint::Soft(GLOW, 0.8));
    things::bookshelf(&mut art, 372.0, 108.0, 88.0);
    stage::glow(&mut art, (232.0, 158.0), 150.0);
    things::chair(&mut art, (356.0, 246.0), 30.0, 306.0, -1.0, BARK.warm(0.15));
    Figure {
        legs: Legs::Side(-1.0),
        lean: -7.0,
        tilt: -6.0,
        gaze: (-0.6, 0.35),
        mouth: 0.5,
        left: Arm::Inward((292.0, 205.0)),
        right: Arm::Inward((304.0, 207.0)),
        ..Figure::at(&cast::ADE, 29.0, (352.0, 230.0))
    }
    .draw(&mut art);
    Figure {
        lean: 5.0,
        tilt: 4.0,
        gaze: (0.6, -0.1),
        face: Face::Level,
        left: Arm::Inward((164.0, 206.0)),
        right: Arm::Inward((178.0, 207.0)),
        ..Figure::stand(&cast::SAM, 29.0, 112.0, 300.0)
    }
    .draw(&mut art);
    things::desk(&mut art, 150.0, 214.0, 172.0, 312.0, WOOD);
    art.stroke("M232 212V178", LINE, 6.0);
    art.ellipse((232.0, 213.0), 17.0, 6.0, LINE);
    art.path(
        "M212 176L220 146Q232 142 244 146L252 176Q232 182 212 176Z",
        LAMP.warm(0.35),
    );
    art.rect((258.0, 204.0), (40.0, 10.0), 3.0, ROSE.shade(0.2));
    art.rect((262.0, 196.0), (34.0, 9.0), 3.0, LEAF);
    art
}

/// `teacher-listens`: the teacher sits and listens to a pupil.
pub fn teacher_listens() -> Art {
    let mut art = stage::panel((240.0, 56.0));
    stage::room(&mut art, 252.0);
    things::room_window(&mut art, (42.0, 46.0), (84.0, 94.0));
    things::bookshelf(&mut art, 348.0, 84.0, 104.0);
    things::bookshelf(&mut art, 348.0, 138.0, 104.0);
    things::rug(&mut art, (240.0, 294.0), 190.0, 20.0, ROSE.mix(DUSK, 0.35));
    buildings::hanging_lamp(&mut art, (240.0, 44.0), 32.0, 190.0);
    things::chair(&mut art, (326.0, 234.0), 31.0, 302.0, -1.0, WOOD);
    things::chair(&mut art, (150.0, 242.0), 27.0, 302.0, 1.0, WOOD);
    Figure {
        legs: Legs::Side(-1.0),
        lean: -10.0,
        tilt: -9.0,
        gaze: (-0.65, 0.3),
        mouth: 0.35,
        left: Arm::Inward((266.0, 212.0)),
        right: Arm::Inward((274.0, 216.0)),
        ..Figure::at(&cast::ADE, 32.0, (324.0, 218.0))
    }
    .draw(&mut art);
    Figure {
        legs: Legs::Side(1.0),
        lean: 4.0,
        tilt: 2.0,
        gaze: (0.6, -0.3),
        face: Face::Thinking,
        left: Arm::Inward((186.0, 232.0)),
        right: Arm::To((206.0, 186.0)),
        ..Figure::at(&cast::MIA, 29.0, (150.0, 228.0))
    }
    .draw(&mut art);
    art
}

/// `classroom`: teacher and pupils in a circle.
pub fn classroom() -> Art {
    let mut art = stage::panel((240.0, 44.0));
    stage::room(&mut art, 188.0);
    board(&mut art, (156.0, 34.0), (168.0, 70.0));
    art.stroke("M180 84Q204 52 224 74T300 58", Paint::Soft(PAPER, 0.6), 5.0);
    things::room_window(&mut art, (36.0, 44.0), (64.0, 70.0));
    things::bookshelf(&mut art, 372.0, 112.0, 84.0);
    buildings::hanging_lamp(&mut art, (240.0, 18.0), 28.0, 200.0);
    things::rug(&mut art, (240.0, 246.0), 214.0, 62.0, LEAF.mix(DUSK, 0.35));
    stage::pool(&mut art, (240.0, 242.0), 120.0, 30.0);
    things::chair(&mut art, (240.0, 200.0), 17.0, 236.0, 1.0, WOOD);
    Figure {
        legs: Legs::Front,
        gaze: (0.0, 0.3),
        left: Arm::To((206.0, 176.0)),
        right: Arm::To((274.0, 176.0)),
        ..Figure::at(&cast::ADE, 20.0, (240.0, 188.0))
    }
    .draw(&mut art);
    let seats = [
        (&cast::IDA, 142.0, 214.0, 0.5),
        (&cast::LEO, 338.0, 214.0, -0.5),
        (&cast::NOOR, 76.0, 250.0, 0.8),
        (&cast::BEN, 404.0, 250.0, -0.8),
    ];
    for (look, x, y, turn) in seats {
        let lap = (x - 9.0, y + 10.0);
        Figure {
            legs: Legs::Cross,
            gaze: (turn, -0.1),
            left: Arm::To(lap),
            right: Arm::To((x + 9.0, y + 10.0)),
            ..Figure::at(look, 19.0, (x, y))
        }
        .draw(&mut art);
    }
    for (look, x, up) in [
        (&cast::SAM, 176.0, Arm::Down),
        (&cast::MIA, 300.0, Arm::To((336.0, 208.0))),
    ] {
        Figure {
            legs: Legs::Cross,
            behind: true,
            right: up,
            ..Figure::at(look, 21.0, (x, 292.0))
        }
        .draw(&mut art);
    }
    art
}
