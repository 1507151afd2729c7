//! The pressable bubbles, laid out so that all of them are in view if the window allows it.

use super::super::step_view::StepView;
use super::State;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::phone::{Phone, UNDER, paint_bubble};
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::{RADIUS_BUBBLE, SPACE_L, SPACE_M, SPACE_S, TextRole, Theme};
use crate::ui::widgets::{focus_ring, galley, read_galley};
use egui::style::ScrollAnimation;
use egui::{
    CursorIcon, Galley, Pos2, Rect, Role as Ax, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};
use porchlight_core::content::{Shown, Speaker, Spot, SpotLine};
use std::sync::Arc;

/// The usual height of a touch target, and the minimum in a low window, in points.
const TARGETS: (f32, f32) = (52.0, 44.0);
/// The smallest type, in points.
const SMALLEST: f32 = 16.0;
/// The width of the ring around a found sign, in points.
const RING: f32 = 4.0;
/// The gap between two bubbles as painted, in points.
const APART: f32 = SPACE_S;

/// One bubble as it was drawn.
pub struct Bubble {
    pub rect: Rect,
    pub pressed: bool,
}

/// How the bubbles are laid out.
pub struct Fit {
    pub theme: Theme,
    /// The height of the phone's header, in points; 0 if there is none.
    pub head: f32,
    /// The margin above the first and below the last bubble, in points.
    pub inset: f32,
    /// The padding inside a bubble, above and below its words, in points.
    pad: f32,
    /// The minimum height of a touch target, and the gap between two of them, in points.
    target: f32,
    gap: f32,
}

impl Fit {
    /// The layout for unlimited room.
    pub fn roomy(cx: &Cx<'_>) -> Self {
        Self {
            theme: cx.theme.clone(),
            head: Phone::head(cx),
            inset: SPACE_M,
            pad: 10.0,
            target: TARGETS.0,
            gap: APART,
        }
    }

    /// The roomiest layout in which everything is in view on a phone of this size. If there is none, the phone scrolls.
    pub fn best(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, spot: &Spot, size: Vec2) -> Self {
        let roomy = Self::roomy(cx);
        let sized = |part: f32| Theme {
            scale: cx.theme.scale * part,
            ..cx.theme.clone()
        };
        // Touch targets may be adjacent, but the painted bubbles stay apart.
        let tight = |part: f32, has_head: bool, target: f32| {
            let theme = sized(part);
            let line = theme.type_size(TextRole::Body).1;
            Self {
                head: if has_head { line + 2.0 } else { 0.0 },
                theme,
                inset: 4.0,
                pad: 3.0,
                target,
                gap: 0.0,
            }
        };
        let (high, low) = TARGETS;
        let ways = [
            Self::roomy(cx),
            Self {
                theme: sized(0.9),
                ..Self::roomy(cx)
            },
            tight(1.0, true, high),
            tight(0.9, true, high),
            tight(1.0, true, low),
            tight(0.9, true, low),
            tight(1.0, false, low),
            tight(0.9, false, low),
            tight(0.8, false, low),
        ];
        let used = |fit: &Self| fit.panel(ui, cx, at, spot, size.x);
        let fits = |fit: &Self| {
            let large_enough = fit.theme.scale >= cx.theme.scale
                || fit.theme.type_size(TextRole::Body).0 >= SMALLEST;
            large_enough && used(fit) <= size.y
        };
        let mut best = ways.into_iter().find(fits).unwrap_or(roomy);
        if best.gap == 0.0 && best.head > 0.0 {
            // Spare height goes to the header, which is tight in this layout.
            best.head += (size.y - used(&best)).clamp(0.0, SPACE_M);
        }
        best
    }

    /// The height of a panel of this width with everything in view, in points.
    pub fn panel(&self, ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, spot: &Spot, width: f32) -> f32 {
        let sized = cx.with_theme(&self.theme);
        let inside = self.height(ui, &sized, at, spot, width - 2.0 * SPACE_L);
        if self.head > 0.0 {
            self.head + 3.0 + inside + 2.0 * self.inset
        } else {
            // Without a header, the content may extend slightly beyond its area.
            inside
        }
    }

    /// The top of each bubble, in points.
    pub fn stops(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        spot: &Spot,
        width: f32,
    ) -> Vec<f32> {
        let mut top = 0.0;
        let each = spot.lines.iter().map(|line| {
            let laid = self.lay(ui, cx, at, (spot, line), width, false);
            let above = if top > 0.0 { self.inset - UNDER } else { 0.0 };
            let here = top + above.max(0.0);
            top += self.slot(&laid) + self.gap;
            here
        });
        each.collect()
    }

    /// The height of all bubbles, in points.
    pub fn height(&self, ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, spot: &Spot, width: f32) -> f32 {
        let each = spot.lines.iter().map(|line| {
            let laid = self.lay(ui, cx, at, (spot, line), width, false);
            self.slot(&laid) + self.gap
        });
        each.sum::<f32>() - self.gap
    }

    /// The height of a touch target, in points.
    fn slot(&self, laid: &Galley) -> f32 {
        (self.painted(laid) + APART - self.gap).max(self.target)
    }

    /// The height of a bubble, in points.
    fn painted(&self, laid: &Galley) -> f32 {
        laid.size().y + 2.0 * self.pad
    }

    fn lay(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        at: &StepView<'_>,
        (spot, line): (&Spot, &SpotLine),
        width: f32,
        drawn: bool,
    ) -> Arc<Galley> {
        let share = if spot.shown == Shown::Profile || self.gap == 0.0 {
            1.0
        } else {
            0.92
        };
        let most = width * share - 2.0 * SPACE_L;
        let lay = if drawn { read_galley } else { galley };
        let words = at.part(line.key.as_str());
        lay(
            ui,
            cx,
            words,
            TextRole::Body,
            false,
            cx.theme.colors.ink,
            most,
        )
    }
}

/// Draws the bubbles from top to bottom.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    spot: &Spot,
    state: &State,
    fit: &Fit,
) -> Vec<Bubble> {
    ui.spacing_mut().item_spacing.y = fit.gap;
    let width = ui.available_width();
    let mut before = None;
    let mut drawn = Vec::new();
    for line in &spot.lines {
        if before != Some(line.by) {
            // The speaker is announced before the words.
            cx.aloud.said_by(speaker(at, line.by));
        }
        before = Some(line.by);
        let laid = fit.lay(ui, cx, at, (spot, line), width, true);
        let high = fit.slot(&laid);
        let (row, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
        let mine = line.by == Speaker::Character;
        let wide = if spot.shown == Shown::Profile {
            width
        } else {
            laid.size().x + 2.0 * SPACE_L
        };
        let left = if mine { row.max.x - wide } else { row.min.x };
        let place = Rect::from_min_size(pos2(left, row.min.y), vec2(wide, high));
        let most = high - (APART - fit.gap);
        let bubble = vec2(wide, fit.painted(&laid).clamp(most.min(TARGETS.1), most));
        let bubble = Rect::from_center_size(place.center(), bubble);
        let id = ui.scope_id().with(("spot", line.key.as_str()));
        let response = ui.interact(place, id, Sense::click());
        paint(ui, cx, (state, line), bubble, response.hovered());
        let words = pos2(left + SPACE_L, bubble.center().y - laid.size().y / 2.0);
        ui.painter().galley(words, laid, cx.theme.colors.ink);
        focus_ring(ui, cx, &response, RADIUS_BUBBLE);
        if response.clicked() {
            // Its explanation is now open, so it must be in view.
            response.scroll_to_me_animation(None, ScrollAnimation::none());
        }
        let name = name(cx, at, (state, line));
        let is_pressed = state.pressed.contains(&line.key);
        response.widget_info(|| WidgetInfo::selected(Ax::Button, true, is_pressed, name.as_str()));
        drawn.push(Bubble {
            rect: bubble,
            pressed: response.on_hover_cursor(CursorIcon::PointingHand).clicked(),
        });
    }
    drawn
}

fn speaker<'a>(at: &'a StepView<'_>, by: Speaker) -> &'a str {
    match by {
        Speaker::Character => at.part("name"),
        Speaker::Other | Speaker::Narrator => at.part("other"),
    }
}

/// The message, its sender, and what was found in it.
fn name(cx: &Cx<'_>, at: &StepView<'_>, (state, line): (&State, &SpotLine)) -> String {
    let words = at.part(line.key.as_str()).to_owned();
    let by = speaker(at, line.by).to_owned();
    let name = match line.sign {
        _ if !state.pressed.contains(&line.key) => cx.t.spot_line(by, words),
        Some(sign) => {
            cx.t.spot_line_sign(by, sign_name(cx, at.lesson.audience, sign), words)
        }
        None => cx.t.spot_line_fine(by, words),
    };
    name.into_owned()
}

fn paint(ui: &Ui, cx: &Cx<'_>, (state, line): (&State, &SpotLine), rect: Rect, hovered: bool) {
    let c = &cx.theme.colors;
    let mine = line.by == Speaker::Character;
    let pressed = state.pressed.contains(&line.key);
    // One outline each for pressable bubbles, found signs, and pressed bubbles that are harmless.
    let edge = match (pressed, hovered) {
        (true, _) => Stroke::NONE,
        (false, true) => Stroke::new(2.0, c.act),
        (false, false) => Stroke::new(2.0, c.edge),
    };
    paint_bubble(ui, cx, rect, mine, Some(edge));
    if state.has_found(line) {
        ring(ui, cx, rect);
    } else if pressed {
        // A subtle mark: there is nothing to find here.
        let points = outline(rect.shrink(1.0), 0.0);
        let dashes = Shape::dashed_line(&points, Stroke::new(2.0, c.soft), 6.0, 6.0);
        ui.painter().extend(dashes);
    }
}

/// A hand-drawn ring: slightly uneven, with overlapping ends.
fn ring(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let mut points = outline(rect, 1.5);
    let over = points.len() / 12;
    let end: Vec<Pos2> = points
        .iter()
        .take(over)
        .enumerate()
        .map(|(ix, point)| *point - vec2(0.0, 3.0 * ix as f32 / over.max(1) as f32))
        .collect();
    points.extend(end);
    let stroke = Stroke::new(RING, cx.theme.colors.good);
    ui.painter().add(Shape::line(points, stroke));
}

/// Points around a rounded rectangle, each up to `sway` points off, from the middle of its top edge clockwise.
fn outline(rect: Rect, sway: f32) -> Vec<Pos2> {
    const CORNER: usize = 8;
    let radius = f32::from(RADIUS_BUBBLE).min(rect.height() / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -90.0_f32),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 90.0),
        (inner.left_top(), 180.0),
    ];
    let mut points = vec![rect.center_top()];
    for (center, from) in corners {
        for step in 0..=CORNER {
            let angle = (from + 90.0 * step as f32 / CORNER as f32).to_radians();
            points.push(center + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    points.push(rect.center_top());
    for (ix, point) in points.iter_mut().enumerate() {
        *point += sway * vec2((ix as f32 * 0.7).sin(), (ix as f32 * 0.9).cos());
    }
    points
}
