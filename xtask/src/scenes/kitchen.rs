//! Inside at home: a kitchen, a window at night, a chair made of light.

use crate::buildings::{self};
use crate::canvas::{Art, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Legs};
use crate::stage;
use crate::things;

/// `sitting-small`: a child sits hunched beside an empty chair made of light.
pub fn sitting_small() -> Art {
    beside_light(&cast::MIA, 27.0)
}

/// `sitting-teen`: a teenager sits hunched beside an empty chair made of light.
pub fn sitting_teen() -> Art {
    beside_light(&cast::KOFI, 25.0)
}

fn beside_light(look: &Look, r: f32) -> Art {
    let mut art = stage::panel((330.0, 140.0));
    stage::room(&mut art, 246.0);
    things::room_window(&mut art, (62.0, 48.0), (84.0, 92.0));
    let halo = art.halo(GLOW, 0.62);
    art.circle((330.0, 168.0), 150.0, halo);
    stage::pool(&mut art, (330.0, 284.0), 100.0, 15.0);
    let light = art.fade(&[(0.0, PAPER, 1.0), (1.0, GLOW, 1.0)]);
    art.rect((288.0, 76.0), (84.0, 112.0), 24.0, light.clone());
    art.stroke("M300 204V280M360 204V280", GLOW, 10.0);
    art.rect((280.0, 186.0), (100.0, 24.0), 10.0, light);
    art.rect((306.0, 94.0), (48.0, 74.0), 14.0, LAMP.mix(GLOW, 0.4));
    let child = Figure {
        legs: Legs::Small(1.0),
        lean: 8.0,
        tilt: 14.0,
        gaze: (-0.2, 0.8),
        face: Face::Quiet,
        right: Arm::Inward((178.0, 250.0)),
        left: Arm::Inward((171.0, 258.0)),
        ..Figure::at(look, r, (132.0, 262.0))
    };
    child.draw(&mut art);
    art
}

/// `parent-kitchen`: a parent and a teenager at the kitchen table.
pub fn parent_kitchen() -> Art {
    let mut art = stage::panel((240.0, 62.0));
    stage::room(&mut art, 258.0);
    things::room_window(&mut art, (196.0, 100.0), (88.0, 78.0));
    art.rect((18.0, 76.0), (124.0, 8.0), 4.0, WOOD);
    things::plant(&mut art, (44.0, 58.0), 17.0);
    things::mug(&mut art, (84.0, 76.0), 21.0, LEAF, 1.0);
    things::mug(&mut art, (114.0, 76.0), 21.0, GLOW, 1.0);
    art.rect((372.0, 60.0), (92.0, 62.0), 6.0, WOOD.shade(0.25));
    art.stroke("M418 68V114", WOOD.shade(0.5), 4.0);
    art.circle((410.0, 92.0), 4.0, GLOW);
    art.circle((426.0, 92.0), 4.0, GLOW);
    buildings::hanging_lamp(&mut art, (240.0, 48.0), 34.0, 200.0);
    things::chair(&mut art, (104.0, 238.0), 30.0, 304.0, 1.0, BARK.warm(0.1));
    things::chair(&mut art, (376.0, 238.0), 30.0, 304.0, -1.0, BARK.warm(0.1));
    Figure {
        legs: Legs::Side(1.0),
        lean: 5.0,
        tilt: 3.0,
        gaze: (0.75, 0.1),
        left: Arm::Inward((176.0, 206.0)),
        right: Arm::Inward((190.0, 206.0)),
        ..Figure::at(&cast::DAD, 28.0, (110.0, 222.0))
    }
    .draw(&mut art);
    Figure {
        legs: Legs::Side(-1.0),
        lean: -7.0,
        tilt: -2.0,
        gaze: (-0.75, 0.1),
        mouth: 0.6,
        left: Arm::Inward((292.0, 205.0)),
        right: Arm::Inward((306.0, 206.0)),
        ..Figure::at(&cast::TEEN_TWO, 27.0, (372.0, 222.0))
    }
    .draw(&mut art);
    things::table(&mut art, 142.0, 214.0, 196.0, 306.0, WOOD.warm(0.1));
    things::mug(&mut art, (208.0, 214.0), 24.0, ROSE, -1.0);
    things::mug(&mut art, (276.0, 214.0), 24.0, PAPER, 1.0);
    art.path(
        &place(
            "M -1 -0.5 L 1 -0.5 C 0.9 0.3 0.5 0.5 0.3 0.5 L -0.3 0.5 C -0.5 0.5 -0.9 0.3 -1 -0.5 Z",
            (241.0, 204.0),
            (20.0, 20.0),
        ),
        LEAF,
    );
    art
}

/// `night-window`: a teenager at a window, the phone laid face down on the table.
pub fn night_window() -> Art {
    let mut art = stage::panel((60.0, 120.0));
    stage::room(&mut art, 330.0);
    art.rect((96.0, 24.0), (292.0, 216.0), 10.0, WOOD);
    let sky = art.fade(&[
        (0.0, NIGHT.shade(0.3).mix(LINE, 0.4), 1.0),
        (0.6, DUSK.shade(0.1), 1.0),
        (1.0, ROSE.mix(DUSK, 0.35), 1.0),
    ]);
    art.rect((108.0, 36.0), (268.0, 196.0), 4.0, sky);
    stage::stars(
        &mut art,
        &[
            (136.0, 64.0, 2.6),
            (204.0, 52.0, 2.2),
            (226.0, 100.0, 2.4),
            (288.0, 58.0, 2.6),
            (352.0, 66.0, 2.2),
        ],
    );
    art.path(
        &place(
            "M 0.3 -1 C -0.9 -0.8 -0.9 0.8 0.3 1 C -0.25 0.45 -0.25 -0.45 0.3 -1 Z",
            (168.0, 94.0),
            (24.0, 24.0),
        ),
        GLOW,
    );
    art.path("M108 232V196L134 174L160 196V186L188 160L216 186V204L240 184L264 204V190L300 168L340 190V200L376 178V232Z", NIGHT.mix(DUSK, 0.25));
    art.rect((180.0, 194.0), (15.0, 17.0), 2.0, LAMP);
    art.rect((306.0, 200.0), (15.0, 16.0), 2.0, LAMP);
    art.stroke("M242 36V232", WOOD, 8.0);
    art.path(
        &place(
            "M 0 0 L 1 0 C 1 0.5 0.7 0.8 0.55 1 L 0 1 Z",
            (82.0, 16.0),
            (70.0, 224.0),
        ),
        ROSE.shade(0.25),
    );
    art.path(
        &place(
            "M 0 0 L 1 0 C 1 0.5 0.7 0.8 0.55 1 L 0 1 Z",
            (402.0, 16.0),
            (-70.0, 224.0),
        ),
        ROSE.shade(0.35),
    );
    art.rect((74.0, 12.0), (336.0, 9.0), 4.0, BARK);
    stage::glow(&mut art, (60.0, 150.0), 130.0);
    Figure {
        legs: Legs::Hidden,
        lean: -4.0,
        tilt: -7.0,
        gaze: (-0.6, -0.25),
        face: Face::Level,
        right: Arm::To((306.0, 244.0)),
        left: Arm::Inward((262.0, 246.0)),
        ..Figure::at(&cast::TEEN, 40.0, (306.0, 290.0))
    }
    .draw(&mut art);
    art.rect((52.0, 250.0), (376.0, 20.0), 8.0, WOOD.warm(0.2));
    art.rect(
        (70.0, 270.0),
        (340.0, 60.0),
        0.0,
        DUSK.mix(ROSE, 0.2).shade(0.2),
    );
    phone_on_sill(&mut art);
    art.path(
        &place(
            "M -0.5 -0.6 Q 0 -0.7 0.5 -0.6 L 0.95 0.55 Q 0 0.75 -0.95 0.55 Z",
            (60.0, 158.0),
            (32.0, 32.0),
        ),
        LAMP.warm(0.4),
    );
    art.stroke("M60 178V244", LINE, 6.0);
    art.ellipse((60.0, 248.0), 22.0, 7.0, LINE);
    art
}

/// A phone face down: only its back and the small lens show.
fn phone_on_sill(art: &mut Art) {
    art.poly(
        &[
            (146.0, 240.0),
            (218.0, 240.0),
            (226.0, 256.0),
            (138.0, 256.0),
        ],
        LINE,
    );
    art.rect((136.0, 253.0), (92.0, 7.0), 3.5, DUSK);
    art.ellipse((156.0, 246.0), 7.0, 3.5, HAZE);
}
