//! Where the keyboard's focus goes when the screen changes: to the heading of a new one, and back to what was pressed where
//! somebody comes back.

use super::App;
use egui::{Context, Id};

/// The focus between two screens.
pub(super) struct Focus {
    heading: bool,
    /// Focus that goes back to where it was, and for how many frames it was looked for.
    wanted: Option<(Id, u8)>,
}

impl Focus {
    pub fn on_heading() -> Self {
        Self {
            heading: true,
            wanted: None,
        }
    }

    pub fn move_to_heading(&mut self) {
        self.heading = true;
    }

    /// Whether the heading of this frame takes the focus. Given back with [`Focus::put_back`] where nobody took it.
    pub fn take_heading(&mut self) -> bool {
        std::mem::take(&mut self.heading)
    }

    pub fn put_back(&mut self, heading: bool) {
        self.heading |= heading;
    }

    /// Where what had the focus is gone, the heading has it.
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
    /// What has the focus now is remembered with its screen.
    pub(super) fn remember_focus(&mut self, ctx: &Context) {
        let focused = ctx.memory(|memory| memory.focused());
        if let Some(open) = self.screens.last_mut() {
            open.focus = focused;
        }
    }

    /// Somebody came back to a screen: focus is where it was.
    pub(super) fn come_back_to_focus(&mut self) {
        if let Some(id) = self.screens.last().and_then(|open| open.focus) {
            self.focus.heading = false;
            self.focus.wanted = Some((id, 0));
        }
    }
}
