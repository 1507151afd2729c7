//! Reviewing with a class: its topics first, and a "not this one today" button, which is never recorded.

use super::report::class_name;
use super::{has_phones, pointed, present};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, day_of};
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Key;
use porchlight_core::content::LessonId;
use porchlight_core::learner::review::Sitting;
use porchlight_core::model::{Action, Nav, Route};

/// A review of a lesson and the ones before it.
pub struct ClassAgain {
    id: LessonId,
}

impl ClassAgain {
    /// `id` is the latest lesson the review covers.
    pub fn new(id: LessonId) -> Self {
        Self { id }
    }
}

impl Screen for ClassAgain {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let id = &self.id.clone();
        let Some(sitting) = present::again(cx, id) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        let line = cx.t.teach_again_line(sitting.questions.len());
        let begin = Route::PresentAgain(id.clone());
        topics_first(ui, cx, &cx.t.teach_again(), &line, &sitting, begin, out);
    }
}

/// A review of what a class was taught a while ago.
pub struct Booster {
    id: Key,
}

impl Booster {
    /// `id` is the class's id in the model.
    pub fn new(id: Key) -> Self {
        Self { id }
    }
}

impl Screen for Booster {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let id = &self.id.clone();
        let class = cx.model.classes().get(id);
        let (Some(class), Some(sitting)) = (class, present::booster(cx, id)) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        let title = class_name(cx, class);
        let line = cx.t.booster_line(date_words(cx, day_of(cx, class.began)));
        let begin = Route::PresentBooster(id.clone());
        topics_first(ui, cx, &title, &line, &sitting, begin, out);
    }
}

fn topics_first(
    ui: &mut Ui,
    cx: &Cx<'_>,
    title: &str,
    line: &str,
    sitting: &Sitting,
    begin: Route,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    widgets::centred(ui, cx.theme.column(), |ui| {
        widgets::heading(ui, cx, title);
        widgets::label(ui, cx, line, TextRole::Body, cx.theme.colors.ink);
        ui.add_space(SPACE_M);
        widgets::card(ui, cx, None, |ui| {
            for lesson in sitting.lessons() {
                let prose = cx.texts.lesson(lesson.as_str());
                pointed(ui, cx, "again", prose.text("lesson"));
            }
        });
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            if Button::new(&t.again_begin(), Role::Primary)
                .icon("present")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Replace(begin.clone())));
            }
            if has_phones(cx)
                && Button::new(&t.phones_open(), Role::Quiet)
                    .icon("mobile")
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Nav(Nav::Replace(Route::phones(begin))));
            }
            if Button::new(&t.again_not_today(), Role::Quiet)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
        });
    });
}
