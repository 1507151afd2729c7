//! Answers from phones: the teacher chooses the network and starts the class, and pupils see the code and address. It
//! is off unless started here, and ends with the lesson.

use super::present::left_at;
use crate::platform::task::{Task, TaskState};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::model::{Action, ClassAction, Nav, Phones as Do, Route};
use porchlight_server::{Network, NetworkKind};

/// The number of devices offered first, the step it changes by, and the maximum.
const USUAL: u16 = 30;
const STEP: u16 = 5;
const MOST: u16 = 500;

type Found = std::io::Result<Vec<Network>>;

/// This computer's networks, looked up once, and the chosen one.
#[derive(Default)]
pub struct Chooser {
    looking: Option<Task<Found>>,
    networks: Option<Vec<Network>>,
    chosen: usize,
    /// How many devices the teacher expects; `None` until they say.
    devices: Option<u16>,
    /// A class was started on this screen but is not running: it failed to start, or ended on its own.
    started: bool,
    /// A class was seen running, so it ended on its own rather than failing to start.
    ran: bool,
}

/// Starts the class for the lesson on the wall.
pub struct Phones {
    wall: Route,
    chooser: Chooser,
}

impl Phones {
    /// `wall` is the lesson, plan or review to continue with.
    pub fn new(wall: Route) -> Self {
        Self {
            wall,
            chooser: Default::default(),
        }
    }
}

impl Screen for Phones {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let wall = &self.wall.clone();
        let t = cx.t;
        if let Some(state) = cx.input.class {
            let is_new = self.chooser.is_new();
            running(ui, cx, (state, is_new), wall, out);
            return;
        }
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.phones_title());
            widgets::label(
                ui,
                cx,
                &t.phones_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            self.chooser.ui(ui, cx, out);
            trouble(ui, cx, None);
        });
    }
}

impl Chooser {
    /// Records that a class is running. Returns whether it was just started here.
    pub fn is_new(&mut self) -> bool {
        let is_new = self.started && !self.ran;
        self.started = false;
        self.ran = true;
        is_new
    }

    fn look(&mut self, ui: &Ui) {
        if self.networks.is_some() {
            return;
        }
        let work = self
            .looking
            .get_or_insert_with(|| Task::start(ui.ctx(), porchlight_server::networks));
        match work.poll() {
            TaskState::Busy => return,
            TaskState::Done(found) => self.networks = Some(found.unwrap_or_default()),
            TaskState::Lost => self.networks = Some(Vec::new()),
        }
        self.looking = None;
    }

    /// Asks for the approximate number of devices, so that strangers on the network cannot take more places than
    /// that.
    fn how_many(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        let devices = self.devices.unwrap_or(USUAL);
        widgets::section(ui, cx, &t.phones_devices());
        widgets::small(ui, cx, &t.phones_devices_line());
        let shown = t.phones_devices_count(devices);
        let step = widgets::slider_row(
            ui,
            cx,
            &t.phones_devices_fewer(),
            &t.phones_devices_more(),
            &shown,
        );
        let wanted = match step {
            0 => devices,
            step if step > 0 => devices.saturating_add(STEP).min(MOST),
            _ => devices.saturating_sub(STEP).max(STEP),
        };
        if wanted != devices {
            self.devices = Some(wanted);
        }
    }

    /// The networks as cards, what the firewall may ask, and the start button.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        self.look(ui);
        let t = cx.t;
        if self.started || self.ran {
            let words = match cx.model.policy().class_port {
                _ if self.ran => t.phones_ended(),
                Some(port) => t.policy_port_taken(port.to_string()),
                None => t.phones_failed(),
            };
            widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
                widgets::explained(ui, cx, &words);
            });
            ui.add_space(SPACE_M);
        }
        let networks = self.networks.clone().unwrap_or_default();
        if self.networks.is_some() && networks.is_empty() {
            let words = t.phones_no_address();
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
            return;
        }
        widgets::section(ui, cx, &t.phones_address());
        for (ix, network) in networks.iter().enumerate() {
            let (name, icon) = match network.kind {
                NetworkKind::Wireless => (t.phones_wifi(), "web"),
                NetworkKind::Cable => (t.phones_cable(), "link"),
                NetworkKind::Unknown => (t.phones_network(), "web"),
            };
            if Button::new(&name, Role::Card)
                .line(&t.phones_this_computer(network.address.to_string()))
                .icon(icon)
                .wide()
                .selected(ix == self.chosen)
                .show(ui, cx)
                .clicked()
            {
                self.chosen = ix;
            }
        }
        ui.add_space(SPACE_M);
        self.how_many(ui, cx);
        ui.add_space(SPACE_M);
        widgets::label(
            ui,
            cx,
            &t.phones_firewall(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.add_space(SPACE_M);
        if let Some(network) = networks.get(self.chosen)
            && Button::new(&t.phones_start(), Role::Primary)
                .icon("mobile")
                .min_height(56.0)
                .show(ui, cx)
                .clicked()
        {
            self.started = true;
            self.ran = false;
            out.push(Action::Class(ClassAction::Phones(Do::Start {
                address: network.address,
                devices: self.devices.unwrap_or(USUAL),
            })));
        }
    }
}

/// What a phone needs to join, as large as fits beside its QR code: the address to type and the code. If the class has just
/// started (`is_new`), its button is gone and the code takes the focus, so that it is read out first.
pub fn way_in(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (state, is_new): (&crate::class_server::ClassState, bool),
    height: f32,
) {
    let t = cx.t;
    let room = ui.available_width();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        widgets::small(ui, cx, &t.phones_url());
        widgets::strong(
            ui,
            cx,
            &t.phones_url_how(),
            TextRole::Small,
            cx.theme.colors.lamp_text,
        );
    });
    // The small labels above the two take about a fifth.
    widgets::as_large_as_fits(ui, cx, &state.url, vec2(room, height * 0.2));
    ui.add_space(SPACE_S);
    let name = t.phones_code();
    widgets::small(ui, cx, &name);
    let code = widgets::large_landing(ui, cx, &state.code, vec2(room, height * 0.6));
    ui.ctx()
        .accesskit_node_builder(code.id, |node| node.set_description(&*name));
    if is_new {
        code.request_focus();
    }
}

/// The side of the QR code, in points: as large as possible without making the code beside it smaller.
pub fn qr_side(ui: &Ui) -> f32 {
    let window = ui.ctx().content_rect();
    (ui.available_width() * 0.34).min(window.height() * 0.5)
}

/// What to try if the page does not open on a phone.
fn trouble(ui: &mut Ui, cx: &Cx<'_>, port: Option<u16>) {
    let t = cx.t;
    ui.add_space(SPACE_XL);
    widgets::section(ui, cx, &t.phones_help_title());
    super::pointed(ui, cx, "web", &t.phones_help_1());
    super::pointed(ui, cx, "link", &t.phones_help_http());
    super::pointed(ui, cx, "mobile", &t.phones_help_mobile());
    super::pointed(ui, cx, "person", &t.phones_help_sign_in());
    super::pointed(ui, cx, "unlink", &t.phones_help_2());
    if let Some(port) = port {
        super::pointed(ui, cx, "settings", &t.phones_help_3(port.to_string()));
    }
    super::pointed(ui, cx, "people", &t.phones_help_4());
}

/// What pupils need to see, large: the code, the address, and the QR code.
fn running(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (state, is_new): (&crate::class_server::ClassState, bool),
    wall: &Route,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    widgets::centred(ui, f32::INFINITY, |ui| {
        widgets::heading(ui, cx, &t.phones_title());
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
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            if Button::new(&t.phones_go(), Role::Primary)
                .icon("present")
                .min_height(56.0)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(wall.clone())));
            }
            if let Some(page) = left_at(cx, wall)
                && Button::new(&t.teach_go_on(page + 1), Role::Quiet)
                    .icon("present")
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Class(ClassAction::GoOn(true)));
                out.push(Action::Nav(Nav::Go(wall.clone())));
            }
            let words = t.phones_joined(state.joined);
            widgets::strong(ui, cx, &words, TextRole::Section, cx.theme.colors.act);
            if Button::new(&t.phones_stop(), Role::Quiet)
                .icon("stop")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Class(ClassAction::Phones(Do::Stop)));
                out.push(Action::Nav(Nav::Back));
            }
        });
        ui.add_space(SPACE_M);
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(520.0 * cx.theme.scale));
            if widgets::switch(ui, cx, &t.phones_let_in(), state.joining).clicked() {
                out.push(Action::Class(ClassAction::Phones(Do::LetIn(
                    !state.joining,
                ))));
            }
            let surveyed = cx.model.with_survey();
            // A plan already says when to ask the questions.
            let words = match wall {
                Route::Present(_) => Some(t.survey_switch()),
                Route::PresentBooster(_) => Some(t.survey_switch_later()),
                _ => None,
            };
            if let Some(words) = words
                && widgets::switch(ui, cx, &words, surveyed).clicked()
            {
                out.push(Action::Class(ClassAction::WithSurvey(!surveyed)));
            }
        });
        if state.turned_away > 0 {
            widgets::polite(ui, cx, &t.phones_turned_away(state.turned_away));
        }
        if Button::new(&t.phones_anew(), Role::Plain)
            .icon("again")
            .line(&t.phones_anew_line())
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Class(ClassAction::Phones(Do::LetInAnew)));
        }
        trouble(ui, cx, Some(state.port));
    });
}
