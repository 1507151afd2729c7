//! Teachers' home: lessons by age on the left, the chosen one on the right, and "Teach this now". No profile, plan or
//! PIN comes between a teacher and a lesson. The page scrolls as a whole; the chosen lesson is beside its row.

use super::lesson_card;
use super::present::left_at;
use super::report::class_name;
use super::{before, has_phones, seeking};
use crate::plan_text::group_name;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role, Rows};
use egui::{Align, Layout, Rect, Response, Ui, UiBuilder, pos2, vec2};
use porchlight_core::class::{Class, Taught};
use porchlight_core::content::{Audience, Key, Lesson, LessonId};
use porchlight_core::model::{Action, ClassAction, Nav, PrintAbout, Route};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

/// The teachers' overview.
#[derive(Default)]
pub struct TeachersHome {
    chosen: Option<LessonId>,
    before: Before,
    /// Whether the lesson behind the card continues where it was left.
    goes_on: bool,
    place: Option<Place>,
    rows: Rows,
}

/// The offset of the chosen lesson's card, in points from the top of the list, and the layout it was computed for.
#[derive(Clone, Copy)]
struct Place {
    down: f32,
    of: (f32, u64),
}

/// The card shown once before the first lesson.
#[derive(Default, PartialEq, Eq)]
enum Before {
    #[default]
    NotYet,
    Open,
    /// It was read while this screen was open, so it does not come back, ticked or not.
    Read,
}

/// The minimum width for two columns, in points at 100 %.
const TWO_COLUMNS: f32 = 900.0;
const WIDEST: f32 = 1180.0;
/// How much of the card must be in view when a row is pressed, in points at 100 %: its title and its buttons.
const IN_VIEW: f32 = 460.0;
/// More height than any list or card needs, in points.
const ENDLESS: f32 = 50_000.0;

impl Screen for TeachersHome {
    fn stands_at_top(&self) -> bool {
        self.before != Before::Open
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(lesson) = self.lesson(cx) else {
            // No lesson could be opened. The notice on Home says so, and Help still works.
            widgets::centred(ui, cx.theme.column(), |ui| {
                widgets::heading(ui, cx, &cx.t.teach_title());
                widgets::label(
                    ui,
                    cx,
                    &cx.t.teach_none(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
            });
            return;
        };
        if self.before == Before::Open {
            match before::ui(ui, cx, out) {
                before::Answer::Waiting => {}
                before::Answer::Start => {
                    self.before = Before::Read;
                    teach(&lesson, self.goes_on, out);
                }
                before::Answer::NotNow => self.before = Before::NotYet,
            }
            return;
        }
        let is_wide = ui.available_width() >= TWO_COLUMNS * cx.theme.scale;
        let width = if is_wide {
            WIDEST * cx.theme.scale
        } else {
            cx.theme.column()
        };
        widgets::centred(ui, width, |ui| {
            school_line(ui, cx, out);
            ui.add_space(SPACE_M);
            widgets::heading(ui, cx, &cx.t.teach_title());
            if is_wide {
                self.two_columns(ui, cx, &lesson, out);
            } else {
                self.list(ui, cx, &lesson, None, out);
            }
        });
    }
}

fn teach(lesson: &Lesson, goes_on: bool, out: &mut Vec<Action>) {
    out.push(Action::Class(ClassAction::GoOn(goes_on)));
    out.push(Action::Nav(Nav::Go(Route::Present(lesson.id.clone()))));
}

/// The card's column, beside the list.
#[derive(Clone)]
struct Beside {
    x: std::ops::RangeInclusive<f32>,
    top: f32,
}

impl TeachersHome {
    /// The chosen lesson; at first, the one most recently left halfway, the first one kept at the top, or the first of all.
    fn lesson(&self, cx: &Cx<'_>) -> Option<Arc<Lesson>> {
        let library = cx.model.library();
        let chosen = self.chosen.clone().or_else(|| left_last(cx));
        chosen
            .as_ref()
            .and_then(|id| library.lesson(id))
            .or_else(|| {
                let kept = cx.model.shelf().kept.iter();
                let mut kept = kept.filter_map(|id| library.lesson(id));
                let children = library.lessons().iter().find(|l| l.audience.is_child());
                let first = children.or_else(|| library.of(Audience::Teachers).next());
                kept.next().or(first)
            })
            .cloned()
    }

    fn two_columns(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
        let whole = ui.available_rect_before_wrap();
        let list_width = (400.0 * cx.theme.scale).min(whole.width() * 0.42);
        let top = ui.cursor().min.y;
        let list = Rect::from_min_size(pos2(whole.min.x, top), vec2(list_width, ENDLESS));
        let beside = Beside {
            x: list.max.x + SPACE_XL..=whole.max.x,
            top,
        };
        let column = Layout::top_down(Align::Min);
        let place = UiBuilder::new().max_rect(list).layout(column);
        let bottom = ui
            .scope_builder(place, |ui| self.list(ui, cx, lesson, Some(beside), out))
            .inner;
        // The card may extend below the list.
        let more = bottom - ui.cursor().min.y;
        if more > 0.0 {
            ui.add_space(more);
        }
    }

    /// All lessons by age, after those kept at the top. The chosen lesson's card is drawn right after its row, so that one Tab
    /// leads from the row to "Teach this now". Returns the card's bottom.
    fn list(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        chosen: &Lesson,
        beside: Option<Beside>,
        out: &mut Vec<Action>,
    ) -> f32 {
        let mut bottom = ui.cursor().min.y;
        // The card of a lesson left halfway comes first, wherever its row is.
        let is_first = self.chosen.is_none() && left_last(cx).is_some();
        if is_first {
            bottom = self.card(ui, cx, chosen, beside.clone(), out);
        }
        let kept = &cx.model.shelf().kept;
        let library = cx.model.library();
        let at_top: Vec<&Arc<Lesson>> = kept.iter().filter_map(|id| library.lesson(id)).collect();
        let ages = Audience::ALL.into_iter();
        let ages = ages.filter(|audience| *audience != Audience::Parents);
        let ages = ages.map(|audience| {
            let lessons = library.of(audience);
            let lessons = lessons.filter(|lesson| !kept.contains(&lesson.id));
            (group_name(cx.t, audience), lessons.collect::<Vec<_>>())
        });
        let kept_name = cx.t.teach_kept().into_owned();
        let mut rows = std::mem::take(&mut self.rows);
        let mut order = DefaultHasher::new();
        (kept, library.lessons().len()).hash(&mut order);
        rows.begin(ui, cx, order.finish());
        for (name, lessons) in std::iter::once((kept_name, at_top)).chain(ages) {
            if lessons.is_empty() {
                continue;
            }
            ui.add_space(SPACE_S);
            widgets::section(ui, cx, &name);
            for lesson in lessons {
                let standing = lesson.id == chosen.id;
                let shown = rows.row(ui, standing, |ui| {
                    // A fixed id, so that a row keeps the focus when the card moves.
                    let id = ui.scope_id().with(("lesson", lesson.id.as_str()));
                    let place = UiBuilder::new().scope_id(id);
                    let row = |ui: &mut Ui| row_ui(ui, cx, lesson, standing);
                    ui.scope_builder(place, row).inner
                });
                let Some(shown) = shown else { continue };
                if shown.clicked() {
                    self.chosen = Some(lesson.id.clone());
                    self.place = None;
                }
                if standing && !is_first {
                    let row = shown.rect;
                    // A row pressed in this frame becomes the chosen one in the next.
                    let is_old = self.chosen.as_ref().is_some_and(|id| id != &lesson.id);
                    if let Some(beside) = beside.as_ref().filter(|_| !is_old) {
                        self.settle(ui, cx, row, beside.top);
                    }
                    bottom = self.card(ui, cx, lesson, beside.clone(), out);
                }
            }
        }
        self.rows = rows;
        bottom
    }

    /// Decides the position of the chosen lesson's card: beside its row, or as far above it as needed to show its buttons.
    fn settle(&mut self, ui: &Ui, cx: &Cx<'_>, row: Rect, top: f32) {
        let of = (ui.available_width(), cx.like());
        if self.place.is_some_and(|place| place.of == of) {
            return;
        }
        let view = ui.clip_rect();
        let lowest = view.max.y - (IN_VIEW * cx.theme.scale).min(view.height());
        let highest = view.min.y.max(top);
        let at = row.min.y.min(lowest).max(highest);
        // In the first frames the view is not known yet.
        let down = if self.chosen.is_some() { at - top } else { 0.0 };
        self.place = Some(Place { down, of });
    }

    /// Draws the card, in its column or below the row. Returns its bottom.
    fn card(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        lesson: &Lesson,
        beside: Option<Beside>,
        out: &mut Vec<Action>,
    ) -> f32 {
        let id = ui.scope_id().with("card");
        let (pressed, bottom) = match beside {
            Some(beside) => {
                let down = self.place.map_or(0.0, |place| place.down);
                let x = beside.x;
                let place = Rect::from_min_max(
                    pos2(*x.start(), beside.top + down),
                    pos2(*x.end(), beside.top + down + ENDLESS),
                );
                let column = Layout::top_down(Align::Min);
                let builder = UiBuilder::new().max_rect(place).layout(column).scope_id(id);
                let mut pane = ui.new_child(builder);
                let pressed = lesson_card::ui(&mut pane, cx, lesson, out);
                (pressed, pane.min_rect().max.y)
            }
            None => {
                let inside = UiBuilder::new().scope_id(id);
                let shown = ui.scope_builder(inside, |ui| lesson_card::ui(ui, cx, lesson, out));
                ui.add_space(SPACE_M);
                (shown.inner, shown.response.rect.max.y)
            }
        };
        if let Some(goes_on) = pressed {
            if cx.model.settings().teach_card_read || self.before == Before::Read {
                teach(lesson, goes_on, out);
            } else {
                self.before = Before::Open;
                self.goes_on = goes_on;
                self.chosen = Some(lesson.id.clone());
            }
        }
        bottom + SPACE_L
    }
}

/// The lesson most recently left halfway.
fn left_last(cx: &Cx<'_>) -> Option<LessonId> {
    let mut left = cx.model.shelf().left.iter().rev();
    left.find_map(|left| match &left.taught {
        Taught::Lesson(id) => {
            let wall = Route::Present(id.clone());
            left_at(cx, &wall).map(|_| id.clone())
        }
        Taught::Session(..) => None,
    })
}

/// One lesson in the list.
fn row_ui(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, standing: bool) -> Response {
    let prose = cx.texts.lesson(lesson.id.as_str());
    let first = prose.part("lesson", &format!("can-{}", lesson.objectives.first()));
    let line = match left_at(cx, &Route::Present(lesson.id.clone())) {
        Some(page) => cx.t.teach_row_left(page + 1),
        None => cx.t.teach_row(first.to_owned(), lesson.minutes),
    };
    Button::new(prose.text("lesson"), Role::Card)
        .line(&line)
        .wide()
        .selected(standing)
        .show(ui, cx)
}

/// One line about the school's contact people, which leads to the form for them.
fn school_line(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let school = &cx.model.school();
    let (words, role) = if school.is_set() {
        let parts = [&school.lead, &school.room, &school.phone];
        let shown: Vec<&str> = parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        (t.teach_lead(shown.join(", ")), Role::Plain)
    } else {
        (t.teach_lead_not_set(), Role::Quiet)
    };
    ui.horizontal_wrapped(|ui| {
        if Button::new(&words, role)
            .icon("school")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::School)));
        }
        let ways = [
            (
                !cx.model.classes().is_empty(),
                t.class_past(),
                "people",
                Route::Classes,
            ),
            (
                !cx.model.plans().is_empty(),
                t.teaching_all(),
                "calendar",
                Route::Plans,
            ),
            (has_phones(cx), t.test_open(), "mobile", Route::PhoneTest),
            (
                true,
                t.print_school(),
                "print",
                Route::Print(PrintAbout::School),
            ),
        ];
        for (there, words, icon, route) in ways {
            if there
                && Button::new(&words, Role::Plain)
                    .icon(icon)
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Nav(Nav::Go(route)));
            }
        }
        // Show at most one class: the one that has waited longest.
        if let Some((id, class)) = due(cx) {
            let words = t.booster_due(class_name(cx, class));
            if Button::new(&words, Role::Quiet)
                .icon("again")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Booster(id.clone()))));
            }
        }
        if let Some((id, class)) = seeking::due(cx) {
            let words = t.seeking_due(class_name(cx, class));
            if Button::new(&words, Role::Quiet)
                .icon("heart-hand")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Class(id.clone()))));
            }
        }
    });
}

/// The class whose review has been due the longest.
fn due<'a>(cx: &Cx<'a>) -> Option<(&'a Key, &'a Class)> {
    let classes = cx.model.classes().iter();
    classes
        .filter_map(|(id, class)| Some((class.again_from(cx.input.now)?, id, class)))
        .filter(|(from, _, _)| *from <= cx.input.now)
        .min_by_key(|(from, _, _)| *from)
        .map(|(_, id, class)| (id, class))
}
