//! Parents.

use super::Screen;
use crate::ui::Cx;
use egui::Ui;
use porchlight_core::model::Action;

#[derive(Default)]
pub struct ParentsHome;

impl Screen for ParentsHome {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct NewChild;

impl Screen for NewChild {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct ChecklistScreen;

impl Screen for ChecklistScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct PinEnter;

impl Screen for PinEnter {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct PinOffer;

impl Screen for PinOffer {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct ParentLessons;

impl Screen for ParentLessons {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}
