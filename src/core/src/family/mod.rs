//! The parents' side: children and their lists, the home's agreement, notes, and the PIN in front of them.

mod child;
pub mod evening;
mod home;
pub mod notes;
mod pin;
pub mod todo;

pub use child::{Child, Event, Standing, Tick, What};
pub use evening::Evening;
pub use home::{Agreement, Home, HomeEvent, HomeWhat};
pub use pin::{Door, ParentsFile, Pin, PinError, Recovery, SHORTEST_PIN, recovery_code};
