//! Past classes: what they answered as totals, round by round, as a page and as CSV; named by the teacher, deletable.

use crate::ui::Cx;
use crate::ui::screens::Screen;
use crate::ui::screens::parents::{date_words, filed};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::classroom::{Class, Line, csv, report};
use porchlight_core::family::day;
use porchlight_core::model::{Action, FileText, PrintAbout, Route};

#[derive(Default)]
pub struct Classes;

/// The nickname, or the day.
fn class_name(cx: &Cx<'_>, class: &Class) -> String {
    let date = date_words(cx, day(class.began));
    if class.nickname.is_empty() {
        cx.t.class_of(date).into_owned()
    } else {
        format!("{} · {date}", class.nickname)
    }
}

impl Screen for Classes {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.class_past());
            widgets::label(ui, cx, &t.class_past_line(), Type::Body, cx.theme.c.soft);
            ui.add_space(SPACE_L);
            if cx.model.classes.is_empty() {
                widgets::label(ui, cx, &t.class_none(), Type::Body, cx.theme.c.ink);
            }
            for (id, class) in cx.model.classes.iter().rev() {
                let prose = cx.texts.lesson(class.lesson.as_str());
                let line = t.class_row(class.polls.len(), prose.text("lesson").to_owned());
                if Button::new(&class_name(cx, class), Role::Card)
                    .line(&line)
                    .icon("people")
                    .wide()
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Go(Route::Class(id.clone())));
                }
            }
        });
    }
}

#[derive(Default)]
pub struct ClassReport {
    nickname: Option<String>,
    deleting: bool,
}

impl Screen for ClassReport {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Route::Class(id) = cx.model.route() else {
            return;
        };
        let Some(class) = cx.model.classes.get(id) else {
            out.push(Action::Instead(Route::Classes));
            return;
        };
        let words = (t.answer_true().into_owned(), t.answer_false().into_owned());
        let lines = report(class, &cx.model.library, cx.texts, (&words.0, &words.1));
        widgets::centred(ui, 1040.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &class_name(cx, class));
            let prose = cx.texts.lesson(class.lesson.as_str());
            widgets::label(ui, cx, prose.text("lesson"), Type::Body, cx.theme.c.soft);
            ui.add_space(SPACE_M);
            let nickname = self.nickname.get_or_insert_with(|| class.nickname.clone());
            let field = widgets::field(ui, cx, &t.class_nickname(), nickname, false);
            widgets::small(ui, cx, &t.class_nickname_line());
            if field.lost_focus() && nickname.trim() != class.nickname {
                out.push(Action::NameClass {
                    class: id.clone(),
                    nickname: nickname.trim().to_owned(),
                });
            }
            ui.add_space(SPACE_L);
            table(ui, cx, &lines);
            ui.add_space(SPACE_XL);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.class_csv(), Role::Lamp)
                    .icon("save")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::SaveFile(FileText {
                        name: "porchlight-class",
                        extension: "csv",
                        text: table_csv(cx, &lines),
                    }));
                }
                if Button::new(&t.class_home_sheet(), Role::Quiet)
                    .icon("print")
                    .show(ui, cx)
                    .clicked()
                {
                    let about = PrintAbout::Lesson(class.lesson.clone());
                    out.push(Action::Go(Route::Print(about)));
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
                widgets::card(ui, cx, Some(cx.theme.c.sunk), |ui| {
                    widgets::explained(ui, cx, &t.class_delete_line());
                    ui.horizontal_wrapped(|ui| {
                        if Button::new(&t.class_delete_now(), Role::Quiet)
                            .icon("trash")
                            .show(ui, cx)
                            .clicked()
                        {
                            out.push(Action::EraseClass(id.clone()));
                            out.push(Action::Instead(Route::Classes));
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

fn table_csv(cx: &Cx<'_>, lines: &[Line]) -> String {
    let t = cx.t;
    let heads = [
        t.class_head_question(),
        t.class_head_letter(),
        t.class_head_option(),
        t.class_head_right(),
        t.class_head_first(),
        t.class_head_second(),
    ];
    csv(lines, heads.each_ref().map(|head| head.as_ref()))
}

/// Question by question: each option with its totals.
fn table(ui: &mut Ui, cx: &Cx<'_>, lines: &[Line]) {
    let t = cx.t;
    if lines.is_empty() {
        widgets::label(ui, cx, &t.class_empty(), Type::Body, cx.theme.c.ink);
        return;
    }
    let mut from = 0;
    while let Some(first) = lines.get(from) {
        let of: Vec<&Line> = lines
            .iter()
            .skip(from)
            .enumerate()
            .take_while(|(ix, line)| *ix == 0 || line.letter != 'A')
            .map(|(_, line)| line)
            .collect();
        from += of.len();
        widgets::card(ui, cx, None, |ui| {
            widgets::section(ui, cx, &first.question);
            for line in of {
                let numbers = match line.rounds.as_slice() {
                    [] => String::new(),
                    [one] => t.class_count(*one).into_owned(),
                    [one, two, ..] => t.class_counts(*one, *two).into_owned(),
                };
                let room = ui.available_width();
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_M;
                    ui.allocate_ui(vec2(room * 0.66, 0.0), |ui| {
                        ui.set_width(room * 0.66);
                        let words = format!("{}  {}", line.letter, line.option);
                        if line.right {
                            widgets::strong(ui, cx, &words, Type::Body, cx.theme.c.good);
                        } else {
                            widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
                        }
                    });
                    widgets::strong(ui, cx, &numbers, Type::Body, cx.theme.c.ink);
                });
            }
        });
        ui.add_space(SPACE_S);
    }
}
