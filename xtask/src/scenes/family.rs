//! Teo, his two fathers and his friend Ida: a cake as a surprise, and a game that someone loses.

use super::{together, toys};
use crate::buildings;
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A long table from the front, its upper edge at `y`.
pub(super) fn long_table(art: &mut Art, y: f32, wood: Colour) {
    art.rect((20.0, y + 8.0), (440.0, 330.0 - y), 0.0, wood.shade(0.38));
    let top = art.lit(wood.warm(0.12), 240.0);
    art.rect((6.0, y), (468.0, 17.0), 8.0, top);
}

/// `cake-for-daddy`: Teo whispers across the dough that his father stirs; the rabbit has flour on its ears.
pub fn cake_for_daddy() -> Art {
    let mut art = stage::panel((442.0, 60.0));
    stage::room(&mut art, 270.0);
    things::room_window(&mut art, (26.0, 106.0), (66.0, 72.0));
    art.rect((196.0, 140.0), (86.0, 8.0), 4.0, WOOD);
    things::mug(&mut art, (216.0, 140.0), 20.0, LEAF, 1.0);
    things::mug(&mut art, (248.0, 140.0), 20.0, ROSE, 1.0);
    buildings::hanging_lamp(&mut art, (444.0, 46.0), 28.0, 190.0);
    things::chair(&mut art, (120.0, 250.0), 34.0, 320.0, 1.0, BARK.warm(0.2));
    let father = Figure {
        legs: Legs::Hidden,
        lean: -5.0,
        tilt: -5.0,
        gaze: (-0.7, 0.3),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PAPA, 30.0, (330.0, 0.0))
    }
    .under((330.0, 105.0));
    father.draw(&mut art);
    let teo = Figure {
        legs: Legs::Hidden,
        lean: 8.0,
        tilt: 6.0,
        gaze: (0.75, -0.15),
        mouth: 0.9,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::JOON, 28.0, (150.0, 0.0))
    }
    .under((150.0, 140.0));
    teo.draw(&mut art);
    let nose = teo.head();
    art.ellipse((nose.0 + 8.0, nose.1 + 7.0), 6.0, 4.5, PAPER);
    long_table(&mut art, 240.0, WOOD);
    // The bowl, the spoon and the ingredients.
    art.line((268.0, 214.0), (291.0, 152.0), BARK.warm(0.35), 7.0);
    art.ellipse((262.0, 204.0), 44.0, 10.0, PAPER);
    art.ellipse((262.0, 205.0), 36.0, 7.0, LAMP.mix(PAPER, 0.55));
    art.path(
        "M216 204H308Q304 242 278 242H246Q220 242 216 204Z",
        DUSK.mix(PAPER, 0.3),
    );
    art.rect((386.0, 186.0), (46.0, 56.0), 8.0, PAPER.shade(0.06));
    art.path(
        "M386 200Q409 178 432 200V188Q409 176 386 188Z",
        ROSE.mix(PAPER, 0.3),
    );
    art.path(
        &place(
            "M -0.5 0.4 Q 0 -0.7 0.5 0.4 L 0.5 1 L -0.5 1 Z",
            (409.0, 214.0),
            (18.0, 16.0),
        ),
        LAMP.shade(0.08),
    );
    art.path(
        &format!(
            "{}{}",
            blob((340.0, 233.0), 9.0, 8.0),
            blob((362.0, 234.0), 9.0, 7.5)
        ),
        PAPER.mix(ROSE, 0.35),
    );
    toys::rabbit(&mut art, (204.0, 206.0), 10.5, None);
    art.path(
        &format!(
            "{}{}",
            blob((199.0, 183.0), 5.5, 4.5),
            blob((210.0, 184.0), 5.5, 4.5)
        ),
        PAPER,
    );
    art.path("M150 241Q180 230 212 241Z", Paint::Soft(PAPER, 0.8));
    father.arm(&mut art, Hand::Left, Arm::To((287.0, 182.0)));
    father.arm(&mut art, Hand::Right, Arm::Inward((316.0, 222.0)));
    teo.arm(&mut art, Hand::Left, Arm::To((112.0, 240.0)));
    teo.arm(&mut art, Hand::Right, Arm::Inward((176.0, 190.0)));
    art
}

/// `cake-daddy-laughs`: the surprise is revealed: one father laughs, Teo holds up the rabbit with cream on its nose.
pub fn cake_daddy_laughs() -> Art {
    let mut art = stage::panel((236.0, 160.0));
    stage::room(&mut art, 270.0);
    together::garland(&mut art);
    stage::glow(&mut art, (246.0, 178.0), 190.0);
    Figure {
        legs: Legs::Hidden,
        gaze: (0.5, 0.2),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PAPA, 25.0, (240.0, 0.0))
    }
    .under((250.0, 112.0))
    .draw(&mut art);
    let laughs = Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 4.0,
        gaze: (-0.5, 0.1),
        face: Face::Laugh,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::DAD, 30.0, (350.0, 0.0))
    }
    .under((350.0, 100.0));
    laughs.draw(&mut art);
    laughs.arm(&mut art, Hand::Left, Arm::To((292.0, 140.0)));
    laughs.arm(&mut art, Hand::Right, Arm::To((416.0, 130.0)));
    let teo = Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 3.0,
        gaze: (0.7, -0.1),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::JOON, 28.0, (140.0, 0.0))
    }
    .under((140.0, 145.0));
    teo.draw(&mut art);
    long_table(&mut art, 244.0, ROSE.mix(DUSK, 0.3));
    toys::cake(&mut art, (262.0, 246.0), 50.0);
    toys::rabbit(&mut art, (192.0, 162.0), 11.5, Some(PAPER));
    teo.arm(&mut art, Hand::Right, Arm::To((190.0, 198.0)));
    teo.arm(&mut art, Hand::Left, Arm::To((104.0, 240.0)));
    art
}

/// The game table: two children, a board and pieces. Anything in their hands is drawn later.
fn game_room(ida: &Figure<'_>, teo: &Figure<'_>) -> Art {
    let mut art = stage::panel((66.0, 60.0));
    stage::room(&mut art, 256.0);
    things::bookshelf(&mut art, 366.0, 116.0, 94.0);
    buildings::hanging_lamp(&mut art, (52.0, 40.0), 28.0, 180.0);
    things::rug(&mut art, (240.0, 304.0), 200.0, 16.0, ROSE.mix(DUSK, 0.35));
    things::chair(
        &mut art,
        (teo.hip.0, teo.hip.1 + 12.0),
        26.0,
        312.0,
        -1.0,
        WOOD,
    );
    things::wheelchair_back(&mut art, ida.hip, ida.r, 1.0);
    ida.draw(&mut art);
    things::wheelchair_front(&mut art, ida.hip, ida.r, 1.0, 312.0);
    teo.draw(&mut art);
    things::table(&mut art, 184.0, 246.0, 120.0, 312.0, WOOD.warm(0.12));
    art.poly(
        &[
            (204.0, 234.0),
            (288.0, 234.0),
            (298.0, 247.0),
            (194.0, 247.0),
        ],
        PAPER,
    );
    art.stroke("M212 240H280", LEAF, 5.0);
    for (x, colour) in [
        (216.0, LAMP.shade(0.1)),
        (246.0, ROSE.shade(0.12)),
        (270.0, DUSK),
    ] {
        piece(&mut art, (x, 240.0), colour);
    }
    art
}

fn piece(art: &mut Art, foot: P, colour: Colour) {
    let (x, y) = foot;
    art.path(
        &format!(
            "{}M{x} {}l-8 16h16z",
            blob((x, y - 16.0), 6.0, 6.0),
            y - 16.0
        ),
        colour,
    );
}

/// `ida-loses`: Ida has crossed her arms; Teo sits hunched and holds his rabbit tight.
pub fn ida_loses() -> Art {
    let ida = Figure {
        legs: Legs::Side(1.0),
        lean: -5.0,
        tilt: -4.0,
        gaze: (-0.5, 0.1),
        face: Face::Down,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::IDA, 25.0, (140.0, 0.0))
    }
    .under((140.0, 140.0));
    let teo = Figure {
        legs: Legs::Side(-1.0),
        lean: 4.0,
        tilt: -8.0,
        gaze: (-0.35, 0.7),
        face: Face::Down,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::JOON, 24.0, (340.0, 0.0))
    }
    .under((340.0, 150.0));
    let mut art = game_room(&ida, &teo);
    let (x, y) = ida.chest();
    ida.arm(&mut art, Hand::Right, Arm::To((x - 9.0, y + 18.0)));
    ida.arm(&mut art, Hand::Left, Arm::To((x + 14.0, y + 22.0)));
    toys::die(&mut art, (232.0, 238.0), 7.5, 12.0);
    let (x, y) = teo.chest();
    toys::rabbit(&mut art, (x - 12.0, y + 8.0), 9.5, None);
    teo.arm(&mut art, Hand::Right, Arm::To((x + 2.0, y + 28.0)));
    teo.arm(&mut art, Hand::Left, Arm::To((x - 24.0, y + 20.0)));
    art
}

/// `ida-makes-room`: Ida holds out the dice on her open hand, and Teo smiles again.
pub fn ida_makes_room() -> Art {
    let ida = Figure {
        legs: Legs::Side(1.0),
        lean: 6.0,
        tilt: 3.0,
        gaze: (0.75, 0.05),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::IDA, 25.0, (140.0, 0.0))
    }
    .under((140.0, 140.0));
    let teo = Figure {
        legs: Legs::Side(-1.0),
        lean: -5.0,
        tilt: -3.0,
        gaze: (-0.7, 0.1),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::JOON, 24.0, (340.0, 0.0))
    }
    .under((340.0, 150.0));
    let mut art = game_room(&ida, &teo);
    ida.arm(&mut art, Hand::Left, Arm::Inward((150.0, 240.0)));
    ida.arm(&mut art, Hand::Right, Arm::To((200.0, 206.0)));
    toys::die(&mut art, (206.0, 194.0), 7.5, -8.0);
    toys::die(&mut art, (221.0, 192.0), 7.5, 20.0);
    teo.arm(&mut art, Hand::Right, Arm::To((350.0, 246.0)));
    teo.arm(&mut art, Hand::Left, Arm::To((276.0, 208.0)));
    toys::rabbit(&mut art, (300.0, 218.0), 9.0, None);
    art
}
