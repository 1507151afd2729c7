//! Sort, order, match and the settings practice: by pointer, by keys and by name, with everything in view.

mod ordering;
mod settings;
mod sorting;
mod view;

use crate::kit::{Opening, Window, library};
use crate::screens::{Mode, PLAIN, SMALL};
use egui::accesskit::{Live, Role};
use egui::{Key as Press, Pos2, Rect, Shape, vec2};
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Key, Kind, Lesson, Sort, SortCard, Step};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::{Prose, Texts};
use std::path::Path;
use std::sync::Arc;

/// A step on the screen, with its texts.
struct Practice {
    window: Window,
    lesson: Arc<Lesson>,
    key: Key,
    prose: Arc<Prose>,
    texts: Texts,
}

fn open(folder: &Path, lesson: &str, step: &str, mode: Mode) -> Practice {
    let mut opening = Opening::at(folder);
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    let lesson = crate::child::lesson(lesson);
    let texts = Texts::open(library().source().clone(), mode.language);
    let mut practice = Practice {
        window: opening.open(),
        key: Key::new(step).unwrap(),
        prose: texts.lesson(lesson.id.as_str()),
        lesson,
        texts,
    };
    practice.turn();
    practice
}

impl Practice {
    /// Turns the window to this step.
    fn turn(&mut self) {
        let (lesson, step) = (self.lesson.id.clone(), self.key.clone());
        let band = self.lesson.audience;
        self.window
            .act(Action::Learner(LearnerAction::BeGuest(band)));
        let route = Route::Lesson(lesson.clone());
        self.window.act(Action::Nav(Nav::Go(route)));
        let turn = LearnerAction::GoToStep { lesson, step };
        self.window.act(Action::Learner(turn));
    }

    fn step(&self) -> &Step {
        self.lesson.step(&self.key).unwrap()
    }

    fn sort(&self) -> &Sort {
        match &self.step().kind {
            Kind::Sort(sort) => sort,
            other => panic!("{other:?}"),
        }
    }

    fn part(&self, name: &str) -> String {
        self.prose.part(self.key.as_str(), name).to_owned()
    }

    fn t(&self) -> Msg<'_> {
        Msg(&self.texts)
    }

    fn put(&self, card: &SortCard, bin: &Key) -> String {
        let bin = self.part(&format!("bin-{bin}"));
        let card = self.part(card.key.as_str());
        self.t().sort_put(bin, card).into_owned()
    }

    /// The current card.
    fn card(&self) -> SortCard {
        let mut cards = self.sort().cards.iter();
        let first = self.sort().bins.first();
        let at_hand = cards.find(|card| self.window.has(&self.put(card, first)));
        at_hand.expect("a card is at hand").clone()
    }

    /// The area of the current card, as reported to screen readers.
    fn card_place(&self, card: &SortCard) -> Rect {
        let words = self.part(card.key.as_str());
        place_of(&self.window, Role::ListItem, |name| {
            name.starts_with(&words)
        })
    }

    fn bin_place(&self, card: &SortCard, bin: &Key) -> Rect {
        let name = self.put(card, bin);
        place_of(&self.window, Role::Button, |is| is == name)
    }

    fn wrong_bin(&self, card: &SortCard) -> Key {
        let mut bins = self.sort().bins.iter();
        bins.find(|bin| **bin != card.bin).unwrap().clone()
    }

    /// The accessible text of each bin.
    fn held(&self) -> Vec<String> {
        let said = self.window.words();
        let all = (0..self.sort().bins.len()).map(|place| {
            let start = format!("Place {} of {}, with ", place + 1, self.sort().bins.len());
            let line = said.lines().find(|line| line.starts_with(&start));
            line.unwrap_or_default().to_owned()
        });
        all.collect()
    }

    fn tab_to(&mut self, start: &str) {
        for _ in 0..60 {
            if self.window.focused().starts_with(start) {
                return;
            }
            self.window.key(Press::Tab);
        }
        panic!("no Tab leads to “{start}”");
    }
}

fn place_of(window: &Window, role: Role, is: impl Fn(&str) -> bool) -> Rect {
    let root = window.harness.root();
    let mut all = root.children_recursive();
    let node = all.find(|node| {
        let inner = node.accesskit_node();
        inner.role() == role && inner.label().is_some_and(|label| is(&label))
    });
    node.map(|node| node.rect())
        .unwrap_or_else(|| panic!("nothing of role {role:?}: {:#?}", window.words()))
}

/// The position at which these words are painted.
fn painted(window: &Window, words: &str) -> Option<Pos2> {
    fn within(shape: &Shape, words: &str) -> Option<Pos2> {
        match shape {
            Shape::Text(text) if text.galley.text() == words => Some(text.pos),
            Shape::Vec(all) => all.iter().find_map(|shape| within(shape, words)),
            _ => None,
        }
    }
    let shapes = &window.harness.output().shapes;
    // The dragged card is painted last.
    shapes
        .iter()
        .rev()
        .find_map(|shape| within(&shape.shape, words))
}

/// Drags with the pointer, without releasing it.
fn drag(window: &mut Window, from: Pos2, to: Pos2) {
    window.harness.drag_at(from);
    window.harness.step();
    for part in 1..=8 {
        window
            .harness
            .hover_at(from + (to - from) * part as f32 / 8.0);
        window.harness.step();
    }
}

fn let_go(window: &mut Window, at: Pos2) {
    window.harness.drop_at(at);
    window.harness.run_ok();
}
