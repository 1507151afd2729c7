//! Review: a few questions from finished lessons, explained as in the quiz. It starts with its topics and a "not
//! today" button.

use super::frame::{FrameState, Page, Turn};
use super::lesson::{Tried, begin, step_ui};
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::{Audience, LessonId};
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Running};

/// The current review.
#[derive(Default)]
pub struct LookAgain {
    /// The attempts on the current question, with that question's position.
    tried: Option<(usize, Tried)>,
    frame: FrameState,
}

impl Screen for LookAgain {
    fn scrolls(&self, cx: &Cx<'_>, _room: egui::Vec2) -> bool {
        // A question has the learner's frame around it, which fills the window.
        !cx.model
            .running()
            .is_some_and(|running| running.begun && running.question().is_some())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(running) = &cx.model.running() else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        match running.question() {
            Some((lesson, key)) if running.begun => {
                self.question(ui, cx, running, (lesson, key), out);
            }
            question => widgets::centred(ui, 860.0 * cx.theme.scale, |ui| match question {
                None => done(ui, cx, out),
                Some(_) => intro(ui, cx, running, out),
            }),
        }
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
            easy: cx.model.settings().easy_words,
        };
        let place = running.place;
        let of = running.sitting.questions.len();
        let name = prose.text("lesson").to_owned();
        let young = lesson.audience == Audience::Age5To7;
        let caption = if young {
            String::new()
        } else {
            t.lesson_question_of(place + 1, of).into_owned()
        };
        let dots: Vec<String> = (0..of)
            .map(|ix| t.lesson_question_of(ix + 1, of).into_owned())
            .collect();
        let on = if place + 1 < of {
            t.again_next()
        } else {
            t.again_finish()
        };
        let from = t.again_from(name);
        let page = Page {
            key,
            dots: &dots,
            place,
            caption: &caption,
            title: at.title(),
            note: if young { "" } else { &from },
            has_before: false,
            on: &on,
            aside: None,
        };
        if self.tried.as_ref().is_none_or(|(known, _)| *known != place) {
            self.tried = Some((place, begin(&at)));
        }
        let Some((_, tried)) = &mut self.tried else {
            return;
        };
        let turn = self.frame.show(ui, cx, &page, |ui, cx, stage| {
            let done = step_ui(ui, cx, &at, tried, stage, out);
            if done && let Some(page) = &step.look_at {
                let title = prose.part(page.as_str(), "title").to_owned();
                stage.page(page, &t.again_read(title));
            }
            done
        });
        match turn {
            Some(Turn::On) => out.push(Action::Learner(LearnerAction::NextReview)),
            Some(Turn::Explained(page)) => {
                out.push(Action::Learner(LearnerAction::GoToStep {
                    lesson: id.clone(),
                    step: page,
                }));
                out.push(Action::Nav(Nav::Go(Route::Lesson(id.clone()))));
            }
            // A review only goes forward: its dots show progress and cannot be pressed.
            Some(Turn::To(_) | Turn::Before | Turn::Aside(_)) | None => {}
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
