//! The outcome of a lesson: what the learner can do now, what is left to try, and what is worth another look. Nothing is
//! counted, and nothing is said twice.

use crate::ui::cx::Cx;
use crate::ui::screens::learn::tile::{Lead, Tile};
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::{Color32, Rect, Sense, Ui, Vec2, pos2, vec2};
use porchlight_core::content::{Audience, Key, Lesson, Step};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::Prose;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The outcome of a lesson for the current learner.
pub(super) struct Outcome<'a> {
    pub lesson: &'a Lesson,
    pub prose: Arc<Prose>,
    /// The one line in large type.
    pub line: String,
    /// The text below it if nothing was practiced.
    pub more: Option<String>,
    /// The title of the list below it, and the ticked lines.
    ticked: (String, Vec<String>),
    pub still: Vec<&'a Step>,
    pub again: Vec<&'a Step>,
}

impl<'a> Outcome<'a> {
    pub fn new(cx: &Cx<'a>, lesson: &'a Lesson) -> Self {
        let prose = cx.texts.lesson(lesson.id.as_str());
        let nothing = BTreeSet::new();
        let progress = cx.model.learner().lessons.get(&lesson.id);
        let done = progress.map_or(&nothing, |progress| &progress.steps_done);
        let still: Vec<&Step> = lesson
            .steps()
            .filter(|step| !done.contains(&step.key))
            .collect();
        let due = progress.map_or(&[][..], |progress| &progress.due_again);
        let mut again: Vec<&Step> = Vec::new();
        for page in due
            .iter()
            .filter_map(|question| lesson.step(question)?.look_at.as_ref())
            .filter_map(|page| lesson.step(page))
        {
            let is_known = |one: &&Step| one.key == page.key;
            if !again.iter().any(is_known) && !still.iter().any(is_known) {
                again.push(page);
            }
        }
        again.truncate(2);
        let (line, more, ticked) = said(cx, lesson, &prose, done);
        Self {
            lesson,
            prose,
            line,
            more,
            ticked,
            still,
            again,
        }
    }

    /// The ticked rows below the one line, in this ink. Each row is passed to `add`.
    pub fn ticks(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (ink, tick): (Color32, Color32),
        mut add: impl FnMut(&mut Ui, &mut dyn FnMut(&mut Ui)),
    ) {
        let (title, lines) = &self.ticked;
        for (ix, line) in lines.iter().enumerate() {
            add(ui, &mut |ui| {
                // The title must not be alone at the bottom edge.
                if ix == 0 {
                    widgets::section_in(ui, cx, title, ink);
                    ui.add_space(SPACE_S);
                }
                row(ui, cx, line, (ink, tick));
            });
        }
    }

    /// What the learner can teach another person after this lesson, if it is about a tool.
    pub fn teach(&self) -> Option<&str> {
        self.prose.may("lesson", "teach")
    }

    /// Whether every exercise was skipped.
    pub fn is_nothing(&self) -> bool {
        self.more.is_some()
    }

    /// The height of the one line, the text below it and the ticked rows, at this width.
    pub fn height(&self, ui: &Ui, cx: &Cx<'_>, width: f32) -> f32 {
        let high = |text: &str, role, width| {
            widgets::galley(ui, cx, text, role, false, cx.theme.colors.ink, width)
                .size()
                .y
        };
        let side = cx.theme.type_size(TextRole::Body).1 + SPACE_S;
        let mut height = high(&self.line, TextRole::Title, width);
        if let Some(more) = &self.more {
            height += SPACE_S + high(more, TextRole::Body, width);
        }
        let (title, lines) = &self.ticked;
        if !lines.is_empty() {
            height += SPACE_M + high(title, TextRole::Section, width) + SPACE_S;
        }
        let rows = lines
            .iter()
            .map(|line| high(line, TextRole::Body, width - side) + SPACE_S);
        height + rows.sum::<f32>()
    }

    pub fn still_title(&self, cx: &Cx<'_>) -> String {
        if self.lesson.audience.is_child() {
            cx.t.result_still().into_owned()
        } else {
            cx.t.result_still_adult().into_owned()
        }
    }

    /// The height of the tallest card among these pages and questions, at this width.
    pub fn card_height(&self, ui: &Ui, cx: &Cx<'_>, steps: &[&Step], width: f32) -> f32 {
        steps
            .iter()
            .map(|step| self.tile(step).height(ui, cx, width))
            .fold(0.0, f32::max)
    }

    /// A row of pages or questions to press, at the cursor.
    pub fn cards(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        steps: &[&Step],
        size: Vec2,
        out: &mut Vec<Action>,
    ) {
        let whole = vec2(ui.available_width(), size.y);
        let (whole, _) = ui.allocate_exact_size(whole, Sense::hover());
        for (column, step) in steps.iter().enumerate() {
            let left = whole.min.x + column as f32 * (size.x + SPACE_M);
            let at = Rect::from_min_size(pos2(left, whole.min.y), size);
            let shown = self.tile(step).show(ui, cx, at, step.key.as_str(), out);
            if shown.clicked() {
                self.open(step, out);
            }
        }
    }

    fn tile<'b>(&'b self, step: &'b Step) -> Tile<'b> {
        let youngest = self.lesson.audience == Audience::Age5To7;
        let lead = match &step.picture {
            Some(picture) if youngest => Lead::Picture(picture),
            _ => Lead::Icon(icon(step)),
        };
        Tile {
            lead,
            words: title(&self.prose, step),
            size: TextRole::Option,
            line: "",
            name: "",
            hear: youngest,
        }
    }

    fn open(&self, step: &Step, out: &mut Vec<Action>) {
        let lesson = self.lesson.id.clone();
        out.push(Action::Learner(LearnerAction::GoToStep {
            lesson: lesson.clone(),
            step: step.key.clone(),
        }));
        out.push(Action::Nav(Nav::Replace(Route::Lesson(lesson))));
    }
}

/// The one line, the text below it, and the list with its title. A learner who practiced is told what they can do now; if
/// that was not enough, what they tried; if they skipped everything, that the lesson stays open.
fn said(
    cx: &Cx<'_>,
    lesson: &Lesson,
    prose: &Prose,
    done: &BTreeSet<Key>,
) -> (String, Option<String>, (String, Vec<String>)) {
    let t = cx.t;
    let child = lesson.audience.is_child();
    let mut can = lesson
        .objectives
        .iter()
        .filter(|key| lesson.shows(key, done))
        .map(|key| prose.part("lesson", &format!("can-{key}")).to_owned());
    if let Some(first) = can.next() {
        let (line, title) = if child {
            (t.result_line(first), t.result_also())
        } else {
            (t.result_line_adult(first), t.result_also_adult())
        };
        let list = (title.into_owned(), can.collect());
        return (line.into_owned(), None, list);
    }
    let tried: Vec<String> = lesson
        .practice_pages()
        .chain(lesson.quiz.iter())
        .filter(|step| done.contains(&step.key))
        .map(|step| title(prose, step).to_owned())
        .collect();
    if !tried.is_empty() {
        let (line, title) = if child {
            (t.result_begun(), t.result_tried())
        } else {
            (t.result_begun_adult(), t.result_tried_adult())
        };
        return (line.into_owned(), None, (title.into_owned(), tried));
    }
    let (line, more) = match lesson.audience {
        Audience::Age14To17 => (t.result_none_teen(), t.result_none_more()),
        _ if child => (t.result_none(), t.result_none_more()),
        _ => (t.result_none_adult(), t.result_none_more_adult()),
    };
    (
        line.into_owned(),
        Some(more.into_owned()),
        Default::default(),
    )
}

fn title<'a>(prose: &'a Prose, step: &Step) -> &'a str {
    if step.look_at.is_some() {
        prose.text(step.key.as_str())
    } else {
        prose.part(step.key.as_str(), "title")
    }
}

fn icon(step: &Step) -> &'static str {
    match (&step.look_at, step.kind.is_practice()) {
        (Some(_), _) => "question",
        (None, false) => "book",
        (None, true) => "practice",
    }
}

/// One line with its tick.
fn row(ui: &mut Ui, cx: &Cx<'_>, line: &str, (ink, tick): (Color32, Color32)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let side = cx.theme.type_size(TextRole::Body).1;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        widgets::icon(ui, cx, "check", rect.shrink(3.0), tick);
        widgets::label(ui, cx, line, TextRole::Body, ink);
    });
}
