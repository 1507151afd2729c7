//! Journeys through the real window's code, by accessible name, each with its own data folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod about;
mod access;
mod axe;
mod browser;
mod chat;
mod child;
mod class;
mod countries;
mod drawn;
mod edition;
mod evening;
mod every_chat;
mod everywhere;
mod family;
mod film;
mod geometry;
mod happened;
mod help;
mod kit;
mod leaving;
mod looks;
mod names;
mod over_time;
mod parent;
mod phone;
mod pictures;
mod policy;
mod practice;
mod presenting;
mod printing;
mod privacy;
mod reading;
mod saved;
mod saving;
mod screens;
mod searching;
mod seeking;
mod session;
mod sheets;
mod situations;
mod spot;
mod starting;
mod street;
mod street_room;
mod teacher;
mod trust;
mod wall;
mod ways;
