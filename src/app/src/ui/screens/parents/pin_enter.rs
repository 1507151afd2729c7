//! The door of the parents' part where a PIN was chosen. Help stands in the bar, and a lost PIN has an honest way out.

use super::work::{Standing, Work};
use crate::ui::Cx;
use crate::ui::screens::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::{Key, Ui};
use porchlight_core::model::{Action, Notes, Route};
use porchlight_core::notes::{NoteBook, SealError};
use std::time::Duration;

#[derive(Default)]
pub struct PinEnter {
    entry: String,
    checking: Option<Work<Entered>>,
    forgotten: bool,
}

/// What an entry opens.
struct Entered {
    opens: bool,
    /// Sealed notes as they were read; `None` where they are damaged.
    notes: Option<Result<NoteBook, SealError>>,
}

/// How long to wait after so many wrong entries, in seconds.
fn wait_after(wrong: u32) -> u16 {
    match wrong {
        0..=2 => 0,
        3 => 5,
        4 => 15,
        5 => 30,
        _ => 60,
    }
}

impl Screen for PinEnter {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if cx.model.pin.is_none() {
            out.push(Action::Instead(Route::Parents));
            return;
        }
        self.arrive(out);
        let t = cx.t;
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.parents_enter_title());
            widgets::paragraphs(ui, cx, &t.parents_enter_line(), Type::Body);
            ui.add_space(SPACE_M);
            self.door(ui, cx);
            ui.add_space(SPACE_L);
            if self.forgotten {
                self.lost(ui, cx, out);
            } else if Button::new(&t.parents_forgotten(), Role::Plain)
                .show(ui, cx)
                .clicked()
            {
                self.forgotten = true;
            }
        });
    }
}

impl PinEnter {
    /// Takes in whether the entry opens.
    fn arrive(&mut self, out: &mut Vec<Action>) {
        let Some(work) = &self.checking else {
            return;
        };
        match work.poll() {
            Standing::Busy => return,
            Standing::Done(entered) if entered.opens => {
                if let Some(notes) = entered.notes {
                    out.push(Action::NotesRead(notes.ok()));
                }
                out.push(Action::ParentsOpened);
            }
            Standing::Done(_) | Standing::Lost => out.push(Action::WrongEntry),
        }
        self.entry.clear();
        self.checking = None;
    }

    fn door(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        let field = widgets::field(ui, cx, &t.parents_enter_field(), &mut self.entry, true);
        let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if cx.model.wrong.is_some() && self.checking.is_none() {
            widgets::card(ui, cx, Some(cx.theme.c.again_tint), |ui| {
                let words = t.parents_enter_wrong();
                widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
            });
        }
        if self.checking.is_some() {
            let words = t.parents_enter_checking();
            widgets::label(ui, cx, &words, Type::Body, cx.theme.c.soft);
            return;
        }
        if let Some((wrong, at)) = cx.model.wrong {
            let seconds = wait_after(wrong);
            let left = f64::from(seconds) - cx.now.duration_since(at).as_secs_f64();
            if left > 0.0 {
                // One sentence and no countdown; the window wakes once when it is over.
                ui.ctx()
                    .request_repaint_after(Duration::from_secs_f64(left + 0.05));
                let words = t.parents_enter_wait(seconds);
                widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
                return;
            }
            if seconds > 0 {
                let words = t.parents_enter_ready();
                widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
            }
        }
        let pressed = Button::new(&t.parents_enter_open(), Role::Lamp)
            .icon("house")
            .show(ui, cx)
            .clicked();
        if (pressed || enter)
            && !self.entry.trim().is_empty()
            && let Some(pin) = cx.model.pin.clone()
        {
            let entry = self.entry.clone();
            let sealed = match &cx.model.notes {
                Notes::Sealed(sealed) => Some(sealed.clone()),
                Notes::Open(_) | Notes::Damaged => None,
            };
            self.checking = Some(Work::start(ui.ctx(), move || {
                let opens = pin.opens(&entry);
                let notes = pin
                    .lock
                    .as_ref()
                    .zip(sealed)
                    .filter(|_| opens)
                    .map(|(lock, sealed)| lock.unseal(&entry, &sealed));
                Entered { opens, notes }
            }));
        }
    }

    /// Both are lost: what that means, and the only way on.
    fn lost(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::card(ui, cx, Some(cx.theme.c.sunk), |ui| {
            widgets::section(ui, cx, &t.parents_forgotten_title());
            widgets::paragraphs(ui, cx, &t.parents_forgotten_line(), Type::Body);
            ui.add_space(SPACE_M);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.parents_forgotten_erase(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::EraseFamily);
                }
                if Button::new(&t.parents_keep(), Role::Act)
                    .show(ui, cx)
                    .clicked()
                {
                    self.forgotten = false;
                }
            });
        });
    }
}
