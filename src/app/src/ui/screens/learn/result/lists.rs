//! What came of a lesson: what somebody can do now because they did it, what is still to try, and what is worth another
//! look. Nothing is counted.

use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Sense, Ui, Vec2, vec2};
use porchlight_core::content::{Key, Lesson, Step};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::Prose;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What came of a lesson for whoever is learning.
pub(super) struct Outcome<'a> {
    lesson: &'a Lesson,
    prose: Arc<Prose>,
    /// Objectives that were practiced.
    can: Vec<&'a Key>,
    still: Vec<&'a Step>,
    again: Vec<&'a Step>,
    /// The one line in large type.
    pub line: String,
    /// What is said below it when nothing was practiced.
    pub more: Option<String>,
}

impl<'a> Outcome<'a> {
    pub fn new(cx: &Cx<'a>, lesson: &'a Lesson) -> Self {
        let t = cx.t;
        let prose = cx.texts.lesson(lesson.id.as_str());
        let nothing = BTreeSet::new();
        let progress = cx.model.learner().lessons.get(&lesson.id);
        let done = progress.map_or(&nothing, |progress| &progress.steps_done);
        let objectives = lesson.objectives.iter();
        let can: Vec<&Key> = objectives.filter(|key| lesson.shows(key, done)).collect();
        let still: Vec<&Step> = lesson
            .steps()
            .filter(|step| !done.contains(&step.key))
            .collect();
        let due = progress.map_or(&[][..], |progress| &progress.due_again);
        let mut again: Vec<&Step> = Vec::new();
        for page in due
            .iter()
            .filter_map(|question| lesson.step(question)?.look_at.as_ref())
            .filter_map(|page| lesson.step(page))
        {
            let is_known = |one: &&Step| one.key == page.key;
            if !again.iter().any(is_known) && !still.iter().any(is_known) {
                again.push(page);
            }
        }
        again.truncate(2);
        let child = lesson.audience.is_child();
        let (line, more) = match can.first() {
            Some(first) => {
                let what = prose.part("lesson", &format!("can-{first}")).to_owned();
                let line = if child {
                    t.result_line(what)
                } else {
                    t.result_line_adult(what)
                };
                (line, None)
            }
            None if child => (t.result_none(), Some(t.result_none_more().into_owned())),
            None => {
                let more = t.result_none_more_adult().into_owned();
                (t.result_none_adult(), Some(more))
            }
        };
        let line = line.into_owned();
        Self {
            lesson,
            prose,
            can,
            still,
            again,
            line,
            more,
        }
    }

    /// The three lists, each only where it has something in it.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        if !self.can.is_empty() {
            let title = if self.lesson.audience.is_child() {
                t.result_title()
            } else {
                t.result_title_adult()
            };
            widgets::section(ui, cx, &title);
            for objective in &self.can {
                let line = self.prose.part("lesson", &format!("can-{objective}"));
                ticked(ui, cx, line);
            }
            ui.add_space(SPACE_L);
        }
        for (title, steps) in [
            (t.result_still(), &self.still),
            (t.result_again(), &self.again),
        ] {
            if !steps.is_empty() {
                widgets::section(ui, cx, &title);
                self.steps(ui, cx, steps, out);
                ui.add_space(SPACE_L);
            }
        }
    }

    /// Pages and questions to press, in two columns where there is room.
    fn steps(&self, ui: &mut Ui, cx: &Cx<'_>, steps: &[&Step], out: &mut Vec<Action>) {
        let room = ui.available_width();
        let columns = if room > 880.0 * cx.theme.scale && steps.len() > 1 {
            2
        } else {
            1
        };
        let width = (room - SPACE_M * (columns as f32 - 1.0)) / columns as f32;
        for row in steps.chunks(columns) {
            let buttons: Vec<(&Step, Button<'_>)> = row
                .iter()
                .map(|step| {
                    let words = self.title(step);
                    let button = Button::new(words, Role::Card).icon(icon(step)).wide();
                    (*step, button)
                })
                .collect();
            let heights = buttons
                .iter()
                .map(|(_, button)| button.height_at(ui, cx, width));
            let height = heights.fold(0.0, f32::max);
            let size = vec2(room, height);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.x = SPACE_M;
                for (step, button) in buttons {
                    let cell = vec2(width, height);
                    let layout = Layout::top_down(Align::Min);
                    let pressed = ui.allocate_ui_with_layout(cell, layout, |ui| {
                        ui.push_id(step.key.as_str(), |ui| {
                            button.min_height(height).show(ui, cx).clicked()
                        })
                        .inner
                    });
                    if pressed.inner {
                        self.open(step, out);
                    }
                }
            });
        }
    }

    fn title(&self, step: &Step) -> &str {
        if step.look_at.is_some() {
            self.prose.text(step.key.as_str())
        } else {
            self.prose.part(step.key.as_str(), "title")
        }
    }

    fn open(&self, step: &Step, out: &mut Vec<Action>) {
        let lesson = self.lesson.id.clone();
        out.push(Action::Learner(LearnerAction::GoToStep {
            lesson: lesson.clone(),
            step: step.key.clone(),
        }));
        out.push(Action::Nav(Nav::Replace(Route::Lesson(lesson))));
    }
}

fn icon(step: &Step) -> &'static str {
    match (&step.look_at, step.kind.is_practice()) {
        (Some(_), _) => "question",
        (None, false) => "book",
        (None, true) => "practice",
    }
}

/// One line of what somebody can do, with its tick.
fn ticked(ui: &mut Ui, cx: &Cx<'_>, line: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let side = cx.theme.type_size(TextRole::Body).1;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        widgets::icon(ui, cx, "check", rect.shrink(3.0), cx.theme.colors.good);
        widgets::label(ui, cx, line, TextRole::Body, cx.theme.colors.ink);
    });
}
