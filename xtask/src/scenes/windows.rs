//! Close-ups of house fronts with curtains.

use crate::buildings::{self};
use crate::canvas::{Art, P, Paint, place};
use crate::palette::*;
use crate::stage;
use crate::things;

/// A tall window of a house, close up; `open` is how far the curtains are drawn back, from 0 to 1.
fn curtained(art: &mut Art, at: P, size: P, open: f32) {
    let (w, h) = size;
    let frame = PAPER.mix(ROSE, 0.4).shade(0.1);
    art.rect((at.0 - 7.0, at.1 - 7.0), (w + 14.0, h + 14.0), 8.0, frame);
    let warm = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect(at, size, 2.0, warm);
    if open > 0.3 {
        things::plant(art, (at.0 + w * 0.5, at.1 + h - 18.0), 17.0);
    } else {
        art.rect((at.0, at.1), (w, h), 2.0, DUSK.shade(0.3));
    }
    let cloth = if open > 0.3 {
        ROSE.shade(0.12)
    } else {
        DUSK.mix(ROSE, 0.25)
    };
    let half = w * 0.5 * (1.0 - open * 0.62);
    let side = if open > 0.3 {
        "M 0 0 L 1 0 C 1 0.45 0.75 0.75 0.55 1 L 0 1 Z"
    } else {
        "M 0 0 L 1 0 L 1 1 L 0 1 Z"
    };
    art.path(&place(side, at, (half, h)), cloth);
    art.path(
        &place(side, (at.0 + w, at.1), (-half, h)),
        cloth.shade(0.14),
    );
    if open <= 0.3 {
        let mut folds = String::new();
        for share in [0.17, 0.34, 0.66, 0.83] {
            folds.push_str(&format!(
                "M{} {}v{}",
                at.0 + w * share,
                at.1 + 6.0,
                h - 12.0
            ));
        }
        art.stroke(&folds, Paint::Soft(NIGHT, 0.28), 4.0);
    }
    art.rect(
        (at.0 - 12.0, at.1 + h + 4.0),
        (w + 24.0, 9.0),
        4.0,
        frame.warm(0.25),
    );
}

/// `street-windows`: some curtains open, some closed.
pub fn street_windows() -> Art {
    let mut art = stage::panel((240.0, 240.0));
    stage::stars(
        &mut art,
        &[(70.0, 26.0, 2.4), (246.0, 20.0, 2.2), (420.0, 30.0, 2.4)],
    );
    let fronts: [(f32, f32, f32, Colour, [f32; 2]); 3] = [
        (-12.0, 162.0, 62.0, ROSE.mix(DUSK, 0.45), [1.0, 0.0]),
        (158.0, 164.0, 38.0, PAPER.mix(DUSK, 0.5), [0.0, 1.0]),
        (330.0, 164.0, 70.0, LEAF.mix(DUSK, 0.4), [0.0, 0.0]),
    ];
    for (x, w, top, wall, open) in fronts {
        let paint = art.fade(&[
            (0.0, wall.shade(0.28), 1.0),
            (1.0, wall.mix(ROSE, 0.12), 1.0),
        ]);
        art.rect((x, top), (w, 250.0), 0.0, paint);
        art.rect(
            (x - 4.0, top - 12.0),
            (w + 8.0, 18.0),
            6.0,
            BARK.shade(0.25),
        );
        let mid = x + w * 0.5;
        for (i, o) in open.iter().enumerate() {
            let y = if i == 0 { top + 26.0 } else { 186.0 };
            let h = if i == 0 { 160.0 - top - 22.0 } else { 78.0 };
            curtained(&mut art, (mid - 42.0, y), (84.0, h), *o);
        }
    }
    let halo = art.halo(LAMP, 0.4);
    art.circle((70.0, 120.0), 110.0, halo.clone());
    art.circle((240.0, 226.0), 120.0, halo);
    art.rect((0.0, 290.0), (480.0, 30.0), 0.0, NIGHT.mix(LINE, 0.3));
    buildings::bush(
        &mut art,
        &[
            (6.0, 296.0, 22.0),
            (152.0, 298.0, 18.0),
            (326.0, 298.0, 19.0),
            (478.0, 296.0, 24.0),
        ],
        LEAF.shade(0.35),
    );
    art
}
