//! The calm part of Help: you are not in trouble, five first steps, the emergency numbers, and the country's first
//! service.

use super::parts::{self, keyed, numbered, press};
use super::words;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XS, TextRole};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Color32, Layout, Ui, vec2};
use porchlight_core::help::{Asking, CountryHelp, Service, ServiceKind, Way};
use porchlight_core::model::{Action, Nav, Route, SystemAction};

/// Draws "you are not in trouble" and what to do first.
pub fn steps(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let kind = match cx.model.asking() {
        Asking::Adult => "help-calm-adult",
        Asking::Child(age) if age < 8 => "help-calm-young",
        Asking::Child(_) | Asking::Anyone => "help-calm",
    };
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &cx.t.by_id(kind));
        ui.add_space(SPACE_XS);
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for step in 1..=5_usize {
            numbered(ui, cx, step, &cx.t.by_id(&format!("{kind}-{step}")));
        }
        ui.add_space(SPACE_XS);
        let words = cx.t.happened_open();
        let button = Button::new(&words, Role::Act).icon("list");
        if keyed(ui, "happened", |ui| press(ui, cx, button)) {
            out.push(Action::Nav(Nav::Go(Route::Happened)));
        }
    });
}

/// Draws the emergency numbers, the first one largest. Without a country, it shows advice instead of a number.
pub fn danger(ui: &mut Ui, cx: &Cx<'_>, country: Option<&CountryHelp>, out: &mut Vec<Action>) {
    let ink = cx.theme.colors.on_help;
    widgets::card(ui, cx, Some(cx.theme.colors.help), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        widgets::strong(ui, cx, &cx.t.help_danger(), TextRole::Body, ink);
        let services: Vec<&Service> = country
            .map(|country| country.services.iter())
            .into_iter()
            .flatten()
            .filter(|service| service.kind == ServiceKind::Emergency)
            .collect();
        let Some(country) = country.filter(|_| !services.is_empty()) else {
            widgets::label(ui, cx, &cx.t.help_danger_words(), TextRole::Body, ink);
            return;
        };
        let prose = cx.texts.help(&country.country);
        for (ix, service) in services.iter().enumerate() {
            emergency(ui, cx, service, ix == 0, ink);
            let what = prose.part(&service.id, "what");
            if !what.is_empty() {
                widgets::label(ui, cx, what, TextRole::Small, ink);
            }
        }
        let first = services
            .first()
            .and_then(|service| Some((*service, service.ways.first()?)));
        if let Some((service, way)) = first {
            ui.add_space(SPACE_XS);
            keyed(ui, ("danger", &service.id), |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(SPACE_S, SPACE_S);
                    parts::copy(ui, cx, way.shown(), out);
                    let name = prose.text(&service.id);
                    parts::show_large(ui, cx, &country.country, service, name, out);
                });
            });
        }
    });
}

fn emergency(ui: &mut Ui, cx: &Cx<'_>, service: &Service, first: bool, ink: Color32) {
    let ways: Vec<&Way> = service
        .ways
        .iter()
        .filter(|way| words::is_number(way))
        .collect();
    let one = |ui: &mut Ui, way: &Way, kind: TextRole| {
        if matches!(way, Way::Text { .. }) {
            word(ui, cx, &words::way_words(cx, way), ink);
        }
        bit(ui, cx, way.shown(), kind, ink);
    };
    // Everything in one row if it fits: the first number large, the others beside it.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE_L, SPACE_XS);
        for (ix, way) in ways.iter().enumerate() {
            let kind = if first && ix == 0 {
                TextRole::Number
            } else {
                TextRole::Title
            };
            one(ui, way, kind);
        }
    });
}

/// Text that does not wrap, for use in rows.
fn bit(ui: &mut Ui, cx: &Cx<'_>, text: &str, kind: TextRole, ink: Color32) {
    let laid = galley(ui, cx, text, kind, true, ink, f32::INFINITY);
    ui.add(egui::Label::new(laid).selectable(cx.input.selectable));
}

fn word(ui: &mut Ui, cx: &Cx<'_>, text: &str, ink: Color32) {
    let laid = galley(ui, cx, text, TextRole::Small, false, ink, f32::INFINITY);
    ui.add(egui::Label::new(laid).selectable(cx.input.selectable));
}

/// The first service a person should see, with its number or address, within the available height.
pub fn first_service(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: &CountryHelp,
    service: &Service,
    room: Option<f32>,
    out: &mut Vec<Action>,
) {
    let c = &cx.theme.colors;
    let prose = cx.texts.help(&country.country);
    let name = prose.text(&service.id);
    let what = prose.part(&service.id, "what");
    let width = ui.available_width() - 2.0 * SPACE_L;
    let height = |text: &str, kind: TextRole, strong: bool| {
        galley(ui, cx, text, kind, strong, c.ink, width).size().y
    };
    // The description always stays. What else is shown depends on the remaining room.
    let first = words::ways(cx, service).first().copied();
    let shown = first.map_or("", Way::shown);
    let number = first.is_some_and(words::is_number);
    let fixed = 2.0 * SPACE_L
        + height(name, TextRole::Body, true)
        + height(
            shown,
            if number {
                TextRole::Number
            } else {
                TextRole::Section
            },
            true,
        )
        + cx.theme.type_size(TextRole::Small).1
        + 3.0 * SPACE_S;
    let spare = room.map_or(f32::INFINITY, |room| room - fixed);
    let code = (96.0 * cx.theme.scale).max(cx.theme.target() + 2.0 * SPACE_S);
    let says = height(what, TextRole::Small, false) + SPACE_S;
    let with_what = spare >= code + SPACE_S + says;
    let side =
        (spare - if with_what { says } else { 0.0 } - SPACE_S).clamp(72.0, 128.0 * cx.theme.scale);

    widgets::card(ui, cx, None, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        widgets::strong(ui, cx, name, TextRole::Body, c.ink);
        if with_what {
            widgets::label(ui, cx, what, TextRole::Small, c.soft);
        }
        if let Some(way) = first {
            let both = number && words::also_texts(service, way);
            let said = if both && !cx.model.filters().silent {
                cx.t.help_way_call_or_text().into_owned()
            } else {
                words::way_words(cx, way)
            };
            widgets::label(ui, cx, &said, TextRole::Small, c.soft);
            if number {
                parts::number(ui, cx, shown, c.ink);
            } else {
                widgets::strong(ui, cx, shown, TextRole::Section, c.ink);
                if way.link().is_none() {
                    widgets::small(ui, cx, &cx.t.help_by_name());
                }
            }
        }
        ui.add_space(SPACE_XS);
        keyed(ui, ("first", &service.id), |ui| {
            ui.horizontal(|ui| {
                if let Some((_, link)) = parts::linked(cx, service) {
                    widgets::qr(ui, &link, side);
                    ui.allocate_ui_with_layout(
                        vec2(ui.available_width(), side),
                        Layout::top_down(Align::Min),
                        |ui| {
                            if side > cx.theme.target() * 2.0 + SPACE_S && number {
                                parts::copy(ui, cx, shown, out);
                            }
                            parts::show_large(ui, cx, &country.country, service, name, out);
                        },
                    );
                }
            })
        });
    });
}

/// Asks for the country if it is not known. No number appears until it has been chosen.
pub fn where_are_you(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let model = cx.model;
    widgets::card(ui, cx, None, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        widgets::section(ui, cx, &t.help_where());
        widgets::label(
            ui,
            cx,
            &t.help_where_line(),
            TextRole::Body,
            cx.theme.colors.soft,
        );
        let likely = model.likely_countries();
        for code in likely {
            let name = words::country_name(cx, code);
            let button = Button::new(&name, Role::Act).wide();
            if keyed(ui, ("country", code), |ui| press(ui, cx, button)) {
                out.push(Action::System(SystemAction::Country(code.to_owned())));
            }
        }
        parts::rows(
            ui,
            cx,
            vec![
                (
                    Button::new(&t.help_all_countries(), Role::Quiet),
                    Action::Nav(Nav::Go(Route::HelpCountry)),
                ),
                (
                    Button::new(&t.help_another_country(), Role::Quiet),
                    Action::System(SystemAction::Country(words::INTERNATIONAL.to_owned())),
                ),
            ],
            out,
        );
    });
}

/// Help for a person being hurt by someone close to them. It never mentions parents.
pub fn known_person(ui: &mut Ui, cx: &Cx<'_>) {
    let t = cx.t;
    let line = if words::is_adult(cx) {
        t.help_known_line_adult()
    } else {
        t.help_known_line()
    };
    widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        widgets::strong(ui, cx, &t.help_known(), TextRole::Body, cx.theme.colors.ink);
        widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
    });
    if !words::is_adult(cx) {
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            widgets::strong(
                ui,
                cx,
                &t.help_friend(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
            widgets::label(
                ui,
                cx,
                &t.help_friend_line(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
        });
    }
    ui.add_space(SPACE_M);
}
