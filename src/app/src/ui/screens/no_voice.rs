//! What to install if this computer cannot speak.

use crate::platform::speech::{Missing, State};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{Action, Nav};

/// A command and Debian package names, so there is nothing to translate.
const INSTALL: &str = "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng";

/// The page that opens when Read aloud finds no voice.
#[derive(Default)]
pub struct NoVoice;

impl Screen for NoVoice {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let ink = cx.theme.colors.ink;
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.aloud_none_title());
            let why = match cx.aloud.state.get() {
                Some(State::Missing(Missing::Voice)) => t.aloud_none_voice(),
                _ => t.aloud_none_program(),
            };
            widgets::label(ui, cx, &why, TextRole::Body, ink);
            ui.add_space(SPACE_M);
            if cfg!(target_os = "linux") {
                widgets::label(ui, cx, &t.aloud_none_linux(), TextRole::Body, ink);
                widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                    widgets::strong(ui, cx, INSTALL, TextRole::Body, ink);
                });
            } else {
                widgets::label(ui, cx, &t.aloud_none_other(), TextRole::Body, ink);
            }
            widgets::label(ui, cx, &t.aloud_none_after(), TextRole::Body, ink);
            ui.add_space(SPACE_L);
            if Button::new(&t.aloud_none_back(), Role::Primary)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
        });
    }
}
