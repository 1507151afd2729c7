//! A long list of rows of any height. Rows far out of view are not drawn, but their space is kept, so that nothing moves. If
//! a screen reader or another tool asks for the accessibility tree, every row is drawn, because it contains only drawn rows.

use crate::ui::cx::Cx;
use egui::{Response, Ui};

/// What the list remembers about its rows.
#[derive(Default)]
pub struct Rows {
    /// Heights, from the top of a row to the top of the next, in points. `None` for a row that was never drawn.
    heights: Vec<Option<f32>>,
    /// The width, texts and list that the heights are valid for.
    of: (f32, u64, u64),
    /// The index of the row with the focus, from 0.
    focused: Option<usize>,
    /// The index of the last row that had to be drawn; a control may follow it.
    needed: Option<usize>,
    /// Number of rows in this frame so far, and in the frame before.
    count: usize,
    before: usize,
}

impl Rows {
    /// Starts a frame. `ui` is where the rows will be, and `list` changes whenever the rows or their order change.
    pub fn begin(&mut self, ui: &Ui, cx: &Cx<'_>, list: u64) {
        let of = (ui.available_width(), cx.like(), list);
        if self.of != of {
            self.heights.clear();
            self.of = of;
        }
        self.before = std::mem::take(&mut self.count);
    }

    /// Draws the next row, unless it is far out of view and `is_needed` is false. The neighbors of the focused row and of the
    /// needed row, and the last row, are always drawn, so that Tab reaches them in both directions.
    pub fn row(
        &mut self,
        ui: &mut Ui,
        is_needed: bool,
        add: impl FnOnce(&mut Ui) -> Response,
    ) -> Option<Response> {
        let place = self.count;
        self.count += 1;
        let top = ui.cursor().min.y;
        if is_needed {
            self.needed = Some(place);
        }
        let near = |other: usize| place.abs_diff(other) <= 1;
        let is_near = self.focused.is_some_and(near) || self.needed.is_some_and(near);
        let is_last = self.count == self.before;
        if let Some(Some(height)) = self.heights.get(place)
            && !is_needed
            && !is_near
            && !is_last
            && !is_tree_wanted(ui)
        {
            let view = ui.clip_rect();
            let view = view.expand(view.height() * 0.5);
            if top + height < view.min.y || top > view.max.y {
                ui.add_space(*height);
                return None;
            }
        }
        let response = add(ui);
        let height = ui.cursor().min.y - top;
        if self.heights.len() <= place {
            self.heights.resize(place + 1, None);
        }
        self.heights[place] = Some(height);
        if response.has_focus() {
            self.focused = Some(place);
        } else if self.focused == Some(place) {
            self.focused = None;
        }
        Some(response)
    }
}

/// Whether a screen reader or another tool asks for the accessibility tree.
pub fn is_tree_wanted(ui: &Ui) -> bool {
    ui.ctx().has_accesskit_node(egui::accesskit_root_id())
}
