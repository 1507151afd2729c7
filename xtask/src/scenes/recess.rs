//! At school between lessons: someone alone on a window sill, and a call to a family from the office.

use super::{gates, props, ways};
use crate::canvas::{Art, P, Paint, num, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A ball with its seam.
fn ball(art: &mut Art, c: P, r: f32, colour: Colour) {
    art.circle(c, r, colour);
    art.stroke(
        &place("M -0.8 -0.5 Q 0 0.2 0.85 -0.4", c, (r, r)),
        colour.shade(0.3),
        4.0,
    );
}

/// `staff-hallway`: at recess the coach stops; a student sits alone on the window sill with their back to us.
pub fn staff_hallway() -> Art {
    let mut art = Art::new(stage::PANEL, 24.0, (372.0, 120.0));
    ways::day_hall(&mut art, 6.0, 6);
    // The window, with the school yard behind it.
    let halo = art.halo(GLOW, 0.75);
    art.circle((366.0, 140.0), 190.0, halo);
    let frame = PAPER.mix(ROSE, 0.3);
    art.rect((270.0, 70.0), (192.0, 170.0), 8.0, frame);
    let day = art.fade(&[
        (0.0, HAZE.mix(PAPER, 0.7), 1.0),
        (1.0, GLOW.mix(PAPER, 0.4), 1.0),
    ]);
    art.rect((280.0, 80.0), (172.0, 150.0), 3.0, day);
    art.line((426.0, 150.0), (426.0, 214.0), WOOD.warm(0.35), 7.0);
    art.circle((426.0, 142.0), 24.0, LEAF.mix(PAPER, 0.35));
    art.path(
        "M280 230V212Q330 196 374 208T452 202V230Z",
        LEAF.mix(GLOW, 0.45),
    );
    art.stroke("M366 80V230M280 136H452", frame, 6.0);
    // The sill is deep enough to sit on.
    art.rect((264.0, 246.0), (204.0, 40.0), 4.0, ROSE.mix(HAZE, 0.45));
    art.rect((256.0, 236.0), (220.0, 15.0), 6.0, PAPER.mix(ROSE, 0.2));
    art.poly(
        &[
            (270.0, 286.0),
            (462.0, 286.0),
            (400.0, 330.0),
            (170.0, 330.0),
        ],
        Paint::Soft(GLOW, 0.35),
    );
    let student = Figure {
        legs: Legs::Small(1.0),
        lean: 5.0,
        tilt: 7.0,
        behind: true,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&gates::GUEST, 27.0, (352.0, 210.0))
    };
    let (x, y) = student.chest();
    student.draw(&mut art);
    gates::hood(&mut art, (x, y), 27.0);
    let sleeve = HAZE.shade(0.12);
    art.stroke(
        &format!(
            "M{} {}Q{} {} {} {}",
            num(x + 22.0),
            num(y + 4.0),
            num(x + 36.0),
            num(y + 28.0),
            num(x + 46.0),
            num(y + 36.0)
        ),
        sleeve,
        15.0,
    );
    student.palm(&mut art, Hand::Right, (x + 47.0, y + 38.0), (0.5, 1.0));
    art.line((x - 23.0, y + 4.0), (x - 29.0, y + 42.0), sleeve, 15.0);
    student.palm(&mut art, Hand::Left, (x - 29.0, y + 47.0), (0.0, 1.0));
    props::phone_down(&mut art, (296.0, 233.0), (44.0, 11.0), 0.0);
    let coach = Figure {
        lean: -2.0,
        tilt: 3.0,
        gaze: (0.65, 0.1),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::COACH, 27.0, (140.0, 0.0))
    }
    .under((140.0, 84.0));
    coach.draw(&mut art);
    let (x, y) = coach.chest();
    ball(&mut art, (x - 46.0, y + 20.0), 20.0, ROSE.shade(0.1));
    ball(&mut art, (x - 46.0, y + 54.0), 20.0, PAPER);
    coach.arm(&mut art, Hand::Left, Arm::To((x - 44.0, y + 72.0)));
    coach.arm(&mut art, Hand::Right, Arm::To((x + 56.0, y + 40.0)));
    art
}

/// `office-call`: the nurse calls the number on the file card; Sam waits by the door.
pub fn office_call() -> Art {
    let mut art = stage::panel((256.0, 160.0));
    stage::room(&mut art, 264.0);
    let wall = art.fade(&[
        (0.0, DUSK.mix(PAPER, 0.15), 1.0),
        (1.0, ROSE.mix(PAPER, 0.25), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 260.0), 0.0, wall);
    // The door, a board with notes, a window.
    art.rect((14.0, 70.0), (94.0, 196.0), 5.0, WOOD);
    art.rect((23.0, 79.0), (76.0, 187.0), 3.0, LEAF.shade(0.2));
    art.rect((37.0, 94.0), (48.0, 58.0), 4.0, GLOW.mix(PAPER, 0.4));
    art.circle((88.0, 182.0), 5.0, LAMP);
    art.rect((188.0, 78.0), (104.0, 72.0), 6.0, WOOD);
    art.rect((195.0, 85.0), (90.0, 58.0), 3.0, WOOD.warm(0.4));
    for (x, y, turn, colour) in [
        (214.0, 106.0, -5.0, PAPER),
        (244.0, 120.0, 4.0, GLOW),
        (268.0, 102.0, 6.0, ROSE.warm(0.3)),
    ] {
        art.open("note", turn, (x, y));
        art.rect((x - 11.0, y - 11.0), (22.0, 24.0), 2.0, colour);
        art.circle((x, y - 8.0), 3.5, LEAF.shade(0.2));
        art.close();
    }
    ways::day_window(&mut art, (402.0, 90.0), (54.0, 66.0));
    things::rug(&mut art, (150.0, 306.0), 130.0, 12.0, LEAF.mix(DUSK, 0.4));
    // Sam's feet do not reach the floor.
    let sam = Figure {
        legs: Legs::Side(1.0),
        lean: -2.0,
        tilt: 3.0,
        gaze: (0.65, -0.05),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SAM, 22.5, (138.0, 0.0))
    }
    .under((138.0, 124.0));
    let seat = sam.hip.1 + 20.0;
    things::chair(&mut art, (136.0, seat), 25.0, 302.0, 1.0, WOOD.warm(0.1));
    sam.draw(&mut art);
    sam.arm(&mut art, Hand::Left, Arm::Inward((128.0, seat - 8.0)));
    sam.arm(&mut art, Hand::Right, Arm::To((168.0, seat - 20.0)));
    // The nurse behind the desk.
    let nurse = Figure {
        legs: Legs::Hidden,
        lean: -4.0,
        tilt: -7.0,
        gaze: (-0.4, 0.65),
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NURSE, 28.0, (352.0, 0.0))
    }
    .under((352.0, 86.0));
    nurse.draw(&mut art);
    things::desk(&mut art, 240.0, 234.0, 226.0, 308.0, WOOD);
    // The backpack leans against the desk.
    let bag = art.lit(ROSE.shade(0.1), 232.0);
    art.stroke("M220 256Q230 240 240 256", BARK, 6.0);
    art.rect((206.0, 252.0), (48.0, 54.0), 15.0, bag);
    art.rect((213.0, 278.0), (34.0, 20.0), 6.0, ROSE.shade(0.35));
    props::table_lamp(&mut art, (262.0, 235.0), 26.0, 62.0, 150.0);
    // The open file card.
    art.poly(
        &[
            (296.0, 222.0),
            (368.0, 222.0),
            (378.0, 240.0),
            (286.0, 240.0),
        ],
        ROSE.mix(LAMP, 0.45),
    );
    art.poly(
        &[
            (302.0, 219.0),
            (362.0, 219.0),
            (370.0, 236.0),
            (294.0, 236.0),
        ],
        PAPER,
    );
    art.stroke("M310 225H340M307 231H352", HAZE, 4.0);
    // The telephone, its cord, and the receiver at his ear.
    art.path(
        &place(
            "M -1 0 L -0.62 -0.75 L 0.62 -0.75 L 1 0 Z",
            (424.0, 235.0),
            (30.0, 34.0),
        ),
        DUSK.mix(PAPER, 0.3),
    );
    art.circle((424.0, 223.0), 8.0, PAPER);
    art.stroke("M410 203V209M438 203V209", DUSK.mix(PAPER, 0.1), 6.0);
    let ear = nurse.head();
    art.stroke(
        &format!(
            "M444 226C470 226 464 196 440 194S404 176 {} {}",
            num(ear.0 + 36.0),
            num(ear.1 + 30.0)
        ),
        LINE,
        5.0,
    );
    nurse.arm(&mut art, Hand::Right, Arm::To((ear.0 + 38.0, ear.1 + 20.0)));
    art.open("handset", 6.0, (ear.0 + 32.0, ear.1 + 4.0));
    art.stroke(
        &place(
            "M -0.1 -1 C 0.75 -0.75 0.75 0.75 -0.1 1",
            (ear.0 + 31.0, ear.1 + 4.0),
            (18.0, 25.0),
        ),
        LINE.mix(DUSK, 0.25),
        10.0,
    );
    art.stroke(
        &format!(
            "M{} {}h6M{} {}h6",
            num(ear.0 + 24.0),
            num(ear.1 - 20.0),
            num(ear.0 + 24.0),
            num(ear.1 + 29.0)
        ),
        LINE.mix(DUSK, 0.25),
        15.0,
    );
    art.close();
    nurse.arm(&mut art, Hand::Left, Arm::To((316.0, 224.0)));
    art
}
