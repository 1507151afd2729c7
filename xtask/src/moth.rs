//! The moth, the guide of the youngest: an ellipse for a body, four rounded wings in glow and rose, two antennae and two
//! dots for eyes. Twelve shapes.

use crate::canvas::{Art, P, blob, num, place};
use crate::palette::*;

/// What the moth does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    /// One arm points to the upper right.
    Points,
    /// Head to one side, an arm at the ear.
    Listens,
}

const UPPER: &str = "M 0.1 -0.1 C 0.5 -1.3 1.6 -1.7 2.05 -1.15 C 2.4 -0.6 1.7 0.3 0.1 0.25 Z";
const LOWER: &str = "M 0.1 0.1 C 0.9 0.1 1.65 0.5 1.5 1.1 C 1.3 1.65 0.4 1.3 0.1 0.6 Z";

/// Draws the moth around `c`; `s` is half the body's height.
pub fn draw(art: &mut Art, c: P, s: f32, pose: Pose, turn: f32) {
    art.open("moth", turn, c);
    let lower = art.fade(&[(0.0, ROSE, 1.0), (1.0, ROSE.shade(0.18), 1.0)]);
    let upper = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.3), 1.0)]);
    for side in [-1.0, 1.0] {
        art.path(&place(LOWER, c, (side * s, s)), lower.clone());
        art.path(&place(UPPER, c, (side * s, s)), upper.clone());
    }
    let spots: String = [-1.0, 1.0]
        .iter()
        .map(|d| blob((c.0 + d * s * 1.5, c.1 - s * 0.75), s * 0.26, s * 0.26))
        .collect();
    art.path(&spots, ROSE);
    let w = (s * 0.11).max(4.0);
    let head_turn = if pose == Pose::Listens { 12.0 } else { 0.0 };
    art.ellipse(
        (c.0, c.1 + s * 0.2),
        s * 0.42,
        s * 0.95,
        PAPER.mix(ROSE, 0.3),
    );
    let h = (c.0, c.1 - s * 0.55);
    art.open("head", head_turn, (c.0, c.1));
    let droop = if pose == Pose::Listens { 0.25 } else { 0.0 };
    art.stroke(
        &place("M -0.15 -0.35 C -0.25 -0.9 -0.5 -1.1 -0.8 -1.1", h, (s, s)),
        ROSE,
        w,
    );
    art.stroke(
        &place(
            "M 0.15 -0.35 C 0.25 -0.9 0.5 -1.1 0.8 -1.1",
            h,
            (s, s * (1.0 - droop)),
        ),
        ROSE,
        w,
    );
    art.circle(h, s * 0.5, PAPER);
    let eye = |d: f32| blob((h.0 + d * s * 0.22, h.1 - s * 0.06), w * 0.6, w * 0.75);
    art.path(&format!("{}{}", eye(-1.0), eye(1.0)), LINE);
    art.stroke(
        &place("M -0.12 0.18 Q 0 0.32 0.12 0.18", h, (s, s)),
        LINE,
        w,
    );
    art.close();
    let tip = match pose {
        Pose::Points => (c.0 + s * 2.3, c.1 + s * 0.22),
        Pose::Listens => (h.0 + s * 0.78, h.1 + s * 0.12),
    };
    let (sx, sy) = (c.0 + s * 0.25, c.1 + s * 0.15);
    art.stroke(
        &format!(
            "M{} {}Q{} {} {} {}",
            num(sx),
            num(sy),
            num(c.0 + s * 0.9),
            num(c.1 + s * 0.42),
            num(tip.0),
            num(tip.1)
        ),
        ROSE.shade(0.3),
        (s * 0.2).max(5.0),
    );
    art.close();
}
