//! Review dates, and a calendar file that reveals nothing about anyone.

use crate::calendar::{self, Reminder, uid};
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

/// All dates on which an entry of any child, or the agreement, is due again, and the number of things due.
fn days(cx: &Cx<'_>) -> BTreeMap<Date, usize> {
    let mut all = BTreeMap::new();
    for child in cx.model.children().values() {
        for (day, count) in todo::days(cx.model.library(), child, today(cx)) {
            *all.entry(day).or_insert(0) += count;
        }
    }
    if let Some(day) = agreement(cx) {
        *all.entry(day).or_insert(0) += 1;
    }
    all
}

/// The review date of the agreement.
fn agreement(cx: &Cx<'_>) -> Option<Date> {
    let today = today(cx);
    let agreement = cx.model.home().agreement()?;
    Some(agreement.back(today).max(today.date))
}

/// The calendar's entries: for each child, one reminder for everything due at about the same time, and one for the agreement.
/// A reminder's id comes from the first thing it is about, so that the reminder moves when that thing is postponed.
fn reminders(cx: &Cx<'_>) -> Vec<Reminder> {
    let mut all = Vec::new();
    for (id, child) in cx.model.children() {
        let mut first: Option<(Date, String)> = None;
        let mut last = None;
        for (day, list, item) in todo::again(cx.model.library(), child, today(cx)) {
            if let Some((begun, uid)) = &first
                && far(*begun, day)
            {
                let day = last.unwrap_or(*begun);
                let uid = uid.clone();
                all.push(Reminder { day, uid });
                first = None;
            }
            first.get_or_insert_with(|| (day, uid(&[id.as_str(), list.as_str(), item.as_str()])));
            last = Some(day);
        }
        if let (Some((_, uid)), Some(day)) = (first, last) {
            all.push(Reminder { day, uid });
        }
    }
    if let Some(day) = agreement(cx) {
        let made = cx.model.home().agreements.first();
        let made = made.map_or(0, |(at, _)| at.as_millisecond()).to_string();
        let uid = uid(&["agreement", &made]);
        all.push(Reminder { day, uid });
    }
    all
}

/// Dates within this many days of each other are merged, since nobody wants a reminder every morning.
const NEAR: i32 = 14;

fn far(first: Date, day: Date) -> bool {
    day.duration_since(first).as_hours() / 24 >= NEAR.into()
}

fn together(days: BTreeMap<Date, usize>) -> BTreeMap<Date, usize> {
    let mut out: Vec<(Date, Date, usize)> = Vec::new();
    for (day, count) in days {
        match out.last_mut() {
            Some((first, last, sum)) if !far(*first, day) => {
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
                let text = calendar::file(&reminders(cx), &t.remind_event(), cx.input.now);
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
