//! The teachers' screens: a lesson chosen in two presses, the school's contact people, and a lesson on the wall.

mod before;
mod before_after;
mod home;
mod lesson_card;
mod phone_test;
mod phones;
mod plan;
mod plans;
mod present;
mod report;
mod review;
mod school;
mod seeking;
mod slips;
mod totals;

pub use before_after::BeforeAfter;
pub use home::TeachersHome;
pub use phone_test::PhoneTest;
pub use phones::Phones;
pub use plan::PlanScreen;
pub use plans::{NewPlan, Plans};
pub use present::Present;
pub use report::{ClassReport, Classes};
pub use review::{Booster, ClassAgain};
pub use school::School;
pub use slips::SlipsScreen;
use totals::telling_words;

use crate::ui::cx::Cx;
use crate::ui::screens::shared::policy;
use crate::ui::theme::{SPACE_M, TextRole};
use crate::ui::widgets;
use egui::{Sense, Ui, Vec2};
use porchlight_core::content::LessonId;
use porchlight_core::model::Route;

/// A line with an icon in front: objectives, prompts, things to do first.
fn pointed(ui: &mut Ui, cx: &Cx<'_>, icon: &str, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let side = cx.theme.type_size(TextRole::Body).1;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        widgets::icon(ui, cx, icon, rect.shrink(side * 0.12), cx.theme.colors.soft);
        ui.vertical(|ui| {
            widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        });
    });
}

/// Whether classes may answer from phones on this computer.
fn has_phones(cx: &Cx<'_>) -> bool {
    cx.model.may_open(&Route::PhoneTest)
}

/// Says that the school turned answers from phones off, in place of a button to them.
fn no_phones(ui: &mut Ui, cx: &Cx<'_>) {
    if !has_phones(cx) {
        policy::fixed(ui, cx, &cx.t.policy_fixed_phones());
    }
}

/// The titles of several lessons in one line.
fn topics(cx: &Cx<'_>, lessons: &[LessonId]) -> String {
    let titles: Vec<String> = lessons
        .iter()
        .map(|id| cx.texts.lesson(id.as_str()).text("lesson").to_owned())
        .collect();
    titles.join(", ")
}
