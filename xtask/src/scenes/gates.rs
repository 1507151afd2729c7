//! Older students at school: the side door in the early morning, the gate, the school paper's room, the counselor's office.

use super::{props, toys};
use crate::buildings;
use crate::canvas::{Art, P, Paint};
use crate::cast::{self, Build, Look};
use crate::hair::Hair;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// A person seen only from behind: short brown hair and a gray sweatshirt with the hood down.
pub(super) const GUEST: Look = Look {
    name: "guest",
    skin: 1,
    hair: Hair::Crop,
    hair_colour: CHESTNUT,
    top: HAZE,
    bottom: NIGHT,
    build: Build::Teen,
    extras: &[],
};

/// The sky of an early morning, with a low sun at `sun`.
fn morning(sun: P) -> Art {
    let mut art = Art::new(stage::PANEL, 24.0, sun);
    let paint = art.fade(&[
        (0.0, DUSK.mix(NIGHT, 0.25), 1.0),
        (0.45, DUSK.mix(ROSE, 0.45), 1.0),
        (0.7, ROSE.warm(0.25), 1.0),
        (1.0, GLOW, 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 320.0), 0.0, paint);
    let halo = art.halo(GLOW, 0.8);
    art.circle(sun, 190.0, halo);
    art
}

/// A person from behind, with the hood of the sweatshirt down.
fn guest(art: &mut Art, hip: P, r: f32, tilt: f32) {
    let one = Figure {
        legs: Legs::Hidden,
        behind: true,
        tilt,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&GUEST, r, hip)
    };
    let (x, y) = one.chest();
    // The elbows; the hands are in front, out of sight.
    for side in [-1.0, 1.0] {
        art.stroke(
            &format!(
                "M{} {}Q{} {} {} {}",
                x + side * 0.62 * r,
                y + 0.1 * r,
                x + side * 1.75 * r,
                y + 1.15 * r,
                x + side * 0.4 * r,
                y + 1.6 * r
            ),
            HAZE.shade(0.16),
            r * 0.56,
        );
    }
    one.draw(art);
    hood(art, (x, y), r);
}

/// The hood of a sweatshirt, down on the back of a person whose chest is at `(x, y)`.
pub(super) fn hood(art: &mut Art, (x, y): P, r: f32) {
    art.path(
        &format!(
            "M{} {}Q{x} {} {} {}Q{} {} {x} {}Q{} {} {} {}Z",
            x - 0.85 * r,
            y - 0.55 * r,
            y + 0.1 * r,
            x + 0.85 * r,
            y - 0.55 * r,
            x + 0.95 * r,
            y + 0.75 * r,
            y + 0.95 * r,
            x - 0.95 * r,
            y + 0.75 * r,
            x - 0.85 * r,
            y - 0.55 * r
        ),
        HAZE.shade(0.22),
    );
}

/// `okoro-side-door`: the counselor holds the side door open for Jonah and Yuna, early in the morning.
pub fn okoro_side_door() -> Art {
    let mut art = morning((440.0, 190.0));
    stage::dark_roofs(&mut art, 246.0, 66.0, DUSK.mix(ROSE, 0.5));
    art.circle((440.0, 192.0), 22.0, PAPER);
    // The school's wall with its side door.
    let wall = ROSE.mix(DUSK, 0.5);
    let front = art.lit(wall, 90.0);
    art.rect((0.0, 0.0), (206.0, 262.0), 0.0, front);
    let mut bricks = String::new();
    for i in 0..14_u8 {
        let (c, r) = (f32::from(i % 2), f32::from(i / 2));
        let x = 14.0 + c * 100.0 + if i / 2 % 2 == 0 { 0.0 } else { 48.0 };
        bricks.push_str(&format!("M{x} {}h26", 20.0 + r * 34.0));
    }
    art.stroke(&bricks, Paint::Soft(NIGHT, 0.15), 9.0);
    art.rect((26.0, 54.0), (116.0, 212.0), 6.0, wall.mix(PAPER, 0.45));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.3), 1.0)]);
    art.rect((36.0, 64.0), (96.0, 202.0), 3.0, warm);
    stage::ground(&mut art, 260.0, HAZE.mix(ROSE, 0.35).shade(0.25));
    art.poly(
        &[(132.0, 64.0), (182.0, 50.0), (182.0, 286.0), (132.0, 266.0)],
        LEAF.shade(0.2),
    );
    art.rect((150.0, 88.0), (20.0, 46.0), 4.0, GLOW.shade(0.1));
    art.circle((174.0, 176.0), 5.0, LAMP);
    let okoro = Figure {
        lean: 2.0,
        tilt: 3.0,
        gaze: (0.65, 0.1),
        mouth: 0.8,
        left: Arm::Down,
        right: Arm::To((164.0, 176.0)),
        ..Figure::at(&cast::OKORO, 25.5, (110.0, 0.0))
    }
    .under((110.0, 84.0));
    okoro.draw(&mut art);
    let jonah = Figure {
        lean: -1.0,
        tilt: -4.0,
        gaze: (-0.45, 0.25),
        face: Face::Quiet,
        left: Arm::Later,
        right: Arm::Down,
        ..Figure::at(&cast::TEEN, 26.0, (250.0, 0.0))
    }
    .under((250.0, 100.0));
    let (x, y) = jonah.chest();
    art.rect((x - 31.0, y - 8.0), (62.0, 74.0), 20.0, BARK.warm(0.1));
    jonah.draw(&mut art);
    toys::straps(&mut art, &jonah, BARK);
    jonah.arm(&mut art, Hand::Left, Arm::Inward((x - 12.0, y + 14.0)));
    let yuna = Figure {
        legs: Legs::Side(-1.0),
        lean: -2.0,
        tilt: -2.0,
        gaze: (-0.65, -0.05),
        mouth: 0.7,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::YUKI, 24.0, (380.0, 0.0))
    }
    .under((380.0, 130.0));
    things::wheelchair_back(&mut art, yuna.hip, 24.0, -1.0);
    yuna.draw(&mut art);
    things::wheelchair_front(&mut art, yuna.hip, 24.0, -1.0, 308.0);
    yuna.arm(&mut art, Hand::Right, Arm::Inward((372.0, 246.0)));
    // The pack of gum on her open hand.
    yuna.arm(&mut art, Hand::Left, Arm::To((328.0, 206.0)));
    art.open("gum", -10.0, (318.0, 192.0));
    art.rect((302.0, 186.0), (34.0, 13.0), 3.0, LAMP);
    art.rect((302.0, 186.0), (9.0, 13.0), 3.0, PAPER);
    art.close();
    art
}

/// `jonah-gate`: three friends at the school gate in the morning sun, ready to go in together.
pub fn jonah_gate() -> Art {
    let mut art = morning((240.0, 150.0));
    art.circle((206.0, 120.0), 24.0, PAPER);
    // The school far behind the gate.
    let wall = ROSE.mix(DUSK, 0.5);
    art.rect((150.0, 150.0), (180.0, 100.0), 0.0, wall);
    art.poly(
        &[(212.0, 152.0), (240.0, 116.0), (268.0, 152.0)],
        BARK.mix(ROSE, 0.2),
    );
    art.rect((142.0, 144.0), (196.0, 13.0), 5.0, BARK.mix(ROSE, 0.2));
    for x in [164.0, 196.0, 262.0, 294.0] {
        art.rect((x, 170.0), (22.0, 28.0), 3.0, GLOW);
    }
    stage::ground(&mut art, 244.0, LEAF.mix(ROSE, 0.3).shade(0.15));
    art.poly(
        &[
            (218.0, 244.0),
            (262.0, 244.0),
            (388.0, 330.0),
            (92.0, 330.0),
        ],
        PAPER.mix(ROSE, 0.5).shade(0.1),
    );
    // The gate stands open: posts and leaves left and right.
    for (post, leaf) in [(40.0_f32, -54.0_f32), (420.0, 460.0)] {
        let mut bars = String::new();
        for i in 0..4_u8 {
            bars.push_str(&format!("M{} 140V284", leaf + 14.0 + f32::from(i) * 22.0));
        }
        art.stroke(&bars, LINE, 6.0);
        art.stroke(&format!("M{leaf} 152h90M{leaf} 270h90"), LINE, 6.0);
        art.rect(
            (post, 118.0),
            (22.0, 182.0),
            5.0,
            PAPER.mix(ROSE, 0.45).shade(0.15),
        );
        art.rect((post - 6.0, 110.0), (34.0, 15.0), 6.0, PAPER.mix(ROSE, 0.4));
    }
    let nadia = Figure {
        lean: 2.0,
        tilt: 3.0,
        gaze: (0.7, 0.05),
        left: Arm::Down,
        right: Arm::Later,
        ..Figure::at(&cast::SALMA, 25.0, (130.0, 0.0))
    }
    .under((130.0, 110.0));
    nadia.draw(&mut art);
    let jonah = Figure {
        tilt: -2.0,
        gaze: (0.35, 0.05),
        mouth: 0.7,
        left: Arm::Down,
        right: Arm::Later,
        ..Figure::at(&cast::TEEN, 25.5, (250.0, 0.0))
    }
    .under((250.0, 100.0));
    let (x, y) = jonah.chest();
    art.rect((x - 31.0, y - 8.0), (62.0, 74.0), 20.0, BARK.warm(0.1));
    jonah.draw(&mut art);
    toys::straps(&mut art, &jonah, BARK);
    jonah.arm(&mut art, Hand::Right, Arm::Inward((x + 12.0, y + 16.0)));
    nadia.arm(&mut art, Hand::Right, Arm::To((194.0, 190.0)));
    let yuna = Figure {
        legs: Legs::Side(-1.0),
        tilt: -3.0,
        gaze: (-0.65, -0.15),
        left: Arm::To((318.0, 208.0)),
        right: Arm::Inward((362.0, 244.0)),
        ..Figure::at(&cast::YUKI, 24.0, (370.0, 0.0))
    }
    .under((370.0, 125.0));
    things::wheelchair_back(&mut art, yuna.hip, 24.0, -1.0);
    yuna.draw(&mut art);
    things::wheelchair_front(&mut art, yuna.hip, 24.0, -1.0, 306.0);
    art
}

/// `interview-table`: Yuna with her notebook; across from her a person with their back to us.
pub fn interview_table() -> Art {
    let mut art = stage::panel((258.0, 150.0));
    stage::room(&mut art, 268.0);
    // Pages of the school paper on the wall, each a picture and gray lines.
    for (x, y, turn, colour) in [
        (398.0, 130.0, -3.0, ROSE),
        (446.0, 150.0, 4.0, LEAF.warm(0.2)),
    ] {
        props::card(&mut art, (x, y), (42.0, 54.0), turn, |art| {
            art.rect((x - 15.0, y - 20.0), (30.0, 20.0), 2.0, colour);
            art.stroke(
                &format!("M{} {}h28M{} {}h20", x - 14.0, y + 9.0, x - 14.0, y + 18.0),
                HAZE,
                4.0,
            );
        });
    }
    things::room_window(&mut art, (26.0, 112.0), (56.0, 64.0));
    let yuna = Figure {
        legs: Legs::Side(1.0),
        lean: 4.0,
        gaze: (0.7, 0.05),
        face: Face::Level,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::YUKI, 27.0, (130.0, 0.0))
    }
    .under((130.0, 120.0));
    things::wheelchair_back(&mut art, yuna.hip, 27.0, 1.0);
    yuna.draw(&mut art);
    things::wheelchair_front(&mut art, yuna.hip, 27.0, 1.0, 322.0);
    things::table(&mut art, 176.0, 236.0, 216.0, 320.0, WOOD.warm(0.1));
    props::table_lamp(&mut art, (258.0, 237.0), 30.0, 76.0, 170.0);
    art.poly(
        &[
            (290.0, 228.0),
            (330.0, 228.0),
            (338.0, 238.0),
            (284.0, 238.0),
        ],
        PAPER,
    );
    art.poly(
        &[
            (276.0, 224.0),
            (312.0, 225.0),
            (318.0, 234.0),
            (272.0, 233.0),
        ],
        PAPER.shade(0.12),
    );
    props::card(&mut art, (196.0, 214.0), (38.0, 46.0), 14.0, |art| {
        art.stroke("M184 202h24M184 212h24M184 222h14", HAZE, 4.0);
    });
    yuna.arm(&mut art, Hand::Left, Arm::Inward((180.0, 232.0)));
    art.line((196.0, 200.0), (206.0, 178.0), LAMP, 5.0);
    yuna.arm(&mut art, Hand::Right, Arm::To((190.0, 202.0)));
    things::chair(&mut art, (372.0, 292.0), 38.0, 340.0, -1.0, BARK);
    guest(&mut art, (366.0, 282.0), 32.0, -6.0);
    art
}

/// `okoro-office`: the counselor leans in; Yuna sits beside the person with their back to us.
pub fn okoro_office() -> Art {
    let mut art = stage::panel((52.0, 110.0));
    stage::room(&mut art, 262.0);
    things::bookshelf(&mut art, 290.0, 126.0, 80.0);
    things::room_window(&mut art, (176.0, 104.0), (58.0, 66.0));
    buildings::floor_lamp(&mut art, (34.0, 112.0), 28.0, 296.0, 190.0);
    things::plant(&mut art, (444.0, 246.0), 30.0);
    things::rug(&mut art, (240.0, 306.0), 210.0, 15.0, ROSE.mix(DUSK, 0.35));
    let okoro = Figure {
        legs: Legs::Side(1.0),
        lean: 9.0,
        tilt: 4.0,
        gaze: (0.7, 0.15),
        mouth: 0.6,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::OKORO, 25.5, (110.0, 0.0))
    }
    .under((110.0, 90.0));
    things::chair(&mut art, (okoro.hip.0 - 3.0, 246.0), 29.0, 312.0, 1.0, WOOD);
    okoro.draw(&mut art);
    okoro.arm(&mut art, Hand::Left, Arm::Inward((132.0, 230.0)));
    okoro.arm(&mut art, Hand::Right, Arm::To((176.0, 204.0)));
    let yuna = Figure {
        legs: Legs::Side(-1.0),
        lean: -3.0,
        tilt: -3.0,
        gaze: (-0.7, 0.05),
        mouth: 0.4,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::YUKI, 25.0, (380.0, 0.0))
    }
    .under((380.0, 120.0));
    things::wheelchair_back(&mut art, yuna.hip, 25.0, -1.0);
    yuna.draw(&mut art);
    things::wheelchair_front(&mut art, yuna.hip, 25.0, -1.0, 310.0);
    yuna.arm(&mut art, Hand::Right, Arm::Inward((366.0, 244.0)));
    yuna.arm(&mut art, Hand::Left, Arm::To((330.0, 222.0)));
    art.rect((206.0, 270.0), (100.0, 14.0), 6.0, WOOD);
    art.stroke("M218 282V326M294 282V326", WOOD.shade(0.3), 8.0);
    guest(&mut art, (256.0, 262.0), 29.0, 4.0);
    art
}

/// A row of `count` lockers along the wall from `x`, in two alternating colors.
pub(super) fn lockers(art: &mut Art, x: f32, count: u8, tones: [Colour; 2]) {
    for i in 0..count {
        let x = x + f32::from(i) * 40.0;
        let paint = art.lit(tones[usize::from(i % 2)], x + 20.0);
        art.rect((x, 74.0), (37.0, 178.0), 4.0, paint);
        art.stroke(
            &format!(
                "M{} 90h17M{} 100h17M{} 110h17",
                x + 10.0,
                x + 10.0,
                x + 10.0
            ),
            Paint::Soft(NIGHT, 0.45),
            4.0,
        );
        art.circle((x + 29.0, 164.0), 4.0, HAZE);
    }
}

/// `way-out-hall`: a dark school hall with lockers; one door is open, and light falls through it.
pub fn way_out_hall() -> Art {
    let mut art = stage::panel((330.0, 150.0));
    let wall = art.fade(&[
        (0.0, NIGHT.shade(0.2), 1.0),
        (1.0, DUSK.mix(NIGHT, 0.3), 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 250.0), 0.0, wall);
    let floor = art.fade(&[
        (0.0, DUSK.mix(HAZE, 0.2).shade(0.3), 1.0),
        (1.0, NIGHT.mix(LINE, 0.4), 1.0),
    ]);
    art.rect((0.0, 248.0), (480.0, 80.0), 0.0, floor);
    let tones = [LEAF.mix(DUSK, 0.55), DUSK.mix(HAZE, 0.25)];
    lockers(&mut art, 8.0, 6, tones.map(|tone| tone.shade(0.25)));
    art.rect((0.0, 66.0), (254.0, 10.0), 3.0, NIGHT.mix(DUSK, 0.5));
    art.rect((0.0, 246.0), (480.0, 7.0), 0.0, NIGHT);
    lockers(&mut art, 424.0, 2, tones.map(|tone| tone.shade(0.25)));
    let halo = art.halo(LAMP, 0.6);
    art.circle((322.0, 160.0), 190.0, halo);
    art.poly(
        &[
            (280.0, 250.0),
            (362.0, 250.0),
            (300.0, 330.0),
            (96.0, 330.0),
        ],
        Paint::Soft(GLOW, 0.55),
    );
    art.rect((268.0, 46.0), (106.0, 208.0), 6.0, PAPER.mix(ROSE, 0.4));
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((278.0, 56.0), (86.0, 196.0), 3.0, warm);
    // Inside are a chair and a plant: a room that is in use.
    things::plant(&mut art, (346.0, 232.0), 17.0);
    art.rect((288.0, 84.0), (30.0, 26.0), 3.0, PAPER);
    art.circle((303.0, 97.0), 7.0, LEAF.warm(0.2));
    art.poly(
        &[(364.0, 56.0), (412.0, 42.0), (412.0, 276.0), (364.0, 252.0)],
        LEAF.shade(0.15),
    );
    art.rect((380.0, 84.0), (20.0, 44.0), 4.0, GLOW.shade(0.2));
    art.circle((404.0, 168.0), 5.0, LAMP);
    art
}
