//! What is shown below an open entry: its review date, and the parent's own note.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::dates::{date_words, today};
use crate::ui::screens::shared::saved;
use crate::ui::theme::{SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{TextEdit, Ui};
use jiff::{Span, ToSpan};
use porchlight_core::content::Key;
use porchlight_core::family::Child;
use porchlight_core::family::notes::LONGEST;
use porchlight_core::model::{Action, FamilyAction, Field, Nav, Notes, Route, Subject};

/// When a settled entry comes up again, with other dates to choose.
pub fn again_days(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, child): (&Key, &Child),
    (list, item): (&Key, &Key),
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let today = today(cx);
    let Some(on) = child.again_on(list, item, today) else {
        return;
    };
    let today = today.date;
    if on > today {
        let words = t.again_on(date_words(cx, on));
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
    }
    widgets::radio_group(ui, &t.again_change(), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_S;
            ui.spacing_mut().interact_size.y = cx.theme.target();
            widgets::small(ui, cx, &t.again_change());
            let days: [(_, Span); 4] = [
                (t.again_week(), 1.week()),
                (t.again_month(), 1.month()),
                (t.again_quarter(), 3.months()),
                (t.again_half(), 6.months()),
            ];
            for (words, after) in days {
                let Ok(day) = today.checked_add(after) else {
                    continue;
                };
                if Button::new(&words, Role::Plain)
                    .kind(TextRole::Small)
                    .radio(day == on)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Family(FamilyAction::AgainOn {
                        child: id.clone(),
                        checklist: list.clone(),
                        item: item.clone(),
                        on: day,
                    }));
                }
            }
        });
    });
}

/// A parent's note on an item: the field, and whether it has been saved.
pub fn note_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (child, list, item): (&Key, &Key, &Key),
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    match cx.model.notes() {
        Notes::Open(_) => {}
        Notes::Sealed(_) => {
            widgets::small(ui, cx, &t.note_closed());
            if Button::new(&t.note_closed_open(), Role::Plain)
                .icon("unlink")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::Close));
                out.push(Action::Nav(Nav::Go(Route::Parents)));
            }
            return;
        }
        Notes::Damaged => {
            widgets::label(
                ui,
                cx,
                &t.note_damaged(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
            if Button::new(&t.note_anew(), Role::Quiet)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::NotesAnew));
            }
            return;
        }
    }
    let note = Field::Note {
        child: child.clone(),
        list: list.clone(),
        item: item.clone(),
    };
    let mut text = cx.model.field_text(&note);
    let said = widgets::label(
        ui,
        cx,
        &t.note_field(),
        TextRole::Body,
        cx.theme.colors.soft,
    );
    let field = ui.add(
        TextEdit::multiline(&mut text)
            .char_limit(widgets::COARSE * LONGEST)
            .font(cx.theme.font(TextRole::Body))
            .margin(egui::Margin::symmetric(12, 8))
            .desired_rows(2)
            .desired_width(ui.available_width()),
    );
    let field = field.labelled_by(said.id);
    let written = !text.is_empty();
    widgets::preview(ui, cx, &text);
    widgets::note_typing(&field, &note, text, out);
    widgets::small(ui, cx, &t.note_line());
    if cx.model.pin().lock().is_some() {
        widgets::small(ui, cx, &t.note_sealed());
    }
    if written && cx.model.typed().get(&note).is_none() {
        saved::ui(ui, cx, &Subject::Parents, &t.note_kept());
    }
}
