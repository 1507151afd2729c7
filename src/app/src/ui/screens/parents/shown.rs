//! The cards that children show at home: which lesson it is, what to do together and what to ask. Adults see nothing else of
//! a lesson, and this only because a child pressed "Show this at home".

use crate::ui::cx::Cx;
use crate::ui::screens::shared::family::{face, learner_name};
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Id, Ui, UiBuilder};
use porchlight_core::content::{Key, Lesson};
use porchlight_core::learner::Learner;
use porchlight_core::model::{Action, FamilyAction};

/// One card for each lesson that a learner shows.
pub fn cards(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    for (id, learner) in cx.model.learners() {
        let lessons = learner.shown.iter();
        for lesson in lessons.filter_map(|lesson| cx.model.library().lesson(lesson)) {
            let salt = ("shown", id.as_str(), lesson.id.as_str());
            let builder = UiBuilder::new().scope_id(Id::unique(salt));
            ui.scope_builder(builder, |ui| card(ui, cx, (id, learner), lesson, out));
            ui.add_space(SPACE_M);
        }
    }
}

fn card(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, learner): (&Key, &Learner),
    lesson: &Lesson,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let prose = cx.texts.lesson(lesson.id.as_str());
    let title = prose.text("lesson").to_owned();
    widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            face(ui, cx, &learner.face, 48.0 * cx.theme.scale.min(1.5));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = SPACE_S;
                let words = t.shown_title(title.clone(), learner_name(cx, learner));
                widgets::section(ui, cx, &words);
                let ink = cx.theme.colors.ink;
                widgets::label(ui, cx, prose.part("lesson", "family"), TextRole::Body, ink);
                widgets::strong(ui, cx, &t.shown_ask(), TextRole::Body, ink);
                for question in &lesson.ask_at_home {
                    let words = prose.part("lesson", &format!("home-{question}"));
                    widgets::label(ui, cx, words, TextRole::Body, ink);
                }
                let full = t.shown_away_named(title.clone());
                if Button::new(&t.shown_away(), Role::Plain)
                    .icon("check")
                    .name(&full)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Family(FamilyAction::PutCardAway {
                        learner: id.clone(),
                        lesson: lesson.id.clone(),
                    }));
                }
            });
        });
    });
}
