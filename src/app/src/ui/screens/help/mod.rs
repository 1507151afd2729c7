//! Help: open to anybody in trouble, without a profile or a PIN. Nothing moves here, nothing is recorded, and the emergency
//! number comes first.

mod calm;
mod country;
mod happened;
mod large;
mod page;
mod parts;
mod services;
mod show;
mod words;
mod young;

pub use country::HelpCountry;
pub use happened::Happened;
pub use large::HelpLarge;
pub use page::Help;
pub use show::{HelpCall, HelpShow};
