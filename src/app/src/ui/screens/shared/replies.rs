//! The replies to choose from, beside the phone or below it, and above them the situation or what the last reply does.

use super::explain::note;
use super::script::Script;
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, TextRole, Theme};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::{Key, Reply};

/// Sizes to try, largest first, where a window is low.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
/// The smallest type size, in points.
const SMALLEST: f32 = 16.0;

/// How the column is arranged.
struct Plan {
    theme: Theme,
    /// Two replies lie side by side.
    paired: bool,
    heights: Vec<f32>,
    text: f32,
}

impl Plan {
    fn gap(&self) -> f32 {
        gap(&self.theme)
    }

    /// The height of the replies, in points.
    fn replies(&self) -> f32 {
        let gaps = self.gap() * self.heights.len().saturating_sub(1) as f32;
        if self.paired {
            self.heights.iter().copied().fold(0.0, f32::max)
        } else {
            self.heights.iter().sum::<f32>() + gaps
        }
    }
}

/// Between two replies, in points: more where a small finger presses.
fn gap(theme: &Theme) -> f32 {
    match theme.look {
        AudienceStyle::Age5 => SPACE_L,
        _ => SPACE_M,
    }
}

/// Draws the text at the top and the replies at the bottom of a column of this size. Returns the reply that was pressed.
pub fn fitted(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    replies: &[Reply],
    (why, room): (Option<&str>, Vec2),
    focus: &mut bool,
) -> Option<Key> {
    let plan = plan(ui, cx, at, replies, why, room);
    let cx = &cx.with_theme(&plan.theme);
    let start = ui.max_rect().min;
    let high = plan.replies();
    let most = (room.y - high - SPACE_M).max(0.0);
    let place = Rect::from_min_size(start, vec2(room.x, plan.text.min(most)));
    let builder = UiBuilder::new()
        .id_salt("text")
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        let draw = |ui: &mut Ui| match why {
            Some(why) => {
                note(ui, cx, why);
            }
            None => widgets::paragraphs(ui, cx, at.text(), TextRole::Body),
        };
        if plan.text > most {
            // Longer texts of teenagers and adults in a low window.
            ScrollArea::vertical()
                .id_salt("text")
                .auto_shrink([false, false])
                .show(ui, draw);
        } else {
            draw(ui);
        }
    });
    let top = start.y + room.y - high;
    let ask = question(cx, at);
    let strong = galley(
        ui,
        cx,
        &ask,
        TextRole::Body,
        true,
        cx.theme.colors.ink,
        room.x,
    );
    let asked = top - strong.size().y - SPACE_M;
    // The situation asks it already.
    if why.is_some() && asked - SPACE_M >= place.max.y {
        let rect = Rect::from_min_size(pos2(start.x, asked), strong.size());
        ui.scope_builder(UiBuilder::new().id_salt("ask").max_rect(rect), |ui| {
            widgets::strong(ui, cx, &ask, TextRole::Body, cx.theme.colors.ink);
        });
    }
    let mut taken = None;
    let mut at_y = top;
    for (ix, (reply, height)) in replies.iter().zip(&plan.heights).enumerate() {
        let rect = if plan.paired {
            let half = (room.x - plan.gap()) / 2.0;
            let left = start.x + ix as f32 * (half + plan.gap());
            Rect::from_min_size(pos2(left, top), vec2(half, high))
        } else {
            Rect::from_min_size(pos2(start.x, at_y), vec2(room.x, *height))
        };
        at_y += height + plan.gap();
        let builder = UiBuilder::new()
            .id_salt(reply.key.as_str())
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let pressed = ui.scope_builder(builder, |ui| {
            button(ui, cx, at, reply, rect.height(), focus)
        });
        if pressed.inner {
            taken = Some(reply.key.clone());
        }
    }
    taken
}

/// Draws the question and the replies one below the other. Returns the reply that was pressed.
pub fn stacked(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    replies: &[Reply],
    focus: &mut bool,
) -> Option<Key> {
    widgets::strong(
        ui,
        cx,
        &question(cx, at),
        TextRole::Body,
        cx.theme.colors.ink,
    );
    ui.spacing_mut().item_spacing.y = gap(cx.theme);
    let mut taken = None;
    for reply in replies {
        let pressed = ui.push_id(reply.key.as_str(), |ui| {
            button(ui, cx, at, reply, 0.0, focus)
        });
        if pressed.inner {
            taken = Some(reply.key.clone());
        }
    }
    taken
}

fn question(cx: &Cx<'_>, at: &Script<'_>) -> String {
    let name = at.part("name").to_owned();
    if at.audience.is_child() {
        cx.t.chat_what_should(name).into_owned()
    } else {
        cx.t.chat_what_should_say(name).into_owned()
    }
}

fn button(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    reply: &Reply,
    height: f32,
    focus: &mut bool,
) -> bool {
    let button = Button::new(at.part(reply.key.as_str()), Role::Quiet).wide();
    let response = button.min_height(height).show(ui, cx);
    if std::mem::take(focus) {
        response.request_focus();
    }
    response.clicked()
}

/// The largest type with which everything is in view; two replies lie side by side where that helps.
fn plan(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    replies: &[Reply],
    why: Option<&str>,
    room: Vec2,
) -> Plan {
    let mut best = None;
    for part in SIZES {
        let theme = Theme {
            scale: cx.theme.scale * part,
            ..cx.theme.clone()
        };
        if part < 1.0 && theme.type_size(TextRole::Body).0 < SMALLEST {
            continue;
        }
        let sized = cx.with_theme(&theme);
        let around = if why.is_some() { 2.0 * SPACE_L } else { 0.0 };
        let width = match why {
            Some(_) => room.x - around,
            None => room.x.min(theme.measure()),
        };
        let words = why.unwrap_or_else(|| at.text());
        let ink = theme.colors.ink;
        let laid = galley(ui, &sized, words, TextRole::Body, false, ink, width);
        for paired in [false, true] {
            let half = (room.x - gap(&theme)) / 2.0;
            if paired && replies.len() != 2 {
                continue;
            }
            let width = if paired { half } else { room.x };
            let heights = replies.iter().map(|reply| {
                let button = Button::new(at.part(reply.key.as_str()), Role::Quiet).wide();
                button.height_at(ui, &sized, width)
            });
            let plan = Plan {
                heights: heights.collect(),
                text: laid.size().y + around,
                theme: theme.clone(),
                paired,
            };
            if plan.text + SPACE_M + plan.replies() <= room.y {
                return plan;
            }
            best = Some(plan);
        }
    }
    best.unwrap_or_else(|| Plan {
        theme: cx.theme.clone(),
        paired: false,
        heights: vec![cx.theme.target(); replies.len()],
        text: 0.0,
    })
}
