//! Teachers.

use super::Screen;
use crate::ui::Cx;
use egui::Ui;
use porchlight_core::model::Action;

#[derive(Default)]
pub struct TeachersHome;

impl Screen for TeachersHome {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct School;

impl Screen for School {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct Present;

impl Screen for Present {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}
