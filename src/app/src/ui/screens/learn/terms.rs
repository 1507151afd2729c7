//! Words explained in place: underlined in the text. Pressing one opens its explanation right below the paragraph.

use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::text::CCursor;
use egui::{CursorIcon, Rect, Response, Role as Ax, Sense, Stroke, Ui, WidgetInfo};
use porchlight_core::content::Key;
use porchlight_core::content::reference::first_mention;
use std::ops::Range;

/// The marked words of a page, searched once per language, and the open one.
#[derive(Default)]
pub struct Words {
    locale: String,
    found: Vec<Word>,
    open: Option<Key>,
}

struct Word {
    term: Key,
    /// Byte range in the page's text.
    at: Range<usize>,
}

impl Words {
    fn find(&mut self, cx: &Cx<'_>, at: &StepView<'_>) {
        if self.locale == cx.texts.locale() {
            return;
        }
        self.locale = cx.texts.locale().to_owned();
        let glossary = cx.texts.prose("glossary");
        let mut found: Vec<Word> = cx
            .model
            .library()
            .glossary()
            .iter()
            .filter(|term| term.audiences.contains(&at.lesson.audience))
            .filter_map(|term| {
                let forms = glossary.part(term.key.as_str(), "forms");
                let at = first_mention(at.text(), forms)?;
                let term = term.key.clone();
                Some(Word { term, at })
            })
            .collect();
        found.sort_by_key(|word| (word.at.start, usize::MAX - word.at.end));
        // If two words overlap, keep the longer one.
        found.dedup_by(|b, a| b.at.start < a.at.end);
        self.found = found;
    }
}

impl Words {
    /// The height of the page's text at this width, in points, without any open explanation.
    pub fn height(&self, ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, width: f32) -> f32 {
        let ink = cx.theme.colors.ink;
        let width = width.min(cx.theme.measure());
        let gap = SPACE_M * cx.theme.scale;
        let heights = at.text().split("\n\n").map(|paragraph| {
            let laid = widgets::galley(ui, cx, paragraph, TextRole::Body, false, ink, width);
            laid.size().y + gap
        });
        heights.sum::<f32>() - gap
    }
}

/// Draws the page's text with its marked words.
pub fn paragraphs(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, words: &mut Words) {
    words.find(cx, at);
    let width = ui.available_width().min(cx.theme.measure());
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.spacing_mut().item_spacing.y = SPACE_M * cx.theme.scale;
        let mut start = 0;
        for paragraph in at.text().split("\n\n") {
            let whole = start..start + paragraph.len();
            start = whole.end + 2;
            let label = widgets::label(ui, cx, paragraph, TextRole::Body, cx.theme.colors.ink);
            let mut pressed = None;
            for word in &words.found {
                if !whole.contains(&word.at.start) || word.at.end > whole.end {
                    continue;
                }
                let within = word.at.start - whole.start..word.at.end - whole.start;
                if mark(ui, cx, (paragraph, &within), &label, &word.term) {
                    pressed = Some(word.term.clone());
                }
            }
            if let Some(term) = pressed {
                words.open = (words.open.as_ref() != Some(&term)).then_some(term);
            }
            let here = words.open.as_ref().filter(|open| {
                words
                    .found
                    .iter()
                    .any(|word| &word.term == *open && whole.contains(&word.at.start))
            });
            if let Some(term) = here {
                definition(ui, cx, at, term);
            }
        }
    });
}

/// Underlines one word of a text drawn at `label`, and returns whether it was pressed.
fn mark(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (text, within): (&str, &Range<usize>),
    label: &Response,
    term: &Key,
) -> bool {
    // Laid out exactly like the label. egui caches the result, so this is only a lookup.
    let laid = widgets::galley(
        ui,
        cx,
        text,
        TextRole::Body,
        false,
        cx.theme.colors.ink,
        label.rect.width().max(ui.available_width()),
    );
    let letters = |bytes: usize| text.get(..bytes).map_or(0, |part| part.chars().count());
    let from = laid.pos_from_cursor(CCursor::new(letters(within.start)));
    let to = laid.pos_from_cursor(CCursor::new(letters(within.end)));
    // A word or phrase that wraps is marked on each of its lines and can be pressed there.
    let rows = laid.rows.iter().map(|row| row.rect()).filter(|row| {
        let middle = row.center().y;
        middle > from.min.y && middle < to.max.y
    });
    let parts: Vec<Rect> = rows
        .map(|row| {
            let is_first = row.y_range().contains(from.center().y);
            let is_last = row.y_range().contains(to.center().y);
            let left = if is_first { from.min.x } else { row.min.x };
            let right = if is_last { to.max.x } else { row.max.x };
            let rect = Rect::from_min_max(
                egui::pos2(left, row.min.y),
                egui::pos2(right.max(left), row.max.y),
            );
            rect.translate(label.rect.min.to_vec2())
        })
        .collect();
    let id = ui.scope_id().with(("term", term.as_str()));
    let mut responses = parts.iter().enumerate().map(|(ix, part)| {
        // Only the first line is a button to keyboards and screen readers.
        let sense = if ix == 0 {
            Sense::click()
        } else {
            Sense::CLICK
        };
        ui.interact(part.expand2(egui::vec2(2.0, 0.0)), id.with(ix), sense)
    });
    let Some(first) = responses.next() else {
        return false;
    };
    let others: Vec<Response> = responses.collect();
    let hovered = first.hovered() || others.iter().any(Response::hovered);
    let clicked = first.clicked() || others.iter().any(Response::clicked);
    let line = Stroke::new(if hovered { 3.0 } else { 2.0 }, cx.theme.colors.act);
    for part in &parts {
        let y = part.max.y - 2.0;
        ui.painter().extend(egui::Shape::dashed_line(
            &[egui::pos2(part.min.x, y), egui::pos2(part.max.x, y)],
            line,
            4.0,
            3.0,
        ));
    }
    widgets::focus_ring(ui, cx, &first, RADIUS_BUTTON);
    let word = text.get(within.clone()).unwrap_or_default();
    let name = cx.t.term_open(word.to_owned());
    first.widget_info(|| WidgetInfo::labeled(Ax::Button, true, name.clone()));
    if hovered {
        ui.ctx().set_cursor_icon(CursorIcon::Help);
    }
    clicked
}

/// What the word means, for this audience.
fn definition(ui: &mut Ui, cx: &Cx<'_>, at: &StepView<'_>, term: &Key) {
    let glossary = cx.texts.prose("glossary");
    let Some(attribute) = cx
        .model
        .library()
        .glossary()
        .iter()
        .find(|known| &known.key == term)
        .and_then(|known| known.definition_for(at.lesson.audience))
    else {
        return;
    };
    widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let name = glossary.text(term.as_str());
        widgets::strong(ui, cx, name, TextRole::Body, cx.theme.colors.ink);
        widgets::explained(ui, cx, glossary.part(term.as_str(), &attribute));
    });
}
