//! "It happened": guidance for the worst minute, one step per screen. `porchlight_core::help::happened` decides which pages
//! there are and in which order; this module draws them. It needs no profile, stores nothing and makes no sound.

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

/// The height of buttons, in points at scale 1: large enough for a shaking hand.
const LARGE: f32 = 64.0;

/// The screen, and the answers given so far.
#[derive(Default)]
pub struct Happened {
    way: Way,
    /// The situation the person searched for, so that it is not asked again.
    about: Option<Key>,
    /// The country whose numbers were drawn last; `None` until something has been drawn.
    drawn: Option<Option<String>>,
    /// The page has just changed: its heading takes the focus so that a screen reader reads it.
    turned: bool,
}

impl Happened {
    /// All steps for a situation that a parent saved, addressed to an adult.
    pub fn kept(situation: Key) -> Self {
        Self {
            way: Way::kept(situation),
            ..Self::default()
        }
    }

    /// The steps for a situation the person searched for.
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
            // With large text, the steps get the first screenful and the answers go below.
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
    /// Skips questions whose answers are known: the person's age, or that of the child they ask about. Once a country is
    /// chosen, its question is gone, so focus returns to the heading.
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

    /// Applies an answer, then moves focus to the heading of the new page so that it is read.
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

    /// The link out of the questions, shown on each of them.
    fn just_help(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        ui.add_space(SPACE_L);
        widgets::small(ui, cx, &cx.t.happened_not_kept());
        just_help(ui, cx, out);
    }
}

/// The link to Help, shown on every question and every step.
fn just_help(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let words = cx.t.happened_just_help();
    let button = Button::new(&words, Role::Quiet).icon("help");
    if press(ui, cx, button) {
        out.push(Action::Nav(Nav::Go(Route::Help)));
    }
}
