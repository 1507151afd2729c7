//! For the youngest: asking first, playing together, putting the game away, a badge without a name.

use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `ask-first`: a child in pajamas holds a tablet up to a grandfather in an armchair.
pub fn ask_first() -> Art {
    let mut art = stage::panel((74.0, 92.0));
    stage::room(&mut art, 258.0);
    things::bookshelf(&mut art, 384.0, 74.0, 84.0);
    art.rect((176.0, 34.0), (84.0, 68.0), 6.0, WOOD);
    art.rect((184.0, 42.0), (68.0, 52.0), 3.0, LEAF.shade(0.4));
    art.circle((232.0, 60.0), 8.0, LAMP);
    art.path("M184 94V80Q204 60 220 80T252 78V94Z", LEAF);
    things::rug(&mut art, (262.0, 296.0), 200.0, 20.0, DUSK.mix(ROSE, 0.3));
    art.rect((30.0, 206.0), (88.0, 74.0), 6.0, WOOD.shade(0.3));
    art.rect((40.0, 226.0), (68.0, 22.0), 5.0, WOOD.shade(0.12));
    art.rect((24.0, 198.0), (100.0, 13.0), 6.0, WOOD.warm(0.15));
    props::table_lamp(&mut art, (74.0, 199.0), 38.0, 100.0, 180.0);
    let seat = (352.0, 222.0);
    let cloth = ROSE.mix(DUSK, 0.25).shade(0.1);
    things::armchair(&mut art, seat, 52.0, cloth);
    let old = Figure {
        legs: Legs::Front,
        lean: -5.0,
        tilt: -5.0,
        gaze: (-0.7, 0.2),
        left: Arm::Later,
        right: Arm::To((392.0, 200.0)),
        ..Figure::at(&cast::GRANDPA, 30.0, (352.0, 220.0))
    };
    old.draw(&mut art);
    things::armchair_arms(&mut art, seat, 52.0, cloth);
    art.line((452.0, 190.0), (438.0, 300.0), BARK.shade(0.2), 7.0);
    art.stroke("M452 192C456 172 434 168 434 184", BARK.shade(0.2), 7.0);
    let child = Figure {
        lean: 4.0,
        tilt: -3.0,
        gaze: (0.65, -0.25),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(&cast::PIP, 28.0, 176.0, 300.0)
    };
    child.draw(&mut art);
    child.arm(&mut art, Hand::Right, Arm::Inward((236.0, 196.0)));
    props::tablet(&mut art, (248.0, 176.0), (72.0, 52.0), -8.0, |art| {
        props::star(art, (248.0, 176.0), 15.0, LAMP);
    });
    child.arm(&mut art, Hand::Left, Arm::Inward((206.0, 206.0)));
    old.arm(&mut art, Hand::Left, Arm::To((297.0, 196.0)));
    art
}

/// `play-together`: a child and a grown-up side by side on a sofa, one tablet.
pub fn play_together() -> Art {
    let mut art = stage::panel((440.0, 78.0));
    stage::room(&mut art, 262.0);
    for (x, y, s) in [(36.0, 44.0, 50.0), (100.0, 62.0, 34.0)] {
        art.rect((x, y), (s, s), 6.0, WOOD);
        art.rect((x + 7.0, y + 7.0), (s - 14.0, s - 14.0), 2.0, HAZE);
        art.circle((x + s * 0.5, y + s * 0.55), s * 0.17, ROSE);
    }
    things::rug(&mut art, (222.0, 300.0), 210.0, 17.0, LEAF.mix(DUSK, 0.4));
    buildings::floor_lamp(&mut art, (440.0, 76.0), 38.0, 288.0, 190.0);
    let cloth = DUSK.mix(LEAF, 0.45);
    props::sofa(&mut art, 66.0, 226.0, 300.0, 48.0, cloth);
    let dad = Figure {
        legs: Legs::Front,
        lean: 4.0,
        tilt: 5.0,
        gaze: (0.45, 0.6),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::OMAR, 29.0, (166.0, 222.0))
    };
    let girl = Figure {
        legs: Legs::Front,
        lean: -5.0,
        tilt: -8.0,
        gaze: (-0.4, 0.6),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::LILY, 28.0, (268.0, 226.0))
    };
    dad.draw(&mut art);
    girl.draw(&mut art);
    props::sofa_arms(&mut art, 66.0, 226.0, 300.0, 48.0, cloth);
    props::tablet(&mut art, (218.0, 208.0), (82.0, 58.0), 0.0, |art| {
        art.path("M177 237V222Q196 206 214 220T259 216V237Z", LEAF);
        art.circle((236.0, 196.0), 9.0, LAMP);
        props::star(art, (200.0, 198.0), 9.0, ROSE);
    });
    dad.arm(&mut art, Hand::Left, Arm::To((170.0, 214.0)));
    girl.arm(&mut art, Hand::Right, Arm::To((266.0, 216.0)));
    // A cushion beside the child.
    art.open("cushion", 14.0, (336.0, 204.0));
    art.rect((306.0, 178.0), (56.0, 52.0), 14.0, LAMP.shade(0.12));
    art.circle((334.0, 204.0), 8.0, ROSE);
    art.close();
    art
}

/// `block-game`: a tower of building blocks inside a screen, a star avatar beside it.
pub fn block_game() -> Art {
    let mut art = stage::panel((60.0, 84.0));
    stage::room(&mut art, 330.0);
    buildings::hanging_lamp(&mut art, (52.0, 54.0), 30.0, 170.0);
    art.rect((0.0, 268.0), (480.0, 60.0), 0.0, WOOD.shade(0.38));
    art.rect((-10.0, 262.0), (500.0, 16.0), 5.0, WOOD.warm(0.15));
    let halo = art.halo(GLOW, 0.4);
    art.circle((248.0, 150.0), 230.0, halo);
    art.poly(
        &[
            (196.0, 236.0),
            (300.0, 236.0),
            (322.0, 268.0),
            (174.0, 268.0),
        ],
        LINE.mix(DUSK, 0.3),
    );
    art.rect((98.0, 26.0), (300.0, 218.0), 20.0, LINE);
    let sky = art.fade(&[
        (0.0, DUSK, 1.0),
        (0.7, ROSE.mix(DUSK, 0.2), 1.0),
        (1.0, ROSE.warm(0.3), 1.0),
    ]);
    art.rect((112.0, 40.0), (272.0, 190.0), 8.0, sky);
    art.path(
        &format!(
            "{}{}{}",
            blob((136.0, 84.0), 18.0, 10.0),
            blob((152.0, 78.0), 20.0, 13.0),
            blob((172.0, 84.0), 16.0, 10.0)
        ),
        Paint::Soft(PAPER, 0.7),
    );
    art.path(
        "M112 230V208Q180 184 250 204T384 196V222Q384 230 376 230H120Q112 230 112 222Z",
        LEAF,
    );
    // The tower.
    for (i, (x, y, w, colour)) in [
        (158.0, 172.0, 40.0, ROSE),
        (200.0, 172.0, 40.0, LAMP),
        (242.0, 172.0, 40.0, DUSK.mix(PAPER, 0.25)),
        (178.0, 132.0, 40.0, PAPER),
        (220.0, 132.0, 40.0, LEAF.warm(0.2)),
        (200.0, 92.0, 40.0, ROSE.warm(0.2)),
    ]
    .iter()
    .enumerate()
    {
        art.rect((*x, *y), (*w, 38.0), 6.0, *colour);
        art.rect((*x, *y), (10.0, 38.0), 5.0, colour.warm(0.4));
        if i % 2 == 0 {
            art.circle((x + 24.0, y + 19.0), 7.0, colour.shade(0.2));
        }
    }
    art.poly(
        &[(196.0, 92.0), (220.0, 58.0), (244.0, 92.0)],
        BARK.mix(ROSE, 0.3),
    );
    // The star avatar.
    art.circle((330.0, 128.0), 42.0, PAPER);
    art.circle((330.0, 128.0), 35.0, NIGHT);
    props::star(&mut art, (330.0, 130.0), 21.0, LAMP);
    // Real blocks in front of the screen.
    art.rect((412.0, 222.0), (44.0, 44.0), 7.0, LEAF.warm(0.15));
    art.rect((412.0, 222.0), (12.0, 44.0), 6.0, LEAF.warm(0.4));
    art.open("block", -12.0, (434.0, 200.0));
    art.rect((414.0, 182.0), (38.0, 38.0), 7.0, ROSE.shade(0.1));
    art.rect((414.0, 182.0), (11.0, 38.0), 5.0, ROSE.warm(0.35));
    art.close();
    art.rect((28.0, 224.0), (42.0, 42.0), 7.0, LAMP.shade(0.1));
    art.rect((58.0, 224.0), (12.0, 42.0), 6.0, LAMP.shade(0.3));
    art
}

/// `close-game`: a child has laid the tablet face down on a cushion and walks to a lit door.
pub fn close_game() -> Art {
    let mut art = stage::panel((410.0, 160.0));
    stage::room(&mut art, 256.0);
    things::room_window(&mut art, (54.0, 44.0), (84.0, 88.0));
    art.rect((214.0, 104.0), (84.0, 9.0), 4.0, WOOD);
    art.circle((236.0, 90.0), 13.0, ROSE.shade(0.1));
    art.rect((256.0, 80.0), (26.0, 24.0), 5.0, LEAF);
    let halo = art.halo(LAMP, 0.6);
    art.circle((408.0, 160.0), 210.0, halo);
    art.rect((350.0, 44.0), (116.0, 214.0), 10.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.2), 1.0)]);
    art.rect((362.0, 56.0), (92.0, 204.0), 4.0, warm);
    art.poly(
        &[(454.0, 56.0), (490.0, 40.0), (490.0, 290.0), (454.0, 260.0)],
        LEAF.shade(0.15),
    );
    art.poly(
        &[
            (362.0, 260.0),
            (454.0, 260.0),
            (420.0, 320.0),
            (210.0, 320.0),
        ],
        Paint::Soft(GLOW, 0.4),
    );
    // The cushion and the tablet on it.
    art.path(
        &place(
            "M -1 -0.1 C -0.9 -0.42 0.9 -0.42 1 -0.1 C 1.08 0.2 1.02 0.5 0.9 0.55 C 0.3 0.7 -0.3 0.7 -0.9 0.55 C -1.02 0.5 -1.08 0.2 -1 -0.1 Z",
            (112.0, 268.0),
            (88.0, 56.0),
        ),
        ROSE.shade(0.18),
    );
    art.ellipse((112.0, 258.0), 74.0, 17.0, ROSE.warm(0.1));
    art.poly(
        &[(82.0, 240.0), (158.0, 240.0), (148.0, 264.0), (62.0, 264.0)],
        LINE,
    );
    art.rect((60.0, 261.0), (91.0, 8.0), 4.0, DUSK);
    art.ellipse((94.0, 247.0), 7.0, 4.0, HAZE);
    Figure {
        legs: Legs::Walk(1.0),
        lean: 4.0,
        tilt: 2.0,
        gaze: (0.8, -0.1),
        left: Arm::To((224.0, 218.0)),
        right: Arm::To((318.0, 198.0)),
        ..Figure::stand(&cast::ZOLA, 29.0, 264.0, 298.0)
    }
    .draw(&mut art);
    art
}

/// A round badge on a ribbon-blue background.
fn badge(art: &mut Art, c: P, r: f32, ground: Colour) {
    art.circle(c, r + 5.0, PAPER);
    art.circle(c, r, ground);
}

/// `rocket-name`: a child wears a badge with a rocket instead of a name.
pub fn rocket_name() -> Art {
    let mut art = stage::panel((430.0, 70.0));
    stage::room(&mut art, 330.0);
    buildings::hanging_lamp(&mut art, (430.0, 54.0), 32.0, 200.0);
    // Hooks with the other children's badges.
    art.rect((24.0, 54.0), (216.0, 16.0), 7.0, WOOD);
    for (i, x) in [60.0_f32, 132.0, 204.0].iter().enumerate() {
        art.stroke(
            &format!("M{} 70L{x} 62L{} 70L{x} 118", x - 1.0, x + 1.0),
            ROSE.shade(0.1),
            5.0,
        );
        art.circle((*x, 62.0), 6.0, LAMP);
        badge(&mut art, (*x, 136.0), 24.0, DUSK.shade(0.35));
        match i {
            0 => art.path(
                &place("M -1 0 C -0.5 -0.8 0.4 -0.7 0.7 0 L 1.15 -0.5 L 1.15 0.5 L 0.7 0 C 0.4 0.7 -0.5 0.8 -1 0 Z", (*x, 136.0), (15.0, 15.0)),
                ROSE,
            ),
            1 => art.path(
                &place("M 0.3 -1 C -0.9 -0.8 -0.9 0.8 0.3 1 C -0.25 0.45 -0.25 -0.45 0.3 -1 Z", (*x + 3.0, 136.0), (15.0, 15.0)),
                GLOW,
            ),
            _ => art.path(
                &place("M -0.9 0.2 L 0.9 0.2 L 0.6 0.75 L -0.6 0.75 Z M -0.05 0.05 L -0.05 -0.95 L 0.7 0.05 Z", (*x, 136.0), (16.0, 16.0)),
                PAPER,
            ),
        }
    }
    art.rect((-10.0, 262.0), (200.0, 70.0), 8.0, WOOD.shade(0.3));
    art.rect((-10.0, 254.0), (206.0, 14.0), 6.0, WOOD.warm(0.1));
    things::plant(&mut art, (64.0, 230.0), 26.0);
    let child = Figure {
        legs: Legs::Stand,
        tilt: -4.0,
        gaze: (-0.1, 0.1),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::BEN, 56.0, (320.0, 310.0))
    };
    child.draw(&mut art);
    child.arm(&mut art, Hand::Right, Arm::To((430.0, 166.0)));
    badge(&mut art, (320.0, 252.0), 36.0, NIGHT);
    props::rocket(&mut art, (320.0, 248.0), 22.0, 20.0);
    child.arm(&mut art, Hand::Left, Arm::To((262.0, 268.0)));
    art
}
