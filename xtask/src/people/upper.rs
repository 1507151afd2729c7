//! Head, face, hair and the arms of a [`Figure`].

use super::{Arm, Face, Figure, Hand, broad, reach, sign, trunk};
use crate::canvas::{Art, P, Paint, blob, capsule, num, place};
use crate::cast::Extra;
use crate::hair::{self, Hair};
use crate::palette::*;

/// Cheeks on dark skin.
const BRICK_BLUSH: Colour = Colour(0xC9, 0x77, 0x66);

impl Figure<'_> {
    /// Draws the hair that is behind the head. Must come before the head and body.
    pub(super) fn hair_behind(&self, art: &mut Art) {
        if self.look.hair == Hair::Scarf || self.behind {
            return;
        }
        let turn = if self.gaze.0 < 0.0 { -self.r } else { self.r };
        let head = self.head();
        if let Some(d) = hair::back(self.look.hair, head, (turn, self.r)) {
            art.open("hair", self.lean + self.tilt, head);
            art.path(&d, self.look.hair_colour.mix(LINE, 0.15));
            art.close();
        }
    }

    /// The person's skin.
    pub fn skin(&self) -> Colour {
        SKIN.get(self.look.skin).copied().unwrap_or(ROSE)
    }

    /// Draws head, face and the hair in front.
    pub(super) fn draw_head(&self, art: &mut Art) {
        let (c, r) = (self.head(), self.r);
        let skin = self.skin();
        let scarf = self.look.hair == Hair::Scarf;
        let turn = if self.gaze.0 < 0.0 { -r } else { r };
        art.open("head", self.lean + self.tilt, c);
        if scarf {
            let paint = art.lit(self.look.hair_colour, c.0);
            if let Some(d) = hair::back(Hair::Scarf, c, (r, r)) {
                art.path(&d, paint);
            }
        }
        if self.behind {
            if !scarf {
                let ears: String = [-1.0, 1.0]
                    .iter()
                    .map(|s| blob((c.0 + s * r, c.1 + 0.15 * r), r * 0.2, r * 0.24))
                    .collect();
                art.path(&ears, skin);
                if let Some(d) = hair::back(self.look.hair, c, (r, r)) {
                    art.path(&d, self.look.hair_colour);
                }
                art.path(
                    &hair::front(self.look.hair, c, (r, r), true),
                    self.look.hair_colour.mix(GLOW, 0.08),
                );
            }
            art.close();
            return;
        }
        // Dark faces get more lamplight, so that eyes and mouth stay clear in grayscale.
        let lamplight = if self.look.skin > 3 { 0.17 } else { 0.0 };
        let paint = art.lit(skin.warm(lamplight), c.0);
        if scarf {
            art.ellipse(
                (c.0 + self.gaze.0 * 0.1 * r, c.1 + 0.05 * r),
                r * 0.84,
                r * 0.9,
                paint,
            );
        } else {
            let mut d = blob(c, r, r);
            for s in [-1.0, 1.0] {
                if self.gaze.0 * s < 0.45 {
                    d.push_str(&blob(
                        (c.0 + s * r * 0.98, c.1 + 0.15 * r),
                        r * 0.2,
                        r * 0.24,
                    ));
                }
            }
            art.path(&d, paint);
        }
        self.draw_face(art, c);
        if scarf {
            art.path(
                &hair::front(Hair::Scarf, (c.0, c.1 + r * 0.12), (turn, r), false),
                self.look.hair_colour.shade(0.12),
            );
        } else {
            art.path(
                &hair::front(self.look.hair, c, (turn, r), false),
                self.look.hair_colour,
            );
        }
        if !self.has(Extra::Glasses) {
            self.draw_brows(art, c);
        }
        if self.has(Extra::HearingAid) {
            let side = if self.gaze.0 < 0.0 { 1.0 } else { -1.0 };
            let d = place(
                "M -0.1 -0.3 C 0.35 -0.35 0.35 0.3 0.05 0.4",
                (c.0 + side * r * 0.98, c.1 + 0.1 * r),
                (side * r, r),
            );
            art.stroke(&d, LAMP, (r * 0.2).max(4.0));
        }
        art.close();
    }

    fn draw_face(&self, art: &mut Art, c: P) {
        let r = self.r;
        let width = (r * 0.17).max(4.0);
        let (dx, dy) = (self.gaze.0 * 0.32, self.gaze.1 * 0.25);
        let dark = self.look.skin > 3;
        let ink = self.ink();
        let at = |x: f32, y: f32| (c.0 + (x + dx) * r, c.1 + (y + dy) * r);
        let blush: String = [-0.58, 0.58]
            .iter()
            .map(|s| {
                let p = at(*s, 0.4);
                blob(p, r * 0.2, r * 0.15)
            })
            .collect();
        art.path(
            &blush,
            Paint::Soft(
                if dark {
                    BRICK_BLUSH
                } else {
                    ROSE.mix(Colour(0xC9, 0x50, 0x50), 0.35)
                },
                0.5,
            ),
        );
        if self.has(Extra::Beard) {
            let d = "M -0.95 0.32 C -0.9 1.36 0.9 1.36 0.95 0.32 C 0.85 0.62 0.66 0.66 0.42 0.36 C 0.2 0.28 -0.2 0.28 -0.42 0.36 C -0.66 0.66 -0.85 0.62 -0.95 0.32 Z";
            art.path(&place(d, c, (r, r)), self.look.hair_colour);
        }
        let wide = if self.face == Face::Wide { 1.3 } else { 1.0 };
        let eye = at(-0.36, 0.02);
        let other = at(0.36, 0.02);
        art.path(
            &format!(
                "{}{}",
                blob(eye, width * 0.62 * wide, width * 0.72 * wide),
                blob(other, width * 0.62 * wide, width * 0.72 * wide)
            ),
            ink.clone(),
        );
        let (half, off, curve, lid) = match self.face {
            Face::Open => (0.22, 0.0, 0.26 * self.mouth, false),
            Face::Level => (0.2, 0.0, 0.0, false),
            Face::Thinking => (0.12, 0.1 * self.gaze.0.signum(), 0.02, false),
            Face::Quiet => (0.1, 0.0, 0.0, true),
            Face::Down => (0.19, 0.0, -0.16, false),
            Face::Wide => (0.1, 0.0, 0.0, false),
            Face::Laugh => (0.3, 0.0, 0.0, false),
        };
        let (a, z, m) = (
            at(off - half, 0.5),
            at(off + half, 0.5),
            at(off, 0.5 + curve),
        );
        if self.has(Extra::Glasses) {
            self.draw_brows(art, c);
        }
        if lid {
            // The upper third of each eye is covered.
            let lids: String = [eye, other]
                .iter()
                .map(|e| blob((e.0, e.1 - width * 0.92), width * 0.9, width * 0.5))
                .collect();
            art.path(&lids, self.skin());
        }
        let mouth_ink: Paint = if self.has(Extra::Beard) && self.look.hair_colour == RAVEN {
            ROSE.into()
        } else {
            ink
        };
        match self.face {
            Face::Wide => art.ellipse(at(0.0, 0.58), r * 0.13, r * 0.16, mouth_ink),
            Face::Laugh => {
                let d = "M -0.34 0.36 Q 0 0.46 0.34 0.36 C 0.34 0.92 -0.34 0.92 -0.34 0.36 Z";
                art.path(&place(d, at(0.0, 0.0), (r, r)), mouth_ink);
                art.ellipse(at(0.0, 0.68), r * 0.15, r * 0.08, ROSE);
            }
            _ => art.stroke(
                &format!(
                    "M{} {}Q{} {} {} {}",
                    num(a.0),
                    num(a.1),
                    num(m.0),
                    num(m.1),
                    num(z.0),
                    num(z.1)
                ),
                mouth_ink,
                width,
            ),
        }
        if self.has(Extra::Glasses) {
            let (l, r_lens) = (at(-0.42, 0.02), at(0.42, 0.02));
            let d = format!(
                "{}{}M{} {}H{}",
                blob(l, r * 0.38, r * 0.38),
                blob(r_lens, r * 0.38, r * 0.38),
                num(l.0 + r * 0.38),
                num(l.1 - r * 0.05),
                num(r_lens.0 - r * 0.38)
            );
            art.stroke(
                &d,
                if dark { LAMP } else { DUSK.shade(0.15) },
                (r * 0.13).clamp(4.0, 4.5),
            );
        }
    }

    /// Draws the brows, if the face has them: under glasses, but over the fringe, which would cover most of them.
    fn draw_brows(&self, art: &mut Art, c: P) {
        let y = match self.face {
            Face::Open | Face::Laugh => return,
            Face::Level | Face::Down => -0.33,
            Face::Thinking => -0.38,
            Face::Quiet => -0.31,
            Face::Wide => -0.46,
        };
        let r = self.r;
        let (dx, dy) = (self.gaze.0 * 0.32, self.gaze.1 * 0.25);
        let at = |x: f32, y: f32| (c.0 + (x + dx) * r, c.1 + (y + dy) * r);
        // A soft arch that never slopes down toward the nose, so that no one looks angry. Sad brows are slightly higher on the
        // inner side.
        let inner = if self.face == Face::Down { 0.07 } else { 0.0 };
        let mut over = String::new();
        for x in [-0.36, 0.36] {
            let slope = if x < 0.0 { -inner } else { inner };
            let (from, top, to) = (
                at(x - 0.13, y - slope),
                at(x, y - 0.08),
                at(x + 0.13, y + slope),
            );
            over.push_str(&format!(
                "M{} {}Q{} {} {} {}",
                num(from.0),
                num(from.1),
                num(top.0),
                num(top.1),
                num(to.0),
                num(to.1)
            ));
        }
        art.stroke(&over, self.ink(), (r * 0.1).max(4.0));
    }

    /// The color of eyes, brows and mouth.
    fn ink(&self) -> Paint {
        if self.look.skin > 3 {
            LINE.mix(Colour(0, 0, 0), 0.55).into()
        } else {
            LINE.into()
        }
    }

    /// Draws one arm over everything drawn so far.
    pub fn arm(&self, art: &mut Art, hand: Hand, pose: Arm) {
        let (r, s) = (self.r, sign(hand));
        let b = broad(self.look.build);
        let reach = reach(self.look.build) * r;
        let from = self.along(trunk(self.look.build) + 0.1, s * b * 0.72);
        let (to, bend) = match pose {
            Arm::Later => return,
            Arm::Down => (
                self.along(
                    trunk(self.look.build) + 0.1 - reach / r * 0.93,
                    s * (b + 0.35),
                ),
                s,
            ),
            Arm::To(p) => (p, s),
            Arm::Inward(p) => (p, -s),
        };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let d = dx.hypot(dy).max(1.0);
        let out = ((reach * 0.5).powi(2) - (d * 0.5).powi(2)).max(0.0).sqrt() * 1.35;
        // `bend` is the side of the elbow, whichever way the arm points. The elbow of a level arm hangs down.
        let (mut nx, mut ny) = (-dy / d, dx / d);
        let wrong = if dx.abs() > dy.abs() * 1.4 {
            ny * bend * s < 0.0
        } else {
            nx * bend < 0.0
        };
        if wrong {
            (nx, ny) = (-nx, -ny);
        }
        let elbow = (
            f32::midpoint(from.0, to.0) + nx * out,
            f32::midpoint(from.1, to.1) + ny * out,
        );
        let near = (art.light().0 - self.hip.0) * s > 0.0;
        let sleeve = if near {
            self.look.top.warm(0.34)
        } else {
            self.look.top.shade(0.16)
        };
        let line = format!(
            "M{} {}Q{} {} {} {}",
            num(from.0),
            num(from.1),
            num(elbow.0),
            num(elbow.1),
            num(to.0),
            num(to.1)
        );
        art.stroke(&line, sleeve, r * 0.58);
        self.palm(art, hand, to, (to.0 - elbow.0, to.1 - elbow.1));
    }

    /// Draws one mitten hand with the wrist at `at`, pointing along `toward`. For scenes where the arm is behind another person.
    pub fn palm(&self, art: &mut Art, hand: Hand, at: P, toward: P) {
        let (r, s) = (self.r, sign(hand));
        let long = toward.0.hypot(toward.1).max(1.0);
        let (ux, uy) = (toward.0 / long, toward.1 / long);
        // The thumb of a level arm is on top; that of a hanging arm is toward the body.
        let side = if ux.abs() > uy.abs() { -ux.signum() } else { s };
        let (tx, ty) = (-uy * side, ux * side);
        let on = |along: f32, out: f32| {
            (
                at.0 + (ux * along + tx * out) * r,
                at.1 + (uy * along + ty * out) * r,
            )
        };
        let d = format!(
            "{}{}",
            capsule(on(0.12, 0.0), r * 0.34, on(0.34, 0.0), r * 0.33),
            capsule(on(0.14, 0.2), r * 0.16, on(0.3, 0.4), r * 0.14)
        );
        let near = (art.light().0 - self.hip.0) * s > 0.0;
        let skin = self.skin();
        art.path(&d, if near { skin.warm(0.18) } else { skin });
    }
}
