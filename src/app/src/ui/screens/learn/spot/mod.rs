//! Spot the signs: every bubble of the chat can be pressed and responds at once. A found sign is circled, and a thread leads
//! from it to its name in the margin. The reason opens beside the phone, so it covers no bubble. The learner judges how many
//! signs there are: there may be none, and a button says that there are no more.

mod bubbles;
mod margin;

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::phone::Phone;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::screens::shared::scroller::{Scroll, scroller};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets;
use bubbles::{Bubble, Fit};
use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, vec2};
use porchlight_core::content::{Attempt, Key, Spot, SpotLine};
use porchlight_core::model::Action;
use std::collections::BTreeSet;

/// The minimum width of the margin beside the phone, and the minimum height of a stage that has one, in points at 100 %.
const MARGIN: f32 = 300.0;

/// The lines pressed so far.
#[derive(Default)]
pub struct State {
    pressed: BTreeSet<Key>,
    /// The line pressed last.
    last: Option<Key>,
    /// Set if the last action was to say that there are no more signs: whether that was right.
    said: Option<bool>,
    /// Whether the learner has said so and was right.
    done: bool,
    scroll: Scroll,
}

impl State {
    fn has_found(&self, line: &SpotLine) -> bool {
        line.sign.is_some() && self.pressed.contains(&line.key)
    }

    fn has_found_all(&self, spot: &Spot) -> bool {
        spot.lines
            .iter()
            .all(|line| line.sign.is_none() || self.has_found(line))
    }
}

/// Draws the chat. Returns true once every warning sign has been found and the learner has said that there are no more.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    spot: &Spot,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let room = stage.room();
    let start = ui.cursor().min;
    // There are no replies beside this chat, so the phone is wider than in the chat practice.
    let scale = cx.theme.scale;
    let wide = (room.x * 0.56).clamp(460.0 * scale, 580.0 * scale);
    let beside = room.x - wide - SPACE_XL;
    let least = MARGIN * cx.theme.scale;
    let side_by_side = beside >= least && room.y >= least;
    let phone = Phone {
        other: at.part("other"),
        avatar: None,
    };
    // The area the sheet must avoid: with a margin beside it, the whole phone stays free.
    let mut free = None;
    let mut names = Vec::new();
    let drawn = if side_by_side {
        let margin = Rect::from_min_size(start, vec2(beside, room.y));
        let left = vec2(beside + SPACE_XL, 0.0);
        let place = Rect::from_min_size(start + left, vec2(wide, room.y));
        let fit = Fit::best(ui, cx, at, spot, place.size());
        let has_head = fit.head > 0.0;
        let other = (!has_head).then_some(phone.other);
        let margin = margin::Margin::task(ui, cx, at, (spot, state), (margin, other));
        // Threads run between the sheet and the phone, so the sheet keeps clear of that gap too.
        free = Some(place.with_min_x(margin.right() + SPACE_M));
        let place = if has_head {
            let high = fit.panel(ui, cx, at, spot, wide).ceil();
            place.with_max_y(place.max.y.min(place.min.y + high))
        } else {
            place.expand2(vec2(0.0, fit.inset))
        };
        let sized = cx.with_theme(&fit.theme);
        let body = phone.case(ui, &sized, place, fit.head);
        let mut scroll = std::mem::take(&mut state.scroll);
        scroll.inset(fit.inset);
        scroll.rests_at(fit.stops(ui, &sized, at, spot, body.width() - 2.0 * SPACE_L));
        let salt = ("spot", phone.other);
        let drawn = scroller(ui, cx, salt, body, &mut scroll, |ui, _| {
            bubbles::ui(ui, &sized, at, spot, state, &fit)
        });
        state.scroll = scroll;
        names = margin.names(ui, cx, at, (spot, state), (body, &drawn));
        ui.advance_cursor_after_rect(Rect::from_min_size(start, room));
        drawn
    } else {
        stacked(ui, cx, at, (spot, state), &phone)
    };
    let pressed = drawn
        .iter()
        .zip(&spot.lines)
        .find(|(drawn, _)| drawn.pressed);
    if let Some((_, line)) = pressed {
        state.last = Some(line.key.clone());
        state.said = None;
        state.pressed.insert(line.key.clone());
        stage.answered();
    }
    if !state.done && stage.check(&cx.t.spot_no_more()) {
        state.last = None;
        state.said = Some(state.has_found_all(spot));
        stage.answered();
        if state.has_found_all(spot) {
            state.done = true;
            let signs = spot.lines.iter().filter(|line| line.sign.is_some());
            let signs = signs.map(|line| line.key.clone()).collect();
            at.did(Attempt::Picked(signs), out);
        }
    }
    let told = drawn.iter().zip(&spot.lines);
    for (drawn, line) in told.filter(|(_, line)| state.last.as_ref() == Some(&line.key)) {
        let chosen = free.unwrap_or(drawn.rect);
        let why = at.why(&line.key);
        match line.sign {
            Some(sign) => {
                stage.verdict_on(true, &sign_name(cx, at.lesson.audience, sign), chosen);
                stage.more(why, false);
            }
            None => stage.verdict(false, why, chosen),
        }
    }
    let all = all_found(cx, at, spot);
    let phone = free.unwrap_or(Rect::NOTHING);
    let adult = !at.lesson.audience.is_child();
    match state.said {
        Some(true) => stage.verdict(true, &all, phone),
        Some(false) if adult => stage.verdict(false, &cx.t.spot_one_left_adult(), phone),
        Some(false) => stage.verdict(false, &cx.t.spot_one_left(), phone),
        None => {}
    }
    if state.said.is_some() {
        stage.spare(drawn.iter().map(|drawn| drawn.rect));
    }
    stage.spare(names);
    let hint = if state.done {
        all
    } else if state.pressed.is_empty() && adult {
        cx.t.spot_start_adult().into_owned()
    } else if state.pressed.is_empty() {
        cx.t.spot_start().into_owned()
    } else {
        count(cx, spot, state)
    };
    stage.hint(&hint);
    state.done
}

/// The text once all signs are found, or if there are none.
fn all_found(cx: &Cx<'_>, at: &StepView<'_>, spot: &Spot) -> String {
    let has_sign = spot.lines.iter().any(|line| line.sign.is_some());
    let words = match (has_sign, at.lesson.audience.is_child()) {
        (true, true) => cx.t.spot_all(),
        (true, false) => cx.t.spot_all_adult(),
        (false, _) => cx.t.spot_none(),
    };
    words.into_owned()
}

/// The number of signs found so far. The total is not revealed.
fn count(cx: &Cx<'_>, spot: &Spot, state: &State) -> String {
    let found = spot.lines.iter().filter(|line| state.has_found(line));
    cx.t.spot_found(found.count()).into_owned()
}

/// With very large text: the task, the phone and the names found, stacked vertically.
fn stacked(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (spot, state): (&Spot, &State),
    phone: &Phone<'_>,
) -> Vec<Bubble> {
    widgets::paragraphs(ui, cx, at.text(), TextRole::Body);
    ui.add_space(SPACE_M);
    let fit = Fit::roomy(cx);
    let width = ui.available_width();
    let inside = fit.height(ui, cx, at, spot, width - 2.0 * SPACE_L);
    let high = Phone::head(cx) + inside + 2.0 * SPACE_M + 3.0;
    let (place, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    let body = phone.case(ui, cx, place, Phone::head(cx));
    let builder = UiBuilder::new()
        .id_salt("spot")
        .max_rect(body.shrink2(vec2(SPACE_L, SPACE_M)))
        .layout(Layout::top_down(Align::Min));
    let drawn = ui.scope_builder(builder, |ui| bubbles::ui(ui, cx, at, spot, state, &fit));
    ui.add_space(SPACE_M);
    let soft = cx.theme.colors.soft;
    widgets::label(ui, cx, &count(cx, spot, state), TextRole::Body, soft);
    for line in spot.lines.iter().filter(|line| state.has_found(line)) {
        if let Some(sign) = line.sign {
            let name = sign_name(cx, at.lesson.audience, sign);
            widgets::strong(ui, cx, &name, TextRole::Body, cx.theme.colors.good);
        }
    }
    drawn.inner
}
