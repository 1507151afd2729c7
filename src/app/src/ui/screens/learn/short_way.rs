//! The short version of a lesson for adults: one page, one talk to rehearse, and one thing to do tonight. It does not change
//! the position in the full lesson.

use super::frame::{FrameState, Page, Turn};
use super::lesson::{Tried, begin, step_ui};
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::{Key, Lesson, LessonId};
use porchlight_core::model::{Action, Nav, PrintAbout, Route};
use std::collections::BTreeMap;

/// A lesson's short version, with the attempts on each step.
pub struct ShortWay {
    id: LessonId,
    /// The index of the current step; equal to the number of steps at the end.
    place: usize,
    tried: BTreeMap<Key, Tried>,
    frame: FrameState,
}

impl ShortWay {
    /// Starts the short version.
    pub fn new(id: LessonId) -> Self {
        Self {
            id,
            place: 0,
            tried: BTreeMap::default(),
            frame: FrameState::default(),
        }
    }
}

impl Screen for ShortWay {
    fn scrolls(&self, cx: &Cx<'_>, _room: egui::Vec2) -> bool {
        let lesson = cx.model.library().lesson(&self.id);
        lesson.is_none_or(|lesson| self.place >= lesson.short_way.len())
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(lesson) = cx.model.library().lesson(&self.id) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        let step = lesson.short_way.get(self.place);
        let Some(step) = step.and_then(|key| lesson.step(key)) else {
            if tonight(ui, cx, lesson, out) {
                self.place = lesson.short_way.len().saturating_sub(1);
            }
            return;
        };
        let prose = cx.texts.lesson(self.id.as_str());
        let at = StepView {
            lesson,
            step,
            prose: &prose,
            easy: false,
        };
        let t = cx.t;
        // The thing to do tonight has the last dot.
        let of = lesson.short_way.len() + 1;
        let dots: Vec<String> = lesson
            .short_way
            .iter()
            .enumerate()
            .map(|(ix, key)| {
                let title = prose.part(key.as_str(), "title").to_owned();
                t.lesson_dot(t.lesson_page_of(ix + 1, of).into_owned(), title)
                    .into_owned()
            })
            .chain([t.short_tonight().into_owned()])
            .collect();
        let caption = t.lesson_page_of(self.place + 1, of).into_owned();
        let on = t.lesson_go_on();
        let page = Page {
            key: &step.key,
            dots: &dots,
            place: self.place,
            caption: &caption,
            title: at.title(),
            note: "",
            has_before: self.place > 0,
            on: &on,
            aside: None,
        };
        let tried = self
            .tried
            .entry(step.key.clone())
            .or_insert_with(|| begin(&at));
        let turn = self.frame.show(ui, cx, &page, |ui, cx, stage| {
            step_ui(ui, cx, &at, tried, stage, &mut Vec::new())
        });
        match turn {
            Some(Turn::On) => self.place += 1,
            Some(Turn::Before) => self.place = self.place.saturating_sub(1),
            Some(Turn::To(dot)) => self.place = dot,
            Some(Turn::Explained(_) | Turn::Aside(_)) | None => {}
        }
    }
}

/// One thing to do, and the buttons to continue. Returns whether the previous page was requested.
fn tonight(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) -> bool {
    let t = cx.t;
    let prose = cx.texts.lesson(lesson.id.as_str());
    let mut back = false;
    widgets::centred(ui, cx.theme.column(), |ui| {
        widgets::heading(ui, cx, &t.short_tonight());
        ui.add_space(SPACE_M);
        widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
            let words = prose.part("lesson", "tonight");
            widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        });
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            if Button::new(&t.result_finish(), Role::Primary)
                .icon("forward")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
            if Button::new(&t.short_whole(), Role::Quiet)
                .icon("book")
                .show(ui, cx)
                .clicked()
            {
                let whole = Route::Lesson(lesson.id.clone());
                out.push(Action::Nav(Nav::Replace(whole)));
            }
            if Button::new(&t.print_open(), Role::Plain)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                let about = PrintAbout::Lesson(lesson.id.clone());
                out.push(Action::Nav(Nav::Go(Route::Print(about))));
            }
            back = Button::new(&t.lesson_before(), Role::Plain)
                .icon("back")
                .show(ui, cx)
                .clicked();
        });
    });
    back
}
