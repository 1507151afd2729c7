//! Quiz options for the youngest: one plain picture for each option that no other picture shows. No one in them is bad, and
//! children who choose the worse option are drawn as kindly as the others.

use super::{props, tiles};
use crate::buildings::{self};
use crate::canvas::{Art, blob};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A room with a window and one lamp, for the pictures with one child.
fn small_room() -> Art {
    let mut art = stage::panel((430.0, 92.0));
    stage::room(&mut art, 258.0);
    things::room_window(&mut art, (34.0, 40.0), (74.0, 80.0));
    things::rug(&mut art, (228.0, 296.0), 190.0, 19.0, DUSK.mix(ROSE, 0.3));
    buildings::floor_lamp(&mut art, (430.0, 92.0), 34.0, 292.0, 170.0);
    art
}

/// A child with a tablet at a table; what the child says is in a large bubble.
fn at_tablet(look: &Look, face: Face, says: impl FnOnce(&mut Art)) -> Art {
    let mut art = stage::panel((60.0, 70.0));
    stage::room(&mut art, 330.0);
    buildings::hanging_lamp(&mut art, (56.0, 50.0), 30.0, 180.0);
    let child = Figure {
        legs: Legs::Hidden,
        lean: 3.0,
        tilt: 4.0,
        gaze: (0.45, 0.5),
        face,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(look, 42.0, (132.0, 278.0))
    };
    child.draw(&mut art);
    art.rect((0.0, 282.0), (480.0, 50.0), 0.0, WOOD.shade(0.38));
    art.rect((-10.0, 272.0), (500.0, 16.0), 6.0, WOOD.warm(0.15));
    props::tablet(&mut art, (214.0, 236.0), (104.0, 66.0), -6.0, |art| {
        art.path("M162 268V250Q190 236 216 248T266 244V268Z", LEAF);
        art.circle((244.0, 222.0), 9.0, LAMP);
    });
    child.arm(&mut art, Hand::Left, Arm::Inward((150.0, 254.0)));
    child.arm(&mut art, Hand::Right, Arm::To((206.0, 232.0)));
    things::bubble(&mut art, (246.0, 34.0), (206.0, 132.0), -1.0, PAPER);
    says(&mut art);
    art
}

/// `opt-say-name`: a child tells the tablet who he is; the bubble shows a name tag with his own face.
pub fn say_name() -> Art {
    at_tablet(&cast::PIP, Face::Open, |art| {
        tiles::name_tag(art, (349.0, 100.0), 60.0, &cast::PIP);
    })
}

/// `opt-mean-back`: a child answers unkindly; the bubble shows a rain cloud.
pub fn mean_back() -> Art {
    at_tablet(&cast::JOON, Face::Level, |art| {
        art.path(
            &format!(
                "{}{}{}M306 106H394V88H306Z",
                blob((312.0, 88.0), 27.0, 21.0),
                blob((350.0, 74.0), 34.0, 29.0),
                blob((390.0, 89.0), 25.0, 20.0)
            ),
            HAZE.shade(0.3),
        );
        art.stroke(
            "M316 122L310 144M350 122L344 148M384 122L378 144",
            DUSK,
            7.0,
        );
    })
}

/// `opt-friend-house`: a child gives away where a friend lives; the bubble shows the friend in front of the house.
pub fn friend_house() -> Art {
    at_tablet(&cast::BEN, Face::Open, |art| {
        props::tiny_house(art, (386.0, 94.0), 44.0, LEAF, BARK);
        Figure::at(&cast::IDA, 25.0, (310.0, 186.0)).head_only(art);
    })
}

/// `opt-sit-quiet`: a child in pajamas sits on the rug; the tablet lies in front of him.
pub fn sit_quiet() -> Art {
    let mut art = small_room();
    let child = Figure {
        legs: Legs::Cross,
        tilt: 6.0,
        gaze: (0.3, 0.7),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PIP, 40.0, (208.0, 246.0))
    };
    child.draw(&mut art);
    child.arm(&mut art, Hand::Left, Arm::Inward((196.0, 254.0)));
    child.arm(&mut art, Hand::Right, Arm::Inward((220.0, 254.0)));
    art.poly(
        &[
            (306.0, 268.0),
            (392.0, 268.0),
            (404.0, 292.0),
            (298.0, 292.0),
        ],
        LINE,
    );
    art.poly(
        &[
            (313.0, 272.0),
            (386.0, 272.0),
            (394.0, 287.0),
            (307.0, 287.0),
        ],
        DUSK.mix(PAPER, 0.3),
    );
    art
}

/// `opt-wait`: a child sits on a chair under a clock.
pub fn wait() -> Art {
    let mut art = small_room();
    art.circle((318.0, 74.0), 46.0, WOOD);
    art.circle((318.0, 74.0), 38.0, PAPER);
    art.stroke("M318 74V48M318 74L336 84", LINE, 6.0);
    art.circle((318.0, 74.0), 5.0, LAMP.shade(0.2));
    things::chair(&mut art, (214.0, 240.0), 36.0, 300.0, 1.0, WOOD);
    let child = Figure {
        legs: Legs::Side(1.0),
        lean: 3.0,
        tilt: 10.0,
        gaze: (0.3, 0.6),
        face: Face::Thinking,
        left: Arm::Inward((262.0, 228.0)),
        right: Arm::Inward((270.0, 230.0)),
        ..Figure::at(&cast::ZOLA, 33.0, (214.0, 222.0))
    };
    child.draw(&mut art);
    art
}

/// `opt-hide-tablet`: a child keeps playing under a blanket.
pub fn hide_tablet() -> Art {
    let mut art = stage::panel((240.0, 214.0));
    stage::room(&mut art, 262.0);
    things::room_window(&mut art, (34.0, 40.0), (74.0, 80.0));
    things::bookshelf(&mut art, 366.0, 92.0, 96.0);
    let cloth = DUSK.mix(ROSE, 0.3);
    art.path(
        "M92 292C84 176 150 76 240 76C330 76 396 176 388 292Z",
        cloth.shade(0.4),
    );
    stage::glow(&mut art, (240.0, 216.0), 130.0);
    let child = Figure {
        legs: Legs::Cross,
        tilt: 3.0,
        gaze: (0.0, 0.8),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::ZOLA, 36.0, (240.0, 250.0))
    };
    child.draw(&mut art);
    props::tablet(&mut art, (240.0, 246.0), (84.0, 52.0), 0.0, |art| {
        art.circle((240.0, 246.0), 14.0, LAMP);
    });
    child.arm(&mut art, Hand::Left, Arm::To((196.0, 244.0)));
    child.arm(&mut art, Hand::Right, Arm::To((284.0, 244.0)));
    // The blanket hangs over the head and down on both sides.
    art.path(
        "M76 300C70 170 140 60 240 60C340 60 410 170 404 300C376 310 344 308 326 296C332 200 300 116 240 112C180 116 148 200 154 296C136 308 104 310 76 300Z",
        cloth,
    );
    let dots: String = [
        (122.0, 200.0),
        (112.0, 258.0),
        (162.0, 128.0),
        (318.0, 128.0),
        (358.0, 200.0),
        (368.0, 258.0),
        (240.0, 86.0),
    ]
    .iter()
    .map(|d| blob(*d, 9.0, 9.0))
    .collect();
    art.path(&dots, GLOW.mix(ROSE, 0.3));
    art
}

/// `opt-keep-inside`: a child clutches a closed jar.
pub fn keep_inside() -> Art {
    let mut art = small_room();
    let child = Figure {
        legs: Legs::Cross,
        tilt: 7.0,
        gaze: (0.1, 0.7),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::LEO, 42.0, (232.0, 244.0))
    };
    child.draw(&mut art);
    art.rect((184.0, 178.0), (96.0, 94.0), 22.0, PAPER.mix(DUSK, 0.2));
    art.rect((193.0, 188.0), (78.0, 76.0), 16.0, DUSK.mix(PAPER, 0.25));
    art.rect((188.0, 162.0), (88.0, 24.0), 8.0, ROSE.shade(0.1));
    // The letter in it.
    art.rect((206.0, 208.0), (52.0, 36.0), 4.0, PAPER);
    art.stroke("M207 211L232 230L257 211", HAZE, 4.0);
    child.arm(&mut art, Hand::Left, Arm::To((188.0, 246.0)));
    child.arm(&mut art, Hand::Right, Arm::To((276.0, 246.0)));
    art
}
