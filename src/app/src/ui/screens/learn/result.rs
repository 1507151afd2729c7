//! The end of a lesson: "You can now ...", what is worth another look, the three promises, and the lit lamp. No score
//! and no count. Also the calm picture.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::explain::promises;
use crate::ui::screens::shared::provenance::{is_late, reviewed};
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Sense, Ui, Vec2};
use porchlight_core::content::Audience;
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, LearnerAction, Nav, PrintAbout, Route};

/// The page that follows a lesson's last question.
pub struct ResultScreen {
    id: LessonId,
}

impl ResultScreen {
    /// The result of this lesson for whoever is learning.
    pub fn new(id: LessonId) -> Self {
        Self { id }
    }
}

impl Screen for ResultScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let id = &self.id.clone();
        let Some(lesson) = cx.model.library().lesson(id) else {
            return;
        };
        let prose = cx.texts.lesson(id.as_str());
        widgets::centred(ui, cx.theme.column(), |ui| {
            ui.horizontal_top(|ui| {
                if matches!(cx.theme.look, AudienceStyle::Age5 | AudienceStyle::Age8) {
                    widgets::picture(ui, cx, "moth-listens", 140.0, "");
                }
                ui.vertical(|ui| {
                    let title = if lesson.audience.is_child() {
                        t.result_title()
                    } else {
                        t.result_title_adult()
                    };
                    widgets::heading(ui, cx, &title);
                    for objective in lesson.objectives.iter().take(3) {
                        let line = prose.part("lesson", &format!("can-{objective}"));
                        ui.horizontal_top(|ui| {
                            let side = cx.theme.type_size(TextRole::Body).1;
                            let (rect, _) =
                                ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                            widgets::icon(ui, cx, "check", rect.shrink(3.0), cx.theme.colors.good);
                            widgets::label(ui, cx, line, TextRole::Body, cx.theme.colors.ink);
                        });
                    }
                });
            });
            let mut pages: Vec<_> = cx
                .model
                .missed()
                .iter()
                .filter(|(of, _)| of == id)
                .filter_map(|(_, question)| lesson.step(question)?.look_at.clone())
                .collect();
            pages.dedup();
            pages.truncate(2);
            if !pages.is_empty() {
                ui.add_space(SPACE_M);
                widgets::section(ui, cx, &t.result_again());
                for page in pages {
                    let words = prose.part(page.as_str(), "title");
                    if Button::new(words, Role::Card)
                        .icon("book")
                        .wide()
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Learner(LearnerAction::GoToStep {
                            lesson: id.clone(),
                            step: page,
                        }));
                        out.push(Action::Nav(Nav::Replace(Route::Lesson(id.clone()))));
                    }
                }
            }
            ui.add_space(SPACE_M);
            promises(ui, cx, lesson.audience, out);
            ui.add_space(SPACE_L);
            if !lesson.audience.is_child() && is_late(cx, lesson) {
                reviewed(ui, cx, lesson);
                ui.add_space(SPACE_M);
            }
            let words = if lesson.audience.is_child() {
                t.result_light()
            } else {
                t.result_finish()
            };
            if Button::new(&words, Role::Primary)
                .icon("lamp-lit")
                .min_height(64.0)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Learner(LearnerAction::FinishLesson(id.clone())));
                out.push(Action::Nav(Nav::Back));
            }
            if lesson.audience.is_child() {
                ui.add_space(SPACE_M);
                widgets::section(ui, cx, &t.result_together());
                let family = prose.part("lesson", "family");
                widgets::label(ui, cx, family, TextRole::Body, cx.theme.colors.ink);
            }
            if Button::new(&t.print_open(), Role::Plain)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Print(PrintAbout::Lesson(
                    id.clone(),
                )))));
            }
            if lesson.audience != Audience::Age5To7
                && Button::new(&t.sources_open(), Role::Plain)
                    .icon("link")
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Sources(id.clone()))));
            }
        });
    }
}

/// A break: a calm picture. Nothing is asked and nothing is recorded.
#[derive(Default)]
pub struct Calm;

impl Screen for Calm {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let width = (ui.available_width() * 0.7).min(900.0);
        widgets::centred(ui, width, |ui| {
            widgets::heading(ui, cx, &t.calm_title());
            widgets::picture(
                ui,
                cx,
                "calm",
                width.min((ui.ctx().content_rect().height() - 260.0).max(200.0) * 1.5),
                &t.calm_alt(),
            );
            widgets::label(ui, cx, &t.calm_line(), TextRole::Body, cx.theme.colors.soft);
            if Button::new(&t.calm_back(), Role::Quiet)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
        });
    }
}
