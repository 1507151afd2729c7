//! "Sure or not sure" before an answer, for ages 11 and up and only if enabled. A sure answer that turns out wrong gets the
//! fullest explanation. Nothing is stored except that the question will come up again in a review.

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use porchlight_core::content::Kind;

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

    /// Records whether the answer was right.
    pub fn met(&mut self, right: bool) {
        self.surprised |= !right && self.said == Some(true);
    }

    /// Asks in the footer until something has been answered.
    pub fn ask(&mut self, cx: &Cx<'_>, at: &StepView<'_>, open: bool, stage: &mut Stage) {
        if !open || at.lesson.audience.is_under_11() {
            return;
        }
        let words = if at.lesson.audience.is_child() {
            cx.t.sure_ask()
        } else {
            cx.t.sure_ask_adult()
        };
        if let Some(sure) = stage.ask_sure(&words, self.said) {
            // Pressing the same choice again clears it.
            self.said = (self.said != Some(sure)).then_some(sure);
        }
    }

    /// Adds to the reason what is right and why, and offers the page that covers it.
    pub fn fullest(&self, cx: &Cx<'_>, at: &StepView<'_>, stage: &mut Stage) {
        if !self.surprised {
            return;
        }
        let t = cx.t;
        let full = if at.lesson.audience.is_child() {
            t.sure_full()
        } else {
            t.sure_full_adult()
        };
        stage.more(&full, false);
        match &at.step.kind {
            Kind::One(choice) | Kind::Many(choice) => {
                for option in choice.options.iter().filter(|option| option.right) {
                    stage.more(at.part(option.key.as_str()), true);
                    stage.more(at.why(&option.key), false);
                }
            }
            Kind::Scene(scene) => {
                for place in scene.places.iter().filter(|place| place.right) {
                    stage.more(at.part(place.key.as_str()), true);
                    stage.more(at.why(&place.key), false);
                }
            }
            Kind::TrueFalse(right) => {
                stage.more(
                    at.part(if *right { "true-why" } else { "false-why" }),
                    false,
                );
            }
            _ => {}
        }
        if let Some(page) = &at.step.look_at {
            stage.page(page, &t.sure_page());
        }
    }
}
