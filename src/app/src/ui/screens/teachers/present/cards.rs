//! Pages on the wall that are not steps of a lesson: rules, the questions before and after, a discussion, and the
//! closing page with the three promises.

use super::sheet::{Pen, Sheet, Words};
use crate::ui::theme::{RADIUS_CARD, TextRole};
use egui::{Color32, Rect, Vec2, pos2, vec2};
use porchlight_core::class::When;
use porchlight_core::content::Lesson;
use porchlight_core::help::Way;
use porchlight_core::text::Prose;

/// A regular-weight style for a role and a color.
pub fn words(kind: TextRole, colour: Color32) -> Words {
    Words {
        kind,
        strong: false,
        colour,
    }
}

/// A page of lines, each with an icon.
fn lines(
    pen: Pen<'_, '_>,
    width: f32,
    title: &str,
    all: &[(&'static str, std::borrow::Cow<'_, str>)],
) -> (Sheet, Sheet) {
    let c = &pen.cx.theme.colors;
    let mut head = Sheet::default();
    head.text(pen, 0.0, width, title, words(TextRole::Title, c.ink));
    let mut sheet = Sheet::default();
    for (icon, line) in all {
        let icon = (*icon, c.act);
        pointed(&mut sheet, pen, 0.0, width, icon, line, TextRole::Section);
        sheet.gap(pen.px(24.0));
    }
    (head, sheet)
}

/// The ground rules a class agrees on first. Returns the title and the content.
pub fn rules(pen: Pen<'_, '_>, width: f32) -> (Sheet, Sheet) {
    let t = pen.cx.t;
    let all = [
        ("leave", t.wall_rules_pass()),
        ("people", t.wall_rules_story()),
        ("message", t.wall_rules_kind()),
        ("question", t.wall_rules_box()),
    ];
    lines(pen, width, &t.wall_rules(), &all)
}

/// How the questions before or after the lesson are answered: on phones or slips, in private. Returns the title and
/// the content.
pub fn survey(pen: Pen<'_, '_>, when: When, width: f32) -> (Sheet, Sheet) {
    let t = pen.cx.t;
    let title = match when {
        When::Before => t.wall_before(),
        When::After => t.wall_after(),
        When::Later => t.wall_later(),
    };
    let first = match (when, pen.cx.input.class) {
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

/// The questions asked before and after, numbered like the bars beside them. Returns the title and the content.
pub fn asked(pen: Pen<'_, '_>, questions: &[String], width: f32) -> (Sheet, Sheet) {
    let c = &pen.cx.theme.colors;
    let mut head = Sheet::default();
    let title = pen.cx.t.survey_asked();
    head.text(pen, 0.0, width, &title, words(TextRole::Title, c.ink));
    let mut sheet = Sheet::default();
    let indent = pen.px(72.0);
    for (ix, question) in questions.iter().enumerate() {
        let top = sheet.height;
        let number = Words {
            strong: true,
            ..words(TextRole::Body, c.act)
        };
        sheet.text(pen, 0.0, indent, &(ix + 1).to_string(), number);
        sheet.height = top;
        sheet.text(
            pen,
            indent,
            width - indent,
            question,
            words(TextRole::Body, c.ink),
        );
        sheet.gap(pen.px(24.0));
    }
    (head, sheet)
}

/// The lesson's discussion questions. Returns the title and the content.
pub fn talk(pen: Pen<'_, '_>, lesson: &Lesson, prose: &Prose, width: f32) -> (Sheet, Sheet) {
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

/// The three promises, whom to go to at school, and where to find help. Returns the title and the content.
pub fn closing(pen: Pen<'_, '_>, lesson: &Lesson, width: f32) -> (Sheet, Sheet) {
    let c = &pen.cx.theme.colors;
    let t = pen.cx.t;
    let mut title = Sheet::default();
    title.text(
        pen,
        0.0,
        width,
        &t.promises_title(),
        words(TextRole::Title, c.ink),
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
            TextRole::Section,
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
            TextRole::Body,
        );
        sheet.gap(pen.px(12.0));
    }
    let school = &pen.cx.model.school();
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
            TextRole::Body,
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
                TextRole::Body,
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
            TextRole::Body,
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
        TextRole::Body,
    );
    sheet.gap(pad.y);
    let rect = Rect::from_min_max(pos2(0.0, top), pos2(width, sheet.height));
    let stroke = pen.cx.theme.card_stroke();
    sheet.plate_behind(from, rect, c.card, stroke, RADIUS_CARD.into());
    (title, sheet)
}

/// The country's emergency number, if the country is known.
fn emergency(pen: Pen<'_, '_>) -> Option<String> {
    let model = pen.cx.model;
    let help = model.library().help.country(model.country()?)?;
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
    kind: TextRole,
) {
    let side = pen.line(kind) * 0.8;
    let down = (pen.line(kind) - side) / 2.0;
    let at = pos2(x, sheet.height + down);
    sheet.icon(icon, Rect::from_min_size(at, Vec2::splat(side)), colour);
    let indent = side + pen.px(24.0);
    let ink = words(kind, pen.cx.theme.colors.ink);
    sheet.text(pen, x + indent, width - indent, line, ink);
}
