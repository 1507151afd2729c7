//! An illustration with named places.

use super::Key;
use std::fmt;
use vec1::Vec1;

/// The width and height of illustrations that have places or bubbles, in their own units.
pub const DRAWING: (u16, u16) = (480, 320);
/// The least width and height of a place, in the picture's units, so that a small hand can press it.
pub const LEAST_PLACE: u16 = 56;

/// An illustration with named places to find, to choose from, or to put things in.
#[derive(Clone, Debug)]
pub struct Scene {
    /// A file of `assets/illustrations` without `.svg`, of the size [`DRAWING`]. The text `.alt` describes it.
    pub picture: String,
    /// What the learner does with the places.
    pub ask: Ask,
    /// The places in the order of the file, for `.<key>`. They do not overlap.
    pub places: Vec1<Place>,
}

/// What the learner does with the places of a scene.
#[derive(Clone, Debug)]
pub enum Ask {
    /// Find every right place. At least one place is right and at least one is not.
    Find,
    /// Choose the one right place of three or four.
    Choose,
    /// Put each of these 3 to 6 things in the place it belongs in. No place stays empty.
    Put(Vec1<Thing>),
}

/// A place in a scene.
#[derive(Clone, Debug)]
pub struct Place {
    /// The key, unique within the step among places and things. The name is `.<key>`; unless there are things to put,
    /// `.<key>-why` explains it.
    pub key: Key,
    /// Where it is.
    pub at: Area,
    /// Whether it is to be found or chosen. Never true where there are things to put.
    pub right: bool,
}

/// A thing to put in a place of a scene.
#[derive(Clone, Debug)]
pub struct Thing {
    /// The key, unique within the step among places and things, for `.<key>` and `.<key>-why`.
    pub key: Key,
    /// The place it belongs in, one of [`Scene::places`].
    pub place: Key,
    /// A file of `assets/illustrations` or `assets/faces` without `.svg`.
    pub picture: Option<String>,
}

/// A part of a picture, in its own units, from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// How far the left edge is from the picture's.
    pub x: u16,
    /// How far the upper edge is from the picture's.
    pub y: u16,
    /// From left to right.
    pub width: u16,
    /// From top to bottom.
    pub height: u16,
}

impl Area {
    /// Where it ends on the right and at the bottom.
    fn ends(self) -> (u32, u32) {
        let sum = |from: u16, by: u16| u32::from(from) + u32::from(by);
        (sum(self.x, self.width), sum(self.y, self.height))
    }

    /// Whether no part of it is outside a picture of the size [`DRAWING`].
    pub(super) fn is_inside(self) -> bool {
        let (right, bottom) = self.ends();
        right <= u32::from(DRAWING.0) && bottom <= u32::from(DRAWING.1)
    }

    /// Whether it is large enough to press.
    pub(super) fn is_large(self) -> bool {
        self.width >= LEAST_PLACE && self.height >= LEAST_PLACE
    }

    /// Whether the two share more than an edge.
    pub(super) fn overlaps(self, other: Self) -> bool {
        let (right, bottom) = self.ends();
        let (other_right, other_bottom) = other.ends();
        u32::from(self.x) < other_right
            && u32::from(other.x) < right
            && u32::from(self.y) < other_bottom
            && u32::from(other.y) < bottom
    }
}

impl From<[u16; 4]> for Area {
    fn from([x, y, width, height]: [u16; 4]) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            x,
            y,
            width,
            height,
        } = self;
        write!(f, "[{x},{y},{width},{height}]")
    }
}
