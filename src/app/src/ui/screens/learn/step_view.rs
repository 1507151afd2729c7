//! What every page and question of a lesson draws with: the step, its prose, its heading.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::Script;
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::content::{Attempt, Key, Lesson, Step};
use porchlight_core::model::{Action, LearnerAction};
use porchlight_core::text::Prose;

/// What a practice sees of its lesson.
pub struct StepView<'a> {
    pub lesson: &'a Lesson,
    pub step: &'a Step,
    pub prose: &'a Prose,
}

impl StepView<'_> {
    pub fn script(&self) -> Script<'_> {
        Script {
            key: &self.step.key,
            prose: self.prose,
            audience: self.lesson.audience,
        }
    }

    /// The step's body.
    pub fn text(&self) -> &str {
        self.prose.text(self.step.key.as_str())
    }

    pub fn part(&self, name: &str) -> &str {
        self.prose.part(self.step.key.as_str(), name)
    }

    pub fn why(&self, key: &Key) -> &str {
        self.part(&format!("{key}-why"))
    }

    /// Says to the model what was done.
    pub fn did(&self, attempt: Attempt, out: &mut Vec<Action>) {
        self.answered(attempt, None, out);
    }

    /// The same for a question before which the learner may have said how sure they are.
    pub fn answered(&self, attempt: Attempt, sure: Option<bool>, out: &mut Vec<Action>) {
        out.push(Action::Learner(LearnerAction::SubmitAttempt {
            lesson: self.lesson.id.clone(),
            step: self.step.key.clone(),
            attempt,
            sure,
        }));
    }

    pub fn is_question(&self) -> bool {
        self.step.look_at.is_some()
    }
}

/// The page's or question's heading, and for practices what to do.
pub fn title(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>) {
    if at.is_question() {
        widgets::heading(ui, cx, at.text());
    } else {
        widgets::heading(ui, cx, at.part("title"));
        widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
    }
    ui.add_space(SPACE_M);
}
