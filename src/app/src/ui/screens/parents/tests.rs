#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]
//! A parent's way through: a child, ticks that can be taken back, the PIN kept and asked for, and both lost.

use crate::ports::RecordingPorts;
use crate::source::Embedded;
use crate::ui::{App, Start};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use porchlight_core::content::{Key, Library};
use porchlight_core::family::Tick;
use porchlight_core::model::{Found, Model, Route};
use std::sync::Arc;
use std::time::Duration;

struct Window(Harness<'static, App>);

impl Window {
    fn open(change: impl FnOnce(&mut Model)) -> Self {
        let (library, _) = Library::open(Arc::new(Embedded));
        let mut model = Model::new(Arc::new(library), Found::default());
        model.routes = vec![Route::Home, Route::Parents];
        change(&mut model);
        let start = Start {
            model,
            ports: Box::<RecordingPorts>::default(),
            clock: Arc::new(|| "2026-12-01T10:00:00Z".parse().unwrap()),
            system_languages: vec!["en-US".to_owned()],
            screenshot: None,
            pictures_at_once: false,
            painted: Arc::default(),
        };
        let mut harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .with_max_steps(120)
            .with_step_dt(1.0 / 30.0)
            .build_eframe(move |creation| App::new(&creation.egui_ctx, start));
        harness.run_ok();
        Self(harness)
    }

    fn buttons(&self) -> Vec<String> {
        self.labels(|role| matches!(role, Role::Button | Role::CheckBox))
    }

    fn labels(&self, wanted: impl Fn(Role) -> bool) -> Vec<String> {
        self.0
            .root()
            .children_recursive()
            .filter(|node| wanted(node.accesskit_node().role()))
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    fn says(&self, words: &str) -> bool {
        self.0.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value()]
                .into_iter()
                .flatten()
                .any(|text| text.contains(words))
        })
    }

    fn press(&mut self, start: &str) {
        let found = self.0.root().children_recursive().find(|node| {
            let node = node.accesskit_node();
            matches!(node.role(), Role::Button | Role::CheckBox)
                && node.label().is_some_and(|label| label.starts_with(start))
        });
        let Some(node) = found else {
            unreachable!("no “{start}” among {:#?}", self.buttons());
        };
        node.click_accesskit();
        self.0.run_ok();
    }

    /// Types into the field at a place on the screen, counted from the top.
    fn type_into(&mut self, place: usize, text: &str) {
        let node = self
            .0
            .root()
            .children_recursive()
            .filter(|node| {
                matches!(
                    node.accesskit_node().role(),
                    Role::TextInput | Role::PasswordInput
                )
            })
            .nth(place)
            .unwrap();
        node.focus();
        node.type_text(text);
        self.0.run_ok();
    }

    /// Lets the other thread come to its end.
    fn wait(&mut self, done: impl Fn(&Self) -> bool) {
        for _ in 0..600 {
            if done(self) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
            self.0.run_ok();
        }
        unreachable!("still {:?}: {:#?}", self.model().route(), self.buttons());
    }

    fn model(&self) -> &Model {
        self.0.state().model()
    }

    fn tick(&self, item: &str) -> Tick {
        let list = Key::new("family-safety").unwrap();
        let child = self.model().children.values().next().unwrap();
        child.tick(&list, &Key::new(item).unwrap())
    }
}

#[test]
fn the_next_step_is_done_and_taken_back_again() {
    let mut window = Window::open(|_| {});
    window.press("Start without a child");
    assert!(window.says("Our family"));
    window.press("Do this one");
    assert!(window.says("Settled: 0 of 26"));
    window.press("Done: ");
    assert_eq!(window.tick("talk-first"), Tick::Done);
    assert!(window.says("Settled: 1 of 26") && window.says("Done today"));
    window.press("Take it back");
    assert_eq!(window.tick("talk-first"), Tick::Open);
    window.press("Not now: ");
    assert_eq!(window.tick("talk-first"), Tick::NotNow);
    // Out of its turn: it stays open, and the same press takes it back.
    window.press("Keep the conversation open");
    window.press("Not for us: ");
    assert_eq!(window.tick("stay-open"), Tick::NotForUs);
    window.press("Not for us: ");
    assert_eq!(window.tick("stay-open"), Tick::Open);
}

#[test]
fn a_child_is_added_and_erased_after_one_question() {
    let mut window = Window::open(|_| {});
    window.press("Add a child");
    window.press("Owl");
    window.type_into(0, "Lu");
    window.press("8 to 10");
    window.press("Add Lu");
    assert_eq!(window.model().route(), &Route::Parents);
    window.press("Remove Lu");
    assert!(window.says("Everything about Lu is erased"));
    window.press("Keep it");
    assert_eq!(window.model().children.len(), 1);
    window.press("Remove Lu");
    window.press("Erase it");
    assert!(window.model().children.is_empty());
    assert!(window.says("Start without a child"));
}

#[test]
fn a_pin_is_kept_asked_for_and_can_be_lost() {
    let mut window = Window::open(|_| {});
    window.press("Keep others out (PIN)");
    window.type_into(0, "1234");
    window.press("Go on");
    assert!(window.says("That is a little short"));
    window.type_into(0, "56");
    window.type_into(1, "123457");
    window.press("Go on");
    assert!(window.says("The two are not the same"));
    window.type_into(0, "7");
    window.type_into(1, "7");
    window.press("Show what I type");
    assert!(window.says("1234567") && window.says("1234577"));
    window.press("Back");
    window.press("Keep others out (PIN)");
    window.type_into(0, "123456");
    window.type_into(1, "123 456");
    window.press("Go on");
    let code = window
        .labels(|role| role == Role::Label)
        .into_iter()
        .chain(values(&window))
        .find(|text| text.len() == 19 && text.matches('-').count() == 3)
        .unwrap();
    window.press("I wrote it down");
    window.wait(|window| window.says("The PIN is kept"));
    window.press("Close this part");

    let pin = window.model().pin.clone().unwrap();
    assert!(window.model().parents_locked());
    window.press("I look after children");
    assert_eq!(window.model().route(), &Route::ParentsPin);
    window.type_into(0, "654321");
    window.press("Open");
    window.wait(|window| window.says("Not this one"));
    window.type_into(0, &code);
    window.press("Open");
    window.wait(|window| window.model().route() == &Route::Parents);

    let mut window = Window::open(|model| {
        model.pin = Some(pin);
        model.routes = vec![Route::Home, Route::ParentsPin];
    });
    window.press("Forgotten both?");
    window.press("Erase the parents’ part");
    assert_eq!(window.model().pin, None);
    assert_eq!(window.model().route(), &Route::Home);
}

fn values(window: &Window) -> Vec<String> {
    window
        .0
        .root()
        .children_recursive()
        .filter_map(|node| node.accesskit_node().value())
        .collect()
}
