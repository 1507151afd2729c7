//! The picture beside a child's question: its own, or that of the page it refers to.

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::widgets;
use egui::{Rect, Ui, Vec2, vec2};
use porchlight_core::content::Audience;

/// The name of the picture, if the question has one. The youngest have pictures as options instead.
pub fn name<'a>(at: &StepView<'a>) -> Option<&'a str> {
    let audience = at.lesson.audience;
    if !audience.is_child() || audience == Audience::Age5To7 {
        return None;
    }
    at.lesson.beside(at.step)
}

/// The size of the picture within this room, in points.
pub fn size(cx: &Cx<'_>, name: &str, room: Vec2) -> Vec2 {
    let aspect = cx
        .pictures
        .aspect(&format!("assets/illustrations/{name}.svg"));
    let width = room.x.min(room.y * aspect);
    vec2(width, width / aspect)
}

/// Draws the picture, if the question has one, in the middle of `place`, and tells the stage where it is.
pub fn paint(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, place: Rect, stage: &mut Stage) {
    if let Some(name) = name(at) {
        let size = size(cx, name, place.size());
        let at = Rect::from_center_size(place.center(), size);
        widgets::picture_at(ui, cx, name, at);
        stage.picture(at);
    }
}
