//! Past classes: their answers as totals, round by round, on screen and as CSV. The teacher can name and delete them.

use super::totals::{Part, Row, parts, table};
use super::{seeking, topics};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, day_of};
use crate::ui::screens::shared::filed::filed;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Pattern, Role, galley};
use egui::{Sense, Ui, Vec2, vec2};
use porchlight_core::class::{Cell, Class, When, csv};
use porchlight_core::content::Key;
use porchlight_core::model::{
    Action, ClassAction, Field, FileText, Nav, PrintAbout, PrintAction, Route, SlipsOf,
};
use porchlight_core::text::bidi;
use std::borrow::Cow;

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
                if Button::new(&t.class_print(), Role::Primary)
                    .icon("print")
                    .show(ui, cx)
                    .clicked()
                {
                    let about = PrintAbout::Class(id.clone());
                    out.push(Action::Nav(Nav::Go(Route::Print(about))));
                }
                if Button::new(&t.class_csv(), Role::Quiet)
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

/// Each question's options with their totals, as numbers and as bars.
fn shown(ui: &mut Ui, cx: &Cx<'_>, parts: &[Part]) {
    let t = cx.t;
    for part in parts {
        widgets::card(ui, cx, None, |ui| {
            widgets::section(ui, cx, &part.title);
            for sum in &part.sums {
                widgets::strong(ui, cx, sum, TextRole::Body, cx.theme.colors.act);
            }
            let words = if part.is_survey {
                [t.report_before(), t.report_after(), t.report_later()]
            } else {
                [t.tally_first(), t.tally_second(), "".into()]
            };
            let has = |round: usize| part.rows.iter().any(|row| row.cells[round] != Cell::Empty);
            // With three rounds, each bar has its own label instead of a legend.
            if has(0) && has(1) && !has(2) {
                widgets::bar_legend(ui, cx, &words[0], &words[1]);
            }
            let numbers = part.rows.iter().flat_map(|row| &row.cells);
            let most = numbers
                .filter_map(|cell| match cell {
                    Cell::Number(number) => Some(*number),
                    Cell::Text(_) | Cell::Empty => None,
                })
                .max()
                .unwrap_or(0)
                .max(1);
            let rounds = (0..words.len()).filter(|round| has(*round)).count();
            let size = (part.rows.len(), 1 + rounds);
            widgets::table::table(ui, &part.title, size, |ui| {
                for (ix, row) in part.rows.iter().enumerate() {
                    ui.add_space(SPACE_S);
                    widgets::table::row(ui, ix, |ui| {
                        totals_row(ui, cx, (ix, row), &words, most);
                    });
                }
            });
        });
        ui.add_space(SPACE_S);
    }
}

/// An option with its mark, and a bar and a number for each round.
fn totals_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, row): (usize, &Row),
    words: &[Cow<'_, str>; 3],
    most: u32,
) {
    let c = &cx.theme.colors;
    let line = cx.theme.type_size(TextRole::Body).1;
    let room = ui.available_width();
    let (left, side) = (room * 0.5, line * 1.1);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let (mark, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        let ix = row.letter.and_then(|letter| "ABCDEFGH".find(letter));
        if let Some(ix) = ix {
            widgets::answer_mark(ui, cx.theme, ix, mark);
        }
        let width = left - side - SPACE_M;
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.set_width(width);
            widgets::table::cell(ui, (at, 0), &row.text, |ui| {
                let ink = if row.letter.is_some() { c.ink } else { c.soft };
                widgets::label(ui, cx, &row.text, TextRole::Body, ink);
                if row.right == Some(true) {
                    ui.horizontal(|ui| {
                        let small = cx.theme.type_size(TextRole::Small).0;
                        let (at, _) = ui.allocate_exact_size(Vec2::splat(small), Sense::hover());
                        widgets::icon(ui, cx, "check", at, c.good);
                        widgets::label(ui, cx, &cx.t.class_right(), TextRole::Small, c.good);
                    });
                }
            });
        });
        ui.vertical(|ui| {
            let rounds: Vec<usize> = (0..row.cells.len())
                .filter(|round| row.cells[*round] != Cell::Empty)
                .collect();
            let both = rounds.len() > 1;
            let widest = words.iter().map(|words| {
                let laid = galley(ui, cx, words, TextRole::Small, false, c.soft, f32::INFINITY);
                laid.size().x
            });
            let widest = if both {
                widest.fold(0.0, f32::max)
            } else {
                0.0
            };
            for (place, round) in rounds.iter().enumerate() {
                let (round, cell) = (*round, &row.cells[*round]);
                let shown = match cell {
                    Cell::Empty => continue,
                    Cell::Number(number) => number.to_string(),
                    Cell::Text(text) => text.clone(),
                };
                let name = format!("{}: {shown}", words[round]);
                widgets::table::cell(ui, (at, 1 + place), &name, |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = SPACE_S;
                        if both {
                            let before = ui.cursor().min.x;
                            widgets::label(ui, cx, &words[round], TextRole::Small, c.soft);
                            let used = ui.cursor().min.x - before;
                            ui.add_space((widest + SPACE_S - used).max(0.0));
                        }
                        if let Cell::Number(number) = cell {
                            let whole = (room - left - 2.0 * SPACE_M - widest - 72.0).max(24.0);
                            let long = (whole * *number as f32 / most as f32).max(4.0);
                            let size = vec2(long, line * 0.72);
                            let (at, _) = ui.allocate_exact_size(size, Sense::hover());
                            let pattern = if both {
                                Pattern::of_round(place, rounds.len())
                            } else {
                                Pattern::Filled
                            };
                            widgets::bar(ui.painter(), cx.theme, at, pattern);
                        }
                        widgets::strong(ui, cx, &shown, TextRole::Body, c.ink);
                    })
                });
            }
        });
    });
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
