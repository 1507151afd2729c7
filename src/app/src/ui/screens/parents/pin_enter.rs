//! The lock screen of the parents' section, if a PIN was set. Help stays in the bar, and there is an honest way out for a lost
//! PIN.

use crate::platform::task::{Task, TaskState};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Key, Ui};
use porchlight_core::family::notes::Lock;
use porchlight_core::model::{Action, FamilyAction, Model, Nav, Notes, PinState, Route, Unsealed};
use std::time::Duration;

/// Asks for the PIN, the passphrase or the recovery code.
#[derive(Default)]
pub struct PinEnter {
    entry: String,
    checking: Option<Task<Entered>>,
    /// The screen has just opened, or the entry was wrong: the field takes the focus.
    again: bool,
    forgotten: bool,
}

/// The result of an entry.
struct Entered {
    opens: bool,
    /// The unsealed data; `None` if nothing is sealed.
    unsealed: Option<Unsealed>,
}

/// What an entry is checked against.
struct Lockup {
    pin: PinState,
    locks: Vec<Lock>,
    /// Sealed notes.
    notes: Option<String>,
    /// Sealed notes that were still being typed when the program closed.
    typed: Option<String>,
}

impl Lockup {
    fn of(model: &Model) -> Self {
        let locks = model.pin().lock().into_iter().chain(model.earlier_locks());
        Self {
            pin: model.pin().clone(),
            locks: locks.cloned().collect(),
            notes: match model.notes() {
                Notes::Sealed(sealed) => Some(sealed.clone()),
                Notes::Open(_) | Notes::Damaged => None,
            },
            typed: model.typed().sealed().map(str::to_owned),
        }
    }

    /// Tries an entry. This takes up to a second, so it must not run on the UI thread.
    fn try_entry(&self, entry: &str) -> Entered {
        let opens = match &self.pin {
            PinState::None => true,
            PinState::Set(pin) => pin.opens(entry),
            PinState::Unreadable { recovery, .. } => {
                recovery.as_ref().is_some_and(|code| code.opens(entry))
            }
        };
        let unsealed = self.notes.as_ref().filter(|_| opens).map(|sealed| {
            let locks = self.locks.iter();
            let keys: Vec<_> = locks.filter_map(|lock| lock.unlock(entry).ok()).collect();
            let typed = self.typed.as_ref();
            let typed = typed.and_then(|typed| keys.iter().find_map(|key| key.read(typed).ok()));
            Unsealed {
                notes: keys.iter().find_map(|key| key.read(sealed).ok()),
                typed: typed.unwrap_or_default(),
            }
        });
        Entered { opens, unsealed }
    }
}

impl Screen for PinEnter {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if !cx.model.pin().closes() {
            out.push(Action::Nav(Nav::Replace(Route::Parents)));
            return;
        }
        self.arrive(out);
        let t = cx.t;
        let lost = matches!(cx.model.pin(), PinState::Unreadable { recovery: None, .. });
        // The field takes the heading's focus, so that the PIN can be typed at once.
        self.again |= !lost && cx.take_heading_focus();
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.parents_enter_title());
            let line = match cx.model.pin() {
                PinState::Unreadable { newer: true, .. } => t.parents_enter_newer(),
                PinState::Unreadable {
                    recovery: Some(_), ..
                } => t.parents_enter_unreadable(),
                PinState::Unreadable { .. } => t.parents_enter_lost(),
                PinState::None | PinState::Set(_) => t.parents_enter_line(),
            };
            widgets::paragraphs(ui, cx, &line, TextRole::Body);
            ui.add_space(SPACE_M);
            if !lost {
                self.door(ui, cx);
                ui.add_space(SPACE_L);
            }
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
    /// Handles the result of a check once it is ready.
    fn arrive(&mut self, out: &mut Vec<Action>) {
        let Some(work) = &self.checking else {
            return;
        };
        match work.poll() {
            TaskState::Busy => return,
            TaskState::Done(entered) if entered.opens => {
                if let Some(unsealed) = entered.unsealed {
                    out.push(Action::Family(FamilyAction::Unsealed(unsealed)));
                }
                out.push(Action::Family(FamilyAction::Opened));
            }
            TaskState::Done(_) | TaskState::Lost => {
                self.again = true;
                out.push(Action::Family(FamilyAction::WrongEntry));
            }
        }
        self.entry.clear();
        self.checking = None;
    }

    fn door(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        let field = widgets::field(ui, cx, &t.parents_enter_field(), &mut self.entry, true);
        if std::mem::take(&mut self.again) {
            field.request_focus();
        }
        let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if cx.model.door().wrong > 0 && self.checking.is_none() {
            widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
                widgets::explained(ui, cx, &t.parents_enter_wrong());
            });
        }
        if self.checking.is_some() {
            let words = t.parents_enter_checking();
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
            return;
        }
        let door = cx.model.door();
        let left = door.seconds_left(cx.input.now);
        if left > 0.0 {
            // One sentence and no countdown. The window repaints once when the wait is over.
            ui.ctx()
                .request_repaint_after(Duration::from_secs_f64(left + 0.05));
            widgets::polite(ui, cx, &t.parents_enter_wait(door.pause()));
            return;
        }
        if door.pause() > 0 {
            widgets::polite(ui, cx, &t.parents_enter_ready());
        }
        let pressed = Button::new(&t.parents_enter_open(), Role::Primary)
            .icon("house")
            .show(ui, cx)
            .clicked();
        if (pressed || enter) && !self.entry.trim().is_empty() {
            let (entry, lockup) = (self.entry.clone(), Lockup::of(cx.model));
            self.checking = Some(Task::start(ui.ctx(), move || lockup.try_entry(&entry)));
        }
    }

    /// The PIN and the recovery code are both lost: what that means, and the only way forward.
    fn lost(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            widgets::section(ui, cx, &t.parents_forgotten_title());
            widgets::paragraphs(ui, cx, &t.parents_forgotten_line(), TextRole::Body);
            ui.add_space(SPACE_M);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.parents_forgotten_erase(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Family(FamilyAction::EraseFamily));
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
