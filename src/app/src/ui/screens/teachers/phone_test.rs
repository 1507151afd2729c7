//! Tests whether a phone can reach this computer, the day before and without a lesson: three steps that are ticked as they
//! happen, what each problem means, and the wording for the person who runs the network.

use super::phones::{Chooser, qr_side, way_in};
use super::pointed;
use crate::platform::task::{Task, TaskState};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{
    Action, ClassAction, Nav, Phones as Do, PrintAbout, Route, SystemAction,
};
use porchlight_server::DEFAULT_PORT;
use std::net::SocketAddr;

/// One test of the connection from a phone to this computer.
#[derive(Default)]
pub struct PhoneTest {
    chooser: Chooser,
    /// Whether this computer can reach its own page, once that is known.
    itself: Option<bool>,
    trying: Option<Task<bool>>,
    asked: bool,
    /// Which problem is being explained.
    trouble: Option<usize>,
}

impl Screen for PhoneTest {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Some(state) = cx.input.class else {
            self.itself = None;
            self.trying = None;
            self.asked = false;
            widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
                widgets::heading(ui, cx, &t.test_title());
                widgets::label(ui, cx, &t.test_line(), TextRole::Body, cx.theme.colors.soft);
                ui.add_space(SPACE_L);
                self.chooser.ui(ui, cx, out);
                ui.add_space(SPACE_XL);
                let port = cx.model.policy().class_port;
                it_person(ui, cx, port.unwrap_or(DEFAULT_PORT), out);
            });
            return;
        };
        let is_new = self.chooser.is_new();
        self.try_itself(ui, state);
        if state.joined > 0 && !self.asked {
            self.asked = true;
            out.push(Action::Class(ClassAction::Phones(Do::Test)));
        }
        widgets::centred(ui, 1040.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.test_title());
            widgets::label(
                ui,
                cx,
                &t.phones_scan(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_M);
            let side = qr_side(ui);
            widgets::two_columns(
                ui,
                side / (ui.available_width() - SPACE_XL).max(1.0),
                side.min(240.0),
                |ui| widgets::qr(ui, &state.url, side),
                |ui| way_in(ui, cx, (state, is_new), side),
            );
            ui.add_space(SPACE_M);
            self.steps(ui, cx, state);
            ui.add_space(SPACE_M);
            if Button::new(&t.phones_stop(), Role::Quiet)
                .icon("stop")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
            ui.add_space(SPACE_XL);
            self.troubles(ui, cx);
            ui.add_space(SPACE_L);
            it_person(ui, cx, state.port, out);
        });
    }
}

impl PhoneTest {
    fn try_itself(&mut self, ui: &Ui, state: &crate::class_server::ClassState) {
        if self.itself.is_some() {
            return;
        }
        let address: Option<SocketAddr> = state
            .url
            .strip_prefix("http://")
            .and_then(|it| it.parse().ok());
        let Some(address) = address else {
            return;
        };
        let work = self.trying.get_or_insert_with(|| {
            Task::start(ui.ctx(), move || {
                porchlight_server::ClassServer::reaches_itself(address)
            })
        });
        match work.poll() {
            TaskState::Busy => return,
            TaskState::Done(reaches) => self.itself = Some(reaches),
            TaskState::Lost => self.itself = Some(false),
        }
        self.trying = None;
    }

    fn steps(&self, ui: &mut Ui, cx: &Cx<'_>, state: &crate::class_server::ClassState) {
        let t = cx.t;
        let row = |ui: &mut Ui, done: bool, words: &str| {
            let icon = if done { "check" } else { "circle" };
            pointed(ui, cx, icon, words);
        };
        match self.itself {
            Some(false) => pointed(ui, cx, "unlink", &t.test_self_not()),
            known => row(ui, known == Some(true), &t.test_self()),
        }
        let is_in = state.joined > 0;
        let words = if is_in { t.test_in() } else { t.test_waiting() };
        row(ui, is_in, &words);
        if is_in {
            row(ui, state.answered > 0, &t.test_answered());
        }
        if is_in && state.answered > 0 {
            ui.add_space(SPACE_S);
            widgets::card(ui, cx, Some(cx.theme.colors.good_tint), |ui| {
                widgets::explained(ui, cx, &t.test_works());
            });
        }
    }

    fn troubles(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        widgets::section(ui, cx, &t.test_what());
        let all = [
            (t.test_what_long(), t.test_what_long_why()),
            (t.test_what_none(), t.test_what_none_why()),
            (t.test_what_search(), t.test_what_search_why()),
            (t.test_what_code(), t.test_what_code_why()),
        ];
        for (ix, (shows, why)) in all.iter().enumerate() {
            let open = self.trouble == Some(ix);
            let row = Button::new(shows, Role::Card).icon("mobile").wide();
            let row = row.selected(open);
            if widgets::keyed(ui, ("trouble", ix), |ui| row.show(ui, cx).clicked()) {
                self.trouble = (!open).then_some(ix);
            }
            if open {
                widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                    widgets::explained(ui, cx, why);
                });
            }
        }
    }
}

/// The text for the person who runs the network, to copy or print.
fn it_person(ui: &mut Ui, cx: &Cx<'_>, port: u16, out: &mut Vec<Action>) {
    let t = cx.t;
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.test_it());
        let line = t.test_it_line(port.to_string());
        widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.test_copy(), Role::Quiet)
                .icon("copy")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::System(SystemAction::Copy(
                    line.clone().into_owned(),
                )));
            }
            if Button::new(&t.test_print(), Role::Quiet)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Print(PrintAbout::Network(
                    port,
                )))));
            }
        });
    });
}
