//! The moth, the guide of the youngest: an ellipse for a body, four rounded wings in amber and rose, two antennae and two
//! dots for eyes. About twelve shapes. Each pose is also a separate picture without a background, so that the app can put
//! the moth on the street.

use crate::canvas::{Art, P, blob, num, place};
use crate::palette::*;
use crate::things;

/// What the moth is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    /// One arm points to the right.
    Points,
    /// Head to one side, an arm at the ear.
    Listens,
    /// Wings folded like a cape, eyes closed.
    Rests,
    /// Wings and arms up.
    Celebrates,
    /// Flying to the right, arms ahead.
    Flies,
    /// Looks into a book.
    Reads,
}

const UPPER: &str = "M 0.1 -0.1 C 0.5 -1.3 1.6 -1.7 2.05 -1.15 C 2.4 -0.6 1.7 0.3 0.1 0.25 Z";
const LOWER: &str = "M 0.1 0.1 C 0.9 0.1 1.65 0.5 1.5 1.1 C 1.3 1.65 0.4 1.3 0.1 0.6 Z";
const ANTENNA: &str = "M 0.15 -0.35 C 0.25 -0.9 0.5 -1.1 0.8 -1.1";
const DROOPING: &str = "M 0.15 -0.35 C 0.35 -0.85 0.75 -0.9 0.95 -0.5";

/// The placement of the parts in one pose, in degrees and in halves of the body's height.
struct Parts {
    /// How far the upper wings are turned down (or up, if negative).
    upper: f32,
    /// The same for the lower wings.
    lower: f32,
    /// How wide the wings are spread; 1 is fully spread.
    spread: f32,
    /// How far the head tilts.
    head: f32,
    /// Where the eyes look, from -1 to 1.
    gaze: P,
    /// The shape of the antennae on the left and on the right.
    feelers: [&'static str; 2],
    /// Where the hands are, relative to the center of the body.
    hands: &'static [P],
}

fn parts(pose: Pose) -> Parts {
    let plain = Parts {
        upper: 0.0,
        lower: 0.0,
        spread: 1.0,
        head: 0.0,
        gaze: (0.0, 0.0),
        feelers: [ANTENNA, ANTENNA],
        hands: &[],
    };
    match pose {
        Pose::Points => Parts {
            upper: -6.0,
            gaze: (1.0, 0.0),
            hands: &[(2.35, 0.0)],
            ..plain
        },
        Pose::Listens => Parts {
            upper: 16.0,
            lower: 10.0,
            spread: 0.88,
            head: 14.0,
            gaze: (0.6, -0.5),
            feelers: [ANTENNA, DROOPING],
            hands: &[(0.72, -0.42)],
        },
        Pose::Rests => Parts {
            upper: 74.0,
            lower: 34.0,
            spread: 0.8,
            head: -8.0,
            gaze: (0.0, 0.6),
            feelers: [DROOPING, DROOPING],
            hands: &[(-0.16, 0.5), (0.16, 0.5)],
        },
        Pose::Celebrates => Parts {
            upper: -26.0,
            lower: -22.0,
            gaze: (0.0, -0.5),
            hands: &[(-1.25, -0.62), (1.25, -0.62)],
            ..plain
        },
        Pose::Flies => Parts {
            upper: 34.0,
            lower: 30.0,
            spread: 0.96,
            head: -46.0,
            gaze: (0.8, -0.2),
            feelers: [DROOPING, DROOPING],
            hands: &[(0.55, -1.62)],
        },
        Pose::Reads => Parts {
            upper: 22.0,
            lower: 18.0,
            spread: 0.9,
            gaze: (0.0, 1.0),
            hands: &[(-0.62, 0.42), (0.62, 0.42)],
            ..plain
        },
    }
}

/// Draws the moth around `c`; `s` is half the body's height.
pub fn draw(art: &mut Art, c: P, s: f32, pose: Pose, turn: f32) {
    let parts = parts(pose);
    art.open("moth", turn, c);
    let lower = art.fade(&[(0.0, ROSE, 1.0), (1.0, ROSE.shade(0.18), 1.0)]);
    let upper = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP.mix(ROSE, 0.4), 1.0)]);
    for side in [-1.0, 1.0] {
        let scale = (side * s * parts.spread, s);
        art.open("wings", side * parts.lower, c);
        art.path(&place(LOWER, c, scale), lower.clone());
        art.close();
        art.open("wings", side * parts.upper, c);
        art.path(&place(UPPER, c, scale), upper.clone());
        let spot = (c.0 + side * s * 1.5 * parts.spread, c.1 - s * 0.75);
        art.circle(spot, s * 0.26, ROSE);
        art.close();
    }
    // Folded hands and hands that hold something are in front; other arms come from behind the body, as from a shoulder.
    let in_front = matches!(pose, Pose::Rests | Pose::Reads);
    if !in_front {
        draw_arms(art, c, s, parts.hands);
    }
    art.ellipse((c.0, c.1 + s * 0.2), s * 0.42, s * 0.95, body());
    draw_head(art, c, s, pose, &parts);
    if pose == Pose::Reads {
        things::book(art, (c.0, c.1 + s * 0.88), s * 0.68, DUSK);
    }
    if in_front {
        draw_arms(art, c, s, parts.hands);
    }
    art.close();
}

fn body() -> Colour {
    PAPER.mix(ROSE, 0.5)
}

fn draw_arms(art: &mut Art, c: P, s: f32, hands: &[P]) {
    let mut arms = String::new();
    for hand in hands {
        let side = if hand.0 < 0.0 { -1.0 } else { 1.0 };
        arms.push_str(&format!(
            "M{} {}Q{} {} {} {}",
            num(c.0 + side * s * 0.22),
            num(c.1 + s * 0.12),
            num(c.0 + side * s * (0.45 + 0.28 * hand.0.abs())),
            num(c.1 + s * (0.34 + 0.16 * hand.1)),
            num(c.0 + s * hand.0),
            num(c.1 + s * hand.1)
        ));
    }
    art.stroke(&arms, body().shade(0.12), (s * 0.2).max(5.0));
}

fn draw_head(art: &mut Art, c: P, s: f32, pose: Pose, parts: &Parts) {
    let w = (s * 0.11).max(4.0);
    let h = (c.0, c.1 - s * 0.55);
    art.open("head", parts.head, (c.0, c.1 - s * 0.2));
    for (feeler, side) in parts.feelers.iter().zip([-1.0, 1.0]) {
        art.stroke(&place(feeler, h, (side * s, s)), ROSE.shade(0.12), w);
    }
    art.circle(h, s * 0.5, PAPER.mix(ROSE, 0.14));
    let (dx, dy) = (parts.gaze.0 * s * 0.1, parts.gaze.1 * s * 0.08);
    let eyes: Vec<P> = [-1.0, 1.0]
        .iter()
        .map(|d| (h.0 + d * s * 0.22 + dx, h.1 - s * 0.06 + dy))
        .collect();
    if matches!(pose, Pose::Rests) {
        let lids: String = eyes
            .iter()
            .map(|e| place("M -0.11 -0.02 Q 0 0.11 0.11 -0.02", *e, (s, s)))
            .collect();
        art.stroke(&lids, LINE, w);
    } else {
        let dots: String = eyes.iter().map(|e| blob(*e, w * 0.6, w * 0.75)).collect();
        art.path(&dots, LINE);
    }
    let mouth = (h.0 + dx, h.1 + dy);
    if pose == Pose::Celebrates {
        art.path(
            &place(
                "M -0.16 0.14 Q 0 0.2 0.16 0.14 Q 0.12 0.38 0 0.38 Q -0.12 0.38 -0.16 0.14 Z",
                mouth,
                (s, s),
            ),
            LINE,
        );
    } else {
        let curve = match pose {
            Pose::Listens | Pose::Reads => "M -0.08 0.2 Q 0 0.26 0.08 0.2",
            _ => "M -0.12 0.18 Q 0 0.32 0.12 0.18",
        };
        art.stroke(&place(curve, mouth, (s, s)), LINE, w);
    }
    art.close();
}

/// One pose alone on a transparent background, in the aspect ratio of the other pictures (3 to 2).
fn alone(pose: Pose, c: P, s: f32, turn: f32) -> Art {
    let mut art = Art::new((300.0, 200.0), 0.0, (300.0, 0.0));
    draw(&mut art, c, s, pose, turn);
    art
}

/// `moth-points`: the guide points to the right.
pub fn points() -> Art {
    alone(Pose::Points, (144.0, 108.0), 48.0, -8.0)
}

/// `moth-listens`: the guide listens, a hand at the ear.
pub fn listens() -> Art {
    alone(Pose::Listens, (150.0, 104.0), 52.0, 4.0)
}

/// `moth-rests`: the guide rests with folded wings and closed eyes.
pub fn rests() -> Art {
    alone(Pose::Rests, (150.0, 92.0), 54.0, 0.0)
}

/// `moth-celebrates`: the guide throws its arms and wings up.
pub fn celebrates() -> Art {
    alone(Pose::Celebrates, (150.0, 122.0), 50.0, 0.0)
}

/// `moth-flies`: the guide flies to the right.
pub fn flies() -> Art {
    alone(Pose::Flies, (148.0, 100.0), 46.0, 62.0)
}

/// `moth-reads`: the guide reads a book.
pub fn reads() -> Art {
    alone(Pose::Reads, (150.0, 102.0), 50.0, 0.0)
}
