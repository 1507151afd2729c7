//! "Sure or not sure" before an answer, from age 11 up and only for those who want it. A sure answer that turns out
//! wrong gets the fullest explanation. Nothing is kept except that the question will come up again in a review.

use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Kind;
use porchlight_core::model::{Action, LearnerAction, Nav, Route};

/// What the learner said about one answer, and how it turned out.
#[derive(Default)]
pub struct Confidence {
    said: Option<bool>,
    /// A sure answer turned out wrong.
    surprised: bool,
}

impl Confidence {
    /// Whether the learner said they are sure; `None` if they said nothing.
    pub fn said(&self) -> Option<bool> {
        self.said
    }

    /// Takes in whether the answer was right.
    pub fn met(&mut self, right: bool) {
        self.surprised |= !right && self.said == Some(true);
    }

    /// Draws the row with the two choices, as long as nothing has been answered.
    pub fn ask(&mut self, ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, open: bool) {
        if !open || at.lesson.audience.is_under_11() {
            return;
        }
        let t = cx.t;
        // The row is as tall as its buttons, so that the words are vertically centered.
        ui.spacing_mut().interact_size.y = cx.theme.target();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            let ask = if at.lesson.audience.is_child() {
                t.sure_ask()
            } else {
                t.sure_ask_adult()
            };
            widgets::small(ui, cx, &ask);
            for (words, value) in [(t.sure_yes(), true), (t.sure_no(), false)] {
                let chosen = self.said == Some(value);
                if Button::new(&words, Role::Quiet)
                    .kind(TextRole::Small)
                    .selected(chosen)
                    .show(ui, cx)
                    .clicked()
                {
                    self.said = (!chosen).then_some(value);
                }
            }
        });
        ui.add_space(SPACE_S);
    }

    /// Explains what is right and why, and offers the page that covers it.
    pub fn fullest(&self, ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, out: &mut Vec<Action>) {
        if !self.surprised {
            return;
        }
        let t = cx.t;
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            let full = if at.lesson.audience.is_child() {
                t.sure_full()
            } else {
                t.sure_full_adult()
            };
            widgets::label(ui, cx, &full, TextRole::Body, cx.theme.colors.ink);
            match &at.step.kind {
                Kind::One(choice) | Kind::Many(choice) => {
                    for option in choice.options.iter().filter(|option| option.right) {
                        let words = at.part(option.key.as_str());
                        widgets::strong(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
                        widgets::explained(ui, cx, at.why(&option.key));
                    }
                }
                Kind::Scene(scene) => {
                    for place in scene.places.iter().filter(|place| place.right) {
                        let words = at.part(place.key.as_str());
                        widgets::strong(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
                        widgets::explained(ui, cx, at.why(&place.key));
                    }
                }
                Kind::TrueFalse(right) => {
                    let why = at.part(if *right { "true-why" } else { "false-why" });
                    widgets::explained(ui, cx, why);
                }
                _ => {}
            }
            if let Some(page) = &at.step.look_at
                && Button::new(&t.sure_page(), Role::Plain)
                    .icon("book")
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Learner(LearnerAction::GoToStep {
                    lesson: at.lesson.id.clone(),
                    step: page.clone(),
                }));
                out.push(Action::Nav(Nav::Go(Route::Lesson(at.lesson.id.clone()))));
            }
        });
    }
}
