//! The PIN for the parents' section: offered, chosen, changed or removed. It never blocks Help or a lesson.

use crate::platform::task::{Task, TaskState, random_bytes};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::family::locked;
use crate::ui::screens::shared::saved;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Id, Key, Ui, UiBuilder};
use porchlight_core::family::notes::{PASSPHRASE, normal};
use porchlight_core::family::{Pin, PinError, SHORTEST_PIN, recovery_code};
use porchlight_core::model::{
    Action, FamilyAction, Nav, PinState, PrintAction, SaveState, Sheet, Subject,
};

#[derive(Default)]
enum Stage {
    #[default]
    Ask,
    /// The recovery code is shown, to be written down.
    Code(String),
    Saving(Task<Result<Pin, PinError>>),
    /// The PIN was passed to the store. It is reported as saved only when the store confirms it.
    Kept,
}

#[derive(Clone, Copy)]
enum Trouble {
    Short,
    ShortSeal,
    Differ,
    Failed,
}

/// Offers, sets, changes or removes the PIN.
#[derive(Default)]
pub struct PinOffer {
    stage: Stage,
    entry: String,
    again: String,
    /// Whether typed characters are visible.
    shown: bool,
    /// Whether an existing PIN is being changed.
    changing: bool,
    removed: bool,
    trouble: Option<Trouble>,
    /// Whether the notes are to be sealed too. The PIN is then a longer passphrase.
    seal: bool,
    /// A new stage has started, so its heading takes the focus.
    turned: bool,
    /// The save state the heading last reported.
    told: SaveState,
}

impl Screen for PinOffer {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if !matches!(self.stage, Stage::Kept) && locked(cx, out) {
            return;
        }
        widgets::centred(ui, cx.theme.column(), |ui| {
            self.arrive(out);
            match &self.stage {
                Stage::Ask if cx.model.pin().closes() && !self.changing => self.manage(ui, cx, out),
                Stage::Ask => self.ask(ui, cx),
                Stage::Code(code) => {
                    let code = code.clone();
                    self.code(ui, cx, &code, out);
                }
                Stage::Saving(_) => {
                    self.heading(ui, cx, &cx.t.parents_code_title());
                    let words = cx.t.parents_pin_saving();
                    widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
                }
                Stage::Kept => self.kept(ui, cx, out),
            }
        });
    }
}

impl PinOffer {
    /// Receives the hashed PIN once it is ready.
    fn arrive(&mut self, out: &mut Vec<Action>) {
        let Stage::Saving(work) = &self.stage else {
            return;
        };
        match work.poll() {
            TaskState::Busy => {}
            TaskState::Done(Ok(pin)) => {
                out.push(Action::Family(FamilyAction::KeepPin(Some(pin))));
                self.entry.clear();
                self.again.clear();
                self.turn(Stage::Kept);
            }
            TaskState::Done(Err(_)) | TaskState::Lost => {
                self.trouble = Some(Trouble::Failed);
                self.turn(Stage::Ask);
            }
        }
    }

    fn manage(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        self.heading(ui, cx, &t.parents_pin_change_title());
        widgets::paragraphs(ui, cx, &t.parents_pin_change_line(), TextRole::Body);
        ui.add_space(SPACE_M);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.parents_pin_new(), Role::Act)
                .icon("pencil")
                .show(ui, cx)
                .clicked()
            {
                self.changing = true;
                self.turned = true;
            }
            if Button::new(&t.parents_pin_remove(), Role::Quiet)
                .icon("trash")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::KeepPin(None)));
                self.removed = true;
                self.turned = true;
            }
        });
    }

    fn ask(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        self.heading(ui, cx, &t.parents_pin_title());
        if self.removed && !cx.model.pin().closes() {
            saved::ui(ui, cx, &Subject::Parents, &t.parents_pin_removed());
            ui.add_space(SPACE_M);
        }
        widgets::paragraphs(ui, cx, &t.parents_pin_line(), TextRole::Body);
        ui.add_space(SPACE_M);
        let secret = !self.shown;
        widgets::field(ui, cx, &t.parents_pin_field(), &mut self.entry, secret);
        let second = widgets::field(ui, cx, &t.parents_pin_again(), &mut self.again, secret);
        let enter = second.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(420.0 * cx.theme.scale));
            if widgets::switch(ui, cx, &t.parents_pin_show(), self.shown).clicked() {
                self.shown = !self.shown;
            }
        });
        ui.add_space(SPACE_M);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(620.0 * cx.theme.scale));
            if widgets::switch(ui, cx, &t.parents_pin_seal(), self.seal).clicked() {
                self.seal = !self.seal;
            }
            widgets::small(ui, cx, &t.parents_pin_seal_line());
        });
        if let Some(trouble) = self.trouble {
            let words = match trouble {
                Trouble::Short => t.parents_pin_short(),
                Trouble::ShortSeal => t.parents_pin_seal_short(PASSPHRASE),
                Trouble::Differ => t.parents_pin_differ(),
                Trouble::Failed => t.parents_pin_failed(),
            };
            told(ui, cx, &words);
        }
        ui.add_space(SPACE_M);
        // A fixed id: the button keeps the focus when a sentence appears above it.
        let way_on = UiBuilder::new().scope_id(Id::unique("PIN: go on"));
        let pressed = ui.scope_builder(way_on, |ui| {
            let words = t.parents_pin_go_on();
            Button::new(&words, Role::Primary).show(ui, cx).clicked()
        });
        if pressed.inner || enter {
            let (one, two) = (normal(&self.entry), normal(&self.again));
            self.trouble = if one.chars().count() < SHORTEST_PIN {
                Some(Trouble::Short)
            } else if self.seal && one.chars().count() < PASSPHRASE {
                Some(Trouble::ShortSeal)
            } else if one != two {
                Some(Trouble::Differ)
            } else {
                None
            };
            if self.trouble.is_none() {
                match random_bytes() {
                    Ok(random) => self.turn(Stage::Code(recovery_code(random))),
                    Err(why) => {
                        tracing::error!(%why, "the system gives no random bytes");
                        self.trouble = Some(Trouble::Failed);
                    }
                }
            }
        }
    }

    fn code(&mut self, ui: &mut Ui, cx: &Cx<'_>, code: &str, out: &mut Vec<Action>) {
        let t = cx.t;
        self.heading(ui, cx, &t.parents_code_title());
        widgets::paragraphs(ui, cx, &t.parents_code_line(), TextRole::Body);
        ui.add_space(SPACE_L);
        widgets::card(ui, cx, None, |ui| {
            widgets::small(ui, cx, &t.parents_code_label());
            widgets::strong(ui, cx, code, TextRole::Number, cx.theme.colors.ink);
        });
        match cx.model.sheet() {
            None => {}
            Some(Sheet::Saving) => {}
            Some(Sheet::Saved) => {
                widgets::explained(ui, cx, &t.parents_code_saved());
            }
            Some(Sheet::Failed) => told(ui, cx, &t.parents_code_not_saved()),
        }
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.parents_code_save(), Role::Quiet)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                let sheet = format!(
                    "{}\n\n{}\n\n    {code}\n\n{}\n",
                    t.app_name(),
                    t.parents_code_label(),
                    t.parents_code_sheet()
                );
                out.push(Action::Print(PrintAction::SaveSheet(sheet)));
            }
            if Button::new(&t.parents_code_written(), Role::Primary)
                .icon("check")
                .show(ui, cx)
                .clicked()
            {
                let (pin, code) = (self.entry.clone(), code.to_owned());
                let seal = self.seal;
                self.stage = Stage::Saving(Task::start(ui.ctx(), move || {
                    let salt = || random_bytes().map_err(|_| PinError::Hash);
                    let salts = [salt()?, salt()?];
                    if seal {
                        Pin::make_sealing(&pin, &code, salts)
                    } else {
                        Pin::make(&pin, &code, salts)
                    }
                }));
            }
            if Button::new(&t.parents_code_back(), Role::Plain)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                self.turn(Stage::Ask);
            }
        });
    }

    fn kept(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let state = cx.model.save_state(&Subject::Parents);
        if state != self.told {
            self.told = state;
            self.turned = true;
        }
        if state == SaveState::Saved {
            self.heading(ui, cx, &t.parents_pin_kept_title());
            widgets::paragraphs(ui, cx, &t.parents_pin_kept_line(), TextRole::Body);
        } else if state == SaveState::Saving {
            self.heading(ui, cx, &t.parents_pin_saving());
        } else {
            self.not_kept(ui, cx, out);
            return;
        }
        ui.add_space(SPACE_M);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.parents_close(), Role::Primary)
                .icon("home")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::Close));
                out.push(Action::Nav(Nav::Home));
            }
            if Button::new(&t.parents_pin_stay(), Role::Quiet)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
        });
    }

    /// The disk rejects the PIN: why, what that means, and a button to retry.
    fn not_kept(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        self.heading(ui, cx, &t.parents_pin_not_kept_title());
        saved::ui(ui, cx, &Subject::Parents, "");
        widgets::paragraphs(ui, cx, &t.parents_pin_not_kept_line(), TextRole::Body);
        ui.add_space(SPACE_M);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.parents_pin_try_again(), Role::Primary)
                .icon("again")
                .show(ui, cx)
                .clicked()
                && let PinState::Set(pin) = cx.model.pin()
            {
                let pin = Some(pin.clone());
                out.push(Action::Family(FamilyAction::KeepPin(pin)));
            }
            if Button::new(&t.parents_pin_stay(), Role::Quiet)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
        });
    }

    fn turn(&mut self, stage: Stage) {
        self.stage = stage;
        self.turned = true;
    }

    fn heading(&mut self, ui: &mut Ui, cx: &Cx<'_>, text: &str) {
        let response = widgets::heading(ui, cx, text);
        if std::mem::take(&mut self.turned) {
            response.request_focus();
        }
    }
}

/// A calm sentence on a tinted card.
fn told(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
        widgets::explained(ui, cx, words);
    });
}
