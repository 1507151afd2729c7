//! Rows and columns that tell a screen reader about a table that is drawn elsewhere. Nothing is drawn here.

use egui::accesskit::Role as Ax;
use egui::{Ui, UiBuilder};

/// A table with this name and this number of rows and columns.
pub fn table<R>(
    ui: &mut Ui,
    name: &str,
    (rows, columns): (usize, usize),
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = UiBuilder::new()
        .accessibility_role(Ax::Table)
        .accessibility_label(name);
    part(ui, builder, add, |node| {
        node.set_row_count(rows);
        node.set_column_count(columns);
    })
}

/// A row of a table, counted from 0.
pub fn row<R>(ui: &mut Ui, ix: usize, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .id_salt(("row", ix))
        .accessibility_role(Ax::Row);
    part(ui, builder, add, |node| node.set_row_index(ix))
}

/// A cell, by its row and column, counted from 0. The first column is the row's heading. `name` includes the column's name,
/// because columns have no heading.
pub fn cell<R>(
    ui: &mut Ui,
    (row, column): (usize, usize),
    name: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let role = if column == 0 { Ax::RowHeader } else { Ax::Cell };
    let builder = UiBuilder::new()
        .id_salt(("cell", column))
        .accessibility_role(role)
        .accessibility_label(name);
    part(ui, builder, add, |node| {
        node.set_row_index(row);
        node.set_column_index(column);
    })
}

/// A part of a table, and its properties for screen readers.
fn part<R>(
    ui: &mut Ui,
    builder: UiBuilder,
    add: impl FnOnce(&mut Ui) -> R,
    tell: impl FnOnce(&mut egui::accesskit::Node),
) -> R {
    let inside = ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), tell);
        add(ui)
    });
    inside.inner
}
