//! The edges: disk, voice, clipboard, class server, press, files. Effects go out through here, and what became of them comes
//! back as results.

use crate::class_server::{ClassServerHost, ClassState, Wake};
use crate::persistence::{Persistence, Tell};
use crate::platform::clipboard;
use crate::platform::sleep_inhibitor::SleepInhibitor;
use crate::platform::speech::{self, Speech};
use crate::print::export::{Export, SystemDesk};
use egui::Context;
use porchlight_core::content::Library;
use porchlight_core::model::{Effect, EffectResult, Phones, Voice as Say};
use porchlight_store::Store;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};

/// Says sentences. The real one is [`Speech`]; tests have one that only remembers.
pub trait Voice {
    /// Says sentences in a language, at a speed in percent of the voice's own.
    fn say(&self, sentences: Vec<String>, locale: &str, percent: u16);
    /// Stops after this word, to go on later.
    fn pause(&self);
    /// Goes on.
    fn resume(&self);
    /// From the beginning.
    fn again(&self);
    /// Stops.
    fn stop(&self);
    /// What the voice does now.
    fn state(&self) -> speech::State;
}

impl Voice for Speech {
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

/// Everything outside the window. Made before the window is, and attached to it.
pub struct Services {
    pub(super) persistence: Persistence,
    pub(super) class_server: ClassServerHost,
    sleep: SleepInhibitor,
    /// Reads aloud. Tests have one that only remembers.
    pub voice: Box<dyn Voice>,
    /// Where finished documents go.
    pub export: Export,
    /// The program that is the press; `None` is this one.
    pub press: Option<PathBuf>,
    results: Receiver<EffectResult>,
    tell: Tell,
    wake: Wake,
    ctx: Arc<OnceLock<Context>>,
}

impl Services {
    /// `renderer` is the one that is being tried, to be remembered once a frame was painted.
    pub fn new(store: Store, renderer: Option<String>) -> Self {
        let ctx: Arc<OnceLock<Context>> = Arc::default();
        let woken = ctx.clone();
        let wake: Wake = Arc::new(move || {
            if let Some(ctx) = woken.get() {
                ctx.request_repaint();
            }
        });
        let (sender, results): (Sender<EffectResult>, _) = channel();
        let woken = wake.clone();
        let tell: Tell = Arc::new(move |result| {
            // The window is gone: nobody is there to be told.
            sender.send(result).ok();
            woken();
        });
        let woken = wake.clone();
        Self {
            persistence: Persistence::new(store, renderer, tell.clone()),
            class_server: ClassServerHost::default(),
            sleep: SleepInhibitor::default(),
            voice: Box::new(Speech::start(move || woken())),
            export: Export::new(Arc::new(SystemDesk)),
            press: None,
            results,
            tell,
            wake,
            ctx,
        }
    }

    /// The window is there; its context can be woken from other threads.
    pub(super) fn attach(&self, ctx: &Context) {
        self.ctx.set(ctx.clone()).ok();
    }

    /// What the edges have to say since the last frame.
    pub(super) fn poll(&self) -> Vec<EffectResult> {
        self.results.try_iter().collect()
    }

    /// What the class server is doing, while it runs.
    pub(super) fn class_state(&self) -> Option<ClassState> {
        self.class_server.state()
    }

    /// Does what the class server is asked for.
    pub(super) fn phones(
        &mut self,
        phones: Phones,
        library: &Library,
        country: Option<&str>,
    ) -> Option<EffectResult> {
        self.class_server.run(phones, library, country, &self.wake)
    }

    /// The screens stay on for this reason; `None` lets them sleep again.
    pub(super) fn keep_awake(&mut self, reason: Option<String>) {
        self.sleep.set(reason);
    }

    /// A finished document is saved where the person likes, or opened in the program for such files.
    pub(super) fn file(&self, pdf: Vec<u8>, open: bool) {
        let tell = self.tell.clone();
        let done = move |filed| tell(EffectResult::Filed(filed));
        self.export.file(pdf, open, done);
    }

    /// Runs an effect that needs neither the words nor the press of the window.
    pub(super) fn run(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::Store(ticket, save) => self.persistence.run(ticket, save),
            Effect::RetrySaving => self.persistence.retry(),
            Effect::Voice(say) => self.say(say),
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::ClearClipboard(text) => clipboard::clear(&text),
            Effect::ForgetPapers => self.export.forget(),
            Effect::SaveFile(file) => {
                let tell = self.tell.clone();
                let done = move |filed| tell(EffectResult::Filed(filed));
                self.export.save(file, done);
            }
            Effect::SaveSheet(text) => {
                let tell = self.tell.clone();
                let done = move |saved| tell(EffectResult::SheetSaved(saved));
                self.export.save_sheet(text, done);
            }
            Effect::Phones(_)
            | Effect::KeepAwake(_)
            | Effect::Paper(..)
            | Effect::StopPaper
            | Effect::LanguageChanged => {
                debug_assert!(false, "the window runs {effect:?} itself");
            }
        }
    }

    fn say(&self, say: Say) {
        match say {
            Say::Speak {
                sentences,
                locale,
                percent,
            } => self.voice.say(sentences, &locale, percent),
            Say::Pause => self.voice.pause(),
            Say::Resume => self.voice.resume(),
            Say::Again => self.voice.again(),
            Say::Stop => self.voice.stop(),
        }
    }

    /// The window closes: waits for what is still to be saved, and gives how many things are not.
    pub(super) fn finish(&mut self) -> usize {
        self.persistence.finish()
    }
}
