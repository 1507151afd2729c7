//! Splits the texts of a chat's end into as many screens as their type size needs. What does not fit goes on the next screen,
//! so that nobody has to scroll to find out how the story ends.

use super::super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat::{Told, after};
use crate::ui::screens::shared::explain::promise_lines;
use crate::ui::screens::shared::way::{Step, steps};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole, Theme, UNTINTED};
use crate::ui::widgets::{self, galley};
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::Graph;

/// The parts of the end, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// How the story went on and ended.
    Ending,
    /// The learner's path through the chat.
    Way,
    /// What is always true: the promises.
    Promises,
}

impl Part {
    /// The part at this position.
    pub fn at(place: usize) -> Self {
        match place {
            0 => Self::Ending,
            1 => Self::Way,
            _ => Self::Promises,
        }
    }
}

/// A reply with the messages before it, and its effect beside them.
#[derive(Clone, Default)]
struct Row {
    left: Vec<Step>,
    right: Vec<Step>,
}

/// One screen of the end.
pub struct Page {
    /// The first words, which take the focus, and their type size.
    pub title: (String, TextRole),
    rows: Vec<Row>,
    /// The type size relative to the usual one.
    pub size: f32,
    /// The total height, in points.
    pub high: f32,
}

/// The screens of a part. Each holds what fits into `room`; without `room`, on a scrolling screen, there is a single page.
pub fn pages(
    ui: &Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (turns, key): Told<'_>,
    (part, graph): (Part, &Graph),
    room: Option<Vec2>,
) -> Vec<Page> {
    let name = at.part("name").to_owned();
    match part {
        Part::Ending => {
            let later: Vec<&str> = after(turns)
                .into_iter()
                .map(|key| at.part(key.as_str()))
                .collect();
            let texts = [later.join(" "), at.part(key.as_str()).to_owned()];
            ending(ui, cx, texts, room)
        }
        Part::Way => {
            let title = (cx.t.chat_way(name).into_owned(), TextRole::Section);
            let steps = steps(cx, &at.script(), turns);
            in_pages(ui, cx, &title, &rows(steps), room)
        }
        Part::Promises => {
            let title = (cx.t.promises_title().into_owned(), TextRole::Section);
            let audience = at.lesson.audience;
            let c = &cx.theme.colors;
            let mut promises = promise_lines(cx, audience);
            if graph.about_another && audience.is_child() {
                promises[0] = cx.t.promise_fault_another().into_owned();
            }
            let mut lines: Vec<Row> = promises
                .into_iter()
                .map(|words| line(words, c.ink))
                .collect();
            if !audience.is_child() && graph.reviewed_by.is_none() {
                lines.push(line(cx.t.chat_not_reviewed().into_owned(), c.soft));
            }
            in_pages(ui, cx, &title, &lines, room)
        }
    }
}

fn line(words: String, ink: egui::Color32) -> Row {
    let step = Step {
        words,
        strong: false,
        told: false,
        ink,
    };
    Row {
        left: vec![step],
        right: Vec::new(),
    }
}

/// One row per reply: the signs before it and its words on the left, its effect on the right.
fn rows(steps: Vec<Step>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for step in steps {
        let open = rows.last_mut().filter(|row| row.right.is_empty());
        match (step.told, open) {
            (true, Some(row)) => row.right.push(step),
            (false, Some(row)) => row.left.push(step),
            (_, None) => rows.push(Row {
                left: vec![step],
                right: Vec::new(),
            }),
        }
    }
    rows
}

/// How the story went on and how it ended: on one page if both fit, otherwise on two.
fn ending(ui: &Ui, cx: &Cx<'_>, texts: [String; 2], room: Option<Vec2>) -> Vec<Page> {
    let page = |words: &str, size: f32| {
        let mut page = Page {
            title: (words.to_owned(), TextRole::Body),
            rows: Vec::new(),
            size,
            high: 0.0,
        };
        page.high = page.height(ui, cx, room);
        page
    };
    let told: Vec<&str> = texts
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    let whole = told.join(" ");
    let Some(most) = room.map(|room| room.y) else {
        return vec![page(&whole, 1.0)];
    };
    let fitting = |words: &str, sizes: &[f32]| {
        let pages = sizes.iter().map(|size| page(words, *size));
        pages.into_iter().find(|page| page.high <= most)
    };
    if let Some(page) = fitting(&whole, &[1.2, 1.0, 0.9]) {
        return vec![page];
    }
    let each = told.into_iter().map(|words| {
        let found = fitting(words, &[1.2, 1.0, 0.9, 0.8]);
        found.unwrap_or_else(|| page(words, 0.8))
    });
    each.collect()
}

/// Puts as many rows on each page as fit.
fn in_pages(
    ui: &Ui,
    cx: &Cx<'_>,
    title: &(String, TextRole),
    rows: &[Row],
    room: Option<Vec2>,
) -> Vec<Page> {
    let page = |rows: &[Row], size: f32| {
        let mut page = Page {
            title: title.clone(),
            rows: rows.to_vec(),
            size,
            high: 0.0,
        };
        page.high = page.height(ui, cx, room);
        page
    };
    let most = room.map_or(f32::INFINITY, |room| room.y);
    let size = if page(rows, 0.9).high <= most && page(rows, 1.0).high > most {
        0.9
    } else {
        1.0
    };
    let mut pages = Vec::new();
    let mut rest = rows;
    while !rest.is_empty() {
        let counts = (1..=rest.len()).rev();
        let fits = |count: &usize| page(rest.get(..*count).unwrap_or_default(), size).high <= most;
        let count = counts.into_iter().find(fits).unwrap_or(1);
        let (here, after) = rest.split_at(count);
        pages.push(page(here, size));
        rest = after;
    }
    if pages.is_empty() {
        pages.push(page(&[], size));
    }
    pages
}

impl Page {
    /// The theme at this page's type size.
    pub fn theme(&self, cx: &Cx<'_>) -> Theme {
        Theme {
            scale: cx.theme.scale * self.size,
            ..cx.theme.clone()
        }
    }

    /// The widths of the two columns, in points. There is only one column if nothing is on the right or both do not fit.
    fn widths(&self, cx: &Cx<'_>, width: f32) -> [f32; 2] {
        let half = (width - SPACE_XL) / 2.0;
        let is_paired = self.rows.iter().any(|row| !row.right.is_empty());
        if is_paired && half >= 260.0 * cx.theme.scale {
            [half.min(cx.theme.measure()); 2]
        } else {
            [width.min(cx.theme.measure() * 1.5); 2]
        }
    }

    fn is_paired(&self, cx: &Cx<'_>, width: f32) -> bool {
        let [left, right] = self.widths(cx, width);
        left + right <= width && self.rows.iter().any(|row| !row.right.is_empty())
    }

    fn height(&self, ui: &Ui, cx: &Cx<'_>, room: Option<Vec2>) -> f32 {
        let Some(room) = room else {
            return 0.0;
        };
        let theme = self.theme(cx);
        let cx = &cx.with_theme(&theme);
        let width = room.x - 2.0 * SPACE_L;
        let [left, right] = self.widths(cx, width);
        let (title, role) = &self.title;
        let titled = galley(ui, cx, title, *role, false, UNTINTED, width);
        let rows = self.rows.iter().map(|row| {
            let (one, other) = (
                column(ui, cx, &row.left, left),
                column(ui, cx, &row.right, right),
            );
            let high = if self.is_paired(cx, width) {
                one.max(other)
            } else {
                one + other
            };
            high + SPACE_M
        });
        titled.size().y + rows.sum::<f32>() + 2.0 * SPACE_M
    }

    /// Draws what follows the title.
    pub fn rows(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let width = ui.available_width();
        let [left, right] = self.widths(cx, width);
        let paired = self.is_paired(cx, width);
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in &self.rows {
            ui.add_space(SPACE_M);
            if !paired {
                draw(ui, cx, row.left.iter().chain(&row.right), left);
                continue;
            }
            let corner = ui.cursor().min;
            let high = column(ui, cx, &row.left, left).max(column(ui, cx, &row.right, right));
            let second = pos2(corner.x + left + SPACE_XL, corner.y);
            for (salt, steps, corner, width) in [
                ("left", &row.left, corner, left),
                ("right", &row.right, second, right),
            ] {
                let place = Rect::from_min_size(corner, vec2(width, high));
                let builder = UiBuilder::new()
                    .id_salt(salt)
                    .max_rect(place)
                    .layout(Layout::top_down(Align::Min));
                ui.scope_builder(builder, |ui| draw(ui, cx, steps.iter(), width));
            }
            let whole = Rect::from_min_size(corner, vec2(width, high));
            ui.advance_cursor_after_rect(whole);
        }
    }
}

/// The height of texts stacked vertically, in points.
fn column(ui: &Ui, cx: &Cx<'_>, steps: &[Step], width: f32) -> f32 {
    let each = steps.iter().map(|step| {
        let laid = galley(
            ui,
            cx,
            &step.words,
            TextRole::Body,
            step.strong,
            UNTINTED,
            width,
        );
        laid.size().y + SPACE_S
    });
    (each.sum::<f32>() - SPACE_S).max(0.0)
}

fn draw<'s>(ui: &mut Ui, cx: &Cx<'_>, steps: impl Iterator<Item = &'s Step>, width: f32) {
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for step in steps {
            if step.strong {
                widgets::strong(ui, cx, &step.words, TextRole::Body, step.ink);
            } else {
                widgets::label(ui, cx, &step.words, TextRole::Body, step.ink);
            }
        }
    });
}
