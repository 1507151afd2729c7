//! Long lists. Rows far out of view are not laid out; only their height is remembered. Rows less than a screen's
//! height away are drawn, so that the keyboard and a screen reader can move on from row to row.

use egui::{Ui, UiBuilder, accesskit, vec2};

/// The rows' heights as last drawn, in points. Forgotten when the width or the texts change.
#[derive(Default)]
pub struct Rows {
    heights: Vec<Option<f32>>,
    drawn_for: Option<(f32, u64)>,
}

impl Rows {
    /// Draws those of `count` rows that are near enough. `estimate` is the height in points of a row that has not
    /// been drawn yet; `like` is anything that changes whenever all rows change.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        count: usize,
        shape: (f32, u64),
        draw: impl FnMut(&mut Ui, usize),
    ) {
        // Rows get their own ids, so that one keeps keyboard focus when others before it come or go.
        let list = UiBuilder::new()
            .id_salt("rows")
            .accessibility_role(accesskit::Role::List);
        ui.scope_builder(list, |ui| self.rows(ui, count, shape, draw));
    }

    fn rows(
        &mut self,
        ui: &mut Ui,
        count: usize,
        (estimate, like): (f32, u64),
        mut draw: impl FnMut(&mut Ui, usize),
    ) {
        let drawn_for = Some((ui.available_width(), like));
        if self.drawn_for != drawn_for || self.heights.len() != count {
            self.heights = vec![None; count];
            self.drawn_for = drawn_for;
        }
        let spacing = ui.spacing().item_spacing.y;
        let clip = ui.clip_rect();
        let near = clip.min.y - clip.height()..clip.max.y + clip.height();
        let mut top = ui.cursor().min.y;
        let mut skipped = 0.0;
        for ix in 0..count {
            let known = self.heights.get(ix).copied().flatten();
            let height = known.unwrap_or(estimate);
            if top + height < near.start || top > near.end {
                skipped += height + spacing;
                top += height + spacing;
                continue;
            }
            leave_room(ui, &mut skipped, spacing);
            // The count is that of all rows, drawn or not.
            let drawn = super::item(ui, ix, (ix, count), |ui| draw(ui, ix));
            let drawn = drawn.response.rect.height();
            if let Some(kept) = self.heights.get_mut(ix) {
                *kept = Some(drawn);
            }
            top = ui.cursor().min.y;
        }
        leave_room(ui, &mut skipped, spacing);
    }
}

fn leave_room(ui: &mut Ui, skipped: &mut f32, spacing: f32) {
    if *skipped > 0.0 {
        ui.allocate_space(vec2(1.0, *skipped - spacing));
        *skipped = 0.0;
    }
}
