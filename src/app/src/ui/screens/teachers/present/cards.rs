//! Pages on the wall that are not steps of a lesson: rules, the questions before and after, a discussion, and the
//! closing page with the three promises.

use super::sheet::{Pen, Sheet, Words};
use super::tiles::{Lead, Tile, lines};
use crate::ui::theme::{RADIUS_CARD, TextRole};
use egui::{Color32, Rect, Vec2, pos2, vec2};
use porchlight_core::class::When;
use porchlight_core::content::Lesson;
use porchlight_core::help::Way;
use porchlight_core::text::Prose;
use std::borrow::Cow;

/// A regular-weight style for a role and a color.
pub fn words(kind: TextRole, colour: Color32) -> Words {
    Words {
        kind,
        strong: false,
        colour,
    }
}

/// A page of lines, each with an icon.
fn icons(pen: Pen<'_, '_>, size: Vec2, all: &[(&'static str, Cow<'_, str>)]) -> Sheet {
    let act = pen.cx.theme.colors.act;
    let tiles: Vec<Tile> = all
        .iter()
        .map(|(icon, line)| line_of(icon, act, line, TextRole::Section))
        .collect();
    lines(pen, size.x, size.y, &tiles)
}

fn line_of(icon: &'static str, colour: Color32, words: &str, kind: TextRole) -> Tile {
    Tile {
        has_card: false,
        kind,
        ..Tile::new(Lead::Icon(icon, colour), words)
    }
}

/// The ground rules a class agrees on first.
pub fn rules(pen: Pen<'_, '_>, size: Vec2) -> Sheet {
    let t = pen.cx.t;
    let all = [
        ("leave", t.wall_rules_pass()),
        ("people", t.wall_rules_story()),
        ("message", t.wall_rules_kind()),
        ("question", t.wall_rules_box()),
    ];
    icons(pen, size, &all)
}

/// How the questions before or after the lesson are answered: on phones or slips, in private.
pub fn survey(pen: Pen<'_, '_>, when: When, size: Vec2) -> Sheet {
    let t = pen.cx.t;
    let first = match (when, pen.cx.input.class) {
        (_, Some(_)) => t.wall_survey_phones(),
        (_, None) => t.wall_survey_slips(),
    };
    let all = [
        ("order", first),
        ("secret", t.wall_survey_unseen()),
        ("leave", t.wall_survey_pass()),
    ];
    icons(pen, size, &all)
}

/// The questions asked before and after, numbered like the bars beside them.
pub fn asked(pen: Pen<'_, '_>, questions: &[String], size: Vec2) -> Sheet {
    let tiles: Vec<Tile> = questions
        .iter()
        .enumerate()
        .map(|(ix, question)| Tile {
            has_card: false,
            ..Tile::new(Lead::Name((ix + 1).to_string()), question.clone())
        })
        .collect();
    lines(pen, size.x, size.y, &tiles)
}

/// The lesson's discussion questions.
pub fn talk(pen: Pen<'_, '_>, lesson: &Lesson, prose: &Prose, size: Vec2) -> Sheet {
    let all: Vec<_> = lesson
        .discussion
        .iter()
        .map(|key| {
            let words = prose.part("lesson", &format!("discuss-{key}"));
            ("message", words.into())
        })
        .collect();
    icons(pen, size, &all)
}

/// The three promises and, below them, the contact people at school and where to find help.
pub fn closing(pen: Pen<'_, '_>, lesson: &Lesson, size: Vec2) -> Sheet {
    let c = &pen.cx.theme.colors;
    let t = pen.cx.t;
    let promises = if lesson.audience.is_child() {
        [t.promise_fault(), t.promise_tell(), t.promise_help()]
    } else {
        [
            t.promise_adult_fault(),
            t.promise_adult_tell(),
            t.promise_adult_help(),
        ]
    };
    let promises = promises.map(|line| line_of("lamp-lit", c.lamp_text, &line, TextRole::Section));
    let mut ways = Vec::new();
    if let Some(number) = emergency(pen) {
        let line = t.present_closing_emergency(number);
        ways.push(line_of("phone", c.help, &line, TextRole::Body));
    }
    let school = &pen.cx.model.school();
    if school.is_set() {
        let parts = [&school.lead, &school.room, &school.phone, &school.hours];
        let parts: Vec<&str> = parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        let line = t.present_closing_people(parts.join(", "));
        ways.push(line_of("school", c.act, &line, TextRole::Body));
        if !school.deputy.trim().is_empty() {
            let line = t.present_closing_stands_in(school.deputy.trim().to_owned());
            ways.push(line_of("person", c.act, &line, TextRole::Body));
        }
    } else {
        let line = t.present_closing_ask();
        ways.push(line_of("school", c.act, &line, TextRole::Body));
    }
    let help = t.present_closing_help();
    ways.push(line_of("help", c.help, &help, TextRole::Body));
    let pad = vec2(pen.px(36.0), pen.px(20.0));
    let below = lines(pen, size.x - 2.0 * pad.x, 0.0, &ways);
    let high = below.height + 2.0 * pad.y;
    let gap = pen.px(24.0);
    let mut sheet = lines(pen, size.x, size.y - high - gap, &promises);
    let top = (sheet.height + gap).max(size.y - high);
    let mut card = Sheet::default();
    card.put(below, pad);
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(size.x, high));
    let stroke = pen.cx.theme.card_stroke();
    card.plate_behind(0, rect, c.card, stroke, RADIUS_CARD.into());
    card.height = high;
    sheet.put(card, vec2(0.0, top));
    sheet
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
