//! Pictures of actions: playing, calling, naming five helpers, taking pictures down.

use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, P, blob, capsule, num, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `tablet-game`: a child in an armchair, a planet on the tablet.
pub fn tablet_game() -> Art {
    let mut art = stage::panel((404.0, 86.0));
    stage::room(&mut art, 256.0);
    things::room_window(&mut art, (44.0, 46.0), (78.0, 84.0));
    things::rug(&mut art, (230.0, 294.0), 200.0, 20.0, LEAF.mix(DUSK, 0.3));
    buildings::floor_lamp(&mut art, (404.0, 84.0), 40.0, 292.0, 190.0);
    let seat = (216.0, 222.0);
    let cloth = DUSK.mix(ROSE, 0.55);
    things::armchair(&mut art, seat, 52.0, cloth);
    let child = Figure {
        legs: Legs::Front,
        tilt: 6.0,
        gaze: (0.5, 0.45),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SAM, 34.0, (204.0, 224.0))
    };
    child.draw(&mut art);
    things::armchair_arms(&mut art, seat, 52.0, cloth);
    child.arm(&mut art, Hand::Right, Arm::To((268.0, 222.0)));
    art.open("tablet", 9.0, (262.0, 206.0));
    let halo = art.halo(GLOW, 0.3);
    art.circle((262.0, 200.0), 96.0, halo);
    art.rect((204.0, 158.0), (116.0, 86.0), 12.0, LINE);
    let screen = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(PAPER, 0.25), 1.0)]);
    art.rect((213.0, 167.0), (98.0, 68.0), 5.0, screen);
    art.path(
        &format!(
            "{}{}{}",
            blob((226.0, 180.0), 2.4, 2.4),
            blob((298.0, 184.0), 2.4, 2.4),
            blob((290.0, 224.0), 2.2, 2.2)
        ),
        PAPER,
    );
    things::planet(&mut art, (262.0, 201.0), 24.0);
    art.close();
    child.arm(&mut art, Hand::Left, Arm::To((202.0, 216.0)));
    art
}

/// A small head on a fingertip.
fn finger_face(art: &mut Art, look: &Look, c: P, r: f32, turn: f32) {
    let figure = Figure {
        gaze: (turn, 0.0),
        ..Figure::at(look, r, c)
    };
    let head = figure.head();
    Figure {
        hip: (c.0 * 2.0 - head.0, c.1 * 2.0 - head.1),
        ..figure
    }
    .head_only(art);
}

/// `helping-hand`: a big hand, a face at each finger.
pub fn helping_hand() -> Art {
    let mut art = stage::panel((60.0, 70.0));
    stage::stars(
        &mut art,
        &[
            (44.0, 60.0, 2.4),
            (98.0, 36.0, 2.2),
            (430.0, 60.0, 2.6),
            (392.0, 30.0, 2.2),
            (452.0, 150.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 320.0, 90.0, DUSK.mix(ROSE, 0.35));
    let halo = art.halo(GLOW, 0.62);
    art.circle((240.0, 180.0), 220.0, halo);
    let tips: [(P, &Look, f32); 5] = [
        ((98.0, 176.0), &cast::GRAN, 0.4),
        ((164.0, 84.0), &cast::ADE, 0.2),
        ((238.0, 56.0), &cast::NURSE, 0.0),
        ((312.0, 80.0), &cast::COACH, -0.2),
        ((374.0, 138.0), &cast::NEIGHBOUR, -0.4),
    ];
    let hand = GLOW.mix(ROSE, 0.38);
    let palm = (240.0, 244.0);
    let mut d = format!(
        "{}{}",
        capsule((240.0, 236.0), 72.0, (240.0, 330.0), 58.0),
        blob(palm, 74.0, 62.0)
    );
    let roots = [
        (186.0, 262.0),
        (192.0, 214.0),
        (238.0, 206.0),
        (280.0, 214.0),
        (294.0, 236.0),
    ];
    for (i, (tip, _, _)) in tips.iter().enumerate() {
        let root = roots.get(i).copied().unwrap_or(palm);
        d.push_str(&capsule(root, 27.0, *tip, 25.0));
    }
    art.path(&d, hand);
    art.stroke("M190 262Q236 292 286 258", hand.shade(0.2), 5.0);
    art.rect((172.0, 296.0), (136.0, 40.0), 14.0, DUSK.mix(PAPER, 0.3));
    for (tip, look, turn) in tips {
        finger_face(&mut art, look, tip, 25.0, turn);
    }
    art
}

/// `phone-call`: a grown-up on the telephone under a lamp.
pub fn phone_call() -> Art {
    calls(&cast::AUNT)
}

/// `nadia-calls`: the same with Nadia, who is 16.
pub fn nadia_calls() -> Art {
    calls(&cast::SALMA)
}

fn calls(look: &'static Look) -> Art {
    let mut art = stage::panel((372.0, 84.0));
    stage::room(&mut art, 262.0);
    things::room_window(&mut art, (50.0, 42.0), (86.0, 92.0));
    things::rug(&mut art, (230.0, 298.0), 190.0, 18.0, ROSE.mix(DUSK, 0.4));
    buildings::floor_lamp(&mut art, (398.0, 76.0), 44.0, 292.0, 200.0);
    let seat = (196.0, 220.0);
    let cloth = LEAF.mix(DUSK, 0.25);
    things::armchair(&mut art, seat, 54.0, cloth);
    let aunt = Figure {
        legs: Legs::Front,
        tilt: 5.0,
        gaze: (0.3, 0.1),
        left: Arm::To((178.0, 226.0)),
        right: Arm::Later,
        ..Figure::at(look, 31.0, (194.0, 218.0))
    };
    aunt.draw(&mut art);
    things::armchair_arms(&mut art, seat, 54.0, cloth);
    things::table(&mut art, 306.0, 218.0, 74.0, 296.0, WOOD);
    art.path(
        &place(
            "M -1 0 L -0.62 -0.75 L 0.62 -0.75 L 1 0 Z",
            (342.0, 218.0),
            (30.0, 34.0),
        ),
        PAPER.shade(0.08),
    );
    art.circle((342.0, 206.0), 8.0, DUSK);
    art.stroke("M328 186V192M356 186V192", PAPER.shade(0.3), 6.0);
    let ear = aunt.head();
    art.stroke(
        &format!(
            "M318 212C300 232 286 214 272 222S252 190 {} {}",
            num(ear.0 + 41.0),
            num(ear.1 + 36.0)
        ),
        LINE,
        5.0,
    );
    aunt.arm(&mut art, Hand::Right, Arm::To((ear.0 + 40.0, ear.1 + 22.0)));
    art.open("handset", 14.0, (ear.0 + 34.0, ear.1 + 8.0));
    let d = place(
        "M -0.1 -1 C 0.75 -0.75 0.75 0.75 -0.1 1",
        (ear.0 + 33.0, ear.1 + 8.0),
        (20.0, 28.0),
    );
    art.stroke(&d, PAPER, 11.0);
    art.stroke(
        &format!(
            "M{} {}h7M{} {}h7",
            num(ear.0 + 25.0),
            num(ear.1 - 20.0),
            num(ear.0 + 25.0),
            num(ear.1 + 36.0)
        ),
        PAPER.shade(0.1),
        17.0,
    );
    art.close();
    art
}

/// `take-down`: a hand takes framed pictures down from a line.
pub fn take_down() -> Art {
    let mut art = stage::panel((60.0, 60.0));
    stage::room(&mut art, 262.0);
    buildings::hanging_lamp(&mut art, (58.0, 34.0), 28.0, 180.0);
    art.stroke("M-8 74Q240 104 488 66", PAPER, 4.0);
    for (x, y, turn) in [(150.0, 92.0, -2.0), (250.0, 93.0, 1.0)] {
        frame(&mut art, (x, y), turn, true);
    }
    art.stroke("M356 74V92M424 64V82", LAMP, 8.0);
    frame(&mut art, (326.0, 140.0), -10.0, false);
    let (skin, sleeve) = (SKIN[3], DUSK.mix(PAPER, 0.3));
    props::big_hand(
        &mut art,
        (500.0, 214.0),
        (406.0, 190.0),
        36.0,
        1.0,
        skin,
        sleeve,
    );
    // The box for pictures that are already down.
    art.open("box", 6.0, (150.0, 260.0));
    art.rect((122.0, 204.0), (62.0, 60.0), 5.0, WOOD.warm(0.25));
    art.rect((130.0, 212.0), (46.0, 50.0), 2.0, PAPER.shade(0.2));
    art.close();
    art.rect((82.0, 238.0), (150.0, 66.0), 8.0, ROSE.mix(BARK, 0.35));
    art.rect((76.0, 234.0), (162.0, 14.0), 6.0, ROSE.mix(BARK, 0.15));
    art
}

/// A frame with a hill and a sun in it, its top middle at `peg`.
fn frame(art: &mut Art, peg: P, turn: f32, pegged: bool) {
    let (x, y) = peg;
    art.open("frame", turn, peg);
    art.rect((x - 38.0, y), (76.0, 70.0), 6.0, WOOD.warm(0.25));
    art.rect(
        (x - 30.0, y + 8.0),
        (60.0, 54.0),
        2.0,
        DUSK.mix(PAPER, 0.55),
    );
    art.circle((x + 12.0, y + 26.0), 9.0, LAMP);
    art.path(
        &format!(
            "M{} {}v-14q16 -20 32 -4t28 -4v22z",
            num(x - 30.0),
            num(y + 62.0)
        ),
        LEAF,
    );
    if pegged {
        art.line((x, y - 8.0), (x, y + 9.0), LAMP, 8.0);
    }
    art.close();
}
