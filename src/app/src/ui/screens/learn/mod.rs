//! The learners' side: who are you, the street, a lesson with its practices and questions, and what you can do now.

mod again;
mod at;
mod can;
pub mod chat;
mod explain;
mod lesson;
mod matching;
mod ordering;
mod picks;
mod pictures;
mod result;
mod settings;
mod sorting;
mod spot;
mod street;
mod sure;
mod terms;
mod who;

pub use again::LookAgain;
pub use at::Script;
pub use can::{Can, finished};
pub use lesson::LessonScreen;
pub use pictures::{Pictures, SetPictures};
pub use result::{Calm, ResultScreen};
pub use street::Street;
pub use who::{NewLearner, Profile, Who};

/// The profile pictures, in the order they are offered.
pub const FACES: [&str; 12] = [
    "fox", "owl", "whale", "kiwi", "cactus", "comet", "turtle", "robin", "mushroom", "acorn",
    "otter", "boat",
];
