//! The profile pictures.

/// The profile pictures, in the order they are offered.
pub const FACES: [&str; 12] = [
    "fox", "owl", "whale", "kiwi", "cactus", "comet", "turtle", "robin", "mushroom", "acorn",
    "otter", "boat",
];
