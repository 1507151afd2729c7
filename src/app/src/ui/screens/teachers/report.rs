//! Past classes: their answers as totals, round by round, on screen and as CSV. The teacher can name and delete them.

use super::totals::{Part, parts, table};
use super::{seeking, topics};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, day_of};
use crate::ui::screens::shared::filed::filed;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::class::{Class, When, csv};
use porchlight_core::content::Key;
use porchlight_core::model::{
    Action, ClassAction, Field, FileText, Nav, PrintAbout, PrintAction, Route, SlipsOf,
};
use porchlight_core::text::bidi;

/// The list of past classes.
#[derive(Default)]
pub struct Classes;

/// A class's nickname and date, or only the date.
pub fn class_name(cx: &Cx<'_>, class: &Class) -> String {
    let date = date_words(cx, day_of(cx, class.began));
    if class.nickname.is_empty() {
        cx.t.class_of(date).into_owned()
    } else {
        let name = bidi::isolated(class.nickname.as_str().into());
        format!("{name} · {date}")
    }
}

impl Screen for Classes {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.class_past());
            widgets::label(
                ui,
                cx,
                &t.class_past_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            if cx.model.classes().is_empty() {
                widgets::label(ui, cx, &t.class_none(), TextRole::Body, cx.theme.colors.ink);
            }
            for (id, class) in cx.model.classes().iter().rev() {
                let asked = class.polls.len() + class.before.len().max(class.after.len());
                let line = t.class_row(asked, topics(cx, &class.lessons));
                if Button::new(&class_name(cx, class), Role::Card)
                    .line(&line)
                    .icon("people")
                    .wide()
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Class(id.clone()))));
                }
            }
        });
    }
}

/// The totals of one class.
pub struct ClassReport {
    id: Key,
    deleting: bool,
}

impl ClassReport {
    /// `id` is the class's id in the model.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            deleting: Default::default(),
        }
    }
}

impl Screen for ClassReport {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let id = &self.id.clone();
        let Some(class) = cx.model.classes().get(id) else {
            out.push(Action::Nav(Nav::Replace(Route::Classes)));
            return;
        };
        let parts = parts(cx, class);
        widgets::centred(ui, 1040.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &class_name(cx, class));
            widgets::label(
                ui,
                cx,
                &topics(cx, &class.lessons),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_M);
            let name = Field::ClassName(id.clone());
            widgets::typed_field(ui, cx, &t.class_nickname(), &name, out);
            widgets::small(ui, cx, &t.class_nickname_line());
            ui.add_space(SPACE_L);
            let (surveyed, voted): (Vec<Part>, Vec<Part>) =
                parts.into_iter().partition(|part| part.is_survey);
            if surveyed.is_empty() && voted.is_empty() {
                widgets::label(
                    ui,
                    cx,
                    &t.class_empty(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
            }
            if !surveyed.is_empty() {
                widgets::section(ui, cx, &t.report_survey());
                widgets::small(ui, cx, &t.report_survey_line());
                ui.add_space(SPACE_S);
                shown(ui, cx, &surveyed);
                ui.add_space(SPACE_M);
            }
            if !voted.is_empty() {
                if !surveyed.is_empty() {
                    widgets::section(ui, cx, &t.report_votes());
                }
                shown(ui, cx, &voted);
            }
            ui.add_space(SPACE_M);
            seeking::card(ui, cx, id, class, out);
            ui.add_space(SPACE_M);
            again(ui, cx, id, class, out);
            ui.add_space(SPACE_XL);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.class_csv(), Role::Primary)
                    .icon("save")
                    .show(ui, cx)
                    .clicked()
                {
                    let all: Vec<Part> = voted.into_iter().chain(surveyed).collect();
                    out.push(Action::Print(PrintAction::SaveFile(FileText {
                        name: "porchlight-class",
                        extension: "csv",
                        text: csv(&table(cx, &all), cx.input.separator),
                    })));
                }
                if Button::new(&t.class_home_sheet(), Role::Quiet)
                    .icon("print")
                    .show(ui, cx)
                    .clicked()
                {
                    let about = PrintAbout::Lesson(class.lesson.clone());
                    out.push(Action::Nav(Nav::Go(Route::Print(about))));
                }
                for (words, when, known) in [
                    (t.survey_slips_before(), When::Before, &class.before),
                    (t.survey_slips_after(), When::After, &class.after),
                ] {
                    if known.is_empty()
                        && !class.again
                        && Button::new(&words, Role::Quiet)
                            .icon("pencil")
                            .show(ui, cx)
                            .clicked()
                    {
                        let of = SlipsOf::Class(id.clone());
                        out.push(Action::Nav(Nav::Go(Route::Slips(of, when))));
                    }
                }
                if !self.deleting
                    && Button::new(&t.class_delete(), Role::Quiet)
                        .icon("trash")
                        .show(ui, cx)
                        .clicked()
                {
                    self.deleting = true;
                }
            });
            widgets::small(ui, cx, &t.class_paper_line());
            filed(ui, cx);
            if self.deleting {
                widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                    widgets::explained(ui, cx, &t.class_delete_line());
                    ui.horizontal_wrapped(|ui| {
                        if Button::new(&t.class_delete_now(), Role::Quiet)
                            .icon("trash")
                            .show(ui, cx)
                            .clicked()
                        {
                            out.push(Action::Class(ClassAction::Erase(id.clone())));
                            out.push(Action::Nav(Nav::Replace(Route::Classes)));
                        }
                        if Button::new(&t.parents_keep(), Role::Act)
                            .show(ui, cx)
                            .clicked()
                        {
                            self.deleting = false;
                        }
                    });
                });
            }
        });
    }
}

/// Each question's options with their totals.
fn shown(ui: &mut Ui, cx: &Cx<'_>, parts: &[Part]) {
    for part in parts {
        widgets::card(ui, cx, None, |ui| {
            widgets::section(ui, cx, &part.title);
            for sum in &part.sums {
                widgets::strong(ui, cx, sum, TextRole::Body, cx.theme.colors.act);
            }
            for row in &part.rows {
                let numbers = row.shown(cx);
                let room = ui.available_width();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_M;
                    ui.allocate_ui(vec2(room * 0.66, 0.0), |ui| {
                        ui.set_width(room * 0.66);
                        let words = match row.letter {
                            Some(letter) => format!("{letter}  {}", row.text),
                            None => row.text.clone(),
                        };
                        if row.right == Some(true) {
                            widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.good);
                        } else if row.letter.is_some() {
                            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
                        } else {
                            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
                        }
                    });
                    widgets::strong(ui, cx, &numbers, TextRole::Body, cx.theme.colors.ink);
                });
            }
        });
        ui.add_space(SPACE_S);
    }
}

/// When this class's review is due, and the button that starts it.
fn again(ui: &mut Ui, cx: &Cx<'_>, id: &Key, class: &Class, out: &mut Vec<Action>) {
    if class.again {
        return;
    }
    let t = cx.t;
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.report_again());
        widgets::label(
            ui,
            cx,
            &t.report_again_line(),
            TextRole::Body,
            cx.theme.colors.soft,
        );
        let words = match class.again_from(cx.input.now) {
            None => t.report_again_done(),
            Some(from) if from <= cx.input.now => t.report_again_now(),
            Some(from) => t.report_again_on(date_words(cx, day_of(cx, from))),
        };
        widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        if Button::new(&t.report_again(), Role::Act)
            .icon("again")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Booster(id.clone()))));
        }
    });
}
