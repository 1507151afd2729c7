//! Vera finds someone who listens: in the school hall, at the gym door, with the nurse; plus two kitchen scenes.

use super::{evenings, family, gates, props, tiles};
use crate::buildings;
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast::{self, Build, Look};
use crate::hair::Hair;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A girl with no role in the stories: chin-length brown hair, a gray sweatshirt.
const SCHOOLMATE: Look = Look {
    name: "schoolmate",
    skin: 1,
    hair: Hair::Bob,
    hair_colour: CHESTNUT,
    top: HAZE,
    bottom: NIGHT,
    build: Build::Teen,
    extras: &[],
};

/// A school hall by day, with a row of lockers.
pub(super) fn day_hall(art: &mut Art, from: f32, count: u8) {
    let wall = art.fade(&[
        (0.0, DUSK.mix(PAPER, 0.2), 1.0),
        (1.0, ROSE.mix(PAPER, 0.35), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 256.0), 0.0, wall);
    let floor = art.fade(&[
        (0.0, HAZE.mix(ROSE, 0.25), 1.0),
        (1.0, HAZE.shade(0.4), 1.0),
    ]);
    art.rect((0.0, 250.0), (480.0, 80.0), 0.0, floor);
    let tones = [LEAF.mix(HAZE, 0.35), DUSK.mix(HAZE, 0.45)];
    gates::lockers(art, from, count, tones);
    art.rect((0.0, 247.0), (480.0, 8.0), 0.0, DUSK.mix(HAZE, 0.3));
}

/// A window with daylight in it.
pub(super) fn day_window(art: &mut Art, at: P, size: P) {
    let frame = PAPER.mix(ROSE, 0.3);
    let day = art.fade(&[
        (0.0, HAZE.mix(PAPER, 0.7), 1.0),
        (1.0, GLOW.mix(PAPER, 0.4), 1.0),
    ]);
    art.rect(
        (at.0 - 8.0, at.1 - 8.0),
        (size.0 + 16.0, size.1 + 16.0),
        6.0,
        frame,
    );
    art.rect(at, size, 3.0, day);
    let (x, y) = (at.0 + size.0 * 0.5, at.1 + size.1 * 0.5);
    art.line((x, at.1), (x, at.1 + size.1), frame, 5.0);
    art.line((at.0, y), (at.0 + size.0, y), frame, 5.0);
}

/// `hallway-bench`: Vera points the way to a girl who sits alone with her phone.
pub fn hallway_bench() -> Art {
    let mut art = Art::new(stage::PANEL, 24.0, (430.0, 90.0));
    day_hall(&mut art, 6.0, 7);
    // Daylight from a window at the end of the hall.
    let halo = art.halo(GLOW, 0.7);
    art.circle((434.0, 130.0), 170.0, halo);
    day_window(&mut art, (404.0, 92.0), (60.0, 94.0));
    art.poly(
        &[
            (392.0, 254.0),
            (476.0, 254.0),
            (420.0, 330.0),
            (250.0, 330.0),
        ],
        Paint::Soft(GLOW, 0.35),
    );
    art.stroke("M56 262V304M190 262V304", WOOD.shade(0.35), 9.0);
    art.rect((36.0, 250.0), (174.0, 15.0), 6.0, WOOD.warm(0.15));
    let girl = Figure {
        legs: Legs::Side(1.0),
        lean: 7.0,
        tilt: 8.0,
        gaze: (0.55, 0.85),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&SCHOOLMATE, 26.0, (96.0, 238.0))
    };
    girl.draw(&mut art);
    evenings::phone_light(&mut art, &girl, 1.0);
    let vera = Figure {
        lean: -3.0,
        tilt: -3.0,
        gaze: (-0.7, 0.3),
        mouth: 0.7,
        left: Arm::To((286.0, 206.0)),
        right: Arm::To((392.0, 156.0)),
        ..Figure::at(&cast::NADIA, 27.0, (330.0, 0.0))
    }
    .under((330.0, 84.0));
    vera.draw(&mut art);
    art
}

/// `gym-door`: the coach, her hands full, looks past Vera into the gym.
pub fn gym_door() -> Art {
    past_coach(&cast::NADIA)
}

/// `gym-door-teen`: the same with Jonah.
pub fn gym_door_teen() -> Art {
    past_coach(&cast::TEEN)
}

fn past_coach(who: &Look) -> Art {
    let mut art = Art::new(stage::PANEL, 24.0, (226.0, 120.0));
    day_hall(&mut art, 372.0, 3);
    // The open double door, and the bright gym behind it.
    art.rect((84.0, 40.0), (208.0, 216.0), 6.0, WOOD);
    let gym = art.fade(&[
        (0.0, PAPER, 1.0),
        (0.7, GLOW, 1.0),
        (1.0, LAMP.mix(WOOD, 0.25), 1.0),
    ]);
    art.rect((96.0, 52.0), (184.0, 202.0), 3.0, gym);
    art.rect((96.0, 214.0), (184.0, 40.0), 0.0, LAMP.mix(WOOD, 0.45));
    art.stroke("M96 234H280", PAPER, 4.0);
    // A basketball hoop on the far wall.
    art.rect((194.0, 70.0), (58.0, 42.0), 4.0, HAZE.warm(0.3));
    art.rect((212.0, 86.0), (22.0, 18.0), 2.0, ROSE);
    art.stroke("M210 114H236", BARK, 5.0);
    art.stroke(
        "M212 116L217 136H229L234 116M217 136L226 116M229 136L220 116",
        PAPER,
        4.0,
    );
    art.poly(
        &[(96.0, 52.0), (54.0, 40.0), (54.0, 276.0), (96.0, 254.0)],
        LEAF.shade(0.15),
    );
    art.poly(
        &[(96.0, 254.0), (280.0, 254.0), (320.0, 330.0), (40.0, 330.0)],
        Paint::Soft(GLOW, 0.45),
    );
    Figure {
        lean: 2.0,
        tilt: 2.0,
        gaze: (0.65, 0.1),
        face: Face::Down,
        left: Arm::Down,
        right: Arm::To((190.0, 200.0)),
        ..Figure::at(who, 26.0, (140.0, 0.0))
    }
    .under((140.0, 110.0))
    .draw(&mut art);
    let coach = Figure {
        lean: 2.0,
        tilt: -3.0,
        gaze: (-0.55, -0.35),
        face: Face::Level,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::COACH, 27.0, (330.0, 0.0))
    }
    .under((330.0, 80.0));
    coach.draw(&mut art);
    let (x, y) = coach.chest();
    for (dx, dy, colour) in [(46.0, 20.0, ROSE.shade(0.1)), (46.0, 54.0, PAPER)] {
        let c = (x + dx, y + dy);
        art.circle(c, 20.0, colour);
        art.stroke(
            &format!(
                "M{} {}Q{} {} {} {}",
                c.0 - 16.0,
                c.1 - 10.0,
                c.0,
                c.1 + 4.0,
                c.0 + 17.0,
                c.1 - 8.0
            ),
            colour.shade(0.3),
            4.0,
        );
    }
    coach.arm(&mut art, Hand::Right, Arm::To((x + 44.0, y + 72.0)));
    props::card(&mut art, (x - 42.0, y + 40.0), (42.0, 56.0), -8.0, |art| {
        art.rect((x - 50.0, y + 10.0), (16.0, 8.0), 3.0, BARK);
        art.stroke(
            &format!(
                "M{} {}h26M{} {}h26M{} {}h18",
                x - 55.0,
                y + 30.0,
                x - 55.0,
                y + 42.0,
                x - 55.0,
                y + 54.0
            ),
            HAZE,
            4.0,
        );
    });
    coach.arm(&mut art, Hand::Left, Arm::To((x - 34.0, y + 60.0)));
    art
}

/// `nurse-door`: the nurse has put down his pen and listens.
pub fn nurse_door() -> Art {
    let mut art = stage::panel((428.0, 110.0));
    stage::room(&mut art, 262.0);
    let wall = art.fade(&[
        (0.0, DUSK.mix(PAPER, 0.15), 1.0),
        (1.0, ROSE.mix(PAPER, 0.25), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 258.0), 0.0, wall);
    // The cabinet with a heart.
    art.rect((198.0, 104.0), (84.0, 74.0), 8.0, PAPER.shade(0.12));
    art.stroke("M240 110V172", HAZE, 4.0);
    art.circle((240.0, 140.0), 21.0, PAPER);
    art.path(
        &place(
            "M 0 0.75 C -1.3 -0.2 -0.7 -1 0 -0.4 C 0.7 -1 1.3 -0.2 0 0.75 Z",
            (240.0, 141.0),
            (15.0, 15.0),
        ),
        ROSE.shade(0.1),
    );
    // It is still the same morning.
    let halo = art.halo(GLOW, 0.6);
    art.circle((61.0, 145.0), 110.0, halo);
    day_window(&mut art, (32.0, 112.0), (58.0, 66.0));
    buildings::floor_lamp(&mut art, (440.0, 112.0), 30.0, 300.0, 180.0);
    things::rug(&mut art, (236.0, 306.0), 200.0, 14.0, LEAF.mix(DUSK, 0.4));
    let vera = Figure {
        legs: Legs::Side(1.0),
        lean: 2.0,
        tilt: 2.0,
        gaze: (0.65, 0.05),
        face: Face::Thinking,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NADIA, 25.5, (145.0, 0.0))
    }
    .under((145.0, 112.0));
    things::chair(&mut art, (vera.hip.0 - 2.0, 250.0), 28.0, 312.0, 1.0, WOOD);
    vera.draw(&mut art);
    let nurse = Figure {
        legs: Legs::Side(-1.0),
        lean: -4.0,
        tilt: -4.0,
        gaze: (-0.65, 0.2),
        mouth: 0.8,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NURSE, 26.0, (330.0, 0.0))
    }
    .under((330.0, 88.0));
    things::chair(
        &mut art,
        (nurse.hip.0 + 3.0, 240.0),
        30.0,
        312.0,
        -1.0,
        WOOD,
    );
    nurse.draw(&mut art);
    things::table(&mut art, 206.0, 244.0, 76.0, 314.0, WOOD.warm(0.15));
    art.poly(
        &[
            (222.0, 238.0),
            (262.0, 238.0),
            (268.0, 245.0),
            (216.0, 245.0),
        ],
        PAPER,
    );
    art.line((236.0, 238.0), (258.0, 235.0), LAMP, 5.0);
    vera.arm(&mut art, Hand::Left, Arm::Inward((174.0, 232.0)));
    vera.arm(&mut art, Hand::Right, Arm::To((188.0, 228.0)));
    nurse.arm(&mut art, Hand::Right, Arm::To((318.0, 212.0)));
    nurse.arm(&mut art, Hand::Left, Arm::To((278.0, 208.0)));
    art
}

/// Vera and her father at the kitchen table, a tablet with a robot's face, and a shelf of books.
fn baking(vera: &Figure<'_>, father: &Figure<'_>) -> Art {
    let mut art = stage::panel((48.0, 60.0));
    stage::room(&mut art, 272.0);
    things::room_window(&mut art, (24.0, 118.0), (56.0, 64.0));
    buildings::hanging_lamp(&mut art, (52.0, 42.0), 28.0, 180.0);
    things::bookshelf(&mut art, 208.0, 122.0, 84.0);
    vera.draw(&mut art);
    father.draw(&mut art);
    family::long_table(&mut art, 240.0, WOOD);
    let halo = art.halo(GLOW, 0.4);
    art.circle((250.0, 196.0), 90.0, halo);
    art.poly(
        &[
            (226.0, 228.0),
            (274.0, 228.0),
            (284.0, 243.0),
            (216.0, 243.0),
        ],
        LINE.mix(DUSK, 0.3),
    );
    props::tablet(&mut art, (250.0, 198.0), (70.0, 52.0), 0.0, |art| {
        tiles::robot(art, (250.0, 198.0), 23.0);
    });
    art.ellipse((114.0, 212.0), 36.0, 9.0, PAPER);
    art.path(
        &format!(
            "{}{}",
            blob((108.0, 207.0), 20.0, 9.0),
            blob((124.0, 209.0), 14.0, 7.0)
        ),
        PAPER,
    );
    art.path(
        "M76 212H152Q149 244 128 244H100Q80 244 76 212Z",
        DUSK.mix(PAPER, 0.3),
    );
    art.rect((392.0, 196.0), (40.0, 48.0), 8.0, PAPER.shade(0.06));
    art.circle((412.0, 220.0), 9.0, LAMP);
    art
}

/// `vera-salt`: Vera bakes as a robot on a tablet tells her; her father leans in.
pub fn vera_salt() -> Art {
    let vera = Figure {
        legs: Legs::Hidden,
        lean: 2.0,
        tilt: 4.0,
        gaze: (0.65, 0.25),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NADIA, 27.0, (165.0, 0.0))
    }
    .under((165.0, 105.0));
    let father = Figure {
        legs: Legs::Hidden,
        lean: -8.0,
        tilt: -5.0,
        gaze: (-0.65, 0.35),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::DAD, 29.0, (335.0, 0.0))
    }
    .under((335.0, 75.0));
    let mut art = baking(&vera, &father);
    art.line((118.0, 206.0), (134.0, 176.0), BARK.warm(0.35), 6.0);
    vera.arm(&mut art, Hand::Left, Arm::To((134.0, 190.0)));
    vera.arm(&mut art, Hand::Right, Arm::Inward((196.0, 236.0)));
    father.arm(&mut art, Hand::Left, Arm::To((306.0, 236.0)));
    father.arm(&mut art, Hand::Right, Arm::To((374.0, 236.0)));
    art
}

/// `vera-bread`: her father has tasted the salt; Vera laughs and points to the books.
pub fn vera_bread() -> Art {
    let vera = Figure {
        legs: Legs::Hidden,
        lean: -2.0,
        tilt: -3.0,
        gaze: (0.6, 0.0),
        face: Face::Laugh,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NADIA, 27.0, (165.0, 0.0))
    }
    .under((165.0, 105.0));
    let father = Figure {
        legs: Legs::Hidden,
        lean: 4.0,
        tilt: 8.0,
        gaze: (-0.15, 0.25),
        face: Face::Down,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::DAD, 29.0, (335.0, 0.0))
    }
    .under((335.0, 75.0));
    let mut art = baking(&vera, &father);
    vera.arm(&mut art, Hand::Left, Arm::To((128.0, 196.0)));
    vera.arm(&mut art, Hand::Right, Arm::To((212.0, 142.0)));
    let (x, y) = father.head();
    art.line((x - 44.0, y + 52.0), (x - 26.0, y + 26.0), HAZE, 5.0);
    art.ellipse((x - 23.0, y + 21.0), 9.0, 7.0, HAZE.warm(0.3));
    father.arm(&mut art, Hand::Left, Arm::To((x - 46.0, y + 58.0)));
    father.arm(&mut art, Hand::Right, Arm::To((x + 52.0, y + 60.0)));
    art
}

/// `luca-night`: Luca sits alone at his desk; a tablet lights his face, a moving box is still packed.
pub fn luca_night() -> Art {
    let mut art = stage::panel((236.0, 240.0));
    let wall = art.fade(&[
        (0.0, NIGHT.shade(0.2), 1.0),
        (1.0, DUSK.mix(NIGHT, 0.35), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 330.0), 0.0, wall);
    // The window, the moon, and the roofs of a town that is new to him.
    art.rect((286.0, 86.0), (150.0, 130.0), 8.0, WOOD.shade(0.2));
    let sky = art.fade(&[(0.0, NIGHT.mix(LINE, 0.4), 1.0), (1.0, DUSK, 1.0)]);
    art.rect((296.0, 96.0), (130.0, 110.0), 3.0, sky);
    art.path(
        &place(
            "M 0.3 -1 C -0.9 -0.8 -0.9 0.8 0.3 1 C -0.25 0.45 -0.25 -0.45 0.3 -1 Z",
            (390.0, 128.0),
            (20.0, 20.0),
        ),
        GLOW,
    );
    stage::stars(
        &mut art,
        &[
            (316.0, 114.0, 2.4),
            (344.0, 136.0, 2.2),
            (414.0, 158.0, 2.2),
        ],
    );
    art.path(
        "M296 206V186L318 170L340 188V180L366 164L392 184L426 172V206Z",
        NIGHT.mix(DUSK, 0.2),
    );
    art.rect((354.0, 186.0), (9.0, 10.0), 1.0, LAMP);
    art.stroke("M361 96V206", WOOD.shade(0.2), 6.0);
    // The moving box in the corner.
    art.rect((26.0, 190.0), (92.0, 80.0), 4.0, WOOD.warm(0.2).shade(0.2));
    art.rect(
        (20.0, 184.0),
        (104.0, 14.0),
        4.0,
        WOOD.warm(0.3).shade(0.15),
    );
    art.rect((62.0, 184.0), (20.0, 86.0), 0.0, GLOW.shade(0.35));
    let halo = art.halo(GLOW, 0.6);
    art.circle((226.0, 216.0), 150.0, halo);
    let luca = Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 5.0,
        gaze: (0.3, 0.6),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TARIQ, 31.0, (200.0, 0.0))
    }
    .under((200.0, 110.0));
    luca.draw(&mut art);
    art.rect((0.0, 258.0), (480.0, 70.0), 0.0, WOOD.shade(0.5));
    art.rect((-10.0, 250.0), (500.0, 16.0), 6.0, WOOD.shade(0.1));
    // The tablet, seen from behind, lighting him.
    art.poly(
        &[
            (212.0, 250.0),
            (288.0, 250.0),
            (280.0, 258.0),
            (222.0, 258.0),
        ],
        LINE.mix(DUSK, 0.3),
    );
    art.open("tablet", 5.0, (252.0, 228.0));
    art.rect((208.0, 202.0), (88.0, 54.0), 9.0, LINE);
    art.rect((208.0, 202.0), (88.0, 8.0), 4.0, GLOW);
    art.circle((252.0, 230.0), 5.0, DUSK);
    art.close();
    luca.arm(&mut art, Hand::Left, Arm::Inward((176.0, 248.0)));
    luca.arm(&mut art, Hand::Right, Arm::To((236.0, 252.0)));
    art
}
