//! The parents' screens: children and what to do next, the family checklist, lessons for adults, and the PIN that protects
//! them all.

mod agreement;
mod checklist;
mod child;
mod evening;
mod everything;
mod filter;
mod home;
mod item;
mod lessons;
mod more;
mod new_child;
mod pin_enter;
mod pin_offer;
mod pinned;
mod rehearse;
mod reminders;
mod setting;
mod shown;
mod starters;
mod today;
mod together;
mod uses;

pub use agreement::{AgreementScreen, NewAgreement};
pub use checklist::ChecklistScreen;
pub use child::ChildScreen;
pub use evening::EveningScreen;
pub use everything::ParentsMore;
pub use home::ParentsHome;
pub use lessons::ParentLessons;
pub use new_child::{EditChild, NewChild};
pub use pin_enter::PinEnter;
pub use pin_offer::PinOffer;
pub use rehearse::{RehearsalScreen, Rehearse};
pub use reminders::Reminders;
pub use starters::StartersScreen;
pub use together::Together;
pub use uses::UsesScreen;
