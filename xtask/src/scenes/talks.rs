//! People to ask: the nurse with a book about whales, a counselor in the morning, a father after a cake sinks, a video call.

use super::{family, props};
use crate::buildings;
use crate::canvas::{Art, P, blob, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A whale with its head to the left; `s` is half its length.
fn whale(art: &mut Art, c: P, s: f32) {
    let skin = DUSK.shade(0.05);
    art.path(
        &place(
            "M -1 0 C -1 -0.62 -0.2 -0.72 0.25 -0.4 C 0.5 -0.22 0.62 -0.2 0.7 -0.4 C 0.62 -0.62 0.7 -0.72 0.86 -0.52 C 1.02 -0.72 1.14 -0.6 1.04 -0.38 C 0.98 0.1 0.6 0.46 0 0.46 C -0.6 0.46 -1 0.36 -1 0 Z",
            c,
            (s, s),
        ),
        skin,
    );
    art.path(
        &place(
            "M -0.98 0.1 C -0.7 0.28 -0.2 0.28 0.1 0.18 C 0.3 0.3 0.2 0.44 0 0.46 C -0.6 0.46 -0.94 0.38 -0.98 0.1 Z",
            c,
            (s, s),
        ),
        HAZE.warm(0.3),
    );
    let eye = (s * 0.08).max(2.4);
    art.circle((c.0 - s * 0.58, c.1 - s * 0.08), eye, LINE);
}

/// `sam-whale-tablet`: a program on a tablet says that whales lay eggs, and Sam throws up his arms.
pub fn sam_whale_tablet() -> Art {
    let mut art = stage::panel((52.0, 60.0));
    stage::room(&mut art, 272.0);
    things::room_window(&mut art, (28.0, 116.0), (58.0, 68.0));
    buildings::hanging_lamp(&mut art, (54.0, 42.0), 28.0, 180.0);
    let sam = Figure {
        legs: Legs::Hidden,
        lean: -3.0,
        tilt: -3.0,
        gaze: (0.6, 0.15),
        face: Face::Laugh,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SAM, 29.0, (170.0, 0.0))
    }
    .under((170.0, 95.0));
    sam.draw(&mut art);
    sam.arm(&mut art, Hand::Left, Arm::To((112.0, 158.0)));
    sam.arm(&mut art, Hand::Right, Arm::To((222.0, 156.0)));
    family::long_table(&mut art, 242.0, WOOD);
    let halo = art.halo(GLOW, 0.5);
    art.circle((316.0, 206.0), 110.0, halo);
    art.poly(
        &[
            (284.0, 232.0),
            (340.0, 232.0),
            (352.0, 246.0),
            (274.0, 246.0),
        ],
        LINE.mix(DUSK, 0.3),
    );
    props::tablet(&mut art, (310.0, 206.0), (76.0, 50.0), -4.0, |art| {
        art.circle((310.0, 206.0), 14.0, LAMP);
        art.path(
            &format!(
                "{}{}",
                blob((305.0, 204.0), 2.4, 3.0),
                blob((315.0, 204.0), 2.4, 3.0)
            ),
            LINE,
        );
    });
    things::bubble(&mut art, (318.0, 96.0), (138.0, 84.0), -1.0, PAPER);
    art.ellipse((386.0, 158.0), 20.0, 21.0, ROSE.warm(0.35));
    art.ellipse((382.0, 150.0), 5.0, 7.0, PAPER);
    whale(&mut art, (386.0, 128.0), 44.0);
    things::mug(&mut art, (420.0, 244.0), 26.0, ROSE, 1.0);
    art
}

/// `sam-nurse-book`: the nurse shows Sam a book with a whale and its calf.
pub fn sam_nurse_book() -> Art {
    let mut art = stage::panel((430.0, 60.0));
    stage::room(&mut art, 256.0);
    things::bookshelf(&mut art, 200.0, 120.0, 84.0);
    things::bookshelf(&mut art, 200.0, 166.0, 84.0);
    things::room_window(&mut art, (26.0, 100.0), (62.0, 72.0));
    buildings::hanging_lamp(&mut art, (440.0, 40.0), 28.0, 180.0);
    let nurse = Figure {
        legs: Legs::Side(-1.0),
        lean: -6.0,
        tilt: -4.0,
        gaze: (-0.65, 0.3),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NURSE, 28.0, (330.0, 0.0))
    }
    .under((330.0, 60.0));
    things::chair(
        &mut art,
        (nurse.hip.0 + 4.0, 224.0),
        32.0,
        306.0,
        -1.0,
        BARK.warm(0.2),
    );
    nurse.draw(&mut art);
    nurse.arm(&mut art, Hand::Right, Arm::Inward((304.0, 222.0)));
    let sam = Figure {
        lean: 4.0,
        tilt: 3.0,
        gaze: (0.6, 0.35),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SAM, 26.0, (150.0, 0.0))
    }
    .under((150.0, 110.0));
    sam.draw(&mut art);
    sam.arm(&mut art, Hand::Left, Arm::Down);
    things::desk(&mut art, 176.0, 230.0, 136.0, 310.0, WOOD);
    // The open book, propped up toward us.
    things::book(&mut art, (240.0, 228.0), 46.0, LEAF.shade(0.1));
    whale(&mut art, (214.0, 204.0), 19.0);
    whale(&mut art, (266.0, 208.0), 11.0);
    sam.arm(&mut art, Hand::Right, Arm::Inward((186.0, 226.0)));
    nurse.arm(&mut art, Hand::Left, Arm::To((290.0, 204.0)));
    art
}

/// `milan-okoro`: in the morning Milan sits with the counselor, his bag on his knees.
pub fn milan_okoro() -> Art {
    let mut art = stage::panel((250.0, 110.0));
    let wall = art.fade(&[
        (0.0, DUSK.mix(NIGHT, 0.4), 1.0),
        (1.0, ROSE.mix(DUSK, 0.3), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 262.0), 0.0, wall);
    art.rect((0.0, 258.0), (480.0, 70.0), 0.0, BARK.shade(0.15));
    art.rect((0.0, 254.0), (480.0, 8.0), 0.0, BARK.mix(ROSE, 0.25));
    // The window, with morning light.
    let halo = art.halo(GLOW, 0.6);
    art.circle((240.0, 150.0), 170.0, halo);
    art.rect((198.0, 102.0), (88.0, 92.0), 8.0, WOOD);
    let sky = art.fade(&[
        (0.0, DUSK.mix(PAPER, 0.35), 1.0),
        (0.6, ROSE.warm(0.3), 1.0),
        (1.0, GLOW, 1.0),
    ]);
    art.rect((206.0, 110.0), (72.0, 76.0), 3.0, sky);
    art.circle((254.0, 168.0), 13.0, PAPER);
    art.path(
        "M206 186V172L226 158L244 176L278 170V186Z",
        DUSK.mix(ROSE, 0.4),
    );
    art.stroke("M242 110V186M206 146H278", WOOD, 5.0);
    art.rect((192.0, 190.0), (100.0, 9.0), 4.0, WOOD.warm(0.2));
    // The clock: twenty to eight.
    art.circle((432.0, 112.0), 27.0, WOOD);
    art.circle((432.0, 112.0), 21.0, PAPER);
    art.stroke("M432 112L418 118M432 112L424 121", LINE, 4.0);
    things::rug(&mut art, (240.0, 306.0), 200.0, 14.0, LEAF.mix(DUSK, 0.4));
    let milan = Figure {
        legs: Legs::Side(1.0),
        lean: 2.0,
        tilt: 1.0,
        gaze: (0.65, -0.15),
        face: Face::Thinking,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::MARO, 25.0, (140.0, 0.0))
    }
    .under((140.0, 120.0));
    things::chair(&mut art, (milan.hip.0 - 2.0, 262.0), 27.0, 314.0, 1.0, WOOD);
    milan.draw(&mut art);
    let bag = art.lit(LEAF, 180.0);
    art.rect((160.0, 190.0), (52.0, 56.0), 16.0, bag);
    art.rect((168.0, 216.0), (38.0, 22.0), 6.0, LEAF.shade(0.4));
    art.stroke("M174 192Q186 176 198 192", BARK, 6.0);
    milan.arm(&mut art, Hand::Left, Arm::Inward((166.0, 236.0)));
    milan.arm(&mut art, Hand::Right, Arm::To((200.0, 196.0)));
    let okoro = Figure {
        legs: Legs::Side(-1.0),
        lean: -10.0,
        tilt: -3.0,
        gaze: (-0.7, 0.15),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::OKORO, 25.5, (335.0, 0.0))
    }
    .under((335.0, 92.0));
    things::chair(
        &mut art,
        (okoro.hip.0 + 3.0, 248.0),
        29.0,
        312.0,
        -1.0,
        WOOD,
    );
    okoro.draw(&mut art);
    okoro.arm(&mut art, Hand::Right, Arm::Inward((318.0, 232.0)));
    things::table(&mut art, 216.0, 246.0, 70.0, 312.0, WOOD.warm(0.15));
    things::mug(&mut art, (230.0, 247.0), 19.0, LEAF, -1.0);
    things::book(&mut art, (262.0, 248.0), 15.0, DUSK);
    okoro.arm(&mut art, Hand::Left, Arm::To((286.0, 226.0)));
    art
}

/// `vera-kitchen`: Vera looks at a cake that has sunk; her father comes in with a towel.
pub fn vera_kitchen() -> Art {
    let mut art = stage::panel((60.0, 60.0));
    stage::room(&mut art, 262.0);
    things::room_window(&mut art, (216.0, 112.0), (54.0, 62.0));
    buildings::hanging_lamp(&mut art, (60.0, 42.0), 30.0, 190.0);
    art.rect((18.0, 150.0), (78.0, 8.0), 4.0, WOOD);
    things::mug(&mut art, (38.0, 150.0), 19.0, LEAF, 1.0);
    things::mug(&mut art, (68.0, 150.0), 19.0, GLOW, 1.0);
    // The door to the hall.
    art.rect(
        (316.0, 60.0),
        (120.0, 206.0),
        6.0,
        PAPER.mix(ROSE, 0.4).shade(0.2),
    );
    let warm = art.fade(&[
        (0.0, GLOW.shade(0.15), 1.0),
        (1.0, LAMP.mix(ROSE, 0.4).shade(0.1), 1.0),
    ]);
    art.rect((326.0, 70.0), (100.0, 196.0), 3.0, warm);
    let vera = Figure {
        legs: Legs::Hidden,
        lean: 4.0,
        tilt: 6.0,
        gaze: (0.45, 0.7),
        face: Face::Down,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NADIA, 27.0, (170.0, 0.0))
    }
    .under((170.0, 110.0));
    vera.draw(&mut art);
    art.rect((0.0, 248.0), (300.0, 80.0), 0.0, WOOD.shade(0.35));
    art.rect((30.0, 266.0), (110.0, 30.0), 5.0, WOOD.shade(0.2));
    art.rect((160.0, 266.0), (110.0, 30.0), 5.0, WOOD.shade(0.2));
    art.rect((-10.0, 240.0), (320.0, 15.0), 6.0, WOOD.warm(0.15));
    // The cake: flat, with a hollow in the middle.
    art.ellipse((252.0, 238.0), 54.0, 7.0, HAZE);
    art.path(
        "M206 236V216Q216 206 228 214Q252 236 276 214Q288 206 298 216V236Q252 244 206 236Z",
        LAMP.mix(WOOD, 0.3),
    );
    art.path(
        "M206 218Q216 206 228 214Q252 236 276 214Q288 206 298 218Q286 214 276 222Q252 244 228 222Q218 214 206 218Z",
        WOOD.shade(0.15),
    );
    art.rect((46.0, 208.0), (48.0, 33.0), 8.0, DUSK.mix(PAPER, 0.3));
    art.line((78.0, 212.0), (92.0, 180.0), BARK.warm(0.35), 6.0);
    vera.arm(&mut art, Hand::Left, Arm::To((140.0, 238.0)));
    vera.arm(&mut art, Hand::Right, Arm::To((186.0, 242.0)));
    let papa = Figure {
        legs: Legs::Walk(-1.0),
        lean: -3.0,
        tilt: -4.0,
        gaze: (-0.7, 0.25),
        mouth: 0.9,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PAPA, 28.0, (352.0, 0.0))
    }
    .under((340.0, 70.0));
    papa.draw(&mut art);
    art.path("M298 196L330 190L338 250L304 254Z", PAPER);
    art.stroke("M303 226L335 221M305 240L337 235", LEAF.warm(0.2), 5.0);
    papa.arm(&mut art, Hand::Left, Arm::To((314.0, 192.0)));
    papa.arm(&mut art, Hand::Right, Arm::Inward((330.0, 196.0)));
    art
}

/// `mina-video-call`: Mina and her grandmother wave at a girl on a tablet.
pub fn mina_video_call() -> Art {
    let mut art = stage::panel((438.0, 70.0));
    stage::room(&mut art, 262.0);
    things::room_window(&mut art, (34.0, 40.0), (70.0, 76.0));
    things::rug(&mut art, (232.0, 304.0), 210.0, 15.0, DUSK.mix(ROSE, 0.3));
    buildings::hanging_lamp(&mut art, (440.0, 44.0), 30.0, 190.0);
    let cloth = LEAF.mix(DUSK, 0.4);
    props::sofa(&mut art, 54.0, 240.0, 210.0, 42.0, cloth);
    let gran = Figure {
        legs: Legs::Front,
        lean: 3.0,
        tilt: 3.0,
        gaze: (0.7, 0.1),
        mouth: 1.2,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::GRAN, 27.0, (112.0, 238.0))
    };
    let mina = Figure {
        legs: Legs::Front,
        lean: -2.0,
        tilt: 2.0,
        gaze: (0.75, 0.1),
        face: Face::Laugh,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::MIA, 27.0, (202.0, 242.0))
    };
    gran.draw(&mut art);
    mina.draw(&mut art);
    props::sofa_arms(&mut art, 54.0, 240.0, 210.0, 42.0, cloth);
    gran.arm(&mut art, Hand::Right, Arm::Inward((140.0, 244.0)));
    gran.arm(&mut art, Hand::Left, Arm::To((56.0, 158.0)));
    mina.arm(&mut art, Hand::Left, Arm::Inward((190.0, 250.0)));
    mina.arm(&mut art, Hand::Right, Arm::To((258.0, 164.0)));
    things::table(&mut art, 306.0, 236.0, 164.0, 308.0, WOOD.warm(0.12));
    let halo = art.halo(GLOW, 0.45);
    art.circle((386.0, 170.0), 120.0, halo);
    art.poly(
        &[
            (352.0, 220.0),
            (420.0, 220.0),
            (436.0, 238.0),
            (336.0, 238.0),
        ],
        LINE.mix(DUSK, 0.3),
    );
    props::tablet(&mut art, (386.0, 166.0), (140.0, 98.0), 0.0, |art| {
        art.rect((316.0, 117.0), (140.0, 98.0), 5.0, ROSE.warm(0.3));
        art.rect((328.0, 128.0), (36.0, 30.0), 4.0, PAPER);
        let girl = Figure {
            legs: Legs::Hidden,
            tilt: -4.0,
            gaze: (-0.4, 0.0),
            mouth: 1.2,
            right: Arm::To((424.0, 160.0)),
            left: Arm::Inward((379.0, 208.0)),
            ..Figure::at(&cast::LILY, 18.5, (386.0, 204.0))
        };
        girl.draw(art);
    });
    art.rect((311.0, 215.0), (150.0, 9.0), 4.0, LINE);
    art
}

/// `ade-desk-teen`: Jonah and Ms. Ade alone at her desk in the evening, the door shut; he talks, she listens.
pub fn ade_desk_teen() -> Art {
    let mut art = stage::panel((60.0, 96.0));
    stage::room(&mut art, 262.0);
    things::room_window(&mut art, (404.0, 74.0), (56.0, 76.0));
    // The door, shut.
    art.rect((196.0, 66.0), (100.0, 200.0), 6.0, WOOD.shade(0.1));
    let leaf = art.lit(LEAF.mix(DUSK, 0.25).shade(0.1), 246.0);
    art.rect((205.0, 75.0), (82.0, 191.0), 3.0, leaf);
    for (y, h) in [(88.0, 68.0), (172.0, 74.0)] {
        art.rect((219.0, y), (54.0, h), 5.0, LEAF.mix(DUSK, 0.25).shade(0.32));
    }
    art.line((274.0, 166.0), (262.0, 166.0), LAMP, 7.0);
    art.circle((275.0, 166.0), 6.0, LAMP);
    buildings::floor_lamp(&mut art, (52.0, 100.0), 32.0, 300.0, 200.0);
    things::rug(&mut art, (244.0, 306.0), 204.0, 14.0, ROSE.mix(DUSK, 0.4));
    let jonah = Figure {
        legs: Legs::Side(1.0),
        lean: 3.0,
        tilt: -2.0,
        gaze: (0.6, -0.1),
        face: Face::Thinking,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TEEN, 25.5, (150.0, 0.0))
    }
    .under((150.0, 112.0));
    let (x, y) = jonah.hip;
    things::chair(&mut art, (x - 2.0, y + 24.0), 28.0, 312.0, 1.0, WOOD);
    jonah.draw(&mut art);
    // His mouth is open, because he is speaking.
    let (x, y) = jonah.head();
    art.ellipse((x + 7.4, y + 12.4), 5.6, 4.4, LINE);
    let ade = Figure {
        legs: Legs::Side(-1.0),
        lean: -7.0,
        tilt: -5.0,
        gaze: (-0.7, 0.2),
        mouth: 0.25,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::ADE, 26.0, (340.0, 0.0))
    }
    .under((340.0, 84.0));
    let (x, y) = ade.hip;
    things::chair(&mut art, (x + 3.0, y + 26.0), 30.0, 312.0, -1.0, WOOD);
    ade.draw(&mut art);
    ade.arm(&mut art, Hand::Right, Arm::Inward((312.0, 212.0)));
    things::desk(&mut art, 178.0, 216.0, 146.0, 312.0, WOOD.warm(0.15));
    things::mug(&mut art, (252.0, 217.0), 19.0, ROSE, -1.0);
    // Jonah gestures as he speaks; her hands are still.
    jonah.arm(&mut art, Hand::Left, Arm::Inward((192.0, 214.0)));
    jonah.arm(&mut art, Hand::Right, Arm::To((214.0, 180.0)));
    ade.arm(&mut art, Hand::Left, Arm::To((288.0, 208.0)));
    art
}
