//! The outcome of saving a file.

use crate::ui::cx::Cx;
use crate::ui::theme::SPACE_M;
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::model::Filed;

/// The outcome of saving a file.
pub fn filed(ui: &mut Ui, cx: &Cx<'_>) {
    let t = cx.t;
    let (good, words) = match cx.model.filed() {
        Some(Filed::Saved(place)) => (true, format!("{} {place}", t.plan_saved())),
        Some(Filed::InDocuments(place)) => (true, format!("{} {place}", t.plan_saved_documents())),
        Some(Filed::NotSaved) => (false, t.plan_not_saved().into_owned()),
        _ => return,
    };
    let tint = if good {
        cx.theme.colors.good_tint
    } else {
        cx.theme.colors.fault_tint
    };
    ui.add_space(SPACE_M);
    widgets::card(ui, cx, Some(tint), |ui| {
        widgets::explained(ui, cx, &words);
    });
}
