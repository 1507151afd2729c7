//! One page on the wall: a title and one idea, a practice, a question, or the closing page with the three promises.

use super::board::Board;
use super::cards::{self, words};
use super::page::Page;
use super::sheet::{Pen, Sheet, Words, letter};
use super::{chat, comic, scene};
use crate::ui::theme::TextRole;
use crate::ui::widgets::galley;
use egui::{Rect, Vec2, pos2, vec2};
use porchlight_core::class::When;
use porchlight_core::content::{ChatRun, Kind, Lesson};
use porchlight_core::text::Prose;

/// What is on the wall.
pub enum Shown<'a> {
    /// A page or question of a lesson.
    Page(Page<'a>),
    /// The ground rules the class agrees on first.
    Rules,
    /// How to answer the questions before or after the lesson in private.
    Survey(When),
    /// What was asked before and after, next to how it was answered.
    Asked(Vec<String>),
    /// The lesson's own discussion questions.
    Talk(&'a Lesson, &'a Prose),
    /// The closing page, after the last question.
    Closing(&'a Lesson),
}

/// How much of a page is shown.
#[derive(Clone, Copy)]
pub struct Far<'a> {
    /// The replies taken so far, if the page is a chat.
    pub run: &'a ChatRun,
    /// How many beats of a comic are behind: its panels, then what it asks.
    pub beat: usize,
    /// How many explanations are shown.
    pub revealed: usize,
    /// The row the class is voting on.
    pub standing: Option<usize>,
}

impl Shown<'_> {
    /// How many times Reveal can be pressed.
    pub fn reveals(&self, cx: &crate::ui::cx::Cx<'_>, run: &ChatRun, beat: usize) -> usize {
        match self {
            Self::Closing(_) | Self::Rules | Self::Survey(_) | Self::Asked(_) | Self::Talk(..) => 0,
            Self::Page(page) => match &page.step.kind {
                Kind::Chat(graph) => chat::replies(graph, run).len(),
                Kind::Comic(_) if !comic::asks(page.step, beat) => 0,
                _ => Board::of(cx, page).map_or(0, |board| board.reveals()),
            },
        }
    }

    /// Lays the page out for a wall of this size, in points.
    pub fn lay(&self, pen: Pen<'_, '_>, room: Vec2, far: Far<'_>) -> Sheet {
        // The margins stay the same from page to page, whatever the text size.
        let margin = vec2(room.x * 0.06, pen.px(48.0));
        let width = room.x - 2.0 * margin.x;
        let left = margin.x;
        let (title, content) = match self {
            Self::Closing(lesson) => cards::closing(pen, lesson, width),
            Self::Rules => cards::rules(pen, width),
            Self::Survey(when) => cards::survey(pen, *when, width),
            Self::Asked(questions) => cards::asked(pen, questions, width),
            Self::Talk(lesson, prose) => cards::talk(pen, lesson, prose, width),
            Self::Page(page) => {
                let size = vec2(width, room.y - 1.6 * margin.y - pen.px(32.0));
                lay_page(pen, page, size, far)
            }
        };
        let mut sheet = Sheet::default();
        let title_height = title.height;
        sheet.put(title, vec2(left, margin.y));
        let under = margin.y + title_height + pen.px(32.0);
        // Short content is placed slightly above the middle of the wall.
        let spare = room.y - under - content.height - margin.y;
        let drop = (spare * 0.35).clamp(0.0, pen.px(96.0));
        sheet.put(content, vec2(left, under + drop));
        sheet.gap(margin.y * 0.6);
        sheet
    }
}

fn lay_page(pen: Pen<'_, '_>, page: &Page<'_>, size: Vec2, far: Far<'_>) -> (Sheet, Sheet) {
    let width = size.x;
    let c = &pen.cx.theme.colors;
    let mut title = Sheet::default();
    if page.is_question() {
        title.text(
            pen,
            0.0,
            width,
            page.text(),
            words(TextRole::Section, c.ink),
        );
    } else {
        title.text(
            pen,
            0.0,
            width,
            page.part("title"),
            words(TextRole::Title, c.ink),
        );
    }
    let content = match (&page.step.kind, Board::of(pen.cx, page)) {
        (Kind::Chat(graph), _) => chat::lay(pen, page, graph, far.run, width, far.revealed),
        (Kind::Comic(told), board) => {
            let room = vec2(width, size.y - title.height);
            comic::lay(pen, page, told, board.as_ref(), room, far)
        }
        (Kind::Scene(drawn), Some(board)) => {
            if !page.is_question() {
                title.gap(pen.px(12.0));
                title.paragraphs(pen, 0.0, width, page.text(), words(TextRole::Body, c.ink));
            }
            let room = vec2(width, size.y - title.height);
            scene::lay(pen, page, drawn, &board, room, far)
        }
        (_, Some(board)) => {
            if !page.is_question() {
                title.gap(pen.px(12.0));
                title.paragraphs(pen, 0.0, width, page.text(), words(TextRole::Body, c.ink));
            }
            if !board.hint.is_empty() {
                title.gap(pen.px(8.0));
                title.text(pen, 0.0, width, &board.hint, words(TextRole::Body, c.soft));
            }
            if !board.bins.is_empty() {
                title.gap(pen.px(16.0));
                bins(&mut title, pen, &board.bins, width);
            }
            board.lay(pen, width, far.revealed, far.standing)
        }
        _ => read(pen, page, vec2(width, size.y - title.height)),
    };
    (title, content)
}

/// The bins of a sorting practice with their letters, side by side while there is room.
pub fn bins(sheet: &mut Sheet, pen: Pen<'_, '_>, names: &[String], width: f32) {
    let line = pen.line(TextRole::Body);
    let strong = Words {
        strong: true,
        ..words(TextRole::Body, pen.cx.theme.colors.ink)
    };
    let (mut x, mut top) = (0.0, sheet.height);
    for (ix, name) in names.iter().enumerate() {
        let colour = crate::ui::theme::UNTINTED;
        let laid = galley(pen.ui, pen.cx, name, TextRole::Body, true, colour, width);
        let wanted = line + pen.px(16.0) + laid.size().x;
        if x > 0.0 && x + wanted > width {
            (x, top) = (0.0, sheet.height + pen.px(8.0));
        }
        sheet.say(letter(ix));
        sheet.mark(
            ix,
            Rect::from_min_size(pos2(x, top), Vec2::splat(line)).shrink(line * 0.06),
        );
        sheet.height = top;
        let left = x + line + pen.px(16.0);
        sheet.text(pen, left, width - left, name, strong);
        x += wanted + pen.px(48.0);
    }
}

/// A reading page: at most forty words and one picture.
fn read(pen: Pen<'_, '_>, page: &Page<'_>, room: Vec2) -> Sheet {
    let width = room.x;
    let ink = words(TextRole::Body, pen.cx.theme.colors.ink);
    let slide = page.part("slide");
    let text = if slide.is_empty() { page.text() } else { slide };
    let mut sheet = Sheet::default();
    let Some(name) = &page.step.picture else {
        let measure = width.min(pen.px(1200.0));
        sheet.paragraphs(pen, 0.0, measure, text, ink);
        return sheet;
    };
    let gap = pen.px(64.0);
    let aspect = pen
        .cx
        .pictures
        .aspect(&format!("assets/illustrations/{name}.svg"));
    let most = (room.y * aspect).max(pen.px(320.0));
    let picture_width = ((width - gap) * 0.46).min(most);
    let size = vec2(picture_width, picture_width / aspect);
    let mut left = Sheet::default();
    left.paragraphs(pen, 0.0, width - gap - picture_width, text, ink);
    let height = left.height.max(size.y);
    let down = (height - left.height) / 2.0;
    sheet.put(left, vec2(0.0, down));
    sheet.say(page.part("alt"));
    let at = pos2(width - picture_width, (height - size.y) / 2.0);
    sheet.picture(name, Rect::from_min_size(at, size));
    sheet.height = height;
    sheet
}
