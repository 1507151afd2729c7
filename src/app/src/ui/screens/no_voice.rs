//! Why this computer cannot read aloud, and what a grown-up can do about it.

use crate::platform::speech::{Missing, State};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{Action, Nav};

/// Commands with Debian package names, so there is nothing to translate.
const INSTALL: &str = "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng";
const INSTALL_VOICES: &str = "sudo apt install speech-dispatcher-espeak-ng espeak-ng";

/// The page that opens if Read aloud does not work. A child reads what is missing; a press reveals the commands for grown-ups.
#[derive(Default)]
pub struct NoVoice {
    /// A copy, because the next attempt clears the original.
    why: Option<Missing>,
    is_open: bool,
}

impl Screen for NoVoice {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let ink = cx.theme.colors.ink;
        if let Some(State::Missing(why)) = cx.aloud.state.get() {
            self.why = Some(why);
        }
        let why = self.why.unwrap_or(Missing::Program);
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.aloud_none_title());
            let words = match why {
                Missing::Program => t.aloud_none_program(),
                Missing::Voice => t.aloud_none_voice(),
                Missing::Sound => t.aloud_none_sound(),
            };
            widgets::label(ui, cx, &words, TextRole::Body, ink);
            widgets::label(ui, cx, &t.aloud_none_after(), TextRole::Body, ink);
            ui.add_space(SPACE_L);
            if Button::new(&t.aloud_none_back(), Role::Primary)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
            ui.add_space(SPACE_L);
            let adults = Button::new(&t.aloud_none_adults(), Role::Quiet).show(ui, cx);
            let is_open = self.is_open;
            ui.ctx().accesskit_node_builder(adults.id, |node| {
                node.set_expanded(is_open);
            });
            if adults.clicked() {
                self.is_open = !self.is_open;
            }
            if self.is_open {
                ui.add_space(SPACE_M);
                for_grown_ups(ui, cx, why);
            }
        });
    }
}

fn for_grown_ups(ui: &mut Ui, cx: &Cx<'_>, why: Missing) {
    let t = cx.t;
    let ink = cx.theme.colors.ink;
    if why != Missing::Sound {
        widgets::label(ui, cx, &t.aloud_none_own(), TextRole::Body, ink);
    }
    if cfg!(not(target_os = "linux")) {
        widgets::label(ui, cx, &t.aloud_none_other(), TextRole::Body, ink);
        return;
    }
    let (words, command) = match why {
        Missing::Program => (t.aloud_none_linux_program(), Some(INSTALL)),
        Missing::Voice => (t.aloud_none_linux_voice(), Some(INSTALL_VOICES)),
        Missing::Sound => (t.aloud_none_linux_sound(), None),
    };
    widgets::label(ui, cx, &words, TextRole::Body, ink);
    if let Some(command) = command {
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            widgets::strong(ui, cx, command, TextRole::Body, ink);
        });
    }
}
