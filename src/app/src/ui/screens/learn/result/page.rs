//! The result as a scrolling page, for ages 14 to 17 and adults, and for everyone with large text. It comes to rest on whole
//! lines and cards.

use super::lists::Outcome;
use super::reward::Scene;
use super::showing;
use crate::ui::cx::Cx;
use crate::ui::screens::learn::resting::{Blocks, Resting};
use crate::ui::screens::shared::explain::promises;
use crate::ui::screens::shared::provenance::{is_late, reviewed};
use crate::ui::theme::{
    RADIUS_STAGE, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole, stage,
};
use crate::ui::widgets::{self, Button, Role};
use egui::{Rect, Sense, Ui, Vec2, vec2};
use porchlight_core::content::{Audience, Step};
use porchlight_core::model::{Action, Nav, PrintAbout, Route};

/// Side of the lamp that adults see in place of a house, in points.
const LAMP: f32 = 96.0;
/// The lamp's side in a narrow column, in points.
const SMALL_LAMP: f32 = 64.0;

/// Draws the page into its area. Returns whether the card to teach with was requested.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    resting: &mut Resting,
    (outcome, scene): (&Outcome<'_>, &Scene<'_>),
    place: Rect,
    out: &mut Vec<Action>,
) -> bool {
    let mut teaches = false;
    resting.show(ui, "result", place, |ui, blocks| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        if place.width() >= 900.0 && cx.theme.scale <= 1.4 {
            blocks.add(ui, |ui| teaches = beside(ui, cx, outcome, place, out));
            lists(ui, cx, outcome, blocks, out);
        } else {
            above(ui, cx, (outcome, scene), blocks, place);
            lists(ui, cx, outcome, blocks, out);
            rest(cx, outcome, out, |add| blocks.add(ui, |ui| add(ui)));
            if let Some(words) = outcome.teach() {
                blocks.add(ui, |ui| {
                    widgets::section(ui, cx, &cx.t.result_teach());
                    widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
                });
            }
            blocks.add(ui, |ui| ways(ui, cx, outcome, false, out));
        }
    });
    teaches
}

/// What was done on the left, and what is always true on the right.
fn beside(
    ui: &mut Ui,
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    place: Rect,
    out: &mut Vec<Action>,
) -> bool {
    let mut teaches = false;
    let width = (place.width() - SPACE_XXL) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XXL;
        ui.vertical(|ui| {
            ui.set_width(width);
            said(ui, cx, outcome, place.height());
            outcome.ticks(ui, cx, inks(cx), |ui, row| row(ui));
            ui.add_space(SPACE_S);
            teaches = ways(ui, cx, outcome, true, out);
        });
        ui.vertical(|ui| {
            ui.set_width(width);
            rest(cx, outcome, out, |add| add(ui));
        });
    });
    teaches
}

fn inks(cx: &Cx<'_>) -> (egui::Color32, egui::Color32) {
    (cx.theme.colors.ink, cx.theme.colors.good)
}

/// The one line, with a lamp to its left for readers who see no house.
fn said(ui: &mut Ui, cx: &Cx<'_>, outcome: &Outcome<'_>, height: f32) {
    let width = ui.available_width();
    let has_lamp = !outcome.lesson.audience.is_young() && cx.theme.scale <= 1.4;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XL;
        if has_lamp {
            let side = if width < 600.0 { SMALL_LAMP } else { LAMP };
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            ui.painter().rect_filled(rect, RADIUS_STAGE, stage::NIGHT);
            widgets::icon(ui, cx, "lamp-lit", rect.shrink(side * 0.19), stage::LAMP);
        }
        ui.vertical(|ui| {
            if has_lamp {
                ui.add_space(SPACE_M);
            }
            let width = ui.available_width().min(cx.theme.column());
            ui.set_max_width(width);
            widgets::heading_within(ui, cx, &outcome.line, vec2(width, height));
            if let Some(more) = &outcome.more {
                widgets::label(ui, cx, more, TextRole::Body, cx.theme.colors.ink);
            }
        });
    });
}

/// The one line, the house below it, and what was done.
fn above(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (outcome, scene): (&Outcome<'_>, &Scene<'_>),
    blocks: &mut Blocks<'_>,
    place: Rect,
) {
    blocks.add(ui, |ui| said(ui, cx, outcome, place.height()));
    if outcome.lesson.audience.is_young() {
        blocks.add(ui, |ui| {
            let height = (place.height() * 0.4).clamp(120.0, 300.0);
            let size = vec2(ui.available_width(), height);
            let (place, _) = ui.allocate_exact_size(size, Sense::hover());
            scene.middle(ui, cx, place);
        });
    }
    outcome.ticks(ui, cx, inks(cx), |ui, row| blocks.add(ui, |ui| row(ui)));
}

/// What is left to try, and what is worth another look.
fn lists(
    ui: &mut Ui,
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    blocks: &mut Blocks<'_>,
    out: &mut Vec<Action>,
) {
    let again = cx.t.result_again().into_owned();
    for (title, steps) in [
        (outcome.still_title(cx), &outcome.still),
        (again, &outcome.again),
    ] {
        let room = ui.available_width();
        let is_wide = room > 880.0 * cx.theme.scale && steps.len() > 1;
        let columns = if is_wide { 2 } else { 1 };
        let width = (room - SPACE_M * (columns as f32 - 1.0)) / columns as f32;
        for (ix, row) in steps.chunks(columns).enumerate() {
            let row: &[&Step] = row;
            let height = outcome.card_height(ui, cx, row, width);
            blocks.add(ui, |ui| {
                // A title must not be alone at the bottom edge.
                if ix == 0 {
                    ui.add_space(SPACE_S);
                    widgets::section(ui, cx, &title);
                }
                outcome.cards(ui, cx, row, vec2(width, height), out);
            });
        }
    }
}

/// The promises and the line for the family, each passed to `add`.
fn rest(
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    out: &mut Vec<Action>,
    mut add: impl FnMut(&mut dyn FnMut(&mut Ui)),
) {
    let t = cx.t;
    let lesson = outcome.lesson;
    add(&mut |ui| promises(ui, cx, lesson.audience, out));
    if !lesson.audience.is_child() && is_late(cx, lesson) {
        add(&mut |ui| {
            reviewed(ui, cx, lesson);
        });
    }
    if lesson.audience.is_child() {
        add(&mut |ui| {
            widgets::section(ui, cx, &t.result_together());
            let family = outcome.prose.part("lesson", "family");
            widgets::label(ui, cx, family, TextRole::Body, cx.theme.colors.ink);
            showing::ui(ui, cx, lesson, out);
        });
    }
}

/// The card to teach with, if it is behind a button, then printing and the lesson's sources. Returns whether the card was
/// requested.
fn ways(
    ui: &mut Ui,
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    has_card: bool,
    out: &mut Vec<Action>,
) -> bool {
    let t = cx.t;
    let lesson = outcome.lesson;
    let mut teaches = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_L;
        if has_card && outcome.teach().is_some() {
            teaches = Button::new(&t.result_teach(), Role::Plain)
                .icon("people")
                .show(ui, cx)
                .clicked();
        }
        let print = Button::new(&t.print_open(), Role::Plain)
            .icon("print")
            .show(ui, cx);
        if print.clicked() {
            let about = PrintAbout::Lesson(lesson.id.clone());
            out.push(Action::Nav(Nav::Go(Route::Print(about))));
        }
        if lesson.audience != Audience::Age5To7
            && Button::new(&t.sources_open(), Role::Plain)
                .icon("link")
                .show(ui, cx)
                .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Sources(lesson.id.clone()))));
        }
    });
    teaches
}
