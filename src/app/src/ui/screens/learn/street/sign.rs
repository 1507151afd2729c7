//! A house's sign: a board with the lesson's title and its minutes that hangs below the house. The next lesson's sign is amber.

use super::{Door, State};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, PAPER, RADIUS_BUTTON, SPACE_S, TextRole, Theme, stage};
use crate::ui::widgets::{galley, middle_galley};
use egui::{Color32, Painter, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// How far below the ground a sign hangs, in points.
pub(super) const CHAIN: f32 = 24.0;
/// The maximum width of a sign, in points at 100 %.
const WIDEST: f32 = 300.0;
/// The padding between a sign's edge and its words, in points.
const PADDING: f32 = 12.0;

/// The common size of all signs on a street.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cut {
    pub size: Vec2,
    /// The titles' share of the age band's type size.
    part: f32,
    /// Whether every word fits on a line.
    pub fits: bool,
}

impl Cut {
    /// The smallest signs for these lessons that fit into a cell.
    pub fn new(ui: &Ui, cx: &Cx<'_>, doors: &[Door<'_>], cell: f32, part: f32) -> Self {
        let widest = (cell - 2.0 * SPACE_S).min(WIDEST * cx.theme.scale);
        let room = widest - 2.0 * PADDING;
        let theme = of_titles(cx, part);
        let sized = cx.with_theme(&theme);
        let mut size = Vec2::ZERO;
        let mut fits = true;
        for door in doors {
            let prose = cx.texts.lesson(door.lesson.id.as_str());
            let title = prose.text("lesson");
            let laid = galley(ui, &sized, title, TextRole::Option, true, PAPER, room);
            let mut needs = laid.size();
            let under = minutes(cx, door);
            if !under.is_empty() {
                let laid = galley(ui, cx, &under, TextRole::Small, false, PAPER, room);
                needs = vec2(needs.x.max(laid.size().x), needs.y + laid.size().y);
            }
            size = size.max(needs);
            fits &= title.split_whitespace().all(|word| {
                let role = TextRole::Option;
                galley(ui, &sized, word, role, true, PAPER, f32::INFINITY)
                    .size()
                    .x
                    <= room + 1.0
            });
        }
        Self {
            size: vec2((size.x + 2.0 * PADDING).min(widest), size.y + 2.0 * SPACE_S),
            part,
            fits,
        }
    }
}

/// The theme of the titles. The minutes below them are small print and are never smaller.
fn of_titles(cx: &Cx<'_>, part: f32) -> Theme {
    Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    }
}

/// The minutes of a lesson; empty for the youngest, who read the title only.
fn minutes(cx: &Cx<'_>, door: &Door<'_>) -> String {
    if cx.theme.look == AudienceStyle::Age5 {
        String::new()
    } else {
        cx.t.street_minutes(door.lesson.minutes).into_owned()
    }
}

/// Paints a sign into its place.
pub(super) fn paint(
    ui: &Ui,
    cx: &Cx<'_>,
    door: &Door<'_>,
    (place, cut): (Rect, Cut),
    is_hovered: bool,
) {
    let c = &cx.theme.colors;
    let contrast = cx.theme.high_contrast();
    let now = door.state == State::Now;
    let (fill, ink, edge) = match (now, contrast) {
        (true, true) => (c.lamp, c.on_lamp, Stroke::new(3.0, c.edge)),
        (true, false) => (c.lamp, c.on_lamp, Stroke::new(1.5, stage::LINE)),
        (false, true) => (c.card, c.ink, Stroke::new(2.0, c.edge)),
        (false, false) => {
            let rest = stage::NIGHT.lerp_to_gamma(stage::LINE, 0.4);
            let fill = if is_hovered { stage::DUSK } else { rest };
            (fill, PAPER, Stroke::new(2.0, stage::DUSK))
        }
    };
    let painter = ui.painter();
    chains(painter, place);
    painter.rect(place, RADIUS_BUTTON, fill, edge, StrokeKind::Inside);
    if now {
        // A ring of light around the next one, so that color is not the only cue.
        let ring = Stroke::new(3.0, stage::LAMP);
        painter.rect_stroke(
            place.expand(3.0),
            RADIUS_BUTTON + 4,
            ring,
            StrokeKind::Outside,
        );
    }
    words(ui, cx, door, (place, cut), ink);
}

fn chains(painter: &Painter, place: Rect) {
    let links = Stroke::new(2.5, stage::LINE);
    let top = place.min.y - CHAIN + 14.0;
    for x in [
        place.min.x + place.width() * 0.22,
        place.max.x - place.width() * 0.22,
    ] {
        painter.vline(x, top..=place.min.y + 2.0, links);
        painter.circle_filled(pos2(x, top), 3.0, stage::LINE);
    }
}

fn words(ui: &Ui, cx: &Cx<'_>, door: &Door<'_>, (place, cut): (Rect, Cut), ink: Color32) {
    let room = place.width() - 2.0 * PADDING;
    let theme = of_titles(cx, cut.part);
    let sized = cx.with_theme(&theme);
    let prose = cx.texts.lesson(door.lesson.id.as_str());
    let title = prose.text("lesson");
    let title = middle_galley(ui, &sized, title, TextRole::Option, true, ink, room);
    let under = minutes(cx, door);
    let under = (!under.is_empty())
        .then(|| middle_galley(ui, cx, &under, TextRole::Small, false, ink, room));
    let block = title.size().y + under.as_ref().map_or(0.0, |under| under.size().y);
    let mut at = pos2(place.center().x, place.center().y - block / 2.0);
    for laid in [Some(title), under].into_iter().flatten() {
        let height = laid.size().y;
        ui.painter().galley(at, laid, ink);
        at.y += height;
    }
}
