//! A card in a list of lessons or pages: a picture or icon on the left, then its words and, for the youngest, a button to hear
//! them.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::hear::{self, hear_at};
use crate::ui::theme::{RADIUS_BUTTON, RADIUS_CARD, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::street::{self, HOUSE_ASPECT, Light};
use crate::ui::widgets::{self, focus_ring, galley, read_galley};
use egui::{
    Color32, CornerRadius, CursorIcon, Galley, Rect, Response, Role as Ax, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use porchlight_core::model::Action;
use std::hash::Hash;
use std::sync::Arc;

/// What is drawn on the left of a card.
#[derive(Clone, Copy)]
pub(super) enum Lead<'a> {
    Icon(&'a str),
    /// An illustration.
    Picture(&'a str),
    /// A house of the street, by its number.
    House(usize, Light<'a>),
}

/// A card.
pub(super) struct Tile<'a> {
    pub lead: Lead<'a>,
    pub words: &'a str,
    pub size: TextRole,
    /// A second line, in body type; may be empty.
    pub line: &'a str,
    /// The name for screen readers; if empty, the words are the name.
    pub name: &'a str,
    /// Whether there is a button to hear the words.
    pub hear: bool,
}

/// The parts of a card from left to right.
struct Parts {
    lead: Vec2,
    words: Arc<Galley>,
    line: Option<Arc<Galley>>,
}

impl Parts {
    fn text(&self) -> f32 {
        self.words.size().y + self.line.as_ref().map_or(0.0, |line| line.size().y)
    }
}

impl Tile<'_> {
    fn lead(&self, cx: &Cx<'_>) -> Vec2 {
        let (size, line) = cx.theme.type_size(self.size);
        match self.lead {
            Lead::Icon(_) => Vec2::splat((size * 1.25).max(20.0)),
            Lead::Picture(_) => vec2(1.5, 1.0) * (line * 1.7).clamp(60.0, 96.0),
            Lead::House(..) => vec2(1.15, 1.0) * (line * 1.6).clamp(72.0, 120.0),
        }
    }

    fn hears(&self, cx: &Cx<'_>) -> bool {
        self.hear && hear::can_hear(cx)
    }

    fn parts(&self, ui: &Ui, cx: &Cx<'_>, width: f32, is_read: bool) -> Parts {
        let lead = self.lead(cx);
        let hear = if self.hears(cx) {
            hear::SIDE + SPACE_M
        } else {
            0.0
        };
        let room = (width - lead.x - 3.0 * SPACE_M - hear - SPACE_S).max(40.0);
        let lay = if is_read { read_galley } else { galley };
        let c = &cx.theme.colors;
        let strong = !self.line.is_empty();
        let line = strong.then(|| lay(ui, cx, self.line, TextRole::Body, false, c.soft, room));
        Parts {
            lead,
            words: lay(ui, cx, self.words, self.size, strong, c.ink, room),
            line,
        }
    }

    /// The minimum height of the card at this width, in points.
    pub fn height(&self, ui: &Ui, cx: &Cx<'_>, width: f32) -> f32 {
        let parts = self.parts(ui, cx, width, false);
        let high = if self.hears(cx) { hear::SIDE } else { 0.0 };
        (parts.text().max(parts.lead.y).max(high) + 2.0 * SPACE_M).max(cx.theme.target())
    }

    /// Draws the card into its area.
    pub fn show(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        rect: Rect,
        salt: impl Hash + std::fmt::Debug + Copy,
        out: &mut Vec<Action>,
    ) -> Response {
        let c = &cx.theme.colors;
        let response = ui.interact(rect, ui.scope_id().with((salt, "tile")), Sense::click());
        let warm = response.hovered() || response.has_focus();
        let quick = cx.theme.quick();
        let warm = ui.ctx().animate_bool_with_time(response.id, warm, quick);
        let fill = c.card.lerp_to_gamma(c.act_tint, warm);
        let stroke = if cx.theme.high_contrast() { 2.0 } else { 1.5 };
        let stroke = Stroke::new(stroke, c.edge);
        ui.painter()
            .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
        let parts = self.parts(ui, cx, rect.width(), true);
        let middle = pos2(rect.min.x + SPACE_M + parts.lead.x / 2.0, rect.center().y);
        self.paint_lead(ui, cx, Rect::from_center_size(middle, parts.lead), c.ink);
        let mut at = pos2(
            rect.min.x + 2.0 * SPACE_M + parts.lead.x,
            rect.center().y - parts.text() / 2.0,
        );
        for (laid, ink) in [(Some(parts.words), c.ink), (parts.line, c.soft)] {
            if let Some(laid) = laid {
                let height = laid.size().y;
                ui.painter().galley(at, laid, ink);
                at.y += height;
            }
        }
        focus_ring(ui, cx, &response, RADIUS_CARD);
        let name = if self.name.is_empty() {
            self.words
        } else {
            self.name
        };
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, name));
        if self.hears(cx) {
            let corner = pos2(
                rect.max.x - SPACE_M - hear::SIDE,
                rect.center().y - hear::SIDE / 2.0,
            );
            // A separate child Ui: the button must not move what comes after the card.
            let builder = UiBuilder::new().id_salt((salt, "inside")).max_rect(rect);
            let mut inside = ui.new_child(builder);
            hear_at(&mut inside, cx, salt, self.words, corner, out);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn paint_lead(&self, ui: &Ui, cx: &Cx<'_>, place: Rect, ink: Color32) {
        match self.lead {
            Lead::Icon(name) => widgets::icon(ui, cx, name, place, ink),
            Lead::Picture(name) => {
                let corners = CornerRadius::same(RADIUS_BUTTON);
                widgets::picture_filling(ui, cx, name, place, (Vec2::splat(0.5), corners));
            }
            Lead::House(number, light) => {
                let painter = ui.painter().with_clip_rect(place.intersect(ui.clip_rect()));
                let ground = place.max.y - place.height() * 0.1;
                street::backdrop(&painter, cx, place, ground, RADIUS_BUTTON);
                let height = (place.height() * 0.86).min(place.width() * HOUSE_ASPECT);
                let house = street::house_place(place.center().x, ground, height);
                street::house(&painter, cx, number, house, light);
                street::glow(&painter, number, house, light.lamp);
            }
        }
    }
}
