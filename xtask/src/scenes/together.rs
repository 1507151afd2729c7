//! Many people: the helpers and the cake.

use crate::buildings::{self};
use crate::canvas::Art;
use crate::cast::{self};
use crate::palette::*;
use crate::people::{Arm, Figure, Hand, Legs};
use crate::stage;

/// `helpers-circle`: five different grown-ups in a half circle around a child.
pub fn helpers_circle() -> Art {
    let mut art = stage::panel((240.0, 60.0));
    stage::stars(
        &mut art,
        &[
            (48.0, 40.0, 2.4),
            (150.0, 30.0, 2.2),
            (338.0, 34.0, 2.6),
            (436.0, 56.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 216.0, 104.0, DUSK.mix(ROSE, 0.2).shade(0.15));
    stage::ground(&mut art, 214.0, NIGHT.mix(LEAF, 0.3));
    stage::pool(&mut art, (240.0, 276.0), 190.0, 36.0);
    buildings::street_lamp(&mut art, (116.0, 230.0), 190.0, 15.0, 170.0);
    let r = 21.0;
    let grown = [
        (&cast::GRAN, 240.0, 236.0, 0.0),
        (&cast::NURSE, 160.0, 250.0, 0.3),
        (&cast::ADE, 320.0, 250.0, -0.3),
        (&cast::COACH, 82.0, 280.0, 0.5),
        (&cast::NEIGHBOUR, 398.0, 280.0, -0.5),
    ];
    for (look, x, ground, turn) in grown {
        let figure = Figure {
            gaze: (turn, 0.5),
            lean: turn * 5.0,
            ..Figure::stand(look, r, x, ground)
        };
        let figure = if x < 130.0 {
            Figure {
                right: Arm::To((x + 46.0, 216.0)),
                ..figure
            }
        } else {
            figure
        };
        let figure = if x > 350.0 {
            Figure {
                left: Arm::To((x - 46.0, 216.0)),
                ..figure
            }
        } else {
            figure
        };
        figure.draw(&mut art);
    }
    Figure {
        behind: true,
        ..Figure::stand(&cast::NOOR, 20.0, 240.0, 312.0)
    }
    .draw(&mut art);
    art
}

/// `surprise-cake`: a child and two dads behind a cake with candles; a grandfather comes in and throws up his hands.
pub fn surprise_cake() -> Art {
    let mut art = stage::panel((240.0, 150.0));
    stage::room(&mut art, 270.0);
    garland(&mut art);
    stage::glow(&mut art, (240.0, 150.0), 190.0);
    Figure {
        legs: Legs::Hidden,
        gaze: (0.1, 0.6),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::PAPA, 27.0, (296.0, 214.0))
    }
    .draw(&mut art);
    Figure {
        legs: Legs::Hidden,
        gaze: (0.1, 0.6),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::DAD, 27.0, (184.0, 214.0))
    }
    .draw(&mut art);
    Figure {
        legs: Legs::Hidden,
        lean: 5.0,
        gaze: (0.7, 0.3),
        left: Arm::Inward((150.0, 226.0)),
        right: Arm::Inward((166.0, 226.0)),
        ..Figure::at(&cast::MIA, 29.0, (96.0, 246.0))
    }
    .draw(&mut art);
    let guest = Figure {
        legs: Legs::Hidden,
        lean: -4.0,
        gaze: (-0.7, 0.3),
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::GRANDPA, 28.0, (392.0, 232.0))
    };
    guest.draw(&mut art);
    guest.arm(&mut art, Hand::Left, Arm::To((342.0, 136.0)));
    guest.arm(&mut art, Hand::Right, Arm::To((438.0, 128.0)));
    art.rect((20.0, 240.0), (440.0, 90.0), 0.0, ROSE.mix(DUSK, 0.45));
    let cloth = art.fade(&[(0.0, PAPER, 1.0), (1.0, PAPER.shade(0.12), 1.0)]);
    art.rect((8.0, 232.0), (464.0, 18.0), 8.0, cloth);
    art.ellipse((240.0, 234.0), 84.0, 9.0, HAZE);
    let cake = art.fade(&[(0.0, ROSE.warm(0.25), 1.0), (1.0, ROSE.shade(0.12), 1.0)]);
    art.rect((176.0, 184.0), (128.0, 50.0), 12.0, cake);
    art.path("M170 196Q170 178 190 178H290Q310 178 310 196Q310 212 298 212Q286 212 284 202Q280 214 268 214Q256 214 254 202Q250 216 238 216Q226 216 224 202Q220 212 208 212Q198 212 196 202Q192 212 182 210Q170 208 170 196Z", PAPER);
    art.stroke("M208 178V154M240 178V150M272 178V154", LEAF.warm(0.3), 8.0);
    for (x, y) in [(208.0, 142.0), (240.0, 138.0), (272.0, 142.0)] {
        art.path(
            &crate::canvas::place(
                "M 0 -1 C 0.8 -0.2 0.7 0.9 0 0.9 C -0.7 0.9 -0.8 -0.2 0 -1 Z",
                (x, y),
                (8.0, 12.0),
            ),
            LAMP,
        );
    }
    art
}

/// Two arcs of paper flags across the top.
pub(super) fn garland(art: &mut Art) {
    art.stroke("M-6 22Q117 86 240 22Q363 86 486 22", PAPER, 4.0);
    for (i, (x, y)) in [
        (44.0, 43.0),
        (117.0, 54.0),
        (190.0, 43.0),
        (290.0, 43.0),
        (363.0, 54.0),
        (436.0, 43.0),
    ]
    .iter()
    .enumerate()
    {
        let colour = [ROSE, GLOW, LEAF].get(i % 3).copied().unwrap_or(ROSE);
        art.poly(&[(x - 15.0, *y), (x + 15.0, *y), (*x, y + 28.0)], colour);
    }
}
