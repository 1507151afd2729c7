//! Everything outside the window: disk, voice, clipboard, class server, press, files. Effects go out through here,
//! and their outcomes come back as results.

use crate::class_server::{ClassServerHost, ClassState, Wake, Words};
use crate::persistence::{Persistence, Tell};
use crate::platform::clipboard;
use crate::platform::motion;
use crate::platform::sleep_inhibitor::SleepInhibitor;
use crate::platform::speech::{self, Speech};
use crate::print::export::{Export, SystemDesk};
use egui::Context;
use porchlight_core::model::{ChosenVoice, Effect, EffectResult, Phones, Voice as Say};
use porchlight_store::Store;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};

/// Reads sentences aloud. The real implementation is [`Speech`]; the one in tests only records.
pub trait Voice {
    /// Speaks sentences in a language, with this voice or the engine's own choice, at a percentage of the voice's normal
    /// speed.
    fn say(&self, sentences: Vec<String>, locale: &str, voice: Option<&ChosenVoice>, percent: u16);
    /// Finds out whether there are voices to choose from for a language.
    fn look(&self, locale: &str);
    /// Lists the voices for a language.
    fn list(&self, locale: &str);
    /// The voices for a language, as far as they are known.
    fn voices(&self, locale: &str) -> speech::Voices;
    /// Pauses, keeping its place in the text.
    fn pause(&self);
    /// Continues after a pause.
    fn resume(&self);
    /// Starts the last text again from its first sentence.
    fn again(&self);
    /// Stops speaking.
    fn stop(&self);
    /// What the voice is doing now.
    fn state(&self) -> speech::State;
}

impl Voice for Speech {
    fn say(&self, sentences: Vec<String>, locale: &str, voice: Option<&ChosenVoice>, percent: u16) {
        Self::say(self, sentences, locale, voice, percent);
    }

    fn look(&self, locale: &str) {
        self.probe(locale);
    }

    fn list(&self, locale: &str) {
        Self::list(self, locale);
    }

    fn voices(&self, locale: &str) -> speech::Voices {
        Self::voices(self, locale)
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

/// Everything outside the window. Created before the window, and attached to it once it exists.
pub struct Services {
    pub(super) persistence: Persistence,
    pub(super) class_server: ClassServerHost,
    sleep: SleepInhibitor,
    /// Reads aloud. In tests it only records.
    pub voice: Box<dyn Voice>,
    /// Whether a screen reader is on. Fixed in tests.
    pub screen_reader: fn(&Context) -> bool,
    /// Whether the system asks for reduced motion, as far as it is known.
    pub less_motion: Arc<AtomicBool>,
    following: Option<motion::Following>,
    /// Saves finished documents and opens them in other programs.
    pub export: Export,
    /// The press program to start; `None` means the one installed beside this program.
    pub press: Option<PathBuf>,
    results: Receiver<EffectResult>,
    tell: Tell,
    wake: Wake,
    ctx: Arc<OnceLock<Context>>,
}

impl Services {
    /// Starts the services. `renderer` is the one being tried; it is recorded as working once a frame has been
    /// painted.
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
            // The window may be gone, and then there is nothing to report to.
            sender.send(result).ok();
            woken();
        });
        let woken = wake.clone();
        Self {
            persistence: Persistence::new(store, renderer, tell.clone()),
            class_server: ClassServerHost::default(),
            sleep: SleepInhibitor::default(),
            voice: Box::new(Speech::start(move || woken())),
            screen_reader: is_screen_reader_on,
            less_motion: Arc::default(),
            following: None,
            export: Export::new(Arc::new(SystemDesk::default())),
            press: None,
            results,
            tell,
            wake,
            ctx,
        }
    }

    /// Follows the system's reduced-motion setting, if the system has one.
    pub fn follow_motion(&mut self) {
        let (less, wake) = (self.less_motion.clone(), self.wake.clone());
        self.following = Some(motion::follow(move |wanted| {
            less.store(wanted, Ordering::Relaxed);
            wake();
        }));
    }

    /// Attaches the window's context, so that other threads can wake it.
    pub(super) fn attach(&self, ctx: &Context) {
        self.ctx.set(ctx.clone()).ok();
    }

    /// The results that arrived since the last frame.
    pub(super) fn poll(&self) -> Vec<EffectResult> {
        self.results.try_iter().collect()
    }

    /// The state of the class server, while one is running.
    pub(super) fn class_state(&self) -> Option<ClassState> {
        self.class_server.state()
    }

    /// Carries out a request to the class server.
    pub(super) fn phones(
        &mut self,
        phones: Phones,
        from: Words<'_>,
        country: Option<&str>,
        port: Option<u16>,
    ) -> Option<EffectResult> {
        self.class_server
            .run(phones, from, country, port, &self.wake)
    }

    /// Keeps the displays awake for this reason; `None` lets them sleep again.
    pub(super) fn keep_awake(&mut self, reason: Option<String>) {
        self.sleep.set(reason);
    }

    /// Saves a finished document where the person chooses, or opens it in the system's program for PDF files.
    pub(super) fn file(&self, pdf: Vec<u8>, open: bool) {
        let tell = self.tell.clone();
        let done = move |filed| tell(EffectResult::Filed(filed));
        self.export.file(pdf, open, done);
    }

    /// Runs an effect that needs neither the window's texts nor the press.
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
                voice,
                percent,
            } => {
                self.voice.say(sentences, &locale, voice.as_ref(), percent);
            }
            Say::Look(locale) => self.voice.look(&locale),
            Say::List(locale) => self.voice.list(&locale),
            Say::Pause => self.voice.pause(),
            Say::Resume => self.voice.resume(),
            Say::Again => self.voice.again(),
            Say::Stop => self.voice.stop(),
        }
    }

    /// Called as the window closes. Waits for pending saves and returns how many could not be finished.
    pub(super) fn finish(&mut self) -> usize {
        self.persistence.finish()
    }
}

/// Whether anything requests the window's accessibility tree, since egui builds it only on request. Usually that is a screen
/// reader, but no system confirms it: on Linux it can be any program that turns on the accessibility bus, on Windows any UI
/// Automation client, such as some touch keyboards. So anything that depends on this must also be a setting.
fn is_screen_reader_on(ctx: &Context) -> bool {
    ctx.has_accesskit_node(egui::accesskit_root_id())
}
