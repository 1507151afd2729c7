//! The column beside the phone: the situation or the effect of the last reply, and the replies to choose from.

use super::explain::note;
use super::hear::{SIDE as HEAR, can_hear, hear_at};
use super::script::Script;
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, TextRole, Theme, UNTINTED};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::{Key, Reply};
use porchlight_core::model::Action;

/// In a low window, the type sizes to try, largest first.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
/// The smallest type size, in points.
const SMALLEST: f32 = 16.0;

/// One step of a chat: the effect of the previous reply, which replaces the situation, and the replies.
pub struct Step<'a> {
    /// The effect of the last reply; `None` at the beginning.
    pub why: Option<&'a str>,
    /// The replies to choose from.
    pub replies: &'a [Reply],
}

/// The layout of a column with the text and the replies below it. It is the same for every step of a chat, so nothing moves.
#[derive(Clone, Copy)]
pub struct Plan {
    /// The share of the text size.
    size: f32,
    /// Replies are side by side in pairs.
    paired: bool,
    /// The question is repeated above the replies once the situation is no longer shown.
    asks: bool,
    /// The heights of the text and of the replies at the step that needs the most, in points.
    text: f32,
    replies: f32,
}

/// The gap between two replies, in points: larger for small children's fingers.
fn gap(theme: &Theme) -> f32 {
    match theme.look {
        AudienceStyle::Age5 => SPACE_L,
        _ => SPACE_M,
    }
}

fn smaller(cx: &Cx<'_>, part: f32) -> Theme {
    Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    }
}

impl Plan {
    /// The largest type with which every step is in view in a column of this size; replies are in pairs if that helps.
    pub fn new(ui: &Ui, cx: &Cx<'_>, at: &Script<'_>, steps: &[Step<'_>], room: Vec2) -> Self {
        let mut last = None;
        for part in SIZES {
            let theme = smaller(cx, part);
            if part < 1.0 && theme.type_size(TextRole::Body).0 < SMALLEST {
                continue;
            }
            let sized = cx.with_theme(&theme);
            let cx = &sized;
            for (paired, asks) in [(false, true), (true, true), (false, false), (true, false)] {
                let mut plan = Self {
                    size: part,
                    paired,
                    asks,
                    text: 0.0,
                    replies: 0.0,
                };
                for step in steps {
                    let text = plan.text_height(ui, cx, at, step.why, room.x);
                    let (_, replies) = plan.heights(ui, cx, at, step.replies, room.x);
                    plan.text = plan.text.max(text);
                    plan.replies = plan.replies.max(replies);
                }
                if plan.height() <= room.y {
                    return plan;
                }
                last = Some(plan);
            }
        }
        // In a low window, the longer texts of teenagers and adults scroll.
        let mut plan = last.unwrap_or_else(|| Self {
            size: 1.0,
            paired: false,
            asks: false,
            text: 0.0,
            replies: cx.theme.target(),
        });
        plan.text = (room.y - plan.replies - SPACE_M).max(0.0);
        plan
    }

    fn theme(&self, cx: &Cx<'_>) -> Theme {
        smaller(cx, self.size)
    }

    /// The height of the text and the replies, in points.
    pub fn height(&self) -> f32 {
        self.text + SPACE_M + self.replies
    }

    fn question(ui: &Ui, cx: &Cx<'_>, at: &Script<'_>, width: f32) -> f32 {
        let words = question(cx, at);
        let laid = galley(ui, cx, &words, TextRole::Body, true, UNTINTED, width);
        laid.size().y
    }

    /// The height of the situation, or of a reply's effect with the question below it, in points.
    fn text_height(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        at: &Script<'_>,
        why: Option<&str>,
        width: f32,
    ) -> f32 {
        let high = |words: &str, width: f32| {
            let laid = galley(ui, cx, words, TextRole::Body, false, UNTINTED, width);
            laid.size().y
        };
        let Some(why) = why else {
            let width = width.min(cx.theme.measure());
            let paragraphs = at.text().split("\n\n");
            let each = paragraphs.map(|words| high(words, width) + SPACE_M * cx.theme.scale);
            return each.sum::<f32>() - SPACE_M * cx.theme.scale;
        };
        // A card's border takes a point on each side.
        let told = high(why, width - 2.0 * SPACE_L - 2.0) + 2.0 * SPACE_L + 2.0;
        if self.asks {
            told + SPACE_M + Self::question(ui, cx, at, width)
        } else {
            told
        }
    }

    /// The height of each reply, and the total height.
    fn heights(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        at: &Script<'_>,
        replies: &[Reply],
        width: f32,
    ) -> (Vec<f32>, f32) {
        let gap = gap(cx.theme);
        let paired = self.paired && replies.len() == 2;
        let each = if paired { (width - gap) / 2.0 } else { width };
        let heights = replies.iter().map(|reply| {
            let words = at.part(reply.key.as_str());
            button(cx, words).height_at(ui, cx, each)
        });
        let heights: Vec<f32> = heights.collect();
        let all = if paired {
            heights.iter().copied().fold(0.0, f32::max)
        } else {
            heights.iter().sum::<f32>() + gap * heights.len().saturating_sub(1) as f32
        };
        (heights, all)
    }

    /// Draws the situation, or the effect of the last reply, right above the question and the replies.
    pub fn text(&self, ui: &mut Ui, cx: &Cx<'_>, at: &Script<'_>, why: Option<&str>, column: Rect) {
        let theme = self.theme(cx);
        let cx = &cx.with_theme(&theme);
        let high = self.text_height(ui, cx, at, why, column.width());
        let below = match why {
            Some(_) if self.asks => SPACE_M + Self::question(ui, cx, at, column.width()),
            _ => 0.0,
        };
        let bottom = column.min.y + self.text - below;
        let top = (column.min.y + self.text - high).max(column.min.y);
        let place = Rect::from_min_max(pos2(column.min.x, top), pos2(column.max.x, bottom));
        let builder = UiBuilder::new()
            .id_salt("text")
            .max_rect(place)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            let draw = |ui: &mut Ui| match why {
                Some(why) => note(ui, cx, why),
                None => widgets::paragraphs(ui, cx, at.text(), TextRole::Body),
            };
            if high > self.text + 0.5 {
                ScrollArea::vertical()
                    .id_salt("text")
                    .auto_shrink([false, false])
                    .show(ui, draw);
            } else {
                draw(ui);
            }
        });
    }

    /// Draws the replies below the text, and the question above them if the situation no longer asks it. Returns the reply that
    /// was pressed.
    pub fn buttons(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (at, step): (&Script<'_>, &Step<'_>),
        column: Rect,
        focus: &mut bool,
        out: &mut Vec<Action>,
    ) -> Option<Key> {
        let theme = self.theme(cx);
        let cx = &cx.with_theme(&theme);
        let (left, width) = (column.min.x, column.width());
        let bottom = column.min.y + self.text;
        if self.asks && step.why.is_some() {
            let high = Self::question(ui, cx, at, width);
            let rect = Rect::from_min_size(pos2(left, bottom - high), vec2(width, high));
            ui.scope_builder(UiBuilder::new().id_salt("ask").max_rect(rect), |ui| {
                let ink = cx.theme.colors.ink;
                widgets::strong(ui, cx, &question(cx, at), TextRole::Body, ink);
            });
        }
        let gap = gap(cx.theme);
        let (heights, high) = self.heights(ui, cx, at, step.replies, width);
        let paired = self.paired && step.replies.len() == 2;
        let mut top = bottom + SPACE_M;
        let mut taken = None;
        for (ix, (reply, height)) in step.replies.iter().zip(&heights).enumerate() {
            let rect = if paired {
                let half = (width - gap) / 2.0;
                let at = pos2(left + ix as f32 * (half + gap), top);
                Rect::from_min_size(at, vec2(half, high))
            } else {
                let rect = Rect::from_min_size(pos2(left, top), vec2(width, *height));
                top += height + gap;
                rect
            };
            let builder = UiBuilder::new()
                .id_salt(reply.key.as_str())
                .max_rect(rect)
                .layout(Layout::top_down(Align::Min));
            let pressed = ui.scope_builder(builder, |ui| {
                reply_ui(ui, cx, (at, reply), rect.height(), focus, out)
            });
            if pressed.inner {
                taken = Some(reply.key.clone());
            }
        }
        taken
    }
}

/// Draws the question and the replies stacked vertically. Returns the reply that was pressed.
pub fn stacked(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &Script<'_>,
    replies: &[Reply],
    focus: &mut bool,
    out: &mut Vec<Action>,
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
            reply_ui(ui, cx, (at, reply), 0.0, focus, out)
        });
        if pressed.inner {
            taken = Some(reply.key.clone());
        }
    }
    taken
}

/// The height of what [`stacked`] draws, in points.
pub fn stacked_height(ui: &Ui, cx: &Cx<'_>, at: &Script<'_>, replies: &[Reply]) -> f32 {
    let width = ui.available_width();
    let each = replies.iter().map(|reply| {
        let words = at.part(reply.key.as_str());
        button(cx, words).height_at(ui, cx, width) + gap(cx.theme)
    });
    Plan::question(ui, cx, at, width) + each.sum::<f32>()
}

fn question(cx: &Cx<'_>, at: &Script<'_>) -> String {
    let name = at.part("name").to_owned();
    if at.audience.is_child() {
        cx.t.chat_what_should(name).into_owned()
    } else {
        cx.t.chat_what_should_say(name).into_owned()
    }
}

/// Whether each reply has a button to hear it, for children who do not read yet.
fn is_heard(cx: &Cx<'_>) -> bool {
    cx.theme.look == AudienceStyle::Age5 && can_hear(cx)
}

fn button<'a>(cx: &Cx<'_>, words: &'a str) -> Button<'a> {
    // No tint on hover: the pointer often rests where the next replies appear, and none of them is chosen yet.
    let button = Button::new(words, Role::Quiet).wide().edged();
    if is_heard(cx) {
        button.aside(HEAR)
    } else {
        button
    }
}

fn reply_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, reply): (&Script<'_>, &Reply),
    height: f32,
    focus: &mut bool,
    out: &mut Vec<Action>,
) -> bool {
    let words = at.part(reply.key.as_str());
    let response = button(cx, words).min_height(height).show(ui, cx);
    if std::mem::take(focus) {
        response.request_focus();
    }
    if is_heard(cx) {
        let rect = response.rect;
        let corner = pos2(rect.max.x - SPACE_S - HEAR, rect.center().y - HEAR / 2.0);
        hear_at(ui, cx, reply.key.as_str(), words, corner, out);
    }
    response.clicked()
}
