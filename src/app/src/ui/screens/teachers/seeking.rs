//! Seeking help, as a class: what changed from before to after to six weeks later, in words, and the third time the questions
//! are asked. Totals only. It never asks or says whether something happened to anybody.

use super::{has_phones, pointed};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::dates::{date_words, day_of};
use crate::ui::theme::{SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::class::seeking::{Change, Known, Share, change};
use porchlight_core::class::{Answers, Class, When};
use porchlight_core::content::Key;
use porchlight_core::model::{Action, ClassAction, Nav, PrintAbout, Route, SlipsOf};

fn sentence(cx: &Cx<'_>, known: Known, change: Change) -> String {
    let t = cx.t;
    let what = match known {
        Known::Person => "person",
        Known::Words => "words",
        Known::Next => "next",
    };
    match change {
        Change::More(count) => t.seeking_more(count, what),
        Change::SomeMore => t.seeking_some_more(what),
        Change::Same => t.seeking_same(what),
        Change::Fewer => t.seeking_fewer(what),
        Change::NearlyAll => t.seeking_nearly_all(what),
        Change::Coarse(Share::Most) => t.seeking_most(what),
        Change::Coarse(Share::Some) => t.seeking_some(what),
        Change::Coarse(Share::Few) => t.seeking_few(what),
    }
    .into_owned()
}

/// What changed, one entry for each time the questions were asked after the lesson; empty if they were not asked.
pub fn lines(cx: &Cx<'_>, class: &Class) -> Vec<(String, Vec<String>)> {
    let of = |before: &[Answers], now: &[Answers]| -> Vec<String> {
        let known = Known::ALL.into_iter();
        known
            .filter_map(|known| Some(sentence(cx, known, change(known, before, now)?)))
            .collect()
    };
    let first = if class.before.is_empty() {
        &class.after
    } else {
        &class.before
    };
    [
        (cx.t.report_after(), of(&class.before, &class.after)),
        (cx.t.report_later(), of(first, &class.later)),
    ]
    .into_iter()
    .filter(|(_, lines)| !lines.is_empty())
    .map(|(when, lines)| (when.into_owned(), lines))
    .collect()
}

/// What changed, under a small heading for each time.
pub fn changes(ui: &mut Ui, cx: &Cx<'_>, class: &Class) {
    for (when, lines) in lines(cx, class) {
        widgets::strong(ui, cx, &when, TextRole::Body, cx.theme.colors.soft);
        for line in lines {
            pointed(ui, cx, "heart-hand", &line);
        }
        ui.add_space(SPACE_S);
    }
}

/// The card on a class's page: what changed, when the third time is due, and the ways to ask.
pub fn card(ui: &mut Ui, cx: &Cx<'_>, id: &Key, class: &Class, out: &mut Vec<Action>) {
    let has_words = !lines(cx, class).is_empty();
    let from = class.later_from();
    if !has_words && from.is_none() {
        return;
    }
    let t = cx.t;
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.seeking_title());
        if has_words {
            widgets::small(ui, cx, &t.seeking_line());
            ui.add_space(SPACE_S);
            changes(ui, cx, class);
        }
        let Some(from) = from else { return };
        let words = if from <= cx.input.now {
            t.seeking_now()
        } else {
            t.seeking_on(date_words(cx, day_of(cx, from)))
        };
        widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.survey_slips_print(), Role::Quiet)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Print(PrintAbout::Seeking))));
            }
            if Button::new(&t.survey_slips_later(), Role::Quiet)
                .icon("pencil")
                .show(ui, cx)
                .clicked()
            {
                let of = SlipsOf::Class(id.clone());
                out.push(Action::Nav(Nav::Go(Route::Slips(of, When::Later))));
            }
            if has_phones(cx)
                && Button::new(&t.survey_phones_start(), Role::Quiet)
                    .icon("mobile")
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Class(ClassAction::WithSurvey(true)));
                let wall = Route::PresentBooster(id.clone());
                out.push(Action::Nav(Nav::Go(Route::phones(wall))));
            }
        });
    });
}

/// The class that has waited longest for the third time, if it is due.
pub fn due<'a>(cx: &Cx<'a>) -> Option<(&'a Key, &'a Class)> {
    let classes = cx.model.classes().iter();
    classes
        .filter(|(_, class)| class.later_is_due(cx.input.now))
        .min_by_key(|(_, class)| class.later_from())
}
