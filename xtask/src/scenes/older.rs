//! For ages 11 and up, plus one for the youngest: helpers around a teenager, small clues that add up, a prize in a kite game.

use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, Paint, blob, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `helpers-teen`: Jonah sits at a kitchen table at night, with grown-ups who stay with him.
pub fn helpers_teen() -> Art {
    helpers_of(&cast::TEEN)
}

/// `helpers-young`: the same with Milan.
pub fn helpers_young() -> Art {
    helpers_of(&cast::MARO)
}

fn helpers_of(look: &'static Look) -> Art {
    let mut art = stage::panel((240.0, 58.0));
    stage::room(&mut art, 262.0);
    things::room_window(&mut art, (30.0, 44.0), (76.0, 84.0));
    things::bookshelf(&mut art, 366.0, 88.0, 96.0);
    buildings::hanging_lamp(&mut art, (240.0, 42.0), 34.0, 210.0);
    let r = 25.0;
    // Two stand behind: one lays a hand on the teenager's shoulder, the other is on the telephone.
    let aunt = Figure {
        legs: Legs::Stand,
        lean: 4.0,
        tilt: 5.0,
        gaze: (0.35, 0.5),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::AMMA, r, (168.0, 206.0))
    };
    let caller = Figure {
        legs: Legs::Stand,
        lean: -3.0,
        gaze: (-0.35, 0.3),
        mouth: 0.4,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::GRANDPA, r, (322.0, 206.0))
    };
    let teen = Figure {
        legs: Legs::Hidden,
        tilt: -3.0,
        gaze: (-0.1, -0.1),
        face: Face::Level,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(look, 27.0, (240.0, 244.0))
    };
    aunt.draw(&mut art);
    caller.draw(&mut art);
    teen.draw(&mut art);
    let p = teen.shoulder(Hand::Left);
    aunt.arm(&mut art, Hand::Right, Arm::To((p.0 - 3.0, p.1 + 3.0)));
    // The telephone at the ear.
    let ear = caller.head();
    art.open("phone", 8.0, (ear.0 + 24.0, ear.1 + 4.0));
    art.rect((ear.0 + 17.0, ear.1 - 14.0), (14.0, 36.0), 5.0, LINE);
    art.close();
    caller.arm(&mut art, Hand::Right, Arm::To((ear.0 + 30.0, ear.1 + 26.0)));
    // The table, with one more helper at each end.
    let nurse = Figure {
        legs: Legs::Hidden,
        lean: 5.0,
        gaze: (0.7, 0.1),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NURSE, 28.0, (74.0, 262.0))
    };
    let teacher = Figure {
        legs: Legs::Hidden,
        lean: -5.0,
        gaze: (-0.7, 0.1),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::ADE, 28.0, (408.0, 262.0))
    };
    nurse.draw(&mut art);
    teacher.draw(&mut art);
    art.rect((20.0, 274.0), (440.0, 60.0), 0.0, WOOD.shade(0.38));
    let top = art.lit(WOOD.warm(0.1), 240.0);
    art.rect((8.0, 262.0), (464.0, 18.0), 8.0, top);
    teen.arm(&mut art, Hand::Left, Arm::Inward((222.0, 256.0)));
    teen.arm(&mut art, Hand::Right, Arm::Inward((256.0, 256.0)));
    things::mug(&mut art, (288.0, 264.0), 25.0, ROSE, 1.0);
    nurse.arm(&mut art, Hand::Right, Arm::To((136.0, 256.0)));
    teacher.arm(&mut art, Hand::Left, Arm::To((346.0, 256.0)));
    things::mug(&mut art, (176.0, 264.0), 23.0, LEAF, -1.0);
    art
}

/// `team-clues`: three small pictures, a team shirt, a calendar and a clock, with threads that meet at one sports field.
pub fn team_clues() -> Art {
    let mut art = stage::panel((64.0, 50.0));
    let wall = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(ROSE, 0.3), 1.0)]);
    art.rect((0.0, 0.0), (480.0, 320.0), 0.0, wall);
    stage::glow(&mut art, (64.0, 40.0), 230.0);
    // The field at the lower edge, seen from the stand.
    art.path("M0 232Q240 196 480 232V330H0Z", LEAF.shade(0.2));
    art.path("M0 262Q240 226 480 262V330H0Z", LEAF.shade(0.08));
    art.ellipse((240.0, 286.0), 70.0, 18.0, Paint::Soft(PAPER, 0.3));
    art.ellipse((240.0, 286.0), 58.0, 12.0, LEAF.shade(0.1));
    art.stroke("M174 262V208H306V262", PAPER, 7.0);
    art.stroke(
        "M196 212V256M218 212V256M240 212V256M262 212V256M284 212V256M178 226H302M178 242H302",
        Paint::Soft(PAPER, 0.35),
        4.0,
    );
    // Threads from the three pictures to the field.
    art.stroke(
        "M92 150C104 196 186 176 236 248M240 156V246M388 150C376 196 294 176 244 248",
        LAMP,
        4.0,
    );
    let size = (112.0, 118.0);
    props::card(&mut art, (90.0, 92.0), size, -5.0, |art| {
        art.path(
            &place(
                "M -0.42 -0.9 Q 0 -0.62 0.42 -0.9 L 1.05 -0.55 L 0.8 -0.02 L 0.56 -0.14 L 0.56 0.95 L -0.56 0.95 L -0.56 -0.14 L -0.8 -0.02 L -1.05 -0.55 Z",
                (90.0, 92.0),
                (44.0, 44.0),
            ),
            ROSE.shade(0.08),
        );
        art.stroke("M66 62Q90 78 114 62", LAMP, 5.0);
        props::star(art, (90.0, 102.0), 13.0, PAPER);
    });
    props::card(&mut art, (240.0, 96.0), size, 2.0, |art| {
        art.rect((200.0, 54.0), (80.0, 84.0), 8.0, HAZE.warm(0.3));
        art.rect((200.0, 54.0), (80.0, 20.0), 8.0, DUSK);
        art.stroke("M220 46V60M260 46V60", NIGHT, 6.0);
        let days: String = [
            (215.0, 88.0),
            (240.0, 88.0),
            (265.0, 88.0),
            (215.0, 107.0),
            (265.0, 107.0),
            (215.0, 126.0),
            (240.0, 126.0),
            (265.0, 126.0),
        ]
        .iter()
        .map(|d| blob(*d, 5.0, 5.0))
        .collect();
        art.path(&days, DUSK.mix(PAPER, 0.2));
        art.circle((240.0, 107.0), 11.0, LAMP);
        art.circle((240.0, 107.0), 5.0, BARK);
    });
    props::card(&mut art, (390.0, 92.0), size, 5.0, |art| {
        art.circle((390.0, 92.0), 42.0, WOOD);
        art.circle((390.0, 92.0), 34.0, PAPER);
        art.stroke("M390 92V70M390 92L404 102", LINE, 6.0);
        art.circle((390.0, 92.0), 5.0, LAMP.shade(0.2));
    });
    // The ball lies where the threads meet.
    art.circle((240.0, 258.0), 19.0, PAPER);
    art.path(
        &place(
            "M 0 -0.5 L 0.48 -0.15 L 0.3 0.4 L -0.3 0.4 L -0.48 -0.15 Z",
            (240.0, 258.0),
            (17.0, 17.0),
        ),
        NIGHT,
    );
    art
}

/// `prize-box`: a kite game on a tablet; a wrapped prize has dropped into it on a thread.
pub fn prize_box() -> Art {
    let mut art = stage::panel((430.0, 60.0));
    stage::room(&mut art, 330.0);
    art.rect((-10.0, 270.0), (500.0, 60.0), 0.0, WOOD.shade(0.35));
    art.rect((-10.0, 264.0), (500.0, 14.0), 5.0, WOOD.warm(0.15));
    buildings::hanging_lamp(&mut art, (436.0, 44.0), 30.0, 170.0);
    let halo = art.halo(GLOW, 0.35);
    art.circle((220.0, 150.0), 230.0, halo);
    props::tablet(&mut art, (216.0, 150.0), (332.0, 208.0), -2.0, |art| {
        let sky = art.fade(&[(0.0, DUSK, 1.0), (1.0, ROSE.warm(0.3), 1.0)]);
        art.rect((50.0, 46.0), (332.0, 208.0), 5.0, sky);
        art.path(
            "M50 254V212Q120 176 206 206T382 190V249Q382 254 377 254Z",
            LEAF,
        );
        art.path(
            "M50 254V236Q170 206 260 232T382 224V249Q382 254 377 254Z",
            LEAF.shade(0.2),
        );
        art.path(
            &format!(
                "{}{}",
                blob((86.0, 84.0), 20.0, 9.0),
                blob((106.0, 78.0), 20.0, 12.0)
            ),
            Paint::Soft(PAPER, 0.6),
        );
        props::kite(art, (142.0, 112.0), 44.0, -14.0);
        art.stroke("M150 130C170 170 140 190 150 226", PAPER, 4.0);
        // The prize box on its thread, which comes from outside the game.
        art.stroke("M292 46V112", PAPER, 4.0);
        art.rect((252.0, 132.0), (80.0, 62.0), 8.0, ROSE.shade(0.05));
        art.rect((246.0, 120.0), (92.0, 22.0), 7.0, ROSE.warm(0.2));
        art.rect((284.0, 120.0), (16.0, 74.0), 2.0, LAMP);
        art.stroke(
            "M292 120C270 92 250 108 292 120C334 108 314 92 292 120",
            LAMP,
            7.0,
        );
        props::star(art, (268.0, 164.0), 8.0, GLOW);
        props::star(art, (316.0, 164.0), 8.0, GLOW);
    });
    things::mug(&mut art, (436.0, 266.0), 30.0, LEAF, 1.0);
    art
}
