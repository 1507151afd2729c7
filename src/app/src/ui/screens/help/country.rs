//! Choosing a country: all of them by name, and a choice for people whose country is not listed.

use super::parts::{self, keyed, press};
use super::words;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::policy;
use crate::ui::theme::SPACE_M;
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{Action, Nav, SystemAction};

/// The list of countries to choose from.
#[derive(Default)]
pub struct HelpCountry;

impl Screen for HelpCountry {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let t = cx.t;
        let chosen = cx.model.country();
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.help_country_title());
            ui.add_space(SPACE_M);
            if let Some(fixed) = &cx.model.policy().country {
                let name = words::country_name(cx, fixed);
                policy::fixed(ui, cx, &t.policy_fixed_country(name));
                ui.add_space(SPACE_M);
            }
            let another = (
                t.help_another_country().into_owned(),
                words::INTERNATIONAL.to_owned(),
            );
            widgets::radio_group(ui, &t.help_country_title(), |ui| {
                for (name, code) in words::countries(cx).into_iter().chain([another]) {
                    let row = Button::new(&name, Role::Card)
                        .wide()
                        .radio(chosen == Some(code.as_str()));
                    if keyed(ui, &code, |ui| press(ui, cx, row)) {
                        out.push(Action::System(SystemAction::Country(code)));
                        out.push(Action::Nav(Nav::Back));
                    }
                }
            });
        });
    }
}
