//! How the questions before and after a lesson are asked: on phones, or on paper that is folded; never by a show of hands.

use super::report::class_name;
use super::{has_phones, no_phones, pointed, seeking};
use crate::question_text;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use jiff::SignedDuration;
use porchlight_core::class::{When, items};
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{Action, ClassAction, Nav, PrintAbout, Route, SlipsOf};

/// The two ways to ask about one lesson.
pub struct BeforeAfter {
    lesson: LessonId,
}

impl BeforeAfter {
    /// The questions about this lesson.
    pub fn new(lesson: LessonId) -> Self {
        Self { lesson }
    }
}

/// The class these sheets belong to: the one that already has the other half, or else the class most recently taught
/// this lesson.
fn class_of<'a>(cx: &Cx<'a>, lesson: &LessonId, when: When) -> Option<&'a Key> {
    let waiting = cx.model.waiting_class(lesson, when, cx.input.now);
    if let Some((id, _)) = waiting {
        return Some(id);
    }
    let mut classes = cx.model.classes().iter().rev();
    let (id, class) = classes.find(|(_, class)| &class.lesson == lesson && !class.again)?;
    let is_open = class.before.is_empty() && class.after.is_empty();
    // After a few days, assume that a different class is starting.
    let recent = class.taught_within(SignedDuration::from_hours(24 * 3), cx.input.now);
    (is_open && recent).then_some(id)
}

/// What changed in the classes that had this lesson, and the sheets for six weeks later if they are still to come.
fn third_time(ui: &mut Ui, cx: &Cx<'_>, lesson: &LessonId, out: &mut Vec<Action>) {
    let t = cx.t;
    let classes = cx.model.classes().iter().rev();
    let mut had = classes.filter(|(_, class)| class.lessons.contains(lesson) && !class.again);
    let Some((id, class)) = had.find(|(_, class)| !class.after.is_empty()) else {
        return;
    };
    ui.add_space(SPACE_M);
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.seeking_title());
        widgets::small(ui, cx, &class_name(cx, class));
        seeking::changes(ui, cx, class);
        if Button::new(&t.seeking_open(), Role::Quiet)
            .icon("people")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Class(id.clone()))));
        }
    });
}

impl Screen for BeforeAfter {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let lesson = &self.lesson.clone();
        let t = cx.t;
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.survey_title());
            widgets::label(
                ui,
                cx,
                &t.survey_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_S);
            pointed(ui, cx, "secret", &t.survey_unseen());
            ui.add_space(SPACE_L);
            widgets::card(ui, cx, None, |ui| {
                widgets::section(ui, cx, &t.survey_phones());
                widgets::label(
                    ui,
                    cx,
                    &t.survey_phones_line(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                ui.add_space(SPACE_S);
                no_phones(ui, cx);
                if has_phones(cx)
                    && Button::new(&t.survey_phones_start(), Role::Act)
                        .icon("mobile")
                        .show(ui, cx)
                        .clicked()
                {
                    out.push(Action::Class(ClassAction::WithSurvey(true)));
                    out.push(Action::Nav(Nav::Go(Route::phones(Route::Present(
                        lesson.clone(),
                    )))));
                }
            });
            ui.add_space(SPACE_M);
            widgets::card(ui, cx, None, |ui| {
                widgets::section(ui, cx, &t.survey_slips());
                widgets::label(
                    ui,
                    cx,
                    &t.survey_slips_line(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                ui.add_space(SPACE_S);
                ui.horizontal_wrapped(|ui| {
                    if Button::new(&t.survey_slips_print(), Role::Act)
                        .icon("print")
                        .show(ui, cx)
                        .clicked()
                    {
                        let about = PrintAbout::Survey(lesson.clone());
                        out.push(Action::Nav(Nav::Go(Route::Print(about))));
                    }
                    for (words, when) in [
                        (t.survey_slips_before(), When::Before),
                        (t.survey_slips_after(), When::After),
                    ] {
                        if Button::new(&words, Role::Quiet)
                            .icon("pencil")
                            .show(ui, cx)
                            .clicked()
                        {
                            let of = class_of(cx, lesson, when)
                                .cloned()
                                .map_or_else(|| SlipsOf::Lesson(lesson.clone()), SlipsOf::Class);
                            out.push(Action::Nav(Nav::Go(Route::Slips(of, when))));
                        }
                    }
                });
            });
            third_time(ui, cx, lesson, out);
            ui.add_space(SPACE_L);
            widgets::section(ui, cx, &t.survey_asked());
            let lessons = std::slice::from_ref(lesson);
            for item in items(cx.model.library(), lessons, When::Before) {
                if let Some(asked) = question_text::item(t, cx.texts, cx.model.library(), &item) {
                    let icon = if item.is_on_telling() {
                        "heart-hand"
                    } else {
                        "question"
                    };
                    pointed(ui, cx, icon, &asked.ask);
                }
            }
        });
    }
}
