//! The outcome of saving a file.

use crate::ui::cx::Cx;
use crate::ui::theme::SPACE_M;
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::model::Filed;
use std::path::Path;

/// A readable location of a file: its name and its folder.
pub fn place_words(cx: &Cx<'_>, place: &str) -> String {
    let path = Path::new(place);
    let last = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
    };
    let folder = path.parent().and_then(last);
    match (last(path), folder) {
        (Some(file), Some(folder)) => cx.t.print_place(file, folder).into_owned(),
        _ => place.to_owned(),
    }
}

/// The outcome of saving a file.
pub fn filed(ui: &mut Ui, cx: &Cx<'_>) {
    let t = cx.t;
    let (good, words) = match cx.model.filed() {
        Some(Filed::Saved(place)) => (true, t.print_saved(place_words(cx, place)).into_owned()),
        Some(Filed::InDocuments(place)) => {
            let place = place_words(cx, place);
            (true, t.print_saved_documents(place).into_owned())
        }
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
