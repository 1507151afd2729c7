//! The learners' screens: who are you, the street, a lesson with its practices and questions, and what you can do
//! now.

mod cards;
mod chat;
mod choice;
mod comic;
mod confidence;
mod faces;
mod frame;
mod lesson;
mod looked_at;
mod matching;
mod ordering;
mod pictures;
mod profile;
mod profile_picker;
mod read;
mod resting;
mod result;
mod review;
mod scene;
mod settings;
mod short_way;
mod skills;
mod sorting;
mod spot;
mod stage;
mod step_view;
mod street;
mod terms;
mod tile;

pub use lesson::LessonScreen;
pub use pictures::{Pictures, SetPictures};
pub use profile::Profile;
pub use profile_picker::{JustLooking, NewLearner, Who};
pub use result::{Calm, ResultScreen};
pub use review::LookAgain;
pub use short_way::ShortWay;
pub use skills::Can;
pub use street::Street;
