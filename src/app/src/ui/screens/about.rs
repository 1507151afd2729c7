//! About.

use super::Screen;
use crate::ui::Cx;
use egui::Ui;
use porchlight_core::model::Action;

#[derive(Default)]
pub struct About;

impl Screen for About {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}
