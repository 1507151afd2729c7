//! The porch, the house and the people who live there.

use crate::buildings::{self, House, Roof};
use crate::canvas::{Art, P, Paint};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// The front of a house from close by: boards, a door at `door` (its bottom middle), open and warm or shut.
fn house_front(art: &mut Art, door: P, w: f32, open: bool) {
    let wall = ROSE.mix(DUSK, 0.55);
    let paint = art.fade(&[(0.0, wall.shade(0.45), 1.0), (1.0, wall, 1.0)]);
    let (pw, ph) = art.size();
    art.rect((0.0, 0.0), (pw, ph), 0.0, paint);
    let mut boards = String::new();
    for row in 1..9_u8 {
        boards.push_str(&format!("M0 {}H{pw}", f32::from(row) * 30.0));
    }
    art.stroke(&boards, Paint::Soft(NIGHT, 0.13), 4.0);
    let h = w * 1.95;
    art.rect(
        (door.0 - w * 0.62, door.1 - h - w * 0.12),
        (w * 1.24, h + w * 0.12),
        8.0,
        wall.mix(PAPER, 0.45),
    );
    let inside = if open {
        art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.25), 1.0)])
    } else {
        art.fade(&[(0.0, LEAF.shade(0.25), 1.0), (1.0, LEAF.shade(0.05), 1.0)])
    };
    art.rect((door.0 - w * 0.5, door.1 - h), (w, h), 3.0, inside);
    if open {
        art.poly(
            &[
                (door.0 + w * 0.5, door.1 - h),
                (door.0 + w * 0.86, door.1 - h + 12.0),
                (door.0 + w * 0.86, door.1 + 10.0),
                (door.0 + w * 0.5, door.1),
            ],
            LEAF.shade(0.25),
        );
    } else {
        art.rect(
            (door.0 - w * 0.3, door.1 - h * 0.9),
            (w * 0.6, h * 0.3),
            6.0,
            GLOW,
        );
        art.circle((door.0 + w * 0.34, door.1 - h * 0.45), 5.0, LAMP);
    }
}

/// Porch boards and steps in front of the wall, down from `y`.
fn porch_steps(art: &mut Art, y: f32, steps: &[(f32, f32, f32)]) {
    art.rect((0.0, y), (480.0, 320.0 - y), 0.0, BARK.shade(0.3));
    for (i, (x, top, w)) in steps.iter().enumerate() {
        let tone = WOOD.shade(0.34 - 0.13 * i as f32);
        art.rect((*x, *top), (*w, 320.0 - top), 5.0, tone.shade(0.28));
        art.rect((*x - 4.0, *top), (*w + 8.0, 13.0), 6.0, tone.warm(0.12));
    }
}

/// `porch-home`: a house at dusk, the lamp lit, the door open.
pub fn porch_home() -> Art {
    let mut art = stage::panel((318.0, 178.0));
    stage::stars(
        &mut art,
        &[
            (60.0, 44.0, 2.6),
            (132.0, 92.0, 2.2),
            (196.0, 34.0, 2.4),
            (404.0, 40.0, 2.6),
            (446.0, 100.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 262.0, 92.0, DUSK.mix(ROSE, 0.35));
    buildings::poplar(&mut art, (432.0, 262.0), 170.0, LEAF);
    buildings::tree(&mut art, (62.0, 158.0), 50.0, 262.0, LEAF);
    let house = House {
        x: 128.0,
        ground: 262.0,
        w: 250.0,
        h: 124.0,
        roof: Roof::Gable,
        roof_h: 100.0,
        wall: PAPER.mix(ROSE, 0.5).shade(0.18),
        tiles: BARK,
        door: LEAF,
        door_at: 0.5,
        rows: 0,
        cols: 1,
        warm: 0,
        lit: true,
    };
    house.draw(&mut art);
    buildings::window(
        &mut art,
        (156.0, 176.0),
        (46.0, 50.0),
        true,
        PAPER.mix(ROSE, 0.5),
    );
    let inside = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((222.0, 158.0), (62.0, 104.0), 6.0, PAPER.mix(ROSE, 0.3));
    art.rect((229.0, 165.0), (48.0, 97.0), 3.0, inside);
    art.poly(
        &[
            (277.0, 165.0),
            (301.0, 172.0),
            (301.0, 270.0),
            (277.0, 262.0),
        ],
        LEAF.shade(0.2),
    );
    art.circle((294.0, 222.0), 4.0, LAMP);
    stage::ground(&mut art, 262.0, NIGHT.mix(LEAF, 0.35));
    art.poly(
        &[
            (216.0, 276.0),
            (290.0, 276.0),
            (344.0, 320.0),
            (150.0, 320.0),
        ],
        ROSE.mix(DUSK, 0.35).warm(0.15),
    );
    art.rect((204.0, 260.0), (104.0, 11.0), 5.0, PAPER.mix(ROSE, 0.4));
    art.rect(
        (194.0, 269.0),
        (124.0, 13.0),
        5.0,
        PAPER.mix(ROSE, 0.4).shade(0.15),
    );
    // The porch roof on its posts.
    art.stroke("M204 154V262M332 154V262", PAPER.mix(ROSE, 0.25), 8.0);
    art.poly(
        &[
            (190.0, 158.0),
            (208.0, 132.0),
            (328.0, 132.0),
            (346.0, 158.0),
        ],
        BARK.mix(ROSE, 0.2),
    );
    stage::pool(&mut art, (256.0, 292.0), 92.0, 15.0);
    buildings::bush(
        &mut art,
        &[
            (152.0, 264.0, 22.0),
            (128.0, 268.0, 24.0),
            (362.0, 264.0, 24.0),
            (392.0, 270.0, 20.0),
        ],
        LEAF.shade(0.35),
    );
    buildings::porch_lamp(&mut art, (317.0, 184.0), 13.0, true, 150.0);
    buildings::bush(
        &mut art,
        &[
            (-4.0, 318.0, 44.0),
            (50.0, 326.0, 32.0),
            (476.0, 322.0, 46.0),
        ],
        LINE.mix(LEAF, 0.35),
    );
    art
}

/// `telling-grown-up`: a child and a grown-up side by side on a step under the lamp, leaning together.
pub fn telling_grown_up() -> Art {
    on_steps(&cast::MUM, &cast::NOOR, 286.0)
}

/// `ilan-tells`: Ilan and his father on the same step.
pub fn ilan_tells() -> Art {
    on_steps(&cast::OMAR, &cast::JOON, 300.0)
}

/// `telling-teen`: a teenager and her mother on the same step.
pub fn telling_teen() -> Art {
    on_steps(&cast::AMMA, &cast::NADIA, 302.0)
}

/// Two people on the porch steps, leaning together; the grown-up's hips are at `x`.
fn on_steps(grown: &Look, young: &Look, x: f32) -> Art {
    let mut art = stage::panel((236.0, 62.0));
    house_front(&mut art, (96.0, 222.0), 84.0, false);
    buildings::window(
        &mut art,
        (378.0, 74.0),
        (64.0, 76.0),
        true,
        ROSE.mix(DUSK, 0.4),
    );
    porch_steps(
        &mut art,
        218.0,
        &[
            (60.0, 236.0, 360.0),
            (30.0, 272.0, 420.0),
            (0.0, 304.0, 480.0),
        ],
    );
    buildings::porch_lamp(&mut art, (214.0, 56.0), 18.0, true, 200.0);
    let mum = Figure {
        legs: Legs::Front,
        lean: -7.0,
        tilt: -9.0,
        gaze: (-0.6, 0.35),
        mouth: 0.55,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(grown, 32.0, (x, 222.0))
    };
    let child = Figure {
        legs: Legs::Front,
        lean: 11.0,
        tilt: 7.0,
        gaze: (0.5, -0.15),
        mouth: 0.25,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(young, 29.0, (204.0, 227.0))
    };
    // The grown-up's arm goes behind the child; only the hand shows, around the shoulder.
    let p = child.shoulder(Hand::Left);
    mum.draw(&mut art);
    mum.arm(&mut art, Hand::Left, Arm::To((p.0 + 16.0, p.1 + 14.0)));
    child.draw(&mut art);
    child.arm(&mut art, Hand::Left, Arm::To((204.0, 236.0)));
    mum.palm(&mut art, Hand::Left, (p.0 - 9.0, p.1 + 8.0), (1.0, 0.7));
    mum.arm(&mut art, Hand::Right, Arm::Inward((250.0, 236.0)));
    child.arm(&mut art, Hand::Right, Arm::To((226.0, 236.0)));
    things::plant(&mut art, (414.0, 246.0), 26.0);
    art
}

/// `head-up`: a child with head held high, a grown-up behind with a hand on the shoulder.
pub fn head_up() -> Art {
    on_porch(
        Figure::stand(&cast::GRAN, 30.0, 284.0, 298.0),
        Figure::stand(&cast::SAM, 29.0, 186.0, 308.0),
    )
}

/// `head-up-teen`: a teenager with head held high, a grown-up behind with a hand on the shoulder.
pub fn head_up_teen() -> Art {
    on_porch(
        Figure::stand(&cast::GRAN, 29.0, 286.0, 298.0),
        Figure::stand(&cast::SALMA, 27.0, 190.0, 310.0),
    )
}

fn on_porch(grown: Figure<'_>, young: Figure<'_>) -> Art {
    let mut art = stage::panel((342.0, 84.0));
    house_front(&mut art, (226.0, 262.0), 106.0, true);
    art.rect((0.0, 262.0), (480.0, 58.0), 0.0, BARK.shade(0.1));
    art.rect((0.0, 262.0), (480.0, 10.0), 0.0, WOOD);
    stage::pool(&mut art, (240.0, 290.0), 170.0, 18.0);
    buildings::porch_lamp(&mut art, (342.0, 84.0), 18.0, true, 190.0);
    let grown = Figure {
        lean: -2.0,
        tilt: -4.0,
        gaze: (-0.4, 0.45),
        left: Arm::Later,
        ..grown
    };
    let child = Figure {
        tilt: 7.0,
        gaze: (0.35, -0.6),
        left: Arm::Down,
        ..young
    };
    grown.draw(&mut art);
    child.draw(&mut art);
    let p = child.shoulder(Hand::Right);
    grown.arm(&mut art, Hand::Left, Arm::Inward((p.0 + 4.0, p.1 + 2.0)));
    things::plant(&mut art, (60.0, 252.0), 30.0);
    things::plant(&mut art, (424.0, 262.0), 26.0);
    art
}
