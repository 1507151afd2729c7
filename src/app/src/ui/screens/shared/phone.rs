//! A phone drawn as one panel: a header with the other person's picture and name and, below it, the conversation as bubbles on
//! both sides. Chats, rehearsals and "spot the signs" share it.

use super::scroller::{Scroll, scroller};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUBBLE, RADIUS_PHONE, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, focus_ring, galley, read_galley};
use egui::{
    Align, Color32, CornerRadius, Galley, Layout, Rect, Response, Role as Ax, Sense, Shadow,
    Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, accesskit, pos2, vec2,
};
use porchlight_core::content::Speaker;
use std::sync::Arc;

/// The margin between the panel's edge and the bubbles, in points.
const SIDE: f32 = SPACE_L;
/// The gap between the header and the first bubble below it when the panel is scrolled, in points.
pub const UNDER: f32 = 6.0;
/// The padding inside a bubble, in points.
const PAD: Vec2 = vec2(16.0, 10.0);

/// The content of the panel's header, and the panel's name for screen readers.
pub struct Phone<'a> {
    /// The other person's name.
    pub other: &'a str,
    /// The other person's picture; `None` if the content has none.
    pub avatar: Option<&'a str>,
}

/// One entry of a chat.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// What was said.
    pub words: &'a str,
    /// Who said it, for screen readers.
    pub name: &'a str,
    /// Which side it is on.
    pub by: Speaker,
    /// The other person is still writing it.
    pub typing: bool,
    /// It is new, so a screen reader announces it.
    pub live: bool,
    /// It holds the keyboard focus while it is there.
    pub focus: bool,
}

/// The panel's width in a stage of this width, in points.
pub fn width(cx: &Cx<'_>, room: f32) -> f32 {
    let scale = cx.theme.scale;
    (room * 0.46).clamp(460.0 * scale, 560.0 * scale)
}

impl Phone<'_> {
    /// The side of a face, in points.
    fn face(cx: &Cx<'_>) -> f32 {
        44.0 * cx.theme.scale.min(1.5)
    }

    /// The height of the header, in points.
    pub fn head(cx: &Cx<'_>) -> f32 {
        Self::face(cx) + 2.0 * SPACE_S
    }

    /// The height of a panel of this width with all these lines in view, in points.
    pub fn whole(&self, ui: &Ui, cx: &Cx<'_>, lines: &[Line<'_>], width: f32) -> f32 {
        let inside = self.height(ui, cx, lines, width - 2.0 * SIDE);
        (Self::head(cx) + inside + 2.0 * SPACE_M + 4.0).ceil()
    }

    /// Draws the panel in a fixed area. Its content scrolls, and the newest message is in view.
    pub fn show(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        place: Rect,
        scroll: &mut Scroll,
        lines: &[Line<'_>],
    ) {
        let body = self.case(ui, cx, place, Self::head(cx));
        let view = vec2(body.width() - 2.0 * SIDE, body.height() - 2.0 * SPACE_M);
        scroll.rests_at(self.stops(ui, cx, lines, view));
        scroller(ui, cx, ("phone", self.other), body, scroll, |ui, room| {
            // A short conversation is at the bottom, where new messages arrive.
            let spare = room.y - self.height(ui, cx, lines, room.x);
            ui.add_space(spare.max(0.0));
            self.lines(ui, cx, lines);
        });
    }

    /// Draws the panel as high as its content, in a stage that scrolls as a whole.
    pub fn flow(&self, ui: &mut Ui, cx: &Cx<'_>, lines: &[Line<'_>]) -> Rect {
        let room = ui.available_width();
        let inside = self.height(ui, cx, lines, room - 2.0 * SIDE);
        let high = Self::head(cx) + inside + 2.0 * SPACE_M;
        let (place, _) = ui.allocate_exact_size(vec2(room, high), Sense::hover());
        let body = self.case(ui, cx, place, Self::head(cx));
        let inner = body.shrink2(vec2(SIDE, SPACE_M));
        let builder = UiBuilder::new()
            .id_salt("phone")
            .max_rect(inner)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| self.lines(ui, cx, lines));
        place
    }

    /// Draws the empty panel with a header of this height, in points; 0 means no header. Returns the area below the header.
    pub fn case(&self, ui: &mut Ui, cx: &Cx<'_>, place: Rect, head: f32) -> Rect {
        let c = &cx.theme.colors;
        if !cx.theme.is_dark() && !cx.theme.high_contrast() {
            let shadow = Shadow {
                offset: [0, 4],
                blur: 16,
                spread: 0,
                color: c.ink.gamma_multiply(0.10),
            };
            ui.painter().add(shadow.as_shape(place, RADIUS_PHONE));
        }
        let edge = Stroke::new(
            2.0,
            if cx.theme.high_contrast() {
                c.edge
            } else {
                c.line
            },
        );
        ui.painter()
            .rect(place, RADIUS_PHONE, c.card, edge, StrokeKind::Inside);
        if head <= 0.0 {
            return place;
        }
        let high = head;
        let side = Self::face(cx);
        let middle = place.min.y + high / 2.0;
        let mut left = place.min.x + SPACE_L + SPACE_S;
        if let Some(avatar) = self.avatar {
            let face = Rect::from_center_size(pos2(left + side / 2.0, middle), Vec2::splat(side));
            widgets::face(ui, cx, avatar, face);
            left += side + SPACE_M;
        }
        let room = place.max.x - SPACE_L - left;
        let laid = read_galley(ui, cx, self.other, TextRole::Body, true, c.ink, room);
        let at = pos2(left, middle - laid.size().y / 2.0);
        let rect = Rect::from_min_size(at, laid.size());
        let name = ui.interact(rect, ui.scope_id().with("other"), Sense::hover());
        name.widget_info(|| WidgetInfo::labeled(Ax::Label, true, self.other));
        ui.painter().galley(at, laid, c.ink);
        let line = place.min.y + high;
        ui.painter().hline(
            place.x_range().shrink(2.0),
            line,
            Stroke::new(1.0, edge.color),
        );
        Rect::from_min_max(pos2(place.min.x, line + 1.0), place.max - vec2(0.0, 2.0))
    }

    fn gutter(&self, cx: &Cx<'_>) -> f32 {
        match self.avatar {
            Some(_) => Self::face(cx) * 0.8 + SPACE_S,
            None => 0.0,
        }
    }

    fn height(&self, ui: &Ui, cx: &Cx<'_>, lines: &[Line<'_>], width: f32) -> f32 {
        let each = lines.iter().map(|line| {
            let (_, size) = self.lay(ui, cx, line, width, false);
            size.y + SPACE_S
        });
        (each.sum::<f32>() - SPACE_S).max(0.0)
    }

    /// The top of each bubble and, if a bubble is higher than the view, of each of its lines, in points.
    fn stops(&self, ui: &Ui, cx: &Cx<'_>, lines: &[Line<'_>], view: Vec2) -> Vec<f32> {
        let mut top = 0.0;
        let mut stops = Vec::new();
        for line in lines {
            let (laid, size) = self.lay(ui, cx, line, view.x, false);
            // Hides the edge of the previous bubble.
            let above = if stops.is_empty() {
                0.0
            } else {
                SPACE_M - UNDER
            };
            stops.push(top + above);
            if size.y > view.y {
                let rows = laid.rows.iter().skip(1);
                stops.extend(rows.map(|row| top + PAD.y + row.pos.y));
            }
            top += size.y + SPACE_S;
        }
        stops
    }

    /// The words and the size of an entry. Only drawn entries, not measured ones, can be read aloud.
    fn lay(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        line: &Line<'_>,
        width: f32,
        drawn: bool,
    ) -> (Arc<Galley>, Vec2) {
        let c = &cx.theme.colors;
        let lay = if drawn && !line.typing {
            read_galley
        } else {
            galley
        };
        if line.by == Speaker::Narrator {
            let laid = lay(ui, cx, line.words, TextRole::Body, false, c.soft, width);
            let size = vec2(width, laid.size().y + SPACE_S);
            return (laid, size);
        }
        let words = if line.typing { "" } else { line.words };
        let most = (width - self.gutter(cx)) * 0.88 - 2.0 * PAD.x;
        let laid = lay(ui, cx, words, TextRole::Body, false, c.ink, most);
        let (_, one) = cx.theme.type_size(TextRole::Body);
        let size = if line.typing {
            vec2(one * 1.8, one)
        } else {
            laid.size()
        };
        (laid, size + 2.0 * PAD)
    }

    fn lines(&self, ui: &mut Ui, cx: &Cx<'_>, lines: &[Line<'_>]) {
        let c = &cx.theme.colors;
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let mut before = None;
        for line in lines {
            let width = ui.available_width();
            if line.by != Speaker::Narrator && before != Some(line.by) && !line.typing {
                // The speaker is announced before the words.
                cx.aloud.said_by(line.name);
            }
            let (laid, size) = self.lay(ui, cx, line, width, true);
            let sense = if line.focus {
                Sense::focusable_noninteractive()
            } else {
                Sense::hover()
            };
            let (row, response) = ui.allocate_exact_size(vec2(width, size.y), sense);
            if line.focus {
                response.request_focus();
            }
            if line.by == Speaker::Narrator {
                let at = row.min + vec2(0.0, SPACE_S / 2.0);
                ui.painter().galley(at, laid, c.soft);
            } else {
                let mine = line.by == Speaker::Character;
                let left = if mine {
                    row.max.x - size.x
                } else {
                    row.min.x + self.gutter(cx)
                };
                let rect = Rect::from_min_size(pos2(left, row.min.y), size);
                paint_bubble(ui, cx, rect, mine, None);
                if line.typing {
                    dots(ui, cx, rect);
                    let bubble = response.clone().with_new_rect(rect);
                    focus_ring(ui, cx, &bubble, RADIUS_BUBBLE);
                } else {
                    ui.painter().galley(rect.min + PAD, laid, c.ink);
                }
                if let (false, Some(avatar)) = (mine || before == Some(line.by), self.avatar) {
                    let side = Self::face(cx) * 0.8;
                    let face = Rect::from_min_size(row.min, Vec2::splat(side));
                    widgets::face(ui, cx, avatar, face);
                }
            }
            before = Some(line.by);
            name(ui, cx, &response, line);
        }
    }
}

/// Sets an entry's text for screen readers: the speaker and the words. Only new entries are announced.
fn name(ui: &Ui, cx: &Cx<'_>, response: &Response, line: &Line<'_>) {
    let said = match line.by {
        _ if line.typing => cx.t.chat_typing(line.name.to_owned()),
        Speaker::Narrator => line.words.into(),
        _ => cx.t.chat_said(line.name.to_owned(), line.words.to_owned()),
    };
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, said.as_ref()));
    if line.focus {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(said.as_ref());
        });
    }
    if line.live {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_live(accesskit::Live::Polite);
        });
    }
}

/// Paints an empty bubble on its side; `edge` replaces the usual outline.
pub fn paint_bubble(ui: &Ui, cx: &Cx<'_>, rect: Rect, mine: bool, edge: Option<Stroke>) {
    let c = &cx.theme.colors;
    let (fill, radius) = if mine {
        (c.act_tint, corners(RADIUS_BUBBLE, 4))
    } else {
        (c.sunk, corners(4, RADIUS_BUBBLE))
    };
    let stroke = edge.unwrap_or_else(|| {
        if cx.theme.high_contrast() {
            Stroke::new(2.0, c.edge)
        } else if cx.theme.is_dark() && !mine {
            // This bubble is darker than the phone and would not stand out without an outline.
            Stroke::new(1.5, c.line)
        } else {
            Stroke::new(1.0, Color32::TRANSPARENT)
        }
    });
    ui.painter()
        .rect(rect, radius, fill, stroke, StrokeKind::Inside);
}

fn corners(left: u8, right: u8) -> CornerRadius {
    CornerRadius {
        nw: RADIUS_BUBBLE,
        ne: RADIUS_BUBBLE,
        sw: left,
        se: right,
    }
}

/// Three dots: the other person is typing.
fn dots(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let radius = cx.theme.type_size(TextRole::Body).0 * 0.16;
    for place in [-1.0, 0.0, 1.0] {
        let at = rect.center() + vec2(place * radius * 3.4, 0.0);
        ui.painter().circle_filled(at, radius, cx.theme.colors.soft);
    }
}
