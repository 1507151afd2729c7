//! Swimsuits on a line, a changing room with its door shut, a visit to the nurse, a team picture. Everyone is dressed.

use super::{props, toys};
use crate::buildings;
use crate::canvas::{Art, P, Paint, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A wooden peg on a clothesline.
fn peg(art: &mut Art, at: P) {
    art.rect((at.0 - 3.5, at.1 - 9.0), (7.0, 18.0), 3.0, WOOD.warm(0.4));
}

/// A striped towel that hangs from `at`.
fn towel(art: &mut Art, at: P, size: P) {
    art.rect(at, size, 5.0, PAPER);
    for i in 0..3_u8 {
        let y = at.1 + size.1 * (0.2 + 0.28 * f32::from(i));
        art.rect((at.0, y), (size.0, size.1 * 0.13), 0.0, LEAF.warm(0.2));
    }
}

/// `swim-line`: a swimsuit, trunks, a towel and a dripping rabbit on a clothesline; Teo and Ida look up and laugh.
pub fn swim_line() -> Art {
    let mut art = stage::panel((240.0, 190.0));
    let halo = art.halo(GLOW, 0.85);
    art.circle((240.0, 224.0), 210.0, halo);
    art.circle((240.0, 222.0), 40.0, GLOW);
    stage::dark_roofs(&mut art, 244.0, 74.0, DUSK.mix(ROSE, 0.45));
    buildings::tree(&mut art, (26.0, 132.0), 52.0, 250.0, LEAF.warm(0.1));
    buildings::tree(&mut art, (460.0, 140.0), 50.0, 250.0, LEAF.warm(0.1));
    stage::ground(&mut art, 242.0, LEAF.mix(ROSE, 0.15));
    art.stroke("M20 108Q240 140 464 108", PAPER, 4.0);
    towel(&mut art, (156.0, 122.0), (38.0, 66.0));
    // The swimsuit and the trunks.
    art.path(
        &place(
            "M -0.8 -1 L -0.45 -1 C -0.4 -0.5 0.4 -0.5 0.45 -1 L 0.8 -1 C 0.7 -0.4 0.95 0.2 0.9 0.55 C 0.6 0.65 0.45 0.85 0.4 1 L -0.4 1 C -0.45 0.85 -0.6 0.65 -0.9 0.55 C -0.95 0.2 -0.7 -0.4 -0.8 -1 Z",
            (220.0, 152.0),
            (20.0, 28.0),
        ),
        ROSE.shade(0.12),
    );
    art.stroke("M204 150Q220 158 236 150", GLOW, 5.0);
    art.path("M250 124H286L292 166H272L268 148L264 166H244Z", DUSK);
    art.stroke("M248 133H288", GLOW, 5.0);
    toys::rabbit(&mut art, (318.0, 148.0), 10.5, None);
    art.stroke("M313 192V198M324 192V204", DUSK.mix(PAPER, 0.6), 4.0);
    for (x, y) in [
        (162.0, 121.0),
        (188.0, 122.0),
        (207.0, 123.0),
        (233.0, 123.0),
        (256.0, 123.0),
        (280.0, 122.0),
        (313.0, 121.0),
        (324.0, 120.0),
    ] {
        peg(&mut art, (x, y));
    }
    Figure {
        tilt: 6.0,
        gaze: (0.7, -0.6),
        face: Face::Laugh,
        left: Arm::Down,
        right: Arm::To((174.0, 220.0)),
        ..Figure::at(&cast::JOON, 22.0, (120.0, 0.0))
    }
    .under((120.0, 165.0))
    .draw(&mut art);
    let ida = Figure {
        legs: Legs::Side(-1.0),
        tilt: -6.0,
        gaze: (-0.6, -0.6),
        face: Face::Laugh,
        left: Arm::To((306.0, 220.0)),
        right: Arm::Inward((334.0, 254.0)),
        ..Figure::at(&cast::IDA, 22.0, (350.0, 0.0))
    }
    .under((350.0, 165.0));
    things::wheelchair_back(&mut art, ida.hip, 22.0, -1.0);
    ida.draw(&mut art);
    things::wheelchair_front(&mut art, ida.hip, 22.0, -1.0, 310.0);
    art
}

/// `pool-cubicle`: the door of a changing room is shut from top to floor; Ida waits with her back to it.
pub fn pool_cubicle() -> Art {
    let mut art = stage::panel((214.0, 60.0));
    let wall = art.fade(&[
        (0.0, NIGHT.mix(DUSK, 0.3), 1.0),
        (1.0, DUSK.mix(PAPER, 0.3), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 268.0), 0.0, wall);
    let mut tiles = String::new();
    for i in 0..5_u8 {
        tiles.push_str(&format!("M0 {}H480", 148.0 + f32::from(i) * 30.0));
    }
    for i in 0..16_u8 {
        tiles.push_str(&format!("M{} 148V268", 16.0 + f32::from(i) * 30.0));
    }
    art.stroke(&tiles, Paint::Soft(NIGHT, 0.13), 4.0);
    art.rect((0.0, 140.0), (480.0, 10.0), 0.0, LEAF.warm(0.15));
    art.rect((0.0, 266.0), (480.0, 60.0), 0.0, HAZE.shade(0.42));
    art.rect((0.0, 262.0), (480.0, 8.0), 0.0, HAZE.shade(0.2));
    buildings::hanging_lamp(&mut art, (214.0, 44.0), 28.0, 180.0);
    // The cubicle: solid walls, a door down to the floor.
    art.rect((268.0, 52.0), (150.0, 228.0), 6.0, WOOD.shade(0.45));
    let leaf = art.lit(LEAF.shade(0.08), 343.0);
    art.rect((282.0, 62.0), (122.0, 216.0), 4.0, leaf);
    art.stroke("M322 74V270M364 74V270", LEAF.shade(0.3), 4.0);
    art.circle((298.0, 178.0), 8.0, LAMP);
    art.rect((262.0, 44.0), (162.0, 16.0), 6.0, WOOD.warm(0.15));
    towel(&mut art, (330.0, 50.0), (52.0, 74.0));
    // The bench and the rabbit.
    art.stroke("M206 250V284M256 250V284", BARK, 8.0);
    art.rect((194.0, 242.0), (74.0, 12.0), 5.0, WOOD.warm(0.2));
    toys::rabbit(&mut art, (234.0, 208.0), 10.5, None);
    art.rect((418.0, 230.0), (54.0, 12.0), 5.0, WOOD.warm(0.1));
    art.stroke("M430 240V280M462 240V280", BARK, 8.0);
    let ida = Figure {
        legs: Legs::Side(-1.0),
        lean: 2.0,
        gaze: (-0.65, 0.0),
        left: Arm::To((96.0, 244.0)),
        right: Arm::Inward((112.0, 250.0)),
        ..Figure::at(&cast::IDA, 24.0, (130.0, 0.0))
    }
    .under((130.0, 150.0));
    things::wheelchair_back(&mut art, ida.hip, 24.0, -1.0);
    ida.draw(&mut art);
    toys::zip(&mut art, &ida);
    things::wheelchair_front(&mut art, ida.hip, 24.0, -1.0, 310.0);
    art
}

/// `doctor-visit`: the nurse puts a band-aid on Milo's forearm; his grandfather sits beside him.
pub fn doctor_visit() -> Art {
    let mut art = stage::panel((240.0, 50.0));
    stage::room(&mut art, 262.0);
    buildings::hanging_lamp(&mut art, (250.0, 36.0), 28.0, 180.0);
    things::room_window(&mut art, (26.0, 60.0), (66.0, 76.0));
    // A cupboard with jars, and a picture of an apple.
    art.rect((408.0, 150.0), (90.0, 130.0), 6.0, PAPER.shade(0.3));
    art.rect((402.0, 142.0), (100.0, 13.0), 5.0, PAPER.shade(0.1));
    art.rect((416.0, 112.0), (22.0, 31.0), 5.0, HAZE);
    art.rect((446.0, 118.0), (22.0, 25.0), 5.0, ROSE.shade(0.1));
    props::card(&mut art, (430.0, 68.0), (56.0, 58.0), 3.0, |art| {
        art.circle((430.0, 72.0), 16.0, ROSE.shade(0.1));
        art.stroke("M430 57Q433 50 440 49", LEAF.shade(0.2), 5.0);
    });
    things::rug(&mut art, (230.0, 302.0), 190.0, 15.0, DUSK.mix(ROSE, 0.3));
    let seat = (220.0, 240.0);
    things::chair(&mut art, (150.0, 246.0), 36.0, 310.0, 1.0, WOOD);
    things::chair(&mut art, (seat.0, 250.0), 32.0, 310.0, 1.0, WOOD.warm(0.1));
    let grandpa = Figure {
        legs: Legs::Front,
        lean: 5.0,
        tilt: 5.0,
        gaze: (0.6, 0.3),
        left: Arm::To((84.0, 236.0)),
        right: Arm::Later,
        ..Figure::at(&cast::GRANDPA, 30.0, (112.0, 226.0))
    };
    grandpa.draw(&mut art);
    let milo = Figure {
        legs: Legs::Front,
        tilt: 4.0,
        gaze: (0.55, 0.1),
        left: Arm::Inward((206.0, 240.0)),
        right: Arm::Later,
        ..Figure::at(&cast::PIP, 29.0, seat)
    };
    milo.draw(&mut art);
    let p = milo.shoulder(Hand::Left);
    grandpa.arm(&mut art, Hand::Right, Arm::To((p.0 - 2.0, p.1 + 4.0)));
    let nurse = Figure {
        legs: Legs::Kneel(-1.0),
        lean: -7.0,
        tilt: -3.0,
        gaze: (-0.65, 0.35),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NURSE, 29.0, (350.0, 252.0))
    };
    nurse.draw(&mut art);
    nurse.arm(&mut art, Hand::Right, Arm::Inward((308.0, 222.0)));
    // The arm with its sleeve pushed up.
    let hand = (292.0, 212.0);
    milo.arm(&mut art, Hand::Right, Arm::To(hand));
    art.line(
        (258.0, 209.0),
        (hand.0 - 2.0, hand.1),
        milo.skin().warm(0.12),
        16.0,
    );
    art.line((254.0, 209.0), (255.0, 209.0), ROSE.warm(0.3), 19.0);
    art.open("band-aid", 62.0, (276.0, 210.0));
    art.rect((264.0, 204.0), (24.0, 12.0), 6.0, GLOW);
    art.rect((271.0, 205.0), (10.0, 10.0), 2.0, WOOD.warm(0.4));
    art.close();
    nurse.arm(&mut art, Hand::Left, Arm::To((290.0, 186.0)));
    art
}

/// A person in the team's jacket.
fn in_team(look: &Look) -> Look {
    Look {
        top: ROSE.shade(0.1),
        bottom: NIGHT,
        extras: if look.extras.contains(&cast::Extra::Glasses) {
            &[cast::Extra::Glasses]
        } else if look.extras.contains(&cast::Extra::HearingAid) {
            &[cast::Extra::HearingAid]
        } else {
            &[]
        },
        ..*look
    }
}

/// `team-picture`: the coach takes a picture of three children in zipped jackets beside the pool.
pub fn team_picture() -> Art {
    let mut art = stage::panel((90.0, 70.0));
    stage::stars(&mut art, &[(200.0, 26.0, 2.4), (456.0, 40.0, 2.4)]);
    stage::dark_roofs(&mut art, 236.0, 90.0, DUSK.mix(ROSE, 0.3));
    // The pool building: low, with a row of warm windows and waves over the door.
    let wall = DUSK.mix(PAPER, 0.28);
    let front = art.lit(wall, 330.0);
    art.rect((166.0, 84.0), (330.0, 160.0), 0.0, front);
    art.rect((158.0, 72.0), (340.0, 18.0), 6.0, NIGHT.mix(DUSK, 0.4));
    for x in [186.0, 412.0] {
        buildings::window(&mut art, (x, 124.0), (48.0, 54.0), true, wall);
    }
    // The banner with waves and a star.
    art.rect((252.0, 96.0), (146.0, 46.0), 6.0, GLOW);
    art.stroke(
        "M264 128q9 -12 18 0t18 0t18 0M338 128q9 -12 18 0t18 0",
        DUSK,
        6.0,
    );
    props::star(&mut art, (322.0, 114.0), 11.0, ROSE.shade(0.1));
    stage::ground(&mut art, 240.0, NIGHT.mix(LEAF, 0.4));
    buildings::street_lamp(&mut art, (40.0, 292.0), 204.0, 15.0, 180.0);
    stage::pool(&mut art, (300.0, 298.0), 170.0, 15.0);
    let coach = Figure {
        legs: Legs::Walk(1.0),
        lean: 3.0,
        gaze: (0.8, 0.1),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(&cast::COACH, 27.0, 108.0, 306.0)
    };
    coach.draw(&mut art);
    art.rect((142.0, 126.0), (44.0, 30.0), 6.0, LINE);
    art.rect((150.0, 120.0), (14.0, 8.0), 3.0, LINE);
    art.rect((182.0, 132.0), (12.0, 18.0), 4.0, HAZE);
    coach.arm(&mut art, Hand::Left, Arm::To((146.0, 152.0)));
    coach.arm(&mut art, Hand::Right, Arm::To((170.0, 156.0)));
    let (ida, teo, milo) = (
        in_team(&cast::IDA),
        in_team(&cast::JOON),
        in_team(&cast::PIP),
    );
    let back = [
        Figure {
            gaze: (-0.35, 0.0),
            left: Arm::Down,
            right: Arm::To((428.0, 186.0)),
            ..Figure::stand(&teo, 24.0, 372.0, 304.0)
        },
        Figure {
            gaze: (-0.4, 0.0),
            tilt: -4.0,
            ..Figure::stand(&milo, 24.0, 434.0, 306.0)
        },
    ];
    for one in &back {
        one.draw(&mut art);
        toys::zip(&mut art, one);
    }
    let ida = Figure {
        legs: Legs::Side(-1.0),
        gaze: (-0.5, 0.0),
        left: Arm::To((256.0, 232.0)),
        right: Arm::Inward((292.0, 242.0)),
        ..Figure::at(&ida, 24.0, (300.0, 248.0))
    };
    things::wheelchair_back(&mut art, ida.hip, 24.0, -1.0);
    ida.draw(&mut art);
    toys::zip(&mut art, &ida);
    things::wheelchair_front(&mut art, ida.hip, 24.0, -1.0, 306.0);
    art
}
