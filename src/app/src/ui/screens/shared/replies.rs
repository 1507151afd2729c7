//! The column beside the phone: the situation or what the last reply does, and the replies to choose from.

use super::explain::note;
use super::script::Script;
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, TextRole, Theme};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use porchlight_core::content::{Key, Reply};

/// Sizes to try, largest first, where a window is low.
const SIZES: [f32; 3] = [1.0, 0.9, 0.8];
/// The smallest type size, in points.
const SMALLEST: f32 = 16.0;

/// How a column with the text at its top and the replies at its bottom is arranged.
pub struct Plan {
    place: Rect,
    theme: Theme,
    /// Two replies lie side by side.
    paired: bool,
    heights: Vec<f32>,
    text: f32,
}

/// Between two replies, in points: more where a small finger presses.
fn gap(theme: &Theme) -> f32 {
    match theme.look {
        AudienceStyle::Age5 => SPACE_L,
        _ => SPACE_M,
    }
}

impl Plan {
    /// The largest type with which everything is in view; two replies lie side by side where that helps. `why` is what the
    /// last reply does, and takes the place of the situation.
    pub fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        at: &Script<'_>,
        replies: &[Reply],
        why: Option<&str>,
        place: Rect,
    ) -> Self {
        let mut last = None;
        for part in SIZES {
            let theme = Theme {
                scale: cx.theme.scale * part,
                ..cx.theme.clone()
            };
            if part < 1.0 && theme.type_size(TextRole::Body).0 < SMALLEST {
                continue;
            }
            let sized = cx.with_theme(&theme);
            let (around, width) = match why {
                Some(_) => (2.0 * SPACE_L, place.width() - 2.0 * SPACE_L),
                None => (0.0, place.width().min(theme.measure())),
            };
            let words = why.unwrap_or_else(|| at.text());
            let ink = theme.colors.ink;
            let laid = galley(ui, &sized, words, TextRole::Body, false, ink, width);
            for paired in [false, true] {
                if paired && replies.len() != 2 {
                    continue;
                }
                let half = (place.width() - gap(&theme)) / 2.0;
                let width = if paired { half } else { place.width() };
                let heights = replies.iter().map(|reply| {
                    let button = Button::new(at.part(reply.key.as_str()), Role::Quiet).wide();
                    button.height_at(ui, &sized, width)
                });
                let plan = Self {
                    heights: heights.collect(),
                    text: laid.size().y + around,
                    theme: theme.clone(),
                    paired,
                    place,
                };
                if plan.text + SPACE_M + plan.replies() <= place.height() {
                    return plan;
                }
                last = Some(plan);
            }
        }
        last.unwrap_or_else(|| Self {
            theme: cx.theme.clone(),
            paired: false,
            heights: vec![cx.theme.target(); replies.len()],
            text: 0.0,
            place,
        })
    }

    /// The height of the replies, in points.
    fn replies(&self) -> f32 {
        let gaps = gap(&self.theme) * self.heights.len().saturating_sub(1) as f32;
        if self.paired {
            self.heights.iter().copied().fold(0.0, f32::max)
        } else {
            self.heights.iter().sum::<f32>() + gaps
        }
    }

    /// Where the text is: at the top of the column.
    fn top(&self) -> Rect {
        let most = (self.place.height() - self.replies() - SPACE_M).max(0.0);
        let size = vec2(self.place.width(), self.text.min(most));
        Rect::from_min_size(self.place.min, size)
    }

    /// Draws the situation, or what the last reply does.
    pub fn text(&self, ui: &mut Ui, cx: &Cx<'_>, at: &Script<'_>, why: Option<&str>) {
        let cx = &cx.with_theme(&self.theme);
        let place = self.top();
        let builder = UiBuilder::new()
            .id_salt("text")
            .max_rect(place)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            let draw = |ui: &mut Ui| match why {
                Some(why) => note(ui, cx, why),
                None => widgets::paragraphs(ui, cx, at.text(), TextRole::Body),
            };
            if self.text > place.height() {
                // Longer texts of teenagers and adults in a low window.
                ScrollArea::vertical()
                    .id_salt("text")
                    .auto_shrink([false, false])
                    .show(ui, draw);
            } else {
                draw(ui);
            }
        });
    }

    /// Draws the replies at the bottom of the column, and the question above them where the situation no longer asks it.
    /// Returns the reply that was pressed.
    pub fn buttons(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        at: &Script<'_>,
        replies: &[Reply],
        (ask, focus): (bool, &mut bool),
    ) -> Option<Key> {
        let cx = &cx.with_theme(&self.theme);
        let high = self.replies();
        let (left, width) = (self.place.min.x, self.place.width());
        let mut top = self.place.max.y - high;
        let words = question(cx, at);
        let ink = cx.theme.colors.ink;
        let laid = galley(ui, cx, &words, TextRole::Body, true, ink, width);
        let above = top - laid.size().y - SPACE_M;
        if ask && above - SPACE_M >= self.top().max.y {
            let rect = Rect::from_min_size(pos2(left, above), vec2(width, laid.size().y));
            ui.scope_builder(UiBuilder::new().id_salt("ask").max_rect(rect), |ui| {
                widgets::strong(ui, cx, &words, TextRole::Body, ink);
            });
        }
        let gap = gap(&self.theme);
        let mut taken = None;
        for (ix, (reply, height)) in replies.iter().zip(&self.heights).enumerate() {
            let rect = if self.paired {
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
                button(ui, cx, at, reply, rect.height(), focus)
            });
            if pressed.inner {
                taken = Some(reply.key.clone());
            }
        }
        taken
    }
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
