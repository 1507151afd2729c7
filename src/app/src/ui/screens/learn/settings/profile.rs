//! The drawn profile: a phone with the face, the name and one part per switch, as a stranger currently sees them.

use super::parts::{self, Part};
use super::{PAD, State, StepView};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_STAGE, SPACE_M, SPACE_S, SPACE_XS, TextRole};
use crate::ui::widgets::{self, read_galley};
use egui::{Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use porchlight_core::content::{Settings, Switch};

/// Switches whose safe position replaces the face with a drawn avatar.
const FACE: [&str; 5] = ["private", "page", "accept", "viewers", "full-name"];
/// Switches whose safe position replaces the name with a nickname.
const NAME: [&str; 4] = ["real-name", "full-name", "private", "accept"];
/// Switches that show a last name, too.
const LAST_NAME: [&str; 2] = ["real-name", "full-name"];

/// The name of the text that tells what a stranger currently sees of this switch.
pub(super) fn line(switch: &Switch, state: &State) -> String {
    let part = if state.is_safe(switch) {
        "hidden"
    } else {
        "shown"
    };
    format!("{}-{part}", switch.key)
}

/// The minimum heights of the header and of each line, in points.
fn heights(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    width: f32,
) -> (f32, Vec<f32>) {
    let small = cx.theme.type_size(TextRole::Small).1;
    let name = cx.theme.type_size(TextRole::Section).1;
    let ink = cx.theme.colors.ink;
    let room = width - 2.0 * SPACE_M - drawing_width(small) - SPACE_M;
    let lines = page.switches.iter().map(|switch| {
        // Both texts are measured, so that no line moves when one replaces the other.
        let high = |part: &str, strong: bool| {
            let words = at.part(&format!("{}-{part}", switch.key));
            widgets::galley(ui, cx, words, TextRole::Small, strong, ink, room)
                .size()
                .y
        };
        let words = high("shown", true).max(high("hidden", false));
        (words + SPACE_XS).max(small)
    });
    let mut header = small + name;
    // A larger face leaves less room for the words beside it.
    for _ in 0..3 {
        header = header.max(beside_face(ui, cx, at, width - 2.0 * SPACE_M, header));
    }
    (header, lines.collect())
}

/// The side of the face in a header of this height, in points.
fn face_side(header: f32) -> f32 {
    header - SPACE_S
}

/// The height of the words beside the face, in points, whichever of them are shown.
fn beside_face(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, width: f32, header: f32) -> f32 {
    let room = width - face_side(header) - SPACE_M;
    let high = |words: &str, role: TextRole, strong: bool| {
        let ink = cx.theme.colors.ink;
        let laid = widgets::galley(ui, cx, words, role, strong, ink, room);
        laid.size().y
    };
    let stranger = high(&cx.t.settings_stranger(), TextRole::Small, false);
    let safe = high(&cx.t.settings_all_safe(), TextRole::Small, true);
    let names = [at.part("name"), at.part("nickname")];
    let names = names.map(|name| high(name, TextRole::Section, false));
    stranger.max(safe) + names.into_iter().fold(0.0, f32::max)
}

fn drawing_width(high: f32) -> f32 {
    high * 1.5
}

/// The minimum height of the profile at this width, in points.
pub(super) fn least(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, page: &Settings, width: f32) -> f32 {
    let (header, lines) = heights(ui, cx, at, page, width);
    header + lines.iter().sum::<f32>() + 2.0 * PAD
}

/// Draws the profile into `place`. Returns where it ends.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    state: &State,
    place: Rect,
) -> f32 {
    let c = &cx.theme.colors;
    let (mut header, mut lines) = heights(ui, cx, at, page, place.width());
    let count = lines.len() as f32;
    let natural = header + lines.iter().sum::<f32>() + 2.0 * PAD;
    // Spare height makes the drawings larger, up to a size that still looks like a phone.
    let spare = (place.height() - natural).max(0.0);
    let more = (spare / (count + 1.0)).min(40.0 * cx.theme.scale);
    header += more;
    for line in &mut lines {
        *line += more;
    }
    let high = header + lines.iter().sum::<f32>() + 2.0 * PAD;
    let face = if beside_face(ui, cx, at, place.width() - 2.0 * SPACE_M, header) <= header {
        face_side(header)
    } else {
        face_side(header - more)
    };
    let rect = Rect::from_min_size(place.min, vec2(place.width(), high));
    let stroke = Stroke::new(3.0, c.edge);
    ui.painter()
        .rect(rect, RADIUS_STAGE, c.card, stroke, StrokeKind::Inside);
    let left = rect.min.x + SPACE_M;
    let right = rect.max.x - SPACE_M;
    let mut top = rect.min.y + PAD;
    let head = Rect::from_min_max(pos2(left, top), pos2(right, top + header));
    draw_header(ui, cx, at, page, state, (head, face));
    top = head.max.y;
    let smallest = lines.iter().copied().fold(f32::INFINITY, f32::min);
    for (switch, line) in page.switches.iter().zip(&lines) {
        let row = Rect::from_min_max(pos2(left, top), pos2(right, top + line));
        draw_line(ui, cx, at, (switch, state), row, smallest);
        top = row.max.y;
    }
    rect.max.y
}

fn is_hidden(page: &Settings, state: &State, keys: &[&str]) -> bool {
    page.switches
        .iter()
        .any(|switch| keys.contains(&switch.key.as_str()) && state.is_safe(switch))
}

fn has_any(page: &Settings, keys: &[&str]) -> bool {
    page.switches
        .iter()
        .any(|switch| keys.contains(&switch.key.as_str()))
}

fn draw_header(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    page: &Settings,
    state: &State,
    (head, side): (Rect, f32),
) {
    let c = &cx.theme.colors;
    let t = cx.t;
    let middle = pos2(head.min.x + side / 2.0, head.center().y);
    let face = Rect::from_center_size(middle, vec2(side, side));
    if !has_any(page, &FACE) || is_hidden(page, state, &FACE) {
        widgets::face(ui, cx, &page.face, face);
    } else {
        parts::person(ui, at.step.key.as_str(), face);
    }
    let all_safe = page.switches.iter().all(|switch| state.is_safe(switch));
    let (label, ink) = if all_safe {
        (t.settings_all_safe(), c.good)
    } else {
        (t.settings_stranger(), c.soft)
    };
    let nickname = at.part("nickname");
    let name = if !nickname.is_empty() && is_hidden(page, state, &NAME) {
        nickname
    } else {
        at.part("name")
    };
    let left = face.max.x + SPACE_M;
    let room = head.max.x - left;
    let label_laid = widgets::galley(ui, cx, &label, TextRole::Small, all_safe, ink, room);
    let name_laid = read_galley(ui, cx, name, TextRole::Section, false, c.ink, room);
    let high = label_laid.size().y + name_laid.size().y;
    let top = head.center().y - high / 2.0;
    for (id, laid, words, from, ink) in [
        ("seen", label_laid.clone(), label.as_ref(), top, ink),
        (
            "name",
            name_laid.clone(),
            name,
            top + label_laid.size().y,
            c.ink,
        ),
    ] {
        let rect = Rect::from_min_size(pos2(left, from), laid.size());
        let id = ui.scope_id().with((at.step.key.as_str(), id));
        let response = ui.interact(rect, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
        ui.painter().galley(rect.min, laid, ink);
    }
    // The last name is a scribble, since no real name is used here. A bar would look blacked out.
    if has_any(page, &LAST_NAME) && !is_hidden(page, state, &LAST_NAME) {
        let line = name_laid.size();
        let place = Rect::from_min_size(
            pos2(
                left + line.x + SPACE_S,
                top + label_laid.size().y + line.y * 0.35,
            ),
            vec2(line.y * 2.4, line.y * 0.35),
        );
        parts::scribble(ui.painter(), place, c.ink);
    }
}

fn draw_line(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (switch, state): (&Switch, &State),
    row: Rect,
    smallest: f32,
) {
    let c = &cx.theme.colors;
    let is_safe = state.is_safe(switch);
    let small = cx.theme.type_size(TextRole::Small).1;
    let high = (smallest - SPACE_S / 2.0).min(64.0 * cx.theme.scale);
    // The words keep the width they were measured at.
    let most = row.width() * 0.3;
    let width = drawing_width(high).min(most.max(drawing_width(small)));
    let part = Rect::from_center_size(
        pos2(row.min.x + width / 2.0, row.center().y),
        vec2(width, high),
    );
    let id = ui
        .scope_id()
        .with((at.step.key.as_str(), "seen", switch.key.as_str()));
    let shown = ui
        .ctx()
        .animate_bool_with_time(id, !is_safe, cx.theme.quick());
    parts::paint(ui, cx, Part::of(switch.key.as_str()), part, shown);
    let words = at.part(&line(switch, state));
    let ink = if is_safe { c.soft } else { c.ink };
    let left = part.max.x + SPACE_M;
    let room = row.max.x - left;
    let laid = read_galley(ui, cx, words, TextRole::Small, !is_safe, ink, room);
    let rect = Rect::from_min_max(pos2(left, row.min.y), row.max);
    let at = pos2(left, row.center().y - laid.size().y / 2.0);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
    ui.painter().galley(at, laid, ink);
}
