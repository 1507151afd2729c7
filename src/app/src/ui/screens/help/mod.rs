//! Help.

use super::Screen;
use crate::ui::Cx;
use egui::Ui;
use porchlight_core::model::Action;

#[derive(Default)]
pub struct Help;

impl Screen for Help {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct HelpCountry;

impl Screen for HelpCountry {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct HelpShow;

impl Screen for HelpShow {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct HelpCall;

impl Screen for HelpCall {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}

#[derive(Default)]
pub struct HelpLarge;

impl Screen for HelpLarge {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let _ = (ui, cx, out);
    }
}
