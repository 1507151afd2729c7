//! More choices for the youngest: making room at a table, and favorite things.

use crate::buildings::{self};
use crate::canvas::{Art, P, Paint, blob, place};
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// Two children at a low table with a board game; a third child is drawn by the caller.
fn at_game(heads_down: bool) -> Art {
    let mut art = stage::panel((250.0, 50.0));
    stage::room(&mut art, 252.0);
    things::room_window(&mut art, (26.0, 44.0), (70.0, 76.0));
    things::rug(&mut art, (196.0, 294.0), 180.0, 20.0, ROSE.mix(DUSK, 0.35));
    buildings::hanging_lamp(&mut art, (206.0, 44.0), 32.0, 190.0);
    let down = if heads_down { 0.8 } else { 0.15 };
    let one = Figure {
        legs: Legs::Hidden,
        lean: 5.0,
        tilt: 5.0,
        gaze: (0.6, down),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::IDA, 31.0, (118.0, 252.0))
    };
    let two = Figure {
        legs: Legs::Hidden,
        lean: if heads_down { -5.0 } else { 2.0 },
        tilt: if heads_down { -5.0 } else { 3.0 },
        gaze: (if heads_down { -0.6 } else { 0.7 }, down),
        face: if heads_down { Face::Open } else { Face::Level },
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::TARIQ, 31.0, (266.0, 252.0))
    };
    one.draw(&mut art);
    two.draw(&mut art);
    art.stroke("M112 266V312M278 266V312", BARK.shade(0.25), 10.0);
    let top = art.lit(WOOD.warm(0.1), 192.0);
    art.ellipse((192.0, 256.0), 112.0, 24.0, WOOD.shade(0.35));
    art.ellipse((192.0, 250.0), 112.0, 24.0, top);
    art.path("M150 244H232L242 260H142Z", PAPER);
    art.circle((176.0, 246.0), 8.0, LEAF);
    art.circle((208.0, 250.0), 8.0, DUSK);
    one.arm(&mut art, Hand::Right, Arm::To((160.0, 240.0)));
    two.arm(&mut art, Hand::Left, Arm::To((226.0, 240.0)));
    if !heads_down {
        // A flat hand toward the third child: not today.
        two.arm(&mut art, Hand::Right, Arm::To((318.0, 206.0)));
    }
    art
}

/// `opt-go-on`: two children play and do not look up; a third stands beside the table.
pub fn go_on() -> Art {
    let mut art = at_game(true);
    Figure {
        tilt: -5.0,
        gaze: (-0.6, 0.35),
        face: Face::Thinking,
        left: Arm::Inward((386.0, 226.0)),
        right: Arm::Inward((402.0, 228.0)),
        ..Figure::stand(&cast::MIA, 30.0, 396.0, 304.0)
    }
    .draw(&mut art);
    art
}

/// `opt-not-today`: one of two at a table holds up a hand; a third child turns to go.
pub fn not_today() -> Art {
    let mut art = at_game(false);
    Figure {
        legs: Legs::Walk(1.0),
        lean: 2.0,
        tilt: 7.0,
        gaze: (0.6, 0.6),
        face: Face::Quiet,
        ..Figure::stand(&cast::MIA, 30.0, 414.0, 304.0)
    }
    .draw(&mut art);
    art
}

/// `opt-animal`: an owl on a branch under the moon.
pub fn animal() -> Art {
    let mut art = stage::panel((90.0, 60.0));
    stage::stars(
        &mut art,
        &[
            (180.0, 40.0, 2.6),
            (390.0, 60.0, 2.4),
            (430.0, 150.0, 2.2),
            (56.0, 170.0, 2.4),
        ],
    );
    stage::glow(&mut art, (92.0, 74.0), 130.0);
    art.circle((92.0, 74.0), 34.0, GLOW);
    stage::far_roofs(&mut art, 320.0, 60.0, DUSK.mix(ROSE, 0.3));
    art.stroke("M-10 262C120 244 300 250 490 226", BARK, 20.0);
    art.stroke("M392 240C420 214 430 196 452 190", BARK, 11.0);
    for (at, s) in [
        ((60.0, 236.0), 26.0),
        ((430.0, 186.0), 24.0),
        ((460.0, 206.0), 22.0),
    ] {
        let leaf = place(
            "M -1 0.4 C -0.8 -0.7 0.2 -0.9 1 -0.6 C 0.9 0.3 0.2 0.9 -1 0.4 Z",
            at,
            (s, s),
        );
        art.path(&leaf, LEAF);
    }
    let feather = WOOD.shade(0.2);
    let c: P = (246.0, 164.0);
    let body = art.lit(feather, c.0);
    art.path(
        &place("M -0.95 -0.95 C -0.7 -0.85 -0.4 -0.9 0 -0.9 C 0.4 -0.9 0.7 -0.85 0.95 -0.95 C 1.05 -0.4 1 0.6 0.7 0.95 C 0.4 1.15 -0.4 1.15 -0.7 0.95 C -1 0.6 -1.05 -0.4 -0.95 -0.95 Z", c, (78.0, 86.0)),
        body,
    );
    art.ellipse((246.0, 206.0), 42.0, 40.0, ROSE.warm(0.45));
    art.path(
        &format!(
            "{}{}{}",
            blob((228.0, 196.0), 6.0, 5.0),
            blob((264.0, 196.0), 6.0, 5.0),
            blob((246.0, 216.0), 6.0, 5.0)
        ),
        ROSE.shade(0.15),
    );
    for side in [-1.0_f32, 1.0] {
        let x = 246.0 + side * 32.0;
        art.circle((x, 130.0), 31.0, PAPER);
        art.circle((x - side * 4.0, 132.0), 13.0, LINE);
        art.circle((x - side * 8.0, 127.0), 4.0, PAPER);
        art.path(
            &place(
                "M 0 -0.9 C 0.8 -0.4 0.8 0.7 -0.1 1 C -0.5 0.4 -0.4 -0.4 0 -0.9 Z",
                (246.0 + side * 66.0, 190.0),
                (side * 24.0, 56.0),
            ),
            feather.shade(0.3),
        );
    }
    art.poly(&[(234.0, 146.0), (258.0, 146.0), (246.0, 168.0)], LAMP);
    art.stroke(
        "M222 248V258M236 250V260M256 250V260M270 248V258",
        LAMP,
        7.0,
    );
    art
}

/// `opt-cake`: a slice of cake with a strawberry on a plate.
pub fn cake() -> Art {
    let mut art = stage::panel((400.0, 60.0));
    stage::room(&mut art, 330.0);
    buildings::hanging_lamp(&mut art, (404.0, 48.0), 32.0, 200.0);
    art.rect((0.0, 256.0), (480.0, 80.0), 0.0, ROSE.mix(DUSK, 0.45));
    let cloth = art.fade(&[(0.0, PAPER, 1.0), (1.0, PAPER.shade(0.12), 1.0)]);
    art.rect((-10.0, 246.0), (500.0, 22.0), 8.0, cloth);
    art.ellipse((236.0, 248.0), 150.0, 20.0, HAZE);
    art.ellipse((236.0, 244.0), 120.0, 13.0, HAZE.warm(0.35));
    let crumb = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.4), 1.0)]);
    art.path(
        "M136 168L336 142V236Q336 244 328 244H144Q136 244 136 236Z",
        crumb,
    );
    art.path("M136 200L336 180V196L136 216Z", PAPER);
    art.path("M128 160Q128 148 140 146L250 96Q330 92 344 130V150Q338 162 330 150Q322 166 312 154Q300 172 290 158Q276 178 264 162Q250 180 238 166Q222 186 210 170Q194 188 182 174Q166 190 154 176Q138 188 128 172Z", ROSE.warm(0.15));
    let berry = place(
        "M 0 1 C -0.9 0.5 -1.1 -0.5 -0.5 -0.75 C -0.2 -0.85 0.2 -0.85 0.5 -0.75 C 1.1 -0.5 0.9 0.5 0 1 Z",
        (252.0, 88.0),
        (32.0, 34.0),
    );
    art.path(&berry, ROSE.mix(Colour(0xC9, 0x50, 0x50), 0.6));
    art.path(
        &place(
            "M 0 -0.4 L -0.8 -0.1 L -0.55 -0.7 L 0 -0.9 L 0.55 -0.7 L 0.8 -0.1 Z",
            (252.0, 74.0),
            (26.0, 20.0),
        ),
        LEAF,
    );
    let seeds: String = [(240.0, 90.0), (262.0, 92.0), (252.0, 104.0)]
        .iter()
        .map(|d| blob(*d, 2.6, 3.4))
        .collect();
    art.path(&seeds, Paint::Flat(GLOW));
    art
}
