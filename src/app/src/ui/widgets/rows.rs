//! A long list of rows of any height. What is far out of view is not drawn; its place is kept, so that nothing moves. Where a
//! screen reader, or another tool, asks for the tree of the window, every row is drawn, since the tree has only what is.

use crate::ui::cx::Cx;
use egui::{Response, Ui};

/// What is known of the rows from when they were last drawn.
#[derive(Default)]
pub struct Rows {
    /// Their heights: from the top of a row to the top of the next, in points. `None` for one that was never drawn.
    heights: Vec<Option<f32>>,
    /// The width, the texts and the rows that this is true for.
    of: (f32, u64, u64),
    /// The place in the list of the row with the focus, counted from 0.
    focused: Option<usize>,
    /// The place of the row that was needed, which something to press may follow.
    needed: Option<usize>,
    /// How many rows came by in this frame, and in the one before.
    count: usize,
    before: usize,
}

impl Rows {
    /// Begins a frame. `ui` is where the rows will be, and `list` changes whenever they are others or in another order.
    pub fn begin(&mut self, ui: &Ui, cx: &Cx<'_>, list: u64) {
        let of = (ui.available_width(), cx.like(), list);
        if self.of != of {
            self.heights.clear();
            self.of = of;
        }
        self.before = std::mem::take(&mut self.count);
    }

    /// Draws the next row, unless it is far out of view and `is_needed` is false. The rows before and after the focused one and
    /// the needed one are drawn as well, and the last, so that Tab leads to them either way round.
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

/// Whether a screen reader, or another tool, asks for the tree of the window.
pub fn is_tree_wanted(ui: &Ui) -> bool {
    ui.ctx().has_accesskit_node(egui::accesskit_root_id())
}
