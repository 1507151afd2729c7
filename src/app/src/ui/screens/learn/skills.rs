//! What I can do now: one line per skill from finished lessons. No points, no count of answers, no ranking.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::finished::lessons_done;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Sense, Ui, Vec2};
use porchlight_core::content::{Key, Lesson};
use porchlight_core::learner::Learner;
use porchlight_core::model::{Action, Nav, Route, Who};

/// The finished lessons with the objectives that were practiced; lessons without any are left out.
fn practiced<'a>(cx: &Cx<'a>, learner: &Learner) -> Vec<(&'a Lesson, Vec<&'a Key>)> {
    let shown = |lesson: &'a Lesson| -> Vec<&'a Key> {
        let done = learner.lessons.get(&lesson.id);
        let done = done.map(|progress| &progress.steps_done);
        lesson
            .objectives
            .iter()
            .filter(|key| done.is_some_and(|done| lesson.shows(key, done)))
            .collect()
    };
    lessons_done(cx, learner)
        .into_iter()
        .map(|lesson| (lesson.as_ref(), shown(lesson)))
        .filter(|(_, objectives)| !objectives.is_empty())
        .collect()
}

/// The learner's page of skills.
#[derive(Default)]
pub struct Can;

impl Screen for Can {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let learner = cx.model.learner();
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.can_title());
            let done = practiced(cx, learner);
            if done.is_empty() {
                if matches!(cx.theme.look, AudienceStyle::Age5 | AudienceStyle::Age8) {
                    let width = (ui.available_width() * 0.4).min(320.0);
                    widgets::picture(ui, cx, "moth-reads", width, "");
                }
                widgets::label(ui, cx, &t.can_none(), TextRole::Body, cx.theme.colors.ink);
                ui.add_space(SPACE_L);
                if Button::new(&t.can_start(), Role::Primary)
                    .icon("forward")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::UpTo(Route::Street)));
                }
                return;
            }
            for (lesson, objectives) in done {
                let prose = cx.texts.lesson(lesson.id.as_str());
                widgets::card(ui, cx, None, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    widgets::small(ui, cx, prose.text("lesson"));
                    for objective in objectives {
                        let line = prose.part("lesson", &format!("can-{objective}"));
                        let line = format!("{} {line}", t.can_lesson());
                        ui.horizontal_top(|ui| {
                            let side = cx.theme.type_size(TextRole::Body).1;
                            let (rect, _) =
                                ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                            widgets::icon(
                                ui,
                                cx,
                                "lamp-lit",
                                rect.shrink(2.0),
                                cx.theme.colors.lamp_text,
                            );
                            widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
                        });
                    }
                });
                ui.add_space(SPACE_M);
            }
            if matches!(cx.model.who(), Who::Learner(_)) {
                widgets::label(
                    ui,
                    cx,
                    &t.can_grown_up(),
                    TextRole::Small,
                    cx.theme.colors.soft,
                );
            }
        });
    }
}
