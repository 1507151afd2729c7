//! All plans of several sessions, and the questions for a new one: how long, how many, which topics.

use super::topics;
use crate::plan_text::group_name;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::Ui;
use porchlight_core::class::lesson_plan::{MINUTES, MOST_SESSIONS, Plan};
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, ClassAction, Nav, Route};

/// The list of plans.
#[derive(Default)]
pub struct Plans;

/// The name of a plan.
pub fn plan_name(cx: &Cx<'_>, plan: &Plan) -> String {
    let group = group_name(cx.t, plan.audience);
    let nickname = plan.nickname.trim();
    if nickname.is_empty() {
        cx.t.teaching_for(group).into_owned()
    } else {
        cx.t.teaching_for_class(group, nickname.to_owned())
            .into_owned()
    }
}

impl Screen for Plans {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.teaching_all());
            ui.add_space(SPACE_M);
            if cx.model.plans().is_empty() {
                widgets::label(
                    ui,
                    cx,
                    &t.teaching_none(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                ui.add_space(SPACE_M);
                if Button::new(&t.teach_title(), Role::Primary)
                    .icon("present")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::UpTo(Route::Teachers)));
                }
            }
            for (id, plan) in cx.model.plans().iter().rev() {
                let sessions = plan.sessions.len();
                let line = t.teaching_row(plan.minutes, sessions, topics(cx, &plan.lessons));
                if Button::new(&plan_name(cx, plan), Role::Card)
                    .line(&line)
                    .icon("calendar")
                    .wide()
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Plan(id.clone()))));
                }
            }
        });
    }
}

/// The form for a new plan.
pub struct NewPlan {
    began: LessonId,
    minutes: u16,
    sessions: usize,
    /// `None` until the lesson it started from has been looked up.
    chosen: Option<Vec<LessonId>>,
}

impl NewPlan {
    /// Starts from the lesson the teacher was looking at, with two sessions of 40 minutes.
    pub fn new(began: LessonId) -> Self {
        Self {
            began,
            minutes: 40,
            sessions: 2,
            chosen: None,
        }
    }
}

impl Screen for NewPlan {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let began = &self.began.clone();
        let library = cx.model.library();
        let Some(audience) = library.lesson(began).map(|lesson| lesson.audience) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        let t = cx.t;
        let chosen = self.chosen.get_or_insert_with(|| vec![began.clone()]);
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.teaching_new());
            widgets::label(
                ui,
                cx,
                &t.teaching_new_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            widgets::section(ui, cx, &t.teaching_minutes());
            ui.horizontal_wrapped(|ui| {
                for minutes in MINUTES {
                    if Button::new(&t.teaching_minutes_count(minutes), Role::Card)
                        .selected(minutes == self.minutes)
                        .show(ui, cx)
                        .clicked()
                    {
                        self.minutes = minutes;
                    }
                }
            });
            ui.add_space(SPACE_M);
            widgets::section(ui, cx, &t.teaching_sessions());
            ui.horizontal_wrapped(|ui| {
                for sessions in 1..=MOST_SESSIONS {
                    if Button::new(&sessions.to_string(), Role::Card)
                        .selected(sessions == self.sessions)
                        .show(ui, cx)
                        .clicked()
                    {
                        self.sessions = sessions;
                    }
                }
            });
            ui.add_space(SPACE_M);
            widgets::section(ui, cx, &t.teaching_topics());
            widgets::small(ui, cx, &group_name(t, audience));
            for lesson in library.of(audience) {
                let is_chosen = chosen.contains(&lesson.id);
                let prose = cx.texts.lesson(lesson.id.as_str());
                if Button::new(prose.text("lesson"), Role::Card)
                    .mark(Mark::Box(is_chosen))
                    .wide()
                    .selected(is_chosen)
                    .show(ui, cx)
                    .clicked()
                {
                    if is_chosen {
                        chosen.retain(|id| id != &lesson.id);
                    } else {
                        chosen.push(lesson.id.clone());
                    }
                }
            }
            ui.add_space(SPACE_L);
            if chosen.is_empty() {
                widgets::label(
                    ui,
                    cx,
                    &t.teaching_nothing_chosen(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
            } else if Button::new(&t.teaching_make(), Role::Primary)
                .icon("calendar")
                .min_height(56.0)
                .show(ui, cx)
                .clicked()
            {
                // In the order in which the lessons build on each other.
                let lessons: Vec<LessonId> = library
                    .of(audience)
                    .map(|lesson| lesson.id.clone())
                    .filter(|id| chosen.contains(id))
                    .collect();
                let plan = Plan::make(library, audience, &lessons, self.minutes, self.sessions);
                out.push(Action::Class(ClassAction::KeepPlan(None, plan)));
            }
            ui.add_space(SPACE_S);
        });
    }
}
