//! The answers so far, above each question and each step. Pressing one asks its question again; the others stay.

use super::Happened;
use super::questions::{danger_words, person_words};
use crate::ui::cx::Cx;
use crate::ui::screens::help::parts;
use crate::ui::theme::{SPACE_M, SPACE_S};
use crate::ui::widgets::{Button, Role};
use egui::accesskit::Role as Ax;
use egui::{Ui, UiBuilder};
use porchlight_core::content::home::Happened as Situations;
use porchlight_core::help::happened::{Answer, Stage, situation_message};

impl Happened {
    pub(super) fn answered(&mut self, ui: &mut Ui, cx: &Cx<'_>, all: &Situations) {
        let t = cx.t;
        let prose = cx.texts.prose("happened");
        let said: Vec<(Stage, String, String)> = self
            .way
            .answered()
            .into_iter()
            .filter_map(|answer| {
                let words = match &answer {
                    Answer::Danger(danger) => t.happened_answer_danger(danger_words(cx, *danger)),
                    Answer::What(id) => {
                        let id = situation_message(all.situation(id)?);
                        t.happened_answer_what(prose.text(&id).to_owned())
                    }
                    Answer::Who(person) => t.happened_answer_who(person_words(cx, *person)),
                };
                let name = t.happened_answer_change(words.clone().into_owned());
                Some((answer.stage(), words.into_owned(), name.into_owned()))
            })
            .collect();
        if said.is_empty() {
            return;
        }
        let named = UiBuilder::new()
            .accessibility_role(Ax::Group)
            .accessibility_label(t.happened_answered());
        let asked = ui
            .scope_builder(named, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_S;
                let buttons = said.iter().map(|(stage, words, name)| {
                    let button = Button::new(words, Role::Plain).icon("pencil").name(name);
                    (button, *stage)
                });
                parts::pressed_in_rows(ui, cx, buttons.collect())
            })
            .inner;
        ui.add_space(SPACE_M);
        if let Some(stage) = asked {
            self.turn(|way| way.ask(stage));
        }
    }
}
