//! One file per screen. A screen draws and pushes actions; it does not change other screens or write files. Screens
//! of one area never refer to those of another; what they share is in `shared`.

pub mod about;
pub mod figures;
pub mod help;
pub mod home;
pub mod keys;
pub mod learn;
mod neutral_page;
pub mod no_voice;
pub mod parents;
pub mod print;
pub mod search;
pub mod settings;
pub mod shared;
pub mod sources;
pub mod standards;
pub mod teachers;

pub use neutral_page::NeutralPage;
