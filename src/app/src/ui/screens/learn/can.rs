//! What I can do now: the lines of finished lessons. No points, no count of answers, no ranking.

use crate::ui::Cx;
use crate::ui::screens::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::{Sense, Ui, Vec2};
use porchlight_core::content::Lesson;
use porchlight_core::learner::Learner;
use porchlight_core::model::{Action, Who};
use std::sync::Arc;

#[derive(Default)]
pub struct Can;

impl Screen for Can {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let learner = cx.model.learner();
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.can_title());
            let done = lessons_done(cx, learner);
            if done.is_empty() {
                widgets::label(ui, cx, &t.can_none(), Type::Body, cx.theme.c.ink);
                ui.add_space(SPACE_L);
                if Button::new(&t.can_start(), Role::Lamp)
                    .icon("forward")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Back);
                }
                return;
            }
            for lesson in done {
                let prose = cx.texts.lesson(lesson.id.as_str());
                widgets::card(ui, cx, None, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    widgets::small(ui, cx, prose.text("lesson"));
                    for objective in &lesson.objectives {
                        let line = prose.part("lesson", &format!("can-{objective}"));
                        let line = format!("{} {line}", t.can_lesson());
                        ui.horizontal_top(|ui| {
                            let side = cx.theme.type_size(Type::Body).1;
                            let (rect, _) =
                                ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                            widgets::icon(
                                ui,
                                cx,
                                "lamp-lit",
                                rect.shrink(2.0),
                                cx.theme.c.lamp_text,
                            );
                            widgets::label(ui, cx, &line, Type::Body, cx.theme.c.ink);
                        });
                    }
                });
                ui.add_space(SPACE_M);
            }
            if matches!(cx.model.who, Who::Learner(_)) {
                widgets::label(ui, cx, &t.can_grown_up(), Type::Small, cx.theme.c.soft);
            }
        });
    }
}

fn lessons_done<'a>(cx: &Cx<'a>, learner: &Learner) -> Vec<&'a Arc<Lesson>> {
    cx.model
        .library
        .lessons()
        .iter()
        .filter(|lesson| learner.done(&lesson.id))
        .collect()
}

/// For adults at home: who finished which lessons here. Nothing else is known.
pub fn finished(ui: &mut Ui, cx: &Cx<'_>) {
    let t = cx.t;
    widgets::section(ui, cx, &t.finished_title());
    widgets::label(ui, cx, &t.finished_line(), Type::Body, cx.theme.c.soft);
    ui.add_space(SPACE_M);
    let mut anybody = false;
    for learner in cx.model.learners.values() {
        let done = lessons_done(cx, learner);
        if done.is_empty() {
            continue;
        }
        anybody = true;
        widgets::card(ui, cx, None, |ui| {
            ui.horizontal_top(|ui| {
                let side = 56.0 * cx.theme.scale.min(1.5);
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                widgets::face(ui, cx, &learner.face, rect);
                ui.add_space(SPACE_M);
                ui.vertical(|ui| {
                    let unnamed = t.finished_unnamed();
                    let name = if learner.nickname.is_empty() {
                        unnamed.as_ref()
                    } else {
                        &learner.nickname
                    };
                    widgets::strong(ui, cx, name, Type::Body, cx.theme.c.ink);
                    widgets::small(ui, cx, &t.can_row(done.len()));
                    for lesson in done {
                        let prose = cx.texts.lesson(lesson.id.as_str());
                        ui.add_space(SPACE_S);
                        widgets::strong(ui, cx, prose.text("lesson"), Type::Body, cx.theme.c.ink);
                        widgets::small(ui, cx, &t.finished_ask());
                        for question in &lesson.ask_at_home {
                            let words = prose.part("lesson", &format!("home-{question}"));
                            widgets::label(ui, cx, words, Type::Body, cx.theme.c.ink);
                        }
                    }
                });
            });
        });
        ui.add_space(SPACE_M);
    }
    if !anybody {
        widgets::label(ui, cx, &t.finished_none(), Type::Body, cx.theme.c.ink);
    }
}
