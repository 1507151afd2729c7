//! The teacher's window and the pupils': which display each is on, and what happens when a display is unplugged.

use super::projector::Projector;
use super::setup::{self, Setup};
use super::{FullScreen, Present};
use crate::platform::displays::{Display, are_mirrored};
use crate::ui::cx::Cx;
use egui::{Context, ViewportCommand};

impl FullScreen {
    pub(super) fn enter(ctx: &Context) -> Self {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        Self(ctx.clone())
    }
}

impl Drop for FullScreen {
    fn drop(&mut self) {
        self.0.send_viewport_cmd(ViewportCommand::Fullscreen(false));
    }
}

impl Present {
    /// Starts once the teacher has chosen which display pupils see.
    pub(super) fn begin_on(&mut self, ctx: &Context, cx: &Cx<'_>, chosen: setup::Chosen) {
        match chosen {
            setup::Chosen::OneWindow => {}
            setup::Chosen::Screen(ix) => {
                let Some(monitor) = cx.input.displays.get(ix) else {
                    return;
                };
                self.notes = true;
                self.projector = Some(Projector::on(ix, monitor));
                setup::move_off(ctx, cx.input.displays, ix);
            }
        }
        self.fitted = None;
    }

    pub(super) fn press_projector(&mut self, cx: &Cx<'_>) {
        self.fitted = None;
        if self.projector.take().is_some() {
            self.notes = false;
            return;
        }
        self.setup = Setup::needed(cx.input.displays);
        if self.setup.is_none() {
            // Since pupils have their own window, the notes are shown here from the start.
            self.notes = true;
            self.projector = Some(Projector::default());
        }
    }

    /// If the projector's window or display is gone, the lesson continues here with the notes hidden, because this may now be
    /// what pupils see.
    pub(super) fn watch_projector(&mut self, ctx: &Context, cx: &Cx<'_>) {
        let Some(projector) = &self.projector else {
            return;
        };
        let same = |one: &Display, other: &Display| (one.at, one.size) == (other.at, other.size);
        let unplugged = projector.screen().is_some_and(|screen| {
            let found = cx
                .input
                .displays
                .iter()
                .any(|monitor| same(monitor, screen));
            !cx.input.displays.is_empty() && (!found || are_mirrored(cx.input.displays))
        });
        let unplugged = unplugged || projector.is_gone();
        if unplugged || projector.is_closed() {
            self.lost = unplugged;
            self.projector = None;
            self.notes = false;
            self.fitted = None;
            return;
        }
        if projector.screen().is_some() {
            // No event reports that a display was disconnected, so check once a second.
            ctx.request_repaint_after(std::time::Duration::from_secs(1));
        }
    }
}
