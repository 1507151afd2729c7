//! What every page and question of a lesson draws with: the step, its prose, its heading.

use crate::ui::Cx;
use crate::ui::theme::{SPACE_M, Type};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::content::{Attempt, Audience, Key, Lesson, Sign, Step};
use porchlight_core::model::Action;
use porchlight_core::text::Prose;

/// What a practice sees of its lesson.
pub struct At<'a> {
    pub lesson: &'a Lesson,
    pub step: &'a Step,
    pub prose: &'a Prose,
}

/// The words of one step, whether of a lesson or of a talk to rehearse.
pub struct Script<'a> {
    pub key: &'a Key,
    pub prose: &'a Prose,
    pub audience: Audience,
}

impl Script<'_> {
    pub fn text(&self) -> &str {
        self.prose.text(self.key.as_str())
    }

    pub fn part(&self, name: &str) -> &str {
        self.prose.part(self.key.as_str(), name)
    }

    pub fn why(&self, key: &Key) -> &str {
        self.part(&format!("{key}-why"))
    }
}

impl At<'_> {
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
        out.push(Action::Did {
            lesson: self.lesson.id.clone(),
            step: self.step.key.clone(),
            attempt,
            sure,
        });
    }

    pub fn is_question(&self) -> bool {
        self.step.look_at.is_some()
    }
}

/// The page's or question's heading, and for practices what to do.
pub fn title(ui: &mut Ui, cx: &Cx<'_>, at: &At<'_>) {
    if at.is_question() {
        widgets::heading(ui, cx, at.text());
    } else {
        widgets::heading(ui, cx, at.part("title"));
        widgets::paragraphs(ui, cx, at.text(), Type::Body);
    }
    ui.add_space(SPACE_M);
}

/// What a sign is called.
pub fn sign_name(cx: &Cx<'_>, sign: Sign) -> String {
    let name = serde_json::to_value(sign)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default();
    cx.t.by_id(&format!("sign-{name}")).into_owned()
}
