//! The colors of all pictures, and how to mix two of them. Pictures use only these, so that all have the same style.

use std::fmt;

/// An opaque sRGB color, written as `#RRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// This color moved toward `other`; `share` goes from 0 (this color) to 1 (the other).
    pub fn mix(self, other: Self, share: f32) -> Self {
        let part =
            |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
        Self(
            part(self.0, other.0),
            part(self.1, other.1),
            part(self.2, other.2),
        )
    }

    /// The color on a side turned away from the lamp.
    pub fn shade(self, share: f32) -> Self {
        self.mix(NIGHT, share)
    }

    /// The color on a side turned toward the lamp.
    pub fn warm(self, share: f32) -> Self {
        self.mix(GLOW, share)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// The sky at the top, and deep shade.
pub const NIGHT: Colour = Colour(0x22, 0x30, 0x5A);
/// The sky farther down, and walls in shade.
pub const DUSK: Colour = Colour(0x4B, 0x5C, 0x96);
/// The last light at the horizon, and warm walls.
pub const ROSE: Colour = Colour(0xE9, 0xA5, 0x8C);
/// Light itself: warm windows, and the near side of lit things.
pub const GLOW: Colour = Colour(0xFF, 0xE3, 0xA1);
/// The amber of a burning lamp.
pub const LAMP: Colour = Colour(0xFF, 0xC8, 0x57);
/// Off-white: paper, pale walls and clothes.
pub const PAPER: Colour = Colour(0xFB, 0xF3, 0xE4);
/// Leaves, grass and green clothes.
pub const LEAF: Colour = Colour(0x5E, 0x8C, 0x6A);
/// Faces and hands: the only outlines in a picture.
pub const LINE: Colour = Colour(0x1B, 0x23, 0x40);

/// Skin colors from light to dark.
pub const SKIN: [Colour; 6] = [
    Colour(0xF6, 0xD7, 0xBD),
    Colour(0xE8, 0xB4, 0x8C),
    Colour(0xC9, 0x8A, 0x5E),
    Colour(0x9C, 0x65, 0x40),
    Colour(0x6F, 0x45, 0x29),
    Colour(0x4A, 0x2E, 0x1E),
];

/// Dusk in lamplight, for trousers and far houses: dusk mixed with 45 % paper.
pub const HAZE: Colour = Colour(0x9A, 0xA0, 0xB9);
/// Wood of doors, tables and shelves: rose in shade.
pub const WOOD: Colour = Colour(0xA8, 0x73, 0x62);
/// Dark wood.
pub const BARK: Colour = Colour(0x6B, 0x4A, 0x50);
/// Black hair: [`LINE`], slightly warmer.
pub const RAVEN: Colour = Colour(0x2A, 0x24, 0x38);
/// Brown hair.
pub const CHESTNUT: Colour = Colour(0x5F, 0x3A, 0x2E);
/// Red-blond hair.
pub const COPPER: Colour = Colour(0xB9, 0x6A, 0x45);
/// Fair hair.
pub const STRAW: Colour = Colour(0xD8, 0xAE, 0x66);
/// Gray hair.
pub const SILVER: Colour = Colour(0xD9, 0xD6, 0xDA);
