//! Learning.

use super::Screen;
use crate::ui::Cx;
use egui::Ui;
use porchlight_core::model::Action;

#[derive(Default)]
pub struct Who;

impl Screen for Who {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct NewLearner;

impl Screen for NewLearner {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct Profile;

impl Screen for Profile {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct Street;

impl Screen for Street {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct LessonScreen;

impl Screen for LessonScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct ResultScreen;

impl Screen for ResultScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct Calm;

impl Screen for Calm {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}
