//! The edges: disk, clipboard, voice. Effects go out through here, sentences about them come back.

use crate::speech;
use egui::Context;
use porchlight_core::model::{Effect, Told};

/// Runs effects. The window owns one; tests own a recording one.
pub trait Ports {
    fn run(&mut self, ctx: &Context, effect: Effect);

    /// What the edges have to say since the last frame.
    fn poll(&mut self) -> Vec<Told>;

    /// A finished document is to be saved where the person likes, or opened in the program for such files.
    fn file(&mut self, pdf: Vec<u8>, open: bool);

    /// Documents opened for printing are taken away.
    fn forget_papers(&mut self);

    /// The program that is the press; `None` is this one.
    fn press(&self) -> Option<std::path::PathBuf> {
        None
    }

    /// A class server begins to serve; whether it does is seen in [`Ports::phones`].
    fn start_phones(&mut self, _address: std::net::IpAddr, _words: serde_json::Value) {}

    /// One question, or several that each phone goes through.
    fn ask_phones(&mut self, _questions: Vec<porchlight_server::Question>) {}

    /// Closes what stands, and gives its totals, question by question.
    fn close_phones(&mut self) -> Option<Vec<porchlight_server::Totals>> {
        None
    }

    /// Back to waiting.
    fn clear_phones(&mut self) {}

    fn let_in_phones(&mut self, _joining: bool) {}

    fn stop_phones(&mut self) {}

    /// The class that answers, while one runs.
    fn phones(&self) -> Option<crate::phones::State> {
        None
    }

    /// The screens stay on while there is a reason; `None` lets them sleep again.
    fn keep_awake(&mut self, _reason: Option<String>) {}

    /// What the voice does now.
    fn speech(&self) -> speech::State;

    /// The window is there; its context can be woken from other threads.
    fn attach(&mut self, _ctx: &Context) {}

    /// The first frame was painted.
    fn first_frame(&mut self);

    /// The window closes: wait for what is still to be saved.
    fn finish(&mut self);
}

/// Says sentences. The real one is [`speech::Speech`]; tests have one that only remembers.
pub trait Voice {
    fn say(&self, sentences: Vec<String>, locale: &str, percent: u16);
    fn pause(&self);
    fn resume(&self);
    fn again(&self);
    fn stop(&self);
    fn state(&self) -> speech::State;
}

impl Voice for speech::Speech {
    fn say(&self, sentences: Vec<String>, locale: &str, percent: u16) {
        Self::say(self, sentences, locale, percent);
    }

    fn pause(&self) {
        Self::pause(self);
    }

    fn resume(&self) {
        Self::resume(self);
    }

    fn again(&self) {
        Self::again(self);
    }

    fn stop(&self) {
        Self::stop(self);
    }

    fn state(&self) -> speech::State {
        Self::state(self)
    }
}

/// Keeps everything it was told, and does none of it.
#[derive(Default)]
pub struct RecordingPorts {
    pub effects: std::rc::Rc<std::cell::RefCell<Vec<Effect>>>,
    /// What the voice is said to do.
    pub speech: std::rc::Rc<std::cell::Cell<Option<speech::State>>>,
}

impl Ports for RecordingPorts {
    fn run(&mut self, _ctx: &Context, effect: Effect) {
        self.effects.borrow_mut().push(effect);
    }

    fn poll(&mut self) -> Vec<Told> {
        Vec::new()
    }

    fn file(&mut self, _pdf: Vec<u8>, _open: bool) {}

    fn forget_papers(&mut self) {}

    fn speech(&self) -> speech::State {
        self.speech.get().unwrap_or(speech::State::Silent)
    }

    fn first_frame(&mut self) {}

    fn finish(&mut self) {}
}
