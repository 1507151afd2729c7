//! For schools: the staff room and the question box.

use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, blob};
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Figure, Legs};
use crate::stage;
use crate::things;

/// `staff-room`: staff around a table with papers.
pub fn staff_room() -> Art {
    let mut art = stage::panel((240.0, 40.0));
    stage::room(&mut art, 254.0);
    // Pigeonholes on the wall, a coffee pot on its board.
    art.rect((24.0, 14.0), (132.0, 72.0), 6.0, WOOD.shade(0.15));
    for i in 0..6_u8 {
        let at = (
            34.0 + f32::from(i % 3) * 40.0,
            20.0 + f32::from(i / 3) * 32.0,
        );
        art.rect(at, (32.0, 27.0), 3.0, BARK.shade(0.4));
        if i != 2 {
            let paper = [PAPER, GLOW, ROSE, PAPER, LEAF.warm(0.3), PAPER]
                .get(usize::from(i))
                .copied()
                .unwrap_or(PAPER);
            art.rect((at.0 + 4.0, at.1 + 16.0), (24.0, 12.0), 2.0, paper);
        }
    }
    art.rect((356.0, 74.0), (100.0, 9.0), 4.0, WOOD);
    art.stroke("M392 30C410 30 410 56 392 56", LINE, 6.0);
    art.path("M366 24H396L392 74H370Z", HAZE);
    art.rect((364.0, 18.0), (34.0, 10.0), 5.0, LINE);
    things::mug(&mut art, (430.0, 74.0), 24.0, ROSE, 1.0);
    buildings::hanging_lamp(&mut art, (240.0, 34.0), 34.0, 210.0);
    things::chair(&mut art, (72.0, 240.0), 30.0, 308.0, 1.0, BARK.warm(0.15));
    things::chair(&mut art, (408.0, 240.0), 30.0, 308.0, -1.0, BARK.warm(0.15));
    for (look, x, turn) in [(&cast::ADE, 196.0, 0.35), (&cast::OKORO, 288.0, -0.35)] {
        Figure {
            legs: Legs::Front,
            lean: turn * 6.0,
            tilt: turn * 8.0,
            gaze: (turn, 0.35),
            mouth: 0.6,
            left: Arm::To((x - 26.0, 212.0)),
            right: Arm::To((x + 26.0, 212.0)),
            ..Figure::at(look, 26.0, (x, 226.0))
        }
        .draw(&mut art);
    }
    Figure {
        legs: Legs::Side(1.0),
        lean: 6.0,
        gaze: (0.7, 0.15),
        mouth: 0.6,
        left: Arm::Inward((142.0, 210.0)),
        right: Arm::Inward((154.0, 212.0)),
        ..Figure::at(&cast::LIND, 27.0, (78.0, 224.0))
    }
    .draw(&mut art);
    Figure {
        legs: Legs::Side(-1.0),
        lean: -6.0,
        gaze: (-0.7, 0.15),
        mouth: 0.6,
        left: Arm::Inward((328.0, 212.0)),
        right: Arm::Inward((340.0, 212.0)),
        ..Figure::at(&cast::COACH, 27.0, (402.0, 224.0))
    }
    .draw(&mut art);
    things::table(&mut art, 116.0, 220.0, 248.0, 308.0, WOOD.warm(0.1));
    // Papers fanned out on the table, seen slightly from above.
    for (x, y, tone) in [
        (174.0, 206.0, 0.0),
        (242.0, 204.0, 0.06),
        (306.0, 206.0, 0.0),
    ] {
        art.poly(
            &[
                (x - 22.0, y),
                (x + 20.0, y),
                (x + 28.0, y + 17.0),
                (x - 30.0, y + 17.0),
            ],
            PAPER.shade(tone),
        );
        art.stroke(
            &format!(
                "M{} {}H{}M{} {}H{}",
                x - 16.0,
                y + 6.0,
                x + 12.0,
                x - 18.0,
                y + 12.0,
                x + 8.0
            ),
            HAZE,
            4.0,
        );
    }
    art.rect((228.0, 186.0), (26.0, 22.0), 4.0, LEAF);
    art
}

/// `question-box`: a box with a slot on a desk, slips of paper.
pub fn question_box() -> Art {
    let mut art = stage::panel((84.0, 110.0));
    stage::room(&mut art, 330.0);
    art.rect((150.0, 22.0), (250.0, 116.0), 8.0, WOOD);
    art.rect((158.0, 30.0), (234.0, 100.0), 4.0, LEAF.shade(0.55));
    art.stroke(
        "M352 58Q340 92 368 108",
        crate::canvas::Paint::Soft(PAPER, 0.6),
        5.0,
    );
    art.rect((0.0, 258.0), (480.0, 66.0), 0.0, WOOD.shade(0.35));
    art.rect((-10.0, 248.0), (500.0, 18.0), 6.0, WOOD.warm(0.15));
    props::table_lamp(&mut art, (74.0, 249.0), 42.0, 134.0, 190.0);
    // The box: lid with a slot, a bubble with three dots on its front.
    let front = art.lit(DUSK.mix(PAPER, 0.22), 242.0);
    art.rect((160.0, 150.0), (166.0, 104.0), 8.0, front);
    art.poly(
        &[
            (174.0, 118.0),
            (312.0, 118.0),
            (332.0, 152.0),
            (154.0, 152.0),
        ],
        PAPER.mix(DUSK, 0.35).warm(0.2),
    );
    art.rect((152.0, 148.0), (182.0, 15.0), 6.0, DUSK.mix(PAPER, 0.4));
    art.rect((204.0, 130.0), (78.0, 10.0), 5.0, LINE);
    things::bubble(&mut art, (196.0, 178.0), (94.0, 46.0), -1.0, GLOW);
    art.path(
        &format!(
            "{}{}{}",
            blob((222.0, 201.0), 6.0, 6.0),
            blob((243.0, 201.0), 6.0, 6.0),
            blob((264.0, 201.0), 6.0, 6.0)
        ),
        NIGHT,
    );
    // A slip on its way in, and the hand that holds it.
    art.open("slip", 7.0, (248.0, 100.0));
    art.rect((220.0, 66.0), (56.0, 68.0), 4.0, PAPER);
    art.stroke("M232 84H264M232 100H256", HAZE, 6.0);
    art.close();
    let skin = SKIN.get(4).copied().unwrap_or(ROSE);
    props::big_hand(
        &mut art,
        (500.0, 20.0),
        (316.0, 76.0),
        27.0,
        -1.0,
        skin,
        ROSE,
    );
    // Slips still to go in.
    for (x, y, turn, colour) in [
        (372.0, 240.0, -8.0, GLOW),
        (418.0, 238.0, 6.0, PAPER),
        (396.0, 226.0, -3.0, ROSE.warm(0.4)),
    ] {
        art.open("slip", turn, (x, y));
        art.rect((x - 34.0, y - 8.0), (68.0, 18.0), 3.0, colour);
        art.stroke(
            &format!("M{} {y}H{}", x - 22.0, x + 14.0),
            HAZE.shade(0.2),
            4.0,
        );
        art.close();
    }
    art.stroke("M350 238L338 200", LAMP, 8.0);
    art
}
