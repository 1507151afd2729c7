//! A comic: its panels side by side, in two rows, or one at a time where the window is too small for the words. Its closing
//! question goes below them, to their right, or after the last one; the right answer fills the last bubble.

mod plan;

use self::plan::{ASIDE, Plan, arrange, asking};
use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::bubbles::{self, Drawn, Said};
use crate::ui::screens::shared::places::ASPECT;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::{
    Align, Layout, Rect, Role as Ax, Sense, Ui, UiBuilder, Vec2, WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::{Attempt, Choice, Comic, Key, Panel};
use porchlight_core::model::Action;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many times larger panels and type must be to justify a room that is partly under the sheet.
const MUCH: f32 = 1.25;

/// The current panel, where they come one at a time, and what was chosen.
#[derive(Default)]
pub struct State {
    panel: usize,
    /// Every panel has been on screen.
    seen: bool,
    picked: Option<Key>,
    right: bool,
    kept: Option<(u64, Plan, Vec2)>,
}

/// Draws the comic. Returns true once it has been read and its question, if any, answered.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    comic: &Comic,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let panels: Vec<(&Panel, Vec<Said>)> = comic
        .panels
        .iter()
        .map(|panel| {
            let part = |name: &str| at.part(name);
            (panel, bubbles::said(cx, comic, panel, state.right, part))
        })
        .collect();
    let asks = comic.choice.as_ref().map(|choice| (at, choice));
    let mut rooms = vec![stage.room()];
    if let Some(choice) = &comic.choice {
        // The options should stay above the sheet, whichever reason it shows.
        let reasons = choice.options.iter().map(|option| at.why(&option.key));
        let free = stage.above_sheet(ui, cx, reasons);
        rooms.insert(0, vec2(stage.room().x, free));
    }
    let (plan, room) = state.plan(ui, cx, &panels, asks, &rooms);
    let start = ui.cursor().min;
    let (shown, options_at) = if plan.columns == 0 {
        one_by_one(ui, cx, (at, comic), &panels, plan, state, room)
    } else {
        state.seen = true;
        side_by_side(ui, cx, at, &panels, plan, asks, room)
    };
    let mut bottom = shown;
    if let (Some(choice), Some(place)) = (&comic.choice, options_at) {
        bottom = bottom.max(ask(ui, cx, (at, choice), (plan, place), state, stage, out));
    } else if let (true, Some(choice)) = (state.right, &comic.choice) {
        // The last panel is shown again, now with the right words in it.
        let mut options = choice.options.iter();
        if let Some(option) = options.find(|option| option.right) {
            stage.verdict(true, at.why(&option.key), Rect::NOTHING);
        }
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(
        start,
        pos2(start.x + room.x, bottom.max(start.y)),
    ));
    match &comic.choice {
        Some(_) => state.right,
        None => state.seen,
    }
}

impl State {
    /// The arrangement and its room: the first of `rooms`, unless the panels are much larger in the next one. It is computed
    /// again when a room, the text size or the language changes.
    fn plan(
        &mut self,
        ui: &Ui,
        cx: &Cx<'_>,
        panels: &[(&Panel, Vec<Said>)],
        asks: Option<(&StepView<'_>, &Choice)>,
        rooms: &[Vec2],
    ) -> (Plan, Vec2) {
        let mut hasher = DefaultHasher::new();
        cx.like().hash(&mut hasher);
        for room in rooms {
            (room.x.to_bits(), room.y.to_bits()).hash(&mut hasher);
        }
        let like = hasher.finish();
        if let Some((known, plan, room)) = self.kept
            && known == like
        {
            return (plan, room);
        }
        let said: Vec<&[Said]> = panels.iter().map(|(_, said)| said.as_slice()).collect();
        let mut kept = (Plan::default(), Vec2::ZERO);
        let mut best = 0.0;
        for (ix, room) in rooms.iter().enumerate() {
            let covered = ix > 0;
            let (plan, score) = arrange(ui, cx, &said, asks, (*room, covered));
            // Keeping everything clear of the sheet is worth somewhat smaller panels, but not tiny ones.
            if ix == 0 || best == 0.0 || score > MUCH * best {
                kept = (plan, *room);
                best = score;
            }
        }
        self.kept = Some((like, kept.0, kept.1));
        kept
    }
}

/// Draws a panel as a named group: the picture, with its dialogue inside.
fn panel_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (panel, said): (&Panel, &[Said]),
    drawn: &Drawn,
    corner: egui::Pos2,
) {
    let rect = Rect::from_min_size(corner, drawn.size());
    let builder = UiBuilder::new()
        .id_salt((at.step.key.as_str(), panel.key.as_str()))
        .max_rect(rect)
        .accessibility_role(accesskit::Role::Image)
        .accessibility_label(at.part(&panel.alt()));
    ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_bounds(accesskit::Rect {
                x0: rect.min.x.into(),
                y0: rect.min.y.into(),
                x1: rect.max.x.into(),
                y1: rect.max.y.into(),
            });
        });
        drawn.paint_picture(ui, cx, corner, &panel.picture);
        for (ix, (bubble, said)) in drawn.bubbles.iter().zip(said).enumerate() {
            let heard = cx.aloud.block(&said.spoken).is_some();
            let bubble = bubble.translate(corner.to_vec2());
            bubble.paint(ui, cx, heard);
            let id = ui.scope_id().with(("bubble", ix));
            let response = ui.interact(bubble.rect(), id, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, &said.spoken));
        }
    });
}

/// Draws all panels. Returns where they end, and where the question goes.
fn side_by_side(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    panels: &[(&Panel, Vec<Said>)],
    plan: Plan,
    asks: Option<(&StepView<'_>, &Choice)>,
    room: Vec2,
) -> (f32, Option<Rect>) {
    let start = ui.cursor().min;
    let laid: Vec<Drawn> = panels
        .iter()
        .map(|(_, said)| bubbles::lay(ui, cx, said, plan.width, plan.size))
        .collect();
    let columns = plan.columns.max(1);
    let rows: Vec<f32> = laid
        .chunks(columns)
        .map(|row| row.iter().map(|drawn| drawn.sky).fold(0.0, f32::max))
        .collect();
    let gaps = SPACE_L * (rows.len().max(1) - 1) as f32;
    let height = rows
        .iter()
        .map(|sky| sky + plan.width / ASPECT)
        .sum::<f32>()
        + gaps;
    let width = columns as f32 * (plan.width + SPACE_L) - SPACE_L;
    let aside = (room.x - width - SPACE_L)
        .min(420.0 * cx.theme.scale)
        .max(0.0);
    let below = match asks {
        Some((at, choice)) if !plan.beside => asking(ui, cx, at, choice, room.x, true) + SPACE_L,
        _ => 0.0,
    };
    let whole = if plan.beside {
        width + SPACE_L + aside
    } else {
        width
    };
    let left = start.x + ((room.x - whole) / 2.0).max(0.0);
    // At the top, to leave the most room for the sheet below.
    let top = if plan.beside {
        start.y
    } else {
        start.y + ((room.y - height - below) * 0.4).max(0.0)
    };
    let mut y = top;
    let mut ix = 0;
    for sky in rows {
        for column in 0..columns {
            let (Some((panel, said)), Some(drawn)) = (panels.get(ix), laid.get(ix)) else {
                break;
            };
            let drawn = drawn.clone().with_sky(sky);
            let corner = pos2(left + column as f32 * (plan.width + SPACE_L), y);
            panel_ui(ui, cx, at, (panel, said), &drawn, corner);
            ix += 1;
        }
        y += sky + plan.width / ASPECT + SPACE_L;
    }
    let bottom = top + height;
    let options = if plan.beside {
        Rect::from_min_size(pos2(left + width + SPACE_L, top), vec2(aside, height))
    } else {
        Rect::from_min_size(
            pos2(start.x, bottom + SPACE_L),
            vec2(room.x, (below - SPACE_L).max(0.0)),
        )
    };
    (bottom, asks.map(|_| options))
}

/// Draws one panel and the buttons to the others. Returns where it ends, and where the question goes: it comes after the last
/// panel, and once it is answered that panel is shown again.
fn one_by_one(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, comic): (&StepView<'_>, &Comic),
    panels: &[(&Panel, Vec<Said>)],
    plan: Plan,
    state: &mut State,
    room: Vec2,
) -> (f32, Option<Rect>) {
    let start = ui.cursor().min;
    let asks = comic.choice.is_some() && !state.right;
    let of = panels.len();
    let last = if asks { of } else { of.saturating_sub(1) };
    state.panel = state.panel.min(last);
    let target = cx.theme.target();
    // The question has the stage to itself, with the back button to its left.
    let left = if room.x >= 2.0 * ASIDE * cx.theme.scale {
        ASIDE * cx.theme.scale + SPACE_L
    } else {
        0.0
    };
    let mut row = Rect::from_min_size(start, vec2(room.x, target));
    let mut layout = Layout::left_to_right(Align::Center);
    let mut bottom = start.y;
    if let Some((panel, said)) = panels.get(state.panel) {
        let drawn = bubbles::lay(ui, cx, said, plan.width, plan.size);
        let aside = if plan.beside {
            ASIDE * cx.theme.scale + SPACE_L
        } else {
            0.0
        };
        let left = start.x + ((room.x - drawn.width - aside) / 2.0).max(0.0);
        let corner = pos2(left, start.y);
        panel_ui(ui, cx, at, (panel, said), &drawn, corner);
        bottom = corner.y + drawn.size().y;
        if plan.beside {
            let nav = pos2(left + drawn.width + SPACE_L, start.y);
            row = Rect::from_min_size(nav, vec2(aside - SPACE_L, drawn.size().y));
            layout = Layout::top_down(Align::Min);
        } else {
            row = row.translate(vec2(0.0, bottom + SPACE_M - start.y));
        }
    }
    let builder = UiBuilder::new()
        .id_salt((at.step.key.as_str(), "panels"))
        .max_rect(row)
        .layout(layout);
    let mut to = state.panel;
    let bar = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE_L, SPACE_M);
        if state.panel > 0
            && Button::new(&cx.t.comic_before(), Role::Quiet)
                .icon("back")
                .show(ui, cx)
                .clicked()
        {
            to -= 1;
        }
        if state.panel < of {
            let place = cx.t.comic_panel_of(state.panel + 1, of);
            widgets::label(ui, cx, &place, TextRole::Small, cx.theme.colors.soft);
        }
        let next = if state.panel + 1 < of {
            cx.t.comic_next()
        } else {
            cx.t.comic_your_turn()
        };
        if state.panel < last
            && Button::new(&next, Role::Act)
                .icon("forward")
                .show(ui, cx)
                .clicked()
        {
            to += 1;
        }
    });
    // The question appears only with the panel that was drawn in this frame.
    let is_asked = state.panel == of;
    state.seen |= state.panel + 1 >= of;
    state.panel = to;
    let bottom = bar.response.rect.max.y.max(bottom);
    let options = if left > 0.0 {
        Rect::from_min_size(pos2(start.x + left, start.y), vec2(room.x - left, 0.0))
    } else {
        Rect::from_min_size(pos2(start.x, bottom + SPACE_L), vec2(room.x, 0.0))
    };
    (bottom, is_asked.then_some(options))
}

fn option_button<'a>(
    cx: &Cx<'_>,
    words: &'a str,
    ix: usize,
    picked: bool,
    told: Option<bool>,
) -> Button<'a> {
    let mark = if cx.theme.look == AudienceStyle::Age5 {
        Mark::None
    } else {
        Mark::Answer(ix)
    };
    let button = Button::new(words, Role::Card)
        .wide()
        .mark(mark)
        .radio(picked);
    match told {
        Some(good) => button.outcome(good),
        None => button,
    }
}

/// Draws the question and its options. Returns where they end.
fn ask(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, choice): (&StepView<'_>, &Choice),
    (plan, place): (Plan, Rect),
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> f32 {
    let row = plan.columns > 0 && !plan.beside;
    let count = choice.options.len() as f32;
    let builder = UiBuilder::new()
        .id_salt((at.step.key.as_str(), "ask"))
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    let asked = ui.scope_builder(builder, |ui| {
        widgets::strong(ui, cx, at.part("ask"), TextRole::Body, cx.theme.colors.ink)
    });
    stage.told(asked.response.rect);
    let mut top = asked.response.rect.max.y + SPACE_S;
    let each = if row {
        (place.width() - SPACE_M * (count - 1.0)) / count
    } else {
        place.width()
    };
    let mut left = place.min.x;
    let mut bottom = top;
    let mut told = None;
    let mut all = Vec::new();
    for (ix, option) in choice.options.iter().enumerate() {
        let words = at.part(option.key.as_str());
        let picked = state.picked.as_ref() == Some(&option.key);
        let button = option_button(cx, words, ix, picked, picked.then_some(option.right));
        let height = button.height_at(ui, cx, each);
        let rect = Rect::from_min_size(pos2(left, top), vec2(each, height));
        let builder = UiBuilder::new()
            .id_salt((at.step.key.as_str(), "option", ix))
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let clicked = ui.scope_builder(builder, |ui| button.show(ui, cx).clicked());
        if clicked.inner {
            state.picked = Some(option.key.clone());
            state.right |= option.right;
            let attempt = Attempt::Picked(BTreeSet::from([option.key.clone()]));
            at.did(attempt, out);
            stage.answered();
        }
        if state.picked.as_ref() == Some(&option.key) {
            told = Some((option, rect));
        }
        all.push(rect);
        bottom = f32::max(bottom, rect.max.y);
        if row {
            left += each + SPACE_M;
        } else {
            top = rect.max.y + SPACE_M;
        }
    }
    if let Some((option, rect)) = told {
        stage.verdict(option.right, at.why(&option.key), rect);
        stage.spare(all);
    }
    bottom
}
