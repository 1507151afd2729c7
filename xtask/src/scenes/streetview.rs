//! A street drawn in perspective: the morning after.

use crate::buildings;
use crate::canvas::{Art, P, Paint};
use crate::palette::*;
use crate::stage;

/// The vanishing point of the street.
const EYE: P = (286.0, 190.0);

/// A house front: its near and far end, its height, and its color.
type Front = (f32, f32, f32, Colour);

/// Where a point of the street is on the panel, given its distance to the side, up, and away from us.
fn see(x: f32, y: f32, z: f32) -> P {
    (EYE.0 + x * 190.0 / z, EYE.1 - y * 190.0 / z)
}

/// A piece of a wall along the street at `x`, from `near` to `far`, between two heights.
fn wall(art: &mut Art, x: f32, (near, far): P, (low, high): P, paint: impl Into<Paint>) {
    let points = [
        see(x, low, near),
        see(x, low, far),
        see(x, high, far),
        see(x, high, near),
    ];
    art.poly(&points, paint);
}

/// `sunrise-street`: the street at first light, one door open.
pub fn sunrise_street() -> Art {
    let mut art = stage::panel(EYE);
    let sky = art.fade(&[
        (0.0, DUSK, 1.0),
        (0.3, DUSK.mix(ROSE, 0.55), 1.0),
        (0.52, ROSE.warm(0.25), 1.0),
        (0.62, GLOW, 1.0),
    ]);
    art.rect((0.0, 0.0), (480.0, 320.0), 0.0, sky);
    let halo = art.halo(PAPER, 0.8);
    art.circle((286.0, 178.0), 150.0, halo);
    art.circle((286.0, 176.0), 34.0, PAPER.warm(0.3));
    art.path(
        "M200 192C240 176 330 176 380 192V210H200Z",
        LEAF.mix(ROSE, 0.4),
    );
    let ground = art.fade(&[(0.0, ROSE.warm(0.4), 1.0), (1.0, DUSK.mix(ROSE, 0.35), 1.0)]);
    art.rect((0.0, 192.0), (480.0, 130.0), 0.0, ground);
    // The road between its sidewalks.
    art.poly(
        &[
            see(-0.62, -0.55, 0.6),
            see(-0.62, -0.55, 9.0),
            see(0.62, -0.55, 9.0),
            see(0.62, -0.55, 0.6),
        ],
        DUSK.shade(0.25),
    );
    art.poly(
        &[
            see(-0.09, -0.55, 0.6),
            see(-0.1, -0.55, 9.0),
            see(0.1, -0.55, 9.0),
            see(0.09, -0.55, 0.6),
        ],
        Paint::Soft(GLOW, 0.35),
    );
    let rows: [(f32, [Front; 3]); 2] = [
        (
            -1.15,
            [
                (4.4, 8.0, 0.75, DUSK.mix(ROSE, 0.55)),
                (2.2, 4.4, 1.0, LEAF.mix(DUSK, 0.35)),
                (0.7, 2.2, 0.86, ROSE.mix(DUSK, 0.4)),
            ],
        ),
        (
            1.1,
            [
                (4.2, 8.0, 0.9, ROSE.mix(DUSK, 0.35)),
                (2.1, 4.2, 0.72, PAPER.mix(DUSK, 0.5)),
                (0.7, 2.1, 1.0, DUSK.mix(LEAF, 0.2)),
            ],
        ),
    ];
    for (x, houses) in rows {
        for (near, far, high, colour) in houses {
            let paint = art.lit(colour, if x < 0.0 { 0.0 } else { 480.0 });
            wall(&mut art, x, (near, far), (-0.55, high), paint);
            wall(
                &mut art,
                x,
                (near, far),
                (high, high + 0.1),
                BARK.mix(DUSK, 0.3),
            );
            // A chimney on each roof.
            let mid = near + (far - near) * 0.4;
            let top = high + 0.1;
            wall(
                &mut art,
                x * 1.06,
                (mid, mid + (far - near) * 0.16),
                (top - 0.06, top + 0.2),
                BARK.mix(NIGHT, 0.3),
            );
            let span = far - near;
            for share in [0.26, 0.62] {
                let (a, b) = (near + span * share, near + span * (share + 0.16));
                wall(&mut art, x, (a, b), (0.28, 0.62), NIGHT.mix(DUSK, 0.5));
            }
        }
    }
    // Closed doors, and the open one with its light.
    wall(&mut art, 1.1, (1.5, 1.75), (-0.55, 0.1), BARK);
    wall(&mut art, 1.1, (2.9, 3.2), (-0.55, 0.05), LEAF.shade(0.4));
    wall(&mut art, -1.15, (2.9, 3.25), (-0.55, 0.08), BARK.shade(0.2));
    wall(
        &mut art,
        -1.15,
        (1.22, 1.76),
        (-0.55, 0.24),
        PAPER.mix(ROSE, 0.4),
    );
    wall(&mut art, -1.15, (1.27, 1.69), (-0.55, 0.18), GLOW);
    art.poly(
        &[
            see(-1.15, -0.55, 1.27),
            see(-1.15, -0.55, 1.69),
            see(-0.66, -0.55, 1.5),
            see(-0.66, -0.55, 1.04),
        ],
        Paint::Soft(GLOW, 0.75),
    );
    art.poly(
        &[
            see(-1.15, -0.55, 1.69),
            see(-0.93, -0.55, 1.8),
            see(-0.93, 0.18, 1.8),
            see(-1.15, 0.18, 1.69),
        ],
        LEAF,
    );
    // A lamp that is off after the night.
    let foot = see(0.86, -0.55, 1.2);
    art.line(foot, (foot.0, 108.0), LINE, 7.0);
    buildings::porch_lamp(&mut art, (foot.0, 92.0), 17.0, false, 0.0);
    art.stroke(
        "M140 58Q148 50 154 58Q160 50 168 58M196 36Q203 29 208 36Q213 29 220 36",
        NIGHT,
        4.0,
    );
    art
}
