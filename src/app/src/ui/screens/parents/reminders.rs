//! Days to look again, and a calendar file that reveals nothing about anybody.

use crate::calendar;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, today};
use crate::ui::screens::shared::family::locked;
use crate::ui::screens::shared::filed::filed;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use jiff::civil::Date;
use porchlight_core::family::todo;
use porchlight_core::model::{Action, FileText, PrintAction};
use std::collections::BTreeMap;

/// The list of reminder days, with the button that saves the calendar file.
#[derive(Default)]
pub struct Reminders;

/// All days on which anything of any child, or the agreement, is due again, and how many things are due.
fn days(cx: &Cx<'_>) -> BTreeMap<Date, usize> {
    let mut all = BTreeMap::new();
    for child in cx.model.children().values() {
        for (day, count) in todo::days(cx.model.library(), child, today(cx)) {
            *all.entry(day).or_insert(0) += count;
        }
    }
    if let Some(agreement) = cx.model.home().agreement() {
        *all.entry(agreement.back_on.max(today(cx))).or_insert(0) += 1;
    }
    all
}

/// Days within this many days of each other are merged, since nobody wants a reminder every morning.
const NEAR: i32 = 14;

fn together(days: BTreeMap<Date, usize>) -> BTreeMap<Date, usize> {
    let mut out: Vec<(Date, Date, usize)> = Vec::new();
    for (day, count) in days {
        match out.last_mut() {
            Some((first, last, sum))
                if day.duration_since(*first).as_hours() / 24 < NEAR.into() =>
            {
                *last = day;
                *sum += count;
            }
            _ => out.push((day, day, count)),
        }
    }
    out.into_iter()
        .map(|(_, last, count)| (last, count))
        .collect()
}

impl Screen for Reminders {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.remind_title());
            widgets::label(
                ui,
                cx,
                &t.remind_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            let days = together(days(cx));
            if days.is_empty() {
                widgets::label(
                    ui,
                    cx,
                    &t.remind_none(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                return;
            }
            widgets::card(ui, cx, None, |ui| {
                for (day, count) in &days {
                    let words = t.remind_day(*count, date_words(cx, *day));
                    widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
                }
            });
            ui.add_space(SPACE_M);
            if Button::new(&t.remind_save(), Role::Primary)
                .icon("calendar")
                .show(ui, cx)
                .clicked()
            {
                let text = calendar::file(days.keys().copied(), &t.remind_event(), cx.input.now);
                out.push(Action::Print(PrintAction::SaveFile(FileText {
                    name: "porchlight-dates",
                    extension: "ics",
                    text,
                })));
            }
            widgets::small(ui, cx, &t.remind_save_line());
            filed(ui, cx);
        });
    }
}
