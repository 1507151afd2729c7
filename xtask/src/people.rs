//! The kit of parts for people: a capsule body, a round head, two dots for eyes, a short arc for a mouth, and mitten hands
//! that reach for a given point. Posture shows feelings: `lean`, `tilt`, `gaze` and the positions of the hands.

mod legs;
mod upper;

use crate::canvas::{Art, P, blob, capsule, num, place};
use crate::cast::{Build, Extra, Look};
use crate::hair;
use crate::palette::*;

/// The position of the legs. The numbers are 1 for facing right, -1 for facing left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Legs {
    /// Standing.
    Stand,
    /// Walking.
    Walk(f32),
    /// Sitting on a chair, seen from the side.
    Side(f32),
    /// Sitting, facing the viewer.
    Front,
    /// Sitting in half profile, both knees bent, with the thighs on the seat. The seat is 0.95 head radii below the hips.
    Turned(f32),
    /// Sitting on the floor with crossed legs.
    Cross,
    /// Sitting on the floor, seen from the side, with knees drawn up.
    Small(f32),
    /// On one knee. The hips are 1.75 head radii above the ground.
    Kneel(f32),
    /// Not drawn: behind a desk or outside the picture.
    Hidden,
}

/// The position of an arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arm {
    /// Hangs at the side.
    Down,
    /// The hand is at this point; the elbow bends outward.
    To(P),
    /// The hand is at this point; the elbow bends inward.
    Inward(P),
    /// Drawn later with [`Figure::arm`], or not at all.
    Later,
}

/// The expression, apart from the gaze. Those for worried stories have no smile, no tears and level brows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Open; [`Figure::mouth`] says how much it smiles.
    Open,
    /// Calm and serious: a level mouth.
    Level,
    /// Thinking: a short mouth to one side, the brows a little higher.
    Thinking,
    /// Quiet: a small mouth, lids a little lower.
    Quiet,
    /// Sad or cross: the corners of the mouth slightly down. The posture shows which.
    Down,
    /// Surprised: wide eyes, a small round mouth.
    Wide,
    /// Laughing out loud, or singing.
    Laugh,
}

/// Left or right as the viewer sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// On the viewer's left.
    Left,
    /// On the viewer's right.
    Right,
}

/// One person in one pose.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// Who it is.
    pub look: &'a Look,
    /// Radius of the head in pixels. All other sizes follow from it.
    pub r: f32,
    /// Center of the hips.
    pub hip: P,
    /// How far the body leans to the right, in degrees.
    pub lean: f32,
    /// How far the head tilts beyond the lean, in degrees.
    pub tilt: f32,
    /// Where the face looks, from -1 to 1: to the side, and up or down.
    pub gaze: P,
    /// What the legs do.
    pub legs: Legs,
    /// What the arm on the viewer's left does.
    pub left: Arm,
    /// What the arm on the viewer's right does.
    pub right: Arm,
    /// Whether the person is seen from behind.
    pub behind: bool,
    /// How much an open face smiles, from 0 to 1.
    pub mouth: f32,
    /// What the face shows.
    pub face: Face,
}

impl<'a> Figure<'a> {
    /// A person standing at `x` with both feet on `ground`.
    pub fn stand(look: &'a Look, r: f32, x: f32, ground: f32) -> Self {
        Self::at(look, r, (x, ground - leg(look.build) * r))
    }

    /// A person with the hips at `hip`, standing by default.
    pub fn at(look: &'a Look, r: f32, hip: P) -> Self {
        Self {
            look,
            r,
            hip,
            lean: 0.0,
            tilt: 0.0,
            gaze: (0.0, 0.0),
            legs: Legs::Stand,
            left: Arm::Down,
            right: Arm::Down,
            behind: false,
            mouth: 1.0,
            face: Face::Open,
        }
    }

    /// The same person moved so that the top of the head, hair included, is at `top`. Set the lean first; tilt does not matter.
    pub fn under(self, top: P) -> Self {
        let head = self.head();
        let high = self.r * hair::height(self.look.hair);
        Self {
            hip: (
                self.hip.0 + top.0 - head.0,
                self.hip.1 + top.1 + high - head.1,
            ),
            ..self
        }
    }

    fn along(&self, up: f32, side: f32) -> P {
        let (s, c) = self.lean.to_radians().sin_cos();
        (
            self.hip.0 + self.r * (up * s + side * c),
            self.hip.1 + self.r * (side * s - up * c),
        )
    }

    /// Center of the shoulders.
    pub fn chest(&self) -> P {
        self.along(trunk(self.look.build), 0.0)
    }

    /// Center of the head.
    pub fn head(&self) -> P {
        self.along(trunk(self.look.build) + broad(self.look.build) + 0.78, 0.0)
    }

    /// The outer side of a shoulder, where a hand can rest.
    pub fn shoulder(&self, hand: Hand) -> P {
        let b = broad(self.look.build);
        self.along(trunk(self.look.build) + b * 0.45, b * 0.72 * sign(hand))
    }

    /// Draws the whole person.
    pub fn draw(&self, art: &mut Art) {
        art.open(self.look.name, 0.0, self.hip);
        self.hair_behind(art);
        let seated = !self.behind
            && matches!(
                self.legs,
                Legs::Side(_)
                    | Legs::Front
                    | Legs::Turned(_)
                    | Legs::Cross
                    | Legs::Small(_)
                    | Legs::Kneel(_)
            );
        if seated {
            self.draw_trunk(art);
            self.draw_legs(art);
        } else {
            self.draw_legs(art);
            self.draw_trunk(art);
        }
        if self.behind {
            self.arm(art, Hand::Left, self.left);
            self.arm(art, Hand::Right, self.right);
            self.draw_head(art);
        } else {
            self.draw_head(art);
            self.arm(art, Hand::Left, self.left);
            self.arm(art, Hand::Right, self.right);
        }
        art.close();
    }

    /// Draws only the head, as for the faces on the helping hand.
    pub fn head_only(&self, art: &mut Art) {
        art.open(self.look.name, 0.0, self.hip);
        self.hair_behind(art);
        self.draw_head(art);
        art.close();
    }

    fn draw_trunk(&self, art: &mut Art) {
        let (b, r) = (broad(self.look.build), self.r);
        let chest = self.chest();
        let paint = art.lit(self.look.top, chest.0);
        art.path(
            &capsule(chest, b * r, self.hip, (b + 0.12) * r),
            paint.clone(),
        );
        if self.has(Extra::Skirt) && matches!(self.legs, Legs::Stand | Legs::Walk(_)) {
            let hem = "M -0.85 -1.2 L 0.85 -1.2 C 1 -0.3 1.3 0.5 1.5 0.95 C 0.8 1.25 -0.8 1.25 -1.5 0.95 C -1.3 0.5 -1 -0.3 -0.85 -1.2 Z";
            art.path(&place(hem, self.hip, (r, r)), paint);
        }
        if self.behind {
            return;
        }
        if self.has(Extra::Stripe) {
            let (a, z) = (self.along(0.75, -b * 0.98), self.along(0.75, b * 0.98));
            art.line(a, z, ROSE.shade(0.15), (r * 0.3).max(4.0));
        }
        if self.has(Extra::Buttons) {
            let d: String = [0.35, 0.9, 1.45]
                .iter()
                .map(|up| blob(self.along(up * trunk(self.look.build) / 1.6, 0.0), 2.6, 2.6))
                .collect();
            art.path(&d, PAPER);
        }
        if self.has(Extra::Apron) {
            let d = "M -0.55 -1.9 L 0.55 -1.9 L 0.9 0.8 C 0.4 1.1 -0.4 1.1 -0.9 0.8 Z";
            art.path(&place(d, self.hip, (r, r)), PAPER);
        }
        if self.has(Extra::Pocket) {
            let p = self.along(trunk(self.look.build) - 0.5, 0.45);
            let heart = "M 0 0.45 C -0.75 -0.1 -0.4 -0.6 0 -0.25 C 0.4 -0.6 0.75 -0.1 0 0.45 Z";
            art.path(&place(heart, p, (r * 0.7, r * 0.7)), ROSE.shade(0.1));
        }
        if self.has(Extra::Whistle) {
            let (a, z, p) = (
                self.along(trunk(self.look.build) + 0.6, -0.5),
                self.along(trunk(self.look.build) + 0.6, 0.5),
                self.along(1.3, 0.0),
            );
            art.stroke(
                &format!(
                    "M{} {}L{} {}L{} {}",
                    num(a.0),
                    num(a.1),
                    num(p.0),
                    num(p.1),
                    num(z.0),
                    num(z.1)
                ),
                PAPER,
                4.0,
            );
            art.circle(p, r * 0.26, LAMP);
        }
    }

    fn has(&self, extra: Extra) -> bool {
        self.look.extras.contains(&extra)
    }
}

fn sign(hand: Hand) -> f32 {
    match hand {
        Hand::Left => -1.0,
        Hand::Right => 1.0,
    }
}

/// Distance from hips to shoulders, in head radii.
fn trunk(build: Build) -> f32 {
    match build {
        Build::Child => 1.55,
        Build::Teen => 1.95,
        Build::Adult => 2.2,
    }
}

/// Radius of the shoulders.
fn broad(build: Build) -> f32 {
    match build {
        Build::Child => 0.82,
        Build::Teen => 0.9,
        Build::Adult => 1.02,
    }
}

/// Distance from hips to ground.
pub fn leg(build: Build) -> f32 {
    match build {
        Build::Child => 2.3,
        Build::Teen => 2.8,
        Build::Adult => 2.95,
    }
}

/// Length of an arm without the hand.
fn reach(build: Build) -> f32 {
    match build {
        Build::Child => 1.9,
        Build::Teen => 2.3,
        Build::Adult => 2.6,
    }
}
