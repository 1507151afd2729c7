//! Legs, shoes and lap of a [`Figure`].

use super::{Figure, Legs, broad, leg};
use crate::canvas::{Art, P, blob, capsule, num};
use crate::cast::{Build, Extra};
use crate::palette::*;

impl Figure<'_> {
    /// Draws legs and shoes.
    pub(super) fn draw_legs(&self, art: &mut Art) {
        let (r, (x, y)) = (self.r, self.hip);
        let len = leg(self.look.build);
        let at = |dx: f32, dy: f32| format!("{} {}", num(x + dx * r), num(y + dy * r));
        let feet = |list: &[P]| -> String {
            list.iter()
                .map(|f| blob((x + f.0 * r, y + f.1 * r), r * 0.5, r * 0.3))
                .collect()
        };
        let (path, shoes) = match self.legs {
            Legs::Hidden => return,
            Legs::Turned(dir) => return self.draw_turned(art, dir),
            Legs::Stand => {
                let end = len - 0.35;
                let d = format!(
                    "M{}L{}M{}L{}",
                    at(-0.45, 0.3),
                    at(-0.45, end),
                    at(0.45, 0.3),
                    at(0.45, end)
                );
                (d, feet(&[(-0.52, len - 0.22), (0.52, len - 0.22)]))
            }
            Legs::Walk(dir) => {
                let end = len - 0.4;
                let d = format!(
                    "M{}L{}M{}L{}L{}",
                    at(0.3 * dir, 0.3),
                    at(0.95 * dir, end),
                    at(-0.3 * dir, 0.3),
                    at(-0.45 * dir, 0.5 * end + 0.2),
                    at(-1.05 * dir, end - 0.1)
                );
                (
                    d,
                    feet(&[(1.15 * dir, len - 0.25), (-0.95 * dir, len - 0.32)]),
                )
            }
            Legs::Side(dir) => {
                let knee = if self.look.build == Build::Child {
                    1.6
                } else {
                    2.1
                };
                let d = format!(
                    "M{}L{}L{}",
                    at(0.1 * dir, 0.25),
                    at(knee * dir, 0.2),
                    at(knee * dir + 0.1 * dir, len - 0.5)
                );
                (d, feet(&[(knee * dir + 0.35 * dir, len - 0.3)]))
            }
            Legs::Front => {
                let end = len - 0.55;
                let d = format!(
                    "M{}L{}M{}L{}",
                    at(-0.6, 0.75),
                    at(-0.64, end),
                    at(0.6, 0.75),
                    at(0.64, end)
                );
                (d, feet(&[(-0.74, end + 0.3), (0.74, end + 0.3)]))
            }
            Legs::Cross => {
                let d = format!(
                    "M{}L{}L{}M{}L{}",
                    at(-0.5, 0.3),
                    at(-1.35, 0.75),
                    at(0.3, 0.85),
                    at(0.5, 0.3),
                    at(1.35, 0.75)
                );
                (d, feet(&[(0.45, 0.95), (-0.5, 0.98)]))
            }
            Legs::Small(dir) => {
                let d = format!(
                    "M{}L{}L{}",
                    at(0.2 * dir, 0.5),
                    at(1.45 * dir, -0.65),
                    at(1.75 * dir, 0.75)
                );
                (d, feet(&[(2.05 * dir, 0.88)]))
            }
            Legs::Kneel(dir) => {
                let d = format!(
                    "M{}L{}L{}M{}L{}L{}",
                    at(-0.3 * dir, 0.3),
                    at(-0.25 * dir, 1.4),
                    at(-1.7 * dir, 1.42),
                    at(0.3 * dir, 0.2),
                    at(1.5 * dir, 0.2),
                    at(1.45 * dir, 1.4)
                );
                (d, feet(&[(1.7 * dir, 1.55), (-2.05 * dir, 1.5)]))
            }
        };
        art.stroke(&path, self.look.bottom, r * 0.8);
        if self.legs == Legs::Front {
            self.draw_lap(art);
        }
        art.path(&shoes, LINE.mix(self.look.bottom, 0.25));
    }

    /// Both legs of a person sitting in half profile: the far one first, then the near one, with a skirt over its thigh.
    fn draw_turned(&self, art: &mut Art, dir: f32) {
        let (r, (x, y)) = (self.r, self.hip);
        let foot = leg(self.look.build) - 0.32;
        let knee = match self.look.build {
            Build::Child => 1.65,
            Build::Teen => 1.75,
            Build::Adult => 1.45,
        };
        let at = |dx: f32, dy: f32| (x + dx * dir * r, y + dy * r);
        let shoe = LINE.mix(self.look.bottom, 0.25);
        for (back, cloth) in [(0.72, self.look.bottom.shade(0.3)), (0.0, self.look.bottom)] {
            let low = if back > 0.0 { foot - 0.12 } else { foot };
            let (bend, ankle) = (at(knee - back, 0.5), at(knee - back + 0.05, low - 0.2));
            art.line(bend, ankle, cloth, r * 0.74);
            art.ellipse(at(knee - back + 0.24, low), r * 0.5, r * 0.29, shoe);
            if back == 0.0 {
                let lap = capsule(at(-0.45, 0.42), r * 0.68, at(knee, 0.46), r * 0.46);
                let paint = art.lit(cloth, bend.0);
                art.path(&lap, paint);
                if self.has(Extra::Skirt) {
                    let hem = capsule(at(-0.45, 0.4), r * 0.72, at(knee - 0.55, 0.42), r * 0.56);
                    art.path(&hem, self.look.top.shade(0.2));
                }
            }
        }
    }

    /// The thighs of a person sitting and facing us, or the skirt over them. Without it the shirt would show between the legs.
    fn draw_lap(&self, art: &mut Art) {
        let (r, (x, y)) = (self.r, self.hip);
        let half = broad(self.look.build) * 0.58;
        let cloth = if self.has(Extra::Skirt) {
            self.look.top.shade(0.1)
        } else {
            self.look.bottom
        };
        let middle = y + 0.58 * r;
        let paint = art.lit(cloth, x);
        art.path(
            &capsule(
                (x - half * r, middle),
                r * 0.62,
                (x + half * r, middle),
                r * 0.62,
            ),
            paint,
        );
        if !self.has(Extra::Skirt) {
            art.line(
                (x, middle),
                (x, middle + 0.58 * r),
                cloth.shade(0.35),
                (r * 0.14).max(4.0),
            );
        }
    }
}
