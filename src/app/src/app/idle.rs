//! A shared computer closes everything once it has not been used for a while, so that the next person finds Home. Time is
//! the program's own clock, which also runs while the computer sleeps; the window wakes once, when the time is over.

use super::App;
use egui::{Context, Event};
use jiff::{SignedDuration, Timestamp};
use porchlight_core::model::{Action, SystemAction};
use porchlight_core::policy::LEFT_ALONE_SECS;
use std::time::Duration;

/// How long a shared computer may be unused.
const LEFT_ALONE: SignedDuration = SignedDuration::from_secs(LEFT_ALONE_SECS);

/// When a shared computer was last used; `None` once everything is closed.
#[derive(Default)]
pub(super) struct Idle {
    since: Option<Timestamp>,
}

impl App {
    /// Called before the input of a frame is used, so that a person who comes after the time is over finds Home; and while the
    /// window is minimized, when there are no frames.
    pub(super) fn close_if_left_alone(&mut self, ctx: &Context) {
        if !self.model.policy().shared {
            return;
        }
        let now = (self.clock)();
        // If the clock was set back, the time counts from its new value.
        let since = self.idle.since.map(|since| since.min(now));
        if let Some(since) = since
            && now.duration_since(since) >= LEFT_ALONE
        {
            // A class looking at a page counts as use. Check again after the same time.
            self.idle.since = (!self.model.closes_alone()).then_some(now);
            self.dispatch(ctx, Action::System(SystemAction::LeftAlone));
        } else {
            self.idle.since = since;
        }
        self.wake_when_left_alone(ctx, now);
    }

    /// Called in each frame: whoever touches the computer is using it.
    pub(super) fn note_use(&mut self, ctx: &Context) {
        let first = self.frames == 0;
        if self.model.policy().shared
            && (first || ctx.input(|input| input.events.iter().any(is_touch)))
        {
            let now = (self.clock)();
            self.idle.since = Some(now);
            self.wake_when_left_alone(ctx, now);
        }
    }

    fn wake_when_left_alone(&self, ctx: &Context, now: Timestamp) {
        if let Some(since) = self.idle.since {
            let rest = LEFT_ALONE.saturating_sub(now.duration_since(since));
            ctx.request_repaint_after(Duration::try_from(rest).unwrap_or_default());
        }
    }
}

/// Whether the event comes from a person, and not from the window itself.
fn is_touch(event: &Event) -> bool {
    // The window's system sends the modifier keys anew whenever the focus moves. A key that is pressed is an event of its own.
    !matches!(
        event,
        Event::WindowFocused(_) | Event::PointerGone | Event::ModifiersChanged(_)
    )
}
