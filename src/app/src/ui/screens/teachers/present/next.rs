//! The next page, small, for the teacher only.

use super::fit::{Fit, fit};
use super::sheet::Pen;
use super::slide::Far;
use super::{Present, comic, slides};
use crate::ui::cx::Cx;
use crate::ui::theme::AudienceStyle;
use egui::{Rect, Stroke, StrokeKind, Ui, UiBuilder, Vec2};
use porchlight_core::class::lesson_plan::Stop;
use porchlight_core::content::ChatRun;

impl Present {
    /// The next page and its beat: the comic's next panel, or the page after this one.
    pub(super) fn next_step(&self, cx: &Cx<'_>) -> Option<(usize, usize)> {
        if self.rules {
            return Some((self.step, self.beat));
        }
        if self.beat < self.last_beat(cx, self.step) {
            return Some((self.step, self.beat + 1));
        }
        let next = self.step + 1;
        (next < self.stops.len()).then_some((next, 0))
    }

    /// Paints the next page into `rect` as the wall will show it; `wall` is the wall's size in points.
    pub(super) fn paint_next(&mut self, ui: &mut Ui, cx: &Cx<'_>, rect: Rect, wall: Vec2) {
        let Some((step, beat)) = self.next_step(cx) else {
            return;
        };
        let own = self.stops.get(step).and_then(slides::lesson_of);
        let own = own.and_then(|id| cx.model.library().lesson(id));
        let Some(lesson) = own.map(AsRef::as_ref).or_else(|| self.lesson(cx)) else {
            return;
        };
        let prose = cx.texts.lesson(lesson.id.as_str());
        let shown = self.shown_at(step, cx, lesson, &prose);
        let run = ChatRun::default();
        let far = Far {
            run: &run,
            beat,
            revealed: 0,
        };
        let key = Fit {
            step,
            rules: false,
            asked: false,
            taken: 0,
            beat,
            room: wall,
            scale: cx.theme.scale,
            locale: cx.texts.locale().to_owned(),
        };
        let known = self.fitted_next.as_ref().filter(|(of, _)| of == &key);
        let scale = match known {
            Some((_, scale)) => *scale,
            None => {
                let reveals = shown.reveals(cx, &run, beat);
                let theme = fit(cx.theme, wall, |theme| {
                    let large = cx.with_theme(theme);
                    let pen = Pen { ui, cx: &large };
                    let heights = (0..=reveals)
                        .map(|revealed| shown.lay(pen, wall, Far { revealed, ..far }).needs());
                    heights.fold(0.0, f32::max)
                });
                theme.scale
            }
        };
        // Laid out again at this size, since scaled-down letters would be blurred.
        let share = rect.width() / wall.x;
        let mut theme = cx.theme.with_look(AudienceStyle::Projector);
        theme.scale = scale * share;
        let small = cx.with_theme(&theme);
        ui.painter().rect_filled(rect, 0, theme.colors.page);
        // Its area is already known, so nothing is allocated for it.
        let place = UiBuilder::new().max_rect(rect).id_salt("next page");
        let mut inside = ui.new_child(place);
        inside.set_clip_rect(rect.intersect(ui.clip_rect()));
        let pen = Pen {
            ui: &inside,
            cx: &small,
        };
        shown.lay(pen, wall * share, far).paint(pen, rect.min);
        let edge = Stroke::new(1.0, cx.theme.colors.edge);
        ui.painter().rect_stroke(rect, 0, edge, StrokeKind::Inside);
        self.fitted_next = Some((key, scale));
    }

    /// The index of the last beat of the page with this index.
    pub(super) fn last_beat(&self, cx: &Cx<'_>, step: usize) -> usize {
        let Some(Stop::Step(id, key)) = self.stops.get(step) else {
            return 0;
        };
        let lesson = cx.model.library().lesson(id);
        let step = lesson.and_then(|lesson| lesson.step(key));
        step.map_or(0, comic::last_beat)
    }
}
