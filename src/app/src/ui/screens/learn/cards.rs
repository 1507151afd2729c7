//! Cards with a picture over the whole width and words below it. They share the available room, so they grow with the
//! window.

use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, focus_ring, middle_galley, sentences};
use egui::{
    Align, CornerRadius, CursorIcon, Galley, Layout, Rect, Response, Role as Ax, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The minimum height of a picture, in points.
const LOWEST: f32 = 84.0;

/// What is drawn on a card.
#[derive(Clone, Copy)]
pub enum Art<'a> {
    /// An illustration and its focal point, as a share of its width from 0.0 to 1.0, which stays in view.
    Picture(&'a str, f32),
    /// A profile picture.
    Face(&'a str),
}

/// One card.
pub struct Card<'a> {
    /// What is drawn.
    pub art: Art<'a>,
    /// The words below the picture, which are also its name unless `name` is set.
    pub title: &'a str,
    /// The type size of these words.
    pub size: TextRole,
    /// A second line in a smaller type; may be empty.
    pub line: &'a str,
    /// The name for screen readers, where the words are not enough; may be empty.
    pub name: &'a str,
}

/// A screen whose choices fill the window if there is room; otherwise, a scrolling column. `add` receives the height it can
/// fill, in points; in a scrolling column that is infinite. In a large window, type is larger.
pub fn page(ui: &mut Ui, cx: &Cx<'_>, scrolls: bool, add: impl FnOnce(&mut Ui, &Cx<'_>, f32)) {
    if scrolls {
        let width = 900.0 * cx.theme.scale;
        widgets::centred(ui, width, |ui| add(ui, cx, f32::INFINITY));
        return;
    }
    let room = ui.max_rect();
    let theme = cx.theme.grown(room.size());
    let cx = &cx.with_theme(&theme);
    let margin = if room.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let inner = Rect::from_min_max(
        room.min + vec2(margin, SPACE_M),
        room.max - vec2(margin, SPACE_XL),
    );
    let layout = Layout::top_down(Align::Min);
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(layout), |ui| {
        ui.set_width(inner.width());
        add(ui, cx, inner.height());
    });
}

/// Whether a screen of this kind has to scroll: with large text, or in a very small window.
pub fn page_scrolls(cx: &Cx<'_>, room: Vec2) -> bool {
    cx.theme.scale > 1.3 || room.x < 900.0 || room.y < 520.0
}

/// Draws the heading and the cards below it. `aspects` is the range of the pictures' width-to-height ratio. Returns the card
/// that was pressed.
pub fn cards(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (heading, line): (&str, &str),
    cards: &[Card<'_>],
    (height, aspects): (f32, RangeInclusive<f32>),
) -> Option<usize> {
    let start = ui.cursor().min;
    let room = ui.available_width();
    // The heading is measured first: it and the cards are centered as one group.
    let ink = cx.theme.colors.ink;
    let titled = widgets::galley(ui, cx, heading, TextRole::Title, false, ink, room);
    let above = if line.is_empty() {
        0.0
    } else {
        cx.theme.type_size(TextRole::Body).1 + ui.spacing().item_spacing.y
    };
    let taken = titled.size().y + ui.spacing().item_spacing.y + above + SPACE_M;
    let grid = Grid::best(ui, cx, cards, vec2(room, height - taken), aspects);
    let whole = grid.size();
    let spare = (height - taken - whole.y).max(0.0);
    let lift = if height.is_finite() { spare * 0.4 } else { 0.0 };
    let left = start.x + (room - whole.x) / 2.0;
    let group = Rect::from_min_size(
        pos2(left, start.y + lift),
        vec2(whole.x.max(titled.size().x.min(room)), taken),
    );
    let layout = Layout::top_down(Align::Min);
    ui.scope_builder(UiBuilder::new().max_rect(group).layout(layout), |ui| {
        widgets::heading(ui, cx, heading);
        if !line.is_empty() {
            widgets::label(ui, cx, line, TextRole::Body, cx.theme.colors.soft);
        }
    });
    let top = pos2(left, start.y + lift + taken);
    let mut pressed = None;
    let named = UiBuilder::new()
        .accessibility_role(egui::accesskit::Role::Group)
        .accessibility_label(heading)
        .max_rect(Rect::from_min_size(top, whole));
    ui.scope_builder(named, |ui| {
        for (ix, card) in cards.iter().enumerate() {
            let rect = grid.place(ix).translate(top.to_vec2());
            if draw(ui, cx, card, rect, grid.words, ix).clicked() {
                pressed = Some(ix);
            }
        }
        ui.advance_cursor_after_rect(Rect::from_min_size(top, whole));
    });
    pressed
}

/// The layout of the cards: the number of columns and the card size.
struct Grid {
    count: usize,
    columns: usize,
    /// The size of one card, in points.
    card: Vec2,
    /// The height of the words at the bottom of each card.
    words: f32,
}

const GAP: f32 = SPACE_L;

impl Grid {
    /// The number of columns that makes the pictures largest.
    fn best(
        ui: &Ui,
        cx: &Cx<'_>,
        cards: &[Card<'_>],
        room: Vec2,
        aspects: RangeInclusive<f32>,
    ) -> Self {
        let count = cards.len().max(1);
        let least = 170.0 * cx.theme.scale;
        let tried = (1..=count.min(6)).map(|columns| {
            let rows = count.div_ceil(columns);
            let most = (room.x - GAP * (columns - 1) as f32) / columns as f32;
            let words = cards
                .iter()
                .map(|card| words_height(&laid(ui, cx, card, most)))
                .fold(0.0, f32::max);
            let (fits, high) = if room.y.is_finite() {
                let free = (room.y - GAP * (rows - 1) as f32) / rows as f32 - words;
                let high = free.min(most / aspects.start()).max(LOWEST);
                (free >= LOWEST && most >= least, high)
            } else {
                // Where the screen scrolls, there are at most two columns, and the pictures' height follows from their width.
                (columns <= 2 && most >= least, most / aspects.end())
            };
            let wide = most.min(high * aspects.end());
            let grid = Self {
                count,
                columns,
                card: vec2(wide.max(least.min(most)), high + words),
                words,
            };
            // A last row with gaps counts for less.
            let value = if room.y.is_finite() {
                wide * high * count as f32 / (rows * columns) as f32
            } else {
                columns as f32
            };
            (fits, value, grid)
        });
        let best = tried.max_by(|(a_fits, a, _), (b_fits, b, _)| {
            a_fits.cmp(b_fits).then_with(|| a.total_cmp(b))
        });
        best.map_or(
            Self {
                count,
                columns: 1,
                card: vec2(room.x, 2.0 * LOWEST),
                words: LOWEST,
            },
            |(_, _, grid)| grid,
        )
    }

    fn size(&self) -> Vec2 {
        let rows = self.count.div_ceil(self.columns);
        let gaps = vec2((self.columns - 1) as f32, (rows - 1) as f32) * GAP;
        vec2(self.columns as f32, rows as f32) * self.card + gaps
    }

    fn place(&self, ix: usize) -> Rect {
        let at = vec2((ix % self.columns) as f32, (ix / self.columns) as f32);
        Rect::from_min_size((at * (self.card + Vec2::splat(GAP))).to_pos2(), self.card)
    }
}

/// The laid-out words of a card at a given width.
struct Words {
    title: Arc<Galley>,
    line: Option<Arc<Galley>>,
}

fn laid(ui: &Ui, cx: &Cx<'_>, card: &Card<'_>, width: f32) -> Words {
    let c = &cx.theme.colors;
    let inner = width - 2.0 * SPACE_M;
    let title = middle_galley(ui, cx, card.title, card.size, true, c.ink, inner);
    let line = (!card.line.is_empty())
        .then(|| middle_galley(ui, cx, card.line, TextRole::Body, false, c.soft, inner));
    Words { title, line }
}

fn words_height(words: &Words) -> f32 {
    let line = words.line.as_ref().map_or(0.0, |line| line.size().y);
    words.title.size().y + line + 2.0 * SPACE_M
}

fn draw(
    ui: &mut Ui,
    cx: &Cx<'_>,
    card: &Card<'_>,
    rect: Rect,
    words_height: f32,
    ix: usize,
) -> Response {
    let c = &cx.theme.colors;
    let response = ui.interact(rect, ui.scope_id().with(("card", ix)), Sense::click());
    let hovered = response.hovered() || response.has_focus();
    let fill = if hovered { c.act_tint } else { c.card };
    let painter = ui.painter();
    painter.rect_filled(rect, RADIUS_CARD, fill);
    let picture = Rect::from_min_max(rect.min, rect.max - vec2(0.0, words_height));
    let corners = CornerRadius {
        nw: RADIUS_CARD,
        ne: RADIUS_CARD,
        sw: 0,
        se: 0,
    };
    match card.art {
        Art::Picture(name, focus) => {
            let focus = vec2(focus, 0.5);
            widgets::picture_filling(ui, cx, name, picture, (focus, corners));
        }
        Art::Face(name) => {
            painter.rect_filled(picture, corners, c.sunk);
            let side = picture.width().min(picture.height()) - 2.0 * SPACE_M;
            let at = Rect::from_center_size(picture.center(), Vec2::splat(side));
            widgets::face(ui, cx, name, at);
        }
    }
    let width = if cx.theme.high_contrast() { 2.0 } else { 1.5 };
    let stroke = Stroke::new(width, c.edge);
    ui.painter()
        .rect_stroke(rect, RADIUS_CARD, stroke, StrokeKind::Inside);
    let words = laid(ui, cx, card, rect.width());
    let block = words.title.size().y + words.line.as_ref().map_or(0.0, |line| line.size().y);
    let mut at = pos2(
        rect.center().x,
        rect.max.y - words_height / 2.0 - block / 2.0,
    );
    let below = words.title.size().y;
    ui.painter().galley(at, words.title, c.ink);
    if let Some(line) = words.line {
        at.y += below;
        ui.painter().galley(at, line, c.soft);
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    let name = if card.name.is_empty() {
        sentences([card.title, card.line])
    } else {
        card.name.to_owned()
    };
    response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, name.clone()));
    response.on_hover_cursor(CursorIcon::PointingHand)
}
