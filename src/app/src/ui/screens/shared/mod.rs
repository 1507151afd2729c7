//! Code shared by screens of different areas. Screens may use these modules, but never each other.

pub mod bubbles;
pub mod chat;
pub mod dates;
pub mod explain;
pub mod family;
pub mod filed;
pub mod finished;
pub mod hear;
pub mod phone;
pub mod places;
pub mod policy;
pub mod provenance;
pub mod replies;
pub mod saved;
pub mod script;
pub mod scroller;
pub mod way;
