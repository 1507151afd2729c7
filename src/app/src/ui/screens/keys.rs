//! The keyboard shortcuts, grouped by where they work.

use crate::ui::cx::Cx;
use crate::ui::keys::{Row, tables};
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, read_galley, text_at};
use egui::{Role as Ax, Sense, Ui, WidgetInfo, accesskit, pos2, vec2};
use porchlight_core::model::Action;

/// The list of keys. It has no state.
#[derive(Default)]
pub struct Keys;

impl Screen for Keys {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, _out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.keys_title());
            ui.add_space(SPACE_M);
            for table in tables(cx) {
                widgets::section(ui, cx, &table.title);
                ui.add_space(SPACE_S);
                widgets::group(ui, accesskit::Role::List, &table.title, |ui| {
                    for row in &table.rows {
                        one(ui, cx, row);
                    }
                });
                ui.add_space(SPACE_L);
            }
            widgets::small(ui, cx, &t.keys_where());
        });
    }
}

/// The keys on the left and what they do on the right; a single line for a screen reader.
fn one(ui: &mut Ui, cx: &Cx<'_>, Row { keys, does }: &Row) {
    let width = ui.available_width();
    let ink = cx.theme.colors.ink;
    let left = (width * 0.44).min(280.0 * cx.theme.scale);
    let body = TextRole::Body;
    let keys_laid = read_galley(ui, cx, keys, body, true, ink, left - SPACE_M);
    let does_laid = read_galley(ui, cx, does, body, false, ink, width - left);
    let height = keys_laid.size().y.max(does_laid.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + SPACE_S), Sense::hover());
    text_at(ui, rect.min, &keys_laid, ink);
    text_at(ui, pos2(rect.min.x + left, rect.min.y), &does_laid, ink);
    let line = format!("{keys}: {does}");
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, line.as_str()));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::ListItem);
        node.set_label(line.as_str());
    });
}
