//! Profile pictures in chats. People met online in a lesson, harmless or not, have pictures that belong to no child, so that no
//! learner sees their own face, or a friend's from the stories, beside a threat. Friends, partners, class groups and helplines
//! have other pictures. Where adults learn to talk with a child, the child has none of these.

use super::{Code, Problem, file};
use crate::source::Source;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The file with the profile pictures of people who write in chats.
pub const AVATARS: &str = "lessons/reference/avatars.json";

/// The profile pictures that learners choose from, in the order they are offered: files of `assets/faces` without `.svg`.
pub const FACES: [&str; 12] = [
    "fox", "owl", "whale", "kiwi", "cactus", "comet", "turtle", "robin", "mushroom", "acorn",
    "otter", "boat",
];

/// Everyone who is drawn in the illustrations. If they have a face, it is the file of `assets/faces` with this name.
pub const CAST: [&str; 33] = [
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
    "park",
];

/// The profile pictures in chats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Avatars {
    /// The pictures of people met online, and of people known from elsewhere who threaten: files of `assets/faces` without
    /// `.svg`. None of them is a learner's, the face of a made-up profile, or somebody of the cast.
    pub contacts: Vec<String>,
    /// The same for friends, partners, class groups and helplines. None of them is among `contacts`, so that a friend never
    /// looks like a stranger.
    #[serde(default)]
    pub known: Vec<String>,
}

impl Avatars {
    /// Reads the file. Without it, no avatar is checked, and the checker reports that it is missing.
    pub(super) fn read(source: &dyn Source, problems: &mut Vec<Problem>) -> Option<Self> {
        file::read(source, AVATARS, Code::BadShape)
            .map_err(|problem| problems.push(problem))
            .ok()
    }

    /// All of them, people met online first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let all = self.contacts.iter().chain(&self.known);
        all.map(String::as_str)
    }

    /// Whether this is the picture of a person who writes in a chat, met online or known.
    pub fn writes(&self, name: &str) -> bool {
        self.all().any(|one| one == name)
    }
}
