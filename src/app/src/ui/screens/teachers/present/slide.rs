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

/// The progress within a page.
#[derive(Clone, Copy)]
pub struct Far<'a> {
    /// The replies taken so far, if the page is a chat.
    pub run: &'a ChatRun,
    /// The number of completed beats of a comic: its panels, then its question.
    pub beat: usize,
    /// The number of explanations shown.
    pub revealed: usize,
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

    /// The height a page needs on a wall of this size, in points, both without explanations and with all of them. If the wall is
    /// at least that high, every state of the page fits.
    pub fn needs(&self, pen: Pen<'_, '_>, room: Vec2, far: Far<'_>) -> f32 {
        let all = self.reveals(pen.cx, far.run, far.beat);
        let heights = [0, all].map(|revealed| {
            let far = Far { revealed, ..far };
            self.lay(pen, room, far).needs()
        });
        heights[0].max(heights[1])
    }

    /// Lays the page out for a wall of this size, in points.
    pub fn lay(&self, pen: Pen<'_, '_>, room: Vec2, far: Far<'_>) -> Sheet {
        // The margins stay the same from page to page, whatever the text size.
        let margin = vec2(room.x * 0.05, room.y * 0.045);
        let gap = room.y * 0.03;
        let width = room.x - 2.0 * margin.x;
        let title = self.title(pen, width, far);
        let under = margin.y + title.height + gap;
        let size = vec2(width, room.y - under - margin.y);
        let content = match self {
            Self::Closing(lesson) => cards::closing(pen, lesson, size),
            Self::Rules => cards::rules(pen, size),
            Self::Survey(when) => cards::survey(pen, *when, size),
            Self::Asked(questions) => cards::asked(pen, questions, size),
            Self::Talk(lesson, prose) => cards::talk(pen, lesson, prose, size),
            Self::Page(page) => lay_page(pen, page, size, far),
        };
        let mut sheet = Sheet::default();
        sheet.put(title, margin);
        // Content that does not fill its area is placed slightly above the middle.
        let drop = ((size.y - content.height) * 0.4).max(0.0);
        sheet.put(content, vec2(margin.x, under + drop));
        sheet.gap(margin.y);
        sheet.height = sheet.height.max(room.y);
        sheet
    }

    /// The title or, on a question, the question itself.
    fn title(&self, pen: Pen<'_, '_>, width: f32, far: Far<'_>) -> Sheet {
        let t = pen.cx.t;
        let c = &pen.cx.theme.colors;
        let mut title = Sheet::default();
        let mut head = |words_of: &str, kind: TextRole| {
            title.text(pen, 0.0, width, words_of, words(kind, c.ink));
        };
        match self {
            Self::Closing(_) => head(&t.promises_title(), TextRole::Title),
            Self::Rules => head(&t.wall_rules(), TextRole::Title),
            Self::Survey(When::Before) => head(&t.wall_before(), TextRole::Title),
            Self::Survey(When::After) => head(&t.wall_after(), TextRole::Title),
            Self::Survey(When::Later) => head(&t.wall_later(), TextRole::Title),
            Self::Asked(_) => head(&t.survey_asked(), TextRole::Title),
            Self::Talk(..) => head(&t.wall_talk(), TextRole::Title),
            Self::Page(page) if page.is_question() => head(page.task(), TextRole::Section),
            // A comic's panels need the height more than its title does.
            Self::Page(page) if matches!(page.step.kind, Kind::Comic(_)) => {
                head(page.part("title"), TextRole::Section);
            }
            Self::Page(page) => head(page.part("title"), TextRole::Title),
        }
        let Self::Page(page) = self else {
            return title;
        };
        let is_comic = matches!(page.step.kind, Kind::Comic(_));
        let is_read = matches!(page.step.kind, Kind::Read);
        // Once explanations start, the class knows what to do, so they take the place of the instruction.
        let is_new = far.revealed == 0 && far.run.taken.is_empty();
        if is_new && !page.is_question() && !is_comic && !is_read {
            title.gap(pen.px(8.0));
            let ink = words(TextRole::Body, c.ink);
            title.paragraphs(pen, 0.0, width, page.task(), ink);
        }
        let hint = Board::of(pen.cx, page).map_or(String::new(), |board| board.hint);
        if is_new && !hint.is_empty() {
            title.gap(pen.px(8.0));
            title.text(pen, 0.0, width, &hint, words(TextRole::Body, c.soft));
        }
        title
    }
}

fn lay_page(pen: Pen<'_, '_>, page: &Page<'_>, size: Vec2, far: Far<'_>) -> Sheet {
    match (&page.step.kind, Board::of(pen.cx, page)) {
        (Kind::Chat(graph), _) => chat::lay(pen, page, graph, far.run, size, far.revealed),
        (Kind::Comic(told), board) => comic::lay(pen, page, told, board.as_ref(), size, far),
        (Kind::Scene(drawn), Some(board)) => {
            scene::lay(pen, page, drawn, &board, size, far.revealed)
        }
        (_, Some(board)) => {
            let mut sheet = board.lay(pen, page, size, far.revealed);
            // Only the replies of a chat can be clicked.
            sheet.hits.clear();
            sheet
        }
        _ => read(pen, page, size),
    }
}

/// The bins of a sorting practice with their letters, side by side as long as there is room.
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

/// A reading page: at most forty words and one picture, as large as fits beside them.
fn read(pen: Pen<'_, '_>, page: &Page<'_>, room: Vec2) -> Sheet {
    let width = room.x;
    let ink = words(TextRole::Body, pen.cx.theme.colors.ink);
    let text = page.task();
    let mut sheet = Sheet::default();
    let Some(name) = &page.step.picture else {
        let measure = width.min(pen.px(1500.0));
        sheet.paragraphs(pen, 0.0, measure, text, ink);
        return sheet;
    };
    let gap = pen.px(56.0);
    let aspect = pen
        .cx
        .pictures
        .aspect(&format!("assets/illustrations/{name}.svg"));
    let most = (room.y * aspect).max(pen.px(320.0));
    let picture_width = ((width - gap) * 0.54).min(most);
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
