//! Opens the app as `main` does, except for the window: real store, real content, and a clock that each test sets.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use porchlight::persistence;
use porchlight::platform::displays::Display;
use porchlight::print::export::{Chosen, Desk};

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use porchlight::app::{App, Services, Start, ThisStart, Voice, open_texts};
use porchlight::platform::speech::{State, Voices};
use porchlight::source::{Embedded, Folder};
use porchlight_core::content::{Audience, Library};
use porchlight_core::model::{Action, ChosenVoice, Model, Nav, Route, Settings, SystemAction};
use porchlight_core::policy::Policy;
use porchlight_core::source::{MemorySource, Source as _};
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

pub const NOW: &str = "2026-12-01T10:00:00Z";

/// The content, parsed once for all journeys.
pub fn library() -> Arc<Library> {
    static LIBRARY: OnceLock<Arc<Library>> = OnceLock::new();
    if FIRST_EDITION.get() {
        return first_edition();
    }
    LIBRARY
        .get_or_init(|| {
            let (library, problems) = Library::open(Arc::new(Embedded));
            assert!(problems.is_empty(), "{problems:?}");
            Arc::new(library)
        })
        .clone()
}

thread_local! {
    /// Whether the test on this thread opens the lessons of the first edition.
    static FIRST_EDITION: Cell<bool> = const { Cell::new(false) };
}

/// From here on, this test opens the lessons of the first edition, which are no longer edited. Use it to test how a feature
/// works on a suitable page; the tests that go over all lessons cover the shipped ones.
pub fn use_first_edition() {
    FIRST_EDITION.set(true);
}

fn first_edition() -> Arc<Library> {
    static LIBRARY: OnceLock<Arc<Library>> = OnceLock::new();
    let open = || {
        let mut source = MemorySource::copy_of(&Embedded, &["assets/", "locales/", "lessons/"]);
        for audience in Audience::ALL {
            for path in source.list(&format!("lessons/{}/", audience.folder())) {
                source.remove(&path);
            }
        }
        let root = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../tests/fixtures/first-edition"
        );
        let fixture = Folder::new(Path::new(root));
        for path in fixture.list("") {
            source.set(&path, fixture.read(&path).unwrap());
        }
        // Later renames do not apply to these lessons.
        source.remove("lessons/reference/retired.json");
        let (library, problems) = Library::open(Arc::new(source));
        assert!(problems.is_empty(), "{problems:?}");
        Arc::new(library)
    };
    LIBRARY.get_or_init(open).clone()
}

/// Lessons and a checklist that nobody edits, for golden pictures; everything else is as shipped.
pub fn fixture_library() -> Arc<Library> {
    let kept = [
        "assets/",
        "locales/",
        "lessons/reference/",
        "lessons/cast.json",
    ];
    let mut source = MemorySource::copy_of(&Embedded, &kept);
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/content");
    let fixture = Folder::new(Path::new(root));
    for path in fixture.list("") {
        source.set(&path, fixture.read(&path).unwrap());
    }
    let (library, problems) = Library::open(Arc::new(source));
    assert!(problems.is_empty(), "{problems:?}");
    Arc::new(library)
}

/// A dialog with a preset answer, and a program that records the files it was asked to open.
#[derive(Clone, Default)]
pub struct TestDesk {
    pub place: Option<PathBuf>,
    pub opened: Arc<Mutex<Vec<PathBuf>>>,
    /// The person closes the dialog.
    pub puts_away: bool,
    /// No program can open anything.
    pub bare: bool,
}

impl Desk for TestDesk {
    fn choose(&self, _name: &str, _extension: &str) -> Chosen {
        match &self.place {
            _ if self.puts_away => Chosen::PutAway,
            Some(place) => Chosen::Place(place.clone()),
            None => Chosen::NoDialog,
        }
    }

    fn open(&self, path: &Path) -> std::io::Result<()> {
        if self.bare {
            return Err(std::io::ErrorKind::NotFound.into());
        }
        self.opened.lock().unwrap().push(path.to_owned());
        Ok(())
    }
}

/// A language, and sentences in it.
pub type Said = (String, Vec<String>);

/// A voice that says nothing but records what it was told.
#[derive(Clone, Default)]
pub struct Heard {
    pub said: Rc<RefCell<Vec<Said>>>,
    /// The voice requested for each of these.
    pub with: Rc<RefCell<Vec<Option<ChosenVoice>>>>,
    /// The available voices.
    pub offered: Rc<RefCell<Voices>>,
    /// The languages whose voices were listed.
    pub listed: Rc<RefCell<Vec<String>>>,
    pub stops: Rc<Cell<usize>>,
    pub state: Rc<Cell<Option<State>>>,
}

impl Voice for Heard {
    fn say(
        &self,
        sentences: Vec<String>,
        locale: &str,
        voice: Option<&ChosenVoice>,
        _percent: u16,
    ) {
        if matches!(self.state.get(), Some(State::Missing(_))) {
            return;
        }
        self.with.borrow_mut().push(voice.cloned());
        self.said.borrow_mut().push((locale.to_owned(), sentences));
        self.state.set(Some(State::Speaking { sentence: 0 }));
    }

    fn look(&self, _locale: &str) {}

    fn list(&self, locale: &str) {
        self.listed.borrow_mut().push(locale.to_owned());
    }

    fn voices(&self, _locale: &str) -> Voices {
        self.offered.borrow().clone()
    }

    fn pause(&self) {
        if let Some(State::Speaking { sentence }) = self.state.get() {
            self.state.set(Some(State::Paused { sentence }));
        }
    }

    fn resume(&self) {
        if let Some(State::Paused { sentence }) = self.state.get() {
            self.state.set(Some(State::Speaking { sentence }));
        }
    }

    fn again(&self) {
        self.state.set(Some(State::Speaking { sentence: 0 }));
    }

    fn stop(&self) {
        self.stops.set(self.stops.get() + 1);
        if !matches!(self.state.get(), Some(State::Missing(_))) {
            self.state.set(Some(State::Silent));
        }
    }

    fn state(&self) -> State {
        self.state.get().unwrap_or(State::Silent)
    }
}

/// The way a test presses what is on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hand {
    /// By its name, as a screen reader does.
    #[default]
    Reader,
    /// With the pointer, which must find the whole element in the window.
    Mouse,
    /// With a finger, which leaves no pointer behind.
    Touch,
    /// With only Tab and Enter.
    Keyboard,
}

pub struct Window {
    pub harness: Harness<'static, App>,
    pub heard: Heard,
    pub hand: Hand,
    /// Whether the computer requests reduced motion.
    pub less_motion: Arc<AtomicBool>,
}

pub struct Opening<'a> {
    pub folder: &'a Path,
    pub library: Arc<Library>,
    pub size: (f32, f32),
    pub languages: Vec<String>,
    pub zone: Option<&'static str>,
    pub region: Option<&'static str>,
    /// The time on the clock when the window opens.
    pub now: &'static str,
    /// The number of seconds passed since then.
    pub passed: Arc<AtomicI64>,
    /// The school's policy file.
    pub policy: Option<&'a str>,
    /// What the command line sets for this start.
    pub this_start: ThisStart,
    /// The screen requested by the command line.
    pub first_screen: Option<Route>,
    /// Rasterizes pictures immediately and renders the window.
    pub pictures: bool,
    /// The number of pixels per point.
    pub pixels_per_point: f32,
    /// The voice's state; silent by default.
    pub voice: Option<State>,
    /// Whether a screen reader is on.
    pub screen_reader: bool,
    /// Whether letters missing from all fonts are drawn as boxes; otherwise they fail the test.
    pub boxes: bool,
    pub desk: TestDesk,
    /// The computer's displays, which can be plugged and unplugged while the window is open.
    pub displays: Rc<RefCell<Vec<Display>>>,
}

impl<'a> Opening<'a> {
    pub fn at(folder: &'a Path) -> Self {
        Self {
            folder,
            library: library(),
            size: (1280.0, 800.0),
            languages: vec!["en-US".to_owned()],
            zone: Some("America/Chicago"),
            region: Some("US"),
            now: NOW,
            passed: Arc::default(),
            policy: None,
            this_start: ThisStart::default(),
            first_screen: None,
            pictures: false,
            pixels_per_point: 1.0,
            voice: None,
            screen_reader: false,
            boxes: false,
            desk: TestDesk::default(),
            displays: Rc::default(),
        }
    }

    pub fn open(self) -> Window {
        self.open_with(|_| {})
    }

    pub fn open_with(self, change: impl FnOnce(&mut Model)) -> Window {
        let mut builder = Harness::builder()
            .with_size(egui::vec2(self.size.0, self.size.1))
            .with_pixels_per_point(self.pixels_per_point)
            .with_max_steps(120)
            .with_step_dt(1.0 / 30.0);
        if self.pictures {
            builder = builder.wgpu();
        }
        if self.boxes {
            builder = builder.allow_missing_glyphs();
        }
        let (start, heard) = self.start(change);
        let less_motion = start.services.less_motion.clone();
        let mut harness = builder.build_eframe(move |creation| App::new(&creation.egui_ctx, start));
        harness.run_ok();
        Window {
            harness,
            heard,
            hand: Hand::default(),
            less_motion,
        }
    }

    /// A window of this size without an accessibility tree, as most users have it. The harness always requests one.
    pub fn open_without_tree(self, change: impl FnOnce(&mut Model)) -> Treeless {
        let ctx = egui::Context::default();
        let size = egui::vec2(self.size.0, self.size.1);
        let (start, _) = self.start(change);
        let app = App::new(&ctx, start);
        let frame = eframe::Frame::_new_kittest();
        let mut window = Treeless {
            ctx,
            app,
            frame,
            size,
        };
        for _ in 0..4 {
            window.draw(Vec::new());
        }
        window
    }

    fn start(self, change: impl FnOnce(&mut Model)) -> (Start, Heard) {
        let mut policy = Policy::default();
        if let Some(text) = self.policy {
            let file = self.folder.join("policy.json");
            std::fs::write(&file, text).unwrap();
            policy = porchlight::policy::read(&[file], &Embedded);
        }
        let data = self.folder.to_owned();
        let folder = persistence::folder(&policy, Some(data), None).unwrap();
        let (store, met) = persistence::open(&folder, &policy);
        let found = persistence::read(&store, &met, self.library.retired());
        let mut found = persistence::under(found, policy);
        found.zone = self.zone.map(str::to_owned);
        found.region = self.region.map(str::to_owned);
        let mut model = Model::new(self.library, found);
        change(&mut model);
        let mut services = Services::new(store, None);
        let heard = Heard::default();
        heard.state.set(self.voice);
        services.voice = Box::new(heard.clone());
        // The test harness itself always requests the accessibility tree.
        services.screen_reader = if self.screen_reader {
            |_| true
        } else {
            |_| false
        };
        services.press = Some(env!("CARGO_BIN_EXE_porchlight-press").into());
        services.export.documents = Some(self.folder.to_owned());
        let desk = self.desk.clone();
        services.export.desk = Arc::new(desk);
        let now: jiff::Timestamp = self.now.parse().unwrap();
        let zone = self.zone.map(|name| TimeZone::get(name).unwrap());
        let zone = zone.unwrap_or(TimeZone::UTC);
        let texts = open_texts(&model, &self.this_start, &self.languages);
        let start = Start {
            model,
            texts,
            services,
            clock: {
                let passed = self.passed;
                let since = move || SignedDuration::from_secs(passed.load(Ordering::Relaxed));
                Arc::new(move || now + since())
            },
            zone: Arc::new(move || zone.clone()),
            system_languages: self.languages,
            this_start: self.this_start,
            first_screen: self.first_screen,
            screenshot: None,
            pictures_at_once: self.pictures,
            painted: Arc::default(),
            displays: {
                let displays = self.displays;
                Box::new(move |_| displays.borrow().clone())
            },
        };
        (start, heard)
    }
}

/// A window without an accessibility tree.
pub struct Treeless {
    pub ctx: egui::Context,
    app: App,
    frame: eframe::Frame,
    size: egui::Vec2,
}

impl Treeless {
    /// Draws one frame with this input. Returns the number of widgets.
    pub fn draw(&mut self, events: Vec<egui::Event>) -> usize {
        use eframe::App as _;
        let input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, self.size)),
            events,
            ..egui::RawInput::default()
        };
        let Self { app, frame, .. } = self;
        let mut output = self.ctx.run_ui(input, |ui| app.ui(ui, frame));
        // Nothing is painted here, so nothing consumes the textures.
        output.textures_delta.clear();
        self.ctx.viewport(|viewport| {
            let layers = viewport.prev_pass.widgets.layers();
            layers.map(|(_, widgets)| widgets.len()).sum()
        })
    }
}

impl Window {
    /// Presses the button with this name, which must be there.
    pub fn press(&mut self, name: &str) {
        self.click(name);
        self.harness.run_ok();
    }

    /// Like [`Window::press`], without waiting for animations.
    pub fn click(&mut self, name: &str) {
        assert!(
            self.has(name),
            "no button “{name}” on {:?}; there are {:#?}",
            self.route(),
            self.buttons()
        );
        let node = self
            .harness
            .root()
            .children_recursive()
            .find(|node| {
                is_button(node.accesskit_node().role())
                    && node.accesskit_node().label().as_deref() == Some(name)
            })
            .unwrap();
        let rect = visible(&node);
        let is_whole = rect.contains_rect(node.rect().shrink(1.0));
        match self.hand {
            Hand::Reader => node.click_accesskit(),
            Hand::Mouse | Hand::Touch => {
                let window = self.harness.ctx.content_rect();
                assert!(
                    is_whole && window.contains_rect(rect),
                    "“{name}” is not in view: {rect:?}"
                );
                self.point(rect.center());
            }
            Hand::Keyboard => self.reach(name),
        }
    }

    /// Presses at a point on the screen.
    fn point(&self, at: egui::Pos2) {
        use egui::{Event, Modifiers, PointerButton, TouchDeviceId, TouchId, TouchPhase};
        let touch = |phase| Event::Touch {
            device_id: TouchDeviceId(0),
            id: TouchId(0),
            phase,
            pos: at,
            force: None,
        };
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let is_touch = self.hand == Hand::Touch;
        if is_touch {
            self.harness.event(touch(TouchPhase::Start));
        }
        self.harness.event(Event::PointerMoved(at));
        self.harness.event(button(true));
        if is_touch {
            self.harness.event(touch(TouchPhase::End));
        }
        self.harness.event(button(false));
        if is_touch {
            self.harness.event(Event::PointerGone);
        }
    }

    /// Moves to a button with Tab and presses Enter.
    fn reach(&mut self, name: &str) {
        let mut nowhere = 0;
        for _ in 0..80 {
            let focused = self.focused();
            if focused == name {
                self.harness.key_press(egui::Key::Enter);
                return;
            }
            // After the last control, egui once focuses nothing before it wraps around to the first.
            nowhere = if focused.is_empty() { nowhere + 1 } else { 0 };
            assert!(nowhere < 3, "Tab is lost before “{name}”");
            self.key(egui::Key::Tab);
        }
        panic!("Tab does not lead to “{name}”");
    }

    /// Presses the first button whose name starts with this.
    pub fn press_starting(&mut self, start: &str) {
        let name = self
            .buttons()
            .into_iter()
            .find(|name| name.starts_with(start));
        let name =
            name.unwrap_or_else(|| panic!("no button “{start}…”; there are {:#?}", self.buttons()));
        self.press(&name);
    }

    /// Gives a reply in a chat, then presses a key to show the other person's message.
    pub fn reply(&mut self, words: &str) {
        self.press(words);
        self.key(egui::Key::F7);
    }

    /// Presses the button with this name at the end of a chat, after turning the pages before it.
    pub fn press_at_end(&mut self, name: &str, read_on: &str) {
        while !self.has(name) && self.has(read_on) {
            self.press(read_on);
        }
        self.press(name);
    }

    /// Presses the house of the next lesson on the street.
    pub fn press_next(&mut self) {
        let name = self
            .buttons()
            .into_iter()
            .find(|name| name.ends_with(" Next"));
        let name = name.unwrap_or_else(|| panic!("no next house; there are {:#?}", self.buttons()));
        self.press(&name);
    }

    pub fn has(&self, name: &str) -> bool {
        self.buttons().iter().any(|button| button == name)
    }

    /// The names of all pressable elements.
    pub fn buttons(&self) -> Vec<String> {
        self.harness
            .root()
            .children_recursive()
            .filter(|node| is_button(node.accesskit_node().role()))
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    /// Every word a screen reader could say.
    pub fn words(&self) -> String {
        self.harness
            .root()
            .children_recursive()
            .flat_map(|node| {
                let node = node.accesskit_node();
                [node.label(), node.value()]
            })
            .flatten()
            .collect::<Vec<_>>()
            .join("\n")
    }

    pub fn says(&self, words: &str) -> bool {
        self.words().contains(words)
    }

    /// The screen's heading, and whether it has the focus.
    pub fn heading(&self) -> (String, bool) {
        let node = self
            .harness
            .root()
            .children_recursive()
            .find(|node| {
                node.accesskit_node().role() == Role::Heading
                    && node.accesskit_node().data().level() == Some(1)
            })
            .unwrap_or_else(|| panic!("no heading on {:?}", self.route()));
        (
            node.accesskit_node().label().unwrap_or_default(),
            node.is_focused(),
        )
    }

    /// Moves the focus to the button with this name, as a screen reader does; false if there is none.
    pub fn focus_on(&mut self, name: &str) -> bool {
        let found = {
            let mut all = self.harness.root().children_recursive();
            let node = all.find(|node| {
                let node = node.accesskit_node();
                is_button(node.role()) && node.label().as_deref() == Some(name)
            });
            node.inspect(|node| node.focus()).is_some()
        };
        self.harness.run_ok();
        found
    }

    /// The name of the focused element; empty if there is none.
    pub fn focused(&self) -> String {
        let mut all = self.harness.root().children_recursive();
        let node = all.find(|node| node.is_focused());
        node.and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    pub fn route(&self) -> Route {
        self.harness.state().model().route().clone()
    }

    /// Ends the lesson on the wall with Esc alone, which first closes what is open.
    pub fn end_class(&mut self) {
        for _ in 0..8 {
            self.key(egui::Key::Escape);
            if !self.route().is_wall() {
                return;
            }
        }
        panic!("Esc does not end the lesson: {}", self.words());
    }

    /// Presses the key in this position of a US keyboard on a keyboard where it prints something else.
    pub fn key_at(&mut self, key: egui::Key, place: egui::Key) {
        for pressed in [true, false] {
            self.harness.event(egui::Event::Key {
                key,
                physical_key: Some(place),
                pressed,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            });
        }
        self.harness.run_ok();
    }

    /// Lets this many seconds pass without input.
    pub fn idle(&mut self, seconds: f32) {
        self.harness.run_steps((seconds * 30.0) as usize);
    }

    /// Runs one frame of the pupils' own window with this input.
    pub fn in_pupils_window(&mut self, events: Vec<egui::Event>) {
        let windows = self.harness.output().viewport_output.iter();
        let mut windows =
            windows.filter_map(|(id, window)| Some((*id, window.viewport_ui_cb.clone()?)));
        let (id, draw) = windows.next().expect("pupils have a window of their own");
        drop(windows);
        let mut input = egui::RawInput {
            viewport_id: id,
            screen_rect: Some(egui::Rect::from_min_size(
                egui::Pos2::ZERO,
                egui::vec2(1280.0, 720.0),
            )),
            events,
            ..egui::RawInput::default()
        };
        for id in [id, egui::ViewportId::ROOT] {
            input.viewports.insert(id, egui::ViewportInfo::default());
        }
        let _shown = self.harness.ctx.run_ui(input, |ui| draw(ui));
        self.harness.run_ok();
    }

    /// What happens while the window is minimized: no frame, only the program's logic. Returns what it asks of the window.
    pub fn while_minimized(&mut self, is_closed: bool) -> Vec<egui::ViewportCommand> {
        let root = egui::ViewportId::ROOT;
        let events = is_closed.then_some(egui::ViewportEvent::Close);
        let info = egui::ViewportInfo {
            minimized: Some(true),
            events: events.into_iter().collect(),
            ..egui::ViewportInfo::default()
        };
        let mut input = egui::RawInput::default();
        input.viewports.insert(root, info);
        let mut frame = eframe::Frame::_new_kittest();
        let ctx = self.harness.ctx.clone();
        let app = self.harness.state_mut();
        let mut asked = ctx.run_logic(&input, |ctx| eframe::App::logic(app, ctx, &mut frame));
        asked.viewport_commands.remove(&root).unwrap_or_default()
    }

    pub fn key(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.harness.run_ok();
    }

    /// Types into a field on the screen, counted from the top.
    pub fn type_into(&mut self, place: usize, text: &str) {
        let node = self
            .harness
            .root()
            .children_recursive()
            .filter(|node| {
                matches!(
                    node.accesskit_node().role(),
                    Role::TextInput | Role::MultilineTextInput | Role::PasswordInput
                )
            })
            .nth(place)
            .unwrap();
        node.focus();
        node.type_text(text);
        self.harness.run_ok();
    }

    /// Waits for another thread to finish. Fails after half a minute.
    pub fn wait(&mut self, done: impl Fn(&Self) -> bool) {
        let start = std::time::Instant::now();
        while !done(self) {
            assert!(
                start.elapsed().as_secs() < 30,
                "still {:?}: {:#?}",
                self.route(),
                self.buttons()
            );
            std::thread::yield_now();
            self.harness.run_ok();
        }
    }

    /// Applies a screen's action directly, for places that are many presses away.
    pub fn act(&mut self, action: porchlight_core::model::Action) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().dispatch(&ctx, action);
        self.harness.run_ok();
    }

    pub fn model(&self) -> &Model {
        self.harness.state().model()
    }

    /// The position of this text among everything a screen reader announces, and its area on screen.
    pub fn find(&self, words: &str) -> Option<(usize, egui::Rect)> {
        self.harness
            .root()
            .children_recursive()
            .enumerate()
            .find(|(_, node)| {
                let node = node.accesskit_node();
                [node.label(), node.value()]
                    .into_iter()
                    .flatten()
                    .any(|text| text == words)
            })
            .map(|(place, node)| (place, node.rect()))
    }

    /// Closes the window as a person does, waiting for pending saves.
    pub fn close(self) {
        use eframe::App as _;
        let mut app = self.harness.into_state();
        app.on_exit(None);
    }
}

/// The visible part of a node, without what is scrolled out of a clipping parent.
pub fn visible(node: &egui_kittest::Node<'_>) -> egui::Rect {
    let mut rect = node.rect();
    let mut parent = node.parent();
    while let Some(around) = parent {
        if around.accesskit_node().data().clips_children() {
            rect = rect.intersect(around.rect());
        }
        parent = around.parent();
    }
    rect
}

/// Opens a screen before the window opens.
pub fn go(model: &mut Model, route: Route) {
    model.apply(Action::Nav(Nav::Go(route)), NOW.parse().unwrap());
}

/// Changes a setting before the window opens.
pub fn set(model: &mut Model, change: impl FnOnce(&mut Settings)) {
    let mut settings = model.settings().clone();
    change(&mut settings);
    model.apply(
        Action::System(SystemAction::Set(settings)),
        NOW.parse().unwrap(),
    );
}

/// Changes a setting in an open window, as Settings does.
pub fn set_in(window: &mut Window, change: impl FnOnce(&mut Settings)) {
    let mut settings = window.model().settings().clone();
    change(&mut settings);
    window.act(Action::System(SystemAction::Set(settings)));
}

/// Words without the marks that isolate a name.
pub fn plain(words: &str) -> String {
    porchlight_core::text::bidi::plain(words).into_owned()
}

fn is_button(role: Role) -> bool {
    matches!(role, Role::Button | Role::CheckBox | Role::RadioButton)
}
