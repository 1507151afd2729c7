//! Talking is easier over a chessboard or at a kitchen table: Leo, his grandfather and Mina; Luca and his father.

use super::{family, props, toys};
use crate::buildings;
use crate::canvas::{Art, P, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// The horse's head of a knight, standing on `foot` and looking to the right.
fn knight(art: &mut Art, foot: P, h: f32, colour: Colour) {
    let d = "M -0.34 0.04 L -0.28 -0.16 C -0.3 -0.5 -0.1 -0.55 -0.12 -0.62 L -0.42 -0.5 L -0.5 -0.66 L -0.14 -1 L -0.04 -1.14 L 0.06 -0.98 C 0.36 -0.8 0.34 -0.4 0.28 -0.16 L 0.34 0.04 Z";
    art.path(&place(d, foot, (-h, h)), colour);
    art.circle((foot.0 + 0.02 * h, foot.1 - 0.8 * h), 2.4, LINE);
}

/// `leo-grandpa-chess`: Leo clutches a knight and looks down; his grandfather leans in.
pub fn leo_grandpa_chess() -> Art {
    let mut art = stage::panel((428.0, 110.0));
    stage::room(&mut art, 254.0);
    things::room_window(&mut art, (28.0, 108.0), (62.0, 74.0));
    things::rug(&mut art, (244.0, 302.0), 196.0, 16.0, DUSK.mix(ROSE, 0.3));
    buildings::floor_lamp(&mut art, (440.0, 112.0), 32.0, 292.0, 190.0);
    let leo = Figure {
        legs: Legs::Side(1.0),
        lean: 2.0,
        tilt: 6.0,
        gaze: (0.35, 0.75),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::LEO, 27.0, (150.0, 0.0))
    }
    .under((150.0, 100.0));
    things::wheelchair_back(&mut art, leo.hip, 27.0, 1.0);
    leo.draw(&mut art);
    things::wheelchair_front(&mut art, leo.hip, 27.0, 1.0, 300.0);
    let grandpa = Figure {
        legs: Legs::Side(-1.0),
        lean: -9.0,
        tilt: -3.0,
        gaze: (-0.7, 0.25),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::GRANDPA, 27.0, (340.0, 0.0))
    }
    .under((340.0, 70.0));
    things::chair(
        &mut art,
        (grandpa.hip.0 + 4.0, 226.0),
        30.0,
        300.0,
        -1.0,
        BARK.warm(0.2),
    );
    grandpa.draw(&mut art);
    grandpa.arm(&mut art, Hand::Right, Arm::Inward((316.0, 218.0)));
    things::table(&mut art, 204.0, 230.0, 98.0, 302.0, WOOD.warm(0.12));
    toys::chessboard(&mut art, (253.0, 222.0), 36.0);
    // The fist around the knight, held close.
    let (x, y) = leo.chest();
    let fist = (x + 26.0, y + 26.0);
    leo.arm(&mut art, Hand::Right, Arm::To(fist));
    knight(&mut art, (fist.0 + 8.0, fist.1 + 4.0), 42.0, GLOW);
    leo.palm(&mut art, Hand::Right, fist, (0.6, 0.8));
    leo.arm(&mut art, Hand::Left, Arm::Inward((x - 2.0, y + 30.0)));
    grandpa.arm(&mut art, Hand::Left, Arm::To((282.0, 216.0)));
    art
}

/// `leo-mina-chess`: Leo grins with raised hands; Mina looks at him, not at the board.
pub fn leo_mina_chess() -> Art {
    let mut art = stage::panel((436.0, 120.0));
    stage::dark_roofs(&mut art, 232.0, 76.0, DUSK.mix(ROSE, 0.35));
    // The school: long, with warm windows.
    let wall = ROSE.mix(DUSK, 0.45);
    let front = art.lit(wall, 150.0);
    art.rect((16.0, 132.0), (232.0, 104.0), 0.0, front);
    art.rect((8.0, 122.0), (248.0, 16.0), 5.0, BARK);
    for i in 0..4_u8 {
        let x = 30.0 + f32::from(i) * 54.0;
        buildings::window(&mut art, (x, 154.0), (34.0, 38.0), i % 2 == 1, wall);
    }
    buildings::tree(&mut art, (398.0, 150.0), 46.0, 236.0, LEAF);
    stage::ground(&mut art, 232.0, NIGHT.mix(LEAF, 0.4));
    buildings::street_lamp(&mut art, (452.0, 292.0), 172.0, 14.0, 160.0);
    stage::pool(&mut art, (260.0, 300.0), 180.0, 14.0);
    let mina = Figure {
        legs: Legs::Front,
        lean: -6.0,
        tilt: -4.0,
        gaze: (-0.8, 0.0),
        mouth: 0.25,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::MIA, 27.0, (330.0, 0.0))
    }
    .under((330.0, 110.0));
    props::bench(&mut art, 202.0, 240.0, 186.0, 300.0, WOOD);
    mina.draw(&mut art);
    toys::chessboard(&mut art, (254.0, 234.0), 36.0);
    let leo = Figure {
        legs: Legs::Side(1.0),
        tilt: 5.0,
        gaze: (0.5, 0.0),
        mouth: 1.4,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::LEO, 27.0, (150.0, 0.0))
    }
    .under((150.0, 110.0));
    things::wheelchair_back(&mut art, leo.hip, 27.0, 1.0);
    leo.draw(&mut art);
    things::wheelchair_front(&mut art, leo.hip, 27.0, 1.0, 304.0);
    leo.arm(&mut art, Hand::Left, Arm::To((102.0, 178.0)));
    leo.arm(&mut art, Hand::Right, Arm::To((200.0, 178.0)));
    mina.arm(&mut art, Hand::Left, Arm::To((296.0, 228.0)));
    mina.arm(&mut art, Hand::Right, Arm::Inward((350.0, 238.0)));
    art
}

/// A kitchen with a lamp at the upper left, and the table in front: at night, or early in the morning.
fn kitchen(art: &mut Art, morning: bool) {
    stage::room(art, 272.0);
    if morning {
        let wall = art.fade(&[
            (0.0, DUSK.mix(NIGHT, 0.3), 1.0),
            (1.0, ROSE.mix(DUSK, 0.25), 1.0),
        ]);
        art.rect((0.0, 0.0), (480.0, 270.0), 0.0, wall);
    }
    things::room_window(art, (222.0, 114.0), (60.0, 68.0));
    if morning {
        let halo = art.halo(GLOW, 0.75);
        art.circle((252.0, 148.0), 150.0, halo);
        let sky = art.fade(&[
            (0.0, DUSK.mix(PAPER, 0.4), 1.0),
            (0.6, ROSE.warm(0.35), 1.0),
            (1.0, GLOW, 1.0),
        ]);
        art.rect((222.0, 114.0), (60.0, 68.0), 3.0, sky);
        art.circle((236.0, 166.0), 11.0, PAPER);
        art.path(
            "M222 182V172L242 162L260 174L282 164V182Z",
            DUSK.mix(ROSE, 0.4),
        );
        art.stroke("M252 114V182M222 148H282", WOOD, 5.0);
    }
    art.rect((404.0, 118.0), (80.0, 8.0), 4.0, WOOD);
    things::mug(art, (426.0, 118.0), 19.0, LEAF, 1.0);
    things::plant(art, (458.0, 101.0), 15.0);
    buildings::hanging_lamp(art, (54.0, 42.0), 30.0, if morning { 60.0 } else { 190.0 });
}

/// `chess-kitchen`: Luca at the board; his father sets down two cups.
pub fn chess_kitchen() -> Art {
    let mut art = stage::panel((54.0, 60.0));
    kitchen(&mut art, false);
    let luca = Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 3.0,
        gaze: (0.7, -0.1),
        mouth: 0.4,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TARIQ, 28.0, (150.0, 0.0))
    }
    .under((150.0, 112.0));
    luca.draw(&mut art);
    let father = Figure {
        legs: Legs::Hidden,
        lean: -5.0,
        tilt: -4.0,
        gaze: (-0.65, 0.25),
        mouth: 0.7,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::OMAR, 29.0, (330.0, 0.0))
    }
    .under((330.0, 90.0));
    father.draw(&mut art);
    family::long_table(&mut art, 240.0, WOOD);
    toys::chessboard(&mut art, (226.0, 238.0), 44.0);
    things::mug(&mut art, (296.0, 244.0), 28.0, ROSE, -1.0);
    things::mug(&mut art, (408.0, 244.0), 28.0, PAPER, 1.0);
    father.arm(&mut art, Hand::Left, Arm::Inward((312.0, 222.0)));
    father.arm(&mut art, Hand::Right, Arm::To((394.0, 222.0)));
    luca.arm(&mut art, Hand::Left, Arm::To((128.0, 238.0)));
    luca.arm(&mut art, Hand::Right, Arm::Inward((166.0, 232.0)));
    art
}

/// `luca-kitchen`: in the morning Luca and his father look at a tablet on the kitchen table.
pub fn luca_kitchen() -> Art {
    let mut art = stage::panel((252.0, 130.0));
    kitchen(&mut art, true);
    let father = Figure {
        legs: Legs::Hidden,
        lean: -6.0,
        tilt: -5.0,
        gaze: (-0.6, 0.5),
        mouth: 0.8,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::OMAR, 29.0, (330.0, 0.0))
    }
    .under((330.0, 80.0));
    father.draw(&mut art);
    let luca = Figure {
        legs: Legs::Hidden,
        lean: 4.0,
        tilt: 4.0,
        gaze: (0.5, 0.45),
        face: Face::Thinking,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TARIQ, 28.0, (170.0, 0.0))
    }
    .under((170.0, 130.0));
    luca.draw(&mut art);
    family::long_table(&mut art, 244.0, WOOD);
    // The tablet lies in front of him, seen at a flat angle.
    let halo = art.halo(GLOW, 0.45);
    art.circle((238.0, 236.0), 60.0, halo);
    art.poly(
        &[
            (200.0, 228.0),
            (282.0, 228.0),
            (296.0, 252.0),
            (190.0, 252.0),
        ],
        LINE,
    );
    art.poly(
        &[
            (207.0, 231.0),
            (276.0, 231.0),
            (286.0, 248.0),
            (199.0, 248.0),
        ],
        DUSK.mix(PAPER, 0.35),
    );
    art.rect((214.0, 234.0), (26.0, 6.0), 3.0, LAMP);
    art.rect((248.0, 234.0), (20.0, 6.0), 3.0, PAPER);
    luca.arm(&mut art, Hand::Left, Arm::To((146.0, 242.0)));
    luca.arm(&mut art, Hand::Right, Arm::Inward((206.0, 234.0)));
    things::mug(&mut art, (342.0, 208.0), 28.0, ROSE, -1.0);
    father.arm(&mut art, Hand::Right, Arm::To((362.0, 202.0)));
    father.arm(&mut art, Hand::Left, Arm::To((290.0, 238.0)));
    art
}
