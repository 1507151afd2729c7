//! The real edges: the store and the clipboard. Reading happens once at start; writing on the store's own thread.

use crate::papers::{Papers, SystemDesk};
use crate::ports::{Ports, Voice};
use crate::speech::Speech;
use egui::Context;
use porchlight_core::classroom::{self, Class};
use porchlight_core::content::Key;
use porchlight_core::family::{self, Child, Pin};
use porchlight_core::learner::{self, Learner};
use porchlight_core::model::{Effect, FileText, Found, Notice, SchoolCard, Settings, Told};
use porchlight_core::teaching;
use porchlight_store::{self as store, BookId, DataFolder, Job, Name, Store, StoreError, Writer};
use serde::Serialize;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

const SETTINGS: &str = "settings";
const SCHOOL: &str = "school";
const PIN: &str = "pin";
const NOTES: &str = "notes";
/// The book of what belongs to no single child.
const HOME: &str = "home";
const TRYING: &str = "renderer-trying";
const WORKED: &str = "renderer";
/// How long closing waits for what is still to be saved.
const CLOSING: Duration = Duration::from_secs(3);

/// Reads everything that was saved. Never fails: what cannot be read is told in a notice and left out.
pub fn read(store: &Store) -> Found {
    let mut found = Found::default();
    let mut told = Vec::new();
    match store.access() {
        store::Access::ReadWrite => {}
        store::Access::ReadOnly(store::Reason::AnotherCopy) => told.push(Notice::AnotherWindow),
        store::Access::ReadOnly(store::Reason::NewerVersion) => told.push(Notice::Newer),
        store::Access::ReadOnly(store::Reason::DiskFull) => told.push(Notice::DiskFull),
        store::Access::ReadOnly(_) => told.push(Notice::NotWritable),
    }
    for book in store.list_books().unwrap_or_default() {
        let Some(id) = Key::new(book.as_str()) else {
            continue;
        };
        if book.as_str().starts_with("learner-") {
            let (events, notices) = store.read_book::<learner::Event>(&book);
            told.extend(notices.iter().filter_map(sentence));
            if let Some(learner) = Learner::replay(&events) {
                found.learners.insert(id, learner);
            }
        } else if book.as_str().starts_with("class-") {
            let (events, notices) = store.read_book::<classroom::Event>(&book);
            told.extend(notices.iter().filter_map(sentence));
            if let Some(class) = Class::replay(&events) {
                found.classes.insert(id, class);
            }
        } else if book.as_str().starts_with("plan-") {
            let (events, notices) = store.read_book::<teaching::Event>(&book);
            told.extend(notices.iter().filter_map(sentence));
            if let Some(plan) = teaching::replay(&events) {
                found.plans.insert(id, plan);
            }
        } else if book.as_str().starts_with("child-") {
            let (events, notices) = store.read_book::<family::Event>(&book);
            told.extend(notices.iter().filter_map(sentence));
            if let Some(child) = Child::replay(&events) {
                found.children.insert(id, child);
            }
        }
    }
    if let Ok(home) = BookId::parse(HOME) {
        let (events, notices) = store.read_book::<family::HomeEvent>(&home);
        told.extend(notices.iter().filter_map(sentence));
        found.home = family::Home::replay(&events);
    }
    found.notes = document(store, NOTES, &mut told);
    found.settings = document::<Settings>(store, SETTINGS, &mut told).unwrap_or_default();
    found.school = document::<SchoolCard>(store, SCHOOL, &mut told).unwrap_or_default();
    found.pin = document::<Pin>(store, PIN, &mut told);
    told.dedup();
    found.notices = told;
    found
}

fn document<T: serde::de::DeserializeOwned>(
    store: &Store,
    name: &str,
    told: &mut Vec<Notice>,
) -> Option<T> {
    let (value, notices) = store.read_doc::<T>(&Name::parse(name).ok()?);
    told.extend(notices.iter().filter_map(sentence));
    value
}

/// The sentence for what the store met while reading. A torn last line is no loss of anything confirmed: not told.
fn sentence(notice: &store::Notice) -> Option<Notice> {
    match notice {
        store::Notice::DamagedSetAside { .. }
        | store::Notice::DamagedLeftInPlace { .. }
        | store::Notice::NotUnderstood { .. }
        | store::Notice::Unreadable { .. } => Some(Notice::Damaged),
        store::Notice::PreviousCopyUsed { .. } => Some(Notice::PreviousCopy),
        store::Notice::NewerVersion { .. } => Some(Notice::Newer),
        store::Notice::TornLineDropped { .. } | store::Notice::NoLocking => None,
    }
}

/// Writes what the model asks for.
pub struct DiskPorts {
    store: Store,
    writer: Option<Writer>,
    notices: Receiver<Told>,
    tell: Sender<Told>,
    ctx: Arc<OnceLock<Context>>,
    ticket: u64,
    renderer: Option<String>,
    /// Where sheets to print go instead of the user's documents: tests have a folder of their own.
    pub documents: Option<std::path::PathBuf>,
    /// Tests have one that only remembers.
    pub voice: Box<dyn Voice>,
    pub papers: Papers,
    /// The class that answers by phone, while one runs.
    class: Option<porchlight_server::Class>,
    awake: Option<crate::awake::Awake>,
    /// The press, where it is not this program: tests are no press.
    pub press: Option<std::path::PathBuf>,
}

impl DiskPorts {
    /// `renderer` is the name of the one that is being tried, to be remembered once a frame was painted.
    pub fn new(store: Store, renderer: Option<String>) -> Self {
        let (tell, notices) = channel();
        let ctx: Arc<OnceLock<Context>> = Arc::default();
        let woken = ctx.clone();
        let voice = Box::new(Speech::start(move || {
            if let Some(ctx) = woken.get() {
                ctx.request_repaint();
            }
        }));
        let writer = store
            .can_write()
            .then(|| {
                let tell = tell.clone();
                let ctx = ctx.clone();
                Writer::start(store.clone(), move |done| {
                    if let Err(why) = done.result {
                        tracing::warn!(%why, "not saved");
                        let notice = match why {
                            StoreError::DiskFull { .. } => Notice::DiskFull,
                            StoreError::NewerVersion(_) => Notice::Newer,
                            _ => Notice::CouldNotSave,
                        };
                        tell.send(Told::Notice(notice)).ok();
                        if let Some(ctx) = ctx.get() {
                            ctx.request_repaint();
                        }
                    }
                })
            })
            .and_then(|started| {
                started
                    .map_err(|why| tracing::warn!(%why, "the writer did not start"))
                    .ok()
            });
        Self {
            store,
            writer,
            notices,
            tell,
            ctx,
            ticket: 0,
            renderer,
            documents: None,
            voice,
            papers: Papers::new(Arc::new(SystemDesk)),
            class: None,
            awake: None,
            press: None,
        }
    }

    fn send(&mut self, make: impl FnOnce(u64) -> Option<Job>) {
        self.ticket += 1;
        let Some(writer) = &self.writer else { return };
        let Some(job) = make(self.ticket) else { return };
        if let Err(why) = writer.send(job) {
            tracing::warn!(%why, "not saved");
            self.tell.send(Told::Notice(Notice::CouldNotSave)).ok();
        }
    }

    fn append(&mut self, id: &Key, event: &impl Serialize) {
        let book = BookId::parse(id.as_str());
        let json = serde_json::to_value(event);
        self.send(|ticket| {
            Some(Job::Append {
                book: book.ok()?,
                json: json.ok()?,
                ticket,
            })
        });
    }

    fn save(&mut self, name: &str, value: &impl Serialize) {
        let name = Name::parse(name);
        let json = serde_json::to_value(value);
        self.send(|ticket| {
            Some(Job::Doc {
                name: name.ok()?,
                json: json.ok()?,
                ticket,
            })
        });
    }
}

impl DiskPorts {
    fn remove_doc(&mut self, name: &str) {
        let name = Name::parse(name);
        self.send(|ticket| {
            Some(Job::RemoveDoc {
                name: name.ok()?,
                ticket,
            })
        });
    }

    fn erase_home(&mut self) {
        let book = BookId::parse(HOME);
        self.send(|ticket| {
            Some(Job::EraseBook {
                book: book.ok()?,
                ticket,
            })
        });
    }

    /// Every book and every document. What the writer still has to save comes first, and is erased then.
    fn erase_everything(&mut self) {
        if let Some(writer) = &self.writer {
            writer.flush(CLOSING).ok();
        }
        for book in self.store.list_books().unwrap_or_default() {
            self.send(|ticket| Some(Job::EraseBook { book, ticket }));
        }
        for name in [SETTINGS, SCHOOL, PIN, NOTES] {
            self.remove_doc(name);
        }
    }

    fn save_file(&self, file: FileText) {
        let (tell, ctx) = (self.tell.clone(), self.ctx.clone());
        self.papers.save(file, move |filed| {
            tell.send(Told::Filed(filed)).ok();
            if let Some(ctx) = ctx.get() {
                ctx.request_repaint();
            }
        });
    }
}

impl Ports for DiskPorts {
    fn speech(&self) -> crate::speech::State {
        self.voice.state()
    }

    fn run(&mut self, ctx: &Context, effect: Effect) {
        match effect {
            Effect::AppendLearner(id, event) => self.append(&id, &event),
            Effect::AppendFamily(id, event) => self.append(&id, &event),
            Effect::Erase(id) => {
                let book = BookId::parse(id.as_str());
                self.send(|ticket| {
                    Some(Job::EraseBook {
                        book: book.ok()?,
                        ticket,
                    })
                });
            }
            Effect::AppendClass(id, event) => self.append(&id, &event),
            Effect::AppendPlan(id, event) => self.append(&id, &event),
            Effect::AppendHome(event) => {
                let book = BookId::parse(HOME);
                let json = serde_json::to_value(&event);
                self.send(|ticket| {
                    Some(Job::Append {
                        book: book.ok()?,
                        json: json.ok()?,
                        ticket,
                    })
                });
            }
            Effect::EraseHome => self.erase_home(),
            Effect::EraseEverything => self.erase_everything(),
            Effect::SaveNotes(notes) => {
                let name = Name::parse(NOTES);
                let json = serde_json::to_value(&notes);
                self.send(|ticket| {
                    Some(Job::DocAlone {
                        name: name.ok()?,
                        json: json.ok()?,
                        ticket,
                    })
                });
            }
            Effect::RemoveNotes => self.remove_doc(NOTES),
            Effect::SaveFile(file) => self.save_file(file),
            Effect::SaveSettings(settings) => self.save(SETTINGS, &settings),
            Effect::SaveSchool(card) => self.save(SCHOOL, &card),
            Effect::SavePin(Some(pin)) => self.save(PIN, &pin),
            Effect::SavePin(None) => self.remove_doc(PIN),
            Effect::SaveSheet(text) => {
                let (tell, ctx) = (self.tell.clone(), ctx.clone());
                let folder = self.documents.clone().or_else(store::documents);
                // Not on the window's thread: the documents may lie on a network.
                std::thread::spawn(move || {
                    let saved = folder.ok_or(StoreError::NoFolder).and_then(|folder| {
                        store::save_fresh(&folder, "porchlight-sheet", "txt", text.as_bytes())
                    });
                    if let Err(why) = &saved {
                        tracing::warn!(%why, "the sheet was not saved");
                    }
                    let notice = if saved.is_ok() {
                        Notice::SheetSaved
                    } else {
                        Notice::SheetNotSaved
                    };
                    tell.send(Told::Notice(notice)).ok();
                    ctx.request_repaint();
                });
            }
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::ClearClipboard(text) => clear_clipboard(&text),
            Effect::Speak {
                sentences,
                locale,
                percent,
            } => self.voice.say(sentences, &locale, percent),
            Effect::PauseSpeech => self.voice.pause(),
            Effect::ResumeSpeech => self.voice.resume(),
            Effect::SpeakAgain => self.voice.again(),
            Effect::StopSpeech => self.voice.stop(),
            // The window's own: it has the words and the press.
            Effect::LanguageChanged | Effect::Paper(..) | Effect::StopPaper | Effect::Phones(_) => {
            }
        }
    }

    fn poll(&mut self) -> Vec<Told> {
        self.notices.try_iter().collect()
    }

    fn file(&mut self, pdf: Vec<u8>, open: bool) {
        let (tell, ctx) = (self.tell.clone(), self.ctx.clone());
        self.papers.file(pdf, open, move |filed| {
            tell.send(Told::Filed(filed)).ok();
            if let Some(ctx) = ctx.get() {
                ctx.request_repaint();
            }
        });
    }

    fn start_phones(&mut self, address: std::net::IpAddr, words: serde_json::Value) {
        // The one before ends first: one class at a time.
        self.class = None;
        let ctx = self.ctx.clone();
        let started = crate::phones::start(address, words, move || {
            if let Some(ctx) = ctx.get() {
                ctx.request_repaint();
            }
        });
        self.class = started
            .map_err(|why| tracing::warn!(%why, "the class was not started"))
            .ok();
    }

    fn ask_phones(&mut self, questions: Vec<porchlight_server::Question>) {
        if let Some(class) = &self.class {
            class.ask(questions);
        }
    }

    fn close_phones(&mut self) -> Option<Vec<porchlight_server::Totals>> {
        let class = self.class.as_ref()?;
        class.close();
        class.totals()
    }

    fn clear_phones(&mut self) {
        if let Some(class) = &self.class {
            class.clear();
        }
    }

    fn let_in_phones(&mut self, joining: bool) {
        if let Some(class) = &self.class {
            class.let_in(joining);
        }
    }

    fn keep_awake(&mut self, reason: Option<String>) {
        self.awake = reason.and_then(|reason| {
            let begun = crate::awake::Awake::begin(reason);
            begun
                .map_err(|why| tracing::warn!(%why, "no thread to keep the screens on"))
                .ok()
        });
    }

    fn stop_phones(&mut self) {
        self.class = None;
    }

    fn phones(&self) -> Option<crate::phones::State> {
        crate::phones::state(self.class.as_ref()?)
    }

    fn forget_papers(&mut self) {
        self.papers.forget();
    }

    fn press(&self) -> Option<std::path::PathBuf> {
        self.press.clone()
    }

    fn first_frame(&mut self) {
        let (Some(renderer), Some(folder)) = (self.renderer.take(), self.store.folder()) else {
            return;
        };
        if let Ok(trying) = Name::parse(TRYING)
            && let Err(why) = folder.clear_marker(&trying)
        {
            tracing::warn!(%why, "the renderer marker stays");
        }
        if let Ok(worked) = Name::parse(WORKED)
            && folder.marker(&worked).as_deref() != Some(&renderer)
            && let Err(why) = folder.set_marker(&worked, &renderer)
        {
            tracing::warn!(%why, "the renderer is not remembered");
        }
    }

    fn attach(&mut self, ctx: &Context) {
        self.ctx.set(ctx.clone()).ok();
    }

    fn finish(&mut self) {
        if let Some(writer) = &self.writer
            && let Err(why) = writer.flush(CLOSING)
        {
            tracing::error!(unsaved = why.count, "closed before everything was saved");
        }
    }
}

/// Takes a text off the clipboard, if it is still what stands there.
fn clear_clipboard(text: &str) {
    let cleared = arboard::Clipboard::new().and_then(|mut clipboard| {
        if clipboard.get_text()? == text {
            clipboard.clear()
        } else {
            Ok(())
        }
    });
    if let Err(why) = cleared {
        tracing::debug!(%why, "the clipboard was not cleared");
    }
}

/// Which renderer to try: the one named, else not the one that hung last time, else the one that worked, else glow.
pub fn renderer_to_try(folder: Option<&DataFolder>, forced: Option<&str>) -> String {
    if let Some(forced) = forced {
        return forced.to_owned();
    }
    let marker = |name: &str| folder.and_then(|folder| folder.marker(&Name::parse(name).ok()?));
    match (marker(TRYING), marker(WORKED)) {
        (Some(hung), _) => other_renderer(hung.trim()).to_owned(),
        (None, Some(worked)) if worked.trim() == "wgpu" => "wgpu".to_owned(),
        _ => "glow".to_owned(),
    }
}

pub fn other_renderer(name: &str) -> &'static str {
    if name == "glow" { "wgpu" } else { "glow" }
}

/// Writes down what is being tried, before the window is made.
pub fn mark_trying(folder: &DataFolder, renderer: &str) {
    if let Ok(name) = Name::parse(TRYING)
        && let Err(why) = folder.set_marker(&name, renderer)
    {
        tracing::debug!(%why, "the renderer marker was not written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renderer_that_hung_last_time_is_not_tried_again_first() {
        let folder = tempfile::tempdir().unwrap();
        let folder = DataFolder::choose(Some(folder.path().to_owned()), None).unwrap();
        assert_eq!(renderer_to_try(Some(&folder), None), "glow");
        mark_trying(&folder, "glow");
        assert_eq!(renderer_to_try(Some(&folder), None), "wgpu");
        assert_eq!(renderer_to_try(Some(&folder), Some("glow")), "glow");
        let (store, _) = Store::open(folder.clone());
        let mut ports = DiskPorts::new(store, Some("wgpu".to_owned()));
        ports.first_frame();
        assert_eq!(
            renderer_to_try(Some(&folder), None),
            "wgpu",
            "the one that worked is remembered"
        );
    }
}
