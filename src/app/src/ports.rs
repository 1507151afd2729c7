//! The edges: disk, clipboard. Effects go out through here, sentences about them come back.

use egui::Context;
use porchlight_core::model::{Effect, Notice};

/// Runs effects. The window owns one; tests own a recording one.
pub trait Ports {
    fn run(&mut self, ctx: &Context, effect: Effect);

    /// What the edges have to say since the last frame.
    fn poll(&mut self) -> Vec<Notice>;

    /// The window is there; its context can be woken from other threads.
    fn attach(&mut self, _ctx: &Context) {}

    /// The first frame was painted.
    fn first_frame(&mut self);

    /// The window closes: wait for what is still to be saved.
    fn finish(&mut self);
}

/// Keeps everything it was told, and does none of it.
#[derive(Default)]
pub struct RecordingPorts {
    pub effects: std::rc::Rc<std::cell::RefCell<Vec<Effect>>>,
}

impl Ports for RecordingPorts {
    fn run(&mut self, _ctx: &Context, effect: Effect) {
        self.effects.borrow_mut().push(effect);
    }

    fn poll(&mut self) -> Vec<Notice> {
        Vec::new()
    }

    fn first_frame(&mut self) {}

    fn finish(&mut self) {}
}
