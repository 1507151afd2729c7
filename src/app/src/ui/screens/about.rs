//! What this program is, what it is based on, and what it is not.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::policy;
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::model::Action;
use porchlight_core::policy::Editions;

/// The About page. It keeps nothing of its own.
#[derive(Default)]
pub struct About;

impl Screen for About {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, _out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.about_title());
            ui.add_space(SPACE_M);
            for line in [
                t.about_what(),
                t.about_built(),
                t.about_private(),
                t.about_not(),
            ] {
                widgets::paragraphs(ui, cx, &line, TextRole::Body);
            }
            let editions = match &cx.model.policy().editions {
                Editions::Usual => Some(t.about_editions()),
                Editions::Said(words) => Some(t.about_editions_said(words.clone())),
                Editions::Hidden => None,
            };
            if let Some(words) = editions {
                widgets::paragraphs(ui, cx, &words, TextRole::Body);
            }
            policy::whole(ui, cx);
            ui.add_space(SPACE_M);
            widgets::small(ui, cx, &t.about_licence());
        });
    }
}
