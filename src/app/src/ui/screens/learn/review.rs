//! Review: a few questions from finished lessons, explained as in the quiz. It starts with its topics and a "not
//! today" button.

use super::lesson::{Tried, begin, step_ui};
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Running};

/// The review that is running.
#[derive(Default)]
pub struct LookAgain {
    /// What was tried on the current question, with that question's position.
    tried: Option<(usize, Tried)>,
}

impl Screen for LookAgain {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(running) = &cx.model.running() else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        widgets::centred(ui, 860.0 * cx.theme.scale, |ui| match running.question() {
            None => done(ui, cx, out),
            Some(_) if !running.begun => intro(ui, cx, running, out),
            Some((lesson, key)) => self.question(ui, cx, running, (lesson, key), out),
        });
    }
}

impl LookAgain {
    fn question(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        running: &Running,
        (id, key): (&LessonId, &porchlight_core::content::Key),
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let Some((lesson, step)) = cx
            .model
            .library()
            .lesson(id)
            .and_then(|lesson| Some((lesson, lesson.step(key)?)))
        else {
            out.push(Action::Learner(LearnerAction::NextReview));
            return;
        };
        let prose = cx.texts.lesson(id.as_str());
        let at = StepView {
            lesson,
            step,
            prose: &prose,
        };
        let place = running.place;
        let of = running.sitting.questions.len();
        let name = prose.text("lesson").to_owned();
        let words = format!(
            "{} · {}",
            t.lesson_question_of(place + 1, of),
            t.again_from(name)
        );
        widgets::small(ui, cx, &words);
        if self.tried.as_ref().is_none_or(|(known, _)| *known != place) {
            self.tried = Some((place, begin(&at)));
        }
        let Some((_, tried)) = &mut self.tried else {
            return;
        };
        let done = step_ui(ui, cx, &at, tried, out);
        ui.add_space(SPACE_L);
        let next = if place + 1 < of {
            t.again_next()
        } else {
            t.again_finish()
        };
        let skip = t.lesson_skip_this();
        let button = if done {
            Button::new(&next, Role::Primary)
                .icon("forward")
                .min_height(60.0)
        } else {
            Button::new(&skip, Role::Plain).icon("forward")
        };
        let enter = done
            && widgets::focus_rests(ui)
            && ui.input(|input| input.key_pressed(egui::Key::Enter));
        if button.show(ui, cx).clicked() || enter {
            out.push(Action::Learner(LearnerAction::NextReview));
        }
        if let Some(page) = &step.look_at {
            let title = prose.part(page.as_str(), "title").to_owned();
            if done
                && Button::new(&t.again_read(title), Role::Plain)
                    .icon("book")
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Learner(LearnerAction::GoToStep {
                    lesson: id.clone(),
                    step: page.clone(),
                }));
                out.push(Action::Nav(Nav::Go(Route::Lesson(id.clone()))));
            }
        }
    }
}

fn intro(ui: &mut Ui, cx: &Cx<'_>, running: &Running, out: &mut Vec<Action>) {
    let t = cx.t;
    widgets::heading(ui, cx, &t.again_title());
    let line = if cx.model.learner().band.is_child() {
        t.again_intro()
    } else {
        t.again_intro_adult()
    };
    widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
    ui.add_space(SPACE_M);
    for lesson in running.sitting.lessons() {
        let prose = cx.texts.lesson(lesson.as_str());
        widgets::card(ui, cx, None, |ui| {
            widgets::label(
                ui,
                cx,
                prose.text("lesson"),
                TextRole::Body,
                cx.theme.colors.ink,
            );
        });
    }
    ui.add_space(SPACE_L);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_L;
        if Button::new(&t.again_begin(), Role::Primary)
            .icon("forward")
            .min_height(60.0)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Learner(LearnerAction::NextReview));
        }
        if Button::new(&t.again_not_today(), Role::Quiet)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Learner(LearnerAction::NotToday));
            out.push(Action::Nav(Nav::Back));
        }
    });
}

fn done(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    widgets::heading(ui, cx, &t.again_done_title());
    widgets::label(ui, cx, &t.again_done(), TextRole::Body, cx.theme.colors.ink);
    ui.add_space(SPACE_M);
    crate::ui::screens::shared::explain::promises(ui, cx, cx.model.learner().band, out);
    ui.add_space(SPACE_L);
    if Button::new(&t.again_done_back(), Role::Primary)
        .icon("lamp-lit")
        .min_height(60.0)
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Nav(Nav::Back));
    }
}
