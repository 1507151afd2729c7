//! What I can do now: one line for each skill from finished lessons. No points, no count of answers, no ranking.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::finished::lessons_done;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Sense, Ui, Vec2};
use porchlight_core::model::{Action, Nav, Who};

/// The learner's page of skills.
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
                widgets::label(ui, cx, &t.can_none(), TextRole::Body, cx.theme.colors.ink);
                ui.add_space(SPACE_L);
                if Button::new(&t.can_start(), Role::Primary)
                    .icon("forward")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Back));
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
