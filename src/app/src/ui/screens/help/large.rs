//! One service filling the screen: its number as large as fits, and a QR code a phone can read from a step away.

use super::{parts, words};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XL, TextRole, Theme};
use crate::ui::widgets::{self, galley};
use egui::Ui;
use porchlight_core::help::{CountryHelp, Service, Way};
use porchlight_core::model::Action;

/// One service, shown as large as possible.
pub struct HelpLarge {
    country: String,
    service: String,
}

impl HelpLarge {
    /// `country` is a list code such as `CA`; `service` is the id of a service on that list.
    pub fn new(country: String, service: String) -> Self {
        Self { country, service }
    }
}

impl Screen for HelpLarge {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let found = find(cx, &self.country, &self.service);
        widgets::centred(ui, 1200.0, |ui| match found {
            Some((country, service)) => shown(ui, cx, country, service, out),
            None => {
                widgets::heading(ui, cx, &cx.t.help_title());
            }
        });
    }
}

fn find<'a>(cx: &Cx<'a>, country: &str, service: &str) -> Option<(&'a CountryHelp, &'a Service)> {
    let country = cx.model.library().help.country(country)?;
    let service = country.services.iter().find(|known| known.id == service)?;
    Some((country, service))
}

fn shown(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: &CountryHelp,
    service: &Service,
    out: &mut Vec<Action>,
) {
    let prose = cx.texts.help(&country.country);
    let link = parts::linked(cx, service);
    let mut left = |ui: &mut Ui| {
        widgets::heading(ui, cx, prose.text(&service.id));
        let what = prose.part(&service.id, "what");
        widgets::label(ui, cx, what, TextRole::Body, cx.theme.colors.soft);
        ui.add_space(SPACE_L);
        let ways = words::ways(cx, service);
        for (place, way) in ways.into_iter().enumerate() {
            one(ui, cx, service, way, place == 0);
            if place == 0 && words::is_number(way) {
                parts::copy(ui, cx, way.shown(), out);
            }
            ui.add_space(SPACE_M);
        }
        let date = crate::ui::screens::shared::dates::date(cx, country.as_of);
        widgets::small(ui, cx, &cx.t.help_source(date));
    };
    let Some((way, link)) = &link else {
        left(ui);
        return;
    };
    let right = |ui: &mut Ui| {
        let side = ui.available_width().min(400.0);
        widgets::qr(ui, link, side);
        widgets::label(
            ui,
            cx,
            &words::qr_words(cx, way),
            TextRole::Body,
            cx.theme.colors.soft,
        );
    };
    ui.spacing_mut().item_spacing.y = SPACE_M;
    ui.add_space(SPACE_XL);
    widgets::two_columns(ui, 0.64, 260.0, left, right);
}

/// Draws one way to reach a service: the first as large as the column allows, the others at their usual size.
fn one(ui: &mut Ui, cx: &Cx<'_>, service: &Service, way: &Way, first: bool) {
    let c = &cx.theme.colors;
    let said = if words::also_texts(service, way) {
        cx.t.help_way_call_or_text().into_owned()
    } else {
        words::way_words(cx, way)
    };
    widgets::label(ui, cx, &said, TextRole::Body, c.soft);
    if first {
        let room = ui.available_width();
        let fitting = (0..=12)
            .map(|step| Theme {
                scale: 3.4 - 0.2 * step as f32,
                ..cx.theme.clone()
            })
            .find(|theme| {
                let cx = &cx.with_theme(theme);
                let laid = galley(
                    ui,
                    cx,
                    way.shown(),
                    TextRole::Number,
                    true,
                    c.ink,
                    f32::INFINITY,
                );
                laid.size().x <= room
            });
        let theme = fitting.unwrap_or_else(|| Theme {
            scale: 1.0,
            ..cx.theme.clone()
        });
        parts::number(ui, &cx.with_theme(&theme), way.shown(), c.ink);
    } else if words::is_number(way) && !words::is_foreign(cx, way) {
        parts::number(ui, cx, way.shown(), c.ink);
    } else {
        widgets::strong(ui, cx, way.shown(), TextRole::Section, c.ink);
    }
    if way.link().is_none() {
        widgets::label(ui, cx, &cx.t.help_by_name(), TextRole::Body, c.soft);
    }
}
