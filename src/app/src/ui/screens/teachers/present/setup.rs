//! Which display pupils look at, asked once before the first page if there is more than one. All are shown as
//! pictures. If two displays are mirrored, there is only one window, and notes stay hidden.

use crate::platform::displays::{Display, are_mirrored};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{
    Context, CornerRadius, Key, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, ViewportCommand,
    WidgetInfo, pos2, vec2,
};

/// The question, with the answer chosen so far.
pub struct Setup {
    mirrored: bool,
    /// Index of the display pupils look at.
    chosen: usize,
}

/// Where pupils see the lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// In the same window as the teacher.
    OneWindow,
    /// In their own window on this display, by index.
    Screen(usize),
}

impl Setup {
    /// `None` if there is only one display, since then there is nothing to ask.
    pub fn needed(monitors: &[Display]) -> Option<Self> {
        (monitors.len() > 1).then(|| Self {
            mirrored: are_mirrored(monitors),
            chosen: monitors
                .iter()
                .position(|monitor| !monitor.here)
                .unwrap_or(0),
        })
    }

    /// Draws the question. Returns the answer once the teacher starts.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Chosen> {
        let theme = cx.theme.with_look(AudienceStyle::Adult);
        let cx = &cx.with_theme(&theme);
        let t = cx.t;
        let mut answer = None;
        ui.painter()
            .rect_filled(ui.max_rect(), 0, theme.colors.page);
        egui::ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let share = if self.mirrored { 0.2 } else { 0.08 };
                ui.add_space((ui.available_height() * share).max(SPACE_L));
                widgets::centred(ui, (860.0 * theme.scale).min(ui.available_width()), |ui| {
                    let title = if self.mirrored {
                        t.screens_same()
                    } else {
                        t.screens_title()
                    };
                    let heading = widgets::heading(ui, cx, &title);
                    let entered =
                        heading.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                    if self.mirrored {
                        widgets::label(
                            ui,
                            cx,
                            &t.screens_same_line(),
                            TextRole::Body,
                            theme.colors.ink,
                        );
                    } else {
                        widgets::label(
                            ui,
                            cx,
                            &t.screens_line(),
                            TextRole::Body,
                            theme.colors.soft,
                        );
                        ui.add_space(SPACE_L);
                        self.pictures(ui, cx);
                    }
                    ui.add_space(SPACE_L);
                    ui.horizontal_wrapped(|ui| {
                        let begin = Button::new(&t.screens_begin(), Role::Primary)
                            .icon("present")
                            .min_height(56.0)
                            .show(ui, cx);
                        // Enter on the title starts, since the suggested answer is usually right.
                        if begin.clicked() || entered {
                            answer = Some(if self.mirrored {
                                Chosen::OneWindow
                            } else {
                                Chosen::Screen(self.chosen)
                            });
                        }
                        if !self.mirrored
                            && Button::new(&t.screens_only_this(), Role::Quiet)
                                .show(ui, cx)
                                .clicked()
                        {
                            answer = Some(Chosen::OneWindow);
                        }
                    });
                });
            });
        answer
    }

    /// The displays in their arrangement. Pressing one chooses it for pupils.
    fn pictures(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        let c = &cx.theme.colors;
        let whole = bounds(cx.input.displays);
        let width = ui.available_width();
        let scale = (width / whole.width()).min(280.0 * cx.theme.scale / whole.height());
        let label = cx.theme.type_size(TextRole::Small).1 * 2.0 + SPACE_M;
        let size = vec2(width, whole.height() * scale + label);
        let (place, _) = ui.allocate_exact_size(size, Sense::hover());
        let left = place.center().x - whole.width() * scale / 2.0;
        for (ix, monitor) in cx.input.displays.iter().enumerate() {
            let at = rect_of(monitor);
            let min = pos2(
                left + (at.min.x - whole.min.x) * scale,
                place.min.y + (at.min.y - whole.min.y) * scale,
            );
            let rect = Rect::from_min_size(min, at.size() * scale).shrink(SPACE_S);
            let pupils = ix == self.chosen;
            let role = if pupils {
                t.screens_pupils()
            } else {
                t.screens_yours()
            };
            let name = t.screens_name(ix + 1, role.clone().into_owned());
            let response = ui.interact(rect, ui.scope_id().with(("screen", ix)), Sense::click());
            response
                .widget_info(|| WidgetInfo::selected(Ax::RadioButton, true, pupils, name.as_ref()));
            if response.clicked() {
                self.chosen = ix;
            }
            let fill = if pupils { c.act_tint } else { c.card };
            let stroke = Stroke::new(
                if pupils { 4.0 } else { 2.0 },
                if pupils { c.act } else { c.edge },
            );
            let radius = CornerRadius::from(RADIUS_CARD);
            ui.painter()
                .rect(rect, radius, fill, stroke, StrokeKind::Inside);
            if response.has_focus() && cx.input.keyboard {
                let ring = Stroke::new(3.0, c.focus);
                ui.painter()
                    .rect_stroke(rect.expand(3.0), radius, ring, StrokeKind::Outside);
            }
            mini(ui, cx, rect.shrink(rect.height() * 0.16), pupils);
            let laid = galley(ui, cx, &name, TextRole::Small, pupils, c.ink, rect.width());
            let under = pos2(rect.center().x - laid.size().x / 2.0, rect.max.y + SPACE_S);
            ui.painter().galley(under, laid, c.ink);
        }
    }
}

/// A small drawing of a display's content: a page for pupils; a page, notes and a bar for the teacher.
fn mini(ui: &Ui, cx: &Cx<'_>, rect: Rect, pupils: bool) {
    let c = &cx.theme.colors;
    let painter = ui.painter();
    let line = |x: f32, y: f32, width: f32, high: f32, colour| {
        let min = rect.min + vec2(rect.width() * x, rect.height() * y);
        let size = vec2(rect.width() * width, rect.height() * high);
        painter.rect_filled(Rect::from_min_size(min, size), 3, colour);
    };
    if pupils {
        line(0.05, 0.05, 0.6, 0.14, c.ink);
        line(0.05, 0.34, 0.42, 0.07, c.soft);
        line(0.05, 0.50, 0.38, 0.07, c.soft);
        line(0.05, 0.66, 0.40, 0.07, c.soft);
        line(0.56, 0.30, 0.40, 0.60, c.lamp);
    } else {
        line(0.0, 0.0, 0.56, 0.62, c.act_tint);
        line(0.62, 0.02, 0.38, 0.06, c.soft);
        line(0.62, 0.16, 0.34, 0.06, c.soft);
        line(0.62, 0.30, 0.36, 0.06, c.soft);
        line(0.62, 0.44, 0.30, 0.06, c.soft);
        line(0.0, 0.86, 1.0, 0.12, c.edge);
    }
}

fn rect_of(monitor: &Display) -> Rect {
    Rect::from_min_size(
        pos2(monitor.at.0 as f32, monitor.at.1 as f32),
        vec2(monitor.size.0.max(1) as f32, monitor.size.1.max(1) as f32),
    )
}

fn bounds(monitors: &[Display]) -> Rect {
    monitors
        .iter()
        .map(rect_of)
        .reduce(Rect::union)
        .unwrap_or(Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0)))
}

/// Moves this window off the display pupils look at, on systems that let windows position themselves.
pub fn move_off(ctx: &Context, monitors: &[Display], chosen: usize) {
    let stands_there = monitors.get(chosen).is_some_and(|monitor| monitor.here);
    let other = monitors.iter().enumerate().find(|(ix, _)| *ix != chosen);
    if let (true, Some((_, other))) = (stands_there, other) {
        let scale = ctx.pixels_per_point();
        let at = pos2(
            other.at.0 as f32 / scale + 24.0,
            other.at.1 as f32 / scale + 24.0,
        );
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(at));
    }
}
