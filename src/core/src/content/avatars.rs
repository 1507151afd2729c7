//! Profile pictures in chats. Whoever children meet online in a lesson, harmless or not, has one that belongs to no child, so
//! that nobody sees their own face, or a friend's from the stories, beside a threat. Where adults learn to talk with a
//! child, the child has none of these.

use super::{Code, Problem, file};
use crate::source::Source;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The file with the profile pictures of people met online.
pub const AVATARS: &str = "lessons/reference/avatars.json";

/// The profile pictures that learners choose from, in the order they are offered: files of `assets/faces` without `.svg`.
pub const FACES: [&str; 12] = [
    "fox", "owl", "whale", "kiwi", "cactus", "comet", "turtle", "robin", "mushroom", "acorn",
    "otter", "boat",
];

/// Everyone who is drawn in the illustrations. A face of theirs would be a file of `assets/faces` with this name.
pub const CAST: [&str; 32] = [
    "noor",
    "sam",
    "leo",
    "mia",
    "ida",
    "ben",
    "teen",
    "teen-two",
    "mum",
    "dad",
    "ms-ade",
    "gran",
    "nurse",
    "coach",
    "neighbour",
    "aunt",
    "pip",
    "lily",
    "tariq",
    "zola",
    "joon",
    "salma",
    "kofi",
    "nadia",
    "yuki",
    "maro",
    "grandpa",
    "papa",
    "amma",
    "omar",
    "ms-lind",
    "mr-okoro",
];

/// The profile pictures in chats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Avatars {
    /// The pictures of people met online: files of `assets/faces` without `.svg`. None of them is a learner's, the face
    /// of a made-up profile, or somebody of the cast.
    pub contacts: Vec<String>,
}

impl Avatars {
    /// Reads the file. Without it, no avatar is checked, and the checker reports that it is missing.
    pub(super) fn read(source: &dyn Source, problems: &mut Vec<Problem>) -> Option<Self> {
        file::read(source, AVATARS, Code::BadShape)
            .map_err(|problem| problems.push(problem))
            .ok()
    }

    /// Whether this is a picture of somebody met online.
    pub fn is_contact(&self, name: &str) -> bool {
        self.contacts.iter().any(|contact| contact == name)
    }
}
