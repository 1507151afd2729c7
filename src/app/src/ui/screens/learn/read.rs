//! A page to read: a picture and a few words.

use super::stage::Stage;
use super::step_view::StepView;
use super::terms;
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_XXL, TextRole};
use crate::ui::widgets;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, vec2};
use porchlight_core::content::Kind;

/// The maximum width of a picture beside a text, in points at 100 %.
const WIDEST: f32 = 760.0;

pub fn ui(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, words: &mut terms::Words, stage: &Stage) {
    let room = stage.room();
    let Some(picture) = &at.step.picture else {
        terms::paragraphs(ui, cx, at, words);
        return;
    };
    let alt = at.part("alt");
    let aspect = cx
        .pictures
        .aspect(&format!("assets/illustrations/{picture}.svg"));
    if cx.theme.look == AudienceStyle::Age5 {
        young(ui, cx, at, (picture, alt, aspect), words, stage);
        return;
    }
    let gap = SPACE_XXL;
    let least = 300.0 * cx.theme.scale;
    let text_width = cx.theme.measure().min((room.x - gap) * 0.55);
    let is_below_heading = ui.cursor().min.y > ui.max_rect().min.y;
    if is_below_heading || text_width < least || room.x < 2.0 * least {
        stacked(ui, cx, at, (picture, alt, aspect), words, room);
        return;
    }
    // The picture takes the room the text leaves, so that neither is isolated in empty space.
    let width = (room.x - gap - text_width)
        .min(WIDEST * cx.theme.scale)
        .min(room.y * aspect);
    let height = width / aspect;
    let start = ui.max_rect().min;
    let left = (room.x - width - gap - text_width) / 2.0;
    let text_height = words.height(ui, cx, at, text_width);
    let both = ((room.y - height.max(text_height)) * 0.4).max(0.0);
    let tallest = height.max(text_height);
    let place = |x: f32, width: f32, height: f32| {
        let top = both + (tallest - height) / 2.0;
        Rect::from_min_size(start + vec2(x, top), vec2(width, height))
    };
    let column = Layout::top_down(Align::Min);
    let at_left = place(left, width, height);
    ui.scope_builder(UiBuilder::new().max_rect(at_left).layout(column), |ui| {
        widgets::picture(ui, cx, picture, width, alt);
    });
    let at_right = place(left + width + gap, text_width, text_height);
    ui.scope_builder(UiBuilder::new().max_rect(at_right).layout(column), |ui| {
        terms::paragraphs(ui, cx, at, words);
    });
}

/// With very large text the words come first: the picture alone would fill the window.
fn stacked(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (picture, alt, aspect): (&str, &str, f32),
    words: &mut terms::Words,
    room: Vec2,
) {
    let width = room.x.min(WIDEST).min(room.y * 0.8 * aspect);
    terms::paragraphs(ui, cx, at, words);
    ui.add_space(SPACE_L);
    widgets::picture(ui, cx, picture, width, alt);
}

/// For the youngest: the picture as large as the window allows, with the words below it.
fn young(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (picture, alt, aspect): (&str, &str, f32),
    words: &mut terms::Words,
    stage: &Stage,
) {
    let room = stage.room();
    let measure = cx.theme.measure().min(room.x);
    if ui.cursor().min.y > ui.max_rect().min.y {
        // With very large text the heading is in the stage too: everything is one scrolling column.
        stacked(ui, cx, at, (picture, alt, aspect), words, room);
        return;
    }
    let least = (room.y * 0.45).min(240.0);
    let ink = cx.theme.colors.ink;
    let under = widgets::galley(ui, cx, at.text(), TextRole::Body, false, ink, measure);
    let left_over = room.y - under.size().y - SPACE_L;
    let start = ui.max_rect().min;
    let column = Layout::top_down(Align::Min);
    // Beside the words, the picture shrinks until all of them fit.
    let largest = (room.y * aspect).min(room.x * 0.56);
    let fits = |width: &f32| {
        let text = (room.x - width - SPACE_XXL).min(measure);
        let laid = widgets::galley(ui, cx, at.text(), TextRole::Body, false, ink, text);
        laid.size().y <= room.y
    };
    let sizes = [1.0, 0.9, 0.8, 0.7, 0.6].map(|part| largest * part);
    let side_width = sizes.into_iter().find(fits).unwrap_or(largest * 0.6);
    let side_text = (room.x - side_width - SPACE_XXL).min(measure);
    if is_low(ui, cx, at, room) && side_text > 260.0 * cx.theme.scale {
        let height = side_width / aspect;
        let laid = widgets::galley(ui, cx, at.text(), TextRole::Body, false, ink, side_text);
        let top = ((room.y - height) / 2.0).max(0.0);
        let start = start + vec2((room.x - side_width - SPACE_XXL - side_text) / 2.0, 0.0);
        let rect = Rect::from_min_size(start + vec2(0.0, top), vec2(side_width, height));
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(column), |ui| {
            widgets::picture(ui, cx, picture, side_width, alt);
        });
        let top = ((room.y - laid.size().y) / 2.0).max(0.0);
        let rect = Rect::from_min_size(
            start + vec2(side_width + SPACE_XXL, top),
            vec2(side_text, laid.size().y),
        );
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(column), |ui| {
            terms::paragraphs(ui, cx, at, words);
        });
        return;
    }
    let height = left_over.max(least);
    let width = (height * aspect).min(room.x).min(WIDEST * cx.theme.scale);
    let block = width / aspect + SPACE_L + under.size().y;
    let top = ((room.y - block) / 2.0).max(0.0);
    let rect = Rect::from_min_size(
        start + vec2((room.x - width) / 2.0, top),
        vec2(width, width / aspect),
    );
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(column), |ui| {
        widgets::picture(ui, cx, picture, width, alt);
    });
    let text = under.size().x.max(measure.min(room.x));
    let rect = Rect::from_min_size(
        start
            + vec2(
                (room.x - under.size().x.min(text)) / 2.0,
                top + width / aspect + SPACE_L,
            ),
        vec2(measure, under.size().y),
    );
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(column), |ui| {
        terms::paragraphs(ui, cx, at, words);
    });
}

/// Whether the window is too low for words below a picture on any page of the lesson. Then all pages show them beside it, for
/// a consistent look.
fn is_low(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, room: Vec2) -> bool {
    let measure = cx.theme.measure().min(room.x);
    let ink = cx.theme.colors.ink;
    at.lesson.pages.iter().any(|page| {
        let (Kind::Read, Some(picture)) = (&page.kind, &page.picture) else {
            return false;
        };
        let aspect = cx
            .pictures
            .aspect(&format!("assets/illustrations/{picture}.svg"));
        let words = at.text_of(page);
        let under = widgets::galley(ui, cx, words, TextRole::Body, false, ink, measure);
        let left_over = room.y - under.size().y - SPACE_L;
        let largest = (room.y * aspect).min(room.x * 0.56);
        left_over * aspect < largest * 0.8
    })
}
