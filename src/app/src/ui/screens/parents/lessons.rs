//! Lessons for adults at home, and a preview of what children see.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::finished::finished;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Ui, vec2};
use porchlight_core::content::{Audience, Lesson};
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Who};

/// The list of both.
#[derive(Default)]
pub struct ParentLessons;

impl Screen for ParentLessons {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let library = cx.model.library();
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.parents_lessons_title());
            widgets::label(
                ui,
                cx,
                &t.parents_lessons_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            for (ix, lesson) in library.of(Audience::Parents).enumerate() {
                own(ui, cx, lesson, ix == 0, out);
                ui.add_space(SPACE_S);
            }
            ui.add_space(SPACE_XL);
            finished(ui, cx);
            ui.add_space(SPACE_XL);
            widgets::section(ui, cx, &t.parents_lessons_look());
            widgets::label(
                ui,
                cx,
                &t.parents_lessons_look_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            for band in Audience::BANDS {
                if library.of(band).next().is_none() {
                    continue;
                }
                ui.add_space(SPACE_M);
                let name = t.by_id(&format!("band-{}", band.folder()));
                widgets::strong(ui, cx, &name, TextRole::Body, cx.theme.band(band));
                for lesson in library.of(band) {
                    look_into(ui, cx, lesson, out);
                }
            }
        });
    }
}

/// A lesson for adults: what it covers, how long it takes, and buttons to open all of it or its short version.
fn own(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, first: bool, out: &mut Vec<Action>) {
    let t = cx.t;
    let prose = cx.texts.lesson(lesson.id.as_str());
    let title = prose.text("lesson");
    let words = t.parents_lessons_start();
    let full = t.parents_lessons_start_named(title);
    let role = if first { Role::Primary } else { Role::Quiet };
    let start = Button::new(&words, role).icon("play").name(&full);
    let short_words = t.short_start();
    let short_full = t.short_start_named(title);
    let short = Button::new(&short_words, Role::Quiet)
        .icon("clock")
        .name(&short_full);
    let has_short = !lesson.short_way.is_empty();
    let mut widest = start.natural_width(ui, cx);
    if has_short {
        widest = widest.max(short.natural_width(ui, cx));
    }
    let id = &lesson.id;
    let mut pressed = None;
    let buttons = |ui: &mut Ui| {
        if start.show(ui, cx).clicked() {
            pressed = Some(Route::Lesson(id.clone()));
        }
        if has_short && short.show(ui, cx).clicked() {
            pressed = Some(Route::ShortWay(id.clone()));
        }
    };
    widgets::card(ui, cx, None, |ui| {
        let about = |ui: &mut Ui| {
            widgets::section(ui, cx, title);
            let summary = prose.part("lesson", "summary");
            widgets::label(ui, cx, summary, TextRole::Body, cx.theme.colors.ink);
            widgets::small(ui, cx, &t.parents_minutes(lesson.minutes));
        };
        let left = ui.available_width() - widest - SPACE_XL - 1.0;
        if left < 360.0 * cx.theme.scale {
            about(ui);
            ui.add_space(SPACE_S);
            ui.horizontal_wrapped(buttons);
        } else {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_XL;
                ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(left);
                    about(ui);
                });
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    buttons(ui);
                });
            });
        }
    });
    if let Some(route) = pressed {
        open(cx, route, out);
    }
}

fn look_into(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
    let prose = cx.texts.lesson(lesson.id.as_str());
    if Button::new(prose.text("lesson"), Role::Card)
        .line(&cx.t.parents_minutes(lesson.minutes))
        .icon("book")
        .wide()
        .show(ui, cx)
        .clicked()
    {
        open(cx, Route::Lesson(lesson.id.clone()), out);
    }
}

/// Opens a lesson without a learner, so that an adult's preview changes no child's street.
fn open(cx: &Cx<'_>, lesson: Route, out: &mut Vec<Action>) {
    if matches!(cx.model.who(), Who::Learner(_)) {
        out.push(Action::Learner(LearnerAction::SwitchLearner));
        out.push(Action::Nav(Nav::Replace(Route::Parents)));
        out.push(Action::Nav(Nav::Go(Route::ParentLesson)));
    }
    out.push(Action::Nav(Nav::Go(lesson)));
}
