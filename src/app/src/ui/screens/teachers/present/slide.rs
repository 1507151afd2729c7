//! One page on the wall: a title and one idea, a practice, a question, or the closing page with the three promises.

use super::board::Board;
use super::chat;
use super::sheet::{Pen, Sheet, Words, letter};
use crate::ui::theme::{RADIUS_CARD, Type};
use crate::ui::widgets::galley;
use egui::{Color32, Rect, Vec2, pos2, vec2};
use porchlight_core::classroom::When;
use porchlight_core::content::{ChatRun, Kind, Lesson, Step};
use porchlight_core::help::Way;
use porchlight_core::text::Prose;

/// A page or a question, and its words.
pub struct Page<'a> {
    pub lesson: &'a Lesson,
    pub step: &'a Step,
    pub prose: &'a Prose,
}

impl<'a> Page<'a> {
    pub fn text(&self) -> &'a str {
        self.prose.text(self.step.key.as_str())
    }

    pub fn part(&self, name: &str) -> &'a str {
        self.prose.part(self.step.key.as_str(), name)
    }

    pub fn is_question(&self) -> bool {
        self.step.look_at.is_some()
    }
}

/// What stands on the wall.
pub enum Shown<'a> {
    Page(Page<'a>),
    /// What the class agrees on first.
    Rules,
    /// The questions before or after are answered unseen.
    Survey(When),
    /// What was asked before and after, beside how it was answered.
    Asked(Vec<String>),
    /// The lesson's own questions to talk about.
    Talk(&'a Lesson, &'a Prose),
    /// After the last question.
    Closing(&'a Lesson),
}

/// How far a page is.
#[derive(Clone, Copy)]
pub struct Far<'a> {
    pub run: &'a ChatRun,
    pub revealed: usize,
    /// The row the class votes on.
    pub standing: Option<usize>,
}

impl Shown<'_> {
    /// How many presses of Reveal there are.
    pub fn reveals(&self, cx: &crate::ui::Cx<'_>, run: &ChatRun) -> usize {
        match self {
            Self::Closing(_) | Self::Rules | Self::Survey(_) | Self::Asked(_) | Self::Talk(..) => 0,
            Self::Page(page) => match &page.step.kind {
                Kind::Chat(graph) => chat::replies(graph, run).len(),
                _ => Board::of(cx, page).map_or(0, |board| board.reveals()),
            },
        }
    }

    pub fn lay(&self, pen: Pen<'_, '_>, room: Vec2, far: Far<'_>) -> Sheet {
        // The edges stand still from page to page, whatever size the words have.
        let margin = vec2(room.x * 0.06, pen.px(48.0));
        let width = room.x - 2.0 * margin.x;
        let left = margin.x;
        let (title, content) = match self {
            Self::Closing(lesson) => closing(pen, lesson, width),
            Self::Rules => rules(pen, width),
            Self::Survey(when) => survey(pen, *when, width),
            Self::Asked(questions) => asked(pen, questions, width),
            Self::Talk(lesson, prose) => talk(pen, lesson, prose, width),
            Self::Page(page) => {
                let size = vec2(width, room.y - 1.6 * margin.y - pen.px(32.0));
                lay_page(pen, page, size, far)
            }
        };
        let mut sheet = Sheet::default();
        let title_height = title.height;
        sheet.put(title, vec2(left, margin.y));
        let under = margin.y + title_height + pen.px(32.0);
        // What is short stands a little above the middle of the wall.
        let spare = room.y - under - content.height - margin.y;
        let drop = (spare * 0.35).clamp(0.0, pen.px(96.0));
        sheet.put(content, vec2(left, under + drop));
        sheet.gap(margin.y * 0.6);
        sheet
    }
}

fn words(kind: Type, colour: Color32) -> Words {
    Words {
        kind,
        strong: false,
        colour,
    }
}

fn lay_page(pen: Pen<'_, '_>, page: &Page<'_>, size: Vec2, far: Far<'_>) -> (Sheet, Sheet) {
    let width = size.x;
    let c = &pen.cx.theme.c;
    let mut title = Sheet::default();
    if page.is_question() {
        title.text(pen, 0.0, width, page.text(), words(Type::Section, c.ink));
    } else {
        title.text(
            pen,
            0.0,
            width,
            page.part("title"),
            words(Type::Title, c.ink),
        );
    }
    let content = match (&page.step.kind, Board::of(pen.cx, page)) {
        (Kind::Chat(graph), _) => chat::lay(pen, page, graph, far.run, width, far.revealed),
        (_, Some(board)) => {
            if !page.is_question() {
                title.gap(pen.px(12.0));
                title.paragraphs(pen, 0.0, width, page.text(), words(Type::Body, c.ink));
            }
            if !board.hint.is_empty() {
                title.gap(pen.px(8.0));
                title.text(pen, 0.0, width, &board.hint, words(Type::Body, c.soft));
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

/// The places of a sort with their letters, side by side while there is room.
fn bins(sheet: &mut Sheet, pen: Pen<'_, '_>, names: &[String], width: f32) {
    let line = pen.line(Type::Body);
    let strong = Words {
        strong: true,
        ..words(Type::Body, pen.cx.theme.c.ink)
    };
    let (mut x, mut top) = (0.0, sheet.height);
    for (ix, name) in names.iter().enumerate() {
        let colour = Color32::WHITE;
        let laid = galley(pen.ui, pen.cx, name, Type::Body, true, colour, width);
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

/// A page of lines, each with an icon.
fn lines(
    pen: Pen<'_, '_>,
    width: f32,
    title: &str,
    all: &[(&'static str, std::borrow::Cow<'_, str>)],
) -> (Sheet, Sheet) {
    let c = &pen.cx.theme.c;
    let mut head = Sheet::default();
    head.text(pen, 0.0, width, title, words(Type::Title, c.ink));
    let mut sheet = Sheet::default();
    for (icon, line) in all {
        let icon = (*icon, c.act);
        pointed(&mut sheet, pen, 0.0, width, icon, line, Type::Section);
        sheet.gap(pen.px(24.0));
    }
    (head, sheet)
}

fn rules(pen: Pen<'_, '_>, width: f32) -> (Sheet, Sheet) {
    let t = pen.cx.t;
    let all = [
        ("leave", t.wall_rules_pass()),
        ("people", t.wall_rules_story()),
        ("message", t.wall_rules_kind()),
        ("question", t.wall_rules_box()),
    ];
    lines(pen, width, &t.wall_rules(), &all)
}

fn survey(pen: Pen<'_, '_>, when: When, width: f32) -> (Sheet, Sheet) {
    let t = pen.cx.t;
    let title = match when {
        When::Before => t.wall_before(),
        When::After => t.wall_after(),
    };
    let first = match (when, pen.cx.phones) {
        (_, Some(_)) => t.wall_survey_phones(),
        (_, None) => t.wall_survey_slips(),
    };
    let all = [
        ("order", first),
        ("secret", t.wall_survey_unseen()),
        ("leave", t.wall_survey_pass()),
    ];
    lines(pen, width, &title, &all)
}

/// Numbered as the bars beside them.
fn asked(pen: Pen<'_, '_>, questions: &[String], width: f32) -> (Sheet, Sheet) {
    let c = &pen.cx.theme.c;
    let mut head = Sheet::default();
    let title = pen.cx.t.survey_asked();
    head.text(pen, 0.0, width, &title, words(Type::Title, c.ink));
    let mut sheet = Sheet::default();
    let indent = pen.px(72.0);
    for (ix, question) in questions.iter().enumerate() {
        let top = sheet.height;
        let number = Words {
            strong: true,
            ..words(Type::Body, c.act)
        };
        sheet.text(pen, 0.0, indent, &(ix + 1).to_string(), number);
        sheet.height = top;
        sheet.text(
            pen,
            indent,
            width - indent,
            question,
            words(Type::Body, c.ink),
        );
        sheet.gap(pen.px(24.0));
    }
    (head, sheet)
}

fn talk(pen: Pen<'_, '_>, lesson: &Lesson, prose: &Prose, width: f32) -> (Sheet, Sheet) {
    let all: Vec<_> = lesson
        .discussion
        .iter()
        .map(|key| {
            let words = prose.part("lesson", &format!("discuss-{key}"));
            ("message", words.into())
        })
        .collect();
    lines(pen, width, &pen.cx.t.wall_talk(), &all)
}

/// At most forty words and one picture.
fn read(pen: Pen<'_, '_>, page: &Page<'_>, room: Vec2) -> Sheet {
    let width = room.x;
    let ink = words(Type::Body, pen.cx.theme.c.ink);
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

/// The three promises, who is there at school, and where help is.
fn closing(pen: Pen<'_, '_>, lesson: &Lesson, width: f32) -> (Sheet, Sheet) {
    let c = &pen.cx.theme.c;
    let t = pen.cx.t;
    let mut title = Sheet::default();
    title.text(
        pen,
        0.0,
        width,
        &t.promises_title(),
        words(Type::Title, c.ink),
    );
    let mut sheet = Sheet::default();
    let promises = if lesson.audience.is_child() {
        [t.promise_fault(), t.promise_tell(), t.promise_help()]
    } else {
        [
            t.promise_adult_fault(),
            t.promise_adult_tell(),
            t.promise_adult_help(),
        ]
    };
    for line in promises {
        pointed(
            &mut sheet,
            pen,
            0.0,
            width,
            ("lamp-lit", c.lamp_text),
            &line,
            Type::Section,
        );
        sheet.gap(pen.px(20.0));
    }
    sheet.gap(pen.px(16.0));
    let pad = vec2(pen.px(36.0), pen.px(28.0));
    let (from, top) = (sheet.here(), sheet.height);
    let room = width - 2.0 * pad.x;
    sheet.gap(pad.y);
    if let Some(number) = emergency(pen) {
        let line = t.present_closing_emergency(number);
        pointed(
            &mut sheet,
            pen,
            pad.x,
            room,
            ("phone", c.help),
            &line,
            Type::Body,
        );
        sheet.gap(pen.px(12.0));
    }
    let school = &pen.cx.model.school;
    let joined = |parts: &[&String]| {
        let parts = parts.iter().map(|part| part.trim());
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    };
    if school.is_set() {
        let lead = joined(&[&school.lead, &school.room, &school.phone, &school.hours]);
        let line = t.present_closing_people(lead);
        pointed(
            &mut sheet,
            pen,
            pad.x,
            room,
            ("school", c.act),
            &line,
            Type::Body,
        );
        if !school.deputy.trim().is_empty() {
            sheet.gap(pen.px(12.0));
            let line = t.present_closing_stands_in(school.deputy.trim().to_owned());
            pointed(
                &mut sheet,
                pen,
                pad.x,
                room,
                ("person", c.act),
                &line,
                Type::Body,
            );
        }
    } else {
        let line = t.present_closing_ask();
        pointed(
            &mut sheet,
            pen,
            pad.x,
            room,
            ("school", c.act),
            &line,
            Type::Body,
        );
    }
    sheet.gap(pen.px(12.0));
    let help = t.present_closing_help();
    pointed(
        &mut sheet,
        pen,
        pad.x,
        room,
        ("help", c.help),
        &help,
        Type::Body,
    );
    sheet.gap(pad.y);
    let rect = Rect::from_min_max(pos2(0.0, top), pos2(width, sheet.height));
    let stroke = pen.cx.theme.card_stroke();
    sheet.plate_behind(from, rect, c.card, stroke, RADIUS_CARD.into());
    (title, sheet)
}

/// The emergency number of the country, where the country is settled.
fn emergency(pen: Pen<'_, '_>) -> Option<String> {
    let model = pen.cx.model;
    let help = model.library.help.country(model.country.as_deref()?)?;
    let way = help
        .emergency()?
        .ways
        .iter()
        .find(|way| matches!(way, Way::Call { .. }))?;
    Some(way.shown().to_owned())
}

fn pointed(
    sheet: &mut Sheet,
    pen: Pen<'_, '_>,
    x: f32,
    width: f32,
    (icon, colour): (&'static str, Color32),
    line: &str,
    kind: Type,
) {
    let side = pen.line(kind) * 0.8;
    let down = (pen.line(kind) - side) / 2.0;
    let at = pos2(x, sheet.height + down);
    sheet.icon(icon, Rect::from_min_size(at, Vec2::splat(side)), colour);
    let indent = side + pen.px(24.0);
    let ink = words(kind, pen.cx.theme.c.ink);
    sheet.text(pen, x + indent, width - indent, line, ink);
}
