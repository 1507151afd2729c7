//! The parents' side: children and what to do next, the family checklist, lessons for adults, and the PIN in front of it.

mod checklist;
mod home;
mod item;
mod lessons;
mod new_child;
mod parts;
mod pin_enter;
mod pin_offer;
mod work;

pub use checklist::ChecklistScreen;
pub use home::ParentsHome;
pub use lessons::ParentLessons;
pub use new_child::NewChild;
pub use pin_enter::PinEnter;
pub use pin_offer::PinOffer;
