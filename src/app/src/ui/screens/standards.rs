//! Where this fits: what schools in some countries are asked to teach, as dated facts with their sources, and the lessons on
//! the same topics. It never says that a lesson fulfills anything.

use crate::standards_text::{countries, country_name, issued, lessons, source};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, accesskit};
use porchlight_core::content::Standard;
use porchlight_core::model::{Action, Nav, PrintAbout, Route};

/// The standards of one country at a time.
#[derive(Default)]
pub struct Standards {
    /// The chosen country; `None` until a country other than the first is chosen.
    country: Option<String>,
}

impl Screen for Standards {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let library = cx.model.library();
        let all = countries(library, cx.model.country());
        let chosen = self
            .country
            .clone()
            .or_else(|| all.first().map(|code| (*code).to_owned()))
            .unwrap_or_default();
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.fits_title());
            widgets::paragraphs(ui, cx, &t.fits_line(), TextRole::Body);
            ui.add_space(SPACE_M);
            widgets::radio_group(ui, &t.fits_title(), |ui| {
                ui.horizontal_wrapped(|ui| {
                    for code in &all {
                        if Button::new(&country_name(t, code), Role::Card)
                            .radio(*code == chosen)
                            .show(ui, cx)
                            .clicked()
                        {
                            self.country = Some((*code).to_owned());
                        }
                    }
                });
            });
            ui.add_space(SPACE_L);
            let shown: Vec<&Standard> = library
                .standards()
                .iter()
                .filter(|standard| standard.country == chosen)
                .collect();
            widgets::group(ui, accesskit::Role::List, &country_name(t, &chosen), |ui| {
                for (ix, standard) in shown.iter().enumerate() {
                    widgets::item(ui, &standard.id, (ix, shown.len()), |ui| {
                        widgets::card(ui, cx, None, |ui| one(ui, cx, standard));
                    });
                    ui.add_space(SPACE_M);
                }
            });
            if Button::new(&t.print_open(), Role::Quiet)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                let about = PrintAbout::Standards;
                out.push(Action::Nav(Nav::Go(Route::Print(about))));
            }
        });
    }
}

fn one(ui: &mut Ui, cx: &Cx<'_>, standard: &Standard) {
    let t = cx.t;
    let prose = cx.texts.prose("standards");
    let id = standard.id.as_str();
    widgets::section(ui, cx, prose.text(id));
    widgets::small(ui, cx, &issued(t, standard));
    ui.add_space(SPACE_S);
    widgets::paragraphs(ui, cx, prose.part(id, "says"), TextRole::Body);
    ui.add_space(SPACE_S);
    widgets::strong(
        ui,
        cx,
        &t.fits_lessons(),
        TextRole::Body,
        cx.theme.colors.soft,
    );
    let titles = lessons(t, cx.texts, cx.model.library(), standard);
    widgets::group(ui, accesskit::Role::List, &t.fits_lessons(), |ui| {
        for (ix, title) in titles.iter().enumerate() {
            widgets::item(ui, ("lesson", ix), (ix, titles.len()), |ui| {
                widgets::label(ui, cx, title, TextRole::Body, cx.theme.colors.ink);
            });
        }
    });
    ui.add_space(SPACE_S);
    widgets::small(ui, cx, &source(t, standard));
}
