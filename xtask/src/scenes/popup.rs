//! Something dark pops up on Milo's tablet: one father is on the phone, the other kneels and listens.

use super::{props, toys};
use crate::buildings;
use crate::canvas::{Art, P, Paint, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `popup-sofa`: a dark cloud rises from the tablet; Teo looks at Milo, not at the tablet.
pub fn popup_sofa() -> Art {
    let mut art = stage::panel((438.0, 110.0));
    stage::room(&mut art, 262.0);
    things::rug(&mut art, (232.0, 304.0), 210.0, 15.0, LEAF.mix(DUSK, 0.4));
    buildings::floor_lamp(&mut art, (440.0, 112.0), 34.0, 296.0, 180.0);
    let cloth = ROSE.mix(DUSK, 0.4);
    props::sofa(&mut art, 70.0, 240.0, 320.0, 44.0, cloth);
    let milo = Figure {
        legs: Legs::Front,
        lean: -9.0,
        tilt: -5.0,
        gaze: (0.35, 0.55),
        face: Face::Wide,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PIP, 27.0, (170.0, 0.0))
    }
    .under((170.0, 130.0));
    let teo = Figure {
        legs: Legs::Front,
        lean: -4.0,
        tilt: -4.0,
        gaze: (-0.8, 0.0),
        face: Face::Level,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::JOON, 26.0, (310.0, 0.0))
    }
    .under((310.0, 140.0));
    milo.draw(&mut art);
    teo.draw(&mut art);
    props::sofa_arms(&mut art, 70.0, 240.0, 320.0, 44.0, cloth);
    toys::dark_cloud(&mut art, (233.0, 206.0), (38.0, 32.0));
    props::tablet(&mut art, (204.0, 252.0), (66.0, 40.0), 12.0, |art| {
        art.rect((172.0, 233.0), (64.0, 38.0), 4.0, LINE.mix(NIGHT, 0.5));
    });
    // Hands off the tablet, palms up.
    milo.arm(&mut art, Hand::Left, Arm::To((120.0, 222.0)));
    milo.arm(&mut art, Hand::Right, Arm::Inward((164.0, 236.0)));
    let (x, y) = teo.chest();
    teo.arm(&mut art, Hand::Right, Arm::To((x + 32.0, y + 28.0)));
    toys::rabbit(&mut art, (x + 20.0, y + 2.0), 10.0, None);
    teo.palm(&mut art, Hand::Right, (x + 32.0, y + 28.0), (-1.0, 0.2));
    teo.arm(&mut art, Hand::Left, Arm::Inward((x - 2.0, y + 42.0)));
    art
}

/// `busy-papa`: a father on the phone holds up one hand ("in a moment"). Milo is small in the doorway.
pub fn busy_papa() -> Art {
    let mut art = stage::panel((428.0, 50.0));
    stage::room(&mut art, 262.0);
    // The doorway to the hall.
    art.rect(
        (72.0, 66.0),
        (116.0, 200.0),
        6.0,
        PAPER.mix(ROSE, 0.4).shade(0.2),
    );
    let hall = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(NIGHT, 0.3), 1.0)]);
    art.rect((82.0, 76.0), (96.0, 190.0), 3.0, hall);
    art.rect((82.0, 240.0), (96.0, 26.0), 0.0, BARK.shade(0.3));
    // The kitchen: counter, pot, shelf.
    art.rect((386.0, 106.0), (94.0, 8.0), 4.0, WOOD);
    things::mug(&mut art, (412.0, 106.0), 20.0, GLOW, 1.0);
    things::plant(&mut art, (450.0, 88.0), 17.0);
    buildings::hanging_lamp(&mut art, (436.0, 30.0), 24.0, 170.0);
    art.rect((376.0, 208.0), (120.0, 84.0), 4.0, WOOD.shade(0.3));
    art.rect((388.0, 224.0), (80.0, 26.0), 4.0, WOOD.shade(0.15));
    art.rect((368.0, 198.0), (130.0, 14.0), 5.0, WOOD.warm(0.15));
    art.rect((404.0, 166.0), (58.0, 33.0), 7.0, HAZE.shade(0.15));
    art.rect((398.0, 162.0), (70.0, 9.0), 4.0, HAZE.warm(0.15));
    art.circle((433.0, 158.0), 6.0, HAZE.shade(0.3));
    Figure {
        gaze: (0.6, -0.05),
        face: Face::Level,
        left: Arm::Inward((122.0, 246.0)),
        right: Arm::Inward((138.0, 246.0)),
        ..Figure::at(&cast::PIP, 23.0, (130.0, 0.0))
    }
    .under((130.0, 155.0))
    .draw(&mut art);
    let papa = Figure {
        lean: 3.0,
        tilt: 4.0,
        gaze: (0.25, 0.1),
        mouth: 0.7,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PAPA, 26.5, (320.0, 0.0))
    }
    .under((320.0, 95.0));
    papa.draw(&mut art);
    let ear = papa.head();
    art.open("phone", 10.0, (ear.0 + 27.0, ear.1 + 6.0));
    art.rect((ear.0 + 20.0, ear.1 - 14.0), (14.0, 38.0), 5.0, LINE);
    art.close();
    papa.arm(&mut art, Hand::Right, Arm::To((ear.0 + 33.0, ear.1 + 28.0)));
    papa.arm(&mut art, Hand::Left, Arm::To((256.0, 164.0)));
    art
}

/// `daddy-listens`: a father kneels to Milo's height; the tablet lies face down on a cushion.
pub fn daddy_listens() -> Art {
    let mut art = stage::panel((60.0, 110.0));
    stage::room(&mut art, 256.0);
    things::rug(&mut art, (240.0, 300.0), 210.0, 17.0, LEAF.mix(DUSK, 0.4));
    buildings::floor_lamp(&mut art, (52.0, 108.0), 34.0, 290.0, 190.0);
    let cloth = ROSE.mix(DUSK, 0.4);
    props::sofa(&mut art, 214.0, 222.0, 200.0, 36.0, cloth);
    props::sofa_arms(&mut art, 214.0, 222.0, 200.0, 36.0, cloth);
    let teo = Figure {
        gaze: (-0.6, 0.0),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::stand(&cast::JOON, 23.0, 426.0, 308.0)
    };
    let daddy = Figure {
        legs: Legs::Kneel(-1.0),
        lean: -6.0,
        tilt: -5.0,
        gaze: (-0.7, 0.25),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::DAD, 26.0, (300.0, 0.0))
    }
    .under((300.0, 120.0));
    daddy.draw(&mut art);
    let milo = Figure {
        lean: 3.0,
        gaze: (0.7, -0.1),
        face: Face::Thinking,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PIP, 25.0, (170.0, 0.0))
    }
    .under((170.0, 135.0));
    milo.draw(&mut art);
    milo.arm(&mut art, Hand::Left, Arm::Down);
    milo.arm(&mut art, Hand::Right, Arm::Inward((206.0, 216.0)));
    daddy.arm(&mut art, Hand::Right, Arm::Inward((288.0, 256.0)));
    let p = milo.shoulder(Hand::Right);
    daddy.arm(&mut art, Hand::Left, Arm::To((p.0 + 8.0, p.1 + 6.0)));
    // The cushion with the tablet, face down.
    art.ellipse((84.0, 286.0), 56.0, 17.0, ROSE.shade(0.25));
    art.ellipse((84.0, 280.0), 54.0, 14.0, ROSE.warm(0.1));
    art.poly(
        &[(66.0, 266.0), (118.0, 266.0), (112.0, 282.0), (50.0, 282.0)],
        LINE,
    );
    art.rect((48.0, 280.0), (66.0, 6.0), 3.0, DUSK);
    teo.draw(&mut art);
    let (x, y) = teo.chest();
    let hand = (x - 26.0, y + 30.0);
    teo.arm(&mut art, Hand::Left, Arm::To(hand));
    toys::rabbit(&mut art, (x - 12.0, y + 10.0), 9.5, None);
    teo.palm(&mut art, Hand::Left, hand, (1.0, 0.2));
    teo.arm(&mut art, Hand::Right, Arm::Inward((x + 4.0, y + 34.0)));
    art
}

/// A large round button on the tablet.
fn sign(art: &mut Art, c: P, r: f32, ground: Colour) {
    art.circle(c, r + 4.0, PAPER);
    art.circle(c, r, ground);
}

/// `popup-room`: a tablet on a small stand with a dark cloud and three buttons, a cushion, and a father in the door.
pub fn popup_room() -> Art {
    let mut art = stage::panel((420.0, 120.0));
    stage::room(&mut art, 254.0);
    things::room_window(&mut art, (40.0, 64.0), (70.0, 76.0));
    let halo = art.halo(LAMP, 0.55);
    art.circle((420.0, 180.0), 190.0, halo);
    art.rect((368.0, 66.0), (108.0, 194.0), 6.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.25), 1.0)]);
    art.rect((378.0, 76.0), (88.0, 188.0), 3.0, warm);
    art.poly(
        &[
            (378.0, 262.0),
            (466.0, 262.0),
            (450.0, 320.0),
            (300.0, 320.0),
        ],
        Paint::Soft(GLOW, 0.35),
    );
    Figure {
        tilt: -4.0,
        gaze: (-0.5, 0.1),
        left: Arm::To((392.0, 168.0)),
        ..Figure::at(&cast::DAD, 21.5, (424.0, 0.0))
    }
    .under((424.0, 94.0))
    .draw(&mut art);
    // The tablet on its stand on a low table, with everything that can be pressed on it.
    things::table(&mut art, 126.0, 244.0, 214.0, 308.0, WOOD.warm(0.12));
    let halo = art.halo(GLOW, 0.4);
    art.circle((232.0, 130.0), 160.0, halo);
    art.rect((143.0, 17.0), (182.0, 222.0), 16.0, HAZE.warm(0.2));
    art.rect((141.0, 16.0), (180.0, 222.0), 16.0, LINE);
    let screen = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(PAPER, 0.25), 1.0)]);
    art.rect((149.0, 24.0), (164.0, 206.0), 9.0, screen);
    let halo = art.halo(GLOW, 0.6);
    art.circle((232.0, 60.0), 36.0, halo);
    sign(&mut art, (232.0, 60.0), 23.0, LEAF.shade(0.2));
    art.stroke("M221 53A14 14 0 1 0 243 53M232 45V58", PAPER, 5.0);
    toys::dark_cloud(&mut art, (232.0, 120.0), (48.0, 27.0));
    sign(&mut art, (192.0, 182.0), 24.0, DUSK.shade(0.2));
    props::star(&mut art, (192.0, 183.0), 13.0, LAMP);
    sign(&mut art, (272.0, 182.0), 24.0, DUSK.shade(0.2));
    art.stroke("M260 182H282M273 172L283 182L273 192", LAMP, 6.0);
    // The stand's ledge and its two pegs.
    art.rect((174.0, 234.0), (116.0, 12.0), 5.0, WOOD.warm(0.35));
    for x in [188.0, 264.0] {
        art.rect((x, 224.0), (12.0, 20.0), 5.0, WOOD.warm(0.35));
    }
    // The cushion on the floor: a square pillow with four drawn-out corners.
    art.ellipse((78.0, 296.0), 50.0, 7.0, Paint::Soft(LINE, 0.4));
    art.open("cushion", -4.0, (78.0, 259.0));
    let pillow = "M -1.06 -1.04 C -0.5 -0.8 0.5 -0.8 1.06 -1.04 C 0.84 -0.5 0.84 0.5 1.06 1.04 C 0.5 0.8 -0.5 0.8 -1.06 1.04 C -0.84 0.5 -0.84 -0.5 -1.06 -1.04 Z";
    let shape = place(pillow, (78.0, 259.0), (46.0, 31.0));
    let cloth = art.lit(ROSE.warm(0.1), 78.0);
    art.path(&shape, cloth);
    art.stroke("M61 237Q57 259 61 281M95 237Q99 259 95 281", PAPER, 7.0);
    art.stroke(&shape, ROSE.shade(0.3), 4.0);
    let corners = [(29.0, 227.0), (127.0, 227.0), (29.0, 291.0), (127.0, 291.0)];
    for c in corners {
        art.circle(c, 4.5, LAMP);
    }
    art.close();
    art
}
