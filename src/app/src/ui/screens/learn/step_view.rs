//! The data every page and question of a lesson is drawn from: the step, its texts, its heading.

use super::stage::Stage;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::Script;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::{Rect, Ui, UiBuilder};
use porchlight_core::content::{Attempt, Key, Lesson, Step};
use porchlight_core::model::{Action, LearnerAction};
use porchlight_core::text::Prose;

/// One step, with the lesson it belongs to and its texts.
pub struct StepView<'a> {
    /// The lesson.
    pub lesson: &'a Lesson,
    /// The page or question being shown.
    pub step: &'a Step,
    /// The lesson's texts in the current language.
    pub prose: &'a Prose,
    /// Whether easy words are enabled. A step without easy words shows its usual ones.
    pub easy: bool,
}

impl StepView<'_> {
    /// The step as a script, for the chat shared with parents' rehearsals.
    pub fn script(&self) -> Script<'_> {
        Script {
            key: &self.step.key,
            prose: self.prose,
            audience: self.lesson.audience,
            easy: self.easy,
        }
    }

    /// The step's body.
    pub fn text(&self) -> &str {
        self.script().text()
    }

    /// The body of another page of the lesson.
    pub fn text_of<'t>(&'t self, page: &'t Step) -> &'t str {
        let script = Script {
            key: &page.key,
            ..self.script()
        };
        script.text()
    }

    /// One named text of the step; empty if it has none.
    pub fn part(&self, name: &str) -> &str {
        self.prose.part(self.step.key.as_str(), name)
    }

    /// The explanation of an option, a card or a line.
    pub fn why(&self, key: &Key) -> &str {
        self.part(&format!("{key}-why"))
    }

    /// What the frame shows as the page's title: a page's title, or the question itself.
    pub fn title(&self) -> &str {
        if self.is_question() {
            self.text()
        } else {
            self.part("title")
        }
    }

    /// Tells the model what the learner did.
    pub fn did(&self, attempt: Attempt, out: &mut Vec<Action>) {
        self.answered(attempt, None, out);
    }

    /// Like [`StepView::did`], for a question where the learner may have said how sure they are.
    pub fn answered(&self, attempt: Attempt, sure: Option<bool>, out: &mut Vec<Action>) {
        out.push(Action::Learner(LearnerAction::SubmitAttempt {
            lesson: self.lesson.id.clone(),
            step: self.step.key.clone(),
            attempt,
            sure,
        }));
    }

    /// Whether the step is a quiz question rather than a page.
    pub fn is_question(&self) -> bool {
        self.step.look_at.is_some()
    }
}

/// The instruction above the practice on a practice page. A question has it in its heading.
pub fn instruction(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>) {
    if !at.is_question() {
        widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
        ui.add_space(SPACE_M);
    }
}

/// The instruction in a column beside a practice.
pub fn instruction_beside(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    place: Rect,
    stage: &mut Stage,
) {
    if at.is_question() {
        return;
    }
    let builder = UiBuilder::new().id_salt("aside").max_rect(place);
    let ink = cx.theme.colors.ink;
    let mut column = ui.new_child(builder);
    let told = widgets::label(&mut column, cx, at.text(), TextRole::Body, ink);
    stage.told(told.rect);
}

/// The instruction within a height, in points. If its lines do not fit at the reading measure, they use the stage's full width.
pub fn instruction_above(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    most: f32,
    stage: &mut Stage,
) {
    if at.is_question() {
        return;
    }
    let ink = cx.theme.colors.ink;
    let wide = ui.available_width();
    let measure = wide.min(cx.theme.measure());
    let laid = widgets::galley(ui, cx, at.text(), TextRole::Body, false, ink, measure);
    let (width, space) = if laid.size().y + SPACE_M <= most {
        (measure, SPACE_M)
    } else {
        (wide, SPACE_S)
    };
    let spacing = ui.spacing().item_spacing.y;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.scope(|ui| {
        ui.set_max_width(width);
        let told = widgets::label(ui, cx, at.text(), TextRole::Body, ink);
        stage.told(told.rect);
    });
    ui.add_space(space);
    ui.spacing_mut().item_spacing.y = spacing;
}
