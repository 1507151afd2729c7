//! Where keyboard focus goes when the screen changes: to the heading of a new screen, or, on return to an earlier screen,
//! back to the control that had it.

use super::App;
use egui::{Context, Id};

/// Where focus should go next.
pub(super) struct Focus {
    heading: bool,
    /// The control to focus again, and the number of frames spent looking for it.
    wanted: Option<(Id, u8)>,
}

impl Focus {
    /// Starts with focus due on the first screen's heading.
    pub fn on_heading() -> Self {
        Self {
            heading: true,
            wanted: None,
        }
    }

    /// Asks the next heading drawn to take the focus.
    pub fn move_to_heading(&mut self) {
        self.heading = true;
    }

    /// Whether this frame's heading should take the focus. If no heading does, hand the answer to
    /// [`Focus::put_back`].
    pub fn take_heading(&mut self) -> bool {
        std::mem::take(&mut self.heading)
    }

    /// Keeps a focus request that no heading took, so the next frame can try again.
    pub fn put_back(&mut self, heading: bool) {
        self.heading |= heading;
    }

    /// Returns focus to the remembered control, or to the heading if that control is gone.
    pub fn restore(&mut self, ctx: &Context) {
        let Some((id, frames)) = self.wanted else {
            return;
        };
        let found = ctx.memory(|memory| memory.focused()) == Some(id);
        match frames {
            0 => ctx.memory_mut(|memory| memory.request_focus(id)),
            _ if found => {}
            _ => self.heading = true,
        }
        self.wanted = (frames == 0).then_some((id, 1));
        ctx.request_repaint();
    }
}

impl App {
    /// Remembers the focused control along with its screen.
    pub(super) fn remember_focus(&mut self, ctx: &Context) {
        let focused = ctx.memory(|memory| memory.focused());
        if let Some(open) = self.screens.last_mut() {
            open.focus = focused;
        }
    }

    /// Returns focus to where it was when the person comes back to a screen.
    pub(super) fn come_back_to_focus(&mut self) {
        if let Some(id) = self.screens.last().and_then(|open| open.focus) {
            self.focus.heading = false;
            self.focus.wanted = Some((id, 0));
        }
    }
}
