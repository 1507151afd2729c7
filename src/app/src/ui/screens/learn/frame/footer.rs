//! The footer, pinned to the window's bottom edge: Back on the left, the verdict and the check button in the middle, and the
//! button to continue on the right.

use super::super::stage::{Pressed, Stage};
use super::{Page, Turn};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Id, Layout, Rect, Sense, Stroke, Ui, UiBuilder, Vec2, pos2};

/// What was pressed.
pub(super) enum What {
    Turn(Turn),
    /// Show or hide the reason.
    Sheet,
    Step(Pressed),
}

pub(super) struct Done {
    pub what: Option<What>,
    /// The button to continue, which takes the focus when the focused control is gone.
    pub on: Id,
}

/// The footer's height in points. It depends on the text size only, so it is the same on every page.
pub(super) fn height(cx: &Cx<'_>) -> f32 {
    let line = cx.theme.type_size(TextRole::Option).1;
    (line + 2.0 * SPACE_S)
        .max(cx.theme.target())
        .max(60.0)
        .max(96.0 - 2.0 * SPACE_L)
        + if cx.theme.target() > 80.0 {
            SPACE_S
        } else {
            2.0 * SPACE_L
        }
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: &Page<'_>,
    stage: &Stage,
    place: Rect,
    (done, is_sheet_open): (bool, bool),
) -> Done {
    let t = cx.t;
    let whole = ui.max_rect().x_range();
    let ink = if cx.theme.high_contrast() {
        cx.theme.colors.edge
    } else {
        cx.theme.colors.line
    };
    ui.painter()
        .hline(whole, place.min.y, Stroke::new(1.0, ink));
    let mut what = None;

    let skip = t.lesson_skip_this();
    let on = if done {
        Button::new(page.on, Role::Primary)
            .icon("forward")
            .min_height(60.0)
    } else {
        Button::new(&skip, Role::Plain).icon("forward")
    };
    let on_width = on.natural_width(ui, cx);
    let back_words = t.lesson_before();
    let mut middle = middle(cx, page, stage, is_sheet_open);
    let full = Button::new(&back_words, Role::Plain).icon("back");
    let gap = 2.0 * SPACE_L;
    let room = place.width() - on_width - gap;
    let needs = middle.width(ui, cx);
    // Where room is short, a shorter label is used; with very large text only the arrow stays, and sentences are left out.
    let short_words = t.lesson_before_short();
    let short = Button::new(&short_words, Role::Plain).icon("back");
    let fits = |button: &Button<'_>| button.natural_width(ui, cx) + gap + needs <= room;
    let back = if fits(&full) {
        full
    } else if fits(&short) {
        short.name(&back_words)
    } else {
        Button::new("", Role::Plain).icon("back").name(&back_words)
    };
    let back_width = if page.has_before {
        back.natural_width(ui, cx) + gap
    } else {
        0.0
    };
    if back_width + needs > room {
        middle.shorten(ui, cx, room - back_width);
    }
    let slot = |left: f32, right: f32| {
        Rect::from_min_max(pos2(left, place.min.y), pos2(right.max(left), place.max.y))
    };
    let left_to_right = Layout::left_to_right(Align::Center);
    if page.has_before {
        let rect = slot(place.min.x, place.min.x + back_width - gap);
        let builder = UiBuilder::new()
            .scope_id(ui.scope_id().with("back"))
            .max_rect(rect)
            .layout(left_to_right);
        if ui
            .scope_builder(builder, |ui| back.show(ui, cx).clicked())
            .inner
        {
            what = Some(What::Turn(Turn::Before));
        }
    }
    let rect = slot(place.min.x + back_width, place.max.x - on_width - gap);
    let builder = UiBuilder::new()
        .scope_id(ui.scope_id().with("middle"))
        .max_rect(rect)
        .layout(left_to_right);
    let pressed = ui.scope_builder(builder, |ui| middle.show(ui, cx)).inner;
    what = what.or(pressed);
    let rect = slot(place.max.x - on_width, place.max.x);
    let builder = UiBuilder::new()
        .scope_id(ui.scope_id().with("on"))
        .max_rect(rect)
        .layout(Layout::right_to_left(Align::Center));
    let response = ui.scope_builder(builder, |ui| on.show(ui, cx)).inner;
    if response.clicked() {
        what = Some(What::Turn(Turn::On));
    }
    Done {
        what,
        on: response.id,
    }
}

/// An item in the middle of the footer, laid out from left to right.
enum Part {
    Verdict(bool, String),
    Words(String),
    Press(String, Option<&'static str>, Role, bool, Press),
}

fn button<'a>(
    words: &'a str,
    icon: Option<&'a str>,
    role: Role,
    selected: bool,
    press: Press,
) -> Button<'a> {
    let mut button = Button::new(words, role);
    if let Some(icon) = icon {
        button = button.icon(icon);
    }
    if matches!(press, Press::Step(Pressed::Sure(_))) {
        button = button.kind(TextRole::Small).radio(selected);
    }
    button
}

/// What pressing an item in the middle does.
#[derive(Clone, Copy, Debug, Hash)]
enum Press {
    Sheet,
    Step(Pressed),
}

struct Middle {
    parts: Vec<Part>,
}

fn middle(cx: &Cx<'_>, page: &Page<'_>, stage: &Stage, is_sheet_open: bool) -> Middle {
    let t = cx.t;
    let mut parts = Vec::new();
    if let Some(verdict) = &stage.verdict {
        if let Some(good) = verdict.good {
            let word = if good {
                t.answer_yes()
            } else {
                t.answer_not_quite()
            };
            parts.push(Part::Verdict(good, word.into_owned()));
        }
        let (words, icon) = if is_sheet_open {
            (t.frame_why_close(), "down")
        } else {
            (t.frame_why(), "up")
        };
        let words = words.into_owned();
        parts.push(Part::Press(
            words,
            Some(icon),
            Role::Plain,
            false,
            Press::Sheet,
        ));
    } else if let Some((ask, said)) = &stage.sure {
        parts.push(Part::Words(ask.clone()));
        for (words, value) in [(t.sure_yes(), true), (t.sure_no(), false)] {
            parts.push(Part::Press(
                words.into_owned(),
                None,
                Role::Quiet,
                *said == Some(value),
                Press::Step(Pressed::Sure(value)),
            ));
        }
    } else {
        let hint = stage.hint.as_deref().unwrap_or(page.note);
        if !hint.is_empty() {
            parts.push(Part::Words(hint.to_owned()));
        }
    }
    if let Some(words) = &stage.second {
        let press = Press::Step(Pressed::Second);
        parts.push(Part::Press(words.clone(), None, Role::Quiet, false, press));
    }
    if let Some(words) = &stage.check {
        let press = Press::Step(Pressed::Check);
        parts.push(Part::Press(
            words.clone(),
            Some("check"),
            Role::Act,
            false,
            press,
        ));
    }
    Middle { parts }
}

impl Middle {
    fn width(&self, ui: &Ui, cx: &Cx<'_>) -> f32 {
        self.width_of(ui, cx, |_| true)
    }

    fn width_of(&self, ui: &Ui, cx: &Cx<'_>, which: impl Fn(&Part) -> bool) -> f32 {
        let all = self
            .parts
            .iter()
            .filter(|part| which(part))
            .map(|part| match part {
                Part::Verdict(_, words) => {
                    let ink = cx.theme.colors.ink;
                    let role = TextRole::Option;
                    let laid = widgets::galley(ui, cx, words, role, true, ink, f32::INFINITY);
                    laid.size().x + cx.theme.type_size(role).1 + SPACE_S
                }
                // Sentences wrap where they must.
                Part::Words(_) => 120.0 * cx.theme.scale,
                Part::Press(words, icon, role, selected, press) => {
                    button(words, *icon, *role, *selected, *press).natural_width(ui, cx)
                }
            });
        all.map(|width| width + SPACE_M).sum()
    }

    /// Drops items until the rest fits: sentences first, then the words of a verdict, whose icon stays, and finally the button
    /// that hides the reason, since the reason can be closed without it.
    fn shorten(&mut self, ui: &Ui, cx: &Cx<'_>, room: f32) {
        self.parts.retain(|part| !matches!(part, Part::Words(_)));
        if self.width(ui, cx) <= room {
            return;
        }
        for part in &mut self.parts {
            if let Part::Verdict(_, words) = part {
                words.clear();
            }
        }
        if self.width(ui, cx) > room {
            self.parts
                .retain(|part| !matches!(part, Part::Press(.., Press::Sheet)));
        }
    }

    fn show(self, ui: &mut Ui, cx: &Cx<'_>) -> Option<What> {
        let c = &cx.theme.colors;
        let mut pressed = None;
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let others = self.width_of(ui, cx, |part| !matches!(part, Part::Words(_)));
        for part in self.parts {
            match part {
                Part::Verdict(good, words) => {
                    let (icon, ink) = if good {
                        ("check", c.good)
                    } else {
                        ("again", c.again)
                    };
                    let side = cx.theme.type_size(TextRole::Option).1;
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                    widgets::icon(ui, cx, icon, rect.shrink(2.0), ink);
                    let laid =
                        widgets::galley(ui, cx, &words, TextRole::Option, true, ink, f32::INFINITY);
                    ui.add(egui::Label::new(laid).selectable(false));
                }
                Part::Words(words) => {
                    let role = TextRole::Small;
                    let width = (ui.available_width() - others).min(420.0 * cx.theme.scale);
                    let laid = widgets::galley(ui, cx, &words, role, false, c.soft, width);
                    if laid.size().y <= ui.max_rect().height() {
                        ui.add(egui::Label::new(laid).selectable(false));
                    }
                }
                Part::Press(words, icon, role, selected, press) => {
                    let button = button(&words, icon, role, selected, press);
                    // The id comes from the action: other parts appear and disappear before it, and it must keep the focus.
                    let id = ui.scope_id().with(("part", press));
                    let builder = UiBuilder::new().scope_id(id);
                    let clicked = ui.scope_builder(builder, |ui| button.show(ui, cx).clicked());
                    if clicked.inner {
                        pressed = Some(match press {
                            Press::Sheet => What::Sheet,
                            Press::Step(what) => What::Step(what),
                        });
                    }
                }
            }
        }
        pressed
    }
}
