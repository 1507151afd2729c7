//! Under an open entry: the day to look at it again, and the parent's own note.

use super::parts::{date_words, today};
use crate::ui::Cx;
use crate::ui::theme::{SPACE_S, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::{TextEdit, Ui};
use jiff::{Span, ToSpan};
use porchlight_core::content::Key;
use porchlight_core::family::Child;
use porchlight_core::model::{Action, Notes, Route};
use porchlight_core::notes::LONGEST;

/// When a settled entry is looked at again, and other days to choose.
pub fn again_days(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, child): (&Key, &Child),
    (list, item): (&Key, &Key),
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let Some(on) = child.again_on(list, item) else {
        return;
    };
    let today = today(cx);
    if on > today {
        let words = t.again_on(date_words(cx, on));
        widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
    }
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
                .kind(Type::Small)
                .selected(day == on)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::AgainOn {
                    child: id.clone(),
                    checklist: list.clone(),
                    item: item.clone(),
                    on: day,
                });
            }
        }
    });
}

/// The note that is being written, and whose it is.
#[derive(Default)]
pub struct Note {
    of: Option<(Key, Key, Key)>,
    text: String,
    kept: bool,
}

impl Note {
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (child, list, item): (&Key, &Key, &Key),
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let book = match &cx.model.notes {
            Notes::Open(book) => book,
            Notes::Sealed(_) => {
                widgets::small(ui, cx, &t.note_closed());
                if Button::new(&t.note_closed_open(), Role::Plain)
                    .icon("unlink")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::CloseParents);
                    out.push(Action::Go(Route::Parents));
                }
                return;
            }
            Notes::Damaged => {
                widgets::label(ui, cx, &t.note_damaged(), Type::Body, cx.theme.c.ink);
                if Button::new(&t.note_anew(), Role::Quiet)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::NotesAnew);
                }
                return;
            }
        };
        let here = (child.clone(), list.clone(), item.clone());
        let known = book.get(child, list, item);
        if self.of.as_ref() != Some(&here) {
            self.of = Some(here);
            self.text = known.to_owned();
            self.kept = false;
        }
        let said = widgets::label(ui, cx, &t.note_field(), Type::Body, cx.theme.c.soft);
        let field = ui.add(
            TextEdit::multiline(&mut self.text)
                .char_limit(LONGEST)
                .font(cx.theme.font(Type::Body))
                .margin(egui::Margin::symmetric(12, 8))
                .desired_rows(2)
                .desired_width(ui.available_width()),
        );
        let field = field.labelled_by(said.id);
        if field.changed() {
            self.kept = false;
        }
        widgets::small(ui, cx, &t.note_line());
        let sealed = cx.model.pin.as_ref().is_some_and(|pin| pin.lock.is_some());
        if sealed {
            widgets::small(ui, cx, &t.note_sealed());
        }
        if field.lost_focus() && self.text.trim() != known {
            self.kept = true;
            out.push(Action::Note {
                child: child.clone(),
                list: list.clone(),
                item: item.clone(),
                text: self.text.clone(),
            });
        }
        if self.kept {
            widgets::explained(ui, cx, &t.note_kept());
        }
    }
}
