//! It happened: in the worst minute, one step a screen. Which pages there are and in which order is decided in
//! `porchlight_core::help::happened`; here they are drawn. Needs no profile, keeps nothing, and is silent.

mod answers;
mod questions;
mod steps;

use super::parts::{self, press};
use super::{calm, services, words};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::SPACE_L;
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Key;
use porchlight_core::content::home::Happened as Situations;
use porchlight_core::help::happened::{Person, Stage, Way};
use porchlight_core::model::{Action, Nav, Route};

/// Height of what is pressed by a shaking hand, in points at scale 1.
const LARGE: f32 = 64.0;

/// The screen, and how far somebody has come.
#[derive(Default)]
pub struct Happened {
    way: Way,
    /// What somebody looked for, so that it is not asked.
    about: Option<Key>,
    /// The country whose numbers were drawn last; `None` until something has been drawn.
    drawn: Option<Option<String>>,
    /// The page has just changed: its heading takes the focus, so that it is read aloud.
    turned: bool,
}

impl Happened {
    /// All steps for a situation, for an adult: those a parent kept.
    pub fn kept(situation: Key) -> Self {
        Self {
            way: Way::kept(situation),
            ..Self::default()
        }
    }

    /// The steps for a situation somebody looked for.
    pub fn about(situation: Key) -> Self {
        Self {
            about: Some(situation),
            ..Self::default()
        }
    }
}

impl Screen for Happened {
    fn stands_at_top(&self) -> bool {
        self.way.stage() == Stage::Steps
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let Some(all) = cx.model.library().home.happened.as_ref() else {
            out.push(Action::Nav(Nav::Replace(Route::Help)));
            return;
        };
        let country = cx
            .model
            .country()
            .and_then(|code| cx.model.library().help.country(code));
        self.follow(cx, all);
        let width = match self.way.stage() {
            Stage::Steps => 1120.0,
            _ => 860.0,
        };
        widgets::centred(ui, width * cx.theme.scale, |ui| {
            // Large text leaves the first screen of a step to the step; its answers are below.
            let below = self.way.stage() == Stage::Steps && cx.theme.scale > 1.3;
            if !below {
                self.answered(ui, cx, all);
            }
            match self.way.stage() {
                Stage::Danger => self.danger(ui, cx, country, out),
                Stage::Call => self.call(ui, cx, country, out),
                Stage::What => self.what(ui, cx, all, country, out),
                Stage::Who => self.who(ui, cx, country, out),
                Stage::Steps => self.steps(ui, cx, all, country, out),
            }
        });
    }
}

impl Happened {
    /// Whoever opens this is not asked what is known already: their age, or that of the child they came about. Once a country is chosen, focus
    /// goes on from the heading, since the question is gone.
    fn follow(&mut self, cx: &Cx<'_>, all: &Situations) {
        let country = cx.model.country().map(str::to_owned);
        match &self.drawn {
            None if self.way == Way::default() => {
                let came = Person::known(cx.model.asking(), cx.model.about_child());
                let about = self.about.take().filter(|id| all.situation(id).is_some());
                self.way = Way::of(came, about);
            }
            Some(before) if *before != country => self.turned = true,
            _ => {}
        }
        self.drawn = Some(country);
    }

    /// Goes on by an answer, and has the new page read from its heading.
    fn turn(&mut self, by: impl FnOnce(&mut Way)) {
        by(&mut self.way);
        self.turned = true;
    }

    fn heading(&mut self, ui: &mut Ui, cx: &Cx<'_>, text: &str) {
        let heading = widgets::heading(ui, cx, text);
        if std::mem::take(&mut self.turned) {
            heading.request_focus();
        }
    }

    /// The way out of the questions, on each of them.
    fn just_help(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        ui.add_space(SPACE_L);
        widgets::small(ui, cx, &cx.t.happened_not_kept());
        just_help(ui, cx, out);
    }
}

/// Help itself, from every question and every step.
fn just_help(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let words = cx.t.happened_just_help();
    let button = Button::new(&words, Role::Quiet).icon("help");
    if press(ui, cx, button) {
        out.push(Action::Nav(Nav::Go(Route::Help)));
    }
}
