//! The learner's frame around every page of a lesson, a quiz and a review: dots, title, stage and footer, each at the same
//! place on every page. The step fills the stage. Feedback on an answer appears in the footer and in a sheet above it, never
//! in the middle of what the learner is reading.

mod dots;
mod footer;
mod keys;
mod place;
mod sheet;

use super::stage::{Pressed, Stage};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_S, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets;
use egui::scroll_area::ScrollBarVisibility;
use egui::style::ScrollStyle;
use egui::{Align, Id, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use porchlight_core::content::Key;

/// The largest part of the stage that the sheet may cover.
pub const SHEET_SHARE: f32 = 0.4;
/// Space on both sides of the stage for focus rings, in points.
const RING: f32 = 8.0;
/// The height of the dots' row below the bar, in points at 100 %; its middle is then at 84.
const DOTS: f32 = 40.0;

pub use sheet::height as sheet_height;

/// What the frame shows around a step.
pub struct Page<'a> {
    /// The step's key. Ids are salted with it, so that focus never jumps to another page's control.
    pub key: &'a Key,
    /// The names of all pages, one per dot.
    pub dots: &'a [String],
    /// The index of this page.
    pub place: usize,
    /// The position in words; empty for the youngest.
    pub caption: &'a str,
    /// The page's title, or the question.
    pub title: &'a str,
    /// A quiet sentence in the footer while there is nothing else to say there.
    pub note: &'a str,
    /// Whether there is a page before this one.
    pub has_before: bool,
    /// The label of the button to continue, once the page is done.
    pub on: &'a str,
    /// What is offered at the end of the dots' row.
    pub aside: Option<Aside>,
}

/// A navigation request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// To the previous page.
    Before,
    /// To the next page, or past the last one.
    On,
    /// To the page of this dot.
    To(usize),
    /// To a page that explains more.
    Explained(Key),
    /// To what is offered beside the dots.
    Aside(Aside),
}

/// A quiet offer beside the dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// A calm picture.
    Break,
    /// The lesson's sources.
    Sources,
}

/// What the frame remembers of the page it last showed.
#[derive(Default)]
pub struct FrameState {
    key: Option<Key>,
    pressed: Option<Pressed>,
    is_sheet_open: bool,
    sheet: sheet::Memory,
    scroll: widgets::Scroll,
    /// Something had keyboard focus in the last frame.
    had_focus: bool,
}

/// The frame's four areas, in points.
struct Places {
    dots: Rect,
    title: Rect,
    stage: Rect,
    footer: Rect,
    /// With very large text, the title scrolls with the stage.
    title_scrolls: bool,
}

impl Places {
    fn new(ui: &Ui, cx: &Cx<'_>) -> Self {
        let whole = ui.max_rect();
        let scale = cx.theme.scale;
        let margin = if whole.width() < 1100.0 {
            SPACE_XL
        } else {
            SPACE_XXL
        };
        let width = (whole.width() - 2.0 * margin).min(1360.0 * scale);
        let left = whole.center().x - width / 2.0;
        let row = |top: f32, bottom: f32| {
            Rect::from_min_max(pos2(left, top), pos2(left + width, bottom.max(top)))
        };
        let small = cx.theme.type_size(TextRole::Small).1;
        let dots = row(
            whole.min.y,
            whole.min.y + DOTS.max(small + SPACE_S).max(44.0 * scale.min(1.3) - 4.0),
        );
        let footer = row(whole.max.y - footer::height(cx), whole.max.y);
        let line = cx.theme.type_size(TextRole::Title).1;
        let mut title = row(dots.max.y + 4.0, dots.max.y + 4.0 + 1.6 * line);
        let title_scrolls = title.height() > (footer.min.y - dots.max.y) * 0.25;
        if title_scrolls {
            title.max.y = title.min.y;
        }
        let stage = row(title.max.y + SPACE_S, footer.min.y - SPACE_S);
        Self {
            dots,
            title,
            stage,
            footer,
            title_scrolls,
        }
    }
}

impl FrameState {
    /// Draws the frame and, inside its stage, the step. `step` returns whether the step is done.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        page: &Page<'_>,
        step: impl FnOnce(&mut Ui, &Cx<'_>, &mut Stage) -> bool,
    ) -> Option<Turn> {
        let theme = cx.theme.grown(ui.max_rect().size());
        let cx = &cx.with_theme(&theme);
        let turned = self.key.as_ref() != Some(page.key);
        if turned {
            *self = Self {
                key: Some(page.key.clone()),
                ..Self::default()
            };
        }
        let places = Places::new(ui, cx);
        let salt = Id::unique(("lesson page", page.key.as_str()));
        let mut turn = dots::ui(ui, cx, page, places.dots);
        if !places.title_scrolls {
            title(ui, cx, page.title, places.title);
        }
        let room = places.stage.size();
        let mut stage = Stage::new(room, self.pressed.take());
        let offset = match turned {
            // A page always starts at its top, even if it was scrolled when the learner left it.
            true => Some(0.0),
            false => keys::read(ui, self, room.y, &mut turn),
        };
        let outer = places.stage.expand2(vec2(RING, SPACE_S / 2.0));
        let builder = UiBuilder::new().id_salt(salt).max_rect(outer);
        let mut done = false;
        let scrolled = ui.scope_builder(builder, |ui| {
            widgets::clips(ui, outer);
            ui.spacing_mut().scroll = ScrollStyle::floating();
            ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
            let mut area = ScrollArea::vertical()
                .id_salt(salt)
                .auto_shrink([false, false])
                .scroll_bar_visibility(ScrollBarVisibility::VisibleWhenNeeded);
            if let Some(offset) = offset {
                area = area.vertical_scroll_offset(offset);
            }
            area.show(ui, |ui| {
                let at = ui.max_rect();
                let inner = Rect::from_min_size(
                    pos2(at.min.x + RING, at.min.y + SPACE_S / 2.0),
                    vec2(room.x, room.y),
                );
                let layout = Layout::top_down(Align::Min);
                ui.scope_builder(UiBuilder::new().max_rect(inner).layout(layout), |ui| {
                    ui.set_width(room.x);
                    if places.title_scrolls {
                        widgets::heading(ui, cx, page.title);
                    }
                    done = step(ui, cx, &mut stage);
                });
            })
        });
        let area = scrolled.inner;
        self.scroll = widgets::Scroll::of(&area);
        if stage.answered {
            self.is_sheet_open = true;
            ui.ctx().request_repaint();
        }
        if stage.verdict.is_none() {
            self.is_sheet_open = false;
        }
        if let (Some(verdict), Some(told)) = (&mut stage.verdict, stage.told) {
            verdict.beside.push(told);
        }
        if self.is_sheet_open
            && let Some(verdict) = &stage.verdict
        {
            let place = (places.stage, stage.picture);
            let pressed = sheet::ui(ui, cx, page, verdict, place, &mut self.sheet);
            turn = turn.or(pressed);
        }
        let pressed = footer::ui(
            ui,
            cx,
            page,
            &stage,
            places.footer,
            (done, self.is_sheet_open),
        );
        match pressed.what {
            Some(footer::What::Turn(to)) => turn = Some(to),
            Some(footer::What::Sheet) => self.is_sheet_open = !self.is_sheet_open,
            Some(footer::What::Step(what)) => {
                self.pressed = Some(what);
                ui.ctx().request_repaint();
            }
            None => {}
        }
        if turn.is_none() {
            turn = keys::turn(ui, page, done);
        }
        self.keep_focus(ui, pressed.on);
        turn
    }

    /// Keeps keyboard focus inside the frame: if the focused control is gone, the button to continue takes the focus.
    fn keep_focus(&mut self, ui: &Ui, on: Id) {
        let focused = ui.memory(|memory| memory.focused());
        let pointing = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
        if self.had_focus && focused.is_none() && !pointing {
            ui.memory_mut(|memory| memory.request_focus(on));
            ui.ctx().request_repaint();
        }
        self.had_focus = focused.is_some();
        widgets::own_arrows(ui, true, self.scroll.can_move());
    }
}

/// The title: on one line at full size, or on two at a smaller one.
fn title(ui: &mut Ui, cx: &Cx<'_>, text: &str, place: Rect) {
    let layout = Layout::top_down(Align::Min);
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), |ui| {
        widgets::heading_within(ui, cx, text, place.size());
    });
}
