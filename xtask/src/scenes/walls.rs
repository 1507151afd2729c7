//! Steps and halls: Sam with his poster in front of the door, Noor on the stairs, Nadia in the hall with her phone.

use super::props;
use crate::buildings;
use crate::canvas::{Art, P, Paint, blob};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A sitting cat facing us; `foot` is the point between its paws.
fn cat(art: &mut Art, foot: P, s: f32, coat: Colour) {
    let at = |x: f32, y: f32| (foot.0 + x * s, foot.1 + y * s);
    art.open("cat", 0.0, foot);
    let (a, b, c) = (at(0.8, -0.3), at(2.0, -0.2), at(1.5, -1.5));
    art.stroke(
        &format!("M{} {}Q{} {} {} {}", a.0, a.1, b.0, b.1, c.0, c.1),
        coat.shade(0.25),
        s * 0.34,
    );
    art.ellipse(at(0.0, -0.95), s * 0.95, s * 1.0, coat);
    art.ellipse(at(0.0, -0.75), s * 0.5, s * 0.65, PAPER.shade(0.05));
    for x in [-1.0_f32, 1.0] {
        art.poly(
            &[at(x * 0.75, -2.1), at(x * 0.7, -3.0), at(x * 0.15, -2.6)],
            coat,
        );
    }
    art.ellipse(at(0.0, -2.05), s * 0.82, s * 0.7, coat.warm(0.1));
    let eyes = format!(
        "{}{}",
        blob(at(-0.32, -2.1), 2.6, 3.2),
        blob(at(0.32, -2.1), 2.6, 3.2)
    );
    art.path(&eyes, LINE);
    art.ellipse(at(0.0, -1.85), 3.0, 2.4, ROSE);
    let paws = format!(
        "{}{}",
        blob(at(-0.4, -0.08), s * 0.36, s * 0.24),
        blob(at(0.4, -0.08), s * 0.36, s * 0.24)
    );
    art.path(&paws, coat.warm(0.2));
    art.close();
}

/// `sam-poster-steps`: Sam in front of his house with a poster of a robot cook, and four things that reveal where he lives.
pub fn sam_poster_steps() -> Art {
    let mut art = stage::panel((136.0, 60.0));
    let wall = DUSK.mix(ROSE, 0.35);
    let paint = art.fade(&[(0.0, wall.shade(0.45), 1.0), (1.0, wall, 1.0)]);
    art.rect((0.0, 0.0), (372.0, 250.0), 0.0, paint);
    let mut bricks = String::new();
    for i in 0..24_u8 {
        let (c, r) = (f32::from(i % 4), f32::from(i / 4));
        let x = 12.0 + c * 92.0 + if i / 4 % 2 == 0 { 0.0 } else { 42.0 };
        bricks.push_str(&format!("M{x} {}h28", 20.0 + r * 38.0));
    }
    art.stroke(&bricks, Paint::Soft(NIGHT, 0.16), 9.0);
    art.rect((360.0, 0.0), (14.0, 250.0), 0.0, wall.shade(0.4));
    stage::ground(&mut art, 250.0, NIGHT.mix(DUSK, 0.4));
    // The door.
    art.rect((156.0, 28.0), (138.0, 200.0), 8.0, wall.mix(PAPER, 0.45));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.3), 1.0)]);
    art.rect((168.0, 40.0), (114.0, 190.0), 4.0, warm);
    buildings::porch_lamp(&mut art, (132.0, 62.0), 16.0, true, 150.0);
    // The plate beside it.
    art.rect((40.0, 82.0), (64.0, 58.0), 10.0, PAPER);
    art.rect((46.0, 88.0), (52.0, 46.0), 7.0, DUSK.shade(0.35));
    art.stroke("M64 98V126M80 98V126", PAPER, 6.0);
    // Steps.
    for (x, y, w) in [
        (118.0, 226.0, 230.0),
        (60.0, 258.0, 310.0),
        (-10.0, 288.0, 420.0),
    ] {
        let stone = PAPER.mix(HAZE, 0.5).shade(0.25);
        art.rect((x, y), (w, 330.0 - y), 4.0, stone.shade(0.35));
        art.rect((x - 6.0, y), (w + 12.0, 13.0), 6.0, stone.warm(0.2));
    }
    // The street sign.
    art.line((428.0, 70.0), (428.0, 306.0), HAZE.shade(0.3), 10.0);
    art.rect((384.0, 48.0), (88.0, 56.0), 12.0, PAPER);
    art.rect((391.0, 55.0), (74.0, 42.0), 8.0, LEAF.shade(0.2));
    art.line((406.0, 76.0), (450.0, 76.0), PAPER, 9.0);
    let sam = Figure {
        tilt: 3.0,
        gaze: (0.2, 0.0),
        mouth: 1.2,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SAM, 26.0, (216.0, 0.0))
    }
    .under((216.0, 48.0));
    sam.draw(&mut art);
    // The poster.
    props::card(&mut art, (300.0, 186.0), (98.0, 130.0), 3.0, |art| {
        art.rect((258.0, 128.0), (84.0, 116.0), 5.0, GLOW);
        art.rect((274.0, 196.0), (54.0, 40.0), 9.0, DUSK.mix(PAPER, 0.25));
        art.stroke("M272 206L260 190M330 206L340 190", DUSK.shade(0.2), 8.0);
        art.circle((301.0, 214.0), 9.0, LAMP.shade(0.1));
        art.rect((277.0, 160.0), (48.0, 34.0), 9.0, HAZE);
        art.path(
            &format!(
                "{}{}",
                blob((291.0, 174.0), 5.0, 5.5),
                blob((311.0, 174.0), 5.0, 5.5)
            ),
            LINE,
        );
        art.stroke("M292 185Q301 191 310 185", LINE, 4.0);
        art.path(
            &format!(
                "{}{}{}M284 146V162H318V146Z",
                blob((286.0, 143.0), 10.0, 9.0),
                blob((301.0, 139.0), 12.0, 10.0),
                blob((316.0, 143.0), 10.0, 9.0)
            ),
            PAPER,
        );
    });
    sam.arm(&mut art, Hand::Right, Arm::To((262.0, 158.0)));
    sam.arm(&mut art, Hand::Left, Arm::Inward((256.0, 214.0)));
    // The backpack with a name tag: a small face and a gray line.
    let bag = art.lit(ROSE.shade(0.15), 160.0);
    art.stroke("M148 226Q162 206 176 226", BARK, 7.0);
    art.rect((128.0, 222.0), (68.0, 74.0), 20.0, bag);
    art.rect((136.0, 258.0), (52.0, 32.0), 8.0, ROSE.shade(0.35));
    art.rect((140.0, 236.0), (44.0, 24.0), 5.0, PAPER);
    art.circle((152.0, 248.0), 7.0, LAMP);
    art.stroke("M166 244H178M166 252H174", HAZE.shade(0.2), 4.0);
    cat(&mut art, (56.0, 290.0), 24.0, SILVER.shade(0.2));
    art
}

/// `noor-stairs`: Noor sits on the stairs, elbows on her knees, chin in her hands; the tablet lies face down beside her.
pub fn noor_stairs() -> Art {
    let mut art = stage::panel((330.0, 60.0));
    let wall = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(ROSE, 0.3), 1.0)]);
    art.rect((0.0, 0.0), (480.0, 330.0), 0.0, wall);
    // The warm doorway above.
    stage::glow(&mut art, (350.0, 96.0), 210.0);
    art.rect((296.0, 12.0), (108.0, 150.0), 6.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((306.0, 22.0), (88.0, 142.0), 3.0, warm);
    // Wide, straight stairs toward us.
    for (i, y) in [152.0_f32, 184.0, 216.0, 248.0, 280.0].iter().enumerate() {
        let n = i as f32;
        let x = 250.0 - n * 46.0;
        let wood = WOOD.shade(0.42 - n * 0.05);
        art.rect((x, *y), (500.0 - x, 330.0 - y), 2.0, wood.shade(0.25));
        art.rect((x - 5.0, *y), (505.0 - x, 12.0), 5.0, wood.warm(0.22));
    }
    let noor = Figure {
        legs: Legs::Turned(-1.0),
        lean: -21.0,
        tilt: 14.0,
        gaze: (-0.5, 0.5),
        face: Face::Down,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NOOR, 29.0, (190.0, 0.0))
    }
    .under((190.0, 110.0));
    noor.draw(&mut art);
    // The elbows rest on the knees, the chin on the hands.
    let (chin, r, hip) = (noor.head(), noor.r, noor.hip);
    for (hand, knee, side, colour) in [
        (Hand::Left, 1.75, -0.68, ROSE.shade(0.16)),
        (Hand::Right, 1.2, 0.34, ROSE.warm(0.34)),
    ] {
        let from = noor.shoulder(hand);
        let elbow = (hip.0 - knee * r, hip.1 + 0.05 * r);
        let wrist = (chin.0 + side * r, chin.1 + 1.52 * r);
        art.line(from, elbow, colour, r * 0.56);
        art.line(elbow, wrist, colour.warm(0.1), r * 0.52);
        noor.palm(&mut art, hand, wrist, (side * 0.1, -1.0));
    }
    props::phone_down(&mut art, (318.0, 240.0), (92.0, 18.0), 0.0);
    // The banister on the left.
    art.line((-10.0, 214.0), (96.0, 320.0), WOOD.warm(0.1), 12.0);
    art.stroke("M14 240V330M50 276V330", WOOD.shade(0.2), 8.0);
    art
}

/// `nadia-hangs-up`: Nadia stands in the hall, holds the phone away from her ear and looks at it.
pub fn nadia_hangs_up() -> Art {
    let mut art = stage::panel((96.0, 150.0));
    stage::room(&mut art, 272.0);
    // Hooks with coats, and the front door with its pane.
    art.rect((336.0, 108.0), (124.0, 14.0), 6.0, WOOD.warm(0.1));
    for (x, coat, long) in [
        (362.0, LEAF.shade(0.2), 116.0),
        (404.0, ROSE.shade(0.25), 92.0),
    ] {
        art.path(
            &format!(
                "M{} 128Q{x} 116 {} 128L{} {}H{}Z",
                x - 13.0,
                x + 13.0,
                x + 23.0,
                128.0 + long,
                x - 23.0
            ),
            coat,
        );
        art.circle((x, 120.0), 6.0, LAMP);
    }
    art.circle((442.0, 122.0), 6.0, LAMP);
    art.stroke(
        "M442 124Q426 160 442 176Q456 160 442 124",
        GLOW.shade(0.2),
        8.0,
    );
    art.rect((28.0, 208.0), (122.0, 12.0), 5.0, WOOD.warm(0.2));
    art.stroke("M42 218V300M136 218V300", WOOD.shade(0.25), 8.0);
    props::table_lamp(&mut art, (86.0, 209.0), 30.0, 72.0, 180.0);
    things::plant(&mut art, (128.0, 194.0), 13.0);
    things::rug(&mut art, (256.0, 306.0), 160.0, 13.0, ROSE.mix(DUSK, 0.4));
    let nadia = Figure {
        lean: -4.0,
        tilt: -2.0,
        gaze: (0.65, 0.25),
        face: Face::Wide,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SALMA, 28.5, (250.0, 0.0))
    }
    .under((250.0, 96.0));
    nadia.draw(&mut art);
    art.open("phone", 16.0, (318.0, 166.0));
    art.rect((304.0, 142.0), (28.0, 50.0), 6.0, LINE);
    art.rect((305.0, 147.0), (6.0, 40.0), 3.0, GLOW);
    art.close();
    nadia.arm(&mut art, Hand::Right, Arm::To((316.0, 182.0)));
    let (x, y) = nadia.chest();
    nadia.arm(&mut art, Hand::Left, Arm::To((x - 8.0, y + 16.0)));
    art
}
