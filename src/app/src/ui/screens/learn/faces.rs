//! The profile pictures to choose from, as large as the room allows.

use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole, Theme};
use crate::ui::widgets::{self, focus_ring, middle_galley, paint_chosen};
use egui::accesskit;
use egui::{
    CursorIcon, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
    vec2,
};
use porchlight_core::content::FACES;

/// How a screen reader presents the pictures.
#[derive(Clone, Copy)]
pub enum Choice<'a> {
    /// A single choice, possibly not made yet.
    One(Option<&'a str>),
    /// Buttons, any of which may be pressed one after the other.
    Each,
}

/// The name of a profile picture.
pub fn face_name(cx: &Cx<'_>, face: &str) -> String {
    cx.t.by_id(&format!("face-{face}")).into_owned()
}

/// The height of all profile pictures within this room, in points.
pub fn faces_height(ui: &Ui, cx: &Cx<'_>, room: Vec2) -> f32 {
    Grid::best(ui, cx, room).size().y
}

/// Draws all profile pictures within this height in points, which may be infinite. The group has a name for screen readers.
/// Returns the picture that was pressed.
pub fn faces(
    ui: &mut Ui,
    cx: &Cx<'_>,
    group: &str,
    choice: Choice<'_>,
    height: f32,
) -> Option<&'static str> {
    let room = vec2(ui.available_width(), height);
    let grid = Grid::best(ui, cx, room);
    let role = match choice {
        Choice::One(_) => accesskit::Role::RadioGroup,
        Choice::Each => accesskit::Role::Group,
    };
    let whole = grid.size();
    let left = (room.x - whole.x).max(0.0) / 2.0;
    let top = ui.cursor().min + vec2(left, 0.0);
    let named = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(group)
        .max_rect(Rect::from_min_size(top, whole));
    let mut pressed = None;
    ui.scope_builder(named, |ui| {
        for (ix, face) in FACES.into_iter().enumerate() {
            let rect = grid.place(ix).translate(top.to_vec2());
            if tile(ui, cx, face, choice, rect, &grid) {
                pressed = Some(face);
            }
        }
        ui.advance_cursor_after_rect(Rect::from_min_size(top, whole));
    });
    pressed
}

/// The number of columns, the size of the pictures, and the theme in which their names fit on one line.
struct Grid {
    columns: usize,
    side: f32,
    cell: Vec2,
    theme: Theme,
}

impl Grid {
    fn best(ui: &Ui, cx: &Cx<'_>, room: Vec2) -> Self {
        let gap = SPACE_L;
        let count = FACES.len();
        let tried = [3, 4, 6].map(|columns: usize| {
            let rows = count.div_ceil(columns);
            let wide = (room.x - gap * (columns - 1) as f32) / columns as f32;
            let theme = fitting(ui, cx, wide - 2.0 * SPACE_S);
            let words = theme.type_size(TextRole::Option).1;
            let high = (room.y - gap * (rows - 1) as f32) / rows as f32;
            let side = (wide - 2.0 * SPACE_M)
                .min(high - words - SPACE_S - 2.0 * SPACE_M)
                .clamp(64.0, 320.0);
            let cell = vec2(wide, side + words + SPACE_S + 2.0 * SPACE_M);
            Self {
                columns,
                side,
                // A tile wider than its picture and name would be half empty.
                cell: vec2(cell.x.min((side * 1.5).max(150.0 * cx.theme.scale)), cell.y),
                theme,
            }
        });
        let full = cx.theme.scale;
        let value = |grid: &Self| {
            // Names at full size matter more than a larger picture.
            grid.side.min(150.0) * grid.theme.scale / full
        };
        let best = tried
            .into_iter()
            .max_by(|a, b| value(a).total_cmp(&value(b)));
        best.unwrap_or_else(|| Self {
            columns: 4,
            side: 88.0,
            cell: Vec2::splat(140.0),
            theme: cx.theme.clone(),
        })
    }

    fn size(&self) -> Vec2 {
        let rows = FACES.len().div_ceil(self.columns);
        let gaps = vec2((self.columns - 1) as f32, (rows - 1) as f32) * SPACE_L;
        vec2(self.columns as f32, rows as f32) * self.cell + gaps
    }

    fn place(&self, ix: usize) -> Rect {
        let at = vec2((ix % self.columns) as f32, (ix / self.columns) as f32);
        let step = self.cell + Vec2::splat(SPACE_L);
        Rect::from_min_size((at * step).to_pos2(), self.cell)
    }
}

/// The theme in which the longest name fits on one line of this width, no smaller than 16 points.
fn fitting(ui: &Ui, cx: &Cx<'_>, width: f32) -> Theme {
    let (size, _) = cx.theme.type_size(TextRole::Option);
    let least = (16.0 / size).min(1.0);
    let ink = cx.theme.colors.ink;
    let longest = FACES
        .iter()
        .map(|face| {
            let name = face_name(cx, face);
            let one = f32::INFINITY;
            let laid = widgets::galley(ui, cx, &name, TextRole::Option, true, ink, one);
            laid.size().x
        })
        .fold(1.0, f32::max);
    let part = (width / longest * 0.98).clamp(least, 1.0);
    Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    }
}

fn tile(ui: &mut Ui, cx: &Cx<'_>, face: &str, choice: Choice<'_>, rect: Rect, grid: &Grid) -> bool {
    let c = &cx.theme.colors;
    let name = face_name(cx, face);
    let chosen = matches!(choice, Choice::One(Some(now)) if now == face);
    let id = ui.scope_id().with(("face", face));
    let response = ui.interact(rect, id, Sense::click());
    let fill = if chosen || response.hovered() {
        c.act_tint
    } else {
        c.card
    };
    let stroke = if chosen {
        Stroke::new(3.0, c.act)
    } else {
        Stroke::new(if cx.theme.high_contrast() { 2.0 } else { 1.5 }, c.edge)
    };
    ui.painter()
        .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let middle = pos2(rect.center().x, rect.min.y + SPACE_M + grid.side / 2.0);
    let picture = Rect::from_center_size(middle, Vec2::splat(grid.side));
    widgets::face(ui, cx, face, picture);
    let small = cx.with_theme(&grid.theme);
    let width = rect.width() - 2.0 * SPACE_S;
    let words = middle_galley(ui, &small, &name, TextRole::Option, true, c.ink, width);
    let at = pos2(rect.center().x, picture.max.y + SPACE_S);
    ui.painter().galley(at, words, c.ink);
    if chosen {
        paint_chosen(ui, cx, rect.shrink(4.0));
    }
    focus_ring(ui, cx, &response, RADIUS_CARD);
    response.widget_info(|| match choice {
        Choice::One(_) => WidgetInfo::selected(Ax::RadioButton, true, chosen, name.clone()),
        Choice::Each => WidgetInfo::labeled(Ax::Button, true, name.clone()),
    });
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
