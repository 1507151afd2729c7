//! A house's sign: a board with the lesson's title and its minutes that hangs below the house. The next lesson's is amber.

use super::{Door, State};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, PAPER, RADIUS_BUTTON, SPACE_S, TextRole, stage};
use crate::ui::widgets::{galley, middle_galley};
use egui::{Color32, Painter, Rect, Stroke, StrokeKind, Ui, pos2};

/// How far below the ground a sign hangs, in points.
pub(super) const CHAIN: f32 = 24.0;
/// The widest a sign gets at 100 %, in points.
const WIDEST: f32 = 300.0;

/// The width of a sign in a house's cell.
pub(super) fn width(cx: &Cx<'_>, cell: f32) -> f32 {
    (cell - SPACE_S).min(WIDEST * cx.theme.scale)
}

fn inner(width: f32) -> f32 {
    width - 2.0 * SPACE_S
}

/// The minutes of a lesson; empty for the youngest, who read the title only.
fn minutes(cx: &Cx<'_>, door: &Door<'_>) -> String {
    if cx.theme.look == AudienceStyle::Age5 {
        String::new()
    } else {
        cx.t.street_minutes(door.lesson.minutes).into_owned()
    }
}

/// The height a sign of this width needs, and whether every word fits on a line of it.
pub(super) fn measure(ui: &Ui, cx: &Cx<'_>, door: &Door<'_>, width: f32) -> (f32, bool) {
    let room = inner(width);
    let prose = cx.texts.lesson(door.lesson.id.as_str());
    let title = prose.text("lesson");
    let size = |text: &str, role, room| {
        galley(ui, cx, text, role, role == TextRole::Option, PAPER, room).size()
    };
    let mut height = size(title, TextRole::Option, room).y;
    let under = minutes(cx, door);
    if !under.is_empty() {
        height += size(&under, TextRole::Small, room).y;
    }
    let fits = title
        .split_whitespace()
        .all(|word| size(word, TextRole::Option, f32::INFINITY).x <= room + 1.0);
    (height + 2.0 * SPACE_S, fits)
}

/// Paints a sign into its place.
pub(super) fn paint(ui: &Ui, cx: &Cx<'_>, door: &Door<'_>, place: Rect, is_hovered: bool) {
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
        // A ring of light around the next one, so that its shape says it too.
        let ring = Stroke::new(3.0, stage::LAMP);
        painter.rect_stroke(
            place.expand(3.0),
            RADIUS_BUTTON + 4,
            ring,
            StrokeKind::Outside,
        );
    }
    words(ui, cx, door, place, ink);
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

fn words(ui: &Ui, cx: &Cx<'_>, door: &Door<'_>, place: Rect, ink: Color32) {
    let room = inner(place.width());
    let prose = cx.texts.lesson(door.lesson.id.as_str());
    let title = prose.text("lesson");
    let title = middle_galley(ui, cx, title, TextRole::Option, true, ink, room);
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
