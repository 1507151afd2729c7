//! Help for a child under 11: three pictures to press, each of which becomes a card to show to a grown-up. The numbers are one
//! press further.

use super::parts::keyed;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::hear::{SIDE as HEAR, can_hear, hear_at};
use crate::ui::theme::{AudienceStyle, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role, focus_ring, read_galley};
use egui::{
    CornerRadius, CursorIcon, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};
use porchlight_core::help::Asking;
use porchlight_core::model::{Action, Nav, Route, ShowCard};

/// The minimum and maximum height of a choice, in points at 100 %.
const HEIGHTS: (f32, f32) = (88.0, 280.0);
/// "Not your fault", what to do, three pictures and the link to the numbers, within this height in points.
pub fn choices(ui: &mut Ui, cx: &Cx<'_>, height: f32, out: &mut Vec<Action>) {
    let t = cx.t;
    let top = ui.cursor().min.y;
    let is_youngest = matches!(cx.model.asking(), Asking::Child(age) if age < 8);
    let look = cx.theme.with_look(if is_youngest {
        AudienceStyle::Age5
    } else {
        AudienceStyle::Age8
    });
    let large = &cx.with_theme(&look);
    ui.spacing_mut().item_spacing.y = SPACE_S;
    let calm = cx.theme.with_look(AudienceStyle::Age8);
    widgets::section(ui, &cx.with_theme(&calm), &t.help_calm_young());
    // The line meant for the adult who reads aloud stays small.
    let line = cx.theme.with_look(AudienceStyle::Age11);
    let ink = cx.theme.colors.ink;
    widgets::label(
        ui,
        &cx.with_theme(&line),
        &t.help_young_line(),
        TextRole::Body,
        ink,
    );
    ui.add_space(SPACE_S);
    let numbers = t.help_young_numbers();
    let further = Button::new(&numbers, Role::Quiet).icon("phone").wide();
    let below = further.height_at(ui, cx, ui.available_width()) + SPACE_L;
    let free = height - (ui.cursor().min.y - top) - below;
    let scale = cx.theme.scale;
    let high = ((free - 2.0 * SPACE_M) / 3.0).clamp(HEIGHTS.0 * scale.min(1.4), HEIGHTS.1);
    let high = if height.is_finite() {
        high
    } else {
        120.0 * scale.min(1.4)
    };
    let cards = [
        ("picture-tiles", t.help_young_picture(), ShowCard::Picture),
        ("sitting-small", t.help_young_scared(), ShowCard::Scared),
        ("secret-jar", t.help_young_not_say(), ShowCard::NotSay),
    ];
    ui.spacing_mut().item_spacing.y = SPACE_M;
    for (picture, words, card) in cards {
        if choice(ui, large, (picture, &words), high, is_youngest, out) {
            out.push(Action::Nav(Nav::Go(Route::HelpShow(card))));
        }
    }
    ui.add_space(SPACE_L - SPACE_M);
    if keyed(ui, "numbers", |ui| further.show(ui, cx).clicked()) {
        out.push(Action::Nav(Nav::Go(Route::HelpNumbers)));
    }
}

/// A picture filling the height of the row, and its words beside it.
fn choice(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (picture, words): (&str, &str),
    high: f32,
    can_be_heard: bool,
    out: &mut Vec<Action>,
) -> bool {
    let c = &cx.theme.colors;
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let id = ui.scope_id().with(("show", picture));
    let response = ui.interact(place, id, Sense::click());
    let hovered = response.hovered() || response.has_focus();
    let fill = if hovered { c.act_tint } else { c.card };
    ui.painter().rect_filled(place, RADIUS_CARD, fill);
    let broad = (high * 1.5).min(place.width() * 0.42);
    let shown = Rect::from_min_size(place.min, vec2(broad, high));
    let corners = CornerRadius {
        nw: RADIUS_CARD,
        sw: RADIUS_CARD,
        ne: 0,
        se: 0,
    };
    let middle = Vec2::splat(0.5);
    widgets::picture_filling(ui, cx, picture, shown, (middle, corners));
    let width = if cx.theme.high_contrast() { 2.0 } else { 1.5 };
    ui.painter().rect_stroke(
        place,
        RADIUS_CARD,
        Stroke::new(width, c.edge),
        StrokeKind::Inside,
    );
    let heard = can_be_heard && can_hear(cx);
    let right = if heard { HEAR + 2.0 * SPACE_M } else { SPACE_L };
    let left = shown.max.x + SPACE_XL;
    let room = place.max.x - right - left;
    let laid = read_galley(ui, cx, words, TextRole::Option, true, c.ink, room);
    let at = pos2(left, place.center().y - laid.size().y / 2.0);
    ui.painter().galley(at, laid, c.ink);
    focus_ring(ui, cx, &response, RADIUS_CARD);
    response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, words));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let corner = pos2(place.max.x - SPACE_M - HEAR, place.center().y - HEAR / 2.0);
    let was_heard = heard && hear_at(ui, cx, picture, words, corner, out);
    ui.advance_cursor_after_rect(place);
    response.clicked() && !was_heard
}

/// A child who tells and a grown-up who listens: drawn below the emergency number, as high as the room allows.
pub fn told(ui: &mut Ui, cx: &Cx<'_>, room: f32) {
    let width = ui.available_width();
    let high = room.min(width / 0.72);
    if high < 120.0 {
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(width, high), Sense::hover());
    let focus = vec2(0.48, 0.5);
    let corners = CornerRadius::same(RADIUS_CARD);
    widgets::picture_filling(ui, cx, "telling-grown-up", rect, (focus, corners));
}
