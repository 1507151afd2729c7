//! What the window costs: opening the content, changing the language, and drawing one frame of the heaviest screens,
//! with the real number of lessons and with a thousand. `cargo bench -p porchlight`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "benches"
)]

use divan::Bencher;
use eframe::App as _;
use egui::{Context, RawInput, Rect, pos2};
use porchlight::app::{App, Services, Start, ThisStart, Voice, open_texts};
use porchlight::platform::speech;
use porchlight::print::compose::{Facts, compose};
use porchlight::source::Embedded;
use porchlight_core::content::{Audience, Key, LessonId, Library};
use porchlight_core::model::{
    Action, ChosenVoice, LearnerAction, Model, Route, SavedState, SchoolCard, SystemAction,
};
use porchlight_core::paper::{Document, Request, Size};
use porchlight_core::search::Index;
use porchlight_core::source::{MemorySource, read_text};
use porchlight_core::text::Texts;
use porchlight_print::{Data, Job, lay_out};
use porchlight_store::Store;
use std::sync::Arc;

fn main() {
    divan::main();
}

/// Everything that is read before the first frame.
#[divan::bench]
fn open_all_content() -> Library {
    Library::open(Arc::new(Embedded)).0
}

#[divan::bench]
fn open_all_texts(bencher: Bencher<'_, '_>) {
    let library = library(0);
    bencher.bench(|| Texts::open(library.source().clone(), "es"));
}

#[divan::bench]
fn check_everything(bencher: Bencher<'_, '_>) {
    bencher.bench(|| porchlight_core::check::check(Arc::new(Embedded)));
}

/// Loading a larger library.
#[divan::bench(args = [28, 1000])]
fn open_content_with_lessons(bencher: Bencher<'_, '_>, lessons: usize) {
    let library = library(lessons);
    bencher.bench(|| Library::open(library.source().clone()));
}

fn job(document: Document, names: usize) -> Job {
    let library = library(0);
    let texts = Texts::open(library.source().clone(), "en-US");
    let mut request = Request::new(document, Size::A4);
    request.names = (0..names).map(|n| format!("Pupil {n}")).collect();
    let facts = Facts {
        library: &library,
        texts: &texts,
        school: &SchoolCard::default(),
        child: None,
        plan: None,
        agreement: None,
        country: Some("US"),
        class: None,
        today: jiff::civil::date(2026, 12, 1).into(),
    };
    compose(&request, &facts).unwrap()
}

/// Thirty certificates as one PDF, made by a press that is already running.
#[divan::bench(sample_count = 5)]
fn thirty_certificates(bencher: Bencher<'_, '_>) {
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    let job = job(Document::Certificate(lesson), 30);
    bencher.bench(|| {
        lay_out(&job, &porchlight::print::client::Embedded)
            .unwrap()
            .pdf()
            .unwrap()
            .len()
    });
}

/// A document of twelve pages or more.
#[divan::bench(sample_count = 5)]
fn twelve_pages(bencher: Bencher<'_, '_>) {
    let lesson = LessonId::new("sextortion-fast-plan").unwrap();
    let mut job = job(Document::AnswerKey(lesson), 0);
    job.large = true;
    // Doubled, because no real document is that long.
    if let Data::Flow { blocks } = &mut job.data {
        blocks.extend(blocks.clone());
    }
    bencher.bench(|| {
        let printed = lay_out(&job, &porchlight::print::client::Embedded).unwrap();
        assert!(printed.pages() >= 12);
        printed.pdf().unwrap().len()
    });
}

#[divan::bench(sample_count = 5)]
fn first_page_of_a_worksheet(bencher: Bencher<'_, '_>) {
    let lesson = LessonId::new("settings-check").unwrap();
    let job = job(Document::Worksheet(lesson), 0);
    bencher.bench(|| {
        let printed = lay_out(&job, &porchlight::print::client::Embedded).unwrap();
        printed.picture(0, 1240).unwrap().len()
    });
}

/// The search index, which the app builds on its own thread.
#[divan::bench]
fn make_the_search_index(bencher: Bencher<'_, '_>) {
    let library = library(0);
    bencher.bench(|| {
        let texts = Texts::open(library.source().clone(), "en-US");
        Index::build(&library, &texts, Some("US"), Vec::new())
    });
}

/// One more letter typed into the search field: partial, complete and misspelled words, and several words.
#[divan::bench(args = ["s", "pri", "settings", "setings", "sombody has my pictur"])]
fn search_for(bencher: Bencher<'_, '_>, typed: &str) {
    let library = library(0);
    let texts = Texts::open(library.source().clone(), "en-US");
    let index = Index::build(&library, &texts, Some("US"), Vec::new());
    bencher.bench(|| {
        (
            index.is_trouble(typed, None),
            index.find(typed, None, 12).len(),
        )
    });
}

/// The library, with copies of one lesson added until its age band has this many.
fn library(lessons: usize) -> Arc<Library> {
    let mut source = MemorySource::copy_of(&Embedded, &["lessons/", "locales/"]);
    let (mut json, mut prose) = (Vec::new(), Vec::new());
    for id in ["game-chat-tricks"] {
        json.push(read_text(&source, &format!("lessons/8-10/{id}.json")).unwrap());
        for locale in ["en-US", "es"] {
            let path = format!("locales/{locale}/lessons/{id}.ftl");
            prose.push((locale, read_text(&source, &path).unwrap()));
        }
    }
    let there = Library::open(Arc::new(Embedded))
        .0
        .of(Audience::Age8To10)
        .count();
    for copy in there..lessons {
        let id = format!("copy-{copy}");
        let text = json[0].replace("\"id\": \"game-chat-tricks\"", &format!("\"id\": \"{id}\""));
        source.set(&format!("lessons/8-10/{id}.json"), text);
        for (locale, text) in &prose {
            source.set(&format!("locales/{locale}/lessons/{id}.ftl"), text.clone());
        }
    }
    let (library, problems) = Library::open(Arc::new(source));
    assert!(problems.is_empty(), "{problems:?}");
    assert!(library.lessons().len() >= lessons);
    Arc::new(library)
}

/// A voice that stays silent.
struct Silence;

impl Voice for Silence {
    fn say(
        &self,
        _sentences: Vec<String>,
        _locale: &str,
        _voice: Option<&ChosenVoice>,
        _percent: u16,
    ) {
    }
    fn look(&self, _locale: &str) {}
    fn list(&self, _locale: &str) {}
    fn voices(&self, _locale: &str) -> speech::Voices {
        speech::Voices::Unknown
    }
    fn pause(&self) {}
    fn resume(&self) {}
    fn again(&self) {}
    fn stop(&self) {}
    fn state(&self) -> speech::State {
        speech::State::Silent
    }
}

struct Window {
    ctx: Context,
    app: App,
    frame: eframe::Frame,
}

impl Window {
    fn open(screen: &str, lessons: usize) -> Self {
        let now = "2026-12-01T10:00:00Z".parse().unwrap();
        let ctx = Context::default();
        let mut services = Services::new(Store::without_folder(), None);
        services.voice = Box::new(Silence);
        let model = Model::new(library(lessons), SavedState::default());
        let languages = vec!["en-US".to_owned()];
        let start = Start {
            texts: open_texts(&model, &ThisStart::default(), &languages),
            model,
            services,
            clock: Arc::new(move || now),
            zone: Arc::new(|| jiff::tz::TimeZone::UTC),
            system_languages: languages,
            this_start: ThisStart::default(),
            first_screen: Route::from_name(screen),
            screenshot: None,
            pictures_at_once: true,
            painted: Arc::default(),
            displays: Box::new(|_| Vec::new()),
        };
        let app = App::new(&ctx, start);
        let mut window = Self {
            ctx,
            app,
            frame: eframe::Frame::_new_kittest(),
        };
        for _ in 0..4 {
            window.draw();
        }
        window
    }

    /// Draws one frame, including its triangles (all the CPU's work), and returns how many there are.
    fn draw(&mut self) -> usize {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(1280.0, 800.0))),
            ..RawInput::default()
        };
        let Self { ctx, app, frame } = self;
        let mut output = ctx.run_ui(input, |ui| app.ui(ui, frame));
        // Nothing is painted here, so nothing uses the textures.
        output.textures_delta.clear();
        ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }
}

const SCREENS: [&str; 8] = [
    "figures",
    "home",
    "street",
    "lesson/game-chat-tricks",
    "checklist/family-safety",
    "teachers",
    "help",
    "present/game-chat-tricks",
];

#[divan::bench(args = SCREENS)]
fn one_frame(bencher: Bencher<'_, '_>, screen: &str) {
    let mut window = Window::open(screen, 0);
    bencher.bench_local(|| window.draw());
}

/// One page of each kind that a lesson can have.
const PAGES: [&str; 12] = [
    "ask-first/nine-floors",
    "ask-first/asks-name",
    "ask-first/stop-and-tell",
    "ask-first/new-race",
    "game-chat-tricks/free-coins",
    "game-chat-tricks/new-neighbor",
    "game-chat-tricks/about-what",
    "game-chat-tricks/leo-tells",
    "dares-and-threats/sam-steps",
    "private-clues/picture-clues",
    "private-clues/sam-switches",
    "bystander-power/bench",
];

#[divan::bench(args = PAGES, sample_count = 300, sample_size = 1)]
fn one_frame_of_a_page(bencher: Bencher<'_, '_>, page: &str) {
    let (lesson, step) = page.split_once('/').unwrap();
    let mut window = Window::open(&format!("lesson/{lesson}"), 0);
    let ctx = window.ctx.clone();
    let go = Action::Learner(LearnerAction::GoToStep {
        lesson: Key::new(lesson).unwrap(),
        step: Key::new(step).unwrap(),
    });
    window.app.dispatch(&ctx, go);
    // The first frames lay out all text and run the animations.
    for _ in 0..60 {
        window.draw();
    }
    bencher.bench_local(|| window.draw());
}

/// The two screens that list lessons.
#[divan::bench(args = [28, 1000])]
fn one_frame_of_teachers_with_lessons(bencher: Bencher<'_, '_>, lessons: usize) {
    let mut window = Window::open("teachers", lessons);
    bencher.bench_local(|| window.draw());
}

#[divan::bench(args = [28, 1000])]
fn one_frame_of_the_street_with_lessons(bencher: Bencher<'_, '_>, lessons: usize) {
    let mut window = Window::open("street", lessons);
    bencher.bench_local(|| window.draw());
}

/// Choosing the language, loading its texts, and drawing the first frame in it.
#[divan::bench]
fn change_of_language(bencher: Bencher<'_, '_>) {
    let mut window = Window::open("lesson/game-chat-tricks", 0);
    let mut spanish = false;
    bencher.bench_local(|| {
        spanish = !spanish;
        let mut settings = window.app.model().settings().clone();
        settings.language = Some(if spanish { "es" } else { "en-US" }.to_owned());
        let ctx = window.ctx.clone();
        window
            .app
            .dispatch(&ctx, Action::System(SystemAction::Set(settings)));
        window.draw()
    });
}
