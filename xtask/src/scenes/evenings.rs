//! Nadia: lunch with Jonah, the phone in bed, and Noor arriving with two bowls.

use super::{family, props};
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `jonah-lunch`: at noon Nadia pushes a sandwich over to Jonah; his phone lies face down between them.
pub fn jonah_lunch() -> Art {
    let mut art = Art::new(stage::PANEL, 24.0, (240.0, 60.0));
    let wall = art.fade(&[
        (0.0, DUSK.mix(PAPER, 0.2), 1.0),
        (1.0, ROSE.mix(PAPER, 0.35), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 330.0), 0.0, wall);
    // Tall windows with daylight, and far tables.
    for x in [26.0, 198.0, 376.0] {
        art.rect((x, 106.0), (80.0, 92.0), 6.0, PAPER.mix(ROSE, 0.25));
        let day = art.fade(&[
            (0.0, HAZE.mix(PAPER, 0.75), 1.0),
            (1.0, GLOW.mix(PAPER, 0.5), 1.0),
        ]);
        art.rect((x + 8.0, 114.0), (64.0, 76.0), 3.0, day);
        art.stroke(&format!("M{} 114v76", x + 40.0), PAPER.mix(ROSE, 0.25), 5.0);
    }
    art.rect((0.0, 236.0), (480.0, 90.0), 0.0, HAZE.mix(ROSE, 0.3));
    art.stroke("M6 226H120M352 226H474", WOOD.warm(0.2), 9.0);
    art.stroke(
        "M30 230V262M98 230V262M378 230V262M450 230V262",
        WOOD.shade(0.2),
        6.0,
    );
    let nadia = Figure {
        legs: Legs::Hidden,
        lean: 5.0,
        tilt: 2.0,
        gaze: (0.7, 0.05),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SALMA, 28.0, (140.0, 0.0))
    }
    .under((140.0, 112.0));
    let jonah = Figure {
        legs: Legs::Hidden,
        lean: 2.0,
        tilt: 4.0,
        gaze: (-0.4, 0.5),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TEEN, 28.0, (330.0, 0.0))
    }
    .under((330.0, 110.0));
    nadia.draw(&mut art);
    jonah.draw(&mut art);
    family::long_table(&mut art, 246.0, WOOD.warm(0.1));
    for (x, colour) in [(110.0, LEAF), (372.0, DUSK.mix(PAPER, 0.2))] {
        art.rect((x - 48.0, 240.0), (96.0, 9.0), 4.0, colour);
        art.rect((x + 14.0, 216.0), (20.0, 26.0), 4.0, PAPER);
    }
    art.circle((84.0, 232.0), 10.0, ROSE.shade(0.1));
    art.path("M344 240Q346 224 362 224T380 240Z", LAMP.mix(PAPER, 0.3));
    props::phone_down(&mut art, (292.0, 240.0), (50.0, 13.0), 0.0);
    // The sandwich, halfway across.
    art.path("M206 240L230 216L254 240Z", GLOW.mix(WOOD, 0.15));
    art.path("M210 244L230 224L250 244Z", LEAF.warm(0.2));
    art.rect((204.0, 238.0), (52.0, 8.0), 3.0, GLOW.mix(WOOD, 0.3));
    nadia.arm(&mut art, Hand::Left, Arm::To((114.0, 232.0)));
    nadia.arm(&mut art, Hand::Right, Arm::To((204.0, 226.0)));
    jonah.arm(&mut art, Hand::Left, Arm::Inward((318.0, 238.0)));
    jonah.arm(&mut art, Hand::Right, Arm::Inward((340.0, 236.0)));
    art
}

/// Nadia's room: a string of small lights, and a poster with a guitar.
fn her_room(light: P, poster: f32) -> Art {
    let mut art = stage::panel(light);
    stage::room(&mut art, 272.0);
    art.stroke("M-6 58Q80 96 160 66T330 66T490 52", LINE, 4.0);
    for (x, y) in [
        (22.0, 70.0),
        (66.0, 80.0),
        (112.0, 78.0),
        (156.0, 68.0),
        (200.0, 60.0),
        (246.0, 58.0),
        (290.0, 63.0),
        (334.0, 67.0),
        (380.0, 71.0),
        (426.0, 67.0),
        (464.0, 60.0),
    ] {
        let halo = art.halo(LAMP, 0.5);
        art.circle((x, y + 4.0), 15.0, halo);
        art.ellipse((x, y + 5.0), 4.5, 6.5, GLOW);
    }
    props::card(&mut art, (poster, 150.0), (62.0, 84.0), -2.0, |art| {
        art.rect((poster - 26.0, 113.0), (52.0, 74.0), 3.0, ROSE.shade(0.15));
        art.line((poster + 2.0, 158.0), (poster + 14.0, 120.0), BARK, 6.0);
        art.path(
            &format!(
                "{}{}",
                blob((poster - 4.0, 168.0), 15.0, 13.0),
                blob((poster + 1.0, 152.0), 10.0, 10.0)
            ),
            LAMP,
        );
        art.circle((poster - 1.0, 160.0), 4.5, BARK);
    });
    art
}

/// A bed along the wall, from `x` to `x + w`, its pillow on the right if `right`.
fn bed(art: &mut Art, x: f32, w: f32, right: bool) {
    let head = if right { x + w - 12.0 } else { x };
    art.rect((head, 196.0), (14.0, 116.0), 6.0, WOOD.warm(0.1));
    art.rect((x, 268.0), (w, 44.0), 8.0, WOOD.shade(0.25));
    let quilt = art.lit(LEAF.mix(DUSK, 0.35), x + w * 0.5);
    art.rect((x + 4.0, 248.0), (w - 8.0, 40.0), 14.0, quilt);
    let pillow = if right { x + w - 92.0 } else { x + 18.0 };
    art.rect((pillow, 226.0), (74.0, 32.0), 15.0, PAPER.shade(0.12));
}

/// Nadia on her bed with her knees up and the phone in her hands, facing `dir`.
fn with_phone(look_up: bool, dir: f32, top: P) -> Figure<'static> {
    Figure {
        legs: Legs::Small(dir),
        lean: dir * 4.0,
        tilt: if look_up { 0.0 } else { dir * 8.0 },
        gaze: if look_up {
            (dir * 0.7, -0.05)
        } else {
            (dir * 0.5, 0.7)
        },
        face: if look_up { Face::Open } else { Face::Quiet },
        mouth: 0.5,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SALMA, 27.0, (top.0, 0.0))
    }
    .under(top)
}

/// The phone that lights a person's face, held in front of the knees.
pub(super) fn phone_light(art: &mut Art, one: &Figure<'_>, dir: f32) {
    let (x, y) = one.chest();
    let c = (x + dir * 40.0, y + 20.0);
    let halo = art.halo(GLOW, 0.65);
    art.circle((c.0 - dir * 8.0, c.1 - 8.0), 76.0, halo);
    art.open("phone", dir * 18.0, c);
    art.rect((c.0 - 12.0, c.1 - 20.0), (24.0, 40.0), 5.0, LINE);
    let edge = if dir > 0.0 { c.0 - 12.0 } else { c.0 + 6.0 };
    art.rect((edge, c.1 - 16.0), (6.0, 32.0), 3.0, PAPER);
    art.close();
    let (near, far) = if dir > 0.0 {
        (Hand::Left, Hand::Right)
    } else {
        (Hand::Right, Hand::Left)
    };
    one.arm(art, far, Arm::Inward((c.0 - dir * 6.0, c.1 + 14.0)));
    one.arm(art, near, Arm::Inward((c.0 - dir * 14.0, c.1 + 18.0)));
}

/// `nadia-phone-bed`: in the evening Nadia sits on her bed, and only the phone lights her face.
pub fn nadia_phone_bed() -> Art {
    let mut art = her_room((290.0, 200.0), 78.0);
    bed(&mut art, 146.0, 300.0, false);
    let nadia = with_phone(false, 1.0, (250.0, 110.0));
    nadia.draw(&mut art);
    phone_light(&mut art, &nadia, 1.0);
    things::plant(&mut art, (92.0, 268.0), 20.0);
    art
}

/// A bowl with steam, its rim at `c`.
fn bowl(art: &mut Art, c: P, colour: Colour) {
    art.ellipse((c.0, c.1), 22.0, 6.0, colour.warm(0.4));
    art.ellipse((c.0, c.1 - 1.0), 17.0, 4.0, LAMP.mix(PAPER, 0.3));
    art.path(
        &place(
            "M -1 0 L 1 0 C 0.95 0.75 0.5 1 0.3 1 L -0.3 1 C -0.5 1 -0.95 0.75 -1 0 Z",
            c,
            (22.0, 20.0),
        ),
        colour,
    );
    let (x, y) = c;
    art.stroke(
        &format!(
            "M{} {}q-5 -6 0 -12t0 -12M{} {}q-5 -6 0 -12",
            x - 5.0,
            y - 8.0,
            x + 7.0,
            y - 8.0
        ),
        Paint::Soft(PAPER, 0.6),
        4.0,
    );
}

/// `nadia-noor-door`: Noor stands in the lit door with a bowl in each hand; Nadia looks up from her phone.
pub fn nadia_noor_door() -> Art {
    let mut art = her_room((130.0, 150.0), 260.0);
    let halo = art.halo(LAMP, 0.55);
    art.circle((130.0, 180.0), 190.0, halo);
    art.rect((70.0, 94.0), (120.0, 182.0), 6.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.25), 1.0)]);
    art.rect((80.0, 104.0), (100.0, 172.0), 3.0, warm);
    art.poly(
        &[(80.0, 104.0), (36.0, 94.0), (36.0, 300.0), (80.0, 276.0)],
        LEAF.shade(0.2),
    );
    art.circle((44.0, 188.0), 5.0, LAMP);
    art.poly(
        &[(80.0, 276.0), (180.0, 276.0), (250.0, 330.0), (60.0, 330.0)],
        Paint::Soft(GLOW, 0.4),
    );
    bed(&mut art, 256.0, 240.0, true);
    let nadia = with_phone(true, -1.0, (345.0, 115.0));
    nadia.draw(&mut art);
    phone_light(&mut art, &nadia, -1.0);
    let noor = Figure {
        tilt: 3.0,
        gaze: (0.7, 0.0),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NOOR, 26.0, (130.0, 0.0))
    }
    .under((130.0, 120.0));
    noor.draw(&mut art);
    bowl(&mut art, (98.0, 214.0), DUSK.mix(PAPER, 0.3));
    bowl(&mut art, (172.0, 214.0), ROSE.shade(0.1));
    noor.arm(&mut art, Hand::Left, Arm::To((96.0, 228.0)));
    noor.arm(&mut art, Hand::Right, Arm::To((166.0, 228.0)));
    art
}

/// `nadia-noor-bowls`: the two sit on the floor with their bowls and laugh; the tablet is dark.
pub fn nadia_noor_bowls() -> Art {
    let mut art = her_room((440.0, 130.0), 246.0);
    things::rug(&mut art, (232.0, 292.0), 200.0, 24.0, ROSE.mix(DUSK, 0.35));
    crate::buildings::floor_lamp(&mut art, (446.0, 128.0), 30.0, 288.0, 180.0);
    let nadia = Figure {
        legs: Legs::Cross,
        lean: 3.0,
        tilt: 4.0,
        gaze: (0.7, 0.05),
        face: Face::Laugh,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::SALMA, 28.0, (150.0, 0.0))
    }
    .under((150.0, 105.0));
    let noor = Figure {
        legs: Legs::Cross,
        lean: -4.0,
        tilt: -5.0,
        gaze: (-0.65, -0.05),
        face: Face::Laugh,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NOOR, 28.0, (330.0, 0.0))
    }
    .under((330.0, 125.0));
    nadia.draw(&mut art);
    noor.draw(&mut art);
    // The tablet leans against a cup, its screen empty.
    things::mug(&mut art, (262.0, 284.0), 33.0, LEAF.warm(0.2), 1.0);
    art.open("tablet", -10.0, (228.0, 264.0));
    art.rect((198.0, 242.0), (60.0, 46.0), 8.0, LINE);
    art.rect((204.0, 248.0), (48.0, 34.0), 3.0, NIGHT.mix(LINE, 0.4));
    art.close();
    for (one, c, colour) in [
        (&nadia, (172.0, 228.0), DUSK.mix(PAPER, 0.3)),
        (&noor, (308.0, 234.0), LAMP.shade(0.2)),
    ] {
        let (left, right) = ((c.0 - 20.0, c.1 + 8.0), (c.0 + 20.0, c.1 + 8.0));
        one.arm(&mut art, Hand::Left, Arm::To(left));
        one.arm(&mut art, Hand::Right, Arm::To(right));
        bowl(&mut art, c, colour);
        one.palm(&mut art, Hand::Left, left, (0.3, 1.0));
        one.palm(&mut art, Hand::Right, right, (-0.3, 1.0));
    }
    art
}
