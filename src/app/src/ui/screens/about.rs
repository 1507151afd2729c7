//! What this program is, what it is based on, what it is not, and which libraries it uses.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::policy;
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Rect, Sense, Ui, UiBuilder, pos2, vec2};
use porchlight_core::model::Action;
use porchlight_core::policy::Editions;

/// The file with the licenses of all libraries, as shipped in the packages.
const NOTICES: &str = "assets/notices/THIRD-PARTY.txt";

/// The About page.
#[derive(Default)]
pub struct About {
    /// Third-party licenses, line by line, once the user has asked for them.
    notices: Option<Vec<&'static str>>,
}

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
            ui.add_space(SPACE_M);
            let words = match self.notices {
                Some(_) => t.about_notices_less(),
                None => t.about_notices(),
            };
            if Button::new(&words, Role::Quiet).show(ui, cx).clicked() {
                self.notices = match self.notices.take() {
                    Some(_) => None,
                    None => Some(notices()),
                };
            }
            if let Some(lines) = &self.notices {
                ui.add_space(SPACE_M);
                widgets::small(ui, cx, &t.about_notices_language());
                ui.add_space(SPACE_M);
                rows(ui, cx, lines);
            }
        });
    }
}

fn notices() -> Vec<&'static str> {
    let bytes = porchlight_pack::get(NOTICES).unwrap_or_default();
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    text.lines().flat_map(in_rows).collect()
}

/// Splits a line into rows that fit the column at any text size. Most license files already have shorter lines.
fn in_rows(line: &str) -> Vec<&str> {
    const LONGEST: usize = 84;
    let mut rows = Vec::new();
    let mut rest = line.trim_end();
    while let Some((end, _)) = rest.char_indices().nth(LONGEST) {
        let (row, after) = match rest.get(..end).and_then(|row| row.rfind(' ')) {
            Some(space) if space > 0 => rest.split_at(space),
            _ => rest.split_at(end),
        };
        rows.push(row);
        rest = after.trim_start();
    }
    rows.push(rest);
    rows
}

/// Shows thousands of lines but lays out only those in view.
fn rows(ui: &mut Ui, cx: &Cx<'_>, lines: &[&str]) {
    let font = cx.theme.font(TextRole::Small);
    let height = ui.fonts_mut(|fonts| fonts.row_height(&font)).ceil() * 1.25;
    let all = vec2(ui.available_width(), height * lines.len() as f32);
    let (rect, _) = ui.allocate_exact_size(all, Sense::hover());
    let view = ui.clip_rect();
    let first = ((view.top() - rect.top()) / height).floor().max(0.0) as usize;
    let count = (view.height() / height).ceil() as usize + 1;
    for (ix, line) in lines.iter().enumerate().skip(first).take(count) {
        if !line.is_empty() {
            let top = rect.top() + height * ix as f32;
            let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
            ui.scope_builder(UiBuilder::new().max_rect(row), |ui| {
                widgets::small(ui, cx, line)
            });
        }
    }
}
