//! The top of a list: a field that filters it, and the button that leads to its printed version.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::family::prose_of;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Key;
use porchlight_core::family::todo::{Entry, List};
use porchlight_core::model::{Action, Nav, PrintAbout, Route};
use porchlight_core::search;

/// What was typed, and the matching entries.
#[derive(Default)]
pub struct Filter {
    typed: String,
    /// The last text searched for, its language, and the matching entries.
    found: Option<(String, String, Vec<Key>)>,
}

impl Filter {
    /// Draws the field and the number of matches.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, list: &List<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let words = t.print_open();
        let print = Button::new(&words, Role::Quiet).icon("print");
        let room = ui.available_width() - print.natural_width(ui, cx) - SPACE_L;
        let width = room.min(420.0 * cx.theme.scale);
        let field = |ui: &mut Ui, typed: &mut String| {
            widgets::field(ui, cx, &t.list_search(), typed, false);
        };
        let mut pressed = false;
        if width > 220.0 * cx.theme.scale {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                ui.vertical(|ui| {
                    ui.set_width(width);
                    field(ui, &mut self.typed);
                });
                ui.vertical(|ui| {
                    // Beside the field, below its label.
                    let gap = ui.spacing().item_spacing.y;
                    ui.add_space(cx.theme.type_size(TextRole::Body).1 + gap);
                    pressed = print.show(ui, cx).clicked();
                });
            });
        } else {
            field(ui, &mut self.typed);
            pressed = print.show(ui, cx).clicked();
        }
        if pressed {
            let about = PrintAbout::List(list.id());
            out.push(Action::Nav(Nav::Go(Route::Print(about))));
        }
        self.look(cx, list);
        if !self.typed.trim().is_empty() {
            let words = match self.count() {
                0 => t.list_search_none(),
                count => t.search_found(count),
            };
            widgets::polite(ui, cx, &words);
        }
        ui.add_space(SPACE_M);
    }

    fn count(&self) -> usize {
        self.found.as_ref().map_or(0, |(_, _, keys)| keys.len())
    }

    /// Searches the list only if the text or the language has changed.
    fn look(&mut self, cx: &Cx<'_>, list: &List<'_>) {
        let locale = cx.texts.locale();
        let is_known =
            |(typed, of, _): &(String, String, Vec<Key>)| typed == &self.typed && of == locale;
        if self.found.as_ref().is_some_and(is_known) {
            return;
        }
        let prose = prose_of(cx, list);
        let entries = list.entries();
        let texts: Vec<String> = entries
            .iter()
            .map(|entry| {
                let key = entry.key().as_str();
                let parts = ["why", "how", "want", "talk"];
                let parts = parts.map(|part| prose.may(key, part).unwrap_or_default());
                format!("{} {}", prose.text(key), parts.join(" "))
            })
            .collect();
        let met = search::among(&self.typed, &texts);
        let found = entries.iter().zip(met).filter(|(_, met)| *met);
        let found = found.map(|(entry, _)| entry.key().clone()).collect();
        self.found = Some((self.typed.clone(), locale.to_owned(), found));
    }

    /// The matching ones among these entries.
    pub fn shown<'a>(&self, entries: &[Entry<'a>]) -> Vec<Entry<'a>> {
        let found = self.found.as_ref().map(|(_, _, keys)| keys);
        let fits = |entry: &&Entry<'a>| found.is_none_or(|keys| keys.contains(entry.key()));
        entries.iter().filter(fits).copied().collect()
    }
}
