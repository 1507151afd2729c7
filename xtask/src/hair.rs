//! Twelve hair shapes and the head scarf, in units of the head's radius, with the center of the head at 0 0. Each has a part
//! in front of the head, and most have one behind it.

use crate::canvas::{P, blob, place};

/// A shape of hair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hair {
    /// Cut short all around.
    Crop,
    /// Short, parted at the side.
    SidePart,
    /// Chin length, with a fringe.
    Bob,
    /// Past the shoulders.
    Long,
    /// A round Afro.
    Afro,
    /// Gathered in a bun on top.
    TopBun,
    /// Two round puffs.
    Puffs,
    /// Tied at the back.
    Ponytail,
    /// Two braids.
    Braids,
    /// No hair on top.
    Bald,
    /// Short and uncombed.
    Tousled,
    /// Short curls.
    Curls,
    /// A head scarf, which covers hair and neck.
    Scarf,
}

/// All of them, for the kit sheet.
pub const ALL: [Hair; 13] = [
    Hair::Crop,
    Hair::SidePart,
    Hair::Bob,
    Hair::Long,
    Hair::Afro,
    Hair::TopBun,
    Hair::Puffs,
    Hair::Ponytail,
    Hair::Braids,
    Hair::Bald,
    Hair::Tousled,
    Hair::Curls,
    Hair::Scarf,
];

const CAP: &str = "M -1.05 0.12 C -1.2 -1.55 1.2 -1.55 1.05 0.12 C 0.95 -0.3 0.62 -0.52 0 -0.52 C -0.62 -0.52 -0.95 -0.3 -1.05 0.12 Z";
const PART: &str = "M -1.07 0.2 C -1.25 -1.6 1.25 -1.6 1.07 0.2 C 1 -0.2 0.9 -0.45 0.55 -0.7 C 0.2 -0.35 -0.5 -0.25 -0.85 -0.25 C -0.95 -0.15 -1 0 -1.07 0.2 Z";
const FRINGE: &str = "M -1.1 0.35 C -1.3 -1.65 1.3 -1.65 1.1 0.35 C 1 0.2 0.95 -0.1 0.85 -0.3 C 0.4 -0.2 -0.4 -0.2 -0.85 -0.3 C -0.95 -0.1 -1 0.2 -1.1 0.35 Z";
const MIDDLE: &str = "M -1.08 0.4 C -1.3 -1.62 1.3 -1.62 1.08 0.4 C 1 -0.1 0.7 -0.6 0.05 -0.85 C -0.7 -0.6 -1 -0.1 -1.08 0.4 Z";
const TOUSLE: &str = "M -1.08 0.15 C -1.3 -0.3 -1.3 -0.7 -1 -0.85 C -0.9 -1.25 -0.5 -1.35 -0.25 -1.2 C 0 -1.45 0.5 -1.4 0.6 -1.15 C 0.95 -1.15 1.15 -0.8 1.08 -0.5 C 1.2 -0.3 1.15 0 1.06 0.15 C 0.98 -0.1 0.9 -0.3 0.7 -0.42 C 0.5 -0.3 0.35 -0.3 0.2 -0.45 C 0 -0.25 -0.3 -0.25 -0.45 -0.45 C -0.6 -0.25 -0.95 -0.2 -1.08 0.15 Z";
const BOB_BACK: &str = "M -1.15 -0.2 C -1.2 -1.5 1.2 -1.5 1.15 -0.2 C 1.25 0.4 1.3 0.9 1.05 1.05 C 0.5 1.2 -0.5 1.2 -1.05 1.05 C -1.3 0.9 -1.25 0.4 -1.15 -0.2 Z";
const LONG_BACK: &str = "M -1.12 -0.2 C -1.2 -1.5 1.2 -1.5 1.12 -0.2 C 1.2 0.6 1.4 1.4 1.2 2 C 0.6 2.25 -0.6 2.25 -1.2 2 C -1.4 1.4 -1.2 0.6 -1.12 -0.2 Z";
const TAIL: &str = "M -0.6 -0.9 C -1.4 -1.3 -2 -0.8 -1.75 0.1 C -1.65 0.55 -1.75 0.85 -1.95 1.05 C -1.4 1.15 -1.1 0.6 -1.2 0.1 C -1.25 -0.3 -1.1 -0.5 -0.7 -0.6 Z";
const SCARF_BACK: &str = "M -1.18 0 C -1.25 -1.62 1.25 -1.62 1.18 0 C 1.2 0.5 1.35 1 1.4 1.45 C 0.7 1.95 -0.7 1.95 -1.4 1.45 C -1.35 1 -1.2 0.5 -1.18 0 Z";
const SCARF_FOLD: &str = "M -0.92 0.3 C -0.7 1 0.4 1.15 0.9 0.5 C 1.1 0.9 0.8 1.5 0.35 1.6 C -0.3 1.4 -0.85 0.95 -0.92 0.3 Z";
const WHOLE_BACK: &str = "M -1.08 0.1 C -1.2 -1.55 1.2 -1.55 1.08 0.1 C 1 0.7 0.6 0.98 0 0.98 C -0.6 0.98 -1 0.7 -1.08 0.1 Z";

fn blobs(list: &[(f32, f32, f32)], c: P, r: P) -> String {
    list.iter()
        .map(|b| blob((c.0 + b.0 * r.0, c.1 + b.1 * r.1), b.2 * r.1, b.2 * r.1))
        .collect()
}

/// The part behind the head, if there is one. `c` is the center of the head, `r` its radius in both directions; a negative
/// `r.0` mirrors it.
pub fn back(hair: Hair, c: P, r: P) -> Option<String> {
    let round = |list: &[(f32, f32, f32)]| Some(blobs(list, c, r));
    match hair {
        Hair::Bob => Some(place(BOB_BACK, c, r)),
        Hair::Long => Some(place(LONG_BACK, c, r)),
        Hair::Ponytail => Some(place(TAIL, c, r)),
        Hair::Scarf => Some(place(SCARF_BACK, c, r)),
        Hair::Afro => round(&[(0.0, -0.4, 1.2), (-0.85, -0.2, 0.65), (0.85, -0.2, 0.65)]),
        Hair::TopBun => round(&[(0.0, -1.25, 0.48)]),
        Hair::Puffs => round(&[(-0.95, -0.85, 0.55), (0.95, -0.85, 0.55)]),
        Hair::Braids => round(&[
            (-1.05, 0.35, 0.3),
            (-1.15, 0.8, 0.28),
            (-1.2, 1.22, 0.25),
            (1.05, 0.35, 0.3),
            (1.15, 0.8, 0.28),
            (1.2, 1.22, 0.25),
        ]),
        Hair::Crop | Hair::SidePart | Hair::Bald | Hair::Tousled | Hair::Curls => None,
    }
}

/// The part in front of the head. With `behind`, the head is seen from the back and the hair covers it.
pub fn front(hair: Hair, c: P, r: P, behind: bool) -> String {
    if behind && hair != Hair::Scarf {
        return place(WHOLE_BACK, c, r);
    }
    match hair {
        Hair::Crop | Hair::TopBun | Hair::Ponytail => place(CAP, c, r),
        Hair::SidePart => place(PART, c, r),
        Hair::Bob => place(FRINGE, c, r),
        Hair::Long | Hair::Braids | Hair::Puffs => place(MIDDLE, c, r),
        Hair::Tousled => place(TOUSLE, c, r),
        Hair::Afro => blobs(
            &[
                (-0.62, -0.72, 0.42),
                (0.0, -0.86, 0.46),
                (0.62, -0.72, 0.42),
            ],
            c,
            r,
        ),
        Hair::Curls => blobs(
            &[
                (-0.92, -0.28, 0.32),
                (-0.72, -0.72, 0.4),
                (-0.25, -0.95, 0.44),
                (0.28, -0.95, 0.44),
                (0.72, -0.72, 0.4),
                (0.92, -0.28, 0.32),
            ],
            c,
            r,
        ),
        Hair::Bald => blobs(&[(-0.98, -0.12, 0.24), (0.98, -0.12, 0.24)], c, r),
        Hair::Scarf => place(SCARF_FOLD, c, r),
    }
}

/// How far the hair extends above the center of the head.
pub fn height(hair: Hair) -> f32 {
    match hair {
        Hair::Bald => 1.0,
        Hair::Crop
        | Hair::SidePart
        | Hair::Bob
        | Hair::Long
        | Hair::Braids
        | Hair::Puffs
        | Hair::Ponytail => 1.15,
        Hair::Scarf => 1.22,
        Hair::Tousled | Hair::Curls => 1.38,
        Hair::Afro => 1.6,
        Hair::TopBun => 1.73,
    }
}
